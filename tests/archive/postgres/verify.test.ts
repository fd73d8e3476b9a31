import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../../src/archive/postgres/connection.ts";
import { toDatabase } from "../../../src/archive/postgres/open.ts";
import { verify } from "../../../src/archive/postgres/verify.ts";
import { addArticle } from "../../../src/ingest/add-article.ts";
import { conversionCheck } from "../../../src/ingest/conversion-check.ts";
import { derivationCheck } from "../../../src/ingest/derivation-check.ts";
import { toArchive } from "../../../src/open-archive.ts";
import { migrated } from "../../helpers/copied-archive.ts";
import { STORIES } from "../../helpers/desk-archive.ts";
import { startPglite } from "../../helpers/pglite.ts";

/** An archive on PostgreSQL within this process, with decisions. */
let server: Server;
beforeAll(async () => {
  server = await migrated(await startPglite());
  const archive = await toDatabase(server);
  for (const [story, text] of Object.entries(STORIES)) await addArticle(archive.store, { text, uri: `${story}.txt` });
  await addArticle(archive.store, { text: STORIES.ferry.replace("in May", "in June") });
  const [one, other] = ["Xander Ro", "Alexander Ro"].map((name) => ({ kind: "person" as const, name }));
  if (one === undefined || other === undefined) throw new RangeError("two names are needed");
  await toArchive(archive).decide({ action: "same", value: { one, other } }, { by: "Ann Lee" });
});
afterAll(() => server.close());

const CHECKS = [derivationCheck, conversionCheck];

/** What the owner of the tables can do, who switches the triggers off and on again, and which of it is found. */
const DAMAGES: readonly (readonly [sql: string, code: string])[] = [
  ["UPDATE articles SET text = replace(text, 'money', 'honey') WHERE id = 1", "source-altered"],
  ["UPDATE quote_spans SET exact = upper(exact) WHERE quote_id = 1", "digest-differs"],
  ["UPDATE quotes SET confidence = 0.5 WHERE id = 2", "digest-differs"],
  ["UPDATE person_names SET name = 'Nobody' WHERE name = 'Jo Marsh'", "name-differs"],
  ["UPDATE runs SET added = added + 1 WHERE id = 2", "chain-broken"],
  ["DELETE FROM runs WHERE id = 1", "dangling-key"],
  ["UPDATE decisions SET made_by = 'Bo Quill'", "decision-differs"],
  ["DELETE FROM article_links", "links-differ"],
  ["UPDATE stories SET article_count = 7", "story-differs"],
  ["UPDATE utterance_prints SET utterance_id = 9 WHERE quote_id = 1", "utterance-differs"],
  ["UPDATE article_sketches SET shingles = shingles + 1 WHERE article_id = 1", "sketch-differs"],
  ["DELETE FROM decision_bearers WHERE bearer = (SELECT min(bearer) FROM decision_bearers)", "bearers-differ"],
  ["DELETE FROM article_search WHERE article_id = 2", "search-differs"],
  ["UPDATE quote_search SET words = to_tsvector('onrecord', 'other') WHERE quote_id = 1", "search-differs"],
  ["UPDATE article_terms SET articles = articles + 1 WHERE term = 'council'", "search-differs"],
];

describe("verify on PostgreSQL", () => {
  afterEach(() => server.run("ROLLBACK"));

  it("finds nothing in what the program has written, and counts every row", async () => {
    const { problems, checked, remarks, manifest, path } = await verify(server, { checks: CHECKS });
    expect(problems).toEqual([]);
    expect(checked).toMatchObject({ articles: 4, decisions: 1 });
    expect(remarks).toEqual([expect.stringContaining("names were not compared")]);
    expect([manifest, path]).toEqual([false, server.place]);
  });

  it.each(DAMAGES)("%s", async (sql, code) => {
    await server.run("BEGIN");
    await server.run("SET LOCAL session_replication_role = replica");
    await server.run(sql);
    const { problems } = await verify(inside(server), { checks: CHECKS });
    expect(problems.map((one) => one.code)).toContain(code);
  });

  it("a trigger that was left switched off", async () => {
    await server.run("BEGIN; ALTER TABLE quotes DISABLE TRIGGER ALL");
    const { problems } = await verify(inside(server));
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toContainEqual(
      expect.stringMatching(/^schema-changed trigger \w+ of quotes is switched off$/),
    );
  });

  it("ends when it is told to", async () => {
    const reason = new Error("enough");
    await expect(verify(server, { checks: CHECKS, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

/** The database within a transaction that goes on. */
function inside(one: Server): Server {
  const isOurs = (sql: string) => !/^(BEGIN|COMMIT|ROLLBACK)/.test(sql);
  const session = { ...one, run: async (sql: string) => (isOurs(sql) ? one.run(sql) : undefined) };
  return { ...session, session: (work) => work({ ...session, forgiving: session }) };
}
