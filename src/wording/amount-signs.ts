/** The signs of amounts in a text, in order: "$5 or £5" gives "$£". Words leave them out, and "$5" is not "£5". */
export function amountSigns(text: string): string {
  return text.match(SIGNS)?.join("") ?? "";
}

/** Signs that make another amount of the same figure; the sign of the hundredth part is a word. */
const SIGNS = /[$£€¥₹₽₩]/gu;
