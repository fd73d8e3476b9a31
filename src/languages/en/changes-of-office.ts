/**
 * How news says that somebody comes into an office or leaves it. Provenance: as for `roles.ts`. Lower case.
 *
 * @module
 */

import type { ChangesOfOffice } from "../for-people/changes-of-office.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const CHANGES_OF_OFFICE: ChangesOfOffice = {
  officeVerbs: words(
    "appointed became chairs elected headed heads installed joined led leads named office ran re-elected reelected reappointed run runs succeeded sworn",
  ),
  becoming: words("is was has had been be becomes became appointed elected re-elected reelected named made chosen"),
  takingPost: words(
    "took takes taking over works worked working office sworn in unveiled installed confirmed hired crowned re-appointed reappointed returned",
  ),
  appointing: words(
    "elect elected re-elected reelected name named appoint appointed chose choose picked hired installed crowned selected",
  ),
  incomingWords: words("new incoming newly next"),
  outgoingWords: words("previous outgoing former departing retiring ousted old ex late last"),
  leavingWords: words(
    "step stepped steps resign resigned resigns quit quits retire retired retires died dies depart departed leave left leaves lost loses",
  ),
  winningWords: words("new winning victorious elected newly successful re-elected triumphant champion winner victor"),
  losingWords: words("defeated losing beaten unsuccessful ousted vanquished challenger loser runner-up"),
  contraryDeeds: new Map([
    ["winner", words("lost loses")],
    ["victor", words("lost loses")],
    ["loser", words("won wins")],
  ]),
};
