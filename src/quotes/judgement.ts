import type { Grammar } from "../grammar/grammar.ts";
import { stepOver } from "../grammar/steps.ts";
import { ADVERB, COMMA, MARK } from "../grammar/tags.ts";
import { endOfPhrase, wordAt } from "../grammar/word-at.ts";
import { itemAt } from "../text/item-at.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** The longest words before the person judged: "had nothing but praise for". */
const MAX_WORDS = 7;

/**
 * Whether all that a sentence tells from a verb on is how its subject judges somebody or something: “Roe ⟨praised her
 * captain for the goal⟩.”, “Roe ⟨refused to blame the miller⟩.” Nothing in marks, no clause about a person and no other
 * verb of speech stands behind it, and no comma.
 */
export function isJudgement({ cueOf, cues, document, grammar, language, sentenceOf }: Scene, verb: number): boolean {
  const judged = behindJudging(grammar, verb);
  const end = endOfNounPhrase(grammar, judged, judged + MAX_WORDS);
  if (judged < 0 || end === judged) return false;
  let at = end;
  for (; sentenceOf[at] === sentenceOf[verb] && document.tokens[at]?.text !== "."; at += 1) {
    const isTold = itemAt(cues, cueOf[at])?.form === "verb";
    const isOther = grammar.tags[at] === COMMA || grammar.tags[at] === MARK || isTold;
    if (isOther || language.smallWords.personalRelatives.has(wordAt(grammar, at))) return false;
  }
  return document.tokens[at]?.text === ".";
}

/** The token behind "praised", "has refused to blame" or "was full of praise for" at a verb; -1 for other words. */
function behindJudging(grammar: Grammar, verb: number): number {
  const { conversations, helpers } = grammar.language;
  const isPerfect = helpers.formsOfHave.has(wordAt(grammar, verb));
  const end = endOfPhrase(grammar, verb, conversations.judgements, MAX_WORDS);
  if (end >= 0 || !isPerfect) return end;
  return endOfPhrase(grammar, stepOver(grammar.tags, verb + 1, ADVERB), conversations.judgements, MAX_WORDS);
}
