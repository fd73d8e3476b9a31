/**
 * Names of months and weekdays as English-language news prints them. Provenance: AP and Reuters style (abbreviations),
 * written by hand. Lower case, without full stops.
 *
 * @module
 */

import type { CalendarWords } from "../for-text.ts";

const DAY_NAMES: ReadonlySet<string> = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

export const CALENDAR_WORDS: CalendarWords = {
  decadeEnding: "s",
  ordinalEndings: new Set(["st", "nd", "rd", "th"]),
  months: new Map(
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
  ),
  dayNames: DAY_NAMES,
  weekdays: new Set([...DAY_NAMES, ..."mon tue tues wed weds thu thur thurs fri sat sun".split(" ")]),
  ofMonth: new Set(["of"]),
  betweenDateAndTime: new Set(["at", "on"]),
  halves: new Map([
    ["am", "morning"],
    ["pm", "afternoon"],
  ]),
  beforeMonths: new Set("in since until last next this early late mid through during".split(" ")),
};
