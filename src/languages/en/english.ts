import type { Language } from "../language.ts";
import { ABBREVIATIONS, POSSESSIVE } from "./abbreviations.ts";
import { AFTERMATH_WORDS } from "./aftermaths.ts";
import { ANONYMITY_WORDS } from "./anonymity.ts";
import { CALLING_FIELDS, CHILDHOOD } from "./calling-fields.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { CONVERSATION_WORDS } from "./conversation-words.ts";
import { COUNTRIES } from "./countries.ts";
import { CREDIT_WORDS } from "./credit-roles.ts";
import { FILING_PLACES } from "./dateline-places.ts";
import { DOCUMENT_WORDS } from "./documents.ts";
import { CLIPPED_ENDINGS, CLIPPED_WORDS, ELISIONS } from "./elisions.ts";
import { COMMONEST_WORDS } from "./english-words.ts";
import { EPITHETS } from "./epithets.ts";
import { FICTION_WORDS } from "./fiction.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { HEADER_WORDS } from "./header-words.ts";
import { HOLDERS_OF_TITLES } from "./holders-of-titles.ts";
import { INSCRIPTION_WORDS } from "./inscriptions.ts";
import { LINE_WORDS } from "./line-words.ts";
import { MAKER_WORDS } from "./makers.ts";
import { CALENDAR_WORDS } from "./months.ts";
import { NICKNAMES } from "./nicknames.ts";
import { OCCASION_WORDS } from "./occasions.ts";
import { ONLY_VERBS } from "./only-verbs.ts";
import { ORGANISATION_NAMES } from "./organisation-names.ts";
import { ORIGIN_WORDS } from "./origins.ts";
import { OTHER_TITLES } from "./other-titles.ts";
import { OUTLETS } from "./outlets.ts";
import { PERSON_NOUNS } from "./person-nouns.ts";
import { PLACES } from "./places.ts";
import { SMALL_WORDS } from "./small-words.ts";
import { SPEECH_NOUNS } from "./speech-nouns.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import { SPORT_WORDS } from "./sport.ts";
import { STANCE_WORDS } from "./stances.ts";
import { SUCCESSION_WORDS } from "./succession.ts";
import { SURNAMES } from "./surnames.ts";
import { SYNTAX_WORDS, WORD_ENDINGS } from "./syntax-words.ts";
import { THING_WORDS } from "./thing-words.ts";
import { TIME_WORDS } from "./time-words.ts";
import { TIME_ZONES } from "./time-zones.ts";
import { TITLE_ABBREVIATIONS } from "./title-abbreviations.ts";
import { TURN_WORDS } from "./turn-labels.ts";
import { VERB_HELPERS } from "./verb-helpers.ts";
import * as antecedents from "./weights/antecedents.ts";
import * as content from "./weights/content.ts";
import * as fragments from "./weights/fragments.ts";
import * as speakers from "./weights/speakers.ts";
import * as speechMarks from "./weights/speech-marks.ts";
import { PACKED_TAG_WEIGHTS } from "./weights/tagger.ts";
import { CLOSED_WORDS, COMMON_WORD_TAGS } from "./weights/word-tags.ts";

/** English, as news prints it. */
export const ENGLISH: Language = {
  tag: "en",
  abbreviations: ABBREVIATIONS,
  possessive: POSSESSIVE,
  elisions: ELISIONS,
  clippedEndings: CLIPPED_ENDINGS,
  clippedWords: CLIPPED_WORDS,
  turns: TURN_WORDS,
  commonWords: COMMON_WORDS,
  commonest: COMMONEST_WORDS,
  calendar: CALENDAR_WORDS,
  lineWords: LINE_WORDS,
  credits: CREDIT_WORDS,
  filing: FILING_PLACES,
  headers: HEADER_WORDS,
  outlets: OUTLETS,
  zones: TIME_ZONES,
  countries: COUNTRIES,
  places: PLACES,
  givenNames: GIVEN_NAMES,
  surnames: SURNAMES,
  organisations: ORGANISATION_NAMES,
  nouns: PERSON_NOUNS,
  words: FUNCTION_WORDS,
  syntax: SYNTAX_WORDS,
  fiction: FICTION_WORDS,
  things: THING_WORDS,
  sport: SPORT_WORDS,
  endings: WORD_ENDINGS,
  smallWords: SMALL_WORDS,
  titleAbbreviations: TITLE_ABBREVIATIONS,
  holdersOfTitles: HOLDERS_OF_TITLES,
  otherTitles: OTHER_TITLES,
  origins: ORIGIN_WORDS,
  makers: MAKER_WORDS,
  succession: SUCCESSION_WORDS,
  epithets: EPITHETS,
  callingFields: CALLING_FIELDS,
  childhood: CHILDHOOD,
  documents: DOCUMENT_WORDS,
  inscriptions: INSCRIPTION_WORDS,
  occasions: OCCASION_WORDS,
  conversations: CONVERSATION_WORDS,
  time: TIME_WORDS,
  anonymity: ANONYMITY_WORDS,
  speech: SPEECH_VERBS,
  speechNouns: SPEECH_NOUNS,
  stances: STANCE_WORDS,
  helpers: VERB_HELPERS,
  aftermaths: AFTERMATH_WORDS,
  nicknames: NICKNAMES,
  tagging: { packed: PACKED_TAG_WEIGHTS, closedWords: CLOSED_WORDS, tags: COMMON_WORD_TAGS, onlyVerbs: ONLY_VERBS },
  models: {
    speechMarks: { packed: speechMarks.PACKED, scale: speechMarks.SCALE },
    contentPlaces: { packed: content.PACKED_PLACE_WEIGHTS, scale: content.PLACE_SCALE },
    contentEdges: { packed: content.PACKED_EDGE_WEIGHTS, scale: content.EDGE_SCALE },
    fragments: { packed: fragments.PACKED, scale: fragments.SCALE },
    speakers: { packed: speakers.PACKED, scale: speakers.SCALE },
    antecedents: { packed: antecedents.PACKED, scale: antecedents.SCALE },
  },
};
