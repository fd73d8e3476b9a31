import type { Counts } from "./counts.ts";
import { type Fragment, foundFragments, goldFragments, kindByMarks, maskOfMarks } from "./fragment.ts";
import type { Judged } from "./gold.ts";
import { sameName } from "./same-name.ts";
import { isSpeechCue } from "./speech-cue.ts";

/**
 * - `quoted`: direct and mixed quotes;
 * - `speech`: those, and indirect ones with a cue of speech;
 * - `all`: beliefs, plans and findings too.
 */
export type View = "quoted" | "speech" | "all";

/** A gold fragment and the found one that matches it: they share at least half of their union. */
export interface Match {
  readonly gold: Fragment;
  readonly found: Fragment;
  readonly speakerRight: boolean;
  /** Null when the gold does not resolve the speaker. */
  readonly resolvedRight: boolean | null;
}

export interface QuoteScore {
  readonly exact: Counts;
  readonly half: Counts;
  readonly tokens: Counts;
  readonly endToEnd: Counts;
  readonly resolved: Counts;
  readonly matches: readonly Match[];
  readonly missed: readonly Fragment[];
  readonly spurious: readonly Fragment[];
}

/** Scores one article in one view. Found fragments that match gold outside the view are neither right nor wrong. */
export function scoreQuotes({ gold: article, extraction }: Judged, view: View): QuoteScore {
  const all = goldFragments(article);
  const gold = all.filter((fragment) => isInView(fragment, view));
  const outside = all.filter((fragment) => !isInView(fragment, view));
  const found = foundFragments(article, extraction).filter(
    (fragment) => belongs(article.text, fragment, gold, view) && !matchesBetter(fragment, outside, gold),
  );
  const exact = pairUp(gold, found, (a, b) => (a.from === b.from && a.to === b.to ? 1 : 0), 1);
  const half = pairUp(gold, found, overlapShare, 0.5);
  const matches = half.map(([a, b]) => toMatch(a, b));
  const sizes = { found: found.length, wanted: gold.length };
  const resolvable = matches.filter((match) => match.resolvedRight !== null);
  return {
    exact: { hits: exact.length, ...sizes },
    half: { hits: half.length, ...sizes },
    tokens: countTokens(article.text, gold, found, outside),
    endToEnd: { hits: matches.filter((match) => match.speakerRight).length, ...sizes },
    resolved: {
      hits: resolvable.filter((match) => match.resolvedRight).length,
      found: resolvable.length,
      wanted: resolvable.length,
    },
    matches,
    missed: gold.filter((fragment) => !half.some(([a]) => a === fragment)),
    spurious: found.filter((fragment) => !half.some(([, b]) => b === fragment)),
  };
}

function isInView(fragment: Fragment, view: View): boolean {
  if (fragment.optional) return false;
  if (view === "all" || fragment.kind !== "indirect") return true;
  return view === "speech" && fragment.speechCue !== false;
}

function belongs(text: string, fragment: Fragment, gold: readonly Fragment[], view: View): boolean {
  if (view === "all") return true;
  const indirect = kindByMarks(text, maskFor(text), fragment) === "indirect";
  const inView = !indirect || (view === "speech" && isSpeech(fragment));
  return inView || gold.some((one) => overlapShare(one, fragment) >= 0.3);
}

/** The sign behind a label of a transcript is a cue of speech, too. */
const LABEL_END = /^[:.—–-]+$/;

function isSpeech({ cue }: Fragment): boolean {
  return cue === null || isSpeechCue(cue) || LABEL_END.test(cue.trim());
}

let lastMask: { readonly text: string; readonly mask: Uint8Array } | null = null;

/** Caches the mask, which is needed again and again for one text. */
function maskFor(text: string): Uint8Array {
  if (lastMask?.text !== text) lastMask = { text, mask: maskOfMarks(text) };
  return lastMask.mask;
}

function matchesBetter(fragment: Fragment, outside: readonly Fragment[], inside: readonly Fragment[]): boolean {
  const best = (list: readonly Fragment[]) => Math.max(0, ...list.map((one) => overlapShare(one, fragment)));
  const outsideShare = best(outside);
  return outsideShare >= 0.3 && outsideShare > best(inside);
}

function shared(a: Fragment, b: Fragment): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Intersection over union (Jaccard). */
function overlapShare(a: Fragment, b: Fragment): number {
  const both = shared(a, b);
  return both / (a.to - a.from + b.to - b.from - both);
}

/** One-to-one, best pairs first. */
function pairUp(
  gold: readonly Fragment[],
  found: readonly Fragment[],
  likeness: (a: Fragment, b: Fragment) => number,
  least: number,
): [Fragment, Fragment][] {
  const pairs = gold.flatMap((a) => found.map((b) => ({ a, b, score: likeness(a, b) })));
  const taken = new Set<Fragment>();
  const chosen: [Fragment, Fragment][] = [];
  for (const { a, b } of pairs.filter((pair) => pair.score >= least).sort((x, y) => y.score - x.score)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    chosen.push([a, b]);
  }
  return chosen;
}

function toMatch(gold: Fragment, found: Fragment): Match {
  return { gold, found, speakerRight: isSpeakerRight(gold, found), resolvedRight: isResolvedRight(gold, found) };
}

/**
 * Whether the mentions overlap, or neither side has one; by name, if the gold gives a speaker who is not printed beside
 * the words.
 */
function isSpeakerRight(gold: Fragment, found: Fragment): boolean {
  if (gold.speakerStart !== null) return meets(gold, found);
  return gold.speakerResolved ? isNamedSo(gold, found) : found.speakerStart === null;
}

/**
 * Whether the name is right, or an unnamed source is unnamed at its place, or an unknown one unknown; null if the gold
 * says nothing.
 */
function isResolvedRight(gold: Fragment, found: Fragment): boolean | null {
  if (gold.speakerResolved) return isNamedSo(gold, found);
  if (gold.speakerKind === "unnamed") return found.speakerKind === "unnamed" && meets(gold, found);
  return gold.speakerKind === "unknown" ? found.speakerKind === "unknown" : null;
}

function isNamedSo(gold: Fragment, found: Fragment): boolean {
  const names = [gold.speakerResolved, ...(gold.speakerAlternatives ?? [])].filter((name) => name != null);
  return names.some((name) => sameName(found.speakerResolved ?? "", name));
}

function meets(gold: Fragment, found: Fragment): boolean {
  if (gold.speakerStart === null || found.speakerStart === null) return false;
  const end = Math.min(gold.speakerEnd ?? 0, found.speakerEnd ?? 0);
  return end > Math.max(gold.speakerStart, found.speakerStart);
}

function countTokens(
  text: string,
  gold: readonly Fragment[],
  found: readonly Fragment[],
  outside: readonly Fragment[],
): Counts {
  const inGold = cover(text, gold);
  const inFound = cover(text, found);
  for (const { from, to } of outside) for (let at = from; at < to; at += 1) if (!inGold[at]) inFound[at] = 0;
  const counts = { hits: 0, found: 0, wanted: 0 };
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.wanted += inGold[index] ?? 0;
    counts.found += inFound[index] ?? 0;
    counts.hits += (inGold[index] ?? 0) & (inFound[index] ?? 0);
  }
  return counts;
}

function cover(text: string, fragments: readonly Fragment[]): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { from, to } of fragments) covered.fill(1, from, to);
  return covered;
}
