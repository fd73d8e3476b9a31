import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import type { GivenFactName, SourceDocument } from "../../../src/sources/document.ts";
import { readHtml } from "../../../src/sources/html/read-html.ts";

const FIXTURES = fileURLToPath(new URL("fixtures/", import.meta.url));

/** What a careful reader would take from a page; what is not named is not compared. */
interface Expected {
  readonly refused?: string;
  readonly text?: readonly string[];
  readonly facts?: { readonly [name in GivenFactName]?: readonly string[] };
  readonly [field: string]: unknown;
}

function read(html: string | Uint8Array, url: string | null = null): SourceDocument {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  const result = readHtml(bytes, { url, charset: null, mediaType: "text/html" });
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.reason}`);
  return result;
}

describe("pages", () => {
  const names = readdirSync(FIXTURES).filter((file) => file.endsWith(".html"));
  test.each(names)("%s", (file) => {
    const bytes = readFileSync(FIXTURES + file);
    const expected: Expected = JSON.parse(readFileSync(FIXTURES + file.replace(".html", ".json"), "utf8"));
    const result = readHtml(bytes, { url: null, charset: null, mediaType: "text/html" });
    if (isRefusal(result)) {
      expect(`${result.code} ${result.reason}`).toContain(expected.refused ?? "no refusal");
      return;
    }
    const { text, facts, refused, ...fields } = expected;
    expect(refused).toBeUndefined();
    expect(result.text.trimEnd().split("\n\n")).toEqual(text);
    expect(result.given).toMatchObject(fields);
    for (const [name, values] of Object.entries(facts ?? {})) {
      expect(result.given.facts.filter((fact) => fact.name === name).map(({ value }) => value)).toEqual(values);
    }
  });
});

const PROSE =
  "<p>The ferry will stop in March, the harbour authority said on Tuesday, leaving four villages without a link to the mainland.</p>";

describe("what is left out of the body", () => {
  const textOf = (body: string, head = "") =>
    read(`<html lang=en><head>${head}</head><body><h1>Ferry to stop</h1><div class=text>${body}</div></body></html>`)
      .text.trimEnd()
      .split("\n\n");
  const [first, second] = ["One paragraph", "Another paragraph"].map(
    (start) => `${start} that is long enough to be taken for prose, as most paragraphs of a newspaper are.`,
  );
  const around = (between: string) => textOf(`<p>${first}</p>${between}<p>${second}</p>`);

  test.each([
    ["a label of an advertisement", "<center>Advertisement</center>"],
    ["a label in another language", "<div>- Anzeige -</div>"],
    ["a link by itself", "<p><a href=/x>How the islands voted in the last election</a></p>"],
    ["a pointer to another article", "<p>SEE ALSO: <a href=/x>How the islands voted in the last election</a></p>"],
    [
      "a label before a link, in any language",
      "<p>Zobacz: <a href=/x>Jak głosowały wyspy w ostatnich wyborach</a></p>",
    ],
    ["a request", "<p>Have a tip? Write to <a href=mailto:x@example.org>x@example.org</a></p>"],
    ["rights", "<p>© 2026 The Halmar Post</p>"],
    ["a rule of signs", "<p>* * *</p>"],
    ["a time by itself", "<div>Updated: 03.02.2026, 09:15 Uhr</div>"],
    [
      "navigation",
      "<nav><p>A paragraph of navigation that is as long as any other paragraph of the page, and longer.</p></nav>",
    ],
    [
      "a box by its name",
      "<div class=newsletterBox><p>A paragraph that asks for an address, as long as any other of the page.</p></div>",
    ],
    [
      "a box by two words of its name",
      "<div class=read-more-box><p>A paragraph of another article, as long as any other.</p></div>",
    ],
    [
      "a box by its role",
      "<div role=complementary><p>A paragraph beside the article, as long as any other of the page.</p></div>",
    ],
    ["an advertisement of AMP", "<amp-ad><p>A paragraph that sells something, as long as any other.</p></amp-ad>"],
    [
      "a caption",
      "<figure><img src=x><figcaption>The quay of Halmar on a day in winter, with snow on it.</figcaption></figure>",
    ],
    [
      "a caption by its name",
      "<div class=wp-caption-text>The quay of Halmar on a day in winter, with snow on it.</div>",
    ],
    ["what is for readers of screens", "<span class=visually-hidden>Here the part below begins</span>"],
    [
      "a heading over links",
      "<h3>Also today</h3><ul><li><a href=/x>How the islands voted in the election</a></ul><h3>Old ships</h3>",
    ],
  ])("%s", (what, html) => {
    expect(around(html)).toEqual(what === "a heading over links" ? [first, "Old ships", second] : [first, second]);
  });

  test.each([
    ["a sub-head", "<h2>Old ships</h2>", ["Old ships"]],
    ["a short paragraph", "<p>“No,” she said.</p>", ["“No,” she said."]],
    [
      "a paragraph with links",
      "<p>As <a href=/x>the paper wrote</a>, nobody knew of it.</p>",
      ["As the paper wrote, nobody knew of it."],
    ],
    ["a quotation in a figure", "<figure><blockquote>Never again.</blockquote></figure>", ["Never again."]],
    ["a paragraph that is named like a box", "<p class=paywall-newsletter>It was in 1979.</p>", ["It was in 1979."]],
    [
      "a post in a box for social networks",
      "<div class=social-embed><blockquote class=twitter-tweet>No ferry.</blockquote></div>",
      ["No ferry."],
    ],
    ["a table in a figure", "<figure><table><tr><td>2024<td>81,000</table></figure>", ["2024\t81,000"]],
    ["a sub-head of the first rank", "<h1>Old ships</h1>", ["Old ships"]],
    ["a date of the story", "<ul><li>12.05.1979: launched</li></ul>", ["12.05.1979: launched"]],
    ["a score", "<p>It ended 2:10.</p>", ["It ended 2:10."]],
    ["a request that is quoted", "<p>“Sign up for our cause,” he said.</p>", ["“Sign up for our cause,” he said."]],
    ["a speaker before a colon", "<p>Vasse: It was in 1979.</p>", ["Vasse: It was in 1979."]],
  ])("%s stays", (_, html, kept) => {
    expect(around(html)).toEqual([first, ...kept, second]);
  });

  test("the deck stays, by what it is and by the description", () => {
    const page = (deck: string, description = "") =>
      read(
        `<meta name=description content="${description}"><body><header><h1>Ferry to stop</h1>${deck}</header><div><p>${first}</p><p>${second}</p></div></body>`,
      )
        .text.trimEnd()
        .split("\n\n");
    const deck = "Four villages will lose their link to the mainland in March";
    expect(page(`<h2>${deck}</h2>`)).toEqual([deck, first, second]);
    expect(page(`<div class=teaser><div>${deck}</div></div>`)).toEqual([first, second]);
    expect(page(`<div class=teaser><div>${deck}</div></div>`, `${deck}.`)).toEqual([deck, first, second]);
    expect(page("<p class=published-date>Published on Tuesday the third of February</p>")).toEqual([first, second]);
  });

  test("what the data state as the body stays, whatever it looks like", () => {
    const request = "Sign up for our cause, the islanders wrote on the wall of the harbour.";
    const body = [first, second, first, second, request].join(" ");
    const data = JSON.stringify({ "@type": "Article", headline: "Ferry to stop", articleBody: body });
    const text = `${`<p>${first}</p><p>${second}</p>`.repeat(2)}<p>${request}</p>`;
    expect(textOf(text, `<script type="application/ld+json">${data}</script>`)).toEqual([
      first,
      second,
      first,
      second,
      request,
    ]);
    expect(textOf(text)).toEqual([first, second, first, second]);
  });

  test("headings at the end have nothing below them", () => {
    expect(textOf(`<p>${first}</p><h2>Conversation</h2>`)).toEqual([first]);
  });

  test("names and time above the body", () => {
    const author = '<meta name=author content="Jane Roe">';
    expect(textOf(`<div class=byline>By Jane Roe | Halmar</div><p>JANE ROE</p><p>${first}</p>`, author)).toEqual([
      first,
    ]);
  });
});

describe("a name that would leave out the article itself counts for nothing", () => {
  test("the box that holds most of the text", () => {
    expect(read(`<body><h1>A</h1><div class=sponsored-sidebar>${PROSE.repeat(4)}</div></body>`).text).toContain(
      "ferry",
    );
  });

  test("the form around a whole page", () => {
    expect(read(`<body><h1>A</h1><form><div>${PROSE.repeat(4)}</div></form></body>`).text).toContain("ferry");
  });
});

describe("encodings", () => {
  const page = (meta: string) =>
    `<html><head>${meta}</head><body><h1>Å</h1>${PROSE}<p>„Blåbær“ – 5 € på øya.</p></body></html>`;
  const latin = (text: string) =>
    Uint8Array.from(
      text.replaceAll("„", "\u0084").replaceAll("“", "\u0093").replaceAll("–", "\u0096").replaceAll("€", "\u0080"),
      (c) => c.charCodeAt(0),
    );
  const line = "„Blåbær“ – 5 € på øya.";

  test.each([
    ["UTF-8 that says so", new TextEncoder().encode(page("<meta charset=utf-8>"))],
    ["UTF-8 that says nothing", new TextEncoder().encode(page(""))],
    ["UTF-8 that says that it is another", new TextEncoder().encode(page("<meta charset=iso-8859-1>"))],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${page("<meta charset=koi8-r>")}`)],
    ["windows-1252 that says so", latin(page("<meta charset=windows-1252>"))],
    [
      "windows-1252 as browsers read latin1",
      latin(page('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')),
    ],
    ["windows-1252 that says nothing", latin(page(""))],
    ["windows-1252 that says that it is UTF-8", latin(page("<meta charset=utf-8>"))],
    ["UTF-16 with a mark", new Uint8Array(Buffer.from(`\ufeff${page("")}`, "utf16le"))],
    ["UTF-16 without one", new Uint8Array(Buffer.from(page("<meta charset=utf-16>"), "utf16le"))],
  ])("%s", (_, bytes) => {
    expect(read(bytes).text).toContain(line);
  });

  test("a guess is told", () => {
    expect(read(latin(page(""))).notes).toEqual(["Its encoding is not stated truly and was guessed: windows-1252"]);
    expect(read(latin(page("<meta charset=windows-1252>"))).notes).toEqual([]);
  });

  test("Shift_JIS", () => {
    const bytes = [
      ...new TextEncoder().encode(`<meta charset=shift_jis><h1>A</h1>${PROSE}<p>`),
      0x93,
      0x8c,
      0x8b,
      0x9e,
    ];
    expect(read(Uint8Array.from(bytes)).text).toContain("東京");
  });
});

