import { type ArchiveStore, DecisionsChanged, type NounKeys } from "../archive/store.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import type { Facts } from "../facts/facts.ts";
import { openRoll } from "../identity/roll.ts";
import { type Desk, deskOf, leadsTo } from "./desk.ts";
import type { Extractor } from "./extractor.ts";
import { rereadSources } from "./reread.ts";

export interface SettleOptions {
  /** The command that the run is recorded with; "decide" unless given. */
  readonly command?: string | undefined;
  /**
   * People and organisations to settle besides those in the pending articles; all of their articles must be pending.
   */
  readonly keys?: NounKeys;
  readonly extractor?: Extractor | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/**
 * Makes pending articles follow from the decisions in the log, and then people and organisations, those included that no
 * article has any more. If this is stopped early, the articles remain pending and can be done again. Gives the ids of
 * those that have changed, in ascending order.
 */
export async function settlePending(store: ArchiveStore, options: SettleOptions = {}): Promise<number[]> {
  const changed = new Set<number>();
  for (;;) {
    try {
      for (const id of await settleOnce(store, options)) changed.add(id);
      return [...changed].sort((one, other) => one - other);
    } catch (error) {
      // Somebody has decided something meanwhile, and the articles may have to change again.
      if (!(error instanceof DecisionsChanged)) throw error;
    }
  }
}

async function settleOnce(store: ArchiveStore, options: SettleOptions): Promise<readonly number[]> {
  const { command = "decide", keys = NO_KEYS, extractor, signal, onProgress = () => {} } = options;
  const ids = await store.pendingArticles();
  if (ids.length === 0) return [];
  const before = await store.namesIn(ids);
  // A command that was killed may have stored articles without whom they named before.
  const unused = await store.unusedNames();
  const roll = openRoll();
  const changed: number[] = [];
  let done = 0;
  await rereadSources(
    store,
    store.sources(ids),
    {
      ...(extractor === undefined ? {} : { extractor }),
      ...(signal === undefined ? {} : { signal }),
      report: (fates) => {
        done += fates.length;
        for (const { articleId, status } of fates) if (status === "changed") changed.push(articleId);
        onProgress(done, ids.length);
      },
    },
    { article: () => {}, facts: (facts: Facts | null) => facts !== null && roll.add(facts) },
  );
  signal?.throwIfAborted();
  const desk: Desk = await deskOf(store)();
  const names = {
    roll,
    within: ids,
    keys: {
      people: new Set([...keys.people, ...before.people, ...unused.people, ...roll.people.keys()]),
      organisations: new Set([
        ...keys.organisations,
        ...before.organisations,
        ...unused.organisations,
        ...roll.organisations.keys(),
      ]),
    },
    leadsTo: leadsTo(desk),
  };
  const run = { command, version: EXTRACTOR_VERSION, decisionsSeen: desk.seen };
  await store.replaceFacts([], run, { settled: ids, names });
  return changed;
}

const NO_KEYS: NounKeys = { people: new Set(), organisations: new Set() };
