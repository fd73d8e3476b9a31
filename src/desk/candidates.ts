import type { Reader } from "../archive/reader.ts";
import { people } from "../archive/schema.ts";
import type { Mixture } from "../identity/mixed-names.ts";
import type { Named } from "../queries/records.ts";
import { loadIsDecided } from "./decided-pairs.ts";
import { type RankedPair, rankMixed, rankPairs } from "./rank-candidates.ts";
import { PERSON_ROW, type PersonRow } from "./sighted.ts";

/** Two people who may be one, with the decisions to choose from. */
export interface DuplicateCandidate {
  /** From 0 to 1; for ordering, not a probability. */
  readonly score: number;
  /** The one in more articles first. */
  readonly one: Named;
  readonly other: Named;
  readonly reasons: readonly string[];
  /** As commands: to say that they are one, that they are not, or that it cannot be told. */
  readonly decisions: readonly string[];
}

/** A name that may be several people's. */
export interface MixedCandidate {
  readonly score: number;
  readonly person: Named;
  readonly reasons: readonly string[];
  /** Ids of the articles that may be about another bearer; none if nothing tells which. */
  readonly articles: readonly number[];
  /** What may tell that bearer from the others: "bishop". */
  readonly qualifier: string | null;
  /** As commands: to see the articles, to split the name, to say that it is one person's. */
  readonly decisions: readonly string[];
}

/** People who may be one, the likeliest first. Pairs that somebody has decided about are left out. */
export async function duplicateCandidates(db: Reader): Promise<DuplicateCandidate[]> {
  const rows = await db.select(PERSON_ROW).from(people);
  const known = new Map(rows.map((row) => [row.key, row]));
  const pairs = await rankPairs(db, rows, await loadIsDecided(db));
  return pairs.flatMap((pair) => toDuplicate(pair, known) ?? []);
}

/**
 * Names that may be several people's, the likeliest first. Names whose bearers somebody has already told apart are left
 * out.
 */
export async function mixedCandidates(db: Reader): Promise<MixedCandidate[]> {
  return (await rankMixed(db)).map(({ row, mixture }) => toMixed(row, mixture));
}

/** A pair with its people as they are now, by their keys; null if one of them is no longer there. */
export function toDuplicate(
  { one, other, score, reasons }: RankedPair,
  known: ReadonlyMap<string, PersonRow>,
): DuplicateCandidate | null {
  const [first, second] = [known.get(one), known.get(other)];
  if (first === undefined || second === undefined) return null;
  const slugs = `${first.slug} ${second.slug}`;
  const decisions = [
    `onrecord merge ${slugs}`,
    `onrecord decide different ${slugs}`,
    `onrecord decide unsure ${slugs}`,
  ];
  return { score, one: toNamed(first), other: toNamed(second), reasons, decisions };
}

/** A name and why it may be several people's. */
export function toMixed(row: PersonRow, { score, reasons, articles, qualifier }: Mixture): MixedCandidate {
  const { slug } = row;
  const which = articles.length === 0 ? "ARTICLE…" : articles.join(" ");
  const decisions = [
    `onrecord articles --mentions ${slug}`,
    `onrecord split ${slug} --articles ${which} --as ${qualifier ?? "QUALIFIER"}`,
    `onrecord rename ${slug} --note "${ONE_PERSON}"`,
  ];
  return { score, person: toNamed(row), reasons, articles, qualifier, decisions };
}

/**
 * The note that says that a name is one person's: once anything is decided about a name, it counts as told apart from
 * others.
 */
export const ONE_PERSON = "one person";

function toNamed({ id, slug, name }: PersonRow): Named {
  return { kind: "person", id, slug, name };
}
