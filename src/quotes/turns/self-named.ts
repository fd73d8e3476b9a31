import type { Mention } from "../../people/cast.ts";
import type { Document } from "../../text/document.ts";
import { wordsOf } from "./words-of.ts";

/** How far before a name to look, in UTF-16 units. */
const REACH = 40;

/**
 * “I'm ⟨Ann Roe⟩, and”, “My name is ⟨Ann Roe⟩”: whether somebody gives a name as their own; not in “I'm Ann Roe's
 * mother”.
 *
 * @param from where what they say begins
 */
export function isSelfNamed({ text, language }: Document, { phrase, end }: Mention, from: number): boolean {
  const { possessive, turns } = language;
  const isOwner = text.slice(end, end + 1 + possessive.ending.length).replace("’", "'") === `'${possessive.ending}`;
  const before = wordsOf(text.slice(Math.max(from, phrase.start - REACH), phrase.start)).join(" ");
  return !isOwner && turns.selfNaming.some((own) => before === own || before.endsWith(` ${own}`));
}