describe("several articles on a page", () => {
  const paragraphs = (town: string) =>
    ["first", "second", "third", "fourth"].map(
      (nth) =>
        `The harbour of ${town} will be closed for most of the spring, the council told its ${nth} meeting of the week.`,
    );
  const body = (town: string) =>
    paragraphs(town)
      .map((text) => `<p>${text}</p>`)
      .join("");
  const article = (town: string) => `<article><h2>${town} closes its harbour</h2>${body(town)}</article>`;
  const notesOf = (html: string, head = "") =>
    read(`<html lang=en><head>${head}</head><body><main>${html}</main></body></html>`).notes;
  const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  test("those that are left out are counted", () => {
    expect(notesOf(article("Halmar") + article("Skar"))).toEqual([
      "1 further article on this page is left out: save it as a page of its own",
    ]);
    expect(notesOf(article("Halmar") + article("Skar") + article("Lund"))).toEqual([
      "2 further articles on this page are left out: save each as a page of its own",
    ]);
    const beside = `<div><h1>Halmar</h1>${body("Halmar")}${body("Norby")}${body("Vik")}</div>${article("Skar")}`;
    expect(notesOf(beside)).toEqual(["1 further article on this page is left out: save it as a page of its own"]);
  });

  test("those that only the data tell apart are counted", () => {
    const stated = ["Halmar", "Skar", "Lund"].map((town) => ({
      "@type": "NewsArticle",
      headline: `${town} closes its harbour`,
      articleBody: paragraphs(town).join("\n"),
    }));
    const html = ["Halmar", "Skar", "Lund"].map((town) => `<div><h2>${town}</h2>${body(town)}</div>`).join("");
    expect(notesOf(html, script(stated))).toEqual([
      "2 further articles on this page are left out: save each as a page of its own",
    ]);
    expect(notesOf(html, script([stated[0], stated[0]]))).toEqual([]);
  });

  test("those that are read as one are counted, unless they are the posts of a live page", () => {
    const four = ["Halmar", "Skar", "Lund", "Vik"].map(article).join("");
    expect(notesOf(four)).toEqual(["4 articles on this page are read as one: save each as a page of its own"]);
    expect(notesOf(four, script({ "@type": "LiveBlogPosting", headline: "Harbours close" }))).toEqual([]);
  });

  test.each([
    ["a teaser", `<article><h3>Skar</h3><p><a href=/skar>${paragraphs("Skar")[0]}</a></p></article>`],
    ["a card with two sentences", `<article><h3>Skar</h3><p>${paragraphs("Skar")[0]}</p></article>`],
    ["a comment", `<article class=entry><b>Reader</b>${body("Skar")}</article>`],
    ["a list of related articles", `<div class=related>${article("Skar")}</div>`],
  ])("%s is none", (_, html) => {
    expect(
      notesOf(`<article><h1>Halmar closes its harbour</h1>${body("Halmar")}${body("Vik")}</article>${html}`),
    ).toEqual([]);
  });
});

