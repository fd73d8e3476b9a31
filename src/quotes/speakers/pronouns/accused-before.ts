import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, GERUND, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { phraseBefore } from "../../stance/phrases.ts";
import { meantBy } from "../mentions/may-be-meant.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How far before "when" the accusation may stand, in tokens. */
const REACH = 10;

/** How many mentions before "after" the one taken to task may stand. */
const MENTIONS = 6;

/** How often the accused is the one who said it. */
const ACCUSED = 0.85;

/**
 * Whom a pronoun means in a clause that says what somebody is accused of, or taken to task for: “Roe accused ⟨Moe⟩ of
 * lying when ⟨he⟩ said it was late”, “Roe sacked ⟨Moe⟩ after ⟨he⟩ said it was late”; null for any other.
 */
export function accusedBefore(scene: Scene, question: Question): Antecedent | null {
  const { document, grammar, language, mentionTokens } = scene;
  const when = (mentionTokens[question.mention]?.firstToken ?? 0) - 1;
  const word = document.tokens[when]?.lower ?? "";
  if (language.occasions.beforeEvents.has(word))
    return meantBy(scene, question, reactedTo(scene, question.mention), ACCUSED);
  const isMoment = grammar.tags[when] === WH_WORD && language.smallWords.momentOpeners.has(word);
  return isMoment ? meantBy(scene, question, accusedOfDoing(scene, when), ACCUSED) : null;
}

/** “accused ⟨Moe⟩ of lying when”: the mention of the accused; -1 for nobody. */
function accusedOfDoing(scene: Scene, when: number): number {
  const { cues, cueOf, grammar, language, mentionOf, phraseTokens, sentenceOf } = scene;
  for (let at = when - 1; at > when - REACH && sentenceOf[at] === sentenceOf[when]; at -= 1) {
    if (grammar.tags[at] !== GERUND || !servesAs(grammar, at - 1, GENITIVE)) continue;
    const accused = mentionOf[at - 2] ?? -1;
    const cue = itemAt(cues, cueOf[(phraseTokens[accused]?.firstToken ?? 0) - 1]);
    return cue !== undefined && language.stances.allegingVerbs.has(cue.lemma) ? accused : -1;
  }
  return -1;
}

/**
 * “sacked ⟨his coach⟩, Ann Moe, after she”, “hit back at ⟨Moe⟩ after he”: the last mention before a pronoun, in its
 * sentence, that is the object of a reaction to their words; -1 for none.
 */
function reactedTo(scene: Scene, mention: number): number {
  const { grammar, language, phraseTokens } = scene;
  const first = startOfSentence(scene, phraseTokens[mention]?.firstToken ?? 0);
  for (let at = mention - 1; at >= Math.max(0, mention - MENTIONS); at -= 1) {
    let start = phraseTokens[at]?.firstToken ?? 0;
    if (start < first) return -1;
    // "at ⟨former⟩ girlfriend Ann Moe"
    while (grammar.tags[start - 1] === ADJECTIVE) start -= 1;
    if (phraseBefore(grammar, first, start, language.stances.reactions) !== null) return at;
  }
  return -1;
}
