import { plainUrl } from "./addresses.ts";
import { hashWords } from "./hash-words.ts";
import { headlineProper, instantOf } from "./order.ts";
import type { Shingles } from "./shingles.ts";
import type { StoryArticle } from "./story-article.ts";

/** Articles are compared if their texts share at least this many of their bands. */
export const LEAST_SHARED_BANDS = 2;

/** How many of the smallest shingles of a text are kept. */
const SKETCH = 64;
/**
 * One in this many shingles is a band, so that a brief is found in a long round-up; there are at least 16 bands, and at
 * most as many as shingles are kept.
 */
const SHINGLES_FOR_A_BAND = 8;
const FEWEST_BANDS = 16;
/** A shorter body has nothing to compare. */
const FEWEST_WORDS = 5;
/** A headline of fewer words could be any story's. */
const FEWEST_HEADLINE_WORDS = 4;

/**
 * The version of sketches and of the rules by which articles, and what they quote, are linked. It must change whenever
 * either would give other results.
 */
export const STORY_FORM = 3;

/** What is stored of an article so that others find it. */
export interface Sketch {
  /** The smallest hashes of its shingles, rising: a sample that is the same whatever text they stand in. */
  readonly values: Uint32Array;
  readonly shingles: number;
  /** Values of the sketch by which other articles find it; two must be shared. */
  readonly textBands: readonly number[];
  /** Hashes of its headline, addresses and item id, and of its text as a whole: one shared value is enough. */
  readonly otherBands: readonly number[];
  /** The one of these for its text as a whole, which is looked for whatever the date. */
  readonly sameText: number | null;
  /** The day of publication by its Julian number; 0 if it is unknown. */
  readonly day: number;
}

/**
 * The sketch of an article, from the shingles of its body: bottom-k MinHash. If two texts share a part of their
 * shingles, their smallest ones are likely the same, whatever the lengths of the texts. Bands of several values, as are
 * usual for near-duplicates, would miss a short report that grows into a long one.
 *
 * Source: Broder, "On the resemblance and containment of documents" (1997).
 */
export function sketchOf(article: StoryArticle, shingles: Shingles): Sketch {
  const values = shingles.all.slice(0, SKETCH);
  const sameText = shingles.words < FEWEST_WORDS ? null : tagged("text", shingles.fingerprint);
  return {
    values,
    shingles: shingles.all.length,
    textBands: Array.from(values.subarray(0, bandsFor(shingles.all.length)), toSigned),
    otherBands: [...(sameText === null ? [] : [sameText]), ...namesOf(article)],
    sameText,
    day: dayOf(article.publishedAt),
  };
}

function bandsFor(shingles: number): number {
  return Math.max(FEWEST_BANDS, Math.ceil(shingles / SHINGLES_FOR_A_BAND));
}

function namesOf(article: StoryArticle): number[] {
  const { urls, itemId, original } = article;
  const words = hashWords(headlineProper(article));
  const byHeadline = words.length < FEWEST_HEADLINE_WORDS ? [] : [tagged("headline", words.reduce(mixed, 0))];
  const byUrl = urls.map((url) => tagged("url", textHash(plainUrl(url))));
  const byItem = itemId === null ? [] : [tagged("item", textHash(itemId))];
  const byOriginal = original === null ? [] : [tagged("original", textHash(original))];
  return [...new Set([...byHeadline, ...byUrl, ...byItem, ...byOriginal])];
}

function tagged(what: string, hash: number): number {
  return mixed(textHash(what), hash);
}

function textHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

function mixed(hash: number, value: number): number {
  const next = Math.imul(hash ^ value, 0x5bd1e995);
  return next ^ (next >>> 15);
}

/** Databases have signed numbers. */
function toSigned(value: number): number {
  return value | 0;
}

const DAY = 86_400_000;
const JULIAN_DAY_OF_1970 = 2_440_588;

/** The Julian number of a day; 0 for an unknown one. */
export function dayOf(publishedAt: string | null): number {
  const instant = instantOf(publishedAt?.slice(0, 10) ?? null);
  return instant === null ? 0 : Math.floor(instant / DAY) + JULIAN_DAY_OF_1970;
}
