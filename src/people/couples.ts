import { COORDINATOR, DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { nameKey } from "../names/name-key.ts";
import { itemAt } from "../text/item-at.ts";
import { honoured, isHonorific } from "./form-of-address.ts";
import { isLabel } from "./labels.ts";
import { type NameForm, printed } from "./name-forms.ts";
import type { Run, Runs } from "./runs.ts";
import { type NameParts, readNameParts } from "./same-name.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { COMMON, FEMALE, GIVEN, KIN, LINK, MALE, PLURAL, ROLE, SURNAME, WORD_NAME } from "./word-traits.ts";

/** The full name of somebody of whom only the given name is printed, and the token where that stands. */
export interface SharedName {
  readonly parts: NameParts;
  readonly first: number;
}

/**
 * Finds "Angus Roe" in "Angus and Bec Roe", if the article shows that both bear the family name: it speaks of "Mr. Roe"
 * or "the Roes", of a couple, a husband or a wife, or calls the two something else in the plural ("Farmers Angus and
 * Bec Roe", "Brothers Angus and Tim Roe"), or calls both by their given names alone, or has both in the label of what
 * they say. In "Cher and Sonny Roe" the name may be the second's alone. Three or more share it more often, "Angus, Bec
 * and Tim Roe".
 */
export function findShared(table: WordTable, runs: Runs, forms: readonly NameForm[]): SharedName[] {
  const lastOf = new Map(forms.map(({ parts, first }) => [parts.key, first]));
  const honours = new Set(forms.map(({ parts, first }) => `${honoured(table, first)} ${parts.key}`));
  return forms.flatMap((form) => {
    const last = lastOfSeveral(table, runs, lastOf, form);
    if (last !== null) {
      const family = printed(table, { first: last.last - 1, last: last.last });
      return [{ parts: readNameParts(`${printed(table, form)} ${family}`), first: form.first }];
    }
    const partner = partnerOf(table, runs, honours, form);
    if (partner === null) return [];
    const family = printed(table, { first: partner.last - 1, last: partner.last });
    if (!isFamily(table, honours, form, family) && !areOnFirstNames(table, lastOf, form)) return [];
    return [{ parts: readNameParts(`${printed(table, form)} ${family}`), first: form.first }];
  });
}

/** How many given names may stand before the family name that they share. */
const MOST_NAMES = 6;

/**
 * "Tim Roe" behind "⟨Angus⟩, Bec and" and behind "Angus, ⟨Bec⟩ and", if they are called kin there or the last is called
 * by the given name alone, too; null where fewer than three are listed. "Cher, Bec and Tim Roe" may share no name.
 */
function lastOfSeveral(
  table: WordTable,
  runs: Runs,
  lastOf: ReadonlyMap<string, number>,
  { first, last }: NameForm,
): Run | null {
  if (last !== first + 1 || !isGivenAlone(table, runs, first)) return null;
  let start = first;
  while (wordAt(table, start - 1) === "," && isGivenAlone(table, runs, start - 2)) start -= 2;
  // "Ann Roe, Bec and Tim Moe"
  if (wordAt(table, start - 1) === "," && itemAt(runs.all, runs.of[start - 2])?.kind === "name") return null;
  let end = start + 1;
  while (end < start + 2 * MOST_NAMES && wordAt(table, end) === "," && isGivenAlone(table, runs, end + 1)) end += 2;
  if (end === start + 1 || !servesAs(table, end, COORDINATOR)) return null;
  const family = itemAt(runs.all, runs.of[end + 1]);
  const isWhole = family?.kind === "name" && family.first === end + 1 && family.last === end + 3;
  if (!isWhole || !has(table, family.first, GIVEN)) return null;
  const isAlone = (lastOf.get(nameKey(table.tokens[family.first]?.text ?? "")) ?? -1) >= family.last;
  return isAlone || areKin(table, start) ? family : null;
}

function isGivenAlone(table: WordTable, runs: Runs, at: number): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  return run?.kind === "name" && run.first === at && run.last === at + 1 && has(table, at, GIVEN);
}

/**
 * "Bec Roe" behind "Angus and", if the two are of different genders and stand neither in a list nor behind a title, or
 * if other signs make them a pair; else null.
 */
function partnerOf(table: WordTable, runs: Runs, honours: ReadonlySet<string>, { first, last }: NameForm): Run | null {
  if (last !== first + 1) return null;
  // "Mr Angus and Mrs Bec Roe"
  const areAddressed = isHonorific(table, first - 1) && isHonorific(table, last + 1);
  const start = areAddressed ? last + 2 : last + 1;
  const partner = servesAs(table, last, COORDINATOR) ? itemAt(runs.all, runs.of[start]) : undefined;
  if (partner?.kind !== "name" || partner.first !== start || partner.last !== start + 2) return null;
  if (areAddressed && has(table, first, FEMALE | MALE) && !isOneGender(table, first, start)) return partner;
  if (areKin(table, first)) return partner;
  const isUnknown = !has(table, first, FEMALE | MALE | COMMON | SURNAME);
  if (isUnknown && (isSeveral(table, first) || isHonouredAsPair(table, honours, partner)))
    return has(table, partner.first, GIVEN) ? partner : null;
  if (!has(table, first, FEMALE | MALE) || (has(table, first, WORD_NAME) && !isOfCouples(table))) return null;
  if (isOneGender(table, first, partner.first)) return null;
  if (isSeveral(table, first)) return partner;
  const isInList = wordAt(table, first - 1) === "," || servesAs(table, first - 1, COORDINATOR);
  return isInList || isBehindCapital(table, first) ? null : partner;
}

