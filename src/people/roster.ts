import { shortFormsOf } from "../lexicon/nicknames.ts";
import { mayBeOnePerson, type NameParts } from "./same-name.ts";
import { FEMALE, GIVEN, MALE, traitsOf } from "./words.ts";

/** A person of the article while it is read. */
export interface NamedPerson {
  /** The full forms of the name, the longest first. */
  readonly full: NameParts[];
  /** The first token of the longest form. */
  readonly first: number;
}

/**
 * Everyone named so far, and which short forms may mean whom. Full names are to be added before short ones are looked
 * for, the longest first.
 */
export class Roster {
  readonly #byKey = new Map<string, NamedPerson>();
  readonly #byFamily = new Map<string, NamedPerson[]>();
  /** By family name and by the last words of a name. */
  readonly #byEnd = new Map<string, NamedPerson[]>();
  /** By given name and nickname. */
  readonly #byGiven = new Map<string, NamedPerson[]>();

  /** Adds a full name, to a person who may bear it or as a new one. */
  addFull(parts: NameParts, first: number): void {
    if (this.#byKey.has(parts.key) || this.#isEndOfLonger(parts)) return;
    const family = this.#byFamily.get(parts.family) ?? [];
    const known = family.find((person) => person.full.every((full) => mayBeOnePerson(full, parts)));
    const person = known ?? { full: [], first };
    person.full.push(parts);
    this.#byKey.set(parts.key, person);
    append(this.#byFamily, parts.family, person);
    for (const end of endsOf(parts)) append(this.#byEnd, end, person);
    for (const given of givenForms(parts)) append(this.#byGiven, given, person);
  }

  /** "Wasserman Schultz" beside "Debbie Wasserman Schultz". */
  #isEndOfLonger(parts: NameParts): boolean {
    const longer = this.#byEnd.get(parts.words.join(" "));
    return longer !== undefined && longer.length === 1;
  }

  /** Adds someone of whom one word is printed. */
  addLone(parts: NameParts, first: number): NamedPerson {
    const person: NamedPerson = { full: [parts], first };
    this.#byKey.set(parts.key, person);
    return person;
  }

  /** Whether the key is that of the last words of a full name of this person. */
  isEndOf(key: string, person: NamedPerson): boolean {
    return this.#byEnd.get(key)?.includes(person) ?? false;
  }

  /** The person whom a name means: by its full form, else the one with this short form whose full name came first. */
  find(key: string, gender: "female" | "male" | null): NamedPerson | null {
    const full = this.#byKey.get(key);
    if (full !== undefined) return full;
    const all = this.#byEnd.get(key) ?? this.#byGiven.get(key) ?? [];
    const fitting = gender === null ? all : all.filter((person) => genderOf(person) === gender);
    return (fitting.length > 0 ? fitting : all).reduce<NamedPerson | null>(earlier, null);
  }
}

/** So many people may share a short form; the rest have their full names only, so that time stays linear. */
const MOST_TO_SHARE = 40;

function append(map: Map<string, NamedPerson[]>, key: string, person: NamedPerson): void {
  const people = map.get(key);
  if (people === undefined) map.set(key, [person]);
  else if (people.length < MOST_TO_SHARE && !people.includes(person)) people.push(person);
}

function earlier(a: NamedPerson | null, b: NamedPerson): NamedPerson {
  return a === null || b.first < a.first ? b : a;
}

function endsOf(parts: NameParts): Set<string> {
  const ends = new Set<string>(parts.family === "" ? [] : [parts.family]);
  for (let from = 1; from < parts.words.length; from += 1) ends.add(parts.words.slice(from).join(" "));
  return ends;
}

/** The given names, the nickname printed, and the usual short forms of the first: "Joe" for "Joseph". */
function givenForms({ given, nickname }: NameParts): Set<string> {
  const first = given.find((word) => word.length > 1) ?? "";
  return new Set([...given, nickname, ...shortFormsOf(first)].filter((form) => form.length > 1));
}

/** The gender that the given names show, if they are nearly always names of one; else null. */
export function genderOf(person: NamedPerson): "female" | "male" | null {
  for (const { given } of person.full) {
    const traits = traitsOf(given.find((word) => word.length > 1) ?? "");
    if ((traits & GIVEN) !== 0 && (traits & (FEMALE | MALE)) !== 0) return (traits & FEMALE) !== 0 ? "female" : "male";
  }
  return null;
}
