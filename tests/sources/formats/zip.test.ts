import { describe, expect, test } from "vitest";
import { ZIP } from "../../../src/sources/formats/zip.ts";
import { outline, readAll, received } from "../../helpers/received.ts";
import { replaced, zip } from "../../helpers/zip.ts";

const HARBOUR = "Harbour reopens\n\nThe harbour of Eastwick reopened on Monday.\n";

describe("a ZIP", () => {
  test("gives each of its files, with the path within it", async () => {
    const bytes = await zip({ "march/harbour.txt": HARBOUR, "march/bridge.txt": "Bridge closed\n" });
    const parts = await readAll(ZIP, received(bytes, "news.zip"));
    expect(parts).toMatchObject([
      { name: "news.zip, march/harbour.txt", uri: "news.zip", part: "march/harbour.txt", depth: 1 },
      { name: "news.zip, march/bridge.txt", uri: "news.zip", part: "march/bridge.txt", depth: 1 },
    ]);
    expect(await outline(ZIP, received(bytes))).toEqual([
      `march/harbour.txt: ${HARBOUR}`,
      "march/bridge.txt: Bridge closed\n",
    ]);
  });

  test("is told by its signature, a text by none", async () => {
    expect(ZIP.recognise(await zip({ a: "a" }), "x.txt")).toBe(0.5);
    expect(ZIP.recognise(await zip({}), "x")).toBe(0.5);
    expect(ZIP.recognise(new TextEncoder().encode("PK, as the town is called"), "x.zip")).toBe(0);
  });

  test("takes names for names, wherever they point, and gives two files of one name", async () => {
    const bytes = replaced(
      await zip({ "aa/bb/passwd": "1", "cc/one.txt": "2", "cc/two.txt": "3" }),
      "aa/bb/",
      "../../",
    );
    expect(await outline(ZIP, received(replaced(bytes, "two", "one")))).toEqual([
      "../../passwd: 1",
      "cc/one.txt: 2",
      "cc/one.txt: 3",
    ]);
  });

  test("has its names read as UTF-8 where they are, though macOS does not say so, else by code page 437", async () => {
    const named = async (name: string) => {
      const bytes = replaced(await zip({ "cafee.txt": "1" }), "cafee", name);
      bytes.writeUInt16LE(bytes.readUInt16LE(6) & ~0x800, 6);
      const entry = bytes.readUInt32LE(bytes.length - 6);
      bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) & ~0x800, entry + 8);
      return outline(ZIP, received(bytes));
    };
    expect(await named("caf\xc3\xa9")).toEqual(["café.txt: 1"]);
    expect(await named("\x82cole")).toEqual(["école.txt: 1"]);
  });

  test("passes over folders, hidden files and what macOS adds", async () => {
    const files = { ".DS_Store": "x", "__MACOSX/._a.txt": "x", ".git/a.txt": "x", "a.txt": "a", "b..txt": "b" };
    expect(await outline(ZIP, received(await zip(files)))).toEqual(["a.txt: a", "b..txt: b"]);
  });

  test("in a ZIP is opened, in two it is not", async () => {
    const inner = await zip({ "a.txt": "a" });
    const [part] = await readAll(ZIP, received(await zip({ "inner.zip": inner }), "outer.zip"));
    if (part === undefined || !("head" in part)) throw new Error("no part");
    expect(await outline(ZIP, { ...received(inner), part: part.part, depth: 1 })).toEqual(["inner.zip/a.txt: a"]);
    expect(await outline(ZIP, { ...received(inner), part: "x/y.zip", depth: 2 })).toEqual([
      "null: E_FORMAT a ZIP within 2 other containers: unpack the outer ones first",
    ]);
  });

  test("can be read from a part of another as it is streamed", async () => {
    const inner = await zip({ "a.txt": "a" });
    const found: string[] = [];
    for await (const part of ZIP.read(received(await zip({ "one.zip": inner, "two.zip": inner })))) {
      if ("head" in part) found.push(...(await outline(ZIP, part)));
    }
    expect(found).toEqual(["one.zip/a.txt: a", "two.zip/a.txt: a"]);
  });

  test("that is a web archive collection gives its archives alone", async () => {
    const files = { "archive/data.warc": "WARC/1.0", "datapackage.json": "{}", "indexes/index.cdx": "x" };
    expect(await outline(ZIP, received(await zip(files)))).toEqual(["archive/data.warc: WARC/1.0"]);
  });

  test("of more than 32 MiB is read by way of a temporary file", async () => {
    const noise = new Uint8Array(33 * 2 ** 20).map((_, at) => (at * 2_654_435_761) >>> 13);
    const bytes = await zip({ "noise.bin": noise, "a.txt": "a" }, ["noise.bin"]);
    expect(await outline(ZIP, received(bytes))).toEqual([
      "noise.bin: E_TOO_LARGE 34603008 bytes, the limit is 16777216 bytes",
      "a.txt: a",
    ]);
  });
});

