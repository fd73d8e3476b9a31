import { readBibtex } from "./bibtex.ts";
import type { Cited } from "./cited.ts";
import { readCslItem } from "./csl-json.ts";
import { linesOf, readText } from "./text-style.ts";
import { readAnnotation } from "./web-annotation.ts";

/** The citations of a file, in any of the styles, in their order; anything else is left out. */
export function readCitations(file: string): Cited[] {
  const content = file.replace(/^\u{feff}/u, "");
  const json = parseJson(content);
  if (json !== null) return [json].flat().flatMap(readItem);
  const found: Cited[] = [];
  let before = 0;
  for (const { text, cited } of readBibtex(content)) {
    for (const one of cited === null ? readText(text) : [cited]) found.push({ ...one, line: before + (one.line ?? 1) });
    before += linesOf(text).length - 1;
  }
  return found;
}

function readItem(item: unknown): Cited[] {
  if (typeof item !== "object" || item === null) return [];
  const { note } = item as { readonly note?: unknown };
  const cited = readAnnotation(item as Record<string, unknown>) ?? readCslItem(item as Record<string, unknown>);
  if (cited) return [cited];
  return typeof note === "string" ? readText(note).map(({ line: _, ...one }) => one) : [];
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
