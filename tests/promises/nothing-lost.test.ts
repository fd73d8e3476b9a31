import { tryToBreak } from "./promise.ts";
import { BACKUPS } from "./ways/08-backups.ts";

tryToBreak(BACKUPS);
