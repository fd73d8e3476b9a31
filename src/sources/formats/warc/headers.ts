import type { ByteReader } from "../../parts/byte-reader.ts";

/** More headers than any head has. */
const MAX_HEADERS = 1000;

/**
 * Reads the lines "Name: value" up to the first empty one. Gives the values by name in lower case; of two with one
 * name, the first. A line that begins with white space continues the value before it.
 */
export async function readHeaders(bytes: ByteReader, maxLine: number): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  let last = "";
  for (;;) {
    const line = await bytes.line(maxLine);
    if (line === null || line === "") return headers;
    if (/^[ \t]/.test(line)) {
      const value = headers.get(last);
      if (value !== undefined && value.length < maxLine) headers.set(last, `${value} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    last = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (headers.size < MAX_HEADERS && !headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
  }
}
