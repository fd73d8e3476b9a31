import type { UnnamedKind } from "../vocabulary.ts";
import type { UnnamedSpeaker } from "./records.ts";

/**
 * An unnamed source in the words printed for it, of "she" in those that describe her elsewhere: "a resident"; where a person has decided
 * about it and none are printed, in plain words.
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
