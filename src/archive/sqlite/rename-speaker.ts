import type { Database } from "better-sqlite3";

/** A named speaker: the column of `quote_speakers` that points at it, and its name before and after. */
export interface Renamed {
  readonly pointer: "person_id" | "organisation_id";
  readonly id: number;
  readonly from: string;
  readonly to: string;
}

/** Runs `change`, which gives a speaker another name, and keeps full-text search true to it. In a transaction. */
export type RenameSpeaker = (speaker: Renamed, change: () => void) => void;

export function prepareRenameSpeaker(database: Database): RenameSpeaker {
  const indexedQuotes = {
    person_id: prepareIndexedQuotes(database, "person_id"),
    organisation_id: prepareIndexedQuotes(database, "organisation_id"),
  };
  const words = `
    quote_id, text, speaker, title, occasion FROM quotes_searched WHERE quote_id IN (SELECT value FROM json_each(?))`;
  const remove = database.prepare<[string]>(
    `INSERT INTO quotes_fts (quotes_fts, rowid, text, speaker, title, occasion) SELECT 'delete', ${words}`,
  );
  const add = database.prepare<[string]>(
    `INSERT INTO quotes_fts (rowid, text, speaker, title, occasion) SELECT ${words}`,
  );
  return ({ pointer, id, from, to }, change) => {
    if (isSameToSearch(from, to)) return change();
    const quotes = JSON.stringify(indexedQuotes[pointer].all(id));
    remove.run(quotes);
    change();
    add.run(quotes);
  };
}

/**
 * The index keeps no words of its own, so the old ones are taken out as they were put in, before the new ones are added.
 * Only for quotes that are in it: those of the running batch are not yet (FTS5 lists what it holds in its docsize table).
 */
function prepareIndexedQuotes(database: Database, pointer: Renamed["pointer"]) {
  return database
    .prepare<[number], number>(
      `SELECT DISTINCT quote_id FROM quote_speakers
       WHERE ${pointer} = ? AND quote_id IN (SELECT id FROM quotes_fts_docsize)`,
    )
    .pluck();
}

/**
 * Whether full-text search sees no difference between two spellings, so that a change from one to the other leaves its
 * index true. It folds case; what it does beyond ASCII is not relied upon.
 */
function isSameToSearch(a: string, b: string): boolean {
  return isAscii(a) && isAscii(b) && a.toLowerCase() === b.toLowerCase();
}

function isAscii(name: string): boolean {
  return /^[ -~]*$/.test(name);
}
