import { faultOfPassage } from "./article-text.ts";
import { closeReading } from "./close-reading.ts";
import type { LoggedDecision } from "./decision.ts";
import { type Desk, openDesk } from "./desk.ts";
import type { DecidedReading, Unapplied } from "./reading.ts";
import { standing } from "./standing.ts";

/**
 * Reads an article as people have decided that it is to be read. Pure, and linear except for sorting.
 *
 * Decisions are applied by their time and then by their keys, the later over the earlier, whatever order they are given
 * in; those that were taken back count for nothing. Earlier decisions in `reading` are not built upon: this starts from
 * what the program had read, so that `decide(text, decide(text, reading, some), all)` is `decide(text, reading, all)`.
 *
 * @param text the text of the article
 * @param reading its {@link Extraction}, or what came of deciding about it
 * @param decisions all about this article, with passages in code points of `text`, and any that hold for the whole
 * archive; those that do not concern the reading of an article are ignored
 */
export function decide(text: string, reading: DecidedReading, decisions: readonly LoggedDecision[]): DecidedReading {
  const read = reading.read ?? reading;
  const acting = standing(decisions).filter(({ action }) => ACTIONS.has(action));
  if (acting.length === 0) return read;
  const desk = openDesk(text, read);
  const unapplied: Unapplied[] = [];
  for (const decision of acting) {
    const reason = apply(desk, decision);
    if (reason !== null) unapplied.push({ decision: decision.key, reason });
  }
  return { ...closeReading(read, desk), unapplied, read };
}

/** The actions that {@link apply} knows. */
const ACTIONS: ReadonlySet<string> = new Set<LoggedDecision["action"]>([
  "confirm",
  "reject",
  "speak",
  "quote",
  "mean",
  "state",
  "credit",
  "withdraw",
  "reinstate",
  "restrict",
  "release",
]);

/** Applies one decision, or says why it cannot be applied. */
function apply(desk: Desk, decision: LoggedDecision): string | null {
  const fault = faultOf(desk, decision);
  if (fault !== null) return fault;
  switch (decision.action) {
    case "confirm":
    case "speak":
    case "quote":
      return desk.quotes.apply(decision);
    case "reject":
      desk.quotes.reject(decision);
      return null;
    case "mean":
      desk.mentions.apply(decision);
      return null;
    case "credit":
      desk.credits.apply(decision);
      return null;
    case "state":
      return desk.fields.apply(decision);
    case "withdraw":
    case "reinstate":
    case "restrict":
    case "release":
      desk.status.apply(decision);
      return null;
    default:
      return null;
  }
}

/** Why a decision cannot be applied to this text, or null. A `mean` for the whole archive is about no passage. */
function faultOf({ text }: Desk, decision: LoggedDecision): string | null {
  const { action, passage, value } = decision;
  if (action === "mean" && value.scope === "archive") return null;
  if (passage !== null) return faultOfPassage(text, passage);
  return NEEDING_PASSAGE.has(action) ? "it has no passage" : null;
}

const NEEDING_PASSAGE: ReadonlySet<string> = new Set<LoggedDecision["action"]>([
  "confirm",
  "reject",
  "speak",
  "quote",
  "mean",
]);
