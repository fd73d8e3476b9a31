import { COORDINATOR, DEFINITE, GENITIVE, INDEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Gender } from "../vocabulary.ts";
import { isHonorific } from "./form-of-address.ts";
import type { NameForm } from "./name-forms.ts";
import { isOneWord, type NameParts } from "./same-name.ts";
import { relativeBefore } from "./titles.ts";
import { has, type WordTable } from "./word-table.ts";
import { FEMALE_NOUN, LINK, MALE_NOUN, SPEECH, VERB } from "./word-traits.ts";

/** Somebody of whom only the given name is printed, with the family name of their relative. */
export interface Relative {
  readonly parts: NameParts;
  readonly family: string;
  readonly gender: Gender;
  /** "elder" or "younger", of the two, or empty. */
  readonly age: string;
  readonly first: number;
}

/** How far before the relative the other may be named, in tokens. */
const REACH = 60;

/**
 * Finds near relatives of whom only the given name is printed. They share the family name of whoever was named shortly
 * before: "Ann" in "Joe Roe was away. His wife, Ann, said", "Roe's wife, Ann, said". "Mrs. Roe" is she; a child, “his
 * daughter Ann, 9,”, is not. `lone` has the keys of names of one word that are people's.
 */
export function findRelatives(table: WordTable, forms: readonly NameForm[], lone: ReadonlySet<string>): Relative[] {
  const relatives: Relative[] = [];
  const families = new Set<string>();
  let family = "";
  let seen = -REACH;
  for (const form of forms) {
    const { parts, first, last } = form;
    if (!isOneWord(parts)) families.add(parts.family);
    if (!isOneWord(parts) || families.has(parts.key)) [family, seen] = [parts.family || parts.key, first];
    else if (lone.has(parts.key) && family !== "" && first - seen < REACH && !isChild(table, form)) {
      const noun = relativeBefore(table, first, last);
      const gender = has(table, noun, FEMALE_NOUN) ? "female" : has(table, noun, MALE_NOUN) ? "male" : null;
      const owner = table.tokens[noun - 1];
      const isOwned = owner?.kind === "possessive" || table.language.words.owners.has(owner?.lower ?? "");
      if (noun < first && isOwned && gender !== null && table.language.nouns.nearKin.has(wordAt(table, noun)))
        relatives.push({ parts, family, gender, age: ageOf(table, noun), first });
    }
  }
  return relatives;
}

/**
 * Which of two people of one family is the elder, as the keys of their full names; empty for one who is not named in
 * full.
 */
export interface Ages {
  readonly elder: string;
  readonly younger: string;
  readonly family: string;
}

/**
 * Which of two is the elder, for every family of which two are named in full, or one beside “his son”: one is called
 * the other's father, mother, son or daughter, “Joe Roe and his father, Tim Roe,”, “Joe Roe, son of Tim Roe,”, or both
 * have their ages behind them, “Joe Roe, 40, and Tim Roe, 71,”. Empty unless the article calls anybody so: “the elder
 * Roe”.
 */
export function findAges(table: WordTable, forms: readonly NameForm[]): Ages[] {
  const families = new Map<string, Map<string, string | number>>();
  if (!forms.some((form) => isOneWord(form.parts) && ageBeside(table, form) !== "")) return [];
  for (const form of forms) {
    if (isOneWord(form.parts) || form.parts.family === "") continue;
    const members = families.get(form.parts.family) ?? new Map<string, string | number>();
    families.set(form.parts.family, members);
    const noun = relativeBefore(table, form.first, form.last);
    const own = ageOf(table, noun < form.first ? noun : kinBehind(table, form.last));
    const told = own || ageBesideKin(table, form.last) || yearsBehind(table, form.last);
    if (told !== "" || !members.has(form.parts.key)) members.set(form.parts.key, told);
  }
  return [...families].flatMap(([family, members]) => {
    const [one, other = ["", ""]] = [...members];
    if (one === undefined || members.size > 2) return [];
    const isElder = isElderThan(one[1], other[1]);
    if (isElder === null) return [];
    return [{ family, elder: isElder ? one[0] : other[0], younger: isElder ? other[0] : one[0] }];
  });
}

/** Whether somebody is elder than another, by what is said of both or of one of them; null if that does not decide. */
function isElderThan(one: string | number, other: string | number): boolean | null {
  if (one === ELDER || other === YOUNGER) return true;
  if (one === YOUNGER || other === ELDER) return false;
  return typeof one === "number" && typeof other === "number" && one !== other ? one > other : null;
}

