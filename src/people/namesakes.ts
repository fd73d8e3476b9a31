/** How a name is met: merely named, as that of who acts, or as that of who speaks. */
export type Part = "named" | "acts" | "speaks";

/** One of several people who bear a name, as far as the article is read: tokens, or -1. */
export interface Bearer {
  /** Where the name was last met in full, and where by a short form. */
  readonly lastSeen: number;
  readonly lastReferred: number;
  /** What they did where they were last met in full. */
  readonly part: Part;
}

/** A name of which several bear a short form, where it is printed. */
export interface ShortFormMet {
  readonly at: number;
  /** The first token of its block. */
  readonly block: number;
  readonly part: Part;
}

/** In tokens: so far behind a bearer a bare name may still go on with them. */
const REACH = 90;

/**
 * Of the bearers of a name the one with whom a bare form goes on, “Ann Roe died. Her husband, Joe Roe, wept. ⟨Roe⟩ said”: who was met last, if they were
 * brought in there in full and spoke or acted in the same paragraph, or spoke in one before while the form stood for none of the others, or if the
 * form stood for them there. Null where that was long ago, where who was named last in full did nothing, “Ann Roe met her husband, Joe Roe, in
 * May”, and where the form opens a paragraph in which nobody speaks by it.
 */
export function whoGoesOn<Person extends Bearer>(
  bearers: readonly Person[],
  { at, block, part }: ShortFormMet,
): Person | null {
  const last = bearers.reduce<Person | null>((a, b) => (a === null || metAt(b) > metAt(a) ? b : a), null);
  if (last === null || !isNear(last, at) || (metAt(last) < block && part !== "speaks")) return null;
  if (last.lastReferred > last.lastSeen) return last;
  if (last.lastSeen >= block) return last.part === "named" ? null : last;
  return last.part === "speaks" && bearers.every((other) => other === last || other.lastReferred < 0) ? last : null;
}

/**
 * Whether it cannot be told whom a bare form means: somebody spoke in full in a paragraph before, and the form already stood for another.
 */
export function isDoubtful(bearers: readonly Bearer[], meant: Bearer, { at, block, part }: ShortFormMet): boolean {
  if (part !== "speaks" || meant.lastReferred < 0) return false;
  return bearers.some(
    (other) =>
      other !== meant &&
      other.part === "speaks" &&
      other.lastSeen > metAt(meant) &&
      other.lastSeen < block &&
      isNear(other, at),
  );
}

/** Whether one of the others was met so near that the name may mean them as well. */
export function isNear(bearer: Bearer, at: number): boolean {
  return metAt(bearer) >= 0 && at - metAt(bearer) <= REACH;
}

function metAt({ lastSeen, lastReferred }: Bearer): number {
  return Math.max(lastSeen, lastReferred);
}
