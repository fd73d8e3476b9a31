import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { workOn } from "../../../src/archive/sqlite/do-work.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { listObjects } from "../../../src/archive/sqlite/schema-objects.ts";
import { createStore } from "../../../src/archive/sqlite/store.ts";
import { insertBlocks } from "../../../src/archive/write/blocks.ts";
import { isRefusal } from "../../../src/diagnostic.ts";
import { prepareArticle } from "../../../src/ingest/prepare-article.ts";
import { createWriter } from "../../../src/ingest/writer.ts";
import { articleRow, insert } from "../../helpers/populated-archive.ts";
import { VALID_ROWS } from "../../helpers/valid-rows.ts";

const PLAN = ownPlan();
const BLOCK = 4096;

/** Characters that tell their place, some of them beyond the basic plane. */
function longText(length: number): string {
  const characters: string[] = [];
  for (let number = 0; characters.length < length; number += 1) characters.push(...`${number}😀 é\n`);
  return characters.slice(0, length).join("");
}

/** An archive with one article, with its text in blocks or not. */
function archiveOf(text: string, { inBlocks = true } = {}): Database {
  const raw = migrateInMemory(PLAN);
  insert(raw, "runs", VALID_ROWS.runs);
  insert(raw, "articles", articleRow(text, 1));
  if (inBlocks) workOn(raw)(insertBlocks(1, text));
  return raw;
}

function blocksOf(raw: Database): string[] {
  return raw.prepare<[], string>("SELECT text FROM article_blocks ORDER BY seq").pluck().all();
}

function problems(raw: Database): unknown[] {
  return raw.prepare("SELECT code FROM integrity_problems").pluck().all();
}

describe("a text", () => {
  it.each([1, BLOCK, 4 * BLOCK - 1, 4 * BLOCK])("of %i characters is in one piece", (length) => {
    expect(blocksOf(archiveOf(longText(length)))).toEqual([]);
  });

  it.each([4 * BLOCK + 1, 5 * BLOCK, 5 * BLOCK + 7])("of %i characters is in blocks as well", (length) => {
    const text = longText(length);
    const raw = archiveOf(text);
    const blocks = blocksOf(raw);
    expect(blocks.join("")).toBe(text);
    expect(blocks.slice(0, -1).map((block) => [...block].length)).toEqual(blocks.slice(1).map(() => BLOCK));
    expect(problems(raw)).toEqual([]);
  });

  it("that is added is stored with its blocks, and every passage with its place", async () => {
    const raw = migrateInMemory(PLAN);
    const text = Array.from({ length: 400 }, (_, day) => `“It is day ${day} 😀 at sea,” Jane Doe said on a walk.`).join(
      "\n\n",
    );
    const article = prepareArticle({ bytes: Buffer.from(text), uri: null });
    if (isRefusal(article)) throw new Error(article.reason);
    await createWriter(createStore(raw), { command: "add" }).write([article]);
    expect(blocksOf(raw).join("")).toBe(text);
    expect(raw.prepare("SELECT count(*) FROM quotes").pluck().get()).toBe(400);
    expect(problems(raw)).toEqual([]);
  });
});

const LONG = longText(6 * BLOCK);
const CHARACTERS = [...LONG];
const PLACES = [
  [0, 1],
  [0, BLOCK],
  [BLOCK - 1, BLOCK],
  [BLOCK - 3, BLOCK + 3],
  [BLOCK, BLOCK + 1],
  [BLOCK, 2 * BLOCK],
  [BLOCK + 5, 4 * BLOCK + 9],
  [6 * BLOCK - 2, 6 * BLOCK],
  [0, 6 * BLOCK],
] as const;

describe.each([{ inBlocks: true }, { inBlocks: false }])("of a long article, in blocks: $inBlocks,", (options) => {
  const raw = archiveOf(LONG, options);
  const printed = (start: number, end: number) => CHARACTERS.slice(start, end).join("");
  const store = (start: number, end: number, exact: string) => () => {
    raw.exec("SAVEPOINT one");
    try {
      const span = { start_char: start, end_char: end };
      insert(raw, "mentions", { article_id: 1, ...span, exact, form: "description" });
      insert(raw, "quotes", { ...VALID_ROWS.quotes, ...span, text: exact });
    } finally {
      raw.exec("ROLLBACK TO one; RELEASE one");
    }
  };

  it.each(PLACES)("the characters from %i to %i are taken, and no others", (start, end) => {
    const exact = printed(start, end);
    expect(store(start, end, exact)).not.toThrow();
    const characters = [...exact];
    const changed = characters.with(characters.length - 1, "?").join("");
    for (const wrong of [changed, characters.with(0, "?").join("")]) {
      expect(store(start, end, wrong)).toThrow("is not what the article has");
    }
    expect(store(start + 1, end + 1, exact)).toThrow("is not what the article has");
  });

  it("none are taken beyond the end", () => {
    const end = CHARACTERS.length;
    expect(store(end - 1, end + 1, `${printed(end - 1, end)}x`)).toThrow("is not what the article has");
    expect(store(end + BLOCK, end + BLOCK + 1, "x")).toThrow("is not what the article has");
  });

  it("a stored passage cannot be moved or changed", () => {
    raw.exec("SAVEPOINT one");
    const id = insert(raw, "mentions", {
      article_id: 1,
      start_char: BLOCK - 2,
      end_char: BLOCK + 2,
      exact: printed(BLOCK - 2, BLOCK + 2),
      form: "description",
    });
    for (const change of ["exact = '????'", "start_char = start_char + 1, end_char = end_char + 1"]) {
      expect(() => raw.exec(`UPDATE mentions SET ${change} WHERE id = ${id}`)).toThrow(
        "what was read is never changed",
      );
    }
    raw.exec("ROLLBACK TO one; RELEASE one");
  });
});

