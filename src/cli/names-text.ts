import type { Known } from "../queries/best-known.ts";
import { count } from "./archive-words.ts";

const SHOWN = 10;

/** People and organisations in a remark: "Ada Quill (ada-quill, 12 quotes), Bo Quill (bo-quill) and 3 more". */
export function namesText(known: readonly Known[]): string {
  const list = known.slice(0, SHOWN).map(nameText).join(", ");
  return known.length > SHOWN ? `${list} and ${(known.length - SHOWN).toLocaleString("en-US")} more` : list;
}

function nameText({ name, slug, quoteCount }: Known): string {
  return quoteCount === 0 ? `${name} (${slug})` : `${name} (${slug}, ${count(quoteCount, "quotes")})`;
}
