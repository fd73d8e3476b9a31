import { setImmediate } from "node:timers/promises";
import { groupBy } from "../../group-by.ts";
import { type Print, partIntoUtterances } from "../../stories/part-into-utterances.ts";
import { STORY_FORM } from "../../stories/sketch.ts";
import { FEWEST_WORDS } from "../../stories/wording-keys.ts";
import type { VerifyProblem } from "../verify-report.ts";
import { query, valuesOf } from "../write/statement.ts";
import { type UtteranceWords, utteranceWords } from "../write/utterance-words.ts";
import type { CheckedArchive } from "./check.ts";

/**
 * Finds prints of direct and quoted words that are not entered as the quotes have them, or not grouped as their words,
 * days and speakers require. What was linked by other rules is skipped, as `linkRemarks` says.
 */
export async function* utteranceProblems(archive: CheckedArchive): AsyncGenerator<VerifyProblem> {
  yield* printProblems(archive);
  yield* togetherProblems(archive);
}

/** After this many articles, other tasks get their turn. */
const ARTICLES_IN_TURN = 100;

const FIND_PRINTS = query<[number], UtteranceWords>(
  `SELECT quote_id AS "quoteId", words, wording, substance, word_count AS "wordCount", day, speaker, said_on AS "saidOn"
   FROM utterance_prints WHERE quote_id IN (SELECT id FROM quotes WHERE article_id = ?) ORDER BY quote_id`,
);
const LINKED = valuesOf<[number], number>("SELECT article_id FROM article_sketches WHERE form = ? ORDER BY article_id");

async function* printProblems({ read }: CheckedArchive): AsyncGenerator<VerifyProblem> {
  for (const [at, articleId] of (await read(LINKED.all(STORY_FORM))).entries()) {
    if (at % ARTICLES_IN_TURN === 0) await setImmediate();
    const wanted = (await read(utteranceWords([articleId]))).get(articleId) ?? [];
    if (textOf(await read(FIND_PRINTS.all(articleId))) === textOf(wanted)) continue;
    yield problem(
      `what is entered of the words quoted in article ${articleId} is not what stands there`,
      null,
      articleId,
    );
  }
}

function textOf(prints: readonly UtteranceWords[]): string {
  return prints
    .map(({ quoteId, words, wording, substance, wordCount, day, speaker, saidOn }) =>
      JSON.stringify([quoteId, words, wording, substance, wordCount, day, speaker, saidOn]),
    )
    .join("\n");
}

interface StoredPrint extends Print {
  readonly quoteId: number;
  readonly articleId: number;
  readonly utteranceId: number;
  readonly words: number;
  readonly scope: number | null;
  /** Whether the article was linked by these rules. */
  readonly isCurrent: number;
}

const ALL_PRINTS = query<[number], StoredPrint>(
  `SELECT quote_id AS "quoteId", article_id AS "articleId", utterance_id AS "utteranceId", words, day, speaker,
     said_on AS "saidOn",
     CASE WHEN word_count < ${FEWEST_WORDS} THEN (
       SELECT coalesce(story_id, -id) FROM articles WHERE articles.id = utterance_prints.article_id
     ) END AS scope,
     EXISTS (SELECT 1 FROM article_sketches WHERE article_id = utterance_prints.article_id AND form = ?) AS "isCurrent"
   FROM utterance_prints ORDER BY words`,
);

/**
 * Checks that the prints of one utterance have the same number, and that prints of other words, or too far apart, have
 * different ones.
 */
async function* togetherProblems({ read }: CheckedArchive): AsyncGenerator<VerifyProblem> {
  const utterances = new Set<number>();
  for (const prints of runsOf(await read(ALL_PRINTS.all(STORY_FORM)))) {
    if (prints.some(({ isCurrent }) => isCurrent === 0)) continue;
    for (const one of [...groupBy(prints, ({ scope }) => scope).values()].flatMap(partIntoUtterances)) {
      const [first] = one;
      if (first === undefined) continue;
      const isOne = one.every(({ utteranceId }) => utteranceId === first.utteranceId);
      if (!isOne || utterances.has(first.utteranceId)) {
        const message = `the words of quote ${first.quoteId} are put with others than they should be`;
        yield problem(message, first.quoteId, first.articleId);
      }
      utterances.add(first.utteranceId);
    }
  }
}

/** Groups consecutive rows of the same words. */
function runsOf(rows: Iterable<StoredPrint>): StoredPrint[][] {
  const runs: StoredPrint[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[0]?.words === row.words) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function problem(message: string, quoteId: number | null, articleId: number): VerifyProblem {
  const row = quoteId === null ? null : String(quoteId);
  return { code: "utterance-differs", message, table: "utterance_prints", row, articleId };
}
