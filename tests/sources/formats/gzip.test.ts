import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import { GZIP } from "../../../src/sources/formats/gzip.ts";
import { WARC } from "../../../src/sources/formats/warc.ts";
import { outline, readAll, received } from "../../helpers/received.ts";

const HARBOUR = "Harbour reopens\n\nThe harbour of Eastwick reopened on Monday.\n";

describe("a GZIP", () => {
  test("gives what it packs, under the name without .gz", async () => {
    const [part] = await readAll(GZIP, received(gzipSync(HARBOUR), "march/harbour.txt.gz"));
    expect(part).toMatchObject({ name: "march/harbour.txt.gz, harbour.txt", part: "harbour.txt", depth: 0 });
    expect(await outline(GZIP, received(gzipSync(HARBOUR), "news.tgz"))).toEqual([`news.tar: ${HARBOUR}`]);
  });

  test("of several members, as a WARC is packed, gives all of them", async () => {
    const bytes = Buffer.concat([gzipSync("one\n"), gzipSync("two\n")]);
    expect(await outline(GZIP, received(bytes, "x.gz", 7))).toEqual(["x: one\ntwo\n"]);
  });

  test("is told by its signature", () => {
    expect(GZIP.recognise(gzipSync(""), "x.txt")).toBe(0.9);
    expect(GZIP.recognise(new TextEncoder().encode(HARBOUR), "x.gz")).toBe(0);
  });
});

describe("a GZIP of several members that is damaged", () => {
  const record = (name: string) => {
    const page = `<html><p>${name} ${"harbour ".repeat(99)}</p></html>`;
    const head = `WARC-Type: resource\r\nWARC-Record-ID: <urn:${name}>\r\nContent-Type: text/html\r\n`;
    return gzipSync(`WARC/1.0\r\n${head}Content-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`);
  };
  const names = ["one", "two", "three", "four"];
  const start = record("one").length;
  const end = start + record("two").length;

  /** The pages that are found, and what is refused. */
  async function pagesOf(bytes: Uint8Array) {
    const pages: (string | null)[] = [];
    const refused: string[] = [];
    for await (const inner of GZIP.read(received(bytes, "crawl.warc.gz", 100))) {
      if ("reason" in inner) refused.push(inner.reason);
      if (!("head" in inner)) continue;
      for await (const page of WARC.read(inner)) {
        if ("reason" in page) refused.push(page.reason);
        if (!("head" in page)) continue;
        if (isRefusal(await page.bytes())) refused.push("a page");
        else pages.push(page.part);
      }
    }
    return { pages, refused };
  }

  const spoiled = (spoil: (bytes: Buffer) => unknown) => {
    const bytes = Buffer.concat(names.map(record));
    spoil(bytes);
    return pagesOf(bytes);
  };
  const others = ["one", "three", "four"].map((name) => `crawl.warc/urn:${name}`);

  test.each<[string, (bytes: Buffer) => unknown]>([
    ["its beginning zeros", (bytes) => bytes.fill(0, start, start + 20)],
    ["zeros in the middle", (bytes) => bytes.fill(0, start + 40, start + 60)],
    ["other bytes in the middle", (bytes) => bytes.fill(0xa7, start + 30, start + 70)],
    ["a wrong sum", (bytes) => bytes.writeUInt32LE(1, end - 8)],
    ["a wrong length", (bytes) => bytes.writeUInt32LE(1, end - 4)],
  ])("loses the record in that member alone, and says so: %s", async (_, spoil) => {
    const { pages, refused } = await spoiled(spoil);
    expect(pages).toEqual(others);
    expect(refused).toEqual([
      expect.stringContaining(`; bytes ${start} to ${end} are lost, and reading goes on behind them`),
    ]);
  });

  test("loses no record behind a hole of zeros without saying so", async () => {
    const hole = Buffer.alloc(16 * 1024);
    const { pages, refused } = await pagesOf(Buffer.concat([record("one"), hole, record("three"), record("four")]));
    expect(pages).toEqual(others);
    expect(refused).toEqual([expect.stringContaining(`; bytes ${start} to ${start + hole.length} are lost`)]);
  });

  test("says what is lost when nothing more can be found", async () => {
    const { pages, refused } = await spoiled((bytes) => bytes.fill(0xff, start + 40));
    expect(pages).toEqual(["crawl.warc/urn:one"]);
    expect(refused).toEqual([expect.stringContaining(`; from byte ${start} on nothing more is read`)]);
    const texts = Buffer.concat([gzipSync("one\n"), gzipSync("two\n"), gzipSync("three\n")]);
    texts.fill(0, 24, 30);
    expect(await outline(GZIP, received(texts, "x.gz"))).toEqual([
      expect.stringMatching(
        /^x: E_FORMAT a damaged GZIP, after 4 bytes unpacked: no member begins here; from byte 24 on nothing/,
      ),
    ]);
  });

  test("may end in zeros, and may be packed with a name", async () => {
    const bytes = Buffer.concat([...names.map(record), Buffer.alloc(5000)]);
    expect((await pagesOf(bytes)).pages.length).toBe(4);
    const plain = gzipSync(HARBOUR);
    const named = Buffer.concat([plain.subarray(0, 10), Buffer.from("a.txt\0"), plain.subarray(10)]);
    named[3] = 8;
    expect(await outline(GZIP, received(named, "x.gz", 7))).toEqual([`x: ${HARBOUR}`]);
  });
});

