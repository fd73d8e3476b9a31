/** What separates the columns: the delimiter that the first line has most of; null if it has none. */
export function delimiterOf(text: string): string | null {
  const line = firstLine(text);
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }));
  const [best] = counts.toSorted((one, other) => other.count - one.count);
  return best === undefined || best.count === 0 ? null : best.delimiter;
}

const DELIMITERS = ["\t", ";", ",", "|"];

/** The names in the first line, only for recognising a table; the parser reads them again, with proper quoting. */
export function splitHeader(text: string, delimiter: string): string[] {
  return firstLine(text)
    .split(delimiter)
    .map((name) => name.trim().replace(/^"|"$/g, ""));
}

/** Whether a line says what separates the columns, as Excel writes it before the names: "sep=;". */
export function isSeparatorLine(line: string): boolean {
  return /^\ufeff?sep=[\t;,|]\s*$/i.test(line);
}

/** The line that names the columns, at most 4,096 characters of it. */
function firstLine(text: string): string {
  const [first = "", second = ""] = text.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, "").split(/\r\n?|\n/, 2);
  return (isSeparatorLine(first) ? second : first).slice(0, 4096);
}
