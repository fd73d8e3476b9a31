import { packTar, type TarEntry } from "modern-tar";
import { describe, expect, test } from "vitest";
import { TAR } from "../../../src/sources/formats/tar.ts";
import { outline, received } from "../../helpers/received.ts";

const HARBOUR = "Harbour reopens\n\nThe harbour of Eastwick reopened on Monday.\n";

function file(name: string, body: string): TarEntry {
  return { header: { name, size: Buffer.byteLength(body), mtime: new Date(0) }, body };
}

async function tar(...entries: TarEntry[]): Promise<Buffer> {
  return Buffer.from(await packTar(entries));
}

describe("a TAR", () => {
  test("gives each of its files", async () => {
    const bytes = await tar(file("march/harbour.txt", HARBOUR), file("empty.txt", ""), file("bridge.txt", "Bridge\n"));
    for (const pieceLength of [100, 512, 65_536]) {
      expect(await outline(TAR, received(bytes, "news.tar", pieceLength))).toEqual([
        `march/harbour.txt: ${HARBOUR}`,
        "empty.txt: ",
        "bridge.txt: Bridge\n",
      ]);
    }
  });

  test("is told by the mark in its first block", async () => {
    expect(TAR.recognise(await tar(file("a", "a")), "x")).toBe(0.9);
    expect(TAR.recognise(new TextEncoder().encode(HARBOUR), "x.tar")).toBe(0);
  });

  test("keeps long names and those that point elsewhere, as names", async () => {
    const long = `${"deep/".repeat(60)}ä.txt`;
    expect(await outline(TAR, received(await tar(file(long, "1"), file("../../etc/passwd", "2"))))).toEqual([
      `${long}: 1`,
      "../../etc/passwd: 2",
    ]);
  });

  test("passes over folders, links and hidden files", async () => {
    const entries: TarEntry[] = [
      { header: { name: "a/", size: 0, type: "directory" } },
      { header: { name: "a/link.txt", size: 0, type: "symlink", linkname: "/etc/passwd" } },
      file("a/.hidden.txt", "x"),
      file("./a/b.txt", "b"),
    ];
    expect(await outline(TAR, received(await tar(...entries)))).toEqual(["./a/b.txt: b"]);
  });

  test("goes on after a file that nobody read", async () => {
    const names: string[] = [];
    const bytes = await tar(file("a.txt", HARBOUR.repeat(2000)), file("b.txt", "b"));
    for await (const part of TAR.read(received(bytes, "x.tar", 1000))) if ("head" in part) names.push(part.part ?? "");
    expect(names).toEqual(["a.txt", "b.txt"]);
  });
});

describe("a hostile TAR", () => {
  test("cut off in a file or a head is one refusal", async () => {
    const bytes = await tar(file("a.txt", "a"), file("b.txt", HARBOUR.repeat(100)));
    expect(await outline(TAR, received(bytes.subarray(0, 3000)))).toEqual([
      "a.txt: a",
      expect.stringMatching(/^null: E_FORMAT a damaged TAR, after file 1, “a\.txt”: .*truncated/),
    ]);
    expect(await outline(TAR, received(bytes.subarray(0, 3000), "x.tar", 512))).toEqual([
      "a.txt: a",
      expect.stringMatching(/^b\.txt: E_FORMAT .*truncated/),
    ]);
    expect(await outline(TAR, received(bytes.subarray(0, 1200)))).toEqual([
      "a.txt: a",
      expect.stringMatching(/^null: E_FORMAT a damaged TAR, after file 1, “a\.txt”: .*truncated/),
    ]);
  });

  test("with a damaged head, or of no bytes, is one refusal", async () => {
    const bytes = await tar(file("a.txt", "a"), file("b.txt", "b"));
    bytes[1024 + 10] = 0x41;
    const lines = await outline(TAR, received(bytes));
    expect(lines.at(-1)).toMatch(/^null: E_FORMAT a damaged TAR, .*checksum/);
    expect(await outline(TAR, received(""))).toEqual([expect.stringMatching(/^null: E_/)]);
  });

  test("that states a size of terabytes gives no memory for it", async () => {
    const header = { name: "a.txt", size: 1, mtime: new Date(0) };
    const bytes = await tar({ header, body: "a" });
    const vast = Buffer.from(bytes);
    vast.write("77777777777\0", 124, "latin1");
    vast.write("        ", 148, "latin1");
    const sum = vast.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    vast.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    expect(await outline(TAR, received(vast))).toEqual([expect.stringMatching(/E_(TOO_LARGE|FORMAT)/)]);
  });

  test("in two containers is not opened", async () => {
    expect(await outline(TAR, { ...received(await tar(file("a", "a"))), part: "x/y.tar", depth: 2 })).toEqual([
      "null: E_FORMAT a TAR within 2 other containers: unpack the outer ones first",
    ]);
  });
});