describe("a hostile GZIP", () => {
  test("cut off or damaged is one refusal that says after how many bytes", async () => {
    const bytes = gzipSync(HARBOUR);
    for (const length of [3, 12, bytes.length - 1]) {
      expect(await outline(GZIP, received(bytes.subarray(0, length), "x.gz"))).toEqual([
        expect.stringMatching(/^x: E_FORMAT a damaged GZIP, after \d+ bytes unpacked: unexpected end of file/),
      ]);
    }
    bytes.fill(0xff, 12, 20);
    expect(await outline(GZIP, received(bytes, "x.gz"))).toEqual([
      expect.stringMatching(/^x: E_FORMAT a damaged GZIP/),
    ]);
  });

  test("whose sum is wrong is refused", async () => {
    const bytes = gzipSync(HARBOUR);
    bytes[bytes.length - 8] = (bytes[bytes.length - 8] ?? 0) ^ 1;
    expect(await outline(GZIP, received(bytes, "x.gz"))).toEqual([expect.stringContaining("incorrect data check")]);
  });

  test("that is damaged all over is given up, and says from where on", async () => {
    const whole = gzipSync("WARC/1.0\r\n");
    const record = whole.fill(1, whole.length - 8);
    const bytes = Buffer.concat(Array.from({ length: 1001 }, () => record));
    const refused = await outline(GZIP, received(bytes, "x.gz"));
    expect(refused.at(-1)).toBe(
      `x: E_FORMAT damaged in 1000 places: from byte ${1000 * record.length} on nothing more is read`,
    );
  });

  test("that is a bomb is not unpacked to the end", async () => {
    const bomb = gzipSync(Buffer.alloc(256 * 2 ** 20));
    for await (const part of GZIP.read(received(bomb, "x.gz"))) {
      if (!("head" in part)) throw new Error("no part");
      let length = 0;
      const all = async () => {
        for await (const piece of part.stream()) length += piece.length;
      };
      await expect(all()).rejects.toThrow(/over 200 times as many: a bomb/);
      expect(length).toBeLessThan(17 * 2 ** 20);
    }
  });

  test("within a GZIP, or in two containers, is not opened", async () => {
    expect(await outline(GZIP, received(gzipSync(gzipSync(HARBOUR)), "x.gz.gz"))).toEqual([
      "x.gz: E_FORMAT a GZIP within a GZIP: unpack it first",
    ]);
    expect(await outline(GZIP, { ...received(gzipSync(HARBOUR)), part: "a/b", depth: 2 })).toEqual([
      "null: E_FORMAT a GZIP within 2 other containers: unpack the outer ones first",
    ]);
  });
});
