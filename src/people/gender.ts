import type { Gender } from "../vocabulary.ts";
import type { PersonMention } from "./person-mention.ts";
import { genderOf, genderOfLoneName, isGivenToBoth, type NamedPerson } from "./roster.ts";
import { has, type WordTable } from "./word-table.ts";
import { FEMALE_NOUN, MALE_NOUN, SHORT_TITLE } from "./word-traits.ts";

/** How many pronouns must refer to a person whose name says nothing, and what share of them must agree. */
const MIN_PRONOUNS = 2;
const AGREEING_SHARE = 0.8;

/**
 * The gender of each person, by the first of these that says something: a form of address or title ("Mrs.",
 * "spokeswoman"), a given name that is nearly always one of the two, the pronouns that follow mentions of the person, a
 * given name that is all that is printed. "Spokesman" and the like are said of women too: they tell nothing beside a given
 * name of either.
 */
export function findGenders(table: WordTable, mentions: readonly PersonMention[]): Map<NamedPerson, Gender> {
  const genders = new Map<NamedPerson, Gender>();
  const pronouns = countPronouns(table, mentions);
  const titled = gendersOfTitles(table, mentions);
  for (const person of new Set(mentions.map((mention) => mention.person))) {
    const gender =
      titled.get(person) ??
      genderOf(person, table.language) ??
      genderOfPronouns(pronouns.get(person)) ??
      genderOfLoneName(person, table.language);
    if (gender !== null) genders.set(person, gender);
  }
  return genders;
}

/** By the first form of address, title or appositive of each person that tells. */
function gendersOfTitles(table: WordTable, mentions: readonly PersonMention[]): Map<NamedPerson, Gender> {
  const genders = new Map<NamedPerson, Gender>();
  for (const { person, first, last, tail } of mentions) {
    const gender =
      genderOfTitle(table, first - 1, person) ??
      genderOfRelation(table, first, last) ??
      genderOfTitle(table, tail.role, person);
    if (gender !== null && !genders.has(person)) genders.set(person, gender);
  }
  return genders;
}

function genderOfTitle(table: WordTable, at: number, person: NamedPerson): Gender | null {
  if (has(table, at, FEMALE_NOUN)) return "female";
  if (!has(table, at, MALE_NOUN)) return null;
  if (has(table, at, SHORT_TITLE)) return "male";
  if (isGivenToBoth(person, table.language) && table.language.nouns.saidOfBoth.has(table.tokens[at]?.lower ?? ""))
    return null;
  return genderOf(person, table.language) ?? "male";
}

/** "her ⟨son⟩, Joe, who said": a relative with the name between commas, and not "his ⟨son⟩, Roe said". */
function genderOfRelation(table: WordTable, first: number, last: number): Gender | null {
  const { tokens } = table;
  if (
    tokens[first - 1]?.text !== "," ||
    tokens[last]?.text !== "," ||
    !table.language.words.owners.has(tokens[first - 3]?.lower ?? "")
  )
    return null;
  return has(table, first - 2, FEMALE_NOUN) ? "female" : has(table, first - 2, MALE_NOUN) ? "male" : null;
}

type Count = Record<Gender, number>;

/** Counts each pronoun for the person named last before it in its sentence, else for the first of the sentence before. */
function countPronouns(table: WordTable, mentions: readonly PersonMention[]): Map<NamedPerson, Count> {
  const { forms, of } = table.document.vocabulary;
  const genders = forms.map((form) => table.language.words.pronounGenders.get(form));
  const counts = new Map<NamedPerson, Count>();
  let next = 0;
  let sentence = -1;
  let subject: NamedPerson | null = null;
  let earlier: NamedPerson | null = null;
  for (let at = 0; at < table.tokens.length; at += 1) {
    if (table.sentenceOf[at] !== sentence) {
      sentence = table.sentenceOf[at] ?? -1;
      earlier = subject;
      subject = null;
    }
    if (mentions[next]?.first === at) subject ??= mentions[next]?.person ?? null;
    while ((mentions[next]?.first ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const gender = genders[of[at] ?? 0];
    const person = subject ?? earlier;
    if (gender !== undefined && person !== null) count(counts, person, gender);
  }
  return counts;
}

function count(counts: Map<NamedPerson, Count>, person: NamedPerson, gender: Gender): void {
  const own = counts.get(person) ?? { female: 0, male: 0 };
  own[gender] += 1;
  counts.set(person, own);
}

function genderOfPronouns(count: Count | undefined): Gender | null {
  const { female, male } = count ?? { female: 0, male: 0 };
  if (female + male < MIN_PRONOUNS) return null;
  if (female >= AGREEING_SHARE * (female + male)) return "female";
  return male >= AGREEING_SHARE * (female + male) ? "male" : null;
}
