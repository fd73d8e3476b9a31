import { COORDINATOR, servesAs } from "../grammar/syntax-words.ts";
import { nameKey } from "../names/name-key.ts";
import { itemAt } from "../text/item-at.ts";
import { partOf } from "./acting-name.ts";
import { addCalledByGivenName } from "./called-by-given-name.ts";
import { findShared } from "./couples.ts";
import { honoured } from "./form-of-address.ts";
import { isFullName } from "./full-names.ts";
import { isLabel } from "./labels.ts";
import { findLoneNames, isInstitution, isLonePerson } from "./lone-names.ts";
import type { NameCounts } from "./name-counts.ts";
import { type NameForm, printed, readForms } from "./name-forms.ts";
import { findBodies, findCompanies, findFigures, findNamesWithin, findPlaces, findThings } from "./names-of-things.ts";
import type { PersonMention } from "./person-mention.ts";
import { saysOfItself, whoIsSaid } from "./pronoun-behind.ts";
import { ageBefore, findRelatives, isHisSonOrFather } from "./relatives.ts";
import { type NamedPerson, type NameMet, Roster } from "./roster.ts";
import type { Runs } from "./runs.ts";
import { isOneWord } from "./same-name.ts";
import { bearersOfTitle } from "./same-title.ts";
import { startOfBlock } from "./start-of-block.ts";
import { titleInFront } from "./title-in-front.ts";
import { addTitledBesideNamesake } from "./titled-beside-namesake.ts";
import { listUnmarked, toUnmarkedMention } from "./unmarked-names.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { FAMOUS, FEMALE, MALE, PARTICLE } from "./word-traits.ts";

/**
 * Finds the people whom the runs name. Names of several words come first and decide who is in the article; then names
 * of one word, or of the last words of a longer name, are referred to them; what is left is a person of its own only on
 * strong evidence. In headlines in title case only names met elsewhere count, or names that the lists confirm in full.
 */
export function findPeople(table: WordTable, runs: Runs, counts: NameCounts): PersonMention[] {
  const forms = readForms(table, runs, counts);
  const roster = new Roster(table.language);
  const nobodies = new Set([
    ...findCompanies(forms),
    ...findBodies(table, forms),
    ...findFigures(table, forms),
    ...findThings(forms),
    ...findPlaces(table, forms),
    ...findNamesWithin(table, runs),
  ]);
  const relatives = new Set(forms.filter((form) => isHisSonOrFather(table, form)).map(({ parts }) => parts.key));
  for (const form of forms.filter((one) => isFullName(table, one) && !nobodies.has(one.parts.key)).sort(byWords))
    roster.addFull(form.parts, form.first, relatives);
  for (const { parts, first } of findShared(table, runs, forms))
    if (!roster.knows(parts.words[0] ?? "", null)) roster.addFull(parts, first);
  for (const run of runs.all)
    if (run.kind === "organisation" && run.last > run.first + 1)
      roster.addFirm(nameKey(table.tokens[run.first]?.text ?? ""));
  const lone = findLoneNames(table, runs, forms);
  for (const relative of findRelatives(table, forms, lone))
    if (!roster.knows(relative.parts.key, null)) roster.addRelative(relative);
  addCalledByGivenName(
    table,
    forms.filter((form) => !isOneWord(form.parts) || (!nobodies.has(form.parts.key) && isLonePerson(table, form))),
    roster,
  );
  const partners = findPartners(table, runs, forms);
  for (const form of forms)
    if (!nobodies.has(form.parts.key) && !isInstitution(table, form)) addStranger(table, partners, form, roster);
  addTitledBesideNamesake(table, forms, roster);
  const mentions: PersonMention[] = [];
  const bearersOf = bearersOfTitle(table, runs, forms);
  const isUnknown = ({ parts, first }: NameForm) =>
    !nobodies.has(parts.key) && !roster.knows(parts.key, honoured(table, first));
  const unmarked = listUnmarked(table, runs);
  const unknown: number[] = [];
  let next = 0;
  const addUnmarkedUpTo = (end: number): void => {
    for (let at = unmarked[next]; at !== undefined && at < end; at = unmarked[next]) {
      next += 1;
      const mention = toUnmarkedMention(table, runs, roster, bearersOf, at);
      if (mention === null) unknown.push(at);
      else mentions.push(mention);
    }
  };
  for (const form of forms) {
    addUnmarkedUpTo(form.first);
    const person =
      roster.findByAge(form.parts.key, ageBefore(table, form.first)) ??
      roster.find({ ...meet(table, form), titled: bearersOf(form.first) }) ??
      (isLabel(table.labels[form.first]) ? roster.findByInitials(form.parts.key) : null) ??
      (isUnknown(form) && (lone.has(form.parts.key) || isLonePerson(table, form))
        ? roster.addLone(form.parts, form.first)
        : null);
    if (person !== null) mentions.push(toMention(table, runs, wholeForm(table, runs, form, person, roster), person));
  }
  addUnmarkedUpTo(table.tokens.length);
  for (const at of unknown) {
    const mention = toUnmarkedMention(table, runs, roster, bearersOf, at);
    if (mention !== null) mentions.push(mention);
  }
  return mentions.sort((a, b) => a.first - b.first);
}

function meet(table: WordTable, form: NameForm): Omit<NameMet, "titled"> {
  const { parts, first, last } = form;
  return {
    key: parts.key,
    gender: honoured(table, first),
    at: first,
    block: startOfBlock(table, first),
    part: partOf(table, form),
    saysOf: whoIsSaid(table, last),
    body: saysOfItself(table, last) && !has(table, first, FAMOUS) ? "itself" : "nobody",
  };
}

function toMention(table: WordTable, runs: Runs, form: NameForm, person: NamedPerson): PersonMention {
  const { first, last, parts, tail } = form;
  const isFull = !isOneWord(parts) && person.full.some((full) => full.key === parts.key);
  return { first, last, person, isFull, title: titleInFront(table, runs, form), tail };
}

/** The most words first, then those in full, “Ann Roe” before “A. Roe”, then by place. */
function byWords(a: NameForm, b: NameForm): number {
  const initials = ({ parts }: NameForm) => parts.words.filter((word) => word.length === 1).length;
  return b.parts.words.length - a.parts.words.length || initials(a) - initials(b) || a.first - b.first;
}

/**
 * "Mr. Roe" where only Anna Roe is named in full: the other one of "Joe and Anna Roe", or somebody else, whom a bare "Roe"
 * then means too.
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

/** "Joe" in "Joe and Anna Roe", by "male roe": the first of each gender and family. */
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

/** How many words before a short form may belong to it. */
const MAX_IN_FRONT = 3;

/** Takes words before a short form in, as far as they belong to the name: "bin Salman", "von der Leyen", "Peña Nieto". */
function wholeForm(table: WordTable, runs: Runs, form: NameForm, person: NamedPerson, roster: Roster): NameForm {
  let first = form.first;
  for (let at = form.first - 1; at >= Math.max(0, form.first - MAX_IN_FRONT); at -= 1) {
    if (table.tokens[at]?.kind !== "word" || (runs.of[at] ?? -1) >= 0) break;
    if (!isCapital(table, at) && !has(table, at, PARTICLE)) break;
    if (roster.isEndOf(nameKey(printed(table, { first: at, last: form.last })), person)) first = at;
  }
  return first === form.first ? form : { ...form, first };
}
