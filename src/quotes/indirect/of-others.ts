import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepBack, stepOverWord } from "../../grammar/steps.ts";
import { AGENT, COMPLEMENTIZER, DESCRIBING, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  COMMA,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  NAME,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Cast } from "../../people/cast.ts";
import { firstFrom } from "../../text/first-from.ts";
import type { Cue } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, endOfSubject, isAppended, startOfNounPhrase } from "../noun-phrase.ts";
import { agentOfParticiple } from "../passive.ts";
import { endsHere, endsSoon } from "../stance/disowning.ts";
import { leadsToAsked } from "./another-speaks.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { TokenSpan } from "./choose-content.ts";
import { BEFORE } from "./content-places.ts";
import { type CuePlace, holdsVerbOfSpeech } from "./cue-place.ts";
import { opensMoment } from "./moments.ts";

/**
 * Whether the words belong to something else:
 *
 * - another verb of speech stands between them and the cue, “was told ⟨to say⟩ ⟦that …⟧”;
 * - they say what was asked, “⟦asked if he would go⟧, Roe said no”;
 * - "that" is the subject, “a note ⟦that has been lost⟧”, or the noun is the object, “a claim ⟦he now disavows⟧”;
 * - they begin with another verb of speech, “was sworn at, ⟦said Roe⟧”;
 * - they begin with their speaker, “described ⟦by Roe as “odd”⟧”, or hold nothing else, ““Go,” ⟦Roe told them⟧, the
 *   suit alleges”;
 * - they say why somebody writes, “writes ⟦to say that …⟧”;
 * - they name another source, “told police, ⟦according to a report⟧”.
 */
export function isAnothers(place: CuePlace, where: number, { first, last }: TokenSpan): boolean {
  const { grammar, cue, cueAt } = place;
  const { language } = grammar.document;
  if (where === BEFORE) {
    // "⟦asked if he would go⟧", "asked whether, if elected, ⟦she would go⟧"
    const isAsked = [first, place.first].some(
      (at) => language.speech.askedForms.has(wordAt(grammar, at)) && grammar.tags[at] !== NOUN,
    );
    return isAsked || holdsAsked(grammar, first, last) || isOfLaterClause(place) || isOfThing(grammar, cue);
  }
  if (cueAt(first)?.form === "according-to") return true;
  const isPurpose = first >= cue.lastToken && grammar.tags[first] === TO && cueAt(first + 1) !== undefined;
  if (isPurpose && language.speech.writtenForms.has(wordAt(grammar, cue.headToken))) return true;
  if (agentOfParticiple(grammar, cue) >= 0 && !isTold(grammar, first)) return true;
  const isMainVerb = grammar.tags[first - 1] === COMMA && isFiniteVerb(grammar.tags[first]);
  if (isMainVerb && (cueAt(first) !== undefined || isOfThing(grammar, cue))) return true;
  if (cue.form === "noun" && first === cue.lastToken && (isJudged(grammar, first, last) || isToldOf(place, first)))
    return true;
  if (
    cue.form === "noun" &&
    servesAs(grammar, first, COMPLEMENTIZER) &&
    language.helpers.helpingWords.has(wordAt(grammar, first + 1))
  )
    return true;
  for (let at = cue.lastToken; at < first; at += 1) {
    // "said in response to a ⟨question⟩ that it was safe": this is what was answered.
    const isAnswered = language.occasions.questions.has(wordAt(grammar, at)) && grammar.tags[at] === NOUN;
    if (cueAt(at)?.reading === "unsaid" && !isAnswered) return true;
  }
  return false;
}

/**
 * "⟦Roe said it was late, and when asked why⟧, she replied: “It leaks.”": whether a further clause says what the one who
 * speaks was asked.
 */
function holdsAsked(grammar: Grammar, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if (leadsToAsked(grammar, at)) return true;
  return false;
}

/**
 * "⟦Roe said it was late⟧, after Moe had asked", "⟦Roe said it was late⟧, prompting Moe to say: “No.”": whether the verb
 * only tells when that was, or what came of it.
 */
function isOfLaterClause({ cue, grammar, sentence }: CuePlace): boolean {
  const { language, tags } = grammar;
  const verb = stepBack(tags, cue.firstToken, TO);
  if (!isInNounPhrase(tags[verb - 1])) return false;
  const before = startOfNounPhrase(grammar, sentence.firstToken, verb - 1) - 1;
  return verb < cue.firstToken || tags[cue.firstToken] === TO
    ? language.smallWords.causing.has(wordAt(grammar, before))
    : tags[before - 1] === COMMA && opensMoment(grammar, before);
}

/** The longest words that say who spoke in marks, in tokens: “Go,” ⟦Roe told a captain⟧, the suit alleges. */
const LONGEST_SOURCE = 6;

/**
 * Whether words only say who said others: “Go,” ⟦Roe told them⟧, the suit alleges; “⟦Roe⟧, according to the suit, ⟦told
 * them that …⟧”, where the suit alleges it.
 */
