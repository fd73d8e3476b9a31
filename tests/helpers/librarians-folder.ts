import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { docx, odt, p, STYLES } from "./office.ts";
import { pdf } from "./pdf.ts";
import { response } from "./warc.ts";
import { zip } from "./zip.ts";

/** A story of a town that is nowhere, as different files have it. */
export interface Story {
  readonly headline: string;
  readonly author: string;
  /** ISO 8601 with a zone. */
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly url: string;
}

/** Stories that differ by their number: the same number is the same story in every kind of file. */
export function story(number: number): Story {
  const speaker = SPEAKERS[number % SPEAKERS.length] ?? "";
  const what = THINGS[number % THINGS.length] ?? "";
  return {
    headline: `Port Ellery ${what} opens again, ${number} weeks late`,
    author: AUTHORS[number % AUTHORS.length] ?? "",
    date: `2031-05-${String(1 + (number % 28)).padStart(2, "0")}T09:15:00+02:00`,
    paragraphs: [
      `The ${what} of Port Ellery opened again on Monday, ${number} weeks after the storm that had closed it in March.`,
      `“We have waited ${number} weeks for this day,” said ${speaker}, the head of the town council. “Nobody believed it.”`,
      `The work cost more than planned, and the council will decide about the rest of the bill in the coming autumn.`,
    ],
    url: `https://courier.example/2031/05/${number}`,
  };
}

const SPEAKERS = ["Ada Quill", "Bo Marsh", "Clara Venn", "Dag Orlund", "Edith Farrow", "Finn Harrow", "Greta Holm"];
const THINGS = ["ferry", "harbour", "library", "bridge", "market hall"];
const AUTHORS = ["Mara Quist", "Jon Vale", "Ida Strand"];

/** The text that a story is, as it will be stored. */
export function bodyOf({ paragraphs }: Story): string {
  return `${paragraphs.join("\n\n")}\n`;
}

/** A saved page of a story, with what surrounds it; `advertisement` is none of it. */
export function page(one: Story, advertisement = ""): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: one.headline,
    datePublished: one.date,
    author: { "@type": "Person", name: one.author },
    articleSection: "Town",
  };
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${one.headline} - The Courier</title>
<link rel="canonical" href="${one.url}"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><nav><a href="/">Home</a> <a href="/town">Town</a></nav><article><h1>${one.headline}</h1>
${one.paragraphs.map((each) => `<p>${each}</p>`).join("\n")}</article>
<aside class="advertisement">${advertisement}</aside><footer>© The Courier</footer></body></html>`;
}

/**
 * What a librarian's folder holds: twenty kinds of file and more, by their paths. What can be read has stories 1 to 22.
 */
export async function librariansFolder(): Promise<{ readonly [path: string]: Uint8Array | string }> {
  const file = (name: string, body: string) => ({ header: { name, size: Buffer.byteLength(body) }, body });
  return {
    "agency/anpa.wire": anpa(story(1)),
    "agency/newsml-1.xml": newsml1(story(2)),
    "agency/newsml-g2.xml": newsmlG2(story(3)),
    "agency/ninjs.json": ninjs(story(4)),
    "agency/nitf.xml": nitf(story(5)),
    "documents/draft.docm": await docx(p("a draft")).then(
      (bytes) => new Uint8Array([0xd0, 0xcf, ...bytes.subarray(2)]),
    ),
    "documents/issue.pdf": printed(story(6)),
    "documents/memo.docx": await docx(
      p(story(7).headline, "Titel") +
        story(7)
          .paragraphs.map((each) => p(each))
          .join(""),
      { "word/styles.xml": STYLES },
    ),
    "documents/minutes.odt": await odt(
      `<text:h text:outline-level="1">${story(8).headline}</text:h>${story(8)
        .paragraphs.map((each) => `<text:p>${each}</text:p>`)
        .join("")}`,
    ),
    "documents/old.doc": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    "documents/scanned.pdf": pdf([[]]),
    "mail/inbox.mbox": `From desk@courier.example Mon May  5 09:14:00 2031\n${mail(story(9))}\n`,
    "mail/tip.eml": mail(story(10)),
    "packed/2019.tar.gz": gzipSync(await packTar([file("a.html", page(story(11))), file("b.txt", plain(story(12)))])),
    "packed/april.zip": await zip({ "april/13.txt": plain(story(13)), "april/14.html": page(story(14)) }),
    "packed/crawl.warc": Buffer.concat([
      response(1, page(story(15))),
      response(2, "GIF89a", { "Content-Type": "image/gif" }),
      response(3, "gone", {}, {}, "404 Not Found"),
    ]),
    "packed/page.html.gz": gzipSync(page(story(16))),
    "plain/1998.txt": Buffer.from("Caf\xe9 opens\n\nPORT ELLERY, May 1, 1998 - The caf\xe9 opened.\n", "latin1"),
    "plain/notes.md": "# What I must not forget\n",
    "plain/story.txt": plain(story(17)),
    "tables/rows.csv": `title,date,text\n"${story(18).headline}",${story(18).date},"${bodyOf(story(18))}"\n`,
    "tables/service.jsonl": `${JSON.stringify({ title: story(19).headline, publishedAt: story(19).date, text: bodyOf(story(19)) })}\n`,
    "web/feed.xml": feed(story(20)),
    "web/index.html": links(),
    "web/page.html": page(story(21)),
    "web/photo.jpg": new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
    "web/saved.mhtml": mhtml(story(22)),
  };
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: { readonly [path: string]: Uint8Array | string }): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function plain({ headline, author, paragraphs }: Story): string {
  return `${headline}\n\nBy ${author}\n\nMay 5, 2031\n\n${paragraphs.join("\n\n")}\n`;
}

function anpa({ headline, author, paragraphs }: Story): string {
  const lines = paragraphs.map((each) => `   ${each.replaceAll("“", "``").replaceAll("”", "''")}\r\n`).join("");
  return `\u0001FRA0123 4 POL 0003 Ellery\r\n\u0002${headline}\r\nBy ${author}\r\n${lines}\u0003\u0004`;
}

function xmlParagraphs({ paragraphs }: Story): string {
  return paragraphs.map((each) => `<p>${each}</p>`).join("");
}

function newsml1(one: Story): string {
  return `<?xml version="1.0" encoding="UTF-8"?><NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${one.headline}</HeadLine><ByLine>By ${one.author}</ByLine></NewsLines><ContentItem><DataContent>${xmlParagraphs(one)}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
}

