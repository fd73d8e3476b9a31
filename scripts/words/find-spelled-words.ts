/**
 * Finds words of a language that code spells out where it looks at a text, although it should ask the language for
 * them.
 *
 * @module
 */

/** Which files are checked, and which may spell words all the same. */
export interface SpellingRules {
  /** The folders below `src` whose code may spell none. */
  readonly folders: readonly string[];
  /** Files of those folders that may, each with the reason why what they spell does not belong to one language. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** A literal of the source with the code before and behind it, without comments. */
interface Literal {
  readonly text: string;
  readonly line: number;
  readonly before: string;
  readonly behind: string;
}

/**
 * What is wrong, one line for each fault and none if all is well: a literal with letters that a value is compared with,
 * looked for in or listed for look-ups, unless it is a name of the program's own (a member of a union type or of a list
 * `as const`); such a name, too, if the value is the text of a token; a regular expression that spells letters; and an
 * exception that nothing needs. It understands our own source as the formatter leaves it, and does not see what a
 * template puts together.
 *
 * @param files the text of every file of `src` by its path below `src`, with forward slashes
 */
export function findSpelledWords(files: ReadonlyMap<string, string>, { folders, exceptions }: SpellingRules): string[] {
  const names = new Set(Array.from(files, ([path, text]) => (isOfLanguage(path) ? [] : namesIn(text))).flat());
  const found = [...files].flatMap(([path, text]) =>
    folders.some((folder) => path.startsWith(`${folder}/`))
      ? literalsIn(text).flatMap((literal) => (spellsWord(literal, names) ? [{ path, literal }] : []))
      : [],
  );
  const needed = new Set(found.map(({ path }) => path));
  return [
    ...found
      .filter(({ path }) => !(path in exceptions))
      .map(({ path, literal }) => `src/${path}:${literal.line} spells ${literal.text}, which the language should give`),
    ...Object.keys(exceptions).flatMap((path) => (needed.has(path) ? [] : `src/${path} may spell words, but does not`)),
  ];
}

/** Whether a file has the words of a language. The folders `for-…` declare what they are. */
function isOfLanguage(path: string): boolean {
  return /^languages\/(?!for-)[^/]+\//.test(path);
}

/** `"a" | "b"`, `readonly kind: "a";` and `["a", "b"] as const`. */
function namesIn(text: string): string[] {
  const code = text.replace(COMMENTS, "");
  const unions = code.matchAll(/(?<=[^|]\|\s*)"([^"]+)"|"([^"]+)"(?=\s*\|[^|])|readonly \w+: "([^"]+)";/g);
  const lists = code.matchAll(/\[([^\]]*)\] as const/g);
  return [
    ...Array.from(unions, ([, before, behind, only]) => before ?? behind ?? only ?? ""),
    ...Array.from(lists, ([, list]) =>
      Array.from((list ?? "").matchAll(/"([^"]+)"/g), ([, name]) => name ?? ""),
    ).flat(),
  ];
}

const COMMENTS = /\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const LITERALS =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|(?<=[(,=:[!&|?{;]\s*|return )\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;

/** How much code around a literal is looked at, in characters. */
const AROUND = 80;

function literalsIn(text: string): Literal[] {
  return Array.from(text.matchAll(LITERALS)).flatMap(({ 0: literal, index }) => {
    if (literal.startsWith("//") || literal.startsWith("/*") || literal.startsWith("`")) return [];
    const before = text.slice(Math.max(0, index - AROUND), index).replace(COMMENTS, "");
    const end = index + literal.length;
    return {
      text: literal,
      line: text.slice(0, index).split("\n").length,
      before,
      behind: text.slice(end, end + AROUND),
    };
  });
}

const COMPARED = /(?:[!=]==?|\bcase)\s*$/;
const LOOKED_FOR =
  /(?:\.(?:has|get|includes|startsWith|endsWith|indexOf|lastIndexOf|replace|replaceAll)|\bnew Set)\((?:\s*\[?(?:\s*"[^"]*",)*)?\s*$/;
const LIST_LOOKED_IN = /^(?:\s*,\s*"[^"]*")*,?\s*\]\.(?:includes|some|indexOf)\(|^\.(?:split\([^)]*\)|includes\()/;
/** The text of a token, or a word that was read from one. */
const WORD_COMPARED =
  /(?:\.(?:lower|text)|\b(?:word|noun|verb|lemma|head|next|opening|wordAt\([^()]*\)))\s*[!=]==?\s*$/;

function spellsWord({ text, before, behind }: Literal, names: ReadonlySet<string>): boolean {
  if (text.startsWith("/")) return LETTER.test(spelledIn(text));
  const word = text.slice(1, -1);
  if (!LETTER.test(word.replace(/\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)/g, ""))) return false;
  if (WORD_COMPARED.test(before)) return true;
  const isLookedFor = COMPARED.test(before) || LOOKED_FOR.test(before) || LIST_LOOKED_IN.test(behind);
  return isLookedFor && !names.has(word);
}

const LETTER = /\p{L}/u;

/** The characters that a regular expression spells out: those outside character classes, ranges, escapes and flags. */
function spelledIn(literal: string): string {
  return literal
    .replace(/^\/|\/[a-z]*$/g, "")
    .replace(/\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)/g, "")
    .replace(/\p{L}-\p{L}/gu, "")
    .replace(/\(\?<\w+>/g, "");
}
