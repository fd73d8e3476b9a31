import { tidyName } from "../names/tidy-name.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import type { NameCounts } from "./name-counts.ts";
import { type NameTail, readNameTail } from "./name-tail.ts";
import { type Runs, spanOf, type TokenRange } from "./runs.ts";
import { type NameParts, readNameParts } from "./same-name.ts";
import type { WordTable } from "./word-table.ts";

/** A run that may name a person, with what surrounds it. */
export interface NameForm extends TokenRange {
  readonly parts: NameParts;
  readonly tail: NameTail;
  readonly evidence: ReadonlySet<Evidence>;
}

/** Every run that may name a person, in order. */
export function readForms(table: WordTable, runs: Runs, counts: NameCounts): NameForm[] {
  const forms: NameForm[] = [];
  const read = new Map<string, NameParts>();
  for (const run of runs.all) {
    if (run.kind !== "name") continue;
    const end = table.document.sentences[table.sentenceOf[run.first] ?? 0]?.lastToken ?? run.last;
    const tail = readNameTail(table, runs, run.last, end);
    const name = printed(table, run);
    const parts = read.get(name) ?? readNameParts(name);
    read.set(name, parts);
    forms.push({
      first: run.first,
      last: run.last,
      parts,
      tail,
      evidence: gatherEvidence(table, runs, run, tail, counts),
    });
  }
  return forms;
}

/** The words of a range as printed, with white space collapsed. */
export function printed(table: WordTable, range: TokenRange): string {
  const span = spanOf(table, range);
  return tidyName(table.document.text.slice(span.start, span.end));
}
