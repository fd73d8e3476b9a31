import { callsThings } from "../../grammar/calls-things.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import { COORDINATOR, FREE_RELATIVE, INDEFINITE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { ADJECTIVE, COMMA, DETERMINER, isFiniteVerb, MARK, NOUN, PRONOUN, STOP } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { isJoinedToMarks } from "../noun-before-marks.ts";
import { endOfNounPhrase, startOfNounPhrase } from "../noun-phrase.ts";
import { agentBehindMarks, isNamedByOthers, isNamedFarther, isPassive } from "../passive.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { commaOfAside } from "./judged-aside.ts";
import { isRelative } from "./round-relative.ts";

/** How probable it is that whom somebody names, and what they name them, is content. */
const NAMED = 0.9;

/** How many adjectives may stand before the marks: "a ⟨total⟩ “clown”". */
const MAX_ADJECTIVES = 2;

/**
 * Whom somebody calls what: "called ⟦Moe “a clown”⟧ on Tuesday", "branded ⟦the plan a “mess”⟧ before leaving", "described ⟦him as “late”⟧". Null where no such verb stands, and where
 * more is added to the words in marks, for how much that is the models tell.
 */
export function spanOfNaming({ grammar, cue, pairOf, last }: CuePlace): TokenSpan | null {
  const { tags } = grammar;
  if (!isAssertingVerb(cue) || isPassive(grammar, cue)) return null;
  if (!callsThings(grammar.language, cue.lemma)) return null;
  const first = cue.lastToken;
  const whom = tags[first] === PRONOUN ? first + 1 : endOfNounPhrase(grammar, first, last);
  const isAs = servesAs(grammar, whom, PREDICATIVE);
  if (whom === first || isIn(pairOf, first) || (!isAs && !grammar.language.speech.namingVerbs.has(cue.lemma)))
    return null;
  let marks = isAs ? whom + 1 : whom;
  if (tags[marks] === DETERMINER || servesAs(grammar, marks, INDEFINITE)) marks += 1;
  for (let count = 0; count < MAX_ADJECTIVES && tags[marks] === ADJECTIVE; count += 1) marks += 1;
  if (tags[marks] !== MARK || !isIn(pairOf, marks)) return null;
  const end = endOfRun(pairOf, marks);
  return endsThere(grammar, end, last) ? { first, last: end, probability: NAMED } : null;
}

function endsThere(grammar: CuePlace["grammar"], end: number, last: number): boolean {
  const { tags, document } = grammar;
  const next = wordAt(grammar, end);
  if (end >= last || tags[end] === STOP || tags[end] === COMMA) return true;
  if (grammar.language.smallWords.momentOpeners.has(next)) return true;
  if (timePhraseAt(document.tokens, end, last) !== null) return true;
  return (
    servesAs(grammar, end, COORDINATOR) &&
    tags[end + 1] !== MARK &&
    tags[end + 1] !== DETERMINER &&
    tags[end + 1] !== NOUN
  );
}

/** "was condemned as “cruel”", "was called “a cheat” by Roe", "which critics have described as “a gift” to banks": what something is called stands in marks, and nothing else of it is anybody's words. */
export function isNamedInMarks(place: CuePlace): boolean {
  const { grammar, cue, first, last } = place;
  if (isJoinedToMarks(grammar, cue, last) || isNamedFarther(grammar, cue)) return true;
  const marks = stepOverWord(grammar, cue.lastToken, PREDICATIVE);
  // "labeled as a “gift” by Roe"
  if (marks > cue.lastToken && isNamedByOthers(grammar, cue) && agentBehindMarks(grammar, marks) >= 0) return true;
  if (grammar.tags[marks] !== MARK || cue.form !== "verb") return false;
  if (commaOfAside(place, cue, last) >= 0) return true;
  const isBehindAs = marks > cue.lastToken;
  const isAs = isBehindAs && isNamedByOthers(grammar, cue);
  const relative = isBehindAs ? startOfNounPhrase(grammar, first, cue.firstToken - 1) - 1 : first;
  if (relative > first && isFiniteVerb(grammar.tags[cue.firstToken]) && isRelative(grammar, relative)) return true;
  return isAs || (isPassive(grammar, cue) && agentBehindMarks(grammar, marks) >= 0);
}

/** "added ⟦the words “too late” to the file⟧", "denied using ⟦the word “odd”⟧": no clause, as "said the words “lump” them together" is, but the words that somebody wrote or used. */
export function isWordsThemselves({ cue, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (tags[first] !== DETERMINER || tags[first + 2] !== MARK || language.speech.plainVerbs.has(cue.lemma)) return false;
  return language.speech.wordNouns.has(wordAt(grammar, first + 1));
}

/** "in ⟦what⟧ it described as a first": what is called so. */
export function isNamedWhat({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const isNaming = servesAs(grammar, cue.lastToken - 1, PREDICATIVE) || servesAs(grammar, cue.lastToken, PREDICATIVE);
  return isNaming && last === first + 1 && last <= cue.firstToken && servesAs(grammar, first, FREE_RELATIVE);
}
