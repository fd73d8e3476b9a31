import { decisionKey } from "../archive/decision-key.ts";
import type { ArchiveStore, DecisionBearers, NounKeys, Removal, Removed, Run, StoredSource } from "../archive/store.ts";
import type { Decision, LoggedDecision } from "../decisions/decision.ts";
import { isRefusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { openRoll, type Roll } from "../identity/roll.ts";
import { concernOf } from "./concern.ts";
import { type Desk, deskOf, judgementsOf, leadsTo, withDesk } from "./desk.ts";
import { type Extractor, localExtractor } from "./extractor.ts";
import { readAgain, toFactsNow } from "./read-again.ts";
import { type SettleOptions, settlePending } from "./settle-pending.ts";

/** How articles are removed. */
export interface RemoveOptions {
  /** The name of the person who decides it. */
  readonly by: string;
  /** Why; it stays, so it must not repeat what is removed. */
  readonly because: string;
  /** Where texts are read; this thread unless given. The caller closes it. */
  readonly extractor?: Extractor;
  /** Told how many of the articles that name the same people and organisations have been read. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends it before anything is written. */
  readonly signal?: AbortSignal | undefined;
  /** As the run is recorded: "remove", unless something else is said. */
  readonly command?: string;
  readonly recorded?: Run["options"];
}

/** An article that is to be removed. */
export type RemovedArticle = Removal["articles"][number];

/** What was removed. */
export interface RemovalReport {
  readonly articles: readonly RemovedArticle[];
  /** How many decisions have lost their words. */
  readonly decisions: number;
  /**
   * Whether nothing is left of the words in free parts of the file and in its log. False while another process reads an
   * older state of the archive: remove the same again when that has ended.
   */
  readonly erased: boolean;
}

/**
 * Removes articles for good: text, original, facts, search entries, and the words of every decision about them. People,
 * organisations, names and former slugs without any evidence left go with them; those that other articles name too
 * become what these say. A tombstone of each article remains, and the decision to remove it is logged.
 *
 * All of that is one transaction. Before it, the other articles that name the same people and organisations are read.
 * If decisions about these lose their words, because they spoke of somebody of whom nothing is left, the articles
 * follow after it. At the end the file is written anew, so that no free page and no log holds a word; if the program is
 * killed before that, {@link finishRemoval} does it.
 */
export async function removeFrom(
  store: ArchiveStore,
  articles: readonly RemovedArticle[],
  options: RemoveOptions,
): Promise<RemovalReport> {
  if (articles.length === 0) return { articles, decisions: 0, erased: true };
  const removed = await withDesk(deskOf(store), (desk) => removeAsDecided(store, desk, articles, options));
  const { command = "remove", extractor } = options;
  const erased = await finishRemoval(store, { command, extractor, keys: removed.unsettled });
  return { articles, decisions: removed.blanked, erased };
}

/**
 * Finishes a removal, also one that was stopped: the articles concerned by decisions that have lost their words follow,
 * and what earlier writes left of the words is erased. Returns what `RemovalReport.erased` says.
 */
export async function finishRemoval(store: ArchiveStore, options: SettleOptions = {}): Promise<boolean> {
  await settlePending(store, options);
  return store.eraseTraces();
}

/**
 * Does only the one transaction of a removal; call {@link finishRemoval} after it. Throws `DecisionsChanged`, with
 * nothing removed, if something was decided since the desk was read.
 */
export async function removeAsDecided(
  store: ArchiveStore,
  desk: Desk,
  articles: readonly RemovedArticle[],
  options: RemoveOptions,
): Promise<Removed> {
  const { command = "remove", recorded = {} } = options;
  for (;;) {
    const removal = await toRemoval(store, desk, articles, options);
    const run = { command, version: EXTRACTOR_VERSION, options: recorded, decisionsSeen: desk.seen };
    const removed = await store.removeArticles(removal, run);
    if (removed !== null) return removed;
  }
}

async function toRemoval(
  store: ArchiveStore,
  desk: Desk,
  articles: readonly RemovedArticle[],
  options: RemoveOptions,
): Promise<Removal> {
  const { by, because } = options;
  const at = new Date().toISOString();
  const lastArticleId = await store.lastArticleId();
  const ids = articles.map(({ articleId }) => articleId);
  const keys = await store.namesIn(ids);
  const concerned = await store.articlesConcerned({ ...keys, hashes: new Set(), forms: new Set() });
  const removed = new Set(ids);
  const within = concerned.filter((id) => !removed.has(id));
  const roll = await rollOf(store, desk, within, options);
  const decisions = articles.map(({ sha256 }) => removing(sha256, { by, because, at }));
  const texts: string[] = [];
  // Undone decisions are among them, since they still have their words.
  const logged = desk.seen === 0 ? [] : await store.loggedAtLarge();
  if (logged.length > 0) for await (const { text } of store.sources(ids)) texts.push(text);
  const atLarge = logged.flatMap((decision) => bearersWithin(decision, desk, keys, texts));
  return {
    articles,
    by,
    because,
    at,
    decisions,
    atLarge,
    lastArticleId,
    names: { roll, keys, within, leadsTo: leadsTo(desk) },
  };
}

function removing(article: string, { by, because, at }: Pick<Removal, "by" | "because" | "at">): LoggedDecision {
  const head = { madeAt: at, madeBy: by, reason: null, article, original: null, passage: null, undoes: null };
  const decision: Decision = { ...head, action: "remove", value: { because } };
  return { ...decision, key: decisionKey(decision) };
}

/** How many articles are read in one go. */
const AT_ONCE = 50;

/** Who the people and organisations in some articles are, by what is read and decided now. */
async function rollOf(
  store: ArchiveStore,
  desk: Desk,
  ids: readonly number[],
  { extractor = localExtractor(), onProgress = () => {}, signal }: RemoveOptions,
): Promise<Roll> {
  const roll = openRoll();
  for (let done = 0; done < ids.length; done += AT_ONCE) {
    signal?.throwIfAborted();
    const sources: StoredSource[] = [];
    for await (const source of store.sources(ids.slice(done, done + AT_ONCE))) sources.push(source);
    const judgements = await judgementsOf(store, desk, sources);
    for (const article of await readAgain(sources, extractor)) {
      const facts = toFactsNow(article, judgements(article.source.sha256));
      if (!isRefusal(facts)) roll.add(facts);
    }
    onProgress(Math.min(done + AT_ONCE, ids.length), ids.length);
  }
  return roll;
}

/**
 * Whom or what a decision about no single article speaks of, if any of that is in the articles; otherwise an empty
 * list.
 */
function bearersWithin(
  decision: LoggedDecision,
  { identity }: Desk,
  keys: NounKeys,
  texts: readonly string[],
): DecisionBearers[] {
  const { people, organisations, forms } = concernOf([decision], [identity]);
  const isWithin =
    [...forms].some((form) => texts.some((text) => text.includes(form))) ||
    [...people].some((key) => keys.people.has(key)) ||
    [...organisations].some((key) => keys.organisations.has(key));
  const [form = null] = forms;
  return isWithin ? [{ decision: decision.key, people: [...people], organisations: [...organisations], form }] : [];
}
