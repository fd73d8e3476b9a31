import type { Database } from "better-sqlite3";
import { groupBy } from "../../group-by.ts";
import { LONGEST_GAP_IN_DAYS, type Print, partIntoUtterances } from "../../stories/part-into-utterances.ts";
import { FEWEST_WORDS } from "../../stories/wording-keys.ts";
import { prepareInsertRows } from "./insert-rows.ts";
import type { MovedArticle } from "./settle-stories.ts";
import { prepareUtteranceWords, type UtteranceWords } from "./utterance-words.ts";

/**
 * Keeps the prints of direct and quoted words, and which of them are one utterance. Call within the transaction that writes the
 * articles' facts. The time depends on how many prints of the same words there are within some days of each other, and where
 * these come one after the other from the same speaker not even on that; for short words on the quotes of the story.
 */
export interface SettleUtterances {
  /** Enters the prints of articles that have none entered. */
  add(articleIds: readonly number[]): void;
  /** Takes out the prints of an article, as long as its quotes are still there. */
  remove(articleId: number): void;
  /** Settles the short words of articles that have come into another story, and of those that they have left. */
  rescope(moved: readonly MovedArticle[]): void;
}

/** The prints of the same words on a day. */
interface Place {
  readonly words: number;
  readonly day: number;
}

/** What a print tells of itself by which it is put with others. */
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

export function prepareSettleUtterances(database: Database): SettleUtterances {
  const wordsOf = prepareUtteranceWords(database);
  const insert = prepareInsertRows(database, "utterance_prints", COLUMNS);
  const nextId = database
    .prepare<[], number>("SELECT coalesce(max(utterance_id), 0) + 1 FROM utterance_prints")
    .pluck();
  const neighbours = prepareNeighbours(database);
  const settle = prepareSettle(database);
  const ofArticle = "quote_id IN (SELECT id FROM quotes WHERE article_id = ?)";
  const findPrints = database.prepare<[number], Told>(
    `SELECT words, word_count AS wordCount, day, speaker, said_on AS saidOn FROM utterance_prints WHERE ${ofArticle}`,
  );
  const removePrints = database.prepare<[number]>(`DELETE FROM utterance_prints WHERE ${ofArticle}`);

  const scopeOf = prepareScopeOf(database);
  const settleScopes = prepareSettleScopes(database);

  function enter(articleId: number, print: UtteranceWords): void {
    const { quoteId, words, wording, substance, wordCount, day, speaker, saidOn } = print;
    const { isSettled, like } = isShort(print) ? APART : neighbours(print);
    const utteranceId = (isSettled ? like : null) ?? nextId.get() ?? 1;
    insert([articleId, quoteId, utteranceId, words, wording, substance, wordCount, day, speaker, saidOn]);
    if (!isSettled) settle(print);
  }

  return {
    add: (articleIds) => {
      const scopes = new Set<number>();
      for (const articleId of articleIds) {
        const prints = wordsOf(articleId);
        for (const print of prints) enter(articleId, print);
        if (prints.some(isShort)) scopes.add(scopeOf(articleId));
      }
      settleScopes(scopes);
    },
    remove: (articleId) => {
      const prints = findPrints.all(articleId);
      removePrints.run(articleId);
      for (const print of prints) if (!isShort(print) && !neighbours(print).isSettled) settle(print);
      if (prints.some(isShort)) settleScopes(new Set([scopeOf(articleId)]));
    },
    rescope: (moved) => {
      const scopes = moved.flatMap(({ articleId, from }) => [scopeOf(articleId), ...(from === null ? [] : [from])]);
      settleScopes(new Set(scopes));
    },
  };
}

function isShort({ wordCount }: Pick<UtteranceWords, "wordCount">): boolean {
  return wordCount < FEWEST_WORDS;
}

/** What short words are looked for within: a story by its id, an article that is in none by its own, less than 0. */
function prepareScopeOf(database: Database): (articleId: number) => number {
  const find = database.prepare<[number], number>("SELECT coalesce(story_id, -id) FROM articles WHERE id = ?").pluck();
  return (articleId) => find.get(articleId) ?? -articleId;
}

/** Prepares the parting of all short words of stories, and of articles that are in none. */
function prepareSettleScopes(database: Database): (scopes: ReadonlySet<number>) => void {
  const prepared = (condition: string) =>
    database.prepare<[number], StoredPrint & Pick<Place, "words">>(
      `SELECT quote_id AS quoteId, utterance_id AS utteranceId, words, utterance_prints.day AS day, speaker, said_on AS saidOn
       FROM articles CROSS JOIN quotes ON quotes.article_id = articles.id
         CROSS JOIN utterance_prints ON utterance_prints.quote_id = quotes.id
       WHERE ${condition} AND word_count < ${FEWEST_WORDS} ORDER BY utterance_prints.day, quote_id`,
    );
  const [inStory, inArticle] = [prepared("articles.story_id = ?"), prepared("articles.id = -?")];
  const assign = prepareAssign(database);
  return (scopes) => {
    const prints = [...scopes].flatMap((scope) => {
      const found = (scope > 0 ? inStory : inArticle).all(scope);
      return [...groupBy(found, ({ words }) => words).values()];
    });
    assign(prints.flatMap(partIntoUtterances));
  };
}

