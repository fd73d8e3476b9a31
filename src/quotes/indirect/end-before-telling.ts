import { callsThings } from "../../grammar/calls-things.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe, isHave } from "../../grammar/is-be.ts";
import { holdsTag, stepBack } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  DATIVE,
  EXPLETIVE,
  GENITIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { isInPhrases, isNominal, startOfNounPhrase } from "../noun-phrase.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";
import { isSubjectSomebody } from "./end-before-own-verb.ts";
import { opensMoment } from "./moments.ts";

/**
 * Ends content before a participle that reports something else: “said ⟦she knew nothing⟧, telling the court: “I
 * slept””, “told them ⟦they were “the best”⟧, before revealing that two must go”, “were said ⟦to be “close”⟧, with a
 * friend telling the Courier: “…””. Also before a verb that leads to whole sentences in marks, “said ⟦she knew nothing⟧
 * and added, “I slept””; before what else somebody came to do, “came to say ⟦that she knew nothing⟧ and to urge calm”;
 * and before what is not said, “said ⟦he was ill⟧, but would not say why”. Returns `last` where nothing of the kind
 * follows.
 */
export function endBeforeTelling(place: CuePlace, first: number, last: number): number {
  const { cueAt, pairOf } = place;
  const { tags } = place.grammar;
  let mayBeJoined = isInfinitive(place) && servesAs(place.grammar, first, COMPLEMENTIZER);
  for (let at = first + LEAST_CONTENT; at < last; at += 1) {
    // "to ⟨once again⟩ urge": the tagger mistakes "to" for a preposition.
    if (mayBeJoined && (tags[at] === TO || (servesAs(place.grammar, at, DATIVE) && tags[at + 1] === ADVERB))) {
      if (servesAs(place.grammar, at - 1, COORDINATOR)) return stepBack(tags, at - 1, COMMA);
      mayBeJoined = false;
    }
    const other = cueAt(at);
    if (other?.reading === "unsaid" && !isIn(pairOf, at)) {
      const silent = startOfSilence(place, other);
      if (silent >= first + LEAST_CONTENT) return silent;
    }
    const start = other?.form === "verb" && !isIn(pairOf, at) ? startOfOther(place, first, other) : -1;
    if (start >= first + LEAST_CONTENT) return start;
  }
  return last;
}

/** "came ⟨to say⟩ that": whether the cue is an infinitive. */
function isInfinitive({ grammar: { tags }, cue: { firstToken, headToken } }: CuePlace): boolean {
  return tags[headToken] === BASE && (tags[firstToken] === TO || tags[firstToken - 1] === TO);
}

/**
 * "asked ⟦if it was late⟧ ⟨and she said⟩ it was": the "and" before a pronoun that answers in the tense of the question,
 * or the comma before that; otherwise -1.
 */
function startOfReply({ grammar, cue }: CuePlace, { firstToken, reading }: Cue): number {
  const { language, tags } = grammar;
  const and = firstToken - 2;
  const isAsked = cue.form === "verb" && language.stances.askingVerbs.has(cue.lemma) && reading === "asserted";
  if (!isAsked || tags[firstToken - 1] !== PRONOUN || !servesAs(grammar, and, COORDINATOR)) return -1;
  if (!isFiniteVerb(tags[firstToken]) || tags[firstToken] !== tags[cue.headToken]) return -1;
  return stepBack(tags, and, COMMA);
}

function startOfOther(place: CuePlace, first: number, other: Cue): number {
  const tag = place.grammar.tags[other.headToken] ?? 0;
  const reply = startOfReply(place, other);
  if (reply >= 0) return reply;
  if (tag === GERUND)
    return Math.max(startOfTelling(place, first, other), startOfNaming(place, other), startOfNext(place, first, other));
  return isFiniteVerb(tag) ? startOfTurn(place, first, other) : -1;
}

/**
 * The token at which "⟨and added,⟩ “…”", "⟨, but the mayor replied:⟩ “…”" or "⟨, to which Moe replied:⟩ “…”" begins,
 * where the marks open a sentence; -1 where such words belong to the content, “said ⟦Moe came in and said, “I slept”⟧”.
 */
