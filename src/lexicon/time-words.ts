/**
 * Words of phrases of time: "late on Super Tuesday", "earlier this week", "two years ago". Provenance: by hand. Lower case.
 *
 * @module
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Days by which something was said: no subject of the verb behind them, "the league ⟨today⟩ rejected it". */
export const DAY_WORDS = words(
  "today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday",
);

/** Days with a name of their own: "Super Tuesday". */
export const BEFORE_NAMED_DAY = words("super black good ash fat cyber giving palm easter bloody holy");

/** "Tuesday ⟨night⟩". */
export const PARTS_OF_DAY = words("morning afternoon evening night");

/** "⟨late on⟩ Tuesday". */
export const BEFORE_DAY = words("on late early earlier later");

/** "last ⟨week⟩". */
export const PERIODS = words("week weekend month year summer winter spring fall autumn");

/** They are a phrase of time by themselves. */
export const TIME_ADVERBS = words("recently earlier later");

/** How many: "⟨two⟩ years ago". */
export const PERIOD_COUNTS = words("a an one two three four five six several few many");

/** What passes before something else is said: "withdrew it the next ⟨morning⟩", "two ⟨days⟩ later". */
export const PERIODS_OF_TIME: ReadonlySet<string> = new Set(
  [...PARTS_OF_DAY, ...PERIODS, "day", "hour", "minute", "time"].flatMap((period) => [period, `${period}s`]),
);

/** Behind those: "two days ⟨later⟩". */
export const SEQUELS = words("later after afterwards");