/**
 * Whether a capital stands before a name: a title or another name, "Prince ⟨Angus⟩", but not a small word that opens
 * the sentence, "WHEN ⟨Angus⟩".
 */
function isBehindCapital(table: WordTable, first: number): boolean {
  return isCapital(table, first - 1) && !(table.opens[first - 1] === 1 && has(table, first - 1, LINK));
}

/** Whether the article has both "Mr. Roe" and "Mrs. Roe", with the family name of the second of the two. */
function isHonouredAsPair(table: WordTable, honours: ReadonlySet<string>, { last }: Run): boolean {
  const key = nameKey(printed(table, { first: last - 1, last }));
  return honours.has(`male ${key}`) && honours.has(`female ${key}`);
}

/** Whether both names are of the same gender only, or the first is not of one gender only. */
function isOneGender(table: WordTable, first: number, second: number): boolean {
  const [one, other] = [first, second].map((at) => (has(table, at, FEMALE) ? 1 : 0) - (has(table, at, MALE) ? 1 : 0));
  return one === 0 || one === other;
}

/**
 * Whether the article shows that two people share a family name. `honours` has each family name behind a form of
 * address, with the gender that it shows: "male roe".
 */
function isFamily(table: WordTable, honours: ReadonlySet<string>, form: NameForm, family: string): boolean {
  const gender = has(table, form.first, FEMALE) ? "female" : "male";
  const isAddressed = honours.has(`${gender} ${nameKey(family)}`);
  if (isAddressed || areKin(table, form.first) || isSeveral(table, form.first) || opensLabel(table, form.first))
    return true;
  return isPluralNamed(table, family) || isOfCouples(table);
}

/** “⟨Angus⟩ and Bec Roe, from Ashby: We did not know.”: whether a name opens the label of what somebody says. */
function opensLabel({ labels }: WordTable, first: number): boolean {
  return isLabel(labels[first]) && isLabel(labels[first + 1]) && !isLabel(labels[first - 1]);
}

/** Whether "Brothers" or "the twins," stands right before the two. */
function areKin(table: WordTable, first: number): boolean {
  const noun = nounBefore(table, first);
  return table.sentenceOf[noun] === table.sentenceOf[first] && table.language.nouns.sharingKin.has(wordAt(table, noun));
}

function nounBefore({ tokens }: WordTable, first: number): number {
  return tokens[first - 1]?.text === "," ? first - 2 : first - 1;
}

/**
 * Whether the other is called by the given name alone too, and nobody by the family name: "Ann and Joe Roe … ⟨Joe⟩
 * said". `lastOf` has the last token at which each name stands, by the name's key.
 */
function areOnFirstNames(
  table: WordTable,
  lastOf: ReadonlyMap<string, number>,
  { first, last, parts }: NameForm,
): boolean {
  const [partner, family] = [last + 1, last + 2].map((at) => nameKey(table.tokens[at]?.text ?? ""));
  const isAlone = (key = "") => (lastOf.get(key) ?? -1) > last + 2;
  return has(table, first, FEMALE | MALE) && isAlone(parts.key) && isAlone(partner) && !isAlone(family);
}

/** Whether "The couple" or "her husband" stands anywhere in the article. */
function isOfCouples({ document, language: { nouns } }: WordTable): boolean {
  return document.vocabulary.forms.some((form) => nouns.pairs.has(form) || nouns.spouses.has(form));
}

/** Whether "Farmers" or "the couple," stands right before the two. */
function isSeveral(table: WordTable, first: number): boolean {
  const noun = nounBefore(table, first);
  if (table.sentenceOf[noun] !== table.sentenceOf[first]) return false;
  if (table.language.nouns.pairs.has(wordAt(table, noun))) return true;
  return has(table, noun, ROLE) && has(table, noun, PLURAL) && !has(table, noun, KIN);
}

/** Whether "the Roes" stands anywhere in the article. */
function isPluralNamed(table: WordTable, family: string): boolean {
  const plural = table.language.nouns.pluralOf(family.toLowerCase());
  if (!table.document.vocabulary.forms.includes(plural)) return false;
  return table.tokens.some(
    ({ lower, capital }, at) => lower === plural && capital && servesAs(table, at - 1, DEFINITE),
  );
}
