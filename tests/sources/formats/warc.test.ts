import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { GZIP } from "../../../src/sources/formats/gzip.ts";
import { HTML } from "../../../src/sources/formats/html.ts";
import { WARC } from "../../../src/sources/formats/warc.ts";
import { outline, readAll, received } from "../../helpers/received.ts";
import { record, response } from "../../helpers/warc.ts";

const PAGE = "<!doctype html><title>Harbour</title><p>The harbour of Eastwick reopened on Monday.</p>";
const INFO = record({ "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" }, "software: none\r\n");

function chunked(body: Buffer, size: number): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    pieces.push(Buffer.from(`${piece.length.toString(16)};x=1\r\n`), piece, Buffer.from("\r\n"));
  }
  return Buffer.concat([...pieces, Buffer.from("0\r\n\r\n")]);
}

describe("a WARC", () => {
  test("gives each HTML page with its URL, media type and the time of its capture", async () => {
    const bytes = Buffer.concat([INFO, response(1, PAGE), response(2, `${PAGE}2`, { "Content-Type": "TEXT/HTML" })]);
    expect(await readAll(WARC, received(bytes, "crawl.warc"))).toMatchObject([
      {
        name: "crawl.warc, https://example.org/1",
        uri: "https://example.org/1",
        part: "urn:uuid:1",
        mediaType: "text/html; charset=utf-8",
        capturedAt: "2026-03-02T09:14:00Z",
        depth: 1,
      },
      { uri: "https://example.org/2", mediaType: "TEXT/HTML" },
    ]);
    for (const pieceLength of [1, 17, 65_536]) {
      const lines = await outline(WARC, received(bytes, "x", pieceLength));
      expect(lines).toEqual([`urn:uuid:1: ${PAGE}`, `urn:uuid:2: ${PAGE}2`]);
    }
  });

  test("is told by its first line", () => {
    expect(WARC.recognise(INFO, "x")).toBe(1);
    expect(WARC.recognise(Buffer.from("WARC, said the mayor"), "x.warc")).toBe(0);
  });

  test("packed record by record is read by way of GZIP", async () => {
    const bytes = Buffer.concat([INFO, response(1, PAGE), response(2, PAGE)].map((each) => gzipSync(each)));
    const lines: string[] = [];
    for await (const part of GZIP.read(received(bytes, "crawl.warc.gz"))) {
      if ("head" in part) lines.push(...(await outline(WARC, part)));
    }
    expect(lines).toEqual([`crawl.warc/urn:uuid:1: ${PAGE}`, `crawl.warc/urn:uuid:2: ${PAGE}`]);
  });

  test("joins chunks and unpacks what was packed to be sent", async () => {
    const page = Buffer.from(PAGE);
    const gzip = { "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" };
    const bytes = Buffer.concat([
      response(1, chunked(page, 10), { "Transfer-Encoding": "chunked" }),
      response(2, chunked(gzipSync(page), 7), gzip),
      response(3, deflateSync(page), { "Content-Encoding": "deflate" }),
      response(4, brotliCompressSync(page), { "Content-Encoding": "br" }),
      response(5, deflateRawSync(page), { "Content-Encoding": "deflate" }),
    ]);
    expect(await outline(WARC, received(bytes, "x", 11))).toEqual([1, 2, 3, 4, 5].map((n) => `urn:uuid:${n}: ${PAGE}`));
  });

  test("believes the bytes where a crawler has undone what its headers announce", async () => {
    const undone = { "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" };
    const bytes = Buffer.concat([
      response(1, PAGE, undone),
      ...["br", "deflate", "zstd", "utf-8"].map((coding, at) => response(at + 2, PAGE, { "Content-Encoding": coding })),
    ]);
    expect(await outline(WARC, received(bytes))).toEqual([1, 2, 3, 4, 5].map((n) => `urn:uuid:${n}: ${PAGE}`));
  });

  test("takes pages that were stored without an answer, and URLs in brackets", async () => {
    const headers = {
      "WARC-Type": "resource",
      "WARC-Record-ID": "<urn:x>",
      "WARC-Target-URI": "<https://example.org/>",
    };
    const bytes = record({ ...headers, "Content-Type": "text/html" }, PAGE);
    expect(await readAll(WARC, received(bytes, "x"))).toMatchObject([{ uri: "https://example.org/", part: "urn:x" }]);
    expect(await outline(WARC, received(bytes))).toEqual([`urn:x: ${PAGE}`]);
  });

  test("names a page captured again, and counts what is no page", async () => {
    const image = { "Content-Type": "image/jpeg" };
    const revisit = { "WARC-Type": "revisit", "WARC-Refers-To-Date": "2026-02-01T00:00:00Z" };
    const bytes = Buffer.concat([
      response(1, "x", image),
      response(2, "", {}, revisit),
      response(3, "x", image),
      response(4, "gone", {}, {}, "404 Not Found"),
      record({ "WARC-Type": "conversion" }, "text"),
    ]);
    expect(await outline(WARC, received(bytes))).toEqual([
      "urn:uuid:2: E_NOT_ARTICLE a revisit: https://example.org/2, captured again at 2026-03-02T09:14:00Z, had not " +
        "changed since 2026-02-01T00:00:00Z",
      "null: E_NOT_ARTICLE 4 records that are no HTML pages are left out: 2 image/jpeg, 1 of type “conversion”, " +
        "1 with status 404",
    ]);
  });

  test("has a page decoded by what its server said of it", async () => {
    const words = Buffer.from("5361ac616f2c20b3f36ab1", "hex");
    const page = Buffer.concat([
      Buffer.from("<article><h1>Eastwick</h1><p>"),
      ...Array(30).fill(Buffer.concat([words, Buffer.from(", said the mayor. ")])),
      Buffer.from("</p></article>"),
    ]);
    const bytes = response(1, page, { "Content-Type": "text/html; charset=iso-8859-2" });
    for await (const part of WARC.read(received(bytes))) {
      if (!("head" in part)) throw new Error("no page");
      expect(await outline(HTML, part)).toEqual([expect.stringContaining("SaŹao, łóją, said the mayor.")]);
    }
  });

  test("goes on after a page that nobody read", async () => {
    const bytes = Buffer.concat([response(1, PAGE.repeat(3000)), response(2, PAGE)]);
    const uris: (string | null)[] = [];
    for await (const part of WARC.read(received(bytes, "x", 1000))) if ("head" in part) uris.push(part.uri);
    expect(uris).toEqual(["https://example.org/1", "https://example.org/2"]);
  });
});

