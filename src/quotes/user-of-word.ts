import { isBe } from "../grammar/is-be.ts";
import { stepBack, stepOver, stepOverWord } from "../grammar/steps.ts";
import { AGENT, COMPLEMENTIZER, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, ADVERB, COMMA, DETERMINER, isFiniteVerb, PARTICIPLE, PREPOSITION } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Scene, TokenRange } from "./scene.ts";
import { mentionAt } from "./speakers/mentions/mention-at.ts";

/**
 * Finds who is said to have used words as such: ⟨Roe⟩ used the word “odd”; the word ⟨she⟩ reached for was “odd”; “odd”
 * was the term ⟨Roe⟩ chose; “odd” was the word chosen by ⟨Roe⟩. Returns the mention of a person or pronoun right before
 * the verb, so that “she did not use” makes nobody the speaker; otherwise null.
 */
export function userOfWord(scene: Scene, marks: TokenRange): number | null {
  const found = behindVerb(scene, marks) ?? behindRelative(scene, marks) ?? beforeRelative(scene, marks);
  const { person, form } = scene.cast.mentions[found ?? -1] ?? {};
  return person != null || form === "pronoun" ? found : beforeAgent(scene, marks);
}

/** A word with its marks, in tokens. */
const ONE_WORD = 3;

/**
 * ⟨“Derisory”⟩ was the word Roe chose: whether the marks hold a single word that somebody used. With its capital it
 * might look like a title.
 */
export function isUsedWord(scene: Scene, marks: TokenRange): boolean {
  if (marks.lastToken - marks.firstToken > ONE_WORD) return false;
  return userOfWord(scene, marks) !== null;
}

/** How far before the word a negation may stand, in tokens: "did ⟨not⟩ once use the word". */
const REACH = 5;

/**
 * "did not use the word ⟨“odd”⟩", "without once using the term ⟨“odd”⟩", "avoided the word ⟨“odd”⟩": whether somebody
 * is said not to have used it.
 */
export function isWordUnused({ grammar, language, sentenceOf }: Scene, { firstToken }: TokenRange): boolean {
  if (!language.speech.wordNouns.has(wordAt(grammar, firstToken - 1))) return false;
  if (grammar.tags[firstToken - 2] !== DETERMINER) return false;
  for (let at = firstToken - 3; at > firstToken - 3 - REACH && sentenceOf[at] === sentenceOf[firstToken]; at -= 1) {
    if (grammar.tags[at] === COMMA) return false;
    const word = wordAt(grammar, at);
    if (language.helpers.negations.has(word) || language.speech.avoidingForms.has(word)) return true;
  }
  return false;
}

/** The user in ⟨Roe⟩ used the word “odd”; ⟨Roe⟩ has coined a new word, “oddness”; null for none. */
function behindVerb(scene: Scene, { firstToken }: TokenRange): number | null {
  const noun = stepBack(scene.grammar.tags, firstToken, COMMA) - 1;
  if (!isWord(scene, noun)) return null;
  let at = noun - 1;
  while (scene.grammar.tags[at] === ADJECTIVE) at -= 1;
  return scene.grammar.tags[at] === DETERMINER ? userBefore(scene, at - 1) : null;
}

/** The user in The word ⟨Roe⟩ used was “odd”; null for none. */
function behindRelative(scene: Scene, { firstToken }: TokenRange): number | null {
  const { grammar, phraseTokens } = scene;
  if (!isBe(grammar, firstToken - 1)) return null;
  const verb = stepBack(grammar.tags, firstToken - 1, PREPOSITION) - 1;
  const user = userBefore(scene, verb);
  const start = phraseTokens[user ?? -1]?.firstToken ?? 0;
  return isWord(scene, servesAs(grammar, start - 1, COMPLEMENTIZER) ? start - 2 : start - 1) ? user : null;
}

/** The user in “Odd” was the word that ⟨Roe⟩ used; null for none. */
function beforeRelative(scene: Scene, { lastToken }: TokenRange): number | null {
  const { grammar, mentionOf, phraseTokens } = scene;
  if (!isBe(grammar, lastToken)) return null;
  const noun = stepOver(grammar.tags, lastToken + 2, ADJECTIVE);
  if (grammar.tags[lastToken + 1] !== DETERMINER || !isWord(scene, noun)) return null;
  const from = stepOverWord(grammar, noun + 1, COMPLEMENTIZER);
  const { firstToken, lastToken: verb = 0 } = phraseTokens[mentionOf[from] ?? -1] ?? {};
  return firstToken === from ? userBefore(scene, verb) : null;
}

/** The user in “Odd” was the word chosen by ⟨Roe⟩; null for none. */
function beforeAgent(scene: Scene, { lastToken }: TokenRange): number | null {
  const { cast, grammar, language } = scene;
  if (!isBe(grammar, lastToken)) return null;
  const noun = stepOver(grammar.tags, lastToken + 2, ADJECTIVE);
  if (grammar.tags[lastToken + 1] !== DETERMINER || !isWord(scene, noun)) return null;
  const isUsed = language.speech.usingForms.has(wordAt(grammar, noun + 1));
  const mention = isUsed && servesAs(grammar, noun + 2, AGENT) ? mentionAt(scene, noun + 3) : -1;
  const { person, unnamedAs } = cast.mentions[mention] ?? {};
  return person != null || unnamedAs === "individual" || unnamedAs === "group" ? mention : null;
}

/** Whoever stands right before a verb of using, "used", "has used"; null for nobody. */
function userBefore({ grammar, language, mentionOf, phraseTokens }: Scene, using: number): number | null {
  if (!language.speech.usingForms.has(wordAt(grammar, using))) return null;
  const isPerfect = grammar.tags[using] === PARTICIPLE && !isBe(grammar, using - 1);
  const verb = isPerfect ? using - 1 : using;
  if (!isFiniteVerb(grammar.tags[verb])) return null;
  const at =
    grammar.tags[verb - 1] === ADVERB && !language.helpers.negations.has(wordAt(grammar, verb - 1)) ? verb - 1 : verb;
  const mention = mentionOf[at - 1] ?? -1;
  return phraseTokens[mention]?.lastToken === at ? mention : null;
}

function isWord(scene: Scene, at: number): boolean {
  return scene.language.speech.wordNouns.has(wordAt(scene, at));
}
