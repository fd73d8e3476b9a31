import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../src/diagnostic.ts";
import { countSources, type FindOptions, findSources } from "../../src/sources/find-sources.ts";
import { SIZE_LIMIT } from "../../src/sources/read-file.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const at = (...names: string[]) => join(folder, ...names);

async function* stream(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

/** "name: text" or "name: CODE reason", with paths below the scratch folder. */
async function found(places: readonly string[], options: Partial<FindOptions> = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const { name, content } of findSources(places, { standardInput: stream(), ...options })) {
    const shown = isRefusal(content) ? `${content.code} ${content.reason}` : new TextDecoder().decode(content);
    lines.push(`${name.startsWith(folder) ? relative(folder, name) : name}: ${shown}`);
  }
  return lines;
}

mkdirSync(at("scan", "inner", "deep"), { recursive: true });
mkdirSync(at("outside"));
writeFileSync(at("plain"), "named");
writeFileSync(at("outside", "secret.txt"), "secret");
writeFileSync(at("scan", "b.txt"), "b");
writeFileSync(at("scan", "a.TXT"), "a");
writeFileSync(at("scan", "picture.jpg"), "no text");
writeFileSync(at("scan", ".hidden.txt"), "hidden");
writeFileSync(at("scan", "inner", "deep", "c.txt"), "c");
symlinkSync("b.txt", at("scan", "link.txt"));
symlinkSync("../scan", at("scan", "loop"));
symlinkSync("../scan", at("scan", "loop.txt"));
symlinkSync("nowhere.txt", at("scan", "dangling.txt"));
symlinkSync("../outside/secret.txt", at("scan", "secret.txt"));
symlinkSync("../outside", at("scan", "out.txt"));
symlinkSync("/dev/zero", at("scan", "zero.txt"));
execFileSync("mkfifo", [at("pipe.txt")]);
symlinkSync("../pipe.txt", at("scan", "pipe.txt"));
symlinkSync("scan", at("linked-folder"));
writeFileSync(at("large.txt"), "");
truncateSync(at("large.txt"), SIZE_LIMIT + 1);
writeFileSync(at("full.txt"), "");
truncateSync(at("full.txt"), SIZE_LIMIT);

describe("files", () => {
  it("are taken when named, whatever their name", async () => {
    expect(await found([at("plain"), at("scan", ".hidden.txt"), at("scan", "link.txt")])).toEqual([
      "plain: named",
      "scan/.hidden.txt: hidden",
      "scan/link.txt: b",
    ]);
  });

  it("that cannot be read are refused, and nothing waits", async () => {
    expect(await found([at("none.txt"), at("pipe.txt"), "/dev/zero", at("large.txt"), `${at("plain")}/x`])).toEqual([
      "none.txt: E_IO no such file or folder",
      'pipe.txt: E_NOT_FILE a pipe; give it as standard input, with "-" for its name',
      "/dev/zero: E_NOT_FILE not a regular file",
      `large.txt: E_TOO_LARGE ${SIZE_LIMIT + 1} bytes, the limit is ${SIZE_LIMIT} bytes`,
      "plain/x: E_IO a part of its path is no folder",
    ]);
  });

  it("of the limit's size are read", async () => {
    for await (const { content } of findSources([at("full.txt")], { standardInput: stream() })) {
      expect(isRefusal(content) || content.length).toBe(SIZE_LIMIT);
    }
  });

  it("that know no size are read to the end", async () => {
    expect(await found(["/proc/self/comm"])).toEqual([expect.stringMatching(/^\/proc\/self\/comm: \S/)]);
  });
});

