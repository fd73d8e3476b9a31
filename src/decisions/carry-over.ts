import { holdsRedacted, moveSpan, type Redaction } from "../redaction.ts";
import { checkDecision } from "./check-decision.ts";
import type { Decision, LoggedDecision } from "./decision.ts";
import { passageOf } from "./passage.ts";

/** A text, and the same text with something redacted. */
export interface RedactedTexts {
  /** As it was before. */
  readonly text: string;
  readonly redaction: Redaction;
  /** The SHA-256 of the text before, and the text after with its own. */
  readonly from: string;
  readonly to: { readonly sha256: string; readonly text: string };
}

/** Decisions as they hold for a redacted text. */
export interface CarriedOver {
  readonly decisions: readonly Decision[];
  /** Those that cannot hold for it, because what they are about, or a word in them, was redacted. */
  readonly dropped: readonly LoggedDecision[];
}

/**
 * Decisions about a text, as they hold for the redacted one: places behind the redaction have moved, the words beside a
 * passage are those that stand there now, and a decision that names the article names the new one. Who made it, when
 * and why stay. Decisions that touch the redaction or say again what was redacted are dropped.
 */
export function carryOver(decisions: readonly LoggedDecision[], texts: RedactedTexts): CarriedOver {
  const holdsWords = holdsRedacted(texts.text, texts.redaction);
  const carried: Decision[] = [];
  const dropped: LoggedDecision[] = [];
  for (const decision of decisions) {
    const moved = repeats(decision, holdsWords) ? null : move(decision, texts);
    if (moved === null) dropped.push(decision);
    else carried.push(moved);
  }
  return { decisions: carried, dropped };
}

/** A decision about something else, with another article in place of the one named in it. */
export function renameArticle({ key: _, ...decision }: LoggedDecision, from: string, to: string): Decision {
  return checkDecision({ ...decision, value: mapValue(decision.value, (one) => (one === from ? to : one)) });
}

function move({ key: _, ...decision }: LoggedDecision, { redaction, from, to }: RedactedTexts): Decision | null {
  const { passage } = decision;
  const place = passage === null ? null : moveSpan(passage, redaction);
  if (passage !== null && place === null) return null;
  let isTouched = false;
  const value = mapValue(decision.value, (one) => {
    if (one === from) return to.sha256;
    if (!isSpan(one)) return one;
    const moved = moveSpan(one, redaction);
    if (moved === null) isTouched = true;
    return { ...one, ...moved };
  });
  if (isTouched) return null;
  const about = { article: to.sha256, original: null, passage: place === null ? null : passageOf(to.text, place) };
  return checkDecision({ ...decision, ...about, value });
}

/** Exchanges every value within a JSON value, and then the value itself, for what a function makes of it. */
function mapValue(value: unknown, exchange: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return exchange(value.map((one) => mapValue(one, exchange)));
  if (typeof value !== "object" || value === null) return exchange(value);
  return exchange(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapValue(one, exchange)])));
}

/** Every span within a value of a decision is in code points of its article. */
function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value)) return false;
  return typeof value.start === "number" && typeof value.end === "number";
}

function repeats({ value, reason }: LoggedDecision, holdsWords: (words: string) => boolean): boolean {
  let isRepeated = reason !== null && holdsWords(reason);
  mapValue(value, (one) => {
    if (typeof one === "string" && holdsWords(one)) isRepeated = true;
    return one;
  });
  return isRepeated;
}
