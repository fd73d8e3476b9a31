/** A position stated in JSON; NaN if the value is not one. */
export function toPosition(stated: unknown): number {
  return isNumberOrText(stated) ? Number(stated) : Number.NaN;
}

/** A string stated in JSON, or "" for any other value: `String` fails on arrays nested deeply enough. */
export function toWords(stated: unknown): string {
  return typeof stated === "string" ? stated : "";
}

export function isNumberOrText(value: unknown): value is number | string {
  return typeof value === "number" || typeof value === "string";
}
