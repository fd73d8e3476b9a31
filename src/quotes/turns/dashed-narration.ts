import type { Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { ReadBlock } from "../../text/document.ts";
import type { Scene } from "../scene.ts";
import { isTalkOutside } from "./first-person.ts";
import { mentionsIn } from "./mentions-in.ts";

/** A paragraph that begins with a dash, and what stands behind the dash. */
interface Turn {
  readonly block: ReadBlock;
  readonly words: Utf16Span;
}

/** “Will you go?”, “Will you go? asks Roe.” */
const ASKING = /\?[”"]?(?:$|\s\p{Ll})/u;

/** Whether a stretch of a turn ends in a question, or in one and whoever asks it. */
export function asksIn({ document: { text } }: Scene, { start, end }: Utf16Span): boolean {
  return ASKING.test(text.slice(start, end));
}

/**
 * “— ⟦Never.⟧ – She laughs. – ⟦I was told not to.⟧”: the words without what is told between dashes. None where another
 * may speak behind a dash, “— Will you go? – Ask me.”, or where something may be told without one: “— Never. She
 * laughs.”
 */
export function withoutNarration(scene: Scene, { block, words }: Turn): Utf16Span[] {
  const { sentences } = scene.document;
  const behind = sentences.slice(block.firstSentence + 1, block.lastSentence);
  const isNew = (start: number) =>
    mentionsIn(scene.cast.mentions, { start: words.start, end: start }).every(
      (mention) => mention.form === "pronoun" && !isAnother(scene, mention),
    );
  const isDoubtful = ({ start, end }: Utf16Span) => narrates(scene, { start, end }) && isNew(start);
  const parts = partsOf(scene, words);
  const isSaid = (part: Utf16Span, at: number) => at === parts.length - 1 || !asksIn(scene, part);
  const isClear = parts.every((part, at) => (at % 2 === 0 ? isSaid(part, at) : narrates(scene, part)));
  return isClear && !behind.some(isDoubtful) ? parts.filter((_, at) => at % 2 === 0) : [];
}

/** “⟦Never.⟧ – ⟦She laughs.⟧ – ⟦I was told not to.⟧” */
function partsOf(scene: Scene, { start, end }: Utf16Span): Utf16Span[] {
  const gaps = [...scene.document.text.slice(start, end).matchAll(BETWEEN_PARTS)].map((gap) => ({
    start: start + gap.index,
    end: start + gap.index + gap[0].length,
  }));
  return [...gaps, { start: end, end }].map((gap, at) => ({ start: gaps[at - 1]?.end ?? start, end: gap.start }));
}

const BETWEEN_PARTS = /(?<=[,.?!…][”"]?)\s*[–—―]\s*(?=\S)/gu;

/** “She laughs.”, “Roe shrugs.”: whether it begins with a person or pronoun, and says neither "I" nor "you". */
function narrates(scene: Scene, span: Utf16Span): boolean {
  const first = mentionsIn(scene.cast.mentions, span)[0];
  if (first === undefined || first.phrase.start !== span.start) return false;
  return isAnother(scene, first) && !isTalkOutside(scene.document, span);
}

/** Whether a mention is a person's name, "he" or "she". */
export function isAnother({ document, language }: Scene, { person, start, end }: Mention): boolean {
  return person !== null || language.words.pronounGenders.has(document.text.slice(start, end).toLowerCase());
}
