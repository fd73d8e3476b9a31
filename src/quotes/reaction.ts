import type { Grammar } from "../grammar/grammar.ts";
import { INDEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { OWNER } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";

/** The longest reaction, in words: "was not having any of it". */
const MAX_WORDS = 7;

/**
 * The end of a reaction to what another said, whose verb stands at a token, "⟨begged to differ⟩", "⟨was less
 * sanguine⟩", "⟨has a theory⟩", "⟨disagreed⟩". The token itself if the words are not a reaction, or if no punctuation
 * ends them.
 */
export function endOfReaction(grammar: Grammar, verb: number): number {
  const { conversations } = grammar.language;
  const { tokens } = grammar.document;
  const words: string[] = [];
  let end = verb;
  for (; tokens[end]?.kind === "word"; end += 1) {
    if (words.length === MAX_WORDS) return verb;
    words.push(wordAt(grammar, end));
  }
  if (conversations.reactions.has(words.join(" "))) return end;
  const isOffered =
    conversations.offeringForms.has(words[0] ?? "") &&
    conversations.offeredNouns.has(words.at(-1) ?? "") &&
    (grammar.tags[verb + 1] === OWNER || servesAs(grammar, verb + 1, INDEFINITE));
  if (isOffered) return end;
  const isFelt =
    conversations.reactingCopulas.has(words[0] ?? "") &&
    (conversations.feelings.has(words.at(-1) ?? "") || isComparedTone(grammar, words));
  const isReaction = words.length > 1 && isFelt && words.slice(1, -1).every((word) => conversations.degrees.has(word));
  return isReaction ? end : verb;
}

/** "was less ⟨polite⟩": whether words end with a tone that is set against another's. */
function isComparedTone({ language: { conversations } }: Grammar, words: readonly string[]): boolean {
  return conversations.tones.has(words.at(-1) ?? "") && conversations.comparing.has(words.at(-2) ?? "");
}

/** Whether only somebody else can react like this: "⟨disagreed⟩", unlike "⟨had no regrets⟩". */
export function isRetort(grammar: Grammar, verb: number): boolean {
  const said = grammar.document.tokens.slice(verb, endOfReaction(grammar, verb));
  return grammar.language.conversations.retorts.has(said.map(({ lower }) => lower).join(" "));
}
