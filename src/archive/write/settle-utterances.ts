import { groupBy } from "../../group-by.ts";
import { LONGEST_GAP_IN_DAYS, type Print, partIntoUtterances } from "../../stories/part-into-utterances.ts";
import { FEWEST_WORDS } from "../../stories/wording-keys.ts";
import type { MovedArticle } from "./settle-stories.ts";
import { change, insertInto, type Query, query, valuesOf } from "./statement.ts";
import { type UtteranceWords, utteranceWords } from "./utterance-words.ts";
import type { Bound, Work } from "./work.ts";

/*
 * Keeps the prints of direct and quoted words, and which of them are one utterance. To be called within the transaction
 * that writes the articles' facts. The time taken depends on how many prints of the same words there are within some
 * days of each other, and, where these follow one another from the same speaker, not even on that; for short words, on
 * the quotes of the story.
 */

/** The prints of the same words on a day. */
interface Place {
  readonly words: number;
  readonly day: number;
}

/** What a print states about itself, by which it is grouped with others. */
type Told = Pick<UtteranceWords, "words" | "wordCount" | "day" | "speaker" | "saidOn">;

interface StoredPrint extends Print {
  readonly quoteId: number;
  readonly utteranceId: number;
}

const COLUMNS = [
  "article_id",
  "quote_id",
  "utterance_id",
  "words",
  "wording",
  "substance",
  "word_count",
  "day",
  "speaker",
  "said_on",
] as const;

const INSERT = insertInto("utterance_prints", COLUMNS);
const NEXT_ID = valuesOf<[], number>("SELECT coalesce(max(utterance_id), 0) + 1 FROM utterance_prints");
const FIND_PRINTED = valuesOf<[string], number>(
  `SELECT value FROM json_each(?) AS wanted
   WHERE EXISTS (SELECT 1 FROM utterance_prints WHERE utterance_prints.words = wanted.value)`,
);

/** Enters the prints of articles for which none are entered. */
export function* addPrints(articleIds: readonly number[]): Work<void> {
  for (let next = 0; next < articleIds.length; next += GROUP) {
    const words = yield* utteranceWords(articleIds.slice(next, next + GROUP));
    yield* enterAll([...words].flatMap(([articleId, prints]) => prints.map((print) => ({ ...print, articleId }))));
    const short = [...words].filter(([, prints]) => prints.some(isShort));
    yield* settleScopes(yield* scopesOf(short.map(([articleId]) => articleId)));
  }
}

/** How many articles' prints are entered together. */
const GROUP = 50;

/**
 * Enters prints: those of words that nothing else has many at once, the others one by one, since each must be looked
 * at.
 */
function* enterAll(prints: readonly (UtteranceWords & { readonly articleId: number })[]): Work<void> {
  const long = prints.filter((print) => !isShort(print));
  const printed = new Set(yield* FIND_PRINTED.all(JSON.stringify([...new Set(long.map(({ words }) => words))])));
  const waiting: Bound[] = [];
  function* enterWaiting(): Work<void> {
    yield* INSERT.rows(waiting.splice(0));
  }
  let nextId: number | null = null;
  for (const print of prints) {
    const isApart = isShort(print) || !printed.has(print.words);
    if (!isApart) yield* enterWaiting();
    const { isSettled, like } = isApart ? APART : yield* neighbours(print);
    nextId ??= (yield* NEXT_ID.get()) ?? 1;
    const utteranceId: number = (isSettled ? like : null) ?? nextId;
    if (utteranceId === nextId) nextId += 1;
    const { articleId, quoteId, words, wording, substance, wordCount, day, speaker, saidOn } = print;
    waiting.push(articleId, quoteId, utteranceId, words, wording, substance, wordCount, day, speaker, saidOn);
    if (!isShort(print)) printed.add(words);
    if (isSettled) continue;
    yield* enterWaiting();
    yield* settle(print);
    nextId = null;
  }
  yield* enterWaiting();
}

const OF_ARTICLE = "quote_id IN (SELECT id FROM quotes WHERE article_id = ?)";
const FIND_OF_ARTICLE = query<[number], Told>(
  `SELECT words, word_count AS "wordCount", day, speaker, said_on AS "saidOn" FROM utterance_prints WHERE ${OF_ARTICLE}`,
);
const REMOVE = change<[number]>(`DELETE FROM utterance_prints WHERE ${OF_ARTICLE}`);

