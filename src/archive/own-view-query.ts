/** The query of one of our views, as the file of objects defines it. An archive may have another in its place. */
export function ownViewQuery(objects: string, view: string): string {
  const begin = `CREATE VIEW ${view} AS`;
  const from = objects.indexOf(begin);
  if (from < 0) throw new Error(`objects.sql makes no view ${view}`);
  return objects.slice(from + begin.length, objects.indexOf(";\n", from));
}
