/**
 * Words that show that marks contain a name or an inscription and not speech. Provenance: written by hand from the
 * usage of English-language news. Lower case.
 *
 * @module
 */

import type { InscriptionWords } from "../for-quotes/inscriptions.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const INSCRIPTION_WORDS: InscriptionWords = {
  captionWords: words("captioned"),
  namingWords: new Set([
    ...words(
      "titled entitled subtitled untitled nicknamed codenamed code-named headlined captioned christened retitled renamed alias aliases pseudonym pseudonyms",
    ),
    ...[
      "( pronounced",
      ", pronounced",
      "subject line",
      "subject heading",
      "the heading",
      "the hashtag",
      "the headline",
      "the subheading",
      "the title",
      "the file name",
    ],
  ]),
  works: words(`
    novel book memoir biography autobiography play poem song single album film movie musical opera show series sitcom drama
    documentary podcast programme program painting sculpture ballad anthem hymn essay paper magazine newsletter column game
    aria ballet biopic blog cantata canvas cartoon chapter collection comic concert concerto drawing episode etching exhibit exhibition farce
    folktale installation lecture lithograph melodrama miniseries mixtape monologue monograph mural novella operetta oratorio pamphlet panto
    pantomime photograph playlet portrait print project requiem retrospective revue screenplay script sequel serial sketch soliloquy sonata sonnet
    soundtrack spin-off story symphony tableau talk thriller tome track tragedy travelogue treatise trilogy triptych tune video videogame
    watercolour watercolor western workshop zine
  `),
  makingWords: words(`
    wrote writes co-wrote co-writes penned pens recited recites read reads sang sing sings
  `),
  stagingWords: words(`
    adapted adapts choreographed choreographs composed composes conduct conducted conducts direct directed directs perform performed performing performs
    premiered premieres produced produces record recorded records released releases revive revived revives screened screens
    stage staged stages staging
  `),
  writtenOn: words("on onto across atop to above below under beneath beside over inside"),
  named: words("award band badge club honor honour job label name nickname post prize rank role team title"),
  makers: words(`
    singer songwriter singer-songwriter star co-star author authors co-author co-authors coauthor writer co-writer director co-director actor actress host co-host presenter creator co-creator editor novelist
    composer rapper musician band frontman guitarist drummer producer playwright screenwriter showrunner comedian
    finale premiere season finalist contestant judge
  `),
  airing: words("on"),
  broadcasts: words("broadcast edition episode instalment installment airing taping recording segment repeat"),
  shows: words("show podcast hour tonight newshour programme program"),
  languagesBefore: words("for"),
  meaningVerbs: words("means meaning meant"),
  knowingWords: words("known know knows knew"),
  identifyingWords: words("name names named identify identifies identified"),
  signs: words(`
    sign signs placard placards banner banners poster posters t-shirt t-shirts tee-shirt shirt shirts sweatshirt sweatshirts
    hoodie hoodies hat hats cap caps badge badges sticker stickers billboard billboards graffiti plaque plaques tattoo
    tattoos flag flags button buttons pin pins wristband wristbands mural murals gravestone headstone tombstone nameplate number-plate licence-plate
    rating ratings
  `),
  bearingWords: words(
    "read reads reading said says saying declared declaring declares proclaimed proclaiming proclaims words slogan message demanding urging",
  ),
};