/** Removes the prints of an article, while its quotes are still there. */
export function* removePrints(articleId: number): Work<void> {
  const prints = yield* FIND_OF_ARTICLE.all(articleId);
  if (prints.length === 0) return;
  yield* REMOVE.run(articleId);
  for (const print of prints) {
    if (!isShort(print) && !(yield* neighbours(print)).isSettled) yield* settle(print);
  }
  if (prints.some(isShort)) yield* settleScopes(yield* scopesOf([articleId]));
}

/** Settles the short words of articles that have moved into another story, and of the stories they have left. */
export function* rescopePrints(moved: readonly MovedArticle[]): Work<void> {
  const now = yield* scopesOf(moved.map(({ articleId }) => articleId));
  yield* settleScopes([...now, ...moved.flatMap(({ from }) => from ?? [])]);
}

function isShort({ wordCount }: Pick<UtteranceWords, "wordCount">): boolean {
  return wordCount < FEWEST_WORDS;
}

const FIND_SCOPES = valuesOf<[string], number>(
  "SELECT coalesce(story_id, -id) FROM articles WHERE id IN (SELECT value FROM json_each(?))",
);

/** The scopes in which short words are compared: stories, by their ids, and articles in none, by their negated ids. */
function* scopesOf(articleIds: readonly number[]): Work<number[]> {
  return articleIds.length === 0 ? [] : yield* FIND_SCOPES.all(JSON.stringify(articleIds));
}

interface ShortPrint extends StoredPrint {
  readonly scope: number;
  readonly words: number;
}

function findShort(scope: string): Query<[string], ShortPrint> {
  return query(
    `SELECT quote_id AS "quoteId", utterance_id AS "utteranceId", words, utterance_prints.day AS day, speaker,
       said_on AS "saidOn", articles.${scope} AS scope
     FROM articles CROSS JOIN quotes CROSS JOIN utterance_prints
     WHERE articles.${scope} IN (SELECT value FROM json_each(?)) AND quotes.article_id = articles.id
       AND utterance_prints.quote_id = quotes.id AND word_count < ${FEWEST_WORDS}
     ORDER BY utterance_prints.day, utterance_prints.quote_id`,
  );
}

const [FIND_IN_STORIES, FIND_IN_ARTICLES] = [findShort("story_id"), findShort("id")];

/** Groups all short words of stories, and of articles that are in none, into utterances. */
function* settleScopes(scopes: readonly number[]): Work<void> {
  const stories = [...new Set(scopes.filter((scope) => scope > 0))];
  const alone = [...new Set(scopes.flatMap((scope) => (scope < 0 ? -scope : [])))];
  const found = [
    ...(stories.length === 0 ? [] : yield* FIND_IN_STORIES.all(JSON.stringify(stories))),
    ...(alone.length === 0 ? [] : yield* FIND_IN_ARTICLES.all(JSON.stringify(alone))),
  ];
  if (found.length === 0) return;
  const inScopes = [...groupBy(found, ({ scope }) => scope).values()];
  const together = inScopes.flatMap((prints) => [...groupBy(prints, ({ words }) => words).values()]);
  yield* assign(together.flatMap(partIntoUtterances));
}

/** What is entered near a print that is not entered itself. */
interface Neighbours {
  /** Whether the others belong together in the same way with the print and without it. */
  readonly isSettled: boolean;
  /** The utterance of another print that states the same about itself. */
  readonly like: number | null;
}

/** Nothing is near, and nothing is affected. */
const APART: Neighbours = { isSettled: true, like: null };

const FIND_LIKE = valuesOf<
  [{ words: number; first: number; last: number; speaker: string | null; saidOn: string | null }],
  number
>(
  `SELECT utterance_id FROM utterance_prints
   WHERE words = @words AND day BETWEEN @first AND @last AND speaker IS NOT DISTINCT FROM @speaker
     AND said_on IS NOT DISTINCT FROM @saidOn
   LIMIT 1`,
);