describe("a hostile ZIP", () => {
  test("without files, of no bytes, cut off at any place is one refusal", async () => {
    expect(await outline(ZIP, received(await zip({})))).toEqual(["null: E_EMPTY a ZIP without files"]);
    const bytes = await zip({ "a.txt": HARBOUR });
    for (const length of [0, 4, 29, 60, bytes.length - 30, bytes.length - 1]) {
      const lines = await outline(ZIP, received(bytes.subarray(0, length)));
      expect(lines).toEqual([expect.stringMatching(/^null: E_FORMAT a damaged ZIP: /)]);
    }
  });

  test("gives no file that is damaged or of another sum, and harms no other", async () => {
    const bytes = await zip({ "a.txt": HARBOUR, "b.txt": "b" }, ["a.txt", "b.txt"]);
    expect(await outline(ZIP, received(replaced(bytes, "Monday", "Sunday")))).toEqual([
      "a.txt: E_FORMAT damaged: its checksum is not the one that the ZIP states",
      "b.txt: b",
    ]);
    const packed = await zip({ "a.txt": HARBOUR.repeat(50), "b.txt": "b" });
    packed.fill(0xff, 40, 60);
    expect(await outline(ZIP, received(packed))).toEqual([
      expect.stringMatching(/^a\.txt: E_FORMAT damaged: /),
      "b.txt: b",
    ]);
  });

  test("does not unpack a bomb, nor one that lies about its size", async () => {
    const bomb = await zip({ "bomb.txt": Buffer.alloc(64 * 2 ** 20), "b.txt": "b" });
    expect(await outline(ZIP, received(bomb))).toEqual([
      expect.stringMatching(/^bomb\.txt: E_TOO_LARGE \d+ bytes that unpack to 67108864 or more, over 200 times/),
      "b.txt: b",
    ]);
    // The table at the end says 100 bytes.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(64 * 2 ** 20);
    const lie = Buffer.alloc(4);
    lie.writeUInt32LE(100);
    expect(await outline(ZIP, received(replaced(bomb, size.toString("latin1"), lie.toString("latin1"))))).toEqual([
      expect.stringMatching(/^bomb\.txt: E_FORMAT damaged: too many bytes in the stream/),
      "b.txt: b",
    ]);
  });

  test("whose table has one file many times is read no further than its bytes reach", async () => {
    const bytes = await zip({ "a.txt": HARBOUR.repeat(10) }, ["a.txt"]);
    const end = bytes.length - 22;
    const entry = bytes.subarray(bytes.readUInt32LE(end + 16), end);
    const table = Buffer.concat(Array.from({ length: 50 }, () => entry));
    const tail = Buffer.from(bytes.subarray(end));
    tail.writeUInt16LE(50, 8);
    tail.writeUInt16LE(50, 10);
    tail.writeUInt32LE(table.length, 12);
    const given = await outline(ZIP, received(Buffer.concat([bytes.subarray(0, end - entry.length), table, tail])));
    expect(given.length).toBeLessThan(10);
    expect(given.at(-1)).toBe('null: E_FORMAT damaged or a bomb: its files overlap; from "a.txt" on nothing is read');
  });

  test("names what is encrypted or packed in a way that is not known", async () => {
    const bytes = await zip({ "a.txt": "a", "b.txt": "b" });
    const table = bytes.indexOf("PK\u0001\u0002");
    const encrypted = Buffer.from(bytes);
    encrypted[table + 8] = (encrypted[table + 8] ?? 0) | 1;
    expect(await outline(ZIP, received(encrypted))).toEqual([
      "a.txt: E_FORMAT encrypted: unpack it with its password first",
      "b.txt: b",
    ]);
    const otherwise = Buffer.from(bytes);
    otherwise[table + 10] = 99;
    expect(await outline(ZIP, received(otherwise))).toEqual([
      "a.txt: E_FORMAT packed by method 99, which is not supported",
      "b.txt: b",
    ]);
  });
});
