import { describe, expect, test } from "vitest";
import { ODT } from "../../../src/sources/formats/odt.ts";
import { docx, odt, odtFiles, p } from "../../helpers/office.ts";
import { outline, readDocuments, received } from "../../helpers/received.ts";
import { zip } from "../../helpers/zip.ts";

async function textOf(text: string, others: { readonly [name: string]: string } = {}): Promise<string> {
  const [document] = await readDocuments(ODT, received(await odt(text, others), "harbour.odt"));
  return document?.text ?? "";
}

describe("an OpenDocument text", () => {
  test("gives each paragraph as a line, white space and breaks as printed", async () => {
    const text =
      "<text:p>Harbour   reopens</text:p>\n<text:p/><text:p>The <text:span>harbour<text:s text:c='5'/>of</text:span>\n" +
      "Eastwick<text:tab/>reopened.<text:line-break/>It did.</text:p>" +
      "<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>";
    const [document] = await readDocuments(ODT, received(await odt(text)));
    expect(document).toMatchObject({
      text: "Harbour reopens\n\nThe harbour of Eastwick reopened.\nIt did.\n\nOne\n",
      mediaType: "application/vnd.oasis.opendocument.text",
      notes: [],
      given: { headline: null, publishedAt: null },
    });
  });

  test("is told by its first file, by its name where that leaves it open", async () => {
    const bytes = await odt("<text:p>a</text:p>");
    expect(ODT.recognise(bytes, "x.zip")).toBe(1);
    expect(ODT.recognise(await zip({ "content.xml": "x" }), "x.odt")).toBe(0.8);
    expect(ODT.recognise(await docx(p("a")), "x")).toBe(0);
    expect(ODT.recognise(new TextEncoder().encode("Harbour"), "x.odt")).toBe(0);
  });

  test("states its headline by a style, one of its own included, or by a heading of the first level", async () => {
    const styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>';
    for (const first of [
      '<text:p text:style-name="P1">Harbour reopens</text:p>',
      '<text:p text:style-name="Title">Harbour reopens</text:p>',
      '<text:h text:outline-level="1">Harbour reopens</text:h>',
    ]) {
      const [document] = await readDocuments(ODT, received(await odt(`${first}<text:p>It did.</text:p>`, { styles })));
      expect(document?.given.headline).toBe("Harbour reopens");
      expect(document?.text).toBe("It did.\n");
    }
    const second = "<text:p>It did.</text:p><text:h text:outline-level='1'>Later</text:h><text:p>End.</text:p>";
    expect(await textOf(second)).toBe("It did.\n\nLater\n\nEnd.\n");
  });

  test("has its properties as facts", async () => {
    const meta =
      "<meta:initial-creator>desk</meta:initial-creator><dc:date>2026-03-02T09:00:00</dc:date><meta:keyword>harbour</meta:keyword>" +
      "<dc:language>en-GB</dc:language><meta:generator>none</meta:generator>";
    const [document] = await readDocuments(ODT, received(await odt("<text:p>a</text:p>", { meta })));
    expect(document?.given).toMatchObject({
      language: "en-GB",
      authors: [],
      publishedAt: null,
      facts: [
        { name: "note", value: "desk", statedIn: "odt: meta:initial-creator" },
        { name: "modified_at", value: "2026-03-02T09:00:00", statedIn: "odt: dc:date" },
        { name: "keyword", value: "harbour", statedIn: "odt: meta:keyword" },
      ],
    });
  });

  test("takes tracked changes as made, and leaves comments, footnotes, pictures and indexes out", async () => {
    const text =
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>closed</text:p></text:deletion></text:changed-region>" +
      "</text:tracked-changes><text:table-of-content><text:p>1 Harbour</text:p></text:table-of-content>" +
      "<text:p>It <text:change-start/>reopened<text:change-end/>" +
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note>." +
      "<office:annotation><text:p>Ask Bo</text:p></office:annotation><draw:frame><draw:image/><svg:desc>A ship</svg:desc></draw:frame>" +
      "</text:p>";
    const [document] = await readDocuments(ODT, received(await odt(text)));
    expect(document?.text).toBe("It reopened.\n");
    expect(document?.notes).toEqual([
      "1 picture is left out",
      "1 footnote is left out",
      "1 comment is left out",
      "Tracked changes are taken as made: what was inserted is in the text, what was deleted is not",
    ]);
  });

  test("gives text boxes after their paragraph, and rows of tables as lines", async () => {
    const text =
      "<text:p>Before <draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>after.</text:p>" +
      "<table:table><table:table-row><table:table-cell><text:p>Ships</text:p></table:table-cell>" +
      "<table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>";
    expect(await textOf(text)).toBe("Before after.\n\nBox\n\nShips\t12\n");
  });
});

describe("a hostile OpenDocument text", () => {
  test("without text, cut off, or of no bytes is one refusal", async () => {
    expect(await outline(ODT, received(await odt("")))).toEqual(["null: E_NO_TEXT no text"]);
    const bytes = await odt("<text:p>Harbour</text:p>");
    for (const length of [0, 10, 200, bytes.length - 1]) {
      expect(await outline(ODT, received(bytes.subarray(0, length)))).toEqual([
        expect.stringMatching(/^null: E_FORMAT /),
      ]);
    }
  });

  test("whose XML is damaged is refused with the file's name", async () => {
    const of = async (xml: string) => outline(ODT, received(await zip({ ...odtFiles(""), "content.xml": xml })));
    expect(await of("<office:text><text:p>")).toEqual(["null: E_FORMAT content.xml is not whole"]);
    expect(await of("<text:p>".repeat(100_000))).toEqual([
      "null: E_FORMAT content.xml nests deeper than 1000 elements",
    ]);
    expect(await of("<!DOCTYPE lolz [<!ENTITY lol 'lol'>]><a>&lol;</a>")).toEqual([
      "null: E_FORMAT content.xml declares a document type, which the format does not allow",
    ]);
  });

  test("that is encrypted, of another kind or without its text is refused by that", async () => {
    const manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    expect(await outline(ODT, received(await odt("", { "META-INF/manifest.xml": manifest })))).toEqual([
      "null: E_FORMAT encrypted: save it without a password",
    ]);
    const sheet = { ...odtFiles(""), mimetype: "application/vnd.oasis.opendocument.spreadsheet" };
    expect(ODT.recognise(await zip(sheet, ["mimetype"]), "x.ods")).toBe(1);
    expect(await outline(ODT, received(await zip(sheet)))).toEqual([
      "null: E_NOT_ARTICLE an office file of type application/vnd.oasis.opendocument.spreadsheet, not a text document",
    ]);
    expect(await outline(ODT, received(await zip({ "a.txt": "a" })))).toEqual([
      "null: E_FORMAT content.xml, which holds the text, is missing",
    ]);
  });

  test("that is a bomb is not unpacked", async () => {
    const files = { ...odtFiles(""), "content.xml": `<a>${" ".repeat(40 * 2 ** 20)}</a>` };
    expect(await outline(ODT, received(await zip(files)))).toEqual([
      expect.stringMatching(/^null: E_TOO_LARGE content\.xml has \d+ bytes/),
    ]);
  });
});