function startOfTurn(place: CuePlace, first: number, { firstToken, lastToken }: Cue): number {
  const { grammar, last } = place;
  const { tags, document } = grammar;
  const marks = tags[lastToken] === MARK ? lastToken : marksBehind(grammar, lastToken, last);
  if (marks < 0 || document.tokens[marks + 1]?.capital !== true) return -1;
  const verb = stepBack(tags, firstToken, ADVERB);
  let opener = verb - 1;
  while (isInNounPhrase(tags[opener] ?? 0) || tags[opener] === PRONOUN || servesAs(grammar, opener, GENITIVE))
    opener -= 1;
  // "⟨, at which point⟩ the crowd chanted “…”"
  const isPoint = tags[opener] !== COMMA && tags[opener - 1] === WH_WORD && tags[opener - 2] === PREPOSITION;
  if (isPoint) opener -= 1;
  if (tags[opener] === WH_WORD) return tags[opener - 2] === COMMA ? opener - 2 : -1;
  if (marks === lastToken) return -1;
  if (tags[opener] === COMMA) return startBehindMoment(grammar, first, opener);
  if (!servesAs(grammar, opener, COORDINATOR | ADVERSATIVE)) return -1;
  if (tags[opener - 1] === COMMA) return opener - 1;
  const isOthers = opener < verb - 1 || isSubjectSomebody(place, first, opener);
  return isOthers ? -1 : opener;
}

/** The first comma of "⟨, and when pressed on it⟩, Roe replied", given the second; -1 for anything else. */
function startBehindMoment(grammar: Grammar, first: number, comma: number): number {
  for (let at = comma - 1; at > first; at -= 1) {
    if (grammar.tags[at] !== COMMA) continue;
    return servesAs(grammar, at + 1, COORDINATOR | ADVERSATIVE) && opensMoment(grammar, at + 2) ? at : -1;
  }
  return -1;
}

/**
 * The end of the words before "but would not say", "though he would not say" or "and refused to say", given that verb;
 * -1 where anything stands between.
 */
function startOfSilence({ grammar, cue }: CuePlace, { form, firstToken, lemma }: Cue): number {
  const { tags, language } = grammar;
  const opener = stepBack(tags, firstToken, PRONOUN) - 1;
  if (cue.form !== "verb" || form !== "verb") return -1;
  // "said ⟦his client accepts the sentence and won’t appeal⟧", "said ⟦she had known and had not wanted to say⟧"
  const { decliningForms, silences, withheld } = language.helpers;
  const isSilence = silences.has(lemma) || withheld.has(lemma) || decliningForms.has(lemma);
  if (!isSilence || isHave(grammar, firstToken)) return -1;
  // "although ⟨it was⟩ too soon to say"
  if (servesAs(grammar, firstToken - 1, EXPLETIVE) && isBe(grammar, firstToken)) return -1;
  if (opener === firstToken - 1 && servesAs(grammar, opener, COORDINATOR)) return opener;
  const isTurn = language.smallWords.turningAgainst.has(wordAt(grammar, opener));
  return isTurn && tags[opener - 1] === COMMA ? opener - 1 : -1;
}

/**
 * The token at which "⟨, telling them:⟩", "⟨before adding:⟩" or "⟨, with a friend saying:⟩" begins; -1 where such words
 * belong to the content.
 */
function startOfTelling(place: CuePlace, first: number, { firstToken, headToken, lastToken }: Cue): number {
  const { grammar, last } = place;
  const { tags } = grammar;
  const { momentOpeners } = grammar.language.smallWords;
  const before = wordAt(grammar, firstToken - 1);
  const isMoment = momentOpeners.has(before);
  const opener = isMoment ? firstToken - 1 : firstToken;
  const comma = tags[opener - 1] === COMMA ? opener - 1 : -1;
  const isBehindMarks = tags[(comma < 0 ? opener : comma) - 1] === MARK;
  const leads =
    leadsToMarks(grammar, lastToken, last) ||
    (isMoment && leadsOverPhrase(grammar, lastToken, last)) ||
    isBehindThing(place, first, comma, lastToken);
  // "answered ⟦the charge⟧ ⟨by saying,⟩ “…”"
  if (leads && firstToken === headToken && servesAs(grammar, firstToken - 1, AGENT)) return firstToken - 1;
  if (firstToken === headToken && (isMoment || comma >= 0)) {
    if (leads || (isMoment && isBehindMarks && servesAs(grammar, lastToken, COMPLEMENTIZER)))
      return comma >= 0 ? comma : opener;
    return -1;
  }
  return leads ? commaBeforeAbsolute(grammar, firstToken) : -1;
}

/** "⟨,⟩ with a friend saying": the comma before "with" and the subject of a gerund; -1 for anything else. */
function commaBeforeAbsolute(grammar: Grammar, gerund: number): number {
  const { language, tags } = grammar;
  let subject = gerund - 1;
  while (isInNounPhrase(tags[subject] ?? 0)) subject -= 1;
  const isAbsolute = language.smallWords.absolutes.has(wordAt(grammar, subject)) && tags[subject - 1] === COMMA;
  return isAbsolute && subject < gerund - 1 ? subject - 1 : -1;
}

