import type { Voice } from "./references.ts";
import type { Story } from "./story.ts";
import {
  writeExclamation,
  writeLetter,
  writeNested,
  writeOpenerQuote,
  writePost,
  writeQuestion,
  writeQuoteSpeakerVerb,
  writeQuoteVerbSpeaker,
  writeRelativeClause,
  writeShortQuote,
  writeSpeakerVerbQuote,
  writeToldQuote,
} from "./write-direct.ts";
import {
  writeAccordingTo,
  writeAccordingToFronted,
  writeDenied,
  writeIndirectBare,
  writeIndirectFronted,
  writeIndirectInterrupted,
  writeIndirectThat,
  writeIndirectTold,
  writeOpenerIndirect,
} from "./write-indirect.ts";
import { writeCalled, writeDescribed, writeMixedPredicate, writeMixedTwoMarks } from "./write-mixed.ts";
import {
  writeIndirectThenQuote,
  writeJointStatement,
  writeQuoteAlone,
  writeQuoteResumed,
  writeSentenceSplit,
  writeSeveralAnnounced,
  writeSeveralParagraphs,
} from "./write-several.ts";
import { writeQuotedByMedia, writeViaMedia } from "./write-via.ts";

/** A pattern of reported speech: writes its paragraphs and records what is true of them. */
export interface Construction {
  readonly id: string;
  /** How often it occurs beside the others. */
  readonly weight: number;
  /** Voices that it cannot be written with. */
  readonly not?: readonly Voice["kind"][];
  readonly write: (story: Story, voice: Voice, id: string) => void;
}

const NOT_JOINT: readonly Voice["kind"][] = ["person", "possessed", "organisation", "country", "unnamed", "document"];

/** All constructions. Each starts a sentence and ends with its final stop. */
export const CONSTRUCTIONS: readonly Construction[] = [
  { id: "quote-speaker-verb", weight: 14, not: ["country", "document"], write: writeQuoteSpeakerVerb },
  { id: "quote-verb-speaker", weight: 8, not: ["country", "document"], write: writeQuoteVerbSpeaker },
  { id: "speaker-verb-quote", weight: 7, not: ["country"], write: writeSpeakerVerbQuote },
  { id: "quote-resumed", weight: 8, not: ["country", "document"], write: writeQuoteResumed },
  { id: "sentence-split", weight: 4, not: ["country", "document"], write: writeSentenceSplit },
  { id: "several-paragraphs", weight: 4, not: ["country", "document", "unnamed"], write: writeSeveralParagraphs },
  {
    id: "several-paragraphs-announced",
    weight: 2,
    not: ["country", "document", "unnamed"],
    write: writeSeveralAnnounced,
  },
  { id: "quote-alone", weight: 4, not: ["country", "document"], write: writeQuoteAlone },
  { id: "question", weight: 3, not: ["country", "document", "organisation"], write: writeQuestion },
  { id: "exclamation", weight: 1, not: ["country", "document", "organisation"], write: writeExclamation },
  { id: "nested", weight: 2, not: ["country", "document", "organisation"], write: writeNested },
  { id: "short-quote", weight: 2, not: ["country", "document", "organisation"], write: writeShortQuote },
  {
    id: "relative-clause",
    weight: 3,
    not: ["country", "document", "organisation", "unnamed", "joint", "possessed"],
    write: writeRelativeClause,
  },
  { id: "opener-quote", weight: 3, not: ["country", "document"], write: writeOpenerQuote },
  { id: "post", weight: 2, not: ["country", "document", "unnamed"], write: writePost },
  { id: "letter", weight: 1, not: ["country", "document", "unnamed"], write: writeLetter },
  { id: "told-listener-quote", weight: 3, not: ["country", "document"], write: writeToldQuote },
  { id: "quoted-by-media", weight: 2, not: ["country", "document"], write: writeQuotedByMedia },
  { id: "quote-via-media", weight: 2, not: ["country", "document"], write: writeViaMedia },
  { id: "mixed-predicate", weight: 8, write: writeMixedPredicate },
  { id: "mixed-two-marks", weight: 2, write: writeMixedTwoMarks },
  { id: "mixed-called", weight: 3, not: ["document"], write: writeCalled },
  { id: "mixed-described", weight: 2, write: writeDescribed },
  { id: "indirect-that", weight: 6, write: writeIndirectThat },
  { id: "indirect-bare", weight: 7, write: writeIndirectBare },
  { id: "indirect-told", weight: 3, not: ["country", "document"], write: writeIndirectTold },
  { id: "indirect-fronted", weight: 6, write: writeIndirectFronted },
  { id: "indirect-interrupted", weight: 2, not: ["document"], write: writeIndirectInterrupted },
  { id: "indirect-denied", weight: 2, not: ["document"], write: writeDenied },
  { id: "indirect-then-quote", weight: 4, not: ["country", "document"], write: writeIndirectThenQuote },
  { id: "according-to", weight: 4, not: ["country"], write: writeAccordingTo },
  { id: "according-to-fronted", weight: 2, not: ["country"], write: writeAccordingToFronted },
  { id: "joint-statement", weight: 16, not: NOT_JOINT, write: writeJointStatement },
  { id: "opener-indirect", weight: 2, not: ["document"], write: writeOpenerIndirect },
];
