import { join, sep } from "node:path";

/**
 * A path as the system has it, which may be any bytes, and as it is shown to people. A name that is not UTF-8 is shown,
 * and stored with its article, with each byte that is not as `%` and two hexadecimal digits: "caf%E9.txt".
 */
export class FilePath {
  /** For the system: a string unless a part of the path is not UTF-8. */
  readonly at: string | Buffer;
  readonly shown: string;
  /** The last part, as shown. */
  readonly name: string;

  constructor(path: string);
  constructor(at: string | Buffer, shown: string, name: string);
  constructor(at: string | Buffer, shown = String(at), name = "") {
    this.at = at;
    this.shown = shown;
    this.name = name;
  }

  /** The path of an entry of this folder. */
  child(bytes: Buffer): FilePath {
    const name = showName(bytes);
    const shown = join(this.shown, name);
    const isText = typeof this.at === "string" && Buffer.from(name).equals(bytes);
    const at = isText ? shown : Buffer.concat([Buffer.from(this.at), Buffer.from(sep), bytes]);
    return new FilePath(at, shown, name);
  }
}

function showName(bytes: Buffer): string {
  const name = bytes.toString("utf8");
  return name.includes("\ufffd") && !Buffer.from(name).equals(bytes) ? showBytes(bytes) : name;
}

/** Leaves UTF-8 as it is and shows any other byte as %XX. */
function showBytes(bytes: Buffer): string {
  let shown = "";
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((count) => isCharacter(bytes.subarray(at, at + count)));
    shown +=
      length === undefined
        ? `%${bytes.toString("hex", at, at + 1).toUpperCase()}`
        : bytes.toString("utf8", at, at + length);
    at += length ?? 1;
  }
  return shown;
}

function isCharacter(bytes: Buffer): boolean {
  const text = bytes.toString("utf8");
  return [...text].length === 1 && Buffer.from(text).equals(bytes);
}
