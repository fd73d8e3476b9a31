import { expect, it } from "vitest";
import {
  INFINITIVE,
  NOTHING,
  NOUN_CLAUSE,
  PARTICIPIAL,
  PRONOUN_CLAUSE,
  SUBORDINATE,
} from "../../src/grammar/clause-starts.ts";
import { readGrammar } from "../../src/grammar/grammar.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { readDocument } from "../../src/text/document.ts";

/** What begins at the first occurrence of a word in a sentence. */
function beginsAt(word: string, text: string): number | undefined {
  const document = readDocument(text, [{ start: 0, end: text.length, zone: "body" }], ENGLISH);
  const grammar = readGrammar(document);
  return grammar.clauses[document.tokens.findIndex((token) => token.text === word)];
}

it.each([
  ["a clause with a noun phrase", "the", "She said the old mayor of the town was ill.", NOUN_CLAUSE],
  ["a clause with a pronoun", "he", "She said he was ill.", PRONOUN_CLAUSE],
  ["an infinitive", "to", "She promised to leave.", INFINITIVE],
  ["a participle", "leaving", "She spoke of leaving.", PARTICIPIAL],
  ["a subordinate clause", "that", "She said that he was ill.", SUBORDINATE],
  ["a noun phrase that is an object", "a", "She bought a house.", NOTHING],
])("%s", (_, word, text, expected) => expect(beginsAt(word, text)).toBe(expected));
