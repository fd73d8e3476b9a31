/**
 * Who makes or runs something is called after it: "Ann Roe's novel … its author", "a film by Ann Roe … the director", "Ann Roe, who coaches
 * the side, … the coach"; so is whom something was done to: "Ann Roe was robbed … the victim". By hand. Lower case.
 *
 * @module
 */

import type { MakerWords } from "../for-quotes.ts";

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(rows).flatMap(([keys, makers]) => keys.split(" ").map((key) => [key, makers.split(" ")])));

export const MAKER_WORDS: MakerWords = {
  works: table({
    "book memoir autobiography textbook cookbook bestseller pamphlet": "author writer",
    "novel novella trilogy thriller": "author writer novelist",
    biography: "author writer biographer",
    "poem sonnet": "author poet writer",
    "play tragedy farce": "author playwright dramatist writer",
    "essay article op-ed": "author writer",
    "film movie documentary biopic short": "director filmmaker film-maker",
    "album song single ballad ep": "singer musician artist star",
    "opera symphony concerto": "composer musician",
    "painting portrait mural watercolour watercolor": "artist painter",
    "sculpture statue": "artist sculptor",
    column: "columnist writer",
    cartoon: "cartoonist artist",
    podcast: "host podcaster",
    farm: "farmer",
    ballet: "choreographer",
  }),
  making: table({
    "wrote writes written penned pens": "author writer",
    "directed directs": "director filmmaker film-maker",
    "composed composes": "composer musician",
    "painted paints": "artist painter",
    "recorded records released releases sang sings sung": "singer musician artist star",
    "choreographed choreographs": "choreographer",
    "illustrated illustrates": "illustrator artist",
    "sculpted sculpts": "sculptor artist",
  }),
  running: table({
    "coaches coached": "coach manager boss",
    "manages managed": "manager boss",
    "captains captained": "captain skipper",
    "chairs chaired": "chair chairman chairwoman chairperson",
    "conducts conducted": "conductor",
    "curates curated": "curator",
    "discovered discovers": "discoverer",
    "farms farmed": "farmer",
    "founded founds": "founder",
    "co-founded cofounded": "co-founder founder",
    "climbed climbs": "climber mountaineer",
    "rowed rows": "rower",
    "sells sold": "seller vendor trader",
    "swam swims": "swimmer",
    "heads headed": "head chief boss",
    "hosts hosted": "host presenter",
    "invented invents": "inventor",
    leads: "leader",
    "organised organises organized organizes": "organiser organizer",
    "sponsored sponsors": "sponsor",
    survived: "survivor",
    "teaches taught": "teacher",
    "trains trained": "trainer",
    "translated translates": "translator",
    "won wins": "winner winning victor",
    "bought buys": "buyer",
    "edits edited": "editor",
    "skippers skippered": "skipper captain",
    "umpires umpired": "umpire official",
    "refereed referees": "referee official",
  }),
  undergone: table({
    "arrested detained": "suspect detainee",
    charged: "suspect accused defendant",
    "convicted sentenced jailed": "defendant",
    "robbed attacked stabbed mugged beaten assaulted burgled": "victim",
  }),
};
