import type { Reader } from "../../archive/reader.ts";
import { requireKnownKeys, requireNoOptions } from "../../known-keys.ts";
import { misuse, requireString, shown } from "../../misuse.ts";
import type { ComparedWording } from "../../wording/compare-wordings.ts";
import { withDatabaseErrors } from "../database-errors.ts";
import { findHeldBack } from "../held-back.ts";
import { summaryLoader } from "../load-articles.ts";
import { quoteLoader } from "../load-quotes.ts";
import { checkReference, findNamed, type NameReference } from "../names.ts";
import type { ArticleHead, Named } from "../records.ts";
import { attributionsOf, isBy } from "./attributions.ts";
import type { ClaimCheck, PrintedWording, Wording } from "./claim.ts";
import {
  type ComparedQuote,
  type ComparedText,
  findInTexts,
  findWordings,
  type Sought,
  toSought,
} from "./find-wordings.ts";
import { findingsOf } from "./findings.ts";
import { isLike, WORTH_SHOWING } from "./nearness.ts";
import { countSearched } from "./searched.ts";
import { withCue } from "./with-cue.ts";

/** Whose words a claim is said to be, and how many wordings are wanted. */
export interface CheckOptions {
  /** Whose words they are said to be: quotes of this speaker are looked for, however many others have such words. */
  readonly speaker?: NameReference | undefined;
  /** How many wordings at most, 1 to 100; 5 if not given. Attributions are counted over all of them. */
  readonly limit?: number | undefined;
}

/**
 * Looks for a claim, words as somebody remembers them, among what was printed. Gives the nearest wordings of quotes,
 * each beside the claim with what differs, to whom they are attributed, and what follows, in sentences. If no quote is
 * like the claim, the texts of articles are looked through as well. An archive knows what was printed in its articles,
 * not what was said.
 *
 * Articles that are held back are left out, and counted.
 *
 * @throws ArchiveError `invalid_argument` for a claim without a word, or too long, and for options that cannot be used
 */
export type Check = (claim: string, options?: CheckOptions) => Promise<ClaimCheck>;

const MAX_LENGTH = 1000;
const DEFAULT_WORDINGS = 5;
const MAX_WORDINGS = 100;
/** How many passages of articles are shown if no quote is like the claim. */
const MAX_PASSAGES = 5;

export function createCheck(db: Reader): Check {
  const loadQuotes = quoteLoader(db);
  const loadArticles = summaryLoader(db);
  return (claim, options = {}, ...rest) =>
    withDatabaseErrors(db, async () => {
      requireNoOptions("check", rest);
      const sought = requireClaim(claim);
      const limit = checkOptions(options);
      const speaker = options.speaker === undefined ? null : await findNamed(db, options.speaker);
      const searched = await countSearched(db);
      if (saysTooLittle(sought)) return { claim, speaker, findings: [TOO_LITTLE], ...NOTHING, searched };
      const heldBack = new Set(await findHeldBack(db));
      const { compared, more } = await findWordings(db, sought, speaker ?? []);
      const { like, others, leftOut } = sortOut(compared, sought, heldBack);
      const wordings = nearestFirst(await toWordings(loadQuotes, [...like, ...others.slice(0, limit)]), speaker ?? []);
      const likeIds = new Set(like.map(({ quoteId }) => quoteId));
      const ofLike = wordings.filter(({ quote }) => likeIds.has(quote.id));
      return withFindings({
        claim,
        speaker,
        wordings: wordings.slice(0, limit),
        attributions: attributionsOf(ofLike, speaker ?? []),
        inTexts: like.length > 0 ? [] : await passagesLike(db, sought, heldBack, loadArticles),
        more,
        heldBack: leftOut,
        searched,
      });
    });
}

/**
 * Whether a claim is only one or two small words, which are in nearly every quote: having them does not attribute the
 * claim to anyone.
 */
function saysTooLittle({ telling, typed }: Sought): boolean {
  return telling === 0 && typed.length > 0 && typed.length < LEAST_SMALL;
}

