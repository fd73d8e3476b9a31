import type { Cast, Mention } from "../../people/cast.ts";
import type { Document } from "../../text/document.ts";
import { mentionsIn } from "./mentions-in.ts";

/** The people who examine and answer from a paragraph on. */
export interface Examination {
  /** Index of the document's block that says so, right above a labelled question. */
  readonly paragraph: number;
  readonly asks: Mention;
  readonly answers: Mention;
}

/** What joins two names: "Ann Roe⟨, ⟩Joe Moe ⟨and⟩ Tim Loe". */
const JOINED = /^,? ?(?:[\p{Ll}&]{1,3} )?(?:[\p{Lu}][\p{L}.]* )?$/u;

/**
 * “Ms. ⟨Roe⟩, for the State, examined the foreman, ⟨Joe Moe⟩, on the second day.” above “Q. Did it leak?”, “⟨Joe Moe⟩
 * was cross-examined by Ms. ⟨Roe⟩.”: reads who examines whom from the first two people whom such a paragraph names,
 * with a verb of examining between them.
 */
export function findExaminations({ blocks, language, text, turns }: Document, { mentions }: Cast): Examination[] {
  const questions = new Set(turns.flatMap(({ label, paragraph }) => (label.kind === "question" ? [paragraph] : [])));
  return blocks.flatMap((block, paragraph): Examination[] => {
    if (!questions.has(paragraph + 1)) return [];
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
    if (verb < 0) return [];
    const isPassive = language.stances.claimantPrepositions.has(between[verb + 1] ?? "");
    return [isPassive ? { paragraph, asks: second, answers: first } : { paragraph, asks: first, answers: second }];
  });
}
