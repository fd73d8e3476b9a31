import { createHash } from "node:crypto";

/** The SHA-256 of the UTF-8 of some texts, one after the other. */
export function sha256OfAll(texts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("hex");
}

/** The SHA-256 of bytes, or of a text's UTF-8, in lower-case hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
