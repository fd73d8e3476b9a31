import { describe, expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import type { Given } from "../../../src/sources/document.ts";
import { readPage } from "../../../src/sources/html/read-page.ts";

const PROSE =
  "<p>The ferry will stop in March, the harbour authority said on Tuesday, leaving four villages without a link to the mainland.</p>";

function givenOf(head: string, body = "<h1>Ferry to stop</h1>", url: string | null = null): Given {
  const result = readPage(`<html><head>${head}</head><body>${body}<div class=text>${PROSE}</div></body></html>`, url);
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.reason}`);
  return result.given;
}

const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Ferry to stop", ...data })}</script>`;
const person = (name: string) => ({ "@type": "Person", name });
const organisation = (name: string) => ({ "@type": "NewsMediaOrganization", name });

describe("headline", () => {
  test.each([
    [
      "as it is printed, not as search engines are to show it",
      '<meta property="og:title" content="Ferry: all you must know">',
      "<h1>Ferry to stop, all must know</h1>",
      "Ferry to stop, all must know",
    ],
    [
      "the heading that says what the data say, not the site's",
      '<meta property="og:title" content="Ferry to stop">',
      "<h1>The Halmar Post</h1><h1>Ferry to stop</h1>",
      "Ferry to stop",
    ],
    [
      "without a kicker in an element of its own",
      '<meta property="og:title" content="Ferry to stop">',
      "<h1><span>Islands</span> Ferry to stop</h1>",
      "Ferry to stop",
    ],
    [
      "with the space that only the look of the page shows",
      '<meta property="og:title" content="Islands: Ferry to stop">',
      "<h1><span>Islands</span><span>Ferry to stop</span></h1>",
      "Islands: Ferry to stop",
    ],
    [
      "with a kicker before a colon",
      '<meta property="og:title" content="Ferry to stop">',
      "<h1>Islands: Ferry to stop</h1>",
      "Islands: Ferry to stop",
    ],
    [
      "what is stated, without the publication, where none is printed",
      '<meta property="og:site_name" content="Halmar Post"><meta property="og:title" content="Ferry to stop | Halmar Post">',
      "",
      "Ferry to stop",
    ],
    ["with its entities resolved", linked({ headline: "Ferry &amp; bridge" }), "", "Ferry & bridge"],
  ])("%s", (_, head, body, headline) => {
    expect(givenOf(head, body).headline).toBe(headline);
  });
});

describe("authors", () => {
  test.each([
    [
      "people before organisations",
      linked({ author: [organisation("Post Desk"), person("Jane Roe")] }),
      "",
      ["Jane Roe"],
    ],
    [
      "by parts of their names",
      linked({ author: { "@type": "Person", givenName: "Jane", familyName: "Roe" } }),
      "",
      ["Jane Roe"],
    ],
    ["as texts", linked({ author: ["Jane Roe", "John Doe"] }), "", ["Jane Roe", "John Doe"]],
    [
      "a person in a tag before an organisation in data",
      `${linked({ author: organisation("Halmar Post") })}<meta name=author content="Jane Roe">`,
      "",
      ["Jane Roe"],
    ],
    ["an organisation if nobody else is stated", linked({ author: organisation("Halmar Post") }), "", ["Halmar Post"]],
    [
      "not the site as a person",
      `${linked({ author: person("Halmar Post") })}<meta property="og:site_name" content="Halmar Post"><meta name=author content="Jane Roe">`,
      "",
      ["Jane Roe"],
    ],
    [
      "a tag for each",
      '<meta name=author content="Jane Roe"><meta name=author content="John Doe">',
      "",
      ["Jane Roe", "John Doe"],
    ],
    ["not an address", '<meta property="article:author" content="https://social.example/post">', "", []],
    [
      "of a card with a label",
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jane Roe">',
      "",
      ["Jane Roe"],
    ],
    [
      "not what another label says",
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Five Minutes">',
      "",
      [],
    ],
    [
      "as printed by the headline",
      "",
      "<h1>Ferry to stop</h1><p class=article-authorLine>By Jane Roe, Halmar</p>",
      ["Jane Roe"],
    ],
    [
      "not of a comment or a picture",
      "",
      "<h1>Ferry to stop</h1><div class=comments><b class=author>Kari Nord</b></div><figure><i class=author>Ola Syd</i></figure>",
      [],
    ],
    [
      "not of the next article on the page",
      "",
      "<article><h1>Ferry to stop</h1><p class=byline>By Jane Roe</p></article><article><h2>Bridge to open</h2><p class=byline>By John Doe</p></article>",
      ["Jane Roe"],
    ],
    ["not a button", "", "<h1>Ferry to stop</h1><p class=author>Twitter Facebook</p>", []],
  ])("%s", (_, head, body, authors) => {
    expect(givenOf(head, body === "" ? undefined : body).authors).toEqual(authors);
  });
});

describe("date", () => {
  test.each([
    [
      "with the zone where it is stated with one",
      `${linked({ datePublished: "2026-02-03 09:15:00" })}<meta name=date content="2026-02-03T09:15:00+01:00">`,
      "2026-02-03T09:15:00+01:00",
    ],
    ["without a zone if none is stated", linked({ datePublished: "2026-02-03 09:15:00" }), "2026-02-03T09:15:00"],
    [
      "not that of another minute",
      `${linked({ datePublished: "2026-02-03 09:15:00" })}<meta name=date content="2026-02-03T10:15:00+01:00">`,
      "2026-02-03T09:15:00",
    ],
    [
      "the next if one cannot be read",
      `${linked({ datePublished: "soon" })}<meta property="article:published_time" content="2026-02-03">`,
      "2026-02-03",
    ],
    ["not when it was changed", linked({ dateModified: "2026-02-03" }), null],
  ])("%s", (_, head, date) => {
    expect(givenOf(head).publishedAt).toBe(date);
  });

  test("a time by the headline, not one of other articles", () => {
    const others = "<i></i>".repeat(100);
    expect(givenOf("", '<h1>A</h1><time datetime="2026-02-03">').publishedAt).toBe("2026-02-03");
    expect(givenOf("", `<time datetime="2026-02-03"></time>${others}<h1>A</h1>`).publishedAt).toBeNull();
  });

  test("printed by the headline", () => {
    expect(givenOf("", "<h1>A</h1><p class=date>3.2.2026, 9:15</p>").publishedAt).toBe("2026-02-03T09:15:00");
  });
});

describe("language, address, facts", () => {
  test("a language that is none is passed over", () => {
    expect(givenOf('<meta property="og:locale" content="de_AT">').language).toBe("de-AT");
    expect(
      givenOf('<meta http-equiv=x name="content-language" content="?"><meta property="og:locale" content="en_US">')
        .language,
    ).toBe("en-US");
  });

  test("addresses are those of the web, and absolute", () => {
    expect(
      givenOf("<link rel=canonical href='javascript:x'><meta property='og:url' content='https://example.org/a'>").url,
    ).toBe("https://example.org/a");
    expect(givenOf("<link rel=canonical href=/a>").url).toBeNull();
    expect(givenOf("<link rel=canonical href=/a>", undefined, "https://example.org/b").url).toBe(
      "https://example.org/a",
    );
  });

  test("of several articles in the data the one at the address is meant", () => {
    const other = linked({
      headline: "Bridge to open",
      url: "https://example.org/b",
      author: person("John Doe"),
      datePublished: "2020-01-01",
      dateModified: "2020-01-01",
    });
    const own = linked({ url: "https://example.org/a", author: person("Jane Roe") });
    const given = givenOf(other + own, undefined, "https://example.org/a?x=1");
    // The date of the other article is not this one's either.
    expect(given).toMatchObject({ authors: ["Jane Roe"], publishedAt: null });
  });

  test("of several articles in the data without the address the one in the title is meant", () => {
    const other = linked({ headline: "Bridge to open", author: person("John Doe"), dateModified: "2020-01-01" });
    const own = linked({ author: person("Jane Roe") });
    expect(givenOf(`<title>Ferry to stop | The Daily</title>${other}${own}`).authors).toEqual(["Jane Roe"]);
  });

  test("data of lists, comments and videos are of others", () => {
    const video = linked({ video: { "@type": "NewsArticle", headline: "Film", author: person("Ola Syd") } });
    expect(givenOf(video).authors).toEqual([]);
  });

  test("each fact once, with its place", () => {
    const { facts } = givenOf(
      `${linked({ keywords: ["ferry", "ferry, islands"], wordCount: 120 })}<meta name=keywords content="x">`,
    );
    expect(facts).toEqual([
      { name: "keyword", value: "ferry", statedIn: "json-ld: keywords" },
      { name: "keyword", value: "islands", statedIn: "json-ld: keywords" },
      { name: "word_count", value: "120", statedIn: "json-ld: wordCount" },
    ]);
  });
});
