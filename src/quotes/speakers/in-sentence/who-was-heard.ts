import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { GERUND, isInNounPhrase, NUMBER, PARTICLE } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import type { Scene } from "../../scene.ts";
import { phraseBefore } from "../../stance/phrases.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/** How far before the words their verb may stand, in tokens: "saying ⟨to the officer at the door⟩: “…”". */
const REACH = 8;

/** How long the phrase of whoever is heard may be, in tokens. */
const LONGEST_HEARD = 8;

/**
 * Whom somebody heard, saw or recalled say words in marks: “Roe heard ⟨Moe⟩ shout: “Go””, “Roe recalls ⟨her doctor⟩ saying, “…””, “a film shows ⟨the captain of the ferry⟩ telling them: “…””. The mention, -1
 * for somebody who is none, and null where nobody is heard.
 */
export function whoWasHeard(scene: Scene, { attribution, content }: Frame): number | null {
  const words = content[0]?.firstToken ?? 0;
  if (attribution.cue !== null || (scene.pairOf[words] ?? -1) < 0) return null;
  const { grammar, language, sentenceOf, document } = scene;
  const verb = bareVerbBefore(scene, words);
  const first = itemAt(document.sentences, sentenceOf[words])?.firstToken ?? words;
  if (verb <= first) return null;
  const end = beforeAge(scene, verb);
  const least = Math.max(first + 1, end - LONGEST_HEARD);
  let isOwned = false;
  for (let start = end - 1; start >= least && mayBeHeard(grammar, start); start -= 1) {
    isOwned ||= servesAs(grammar, start, GENITIVE);
    const found = phraseBefore(grammar, first, start, language.stances.witnessingGovernors);
    if (found === null) continue;
    const heard = isOwned ? mentionAt(scene, start) : (scene.mentionOf[end - 1] ?? -1);
    return found.reading === "asserted" ? heard : null;
  }
  return null;
}

/** "the captain ⟨of⟩ the ferry" */
function mayBeHeard(grammar: Scene["grammar"], at: number): boolean {
  return isInNounPhrase(grammar.tags[at]) || servesAs(grammar, at, GENITIVE);
}

/** “Roe heard Moe⟨, 51,⟩ shout”: where an age between commas begins that ends before a verb; else the verb. */
function beforeAge({ document: { tokens }, grammar }: Scene, verb: number): number {
  const isAge = tokens[verb - 1]?.text === "," && grammar.tags[verb - 2] === NUMBER && tokens[verb - 3]?.text === ",";
  return isAge ? verb - 3 : verb;
}

/** The token of "shout" or "telling" before words, a comma or colon and whom they are told to; -1 where no such verb stands there. */
function bareVerbBefore({ document, grammar, language, pairOf }: Scene, words: number): number {
  const pause = document.tokens[words - 1]?.text;
  const from = pause === ":" || pause === "," ? words - 2 : words - 1;
  for (let at = from; at > from - REACH && (pairOf[at] ?? -1) < 0; at -= 1) {
    const word = document.tokens[at]?.lower ?? "";
    const verb = language.speech.verbs.get(word);
    if (verb !== undefined && (grammar.tags[at] === GERUND || verb.lemma === word)) return at;
    if (!isInPhrases(grammar.tags[at]) && grammar.tags[at] !== PARTICLE) return -1;
  }
  return -1;
}
