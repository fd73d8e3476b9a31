import { describe, expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import type { DocumentFormat, PartRefusal, SourceDocument } from "../../../src/sources/document.ts";
import { csv } from "../../../src/sources/formats/csv.ts";
import { feeds } from "../../../src/sources/formats/feeds.ts";
import { json } from "../../../src/sources/formats/json.ts";
import { NEWSML_G2 } from "../../../src/sources/formats/newsml-g2.ts";
import { NINJS } from "../../../src/sources/formats/ninjs.ts";
import { NITF } from "../../../src/sources/formats/nitf.ts";
import type { Received } from "../../../src/sources/received.ts";
import { FORMATS } from "./formats.ts";
import { readWith, received } from "./read-with.ts";

const MANY = 100_000;

/** A small whole file of each format; what is cut off or damaged is made from it. */
const WHOLE: { readonly [format: string]: string } = {
  ninjs:
    '{"uri":"urn:1","type":"text","versioncreated":"2024-01-01T00:00:00Z","body_xhtml":"<p>The storm passed.</p>"}',
  "newsml-g2":
    '<newsItem guid="1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineXML><p>The storm passed.</p></inlineXML></contentSet></newsItem>',
  "newsml-1":
    "<NewsML><NewsItem><NewsComponent><ContentItem><DataContent><p>The storm passed.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
  nitf: "<nitf><body><body.content><p>The storm passed.</p></body.content></body></nitf>",
  anpa: "\u0001FRA0123 4 POL 0003 Storm\r\n\u0002Storm\r\n   The storm passed.\r\n\u0003\u0004",
  feed: '<rss version="2.0" xmlns:content="c"><channel><item><content:encoded>&lt;p>The storm passed.&lt;/p></content:encoded></item></channel></rss>',
  json: '{"title":"Storm","text":"The storm passed."}',
  csv: "title,text\nStorm,The storm passed.\n",
};

/** What they all say, where their marks are not counted. */
const WORDS = "The storm passed.";

function textsOf(results: readonly (SourceDocument | PartRefusal)[]): string[] {
  return results.map((result) => (isRefusal(result) ? result.code : result.text));
}

describe.each(FORMATS)("$name", (format) => {
  const whole = WHOLE[format.name] ?? "";

  test("reads the small file that the others are made from", async () => {
    expect(textsOf(await readWith(format, whole))).toEqual(["The storm passed.\n"]);
  });

  test("refuses an empty file, and one of white space", async () => {
    for (const text of ["", " \r\n\t"]) {
      const results = await readWith(format, text);
      expect(results.map((result) => isRefusal(result))).toEqual([true]);
    }
  });

  test("of a file cut off anywhere gives nothing that the whole does not say", async () => {
    const bytes = new TextEncoder().encode(whole);
    for (let length = 1; length < bytes.length; length += 3) {
      for (const text of textsOf(await readWith(format, bytes.subarray(0, length)))) {
        if (!/^E_[A-Z_]+$/.test(text)) expect(`${whole} ${WORDS}`).toContain(text.trim());
      }
    }
  });

  test("refuses or survives what lies about its type", async () => {
    for (const lie of LIES) {
      for (const result of await readWith(format, lie)) {
        if (!isRefusal(result)) expect(result.text.isWellFormed()).toBe(true);
        else expect(result.reason.length).toBeLessThan(400);
      }
    }
  });

  test("never throws for random bytes and for its own file with bytes exchanged", async () => {
    const bytes = new TextEncoder().encode(whole);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 200; round += 1) {
      const damaged = bytes.slice();
      for (let change = 0; change <= round % 8; change += 1) damaged[random(damaged.length)] = random(256);
      for (const result of await readWith(format, damaged)) {
        if (!isRefusal(result)) expect(result.text).not.toContain("\0");
      }
    }
  });
});

const LIES = [
  new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]),
  new Uint8Array(5000).fill(0),
  new Uint8Array(5000).fill(0xff),
  ...Object.values(WHOLE),
  "Storm\n\nThe storm passed, Mara Quill said.\n",
  "<html><body><p>x",
  "null",
  "[[[[]]]]",
  '{"__proto__":{"text":"x"},"constructor":{"prototype":{}}}',
  "<__proto__><constructor/></__proto__>",
  `${"\u0001".repeat(1000)}`,
  '{"a":1}}}}]]]',
  "[}]",
  ",,,,,",
  '"'.repeat(999),
];

const XML = FORMATS.filter(({ name }) => /nitf|newsml|feed/.test(name));

describe.each(XML)("$name: XML", (format) => {
  test.each([
    ["100,000 nested elements", "<nitf>".repeat(MANY) + "</nitf>".repeat(MANY)],
    ["100,000 items within one another", "<item><newsItem><NewsItem>".repeat(MANY / 3)],
    ["comments that do not end", `<rss>${"<!--".repeat(MANY)}`],
    ["quotes that do not end", `<rss>${'<a x="'.repeat(MANY)}`],
    ["nothing but tags' beginnings", `<rss>${"<".repeat(MANY)}`],
    ["a document type that does not end", `<!DOCTYPE rss [${"<!ENTITY ".repeat(MANY)}`],
    ["two roots", "<rss/><rss/>"],
  ])("%s is refused", async (_, text) => {
    const results = await readWith(format, text);
    expect(results.length).toBeGreaterThan(0);
    expect(results.every((result) => isRefusal(result))).toBe(true);
  });
});

