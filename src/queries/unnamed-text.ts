import type { UnnamedKind } from "../vocabulary.ts";
import type { UnnamedSpeaker } from "./records.ts";

/**
 * An unnamed source in the words printed for it, or if that is a pronoun ("she") in the words that describe it
 * elsewhere: "a resident"; in plain words if a person has decided about it and none are printed.
 */
export function unnamedText({ mention, refersTo, attribution, unnamedAs }: UnnamedSpeaker): string {
  return (refersTo ?? mention ?? attribution)?.text ?? PLAIN_WORDS[unnamedAs];
}

const PLAIN_WORDS: Readonly<Record<UnnamedKind, string>> = {
  individual: "somebody unnamed",
  group: "several unnamed",
  document: "a document",
  poll: "a poll",
  unresolved: "somebody who was not found",
};
