/** A note about what a document holds beside its text, "3 comments are left out"; none if the count is 0. */
export function countNote(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? `${one} is` : `${many} are`} left out`];
}
