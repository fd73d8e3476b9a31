/** Kinds of marks that pair with each other. */
export type Family = "curly" | "straight" | "apostrophes" | "low" | "guillemets" | "single";

/** The kind of each glyph. */
export const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ["“", "curly"],
  ["”", "curly"],
  ["‟", "curly"],
  ['"', "straight"],
  ["``", "apostrophes"],
  ["''", "apostrophes"],
  ["„", "low"],
  ["«", "guillemets"],
  ["»", "guillemets"],
  ["‘", "single"],
  ["’", "single"],
  ["‛", "single"],
  ["'", "single"],
]);

/** Whether writers mix a family up with others: “Yes." */
export function isDouble(family: Family): boolean {
  return family === "curly" || family === "straight" || family === "apostrophes";
}
