/**
 * Political parties, by which news describes people. Provenance: as for `roles.ts`. Lower case.
 *
 * @module
 */

import type { PartyWords } from "../for-people/parties.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const PARTY_WORDS: PartyWords = {
  parties: new Map(
    Object.entries({
      labour: "labour",
      conservative: "conservative tory",
      liberal: "lib",
      green: "green greens",
      reform: "reform",
      snp: "snp",
      plaid: "plaid",
      dup: "dup",
      ukip: "ukip",
      republican: "republican gop",
      democrat: "democrat democratic",
      labor: "labor",
      ndp: "ndp",
      bjp: "bjp",
      anc: "anc",
      apc: "apc",
      pdp: "pdp",
    }).flatMap(([party, names]) => names.split(" ").map((name): [string, string] => [name, party])),
  ),
  partiesInBrackets: new Map(
    Object.entries({
      lab: "labour",
      con: "conservative",
      lib: "liberal",
      ld: "liberal",
      r: "republican",
      d: "democrat",
    }),
  ),
  partisans: words(
    "candidate leader spokesman spokeswoman spokesperson politician frontbencher backbencher veteran peer hopeful nominee chieftain minister",
  ),
};
