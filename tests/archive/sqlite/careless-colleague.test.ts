import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { openDatabase } from "../../../src/archive/sqlite/open.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { isRefusal } from "../../../src/diagnostic.ts";
import { toFacts } from "../../../src/facts/facts.ts";
import { derivationCheck } from "../../../src/ingest/derivation-check.ts";
import { prepareArticle } from "../../../src/ingest/prepare-article.ts";
import { meddle } from "../../helpers/meddle.ts";
import { FERRY_TEXT } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();
const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;
const SOURCES = [readFileSync("seeds/000_24675017d3bc8aff.txt"), Buffer.from(FERRY_TEXT)];

/** An archive that another version has read, so that `verify` cannot read its articles again. */
async function archiveOfAnotherVersion(path: string): Promise<void> {
  await migrate(path);
  using archive = openDatabase(path);
  for (const bytes of SOURCES) {
    const prepared = prepareArticle({ bytes, uri: "a.txt" });
    if (isRefusal(prepared)) throw new Error(prepared.reason);
    const { extraction, ...source } = prepared;
    const facts = toFacts(source, extraction);
    if (isRefusal(facts)) throw new Error(facts.reason);
    await archive.store.addArticles([{ ...source, facts }], { command: "add", version: "0.0.9+another" });
  }
}

const QUOTE = "(SELECT id FROM quotes WHERE article_id = 1 AND seq = 2)";

