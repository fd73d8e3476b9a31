import { nameKey } from "../names/name-key.ts";
import { isIn } from "../text/item-at.ts";
import { partOf } from "./acting-name.ts";
import { bearersOfLabel } from "./bearers-of-label.ts";
import { isCalledFirm } from "./called-firm.ts";
import type { Evidence } from "./evidence.ts";
import { fillRoster, findNobodies } from "./fill-roster.ts";
import { honoured } from "./form-of-address.ts";
import { isLabel } from "./labels.ts";
import { findLoneNames, isLonePerson } from "./lone-names.ts";
import type { NameCounts } from "./name-counts.ts";
import { type NameForm, printed, readForms } from "./name-forms.ts";
import { endOfOtherName } from "./other-name.ts";
import type { PersonMention } from "./person-mention.ts";
import { saysOfItself, whoGoesOnAs, whoIsSaid } from "./pronoun-behind.ts";
import { ageBeside } from "./relatives.ts";
import type { ChooseBearers, NamedPerson, NameMet, Roster } from "./roster.ts";
import type { Runs } from "./runs.ts";
import { isOneWord } from "./same-name.ts";
import { bearersOfTitle } from "./same-title.ts";
import { startOfBlock } from "./start-of-block.ts";
import { titleInFront } from "./title-in-front.ts";
import { listUnmarked, toUnmarkedMention } from "./unmarked-names.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { FAMOUS, PARTICLE } from "./word-traits.ts";

/**
 * Finds the people whom the runs name. Names of several words come first and decide who is in the article; then names
 * of one word, or of the last words of a longer name, are matched with them; what is left is a person of its own only
 * on strong evidence. In headlines in title case only names met elsewhere count, or names that the lists confirm in
 * full.
 */
export function findPeople(table: WordTable, runs: Runs, counts: NameCounts): PersonMention[] {
  const forms = readForms(table, runs, counts);
  const nobodies = findNobodies(table, runs, forms);
  const lone = findLoneNames(table, runs, forms);
  const roster = fillRoster(table, runs, { forms, nobodies, lone });
  const [ofTitle, ofLabel] = [bearersOfTitle(table, runs, forms), bearersOfLabel(table)];
  const bearersOf =
    (first: number): ChooseBearers =>
    (people) =>
      ofLabel(first)(ofTitle(first)(people));
  const isUnknown = ({ parts, first }: NameForm) =>
    !nobodies.has(parts.key) && !roster.knows(parts.key, honoured(table, first));
  const isFirm = ({ evidence, first, last, parts }: NameForm) =>
    roster.isOfFirm(parts.key) &&
    honoured(table, first) === null &&
    whoIsSaid(table, last) === null &&
    !OF_SOMEBODY.some((sort) => evidence.has(sort));
  const personOf = (form: NameForm): NamedPerson | null => {
    const age = ageBeside(table, form);
    const isAnyOf = age !== "" && isOneWord(form.parts);
    const given = isLabel(table.labels[form.first]) ? roster.findByLetters(form.parts.key) : undefined;
    if (given !== undefined) return given;
    return roster.findByAge(form.parts.key, age, form.first) ?? (isAnyOf ? null : personNamed(form));
  };
  const personNamed = (form: NameForm): NamedPerson | null =>
    roster.find({ ...meet(table, form), choose: bearersOf(form.first) }) ??
    (isLabel(table.labels[form.first]) ? roster.findByInitials(form.parts.key) : null) ??
    (isUnknown(form) && (lone.has(form.parts.key) || (isLonePerson(table, form) && !isFirm(form)))
      ? roster.addLone(form.parts, form.first)
      : null);
  const mentions: PersonMention[] = [];
  const unknown: number[] = [];
  for (const met of inOrder(forms, listUnmarked(table, runs))) {
    if (typeof met === "number") {
      const mention = toUnmarkedMention(table, runs, roster, bearersOf, met);
      if (mention === null) unknown.push(met);
      else mentions.push(mention);
      continue;
    }
    const person = alsoKnownAs(table, roster, mentions.at(-1), met) ?? personOf(met);
    if (person !== null) mentions.push(toMention(table, runs, wholeForm(table, runs, met, person, roster), person));
  }
  const known = unknown.map((at) => toUnmarkedMention(table, runs, roster, bearersOf, at));
  return [...mentions, ...known.filter((mention) => mention !== null)].sort((a, b) => a.first - b.first);
}

/** Evidence that a name which also begins a firm's is somebody's: "Roe, who runs Roe Energy". */
const OF_SOMEBODY: readonly Evidence[] = ["titleBefore", "whoFollows", "appositive", "lastWordWithHonorific"];

/**
 * The person before a form that is their other name, by which they are called from then on: "Jay Roe, better known as
 * ⟨Jaybird⟩"; null if it is nobody's.
 */
function alsoKnownAs(
  table: WordTable,
  roster: Roster,
  before: PersonMention | undefined,
  form: NameForm,
): NamedPerson | null {
  if (before === undefined || endOfOtherName(table, form) !== before.last) return null;
  roster.addOtherName(form.parts.key, before.person);
  return before.person;
}

/** The forms and the tokens of unmarked names in the order of the article, in which a roster must be asked. */
function inOrder(forms: readonly NameForm[], unmarked: readonly number[]): (NameForm | number)[] {
  const placeOf = (met: NameForm | number) => (typeof met === "number" ? met : met.first);
  return [...forms, ...unmarked].sort((a, b) => placeOf(a) - placeOf(b));
}

function meet(table: WordTable, form: NameForm): Omit<NameMet, "choose"> {
  const { parts, first, last } = form;
  const isFirm = isOneWord(parts) && isCalledFirm(table, first, last);
  return {
    key: parts.key,
    gender: honoured(table, first),
    at: first,
    block: startOfBlock(table, first),
    part: partOf(table, form),
    saysOf: whoIsSaid(table, last),
    goesOnAs: isOneWord(parts) ? whoGoesOnAs(table, first, last) : null,
    isTitled: form.evidence.has("titleBefore"),
    body: (saysOfItself(table, last) && !has(table, first, FAMOUS)) || isFirm ? "itself" : "nobody",
  };
}

function toMention(table: WordTable, runs: Runs, form: NameForm, person: NamedPerson): PersonMention {
  const { first, last, parts, tail } = form;
  const isFull = !isOneWord(parts) && person.full.some((full) => full.key === parts.key);
  return { first, last, person, isFull, title: titleInFront(table, runs, form), tail };
}

/** How many words before a short form may belong to it. */
const MAX_IN_FRONT = 3;

/** Extends a short form over words before it that belong to the name: "bin Salman", "von der Leyen", "Peña Nieto". */
function wholeForm(table: WordTable, runs: Runs, form: NameForm, person: NamedPerson, roster: Roster): NameForm {
  let first = form.first;
  for (let at = form.first - 1; at >= Math.max(0, form.first - MAX_IN_FRONT); at -= 1) {
    if (table.tokens[at]?.kind !== "word" || isIn(runs.of, at)) break;
    if (!isCapital(table, at) && !has(table, at, PARTICLE)) break;
    if (roster.isEndOf(nameKey(printed(table, { first: at, last: form.last })), person)) first = at;
  }
  return first === form.first ? form : { ...form, first };
}
