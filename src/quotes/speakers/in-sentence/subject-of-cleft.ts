import { EXPLETIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isFiniteVerb, MARK } from "../../../grammar/tags.ts";
import { isIn } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionFrom } from "../mentions/mention-at.ts";

/** How far behind "It was" the subject may begin, in tokens: "It was ⟨the mayor, Ann Roe⟩". */
const TO_SUBJECT = 4;

/**
 * “It was ⟨Roe⟩, in her book, who called it a joke”, “It was ⟨she⟩ who said so”: the mention that a cleft sentence
 * picks out, whatever stands between commas behind it; -1 where there is no such sentence.
 */
export function subjectOfCleft(scene: Scene, { attribution, said }: Frame): number {
  const { document, grammar, language } = scene;
  const { cue } = attribution;
  const words = said.firstToken;
  if (cue?.form !== "verb" || words < cue.lastToken) return -1;
  const first = startOfSentence(scene, cue.firstToken);
  const isIt = servesAs(grammar, first, EXPLETIVE);
  if (!isIt || !language.helpers.formsOfBe.has(document.tokens[first + 1]?.lower ?? "")) return -1;
  let who = cue.firstToken - 1;
  while (who > first && grammar.tags[who] === ADVERB) who -= 1;
  if (!language.smallWords.personalRelatives.has(document.tokens[who]?.lower ?? "")) return -1;
  const subject = mentionFrom(scene, first + 2, first + 2 + TO_SUBJECT);
  const end = scene.phraseTokens[subject]?.lastToken ?? who;
  return end <= who && isSetOff(scene, end, who) ? subject : -1;
}

/**
 * Whether a range is empty, or stands between commas and holds no verb but one of speech: “It was ⟨Roe⟩, Moe says, who
 * called it a joke”.
 */
function isSetOff({ cueOf, grammar: { tags } }: Scene, from: number, to: number): boolean {
  if (from === to) return true;
  if (tags[from] !== COMMA || tags[to - 1] !== COMMA) return false;
  for (let at = from; at < to; at += 1)
    if (tags[at] === MARK || (isFiniteVerb(tags[at] ?? 0) && !isIn(cueOf, at))) return false;
  return true;
}
