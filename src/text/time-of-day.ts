import type { Document } from "./document.ts";

const CLOCK = /^\d{1,2}(?<minutes>[:.]\d{2})?/;

/** Whether a token is a time of day: "14.32", "14:32", "2.10pm", "9am". */
export function isTimeOfDay({ tokens, language }: Pick<Document, "tokens" | "language">, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const clock = CLOCK.exec(text);
  const rest = text.slice(clock?.[0].length ?? 0).toLowerCase();
  return rest === "" ? clock?.groups?.minutes !== undefined : language.calendar.halves.has(rest);
}
