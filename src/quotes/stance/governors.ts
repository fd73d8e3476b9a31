import type { Grammar } from "../../grammar/grammar.ts";
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  POSSESSIVE,
  PRONOUN,
} from "../../grammar/tags.ts";
import {
  ACCUSING_GOVERNORS,
  GERUND_GOVERNORS,
  INFINITIVE_GOVERNORS,
  LATER_GOVERNORS,
  OBJECT_GOVERNORS,
  PASSIVE_GOVERNORS,
  type Reading,
  SPEAKING_GOVERNORS,
} from "../../lexicon/stances.ts";
import { FORMS_OF_BE } from "../../lexicon/verb-helpers.ts";
import { type FoundPhrase, phraseBefore } from "./phrases.ts";
import { readVerbGroup, type VerbGroup, wordAt } from "./verb-group.ts";

/** A verb or phrase on which a verb of speech depends: "refused ⟨to say⟩", "stopped short of ⟨saying⟩". */
export interface Governor {
  readonly group: VerbGroup;
  readonly reading: Reading;
  /** "would go on ⟨to say⟩": "would" tells of what came later. */
  readonly isLater: boolean;
  /** "asked ⟨him⟩ to say", "promised to say": it has content of its own, or an object that is to speak. */
  readonly standsApart: boolean;
}

/** What the verb group that begins at a token depends on; null if on nothing listed. `first` begins the sentence. */
export function governorOf(grammar: Grammar, first: number, { firstToken, headToken }: VerbGroup): Governor | null {
  if (firstToken <= first) return null;
  if (wordAt(grammar, firstToken) === "to") return governorOfInfinitive(grammar, first, firstToken, headToken);
  return grammar.tags[firstToken] === GERUND ? governorOfGerund(grammar, first, firstToken) : null;
}

function governorOfInfinitive(grammar: Grammar, first: number, to: number, verb: number): Governor | null {
  const end = skipAdverbs(grammar, first, to);
  const later = phraseBefore(grammar, first, end, LATER_GOVERNORS);
  if (later !== null) return toGovernor(grammar, first, later, true);
  const passive = phraseBefore(grammar, first, end, PASSIVE_GOVERNORS);
  if (passive !== null && isPassive(grammar, first, passive)) return toGovernor(grammar, first, passive);
  const active = phraseBefore(grammar, first, end, INFINITIVE_GOVERNORS);
  if (active !== null) return toGovernor(grammar, first, active);
  if (wordAt(grammar, verb) === "know") return toGovernor(grammar, first, { headToken: end - 1, reading: "asserted" });
  const speaking = phraseBefore(grammar, first, end, SPEAKING_GOVERNORS);
  return speaking === null
    ? governorOfObject(grammar, first, end)
    : { ...toGovernor(grammar, first, speaking), standsApart: true };
}

function governorOfGerund(grammar: Grammar, first: number, gerund: number): Governor | null {
  const end = skipAdverbs(grammar, first, gerund);
  const found =
    phraseBefore(grammar, first, end, GERUND_GOVERNORS) ?? phraseBefore(grammar, first, end, ACCUSING_GOVERNORS);
  if (found !== null) return toGovernor(grammar, first, found);
  const preposition = wordAt(grammar, end - 1);
  return preposition === "of" || preposition === "from" || preposition === "with"
    ? governorOfObject(grammar, first, end - 1)
    : null;
}

function skipAdverbs({ tags }: Grammar, first: number, from: number): number {
  let end = from;
  while (end > first && tags[end - 1] === ADVERB && tags[end - 2] !== undefined) end -= 1;
  return end === first ? from : end;
}

/** "is said to", "a man said to have": a form of "be" before it, or the form that only the passive has. */
function isPassive(grammar: Grammar, first: number, { headToken }: FoundPhrase): boolean {
  const group = readVerbGroup(grammar, first, headToken);
  for (let at = group.firstToken; at < headToken; at += 1) if (FORMS_OF_BE.has(wordAt(grammar, at))) return true;
  return grammar.tags[headToken] === PARTICIPLE || grammar.tags[headToken] === ADJECTIVE;
}

/** How long the object between a verb and what it makes another do may be, in tokens. */
const LONGEST_OBJECT = 8;

/** "asked ⟨the minister⟩ to say", "accused ⟨her⟩ of saying": the verb before the noun phrase that ends before a token. */
function governorOfObject(grammar: Grammar, first: number, end: number): Governor | null {
  for (let at = end - 1; at > first && at >= end - LONGEST_OBJECT && isInObject(grammar.tags[at] ?? 0); at -= 1) {
    const found = phraseBefore(grammar, first, at, OBJECT_GOVERNORS);
    if (found !== null) return { ...toGovernor(grammar, first, found), standsApart: true };
  }
  return null;
}

function isInObject(tag: number): boolean {
  return (
    tag === NOUN ||
    tag === NAME ||
    tag === PRONOUN ||
    tag === OWNER ||
    tag === DETERMINER ||
    tag === ADJECTIVE ||
    tag === NUMBER ||
    tag === POSSESSIVE ||
    tag === CONJUNCTION
  );
}

function toGovernor(grammar: Grammar, first: number, found: FoundPhrase, isLater = false): Governor {
  const group = readVerbGroup(grammar, first, found.headToken);
  return { group, reading: found.reading, isLater, standsApart: false };
}
