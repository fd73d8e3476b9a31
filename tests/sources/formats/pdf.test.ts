import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../../src/sources/document.ts";
import { PDF } from "../../../src/sources/formats/pdf.ts";
import { type PdfOptions, type Printed, pdf, set, stream } from "../../helpers/pdf.ts";
import { outline, readDocuments, received } from "../../helpers/received.ts";

async function read(pages: readonly (readonly Printed[])[], options: PdfOptions = {}): Promise<SourceDocument> {
  const [document] = await readDocuments(PDF, received(pdf(pages, options), "harbour.pdf"));
  if (document === undefined) throw new Error("no document");
  return document;
}

async function textOf(...pages: (readonly Printed[])[]): Promise<string> {
  return (await read(pages)).text;
}

const LEFT = [
  "The harbour of Eastwick reopened on",
  "Monday after eleven weeks of repairs,",
  "and the first ferries left at dawn.",
];
const RIGHT = [
  "Nobody had believed the notice until",
  "the last of the cranes was taken from",
  "the quay, said one of the fishermen.",
];

describe("a PDF", () => {
  test("gives its lines as paragraphs, found by the space between them", async () => {
    const document = await read([[...set(LEFT), ...set(RIGHT, { y: 730 })]]);
    expect(document).toMatchObject({
      text: `${LEFT.join(" ")}\n\n${RIGHT.join(" ")}\n`,
      part: null,
      mediaType: "application/pdf",
      notes: [],
      given: { headline: null, byline: null, authors: [], publishedAt: null, facts: [] },
    });
  });

  test("is told by its first bytes, even behind others", () => {
    expect(PDF.recognise(pdf([[]]), "x.txt")).toBe(1);
    expect(PDF.recognise(Buffer.from(`\r\n\0 ${"x".repeat(500)}%PDF-1.7`), "x")).toBe(1);
    expect(PDF.recognise(Buffer.from("PDF files, said the mayor"), "x.pdf")).toBe(0);
  });

  test("begins paragraphs at an indent, at a bullet, and after a line that had room for more", async () => {
    const [first = "", second = "", third = ""] = LEFT;
    const indented = [
      ...set([first, second]),
      ...set(["It was late, said the council’s"], { x: 60, y: 756 }),
      ...set(["engineers, who had asked for more."], { y: 744 }),
    ];
    expect(await textOf(indented)).toBe(
      `${first} ${second}\n\nIt was late, said the council’s engineers, who had asked for more.\n`,
    );
    const bullets = [
      ...set(["• The harbour has reopened and the"]),
      ...set(["ferries leave."], { x: 60, y: 768 }),
      ...set(["• It is late."], { y: 756 }),
    ];
    expect(await textOf(bullets)).toBe("• The harbour has reopened and the ferries leave.\n\n• It is late.\n");
    expect(await textOf(set([first, "reopened.", second, third]))).toBe(`${first} reopened.\n\n${second} ${third}\n`);
    expect(await textOf(set([first, "Eastwick", second, third]))).toBe(`${first} Eastwick ${second} ${third}\n`);
  });

  test("reads columns one after the other, under a headline that reaches over them", async () => {
    const headline = { text: "Harbour reopens after eleven weeks of repairs", x: 50, y: 800, size: 20 };
    const columns = [...set(LEFT, { y: 776 }), ...set(RIGHT, { x: 240, y: 776 })];
    const document = await read([[headline, ...columns.toSorted((a, b) => b.y - a.y)]]);
    expect(document.text).toBe(`${LEFT.join(" ")}\n\n${RIGHT.join(" ")}\n`);
    expect(document.given.headline).toBe("Harbour reopens after eleven weeks of repairs");
    expect(document.given.statedIn).toEqual({ headline: "pdf: the largest type of the first page" });
  });

  test("sets a pull quote apart from the lines that run around it", async () => {
    const lines = [
      "Nobody had believed the notice until the last of the cranes had been taken from the quay at dawn,",
      "and the first of the ferries left for the islands, as they",
      "had done for a hundred years before anybody had thought of",
      "repairs, said one of the fishermen who had waited since May",
      "with their boats in other harbours, where a place costs more than in Eastwick and the way is longer.",
    ];
    const quote = ["“Nobody had", "believed it”"];
    const headline = set(["Harbour reopens"], { y: 820, size: 24 });
    const page = [...headline, ...set(lines), ...set(quote, { x: 320, y: 764, size: 18, leading: 18 })];
    expect(await read([page])).toMatchObject({
      text: `${lines.join(" ")}\n\n“Nobody had believed it”\n`,
      given: { headline: "Harbour reopens" },
    });
  });

  test("keeps raised type in its line, and leaves the marks of footnotes out", async () => {
    const raised = (text: string) => `/R 6 Tf 4 Ts (${text}) Tj /R 10 Tf 0 Ts`;
    const drawn =
      `BT /R 10 Tf 1 0 0 1 50 756 Tm (On May 21) Tj ${raised("st")} ( it took in 5 km) Tj ${raised("2")} ` +
      `( of land.) Tj ${raised("1")} ( The fishermen stayed.) Tj ET`;
    const { text } = await read([set(["The harbour reopened."])], { drawn });
    expect(text).toBe("The harbour reopened.\n\nOn May 21st it took in 5 km2 of land. The fishermen stayed.\n");
  });

  test("reads columns above and below a line that reaches over them", async () => {
    const wide = set(
      ["A second story follows, and its line is as wide as both of the columns are, and of the same size"],
      { y: 740 },
    );
    const page = [
      ...set(LEFT),
      ...set(RIGHT, { x: 240 }),
      ...wide,
      ...set(LEFT, { y: 724 }),
      ...set(RIGHT, { x: 240, y: 724 }),
    ];
    const text = await textOf(page);
    let from = 0;
    for (const words of [...LEFT, ...RIGHT, "A second story", ...LEFT, ...RIGHT]) {
      from = text.indexOf(words, from);
      expect(from, words).toBeGreaterThanOrEqual(0);
    }
  });

  test("joins a paragraph that a column or a page has parted, and tells where pages stand", async () => {
    const parted = [...LEFT.slice(0, 2), "and the first ferries left before"];
    const document = await read([
      [
        ...set(parted),
        ...set(
          [
            "dawn with forty passengers, fewer",
            "than on any day of the year before",
            "the storms had come, and they were",
          ],
          { x: 240 },
        ),
      ],
      set(["late, said one of them. He was not", "alone."]),
    ]);
    expect(document.text).toBe(
      `${parted.join(" ")} dawn with forty passengers, fewer than on any day of the year before the storms had come, ` +
        "and they were late, said one of them. He was not alone.\n",
    );
    const [first, second] = document.pages ?? [];
    expect(document.text.slice(second?.start, second?.end)).toBe("late, said one of them. He was not alone.\n");
    expect(first).toEqual({ page: 1, start: 0, end: second?.start });
  });

  test("makes divided words whole where that is sure, and keeps the hyphen where it may be the word’s", async () => {
    const lines = (end: string, start: string, more = "It was so.") =>
      set([`The council found that the ${end}`, `${start} had ended long before.`, more]);
    expect(await textOf(lines("repara-", "tions"))).toContain("the reparations had");
    expect(await textOf(lines("govern-", "ment"))).toContain("the government had");
    expect(await textOf(lines("chand-", "lery", "It is a chandlery as others are."))).toContain("the chandlery had");
    expect(await textOf(lines("well-", "being", "It is well-being as others are."))).toContain("the well-being had");
    const doubtful = await read([lines("break-", "water")]);
    expect(doubtful.text).toContain("the break-water had");
    expect(doubtful.notes).toEqual(["Hyphens at ends of lines are kept where they may belong to the word: 1"]);
    expect(await textOf(lines("Lund-", "Brandvold"))).toContain("the Lund-Brandvold had");
    expect(await textOf(lines("years 1990 -", "2000"))).toContain("years 1990 - 2000 had");
  });

  test("leaves running heads and page numbers out, and nothing else of the edges", async () => {
    const page = (number: number, words: string) => [
      { text: `The Eastwick Courier ${number}`, x: 50, y: 820 },
      ...set([`${words} begins the page and is its`, "first line.", `${words} ends it.`]),
      { text: `Page ${number} of 3`, x: 280, y: 30 },
    ];
    const document = await read([page(1, "Harbour"), page(2, "Bridge"), page(3, "Quay")]);
    expect(document.text).not.toMatch(/Courier|Page/);
    for (const words of ["Harbour", "Bridge", "Quay"]) expect(document.text).toContain(`${words} ends it.`);
    expect(document.notes).toEqual(["Running heads and page numbers are left out: 6"]);
  });

  test("takes no headline where two are as large, or none is larger than the text", async () => {
    const two = [
      { text: "Harbour reopens", x: 50, y: 800, size: 20 },
      ...set(LEFT, { y: 770 }),
      { text: "Bridge closes", x: 50, y: 700, size: 20 },
      ...set(RIGHT, { y: 670 }),
    ];
    const document = await read([two]);
    expect(document.given.headline).toBeNull();
    expect(document.text).toBe(`Harbour reopens\n\n${LEFT.join(" ")}\n\nBridge closes\n\n${RIGHT.join(" ")}\n`);
  });

  test("sets a byline apart by its type, and a large initial before its word", async () => {
    const page = [
      { text: "By Jane Roe and John Doe of Eastwick", x: 50, y: 780, isBold: true },
      { text: "T", x: 50, y: 748, size: 28 },
      { text: "he harbour of Eastwick has", x: 68, y: 766, size: 10 },
      { text: "been open since Monday, at", x: 68, y: 754, size: 10 },
      ...set(["dawn, said the harbour master’s office."], { y: 742 }),
    ];
    expect(await textOf(page)).toBe(
      "By Jane Roe and John Doe of Eastwick\n\nThe harbour of Eastwick has been open since Monday, at dawn, said the harbour master’s office.\n",
    );
  });

  test("has text that is printed twice at a place once", async () => {
    const bold = set(["Harbour of Eastwick reopens"]);
    expect(await textOf([...bold, ...bold.map((line) => ({ ...line, x: line.x + 0.2 }))])).toBe(
      "Harbour of Eastwick reopens\n",
    );
  });

  test("has its properties as facts: when it was made is not when it was published", async () => {
    const info =
      "/Title (untitled3) /Author (desk) /Keywords (harbour, Eastwick) /CreationDate (D:20260302091400+01'00') /ModDate (D:2026030210)";
    const { given } = await read([set(LEFT)], { info, isPacked: true });
    expect(given).toMatchObject({
      headline: null,
      authors: [],
      publishedAt: null,
      facts: [
        { name: "note", value: "untitled3", statedIn: "pdf: Title" },
        { name: "note", value: "desk", statedIn: "pdf: Author" },
        { name: "keyword", value: "harbour", statedIn: "pdf: Keywords" },
        { name: "keyword", value: "Eastwick", statedIn: "pdf: Keywords" },
        { name: "note", value: "2026-03-02T09:14:00+01:00", statedIn: "pdf: CreationDate" },
        { name: "modified_at", value: "2026-03-02", statedIn: "pdf: ModDate" },
      ],
    });
  });
});

