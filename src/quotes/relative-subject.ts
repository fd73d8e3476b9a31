import { callsThings } from "../grammar/calls-things.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { isPluralOfPeople } from "../grammar/plural-of-people.ts";
import { COMPLEMENTIZER, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, COMMA, DETERMINER, NAME, NOUN, OWNER, PREPOSITION, WH_WORD } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { isSomebody } from "./asked-person.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { isAppended, isInPhrases, startOfNounPhrase } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** The longest stretch before the verb, in tokens. */
const LONGEST = 12;

/**
 * “a remark that ⟨union leaders⟩ called”, “a remark ⟨the mayor⟩ called”, “a remark that the mayor, ⟨Ann Roe⟩, called”,
 * “…, a remark ⟨the mayor⟩ said”: returns the mention between "that", "which" or a noun and a verb that begins at a
 * token, but not behind a cue as in "said that"; -1 for none.
 */
export function subjectInRelative(
  { cast, cues, cueOf, grammar, mentionOf, phraseTokens }: Scene,
  verb: number,
): number {
  for (let at = verb - 1; at > verb - LONGEST; at -= 1) {
    const mention = mentionOf[at] ?? -1;
    const phrase = phraseTokens[mention];
    const { person, organisation } = cast.mentions[mention] ?? {};
    // "its maker, Acme, called", but not "its regulator, the Water Board, called", where another mention describes it,
    // nor "Roe, head of Acme, called".
    const comma = (phrase?.firstToken ?? 0) - 1;
    const isBody = organisation != null && phraseTokens[mention - 1]?.lastToken !== comma;
    const isApposed = grammar.tags[comma] === COMMA;
    const isNamed = person != null || (isBody && isApposed);
    const isSetOff = isNamed && phrase?.lastToken === verb - 1 && grammar.tags[verb - 1] === COMMA;
    if (phrase === undefined || (phrase.lastToken !== verb && !isSetOff)) continue;
    // "that ⟨the mayor⟩, Ann Roe, called"
    const first = isSetOff && isApposed ? startOfNounPhrase(grammar, verb - LONGEST, comma - 1) : phrase.firstToken;
    const mayBeBare = isNaming(cues, cueOf, verb, grammar) || isAppended(grammar, first - LONGEST, first - 1);
    if (mayBeBare && opensBehindNoun(grammar, first)) return mention;
    const before = beforeModifiers(grammar, first);
    const isRelative = servesAs(grammar, before, COMPLEMENTIZER) || grammar.tags[before] === WH_WORD;
    return isRelative && !isIn(cueOf, before - 1) ? mention : -1;
  }
  return -1;
}

/**
 * "a remark ⟨the mayor⟩ called", "a remark ⟨critics⟩ called": whether an article or owner, a name, or a plural of
 * people right behind a noun begins another phrase.
 */
export function opensBehindNoun(grammar: Grammar, phrase: number): boolean {
  const { language, tags } = grammar;
  if (tags[phrase - 1] !== NOUN) return false;
  if (tags[phrase] === DETERMINER || tags[phrase] === OWNER) return true;
  // "the forecaster ⟨Acme⟩" is one phrase.
  if (tags[phrase] === NAME) return !isSomebody(grammar, phrase - 1);
  return tags[phrase] === NOUN && isPluralOfPeople(wordAt(grammar, phrase), language);
}

/** "called", "described": whether the verb gives a thing a name. */
function isNaming(cues: Scene["cues"], cueOf: Scene["cueOf"], verb: number, { language }: Grammar): boolean {
  return callsThings(language, itemAt(cues, cueOf[verb])?.lemma ?? "");
}

/** How many words may stand between "that" and the phrase: "what ⟨global⟩ health officials". */
const MODIFIERS = 3;

function beforeModifiers({ tags }: Grammar, phrase: number): number {
  let at = phrase - 1;
  while (at >= phrase - MODIFIERS && (tags[at] === ADJECTIVE || tags[at] === NOUN)) at -= 1;
  return at;
}

/**
 * "who in a letter to members ⟨said⟩", "who last week ⟨said⟩": returns the token of "who", behind a comma and with only
 * phrases between it and its verb; -1 for none.
 */
export function relativeRoundPhrase({ document: { tokens }, tags }: Grammar, verb: number): number {
  for (let at = verb - 1; at > verb - LONGEST; at -= 1) {
    if (tags[at] === WH_WORD) {
      const isPhrase = tags[at + 1] === PREPOSITION || timePhraseAt(tokens, at + 1, verb) !== null;
      return isPhrase && tags[at - 1] === COMMA ? at : -1;
    }
    if (!isInPhrases(tags[at])) return -1;
  }
  return -1;
}
