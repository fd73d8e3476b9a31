import { probabilityText } from "./probability-text.ts";
import type { Quote } from "./records.ts";

/** How sure a quote is, in words: "confidence 0.92", "confirmed (read with 0.92)", "added by hand". */
export function certaintyText({ confidence, decided }: Pick<Quote, "confidence" | "decided">): string {
  const read = confidence === null ? null : probabilityText(confidence);
  if (decided === null) return `confidence ${read ?? "unknown"}`;
  const what = decided === "added" ? "added by hand" : decided;
  return read === null ? what : `${what} (read with ${read})`;
}
