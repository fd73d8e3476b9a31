import { callsThings } from "../../grammar/calls-things.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { behindAdverbs, findTag, holdsTag, stepBack, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  EXPLETIVE,
  FREE_RELATIVE,
  INFINITIVE_MARKER,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isPastForm,
  isPresentForm,
  MARK,
  NOUN,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { endsIn, singularOf } from "../../grammar/word-endings.ts";
import { isIn, startOfRun } from "../../text/item-at.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { behindInserted } from "../inserted.ts";
import { endOfNounPhrase, endWithAdded, startOfNounPhrase } from "../noun-phrase.ts";
import { phraseBefore } from "../stance/phrases.ts";
import { beginsClause } from "./begins-clause.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { CuePlace } from "./cue-place.ts";
import { isNotOfClause } from "./not-of-the-clause.ts";

/** How far behind the verb of speech the clause may begin, in tokens. */
const REACH = 1;

/** The longest object of a verb, in tokens. */
const LONGEST_OBJECT = 6;

/** The longest clause before such a verb, in tokens. */
const LONGEST_CLAUSE = 40;

/** Whether the speaker's next deed begins at an "and" or "but" behind content that begins at `first`. */
type Next = (place: CuePlace, first: number, and: number) => boolean;

const NEXT: readonly Next[] = [
  sentences,
  finds,
  turnsToOthers,
  doesNextItself,
  isAnswered,
  doesOtherwise,
  reportsInGerund,
  attendsToo,
  goesOnByMeans,
  goesOnInInfinitive,
  goesOnBehindName,
  goesOnBehindTopic,
  goesOnBehindRequest,
  goesOnBehindDemand,
  namesThem,
];

/**
 * Ends content before what the speaker does next: “said ⟦Roe had shown no remorse⟧ and sentenced him”. What the subject
 * of the clause does belongs to the content: “said ⟦Roe was rude and praised him⟧”. Returns `last` where nothing of the
 * kind follows.
 */
export function endBeforeOwnVerb(place: CuePlace, first: number, last: number): number {
  const { cue, grammar, pairOf } = place;
  if (cue.form !== "verb") return last;
  // "told the millers that"
  const isHeard = servesAs(grammar, first, COMPLEMENTIZER) && endOfNounPhrase(grammar, cue.lastToken, first) === first;
  const isBehindWhen = endOfCircumstances(grammar, cue.lastToken, first) === first;
  if (first > cue.lastToken + REACH && !isHeard && !isBehindWhen) return last;
  const comma = commaInHeadline(place, first, last);
  if (comma >= 0) return comma;
  for (let at = first + 1; at < Math.min(last - 1, first + LONGEST_CLAUSE); at += 1) {
    if (!servesAs(grammar, at, COORDINATOR | ADVERSATIVE) || isIn(pairOf, at)) continue;
    for (const isNext of NEXT) if (isNext(place, first, at)) return stepBack(grammar.tags, at, COMMA);
  }
  return last;
}

/** The verb behind "and": "and ⟨left⟩", "but no longer ⟨does⟩", "but, pressed by Moe, ⟨left⟩". */
function verbBehind(grammar: Grammar, and: number): number {
  return behindAdverbs(grammar, behindInserted(grammar, and));
}

/**
 * "The judge said ⟦Roe had shown no remorse⟧ ⟨and sentenced⟩ him": whether a deed follows that only a speaker in court
 * does.
 */
function sentences(place: CuePlace, first: number, and: number): boolean {
  const { grammar, cue } = place;
  if (!grammar.language.speech.sentencingForms.has(wordAt(grammar, and + 1)) || servesAs(grammar, and + 2, AGENT))
    return false;
  return namesCourt(grammar, place.first, cue.firstToken) && !namesCourt(grammar, first, and);
}

/**
 * "The judge said ⟦the dam was “a ruin”⟧ ⟨and found the council had known⟩": whether a finding and its clause follow
 * words in marks that say what a thing or somebody is.
 */
