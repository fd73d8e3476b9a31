/** How a name is met: merely named, as that of somebody who acts, or of somebody who speaks. */
export type Part = "named" | "acts" | "speaks";

/** One of several people who bear a name, as far as the article has been read; in tokens, or -1. */
export interface Bearer {
  /** Where the name was last met in full; `lastReferred` is where it was last met by a short form. */
  readonly lastSeen: number;
  readonly lastReferred: number;
  /** What they did where they were last met in full. */
  readonly part: Part;
}

/** A short form that several people bear, where it is printed. */
export interface ShortFormMet {
  readonly at: number;
  /** The first token of its block. */
  readonly block: number;
  readonly part: Part;
}

/** How far behind a bearer a bare name may still mean them, in tokens. */
const REACH = 90;

/**
 * Which bearer of a name a bare form means: “Ann Roe died. Her husband, Joe Roe, wept. ⟨Roe⟩ said”. It is the one met
 * last, if they were introduced in full and spoke or acted in the same paragraph, or spoke in an earlier one while the
 * form meant none of the others, or acted in an earlier one while none of them spoke either, or if the form already
 * meant them. Null if that was long ago, if the one last named in full did nothing, “Ann Roe met her husband,
 * Joe Roe, in May”, or if the form opens a paragraph in which it does not speak.
 */
export function whoGoesOn<Person extends Bearer>(
  bearers: readonly Person[],
  { at, block, part }: ShortFormMet,
): Person | null {
  const last = bearers.reduce<Person | null>((a, b) => (a === null || metAt(b) > metAt(a) ? b : a), null);
  if (last === null || !isNear(last, at) || (metAt(last) < block && part !== "speaks")) return null;
  if (last.lastReferred > last.lastSeen) return last;
  if (last.part === "named") return null;
  const isNew = ({ lastReferred, part: did }: Person) =>
    lastReferred < 0 && (last.part === "speaks" || did !== "speaks");
  return last.lastSeen >= block || bearers.every((other) => other === last || isNew(other)) ? last : null;
}

/**
 * Whether it is unclear whom a bare form means where it speaks: somebody else was named in full and spoke in an earlier
 * paragraph, and the form has already meant the one it seems to mean.
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

/** Whether a bearer was met so near that the name may mean them. */
export function isNear(bearer: Bearer, at: number): boolean {
  return metAt(bearer) >= 0 && at - metAt(bearer) <= REACH;
}

function metAt({ lastSeen, lastReferred }: Bearer): number {
  return Math.max(lastSeen, lastReferred);
}
