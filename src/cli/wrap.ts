/**
 * A text in lines of at most `width` characters, broken at spaces; line breaks stay, a longer word stands alone.
 *
 * @param indent put before every line but the first
 */
export function wrap(text: string, width: number, indent = ""): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, Math.max(20, width - indent.length)))
    .join(`\n${indent}`);
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