function finds({ grammar, cue, first: start, last, pairOf }: CuePlace, first: number, and: number): boolean {
  const { language, tags } = grammar;
  const isFinding = language.speech.documentVerbs.get(wordAt(grammar, and + 1)) === language.speech.find;
  const isCalled = tags[and - 1] === MARK && isBe(grammar, startOfRun(pairOf, and - 1, first) - 1);
  if (!isFinding || !isCalled || tags[and + 1] !== tags[cue.headToken]) return false;
  const clause = stepOverWord(grammar, and + 2, COMPLEMENTIZER);
  return namesCourt(grammar, start, cue.firstToken) && beginsClause(grammar, clause, last);
}

/** "the judge", "a court in Corran". */
function namesCourt(grammar: Grammar, from: number, to: number): boolean {
  return holdsOneOf(grammar, from, to, grammar.language.nouns.sentencers);
}

/**
 * "said ⟦it was late⟧ ⟨and thanked⟩ the millers", "said ⟦it was late⟧ ⟨and she urged⟩ haste", "says ⟦the cause is not
 * known⟧ ⟨and appeals⟩ for calm", "denied telling Moe ⟦it was late⟧ ⟨and said⟩ he had misheard": whether, behind a
 * clause about a thing, a verb in the form of the first one turns to others, or judges something, "said ⟦the mill would
 * close⟧ ⟨and described⟩ the plan as mad".
 */
function turnsToOthers(place: CuePlace, first: number, and: number): boolean {
  const { grammar, cue, cueAt, last } = place;
  const { language, tags } = grammar;
  // "⟨denied⟩ telling", "⟨went⟩ on to say"
  const isGoverned = !isFiniteVerb(tags[cue.headToken]);
  const tense = tags[isGoverned ? governorOf(grammar, cue, and) : cue.headToken];
  if (!isFiniteVerb(tense)) return false;
  const verb = tags[and + 1] === PRONOUN ? and + 2 : verbBehind(grammar, and);
  if (isSubjectSomebody(place, first, last)) {
    // "said ⟦growers face fines⟧ ⟨and thanked⟩ the millers"
    const isBack = tense === PAST && tags[verb] === PAST && isInPresent(grammar, first, and);
    return isBack && verb === and + 1 && turnsAway(place, first, verb);
  }
  if (goesOnToTurn(place, and, verb)) return holdsFinite(grammar, first, and);
  const isOther = isJudging(grammar, cueAt(verb)) && !mayJudge(place, first, and);
  // "had failed and ⟨called⟩": the tagger mistakes it for a second participle.
  if (tags[verb] !== tense && !(isOther && tense === PAST && tags[verb] === PARTICIPLE)) return false;
  const isTurning = isOther || turnsAway(place, first, verb);
  if (isTurning && holdsFinite(grammar, first, and)) return true;
  const other = cueAt(verb);
  // "is telling them ⟦it is late⟧ ⟨and says⟩ he will go"
  const { plainVerbs, puttingForward } = language.speech;
  // "and ⟨suggests leaving⟩ it shut"
  const isProposing = tags[verb + 1] === GERUND && puttingForward.has(other?.lemma ?? "");
  const isPlain = tense === PAST || isProposing || plainVerbs.has(other?.lemma ?? "");
  const isSaid = isPlain && other !== undefined && tags[verb + 1] !== MARK;
  return isSaid && ((isGoverned && !holdsTag(tags, first + 1, and, WH_WORD)) || isInPresent(grammar, first, and));
}

/** "said ⟦there was no danger⟧ ⟨and left⟩": whether a verb follows that is not the clause's. */
function doesNextItself(place: CuePlace, first: number, and: number): boolean {
  return (
    !isSubjectSomebody(place, first, place.last) && isNotOfClause(place, first, and, verbBehind(place.grammar, and))
  );
}

/** "asked ⟦whether it was safe⟧ ⟨and was told⟩ to wait": whether the answer to a question follows. */
function isAnswered({ grammar, cueAt }: CuePlace, first: number, and: number): boolean {
  const { helpers, speech } = grammar.language;
  const be = verbBehind(grammar, and);
  if (!isBe(grammar, be) || !helpers.questionOpeners.has(wordAt(grammar, first))) return false;
  return speech.hearingForms.has(wordAt(grammar, be + 1)) || speech.verbsToHearers.has(cueAt(be + 1)?.lemma ?? "");
}

