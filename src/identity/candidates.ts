import { ALL_NAME_WORDS } from "../languages/known/names.ts";
import { personKey } from "../names/bearer-keys.ts";
import { gluedNames, type Likeness, likeness, type NameParts, namePartsOf, skeleton } from "./alike-names.ts";

/** A person, with the printed evidence of whether they are also somebody else. */
export interface Sighted {
  readonly key: string;
  readonly name: string;
  /** The folded titles printed beside the name anywhere. */
  readonly titles: ReadonlySet<string>;
  /** Ids of the organisations that the person was said to speak for. */
  readonly organisations: ReadonlySet<number>;
  /** Ids of the articles that name them. */
  readonly articles: ReadonlySet<number>;
}

/** Two people who may be one. */
export interface Pair {
  readonly one: Sighted;
  readonly other: Sighted;
  /** From 0 to 1; for ordering, not a probability. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Finds pairs of people who may be one, the likeliest first: their names are alike, and what is printed beside them
 * counts for it or against it. Only names that share a block are compared, so that time is near-linear in their number.
 * In each pair the person with more articles comes first; if both have as many, the one with the shorter name.
 *
 * @param isDecided whether somebody has decided that two keys are one or are not
 */
export function findDuplicates(people: readonly Sighted[], isDecided: IsDecided = () => false): Pair[] {
  const found = new Map<string, Pair>();
  const add = (one: Sighted, other: Sighted, like: Likeness, isGlued = false) => {
    if (one === other || one.key === other.key || isDecided(one.key, other.key)) return;
    const pair = weigh(one, other, like, isGlued);
    const key = [pair.one.key, pair.other.key].sort().join("\n");
    if ((found.get(key)?.score ?? 0) < pair.score) found.set(key, pair);
  };
  for (const [one, other, like] of gluedPairs(people)) add(one, other, like, true);
  for (const members of blocksOf(people).values()) {
    for (const [one, other] of pairsIn(members)) {
      const like = likeness(one.parts, other.parts);
      if (like !== null) add(one.person, other.person, like);
    }
  }
  return [...found.values()].sort(likeliestFirst);
}

/** Whether somebody has decided that two keys are one or are not. */
type IsDecided = (one: string, other: string) => boolean;

function likeliestFirst(one: Pair, other: Pair): number {
  return other.score - one.score || (one.one.key < other.one.key ? -1 : Number(one.one.key > other.one.key));
}

/** The score of two names that differ only in a title or a verb printed beside one of them. */
const GLUED = 0.9;

/**
 * Like {@link findDuplicates}, for one person: whom of others they may be, the likeliest first. Linear in the number of
 * others.
 */
export function findDuplicatesOf(person: Sighted, others: readonly Sighted[], isDecided: IsDecided): Pair[] {
  const parts = namePartsOf(person.name);
  const pairs = others.flatMap((other): Pair[] => {
    if (other.key === person.key || isDecided(person.key, other.key)) return [];
    const glued = gluedTo(person, other) ?? gluedTo(other, person);
    const otherParts = namePartsOf(other.name);
    const like = parts === null || otherParts === null ? null : likeness(parts, otherParts);
    const found = [
      ...(glued === null ? [] : [weigh(person, other, glued, true)]),
      ...(like === null ? [] : [weigh(person, other, like, false)]),
    ];
    return found.sort((one, another) => another.score - one.score).slice(0, 1);
  });
  return pairs.sort(likeliestFirst);
}

/** Why the second name is the first with a word glued to it; null if it is not. */
function gluedTo(person: Sighted, glued: Sighted): Likeness | null {
  const found = gluedNames(glued.name).find(({ name }) => personKey(name) === person.key);
  return found === undefined ? null : { score: GLUED, reason: found.reason };
}

/** Pairs in which one name is the other's once a title or a headline's verb beside it is removed. */
function* gluedPairs(people: readonly Sighted[]): Generator<[Sighted, Sighted, Likeness]> {
  const byKey = new Map(people.map((person) => [person.key, person]));
  for (const person of people) {
    for (const { name, reason } of gluedNames(person.name)) {
      const other = byKey.get(personKey(name));
      if (other !== undefined) yield [other, person, { score: GLUED, reason }];
    }
  }
}

interface Member {
  readonly person: Sighted;
  readonly parts: NameParts;
}

/** Nothing is compared in a larger block: it takes more than names to distinguish so many people of one name. */
const LARGEST_BLOCK = 200;

function blocksOf(people: readonly Sighted[]): Map<string, Member[]> {
  const blocks = new Map<string, Member[]>();
  for (const person of people) {
    const parts = namePartsOf(person.name);
    if (parts === null) continue;
    for (const key of blockKeys(parts)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [{ person, parts }]);
      else if (block.length <= LARGEST_BLOCK) block.push({ person, parts });
    }
  }
  return blocks;
}

/** The keys of a name's blocks. Two names that may be alike share at least one. */
function blockKeys({ given, family }: NameParts): Set<string> {
  const last = skeleton(family);
  const first = skeleton(given);
  const forms = ALL_NAME_WORDS.flatMap(({ nicknames }) => [...(nicknames.get(given) ?? [])]);
  const shortest = forms.toSorted()[0];
  return new Set([
    `${last} ${first}`,
    ...(given.length > 1 ? [`${last} …${given.slice(-4)}`] : []),
    ...forms.map((form) => `${last} ~${[form, shortest ?? form].sort().join("~")}`),
    `${last} ${given.slice(0, 1)}.`,
  ]);
}

function* pairsIn(members: readonly Member[]): Generator<[Member, Member]> {
  if (members.length > LARGEST_BLOCK) return;
  for (const [at, one] of members.entries()) for (const other of members.slice(at + 1)) yield [one, other];
}

/**
 * Scores a pair by its names and by what is printed beside them. One article may well print a name both with and
 * without a glued word, so that does not count against it.
 */
function weigh(one: Sighted, other: Sighted, { score, reason }: Likeness, isGlued: boolean): Pair {
  const [first, second] = comesFirst(one, other) ? [one, other] : [other, one];
  const title = shared(one.titles, other.titles);
  const organisation = shared(one.organisations, other.organisations);
  const together = isGlued ? undefined : shared(one.articles, other.articles);
  const reasons = [
    reason,
    ...(title === undefined ? [] : [`same title in print: ${title}`]),
    ...(organisation === undefined ? [] : ["both speak for the same organisation"]),
    ...(together === undefined ? [] : ["against it: one article names both"]),
  ];
  const raised = [title, organisation].filter((value) => value !== undefined).length;
  const likely = 1 - (1 - score) * 0.6 ** raised;
  return { one: first, other: second, score: together === undefined ? likely : likely / 2, reasons };
}

function comesFirst(one: Sighted, other: Sighted): boolean {
  const more = one.articles.size - other.articles.size || other.key.length - one.key.length;
  return more === 0 ? one.key < other.key : more > 0;
}

function shared<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): Item | undefined {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) if (many.has(item)) return item;
  return undefined;
}
