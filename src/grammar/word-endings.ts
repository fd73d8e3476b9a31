/** Whether a word, in lower case, has one of these endings: see `WordEndings`. */
export function endsIn(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