/**
 * "⟨thanked⟩ the millers", "⟨blamed⟩ the rain", "⟨refused to⟩ open it": what no thing does, though a report may blame.
 */
function turnsAway({ grammar, last }: CuePlace, first: number, verb: number): boolean {
  const { helpers, nouns, speech } = grammar.language;
  const word = wordAt(grammar, verb);
  if (helpers.decliningForms.has(word)) return grammar.tags[verb + 1] === TO;
  if (!speech.blamingForms.has(word)) return speech.turningForms.has(word);
  const from = stepOverWord(grammar, first, COMPLEMENTIZER);
  const head = headOf(grammar, from, endOfNounPhrase(grammar, from, last));
  return !nouns.documents.has(singularOf(wordAt(grammar, head), grammar.language));
}

/** "⟨went on to⟩ thank the millers": whether a verb only leads to what no thing does. */
function goesOnToTurn({ grammar }: CuePlace, and: number, verb: number): boolean {
  const { speech, stances } = grammar.language;
  const to = findTag(grammar.tags, verb + 1, verb + LONGEST_OBJECT, TO);
  return (
    speech.turningForms.has(wordAt(grammar, to + 1)) && phraseBefore(grammar, and, to, stances.laterGovernors) !== null
  );
}

/** How far before an infinitive the verb that governs it may stand, in tokens: "⟨did⟩ not hesitate to say". */
const TO_GOVERNOR = 5;

/** How far before a comma and a gerund that verb may stand, in tokens: "⟨rejected⟩ the charge of the union, saying". */
const GERUND_TO_GOVERNOR = 16;

/**
 * The finite verb that opens the phrase of a cue, or that governs its infinitive, "⟨went⟩ on to say", or its gerund
 * between commas: "⟨rejected⟩ the charge, saying it was late, and left".
 */
function governorOf({ tags }: Grammar, { firstToken }: Cue, and: number): number {
  const isAdded = tags[firstToken] === GERUND && tags[firstToken - 1] === COMMA && tags[and - 1] === COMMA;
  if (tags[firstToken] !== TO && tags[firstToken] !== BASE && !isAdded) return firstToken;
  const reach = isAdded ? GERUND_TO_GOVERNOR : TO_GOVERNOR;
  let verb = firstToken - 1;
  while (verb > firstToken - reach && !isFiniteVerb(tags[verb])) verb -= 1;
  return verb;
}

/**
 * "condemned ⟦what he called a coup⟧ ⟨and threatened⟩ to act": whether a verb in the form of the first one follows
 * content that only says what something is called.
 */
function goesOnBehindName({ grammar, cue, cueAt, last }: CuePlace, first: number, and: number): boolean {
  const { tags } = grammar;
  if (!servesAs(grammar, first, FREE_RELATIVE)) return false;
  const named = endOfNounPhrase(grammar, first + 1, last);
  if (!isJudging(grammar, cueAt(named)) || holdsFinite(grammar, named + 1, and)) return false;
  const verb = verbBehind(grammar, and);
  return isFiniteVerb(tags[verb]) && tags[verb] === tags[cue.headToken];
}

/** "described", "dismissed", "called": whether the cue judges. */
function isJudging({ language }: Grammar, cue: Cue | undefined): boolean {
  return cue?.form === "verb" && callsThings(language, cue.lemma);
}

/** Whether the subject of a clause may be who judges: somebody named, a pronoun like "they", or a body, "the paper". */
function mayJudge({ grammar }: CuePlace, first: number, last: number): boolean {
  const { language, tags } = grammar;
  const from = stepOverWord(grammar, first, COMPLEMENTIZER);
  const head = headOf(grammar, from, endOfNounPhrase(grammar, from, last));
  if (tags[head] === PRONOUN) return !servesAs(grammar, head, EXPLETIVE);
  const one = singularOf(wordAt(grammar, head), language);
  return tags[head] !== NOUN || language.nouns.groups.has(one) || language.nouns.organisationNouns.has(one);
}

/** Whether the first finite verb of a clause is in the present. */
function isInPresent(grammar: Grammar, first: number, last: number): boolean {
  return isPresentForm(grammar.tags[firstFinite(grammar, first, last)]);
}