describe("a hostile WARC", () => {
  test("cut off in a page is one refusal, that of the page", async () => {
    const bytes = Buffer.concat([response(1, PAGE), response(2, PAGE.repeat(2000))]);
    expect(await outline(WARC, received(bytes.subarray(0, -90_000)))).toEqual([
      `urn:uuid:1: ${PAGE}`,
      expect.stringMatching(/^urn:uuid:2: E_FORMAT cut off at byte \d+, \d+ bytes too early/),
    ]);
  });

  test("cut off in what is no page is one refusal, that of the archive", async () => {
    const bytes = Buffer.concat([response(1, PAGE), response(2, PAGE, { "Content-Type": "image/png" })]);
    expect((await outline(WARC, received(bytes.subarray(0, -40)))).slice(1)).toEqual([
      expect.stringMatching(/^null: E_FORMAT cut off at byte \d+, \d+ bytes too early/),
      "null: E_NOT_ARTICLE 1 record that is no HTML page is left out: 1 image/png",
    ]);
  });

  test("costs no more than the damaged record", async () => {
    const lying = response(2, PAGE, {}, { "Content-Length": "10" });
    const without = Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n");
    const bytes = Buffer.concat([response(1, PAGE), lying, response(3, PAGE), without, response(4, PAGE)]);
    const lines = await outline(WARC, received(bytes));
    expect(lines.filter((line) => line.includes(PAGE)).map((line) => line.slice(0, 10))).toEqual([
      "urn:uuid:1",
      "urn:uuid:3",
      "urn:uuid:4",
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^null: E_FORMAT no record begins at byte \d+/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^null: E_FORMAT the record at byte \d+ does not state its length/),
    );
  });

  test("with an answer that is none, is packed as it is not, or was captured in part, is refused page by page", async () => {
    const bytes = Buffer.concat([
      record({ "WARC-Type": "response", "WARC-Record-ID": "<a>", "Content-Type": "application/http" }, "nothing"),
      response(2, gzipSync(PAGE).subarray(0, 20), { "Content-Encoding": "gzip" }),
      response(3, PAGE, {}, { "WARC-Truncated": "length" }),
      response(4, gzipSync(Buffer.alloc(20 * 2 ** 20)), { "Content-Encoding": "gzip" }),
      response(5, PAGE),
      response(6, Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x24, 0]), { "Content-Encoding": "zstd" }),
    ]);
    expect(await outline(WARC, received(bytes))).toEqual([
      "a: E_FORMAT a response from nowhere without an HTTP head",
      expect.stringMatching(/^urn:uuid:2: E_FORMAT a damaged answer: unexpected end of file/),
      "urn:uuid:3: E_FORMAT https://example.org/3 was not captured whole",
      expect.stringMatching(/^urn:uuid:4: E_TOO_LARGE more than that, unpacked, the limit is/),
      `urn:uuid:5: ${PAGE}`,
      'urn:uuid:6: E_FORMAT packed to be sent as "zstd", which is not supported',
    ]);
  });

  test("with a line of 8 MiB, or no line at all, takes no memory for it", async () => {
    const bytes = Buffer.concat([
      Buffer.from("WARC/1.0\r\nX: "),
      Buffer.alloc(8 * 2 ** 20, 0x61),
      Buffer.from("\r\n\r\n"),
    ]);
    expect(await outline(WARC, received(bytes))).toEqual([
      "null: E_FORMAT the record at byte 0 does not state its length",
    ]);
    expect(await outline(WARC, received(Buffer.alloc(8 * 2 ** 20)))).toEqual([
      "null: E_FORMAT no record begins at byte 0: what follows is passed over until byte 8388608",
    ]);
    expect(await outline(WARC, received(INFO))).toEqual(["null: E_EMPTY a web archive without pages"]);
  });
});
