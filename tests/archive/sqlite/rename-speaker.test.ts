import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { workOn } from "../../../src/archive/sqlite/do-work.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { searchAgrees } from "../../../src/archive/sqlite/search-index.ts";
import { renameSpeaker } from "../../../src/archive/write/rename-speaker.ts";
import { change } from "../../../src/archive/write/statement.ts";
import { populate } from "../../helpers/populated-archive.ts";

describe("a speaker whose name is spelled better", () => {
  it("is found by the new name with all quotes, and no longer by the old one", () => {
    const raw = migrateInMemory(ownPlan());
    const { verrinId } = populate(raw);
    const rename = change<[number]>("UPDATE people SET name = 'Tomas Verrinsson' WHERE id = ?").run(verrinId);
    const speaker = { pointer: "person_id", id: verrinId, from: "Tomás Verrin", to: "Tomas Verrinsson" } as const;
    workOn(raw)(renameSpeaker(speaker, rename));
    const find = raw.prepare("SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ? ORDER BY rowid").pluck();
    expect(find.all("speaker : verrinsson")).toEqual([1, 2, 6]);
    expect(find.all("speaker : verrin")).toEqual([]);
    expect(searchAgrees(raw, "quotes_fts")).toBe(true);
  });

  it("waits with quotes that are not in the index yet", () => {
    const raw = migrateInMemory(ownPlan());
    const { brumeId } = populate(raw);
    raw.exec("INSERT INTO quotes_fts (quotes_fts) VALUES ('delete-all')");
    const rename = change<[number]>("UPDATE organisations SET name = 'Brume' WHERE id = ?").run(brumeId);
    const speaker = { pointer: "organisation_id", id: brumeId, from: "Isle of Brume", to: "Brume" } as const;
    workOn(raw)(renameSpeaker(speaker, rename));
    expect(raw.prepare("SELECT count(*) FROM quotes_fts_docsize").pluck().get()).toBe(0);
  });
});
