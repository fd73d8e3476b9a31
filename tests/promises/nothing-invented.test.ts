import { tryToBreak } from "./promise.ts";
import { NOTHING_INVENTED } from "./ways.ts";

tryToBreak(...NOTHING_INVENTED);