test("entities of a document are neither expanded nor fetched", async () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
  const text = `<!DOCTYPE nitf [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd">%x;${laughs}]>
<nitf><body><body.content><p>So funny: &l9; &file; &amp;</p></body.content></body></nitf>`;
  expect(textsOf(await readWith(NITF, text))).toEqual(["So funny: &l9; &file; &\n"]);
  const feed = `<!DOCTYPE rss [<!ENTITY e "x"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel><title>The &file; Daily</title><language>en</language>
<item><title>Ferry</title><description>${"<![CDATA[<p>The ferry will stop.</p>]]>".repeat(60)}</description></item></channel></rss>`;
  const [document] = await readWith(feeds(), feed);
  expect(document).toMatchObject({ given: { language: "en" } });
});

test("names that every object has are names like others", async () => {
  const nitf =
    "<nitf><body><body.content><toString>One.</toString><p constructor='x'>Two.</p></body.content></body></nitf>";
  const [result] = textsOf(await readWith(NITF, nitf));
  expect(result === "E_FORMAT" || result === "One.\n\nTwo.\n").toBe(true);
  const [item] = textsOf(await readWith(json(), '{"__proto__":{"text":"hidden"},"title":"t"}'));
  expect(item).toBe("E_NO_TEXT");
  expect(({} as { text?: string }).text).toBeUndefined();
});

test("of two values of one key the last stands", async () => {
  expect(textsOf(await readWith(json(), '{"text":"First.","text":"Last."}'))).toEqual(["Last.\n"]);
});

test("a damaged item harms no other", async () => {
  const good = '<newsItem guid="g"><contentSet><inlineXML><p>Good.</p></inlineXML></contentSet></newsItem>';
  const bad = '<newsItem guid="b"><contentSet><inlineXML><p>Bad.</inlineXML></contentSet></newsItem>';
  const message = `<newsMessage><itemSet>${good}${bad}${good}</itemSet></newsMessage>`;
  expect(textsOf(await readWith(NEWSML_G2, message))).toEqual(["Good.\n", "E_FORMAT", "Good.\n"]);
  const lines = '{"text":"Good."}\n{"text":"Bad\n{"text":"Good."}\n';
  expect(textsOf(await readWith(json(), lines))).toEqual(["Good.\n", "E_FORMAT", "Good.\n"]);
});

test("what cannot be stored is refused", async () => {
  expect(textsOf(await readWith(json(), '{"text":"a\\u0000b"}'))).toEqual(["E_NUL"]);
  expect(textsOf(await readWith(json(), '{"text":"a\\ud800b"}'))).toEqual(["E_ENCODING"]);
  expect(textsOf(await readWith(NITF, new Uint8Array([0x3c, 0x61, 0x3e, 0xff])))).toEqual(["E_ENCODING"]);
});

describe("more than memory should hold", () => {
  /** A stream of so many pieces, none of which is kept. */
  function endless(name: string, start: string, piece: string, count: number, end: string): Received {
    const bytes = new TextEncoder().encode(piece);
    return {
      ...received(start, name),
      bytes: () => Promise.resolve({ code: "E_TOO_LARGE", reason: "too large for one article" } as const),
      async *stream() {
        yield new TextEncoder().encode(start);
        for (let at = 0; at < count; at += 1) yield bytes;
        yield new TextEncoder().encode(end);
      },
    };
  }

  async function count(format: DocumentFormat, all: Received): Promise<{ articles: number; refusals: string[] }> {
    let articles = 0;
    const refusals: string[] = [];
    for await (const result of format.read(all)) {
      if ("stream" in result) continue;
      if (isRefusal(result)) refusals.push(result.code);
      else articles += 1;
    }
    return { articles, refusals };
  }

  test("a line of a gigabyte is one refusal, and the next line is read", async () => {
    const all = endless("x", '{"text":"', "a".repeat(2 ** 20), 1024, '"}\n{"text":"After."}\n');
    expect(await count(json(), all)).toEqual({ articles: 1, refusals: ["E_TOO_LARGE"] });
  });

  test("100,000 items of an array, lines and rows are read one by one", async () => {
    const item = '{"uri":"u","type":"text","versioncreated":"2024-01-01T00:00:00Z","body_text":"T."},';
    const array = endless("x", "[", item.repeat(100), 1000, '{"uri":"u","type":"text","body_text":"T."}]');
    expect(await count(NINJS, array)).toEqual({ articles: MANY + 1, refusals: [] });
    const rows = endless("x.csv", "title,text\n", "a,b\n".repeat(100), 1000, "");
    expect(await count(csv(), rows)).toEqual({ articles: MANY, refusals: [] });
  });

  test("a cell of a table that does not end is refused, and what came before is read", async () => {
    const all = endless("x.csv", 'title,text\nOne,First.\nTwo,"', "b".repeat(2 ** 20), 20, '"\nThree,Third.\n');
    const { articles, refusals } = await count(csv(), all);
    expect(articles).toBe(1);
    expect(refusals).toEqual(["E_TOO_LARGE"]);
  });

  test("values nested deeper than any article are refused", async () => {
    expect(textsOf(await readWith(json(), `{"text":"x","b":${"[".repeat(MANY)}${"]".repeat(MANY)}}`))).toEqual([
      "E_FORMAT",
    ]);
  });

  test("a file larger than one article may be is refused where it must be held whole", async () => {
    const all = endless("x", "<nitf>", "a", 1, "");
    expect(await count(NITF, all)).toEqual({ articles: 0, refusals: ["E_TOO_LARGE"] });
  });
});
