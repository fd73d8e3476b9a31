import type { Known } from "../queries/best-known.ts";
import { count } from "./archive-words.ts";

const SHOWN = 10;

/**
 * People and organisations in a remark: "Ada Quill (ada-quill, 12 quotes), Bo Quill (bo-quill) and 3 more".
 *
 * @param keyOf what to type for one of them; the slug unless given
 */
export function namesText(known: readonly Known[], keyOf: (one: Known) => string = ({ slug }) => slug): string {
  const list = known
    .slice(0, SHOWN)
    .map((one) => nameText(one, keyOf(one)))
    .join(", ");
  return known.length > SHOWN ? `${list} and ${(known.length - SHOWN).toLocaleString("en-US")} more` : list;
}

function nameText({ name, quoteCount }: Known, key: string): string {
  return quoteCount === 0 ? `${name} (${key})` : `${name} (${key}, ${count(quoteCount, "quotes")})`;
}
