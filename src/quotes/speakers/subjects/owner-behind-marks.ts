import type { Grammar } from "../../../grammar/grammar.ts";
import type { TokenRange } from "../../scene.ts";

/** How many words may stand between the owner and the noun: "his ⟨last and only⟩ advice". */
const TO_NOUN = 3;

/** ““Wait” was ⟨his⟩ advice”, ““Late,” is ⟨her⟩ blunt verdict”: the pronoun whose words marks hold, behind "is" and by a noun for what somebody says; -1 without one. */
export function ownerBehindMarks({ document, language }: Grammar, { lastToken }: TokenRange): number {
  const wordAt = (at: number) => document.tokens[at]?.lower ?? "";
  const owner = lastToken + 1;
  if (!language.helpers.formsOfBe.has(wordAt(lastToken)) || !language.words.owners.has(wordAt(owner))) return -1;
  for (let at = owner + 1; at <= owner + 1 + TO_NOUN && document.tokens[at]?.kind === "word"; at += 1)
    if (language.speech.equatedNouns.has(wordAt(at))) return owner;
  return -1;
}
