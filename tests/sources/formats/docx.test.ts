import { describe, expect, test } from "vitest";
import { DOCX } from "../../../src/sources/formats/docx.ts";
import { ODT } from "../../../src/sources/formats/odt.ts";
import { ZIP } from "../../../src/sources/formats/zip.ts";
import { coreProperties, docx, docxFiles, odt, p, STYLES } from "../../helpers/office.ts";
import { outline, readDocuments, received } from "../../helpers/received.ts";
import { zip } from "../../helpers/zip.ts";

async function textOf(body: string, others: { readonly [name: string]: string } = {}): Promise<string> {
  const [document] = await readDocuments(DOCX, received(await docx(body, others), "harbour.docx"));
  return document?.text ?? "";
}

async function notesOf(body: string): Promise<readonly string[]> {
  const [document] = await readDocuments(DOCX, received(await docx(body)));
  return document?.notes ?? [];
}

const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe("a Word document", () => {
  test("gives each paragraph as a line", async () => {
    const [document] = await readDocuments(
      DOCX,
      received(await docx(p("Harbour reopens") + p("It &amp; all reopened.") + p(" ")), "x"),
    );
    expect(document).toMatchObject({
      text: "Harbour reopens\n\nIt & all reopened.\n",
      part: null,
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      notes: [],
      given: { headline: null, byline: null, authors: [], publishedAt: null, facts: [] },
    });
  });

  test("is told from a ZIP and an ODT by its first files, by its name where they leave it open", async () => {
    const bytes = await docx(p("a"));
    expect(DOCX.recognise(bytes, "x.bin")).toBeGreaterThan(ZIP.recognise(bytes, "x.zip"));
    expect(ODT.recognise(bytes, "x")).toBe(0);
    const otherFirst = await zip({ "docProps/core.xml": "x", ...docxFiles(p("a")) });
    expect(DOCX.recognise(otherFirst.subarray(0, 60), "x.docx")).toBe(0.8);
    expect(DOCX.recognise(await odt("<text:p>a</text:p>"), "x.odt")).toBe(0);
    expect(DOCX.recognise(await zip({ "a.txt": "a" }), "x.zip")).toBe(0);
    expect(DOCX.recognise(new TextEncoder().encode("Harbour"), "x.docx")).toBe(0);
  });

  test("states its headline by a style, in every language of Word, and does not repeat it", async () => {
    for (const style of ["Titel", "Schlagzeile", "berschrift1"]) {
      const body = p("Harbour reopens", style) + p("By Jane Roe") + p("It reopened.");
      const [document] = await readDocuments(DOCX, received(await docx(body, { "word/styles.xml": STYLES })));
      expect(document?.text).toBe("By Jane Roe\n\nIt reopened.\n");
      expect(document?.given.headline).toBe("Harbour reopens");
      expect(document?.given.statedIn).toEqual({ headline: `a paragraph of style ${style}` });
    }
    const kicker = p("Eastwick") + p("Harbour reopens", "Titel") + p("It reopened.");
    const [document] = await readDocuments(DOCX, received(await docx(kicker, { "word/styles.xml": STYLES })));
    expect(document?.text).toBe("Eastwick\n\nIt reopened.\n");
    const loop = await readDocuments(
      DOCX,
      received(await docx(p("a", "Loop") + p("b"), { "word/styles.xml": STYLES })),
    );
    expect(loop[0]?.given.headline).toBeNull();
  });

  test("has its properties as facts: who saved it and when is neither author nor date", async () => {
    const core = coreProperties(
      "<dc:title>Document1</dc:title><dc:creator>desk pc 4</dc:creator><cp:keywords>harbour; Eastwick</cp:keywords>" +
        "<dc:language>en-GB</dc:language><dcterms:created>2026-03-01T08:00:00Z</dcterms:created>" +
        "<dcterms:modified>2026-03-02T09:00:00Z</dcterms:modified>",
    );
    const [document] = await readDocuments(DOCX, received(await docx(p("a"), { "docProps/core.xml": core })));
    expect(document?.given).toMatchObject({
      headline: null,
      authors: [],
      publishedAt: null,
      language: "en-GB",
      facts: [
        { name: "note", value: "Document1", statedIn: "docx: dc:title" },
        { name: "note", value: "desk pc 4", statedIn: "docx: dc:creator" },
        { name: "keyword", value: "harbour", statedIn: "docx: cp:keywords" },
        { name: "keyword", value: "Eastwick", statedIn: "docx: cp:keywords" },
        { name: "note", value: "2026-03-01T08:00:00Z", statedIn: "docx: dcterms:created" },
        { name: "modified_at", value: "2026-03-02T09:00:00Z", statedIn: "docx: dcterms:modified" },
      ],
    });
  });

  test("joins a drop cap, which Word keeps as a paragraph, with the one that it begins", async () => {
    const cap = (text: string, kind: string) =>
      `<w:p><w:pPr><w:framePr w:dropCap="${kind}" w:lines="3"/></w:pPr>${r(text)}</w:p>`;
    const body = cap("“W", "drop") + p("e are done,” said Ann Roe.") + cap("A", "margin") + p(" ferry left.");
    expect(await textOf(body)).toBe("“We are done,” said Ann Roe.\n\nA ferry left.\n");
    expect(await textOf(cap("A box", "none") + p("and a text."))).toBe("A box\n\nand a text.\n");
  });

  test("takes tracked changes as made", async () => {
    const body =
      `<w:p>${r("The harbour ")}<w:ins>${r("reopened")}</w:ins><w:del><w:r><w:delText>closed</w:delText><w:t>shut</w:t></w:r></w:del>` +
      `<w:moveFrom>${r(" quickly")}</w:moveFrom>${r(" on Monday.")}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("It was ")}</w:p><w:p>${r("late.")}</w:p>` +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("gone")}</w:tc></w:tr><w:tr><w:tc>${p("kept")}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(body)).toBe("The harbour reopened on Monday.\n\nIt was late.\n\nkept\n");
    expect(await notesOf(body)).toEqual([
      "Tracked changes are taken as made: what was inserted is in the text, what was deleted is not",
    ]);
  });

  test("leaves comments, footnotes, pictures and hidden text out, and counts them", async () => {
    const body =
      `<w:p>${r("It reopened")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(".")}` +
      '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> Ask Bo!</w:t></w:r>' +
      '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> Late.</w:t></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>' +
      "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Shown.</w:t></w:r></w:p>";
    expect(await textOf(body)).toBe("It reopened. Late.\n\nShown.\n");
    expect(await notesOf(body)).toEqual([
      "1 picture is left out",
      "1 footnote is left out",
      "1 comment is left out",
      "1 passage of hidden text is left out",
    ]);
  });

  test("gives a text box once, after its paragraph", async () => {
    const box = `<w:txbxContent>${p("“We waited,” she said.")}</w:txbxContent>`;
    const body =
      `<w:p>${r("Before ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice>` +
      `<mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${r("after.")}</w:p>${p("End.")}`;
    expect(await textOf(body)).toBe("Before after.\n\n“We waited,” she said.\n\nEnd.\n");
  });

  test("gives a row of a table as a line, a cell of several paragraphs as these", async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => p(text)).join("")}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("Ships")}${cell("12")}</w:tr><w:tr>${cell("a", "b")}${cell("c")}</w:tr></w:tbl>${p("d")}`;
    expect(await textOf(body)).toBe("Ships\t12\n\na\n\nb\n\nc\n\nd\n");
  });

  test("prints breaks, tabs and hyphens, not fields' codes nor what is to be filled in", async () => {
    const body =
      `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${r("a")}<w:r><w:tab/></w:r>${r("b")}<w:r><w:br/></w:r>` +
      `${r("c")}<w:r><w:noBreakHyphen/></w:r>${r("d")}<w:r><w:softHyphen/></w:r>${r("e")}<w:r><w:br/><w:br/></w:r>${r("f")}` +
      `<w:r><w:instrText>HYPERLINK x</w:instrText></w:r></w:p>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("Click here")}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${p("g")}</w:sdtContent></w:sdt>`;
    expect(await textOf(body)).toBe("a b\nc\u2011de\n\nf\n\ng\n");
  });

  test("is read whatever the prefix of its names, and in UTF-16", async () => {
    const files = docxFiles(p("Harbour"));
    const other = (files["word/document.xml"] ?? "").replaceAll("w:", "ns0:").replace("xmlns:w=", "xmlns:ns0=");
    expect(await outline(DOCX, received(await zip({ ...files, "word/document.xml": other })))).toEqual([
      "null: Harbour\n",
    ]);
    const utf16 = Buffer.from(`\ufeff${files["word/document.xml"]}`, "utf16le");
    expect(await outline(DOCX, received(await zip({ ...files, "word/document.xml": utf16 })))).toEqual([
      "null: Harbour\n",
    ]);
  });
});

describe("a hostile Word document", () => {
  test("without text is refused", async () => {
    expect(await outline(DOCX, received(await docx("")))).toEqual(["null: E_NO_TEXT no text"]);
    expect(await outline(DOCX, received(await docx("<w:p><w:r><pic:pic/></w:r></w:p>")))).toEqual([
      "null: E_NO_TEXT nothing but pictures",
    ]);
  });

  test("cut off anywhere, or of no bytes, is one refusal", async () => {
    const bytes = await docx(p("Harbour"));
    for (const length of [0, 10, 200, bytes.length - 1]) {
      expect(await outline(DOCX, received(bytes.subarray(0, length)))).toEqual([
        expect.stringMatching(/^null: E_FORMAT /),
      ]);
    }
  });

  test("whose XML is cut off, nests without end, declares entities or is not UTF-8 is refused with the file's name", async () => {
    const of = async (xml: string | Uint8Array) =>
      outline(DOCX, received(await zip({ ...docxFiles(""), "word/document.xml": xml })));
    expect(await of("<w:document><w:body><w:p>")).toEqual(["null: E_FORMAT word/document.xml is not whole"]);
    expect(await of("")).toEqual(["null: E_FORMAT word/document.xml is not whole"]);
    expect(await of("<w:p>".repeat(100_000))).toEqual([
      "null: E_FORMAT word/document.xml nests deeper than 1000 elements",
    ]);
    expect(await of('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>')).toEqual([
      "null: E_FORMAT word/document.xml declares a document type, which the format does not allow",
    ]);
    expect(await of(Buffer.from("<a>\xff</a>", "latin1"))).toEqual([
      "null: E_FORMAT word/document.xml is not valid in its encoding",
    ]);
  });

  test("that is a bomb is not unpacked", async () => {
    const bomb = `<w:document>${" ".repeat(40 * 2 ** 20)}</w:document>`;
    expect(await outline(DOCX, received(await zip({ ...docxFiles(""), "word/document.xml": bomb })))).toEqual([
      expect.stringMatching(/^null: E_TOO_LARGE word\/document\.xml has \d+ bytes, the limit is 33554432/),
    ]);
  });

  test("that is another kind of file is refused by its kind", async () => {
    const types = (type: string) =>
      zip({ "[Content_Types].xml": `<Types><Override PartName="/x" ContentType="${type}"/></Types>` });
    expect(await outline(DOCX, received(await types("application/x.spreadsheetml.sheet.main+xml")))).toEqual([
      "null: E_NOT_ARTICLE a spreadsheet (XLSX), not a text document",
    ]);
    expect(await outline(DOCX, received(await types("x/y")))).toEqual([
      "null: E_FORMAT word/document.xml, which holds the text, is missing",
    ]);
    expect(await outline(DOCX, received(await zip({ "a.txt": "a" })))).toEqual([
      "null: E_FORMAT [Content_Types].xml is missing: no document of Word",
    ]);
    const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(100)]);
    expect(DOCX.recognise(old, "x.docx")).toBe(0.8);
    expect(await outline(DOCX, received(old))).toEqual([
      "null: E_FORMAT encrypted, or a Word file of before 2007 under another name: save it as DOCX without a password",
    ]);
  });

  test("of 200,000 paragraphs in one text box is read", async () => {
    const body = `<w:p><w:r><w:txbxContent>${p("a").repeat(200_000)}</w:txbxContent></w:r></w:p>`;
    expect((await textOf(body)).length).toBe(3 * 200_000 - 1);
  });
});
