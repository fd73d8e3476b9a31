/** What a view of ours selects, as the file has it: not as an archive has it, where somebody may have put another. */
export function ownViewQuery(objects: string, view: string): string {
  const begin = `CREATE VIEW ${view} AS`;
  const from = objects.indexOf(begin);
  if (from < 0) throw new Error(`objects.sql makes no view ${view}`);
  return objects.slice(from + begin.length, objects.indexOf(";\n", from));
}
