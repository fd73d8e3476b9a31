import type { Bearer, LoggedDecision } from "../decisions/decision.ts";
import { groupBy } from "../group-by.ts";
import { bearerKey, personKey } from "../names/bearer-keys.ts";
import type { NameReason } from "../vocabulary.ts";
import { Forest } from "./forest.ts";

/** Who somebody is across articles, and why. */
export interface Identified {
  /** The key of the one whose name stays. */
  readonly key: string;
  readonly because: NameReason;
}

/** What people have decided a person or an organisation is called; what they have not decided is absent. */
export interface Called {
  /** The last decision that says any of this. */
  readonly decision: string;
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly note?: string;
}

/** What people have decided about who is who, and the article whose people and organisations are asked about. */
export interface IdentityHere {
  readonly identity: DecidedIdentity;
  /** SHA-256 of the article. */
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

/** What people have decided about who is who. Anybody without a decision is identified by name alone. */
export interface DecidedIdentity {
  /**
   * @param name the folded fullest name, as `personKey` returns it
   * @param qualifier the qualifier of a person whom a decision named with one
   * @param article SHA-256 of the article that names the person, where the name may be another bearer's
   */
  person(name: string, qualifier: string | null, article: string | null): Identified;
  /** @param key as `organisationKey` returns it */
  organisation(key: string): Identified;
  /** What the bearer of a key returned by {@link person} or {@link organisation} is called. */
  called(kind: Bearer["kind"], key: string): Called | null;
  readonly apart: readonly Apart[];
  /** Decisions that are not followed because they contradict others, each with the reason in words. */
  readonly skipped: readonly { readonly decision: string; readonly reason: string }[];
}

/**
 * Combines decisions of the kinds `same`, `different`, `split` and `name`; other kinds are ignored. All who are linked
 * by decisions of `same` become one; a decision that would join two whom any decision calls different is skipped. The
 * one that stays is the first that a decision names, or whoever stays of those with whom earlier decisions joined it; a
 * later decision about two who are one already can only put its first in the place of its second. The result does not
 * depend on the order in which decisions or articles arrive. Near-linear.
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

/** How many leading digits of its key identify a decision. */
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
  /** @param because the reason to return if the key stays as it is */
  identify(kind: Bearer["kind"], key: string, because: NameReason): Identified;
}

/** Two who are called the same or different by a decision. */
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
  /** By the root of a class, the node that stays; itself if it is not here. */
  const staying = new Map<string, string>();
  const representative = (node: string) => staying.get(forest.rootOf(node)) ?? node;
  for (const edge of edges) {
    if (edge.action !== "same") continue;
    const [one, other] = [representative(edge.one), representative(edge.other)];
    const reason = forest.join(edge.one, edge.other);
    if (reason === null) {
      joined.push(edge);
      staying.set(forest.rootOf(edge.one), one === other && other === edge.other ? edge.one : one);
    } else skipped.push({ decision: edge.decision, reason: toContradiction(reason) });
  }
  const joinedBy = decisionsFrom(new Set(joined.map(({ one }) => representative(one))), joined);
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

/**
 * For each joined node, the decision by which it belongs to the one that stays: the last one on the shortest path from
 * there. The ones that stay have none.
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

/** By name key and then by article, the bearer whom the name means there. */
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
