import type { Cast, Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { mentionsIn } from "./mentions-in.ts";
import { isSelfNamed } from "./self-named.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Whose words a text prints in full: the person who says so in them, “My name is ⟨Ann Roe⟩”; else the person or
 * organisation that gives them by the lines above, “Her son, ⟨Joe Moe⟩, read this statement”, or from whom they are, “a
 * letter by ⟨Ann Roe⟩”; else the only person whom those lines name, other than behind a preposition, “told to ⟨Joe
 * Moe⟩”. Null where this leaves several or nobody.
 *
 * @param lines the headline and the introduction, in order
 * @param words the first paragraph of what is printed
 */
export function whoGives(
  document: Document,
  { mentions }: Cast,
  lines: readonly ReadBlock[],
  words: ReadBlock,
): Mention | null {
  const named = lines.flatMap((line) => mentionsIn(mentions, line)).filter(isNamed);
  const free = named.filter((one) => !isBehindPreposition(document, one));
  return (
    whoNamesThemselves(document, mentions, words) ??
    free.find((one) => gives(document, one, named[named.indexOf(one) + 1])) ??
    named.find((one) => isSource(document, one)) ??
    onlyPerson(free)
  );
}

function isNamed({ person, organisation, form }: Mention): boolean {
  return (person !== null || organisation !== null) && form !== "pronoun";
}

function onlyPerson(named: readonly Mention[]): Mention | null {
  const people = named.filter(({ person }) => person !== null);
  const [first] = people;
  return first !== undefined && people.every(({ person }) => person === first.person) ? first : null;
}

/**
 * “the mother ⟨of⟩ Ann Roe”, “sent ⟨to⟩ the minister, Joe Moe”, “as told ⟨to⟩ Joe Moe”: whether a preposition that
 * leads to somebody else than who gives the words stands before a name.
 */
function isBehindPreposition({ text, language }: Document, { start, phrase }: Mention): boolean {
  const first = Math.min(start, phrase.start);
  const [clause = ""] = text
    .slice(Math.max(0, first - FAR), first)
    .split(ENDS_SENTENCE)
    .slice(-1);
  const before = wordsOf(clause);
  return before.slice(-MAX_BEFORE_NAME).some((word) => language.turns.takingLinks.has(word));
}

/** How far a verb or preposition may stand from a name, in UTF-16 units. */
const FAR = 80;

/** “⟨Joe Moe⟩, the dean, ⟨read⟩ this statement”: whether a verb of giving stands behind a name, before the next one. */
function gives(document: Document, { end, phrase }: Mention, next: Mention | undefined): boolean {
  const { text, language } = document;
  const reach = Math.min(Math.max(end, phrase.end) + FAR, next?.phrase.start ?? text.length);
  const [clause = ""] = text.slice(end, reach).split(ENDS_SENTENCE);
  const words = wordsOf(clause);
  const verb = words.findIndex((word) => language.turns.givingVerbs.has(word));
  return verb >= 0 && !language.turns.givingLinks.has(words[verb + 1] ?? "");
}

const ENDS_SENTENCE = /[.?!:;]\s|\n/;

/** “issued ⟨by⟩ ⟨Ann Roe⟩”, “a message ⟨from⟩ the Rev ⟨Ann Roe⟩”: whether a name stands behind what somebody gives. */
function isSource({ text, language }: Document, { start, phrase }: Mention): boolean {
  const before = wordsOf(text.slice(Math.max(0, Math.min(start, phrase.start) - FAR), Math.min(start, phrase.start)));
  const link = before.findLastIndex((word) => language.turns.givingLinks.has(word));
  if (link < 0 || link < before.length - MAX_BEFORE_NAME) return false;
  const given = before[link - 1] ?? "";
  return language.turns.givingVerbs.has(given) || language.turns.printedForms.has(given);
}

/** At most this many words stand from a preposition to a name: "⟨of the Right Rev⟩ Ann Roe". */
const MAX_BEFORE_NAME = 4;

/** “⟨My name is⟩ Ann Roe”: the person who names themselves at the start of what is printed. */
function whoNamesThemselves(document: Document, mentions: readonly Mention[], words: Utf16Span): Mention | null {
  const people = mentionsIn(mentions, words).filter(({ person }) => person !== null);
  return people.find((one) => isSelfNamed(document, one, words.start)) ?? null;
}
