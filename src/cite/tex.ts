import { oneLine } from "./one-line.ts";

/**
 * Characters that TeX does not print as written. BibTeX, which counts braces, counts escaped ones too; runs of hyphens,
 * backquotes and apostrophes would be joined into dashes and curly marks.
 */
const ESCAPES: readonly (readonly [character: string, escape: string])[] = [
  ["\\", "\\textbackslash{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["$", "\\$"],
  ["&", "\\&"],
  ["#", "\\#"],
  ["%", "\\%"],
  ["_", "\\_"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["<", "\\textless{}"],
  [">", "\\textgreater{}"],
  ["|", "\\textbar{}"],
  ["`", "\\textasciigrave{}"],
];

const ESCAPE_OF: ReadonlyMap<string, string> = new Map(ESCAPES);

/** A text on one line as TeX prints it, in balanced braces throughout. */
export function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}$&#%_~^<>|`]/g, (character) => ESCAPE_OF.get(character) ?? character)
    .replace(/([-'])(?=\1)/g, "$1{}");
}

const ESCAPED = new RegExp(
  `${[...ESCAPES]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([, escaped]) => escaped.replace(/[\\{}$^]/g, "\\$&"))
    .join("|")}|[{}]`,
  "g",
);
const CHARACTER_OF: ReadonlyMap<string, string> = new Map(ESCAPES.map(([character, escaped]) => [escaped, character]));

/** Undoes {@link escapeTex}, on one line; braces that only group are removed. */
export function unescapeTex(tex: string): string {
  return oneLine(tex.replace(ESCAPED, (escaped) => CHARACTER_OF.get(escaped) ?? ""));
}