/** What a colleague might type, by mistake or not; each changes the answer to some question. */
const STATEMENTS: readonly string[] = [
  // The words of quotes.
  "UPDATE quotes SET text = replace(text, ' not ', ' […] ')",
  "UPDATE quotes SET text = replace(text, ' ', ' […] ') WHERE article_id = 2",
  "UPDATE OR IGNORE quotes SET text = upper(text)",
  "UPDATE quotes SET kind = 'direct'",
  "UPDATE quotes SET start_char = start_char + 1",
  "UPDATE quotes SET end_char = end_char - 1",
  "UPDATE quotes SET seq = seq + 100",
  "UPDATE quotes SET confidence = 0.99",
  "UPDATE quotes SET rule = 'by-hand'",
  "UPDATE quotes SET stance = 'denied'",
  "UPDATE quotes SET said_from = NULL, said_until = NULL, said_basis = NULL",
  "UPDATE quotes SET said_from = '2001-01-01', said_until = '2001-01-01', said_basis = 'stated'",
  "UPDATE quotes SET article_id = 2 WHERE article_id = 1",
  `DELETE FROM quotes WHERE id = ${QUOTE}`,
  `DELETE FROM quote_speakers WHERE quote_id = ${QUOTE}; DELETE FROM quote_spans WHERE quote_id = ${QUOTE}; DELETE FROM quotes WHERE id = ${QUOTE}`,
  "DELETE FROM quote_speakers; DELETE FROM quote_spans; DELETE FROM quotes",
  `REPLACE INTO quotes (id, article_id, seq, kind, text, start_char, end_char, stance, rule, confidence)
   SELECT id, article_id, seq, 'indirect', text, start_char, end_char, stance, rule, 0.1 FROM quotes WHERE id = 1`,
  `INSERT INTO quotes (id, article_id, seq, kind, text, start_char, end_char, stance, rule, confidence)
   SELECT 900, 1, 90, 'direct', substr(text, 1, 20), 0, 20, 'asserted', 'by-hand', 1 FROM articles WHERE id = 1;
   INSERT INTO quote_spans SELECT 1, 900, 'content', 0, 0, 20, substr(text, 1, 20) FROM articles WHERE id = 1;
   INSERT INTO quote_speakers (quote_id, seq, role, kind, article_id, published_on)
   SELECT 900, 0, 'speaker', 'unknown', 1, published_on FROM articles WHERE id = 1`,
  // Their evidence.
  "UPDATE quote_spans SET exact = 'admitted' WHERE role = 'cue'",
  "UPDATE quote_spans SET role = 'addressee' WHERE role = 'cue'",
  "UPDATE quote_spans SET seq = seq + 1",
  "UPDATE quote_spans SET start_char = start_char + 1, end_char = end_char + 1",
  "UPDATE quote_spans SET article_id = 3 - article_id",
  "UPDATE quote_spans SET quote_id = quote_id + 1",
  "DELETE FROM quote_spans WHERE role = 'cue'",
  "DELETE FROM quote_spans WHERE role = 'time'",
  "DELETE FROM quote_spans WHERE role = 'content'",
  `INSERT INTO quote_spans SELECT 1, ${QUOTE}, 'occasion', 7, 0, 9, substr(text, 1, 9) FROM articles WHERE id = 1`,
  "REPLACE INTO quote_spans SELECT article_id, quote_id, 'cue', 0, start_char, start_char + 2, substr(exact, 1, 2) FROM quote_spans WHERE role = 'content' AND seq = 0",
  // Who said them.
  "UPDATE quote_speakers SET person_id = (SELECT min(id) FROM people)",
  "UPDATE quote_speakers SET kind = 'unknown', mention_id = NULL, person_id = NULL, organisation_id = NULL, speaks_for_id = NULL, unnamed_as = NULL, attribution = NULL, attribution_start_char = NULL, attribution_end_char = NULL",
  "UPDATE quote_speakers SET speaks_for_id = (SELECT max(id) FROM organisations) WHERE kind = 'person'",
  "UPDATE quote_speakers SET speaks_for_id = NULL",
  "UPDATE quote_speakers SET unnamed_as = 'poll' WHERE kind = 'unnamed'",
  "UPDATE quote_speakers SET role = 'via'",
  "UPDATE quote_speakers SET seq = seq + 1",
  "UPDATE quote_speakers SET attribution = substr(attribution, 2), attribution_start_char = attribution_start_char + 1",
  "UPDATE quote_speakers SET published_on = '2001-01-01'",
  "DELETE FROM quote_speakers WHERE kind = 'person'",
  "DELETE FROM quote_speakers WHERE role = 'via' OR seq > 0",
  `INSERT INTO quote_speakers (article_id, quote_id, seq, role, kind, mention_id, person_id, attribution, attribution_start_char, attribution_end_char, published_on)
   SELECT article_id, ${QUOTE}, 9, 'speaker', 'person', id, person_id, exact, start_char, end_char, (SELECT published_on FROM articles WHERE id = 1)
   FROM mentions WHERE article_id = 1 AND person_id IS NOT NULL ORDER BY id DESC LIMIT 1`,
  `DELETE FROM quote_speakers WHERE quote_id = ${QUOTE};
   INSERT INTO quote_speakers (article_id, quote_id, seq, role, kind, mention_id, person_id, attribution, attribution_start_char, attribution_end_char, published_on)
   SELECT article_id, ${QUOTE}, 0, 'speaker', 'person', id, person_id, exact, start_char, end_char, (SELECT published_on FROM articles WHERE id = 1)
   FROM mentions WHERE article_id = 1 AND person_id = (SELECT id FROM people WHERE name LIKE '%Blinken') LIMIT 1`,
  // Who is meant.
  "UPDATE mentions SET person_id = (SELECT max(id) FROM people) WHERE person_id = 1",
  `UPDATE mentions SET person_id = (SELECT max(id) FROM people)
   WHERE person_id IS NOT NULL AND id NOT IN (SELECT mention_id FROM quote_speakers WHERE mention_id IS NOT NULL)`,
  "UPDATE mentions SET organisation_id = NULL WHERE id NOT IN (SELECT mention_id FROM quote_speakers WHERE mention_id IS NOT NULL)",
  "UPDATE mentions SET title = NULL, title_start_char = NULL, title_end_char = NULL",
  "UPDATE mentions SET form = 'pronoun'",
  "DELETE FROM mentions WHERE id NOT IN (SELECT mention_id FROM quote_speakers WHERE mention_id IS NOT NULL)",
  "INSERT INTO mentions (article_id, start_char, end_char, exact, form, person_id) SELECT 2, 0, 7, substr(text, 1, 7), 'name', 1 FROM articles WHERE id = 2",
  // Who wrote it.
  "UPDATE credits SET role = 'editor'",
  "UPDATE credits SET person_id = (SELECT max(id) FROM people) WHERE person_id IS NOT NULL",
  "UPDATE credits SET name_as_stated = 'Nobody'",
  "UPDATE credits SET place = 'Elsewhere'",
  "DELETE FROM credits WHERE seq = 1",
  "INSERT INTO credits (article_id, seq, role, printed_role, credited_in, name_as_stated, start_char, end_char, exact, person_id) SELECT 1, 50, 'author', 'By', 'byline', 'Me', 0, 2, substr(text, 1, 2), 1 FROM articles WHERE id = 1",
  // What the article is.
  "UPDATE articles SET headline = NULL",
  "UPDATE articles SET headline = substr(text, 1, 5)",
  "UPDATE articles SET byline = NULL, dateline = NULL",
  "UPDATE articles SET agency = 'The Other Wire'",
  "UPDATE articles SET language = 'fr'",
  "UPDATE articles SET published_at = '2001-01-01', published_on = '2001-01-01'",
  "UPDATE articles SET published_at_basis = 'supplied'",
  "UPDATE articles SET source_uri = 'elsewhere.txt'",
  "UPDATE articles SET text = text || '.'",
  "UPDATE articles SET added_run_id = 2",
  "UPDATE articles SET extracted_run_id = 2",
  "DELETE FROM articles WHERE id = 1",
  "DELETE FROM article_spans WHERE role = 'headline'",
  "UPDATE article_spans SET role = 'note'",
  "DELETE FROM article_places",
  "UPDATE article_places SET name = 'Elsewhere'",
  "INSERT INTO article_places SELECT 1, 9, 'Elsewhere', 0, 3, substr(text, 1, 3) FROM articles WHERE id = 1",
  "DELETE FROM diagnostics; INSERT INTO diagnostics (article_id, seq, severity, code, message, start_char, end_char) VALUES (1, 60, 'info', 'W_DATE', 'made up', 0, 1)",
  // What the archive says of its own making.
  "UPDATE runs SET version = '9.9.9'",
  "UPDATE runs SET added = 0",
  "UPDATE runs SET digest = NULL",
  "DELETE FROM runs WHERE id = 2",
  "REPLACE INTO runs (id, started_at, command, version) VALUES (1, 't', 'add', '9.9.9')",
  "INSERT INTO runs (started_at, command, version) VALUES ('t', 'add', '9.9.9')",
  "DELETE FROM article_digests",
  "UPDATE article_digests SET form = 2",
  "UPDATE article_digests SET digest = (SELECT digest FROM article_digests WHERE article_id = 2)",
  `INSERT INTO article_digests VALUES (1, 2, 1, '${"0".repeat(64)}')`,
];

