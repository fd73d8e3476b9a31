import { storyWordsOf } from "../languages/known/stories.ts";
import type { LinkBasis, LinkKind } from "../vocabulary.ts";
import { hostOf, isWithin, plainUrl, slugOf } from "./addresses.ts";
import { headlineWords, likeness } from "./headline.ts";
import { headlineLabels } from "./headline-labels.ts";
import { compareInTime, instantOf } from "./order.ts";
import { type Shingles, shareOf, shinglesOf } from "./shingles.ts";
import type { StoryArticle } from "./story-article.ts";

/** How two articles stand to each other. */
export interface Link {
  readonly kind: LinkKind;
  /** The share of the smaller text's shingles that is found in the other, from 0 to 1. */
  readonly share: number;
  readonly basis: LinkBasis;
  /** SHA-256 of the later of the two. */
  readonly later: string;
}

/**
 * What a person has decided about two articles; `later` is the SHA-256 of the one said to be a version of the other.
 */
export type DecidedLink =
  | { readonly kind: "revision" | "correction"; readonly later: string }
  | { readonly kind: "copy" | "unrelated" };

/** An article with what is computed from its text once for all comparisons. */
export interface Comparable {
  readonly article: StoryArticle;
  readonly shingles: Shingles;
  readonly slugs: readonly string[];
  readonly house: string | null;
  readonly headline: Int32Array;
  readonly piece: string | null;
}

/** Within how many days articles are compared; the same text is looked for at any distance. */
export const WINDOW_IN_DAYS = 14;

export function toComparable(article: StoryArticle): Comparable {
  const language = storyWordsOf(article.language);
  const { piece = null, end = 0 } = article.headline === null ? {} : headlineLabels(article.headline, language);
  return {
    article,
    shingles: shinglesOf(article.body, language),
    slugs: article.urls.map(slugOf).filter((slug) => slug !== ""),
    house: article.publication?.toLowerCase() ?? article.urls.map(hostOf).find((host) => host !== null) ?? null,
    headline: headlineWords(article.headline, end),
    piece,
  };
}

/**
 * How two articles stand to each other; null if they have nothing to do with each other, as far as their words and
 * labels show. The order of the arguments does not matter. Linear in the length of the texts.
 *
 * @param decided the decision that stands about the two
 */
export function linkBetween(one: Comparable, other: Comparable, decided: DecidedLink | null): Link | null {
  const [earlier, later] = inOrder(one, other);
  const share = shareOf(one.shingles.all, other.shingles.all);
  if (decided !== null) {
    if (decided.kind === "unrelated") return null;
    const lasting = "later" in decided ? decided.later : later.article.sha256;
    return { kind: decided.kind, later: lasting, share, basis: "decided" };
  }
  const found = foundLink(earlier, later, share);
  return found === null ? null : { ...found, later: later.article.sha256 };
}

/**
 * The earlier and the later of two. What a desk corrects has been sent before: a label says more than two times on the
 * same day, which houses often take from when a page was made.
 */
function inOrder(one: Comparable, other: Comparable): readonly [earlier: Comparable, later: Comparable] {
  const [earlier, later] = compareInTime(one.article, other.article) < 0 ? [one, other] : [other, one];
  const days = daysBetween(earlier, later);
  const isCorrected = (article: Comparable) => article.article.labels.some(({ label }) => CORRECTING.has(label));
  const isSwapped = days !== null && days < 1 && isCorrected(earlier) && !isCorrected(later);
  return isSwapped ? [later, earlier] : [earlier, later];
}

function foundLink(earlier: Comparable, later: Comparable, share: number): Omit<Link, "later"> | null {
  const days = daysBetween(earlier, later);
  const isCorrection = hasFreshLabel(earlier, later, CORRECTING);
  if (hasSameWords(earlier, later)) {
    return isCorrection
      ? { kind: "correction", share: 1, basis: "printed" }
      : { kind: "same_text", share: 1, basis: "measured" };
  }
  if (days !== null && days > WINDOW_IN_DAYS) return null;
  if (isSame(earlier.article.original, later.article.original)) return { kind: "revision", share, basis: "converted" };
  const hasEnough = Math.min(earlier.shingles.all.length, later.shingles.all.length) >= FEWEST_SHINGLES;
  const measures = { ...measuresOf(earlier, later), share: hasEnough ? share : 0, days };
  const isVersion = isSameItem(earlier, later);
  if (isVersion || isRevision(earlier, later, measures)) {
    if (isCorrection) return { kind: "correction", share, basis: "printed" };
    if (later.article.isCanceled && !earlier.article.isCanceled) return { kind: "correction", share, basis: "stated" };
    const isLabelled = hasFreshLabel(earlier, later, REVISING);
    return { kind: "revision", share, basis: isLabelled ? "printed" : isVersion ? "stated" : "measured" };
  }
  if (isExcerpt(measures)) return { kind: "excerpt", share, basis: "measured" };
  return isCopy(earlier, later, measures) ? { kind: "copy", share, basis: "measured" } : null;
}

/** Fewer shared runs of words may be chance. */
const FEWEST_SHINGLES = 8;

/** Labels that say that something of substance was wrong, and labels of any later state. */
const CORRECTING: ReadonlySet<string> = new Set(["correction", "clarification", "withdrawal"]);
const REVISING: ReadonlySet<string> = new Set(["update", "refile", "repeat"]);

