import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { bodyOf, page, story } from "./librarians-folder.ts";
import { docx, docxFiles, odt, p } from "./office.ts";
import { pdf } from "./pdf.ts";
import { response } from "./warc.ts";
import { replaced, zip } from "./zip.ts";

const MANY = 100_000;
const PDF_TEXT = [[{ text: "It opened.", x: 60, y: 700 }]];

/** Files that were made, cut or packed to do harm, each by a name that says how. */
export async function hostileFiles(): Promise<{ readonly [name: string]: Uint8Array | string }> {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
  const harmless = page(story(1));
  const word = await docx(p("It opened."));
  const packed = await zip({ "a.html": harmless, "b.html": page(story(2)) });
  const warc = response(1, harmless);
  const tar = Buffer.from(
    await packTar([{ header: { name: "a.html", size: Buffer.byteLength(harmless) }, body: harmless }]),
  );
  return {
    "anpa-cut.wire": "\u0001FRA0123 4 POL 0003 Ellery\r\n\u0002Ellery",
    "csv-endless-cell.csv": `title,text\nA,"${"b".repeat(20 * 2 ** 20)}`,
    "csv-no-text.csv": "one,two\n1,2\n",
    "docx-bomb.docx": await zip({ ...docxFiles(p("a")), "word/document.xml": new Uint8Array(300 * 2 ** 20) }),
    "docx-cut.docx": word.subarray(0, word.length - 60),
    "docx-entities.docx": await docx(`&l9;`, { "word/styles.xml": `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x/>` }),
    "docx-no-document.docx": await zip({ "[Content_Types].xml": "<Types/>", "word/other.xml": "x" }),
    "eml-deep.eml": `From: a@b.example\nSubject: x\nDate: Mon, 5 May 2031 09:14:00 +0200\nMIME-Version: 1.0\n${Array.from({ length: 3000 }, (_, at) => `Content-Type: multipart/mixed; boundary="${at}"\n\n--${at}\n`).join("")}`,
    "eml-empty.eml": "From: a@b.example\nSubject: x\nDate: Mon, 5 May 2031 09:14:00 +0200\nMIME-Version: 1.0\n\n",
    "feed-cut.xml": "<rss version='2.0'><channel><item><title>A</title><desc",
    "feed-nested.xml": `<rss version="2.0"><channel>${"<item>".repeat(MANY)}`,
    "gzip-bomb.gz": gzipSync(Buffer.alloc(100 * 2 ** 20)),
    "gzip-cut.html.gz": gzipSync(harmless).subarray(0, 200),
    "gzip-of-gzip.gz": gzipSync(gzipSync(harmless)),
    "html-attributes.html": `<!DOCTYPE html><html><body ${'a="b" '.repeat(MANY)}>`,
    "html-cut.html": harmless.slice(0, 300),
    "html-nested.html": `<!DOCTYPE html><html><body>${"<div>".repeat(MANY)}`,
    "html-script-only.html": "<!DOCTYPE html><html><script>document.write('<p>' + 'a '.repeat(999))</script></html>",
    "json-constructor.json": '{"title":"t","__proto__":{"text":"x"},"constructor":{"prototype":{}},"text":""}',
    "json-half-pair.json": '{"title":"t","text":"a\\ud800b"}',
    "json-nested.json": `{"title":"t","text":"x","b":${"[".repeat(MANY)}${"]".repeat(MANY)}}`,
    "json-nul.json": '{"title":"t","text":"a\\u0000b"}',
    "mbox-cut.mbox": "From a@b.example Mon May  5 09:14:00 2031\nFrom: a@b.example\nSubject: x\n",
    "mhtml-no-page.mhtml":
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b--\r\n',
    "newsml-1-cut.xml": "<NewsML><NewsItem><NewsComponent><ContentItem><DataContent><p>Cut",
    "newsml-g2-billion.xml": `<!DOCTYPE newsItem [<!ENTITY l0 "ha">${laughs}]><newsItem guid="1"><contentSet><inlineXML>`,
    "newsml-g2-picture.xml": '<newsItem guid="1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>',
    "ninjs-event.json": '{"uri":"urn:1","type":"event","versioncreated":"2031-01-01T00:00:00Z","headline":"H"}',
    "ninjs-cut.json": '{"uri":"urn:1","type":"text","versioncreated":"2031-01-01T00:00:00Z","body_text":"Cut',
    "nitf-foreign-bytes.xml": Buffer.concat([Buffer.from("<nitf><body><body.content><p>"), Buffer.from([0xff])]),
    "nitf-nested.xml": "<nitf>".repeat(MANY) + "</nitf>".repeat(MANY),
    "nitf-two-roots.xml": "<nitf/><nitf/>",
    "odt-encrypted.odt": await odt("<text:p>a</text:p>", {
      "META-INF/manifest.xml":
        '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      "content.xml": "\u0001\u0002",
    }),
    "odt-no-content.odt": await zip({ mimetype: "application/vnd.oasis.opendocument.text" }, ["mimetype"]),
    "pdf-cut.pdf": pdf(PDF_TEXT).subarray(0, 120),
    "pdf-encrypted.pdf": pdf(PDF_TEXT, { trailer: "/Encrypt << /Filter /Standard /V 9 >>" }),
    "pdf-no-pages.pdf": pdf([]),
    "tar-cut.tar": tar.subarray(0, 900),
    "tar-no-end.tar": replaced(tar, "ustar", "ustar").subarray(0, 512),
    "warc-cut.warc": warc.subarray(0, warc.length - 300),
    "warc-length-lies.warc": Buffer.from(
      warc.toString("latin1").replace(/Content-Length: \d+/, "Content-Length: 99999999"),
      "latin1",
    ),
    "zip-bomb.zip": await zip({ "a.html": new Uint8Array(100 * 2 ** 20) }),
    "zip-cut.zip": packed.subarray(0, packed.length - 30),
    "zip-damaged-entry.zip": Buffer.concat([packed.subarray(0, 60), Buffer.alloc(40), packed.subarray(100)]),
    "zip-deep.zip": await zip({ "1.zip": await zip({ "2.zip": await zip({ "3.zip": packed }) }) }),
    "zip-empty.zip": await zip({}),
    "zip-lies-of-type.html": await zip({ "a.bin": new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) }),
    "z-good.html": page(story(3)),
    "z-good.json": JSON.stringify({ title: "Good", text: bodyOf(story(4)) }),
  };
}
