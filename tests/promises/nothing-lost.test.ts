import { tryToBreak } from "./promise.ts";
import { BYTES_COME_BACK } from "./ways/03-bytes-come-back.ts";
import { SOURCES_NEVER_CHANGE } from "./ways/04-sources-never-change.ts";
import { CORRECTIONS } from "./ways/05-corrections.ts";
import { THE_SAME_AGAIN } from "./ways/06-the-same-again.ts";
import { ANY_CHANGE_IS_FOUND } from "./ways/07-any-change-is-found.ts";
import { BACKUPS } from "./ways/08-backups.ts";

tryToBreak(BYTES_COME_BACK, SOURCES_NEVER_CHANGE, CORRECTIONS, THE_SAME_AGAIN, ANY_CHANGE_IS_FOUND, BACKUPS);
