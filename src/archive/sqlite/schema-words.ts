/**
 * The words of a table's or index's CREATE statement, so that two of them are equal if they say the same: ALTER TABLE
 * writes a statement anew, with names quoted otherwise and other blank space. What stands between apostrophes, and
 * comments, stay as they are: the CHECKs of a table hang on every character of them.
 */
export function schemaWords(sql: string): string {
  return sql.replace(TOKENS, (token, name: string | undefined) => {
    if (name !== undefined) return VALUES.has(name.toLowerCase()) ? token : name;
    return /^\s/.test(token) ? " " : token;
  });
}

/** A string, a comment, a name that needs no quotation marks but has them, blank space. */
const TOKENS = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|(?:"(?=\w+")|`(?=\w+`))(\w+)["`]|\s+/g;

/** What is a value without quotation marks and the name of a column with them. */
const VALUES = new Set(["null", "true", "false", "current_date", "current_time", "current_timestamp"]);
