import type { Database } from "better-sqlite3";

/** The options of a run that has made all people, organisations and names anew. */
export const MADE_ANEW = { names: "made anew" } as const;

/** Runs of these commands add to people, organisations and names what articles give, and nothing else. */
const READING = "('add', 'seed', 'reread')";
/** After these, too, all is as the articles that are left give it; but a slug may be of a name that has gone. */
const READING_OR_REMOVING = "('add', 'seed', 'reread', 'remove')";

/**
 * Whether every person, organisation and name is as this version makes it of the articles: since all of them were made anew,
 * or since the archive began, no other version has written, and nothing was decided. The run that is going on does not count.
 */
export function areNamesOf(database: Database, version: string): boolean {
  const others = database
    .prepare<{ readonly version: string; readonly anew: string }, number>(
      `SELECT count(*) FROM runs
       WHERE (version <> @version OR command NOT IN ${READING_OR_REMOVING}) AND finished_at IS NOT NULL AND id >= coalesce(
         (SELECT max(id) FROM runs WHERE options ->> '$.names' = @anew AND finished_at IS NOT NULL), 0
       )`,
    )
    .pluck();
  return others.get({ version, anew: MADE_ANEW.names }) === 0;
}

/** The same since the archive began: then slugs, which are kept when names are made anew, are of this version too. */
export function areSlugsOf(database: Database, version: string): boolean {
  const others = `SELECT 1 FROM runs WHERE version <> ? OR command NOT IN ${READING}`;
  return database.prepare(others).get(version) === undefined;
}
