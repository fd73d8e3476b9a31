/** The words of a text in small letters, parted by a space: two texts that differ in marks and spaces only are the same. */
export function wordsOf(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}
