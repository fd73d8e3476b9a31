import { isGlued, type Tokens } from "./tokens.ts";

/** Characters that may stand between a space and an opening mark. */
const BEFORE_OPENING = new Set(["(", "[", "{", "—", "–", "-", "--", "---", "/", "…", "...", ":", "="]);

/** Characters that may follow a closing mark directly. */
export const AFTER_CLOSING = new Set([...",.;:!?)]}—–-/…*", "--", "---", "...", "....", "?!"]);

/** Where a mark has a gap, ignoring marks next to it. */
export const GAP_BEFORE = 1;
export const GAP_AFTER = 2;

/** For each token that is a mark, the sum of {@link GAP_BEFORE} and {@link GAP_AFTER}. */
export function markShapes(tokens: Tokens): Uint8Array {
  const shapes = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "mark") continue;
    const before = tokens[index - 1];
    const gap =
      before === undefined ||
      !isGlued(tokens, index) ||
      (before.kind === "mark" ? hasGapBefore(shapes, index - 1) : BEFORE_OPENING.has(before.text));
    if (gap) shapes[index] = GAP_BEFORE;
  }
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== "mark") continue;
    const after = tokens[index + 1];
    const gap =
      after === undefined ||
      !isGlued(tokens, index + 1) ||
      (after.kind === "mark" ? hasGapAfter(shapes, index + 1) : AFTER_CLOSING.has(after.text));
    if (gap) shapes[index] = (shapes[index] ?? 0) + GAP_AFTER;
  }
  return shapes;
}

/** Whether the mark at `index` has a gap before it. */
export function hasGapBefore(shapes: Uint8Array, index: number): boolean {
  return ((shapes[index] ?? 0) & GAP_BEFORE) !== 0;
}

/** Whether the mark at `index` has a gap behind it. */
export function hasGapAfter(shapes: Uint8Array, index: number): boolean {
  return ((shapes[index] ?? 0) & GAP_AFTER) !== 0;
}
