/**
 * Names of months and weekdays as English-language news prints them. Provenance: AP and Reuters style (abbreviations),
 * written by hand. Lower case, without full stops.
 *
 * @module
 */

/** Month by name, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "jan january",
    "feb february",
    "mar march",
    "apr april",
    "may",
    "jun june",
    "jul july",
    "aug august",
    "sep sept september",
    "oct october",
    "nov november",
    "dec december",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Days of the week in full: no part of a name, as "Sun" and "Wed" may be. */
export const DAY_NAMES: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

export const WEEKDAYS: ReadonlySet<string> = new Set([
  ...DAY_NAMES,
  ..."mon tue tues wed weds thu thur thurs fri sat sun".split(" "),
]);

/** Before a month they show that it is one, and no given name: "in ⟨April⟩ Roe said". */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  "in since until last next this early late mid through during".split(" "),
);
