import { COORDINATOR, servesAs } from "../grammar/syntax-words.ts";
import { nameKey } from "../names/name-key.ts";
import { isInCapitals } from "../text/characters.ts";
import { itemAt } from "../text/item-at.ts";
import type { Gender } from "../vocabulary.ts";
import { addCalledByGivenName } from "./called-by-given-name.ts";
import { findShared } from "./couples.ts";
import { honoured } from "./form-of-address.ts";
import { isFullName } from "./full-names.ts";
import { LABEL_ASIDE, MAX_LABEL_INITIALS } from "./labels.ts";
import { isInstitution, isLonePerson, isTitledThing } from "./lone-names.ts";
import type { NameForm } from "./name-forms.ts";
import {
  findBodies,
  findCompanies,
  findFigures,
  findNamesWithin,
  findPlaces,
  findRepeated,
  findSobriquets,
  findThings,
} from "./names-of-things.ts";
import { endOfOtherName, isRealName, nameBehindMarks } from "./other-name.ts";
import { findAges, findRelatives, isChild, isHisRelative, yearsBehind } from "./relatives.ts";
import { Roster } from "./roster.ts";
import type { Runs } from "./runs.ts";
import { isOneWord } from "./same-name.ts";
import { addTitledBesideNamesake } from "./titled-beside-namesake.ts";
import { findToldPapers } from "./told-paper.ts";
import { has, type WordTable } from "./word-table.ts";
import { FEMALE, MALE } from "./word-traits.ts";

/** The keys of names that the article shows to belong to nobody. */
export function findNobodies(table: WordTable, runs: Runs, forms: readonly NameForm[]): ReadonlySet<string> {
  return new Set([
    ...findCompanies(table, runs, forms),
    ...findBodies(table, forms),
    ...findFigures(table, forms),
    ...findThings(forms),
    ...findPlaces(table, forms),
    ...findRepeated(table, forms),
    ...findSobriquets(table, forms),
    ...findToldPapers(table, forms),
    ...findNamesWithin(table, runs),
  ]);
}

/** What is known about the names of an article before anybody is sought. */
export interface Names {
  readonly forms: readonly NameForm[];
  /** See {@link findNobodies}. */
  readonly nobodies: ReadonlySet<string>;
  /** The keys of names of one word that are people's. */
  readonly lone: ReadonlySet<string>;
}

/**
 * A roster of everyone whom the article names in full, and of those known by a title, a form of address or a relative.
 */
export function fillRoster(table: WordTable, runs: Runs, { forms, nobodies, lone }: Names): Roster {
  const roster = new Roster(table.language);
  const relatives = new Set(forms.filter((form) => isHisRelative(table, form)).map(({ parts }) => parts.key));
  for (const form of forms.filter((one) => isFullName(table, one) && !nobodies.has(one.parts.key)).sort(byWords))
    roster.addFull(form.parts, form.first, relatives);
  addOtherNames(table, forms, roster);
  addLetters(table, forms, roster);
  for (const { parts, first } of findShared(table, runs, forms))
    if (!roster.knows(parts.words[0] ?? "", null)) roster.addFull(parts, first);
  for (const run of runs.all)
    if (run.kind === "organisation" && run.last > run.first + 1) {
      const isLegal = table.language.organisations.legalForms.has(table.tokens[run.last - 1]?.text ?? "");
      roster.addFirm(nameKey(table.tokens[run.first]?.text ?? ""), isLegal ? run.first : null);
    }
  for (const relative of findRelatives(table, forms, lone))
    if (!roster.knows(relative.parts.key, null)) roster.addRelative(relative);
  for (const ages of findAges(table, forms)) roster.addAges(ages);
  for (const form of forms) if (!isOneWord(form.parts) && isChild(table, form)) roster.addChild(form.parts.key);
  addOtherAges(table, forms, roster);
  const ofPeople = forms.filter(
    (form) => !isOneWord(form.parts) || (!nobodies.has(form.parts.key) && isLonePerson(table, form)),
  );
  addCalledByGivenName(table, ofPeople, roster);
  const partners = findPartners(table, runs, forms);
  for (const form of forms)
    if (!nobodies.has(form.parts.key) && !isInstitution(table, form) && !isTitledThing(table, form))
      addStranger(table, partners, form, roster);
  addTitledBesideNamesake(table, forms, roster);
  return roster;
}

const GENDERS: readonly Gender[] = ["female", "male"];

/**
 * Notes people named in full whose age differs from that of somebody addressed by the same family name alone: “Ann Roe,
 * ⟨22⟩, left. … Mrs Roe, ⟨51⟩, said”.
 */
