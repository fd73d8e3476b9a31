/** The lines of a reason that somebody gave, without empty ones at either end. */
export function reasonLines(reason: string): string[] {
  return reason.trim().split(/\r\n|[\n\r\u2028\u2029]/);
}

/** A reason within a sentence: " / " says where a line ends. */
export function reasonInline(reason: string): string {
  const lines = reasonLines(reason).map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" / ");
}
