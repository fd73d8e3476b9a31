import { COMMA } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwned } from "../../accounts.ts";
import type { Scene } from "../../scene.ts";
import { keyOf, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { isFirstOfSentence } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often an account in front is the subject's own. */
const OWN = 0.9;

/**
 * “By his own account, ⟨Joe Moe⟩ has never sung”: the person named right behind the account that opens a sentence, if
 * the pronoun's is called somebody's own; else null.
 */
export function ownAccount(scene: Scene, question: Question): Antecedent | null {
  const { cast, cueOf, cues, document, grammar, language, mentionTokens } = scene;
  const { lastToken = -1 } = mentionTokens[question.mention] ?? {};
  const cue = itemAt(cues, cueOf[lastToken]);
  const isAccount = cue?.form === "according-to" && isOwned(cue) && isFirstOfSentence(scene, cue.firstToken);
  if (!isAccount || !language.speech.accountOwners.has(document.tokens[lastToken]?.lower ?? "")) return null;
  const first = grammar.tags[cue.lastToken] === COMMA ? cue.lastToken + 1 : cue.lastToken;
  const key = keyOf(itemAt(cast.mentions, mentionAt(scene, first)));
  return personOf(key) !== null && agrees(scene, key, question) ? { key, probability: OWN } : null;
}