export function isSourceOfOthers({ grammar, cue, cueAt }: CuePlace, spans: readonly TokenSpan[]): boolean {
  return spans.some(({ first, last }) => {
    if (cue.form === "according-to" && cueAt(first)?.reading === "alleged") return true;
    const isBehindMarks =
      grammar.tags[first - 1] === MARK && wordAt(grammar, first - 2) === "," && last <= cue.firstToken;
    if (!isBehindMarks || last - first > LONGEST_SOURCE) return false;
    return holdsVerbOfSpeech(cueAt, first, last);
  });
}

/**
 * "Roe said the plan, ⟨announced⟩ on Monday, was dead": whether the cue is a participle that describes a thing before
 * its comma, and reports nothing.
 */
function isOfThing({ document, tags }: Grammar, { form, firstToken, headToken, lastToken }: Cue): boolean {
  if (form !== "verb" || firstToken !== headToken || tags[headToken] !== PARTICIPLE) return false;
  const isTimed = timePhraseAt(document.tokens, lastToken, document.tokens.length) !== null;
  return tags[firstToken - 1] === COMMA && (isTimed || tags[lastToken] === PREPOSITION);
}

/**
 * "told by Roe ⟨to⟩ go", "asked by Roe ⟨whether⟩": whether what follows the speaker may be said, unlike "as “odd”" and
 * "was dropped".
 */
function isTold(grammar: Grammar, first: number): boolean {
  return !servesAs(grammar, first, AGENT | PREDICATIVE) && !isFiniteVerb(grammar.tags[first]);
}

/** The longest subject before such a verb, in tokens. */
const LONGEST_SUBJECT = 6;

/** "he now ⟨disavows⟩", "she ⟨withdrew⟩ the next morning": whether a verb that judges ends the words. */
function isJudged(grammar: Grammar, first: number, last: number): boolean {
  if (grammar.language.aftermaths.judgingVerbs.has(wordAt(grammar, last - 1))) return true;
  for (let at = first; at < Math.min(last, first + LONGEST_SUBJECT); at += 1) {
    const isVerb = grammar.language.aftermaths.judgingVerbs.has(wordAt(grammar, at)) && isFiniteVerb(grammar.tags[at]);
    if (isVerb && !endsHere(grammar, at + 1) && endsSoon(grammar, at + 1)) return true;
  }
  return false;
}

/**
 * "sued, a claim ⟨Roe said⟩ was mad", "sued, a claim that ⟨Roe said⟩ he would fight": whether somebody says something
 * about a noun that a comma appends, in its relative clause.
 */
function isToldOf({ grammar, cue, cueAt, sentence }: CuePlace, first: number): boolean {
  if (!isAppended(grammar, sentence.firstToken, cue.headToken)) return false;
  const subject = stepOverWord(grammar, first, COMPLEMENTIZER);
  const verb = endOfSubject(grammar, subject, sentence.lastToken);
  return verb > subject && cueAt(verb)?.form === "verb" && isFiniteVerb(grammar.tags[verb]);
}

/**
 * “…,” he told ⟦our reporter Ann Roe⟧, ⟦Radio Corran⟧, as she told ⟦the Courier's Ann Roe last week⟧, he emailed ⟦Ann
 * Roe, who said it was late⟧: whether the content is only the hearer, with when it was or what they did.
 */
export function isHearer(place: CuePlace, own: readonly TokenSpan[], { mentions }: Cast): boolean {
  const [only, another] = own;
  const { cue, grammar } = place;
  if (only === undefined || another !== undefined || only.first < cue.lastToken) return false;
  const isTelling = grammar.language.occasions.tellingVerbs.has(cue.lemma);
  if (isTelling || grammar.language.documents.writingVerbs.has(cue.lemma)) {
    const comma = only.first === cue.lastToken ? endOfNounPhrase(grammar, only.first, only.last) : -1;
    const isNamed = grammar.tags[comma - 1] === NAME && grammar.tags[comma] === COMMA;
    if (isNamed && servesAs(grammar, comma + 1, DESCRIBING)) return true;
  }
  if (!isTelling) return false;
  if (grammar.tags.subarray(only.first, only.last).every((tag) => tag === NAME)) return true;
  if (holdsFinite(grammar, only.first, only.last)) return false;
  const { tokens, language } = grammar.document;
  const hearer = endOfNounPhrase(grammar, only.first, only.last);
  const isAbout = language.speech.headlineTopics.has(wordAt(grammar, hearer));
  const isInMarks = holdsTag(grammar.tags, hearer, only.last, MARK);
  const isAlone = isAbout || (!isInMarks && endOfCircumstances(grammar, hearer, only.last) === only.last);
  const end = tokens.ends[(isAlone ? hearer : only.last) - 1];
  const mention = mentions[firstFrom(mentions, (one) => one.start, end ?? 0) - 1];
  if (mention?.form !== "name" || mention.end !== end) return false;
  return mention.person !== null || (mention.organisation !== null && (isAlone || hearer === only.last));
}
