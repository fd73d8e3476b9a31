import { posix } from "node:path";

/** One import: a statement or expression of a module that names another. */
export interface FoundImport {
  /** As written: "../span.ts", "node:fs", "drizzle-orm/sqlite-core"; empty where it is computed. */
  readonly specifier: string;
  /** Whether only types are imported, so that nothing is left at run time: `import type`, `export type`. */
  readonly typeOnly: boolean;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** A statement begins its line, as the formatter leaves it; the other forms may stand anywhere. */
const FORMS = [
  String.raw`^(?:import|export)(?<type>\s+type\b)?(?:\s*[\w*{][^"'\`;()=]*?\bfrom)?\s*["'](?<statement>[^"'\n]+)["']`,
  String.raw`\bimport\((?:\s*["'](?<call>[^"'\n]+)["']\s*[,)])?`,
  String.raw`\bnew URL\(\s*["'](?<started>[^"'\n]+\.[jt]s)["'],\s*import\.meta\.url`,
];
const IMPORT = new RegExp(FORMS.join("|"), "gm");

/**
 * Everything that one of our modules imports, in the order of its text: `import` and `export … from` statements, calls
 * of `import`, and `new URL` of a script beside `import.meta.url`, which is how threads and processes are started. It
 * understands our own source as the formatter leaves it, not all of TypeScript; a test compares it with the compiler.
 */
export function findImports(text: string): FoundImport[] {
  return Array.from(text.matchAll(IMPORT), ({ index, groups = {} }) => ({
    specifier: groups.statement ?? groups.call ?? groups.started ?? "",
    typeOnly: groups.type !== undefined,
    line: text.slice(0, index).split("\n").length,
  }));
}

/**
 * The file that `specifier` names when `file` imports it: both paths are relative to one folder and have forward
 * slashes, and a worker's ".js" is the ".ts" that it is compiled from. Null for packages and modules of Node.
 */
export function importedFile(file: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");
}
