/**
 * The text whose SHA-256 is the key of a decision in archives. The decision's words may have to be removed by law, so
 * the text has digests in their place, and the key can still be proved when only those are left. Nothing is hashed
 * here: this folder is pure.
 *
 * @module
 */
import type { Decision, DecisionHead } from "./decision.ts";

/** The parts of a decision that can hold words of an article or of a person. What is null has no digest. */
export interface ErasableTexts {
  /** The words of the passage. */
  readonly exact: string | null;
  /** Canonical JSON. */
  readonly value: string;
  readonly reason: string | null;
}

/** Their SHA-256, in lower-case hexadecimal digits. */
export type ErasableDigests = ErasableTexts;

/** What is known of a decision whose words are gone. */
export interface KeyedHead extends Pick<DecisionHead, "madeAt" | "madeBy" | "article"> {
  readonly action: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly undoes: string | null;
}

export function erasableTexts({ passage, value, reason }: Decision): ErasableTexts {
  return { exact: passage?.exact ?? null, value: canonicalJson(value), reason };
}

export function keyedHead({ madeAt, madeBy, article, action, passage, undoes }: Decision): KeyedHead {
  return { madeAt, madeBy, article, action, start: passage?.start ?? null, end: passage?.end ?? null, undoes };
}

/**
 * The text whose SHA-256 is the key of a decision. The words on either side of the passage and the original are not in
 * it.
 */
export function keyedText(head: KeyedHead, digests: ErasableDigests): string {
  const { madeAt, madeBy, article, action, start, end, undoes } = head;
  const { exact, value, reason } = digests;
  return canonicalJson({ madeAt, madeBy, action, article, start, end, undoes, exact, value, reason });
}

/**
 * A JSON value as RFC 8785 writes it: no white space, members in the order of the UTF-16 units of their names, numbers
 * and strings as JavaScript prints them. Members that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
