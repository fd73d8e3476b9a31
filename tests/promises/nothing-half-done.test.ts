import { tryToBreak } from "./promise.ts";
import { NOTHING_HALF_DONE } from "./ways.ts";

tryToBreak(...NOTHING_HALF_DONE);
