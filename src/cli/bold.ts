/** Text in bold, by the terminal's own escape. */
export function bold(text: string): string {
  return `\u001b[1m${text}\u001b[22m`;
}
