import { sha256 } from "../../sha256.ts";

/**
 * Parses JSON as `JSON.parse` does, except that integers of 16 digits or more, such as ids, become bigints: a number
 * may lose some of their digits.
 *
 * @throws SyntaxError as `JSON.parse` does
 */
export function parseExactJson(json: string): unknown {
  const value: unknown = JSON.parse(json);
  if (!/\d{16}/.test(json)) return value;
  const mark = markOf(json);
  const marked = new RegExp(`^${mark}-?\\d+$`);
  return JSON.parse(withMarks(json, mark), (_, one: unknown) =>
    typeof one === "string" && marked.test(one) ? BigInt(one.slice(mark.length)) : one,
  );
}

/** The JSON of such a value, in one line: a bigint becomes an integer again. */
export function toExactJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // `JSON.stringify` does not take a bigint.
    const mark = markOf(stringify(value, ""));
    return stringify(value, mark).replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
  }
}

/** The JSON of a value with each bigint as a string that begins with a mark. */
function stringify(value: unknown, mark: string): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? `${mark}${one}` : one));
}

/**
 * The mark before the digits of an integer written as a string. No other string begins with it: no text holds its own
 * hash.
 */
function markOf(json: string): string {
  return `${sha256(json)}:`;
}

/** Valid JSON with its long integers as strings. */
function withMarks(json: string, mark: string): string {
  const stringOrInteger = /"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
  const pieces: string[] = [];
  let end = 0;
  for (let found = stringOrInteger.exec(json); found !== null; found = stringOrInteger.exec(json)) {
    if (found[0] === '"') stringOrInteger.lastIndex = endOfString(json, found.index + 1);
    else {
      pieces.push(json.slice(end, found.index), `"${mark}${found[0]}"`);
      end = stringOrInteger.lastIndex;
    }
  }
  return `${pieces.join("")}${json.slice(end)}`;
}

/** The index after the quotation mark that ends a string: one after an even number of backslashes. */
function endOfString(json: string, from: number): number {
  for (let at = json.indexOf('"', from); at >= 0; at = json.indexOf('"', at + 1)) {
    let before = at;
    while (json[before - 1] === "\\") before -= 1;
    if ((at - before) % 2 === 0) return at + 1;
  }
  return json.length;
}
