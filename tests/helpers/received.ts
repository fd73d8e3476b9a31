import { isRefusal } from "../../src/diagnostic.ts";
import type { DocumentFormat, PartRefusal, SourceDocument } from "../../src/sources/document.ts";
import { SIZE_LIMIT, tooLarge } from "../../src/sources/read-file.ts";
import { HEAD_LENGTH, type Received } from "../../src/sources/received.ts";

/** Bytes as if a file of that name had been given, in pieces of `pieceLength` bytes. */
export function received(content: Uint8Array | string, name = "received", pieceLength = 65_536): Received {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    uri: name,
    part: null,
    head: bytes.subarray(0, HEAD_LENGTH),
    bytes: async (limit = SIZE_LIMIT) => (bytes.length > limit ? tooLarge(bytes.length, limit) : bytes),
    async *stream() {
      for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
    },
  };
}

export type Given = SourceDocument | PartRefusal | Received;

/** What a format gives, all of it; the bytes of parts are read as they come, as whoever reads must. */
export async function readAll(format: DocumentFormat, from: Received): Promise<Given[]> {
  const given: Given[] = [];
  for await (const each of format.read(from)) {
    if ("head" in each) await each.bytes();
    given.push(each);
  }
  return given;
}

/** The documents of a format that gives nothing else; throws where it does. */
export async function readDocuments(format: DocumentFormat, from: Received): Promise<SourceDocument[]> {
  return (await readAll(format, from)).map((each) => {
    if ("text" in each) return each;
    throw new Error(isRefusal(each) ? `${each.code}: ${each.reason}` : `a part: ${each.name}`);
  });
}

/** What a container gives, shortly: "part: text of it" or "part: E_CODE reason". */
export async function outline(format: DocumentFormat, from: Received): Promise<string[]> {
  const lines: string[] = [];
  for await (const each of format.read(from)) {
    if ("head" in each) {
      const bytes = await each.bytes();
      lines.push(`${each.part}: ${isRefusal(bytes) ? shown(bytes) : Buffer.from(bytes).toString()}`);
    } else lines.push(`${each.part}: ${"text" in each ? each.text : shown(each)}`);
  }
  return lines;
}

function shown({ code, reason }: { readonly code: string; readonly reason: string }): string {
  return `${code} ${reason}`;
}