const person = (name: string) => `(SELECT id FROM people WHERE name = '${name}')`;
const organisation = (name: string) => `(SELECT id FROM organisations WHERE name = '${name}')`;
const [BLINKEN, MILLER, BIDEN, QUILL] = ["Antony Blinken", "Matthew Miller", "Joe Biden", "Ada Quill"].map(person);
const [CHINA, RUSSIA, NATO, COURIER] = ["China", "Russia", "NATO", "Brume Courier"].map(organisation);

/** What a colleague might type about names; each makes the archive say of somebody what no article says. */
const NAME_STATEMENTS: readonly string[] = [
  // People.
  `UPDATE people SET name = 'Matt Miller' WHERE id = ${MILLER}`,
  `UPDATE people SET name = upper(name)`,
  `UPDATE people SET name = (SELECT name FROM person_names WHERE person_id = people.id AND kind = 'short') WHERE id = ${MILLER}`,
  `UPDATE people SET sort_name = name`,
  `UPDATE people SET sort_name = 'Aaa' WHERE id = ${BIDEN}`,
  "UPDATE people SET sort_name = lower(sort_name)",
  "UPDATE people SET sort_name = sort_name || ' ' WHERE id = 1",
  "UPDATE people SET given_name = NULL",
  `UPDATE people SET given_name = 'Joseph' WHERE id = ${BIDEN}`,
  "UPDATE people SET given_name = family_name, family_name = given_name",
  "UPDATE people SET family_name = NULL WHERE id = 2",
  "UPDATE people SET family_name = '' WHERE family_name IS NULL",
  "UPDATE people SET family_name = 'Wire', given_name = 'Sand', sort_name = 'Wire, Sand' WHERE name = 'Sandwire'",
  "UPDATE people SET key = key || ' jr'",
  `UPDATE people SET key = 'joseph biden' WHERE id = ${BIDEN}`,
  `UPDATE people SET key = 'x' WHERE id = ${BLINKEN}; UPDATE people SET key = 'antony blinken' WHERE id = ${MILLER}; UPDATE people SET key = 'matthew miller' WHERE key = 'x'`,
  "UPDATE people SET id = id + 100",
  "UPDATE OR REPLACE people SET key = 'joe biden' WHERE key = 'xi jinping'",
  `DELETE FROM people WHERE id = ${QUILL}`,
  "DELETE FROM people",
  "DELETE FROM person_names WHERE person_id = 11; DELETE FROM people WHERE id = 11",
  `INSERT INTO people (slug, key, name, given_name, family_name, sort_name) VALUES ('ann-onymous', 'ann onymous', 'Ann Onymous', 'Ann', 'Onymous', 'Onymous, Ann');
   INSERT INTO person_names VALUES ((SELECT max(id) FROM people), 'Ann Onymous', 'ann onymous', 'full', 'same key')`,
  "INSERT INTO people (slug, key, name, sort_name) VALUES ('biden', 'biden', 'Biden', 'Biden')",
  "REPLACE INTO people SELECT id, slug, key, name, given_name, family_name, 'Zzz' FROM people",
  `REPLACE INTO people (id, slug, key, name, sort_name) VALUES (${BIDEN}, 'joe-biden', 'joe biden', 'Joe Biden', 'Biden, Joe')`,
  // Their names.
  `INSERT INTO person_names VALUES (${MILLER}, 'Putin', 'putin', 'short', 'same article')`,
  `INSERT INTO person_names VALUES (${MILLER}, 'Antony Blinken', 'antony blinken', 'other', 'same article')`,
  `INSERT INTO person_names VALUES (${MILLER}, 'Matt Miller', 'matt miller', 'other', 'same article')`,
  `INSERT INTO person_names VALUES (${BIDEN}, 'Biden', 'biden', 'short', 'same article')`,
  `INSERT OR REPLACE INTO person_names VALUES (${MILLER}, 'Miller', 'putin', 'short', 'same article')`,
  `INSERT INTO person_names SELECT ${QUILL}, name, name_key, kind, because FROM person_names WHERE person_id = ${BLINKEN}`,
  "INSERT INTO person_names VALUES (99, 'Nobody', 'nobody', 'full', 'same key')",
  "UPDATE person_names SET name_key = 'putin' WHERE name = 'Miller'",
  "UPDATE person_names SET name_key = name",
  "UPDATE person_names SET name = 'Millar' WHERE name = 'Miller'",
  "UPDATE person_names SET name = upper(name)",
  "UPDATE person_names SET kind = 'nickname' WHERE kind = 'short'",
  "UPDATE person_names SET kind = 'full'",
  "UPDATE person_names SET because = 'known to everybody'",
  "UPDATE person_names SET because = 'same key' WHERE name = 'Blinken'",
  `UPDATE person_names SET person_id = ${MILLER} WHERE name = 'Blinken'`,
  "UPDATE OR REPLACE person_names SET person_id = 1 WHERE kind = 'short'",
  `UPDATE person_names SET person_id = CASE person_id WHEN ${BLINKEN} THEN ${MILLER} ELSE ${BLINKEN} END WHERE name IN ('Blinken', 'Miller')`,
  `UPDATE person_names SET person_id = CASE person_id WHEN ${BLINKEN} THEN ${MILLER} WHEN ${MILLER} THEN ${BLINKEN} ELSE person_id END`,
  "DELETE FROM person_names WHERE kind = 'short'",
  "DELETE FROM person_names WHERE name = 'Verrin'",
  "DELETE FROM person_names",
  // Their addresses.
  "UPDATE people SET slug = slug || '-2'",
  "UPDATE people SET slug = 'president' WHERE slug = 'joe-biden'",
  "UPDATE people SET slug = 'p-' || id",
  "UPDATE people SET slug = 'x' WHERE slug = 'antony-blinken'; UPDATE people SET slug = 'antony-blinken' WHERE slug = 'matthew-miller'; UPDATE people SET slug = 'matthew-miller' WHERE slug = 'x'",
  "UPDATE OR REPLACE people SET slug = 'simon-lewis' WHERE slug = 'costas-pitas'",
  "UPDATE organisations SET slug = 'nato-2' WHERE slug = 'nato'",
  "UPDATE organisations SET slug = 'x' WHERE slug = 'china'; UPDATE organisations SET slug = 'china' WHERE slug = 'russia'; UPDATE organisations SET slug = 'russia' WHERE slug = 'x'",
  // Organisations.
  `UPDATE organisations SET name = 'Rossiya' WHERE id = ${RUSSIA}`,
  "UPDATE organisations SET name = lower(name)",
  "UPDATE organisations SET kind = 'other'",
  `UPDATE organisations SET kind = 'company' WHERE id = ${NATO}`,
  `UPDATE organisations SET kind = 'government' WHERE id = ${COURIER}`,
  "UPDATE organisations SET kind = 'country' WHERE kind = 'government'",
  "UPDATE organisations SET key = 'the ' || key",
  `UPDATE organisations SET key = 'x' WHERE id = ${CHINA}; UPDATE organisations SET key = 'china' WHERE id = ${RUSSIA}; UPDATE organisations SET key = 'russia' WHERE key = 'x'`,
  `DELETE FROM organisations WHERE id = ${NATO}`,
  `DELETE FROM organisation_names WHERE organisation_id = ${COURIER}; DELETE FROM organisations WHERE id = ${COURIER}`,
  "INSERT INTO organisations (slug, key, name, kind) VALUES ('cabal', 'cabal', 'Cabal', 'government'); INSERT INTO organisation_names VALUES ((SELECT max(id) FROM organisations), 'Cabal', 'cabal', 'same key')",
  `REPLACE INTO organisations SELECT id, slug, key, name, 'party' FROM organisations WHERE id = ${NATO}`,
  // Their names.
  `INSERT INTO organisation_names VALUES (${RUSSIA}, 'Ukraine', 'ukraine', 'same article')`,
  `INSERT INTO organisation_names VALUES (${RUSSIA}, 'Kremlin', 'kremlin', 'country name')`,
  `INSERT INTO organisation_names VALUES (${CHINA}, 'The China', 'the china', 'same key')`,
  `INSERT INTO organisation_names SELECT ${COURIER}, name, name_key, because FROM organisation_names WHERE organisation_id = ${NATO}`,
  "UPDATE organisation_names SET name_key = 'russia' WHERE name = 'G7'",
  "UPDATE organisation_names SET name_key = ''",
  "UPDATE organisation_names SET name = 'G8' WHERE name = 'G7'",
  "UPDATE organisation_names SET because = 'same article'",
  "UPDATE organisation_names SET because = 'country name' WHERE name = 'G7'",
  `UPDATE organisation_names SET organisation_id = CASE organisation_id WHEN ${CHINA} THEN ${RUSSIA} ELSE ${CHINA} END WHERE name IN ('Beijing', 'Moscow')`,
  `UPDATE organisation_names SET organisation_id = ${CHINA} WHERE name = 'Moscow'`,
  "DELETE FROM organisation_names WHERE because = 'country name'",
  "DELETE FROM organisation_names WHERE name = 'United States'",
  "DELETE FROM organisation_names",
  // What is stated of them.
  "UPDATE runs SET names_digest = NULL",
  "UPDATE runs SET names_digest = (SELECT names_digest FROM runs WHERE id = 1)",
];

