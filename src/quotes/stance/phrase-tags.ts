import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TO,
} from "../../grammar/tags.ts";

/** Whether a tag may stand within a noun phrase. */
export function isInNounPhrase(tag: number | undefined): boolean {
  return (
    tag === NOUN ||
    tag === NAME ||
    tag === PRONOUN ||
    tag === OWNER ||
    tag === DETERMINER ||
    tag === ADJECTIVE ||
    tag === NUMBER ||
    tag === POSSESSIVE
  );
}

/** Whether a tag may stand within noun phrases that prepositions and adverbs join: "in court on Monday", "to the board". */
export function isInPhrases(tag: number | undefined): boolean {
  return isInNounPhrase(tag) || tag === PREPOSITION || tag === TO || tag === ADVERB;
}
