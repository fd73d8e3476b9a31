import { closest } from "../known-keys.ts";
import { misuse, shown } from "../misuse.ts";
import { CODED } from "./dimension-kinds.ts";
import { type CountedNoun, DIMENSIONS } from "./dimensions.ts";

/**
 * Refuses dimensions that a noun does not have, or that are given twice, and names the likely one.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function checkDimensions(noun: CountedNoun, by: readonly string[]): void {
  if (!Array.isArray(by)) throw misuse(`by: must be an array of dimensions, not ${shown(by)}`);
  const known = Object.keys(DIMENSIONS[noun]);
  for (const [index, name] of by.entries()) {
    if (by.slice(0, index).includes(name)) throw misuse(`by: ${shown(name)} is given twice`);
    if (typeof name === "string" && (known.includes(name) || isCoded(noun, name))) continue;
    const likely = typeof name === "string" ? closest(name, known) : null;
    throw misuse(`by: ${shown(name)} is none of ${known.join(", ")}${likely ? `; did you mean "${likely}"?` : ""}`);
  }
}

/** Nobody codes credits. */
function isCoded(noun: CountedNoun, name: string): boolean {
  return noun !== "credits" && name.startsWith(CODED) && name.length > CODED.length;
}
