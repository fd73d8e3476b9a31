/** The currency signs in a text, in order: "$5 or £5" gives "$£". Words leave them out, and "$5" is not "£5". */
export function amountSigns(text: string): string {
  return text.match(SIGNS)?.join("") ?? "";
}

/** Signs that change what a figure amounts to; the percent sign is a word. */
const SIGNS = /[$£€¥₹₽₩]/gu;
