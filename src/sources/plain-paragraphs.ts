/**
 * The paragraphs of a plain text that came in a field. Blank lines and indented first lines separate them; between
 * these, wrapped lines are one paragraph, and other lines are one each, as agencies send them. White space within
 * becomes single spaces.
 */
export function plainParagraphs(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const isIndented = lines.some(startsIndented) && lines.some((line) => line !== "" && !startsIndented(line));
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") blocks.push([]);
    else if (isIndented && startsIndented(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.flatMap(joinWrapped).filter((paragraph) => paragraph !== "");
}

function startsIndented(line: string): boolean {
  return /^(?:\t|\u3000| {2,})\S/.test(line);
}

/** The paragraphs of a block: one if a machine broke its lines, otherwise one for each line. */
function joinWrapped(lines: readonly string[]): string[] {
  const trimmed = lines.map((line) => line.replace(/\s+/g, " ").trim());
  return isWrapped(trimmed) ? [trimmed.join(" ")] : trimmed;
}

/**
 * Whether all lines except the last are filled to about the same width, that of a terminal or teleprinter, and one of
 * them breaks off within a sentence.
 */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const full = lines.slice(0, -1);
  const isFull = width <= WIDEST && full.every((line) => line.length > width - LONGEST_WORD);
  return isFull && full.some((line) => !/[.!?:][”’"'»)]*$/.test(line));
}

const WIDEST = 100;
const LONGEST_WORD = 24;
