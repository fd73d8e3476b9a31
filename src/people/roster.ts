import type { Language } from "../languages/language.ts";
import { BETWEEN_FAMILIES, PARTICLES } from "../names/name-parts.ts";
import type { Gender } from "../vocabulary.ts";
import { genderOf } from "./gender-of-name.ts";
import { MAX_LABEL_INITIALS } from "./labels.ts";
import { isDoubtful, isNear, type Part, whoGoesOn } from "./namesakes.ts";
import type { Ages, Relative } from "./relatives.ts";
import { mayBeOnePerson, type NameParts } from "./same-name.ts";

/** A person of the article while it is being read. */
export interface NamedPerson {
  /** The full forms of the name, the longest first. */
  readonly full: NameParts[];
  /** The token where each full form is printed first; the least is where the person is introduced. */
  readonly introduced: number[];
  /**
   * The token where the name was last met in full, and where it was last met by a short form; updated as the article is
   * read.
   */
  lastSeen: number;
  lastReferred: number;
  /** What they did where the name was last met in full. */
  part: Part;
  /** Whether they spoke where they were met by any form of the name. */
  hasSpoken: boolean;
  /** The gender shown by a form of address or a relative's noun, if the name shows none; may be set later. */
  addressed: Gender | null;
}

/** Chooses, of several people who bear a name, those whom it may mean where it is printed. */
export type ChooseBearers = (people: readonly NamedPerson[]) => readonly NamedPerson[];

/** A name where it is printed, by which somebody is sought. */
export interface NameMet {
  /** See `nameKey`. */
  readonly key: string;
  /** The gender shown by a form of address before it, or null. */
  readonly gender: Gender | null;
  /** Its token. */
  readonly at: number;
  /** The first token of its block. */
  readonly block: number;
  readonly part: Part;
  /** "male" for "Roe said ⟨he⟩": the gender that the speaker may have. */
  readonly saysOf: Gender | null;
  /**
   * "male" for “Roe left. ⟨He⟩ was late”: the gender of the pronoun that goes on about the name in the next sentence.
   */
  readonly goesOnAs: Gender | null;
  /** Whether an office stands before it: "⟨President⟩ Roe". */
  readonly isTitled: boolean;
  /** Whether it refers to itself as a body does ("Roe said it would hire"), or is a known place or firm. */
  readonly body: "itself" | "known" | "nobody";
  /** Chooses by the title before it, or the turn that it labels. */
  readonly choose: ChooseBearers;
}

/**
 * Everyone named so far, and whom each short form may mean. Full names must be added before short ones are sought, the
 * longest first.
 */
export class Roster {
  readonly #language: Language;
  readonly #byKey = new Map<string, NamedPerson>();
  readonly #byFamily = new Map<string, NamedPerson[]>();
  /** By family name and by the last words of a name. */
  readonly #byEnd = new Map<string, NamedPerson[]>();
  /** By given name and nickname. */
  readonly #byGiven = new Map<string, NamedPerson[]>();
  /** Those without a full name, by gender or age and family name: "female roe", "elder roe". */
  readonly #byAddress = new Map<string, NamedPerson>();
  /**
   * The first words of firms, with the token where each is named with its legal form; `#bodies` are short forms that
   * also mean a body.
   */
  readonly #firms = new Map<string, number>();
  readonly #bodies = new Set<string>();

  /** See {@link addLetters}. */
  readonly #byLetters = new Map<string, NamedPerson | null>();

  /** People whom "Mrs" or "Mr" never means: children, and people of another age than whoever is called so. */
  readonly #neverAddressed = new Set<NamedPerson>();

  constructor(language: Language) {
    this.#language = language;
  }

