import { decisionKey } from "../archive/decision-key.ts";
import type { ArchiveStore, NounKeys, RereadArticle } from "../archive/store.ts";
import type { Decision, LoggedDecision } from "../decisions/decision.ts";
import { isRefusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { openRoll } from "../identity/roll.ts";
import { misuse } from "../misuse.ts";
import { concernOf } from "./concern.ts";
import { type Desk, deskOf, judgementsOf, leadsTo, type ReadDesk, toDesk, withDesk } from "./desk.ts";
import { type Extractor, localExtractor } from "./extractor.ts";
import { readAgain, toFactsNow } from "./read-again.ts";
import { settlePending } from "./settle-pending.ts";

/** How decisions are made. */
export interface DecideOptions {
  /** Who brings them in, where that is not who made them: recorded with the run. */
  readonly by?: string;
  readonly command?: string;
  /** Keeps the desk from one decision to the next; read anew unless given. Of this store. */
  readonly readDesk?: ReadDesk;
  /** Where texts are read; this thread unless given. The caller closes it. */
  readonly extractor?: Extractor;
  /** When aborted, what is logged is logged, and the articles that do not follow yet are pending. */
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
  /** The articles of which rows have changed. */
  readonly changed: readonly number[];
}

/** So many articles follow at once, in the transaction that logs the decision. */
export const AT_ONCE = 100;

/**
 * Logs decisions and brings the rows of the articles that they concern to what follows from them: those of a few articles in
 * the same transaction, those of many afterwards, in parts; articles that were pending before follow as well. Decisions about
 * articles that have not come yet wait.
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
  const { extractor, signal, onProgress, readDesk = deskOf(store) } = options;
  const { keys, changed, ...counts } = await withDesk(readDesk, (desk) => logAndApply(store, made, desk, options));
  const settled = await settlePending(store, { ...(keys === null ? {} : { keys }), extractor, signal, onProgress });
  return { ...counts, changed: [...new Set([...changed, ...settled])] };
}

/** How many articles decisions concern, those of which nothing changes included. */
export async function countConcerned(store: ArchiveStore, decisions: readonly Decision[]): Promise<number> {
  const made = decisions.map((decision): LoggedDecision => ({ ...decision, key: decisionKey(decision) }));
  const { ids } = await concernedBy(store, made, await deskOf(store)());
  return ids.length;
}

/** What fresh decisions concern, and the desk after them. */
async function concernedBy(store: ArchiveStore, fresh: readonly LoggedDecision[], desk: Desk) {
  const undone = await store.decisionsOf(fresh.flatMap(({ undoes }) => undoes ?? []));
  const atLarge = fresh.filter(({ article }) => article === null);
  // With many decisions it takes long to make another desk, and those about articles change nothing of it.
  const after = atLarge.length === 0 ? desk : toDesk(desk.seen, [...desk.atLarge, ...atLarge]);
  const concern = concernOf([...fresh, ...undone], [desk.identity, after.identity]);
  return { after, concern, ids: await store.articlesConcerned(concern) };
}

/** What came of decisions that were logged, and whose names are to follow once their articles do. */
interface Applied extends DecisionsMade {
  readonly keys: NounKeys | null;
}

async function logAndApply(
  store: ArchiveStore,
  made: readonly LoggedDecision[],
  desk: Desk,
  options: DecideOptions,
): Promise<Applied> {
  const known = await store.decisionsOf(made.map(({ key }) => key));
  const fresh = withoutKnown(made, known);
  const counts = { decisions: made, known: made.length - fresh.length };
  if (fresh.length === 0) return { ...counts, changed: [], keys: null };
  const { after, concern, ids } = await concernedBy(store, fresh, desk);
  const run = runOf(options, desk);
  if (ids.length > AT_ONCE) {
    await store.replaceFacts([], run, { decisions: fresh, pending: ids });
    return { ...counts, changed: [], keys: concern };
  }
  const { articles, roll } = await judgeAgain(store, { ids, desk: after, fresh, extractor: options.extractor });
  const keys = union(concern, await store.namesIn(ids));
  const names = { roll, keys, within: ids, leadsTo: leadsTo(after) };
  const fates = await store.replaceFacts(articles, run, { decisions: fresh, names });
  const changed = articles.filter((_, at) => fates[at]?.status === "changed").map(({ articleId }) => articleId);
  return { ...counts, changed, keys: null };
}
function withoutKnown(made: readonly LoggedDecision[], known: readonly LoggedDecision[]): LoggedDecision[] {
  const keys = new Set(known.map(({ key }) => key));
  return made.filter(({ key }) => !keys.has(key) && keys.add(key));
}

function runOf({ by, command = "decide" }: DecideOptions, desk: Desk) {
  const options = by === undefined ? {} : { options: { by } };
  return { command, version: EXTRACTOR_VERSION, decisionsSeen: desk.seen, ...options };
}

interface Again {
  readonly ids: readonly number[];
  readonly desk: Desk;
  readonly fresh: readonly LoggedDecision[];
  readonly extractor: Extractor | undefined;
}

/** What is read from articles, with what is decided by now; one that cannot be read stays as it is. */
async function judgeAgain(store: ArchiveStore, { ids, desk, fresh, extractor = localExtractor() }: Again) {
  const roll = openRoll();
  const articles: RereadArticle[] = [];
  for await (const source of store.sources(ids)) {
    const [read] = await readAgain([source], extractor);
    if (read === undefined) continue;
    const judgements = await judgementsOf(store, desk, [source.sha256], fresh);
    const facts = toFactsNow(read, judgements(source.sha256));
    if (isRefusal(facts)) continue;
    roll.add(facts);
    articles.push({ articleId: source.id, facts });
  }
  return { articles, roll };
}

function union(...all: readonly NounKeys[]): NounKeys {
  return {
    people: new Set(all.flatMap(({ people }) => [...people])),
    organisations: new Set(all.flatMap(({ organisations }) => [...organisations])),
  };
}