const LEAST_SMALL = 3;
const TOO_LITTLE = "The claim has nothing but small words, which are in many quotes: give more of its words.";
const NOTHING = { wordings: [], attributions: [], inTexts: [], more: false, heldBack: 0 } as const;

/** Adds the findings, before what they follow from. */
function withFindings(found: Omit<ClaimCheck, "findings">): ClaimCheck {
  const { claim, speaker, ...rest } = found;
  return { claim, speaker, findings: findingsOf(found), ...rest };
}

/** The quotes that are like a claim, others that are worth showing, and how many of both are left out. */
function sortOut(compared: readonly ComparedQuote[], { telling }: Sought, heldBack: ReadonlySet<number>) {
  const near = compared.filter(({ likeness }) => likeness >= WORTH_SHOWING);
  const open = near.filter(({ articleId }) => !heldBack.has(articleId));
  const like = open.filter((wording) => isLike(wording, telling));
  const others = open.filter((wording) => !isLike(wording, telling));
  return { like, others, leftOut: near.length - open.length };
}

function requireClaim(claim: unknown): Sought {
  requireString("claim", claim);
  if (claim.length > MAX_LENGTH) throw misuse(`claim: must have at most ${MAX_LENGTH} characters`);
  if (/[\p{L}\p{N}]/u.test(claim)) return toSought(claim.replaceAll("\0", " "));
  throw misuse("claim: must have a word with a letter or digit");
}

function checkOptions(options: CheckOptions): number {
  requireKnownKeys("options", options, ["speaker", "limit"]);
  if (options.speaker !== undefined) checkReference("speaker", options.speaker);
  const limit = options.limit ?? DEFAULT_WORDINGS;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_WORDINGS) return limit;
  throw misuse(`options: limit must be a whole number from 1 to ${MAX_WORDINGS}, not ${shown(limit)}`);
}

async function toWordings(
  load: ReturnType<typeof quoteLoader>,
  compared: readonly ComparedQuote[],
): Promise<Wording[]> {
  const quotes = await load(compared.map(({ quoteId }) => quoteId));
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return compared.flatMap((wording) => {
    const quote = byId.get(wording.quoteId);
    return quote === undefined ? [] : [{ ...comparison(wording), before: withCue(wording.before, quote), quote }];
  });
}

/** Nearest first; of equals, those of somebody who was asked for, then the earliest print, undated ones last. */
function nearestFirst(wordings: readonly Wording[], asked: readonly Named[]): Wording[] {
  const day = ({ quote }: Wording) => quote.article.publishedOn ?? "9999";
  return wordings.toSorted(
    (a, b) =>
      b.likeness - a.likeness ||
      Number(isBy(b.quote.speakers, asked)) - Number(isBy(a.quote.speakers, asked)) ||
      (day(a) === day(b) ? a.quote.id - b.quote.id : day(a) < day(b) ? -1 : 1),
  );
}

async function passagesLike(
  db: Reader,
  sought: Sought,
  heldBack: ReadonlySet<number>,
  load: ReturnType<typeof summaryLoader>,
): Promise<PrintedWording[]> {
  const near = (await findInTexts(db, sought)).filter(
    (text) => isLike(text, sought.telling) && !heldBack.has(text.articleId),
  );
  const shown = near.slice(0, MAX_PASSAGES);
  const byId = new Map((await load(shown.map(({ articleId }) => articleId))).map((article) => [article.id, article]));
  return shown.flatMap((compared) => {
    const article = byId.get(compared.articleId);
    return article === undefined ? [] : [toPassage(compared, article)];
  });
}

function comparison({ likeness, parts, before, after, differences }: ComparedWording) {
  return { likeness, parts, before, after, differences };
}

function toPassage(compared: ComparedText, article: ArticleHead): PrintedWording {
  const { id, sha256, headline, agency, publishedAt, publishedOn, publicationStatus, storySlug, versionState } =
    article;
  const dates = { publishedAt, publishedOn };
  const head = { id, sha256, headline, agency, ...dates, publicationStatus, storySlug, versionState };
  return { ...comparison(compared), article: head, start: compared.from.offset, end: compared.to.offset };
}