function newsmlG2(one: Story): string {
  return `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:courier:3" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>${one.date}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>${one.headline}</headline><by>By ${one.author}</by></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${xmlParagraphs(one)}</body></html></inlineXML></contentSet></newsItem>`;
}

function ninjs(one: Story): string {
  return JSON.stringify({
    uri: "urn:courier:4",
    type: "text",
    language: "en",
    versioncreated: one.date,
    headline: one.headline,
    byline: `By ${one.author}`,
    body_xhtml: xmlParagraphs(one),
  });
}

function nitf(one: Story): string {
  return `<?xml version="1.0" encoding="UTF-8"?><nitf><body><body.head><hedline><hl1>${one.headline}</hl1></hedline><byline>By ${one.author}</byline></body.head><body.content>${xmlParagraphs(one)}</body.content></body></nitf>`;
}

function mail(one: Story): string {
  return `From: Desk <desk@courier.example>
Subject: ${one.headline}
Date: Mon, 5 May 2031 09:14:00 +0200
Message-ID: <${one.url.slice(-2).replace("/", "")}@courier.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${bodyOf(one)}`;
}

function feed(one: Story): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Courier</title><item><guid>20</guid><title>${one.headline}</title><link>${one.url}</link><pubDate>Mon, 05 May 2031 09:15:00 +0200</pubDate><content:encoded><![CDATA[${xmlParagraphs(one)}]]></content:encoded></item><item><guid>x</guid><title>Only a summary</title><link>https://courier.example/x</link><description>Read more on our page.</description></item></channel></rss>`;
}

function links(): string {
  const items = Array.from({ length: 30 }, (_, at) => `<li><a href="/2031/05/${at}">${story(at).headline}</a></li>`);
  return `<!DOCTYPE html><html><head><title>The Courier</title></head><body><ul>${items.join("")}</ul></body></html>`;
}

function mhtml(one: Story): string {
  return [
    "From: <Saved by Blink>",
    `Snapshot-Content-Location: ${one.url}`,
    "Subject: saved",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    `Content-Location: ${one.url}`,
    "",
    page(one),
    "--b--",
    "",
  ].join("\r\n");
}

/** A page of print: the headline large, and lines of some ten words. */
function printed({ headline, paragraphs }: Story): Buffer {
  const lines: { text: string; x: number; y: number; size?: number; isBold?: boolean }[] = [
    { text: headline, x: 60, y: 780, size: 18, isBold: true },
  ];
  let y = 740;
  for (const paragraph of paragraphs) {
    for (const text of paragraph.match(/.{1,80}(?:\s|$)/g) ?? []) {
      lines.push({ text: text.trim().replaceAll("“", "\\223").replaceAll("”", "\\224"), x: 60, y });
      y -= 14;
    }
    y -= 14;
  }
  return pdf([lines.map((line) => ({ ...line, text: line.text.replaceAll("\\223", '"').replaceAll("\\224", '"') }))]);
}
