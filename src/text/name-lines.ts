import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "./characters.ts";
import type { TurnLabel } from "./turn-label.ts";

/** A name of two words or more, a name in capitals, and a name with an age and what somebody does. */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
const WITH_AGE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}(?=, \d{1,3}(?:,|$))/u;
const LONGEST = 60;

/** So many labels that have a line of their own make a name alone on a line one, too; so many lines with an age are labels. */
const MIN_LINES = 2;
/** So many lines are nothing but names in capitals, and one comes back, where a play or transcript is printed so. */
const MIN_LOUD = 3;

/**
 * The labels of paragraphs that are nothing but a name, whose words follow: “Joe Moe” among “Operator” and “Ann Roe — Chief Executive”, “ANN ROE” where it
 * comes back, “Ann Roe, 34, nurse” among its like. An entry a paragraph, null for all others and for those that have a label.
 *
 * @param read the labels that the paragraphs have else
 */
export function readNameLines(
  text: string,
  paragraphs: readonly Utf16Span[],
  read: readonly ({ readonly label: TurnLabel } | null)[],
): (TurnLabel | null)[] {
  const lines = paragraphs.map(({ start, end }, index) =>
    read[index] === null && end - start <= LONGEST ? text.slice(start, end) : "",
  );
  const ages = lines.filter((line) => WITH_AGE.test(line)).length;
  const loud = lines.filter((line) => NAME.test(line) && isInCapitals(line));
  const isScript = loud.length >= MIN_LOUD && new Set(loud).size < loud.length;
  const isAmongLines = read.filter((turn) => turn?.label.sign === "line").length >= MIN_LINES;
  return lines.map((line, index) => {
    const { start = 0, end = 0 } = paragraphs[index] ?? {};
    const isNamed = NAME.test(line) && (isAmongLines || (isScript && isInCapitals(line)));
    const length = isNamed ? line.length : ages >= MIN_LINES ? (WITH_AGE.exec(line)?.[0].length ?? 0) : 0;
    return length === 0 ? null : toLabel({ start, end: start + length }, end, isInCapitals(line));
  });
}

function toLabel(name: Utf16Span, end: number, isLoud: boolean): TurnLabel {
  return { start: name.start, end, name, aside: null, sign: "line", kind: "name", isLoud, isInMarks: false };
}
