/** Whether every database, and every reader of one, returns a string as it is. */
export function isStorable(value: string): boolean {
  return value.isWellFormed() && !value.includes("\0");
}

/** What is wrong with a string that is not {@link isStorable}, in words that follow its name. */
export const NOT_STORABLE = "has U+0000 or half a surrogate pair";
