import { describe, expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { SEARCH_TABLES, searchAgrees } from "../../src/archive/sqlite/search-index.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import { isRefusal } from "../../src/diagnostic.ts";
import { extract } from "../../src/extract/extract.ts";
import { type PreparedArticle, prepareArticle } from "../../src/ingest/prepare-article.ts";
import { createWriter } from "../../src/ingest/writer.ts";
import { expectSound } from "../helpers/invariants.ts";
import { effort, PATIENCE, record } from "./effort.ts";

/** Pieces of articles, and what breaks naive readers of them. */
const WORDS =
  `Ann Roe|Roe|Mr. Roe|the minister|she|he|they|who|Dr. Paul van der Poe|Paul van der Poe, a spokesman for Acme Inc.,|
officials|a senior official|two people briefed on the talks|the report|the U.S.|Washington|the State Department|China|Acme Inc.|
said|says|told reporters|told Example|according to|added|wrote in a letter|was quoted as saying|denied|that|asked|
the plan would fail|we will go|it is raining|on Tuesday|in March 2031|at a news conference|and|but|,|.|?|!|—|–|-|:|;|…|...|(|)|[|]|/|
“|”|‘|’|"|'|\`\`|''|«|»|„|‹|›|「|」|O’Neil|it’s|5'10"|‘90s|’tis|rock ’n’ roll|“scare”|
\\n|\\n\\n|\\r\\n|\\r|\\u2028|\\u2029|\\t| |  |\\u00a0|\\u200b|\\u202e|\\ufeff|\\u00ad|e\\u0301|é|😀|👨‍👩‍👧|𝒳|ﬁ|İ|ı|ß|Ж|中文|\\u0000x|
By Ann Roe|By Ann Roe and Bo Poe|LONDON (Example) - |PARIS/ROME, March 3 (Example) —|UPDATE 2-|CORRECTED-|
(Reporting by Ann Roe in Paris; Editing by Bo Poe)|Reporting by|Editing by|Photo: Bo Poe|Apr 16, 2024 \\| 2:08 PM|March 32, 2031|
ANN ROE:|Q:|A:|•|***|##|<b>|&amp;|https://news.example/a?b=c|a@b.example|$5 million|3.5%|No. 10|e.g.|Jr.|III`
    .split("|")
    .map((piece) => piece.replaceAll("\n", "").replace(/\\n/g, "\n").replace(/\\r/g, "\r").replace(/\\t/g, "\t"))
    .map((piece) =>
      piece.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
    .map((piece) => piece.replaceAll("\u0000", ""));

const random = seeded(20240416);
const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];

function randomText(): string {
  const length = Math.floor(random() ** 2 * 120);
  let text = "";
  for (let piece = 0; piece < length; piece += 1) text += `${pick(WORDS)}${random() < 0.7 ? " " : ""}`;
  return text;
}

const texts = Array.from({ length: effort(700, 20_000) }, randomText);

describe("random texts", { timeout: PATIENCE }, () => {
  it("are read without an error, with sound spans, and the same way twice", () => {
    for (const text of texts) {
      const extraction = extract(text);
      expectSound(text, extraction);
      expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extraction));
    }
    record("random texts read", { texts: texts.length, thrown: 0, unsound: 0, "read differently the second time": 0 });
  });

  it("are all taken by the archive, which has no problem then", async () => {
    const raw = migrateInMemory(ownPlan());
    const writer = createWriter(createStore(raw), { command: "add" });
    const articles = texts.flatMap(readable);
    const refused: string[] = [];
    for (let first = 0; first < articles.length; first += 500) {
      for (const written of await writer.write(articles.slice(first, first + 500))) {
        if (written.status === "refused") refused.push(written.refusal.reason);
      }
    }
    expect(refused).toEqual([]);
    expect(raw.prepare("SELECT * FROM integrity_problems").all()).toEqual([]);
    expect(raw.pragma("foreign_key_check")).toEqual([]);
    expect(SEARCH_TABLES.filter((table) => !searchAgrees(raw, table))).toEqual([]);
    const count = (table: string) => Number(raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    record("random texts stored", {
      texts: count("articles"),
      quotes: count("quotes"),
      mentions: count("mentions"),
      refused: 0,
    });
  });
});

/** Empty texts and the like are refused at the door. */
function readable(text: string): PreparedArticle[] {
  const article = prepareArticle({ bytes: Buffer.from(text), uri: null });
  if (!isRefusal(article)) return [article];
  expect(article.code).not.toBe("E_INTERNAL");
  return [];
}