/**
 * "promised ⟦to ring⟧ ⟨but had not⟩ done so", "vowed ⟦to stay⟧, ⟨but left⟩", "reported ⟦seeing a van⟧ ⟨and ran⟩":
 * whether "but", or "and" behind a gerund, and a finite verb follow, where the content is an infinitive or gerund
 * without a finite verb of its own.
 */
function doesOtherwise({ grammar }: CuePlace, first: number, and: number): boolean {
  const isGerund = grammar.tags[first] === GERUND;
  if (!isGerund && grammar.tags[first] !== TO && !servesAs(grammar, first, INFINITIVE_MARKER)) return false;
  if (!isGerund && !servesAs(grammar, and, ADVERSATIVE)) return false;
  return isFiniteVerb(grammar.tags[verbBehind(grammar, and)]) && !holdsFinite(grammar, first + 2, and);
}

/** "Acme reports ⟦record year⟧⟨, raises⟩ forecast": the comma that stands for "and" in a headline; otherwise -1. */
function commaInHeadline(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, headlineEnd, sentence } = place;
  if (sentence.end > headlineEnd || first !== cue.lastToken) return -1;
  const end = endOfTopic(place, first, last);
  const isNext = end > first && grammar.tags[end] === COMMA && grammar.tags[end + 1] === grammar.tags[cue.headToken];
  return isNext ? end : -1;
}

/** "raved about ⟦the weir⟧, ⟨and praised⟩ the miller": whether a verb in the form of the first one follows a topic. */
function goesOnBehindTopic(place: CuePlace, first: number, and: number): boolean {
  const { grammar, cue, last } = place;
  const { tags } = grammar;
  if (first !== cue.lastToken + 1 || tags[first - 1] !== PREPOSITION) return false;
  const end = endOfTopic(place, first, last);
  return end > first && stepOver(tags, end, COMMA) === and && tags[verbBehind(grammar, and)] === tags[cue.headToken];
}

/**
 * "asked ⟦millers to stay in⟧ ⟨and shut⟩ both gates": whether, behind what somebody is asked to do, a past verb with an
 * object follows, like the first one in the past.
 */
function goesOnBehindRequest({ grammar, cue }: CuePlace, first: number, and: number): boolean {
  const { tags } = grammar;
  const verb = verbBehind(grammar, and);
  if (tags[cue.headToken] !== PAST || tags[verb] !== PAST || !holdsTag(tags, first, and, TO)) return false;
  return !holdsFinite(grammar, first, and) && endOfNounPhrase(grammar, verb + 1, verb + LONGEST_OBJECT) > verb + 1;
}

/**
 * "proposed ⟦that he try baking⟧, ⟨and he won⟩ a prize": whether, behind a wish with a bare verb, a pronoun and a past
 * verb follow, like the first one in the past.
 */
