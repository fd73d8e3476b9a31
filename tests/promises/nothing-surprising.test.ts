import { tryToBreak } from "./promise.ts";
import { NOTHING_SURPRISING } from "./ways.ts";

tryToBreak(...NOTHING_SURPRISING);
