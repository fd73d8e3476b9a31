import { decisionKey } from "../archive/decision-key.ts";
import type { ArchiveStore, NounKeys, RereadArticle } from "../archive/store.ts";
import type { Decision, LoggedDecision } from "../decisions/decision.ts";
import { standing } from "../decisions/standing.ts";
import { isRefusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { foundBy, leadsOnTo } from "../identity/keys-at-large.ts";
import { openRoll } from "../identity/roll.ts";
import { misuse } from "../misuse.ts";
import { concernOf } from "./concern.ts";
import { leadsTo, withDesk } from "./desk.ts";
import { type DeskInPart, factsBy, keysOfNouns, openDeskInPart } from "./desk-in-part.ts";
import { type Extractor, localExtractor } from "./extractor.ts";
import { readAgain, toFactsNow } from "./read-again.ts";
import { settlePending } from "./settle-pending.ts";

/** How decisions are made. */
export interface DecideOptions {
  /** Who brings them in, if that is not the one who made them; recorded with the run. */
  readonly by?: string;
  readonly command?: string;
  /**
   * If given, many articles are left pending, as after an interruption, and this is told the people and organisations
   * concerned: for a caller who has more decisions and settles once, see `settlePending`.
   */
  readonly leavePending?: (keys: NounKeys) => void;
  /** Where texts are read; this thread unless given. The caller closes it. */
  readonly extractor?: Extractor;
  /** When aborted, what is logged stays logged, and the articles that do not follow yet stay pending. */
  readonly signal?: AbortSignal;
  /** Told how many of the articles concerned follow by now. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What became of decisions. */
export interface DecisionsMade {
  /** In the order given, each with its key. */
  readonly decisions: readonly LoggedDecision[];
  /** How many of them were in the log already. */
  readonly known: number;
  /** The articles from which something else is read now. Which story they are in is not read from them. */
  readonly changed: readonly number[];
}

/** The most articles that follow at once, in the transaction that logs the decision. */
export const AT_ONCE = 100;

/**
 * Logs decisions and makes the rows of the articles that they concern follow from them: a few articles in the same
 * transaction, many afterwards, in parts. Articles that were pending before follow as well. Decisions about articles
 * that have not come yet wait.
 *
 * Throws an `ArchiveError` if the archive cannot be written or refuses a decision.
 */
export async function decideIn(
  store: ArchiveStore,
  decisions: readonly Decision[],
  options: DecideOptions = {},
): Promise<DecisionsMade> {
  for (const { action, article } of decisions) {
    if (action === "remove")
      throw misuse(`an article is removed by "onrecord remove ${article}", which says what goes`);
  }
  const made = decisions.map((decision): LoggedDecision => ({ ...decision, key: decisionKey(decision) }));
  const { extractor, signal, onProgress, leavePending } = options;
  const readDesk = () => openDeskInPart(store);
  const { keys, changed, ...counts } = await withDesk(readDesk, (desk) => logAndApply(store, made, desk, options));
  if (leavePending !== undefined) {
    if (keys !== null) leavePending(keys);
    return { ...counts, changed };
  }
  const settled = await settlePending(store, { ...(keys === null ? {} : { keys }), extractor, signal, onProgress });
  return { ...counts, changed: [...new Set([...changed, ...settled])] };
}

/** How many articles decisions concern, including those in which nothing changes. */
export async function countConcerned(store: ArchiveStore, decisions: readonly Decision[]): Promise<number> {
  const made = decisions.map((decision): LoggedDecision => ({ ...decision, key: decisionKey(decision) }));
  const { ids } = await concernedBy(store, made, await openDeskInPart(store));
  return ids.length;
}

/** What fresh decisions concern, which of them take effect, and the desk with these. */
async function concernedBy(store: ArchiveStore, fresh: readonly LoggedDecision[], desk: DeskInPart) {
  const undone = await store.decisionsOf(fresh.flatMap(({ undoes }) => undoes ?? []));
  const all = [...fresh, ...undone];
  // A decision may have been taken back before it came.
  const undoneBefore = await store.undoneAmong(fresh.map(({ key }) => key));
  const acting = fresh.filter(({ key }) => !undoneBefore.has(key));
  const after = desk.with(acting);
  const keys = all.flatMap((one) => [...foundBy(one), ...leadsOnTo(one)]);
  const identities = [(await desk.about(keys)).identity, (await after.about(keys)).identity];
  const concern = concernOf(all, identities);
  return { after, acting, concern, ids: await store.articlesConcerned(concern) };
}

/** What became of decisions, and whose names are still to follow once their articles do; null if nobody's are. */
interface Applied extends DecisionsMade {
  readonly keys: NounKeys | null;
}

async function logAndApply(
  store: ArchiveStore,
  made: readonly LoggedDecision[],
  desk: DeskInPart,
  options: DecideOptions,
): Promise<Applied> {
  const known = await store.decisionsOf(made.map(({ key }) => key));
  const fresh = withoutKnown(made, known);
  const counts = { decisions: made, known: made.length - fresh.length };
  if (fresh.length === 0) return { ...counts, changed: [], keys: null };
  const { after, acting, concern, ids } = await concernedBy(store, fresh, desk);
  const run = runOf(options, desk);
  const leave = async () => {
    await store.replaceFacts([], run, { decisions: fresh, pending: ids });
    return { ...counts, changed: [], keys: concern };
  };
  if (ids.length > AT_ONCE) return leave();
  const { articles, roll, versions } = await judgeAgain(store, {
    ids,
    desk: after,
    acting,
    extractor: options.extractor,
  });
  // A run has one version: what several versions have read follows in several runs.
  const [version = EXTRACTOR_VERSION, another] = versions;
  if (another !== undefined) return leave();
  const keys = union(concern, await store.namesIn(ids));
  const names = { roll, keys, within: ids, leadsTo: leadsTo(await after.about(keysOfNouns(keys))) };
  const fates = await store.replaceFacts(articles, { ...run, version }, { decisions: fresh, names });
  const changed = articles.filter((_, at) => fates[at]?.status === "changed").map(({ articleId }) => articleId);
  return { ...counts, changed, keys: null };
}

function withoutKnown(made: readonly LoggedDecision[], known: readonly LoggedDecision[]): LoggedDecision[] {
  const keys = new Set(known.map(({ key }) => key));
  return made.filter(({ key }) => !keys.has(key) && keys.add(key));
}

function runOf({ by, command = "decide" }: DecideOptions, desk: DeskInPart) {
  const options = by === undefined ? {} : { options: { by } };
  return { command, version: EXTRACTOR_VERSION, decisionsSeen: desk.seen, ...options };
}

interface Again {
  readonly ids: readonly number[];
  readonly desk: DeskInPart;
  /** Decisions that are not in the log yet, except those that were taken back before. */
  readonly acting: readonly LoggedDecision[];
  readonly extractor: Extractor | undefined;
}

/** What is read from articles, with what has been decided by now; an article that cannot be read stays as it is. */
async function judgeAgain(store: ArchiveStore, { ids, desk, acting, extractor = localExtractor() }: Again) {
  const roll = openRoll();
  const articles: RereadArticle[] = [];
  const versions = new Set<string>();
  for await (const source of store.sources(ids)) {
    const [read] = await readAgain([source], extractor);
    if (read === undefined) continue;
    const own = await decisionsAboutOne(store, source.sha256, acting);
    const facts = await factsBy(desk, own, (judgement) => toFactsNow(read, judgement));
    if (isRefusal(facts)) continue;
    roll.add(facts);
    articles.push({ articleId: source.id, facts });
    if (!isRefusal(read.read)) versions.add(read.read.version);
  }
  return { articles, roll, versions };
}

/** The standing decisions about an article, with those that are not in the log yet. */
async function decisionsAboutOne(store: ArchiveStore, sha256: string, acting: readonly LoggedDecision[]) {
  const logged = await store.decisionsAbout([sha256]);
  return standing([...logged, ...acting]).filter(({ article }) => article === sha256);
}

function union(...all: readonly NounKeys[]): NounKeys {
  return {
    people: new Set(all.flatMap(({ people }) => [...people])),
    organisations: new Set(all.flatMap(({ organisations }) => [...organisations])),
  };
}
