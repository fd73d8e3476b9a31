import { ZipFile } from "yazl";

/** A ZIP of these files, in this order; `stored` names those that are not packed. */
export async function zip(
  files: { readonly [name: string]: string | Uint8Array },
  stored: readonly string[] = [],
): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    file.addBuffer(Buffer.from(content), name, { mtime: new Date(2026, 0, 1), compress: !stored.includes(name) });
  }
  file.end();
  const pieces: Buffer[] = [];
  for await (const piece of file.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Bytes in which each place where `from` stands reads `to`, which is as long. */
export function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
}
