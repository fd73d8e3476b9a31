import { SIGNS_OF_AMOUNTS } from "../languages/en/compared-words.ts";

/** The signs of amounts in a text, in order: "$5 or £5" gives "$£". Words leave them out, and "$5" is not "£5". */
export function amountSigns(text: string): string {
  return text.match(SIGNS_OF_AMOUNTS)?.join("") ?? "";
}