  /**
   * Adds a full name, to a person who may bear it or as a new one. "Joe Roe" and "Joe Roe Jr." are two people if the
   * article introduces one of them as a man's relative; `relatives` has the keys of such names.
   */
  addFull(parts: NameParts, first: number, relatives: ReadonlySet<string> = new Set()): void {
    if (this.#byKey.has(parts.key) || this.#isPartOfLonger(parts, first)) return;
    const family = this.#byFamily.get(parts.family) ?? [];
    const isApart = (full: NameParts) =>
      full.suffix !== parts.suffix && (relatives.has(full.key) || relatives.has(parts.key));
    const known = family.find((person) =>
      person.full.every((full) => !isApart(full) && mayBeOnePerson(full, parts, this.#language)),
    );
    const person = known ?? newPerson();
    person.full.push(parts);
    person.introduced.push(first);
    this.#byKey.set(parts.key, person);
    append(this.#byFamily, parts.family, person);
    for (const end of endsOf(parts)) append(this.#byEnd, end, person);
    for (const given of givenForms(parts, this.#language)) append(this.#byGiven, given, person);
  }

  /**
   * Whether a name is part of a longer one: "Wasserman Schultz" beside "Debbie Wasserman Schultz", "Vizcarra Cornejo"
   * beside "Martín Vizcarra Cornejo Ruiz"; "Ann Mae" behind "Ann Mae Roe", "Mohd Faiz" behind "Mohd Faiz Abdul Roe",
   * but not before it, because a longer run that comes later may include a word too many.
   */
  #isPartOfLonger(parts: NameParts, first: number): boolean {
    const words = parts.words.join(" ");
    const [longer, another] = this.#byEnd.get(words) ?? this.#byGiven.get(words) ?? [];
    if (longer === undefined || another !== undefined) return false;
    const begun = longer.full.filter((full) => full.words.join(" ").startsWith(`${words} `));
    if (begun.length === 0) return true;
    return Math.min(...longer.introduced) < first;
  }

  /**
   * Adds the first word of an organisation's name, "Roe" for "Roe Energy"; `at` is the token of "Roe Energy Inc", or
   * null if no such form is printed.
   */
  addFirm(key: string, at: number | null): void {
    this.#firms.set(key, Math.min(at ?? Number.POSITIVE_INFINITY, this.#firms.get(key) ?? Number.POSITIVE_INFINITY));
  }

  /** Whether an organisation's name begins with this word: "Roe" in "Roe Energy". */
  isOfFirm(key: string): boolean {
    return this.#firms.has(key);
  }

  /** Adds someone of whom only one word is printed. */
  addLone(parts: NameParts, first: number): NamedPerson {
    const person = newPerson();
    person.full.push(parts);
    person.introduced.push(first);
    if (!this.#byKey.has(parts.key)) this.#byKey.set(parts.key, person);
    return person;
  }

  /**
   * Notes the letters that the article gives somebody named in full, “Ann Roe (⟨AM⟩)”, whatever the name begins with;
   * nobody's if it gives them to two people.
   */
  addLetters(letters: string, key: string): void {
    const person = this.#byKey.get(key);
    if (person === undefined) return;
    const known = this.#byLetters.get(letters);
    this.#byLetters.set(letters, known === undefined || known === person ? person : null);
  }

  /** The person to whom the article gives these letters; undefined if it gives them to nobody, null if to several. */
  findByLetters(letters: string): NamedPerson | null | undefined {
    return this.#byLetters.get(letters);
  }

  /** Adds another name of somebody: "Jay Roe, better known as ⟨Jaybird⟩". */
  addOtherName(key: string, person: NamedPerson): void {
    append(this.#byGiven, key, person);
  }

  /**
   * Gives somebody a second name: one who is also named in full, “⟨Jaybird⟩, whose real name is Jay Roe”, “Ann Moe,
   * born ⟨Ann Roe⟩”, or by the end of the name: “Mrs. Roe, known as ⟨Mama Ann⟩”.
   */
  addSecondName(other: NameParts, name: NameParts): void {
    const person = this.#byKey.get(name.key) ?? this.#onlyOne(name.key);
    const same = this.#byKey.get(other.key);
    if (person === undefined || person === same) return;
    this.#byKey.set(other.key, person);
    if (same === undefined) return;
    for (const end of endsOf(other)) {
      const people = this.#byEnd.get(end);
      people?.splice(people.indexOf(same), 1);
      append(this.#byEnd, end, person);
    }
  }

  /**
   * Adds someone who has a title with a given name alone, "King Joe II", and is also called "Joe"; nobody if it is a
   * family name.
   */
  addCalled(parts: NameParts, word: string, first: number): void {
    if (this.#byEnd.has(word)) return;
    const person = this.#byKey.get(word) ?? this.#byKey.get(parts.key) ?? this.addLone(parts, first);
    for (const key of [word, parts.key]) if (!this.#byKey.has(key)) this.#byKey.set(key, person);
  }

  /** Adds someone without a full name who is addressed by a family name: "Mrs. Roe". */
  addAddressed(parts: NameParts, family: string, gender: Gender, first: number): void {
    this.addRelative({ parts, family, gender, age: "", first });
  }

  /**
   * Adds a relative of whom only the given name is printed, "Ann" in "Joe Roe met his wife, Ann": "Mrs. Roe" is she.
   */
  addRelative({ parts, family, gender, age, first }: Relative): void {
    const told = age === "" ? [gender] : [gender, age];
    const keys = told.map((word) => `${word} ${family}`).filter((key) => !this.#byAddress.has(key));
    if (keys.length === 0) return;
    const person = this.addLone(parts, first);
    person.addressed = gender;
    for (const key of keys) this.#byAddress.set(key, person);
  }

  /** Notes that somebody named in full is a child. */
  addChild(key: string): void {
    const person = this.#byKey.get(key);
    if (person !== undefined) this.#neverAddressed.add(person);
  }

  /**
   * Notes that somebody named in full is of another age than the "Mrs" or "Mr" of their family, who is therefore
   * somebody else.
   */
  addOfOtherAge(key: string, gender: Gender): void {
    const person = this.#byKey.get(key);
    if (person !== undefined && (this.#genderOf(person) ?? gender) === gender) this.#neverAddressed.add(person);
  }

  /** Notes which of two people of a family is the elder. */
  addAges(told: Ages): void {
    const { family } = told;
    for (const age of AGES) {
      const person = this.#byKey.get(told[age]);
      if (person !== undefined) this.#byAddress.set(`${age} ${family}`, person);
    }
  }

  /**
   * The person, introduced before a token, whom "the elder Roe" there means; null if nobody of the family is known to
   * be the elder or the younger.
   */
  findByAge(family: string, age: string, at: number): NamedPerson | null {
    if (age === "") return null;
    // "Joe Roe and his son, Tim, … Roe senior"
    const [opposite] = AGES.filter((one) => one !== age).map((one) => this.#byAddress.get(`${one} ${family}`));
    const only = this.#onlyOne(family);
    const other = opposite === undefined || opposite === only ? undefined : only;
    const person = this.#byAddress.get(`${age} ${family}`) ?? other;
    return person !== undefined && Math.min(...person.introduced) < at ? person : null;
  }

  /** Whether several people are named in full whose name ends so. */
  isSeveral(key: string): boolean {
    return (this.#byEnd.get(key)?.length ?? 0) > 1;
  }

  /**
   * Adds someone of whom only the given name is printed, beside one of the same family: "Joe" in "Joe and Anna Roe".
   */
  addPartner(parts: NameParts, family: string, first: number): NamedPerson {
    const person =
      this.#byKey.get(parts.key) ?? this.addLone({ ...parts, given: parts.words, givenName: parts.name }, first);
    append(this.#byEnd, family, person);
    return person;
  }

  /**
   * The one person whose names begin with these letters, "hk" for Hanne Kvist; null if there is none or more than one.
   */
  findByInitials(key: string): NamedPerson | null {
    const letters = key.replaceAll(".", "");
    if (letters.length < 2 || letters.length > MAX_LABEL_INITIALS) return null;
    const people = new Set(this.#byKey.values());
    const [only, another] = [...people].filter((person) => person.full.some((full) => initialsOf(full, letters)));
    return another === undefined ? (only ?? null) : null;
  }

  /** Whether exactly one person is named in full whose name ends so. */
  isOnlyOne(key: string): boolean {
    return this.#onlyOne(key) !== undefined;
  }

  #onlyOne(key: string): NamedPerson | undefined {
    const [only, another] = this.#byEnd.get(key) ?? [];
    return another === undefined ? only : undefined;
  }

  /** Whether a key is that of the last words of this person's full name. */
  isEndOf(key: string, person: NamedPerson): boolean {
    return this.#byEnd.get(key)?.includes(person) ?? false;
  }

  /**
   * Finds the person whom a name means: by its full form, else the one with this short form who was introduced first,
   * of those whom the title before it may mean, or the label of a turn. A bare name stays with the bearer last introduced who acts, see
   * `whoGoesOn`. A form of address that shows a gender rules out bearers of the other; with such a form, whoever was
   * met in full in the same block comes first. Somebody met in full a moment ago comes before one not mentioned for
   * long. Null if nobody bears the name, if the title or label fits none or several of those who do, or if it is unclear who is
   * meant. Must be called in the order of the article.
   */
  find(met: NameMet): NamedPerson | null {
    const { key, gender, at, block, part, saysOf, choose } = met;
    const full = this.#byWholeKey(key, gender);
    const all = this.#ofGender(this.#withShortForm(key, gender, at), met);
    const isOther = full !== undefined && all.length > 0 && isCalledOnlyByAddress(full, all, met);
    if (full !== undefined && !isOther) {
      if (key.includes(" ")) full.addressed ??= gender;
      return meet(full, at, part);
    }
    if (all.length > 0 && this.#isBody(met, all)) return null;
    const candidates = all.length > 1 ? choose(all) : all;
    const first = candidates.reduce<NamedPerson | null>(earlier, null);
    if (first === null) return null;
    const latest = candidates.reduce((a, b) => (b.lastSeen > a.lastSeen ? b : a));
    const isOpen = gender !== null && candidates === all && !isMet(first, block);
    const fresh = isOpen ? this.#metIn(block, key, gender) : undefined;
    const goingOn = candidates === all ? whoGoesOn(all, { at, block, part }) : null;
    const meant = fresh ?? goingOn ?? (isOvershadowed(first, latest, at) ? latest : first);
    if (fresh === undefined && candidates === all && isDoubtful(all, meant, met)) return null;
    if (saysOf !== null && candidates === all && this.#mayMeanAnother(meant, all, saysOf, at)) return null;
    const isToldFirst = gender !== null && this.#genderOf(meant) === null;
    if (all.length > 1 || isOther || isToldFirst) meant.lastReferred = at;
    meant.hasSpoken ||= part === "speaks";
    meant.addressed ??= gender;
    return meant;
  }

  /**
   * Whether a short form is a body's: "Roe said it would hire" before anybody of that name is named, or beside Roe
   * Energy; "Washington said" before Ann Washington is named; "Roe warned" behind "Roe Energy Inc" and before Ann Roe.
   * From then on it is a body's wherever neither "Mr." nor "he" shows a person.
   */
  #isBody({ key, gender, saysOf, body, at }: NameMet, all: readonly NamedPerson[]): boolean {
    if (gender !== null || saysOf !== null) return false;
    const isNew = all.every(({ lastSeen }) => lastSeen < 0);
    const isFirm = isNew && (this.#firms.get(key) ?? at) < at;
    const isSo = isFirm || (body === "known" ? isNew : body === "itself" && (isNew || this.#firms.has(key)));
    if (isSo) this.#bodies.add(key);
    return this.#bodies.has(key);
  }

  /**
   * Whether it is unclear who is meant: in "Roe said ⟨she⟩ was late" it would be Joe Roe by his place, but Ann Roe was
   * named a moment ago too.
   */
  #mayMeanAnother(meant: NamedPerson, all: readonly NamedPerson[], saysOf: Gender, at: number): boolean {
    if ((this.#genderOf(meant) ?? saysOf) === saysOf) return false;
    return all.some((other) => isNear(other, at) && this.#genderOf(other) === saysOf);
  }

  /** Whether a name may mean somebody who was added. */
  knows(key: string, gender: Gender | null): boolean {
    const all = this.#withShortForm(key, gender, Number.POSITIVE_INFINITY);
    return this.#byWholeKey(key, gender) !== undefined || all.length > 0;
  }

  #byWholeKey(key: string, gender: Gender | null): NamedPerson | undefined {
    const full = this.#byKey.get(key);
    return gender === null || (full?.addressed ?? gender) === gender ? full : undefined;
  }

  /** The only person met in full since the start of a block whom a form of address with this short form may mean. */
  #metIn(block: number, key: string, gender: Gender): NamedPerson | undefined {
    const met = (this.#byEnd.get(key) ?? []).filter(({ lastSeen }) => lastSeen >= block);
    const [only, another] = met.filter((person) => (this.#genderOf(person) ?? gender) === gender);
    return another === undefined ? only : undefined;
  }

  /**
   * Those whom a short form may mean. Before anybody of the gender that is shown has been introduced, "Mr Roe" is the
   * one of unknown gender who has.
   */
  #withShortForm(key: string, gender: Gender | null, at: number): readonly NamedPerson[] {
    const all = withFamily(this.#byEnd.get(key), key) ?? this.#byGiven.get(key) ?? [];
    if (gender === null) return all;
    const grown = all.filter((person) => !this.#neverAddressed.has(person));
    const fitting = grown.filter((person) => this.#genderOf(person) === gender);
    const addressed = this.#byAddress.get(`${gender} ${key}`);
    const open = grown.filter((person) => this.#genderOf(person) === null);
    const isMetBefore = ({ introduced }: NamedPerson) => Math.min(...introduced) < at;
    const met = open.filter(isMetBefore);
    if (met.length === 1 && fitting.length > 0 && !fitting.some(isMetBefore)) return met;
    if (fitting.length > 0) return fitting;
    return addressed === undefined ? open : [addressed];
  }

  /** Leaves out those of whom “Roe left. ⟨He⟩ was late” cannot go on, unless that leaves nobody. */
  #ofGender(all: readonly NamedPerson[], { goesOnAs, gender }: NameMet): readonly NamedPerson[] {
    if (gender !== null || goesOnAs === null || all.length < 2) return all;
    const fitting = all.filter((person) => (this.#genderOf(person) ?? goesOnAs) === goesOnAs);
    return fitting.length === 0 ? all : fitting;
  }

  #genderOf(person: NamedPerson): Gender | null {
    return genderOf(person, this.#language) ?? person.addressed;
  }
}

/**
 * Whether a bare name without an office means somebody other than a person named only as "Mrs Roe": “Joe Roe was
 * jailed. ⟨Roe⟩ said he was sorry. … Mrs Roe, his mother, said”. So it does before she is introduced and behind
 * another; where it says "he"; and where it has meant another, or another was named in full since and did something.
 */
function isCalledOnlyByAddress(person: NamedPerson, others: readonly NamedPerson[], met: NameMet): boolean {
  if (met.gender !== null || met.isTitled || person.addressed === null) return false;
  const introduced = Math.min(...person.introduced);
  if (introduced > met.at) return others.some((other) => Math.min(...other.introduced) < introduced);
  if (met.saysOf !== null && met.saysOf !== person.addressed) return true;
  const isSince = ({ lastSeen, part }: NamedPerson) => lastSeen > person.lastSeen && part !== "named";
  return others.some((other) => other !== person && (other.lastReferred >= 0 || isSince(other)));
}

/**
 * Those whose family name is exactly this, of people whose names end so: "Roe" is Ann Roe, and not Joe Moe-Roe. All of
 * them if there are none.
 */
function withFamily(people: readonly NamedPerson[] | undefined, key: string): readonly NamedPerson[] | undefined {
  const just = people?.filter(({ full }) => full.some(({ family }) => family === key || family === ""));
  return just === undefined || just.length === 0 ? people : just;
}

/** Whether the words of a name, or its first and last, begin with these letters. */
function initialsOf({ words }: NameParts, letters: string): boolean {
  if (words.length < 2) return false;
  const all = words.map((word) => word.charAt(0)).join("");
  return all === letters || `${all.charAt(0)}${all.at(-1)}` === letters;
}

/** A name met in full within so many tokens is fresh; one neither met nor referred to for so many is stale. */
const FRESH = 150;
const STALE = 300;

function isOvershadowed(first: NamedPerson, latest: NamedPerson, at: number): boolean {
  const isStale = at - Math.max(first.lastSeen, first.lastReferred) >= STALE;
  return isStale && at - latest.lastSeen <= FRESH;
}

function isMet({ lastSeen, lastReferred }: NamedPerson, block: number): boolean {
  return Math.max(lastSeen, lastReferred) >= block;
}

function meet(person: NamedPerson, at: number, part: Part): NamedPerson {
  person.lastSeen = at;
  person.part = part;
  person.hasSpoken ||= part === "speaks";
  return person;
}

function newPerson(): NamedPerson {
  return { full: [], introduced: [], lastSeen: -1, lastReferred: -1, part: "named", hasSpoken: false, addressed: null };
}

/** How many people may share a short form; the rest have only their full names, so that time stays linear. */
const MAX_TO_SHARE = 40;

function append(map: Map<string, NamedPerson[]>, key: string, person: NamedPerson): void {
  const people = map.get(key);
  if (people === undefined) map.set(key, [person]);
  else if (people.length < MAX_TO_SHARE && !people.includes(person)) people.push(person);
}

function earlier(a: NamedPerson | null, b: NamedPerson): NamedPerson {
  return a === null || Math.min(...b.introduced) < Math.min(...a.introduced) ? b : a;
}

function endsOf(parts: NameParts): Set<string> {
  const ends = new Set<string>(parts.family === "" ? [] : [parts.family]);
  if (parts.suffix !== "") ends.add(`${parts.family} ${parts.suffix}`);
  for (let from = 1; from < parts.words.length; from += 1) ends.add(parts.words.slice(from).join(" "));
  return ends;
}

/**
 * The given names, the printed nickname and its last word ("Big ⟨Tam⟩"), pairs of words before the last, and the usual
 * short forms of the first: "Joe" for "Joseph".
 */
function givenForms({ family, given, nickname, words }: NameParts, language: Language): Set<string> {
  const first = given.find((word) => word.length > 1) ?? "";
  const shortest = nickname.split(" ").at(-1) ?? "";
  return new Set(
    [
      ...given,
      ...innerPairs(words),
      firstFamily(family),
      nickname,
      shortest,
      ...(language.nicknames.get(first) ?? []),
    ].filter((form) => form.length > 1),
  );
}

/** What distinguishes two of a family. */
const AGES = ["elder", "younger"] as const;

/**
 * The pairs of words before the last, with the particles between them: "vizcarra cornejo" for "martin vizcarra cornejo
 * ruiz" and "quorl de roe" for "ana quorl de roe moe", as in Spanish, and "ann mae" for "ann mae roe".
 */
function innerPairs(words: readonly string[]): string[] {
  const pairs: string[] = [];
  const last = Math.min(words.length, MAX_WORDS) - 1;
  for (let at = 0; at + 1 < last; at += 1) {
    let end = at + 1;
    while (end + 1 < last && PARTICLES.has(words[end] ?? "")) end += 1;
    pairs.push(words.slice(at, end + 1).join(" "));
  }
  return pairs;
}

/** The first of two family names that "y" joins: "quorl" of "quorl y roe". */
function firstFamily(family: string): string {
  const [first = "", second] = family.split(BETWEEN_FAMILIES);
  return second === undefined ? "" : first;
}

const MAX_WORDS = 8;
