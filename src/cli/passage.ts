import { type Span, sliceCodePoints } from "../span.ts";

/** A piece of a passage; `quoted` if it was said. */
export interface PassagePart {
  readonly text: string;
  readonly quoted: boolean;
}

/** How many code points on either side, at most. */
const AROUND = 240;

/**
 * What was said with the text around it, from the beginning of its first paragraph to the end of its last, cut with a
 * "…" after {@link AROUND} code points. The narrator's words between the segments are not `quoted`.
 *
 * @param contents the segments, in order, at least one
 */
export function passageAround(text: string, contents: readonly Span[]): PassagePart[] {
  const start = contents[0]?.start ?? 0;
  const end = contents.at(-1)?.end ?? 0;
  const parts: PassagePart[] = [{ text: beforeIn(text, start), quoted: false }];
  let place = start;
  for (const content of contents) {
    parts.push({ text: sliceCodePoints(text, { start: place, end: content.start }), quoted: false });
    parts.push({ text: sliceCodePoints(text, content), quoted: true });
    place = content.end;
  }
  parts.push({ text: afterIn(text, end), quoted: false });
  return parts.filter((part) => part.text !== "");
}

function beforeIn(text: string, start: number): string {
  const before = sliceCodePoints(text, { start: Math.max(0, start - AROUND), end: start });
  const paragraph = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  return start > AROUND && paragraph === before ? `…${paragraph}` : paragraph;
}

function afterIn(text: string, end: number): string {
  const after = sliceCodePoints(text, { start: end, end: end + AROUND });
  const lineBreak = after.search(/[\r\n]/);
  if (lineBreak >= 0) return after.slice(0, lineBreak);
  return Array.from(after).length === AROUND ? `${after}…` : after;
}
