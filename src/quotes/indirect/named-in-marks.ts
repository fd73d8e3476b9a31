import { callsThings } from "../../grammar/calls-things.ts";
import { COORDINATOR, INDEFINITE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { ADJECTIVE, COMMA, DETERMINER, MARK, NOUN, PRONOUN, STOP } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

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
  if (cue.form !== "verb" || cue.reading !== "asserted" || isPassive(grammar, cue)) return null;
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
