import type { Cast, Mention } from "../../people/cast.ts";
import type { Document } from "../../text/document.ts";
import { mentionsIn } from "./mentions-in.ts";
import { wordsOf } from "./words-of.ts";

/** The people who examine and answer from a paragraph on. */
export interface Examination {
  /** Index of the document's block that says so, right above a labelled question. */
  readonly paragraph: number;
  readonly asks: Mention;
  readonly answers: Mention;
}

/** What joins two names: "Ann Roe⟨, ⟩Joe Moe ⟨and⟩ Tim Loe". */
const JOINED = /^,? ?(?:[\p{Ll}&]{1,3} )?(?:[\p{Lu}][\p{L}.]* )?$/u;

/** How far before a name the examination may be told, in UTF-16 units, and with how many words of a title between. */
const REACH = 80;
const MAX_TITLE = 4;

/** “the cross-examination of Deputy ⟨Ann Roe⟩”: whether a name is of the one who is examined, behind such a noun. */
function isExaminationOf({ language, text }: Document, { start }: Mention): boolean {
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start));
  const of = before.findLastIndex((word) => language.syntax.genitives.has(word));
  return of >= before.length - 1 - MAX_TITLE && language.speech.questioningNouns.has(before[of - 1] ?? "");
}

/**
 * “Ms. ⟨Roe⟩, for the State, examined the foreman, ⟨Joe Moe⟩, on the second day.” above “Q. Did it leak?”, “⟨Joe Moe⟩
 * was cross-examined by Ms. ⟨Roe⟩.”, “the cross-examination of ⟨Joe Moe⟩ by Ms. ⟨Roe⟩”: reads who examines whom from the
 * first two people whom such a paragraph, or the one above the first turn, names.
 */
export function findExaminations(document: Document, { mentions }: Cast): Examination[] {
  const { blocks, language, text, turns } = document;
  const questions = new Set(turns.flatMap(({ label, paragraph }) => (label.kind === "question" ? [paragraph] : [])));
  const turn = turns[0]?.paragraph ?? 0;
  return blocks.flatMap((block, paragraph): Examination[] => {
    if (!questions.has(paragraph + 1) && paragraph !== turn - 1) return [];
    const within = mentionsIn(mentions, block).filter(({ person }) => person !== null);
    const [first, second] = within;
    if (first === undefined || second === undefined) return [];
    const third = within.find(({ person }) => person !== first.person && person !== second.person);
    // "examined Joe Moe and ⟨Tim Loe⟩"
    if (third !== undefined && JOINED.test(text.slice(second.end, third.start))) return [];
    const between = text
      .slice(first.end, second.start)
      .toLowerCase()
      .split(/[^\p{L}-]+/u);
    const verb = between.findIndex((word) => language.turns.examiningForms.has(word));
    if (isExaminationOf(document, first) && language.stances.claimantPrepositions.has(between.find(Boolean) ?? ""))
      return [{ paragraph, asks: second, answers: first }];
    if (verb < 0) return [];
    const isPassive = language.stances.claimantPrepositions.has(between[verb + 1] ?? "");
    return [isPassive ? { paragraph, asks: second, answers: first } : { paragraph, asks: first, answers: second }];
  });
}