describe("folders", () => {
  const left: string[] = [];
  const options = { onLeftOut: (path: string, reason: string) => left.push(`${relative(folder, path)}: ${reason}`) };

  it("are scanned in order of names; links lead to files below, and nowhere else", async () => {
    expect(await found([at("scan")], options)).toEqual([
      "scan/a.TXT: a",
      "scan/b.txt: b",
      "scan/dangling.txt: E_IO no such file or folder",
      "scan/inner/deep/c.txt: c",
      "scan/link.txt: b",
      "scan/loop.txt: E_NOT_FILE a folder",
      "scan/out.txt: E_OUTSIDE a link that leads out of the folder",
      "scan/pipe.txt: E_OUTSIDE a link that leads out of the folder",
      "scan/secret.txt: E_OUTSIDE a link that leads out of the folder",
      "scan/zero.txt: E_OUTSIDE a link that leads out of the folder",
    ]);
    expect(left).toEqual([
      "scan/.hidden.txt: hidden",
      "scan/loop: a folder",
      "scan/picture.jpg: no format that is read",
    ]);
  });

  it("have files of no bytes left out as that", async () => {
    mkdirSync(at("blank"));
    writeFileSync(at("blank", "page.html"), "");
    left.length = 0;
    expect(await found([at("blank")], options)).toEqual([]);
    expect(left).toEqual(["blank/page.html: 0 bytes"]);
  });

  it("may be named by a link", async () => {
    expect((await found([at("linked-folder")])).slice(0, 2)).toEqual([
      "linked-folder/a.TXT: a",
      "linked-folder/b.txt: b",
    ]);
  });

  it("are counted without being read", () => {
    expect(countSources([at("scan"), at("plain")], {})).toBe(13);
    expect(countSources([at("scan"), "-"], {})).toBeNull();
    expect(countSources([at("scan")], { ndjson: true })).toBeNull();
  });
});

describe("standard input", () => {
  it("is one text", async () => {
    expect(await found(["-"], { standardInput: stream("one ", "text") })).toEqual(["-: one text"]);
  });

  it("is refused beyond the limit, and not read further", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield new Uint8Array(2 ** 20);
      }
    }
    expect(await found(["-"], { standardInput: endless() })).toEqual([expect.stringMatching(/^-: E_TOO_LARGE/)]);
    expect(given).toBe(17);
  });

  it("that breaks is a refusal", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      throw Object.assign(new Error("read"), { code: "EIO" });
    }
    expect(await found(["-"], { standardInput: broken() })).toEqual(["-: E_IO the disk reported an error"]);
    expect(await found(["-"], { standardInput: broken(), ndjson: true })).toEqual([
      "-: E_IO the disk reported an error",
    ]);
  });
});

describe("lines of JSON", () => {
  const lines = (...chunks: string[]) => found(["-"], { standardInput: stream(...chunks), ndjson: true });

  it("are articles; blank lines are passed over, a mark and CR LF do not matter", async () => {
    expect(
      await lines('\ufeff{"text": "one", "more": {}}\r\n\n \t\r\n{"te', 'xt": "two"}\n{"text":"\\u201cthree\\u201d"}'),
    ).toEqual(["-, line 1: one", "-, line 4: two", "-, line 5: “three”"]);
  });

  it.each([
    ["{", expect.stringMatching(/E_RECORD not JSON: .*position 1/)],
    ["[]", "E_RECORD not a JSON object"],
    ['"text"', "E_RECORD not a JSON object"],
    ["{}", 'E_RECORD "text" is missing or not a string'],
    ['{"text": 1}', 'E_RECORD "text" is missing or not a string'],
    ['{"text": "a", "uri": 1}', 'E_RECORD "uri" is not a string'],
    ['{"text": "a", "publishedAt": "2031-02-30"}', 'E_RECORD "publishedAt" is no ISO 8601 date or time'],
    ['{"text": "a", "publishedAt": "yesterday"}', 'E_RECORD "publishedAt" is no ISO 8601 date or time'],
    ['{"text": "a", "code": "E_IO", "reason": "no"}', "a"],
    ['{"text": "\\ud83d"}', "E_ENCODING half a surrogate pair: the text is cut or damaged"],
    ['{"__proto__": {"text": "a"}}', 'E_RECORD "text" is missing or not a string'],
  ])("%s is %s", async (line, expected) => {
    expect(await lines(`${line}\n`)).toEqual([typeof expected === "string" ? `-, line 1: ${expected}` : expected]);
  });

  it("that are not UTF-8 are refused one by one", async () => {
    async function* mixed(): AsyncGenerator<Uint8Array> {
      yield Uint8Array.from([...new TextEncoder().encode('{"text": "'), 0xff, 0x22, 0x7d, 0x0a]);
      yield new TextEncoder().encode('{"text": "good"}');
    }
    expect(await found(["-"], { standardInput: mixed(), ndjson: true })).toEqual([
      "-, line 1: E_ENCODING not valid UTF-8 at byte 10 of the line",
      "-, line 2: good",
    ]);
  });

  it("that are too long are refused without being kept, and the next one is read", async () => {
    async function* long(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"text": "');
      for (let chunk = 0; chunk < 40; chunk += 1) yield new Uint8Array(2 ** 20).fill(0x61);
      yield new TextEncoder().encode('"}\n{"text": "next"}\n');
    }
    expect(await found(["-"], { standardInput: long(), ndjson: true })).toEqual([
      `-, line 1: E_TOO_LARGE a longer line, the limit is ${SIZE_LIMIT} bytes`,
      "-, line 2: next",
    ]);
  });

  it("are not looked for in folders and pipes", async () => {
    expect(await found([at("scan"), at("pipe.txt"), at("none")], { ndjson: true })).toEqual([
      "scan: E_NOT_FILE a folder",
      'pipe.txt: E_NOT_FILE a pipe; give it as standard input, with "-" for its name',
      "none: E_IO no such file or folder",
    ]);
  });
});

