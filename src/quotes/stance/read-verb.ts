import type { Grammar } from "../../grammar/grammar.ts";
import { NEGATIVE_COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import type { Reading } from "../../languages/for-stance.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Governor } from "./governor.ts";
import { governorOf } from "./governors.ts";
import { readSetting } from "./settings.ts";
import { joinedVerb, readThrough, readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** A cue's whole phrase, which says how the words that it governs are meant. */
export interface CuePhrase {
  readonly reading: Reading;
  /** The first token of its verbs; the subject stands before it. */
  readonly firstToken: number;
  /**
   * The first token to be printed. It stands before `firstToken` where the subject is inside the phrase: "did ⟨Roe⟩
   * say".
   */
  readonly printedFrom: number;
}

/** How many verbs may depend on one another: "is expected ⟨to deny⟩ ⟨having told⟩". */
const MAX_GOVERNORS = 4;

/**
 * Reads a verb with its helpers, the verbs on which it depends, and what stands before their subject. If the verb
 * asserts, the phrase is only the verb and its helpers.
 *
 * @param own the reading that the verb alone gives to the words that it governs
 */
export function readVerb(grammar: Grammar, sentence: Sentence, headToken: number, own: Reading): CuePhrase {
  const first = sentence.firstToken;
  const group = readVerbGroup(grammar, first, headToken);
  let chain = joinHelpers(grammar, first, group, own);
  for (let step = 0; step < MAX_GOVERNORS; step += 1) {
    const governor = governorOf(grammar, first, chain.outer);
    if (governor === null) break;
    const reading = govern(governor.reading, chain.reading);
    if (governor.standsApart) return standApart(grammar, sentence, governor, reading, group);
    const next = joinHelpers(grammar, first, settle(governor), reading);
    if (governor.isPlain && next.reading === chain.reading) break;
    chain = next;
  }
  return placeInClause(grammar, sentence, chain, group);
}

/** The reading of the words so far, and the leftmost verb on which they depend. */
interface Chain {
  readonly reading: Reading;
  readonly outer: VerbGroup;
}

/** Reads a verb through its own helpers and those that it shares: "did not confirm or ⟨deny⟩". */
function joinHelpers(grammar: Grammar, first: number, group: VerbGroup, own: Reading): Chain {
  const reading = readThrough(group, own);
  const joined = joinedVerb(grammar, first, group);
  if (joined < 0) return { reading, outer: group };
  const outer = readVerbGroup(grammar, first, joined);
  return {
    reading: servesAs(grammar, group.firstToken, NEGATIVE_COORDINATOR) ? reading : readThrough(outer, reading),
    outer,
  };
}

function settle({ group, isLater }: Governor): VerbGroup {
  return isLater ? { ...group, isSettled: true } : group;
}

/** The reading of words under a verb `outer`, given the reading that the verb depending on it has made of them. */
function govern(outer: Reading, inner: Reading): Reading {
  if (outer === "asserted" || inner === "unsaid") return inner;
  if (inner === "asserted" || outer === "unsaid" || outer === "retracted") return outer;
  const isSettled = inner === "denied" || inner === "questioned" || inner === "retracted";
  if (outer === "denied") return isSettled ? "unsaid" : "denied";
  return inner;
}

/** The reading of words in a clause that has a reading as a whole: "if Roe ⟨denies⟩ that". */
function within(clause: Reading, inner: Reading): Reading {
  if (inner === "unsaid" || clause === "unsaid") return "unsaid";
  if (inner === "asserted" || inner === "alleged") return clause;
  return clause === "denied" ? "unsaid" : inner;
}

/** "expects ⟨the bank⟩ to say": reads a verb of speech that keeps its own subject; the phrase is printed whole. */
function standApart(
  grammar: Grammar,
  sentence: Sentence,
  { group }: Governor,
  own: Reading,
  { firstToken }: VerbGroup,
): CuePhrase {
  const reading = readThrough(group, own);
  const setting = readSetting(grammar, sentence, group);
  if (setting === null) return { reading, firstToken, printedFrom: group.firstToken };
  return { reading: within(setting.reading, reading), firstToken, printedFrom: setting.firstToken };
}

function placeInClause(grammar: Grammar, sentence: Sentence, { reading, outer }: Chain, group: VerbGroup): CuePhrase {
  const setting = readSetting(grammar, sentence, outer);
  if (setting !== null)
    return { reading: within(setting.reading, reading), firstToken: outer.firstToken, printedFrom: setting.firstToken };
  if (reading === "asserted") return { reading, firstToken: group.firstHelper, printedFrom: group.firstHelper };
  return { reading, firstToken: outer.firstToken, printedFrom: outer.firstToken - (outer.isContracted ? 1 : 0) };
}
