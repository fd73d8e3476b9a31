import { rulesVersion } from "./rules-version.ts";
import { valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

/** The options of a run that made all people, organisations and names anew. */
export const MADE_ANEW = { names: "made anew" } as const;

/** Runs of these commands only add what articles give to people, organisations and names. */
const READING = "('add', 'seed', 'reread')";
/**
 * After these commands, too, everything is as the remaining articles give it, but a slug may be of a name that is gone.
 */
const READING_OR_REMOVING = "('add', 'seed', 'reread', 'remove')";

// As it appears in options, which are an object without nested ones.
const IS_ANEW = `"names":"${MADE_ANEW.names}"`;
const COUNT_OTHERS = valuesOf<[{ readonly version: string; readonly anew: string }], number>(
  `SELECT count(*) FROM runs
   WHERE (version <> @version AND version NOT LIKE @version || '.%' OR command NOT IN ${READING_OR_REMOVING}) AND finished_at IS NOT NULL AND id >= coalesce(
     (SELECT max(id) FROM runs WHERE instr(options, @anew) > 0 AND finished_at IS NOT NULL), 0
   )`,
);

/**
 * Whether every person, organisation and name is as this version makes it from the articles: since all of them were
 * last made anew, or since the archive began, no other version has written and nothing was decided. The run in progress
 * does not count. Only the rules determine who is who, so what a second reader has read too, "VERSION.READER", counts
 * as the same version.
 */
export function* areNamesOf(version: string): Work<boolean> {
  return (yield* COUNT_OTHERS.get({ version: rulesVersion(version), anew: IS_ANEW })) === 0;
}

const FIND_OTHER = valuesOf<[{ readonly version: string }], number>(
  `SELECT 1 FROM runs
   WHERE version <> @version AND version NOT LIKE @version || '.%' OR command NOT IN ${READING} LIMIT 1`,
);

/**
 * The same, but always since the archive began: then slugs, which are kept when names are made anew, are of this
 * version too.
 */
export function* areSlugsOf(version: string): Work<boolean> {
  return (yield* FIND_OTHER.get({ version: rulesVersion(version) })) === undefined;
}
