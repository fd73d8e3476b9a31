import { wordAt } from "../grammar/word-at.ts";
import type { Gender } from "../vocabulary.ts";
import { countPronouns, type PronounCount } from "./count-pronouns.ts";
import { genderOf, genderOfLoneName, isGivenToBoth } from "./gender-of-name.ts";
import { isOwnerSign } from "./owner-sign.ts";
import type { PersonMention } from "./person-mention.ts";
import type { NamedPerson } from "./roster.ts";
import { has, type WordTable } from "./word-table.ts";
import { FEMALE_NOUN, KIN, MALE_NOUN, SHORT_TITLE } from "./word-traits.ts";

/** How many pronouns must mean a person whose name says nothing, and what share of them must agree. */
const MIN_PRONOUNS = 2;
const AGREEING_SHARE = 0.8;

/**
 * The gender of each person, by the first of these that says something: a form of address or title ("Mrs.",
 * "spokeswoman"), a given name that is nearly always of one gender, the pronouns that follow mentions of the person, a
 * given name that is all that is printed. "Spokesman" and the like are said of women too: they mean nothing beside a
 * given name of either gender.
 */
export function findGenders(table: WordTable, mentions: readonly PersonMention[]): Map<NamedPerson, Gender> {
  const genders = gendersOfTitles(table, mentions);
  const people = new Set(mentions.map((mention) => mention.person));
  for (const person of people) note(genders, person, genderOf(person, table.language));
  const pronouns = countPronouns(table, mentions, genders);
  for (const person of people)
    note(genders, person, genderOfPronouns(pronouns.get(person)) ?? genderOfLoneName(person, table.language));
  return genders;
}

/** Notes the gender of somebody for whom none is known yet. */
function note(genders: Map<NamedPerson, Gender>, person: NamedPerson, gender: Gender | null): void {
  if (gender !== null && !genders.has(person)) genders.set(person, gender);
}

/** The genders shown by the first telling form of address, title or appositive of each person. */
function gendersOfTitles(table: WordTable, mentions: readonly PersonMention[]): Map<NamedPerson, Gender> {
  const genders = new Map<NamedPerson, Gender>();
  for (const mention of mentions) {
    const { person, first, tail } = mention;
    const gender =
      genderOfTitle(table, first - 1, person) ??
      genderOfRelation(table, mention) ??
      genderOfKin(table, mention) ??
      genderOfTitle(table, tail.role, person);
    note(genders, person, gender);
  }
  return genders;
}

function genderOfTitle(table: WordTable, at: number, person: NamedPerson): Gender | null {
  if (has(table, at, FEMALE_NOUN)) return "female";
  if (!has(table, at, MALE_NOUN)) return null;
  if (has(table, at, SHORT_TITLE)) return "male";
  if (isGivenToBoth(person, table.language) && table.language.nouns.saidOfBoth.has(wordAt(table, at))) return null;
  return genderOf(person, table.language) ?? "male";
}

/**
 * The gender shown by a relative with the name between commas: "her ⟨son⟩, Joe, who said", "Ann Moe's elder ⟨brother⟩,
 * Dr Roe.", but not "his ⟨son⟩, Roe said"; else null.
 */
function genderOfRelation(table: WordTable, { first, last, title }: PersonMention): Gender | null {
  const start = title !== null && title.last === first ? title.first : first;
  const isSetOff = wordAt(table, start - 1) === "," && ENDS_APPOSITION.has(table.tokens[last]?.text ?? "");
  if (!isSetOff || !(isOwner(table, start - 3) || isOwner(table, start - 4))) return null;
  return has(table, start - 2, FEMALE_NOUN) ? "female" : has(table, start - 2, MALE_NOUN) ? "male" : null;
}

/** Whether an owner stands at a token: "her", "Ann Roe⟨'s⟩". */
function isOwner(table: WordTable, at: number): boolean {
  return isOwnerSign(table, at) || table.language.words.owners.has(wordAt(table, at));
}

/**
 * The gender of a given name behind an owned relative, where nobody is called by family name alone: "my cousin
 * ⟨Peter⟩", "her late uncle ⟨Frank⟩"; else null.
 */
function genderOfKin(table: WordTable, { first, last, person }: PersonMention): Gender | null {
  const { language } = table;
  const isOwned = [first - 2, first - 3].some((at) => language.words.owners.has(wordAt(table, at)));
  if (last !== first + 1 || !isOwned || !has(table, first - 1, KIN)) return null;
  return genderOfLoneName(person, language, true);
}

const ENDS_APPOSITION = new Set([",", ".", ";"]);

function genderOfPronouns(count: PronounCount | undefined): Gender | null {
  const { female, male } = count ?? { female: 0, male: 0 };
  if (female + male < MIN_PRONOUNS) return null;
  if (female >= AGREEING_SHARE * (female + male)) return "female";
  return male >= AGREEING_SHARE * (female + male) ? "male" : null;
}
