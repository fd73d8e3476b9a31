import type { ArchiveStore, DecidedInPart, NounKeys } from "../archive/store.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { wordsIn } from "../decisions/everywhere.ts";
import type { Refusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import type { Facts, Judgement } from "../facts/facts.ts";
import { foundBy, leadsOnTo, wordsKey } from "../identity/keys-at-large.ts";
import { personKey } from "../names/bearer-keys.ts";
import { type Desk, toDesk } from "./desk.ts";

/**
 * A desk that is read only as far as it is asked about: few of the decisions at large bear on a decision about one
 * article.
 */
export interface DeskInPart {
  /** See {@link Desk}. */
  readonly seen: number;
  /** The desk as far as it bears on these keys, see `foundBy`, and on all that were asked about before. */
  about(keys: Iterable<string>): Promise<Desk>;
  /** The same desk with decisions that are not in the log yet. */
  with(fresh: readonly LoggedDecision[]): DeskInPart;
}

/** The desk of a store as it is now. */
export async function openDeskInPart(store: ArchiveStore): Promise<DeskInPart> {
  const seen = await store.lastDecision();
  const read =
    seen === 0 ? async () => NOTHING : (keys: readonly string[]) => store.decidedAbout(keys, EXTRACTOR_VERSION);
  return deskInPart(seen, read, []);
}

const NOTHING = { decisions: [], isAll: true } as const;

function deskInPart(seen: number, read: ReadPart, fresh: readonly LoggedDecision[]): DeskInPart {
  const asked = new Set<string>();
  const known = new Map(fresh.map((one) => [one.key, one]));
  let desk = toDesk(seen, fresh);
  let isAll = false;
  // Fresh decisions lead on to others that are in the log.
  let onward = fresh.flatMap((one) => [...foundBy(one), ...leadsOnTo(one)]);
  async function about(keys: Iterable<string>): Promise<Desk> {
    const more = [...onward, ...keys].filter((key) => !asked.has(key));
    if (isAll || more.length === 0) return desk;
    onward = [];
    for (const key of more) asked.add(key);
    const found = await read(more);
    isAll = found.isAll;
    for (const one of found.decisions) known.set(one.key, one);
    if (found.decisions.length > 0) desk = toDesk(seen, [...known.values()]);
    return desk;
  }
  return {
    seen,
    about,
    with: (decisions) => deskInPart(seen, read, [...fresh, ...decisions.filter(({ article }) => article === null)]),
  };
}

type ReadPart = (keys: readonly string[]) => Promise<DecidedInPart>;

/** Makes facts with as much of a desk as they turn out to depend on. */
export async function factsBy(
  desk: DeskInPart,
  own: readonly LoggedDecision[],
  toFacts: (judgement: Judgement) => Facts | Refusal,
): Promise<Facts | Refusal> {
  const asked = new Set<string>();
  for (;;) {
    const known = asked.size;
    const facts = toFacts(noting(await desk.about(asked), own, asked));
    if (asked.size === known) return facts;
  }
}

/** A judgement that notes what it is asked about. */
function noting({ identity, everywhere }: Desk, own: readonly LoggedDecision[], asked: Set<string>): Judgement {
  return {
    decisions: own,
    everywhere: (reading, decisions) => {
      for (const words of wordsIn(reading, decisions)) asked.add(wordsKey(words));
      return everywhere(reading, decisions);
    },
    identity: {
      ...identity,
      person: (name, qualifier, article) => {
        asked.add(`person ${name}`);
        if (qualifier !== null) asked.add(`person ${personKey(name, qualifier)}`);
        return identity.person(name, qualifier, article);
      },
      organisation: (key) => {
        asked.add(`organisation ${key}`);
        return identity.organisation(key);
      },
      called: (kind, key) => {
        asked.add(`${kind} ${key}`);
        return identity.called(kind, key);
      },
    },
  };
}

/** The keys for asking a desk about people and organisations. */
export function keysOfNouns({ people, organisations }: NounKeys): string[] {
  return [...[...people].map((key) => `person ${key}`), ...[...organisations].map((key) => `organisation ${key}`)];
}
