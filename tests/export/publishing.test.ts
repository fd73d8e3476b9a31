import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { toNinjs } from "../../src/export/ninjs.ts";
import { toNewsArticle, toQuotation } from "../../src/export/schema-org.ts";
import type { Article } from "../../src/index.ts";
import { openArchive, sliceCodePoints } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { FERRY_TEXT, type Populated, populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const NAME = `ni:///sha-256;${createHash("sha256").update(FERRY_TEXT).digest("base64url")}`;
let db: string;
let ids: Populated;
let article: Article;
beforeAll(async () => {
  db = await archiveFile(folder, "publishing", (raw) => {
    ids = populate(raw);
  });
  await using archive = await openArchive(db, { readonly: true });
  article = await archive.articles.get(ids.articleId);
});

function quotation(words: string): object {
  const quote = article.quotes.find(({ text }) => text.includes(words));
  if (quote === undefined) throw new Error(`no quote has ${words}`);
  return toQuotation(quote);
}

/** The article as if somebody had said more of it. */
function known(one: Article): Article {
  const facts = [
    ["keyword", "ferry"],
    ["keyword", "storm"],
    ["publication", "The Ellery Post"],
    ["rights", "© The Ellery Post"],
    ["section", "Harbour"],
    ["url", "https://news.example/ferry"],
  ] as const;
  return {
    ...one,
    publication: "The Ellery Post",
    section: "Harbour",
    url: "https://news.example/ferry",
    facts: facts.map(([name, value]) => ({ name, value, basis: "supplied", suppliedFrom: "option --set" })),
  };
}

describe("what is known beside the text", () => {
  it("is a NewsArticle's address, section, keywords, rights and publisher", () => {
    expect(toNewsArticle({ ...known(article), credits: [] })).toMatchObject({
      url: "https://news.example/ferry",
      articleSection: ["Harbour"],
      keywords: ["ferry", "storm"],
      copyrightNotice: "© The Ellery Post",
      publisher: [{ "@type": "Organization", name: "The Ellery Post" }],
    });
    expect(toNewsArticle(article)).not.toHaveProperty("keywords");
  });

  it("is subjects, a notice, a source and an address in ninjs", () => {
    expect(toNinjs(known(article))).toMatchObject({
      subjects: [
        { name: "Harbour", rel: "section" },
        { name: "ferry", rel: "keyword" },
        { name: "storm", rel: "keyword" },
      ],
      copyrightNotice: "© The Ellery Post",
      infoSources: expect.arrayContaining([{ name: "The Ellery Post", role: "publisher" }]),
      altIds: expect.arrayContaining([{ role: "url", value: "https://news.example/ferry" }]),
    });
  });
});

describe("an article as a NewsArticle of schema.org", () => {
  it("says what is known", () => {
    expect(toNewsArticle(article)).toMatchObject({
      "@type": "NewsArticle",
      "@id": NAME,
      headline: "Harbour council 😀 votes to reopen the ferry",
      dateline: "PORT ELLERY (Sandwire) –",
      datePublished: "2031-03-03T09:05",
      inLanguage: "en",
      author: [
        { "@type": "Person", "@id": "_:person-ada-quill", name: "Ada Quill" },
        { "@type": "Person", "@id": "_:person-ben-osgood", name: "Ben Osgood" },
      ],
      editor: [{ name: "Cleo Marsh" }],
      publisher: [{ "@type": "Organization", name: "Sandwire" }],
      sourceOrganization: { name: "Sandwire" },
      locationCreated: [{ "@type": "Place", name: "Port Ellery" }],
      encoding: { "@type": "MediaObject", sha256: article.sha256 },
    });
    expect(toNewsArticle(article)).not.toHaveProperty("url");
  });

  it("has its quotes as parts, each where it stands", () => {
    const { hasPart } = toNewsArticle(article) as { hasPart: { "@id": string; isPartOf?: object }[] };
    expect(hasPart).toHaveLength(article.quotes.length);
    for (const [index, part] of hasPart.entries()) {
      const [, start, end] = /#char=(\d+),(\d+)$/.exec(part["@id"]) ?? [];
      const quote = article.quotes[index];
      expect(sliceCodePoints(FERRY_TEXT, { start: Number(start), end: Number(end) }).slice(0, 5)).toBe(
        quote?.text.slice(0, 5),
      );
      expect(part.isPartOf).toBeUndefined();
    }
  });
});

describe("a quote of schema.org", () => {
  it("is a Quotation if its words are the speaker's", () => {
    expect(quotation("nine years")).toMatchObject({
      "@type": "Quotation",
      "@id": `${NAME}#char=203,298`,
      text: "“We waited nine years for this,” […] “And we will not wait a tenth.”",
      creditText: "Tomás Verrin, Harbour Secretary",
      spokenByCharacter: [{ "@type": "Person", name: "Tomás Verrin" }],
      isPartOf: { "@type": "NewsArticle", "@id": NAME },
    });
  });

  it("has of a mixed quote only the words in marks", () => {
    expect(quotation("common shore")).toMatchObject({
      "@type": "Quotation",
      text: "“common shore.”",
      description: "a “common shore.”",
      spokenByCharacter: [
        { "@type": "Organization", name: "Isle of Brume" },
        { "@type": "Organization", name: "Norvane" },
      ],
    });
  });

  it("is a Claim if its words are the article's", () => {
    const claim = quotation("will sail again");
    expect(claim).toMatchObject({ "@type": "Claim", author: [{ name: "Tomás Verrin" }] });
    expect(claim).not.toHaveProperty("spokenByCharacter");
  });

  it("makes nobody up", () => {
    expect(quotation("the fish")).not.toHaveProperty("spokenByCharacter");
    expect(quotation("pier was safe")).not.toHaveProperty("author");
    expect(quotation("pier was safe")).toMatchObject({
      creditText: "A port official (unnamed), according to Brume Courier",
    });
  });
});

describe("an article as ninjs", () => {
  it("says what is known", () => {
    expect(toNinjs(article)).toMatchObject({
      standard: { name: "ninjs", version: "3.0" },
      uri: NAME,
      type: "text",
      representationType: "full",
      language: "en",
      headlines: [{ role: "main", value: "Harbour council 😀 votes to reopen the ferry" }],
      by: "Ada Quill and Ben Osgood",
      located: "Port Ellery",
      descriptions: [{ role: "published", value: "2031-03-03T09:05" }],
      people: [{ name: "Tomás Verrin", rel: "quoted" }],
      infoSources: [
        { name: "Sandwire", role: "publisher" },
        { name: "Ada Quill", role: "author" },
        { name: "Ada Quill", role: "reporter" },
        { name: "Ben Osgood", role: "reporter" },
        { name: "Cleo Marsh", role: "editor" },
      ],
      altIds: [
        { role: "sha256", value: article.sha256 },
        { role: "source", value: "ferry.txt" },
      ],
    });
  });

  it("gives a time only if the article states its zone", () => {
    expect(toNinjs(article)).not.toHaveProperty("contentCreated");
    for (const [publishedAt, contentCreated] of [
      ["2031-03-03T09:05Z", "2031-03-03T09:05:00Z"],
      ["2031-03-03T09:05:07+01:00", "2031-03-03T09:05:07+01:00"],
    ] as const) {
      const dated = toNinjs({ ...article, publishedAt });
      expect(dated).toMatchObject({ contentCreated });
      expect(dated).not.toHaveProperty("descriptions");
    }
  });

  /**
   * What version 3.0 of the schema names (iptc/newsinjson, specification/ninjs-schema_3.0.json, compared by eye: no
   * package has it), as far as it may occur; it allows nothing else at any place.
   */
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    "": [
      ...["standard", "uri", "type", "representationType", "language", "contentCreated", "descriptions", "headlines"],
      ...["bodies", "by", "located", "people", "organisations", "infoSources", "altIds", "subjects"],
      "copyrightNotice",
    ],
    standard: ["name", "version", "schema"],
    descriptions: ["role", "contentType", "value"],
    headlines: ["role", "contentType", "value"],
    bodies: ["role", "contentType", "charCount", "wordCount", "value"],
    people: ["name", "rel", "uri", "literal", "contactInfo"],
    organisations: ["name", "rel", "uri", "literal", "symbols", "contactInfo"],
    infoSources: ["name", "role", "uri", "literal", "contactInfo"],
    altIds: ["role", "value"],
    subjects: ["name", "rel", "uri", "literal", "creator", "relevance", "confidence"],
  };

  it("has no property that the schema does not have", () => {
    const item = toNinjs({ ...known(article), publishedAt: "2031-03-03T09:05Z" }) as Record<string, object>;
    expect(ALLOWED[""]).toEqual(expect.arrayContaining(Object.keys(item)));
    for (const [name, value] of Object.entries(item)) {
      for (const part of [value].flat().filter((one) => typeof one === "object")) {
        expect(ALLOWED[name], name).toEqual(expect.arrayContaining(Object.keys(part)));
      }
    }
  });
});

describe("the files", () => {
  it("are a graph of articles, a graph of quotes, and an array of ninjs", async () => {
    const read = async (noun: string, name: string): Promise<unknown> => {
      expect((await onrecord("export", noun, join(folder, name), "--db", db)).status).toBe(0);
      return JSON.parse(readFileSync(join(folder, name), "utf8"));
    };
    expect(await read("articles", "articles.jsonld")).toMatchObject({
      "@context": "https://schema.org",
      "@graph": [{ "@type": "NewsArticle", "@id": NAME }, { "@type": "NewsArticle" }],
    });
    const quotes = (await read("quotes", "quotes.jsonld")) as { "@graph": object[] };
    expect(quotes["@graph"]).toHaveLength(6);
    expect(await read("articles", "articles.ninjs.json")).toMatchObject([{ uri: NAME }, { type: "text" }]);
  });
});
