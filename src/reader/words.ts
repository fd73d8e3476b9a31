import { DOUBT } from "../doubt.ts";
import type { Quote, Speaker, SpeakerKind, Stance } from "../queries/records.ts";
import { unnamedText } from "../queries/unnamed-text.ts";
import type { QuoteDecision } from "../vocabulary.ts";

/** "12,345 quotes", "1 quote". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** "12,345". */
export function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** What kind of quote it is, with its stance unless it is asserted: "denied, indirect speech". */
export function kindText({ kind, stance }: Quote): string {
  return stance === "asserted" ? KIND_WORDS[kind] : `${STANCE_WORDS[stance]}, ${KIND_WORDS[kind]}`;
}

const STANCE_WORDS: Readonly<Record<Exclude<Stance, "asserted">, string>> = {
  denied: "denied",
  questioned: "asked or doubted",
  retracted: "taken back",
  hypothetical: "not said, or not yet",
  alleged: "only alleged",
};

const KIND_WORDS: Readonly<Record<Quote["kind"], string>> = {
  direct: "direct quote",
  mixed: "partly quoted",
  indirect: "indirect speech",
};

/** The kinds of speakers in words. */
export const SPEAKER_WORDS: Readonly<Record<SpeakerKind, string>> = {
  person: "a person",
  organisation: "an organisation",
  unnamed: "an unnamed source",
  unknown: "unknown",
};

/** A speaker in plain words: the name, the printed words of an unnamed one, or "unknown speaker". */
export function speakerText(speaker: Speaker): string {
  if (speaker.kind === "unknown") return "unknown speaker";
  if (speaker.kind === "unnamed") return unnamedText(speaker);
  return speaker.name;
}

/** All speakers of a quote in plain words. */
export function speakersText({ speakers }: Pick<Quote, "speakers">): string {
  return speakers.map(speakerText).join(" and ");
}

/** Whether the words or the speaker of a quote may well be wrong; what a person has judged is not in doubt. */
export function isDoubtful({ confidence, decided }: Pick<Quote, "confidence" | "decided">): boolean {
  return decided === null && confidence !== null && confidence < DOUBT.quote;
}

/** What people have made of a quote, in words. */
export function decidedText(decided: QuoteDecision): string {
  return decided === "added" ? "added by hand" : `${decided} by a person`;
}

/** Whether a text begins with a quotation mark, which typesetters hang in the margin. */
export function beginsWithMark(text: string): boolean {
  return /^["“‘«„]/.test(text);
}