describe("hostile pages", () => {
  const codeOf = (html: string) => {
    const result = readHtml(new TextEncoder().encode(html), { url: null, charset: null, mediaType: "text/html" });
    return isRefusal(result) ? result.code : "taken";
  };

  test("empty, blank, and larger than the limit", () => {
    expect(codeOf("")).toBe("E_EMPTY");
    expect(codeOf("<html> </html>")).toBe("E_NO_TEXT");
    expect(codeOf("x".repeat(2 ** 24 + 1))).toBe("E_TOO_LARGE");
    expect(codeOf("<i></i>".repeat(250_001))).toBe("E_TOO_LARGE");
  });

  test("100,000 elements inside one another", () => {
    expect(read(`<h1>A</h1>${"<div class=related>".repeat(100_000)}${PROSE}`).text).toContain("ferry");
    const deep = read(`<h1>A</h1>${"<div>".repeat(1000)}<p>The ferry to the islands will stop.</p>${PROSE}`);
    expect(deep.text).not.toContain("stop.T");
  });

  test("JSON-LD that is nested deeply, broken, or of other types", () => {
    const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const odd =
      '{"@type":["NewsArticle",7],"headline":{"a":1},"author":[null,7,{"name":7},[["x"]]],"datePublished":false,"keywords":{},"publisher":[]}';
    const scripts = [
      script("[".repeat(100_000)),
      script("[".repeat(5000) + "]".repeat(5000)),
      script("{"),
      script("null"),
      script(odd),
      script(`[${",".repeat(1000)}]`),
    ];
    const { given } = read(`${scripts.join("")}<h1>Ferry</h1>${PROSE}`);
    expect(given).toMatchObject({ headline: "Ferry", authors: [], publishedAt: null });
  });

  test("scripts are not run and nothing is fetched", () => {
    expect(
      read(
        `<script>document.write("<p>written</p>")</script><link rel=stylesheet href="http://127.0.0.1:1/"><h1>A</h1>${PROSE}`,
      ).text,
    ).not.toContain("written");
  });
});
