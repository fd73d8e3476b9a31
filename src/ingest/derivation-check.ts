import { digestOf } from "../archive/digest-of.ts";
import type { ArchiveStore, StoredSource } from "../archive/store.ts";
import type { VerifyCheck } from "../archive/verify-check.ts";
import type { VerifyProblem } from "../archive/verify-report.ts";
import { isRefusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { canonicalFacts, differences } from "../facts/canonical.ts";
import type { FactTable } from "../facts/table.ts";
import { FACT_TABLES } from "../facts/tables.ts";
import { openRoll, type Roll } from "../identity/roll.ts";
import { thoroughVersion } from "../thorough-version.ts";
import { type Desk, decisionsAbout, deskOf, judgementsOf } from "./desk.ts";
import type { DigestedArticle } from "./digest-article.ts";
import { localExtractor } from "./extractor.ts";
import { mapInOrder } from "./map-in-order.ts";
import { type ArticleReadAgain, readAgain, toFactsNow } from "./read-again.ts";
import { findSecondReader } from "./thorough.ts";
import { threadDigester } from "./thread-extractor.ts";

/**
 * A check for `verify`: that every article which this very version extracted gives the same facts when it is extracted
 * again, on every processor, and, if those were all articles, that people, organisations and names are what the
 * articles make of them. The code of a difference is `derivation-differs`; it is `bearers-differ` if decisions are not
 * found by whom they are about, and `not-repeated` if this machine has too little memory for an article. Articles that
 * another version extracted may rightly differ, and after an interruption decisions may not have reached every article
 * yet: such articles are left out, and a remark says so.
 */
export const derivationCheck: VerifyCheck = { problems: findDifferences, remarks: remarksOn };

/**
 * The versions whose readings must come out the same here: that of the rules and, if it is installed, of the second
 * reader.
 */
async function ownVersions(): Promise<ReadonlySet<string | null>> {
  const reader = await findSecondReader();
  return new Set(reader === null ? [EXTRACTOR_VERSION] : [EXTRACTOR_VERSION, thoroughVersion(reader)]);
}

async function* findDifferences(store: ArchiveStore, signal?: AbortSignal): AsyncGenerator<VerifyProblem> {
  yield* strayBearers(store);
  const desk = await deskOf(store)();
  const pending = new Set(await store.pendingArticles());
  const digester = threadDigester(desk.atLarge);
  const reading = mapInOrder(comparable(store, pending, signal), {
    work: async (sources) =>
      readAgain(sources, digester, {
        decisionsAbout: desk.seen === 0 ? undefined : await decisionsAbout(store, sources),
      }),
    width: () => digester.width,
    sizeOf: ({ text }) => text.length,
  });
  const roll = openRoll();
  let lastArticleId = 0;
  let isWhole = pending.size === 0 && (await isAllOfThisVersion(store));
  try {
    for await (const article of reading) {
      if (typeof article === "symbol") continue;
      lastArticleId = article.source.id;
      if (isRefusal(article.read)) isWhole = false;
      else if (isWhole) roll.add(article.read);
      yield* differencesOf(article, store, desk);
    }
    if (isWhole) yield* otherNames(roll, lastArticleId, store);
  } finally {
    await digester.close();
  }
}

async function* strayBearers(store: ArchiveStore): AsyncGenerator<VerifyProblem> {
  for (const id of await store.strayBearers(EXTRACTOR_VERSION)) {
    const message = `decision ${id} is not found by all whom it is about; after "DELETE FROM decision_bearers" the next decision enters all anew`;
    yield { code: "bearers-differ", message, table: "decision_bearers", row: String(id), articleId: null };
  }
}

/** The articles that this version has read and that follow from all decisions by now. */
async function* comparable(
  store: ArchiveStore,
  pending: ReadonlySet<number>,
  signal?: AbortSignal,
): AsyncGenerator<StoredSource> {
  const own = await ownVersions();
  for await (const source of store.sourcesAfter(0)) {
    signal?.throwIfAborted();
    if (own.has(source.version) && !pending.has(source.id)) yield source;
  }
}

async function* differencesOf(
  { source, read }: ArticleReadAgain<DigestedArticle>,
  store: ArchiveStore,
  desk: Desk,
): AsyncGenerator<VerifyProblem> {
  const place = { row: null, articleId: source.id };
  if (isRefusal(read) && read.code === "E_TOO_LARGE") {
    const message = `article ${source.id} was not read again: ${read.reason}`;
    yield { code: "not-repeated", message, table: "articles", ...place };
    return;
  }
  if (!isRefusal(read) && digestOf(source.sha256, await store.factsOf(source.id)).digest === read.digest) return;
  for (const { name } of await tablesThatDiffer(source, store, desk)) {
    const message = `version ${source.version} extracts something else from article ${source.id} now`;
    yield { code: "derivation-differs", message, table: name, ...place };
  }
}

/**
 * Which tables differ: the article is read once more, here, for its facts, since a digest only says that they differ.
 */
async function tablesThatDiffer(source: StoredSource, store: ArchiveStore, desk: Desk): Promise<readonly FactTable[]> {
  const [article] = await readAgain([source], localExtractor());
  const judgements = await judgementsOf(store, desk, [source]);
  const facts = article === undefined ? null : toFactsNow(article, judgements(source.sha256));
  if (facts === null || isRefusal(facts)) return FACT_TABLES;
  return differences(await store.factsOf(source.id), canonicalFacts(facts));
}

async function* otherNames(roll: Roll, lastArticleId: number, store: ArchiveStore): AsyncGenerator<VerifyProblem> {
  for (const { table, id, message } of await store.compareNames(roll, { lastArticleId, version: EXTRACTOR_VERSION })) {
    const row = id === null ? null : String(id);
    yield { code: "derivation-differs", message, table, row, articleId: null };
  }
}

async function isAllOfThisVersion(store: ArchiveStore): Promise<boolean> {
  const versions = Array.from((await store.countByVersion()).keys());
  const own = await ownVersions();
  return versions.every((version) => own.has(version)) && (await store.areNamesOf(EXTRACTOR_VERSION));
}

async function remarksOn(store: ArchiveStore): Promise<string[]> {
  return [...(await countPending(store)), ...(await countOthers(store))];
}

async function countPending(store: ArchiveStore): Promise<string[]> {
  const { length } = await store.pendingArticles();
  if (length === 0) return [];
  return [
    `extraction was not repeated for ${length} ${length === 1 ? "article" : "articles"} to which not all that was decided is brought yet; "onrecord decide --resume" does it`,
  ];
}

async function countOthers(store: ArchiveStore): Promise<string[]> {
  const own = await ownVersions();
  let [all, others, thorough] = [0, 0, 0];
  for (const [version, articles] of await store.countByVersion()) {
    all += articles;
    if (own.has(version)) continue;
    if (own.size === 1 && version?.startsWith(`${EXTRACTOR_VERSION}.`)) thorough += articles;
    else others += articles;
  }
  const remarks = [
    ...(others === 0
      ? []
      : [`extraction was not repeated for ${others} of ${all} articles: another version has extracted them`]),
    ...(thorough === 0
      ? []
      : [
          `extraction was not repeated for ${thorough} of ${all} articles, which a second reader has read, too: ${INSTALL}`,
        ]),
  ];
  if (remarks.length > 0) return remarks;
  return (await store.areNamesOf(EXTRACTOR_VERSION)) ? [] : [NAMES_NOT_COMPARED];
}

const INSTALL = "npm install onrecord-second-reader";

const NAMES_NOT_COMPARED =
  "names were not compared with those in the articles: another version or a decision has changed some; reread makes all anew";
