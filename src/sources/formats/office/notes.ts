/** "3 comments are left out": what a document holds beside its text; nothing where there is none. */
export function countNote(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? `${one} is` : `${many} are`} left out`];
}
