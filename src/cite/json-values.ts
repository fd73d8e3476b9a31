/** A position as it is stated in JSON; NaN for what is none. */
export function toPosition(stated: unknown): number {
  return isNumberOrText(stated) ? Number(stated) : Number.NaN;
}

/** A text as it is stated in JSON, else an empty one: what is nested deeply enough has no form as a text. */
export function toWords(stated: unknown): string {
  return typeof stated === "string" ? stated : "";
}

export function isNumberOrText(value: unknown): value is number | string {
  return typeof value === "number" || typeof value === "string";
}
