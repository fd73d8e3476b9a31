import type { Bearer, LoggedDecision } from "../decisions/decision.ts";
import { groupBy } from "../group-by.ts";
import { bearerKey, personKey } from "../names/bearer-keys.ts";
import type { NameReason } from "../vocabulary.ts";
import { Forest } from "./forest.ts";

/** Who somebody is across articles, and why. */
export interface Identified {
  /** Of the one whose name stays. */
  readonly key: string;
  readonly because: NameReason;
}

/** How a person or an organisation is called, as far as people have decided that; what they have not is absent. */
export interface Called {
  /** The last decision that says any of it. */
  readonly decision: string;
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly note?: string;
}

/** What people have decided about who is who, and the article whose people and organisations are asked about. */
export interface IdentityHere {
  readonly identity: DecidedIdentity;
  /** By its SHA-256. */
  readonly article: string;
}

/** Two who must never become one. */
export interface Apart {
  readonly kind: Bearer["kind"];
  /** Keys, as they are without decisions. */
  readonly one: string;
  readonly other: string;
  readonly decision: string;
}

/** What people have decided about who is who. Everybody of whom they have not is who they are by their name alone. */
export interface DecidedIdentity {
  /**
   * @param name the folded fullest name, as `personKey` has it
   * @param qualifier of a person whom a decision named with one
   * @param article SHA-256 of the article that names the person, in which the name may be another bearer's
   */
  person(name: string, qualifier: string | null, article: string | null): Identified;
  /** @param key as `organisationKey` has it */
  organisation(key: string): Identified;
  /** How the one of a key that {@link person} or {@link organisation} gave is called. */
  called(kind: Bearer["kind"], key: string): Called | null;
  readonly apart: readonly Apart[];
  /** Decisions that are not followed since they contradict others, each with the reason in words. */
  readonly skipped: readonly { readonly decision: string; readonly reason: string }[];
}

/**
 * What `same`, `different`, `split` and `name` say together; others pass by. Those who are the same, one decision after the
 * other, are one; a decision that would join two whom any decision calls different is skipped. The one that stays of several
 * is who is named first by some decision and second by none; of several such, or where there is none, the first in the order
 * of UTF-16 units. Neither the order of arrival nor that of the articles makes a difference. Near-linear.
 *
 * @param standing decisions that stand, in the order of their time and then of their keys
 */
export function identityOf(standing: readonly LoggedDecision[]): DecidedIdentity {
  const classes = joinClasses(standing);
  const splits = splitNames(standing);
  const calledBy = new Map<string, Called>();
  for (const decision of standing) {
    if (decision.action !== "name") continue;
    const { of, ...called } = decision.value;
    const node = classes.representative(nodeOf(of));
    calledBy.set(node, { ...calledBy.get(node), ...called, decision: decision.key });
  }
  return {
    apart: classes.apart,
    skipped: classes.skipped,
    person: (name, qualifier, article) => {
      const split = qualifier === null && article !== null ? splits.get(name)?.get(article) : undefined;
      const key = split?.key ?? (qualifier === null ? name : personKey(name, qualifier));
      const because = split === undefined ? SAME_KEY : toReason(split.decision);
      return classes.identify("person", key, because);
    },
    organisation: (key) => classes.identify("organisation", key, SAME_KEY),
    called: (kind, key) => (calledBy.size === 0 ? null : (calledBy.get(`${kind} ${key}`) ?? null)),
  };
}

const SAME_KEY: NameReason = "same key";

/** So many first digits of its key stand for a decision. */
const KEY_DIGITS = 12;

/** A decision as the reason for a name. */
export function toReason(decision: string): NameReason {
  return `decision ${decision.slice(0, KEY_DIGITS)}`;
}

/** A person or an organisation by kind and key: "person ann roe". */
export function nodeOf(bearer: Bearer): string {
  return `${bearer.kind} ${bearerKey(bearer)}`;
}

function keyOf(node: string): string {
  return node.slice(node.indexOf(" ") + 1);
}

interface Classes extends Pick<DecidedIdentity, "apart" | "skipped"> {
  representative(node: string): string;
  /** @param because the reason if the key is that of the representative itself */
  identify(kind: Bearer["kind"], key: string, because: NameReason): Identified;
}

