import { setImmediate } from "node:timers/promises";
import { DIGEST_FORM, digestedRun, RUN_COLUMNS, type RunRow } from "../../facts/digest.ts";
import { sha256 } from "../../sha256.ts";
import { digestOf } from "../digest-of.ts";
import type { VerifyProblem } from "../verify-report.ts";
import { query } from "../write/statement.ts";
import { storedFacts } from "../write/stored-facts.ts";
import type { CheckedArchive } from "./check.ts";

/**
 * Finds articles whose facts are not those last written to the archive, whichever version read them. Articles whose
 * facts were written by a version without digests, or with a digest in a form that this version cannot compute, are
 * skipped.
 */
export async function* factProblems({ read }: CheckedArchive): AsyncGenerator<VerifyProblem> {
  for (const [at, article] of (await read(NEWEST_DIGESTS.all())).entries()) {
    if (at % ARTICLES_IN_TURN === 0) await setImmediate();
    const message = await faultOf(
      article,
      async () => digestOf(article.sha256, await read(storedFacts(article.id))).digest,
    );
    if (message === null) continue;
    yield { code: "digest-differs", message, table: "articles", row: String(article.id), articleId: article.id };
  }
}

/** After this many articles, other tasks get their turn. */
const ARTICLES_IN_TURN = 100;

/** What `factProblems` skips, in sentences. */
export async function digestRemarks({ read }: CheckedArchive): Promise<string[]> {
  const articles = await read(NEWEST_DIGESTS.all());
  const without = articles.filter(({ digest, isDigested }) => digest === null && isDigested === 0).length;
  const others = articles.filter(({ form }) => form !== null && form !== DIGEST_FORM).length;
  return [
    ...(without === 0
      ? []
      : [`${without} of ${articles.length} articles have no digest of their facts; reread writes it`]),
    ...(others === 0
      ? []
      : [`${others} of ${articles.length} articles have a digest in a form that this version cannot compute`]),
  ];
}

interface DigestedArticle {
  readonly id: number;
  readonly sha256: string;
  readonly extractedBy: number | null;
  /** 1 if the run that added or read it stored digests. */
  readonly isDigested: number;
  readonly writtenBy: number | null;
  /** The run that wrote its first digest. */
  readonly firstWrittenBy: number | null;
  /** The run that added it, if that run stored digests. */
  readonly addedBy: number | null;
  readonly form: number | null;
  readonly digest: string | null;
}

const NEWEST_DIGESTS = query<[], DigestedArticle>(
  `SELECT articles.id AS id, articles.sha256 AS sha256, articles.extracted_run_id AS "extractedBy",
     EXISTS (
       SELECT 1 FROM runs WHERE id IN (articles.added_run_id, articles.extracted_run_id) AND digest IS NOT NULL
     ) AS "isDigested",
     newest.run_id AS "writtenBy", newest.form AS form, newest.digest AS digest,
     (SELECT min(run_id) FROM article_digests WHERE article_id = articles.id) AS "firstWrittenBy",
     (SELECT id FROM runs WHERE id = articles.added_run_id AND digest IS NOT NULL) AS "addedBy"
   FROM articles
   LEFT JOIN article_digests AS newest ON newest.article_id = articles.id
     AND newest.run_id = (SELECT max(run_id) FROM article_digests WHERE article_id = articles.id)
   ORDER BY articles.id`,
);

async function faultOf(article: DigestedArticle, digestNow: () => Promise<string>): Promise<string | null> {
  const { digest, form, isDigested, writtenBy, extractedBy, firstWrittenBy, addedBy } = article;
  if (digest === null) return isDigested === 1 ? "the digest of its facts is gone" : null;
  if (writtenBy !== extractedBy) return "extracted_run_id is not the run that its newest digest is of";
  if (addedBy !== null && addedBy !== firstWrittenBy) return "added_run_id is not the run that its first digest is of";
  if (form !== DIGEST_FORM || digest === (await digestNow())) return null;
  return "what is stored of the article is not what was written: its digest is another";
}

interface ChainedRun extends RunRow {
  readonly id: number;
  readonly digest: string | null;
  readonly lines: string;
}

const CHAIN = query<[string], ChainedRun>(
  `SELECT runs.id AS id, runs.digest AS digest, ${RUN_COLUMNS.map((column) => `runs.${column} AS ${column}`).join(", ")},
     coalesce(written.lines, '') AS lines
   FROM runs
   LEFT JOIN (
     SELECT run_id, string_agg(line || CAST(? AS TEXT), '' ORDER BY part, sortkey) AS lines
     FROM (
       SELECT digests.run_id AS run_id, 0 AS part, coalesce(articles.sha256, tombstones.article_sha256, '?') AS sortkey,
         coalesce(articles.sha256, tombstones.article_sha256, '?') || ' ' || form || ' ' || digests.digest AS line
       FROM article_digests AS digests
       LEFT JOIN articles ON articles.id = digests.article_id
       LEFT JOIN tombstones ON tombstones.article_id = digests.article_id
       UNION ALL
       SELECT run_id, 1, key, 'decision ' || key FROM decisions
     ) AS each_line
     GROUP BY run_id
   ) AS written ON written.run_id = runs.id
   ORDER BY runs.id`,
);

/** Finds runs that are not what they were, or no longer follow the one they followed: `chain-broken`. */
export async function* chainProblems({ read }: CheckedArchive): AsyncGenerator<VerifyProblem> {
  let previous: string | null = null;
  const broken: number[] = [];
  const follow = (run: ChainedRun) => {
    const isOlder = run.digest === null && previous === null && run.names_digest === null && run.lines === "";
    if (!isOlder && run.digest !== sha256(digestedRun(previous, run, run.lines))) broken.push(run.id);
    previous = run.digest;
  };
  await read(CHAIN.each(["\n"], follow));
  for (const id of broken) {
    const message = "the run, what it wrote or the runs before it are not what they were: its digest is another";
    yield { code: "chain-broken", message, table: "runs", row: String(id), articleId: null };
  }
}