describe("blocks", () => {
  const [first = "", second = "", third = ""] = [LONG, LONG, LONG].map((_, seq) =>
    CHARACTERS.slice(seq * BLOCK, (seq + 1) * BLOCK).join(""),
  );
  const text = first + second + third.slice(0, 50);
  const last = third.slice(0, 50);
  type Block = readonly [seq: number, text: string];

  it.each<[wrong: string, blocks: readonly Block[]]>([
    [
      "a character changed",
      [
        [2, last],
        [1, `${second.slice(0, -1)}?`],
        [0, first],
      ],
    ],
    [
      "one missing",
      [
        [1, last],
        [0, first],
      ],
    ],
    [
      "two exchanged",
      [
        [2, last],
        [1, first],
        [0, second],
      ],
    ],
    [
      "one too many",
      [
        [3, last],
        [2, last],
        [1, second],
        [0, first],
      ],
    ],
    [
      "from the first to the last",
      [
        [0, first],
        [1, second],
        [2, last],
      ],
    ],
    [
      "a gap between them",
      [
        [3, last],
        [1, second],
        [0, first],
      ],
    ],
    [
      "the parting elsewhere",
      [
        [2, second.slice(-1) + last],
        [1, second.slice(0, -1)],
        [0, first],
      ],
    ],
    [
      "another after they are proved",
      [
        [2, last],
        [1, second],
        [0, first],
        [3, last],
      ],
    ],
  ])("are refused with %s", (_, blocks) => {
    const raw = archiveOf(text, { inBlocks: false });
    for (const pragma of ["ON", "OFF"]) {
      raw.pragma(`recursive_triggers = ${pragma}`);
      for (const verb of ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"]) {
        const statement = raw.prepare(`${verb} INTO article_blocks VALUES (1, ?, ?)`);
        const write = raw.transaction(() => {
          for (const block of blocks) statement.run(block);
        });
        expect(write, verb).toThrow(/block/);
      }
    }
  });

  it("that are not proved are not read", () => {
    const raw = archiveOf(text, { inBlocks: false });
    raw.prepare("INSERT INTO article_blocks VALUES (1, 1, ?)").run("x".repeat(BLOCK));
    const span = { article_id: 1, start_char: BLOCK, end_char: BLOCK + 4, form: "description" };
    expect(() => insert(raw, "mentions", { ...span, exact: "xxxx" })).toThrow("is not what the article has");
    insert(raw, "mentions", { ...span, exact: [...second].slice(0, 4).join("") });
    expect(problems(raw)).toEqual(["blocks-differ"]);
  });

  it.each([
    ["a block changed", "UPDATE article_blocks SET text = replace(text, '9', '8') WHERE seq = 1"],
    ["the last lost", "DELETE FROM article_blocks WHERE seq = 4"],
    ["the first lost", "DELETE FROM article_blocks WHERE seq = 0"],
    ["one in the middle lost", "DELETE FROM article_blocks WHERE seq = 1"],
    ["one parted", "UPDATE article_blocks SET text = substr(text, 1, 9) WHERE seq = 1"],
    ["the text changed", "UPDATE articles SET text = text || 'x'"],
    ["the article gone", "DELETE FROM articles"],
  ])("are compared with the text: integrity_problems finds %s", (_, sql) => {
    const raw = archiveOf(LONG);
    expect(problems(raw)).toEqual([]);
    raw.pragma("foreign_keys = OFF");
    for (const { type, name } of listObjects(raw)) if (type === "trigger") raw.exec(`DROP TRIGGER ${name}`);
    raw.exec(sql);
    expect(problems(raw)).toContain("blocks-differ");
  });
});

it("the same text is in the same blocks, however its characters are written in UTF-16", () => {
  const raw = archiveOf("😀".repeat(5 * BLOCK));
  expect(new Set(blocksOf(raw).map((block) => createHash("sha256").update(block).digest("hex"))).size).toBe(1);
});