describe("a hostile PDF", () => {
  test("without text is refused with what to do, a page without is named", async () => {
    expect(await outline(PDF, received(pdf([[], []])))).toEqual([
      "null: E_NO_TEXT 2 pages without text, pictures of it at most: have it recognised (ocrmypdf IN.pdf OUT.pdf) and give that",
    ]);
    expect((await read([set(LEFT), [], set(RIGHT)])).notes).toEqual(["Without text: page 2"]);
  });

  test("that is encrypted is refused as such", async () => {
    const hash = "00".repeat(32);
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${hash}> /U <${hash}> /P -4 >>`;
    const bytes = pdf([set(LEFT)], { objects: [encrypt], trailer: `/Encrypt 100 0 R /ID [<00> <00>]` });
    expect(await outline(PDF, received(bytes))).toEqual(["null: E_FORMAT encrypted: save it without a password"]);
  });

  test("cut off anywhere, or of no bytes, is one refusal", async () => {
    const bytes = pdf([set(LEFT), set(RIGHT)]);
    for (const length of [0, 9, 400, bytes.length - 8]) {
      expect(await outline(PDF, received(bytes.subarray(0, length)))).toEqual([
        `null: E_FORMAT cut off: the mark at the end of a PDF is missing after ${length} bytes`,
      ]);
    }
  });

  test("that is no PDF behind its first line is one refusal", async () => {
    expect(await outline(PDF, received("%PDF-1.7\nnothing\n%%EOF"))).toEqual([
      expect.stringMatching(/^null: E_FORMAT a damaged PDF: /),
    ]);
    const noise = Buffer.from(pdf([set(LEFT)]));
    for (let at = 200; at < noise.length - 50; at += 3) noise[at] = (at * 7919) & 0xff;
    expect(await outline(PDF, received(noise))).toEqual([expect.stringMatching(/^null: E_(FORMAT|NO_TEXT) /)]);
  });

  test("that is a bomb is not unpacked, once packed or twice", async () => {
    const zeros = deflateSync(Buffer.alloc(160 * 2 ** 20), { level: 9 });
    const of = (packed: Buffer) =>
      Buffer.concat([
        Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from("\nendstream\nendobj\n%%EOF"),
      ]);
    const expected = [
      expect.stringMatching(/^null: E_TOO_LARGE the stream at byte \d+ is packed to more than 134217728 bytes: a bomb/),
    ];
    expect(await outline(PDF, received(of(zeros)))).toEqual(expected);
    expect(await outline(PDF, received(of(deflateSync(zeros))))).toEqual(expected);
  });

  test("whose pages lead to themselves, or to nothing, ends", async () => {
    const bytes = pdf([set(LEFT)]).toString("latin1");
    const circle = bytes.replace("/Kids [10 0 R]", "/Kids [ 2 0 R]");
    expect(await outline(PDF, received(Buffer.from(circle, "latin1")))).toEqual([
      expect.stringMatching(/^null: E_FORMAT /),
    ]);
    const nowhere = bytes.replace("/Contents 11 0 R", "/Contents 99 0 R");
    expect(await outline(PDF, received(Buffer.from(nowhere, "latin1")))).toEqual([expect.stringMatching(/^null: E_/)]);
  });

  test("with a script has none of it run", async () => {
    const bytes = pdf([set(LEFT)], { objects: ["<< /S /JavaScript /JS (while (true) {}) >>"] })
      .toString("latin1")
      .replace("/Type /Catalog", "/Type /Catalog /OpenAction 100 0 R");
    expect(await outline(PDF, received(Buffer.from(bytes, "latin1")))).toEqual([`null: ${LEFT.join(" ")}\n`]);
  });

  test("that draws itself within itself is refused", async () => {
    const form = stream("/Me Do /Me Do", false)
      .toString("latin1")
      .replace("<<", "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Me 100 0 R >> >>");
    const bytes = pdf([set(LEFT)], { objects: [form], resources: "/XObject << /Me 100 0 R >>", drawn: "/Me Do" });
    expect(await outline(PDF, received(bytes))).toEqual([
      "null: E_FORMAT page 1 is damaged: getTextContent - ignoring circular reference: 100R",
    ]);
  });
});