/** The age behind a name that ends before a token, "Joe Roe, ⟨40⟩,", "Joe Roe (⟨40⟩)"; empty if there is none. */
export function yearsBehind({ tokens }: WordTable, last: number): number | "" {
  const opener = tokens[last]?.text;
  const age = tokens[last + 1];
  const isAge = (opener === "," || opener === "(") && age?.kind === "number" && /^[1-9]\d?$/.test(age.text);
  return isAge && tokens[last + 2]?.kind !== "word" ? Number(age.text) : "";
}

/** The youngest "Mrs" or "Mr", in years. */
const GROWN = 16;

/**
 * Whether somebody is said to be a child: "Ann Roe, ⟨9⟩,", "⟨schoolgirl⟩ Ann Roe", "Ann Roe, a ⟨two-year-old⟩ who",
 * "⟨two-year-old⟩ Ann Roe".
 */
export function isChild(table: WordTable, { first, last }: NameForm): boolean {
  const years = yearsBehind(table, last);
  if (years !== "" && years < GROWN) return true;
  const isApposed = wordAt(table, last) === "," && servesAs(table, last + 1, INDEFINITE);
  if (isCalledChild(table, first - 1)) return true;
  return isChildsAge(table, first - 1) || isChildsAge(table, first - 3) || (isApposed && isChildsAge(table, last + 2));
}

/** Whether a word for a child, such as "schoolgirl", stands at a token. */
function isCalledChild(table: WordTable, at: number): boolean {
  const {
    language: { nouns },
  } = table;
  const word = wordAt(table, at);
  return nouns.agesOfCallings.some(({ to, nouns: callings }) => to <= GROWN && callings.includes(word));
}

/** Whether "two-year-old" or "11-year-old" begins at a token. */
function isChildsAge(table: WordTable, at: number): boolean {
  const {
    language: { nouns },
  } = table;
  const [count = "", ...unit] = wordAt(table, at).split("-");
  if (nouns.aged.has(unit.join("-"))) return nouns.childCounts.has(count);
  const isAged = wordAt(table, at + 1) === "-" && nouns.aged.has(wordAt(table, at + 2));
  return isAged && /^\d+$/.test(count) && Number(count) < GROWN;
}

/**
 * Whether a man's relative is named: "Joe Roe" in "his father, Joe Roe,", "Joe Roe Jr." in "and his nephew Joe Roe
 * Jr.".
 */
export function isHisRelative(table: WordTable, { first, last }: NameForm): boolean {
  const noun = relativeBefore(table, first, last);
  if (noun === first) return false;
  return table.language.words.pronounGenders.get(wordAt(table, noun - 1)) === "male";
}

function ageOf(table: WordTable, noun: number): string {
  const {
    language: { nouns },
  } = table;
  const word = wordAt(table, noun);
  return nouns.parents.has(word) ? ELDER : nouns.children.has(word) ? YOUNGER : "";
}

const ELDER = "elder";
const YOUNGER = "younger";

/**
 * The token of what somebody is to another, "Joe Roe, ⟨son⟩ of", "Tim Roe, the ⟨father⟩ of"; `last` if there is none.
 */
function kinBehind(table: WordTable, last: number): number {
  const noun = servesAs(table, last + 1, DEFINITE) ? last + 2 : last + 1;
  return wordAt(table, last) === "," && servesAs(table, noun + 1, GENITIVE) ? noun : last;
}

/** "elder" for "Tim Roe and his ⟨son⟩", "younger" for "Joe Roe and his ⟨father⟩"; else empty. */
function ageBesideKin(table: WordTable, last: number): string {
  const isOwned = table.language.words.owners.has(wordAt(table, last + 1));
  const age = isOwned && servesAs(table, last, COORDINATOR) ? ageOf(table, last + 2) : "";
  return age === ELDER ? YOUNGER : age === YOUNGER ? ELDER : "";
}

/** "elder" for "the elder ⟨Roe⟩" and "⟨Roe⟩ senior", "younger" for "the younger Mr. ⟨Roe⟩"; empty for other names. */
export function ageBeside(table: WordTable, { first, last }: Pick<NameForm, "first" | "last">): string {
  const { elders, youngers } = table.language.nouns;
  const before = isHonorific(table, first - 1) ? first - 2 : first - 1;
  const isBefore = servesAs(table, before - 1, DEFINITE);
  // "Roe senior said", but not "Roe senior analyst"
  const isBehind = table.tokens[last + 1]?.kind !== "word" || has(table, last + 1, LINK | SPEECH | VERB);
  if (!isBefore && !isBehind) return "";
  const { lower = "", capital } = table.tokens[isBefore ? before : last] ?? {};
  return capital ? "" : elders.has(lower) ? ELDER : youngers.has(lower) ? YOUNGER : "";
}
