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
