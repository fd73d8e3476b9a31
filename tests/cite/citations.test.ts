import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Archive, CitationStyle, Quote } from "../../src/index.ts";
import { sliceCodePoints } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { meddle } from "../helpers/meddle.ts";
import { FERRY_TEXT, type Populated, populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf, testArchive } from "../helpers/test-archive.ts";

const STYLES: readonly CitationStyle[] = ["text", "bibtex", "csl-json", "webannotation"];
const SHA256 = createHash("sha256").update(FERRY_TEXT).digest("hex");
const folder = scratchFolder();
let archive: Archive;
let ids: Populated;
let quotes: readonly Quote[];

beforeAll(async () => {
  archive = await testArchive(folder, "cite", (raw) => {
    ids = populate(raw);
  });
  quotes = (await archive.quotes.list()).items;
});
afterAll(() => archive.close());

async function statuses(content: string): Promise<string[]> {
  return (await archive.checkCitations(content)).map(({ status }) => status);
}

describe("a citation as text", () => {
  it("has the words, who said them, the article, and the place", async () => {
    expect(await archive.cite(ids.splitQuoteId)).toBe(
      [
        "“We waited nine years for this,” […] “And we will not wait a tenth.”",
        "— Tomás Verrin, Harbour Secretary",
        "Harbour council 😀 votes to reopen the ferry | by Ada Quill and Ben Osgood | Sandwire | 2031-03-03T09:05 | ferry.txt",
        `sha256:${SHA256}, characters 203-235, 267-298`,
      ].join("\n"),
    );
  });

  it.each([
    [/^The ferry 🚢/, "— Tomás Verrin, Harbour Secretary; reported speech, in the words of the article"],
    [/common shore/, "— Isle of Brume and Norvane; only the words in quotation marks are quoted"],
    [
      /pier was safe/,
      "— A port official (unnamed), according to Brume Courier; reported speech, in the words of the article",
    ],
    [/the fish/, "— speaker not known"],
  ])("never says more of %s than is known", async (words, attribution) => {
    const quote = quotes.find(({ text, article }) => words.test(text) && article.id === ids.articleId);
    expect((await archive.cite(quote?.id ?? 0)).split("\n")[1]).toBe(attribution);
  });
});

describe("a citation as BibTeX", () => {
  it("is an entry", async () => {
    expect(await archive.cite(ids.splitQuoteId, "bibtex")).toBe(`@misc{onrecord:${SHA256.slice(0, 12)}:203-298,
  author = {Quill, Ada and Osgood, Ben},
  title = {{Harbour council 😀 votes to reopen the ferry}},
  howpublished = {Sandwire},
  year = {2031},
  month = mar,
  date = {2031-03-03},
  langid = {en},
  note = {Said by: Tomás Verrin, Harbour Secretary},
  quotation = {“We waited nine years for this,” […] “And we will not wait a tenth.”},
  passage = {sha256:${SHA256}, characters 203-235, 267-298},
}`);
  });
});

describe("a citation as CSL-JSON", () => {
  it("has the shape of the schema, and no other field", async () => {
    for (const { id } of quotes) {
      const [item, ...others] = JSON.parse(await archive.cite(id, "csl-json"));
      expect(others).toEqual([]);
      expect(CSL_FIELDS).toEqual(expect.arrayContaining(Object.keys(item)));
      expect(item).toMatchObject({ id: expect.any(String), type: "article-newspaper", note: expect.any(String) });
      for (const name of item.author) expect([["given", "family"], ["literal"]]).toContainEqual(Object.keys(name));
      for (const part of item.issued?.["date-parts"][0] ?? []) expect(part).toEqual(expect.any(Number));
    }
  });

  /**
   * Of https://resource.citationstyles.org/schema/latest/input/json/csl-data.json, those that may occur. No package has
   * that schema; by hand, the types of npm's csl-json agree but for the newer `custom`, and citation-js sets such items
   * in APA.
   */
  const CSL_FIELDS = [
    "id",
    "type",
    "title",
    "author",
    "container-title",
    "issued",
    "language",
    "URL",
    "note",
    "custom",
  ];
});

describe("a citation as a Web Annotation", () => {
  it("selects each segment by position and by words, among those around it", async () => {
    const annotation = JSON.parse(await archive.cite(ids.splitQuoteId, "webannotation"));
    expect(annotation).toMatchObject({ "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation" });
    expect(annotation.target).toHaveLength(2);
    for (const { source, selector } of annotation.target) {
      const [position, words] = selector;
      expect(source["schema:sha256"]).toBe(SHA256);
      expect(source.id).toBe(`ni:///sha-256;${createHash("sha256").update(FERRY_TEXT).digest("base64url")}`);
      expect(position.type).toBe("TextPositionSelector");
      expect(words.type).toBe("TextQuoteSelector");
      expect(sliceCodePoints(FERRY_TEXT, position)).toBe(words.exact);
      expect(FERRY_TEXT).toContain(words.prefix + words.exact + words.suffix);
    }
  });
});