describe("a folder", () => {
  it("is read however deep it is, and what lies before and behind the depth with it", async () => {
    const top = at("deep");
    mkdirSync(top);
    writeFileSync(join(top, "a.txt"), "first");
    writeFileSync(join(top, "z.txt"), "last");
    execFileSync("mkdir", ["-p", "d/".repeat(1900)], { cwd: top });
    const lines = await found([top]);
    expect(lines[0]).toBe("deep/a.txt: first");
    expect(lines.at(-1)).toBe("deep/z.txt: last");
    expect(lines).toHaveLength(2);
    execFileSync("rm", ["-rf", top]);
  });

  it("gives files whose names are not UTF-8, each foreign byte shown as a percent sign and two digits", async () => {
    mkdirSync(at("latin"));
    const foreign = Buffer.concat([Buffer.from(at("latin")), Buffer.from("/caf\xe9", "latin1")]);
    mkdirSync(foreign);
    writeFileSync(Buffer.concat([foreign, Buffer.from("/\u00e9t\xe9.txt", "utf8")]), "inside");
    writeFileSync(Buffer.concat([foreign, Buffer.from("/\xfc.txt", "latin1")]), "foreign");
    writeFileSync(at("latin", "\u00fc.txt"), "umlaut");
    expect(await found([at("latin")])).toEqual([
      "latin/caf%E9/\u00e9t\u00e9.txt: inside",
      "latin/caf%E9/%FC.txt: foreign",
      "latin/\u00fc.txt: umlaut",
    ]);
  });

  it("is the way to a file whose name the command line cannot give", async () => {
    expect(await found([at("caf\ufffd.txt")])).toEqual([
      "caf\ufffd.txt: E_IO no such file or folder; if its name is not UTF-8, give the folder that holds it",
    ]);
  });
});

describe("a text in a line of JSON", () => {
  it("with U+0000 is refused for that, and not taken for UTF-16 if it is short", async () => {
    const standardInput = stream(`${JSON.stringify({ text: "a\nb\0" })}\n`);
    expect(await found(["-"], { ndjson: true, standardInput })).toEqual(["-, line 1: E_NUL U+0000 at line 2"]);
  });
});

describe("a URI", () => {
  it("that no database gives back as it is makes its record refused", async () => {
    const record = (uri: string) => `${JSON.stringify({ text: "A text.", uri })}\n`;
    const places = await found(["-"], {
      ndjson: true,
      standardInput: stream(record("a\ud800"), record("b\0"), record("c")),
    });
    expect(places).toEqual([
      '-, line 1: E_RECORD "uri" has U+0000 or half a surrogate pair',
      '-, line 2: E_RECORD "uri" has U+0000 or half a surrogate pair',
      "-, line 3: A text.",
    ]);
  });
});
