import type { Construction } from "./indirect/name-construction.ts";
import { FRAGMENT } from "./mixed/widen-fragments.ts";
import { ANSWER, HEADLINE_COLON } from "./turns/printed-speaker.ts";

type Rule = Construction | typeof FRAGMENT | typeof ANSWER | typeof HEADLINE_COLON;

const NUMBERS: Readonly<Record<Rule, number>> = {
  "speaker-verb-that-clause": 859,
  "speaker-verb-question": 766,
  "speaker-verb-infinitive": 828,
  "speaker-verb-clause": 704,
  "speaker-verb-topic": 673,
  "speaker-verb-phrase": 704,
  "clause-then-speaker-verb": 843,
  "clause-around-speaker-verb": 905,
  "according-to-then-clause": 841,
  "clause-then-according-to": 843,
  "clause-around-according-to": 905,
  "noun-then-clause": 606,
  "clause-then-noun": 595,
  "clause-around-noun": 657,
  "colon-then-clause": 626,
  "clause-then-colon": 626,
  "clause-around-colon": 688,
  [FRAGMENT]: 701,
  [HEADLINE_COLON]: 538,
  [ANSWER]: 601,
};

/**
 * The numbers by which the model of speakers knows constructions that are not direct speech, by their rule. A rule that
 * gets another name keeps its number. The model cannot tell constructions with the same number from each other.
 */
export const CONSTRUCTION_NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(NUMBERS));
