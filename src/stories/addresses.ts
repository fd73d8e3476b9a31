/**
 * What the address of an article tells: which house it is from, and what the house calls the story.
 *
 * @module
 */

/** The host of an address without "www."; null if it is not an address. */
export function hostOf(url: string): string | null {
  const host = /^https?:\/\/([^/?#\s]+)/i.exec(url)?.[1]?.toLowerCase();
  return host === undefined ? null : host.replace(/^www\./, "");
}

/** An address in the form in which it is compared with others: without scheme, "www.", query and a slash at its end. */
export function plainUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "");
}

/**
 * The words by which a house calls a story in an address, without numbers, dates and identifiers: "us-lilly" for
 * ".../us-lilly-idUSTRE75T28V20110630". Empty if the last part has no words.
 */
export function slugOf(url: string): string {
  const parts = plainUrl(url).split("/").slice(1);
  const named = parts.toReversed().find((part) => part.includes("-")) ?? "";
  const words = named.replace(/\.[a-z]{2,5}$/i, "").split("-");
  const end = words.findIndex((word, at) => at > 0 && isIdentifier(word));
  return (end < 0 ? words : words.slice(0, end))
    .filter((word) => /[a-z]/i.test(word))
    .join("-")
    .toLowerCase();
}

/** "idUSTRE75T28V20110630", "20110630", "a1b2c3d4". */
function isIdentifier(word: string): boolean {
  return /^id[A-Z]/.test(word) || (word.length >= 6 && /\d/.test(word)) || /^\d{4,}$/.test(word);
}

/** Whether one slug stands in another, word by word: "us-sharp" in "us-sharp-revision". */
export function isWithin(one: string, other: string): boolean {
  return one !== "" && other !== "" && (`-${one}-`.includes(`-${other}-`) || `-${other}-`.includes(`-${one}-`));
}

/** Addresses printed in the head of a text. */
export function printedUrls(head: string): string[] {
  return head.match(/https?:\/\/[^\s<>"')\]]+/gi) ?? [];
}
