import { COORDINATOR, DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { nameKey } from "../names/name-key.ts";
import { itemAt } from "../text/item-at.ts";
import { honoured, isHonorific } from "./form-of-address.ts";
import { type NameForm, printed } from "./name-forms.ts";
import type { Run, Runs } from "./runs.ts";
import { type NameParts, readNameParts } from "./same-name.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { COMMON, FEMALE, GIVEN, KIN, LINK, MALE, PLURAL, ROLE, SURNAME, WORD_NAME } from "./word-traits.ts";

/** The full name of somebody whose given name alone is printed, and where that stands. */
export interface SharedName {
  readonly parts: NameParts;
  readonly first: number;
}

/**
 * "Angus Roe" in "Angus and Bec Roe", where the article shows that both bear the name: it speaks of "Mr. Roe" or "the Roes", of a couple,
 * a husband or a wife, or calls the two something else in the plural ("Farmers Angus and Bec Roe", "Brothers Angus and Tim Roe"), or both
 * by their given names alone. In "Cher and Sonny Roe" it may be one's alone.
 */
export function findShared(table: WordTable, runs: Runs, forms: readonly NameForm[]): SharedName[] {
  const lastOf = new Map(forms.map(({ parts, first }) => [parts.key, first]));
  const honours = new Set(forms.map(({ parts, first }) => `${honoured(table, first)} ${parts.key}`));
  return forms.flatMap((form) => {
    const partner = partnerOf(table, runs, honours, form);
    if (partner === null) return [];
    const family = printed(table, { first: partner.last - 1, last: partner.last });
    if (!isFamily(table, honours, form, family) && !areOnFirstNames(table, lastOf, form)) return [];
    return [{ parts: readNameParts(`${printed(table, form)} ${family}`), first: form.first }];
  });
}

/** "Bec Roe" behind "Angus and", if the two are not of one gender and stand neither in a list nor behind a title of the first. */
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

/** "Prince ⟨Angus⟩", and not "WHEN ⟨Angus⟩": a title or another name, and no small word that opens the sentence. */
function isBehindCapital(table: WordTable, first: number): boolean {
  return isCapital(table, first - 1) && !(table.opens[first - 1] === 1 && has(table, first - 1, LINK));
}

/** "Mr. Roe" and "Mrs. Roe" anywhere in the article, of the family of the second of the two. */
function isHonouredAsPair(table: WordTable, honours: ReadonlySet<string>, { last }: Run): boolean {
  const key = nameKey(printed(table, { first: last - 1, last }));
  return honours.has(`male ${key}`) && honours.has(`female ${key}`);
}

/** Both are names of the same gender only, or the first is no name of one gender. */
function isOneGender(table: WordTable, first: number, second: number): boolean {
  const [one, other] = [first, second].map((at) => (has(table, at, FEMALE) ? 1 : 0) - (has(table, at, MALE) ? 1 : 0));
  return one === 0 || one === other;
}

/** `honours` has each family name that a form of address stands before, with the gender that tells: "male roe". */
function isFamily(table: WordTable, honours: ReadonlySet<string>, form: NameForm, family: string): boolean {
  const gender = has(table, form.first, FEMALE) ? "female" : "male";
  const isAddressed = honours.has(`${gender} ${nameKey(family)}`);
  if (isAddressed || areKin(table, form.first) || isSeveral(table, form.first)) return true;
  return isPluralNamed(table, family) || isOfCouples(table);
}

/** "Brothers", "the twins," right before the two. */
function areKin(table: WordTable, first: number): boolean {
  const noun = nounBefore(table, first);
  return table.sentenceOf[noun] === table.sentenceOf[first] && table.language.nouns.sharingKin.has(wordAt(table, noun));
}

function nounBefore({ tokens }: WordTable, first: number): number {
  return tokens[first - 1]?.text === "," ? first - 2 : first - 1;
}

/**
 * "Ann and Joe Roe … ⟨Joe⟩ said": the other is called by the given name alone, too, and nobody by the family name. `lastOf` has the last token
 * at which each name, by its key, stands.
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

/** "The couple", "her husband" anywhere in the article. */
function isOfCouples({ document, language: { nouns } }: WordTable): boolean {
  return document.vocabulary.forms.some((form) => nouns.pairs.has(form) || nouns.spouses.has(form));
}

/** "Farmers", "the couple," right before the two. */
function isSeveral(table: WordTable, first: number): boolean {
  const noun = nounBefore(table, first);
  if (table.sentenceOf[noun] !== table.sentenceOf[first]) return false;
  if (table.language.nouns.pairs.has(wordAt(table, noun))) return true;
  return has(table, noun, ROLE) && has(table, noun, PLURAL) && !has(table, noun, KIN);
}

/** "the Roes" anywhere in the article. */
function isPluralNamed(table: WordTable, family: string): boolean {
  const plural = table.language.nouns.pluralOf(family.toLowerCase());
  if (!table.document.vocabulary.forms.includes(plural)) return false;
  return table.tokens.some(
    ({ lower, capital }, at) => lower === plural && capital && servesAs(table, at - 1, DEFINITE),
  );
}
