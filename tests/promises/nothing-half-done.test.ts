import { tryToBreak } from "./promise.ts";
import { BAD_FILES } from "./ways/09-bad-files.ts";
import { WHOLE_OR_ABSENT } from "./ways/10-whole-or-absent.ts";
import { REPORTED_IS_STORED } from "./ways/11-reported-is-stored.ts";
import { MIGRATIONS_WHOLE } from "./ways/12-migrations-whole.ts";
import { REFUSED_BY_NAME } from "./ways/13-refused-by-name.ts";
import { NOTHING_LOST_BY_MIGRATING } from "./ways/14-nothing-lost-by-migrating.ts";
import { NOTHING_WRITTEN } from "./ways/15-nothing-written.ts";
import { THE_SAME_ROWS } from "./ways/16-the-same-rows.ts";

tryToBreak(
  BAD_FILES,
  WHOLE_OR_ABSENT,
  REPORTED_IS_STORED,
  MIGRATIONS_WHOLE,
  REFUSED_BY_NAME,
  NOTHING_LOST_BY_MIGRATING,
  NOTHING_WRITTEN,
  THE_SAME_ROWS,
);
