/**
 * The name that a proxy gives in the header `Remote-User` for whoever asks; null if it gives none. Bytes beyond ASCII
 * are UTF-8. A header that came twice has a comma; then, as with a character that nobody has in their name, it is not
 * known who asks.
 */
export function namedByProxy({ headers }: Request): string | null {
  const name = decoded(headers.get("remote-user") ?? "")?.trim() ?? "";
  return name === "" || /[\p{Cc}\p{Cf},]/u.test(name) ? null : name;
}

/** Decodes what Node returns as a character for each byte; null if the bytes are not UTF-8. */
function decoded(value: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return null;
  }
}
