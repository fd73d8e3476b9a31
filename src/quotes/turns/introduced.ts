import type { Cast, Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";

/**
 * Of several people named around the questions and answers, the one whom the introduction is about: “⟨Ann Roe⟩'s first
 * novel is set in Ashby. Roe lives there with her husband, Joe Moe.” It is the first who is named, if the others are
 * named less often or talked about in the answers, or if a paragraph begins with the first and describes them, “⟨Ann
 * Roe⟩, 58, head of the mill, on …”. Null for none, or where the first may be the asker: “Joe Moe meets Ann Roe”.
 *
 * @param talk the stretches of questions and answers, in order
 * @param others mentions, outside those, of people who may answer, in order
 */
export function findIntroduced(
  document: Document,
  { mentions }: Cast,
  talk: readonly Utf16Span[],
  others: readonly Mention[],
): Mention | null {
  const [first] = others;
  const next = others.find(({ person }) => person !== first?.person);
  if (first === undefined || next === undefined) return null;
  if (talks(document, first, next)) return null;
  const inTalk = mentions.filter(({ start }) => talk.some((one) => one.start <= start && start < one.end));
  const spokenOf = new Set(inTalk.map(({ person }) => person));
  const timesOf = (one: Mention) => others.filter(({ person }) => person === one.person).length;
  const isLess = (one: Mention) =>
    one.person === first.person || spokenOf.has(one.person) || timesOf(one) < timesOf(first);
  return others.every(isLess) || isDescribedFirst(document, first) ? first : null;
}

/** Whether a verb of talking stands between two mentions in one sentence: “Joe Moe ⟨meets⟩ Ann Roe”. */
function talks({ text, language }: Document, first: Mention, next: Mention): boolean {
  const between = text.slice(first.end, Math.min(next.start, first.end + FAR)).toLowerCase();
  const sentence = between.split(/[.?!]\s/)[0] ?? "";
  return sentence.split(/[^\p{L}'&-]+/u).some((word) => language.turns.interviewWords.has(word));
}

/** How far behind a name to look, in UTF-16 units. */
const FAR = 300;

/** Whether a description opens a paragraph: “⟨Ann Roe⟩, 58,” “⟨Ann Roe⟩, head of the mill,”. */
function isDescribedFirst({ text, blocks, language }: Document, { phrase, start, end }: Mention): boolean {
  if (!blocks.some((block) => block.start === Math.min(phrase.start, start))) return false;
  const behind = /^, (?:\d{1,3},|(?:\p{Ll}+ )?(\p{Ll}+))/u.exec(text.slice(end, end + FAR));
  return behind !== null && (behind[1] === undefined || language.nouns.roles.has(behind[1]));
}
