/**
 * The words of a text in lower case, separated by spaces: texts that differ only in case, marks and spaces become
 * equal.
 */
export function wordsOf(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}