/**
 * "noted ⟦her years there⟧⟨, saying⟩ “…”": whether marks stand right behind the gerund, and the words before its comma
 * have no verb.
 */
function isBehindThing({ grammar }: CuePlace, first: number, comma: number, marks: number): boolean {
  return comma > first && grammar.tags[marks] === MARK && !holdsFinite(grammar, first, comma);
}

/**
 * The comma of "⟨,⟩ terming the rumours of it “idle”", "⟨,⟩ accusing the board of “fraud”", "⟨,⟩ with Moe calling it
 * “idle”", where something else is named or charged with words in marks; -1 where no marks follow.
 */
function startOfNaming({ grammar, last }: CuePlace, { firstToken, headToken, lemma }: Cue): number {
  const comma = grammar.tags[firstToken - 1] === COMMA ? firstToken - 1 : commaBeforeAbsolute(grammar, firstToken);
  if (firstToken !== headToken || comma < 0) return -1;
  if (!callsThings(grammar.language, lemma) && !grammar.language.speech.chargingVerbs.has(lemma)) return -1;
  for (let at = headToken + 1; at < Math.min(last, headToken + REACH); at += 1) {
    if (grammar.tags[at] === MARK) return comma;
    if (grammar.tags[at] === COMMA) return -1;
  }
  return -1;
}

/**
 * The token at which another report begins beside the first: "a question on whether it fell⟨, saying⟩ he never
 * comments", "telling them that it fell ⟨and asking⟩ why", "with Roe vowing to act ⟨and Moe calling⟩ for calm"; -1
 * where a participle before it may share the "and", "telling them to stop shouting ⟨and asking⟩".
 */
function startOfNext({ grammar, cue }: CuePlace, first: number, { firstToken, headToken }: Cue): number {
  const { tags } = grammar;
  if (firstToken !== headToken) return -1;
  const other = isWithSubject(grammar, cue) ? startOfNounPhrase(grammar, first, firstToken - 1) : firstToken;
  if (other < firstToken && servesAs(grammar, other - 1, COORDINATOR)) return stepBack(tags, other - 1, COMMA);
  if (cue.form === "noun") return tags[firstToken - 1] === COMMA ? firstToken - 1 : -1;
  const isBeside = cue.form === "verb" && tags[cue.headToken] === GERUND && cue.firstToken === cue.headToken;
  if (!isBeside || !servesAs(grammar, firstToken - 1, COORDINATOR)) return -1;
  if (!servesAs(grammar, first, COMPLEMENTIZER) && tags[firstToken - 2] !== MARK) return -1;
  return holdsTag(tags, first, firstToken - 1, GERUND) ? -1 : firstToken - 1;
}

/** "with ⟨Roe vowing⟩": whether a gerund has a subject of its own. */
function isWithSubject({ tags }: CuePlace["grammar"], { form, firstToken, headToken }: Cue): boolean {
  return form === "verb" && firstToken === headToken && tags[headToken] === GERUND && isNominal(tags[firstToken - 1]);
}

/** How far behind the verb the colon may stand, in tokens: "telling the Courier in April:". */
const REACH = 12;

/**
 * Whether marks stand right behind the verb and a comma, or behind a colon that only the hearer and the time precede.
 */
export function leadsToMarks(grammar: Grammar, from: number, last: number): boolean {
  return marksBehind(grammar, from, last) >= 0;
}

/** "while adding ⟨on other matters, “We⟩ go": whether a sentence in marks stands behind a phrase and a comma. */
function leadsOverPhrase({ document, tags }: Grammar, from: number, last: number): boolean {
  let comma = from;
  while (comma < Math.min(last, from + REACH) && isInPhrases(tags[comma])) comma += 1;
  return tags[comma] === COMMA && tags[comma + 1] === MARK && document.tokens[comma + 2]?.capital === true;
}

/** The token of the marks that {@link leadsToMarks} looks for; -1 for none. */
export function marksBehind({ document, tags }: Grammar, from: number, last: number): number {
  if (tags[from] === COMMA && tags[from + 1] === MARK) return from + 1;
  for (let at = from; at < Math.min(last, from + REACH); at += 1) {
    if (document.tokens[at]?.text === ":") return tags[at + 1] === MARK ? at + 1 : -1;
    if (!isInPhrases(tags[at])) return -1;
  }
  return -1;
}