/**
 * What is near a print. The print changes nothing for the others if one of them states the same about itself, and it
 * neither closes nor opens a gap between them.
 */
function* neighbours({ words, day, speaker, saidOn }: Told): Work<Neighbours> {
  const { before, after } = yield* daysAround({ words, day });
  if (before === null && after === null) return APART;
  const isBridge = before !== null && after !== null && after - before > LONGEST_GAP_IN_DAYS;
  const [first, last] = [day - LONGEST_GAP_IN_DAYS, day + LONGEST_GAP_IN_DAYS];
  const like = (yield* FIND_LIKE.get({ words, first, last, speaker, saidOn })) ?? null;
  return { isSettled: like !== null && !isBridge, like };
}

interface Around {
  readonly before: number | null;
  readonly after: number | null;
}

const FIND_AROUND = query<[{ words: number; day: number; first: number; last: number }], Around>(
  `SELECT
     (SELECT max(day) FROM utterance_prints WHERE words = @words AND day BETWEEN @first AND @day) AS before,
     (SELECT min(day) FROM utterance_prints WHERE words = @words AND day BETWEEN @day AND @last) AS after`,
);

/**
 * The nearest days around a day on which the same words were printed: the last up to that day, and the first from that
 * day.
 */
function* daysAround({ words, day }: Place): Work<Around> {
  const [first, last] = [day - LONGEST_GAP_IN_DAYS, day + LONGEST_GAP_IN_DAYS];
  return (yield* FIND_AROUND.get({ words, day, first, last })) ?? { before: null, after: null };
}

const FIND_EARLIER = valuesOf<[number, number], number | null>(
  "SELECT max(day) FROM utterance_prints WHERE words = ? AND day < ?",
);
const FIND_LATER = valuesOf<[number, number], number | null>(
  "SELECT min(day) FROM utterance_prints WHERE words = ? AND day > ?",
);
const FIND_BETWEEN = query<[number, number, number], StoredPrint>(
  `SELECT quote_id AS "quoteId", utterance_id AS "utteranceId", day, speaker, said_on AS "saidOn"
   FROM utterance_prints WHERE words = ? AND day BETWEEN ? AND ? ORDER BY day, quote_id`,
);

/**
 * Groups into utterances all prints of some words that are connected, without too long a gap, with those about a day.
 */
function* settle(place: Place): Work<void> {
  const { words } = place;
  const { before, after } = yield* daysAround(place);
  let last = Number.NEGATIVE_INFINITY;
  const utterances: StoredPrint[][] = [];
  for (const day of [before, after]) {
    if (day === null || day <= last) continue;
    const first = yield* reachFrom(FIND_EARLIER, { words, day });
    last = yield* reachFrom(FIND_LATER, { words, day });
    utterances.push(...partIntoUtterances(yield* FIND_BETWEEN.all(words, first, last)));
  }
  yield* assign(utterances);
}

/** The last day reached from another without too long a gap. */
function* reachFrom(find: typeof FIND_EARLIER, { words, day }: Place): Work<number> {
  for (let reached = day; ; ) {
    const next = (yield* find.get(words, reached)) ?? null;
    if (next === null || Math.abs(next - reached) > LONGEST_GAP_IN_DAYS) return reached;
    reached = next;
  }
}

const SET_UTTERANCE = change<[number, string]>(
  "UPDATE utterance_prints SET utterance_id = ? WHERE quote_id IN (SELECT value FROM json_each(?))",
);

/**
 * Writes what belongs together. Utterances keep their numbers as far as possible. Those that may have shared a number
 * must be passed in one call.
 */
function* assign(utterances: readonly (readonly StoredPrint[])[]): Work<void> {
  const taken = new Set<number>();
  for (const prints of utterances) {
    const known = prints.map(({ utteranceId }) => utteranceId).find((id) => !taken.has(id));
    const id = known ?? (yield* NEXT_ID.get()) ?? 1;
    taken.add(id);
    const others = prints.filter(({ utteranceId }) => utteranceId !== id).map(({ quoteId }) => quoteId);
    if (others.length > 0) yield* SET_UTTERANCE.run(id, JSON.stringify(others));
  }
}
