import type { Cast, Mention } from "../../people/cast.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { isOwnOutside, isTalkOutside, saysOutside } from "./first-person.ts";
import { whoGives } from "./giver.ts";
import { mentionsIn } from "./mentions-in.ts";
import { isSelfNamed } from "./self-named.ts";
import type { UnlabelledAnswer } from "./unlabelled-answers.ts";

/** How many paragraphs of the body may introduce words, the last of which announces them. */
const MAX_INTRODUCTION = 3;
/** The least number of paragraphs that are printed, and their least share that say "I", "we" or "you". */
const MIN_PARAGRAPHS = 2;
const MIN_OWN = 1 / 2;
/** The least number of tokens in an announcement; "FULL TEXT." is a heading. */
const MIN_TOKENS = 6;

/**
 * Finds the paragraphs of a statement, letter, sermon or story of one's own that is printed in full and without marks
 * below an introduction that announces it, “Roe released the following apology”, “Here she explains why”, or a headline
 * that is its title, “Statement by Ann Roe”. It ends before a paragraph that speaks of the speaker by name, and before
 * the last ones that do not say "I", "we" or "you". At least half of its paragraphs do so outside marks, while the
 * introduction never says "I": that is the writer's own column. Empty if nothing is announced.
 */
export function findAnnounced(document: Document, cast: Cast): UnlabelledAnswer[] {
  const { blocks } = document;
  const first = blocks.findIndex(({ zone }) => zone === "body");
  const from = behindAnnouncement(document, first);
  const words = blocks[from];
  if (from < 0 || words === undefined) return [];
  const speaker = whoGives(document, cast, blocks.slice(0, from), words);
  // “A letter from the editor” may be a column like any other.
  if (from === first && speaker === null) return [];
  const told = blocks.findIndex(
    (block, at) => at >= from && (!isPrinted(document, block) || isSpokenOfIn(document, cast, block, speaker)),
  );
  let until = told < 0 ? blocks.length : told;
  while (until > from && !isTalkOutside(document, blocks[until - 1]) && !closesLetter(document, blocks[until - 1]))
    until -= 1;
  const printed = blocks.slice(from, until);
  const own = printed.filter((block) => isTalkOutside(document, block));
  if (printed.length < MIN_PARAGRAPHS || own.length < printed.length * MIN_OWN) return [];
  return printed.map((_, at) => ({ block: from + at, mention: speaker?.start ?? null }));
}

/** The index of the block behind the headline or paragraph that announces words; -1 for none. */
function behindAnnouncement(document: Document, first: number): number {
  const { blocks } = document;
  const isTitled = blocks.slice(0, Math.max(0, first)).some((block) => isTitle(document, block));
  if (isTitled && isTalkOutside(document, blocks[first])) return first;
  for (let at = Math.max(0, first); at < first + MAX_INTRODUCTION; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.zone !== "body" || saysSingle(document, block)) return -1;
    // “which we print with permission”
    if (announces(document, block) || (at > 0 && isTitle(document, block) && isUnended(document, block))) return at + 1;
    if (isOwnOutside(document, block)) return -1;
  }
  return -1;
}

/**
 * “⟨The following⟩ ⟨statement⟩ was issued”, “⟨Here she⟩ ⟨explains⟩ why”, “read her ⟨statement:⟩”: whether a paragraph
 * points to what stands below, and says in the same sentence that it is a text, or that somebody tells it.
 */
function announces(document: Document, block: ReadBlock): boolean {
  const { announcingPhrases, printedForms, ownTellingVerbs } = document.language.turns;
  if (block.lastToken - block.firstToken < MIN_TOKENS) return false;
  if (document.text.charAt(block.end - 1) === ":" && holdsWord(document, block, printedForms)) return true;
  // “issued a statement. By the following week it was gone”
  return document.sentences.slice(block.firstSentence, block.lastSentence).some((sentence) => {
    const line = ` ${document.text.slice(sentence.start, sentence.end).toLowerCase()} `;
    return (
      announcingPhrases.some((phrase) => pointsDown(document, line, phrase)) &&
      [printedForms, ownTellingVerbs].some((words) => holdsWord(document, sentence, words))
    );
  });
}

/** “⟨the following⟩ apology”: whether a line holds a phrase, and not as part of a time, “the following week”. */
function pointsDown({ language }: Document, line: string, phrase: string): boolean {
  const [, ...rests] = line.split(` ${phrase}`);
  return rests.some((rest) => !language.time.periodsOfTime.has(/^ (\p{L}*)/u.exec(rest)?.[1] ?? ""));
}

/** Whether a paragraph says "I", "me" or "my" outside marks. */
function saysSingle(document: Document, block: ReadBlock): boolean {
  const { singleObjects, singleSubjects } = document.language.turns;
  return saysOutside(document, block, singleSubjects, singleObjects);
}

/** “⟨Statement by⟩ the minister, Ann Roe”: whether a headline is the title of words of the person whom it names. */
function isTitle({ tokens, language }: Document, { firstToken, lastToken }: ReadBlock): boolean {
  const { printedForms, givingLinks } = language.turns;
  for (let at = firstToken; at < lastToken; at += 1)
    if (printedForms.has(tokens[at]?.lower ?? "") && givingLinks.has(tokens[at + 1]?.lower ?? "")) return true;
  return false;
}

/** The longest line that is the title of what stands below, in tokens. */
const LONGEST_TITLE = 20;

/** “An open letter from Ann Roe to the people of Corran”: whether a paragraph is a short line without a full stop. */
function isUnended({ text }: Document, { end, firstToken, lastToken }: ReadBlock): boolean {
  return lastToken - firstToken <= LONGEST_TITLE && !/[.?!…”"]/.test(text.charAt(end - 1));
}

/** Whether it is a paragraph of the body without marks around it. */
function isPrinted({ text }: Document, { zone, start }: ReadBlock): boolean {
  return zone === "body" && !/["“”]/.test(text.charAt(start));
}

/** Whether a paragraph speaks of the speaker by name, as only somebody else would; not in “My name is Ann Roe”. */
function isSpokenOfIn(document: Document, { mentions }: Cast, block: ReadBlock, speaker: Mention | null): boolean {
  if (speaker === null || speaker.person === null) return false;
  const named = mentionsIn(mentions, block).filter(
    ({ person, form }) => person === speaker.person && form !== "pronoun",
  );
  return named.some((one) => !isSelfNamed(document, one, block.start));
}

/** “Yours faithfully,”: whether a paragraph is only the closing of a letter. */
function closesLetter({ text, language }: Document, block: ReadBlock | undefined): boolean {
  const line = block === undefined ? "" : text.slice(block.start, block.end).toLowerCase();
  return language.turns.letterClosings.has(line.replace(/[,.]+$/, ""));
}
