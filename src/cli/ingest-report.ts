import { type RefusalCode, WARNINGS, type WarningCode } from "../diagnostic.ts";
import type { DifferingFact } from "../ingest/news.ts";
import {
  type Counts,
  countOutcome,
  NO_COUNTS,
  type Outcome,
  type Rejected,
  type Unchanged,
} from "../ingest/outcome.ts";
import { Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";

export interface ReportOptions {
  readonly dryRun: boolean;
  /** A line for each warning and each file that is left out, as they come, instead of one for each kind at the end. */
  readonly verbose: boolean;
}

/** Rejected sources that are named again at the end. */
const MAX_NAMED_AGAIN = 10;

/**
 * What a person reads of sources that go into an archive. A rejection is what matters: it is said at once, and again at
 * the end if anything else was said since. Warnings, which may be as many as the articles, are summed up by code with
 * one article as an example.
 */
export class IngestReport {
  readonly #terminal: Terminal;
  readonly #options: ReportOptions;
  readonly #warnings = new Tally<WarningCode>();
  readonly #leftOut = new Tally<string>();
  readonly #rejected = new Tally<RefusalCode>();
  readonly #named: Rejected[] = [];
  #counts = NO_COUNTS;
  /** To articles that were known. */
  #factsAdded = 0;
  /** Whether the lines that name rejected sources are no longer the last ones. */
  #isBuried = false;

  constructor(terminal: Terminal, options: ReportOptions) {
    this.#terminal = terminal;
    this.#options = options;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** A file that a scan passes over. */
  leaveOut(path: string, reason: string): void {
    if (this.#options.verbose) this.#remark(this.#terminal.note, `left out "${path}": ${reason}`);
    else this.#leftOut.add(reason, path);
  }

  add(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      this.#counts = countOutcome(this.#counts, outcome);
      if (outcome.status === "rejected") this.#reject(outcome);
      else if (outcome.status === "unchanged") this.#receive(outcome);
      else for (const code of outcome.warnings) this.#doubt(code, outcome.name);
    }
  }

  /** What the end of the output is to tell: everything that was not said in full, and the counts last. */
  end(): void {
    const { note, warn } = this.#terminal;
    for (const [reason, paths] of this.#leftOut) this.#remark(note, `left out ${inShort(paths)}: ${reason}`);
    for (const [code, names] of this.#warnings) this.#remark(warn, `${code} ${inShort(names)}: ${WARNINGS[code]}`);
    if ([...this.#leftOut, ...this.#warnings].some(([, { count }]) => count > 1)) note("(--verbose names each)");
    if (this.#isBuried || this.#counts.rejected > MAX_NAMED_AGAIN) this.#nameAgain();
    note(summary(this.#counts, this.#factsAdded, this.#options));
  }

  #reject(outcome: Rejected): void {
    this.#rejected.add(outcome.code, outcome.name);
    if (this.#named.length < MAX_NAMED_AGAIN) this.#named.push(outcome);
    this.#terminal.warn(rejection(outcome));
  }

  #receive({ name, factsAdded = 0, differing = [] }: Unchanged): void {
    this.#factsAdded += factsAdded;
    for (const one of differing) this.#remark(this.#terminal.warn, `"${name}": ${question(one)}`);
  }

  #doubt(code: WarningCode, name: string): void {
    if (this.#options.verbose) this.#remark(this.#terminal.warn, `${code} "${name}": ${WARNINGS[code]}`);
    else this.#warnings.add(code, name);
  }

  #remark(say: (line: string) => void, line: string): void {
    this.#isBuried ||= this.#named.length > 0;
    say(line);
  }

  #nameAgain(): void {
    const more = this.#counts.rejected - this.#named.length;
    this.#terminal.note("rejected:");
    for (const outcome of this.#named) this.#terminal.note(`  ${rejection(outcome)}`);
    if (more === 0) return;
    const codes = [...this.#rejected].map(([code, { count }]) => `${code} ${count.toLocaleString("en-US")}`);
    this.#terminal.note(`  and ${more.toLocaleString("en-US")} more; of all: ${codes.join(", ")}`);
  }
}

/** `E_EMPTY "story.txt": 0 bytes`. */
function rejection({ code, name, reason }: Rejected): string {
  return `${code} "${name}": ${reason}`;
}

/** `"a.txt"`, `"a.txt" and 297 more`. */
function inShort({ example, count }: { readonly example: string; readonly count: number }): string {
  return count === 1 ? `"${example}"` : `"${example}" and ${(count - 1).toLocaleString("en-US")} more`;
}

/** What only whoever supplied it can answer. */
function question({ name, value, stands }: DifferingFact): string {
  return `its ${name} stays "${stands}", and is not "${value}"; --replace-meta changes what the text does not print`;
}

/** "added 12, unchanged 3, rejected 1"; "added 0, unchanged 3, 2 facts added, rejected 1". */
function summary({ added, unchanged, rejected }: Counts, factsAdded: number, { dryRun }: ReportOptions): string {
  const would = dryRun ? "dry run, nothing was written: " : "";
  const facts = factsAdded === 0 ? "" : `, ${factsAdded} ${factsAdded === 1 ? "fact" : "facts"} added`;
  return `${would}added ${added}, unchanged ${unchanged}${facts}, rejected ${rejected}`;
}
