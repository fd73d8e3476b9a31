import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "./characters.ts";
import { withoutEmphasis } from "./emphasis.ts";
import { endsAsSentence, endsAsSpeech } from "./ends-as-speech.ts";
import { isGivenName, wordsOf } from "./label-words.ts";
import { findReturningLines } from "./returning-lines.ts";
import type { TurnLabel } from "./turn-label.ts";

/** A name of two words or more; a name with an age; a name with a role alone; and one word. */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
const WITH_AGE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}(?=, \d{1,3}(?:,|$))/u;
const WITH_ROLE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?=, \p{Ll}[\p{Ll} '’-]+(?:,[^.?!:;]+)?$)/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
/**
 * A member of a parliament with a seat and a party, “Ann Roe (Ashby) (Lab)”; and an office with the name of the one who
 * holds it, “The Minister (Mr Roe)”.
 */
const MEMBER = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}) \(\p{Lu}[^()]{2,50}\) \(\p{Lu}[^()]{1,20}\)$/u;
const OFFICE = /^(\p{Lu}\p{Ll}+ \p{Lu}[^():.?!]{3,120}) \((\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.'’-]*){1,3})\)$/u;
/** A name in small letters, and somebody without a name, perhaps with a number and a name in brackets. */
const SMALL = /^(\p{Ll}[\p{L}.'’-]+(?: \p{Ll}[\p{L}.'’-]*){1,3}):?$/u;
const ROLE = /^((?:\p{L}[\p{L}-]+ ){0,2}(\p{L}+)(?: \d{1,2})?)(?: \(([^()]{2,40})\))?:?$/u;
const LONGEST = 60;
const LONGEST_OF_OFFICE = 140;
/** The fewest lines of members and offices in a record. */
const MIN_MEMBERS = 2;
/**
 * With this many labels on lines of their own, a name alone on a line is a label, too; this many lines with an age are
 * labels.
 */
const MIN_LINES = 2;
/**
 * With this many lines that are only names in capitals, one of them repeated, a text is printed as a play or
 * transcript.
 */
const MIN_LOUD = 3;

/**
 * The labels of paragraphs that are only a name, with the words below: “Joe Moe” among “Operator” and “Ann Roe — Chief
 * Executive”; “ANN ROE” if it is repeated; “Ann Roe, 34, nurse”, “Ann Roe, producer” and “Ann” among others like them;
 * in the record of a parliament “Ann Roe (Ashby) (Lab)”, and below it “Ann Roe” and “Mr Moe”; “Ann Roe” and “The
 * Minister for Peat” if two such lines are repeated, see {@link findReturningLines}; “ann roe” and “archived recording
 * (joe moe)” in a transcript whose names are all in small letters; “Roofer, Ashby” below “Joe Moe” and above what he
 * says. One entry for each paragraph, null for any other and for those that have a label.
 *
 * @param read the labels that the paragraphs have otherwise
 */
export function readNameLines(
  text: string,
  paragraphs: readonly Utf16Span[],
  read: readonly ({ readonly label: TurnLabel } | null)[],
  language: Language,
): (TurnLabel | null)[] {
  const plain = paragraphs.map((paragraph) => withoutEmphasis(text, paragraph));
  const lines = plain.map(({ start, end }, index) =>
    read[index] === null && end - start <= LONGEST ? text.slice(start, end) : "",
  );
  const ages = lines.filter((line) => WITH_AGE.test(line)).length;
  const loud = lines.filter((line) => NAME.test(line) && isInCapitals(line));
  const isScript = loud.length >= MIN_LOUD && new Set(loud).size < loud.length;
  const isAbove = (index: number): boolean => endsAsSpeech(text, paragraphs[index + 1]);
  const roles = lines.filter((line, index) => WITH_ROLE.test(line) && isAbove(index)).length;
  const firstNames = lines.filter((line, index) => isGivenLine(line, language) && isAbove(index));
  const areFirst = new Set(firstNames).size >= MIN_LINES;
  const returning = findReturningLines(
    text,
    plain.map((paragraph, index) => (read[index] === null ? paragraph : null)),
    language,
  );
  const described = findDescribed(text, plain, language);
  const small = findSmall(text, lines, language);
  const isShow = small.size > 0 || returning.size > 0;
  const members = readMembers(text, paragraphs, read);
  const isRecord = members.size >= MIN_MEMBERS;
  const named = new Set(Array.from(members.values(), ({ name: { start, end } }) => text.slice(start, end)));
  // “Operator”, above what is said
  const isCall = read.some((turn, index) => turn?.label.sign === "line" && isAbove(index));
  const isAmongLines =
    isCall || read.filter((turn) => turn?.label.sign === "line").length >= MIN_LINES || roles >= MIN_LINES;
  return lines.map((line, index) => {
    const { start = 0 } = plain[index] ?? {};
    const { end = 0 } = paragraphs[index] ?? {};
    const member = members.get(index);
    if (isRecord && member !== undefined) return member;
    const name = described.get(index);
    if (name !== undefined) return { ...toLabel(name, end, false), start: name.start };
    const returns = returning.get(index);
    if (returns !== undefined) {
      const label = toLabel(returns.name, returns.end, isInCapitals(text.slice(returns.name.start, returns.name.end)));
      return { ...label, start };
    }
    const role = isShow ? readRole(line, start, end, language) : null;
    if (role !== null) return role;
    if (small.has(line)) return toLabel({ start, end: start + (SMALL.exec(line)?.[1]?.length ?? 0) }, end, false);
    const isOfRecord = isRecord && (named.has(line) || isTitled(line, language));
    const isNamed = NAME.test(line) && (isAmongLines || isOfRecord || (isScript && isInCapitals(line)));
    const isFirst = areFirst && isGivenLine(line, language);
    const aged = ages >= MIN_LINES ? WITH_AGE.exec(line) : null;
    const held = roles >= MIN_LINES && isAbove(index) ? WITH_ROLE.exec(line) : null;
    const length = isNamed || isFirst ? line.length : ((aged ?? held)?.[0].length ?? 0);
    return length === 0 ? null : toLabel({ start, end: start + length }, end, isInCapitals(line));
  });
}

const NO_LINES: ReadonlySet<string> = new Set();

/**
 * The lines that are names in small letters, at least three of which stand in the text, one twice: those of the people
 * who speak in a transcript. Each begins with a given name, or the text prints it elsewhere with capitals.
 */
function findSmall(text: string, lines: readonly string[], language: Language): ReadonlySet<string> {
  const small = lines.filter((line) => SMALL.test(line));
  const names = new Set(small);
  if (small.length < MIN_LOUD || names.size < MIN_LINES || names.size === small.length) return NO_LINES;
  const isName = (line: string) => {
    const words = line.replace(/:$/, "").split(" ");
    const printed = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
    return isGivenName(words[0] ?? "", language) || text.includes(printed);
  };
  const people = [...names].filter((line) => isName(line));
  return people.length < MIN_LINES ? NO_LINES : new Set(people);
}

/** “archived recording (joe moe)”, “Archived Recording 2”: the label of a line that is a role of {@link ROLE}. */
function readRole(line: string, start: number, end: number, { turns }: Language): TurnLabel | null {
  const [, name = "", noun = "", holder] = ROLE.exec(line) ?? [];
  if (!turns.roleLabels.has(noun.toLowerCase())) return null;
  const label = toLabel({ start, end: start + name.length }, end, isInCapitals(name));
  const from = start + line.indexOf("(") + 1;
  return { ...label, aside: holder === undefined ? null : { start: from, end: from + holder.length } };
}

/** The second line of somebody who is asked in the street: a trade or an age, and a place. */
const TRADE_AND_PLACE = /^(?:\p{Lu}|\d{1,3}, )[^.?!:;"“”]{3,50}$/u;
/** The fewest people of whom a text prints name, trade and words on lines of their own. */
const MIN_DESCRIBED = 2;

/**
 * The names above the lines with the trade and place of several people, with what each says below: “Joe Moe” ¶
 * ⟨“Roofer, Ashby”⟩ ¶ “I do not care.” By the index of that line.
 */
function findDescribed(text: string, plain: readonly Utf16Span[], { nouns }: Language): ReadonlyMap<number, Utf16Span> {
  const found = new Map<number, Utf16Span>();
  let trades = 0;
  for (const [index, { start, end }] of plain.entries()) {
    const [above, below] = [plain[index - 1], plain[index + 1]];
    const line = end - start <= LONGEST ? text.slice(start, end) : "";
    const upper = above !== undefined && above.end - above.start <= LONGEST ? text.slice(above.start, above.end) : "";
    const name = WITH_AGE.exec(upper)?.[0] ?? NAME.exec(upper)?.[0];
    if (name === undefined || above === undefined || below === undefined) continue;
    const isTrade = TRADE_AND_PLACE.test(line) && (line.includes(",") || nouns.roles.has(line.toLowerCase()));
    if (!isTrade || !endsAsSentence(text, below)) continue;
    found.set(index, { start: above.start, end: above.start + name.length });
    if (wordsOf(text, { start: above.end, end: below.start }).some((word) => nouns.roles.has(word))) trades += 1;
  }
  return found.size >= MIN_DESCRIBED && trades * 2 >= found.size ? found : NO_NAMES;
}

const NO_NAMES: ReadonlyMap<number, Utf16Span> = new Map();

/** The labels of members and offices, by the index of their paragraph. */
function readMembers(
  text: string,
  paragraphs: readonly Utf16Span[],
  read: readonly ({ readonly label: TurnLabel } | null)[],
): ReadonlyMap<number, TurnLabel> {
  const members = new Map<number, TurnLabel>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (read[index] !== null || end - start > LONGEST_OF_OFFICE || text.charAt(end - 1) !== ")") continue;
    const line = text.slice(start, end);
    const [, name = "", holder = ""] = MEMBER.exec(line) ?? OFFICE.exec(line) ?? [];
    if (name === "") continue;
    const label = toLabel({ start, end: start + name.length }, end, isInCapitals(name));
    members.set(index, { ...label, aside: holder === "" ? null : { start: end - 1 - holder.length, end: end - 1 } });
  }
  return members;
}

/** Whether a line begins with a title: “Mr Roe”, “Mr Speaker” */
function isTitled(line: string, { nouns }: Language): boolean {
  return nouns.shortTitles.has(
    line
      .slice(0, Math.max(0, line.indexOf(" ")))
      .toLowerCase()
      .replace(".", ""),
  );
}

/** Whether a line is a given name: "Hanne" */
function isGivenLine(line: string, language: Language): boolean {
  return ONE_WORD.test(line) && isGivenName(line.toLowerCase(), language);
}

function toLabel(name: Utf16Span, end: number, isLoud: boolean): TurnLabel {
  return { start: name.start, end, name, aside: null, sign: "line", kind: "name", isLoud, isInMarks: false };
}
