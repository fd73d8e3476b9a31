import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { FIND_PERSON } from "../../../src/ingest/people.ts";
import { migrateTo } from "../../helpers/fixture-migrations.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();

describe("the indexes of lists", () => {
  it("are made anew in a populated archive: rows stay, verify is content, and counting reads no row", async () => {
    const path = join(scratch, "older.db");
    await migrateTo(path, 3);
    const older = connect(path);
    populate(older);
    older.close();
    expect((await migrate(path)).applied).toEqual([
      "0003_lists_by_index",
      "0004_combined_filters",
      "0005_full_names_by_key",
      "0006_kinds_but_people",
    ]);
    const { problems, checked } = await verify(path);
    expect(problems).toEqual([]);
    expect(checked).toMatchObject({ articles: 2, mentions: 7, quote_speakers: 8, credits: 6 });
    const raw = connect(path, { readonly: true });
    const plan = raw.prepare(
      `EXPLAIN QUERY PLAN SELECT count(DISTINCT article_id) FROM mentions WHERE person_id = 1 AND NOT EXISTS
         (SELECT 1 FROM credits WHERE credits.article_id = mentions.article_id
            AND credits.start_char < mentions.end_char AND credits.end_char > mentions.start_char)`,
    );
    const steps = (plan.all() as { detail: string }[])
      .map(({ detail }) => detail)
      .filter((step) => /^SEARCH/.test(step));
    expect(steps.map((step) => step.replace(/ \(.*/, ""))).toEqual([
      "SEARCH mentions USING COVERING INDEX mentions_by_person",
      "SEARCH credits USING COVERING INDEX credits_by_place",
    ]);
    raw.close();
  });

  it("serve combined filters: rows stay, verify is content, and neither a quote nor a speaker is read in vain", async () => {
    const path = join(scratch, "combined.db");
    await migrateTo(path, 4);
    const older = connect(path);
    populate(older);
    older.close();
    expect((await migrate(path)).applied).toEqual([
      "0004_combined_filters",
      "0005_full_names_by_key",
      "0006_kinds_but_people",
    ]);
    const { problems, checked } = await verify(path);
    expect(problems).toEqual([]);
    expect(checked).toMatchObject({ articles: 2, quotes: 6, quote_speakers: 8 });
    const raw = connect(path, { readonly: true });
    const planOf = (sql: string) => (raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])[0]?.detail;
    expect(planOf("SELECT id FROM quotes WHERE article_id = 1 AND kind = 'direct' AND confidence >= 0.9")).toContain(
      "COVERING INDEX quotes_by_kind",
    );
    raw.close();
  });

  it("walk the speakers of a kind, but find those of one quote by its key: rows stay, verify is content", async () => {
    const path = join(scratch, "kinds.db");
    await migrateTo(path, 6);
    const older = connect(path);
    populate(older);
    older.close();
    expect((await migrate(path)).applied).toEqual(["0006_kinds_but_people"]);
    const { problems, checked } = await verify(path);
    expect(problems).toEqual([]);
    expect(checked).toMatchObject({ quotes: 6, quote_speakers: 8 });
    const raw = connect(path, { readonly: true });
    const planOf = (sql: string) =>
      (raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail).join("; ");
    const unknown =
      "SELECT quote_id FROM quote_speakers WHERE role = 'speaker' AND kind <> 'person' AND kind = 'unknown'";
    expect(planOf(unknown)).toContain("COVERING INDEX quote_speakers_by_kind (kind=?)");
    for (const kind of ["person", "unnamed"]) {
      const asked = `SELECT text FROM quotes_attributed WHERE article_id = 1 AND speaker_kind = '${kind}'`;
      expect(planOf(asked)).not.toContain("quote_speakers_by_kind");
    }
    raw.close();
  });

  it("find a full name among its namesakes: rows stay, verify is content, and no short form is looked at", async () => {
    const path = join(scratch, "names.db");
    await migrateTo(path, 5);
    const older = connect(path);
    populate(older);
    older.close();
    expect((await migrate(path)).applied).toEqual(["0005_full_names_by_key", "0006_kinds_but_people"]);
    const { problems, checked } = await verify(path);
    expect(problems).toEqual([]);
    expect(checked).toMatchObject({ people: 4, person_names: 4 });
    const raw = connect(path, { readonly: true });
    const plan = raw.prepare(`EXPLAIN QUERY PLAN ${FIND_PERSON}`).all("smith") as { detail: string }[];
    expect(plan[0]?.detail).toBe(
      "SEARCH person_names USING COVERING INDEX person_names_by_key (name_key=? AND kind=?)",
    );
    raw.close();
  });
});
