import type { Grammar } from "../../../grammar/grammar.ts";
import { INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  GERUND,
  isInNounPhrase,
  NUMBER,
  PARTICLE,
  PREPOSITION,
  PRESENT,
  PRONOUN,
} from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { phraseBefore } from "../../stance/phrases.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/** How far before the words their verb may stand, in tokens: "saying ⟨to the officer at the door⟩: “…”". */
const REACH = 8;

/** The longest phrase of somebody who is heard, in tokens. */
const LONGEST_HEARD = 8;

/**
 * Whom somebody heard, saw or recalled saying words, or who was heard to say them: “Roe heard ⟨Moe⟩ shout: “Go””, “Roe
 * recalls ⟨her doctor⟩ saying, “…””, ““…,” Roe heard ⟨Moe⟩ say”, “a film shows ⟨the captain of the ferry⟩ telling them:
 * “…””, “I heard ⟨a woman⟩ behind me tell her son that …”. The mention, -1 for somebody who is none, and null where
 * nobody is heard.
 */
export function whoWasHeard(scene: Scene, { attribution, said }: Frame): number | null {
  const words = said.firstToken;
  const verb = attribution.cue === null ? bareVerbBefore(scene, words) : bareVerb(scene, attribution.cue);
  const first = startOfSentence(scene, words);
  const subject = subjectHeard(scene, first, attribution.cue?.headToken ?? verb);
  if (subject >= 0) return subject;
  if (verb <= first) return attribution.cue === null ? heardBehind(scene, said.lastToken) : null;
  return heardBefore(scene, first, verb)?.mention ?? null;
}

/** Somebody who is heard, and the verb of whoever hears. */
interface Heard {
  readonly mention: number;
  readonly governor: number;
}

/**
 * Whom the phrase before a bare verb names, if somebody hears it: "heard ⟨Moe⟩ shout". The mention is -1 for somebody
 * who is none; null where nobody is heard.
 */
function heardBefore(scene: Scene, first: number, verb: number): Heard | null {
  const { grammar, language, document } = scene;
  const named = namedBeside(scene, verb);
  const end = named?.firstToken ?? beforeAge(scene, verb);
  const least = Math.max(first + 1, end - LONGEST_HEARD);
  let isHung = false;
  for (let start = end - 1; start >= least && mayBeHeard(grammar, start); start -= 1) {
    isHung ||= grammar.tags[start] === PREPOSITION;
    const found = phraseBefore(grammar, first, start, language.stances.witnessingGovernors);
    if (found === null) continue;
    // "Moe met women, one of whom is heard ⟨in a film⟩ telling him"
    if (grammar.tags[start] === PREPOSITION) {
      if (language.helpers.formsOfBe.has(document.tokens[start - 2]?.lower ?? ""))
        return { mention: -1, governor: found.headToken };
      continue;
    }
    const heard = named?.mention ?? (isHung ? mentionAt(scene, start) : (scene.mentionOf[end - 1] ?? -1));
    return found.reading === "asserted" ? { mention: heard, governor: found.headToken } : null;
  }
  return null;
}

/**
 * “…,” Roe recalled ⟨Moe⟩ saying: the same for words in marks behind which somebody hears them at once; null where
 * nobody does.
 */
function heardBehind(scene: Scene, last: number): number | null {
  const { cues, cueOf, pairOf, phraseTokens, sentenceOf } = scene;
  const verb = phraseTokens[mentionAt(scene, last)]?.lastToken;
  if (verb === undefined) return null;
  for (let at = verb + 2; at < verb + REACH && sentenceOf[at] === sentenceOf[last - 1] && !isIn(pairOf, at); at += 1) {
    const cue = itemAt(cues, cueOf[at]);
    const heard = cue?.form === "verb" && cue.firstToken === at ? heardBefore(scene, last, at) : null;
    if (heard?.governor === verb) return heard.mention;
  }
  return null;
}

/** "⟨Moe⟩ was heard to mutter", "⟨Moe⟩ was caught on tape calling": the mention right before the passive; else -1. */
function subjectHeard(
  { document, grammar, language, mentionOf, phraseTokens }: Scene,
  first: number,
  verb: number,
): number {
  const wordAt = (at: number) => document.tokens[at]?.lower ?? "";
  const { ends } = language.stances.witnessingGovernors;
  let heard = servesAs(grammar, verb - 1, INFINITIVE_MARKER) ? verb - 2 : verb - 1;
  while (heard > verb - REACH && mayBeHeard(grammar, heard) && !ends.has(wordAt(heard)) && !isIn(mentionOf, heard))
    heard -= 1;
  if (heard <= first || !ends.has(wordAt(heard)) || !language.helpers.formsOfBe.has(wordAt(heard - 1))) return -1;
  const end = startOfVerbGroup(grammar, first, heard);
  const mention = mentionOf[end - 1] ?? -1;
  return phraseTokens[mention]?.lastToken === end ? mention : -1;
}

