import { tryToBreak } from "./promise.ts";
import { QUERIES_CANNOT_WRITE } from "./ways/17-queries-cannot-write.ts";
import { NO_QUERY_HANGS } from "./ways/18-no-query-hangs.ts";
import { LARGE_TEXTS } from "./ways/19-large-texts.ts";
import { THIS_MACHINE_ALONE } from "./ways/20-this-machine-alone.ts";

tryToBreak(QUERIES_CANNOT_WRITE, NO_QUERY_HANGS, LARGE_TEXTS, THIS_MACHINE_ALONE);
