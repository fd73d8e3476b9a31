/**
 * What teams and not individuals do, what is said of their seasons, and what they compete in. Provenance: by hand, from
 * the usage of sports pages. Lower case, but for the letters of clubs.
 *
 * @module
 */

import type { SportWords } from "../for-people/sport.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const SPORT_WORDS: SportWords = {
  hosting: words("host travel face meet entertain welcome visit play"),
  sides: words("side outfit club giants champions minnows strugglers newcomers"),
  hiring: words("sacked signed re-signed axed loaned sold fielded"),
  lettersOfClubs: words("AFC FC FK VfB VfL VfR HNK GNK IFK SSC ACF PFC MFK FSV SpVgg OGC KRC KAA"),
  caught: "c",
  bowled: "b",
  their: "their",
  ofSeasons: words(
    "unbeaten winning losing perfect season campaign league home away promotion title lead run start streak",
  ),
  comebacks: new Set(["came from behind", "come from behind", "coming from behind"]),
  shootouts: words("penalties"),
  competitions: new Set(
    "formula one,formula 1,formula e,motogp,indycar,premier league,champions league,europa league,world cup,world series,super bowl,super league,super rugby,six nations,davis cup,ryder cup,grand national".split(
      ",",
    ),
  ),
};
