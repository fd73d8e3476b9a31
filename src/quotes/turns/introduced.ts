import type { Cast, Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";

/**
 * Of several people named around the questions and answers, the one whom the introduction is about: “⟨Ann Roe⟩'s first
 * novel is set in Ashby. Roe lives there with her husband, Joe Moe.” It is the first who is named, if the others are
 * named less often or talked about in the answers, if a paragraph begins with the first and describes them, “⟨Ann Roe⟩,
 * 58, head of the mill, on …”, or if it begins with the first and the others are only told of as theirs, “⟨Ann Roe⟩
 * opens the door. On the wall hangs a picture of her teacher, Joe Moe.”, or as whom they followed. Null for none, or
 * where the first may be the asker: “Joe Moe meets Ann Roe”.
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
  if (talks(document, first, next)) {
    const isApart = /[.?!]\s/.test(document.text.slice(first.end, next.start));
    return isApart && areOfFirst(document, first, others) ? first : null;
  }
  const inTalk = mentions.filter(({ start }) => talk.some((one) => one.start <= start && start < one.end));
  const spokenOf = new Set(inTalk.map(({ person }) => person));
  const timesOf = (one: Mention) => others.filter(({ person }) => person === one.person).length;
  const isLess = (one: Mention) =>
    one.person === first.person || spokenOf.has(one.person) || timesOf(one) < timesOf(first);
  if (others.every(isLess) || isDescribedFirst(document, first)) return first;
  return areOfFirst(document, first, others) ? first : null;
}

/** Whether a name opens a paragraph and all others are named as belonging to that person, or as followed by them. */
function areOfFirst(document: Document, first: Mention, others: readonly Mention[]): boolean {
  return (
    opensParagraph(document, first) &&
    others.every((one) => one.person === first.person || isOfFirst(document, one, first))
  );
}

/** How many words may stand between "her" and a name: "⟨her late rival, the builder,⟩ Joe Moe". */
const MAX_OWNED = 4;

/**
 * “her teacher, ⟨Joe Moe⟩”, “took over from ⟨Joe Moe⟩”, “succeeds ⟨Joe Moe⟩”: whether a person is named as belonging to,
 * or followed by, whoever the sentence is about.
 */
function isOfFirst({ text, language }: Document, { start, phrase }: Mention, { gender }: Mention): boolean {
  const end = Math.min(start, phrase.start);
  const [clause = ""] = text
    .slice(Math.max(0, end - FAR), start)
    .split(/[.?!;:]\s|\n/)
    .slice(-1);
  const words = clause
    .toLowerCase()
    .split(/[^\p{L}'&-]+/u)
    .filter((word) => word !== "");
  const { taking, takingOver } = language.succession;
  const owner = words.slice(-1 - MAX_OWNED).findLast((word) => language.words.owners.has(word));
  const told = language.words.pronounGenders.get(owner ?? "");
  const isOwned = told !== undefined && (gender === null || gender === told);
  if (isOwned || words.some((word) => taking.has(word))) return true;
  // “took over the port in May from Joe Moe”
  return takingOver.some((phrase) => {
    const [first = "", second = "", link = ""] = phrase.split(" ");
    return words.at(-1) === link && words.some((word, at) => word === first && words[at + 1] === second);
  });
}

/** Whether a verb of talking stands between two mentions in one sentence: “Joe Moe ⟨meets⟩ Ann Roe”. */
function talks({ text, language }: Document, first: Mention, next: Mention): boolean {
  const between = text.slice(first.end, Math.min(next.start, first.end + FAR)).toLowerCase();
  const sentence = between.split(/[.?!]\s/)[0] ?? "";
  return sentence.split(/[^\p{L}'&-]+/u).some((word) => language.turns.interviewWords.has(word));
}

/** How far behind a name to look, in UTF-16 units. */
const FAR = 300;

/** Whether a person's name, perhaps behind a title, opens a paragraph. */
function opensParagraph({ blocks }: Document, { phrase, start }: Mention): boolean {
  return blocks.some((block) => block.start === Math.min(phrase.start, start));
}

/** Whether a description opens a paragraph: “⟨Ann Roe⟩, 58,” “⟨Ann Roe⟩, head of the mill,”. */
function isDescribedFirst(document: Document, mention: Mention): boolean {
  const { text, language } = document;
  const { end } = mention;
  if (!opensParagraph(document, mention)) return false;
  const behind = /^, (?:\d{1,3},|(?:\p{Ll}+ )?(\p{Ll}+))/u.exec(text.slice(end, end + FAR));
  return behind !== null && (behind[1] === undefined || language.nouns.roles.has(behind[1]));
}