/**
 * Whether a token may belong to the phrase of somebody who is heard: "the captain ⟨of⟩ the ferry", "somebody ⟨behind⟩
 * me"
 */
function mayBeHeard({ tags }: Scene["grammar"], at: number): boolean {
  return isInNounPhrase(tags[at]) || tags[at] === PREPOSITION;
}

/**
 * "heard a woman ⟨tell⟩ her son that", "heard somebody ⟨say⟩ that", "recalled Moe, the mayor, ⟨telling⟩ him that": the
 * token of a verb of speech without "to" or a tense, before its words; else -1. In "remembered Moe, his coach, saying
 * that" either may be the one who says so.
 */
function bareVerb(scene: Scene, { firstToken, headToken, form }: Cue): number {
  const { document, grammar, language } = scene;
  const tag = grammar.tags[firstToken];
  if (form === "verb" && tag === GERUND && grammar.tags[firstToken + 1] === PRONOUN)
    return namedBeside(scene, firstToken) === null ? -1 : firstToken;
  const isOfSome = language.helpers.anybodyWords.has(document.tokens[firstToken - 1]?.lower ?? "");
  const isBare = form === "verb" && firstToken === headToken && (tag === BASE || (tag === PRESENT && isOfSome));
  return isBare && !servesAs(grammar, firstToken - 1, INFINITIVE_MARKER) ? firstToken : -1;
}

/** Words between two commas, and whom they or the words before them name. */
interface Beside {
  /** The first comma. */
  readonly firstToken: number;
  readonly mention: number;
}

/**
 * “Roe remembers her coach⟨, Bob Poe,⟩ saying”, “Roe heard Bob Poe⟨, a neighbour,⟩ shout”: the phrase between commas
 * that ends right before a verb, if it or the phrase before it names a person; else null.
 */
function namedBeside({ cast, document: { tokens }, grammar, mentionOf }: Scene, verb: number): Beside | null {
  if (tokens[verb - 1]?.text !== ",") return null;
  let comma = verb - 2;
  while (comma > verb - LONGEST_HEARD && isBeside(grammar, comma)) comma -= 1;
  if (tokens[comma]?.text !== "," || comma === verb - 2) return null;
  const ends = [comma, verb - 1].map((end) => mentionOf[end - 1] ?? -1);
  const mention = ends.find((one) => itemAt(cast.mentions, one)?.person != null);
  return mention === undefined ? null : { firstToken: comma, mention };
}

/** Whether a token may belong to what says who somebody is: "her coach ⟨for⟩ ten years", "⟨then⟩ her coach". */
function isBeside(grammar: Grammar, at: number): boolean {
  return isInPhrases(grammar.tags[at]) || grammar.tags[at] === ADVERB;
}

/** “Roe heard Moe⟨, 51,⟩ shout”: where an age between commas begins that ends right before a verb; else the verb. */
function beforeAge({ document: { tokens }, grammar }: Scene, verb: number): number {
  const isAge = tokens[verb - 1]?.text === "," && grammar.tags[verb - 2] === NUMBER && tokens[verb - 3]?.text === ",";
  return isAge ? verb - 3 : verb;
}

/**
 * The token of "shout" or "telling" before words in marks, with only a comma or colon and the hearer's phrase between;
 * -1 for none.
 */
function bareVerbBefore({ document, grammar, language, pairOf }: Scene, words: number): number {
  if (!isIn(pairOf, words)) return -1;
  const pause = document.tokens[words - 1]?.text;
  const from = pause === ":" || pause === "," ? words - 2 : words - 1;
  for (let at = from; at > from - REACH && !isIn(pairOf, at); at -= 1) {
    const word = document.tokens[at]?.lower ?? "";
    const verb = language.speech.verbs.get(word);
    if (verb !== undefined && (grammar.tags[at] === GERUND || verb.lemma === word)) return at;
    if (!isInPhrases(grammar.tags[at]) && grammar.tags[at] !== PARTICLE) return -1;
  }
  return -1;
}
