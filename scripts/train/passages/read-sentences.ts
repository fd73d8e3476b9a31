import { readdirSync, readFileSync } from "node:fs";
import type { AnnotatedArticle } from "../articles.ts";

/**
 * The tests' sentences of every construction: one on each line, with signs round what is keyed, or with the keys in
 * indented lines below.
 */
const SENTENCES = new URL("../../../tests/quotes/sentences.txt", import.meta.url);
const STANCES = new URL("../../../tests/quotes/stance/", import.meta.url);

/** The signs of those rows. */
const SIGNS = /[{}[\]‹›]/g;

/**
 * The sentences of the tests as articles without annotated quotes, one for each file; what precedes the first "#" of a
 * file of rows is a note.
 */
export function readSentences(): AnnotatedArticle[] {
  const rows = readdirSync(STANCES).filter((file) => file.endsWith(".txt"));
  return [
    toArticle("sentences.txt", readFileSync(SENTENCES, "utf8").split("\n")),
    ...rows.sort().map((file) => toArticle(file, readRows(readFileSync(new URL(file, STANCES), "utf8")))),
  ];
}

/** Headlines and rows: "denied | ‹Roe› [denied] {going}". */
function readRows(source: string): string[] {
  const lines = source.split("\n");
  return lines
    .slice(lines.findIndex((line) => line.startsWith("# ")))
    .map((line) => line.replace(/^# |^[^|]* \| /, ""));
}

function toArticle(file: string, lines: readonly string[]): AnnotatedArticle {
  const sentences = lines.filter((line) => line !== "" && !line.startsWith(" ")).map((line) => line.replace(SIGNS, ""));
  return { id: `sentences/${file}`, corpus: "own sentences", text: sentences.join("\n\n"), quotes: [] };
}
