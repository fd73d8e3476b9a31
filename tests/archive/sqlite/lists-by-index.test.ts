import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { populate } from "../../helpers/populated-archive.ts";

const raw = migrateInMemory(ownPlan());
populate(raw);

/** How SQLite looks for the answer, step by step. */
function planOf(sql: string): string[] {
  const steps = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
  return steps.map(({ detail }) => detail);
}

describe("the indexes of lists", () => {
  it("count the articles that mention someone outside the credits, and read no row", () => {
    const steps = planOf(
      `SELECT count(DISTINCT article_id) FROM mentions WHERE person_id = 1 AND NOT EXISTS
         (SELECT 1 FROM credits WHERE credits.article_id = mentions.article_id
            AND credits.start_char < mentions.end_char AND credits.end_char > mentions.start_char)`,
    ).filter((step) => /^SEARCH/.test(step));
    expect(steps.map((step) => step.replace(/ \(.*/, ""))).toEqual([
      "SEARCH mentions USING COVERING INDEX mentions_by_person",
      "SEARCH credits USING COVERING INDEX credits_by_place",
    ]);
  });

  it("serve combined filters, and no quote is read in vain", () => {
    const [step] = planOf("SELECT id FROM quotes WHERE article_id = 1 AND kind = 'direct' AND confidence >= 0.9");
    expect(step).toContain("COVERING INDEX quotes_by_kind");
  });

  it("walk the speakers of a kind, but find those of one quote by its key", () => {
    const unknown =
      "SELECT quote_id FROM quote_speakers WHERE role = 'speaker' AND kind <> 'person' AND kind = 'unknown'";
    expect(planOf(unknown).join("; ")).toContain("COVERING INDEX quote_speakers_by_kind (kind=?)");
    for (const kind of ["person", "unnamed"]) {
      const asked = `SELECT text FROM quotes_attributed WHERE article_id = 1 AND speaker_kind = '${kind}'`;
      expect(planOf(asked).join("; ")).not.toContain("quote_speakers_by_kind");
    }
  });

  it("find a person and an organisation by their key alone, however many share a short form", () => {
    expect(planOf("SELECT id, name FROM people WHERE key = 'smith'")).toEqual([
      "SEARCH people USING INDEX people_key (key=?)",
    ]);
    expect(planOf("SELECT id, name, kind FROM organisations WHERE key = 'smith'")).toEqual([
      "SEARCH organisations USING INDEX organisations_key (key=?)",
    ]);
  });

  it("find what belongs to one quote in its article, not among all that the article has", () => {
    for (const column of ["speaker_count", "via", "cue"]) {
      const steps = planOf(`SELECT ${column} FROM quotes_attributed WHERE quote_id = 1`);
      const ofParts = steps.filter((step) => /quote_speakers|quote_spans|every|via/.test(step) && /^SEARCH/.test(step));
      expect(ofParts.length).toBeGreaterThan(1);
      expect(ofParts.every((step) => step.includes("quote_id=?"))).toBe(true);
    }
  });
});