/** Two who are called the same or different. */
interface Edge {
  readonly action: "same" | "different";
  readonly decision: string;
  readonly kind: Bearer["kind"];
  readonly one: string;
  readonly other: string;
}

function toEdges(standing: readonly LoggedDecision[]): Edge[] {
  return standing.flatMap(({ key, action, value }) => {
    if (action !== "same" && action !== "different") return [];
    return { action, decision: key, kind: value.one.kind, one: nodeOf(value.one), other: nodeOf(value.other) };
  });
}

function joinClasses(standing: readonly LoggedDecision[]): Classes {
  const edges = toEdges(standing);
  const forest = new Forest<Apart>();
  const apart: Apart[] = [];
  const skipped: { decision: string; reason: string }[] = [];
  for (const { action, decision, kind, one, other } of edges) {
    if (action !== "different") continue;
    const pair = { kind, one: keyOf(one), other: keyOf(other), decision };
    if (forest.part(one, other, pair)) apart.push(pair);
    else skipped.push({ decision, reason: `“${pair.one}” is the key of both; they must be split first` });
  }
  const joined: Edge[] = [];
  for (const edge of edges) {
    if (edge.action !== "same") continue;
    const reason = forest.join(edge.one, edge.other);
    if (reason === null) joined.push(edge);
    else skipped.push({ decision: edge.decision, reason: toContradiction(reason) });
  }
  const first = firstByRoot(forest, joined);
  const joinedBy = decisionsFrom(first.values(), joined);
  const representative = (node: string) => first.get(forest.rootOf(node)) ?? node;
  return {
    apart,
    skipped,
    representative,
    identify: (kind, key, because) => {
      if (joinedBy.size === 0) return { key, because };
      const node = `${kind} ${key}`;
      const by = joinedBy.get(node);
      return by === undefined ? { key, because } : { key: keyOf(representative(node)), because: toReason(by) };
    },
  };
}

function toContradiction({ one, other, decision }: Apart): string {
  return `“${one}” and “${other}” are different by ${toReason(decision)}`;
}

/** Who stays of each class, by its root. */
function firstByRoot(forest: Forest<Apart>, joined: readonly Edge[]): ReadonlyMap<string, string> {
  const nodes = new Set(joined.flatMap(({ one, other }) => [one, other]));
  const second = new Set(joined.flatMap(({ one, other }) => (one === other ? [] : other)));
  const inOrder = [...nodes].sort((one, other) => {
    if (second.has(one) !== second.has(other)) return second.has(one) ? 1 : -1;
    return one < other ? -1 : 1;
  });
  const first = new Map<string, string>();
  for (const node of inOrder) {
    const root = forest.rootOf(node);
    if (!first.has(root)) first.set(root, node);
  }
  return first;
}

/**
 * By which decision everybody who is joined belongs to the one who stays: of those that lead there, over the fewest others, the last.
 * Who stays has none.
 */
function decisionsFrom(staying: Iterable<string>, joined: readonly Edge[]): ReadonlyMap<string, string> {
  const steps = joined.flatMap(({ one, other, decision }) => [
    { from: one, to: other, decision },
    { from: other, to: one, decision },
  ]);
  const stepsFrom = groupBy(steps, ({ from }) => from);
  const reached = new Set(staying);
  const found = new Map<string, string>();
  for (const from of reached) {
    for (const { to, decision } of stepsFrom.get(from) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      found.set(to, decision);
    }
  }
  return found;
}

interface Split {
  readonly key: string;
  readonly decision: string;
}

/** By name key, and of a name by article, the bearer whom it has there. */
function splitNames(standing: readonly LoggedDecision[]): ReadonlyMap<string, ReadonlyMap<string, Split>> {
  const splits = new Map<string, Map<string, Split>>();
  for (const { key, action, value } of standing) {
    if (action !== "split") continue;
    const name = personKey(value.name);
    const byArticle = splits.get(name) ?? new Map<string, Split>();
    splits.set(name, byArticle);
    for (const article of value.articles) {
      byArticle.set(article, { key: personKey(value.name, value.qualifier), decision: key });
    }
  }
  return splits;
}
