import { type ErasableDigests, erasableTexts, keyedHead, keyedText } from "../decisions/canonical-decision.ts";
import type { Decision } from "../decisions/decision.ts";
import { sha256 } from "../sha256.ts";

/** The digests of a decision's words, which stay when the words must be erased. */
export function decisionDigests(decision: Decision): ErasableDigests {
  const { exact, value, reason } = erasableTexts(decision);
  const digestOf = (text: string | null) => (text === null ? null : sha256(text));
  return { exact: digestOf(exact), value: sha256(value), reason: digestOf(reason) };
}

/** The key of a decision: the same decision has the same key in every archive. */
export function decisionKey(decision: Decision): string {
  return sha256(keyedText(keyedHead(decision), decisionDigests(decision)));
}
