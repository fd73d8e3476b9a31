import { describe, expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import type { DocumentFormat, SourceDocument } from "../../../src/sources/document.ts";
import { parseFieldMap } from "../../../src/sources/fields/field-map.ts";
import { csv } from "../../../src/sources/formats/csv.ts";
import { feeds } from "../../../src/sources/formats/feeds.ts";
import { json } from "../../../src/sources/formats/json.ts";
import { readWith } from "./read-with.ts";

async function articles(format: DocumentFormat, text: string): Promise<SourceDocument[]> {
  const results = await readWith(format, text, "file");
  return results.filter((result): result is SourceDocument => !isRefusal(result));
}

describe("summaries", () => {
  const feed =
    "<rss version='2.0'><channel><item><title>T</title><description>What comes next.</description></item></channel></rss>";

  test("are taken from a feed when they are asked for, and a note says so", async () => {
    expect(await articles(feeds(), feed)).toEqual([]);
    const [article] = await articles(feeds({ summaries: true }), feed);
    expect(article).toMatchObject({
      text: "What comes next.\n",
      notes: ["Only the summary of the article, as the feed has it"],
    });
  });

  test("are taken from JSON when they are asked for", async () => {
    const answer = '{"articles":[{"title":"T","description":"What comes next."}]}';
    expect(await articles(json(), answer)).toEqual([]);
    const [article] = await articles(json({ summaries: true }), answer);
    expect(article).toMatchObject({ text: "What comes next.\n", notes: ["Only the summary of the article"] });
  });
});

test("a feed's last line, that the post has first appeared there, is no text", async () => {
  const feed = (last: string) =>
    `<rss version='2.0'><channel><title>Ferries – Courier</title><item><title>“It is late,” says Roe</title>
     <description>s</description><content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>&lt;p>The ferry left.&lt;/p>&lt;p>${last}&lt;/p></content:encoded></item></channel></rss>`;
  for (const last of [
    "The post &lt;a href='x'>“It is late,” says Roe&lt;/a> appeared first on &lt;a href='y'>Courier&lt;/a>.",
    "Der Beitrag “It is late,” says Roe erschien zuerst auf Courier.",
  ]) {
    expect(await articles(feeds(), feed(last))).toMatchObject([{ text: "The ferry left.\n" }]);
  }
  for (const last of ["“It is late,” says Roe.", "The Courier had it: “It is late,” says Roe."]) {
    expect(await articles(feeds(), feed(last))).toMatchObject([{ text: `The ferry left.\n\n${last}\n` }]);
  }
});

test("a text that the service cut off is taken when it is asked for, and refused as such otherwise", async () => {
  const item = '{"title":"T","content":"The council met on Monday… [+1204 chars]"}';
  expect(await readWith(json(), item, "file")).toMatchObject([{ code: "E_SUMMARY_ONLY" }]);
  expect(await articles(json({ summaries: true }), item)).toMatchObject([
    { notes: ["Only the summary of the article"] },
  ]);
});

test("an id keeps all its digits", async () => {
  const [article] = await articles(json(), '{"id":1234567890123456789,"text":"It rained."}');
  expect(article?.given.facts).toMatchObject([{ name: "external_id", value: "1234567890123456789" }]);
});

describe("a table", () => {
  const notes = (found: readonly SourceDocument[]) => found.map((article) => article.notes);

  test("says by Excel's first line what parts its columns", async () => {
    const [article] = await articles(csv(), "sep=;\r\nTitle;Text\r\nRain, again;It rained.\r\n");
    expect(article).toMatchObject({ part: "row 1", text: "It rained.\n", given: { headline: "Rain, again" } });
    const [anew] = await articles(csv(), new TextDecoder().decode(article?.original));
    expect(anew).toEqual({ ...article, original: anew?.original });
  });

  test("has dates read that are written in one way only, and others named", async () => {
    const table = 'text,date\nA,"April 16, 2024"\nB,16.4.2024\nC,04/05/2024\nD,\n';
    const found = await articles(csv(), table);
    expect(found.map(({ given }) => given.publishedAt)).toEqual(["2024-04-16", "2024-04-16", null, null]);
    expect(notes(found)).toEqual([[], [], ["“04/05/2024” (csv: date) is not used as a date"], []]);
  });

  test("that lacks a column of the map says so", async () => {
    const map = parseFieldMap("text=text,headline=Titel,headline=Kopf");
    expect(notes(await articles(csv({ map }), "text,title\nA,B\n"))).toEqual([
      ["No column for headline is called Titel or Kopf"],
    ]);
  });

  test("is refused once where it cannot be read, with what that costs", async () => {
    const broken = async (table: string | Uint8Array) => {
      const results = await readWith(csv(), table, "t.csv");
      return results.map((result) => (isRefusal(result) ? `${result.code} ${result.reason}` : result.part));
    };
    expect(await broken(Uint8Array.from("text,title\nCaf\xe9,T\n", (one) => one.charCodeAt(0)))).toEqual([
      "E_ENCODING not valid UTF-8; save the table as UTF-8",
    ]);
    expect(await broken('text,title\nA,said "no" to "it"\nB,T\n')).toEqual([
      expect.stringMatching(/^E_FORMAT .*Opening Quote/),
      "row 2",
    ]);
    expect(await broken('text,title\n"A,T\nB,T\n')).toEqual([
      expect.stringMatching(/^E_FORMAT .*nothing behind that is read/),
    ]);
  });
});

describe("maps", () => {
  test("say where an unknown service has its fields", async () => {
    const map = parseFieldMap(
      "text=rumpf,headline=/kopf/zeile,authors=wer.*.name,publishedAt=meta.datum,section=meta.teil",
    );
    const answer = JSON.stringify({
      daten: [
        {
          kopf: { zeile: "Sturm" },
          rumpf: "<p>Er kam.</p><p>Er ging.</p>",
          wer: [{ name: "Mara Quill" }, { name: "Jon Vale" }],
          meta: { datum: "2024-04-16T14:08:00+02:00", teil: "Wetter" },
        },
      ],
    });
    const [article] = await articles(json({ map, items: "daten" }), answer);
    expect(article?.text).toBe("Er kam.\n\nEr ging.\n");
    expect(article?.given).toMatchObject({
      headline: "Sturm",
      authors: ["Mara Quill", "Jon Vale"],
      publishedAt: "2024-04-16T14:08:00+02:00",
      facts: [{ name: "section", value: "Wetter", statedIn: "json: meta.teil" }],
      statedIn: { headline: "json: /kopf/zeile" },
    });
  });

  test("call the time as metadata does, or as what is exported", async () => {
    for (const name of ["published", "publishedAt"]) {
      const map = parseFieldMap(`text=body,headline=title,${name}=date`);
      const [article] = await articles(json({ map }), '{"body":"It rained.","date":"2031-01-02"}');
      expect(article?.given.publishedAt).toBe("2031-01-02");
    }
  });

  test("say which columns of a table are what, and overrule their names", async () => {
    const map = parseFieldMap("text=Inhalt,headline=Kopf,publicationStatus=Stand");
    const table = "Kopf;text;Inhalt;Stand\nSturm;falsch;Er kam.;withheld\n";
    const [article] = await articles(csv({ map }), table);
    expect(article?.text).toBe("Er kam.\n");
    expect(article?.given).toMatchObject({
      headline: "Sturm",
      publicationStatus: "withheld",
      statedIn: { headline: "csv: Kopf" },
    });
  });
});
