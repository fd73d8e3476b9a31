import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/decisions/canonical-decision.ts";
import { SCHEMA_ORG_ROLE } from "../../src/export/credit-roles.ts";
import { openArchive } from "../../src/index.ts";
import { sha256 } from "../../src/sha256.ts";
import { CREDIT_ROLES } from "../../src/vocabulary.ts";
import { addressOf, decided, deskArchive, hashOf } from "../helpers/desk-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const page = readFileSync("docs/data-model.md", "utf8");
const scratch = scratchFolder();

describe("docs/data-model.md", () => {
  it("has every role of a credit, with the property of schema.org that it is exported as", () => {
    const rows = [...page.matchAll(/^\| [^|]+ \| `(\w+)` \| (\w+) \|$/gm)].map(([, role, property]) => [
      role,
      property,
    ]);
    expect(rows).toEqual(CREDIT_ROLES.map((role) => [role, SCHEMA_ORG_ROLE[role]]));
  });
});

/** An archive in which rows follow from decisions, and from which an article was removed. */
async function decidedArchive(): Promise<string> {
  const path = await deskArchive(scratch, "decided");
  await decided(path, "correct", addressOf("harbour", "“It is a scandal,”"), "--speaker", "Ada Quill");
  await decided(path, "set", hashOf("ferry"), "--headline", "The ferry");
  await decided(path, "merge", "alexander-ro", "xander-ro");
  await decided(path, "split", "john-smith", "--articles", hashOf("bells"), "--as", "bishop");
  await using archive = await openArchive(path);
  await archive.remove(hashOf("bells"), { by: "Ann Lee", because: "court order 7" });
  return path;
}

type Row = Readonly<Record<string, unknown>>;

/** The digests as the page describes them, by nothing but the page and SQL. */
function digestsOn(raw: Database.Database) {
  const rows = (query: string, ...values: unknown[]) => raw.prepare<unknown[], Row>(query).all(...values);
  const value = (query: string, ...values: unknown[]) =>
    raw
      .prepare<unknown[], unknown>(query)
      .pluck()
      .get(...values);
  const keyOf = (table: string) => (id: unknown) => value(`SELECT key FROM ${table} WHERE id = ?`, id);
  const placeOf = (id: unknown) => value("SELECT start_char || '-' || end_char FROM mentions WHERE id = ?", id);
  const standsFor: Readonly<Record<string, (id: unknown) => unknown>> = {
    person_id: keyOf("people"),
    organisation_id: keyOf("organisations"),
    speaks_for_id: keyOf("organisations"),
    decision_id: keyOf("decisions"),
    mention_id: placeOf,
    refers_to_id: placeOf,
    quote_id: (id) => value("SELECT seq FROM quotes WHERE id = ?", id),
  };
  const OF_ARTICLES = new Set(
    "sha256 text encoding byte_order_mark source_uri story_id added_run_id extracted_run_id".split(" "),
  );
  const STATED = new Set(["articles.headline_basis", "articles.byline_basis", "credits.basis", "quote_speakers.basis"]);
  const isLeftOut = (table: string, column: string, held: unknown) =>
    held === null ||
    ["id", "article_id"].includes(column) ||
    (table === "articles" && OF_ARTICLES.has(column)) ||
    (held === "stated" && STATED.has(`${table}.${column}`)) ||
    (held === 0 && column === "differentiated");
  const textOf = (table: string, row: Row) => {
    const members = Object.entries(row).flatMap(([column, held]) =>
      isLeftOut(table, column, held) ? [] : [[column, standsFor[column]?.(held) ?? held]],
    );
    return `${canonicalJson(Object.fromEntries(members))}\n`;
  };
  const [, listed = ""] = /For each table that has rows of the article \(([^)]+)\)/.exec(page) ?? [];
  const tables = [...listed.matchAll(/`(\w+)`/g)].map(([, table = ""]) => table).sort();
  return {
    ofArticle: (id: unknown, hash: unknown) => {
      const parts = tables.flatMap((table) => {
        const own = rows(`SELECT * FROM ${table} WHERE ${table === "articles" ? "id" : "article_id"} = ?`, id);
        return own.length === 0 ? [] : [`${table}\n`, ...own.map((row) => textOf(table, row)).sort()];
      });
      return sha256(`${String(hash)}\n${parts.join("")}`);
    },
    ofNames: () => {
      const named = ["people", "person_names", "organisations", "organisation_names", "slug_redirects"];
      const texts = named.flatMap((table) =>
        rows(`SELECT * FROM ${table}`).map((row) => `${table}\n${textOf(table, row)}`),
      );
      const sum = texts.reduce((all, text) => all + BigInt(`0x${sha256(text)}`), 0n);
      return BigInt.asUintN(256, sum).toString(16).padStart(64, "0");
    },
    ofRun: (id: unknown) => {
      const run = rows(
        `SELECT added, command, finished_at, names_digest, options, rejected, reread, started_at, unchanged, version
         FROM runs WHERE id = ?`,
        id,
      )[0];
      const articles = rows(
        `SELECT coalesce(articles.sha256, tombstones.article_sha256) || ' ' || form || ' ' || digest AS line
         FROM article_digests LEFT JOIN articles ON articles.id = article_digests.article_id
         LEFT JOIN tombstones ON tombstones.article_id = article_digests.article_id
         WHERE article_digests.run_id = ? ORDER BY line`,
        id,
      );
      const decisions = rows("SELECT 'decision ' || key AS line FROM decisions WHERE run_id = ? ORDER BY key", id);
      const before = value("SELECT digest FROM runs WHERE id < ? ORDER BY id DESC LIMIT 1", id) ?? "";
      const lines = [before, canonicalJson(run), ...[...articles, ...decisions].map(({ line }) => line)];
      return sha256(lines.map((line) => `${String(line)}\n`).join(""));
    },
  };
}

describe("the digests of docs/data-model.md", () => {
  it("are those that an archive has, computed by the page alone", async () => {
    const raw = new Database(await decidedArchive(), { readonly: true });
    const { ofArticle, ofNames, ofRun } = digestsOn(raw);
    const articles = raw
      .prepare<[], Row>(
        `SELECT id, sha256, (SELECT digest FROM article_digests WHERE article_id = articles.id ORDER BY run_id DESC) AS digest
         FROM articles`,
      )
      .all();
    const runs = raw.prepare<[], Row>("SELECT id, digest, names_digest FROM runs ORDER BY id").all();
    expect(articles.length).toBe(2);
    expect(articles.map(({ id, sha256: hash }) => ofArticle(id, hash))).toEqual(articles.map(({ digest }) => digest));
    expect(runs.map(({ id }) => ofRun(id))).toEqual(runs.map(({ digest }) => digest));
    expect(ofNames()).toBe(runs.at(-1)?.names_digest);
    raw.close();
  });
});
