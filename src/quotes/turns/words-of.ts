/** The words of a text in small letters, with straight apostrophes and without other signs. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[^\p{L}\p{M}']+/u)
    .filter((word) => word !== "");
}
