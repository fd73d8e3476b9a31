import type { TextSpan } from "../span.ts";

/** A span from three nullable columns; null unless all are there. */
export function toSpan(text: string | null, start: number | null, end: number | null): TextSpan | null {
  return text === null || start === null || end === null ? null : { start, end, text };
}