function goesOnBehindDemand({ grammar, cue }: CuePlace, first: number, and: number): boolean {
  const { language, tags } = grammar;
  if (tags[cue.headToken] !== PAST || language.speech.plainVerbs.has(cue.lemma)) return false;
  if (tags[and + 1] !== PRONOUN || tags[and + 2] !== PAST || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  return tags[first + 1] === PRONOUN && isBareVerb(grammar, first + 2) && !holdsFinite(grammar, first + 3, and);
}

/** Whether a token is a bare verb like "be" or "try", which the tagger takes for the past behind "that he". */
function isBareVerb({ document, language, tags }: Grammar, at: number): boolean {
  const word = document.tokens[at]?.lower ?? "";
  if (tags[at] !== PAST || language.words.auxiliaries.has(word)) return tags[at] === BASE || tags[at] === PRESENT;
  const known = language.tagging.onlyVerbs.get(word) ?? language.tagging.tags.get(word);
  return known !== PAST && !endsIn(word, language.endings.pasts);
}

/**
 * "said ⟦two men had died⟧ ⟨and named⟩ them as Roe and Moe", "said ⟦the dead were sailors⟧, ⟨and named⟩ one of them as
 * Roe": whether a verb in the form of the first one gives somebody's name, behind a comma or a clause with a form of
 * "be", whose subject names nobody.
 */
function namesThem({ grammar, cue }: CuePlace, first: number, and: number): boolean {
  const { document, language, tags } = grammar;
  const verb = verbBehind(grammar, and);
  if (!language.inscriptions.identifyingWords.has(wordAt(grammar, verb)) || tags[cue.headToken] !== PAST) return false;
  if (tags[verb] !== PAST && tags[verb] !== PARTICIPLE) return false;
  if (tags[and - 1] !== COMMA && !holdsOneOf(grammar, first, and, language.helpers.formsOfBe)) return false;
  let as = verb + 2;
  while (as < verb + LONGEST_OBJECT && !servesAs(grammar, as, PREDICATIVE)) as += 1;
  return servesAs(grammar, as, PREDICATIVE) && document.tokens[as + 1]?.capital === true;
}

/** The end of a thing, not a clause, that a finite verb is about; its beginning where there is none. */
function endOfTopic({ grammar, cue }: CuePlace, first: number, last: number): number {
  const end = endWithAdded(grammar, first, last);
  return isFiniteVerb(grammar.tags[cue.headToken]) && !holdsFinite(grammar, first, end) ? end : first;
}

/**
 * "accusing ⟦Roe of theft⟧ ⟨and vowing⟩ to stay": whether a second gerund that reports speech follows the first, with
 * none between.
 */
function reportsInGerund({ grammar, cue, cueAt }: CuePlace, first: number, and: number): boolean {
  const { tags } = grammar;
  const verb = verbBehind(grammar, and);
  const isNext = tags[cue.headToken] === GERUND && tags[verb] === GERUND && cueAt(verb)?.form === "verb";
  return isNext && !holdsTag(tags, first + 1, and, GERUND);
}

/**
 * "went on to accuse ⟦Roe of theft⟧ ⟨and urge⟩ voters to stay": whether a second infinitive that reports speech follows
 * the first, with none between.
 */
function goesOnInInfinitive({ grammar, cue, cueAt }: CuePlace, first: number, and: number): boolean {
  const { tags } = grammar;
  const verb = verbBehind(grammar, and);
  if (tags[cue.headToken] !== BASE || tags[cue.headToken - 1] !== TO || tags[verb] !== BASE) return false;
  return cueAt(verb)?.form === "verb" && !holdsTag(tags, first, and, TO) && !holdsTag(tags, first, and, BASE);
}

/**
 * "with Roe calling for ⟦a ban⟧ ⟨and others backing⟩ a toll": whether it is what somebody else does meanwhile, where
 * one "with" opens both.
 */
function attendsToo({ grammar, cue, first: start }: CuePlace, first: number, and: number): boolean {
  const { language, tags } = grammar;
  if (tags[cue.headToken] !== GERUND || holdsFinite(grammar, first, and)) return false;
  const subject = startOfNounPhrase(grammar, start, cue.firstToken - 1);
  const before = stepBack(tags, subject, ADVERB) - 1;
  let gerund = and + 1;
  while (isInNounPhrase(tags[gerund])) gerund += 1;
  // "resignations and company ⟨restructuring as⟩ reasons"
  if (servesAs(grammar, gerund + 1, PREDICATIVE)) return false;
  return gerund > and + 1 && tags[gerund] === GERUND && language.smallWords.besideOthers.has(wordAt(grammar, before));
}

/**
 * "by saying ⟦that it was late⟧ ⟨and by leaving⟩", "began by saying ⟦it was late⟧ ⟨and ended by⟩ leaving": whether a
 * second "by" and gerund follow the first.
 */
function goesOnByMeans({ grammar, cue }: CuePlace, _first: number, and: number): boolean {
  const isMeans = grammar.tags[cue.headToken] === GERUND && servesAs(grammar, cue.firstToken - 1, AGENT);
  const by = isPastForm(grammar.tags[and + 1]) ? and + 2 : and + 1;
  return isMeans && servesAs(grammar, by, AGENT) && grammar.tags[by + 1] === GERUND;
}

/** Whether the subject of the clause is somebody named or described, and not a pronoun. */
export function isSubjectSomebody({ grammar }: CuePlace, first: number, last: number): boolean {
  const from = stepOverWord(grammar, first, COMPLEMENTIZER);
  const end = endOfNounPhrase(grammar, from, last);
  return grammar.tags[from] !== PRONOUN && end > from && isSomebody(grammar, headOf(grammar, from, end));
}