/** To whom facts point, without a word of theirs being changed. */
const POINTERS: readonly string[] = [
  `UPDATE mentions SET person_id = ${MILLER} WHERE person_id = ${BLINKEN}`,
  `UPDATE mentions SET person_id = ${BIDEN} WHERE id = (SELECT min(id) FROM mentions WHERE person_id = ${BLINKEN})`,
  `UPDATE mentions SET person_id = CASE person_id WHEN ${BLINKEN} THEN ${MILLER} ELSE ${BLINKEN} END WHERE person_id IN (${BLINKEN}, ${MILLER})`,
  `UPDATE mentions SET organisation_id = ${RUSSIA} WHERE organisation_id = ${CHINA}`,
  `UPDATE credits SET person_id = ${QUILL} WHERE person_id = ${person("Cleo Marsh")}`,
  `UPDATE quote_speakers SET speaks_for_id = ${CHINA} WHERE speaks_for_id IS NOT NULL`,
  `UPDATE people SET id = 100 WHERE id = ${BLINKEN}; UPDATE people SET id = 1 WHERE id = ${MILLER}; UPDATE people SET id = 2 WHERE id = 100`,
];

/** Ways to keep `verify` from reading again; tried with each kind of change that digests alone can find. */
const SWITCHED_OFF = "UPDATE articles SET extracted_run_id = NULL";
const FOUND_BY_DIGESTS: readonly string[] = [
  "DELETE FROM credits WHERE seq = 1",
  "DELETE FROM article_places",
  "DELETE FROM quote_spans WHERE role = 'cue'",
  "DELETE FROM mentions WHERE id NOT IN (SELECT mention_id FROM quote_speakers WHERE mention_id IS NOT NULL)",
  "UPDATE credits SET person_id = (SELECT max(id) FROM people) WHERE person_id IS NOT NULL",
];

