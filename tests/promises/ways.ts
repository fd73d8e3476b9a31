import type { Promised } from "./promise.ts";
import { EXACT_QUOTES } from "./ways/01-exact-quotes.ts";
import { UNKNOWN_STAYS_UNKNOWN } from "./ways/02-unknown-stays-unknown.ts";
import { BYTES_COME_BACK } from "./ways/03-bytes-come-back.ts";
import { SOURCES_NEVER_CHANGE } from "./ways/04-sources-never-change.ts";
import { CORRECTIONS } from "./ways/05-corrections.ts";
import { THE_SAME_AGAIN } from "./ways/06-the-same-again.ts";
import { ANY_CHANGE_IS_FOUND } from "./ways/07-any-change-is-found.ts";
import { BACKUPS } from "./ways/08-backups.ts";
import { BAD_FILES } from "./ways/09-bad-files.ts";
import { WHOLE_OR_ABSENT } from "./ways/10-whole-or-absent.ts";
import { REPORTED_IS_STORED } from "./ways/11-reported-is-stored.ts";
import { MIGRATIONS_WHOLE } from "./ways/12-migrations-whole.ts";
import { REFUSED_BY_NAME } from "./ways/13-refused-by-name.ts";
import { NOTHING_LOST_BY_MIGRATING } from "./ways/14-nothing-lost-by-migrating.ts";
import { NOTHING_WRITTEN } from "./ways/15-nothing-written.ts";
import { THE_SAME_ROWS } from "./ways/16-the-same-rows.ts";
import { QUERIES_CANNOT_WRITE } from "./ways/17-queries-cannot-write.ts";
import { NO_QUERY_HANGS } from "./ways/18-no-query-hangs.ts";
import { LARGE_TEXTS } from "./ways/19-large-texts.ts";
import { THIS_MACHINE_ALONE } from "./ways/20-this-machine-alone.ts";

/** The twenty promises, under the headings of docs/reliability.md. */
export const NOTHING_INVENTED: readonly Promised[] = [EXACT_QUOTES, UNKNOWN_STAYS_UNKNOWN];

export const NOTHING_LOST: readonly Promised[] = [
  BYTES_COME_BACK,
  SOURCES_NEVER_CHANGE,
  CORRECTIONS,
  THE_SAME_AGAIN,
  ANY_CHANGE_IS_FOUND,
  BACKUPS,
];

export const NOTHING_HALF_DONE: readonly Promised[] = [
  BAD_FILES,
  WHOLE_OR_ABSENT,
  REPORTED_IS_STORED,
  MIGRATIONS_WHOLE,
  REFUSED_BY_NAME,
  NOTHING_LOST_BY_MIGRATING,
  NOTHING_WRITTEN,
  THE_SAME_ROWS,
];

export const NOTHING_SURPRISING: readonly Promised[] = [
  QUERIES_CANNOT_WRITE,
  NO_QUERY_HANGS,
  LARGE_TEXTS,
  THIS_MACHINE_ALONE,
];
