import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { workOn } from "../../src/archive/sqlite/do-work.ts";
import type { StoredOriginal } from "../../src/archive/store.ts";
import { originalAfter } from "../../src/archive/write/stored-originals.ts";
import { FORMAT_NAMES, PLAIN_TEXT_FORMAT } from "../../src/sources/format-names.ts";
import { formatsOf } from "../../src/sources/formats.ts";
import { VERSION } from "../../src/version.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { bodyOf, librariansFolder, page, story, writeFiles } from "../helpers/librarians-folder.ts";
import { meddle } from "../helpers/meddle.ts";
import { pdf } from "../helpers/pdf.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { response } from "../helpers/warc.ts";
import { zip } from "../helpers/zip.ts";

const folder = scratchFolder();
const at = (...names: string[]) => join(folder, ...names);
const library = at("library");
const db = at("library.db");

function withRaw<Result>(path: string, action: (raw: Database.Database) => Result): Result {
  const raw = new Database(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

function originalsIn(raw: Database.Database): StoredOriginal[] {
  const work = workOn(raw);
  const found: StoredOriginal[] = [];
  for (let one = work(originalAfter(0)); one !== null; one = work(originalAfter(one.id))) found.push(one);
  return found;
}

function rows(path: string, sql: string): unknown[] {
  return withRaw(path, (raw) => raw.prepare(sql).all());
}

async function add(name: string, files: { readonly [path: string]: Uint8Array | string }, ...args: string[]) {
  writeFiles(at(name), files);
  return onrecord("add", at(name), "--db", at(`${name}.db`), ...args);
}

beforeAll(async () => {
  writeFiles(library, await librariansFolder());
  await onrecord("add", library, "--db", db);
}, 60_000);

describe("the names of formats", () => {
  it("are those of the formats there are", () => {
    expect([PLAIN_TEXT_FORMAT, ...formatsOf({}).map(({ name }) => name)].toSorted()).toEqual(
      [...FORMAT_NAMES].toSorted(),
    );
  });
});

describe("a librarian's folder", () => {
  it("of more than twenty kinds: each file is taken, or named with what to do about it", async () => {
    const files = Object.keys(await librariansFolder());
    expect(new Set(files.map((path) => path.replace(/^[^.]*/, ""))).size).toBeGreaterThanOrEqual(20);
    const { stdout, stderr } = await onrecord(
      "add",
      library,
      "--dry-run",
      "--verbose",
      "--json",
      "--db",
      at("none.db"),
    );
    const outcomes: { name: string; status: string }[] = JSON.parse(stdout);
    const remedies: [string, RegExp][] = [];
    for (const path of files) {
      const isTaken = outcomes.some(({ name, status }) => name.startsWith(join(library, path)) && status === "added");
      const remedy = REMEDIES.get(path);
      if (remedy === undefined) expect(isTaken, path).toBe(true);
      else remedies.push([path, remedy]);
    }
    for (const [path, remedy] of remedies) {
      const line = stderr.split("\n").find((one) => one.includes(`"${join(library, path)}`)) ?? "";
      expect(line, path).toMatch(remedy);
    }
    expect(remedies).toHaveLength(REMEDIES.size);
  });
});

/** What is said of the files of which nothing is taken. */
const REMEDIES = new Map([
  ["documents/draft.docm", /^left out .*; save as \.docx or \.odt$/],
  ["documents/old.doc", /^left out .*; save as \.docx or \.odt$/],
  ["documents/scanned.pdf", /^E_NO_TEXT .*have it recognised \(ocrmypdf/],
  ["plain/1998.txt", /^E_ENCODING .*; try --encoding windows-1252/],
  ["plain/notes.md", /^left out .*; add it by name, or rename it to \.txt$/],
  ["web/index.html", /^E_NOT_ARTICLE .*: a list of 30 articles/],
  ["web/photo.jpg", /^left out .*: no format that is read; a picture; save what it shows/],
]);

describe("what was received", () => {
  it("is kept of every kind of file, with the format that read it", () => {
    const kinds = rows(db, "SELECT DISTINCT converter FROM originals").map((row) => Object.values(row as object)[0]);
    const containers = ["zip", "gzip", "tar", "warc"];
    const all = FORMAT_NAMES.filter((name) => name !== PLAIN_TEXT_FORMAT && !containers.includes(name));
    expect(kinds.toSorted()).toEqual(all.toSorted());
  });

  it("comes back byte for byte, compressed or not", () => {
    const originals = withRaw(db, (raw) => originalsIn(raw));
    const back = (fileName: string) => originals.find((one: StoredOriginal) => one.fileName === fileName)?.bytes;
    for (const path of [
      "web/saved.mhtml",
      "agency/nitf.xml",
      "documents/memo.docx",
      "documents/issue.pdf",
      "mail/tip.eml",
    ]) {
      const [, name = ""] = path.split("/");
      expect(Buffer.from(back(name) ?? []).equals(readFileSync(join(library, path))), path).toBe(true);
    }
    expect(Buffer.from(back("april.zip") ?? []).toString()).toBe(page(story(14)));
    expect(rows(db, "SELECT DISTINCT content_encoding FROM originals")).toEqual([{ content_encoding: "br" }]);
  });

  it("is kept as it came where compressing would make it longer", async () => {
    await add("short", { "a.json": '{"text":"No."}' });
    expect(rows(at("short.db"), "SELECT content_encoding, CAST(bytes AS TEXT) AS bytes FROM originals")).toEqual([
      { content_encoding: null, bytes: '{"text":"No."}' },
    ]);
  });

  it("has a receipt that says where: the part within a container, the address, the file's name", () => {
    const receipts = rows(
      db,
      `SELECT file_name, part, uri FROM receipts
       WHERE file_name IN ('2019.tar.gz', 'april.zip', 'crawl.warc', 'inbox.mbox', 'feed.xml', 'page.html.gz', 'page.html')
       ORDER BY file_name`,
    );
    expect(receipts).toEqual([
      { file_name: "2019.tar.gz", part: "2019.tar/a.html", uri: story(11).url },
      { file_name: "april.zip", part: "april/14.html", uri: story(14).url },
      { file_name: "crawl.warc", part: "urn:uuid:1", uri: story(15).url },
      { file_name: "feed.xml", part: "20", uri: story(20).url },
      { file_name: "inbox.mbox", part: "message 1", uri: join(library, "mail", "inbox.mbox") },
      { file_name: "page.html", part: null, uri: story(21).url },
      { file_name: "page.html.gz", part: "page.html", uri: story(16).url },
    ]);
  });

  it("of plain texts is in the article: none has a receipt, in containers neither", () => {
    const plain = rows(
      db,
      "SELECT source_uri FROM articles WHERE id NOT IN (SELECT article_id FROM receipts) ORDER BY source_uri",
    );
    expect(plain).toEqual([
      { source_uri: join(library, "packed/2019.tar.gz/2019.tar/b.txt") },
      { source_uri: join(library, "packed/april.zip/april/13.txt") },
      { source_uri: join(library, "plain/story.txt") },
    ]);
  });
});

describe("what a format states", () => {
  it("is in the facts, with the basis embedded; the text is the body alone", () => {
    const one = story(21);
    const [article] = rows(db, `SELECT * FROM articles WHERE source_uri = '${one.url}'`);
    expect(article).toMatchObject({
      text: bodyOf(one),
      headline: one.headline,
      headline_basis: "embedded",
      published_at: one.date,
      published_at_basis: "embedded",
      language: "en",
    });
    const { id } = article as { readonly id: number };
    expect(
      rows(db, `SELECT name, value, basis, supplied_from FROM article_facts WHERE article_id = ${id}`),
    ).toContainEqual({
      name: "section",
      value: "Town",
      basis: "embedded",
      supplied_from: "json-ld: articleSection",
    });
    const credits = `SELECT role, basis, name FROM credits JOIN people ON people.id = person_id WHERE article_id = ${id}`;
    expect(rows(db, credits)).toEqual([{ role: "author", basis: "embedded", name: one.author }]);
  });

  it("is a byline where the format has one", () => {
    expect(rows(db, "SELECT byline, byline_basis FROM articles WHERE source_uri LIKE '%ninjs.json'")).toEqual([
      { byline: `By ${story(4).author}`, byline_basis: "embedded" },
    ]);
  });
});

describe("the pages of a PDF", () => {
  const line = (text: string) => [{ text, x: 72, y: 700 }];
  const printed = (...pages: readonly string[]) => pdf(pages.map(line));
  const PAGES = ["Ferry sails again, said Ada Quill.", "Nobody had asked for it, she said."];
  const passages =
    "SELECT page, substr(text, start_char + 1, end_char - start_char) AS passage FROM article_pages JOIN articles ON id = article_id ORDER BY page";

  it("are kept with the passages that stand on them, and checked by verify", async () => {
    await add("paged", { "a.pdf": printed(...PAGES) });
    const path = at("paged.db");
    expect(rows(path, passages)).toEqual([
      { page: 1, passage: `${PAGES[0]}\n\n` },
      { page: 2, passage: `${PAGES[1]}\n` },
    ]);
    expect((await onrecord("verify", "--db", path)).status).toBe(0);
    withRaw(path, (raw) => meddle(raw, "UPDATE article_pages SET start_char = 3 WHERE page = 1"));
    const { stdout, status } = await onrecord("verify", "--db", path);
    expect(status).toBe(4);
    expect(stdout).toContain("finds other pages of the original now");
  });

  it("come with a text that was known without, and stay those of the first of several PDFs", async () => {
    writeFiles(at("paged-later"), { "a.txt": `${PAGES.join("\n\n")}\n` });
    await onrecord("add", at("paged-later"), "--db", at("paged-later.db"));
    writeFiles(at("paged-later"), { "b.pdf": printed(...PAGES), "c.pdf": printed("", ...PAGES) });
    const { stderr } = await onrecord("add", at("paged-later"), "--db", at("paged-later.db"));
    expect(stderr).toContain("added 0, unchanged 3");
    expect(rows(at("paged-later.db"), passages)).toMatchObject([{ page: 1 }, { page: 2 }]);
    expect((await onrecord("verify", "--db", at("paged-later.db"))).status).toBe(0);
  });
});

describe("verify", () => {
  const problems = async (path: string) => {
    const { stdout, status } = await onrecord("verify", "--db", path, "--json");
    return { status, codes: JSON.parse(stdout).problems.map(({ code }: { code: string }) => code) };
  };
  const copy = async (name: string, change: string) => {
    await add(name, { "a.html": page(story(1)), "b.html": page(story(2)) });
    withRaw(at(`${name}.db`), (raw) => meddle(raw, change));
    return problems(at(`${name}.db`));
  };

  it("finds nothing in what was just added, of any format", async () => {
    expect(await problems(db)).toEqual({ status: 0, codes: [] });
  });

  it("finds an original that was changed", async () => {
    const { status, codes } = await copy(
      "bytes",
      "UPDATE originals SET bytes = x'00', content_encoding = NULL WHERE id = 1",
    );
    expect(codes).toContain("original-altered");
    expect(status).toBe(4);
  });

  it("finds an original that does not give its article's text", async () => {
    const swapped = "UPDATE receipts SET original_id = 3 - original_id";
    expect((await copy("swapped", swapped)).codes).toContain("conversion-differs");
  });

  it("remarks on what another version has converted, and does not judge it", async () => {
    const other =
      "UPDATE originals SET converter_version = '0.0.1-earlier'; UPDATE receipts SET original_id = 3 - original_id";
    const { codes } = await copy("other", other);
    expect(codes).not.toContain("conversion-differs");
    const { stdout, stderr } = await onrecord("verify", "--db", at("other.db"));
    expect(stdout + stderr).toContain("2 of 2 originals were not converted again: another version has converted them");
    expect(VERSION).not.toBe("0.0.1-earlier");
  });

  it("reads JSON and tables again by the map that they were read by", async () => {
    const items = [1, 2].map((n) => ({
      t: story(n).headline,
      b: bodyOf(story(n)),
      other: `Another text, number ${n}.`,
    }));
    const table = `t;b\n${story(3).headline};"${bodyOf(story(3)).replaceAll('"', '""')}"\n`;
    await add("mapped", { "a.json": JSON.stringify(items), "c.csv": table }, "--map", "text=b,headline=t");
    expect(rows(at("mapped.db"), "SELECT count(*) AS n FROM articles")).toEqual([{ n: 3 }]);
    expect(await problems(at("mapped.db"))).toEqual({ status: 0, codes: [] });

    await add("other-map", { "a.json": JSON.stringify(items) }, "--map", "text=b,headline=t");
    withRaw(at("other-map.db"), (raw) =>
      meddle(raw, "UPDATE runs SET options = replace(options, '[\\\"b\\\"]', '[\\\"other\\\"]')"),
    );
    expect((await problems(at("other-map.db"))).codes).toContain("conversion-differs");
  });

  it("reads what came by two maps by each of them", async () => {
    const item = { t: story(1).headline, u: "The same under another name", b: bodyOf(story(1)) };
    await add("two-maps", { "a.json": JSON.stringify([item, item]) }, "--map", "text=b,headline=t");
    const again = ["add", at("two-maps"), "--db", at("two-maps.db"), "--map", "text=b,headline=u"];
    expect((await onrecord(...again)).status).toBe(0);
    expect(withRaw(at("two-maps.db"), (raw) => originalsIn(raw).map(({ articles }) => articles.length))).toEqual([1]);
    expect(await problems(at("two-maps.db"))).toEqual({ status: 0, codes: [] });
  });

  it("reads a page again in the encoding that its server stated", async () => {
    const text = page(story(3))
      .replace('<meta charset="utf-8">', "")
      .replaceAll(/[“”©]/g, "")
      .replaceAll("storm", "шторм");
    const bytes = Buffer.from([...text].map((char) => toWindows1251(char)));
    const warc = response(1, bytes, { "Content-Type": "text/html; charset=windows-1251" });
    await add("charset", { "crawl.warc": warc });
    expect(rows(at("charset.db"), "SELECT instr(text, 'шторм') > 0 AS found FROM articles")).toEqual([{ found: 1 }]);
    expect(await problems(at("charset.db"))).toEqual({ status: 0, codes: [] });
  });
});

function toWindows1251(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x430 ? code - 0x430 + 0xe0 : code;
}

describe("the same story again", () => {
  it("with other advertisements is one article with two receipts and two originals", async () => {
    const { stderr } = await add("twice", {
      "a.html": page(story(1), "<p>Buy a boat.</p>"),
      "b.html": page(story(1), "<p>Rent a boat.</p>"),
    });
    expect(stderr).toContain("added 1, unchanged 1, rejected 0");
    expect(rows(at("twice.db"), "SELECT article_id, seq, file_name FROM receipts")).toEqual([
      { article_id: 1, seq: 0, file_name: "a.html" },
      { article_id: 1, seq: 1, file_name: "b.html" },
    ]);
    expect(rows(at("twice.db"), "SELECT count(*) AS n FROM originals")).toEqual([{ n: 2 }]);
    await onrecord("add", at("twice"), "--db", at("twice.db"));
    expect(rows(at("twice.db"), "SELECT count(*) AS n FROM receipts")).toEqual([{ n: 2 }]);
  });

  it("with what the first did not know gets it, and is not read anew", async () => {
    const bare = page(story(2)).replace(/<script.*?<\/script>/, "");
    await add("later", { "a.html": bare });
    expect(rows(at("later.db"), "SELECT published_at FROM articles")).toEqual([{ published_at: null }]);
    writeFiles(at("later"), { "b.html": page(story(2)) });
    const { stderr } = await onrecord("add", at("later"), "--db", at("later.db"));
    expect(stderr).toContain("added 0, unchanged 2, 2 facts added, rejected 0");
    expect(rows(at("later.db"), "SELECT published_at, published_at_basis FROM articles")).toEqual([
      { published_at: story(2).date, published_at_basis: "embedded" },
    ]);
    expect(rows(at("later.db"), "SELECT value FROM article_facts WHERE name = 'section'")).toEqual([{ value: "Town" }]);
    expect((await onrecord("verify", "--db", at("later.db"))).status).toBe(0);
  });
});

describe("containers", () => {
  it("lose nothing by a part that is refused", async () => {
    const inner = await zip({ "c.html": page(story(3)), "broken.docx": "PK\u0003\u0004 not whole" });
    const { stderr, status } = await add("mixed", {
      "outer.zip": await zip({
        "a.html": page(story(1)),
        "empty.txt": "",
        "inner.zip": inner,
        "z.html": page(story(2)),
      }),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/E_EMPTY ".*outer\.zip, empty\.txt": 0 bytes/);
    expect(rows(at("mixed.db"), "SELECT part FROM receipts ORDER BY part")).toEqual([
      { part: "a.html" },
      { part: "inner.zip/c.html" },
      { part: "z.html" },
    ]);
  });

  it("give plain texts in the encoding that was asked for", async () => {
    const files = { "old.zip": await zip({ "1998.txt": Buffer.from("Caf\xe9 opens\n\nIt opened.\n", "latin1") }) };
    await add("latin", files, "--encoding", "windows-1252");
    expect(rows(at("latin.db"), "SELECT text, encoding FROM articles")).toEqual([
      { text: "Café opens\n\nIt opened.\n", encoding: "windows-1252" },
    ]);
  });

  it("of the web are no failure for what is no page in them", async () => {
    const warc = Buffer.concat([
      response(1, page(story(1))),
      response(2, "GIF89a", { "Content-Type": "image/gif" }),
      response(3, "", {}, { "WARC-Type": "revisit" }),
    ]);
    const { stderr, status } = await add("crawl", { "crawl.warc": warc });
    expect(status).toBe(0);
    expect(stderr).toContain("added 1, unchanged 0, rejected 2, of which 2 are no articles");
  });
});

describe("fifty pages", () => {
  it("give the same quotes and people as their texts with the same fields", { timeout: 120_000 }, async () => {
    const numbers = Array.from({ length: 50 }, (_, number) => number + 1);
    const pages = Object.fromEntries(numbers.map((number) => [`${number}.html`, page(story(number))]));
    await add("pages", pages);
    const records = numbers.map((number) => {
      const { headline: title, date: publishedAt, author, url } = story(number);
      return JSON.stringify({ title, publishedAt, author, url, text: bodyOf(story(number)) });
    });
    await add("texts", { "all.jsonl": `${records.join("\n")}\n` });
    const found = (name: string) =>
      rows(
        at(`${name}.db`),
        `SELECT articles.sha256, articles.headline, quotes.start_char, quotes.text AS quote, quotes.stance, quotes.said_from, people.name
         FROM articles JOIN quotes ON quotes.article_id = articles.id
         LEFT JOIN quote_speakers ON quote_speakers.quote_id = quotes.id LEFT JOIN people ON people.id = quote_speakers.person_id
         ORDER BY articles.sha256, quotes.start_char`,
      );
    expect(found("pages").length).toBeGreaterThanOrEqual(50);
    expect(found("pages")).toEqual(found("texts"));
  });
});
