import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { prepareRenameSpeaker } from "../../../src/archive/sqlite/rename-speaker.ts";
import { searchAgrees } from "../../../src/archive/sqlite/search-index.ts";
import { populate } from "../../helpers/populated-archive.ts";

describe("a speaker whose name is spelled better", () => {
  it("is found by the new name with all quotes, and no longer by the old one", () => {
    const raw = migrateInMemory(ownPlan());
    const { verrinId } = populate(raw);
    const rename = prepareRenameSpeaker(raw);
    rename({ pointer: "person_id", id: verrinId, from: "Tomás Verrin", to: "Tomas Verrinsson" }, () =>
      raw.prepare("UPDATE people SET name = 'Tomas Verrinsson' WHERE id = ?").run(verrinId),
    );
    const find = raw.prepare("SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ? ORDER BY rowid").pluck();
    expect(find.all("speaker : verrinsson")).toEqual([1, 2, 6]);
    expect(find.all("speaker : verrin")).toEqual([]);
    expect(searchAgrees(raw, "quotes_fts")).toBe(true);
  });

  it("waits with quotes that are not in the index yet", () => {
    const raw = migrateInMemory(ownPlan());
    const { brumeId } = populate(raw);
    raw.exec("INSERT INTO quotes_fts (quotes_fts) VALUES ('delete-all')");
    prepareRenameSpeaker(raw)({ pointer: "organisation_id", id: brumeId, from: "Isle of Brume", to: "Brume" }, () =>
      raw.prepare("UPDATE organisations SET name = 'Brume' WHERE id = ?").run(brumeId),
    );
    expect(raw.prepare("SELECT count(*) FROM quotes_fts_docsize").pluck().get()).toBe(0);
  });
});
