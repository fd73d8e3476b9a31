/**
 * The words of a table's or index's CREATE statement, so that two statements are equal if they say the same: ALTER
 * TABLE rewrites a statement with other quotation marks and white space. Strings in apostrophes and comments stay as
 * they are: every character of them matters to the CHECKs of a table.
 */
export function schemaWords(sql: string): string {
  return sql.replace(TOKENS, (token, name: string | undefined) => {
    if (name !== undefined) return VALUES.has(name.toLowerCase()) ? token : name;
    return /^\s/.test(token) ? " " : token;
  });
}

/** A string, a comment, a name in unnecessary quotation marks, white space. */
const TOKENS = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|(?:"(?=\w+")|`(?=\w+`))(\w+)["`]|\s+/g;

/** Words that are a value without quotation marks and the name of a column with them. */
const VALUES = new Set(["null", "true", "false", "current_date", "current_time", "current_timestamp"]);
