import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { GZIP } from "../../../src/sources/formats/gzip.ts";
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
