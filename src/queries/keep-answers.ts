import type { Reader } from "../archive/reader.ts";
import { runs } from "../archive/schema.ts";
import { descending } from "./conditions.ts";
import { prepareFindHeldBack } from "./held-back.ts";

/**
 * Returns the answer that is kept under a key, or looks it up and keeps it.
 *
 * @param weigh says how much of the room an answer takes; 1 unless given
 */
export type Keep = <Answer>(
  key: readonly unknown[],
  find: () => Promise<Answer>,
  weigh?: (answer: Answer) => number,
) => Promise<Answer>;

/**
 * Keeps answers that take long to find, as long as the archive stays as it is: until a run ends in it, since every
 * write is a run, or other articles are held back. While a run is going on, as in a database that an archive is being
 * copied into, nothing is kept. What is asked for twice at the same time is looked up once; an error is not kept.
 *
 * @param room how much all answers together may take; those asked for last are kept
 */
export function keepAnswers(db: Reader, room: number): Keep {
  const findState = prepareFindState(db);
  const kept = new Map<string, { readonly answer: Promise<unknown>; weight: number }>();
  let keptFor: string | null = null;
  const makeRoom = () => {
    let taken = 0;
    for (const [key, { weight }] of [...kept].reverse()) {
      taken += weight;
      if (taken > room) kept.delete(key);
    }
  };
  return async <Answer>(asked: readonly unknown[], find: () => Promise<Answer>, weigh = (_: Answer) => 1) => {
    const state = await findState();
    if (state === null) return find();
    if (state !== keptFor) kept.clear();
    keptFor = state;
    const key = JSON.stringify(asked);
    const one = kept.get(key) ?? { answer: find(), weight: 1 };
    // The last in the map is the one asked for last.
    kept.delete(key);
    kept.set(key, one);
    try {
      // The answer kept under a key was found for the same question.
      const answer = (await one.answer) as Answer;
      one.weight = weigh(answer);
      makeRoom();
      return answer;
    } catch (error) {
      if (kept.get(key) === one) kept.delete(key);
      throw error;
    }
  };
}

/** The state of the archive as a string: it differs whenever any count could; null if that cannot be told. */
function prepareFindState(db: Reader): () => Promise<string | null> {
  const findHeldBack = prepareFindHeldBack(db);
  return async () => {
    const [newest] = await db
      .select({ id: runs.id, finishedAt: runs.finishedAt, digest: runs.digest })
      .from(runs)
      .orderBy(descending(runs.id))
      .limit(1);
    if (newest === undefined || newest.finishedAt === null || newest.digest === null) return null;
    return JSON.stringify([newest.id, newest.finishedAt, newest.digest, await findHeldBack()]);
  };
}
