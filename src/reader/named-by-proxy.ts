/**
 * Whom a proxy names as the one who asks, in the header `Remote-User`: null if it names nobody. Bytes beyond ASCII are UTF-8. A
 * header that came twice has a comma, and then, as with a character that nobody has in their name, it is not known who asks.
 */
export function namedByProxy({ headers }: Request): string | null {
  const name = decoded(headers.get("remote-user") ?? "")?.trim() ?? "";
  return name === "" || /[\p{Cc}\p{Cf},]/u.test(name) ? null : name;
}

/** Of what Node gives as a character for each byte; null if the bytes are no UTF-8. */
function decoded(value: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return null;
  }
}