/** Whether the later article has one of these labels or notes that the earlier one does not have. */
function hasFreshLabel(earlier: Comparable, later: Comparable, wanted: ReadonlySet<string>): boolean {
  const known = new Set(earlier.article.labels.map(labelText));
  return later.article.labels.some((label) => wanted.has(label.label) && !known.has(labelText(label)));
}

function labelText({ label, number, place, exact }: StoryArticle["labels"][number]): string {
  return `${label} ${place} ${place === "note" ? exact : number}`;
}

function hasSameWords({ shingles: one }: Comparable, { shingles: other }: Comparable): boolean {
  return one.words >= FEWEST_WORDS && one.words === other.words && one.fingerprint === other.fingerprint;
}
const FEWEST_WORDS = 5;

/** What two texts have in common. */
interface Measures {
  readonly share: number;
  /** The length of the smaller text over that of the other. */
  readonly ratio: number;
  /** How alike their headlines are. */
  readonly headline: number;
  readonly days: number | null;
  /** The share of the shingles with a figure or a day in them that both have; null if there are too few to say. */
  readonly figures: number | null;
}

function measuresOf(one: Comparable, other: Comparable): Pick<Measures, "ratio" | "headline" | "figures"> {
  const [some, others] = [one.shingles, other.shingles];
  const hasFigures = Math.min(some.figures.length, others.figures.length) >= FEWEST_FIGURES;
  return {
    ratio: Math.min(some.words, others.words) / Math.max(some.words, others.words, 1),
    headline: likeness(one.headline, other.headline),
    figures: hasFigures ? shareOf(some.figures, others.figures) : null,
  };
}
const FEWEST_FIGURES = 6;

/** Whether both are known and the same. */
function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}

function isSameItem({ article: one }: Comparable, { article: other }: Comparable): boolean {
  if (isSame(one.itemId, other.itemId)) return true;
  const urls = new Set(one.urls.map(plainUrl));
  return other.urls.some((url) => urls.has(plainUrl(url)));
}

/*
 * The thresholds were chosen on the 144 pairs of the sample, keyed by reading them; docs/stories.md has the figures.
 */

/** Whether the later article is a later state of the earlier one from the same house. */
function isRevision(earlier: Comparable, later: Comparable, measures: Measures): boolean {
  const { share, ratio, headline } = measures;
  const isLabelled = hasFreshLabel(earlier, later, CORRECTING) || hasFreshLabel(earlier, later, REVISING);
  const house = houseOf(earlier, later);
  if (house === "other" || isTemplate(measures)) return false;
  if (isLabelled && (share >= 0.3 || headline >= 0.6)) return true;
  if (house === "unknown" || (house === "agency" && isReprint(earlier, later, measures))) return false;
  if (earlier.piece !== later.piece) return headline >= 0.8 && share >= 0.4;
  if (headline >= 0.55 && share >= 0.4) return true;
  if (haveSlug(earlier, later, (one, other) => one === other)) return share >= 0.44;
  if (headline >= 0.4 && share >= 0.5) return true;
  if (share >= 0.5 && ratio >= 0.6 && haveSlug(earlier, later, isWithin)) return true;
  return share >= 0.7 && ratio >= 0.5;
}

/**
 * Whether two articles are from the same house: "same", they name the same publication, site or syndicate; "other",
 * they name different ones, or different agencies; "agency", they name only the same agency, whose stories many houses
 * print; "unknown", nothing shows it.
 */
function houseOf(one: Comparable, other: Comparable): "same" | "other" | "agency" | "unknown" {
  const [some, others] = [one.article.agency?.toLowerCase(), other.article.agency?.toLowerCase()];
  if (some !== undefined && others !== undefined && some !== others) return "other";
  if (one.house !== null && other.house !== null) return one.house === other.house ? "same" : "other";
  return some !== undefined && some === others ? "agency" : "unknown";
}

/** An agency's story as another house prints it: under a headline of its own, or cut and with nothing added. */
function isReprint(earlier: Comparable, later: Comparable, { share, headline }: Measures): boolean {
  const isCut = share >= 0.95 && later.shingles.words < earlier.shingles.words;
  return isCut || (share >= 0.8 && headline < 0.4);
}

function haveSlug(one: Comparable, other: Comparable, agree: (one: string, other: string) => boolean): boolean {
  return one.slugs.some((some) => other.slugs.some((others) => agree(some, others)));
}

/** A market report or forecast: the same words on another day, with other figures in them. */
function isTemplate({ days, figures, share }: Measures): boolean {
  return days !== null && days >= LEAST_DAYS_OF_TEMPLATE && figures !== null && figures < 0.35 && figures < share - 0.2;
}
const LEAST_DAYS_OF_TEMPLATE = 0.75;

function isExcerpt({ share, ratio }: Measures): boolean {
  return share >= 0.9 && ratio <= 0.5;
}

/** Whether they are the same story in two houses, or may be: their agencies agree, or one of them names none. */
function isCopy(one: Comparable, other: Comparable, measures: Measures): boolean {
  const [some, others] = [one.article.agency?.toLowerCase(), other.article.agency?.toLowerCase()];
  const agree = some === undefined || others === undefined || some === others;
  return agree && measures.share >= 0.8 && houseOf(one, other) !== "same" && !isTemplate(measures);
}

const DAY = 86_400_000;

function daysBetween({ article: one }: Comparable, { article: other }: Comparable): number | null {
  const [some, others] = [instantOf(one.publishedAt), instantOf(other.publishedAt)];
  return some === null || others === null ? null : Math.abs(some - others) / DAY;
}
