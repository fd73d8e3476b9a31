/** Programs break the lines of mails at about 65 to 80 characters. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 80;

/**
 * The paragraphs of lines that a program may have broken. A line is joined with the next only if the next word would
 * not have fitted into it; quoted lines, list items and indented lines stay as they are.
 */
export function joinWrapped(lines: readonly string[]): string[] {
  const width = widthOf(lines);
  const paragraphs: string[] = [];
  let before: string | null = null;
  for (const raw of lines) {
    const line = raw.trimEnd();
    const last = paragraphs.length - 1;
    if (before !== null && width !== null && goesOn(before, line, width)) paragraphs[last] += ` ${line}`;
    else if (line.trim() !== "") paragraphs.push(line.trim());
    before = line.trim() === "" ? null : line;
  }
  return paragraphs;
}

/** The width that lines are broken at, in characters; null if they are not broken. Addresses are never broken. */
function widthOf(lines: readonly string[]): number | null {
  let width = 0;
  for (const line of lines) if (!line.includes("://")) width = Math.max(width, line.trimEnd().length);
  return width >= MIN_WIDTH && width <= MAX_WIDTH ? width : null;
}

function goesOn(before: string, line: string, width: number): boolean {
  if (line.trim() === "" || SET_APART.test(line) || before.startsWith(">")) return false;
  const first = /^\S+/.exec(line)?.[0].length ?? 0;
  return before.length + 1 + first > width;
}

const SET_APART = /^([\s>]|[-*•–—] |\d{1,2}[.)] )/;
