/**
 * Fields of work. Somebody whom an article puts in one field is not described by a noun of another: a team's trainer is
 * not its striker, and the judge is not the defendant. By hand. Lower case, singular.
 *
 * @module
 */

import type { Childhood } from "../for-quotes/calling-fields.ts";
import { TITLE_FIELDS } from "./title-fields.ts";

/** Sport: players, trainers and officials. A captain may belong to any of these fields. */
const OF_SPORT: Readonly<Record<string, string>> = {
  sport: `athlete batsman batter boxer bowler cricketer cyclist defender footballer forward fullback goalkeeper golfer gymnast halfback
    international jockey keeper linebacker lock midfielder pitcher playmaker prop quarterback runner shortstop skier sprinter striker swimmer wicketkeeper
    winger wrestler`,
  training: "boss coach manager trainer",
  refereeing: "linesman referee umpire",
};

/** The field of children, who have no calling, and the fields that they may belong to all the same. */
export const CHILDHOOD: Childhood = { field: "childhood", besides: new Set(["sport"]) };

const BESIDE: Readonly<Record<string, string>> = {
  church: "pontiff prelate",
  crime: "accused attacker killer thief",
  "public office": "backbencher chieftain conservative democrat politician republican tory",
  stage: "crooner frontman frontwoman hitmaker songstress songwriter vocalist",
  press: "anchorman anchorwoman interviewer newscaster newsreader presenter questioner",
  [CHILDHOOD.field]: "boy girl pupil schoolboy schoolgirl teenager toddler youngster",
};

/** The field of each noun for a calling: "striker" → "sport". Words without a field are absent. */
export const CALLING_FIELDS: ReadonlyMap<string, string> = new Map([
  ...[...TITLE_FIELDS].filter(([word, field]) => field !== "sport" && word !== "captain"),
  ...[...Object.entries(OF_SPORT), ...Object.entries(BESIDE)].flatMap(([field, words]) =>
    words.split(/\s+/).map((word) => [word, field] as const),
  ),
]);
