/**
 * Escapes a text for one line of a terminal: control characters, line breaks, directional controls, invisible tag
 * characters and lone surrogates become visible escapes (`
 * `, `\u{202e}`), so that no name or quote can move the cursor, reorder a line or end it early. Everything else,
 * including letters of every script, stays as it is.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escapeCharacter);
}

/** The same for text that may wrap: runs of white space, line breaks included, become one space first. */
export function printableInline(text: string): string {
  return printableSpaced(text.trim());
}

/** The same for a piece of such a text: a space at either end stays. */
export function printableSpaced(text: string): string {
  return printable(text.replace(/\s+/g, " "));
}

/** The same for a text of several lines: line breaks stay. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(printable)
    .join("\n");
}

/** JSON text with every such character as a `\u` escape: equal when parsed, harmless when printed. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE_IN_JSON, (character) =>
    [...Array(character.length).keys()].map((unit) => `\\u${hex(character.charCodeAt(unit), 4)}`).join(""),
  );
}

const INVISIBLE = "\\p{Cs}\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\u{e0000}-\\u{e007f}";
const UNPRINTABLE = new RegExp(`[\\p{Cc}${INVISIBLE}]`, "gu");
/**
 * Without line feeds: between the values of indented JSON they are layout, and inside strings JSON.stringify has
 * escaped them.
 */
const UNPRINTABLE_IN_JSON = new RegExp(`[\\u007f-\\u009f${INVISIBLE}]`, "gu");

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeCharacter(character: string): string {
  return SHORT_ESCAPES[character] ?? `\\u{${hex(character.codePointAt(0) ?? 0, 2)}}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
