/**
 * Words of phrases of time: "late on Super Tuesday", "earlier this week", "two years ago". Provenance: by hand. Lower case.
 *
 * @module
 */

import type { TimeWords } from "../for-quotes/time-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const PARTS_OF_DAY = words("morning afternoon evening night");
const PERIODS = words("week weekend month year summer winter spring fall autumn");

export const TIME_WORDS: TimeWords = {
  periodsOfTime: new Set(
    [...PARTS_OF_DAY, ...PERIODS, "day", "hour", "minute", "time"].flatMap((period) => [period, `${period}s`]),
  ),
  sequels: words("later after afterwards"),
  counted: words("times occasions views likes shares retweets reposts clicks downloads streams hits impressions"),
  dayWords: words("today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday"),
  daysAgo: new Map([
    ["today", 0],
    ["tonight", 0],
    ["yesterday", 1],
  ]),
  thisDay: words("this"),
  nightsBefore: new Set(["last night"]),
  beforePeriods: words("last this next"),
  beforeYears: words("in"),
  ago: words("ago earlier later"),
  beforeNamedDay: words("super black good ash fat cyber giving palm easter bloody holy"),
  partsOfDay: PARTS_OF_DAY,
  beforeDay: words("on late early earlier later"),
  periods: PERIODS,
  afterwards: words("afterwards afterward"),
  timeAdverbs: words("recently earlier later overnight"),
  beforeCounts: words("just over under about nearly almost around barely some more less than only"),
  periodCounts: words("a an one two three four five six several few many"),
};
