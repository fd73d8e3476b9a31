import { rulesVersion } from "./rules-version.ts";
import { valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

/** The options of a run that has made all people, organisations and names anew. */
export const MADE_ANEW = { names: "made anew" } as const;

/** Runs of these commands add to people, organisations and names what articles give, and nothing else. */
const READING = "('add', 'seed', 'reread')";
/** After these, too, all is as the articles that are left give it; but a slug may be of a name that has gone. */
const READING_OR_REMOVING = "('add', 'seed', 'reread', 'remove')";

// As it stands in options, which are one object without others in it.
const IS_ANEW = `"names":"${MADE_ANEW.names}"`;
const COUNT_OTHERS = valuesOf<[{ readonly version: string; readonly anew: string }], number>(
  `SELECT count(*) FROM runs
   WHERE (version <> @version AND version NOT LIKE @version || '.%' OR command NOT IN ${READING_OR_REMOVING}) AND finished_at IS NOT NULL AND id >= coalesce(
     (SELECT max(id) FROM runs WHERE instr(options, @anew) > 0 AND finished_at IS NOT NULL), 0
   )`,
);

/**
 * Whether every person, organisation and name is as this version makes it of the articles: since all of them were made anew,
 * or since the archive began, no other version has written, and nothing was decided. The run that is going on does not count.
 * Who is who is the rules' alone: what a second reader has read, too, "VERSION.READER", is of the same version.
 */
export function* areNamesOf(version: string): Work<boolean> {
  return (yield* COUNT_OTHERS.get({ version: rulesVersion(version), anew: IS_ANEW })) === 0;
}

const FIND_OTHER = valuesOf<[{ readonly version: string }], number>(
  `SELECT 1 FROM runs
   WHERE version <> @version AND version NOT LIKE @version || '.%' OR command NOT IN ${READING} LIMIT 1`,
);

/** The same since the archive began: then slugs, which are kept when names are made anew, are of this version too. */
export function* areSlugsOf(version: string): Work<boolean> {
  return (yield* FIND_OTHER.get({ version: rulesVersion(version) })) === undefined;
}
