import { tryToBreak } from "./promise.ts";
import { NOTHING_LOST } from "./ways.ts";

tryToBreak(...NOTHING_LOST);