function addOtherAges(table: WordTable, forms: readonly NameForm[], roster: Roster): void {
  const called = new Map<string, number>();
  for (const { parts, first, last } of forms) {
    const gender = isOneWord(parts) ? honoured(table, first) : null;
    const age = yearsBehind(table, last);
    if (gender !== null && age !== "") called.set(`${gender} ${parts.key}`, age);
  }
  for (const { parts, last } of forms) {
    const age = isOneWord(parts) ? "" : yearsBehind(table, last);
    for (const gender of GENDERS)
      if (age !== "" && (called.get(`${gender} ${parts.family}`) ?? age) !== age)
        roster.addOfOtherAge(parts.key, gender);
  }
}

/**
 * Adds other names of the same person: “Jay Roe, known as Aunty ⟨Jaybird⟩”, “Jaybird, real name ⟨Jay Roe⟩”. The main
 * name is the one called the real name, or the full name of somebody who is called by one word; else the one that comes
 * first, as in “Ann Moe, born Ann Roe”. So is a name in marks before a full one, “the conductor “⟨Jaybird⟩” Jay Roe”.
 */
function addOtherNames(table: WordTable, forms: readonly NameForm[], roster: Roster): void {
  forms.forEach((form, index) => {
    const next = forms[index + 1];
    if (next !== undefined && next.first === nameBehindMarks(table, form) && !isOneWord(next.parts))
      roster.addSecondName(form.parts, next.parts);
    const end = endOfOtherName(table, form);
    if (end < 0) return;
    let before = index - 1;
    while ((forms[before]?.last ?? -1) > end) before -= 1;
    const called = forms[before];
    if (called?.last !== end) return;
    const [isShort, isCalledShort] = [isOneWord(form.parts), isOneWord(called.parts)];
    if (isShort && (isCalledShort || roster.knows(form.parts.key, null))) return;
    if (!isShort && ((isCalledShort && !roster.knows(called.parts.key, null)) || isRealName(table, form)))
      roster.addSecondName(called.parts, form.parts);
    else roster.addSecondName(form.parts, called.parts);
  });
}

/** Adds the letters by which labels call people: “Ann Roe (⟨AM⟩)”, “Ann Roe [⟨AM⟩]”. */
function addLetters({ tokens, labels }: WordTable, forms: readonly NameForm[], roster: Roster): void {
  for (const { parts, last } of forms) {
    const letters = tokens[last + 1]?.text ?? "";
    if (isOneWord(parts) || labels[last + 1] !== LABEL_ASIDE || !"([".includes(tokens[last]?.text ?? " ")) continue;
    if (letters.length <= MAX_LABEL_INITIALS && isInCapitals(letters)) roster.addLetters(nameKey(letters), parts.key);
  }
}

/** Sorts by most words, then those in full, “Ann Roe” before “A. Roe”, then by place. */
function byWords(a: NameForm, b: NameForm): number {
  const initials = ({ parts }: NameForm) => parts.words.filter((word) => word.length === 1).length;
  return b.parts.words.length - a.parts.words.length || initials(a) - initials(b) || a.first - b.first;
}

/**
 * Adds "Mr. Roe" where only Anna Roe is named in full: the other of "Joe and Anna Roe", or somebody else, who is then
 * meant by a bare "Roe" too.
 */
function addStranger(
  table: WordTable,
  partners: ReadonlyMap<string, NameForm>,
  { parts, first }: NameForm,
  roster: Roster,
): void {
  const gender = honoured(table, first);
  if (gender === null || !isOneWord(parts) || roster.knows(parts.key, gender)) return;
  const partner = partners.get(`${gender} ${parts.key}`);
  if (partner === undefined) roster.addAddressed(parts, parts.key, gender, first);
  else roster.addPartner(partner.parts, parts.key, partner.first);
}

/** Finds "Joe" in "Joe and Anna Roe", under "male roe": the first of each gender and family. */
function findPartners(table: WordTable, runs: Runs, forms: readonly NameForm[]): ReadonlyMap<string, NameForm> {
  const partners = new Map<string, NameForm>();
  for (const form of forms) {
    const { parts, first, last } = form;
    const beside = itemAt(runs.all, runs.of[last + 1]);
    if (!isOneWord(parts) || !has(table, first, FEMALE | MALE) || !servesAs(table, last, COORDINATOR)) continue;
    if (beside?.kind !== "name" || beside.last < last + 3) continue;
    const gender = has(table, first, FEMALE) ? "female" : "male";
    const key = `${gender} ${nameKey(table.tokens[beside.last - 1]?.text ?? "")}`;
    if (!partners.has(key)) partners.set(key, form);
  }
  return partners;
}
