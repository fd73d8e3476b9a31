import type { Grammar } from "../../../grammar/grammar.ts";
import { itemAt } from "../../../text/item-at.ts";
import { openerOfInserted } from "../../noun-phrase.ts";
import type { TokenRange } from "../../scene.ts";

/** How far before the sign the noun may stand, and its owner before that, in tokens. */
const REACH = 14;
const TO_OWNER = 3;

/** “⟨Her⟩ advice to others: “Wait.””, “⟨Her⟩ motto was “Wait and see””, “⟨His⟩ verdict? “Late.””, “⟨His⟩ answer is short. “Late.””: the pronoun whose words marks hold, by a noun for what somebody says; “⟨her⟩ “get a job” remark”; -1 without one. */
export function ownerBeforeMarks(grammar: Grammar, { firstToken, lastToken }: TokenRange): number {
  const { document, language } = grammar;
  if (language.speech.remarkNouns.has(itemAt(document.tokens, lastToken)?.lower ?? ""))
    return language.words.owners.has(itemAt(document.tokens, firstToken - 1)?.lower ?? "") ? firstToken - 1 : -1;
  const sign = itemAt(document.tokens, firstToken - 1)?.text;
  const isBe = sign !== undefined && language.helpers.formsOfBe.has(sign) && document.tokens[firstToken + 1]?.capital;
  const isTone = sign === "." && language.helpers.formsOfBe.has(document.tokens[firstToken - 3]?.lower ?? "");
  if (sign !== ":" && sign !== "?" && !isBe && !isTone) return -1;
  for (let at = firstToken - 2; at > firstToken - REACH; at -= 1) {
    const opener = openerOfInserted(grammar, at, firstToken - REACH);
    if (opener === at && document.tokens[at]?.kind !== "word") return -1;
    at = opener;
    if (!language.speech.equatedNouns.has(document.tokens[at]?.lower ?? "")) continue;
    for (let owner = at - 1; owner >= at - TO_OWNER; owner -= 1)
      if (language.words.owners.has(document.tokens[owner]?.lower ?? "")) return owner;
    return -1;
  }
  return -1;
}
