import { NAMINGS, type Naming, type NamingKey } from "./names.ts";
import { COUNTRIES, type Country } from "./places.ts";
import { mix, Random } from "./random.ts";

/** An invented person: the same for the same country, field and rank, in every article. */
export interface Person {
  /** Without titles and nickname: "J.D. Harlan", "Li Weiming". Apostrophes are typewriter ones. */
  readonly full: string;
  /** How later mentions name them: "Harlan", "Li", "van der Meer". */
  readonly short: string;
  /** Printed in marks after the given name, at most once an article. */
  readonly nickname: string | null;
  readonly female: boolean;
  /** Chooses an office and an employer, so that both stay the same. */
  readonly fate: number;
}

/** How many speakers a country and field has; how often each appears follows Zipf's law. */
export const POPULATION = 4_000;

/** The numbers of fields beside those of the topics. */
export const LEADERS = 90;
export const REPORTERS = 91;

const source = new Random(0);

/** The most quoted come up again and again. */
const FAMOUS = 200;
const famous: (Person[] | undefined)[] = [];

/** @param rank 0 for the most quoted */
export function personOf(countryIndex: number, field: number, rank: number): Person {
  if (rank >= FAMOUS) return invent(countryIndex, field, rank);
  const shelf = countryIndex * 128 + field;
  const known = famous[shelf] ?? [];
  famous[shelf] = known;
  known[rank] ??= invent(countryIndex, field, rank);
  return known[rank];
}

function invent(countryIndex: number, field: number, rank: number): Person {
  source.reseed(mix(countryIndex * 128 + field, rank));
  const country = COUNTRIES[countryIndex];
  if (country === undefined) throw new RangeError(`no country ${countryIndex}`);
  const female = source.chance(0.45);
  const naming: Naming = NAMINGS[nativeNaming(country)];
  const { full, short, nickname } = nameOf(naming, female);
  return { full, short, nickname, female, fate: source.uint32() };
}

/** A family name of the country, for companies and foundations. */
export function familyNameOf(country: Country, random: Random): string {
  const naming: Naming = NAMINGS[random.pick(country.namings)];
  return random.pick(naming.heads) + random.pick(naming.tails);
}

/** One in fifteen comes from elsewhere. */
function nativeNaming(country: Country): NamingKey {
  return source.pick(source.chance(0.07) ? FOREIGN : country.namings);
}

const FOREIGN = [...new Set(COUNTRIES.flatMap((country) => country.namings))];

function nameOf(naming: Naming, female: boolean): Omit<Person, "female" | "fate"> {
  const given = source.pick(female ? naming.female : naming.male);
  const family = familyOf(naming, female);
  switch (naming.order) {
    case "one-name":
      return plain(given, given);
    case "family-first":
      return plain(`${family} ${given}`, family);
    case "whole": {
      const full = given.startsWith("Thi ") || family.length < 7 ? `${family} ${given}` : `${given} ${family}`;
      return plain(full, full);
    }
    case "two-surnames":
      return source.chance(0.25)
        ? plain(`${given} ${family} ${familyOf(naming, female, false)}`, family)
        : plain(`${given} ${family}`, family);
    default:
      return naming.american
        ? american(given, family, female)
        : european(given, family, familyOf(naming, female, false));
  }
}

function plain(full: string, short: string): Omit<Person, "female" | "fate"> {
  return { full, short, nickname: null };
}

function european(given: string, family: string, other: string): Omit<Person, "female" | "fate"> {
  const double = source.chance(0.02) && !/[ -]/.test(family) ? `${family}-${other}` : family;
  return plain(`${given} ${double}`, double);
}

function american(given: string, family: string, female: boolean): Omit<Person, "female" | "fate"> {
  const initial = () => String.fromCharCode(65 + source.below(20));
  const first = source.chance(0.05)
    ? `${initial()}.${initial()}.`
    : source.chance(0.15)
      ? `${given} ${initial()}.`
      : given;
  const suffix = !female && source.chance(0.04) ? source.pick([" Jr.", " III", " II"]) : "";
  const nickname = first === given && source.chance(0.04) ? source.pick(NICKNAMES) : null;
  return { full: `${first} ${family}${suffix}`, short: family, nickname };
}

const NICKNAMES = ["Buddy", "Red", "Skip", "Bunny", "Ace", "Moose", "Dusty", "Chip", "Big Sal", "Tank"];

function familyOf(naming: Naming, female: boolean, withParticle = true): string {
  const tails = female ? (naming.femaleTails ?? naming.tails) : naming.tails;
  const name = source.pick(naming.heads) + source.pick(tails);
  const particle = withParticle && naming.particles !== undefined ? source.pick(naming.particles) : "";
  return particle + name;
}