describe("checkCitations", () => {
  it.each(STYLES)("finds that every quote stands, cited as %s", async (style) => {
    for (const quote of quotes) {
      expect(await archive.checkCitations(await archive.cite(quote.id, style))).toEqual([
        expect.objectContaining({ status: "stands", style, sha256: quote.article.sha256 }),
      ]);
    }
  });

  it.each(STYLES)("finds a word that was changed, cited as %s", async (style) => {
    const citation = await archive.cite(ids.splitQuoteId, style);
    const [check] = await archive.checkCitations(citation.replaceAll("nine years", "ten years"));
    expect(check).toMatchObject({
      status: "altered",
      words: "“We waited ten years for this,” […] “And we will not wait a tenth.”",
      found: "“We waited nine years for this,” […] “And we will not wait a tenth.”",
    });
  });

  it.each(STYLES)("finds words that were left out or put in, cited as %s", async (style) => {
    const citation = await archive.cite(ids.splitQuoteId, style);
    expect(await statuses(citation.replaceAll("will not wait", "will wait"))).toEqual(["altered"]);
    expect(await statuses(citation.replaceAll("We waited", "We never waited"))).toEqual(["altered"]);
  });

  it.each(STYLES)("finds a place that was changed, cited as %s", async (style) => {
    const citation = await archive.cite(ids.unknownQuoteId, style);
    const { start, end } = quotes.find(({ id }) => id === ids.unknownQuoteId) ?? { start: 0, end: 0 };
    const moved = citation
      .replaceAll(`${start}-${end}`, `${start - 9}-${end - 9}`)
      .replaceAll(`: ${start},`, `: ${start - 9},`);
    expect(await archive.checkCitations(moved)).toMatchObject([{ status: "elsewhere", at: { start, end } }]);
  });

  it.each(STYLES)("finds that there is no article of this hash, cited as %s", async (style) => {
    const citation = await archive.cite(ids.splitQuoteId, style);
    expect(await statuses(citation.replaceAll(SHA256, SHA256.replace(/^./, SHA256[0] === "0" ? "1" : "0")))).toEqual([
      "no_article",
    ]);
  });

  it("reads citations among other text, and broken lines", async () => {
    const citations = await Promise.all(quotes.map(({ id }) => archive.cite(id)));
    const rewrapped = citations.map((citation) => citation.replaceAll("We waited nine", "We\n  waited nine"));
    const letter = `Dear editor,\n\nhere they are:\n\n${rewrapped.join("\n\nAnd:\n\n")}\n\nYours, A.`;
    expect(await statuses(letter)).toEqual(quotes.map(() => "stands"));
    expect(await statuses(citations.join("\r\n"))).toEqual(quotes.map(() => "stands"));
  });

  it("reads a file of many citations in each style", async () => {
    for (const style of STYLES) {
      const { stdout } = await onrecord(
        "cite",
        ...quotes.map(({ address }) => address),
        "--style",
        style,
        "--db",
        archive.path,
      );
      expect(await statuses(stdout)).toEqual(quotes.map(() => "stands"));
    }
  });

  it("reads text and BibTeX in one file, in order", async () => {
    const [text, entry] = await Promise.all([archive.cite(ids.splitQuoteId), archive.cite(ids.splitQuoteId, "bibtex")]);
    const wrong = (citation: string) => citation.replaceAll("nine years", "ten years");
    const styles = async (content: string) =>
      (await archive.checkCitations(content)).map(({ style, status }) => `${style} ${status}`);
    expect(
      await styles(`${wrong(text)}\n${entry}\n${text}\n\n@book{a, title = {B}}\n\n${wrong(text)}\n${wrong(entry)}`),
    ).toEqual(["text altered", "bibtex stands", "text stands", "text altered", "bibtex altered"]);
    expect(await styles(`${entry.replace("years", "} years")}\n\n${text}`)).toEqual([
      "bibtex elsewhere",
      "text stands",
    ]);
  });

  it("says what cannot be read", async () => {
    const citation = await archive.cite(ids.splitQuoteId);
    expect(await statuses(citation.split("\n").slice(1).join("\n"))).toEqual(["unreadable"]);
    expect(await statuses(citation.replace("203-235", "235-203"))).toEqual(["unreadable"]);
    const entry = await archive.cite(ids.splitQuoteId, "bibtex");
    for (const damage of [/sha256:./, / characters 203-/, /.*passage = .*\n/]) {
      const [check] = await archive.checkCitations(`${entry.replace(damage, "")}\n${entry}`);
      expect(check).toMatchObject({ status: "unreadable", sha256: SHA256.slice(0, 12), found: null });
    }
    expect(await statuses(`\ufeff${entry}`)).toEqual(["stands"]);
    for (const other of ["", "{}", "[1]", "null", "@book{a, title = {B}}", "no citation at all"]) {
      expect(await statuses(other)).toEqual([]);
    }
  });

  const [HALF, PART, OTHER] = [SHA256.slice(0, 30), `sha256:${SHA256}`, `sha256;${SHA256.slice(1)}`];
  it.each([
    ["part of the hash", (text: string) => text.replace(SHA256, HALF)],
    ["a letter that is no digit", (text: string) => text.replace(`sha256:${SHA256[0]}`, "sha256:O")],
    ["the name of the hash", (text: string) => text.replace(PART, OTHER)],
    ["where the passage ends", (text: string) => text.replace(/(characters \d+).*/, "$1")],
    ["the characters", (text: string) => text.replace(/, characters.*/, "")],
    ["the comma, and is broken", (text: string) => text.replace(", characters", "\ncharacters")],
    ["all of it", (text: string) => text.replace(/\n.*$/, "")],
  ])("names the line of a text whose locator has lost %s", async (_lost, damage) => {
    const [citation, other] = [await archive.cite(ids.splitQuoteId), await archive.cite(ids.unknownQuoteId)];
    const damaged = damage(citation);
    expect(damaged).not.toBe(citation);
    const read = async (content: string) =>
      (await archive.checkCitations(content)).map(({ status, line, words }) => [status, line, words?.slice(0, 9)]);
    const lost = ["unreadable", damaged.split("\n").length, citation.slice(0, 9)];
    expect(await read(damaged)).toEqual([lost]);
    const sound = (line: number) => ["stands", line, other.slice(0, 9)];
    expect(await read(`${other}\n\n${damaged}\r\n\r\nAnd:\n\n${other}`)).toMatchObject([
      sound(4),
      [lost[0], Number(lost[1]) + 5, lost[2]],
      sound(Number(lost[1]) + 12),
    ]);
  });

  it("takes the last line of a damaged citation for its end", async () => {
    const [citation, other] = [await archive.cite(ids.splitQuoteId), await archive.cite(ids.unknownQuoteId)];
    const damaged = citation.replace(SHA256, HALF);
    expect(await statuses(`${damaged}\n${other}\n${damaged}\n${damaged}`)).toEqual([
      "unreadable",
      "stands",
      "unreadable",
      "unreadable",
    ]);
  });

  it("takes other text for no citation", async () => {
    const prose = [
      `The digest was sha256:${SHA256}.`,
      "“Type characters 3-5,” she said.",
      "— Yes, he said.\n— No, said she.",
      "| a | b |\n|---|---|\n| — | c |",
      "— Ada Quill\n\nOne | two",
    ];
    expect(await statuses(prose.join("\n\n"))).toEqual([]);
  });

  it("does not believe a text that has lost its hash", async () => {
    const damaged = await testArchive(folder, "damaged", (raw) => {
      populate(raw);
      meddle(raw, "UPDATE articles SET text = replace(text, 'Nobody asked', 'Someone asked')");
    });
    const check = await damaged.checkCitations(await archive.cite(ids.splitQuoteId));
    await damaged.close();
    expect(check).toMatchObject([{ status: "damaged", found: null }]);
  });

  it("takes no notice of a style or quote that there is not", async () => {
    expect(await codeOf(() => archive.cite(ids.splitQuoteId, "apa" as CitationStyle))).toBe("invalid_argument");
    expect(await codeOf(() => archive.cite(9999))).toBe("not_found");
  });
});

