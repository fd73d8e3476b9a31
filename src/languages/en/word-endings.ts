import type { DividedWords } from "../for-pages.ts";
import { COMMON_WORDS } from "./common-words.ts";

/** Words for rejoining what the lines of a page have divided. Endings by hand. */
export const DIVIDED_WORDS: DividedWords = {
  commonWords: COMMON_WORDS,
  endings: new Set(
    `
    tion tions tional tionally tioned tioning sion sions sional ment ments mental mentally ation ations lation
    lations mation zation zations sation sations cation cations uation uations ulation ulations tration trations
    ning ting ed ers ly ally nally ity ities ness nesses ance ances ence ences ency encies ancy ancies dence dency
    gency gencies ible ibly ably sible ive ively ives tive tively tives ous ously ious iously ical ically tical
    tically isms ized ised izing ising tial tially cial cially dential ture tures tured ury ual ually fied nomic
    nomics sembly mittee mittees ernment vernment ernments vernments ficial ficials isters tary ternational
    `
      .trim()
      .split(/\s+/),
  ),
};