/** What is entered near a print that is not. */
interface Neighbours {
  /** Whether the others belong together as they do, with the print and without it. */
  readonly isSettled: boolean;
  /** The utterance of another print that tells the same of itself. */
  readonly like: number | null;
}

/** Nothing is near. */
const APART: Neighbours = { isSettled: true, like: null };

/**
 * Prepares the look-up of what is near a print: it changes nothing for the others if one of them tells the same of itself, and no
 * gap between them closes or opens with it.
 */
function prepareNeighbours(database: Database): (print: Told) => Neighbours {
  const findAround = prepareAround(database);
  const findLike = database
    .prepare<Omit<Told, "wordCount"> & { readonly gap: number }, number>(
      `SELECT utterance_id FROM utterance_prints
       WHERE words = @words AND day BETWEEN @day - @gap AND @day + @gap AND speaker IS @speaker AND said_on IS @saidOn
       LIMIT 1`,
    )
    .pluck();
  return ({ words, day, speaker, saidOn }) => {
    const { before, after } = findAround({ words, day });
    if (before === null && after === null) return APART;
    const isBridge = before !== null && after !== null && after - before > LONGEST_GAP_IN_DAYS;
    const like = findLike.get({ words, day, speaker, saidOn, gap: LONGEST_GAP_IN_DAYS }) ?? null;
    return { isSettled: like !== null && !isBridge, like };
  };
}

/** Prepares the look-up of the days, near a day, on which the same words were printed: the last up to it, the first from it on. */
function prepareAround(
  database: Database,
): (place: Place) => { readonly before: number | null; readonly after: number | null } {
  const find = database.prepare<
    Place & { readonly gap: number },
    { readonly before: number | null; readonly after: number | null }
  >(
    `SELECT
       (SELECT max(day) FROM utterance_prints WHERE words = @words AND day BETWEEN @day - @gap AND @day) AS before,
       (SELECT min(day) FROM utterance_prints WHERE words = @words AND day BETWEEN @day AND @day + @gap) AS after`,
  );
  return ({ words, day }) => find.get({ words, day, gap: LONGEST_GAP_IN_DAYS }) ?? { before: null, after: null };
}

/** Prepares the parting of all prints that hang together, by less than seven days, with those of some words about a day. */
function prepareSettle(database: Database): (place: Place) => void {
  const findAround = prepareAround(database);
  const findEarlier = database
    .prepare<Place, number>("SELECT max(day) FROM utterance_prints WHERE words = @words AND day < @day")
    .pluck();
  const findLater = database
    .prepare<Place, number>("SELECT min(day) FROM utterance_prints WHERE words = @words AND day > @day")
    .pluck();
  const findPrints = database.prepare<{ words: number; first: number; last: number }, StoredPrint>(
    `SELECT quote_id AS quoteId, utterance_id AS utteranceId, day, speaker, said_on AS saidOn
     FROM utterance_prints WHERE words = @words AND day BETWEEN @first AND @last ORDER BY day, quote_id`,
  );
  const reachFrom = (find: typeof findEarlier, { words, day }: Place): number => {
    let reached = day;
    for (;;) {
      const next = find.get({ words, day: reached });
      if (typeof next !== "number" || Math.abs(next - reached) > LONGEST_GAP_IN_DAYS) return reached;
      reached = next;
    }
  };
  const assign = prepareAssign(database);
  return (place) => {
    const { before, after } = findAround(place);
    const days = [before, after].filter((day) => day !== null);
    let last = Number.NEGATIVE_INFINITY;
    const utterances: StoredPrint[][] = [];
    for (const day of days) {
      if (day <= last) continue;
      const { words } = place;
      const first = reachFrom(findEarlier, { words, day });
      last = reachFrom(findLater, { words, day });
      utterances.push(...partIntoUtterances(findPrints.all({ words, first, last })));
    }
    assign(utterances);
  };
}

/**
 * Prepares the writing of what belongs together: utterances keep their numbers as far as they can. Those that may have had one number
 * are to be given at once.
 */
function prepareAssign(database: Database): (utterances: readonly (readonly StoredPrint[])[]) => void {
  const nextId = database
    .prepare<[], number>("SELECT coalesce(max(utterance_id), 0) + 1 FROM utterance_prints")
    .pluck();
  const update = database.prepare<[number, number]>("UPDATE utterance_prints SET utterance_id = ? WHERE quote_id = ?");
  return (utterances) => {
    const taken = new Set<number>();
    for (const prints of utterances) {
      const known = prints.map(({ utteranceId }) => utteranceId).find((id) => !taken.has(id));
      const id = known ?? nextId.get() ?? 1;
      taken.add(id);
      for (const { quoteId, utteranceId } of prints) if (utteranceId !== id) update.run(id, quoteId);
    }
  };
}