describe("onrecord cite", () => {
  it("cites, and checks a file", async () => {
    const file = join(folder, "citation.txt");
    const cited = await onrecord("cite", String(ids.splitQuoteId), "--db", archive.path);
    expect(cited.stdout).toBe(`${await archive.cite(ids.splitQuoteId)}\n`);
    writeFileSync(file, cited.stdout);
    const checked = await onrecord("cite", "--check", file, "--db", archive.path);
    expect(checked).toMatchObject({ status: 0, stderr: "1 of 1 stand" });
    expect(checked.stdout).toBe(`stands: ${SHA256.slice(0, 12)}:203-235,267-298\n`);
  });

  it("ends with 4 if words do not stand, and shows both", async () => {
    const file = join(folder, "altered.txt");
    writeFileSync(file, (await archive.cite(ids.splitQuoteId)).replace("nine", "ten"));
    const { status, stdout } = await onrecord("cite", "--check", file, "--db", archive.path);
    expect(status).toBe(4);
    expect(stdout).toContain("cited: “We waited ten years");
    expect(stdout).toContain("there: “We waited nine years");
    const asJson = await onrecord("cite", "--check", file, "--json", "--db", archive.path);
    expect(JSON.parse(asJson.stdout)).toMatchObject([{ status: "altered" }]);
  });

  it("ends with 4 if a file holds no citation, with 3 if it is not there, with 2 without anything to do", async () => {
    const file = join(folder, "none.txt");
    writeFileSync(file, "nothing");
    expect((await onrecord("cite", "--check", file, "--db", archive.path)).status).toBe(4);
    expect((await onrecord("cite", "--check", `${file}.not`, "--db", archive.path)).status).toBe(3);
    expect((await onrecord("cite", "--db", archive.path)).status).toBe(2);
    expect((await onrecord("cite", "1", "--check", file, "--db", archive.path)).status).toBe(2);
  });
});