/** How a statement typed into the shell ended: refused, or with the codes that `verify` finds afterwards. */
async function fateOf(path: string, sql: string): Promise<string> {
  const copy = join(scratch, "copy.db");
  copyFileSync(path, copy);
  const { status, stdout } = spawnSync("sqlite3", ["-bail", copy], { input: `${sql};\nSELECT total_changes();\n` });
  if (status !== 0 && !sql.includes(";")) return "refused";
  if (status === 0 && String(stdout).trim() === "0") throw new Error(`changes nothing: ${sql}`);
  const { problems } = await verify(copy, { checks: [derivationCheck] });
  const codes = [...new Set(problems.map(({ code }) => code))].sort().join(" ");
  return status !== 0 && codes === "" ? "refused" : codes;
}

describe.skipIf(!hasSqlite)("whatever is typed into the sqlite3 shell, foreign keys off", () => {
  const path = join(scratch, "archive.db");

  beforeAll(async () => {
    await archiveOfAnotherVersion(path);
    const { problems, remarks } = await verify(path, { checks: [derivationCheck] });
    expect(problems).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining("extraction was not repeated for 2 of 2 articles")]);
  });

  it.each(STATEMENTS)("is refused, or found by verify, though another version has read it: %s", async (sql) => {
    expect(await fateOf(path, sql)).not.toBe("");
  });

  it.each(NAME_STATEMENTS)(
    "is refused, or found in the names, though another version has read them: %s",
    async (sql) => {
      expect(await fateOf(path, sql)).toMatch(/^refused$|name-differs/);
    },
  );

  it.each(POINTERS)(
    "is refused, or found by the digest of the article that points at somebody else: %s",
    async (sql) => {
      expect(await fateOf(path, sql)).toMatch(/^refused$|digest-differs/);
    },
  );

  it.each(FOUND_BY_DIGESTS)("is found by the digest: %s", async (sql) => {
    expect(await fateOf(path, sql)).toContain("digest-differs");
    expect(await fateOf(path, `${SWITCHED_OFF}; ${sql}`)).toContain("digest-differs");
  });

  it("is found if an article came with another run, though every trigger stands again", async () => {
    const copy = join(scratch, "another-run.db");
    copyFileSync(path, copy);
    const raw = new Database(copy);
    meddle(raw, "UPDATE articles SET added_run_id = 2 WHERE id = 1");
    raw.close();
    const { problems } = await verify(copy);
    expect(problems).toMatchObject([{ code: "digest-differs", articleId: 1 }]);
  });
});
