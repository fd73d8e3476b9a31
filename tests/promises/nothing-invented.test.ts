import { tryToBreak } from "./promise.ts";
import { EXACT_QUOTES } from "./ways/01-exact-quotes.ts";
import { UNKNOWN_STAYS_UNKNOWN } from "./ways/02-unknown-stays-unknown.ts";

tryToBreak(EXACT_QUOTES, UNKNOWN_STAYS_UNKNOWN);
