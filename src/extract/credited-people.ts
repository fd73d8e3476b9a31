import { nameKey } from "../names/name-key.ts";
import { parseName } from "../names/parse-name.ts";
import type { Cast, Mention, Organisation, Person } from "../people/cast.ts";
import type { PrintedCredit } from "../wire/layout.ts";

/** A credit, and whom of the cast it names. */
export interface CastCredit extends PrintedCredit {
  readonly person: number | null;
  readonly organisation: number | null;
}

export interface CreditedCast {
  /** The cast with the credited people and organisations, and a mention at each credit. */
  readonly cast: Cast;
  readonly credits: readonly CastCredit[];
  /** Where each mention of the old cast stands in the new one. */
  readonly movedTo: readonly number[];
}

/**
 * Adds everyone credited to the cast. A credited name is a person already in the cast only if the folded keys of the
 * two full names are equal: a reporter who shares a surname with a politician stays a person of their own.
 */
export function addCreditedPeople(cast: Cast, printed: readonly PrintedCredit[]): CreditedCast {
  const people = new Roster<Person>(cast.people);
  const organisations = new Roster<Organisation>(cast.organisations);
  const credits = printed.map((credit) =>
    credit.kind === "person"
      ? { ...credit, person: people.indexOf(credit.name, toPerson), organisation: null }
      : { ...credit, person: null, organisation: organisations.indexOf(credit.name, toOrganisation(credit)) },
  );
  const { mentions, movedTo } = mergeMentions(cast.mentions, credits.map(toMention));
  return { cast: { people: people.all, organisations: organisations.all, mentions }, credits, movedTo };
}

/** Named members, found by the key of their names; grows as new names come. */
class Roster<Member extends { readonly name: string; readonly otherNames: readonly string[] }> {
  readonly all: Member[];
  readonly #indexByKey = new Map<string, number>();

  constructor(members: readonly Member[]) {
    this.all = [...members];
    for (const [index, member] of members.entries()) this.#indexByKey.set(nameKey(member.name), index);
  }

  indexOf(name: string, make: (name: string) => Member): number {
    const key = nameKey(name);
    const known = this.#indexByKey.get(key);
    if (known !== undefined) return known;
    this.#indexByKey.set(key, this.all.length);
    return this.all.push(make(name)) - 1;
  }
}

function toPerson(printed: string): Person {
  const { name, givenName, familyName } = parseName(printed);
  return { name, givenName, familyName, otherNames: [], gender: null };
}

/** Whoever published a story is a medium; nothing is known of a team or desk. */
function toOrganisation({ role }: PrintedCredit): (name: string) => Organisation {
  return (name) => ({ name, kind: role === "publisher" ? "media" : "other", otherNames: [] });
}

function toMention({ span, person, organisation }: CastCredit): Mention {
  return {
    start: span.start,
    end: span.end,
    form: "name",
    person,
    organisation,
    title: null,
    phrase: span,
    unnamedAs: null,
    speaksFor: null,
    plural: false,
    gender: null,
  };
}

/** Merges by position; a credit where the cast already has a mention (in a caption) adds none. */
function mergeMentions(
  old: readonly Mention[],
  credited: readonly Mention[],
): { mentions: Mention[]; movedTo: number[] } {
  if (credited.length === 0) return { mentions: [...old], movedTo: [...old.keys()] };
  const isOld = new Set(old);
  const mentions: Mention[] = [];
  for (const mention of [...old, ...credited].sort((a, b) => a.start - b.start)) {
    const last = mentions.at(-1);
    if (last === undefined || last.end <= mention.start) mentions.push(mention);
    else if (isOld.has(mention)) mentions[mentions.length - 1] = mention;
  }
  const newIndex = new Map(mentions.map((mention, index) => [mention, index]));
  return { mentions, movedTo: old.map((mention) => newIndex.get(mention) ?? -1) };
}
