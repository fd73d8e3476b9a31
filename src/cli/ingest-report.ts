import { extname } from "node:path";
import { REFUSALS, type RefusalCode, WARNINGS, type WarningCode } from "../diagnostic.ts";
import {
  type Added,
  type Counts,
  countOutcome,
  NO_COUNTS,
  type Outcome,
  type Rejected,
  type Unchanged,
} from "../ingest/outcome.ts";
import { HIDDEN, NO_FORMAT } from "../sources/left-out.ts";
import {
  foresight,
  inShort,
  leftOut,
  leftOutOfNoFormat,
  notes,
  notRead,
  question,
  rejection,
  summary,
} from "./ingest-words.ts";
import { Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";

export interface ReportOptions {
  readonly dryRun: boolean;
  /** Print a line for each warning, note and file left out, as they come, instead of one for each kind at the end. */
  readonly verbose: boolean;
}

/** How many rejected sources are named again at the end. */
const MAX_NAMED_AGAIN = 10;

/**
 * Tells a person what becomes of sources that go into an archive. Rejections matter most: each is reported at once, and
 * again at the end if anything else was said since. Warnings, which may be as many as the articles, are summed up by
 * code with one article as an example. So is what nobody meant to be an article: files of no format, by the ending of
 * their names and with what to do about them, and what is not an article by its own format (`E_NOT_ARTICLE`), such as a
 * picture in an agency's package.
 */
export class IngestReport {
  readonly #terminal: Terminal;
  readonly #options: ReportOptions;
  readonly #warnings = new Tally<WarningCode>();
  /** Articles that are not read for people and quotes, by their language. */
  readonly #notRead = new Tally<string | null>();
  readonly #leftOut = new Tally<string>();
  /** By the ending of their names. */
  readonly #ofNoFormat = new Tally<string>();
  readonly #notes = new Tally<"note">();
  readonly #rejected = new Tally<RefusalCode>();
  readonly #named: Rejected[] = [];
  readonly #noArticles: { first: Rejected | null; count: number } = { first: null, count: 0 };
  #counts = NO_COUNTS;
  /** How many files were left out that somebody may have meant to add. */
  #passedOver = 0;
  /** How many facts were added to articles that were known. */
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

  /** Whether a source that may be an article was rejected, or nothing was taken although there was something. */
  get isWanting(): boolean {
    const { added, unchanged, rejected } = this.#counts;
    return rejected > this.#noArticles.count || (added + unchanged === 0 && rejected + this.#passedOver > 0);
  }

  /** Reports a file that a scan passes over. */
  leaveOut(path: string, reason: string): void {
    if (reason !== HIDDEN) this.#passedOver += 1;
    if (this.#options.verbose) this.#remark(this.#terminal.note, leftOut(path, reason));
    else if (reason === NO_FORMAT) this.#ofNoFormat.add(extname(path).toLowerCase(), path);
    else this.#leftOut.add(reason, path);
  }

  /** Reports what a format says about how it read a source. */
  noteOn(name: string, note: string): void {
    const line = `"${name}": ${note}`;
    if (this.#options.verbose) this.#remark(this.#terminal.note, line);
    else this.#notes.add("note", line);
  }

  add(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      this.#counts = countOutcome(this.#counts, outcome);
      if (outcome.status === "added") this.#tell(outcome);
      else if (outcome.status === "unchanged") this.#receive(outcome);
      else if (outcome.code === "E_NOT_ARTICLE") this.#passOver(outcome);
      else this.#reject(outcome);
    }
  }

  /** Reports everything that was not said in full, and the counts last. */
  end(): void {
    const { note, warn } = this.#terminal;
    for (const [reason, paths] of this.#leftOut) this.#remark(note, `left out ${inShort(paths)}: ${reason}`);
    for (const [, paths] of this.#ofNoFormat) this.#remark(note, leftOutOfNoFormat(paths));
    this.#sumUpNoArticles();
    for (const [, tallied] of this.#notes) this.#remark(note, notes(tallied));
    for (const [code, names] of this.#warnings) this.#remark(warn, `${code} ${inShort(names)}: ${WARNINGS[code]}`);
    for (const [language, names] of this.#notRead)
      this.#remark(warn, `W_LANGUAGE ${notRead(inShort(names), language)}`);
    if (this.#hasMore()) note("(--verbose names each)");
    const rejected = this.#counts.rejected - this.#noArticles.count;
    if (this.#isBuried || rejected > MAX_NAMED_AGAIN) this.#nameAgain(rejected);
    const would = this.#options.dryRun ? "dry run, nothing was written: " : "";
    note(`${would}${summary(this.#counts, this.#factsAdded, this.#noArticles.count)}`);
  }

  #tell({ name, language, warnings, foreseen }: Added): void {
    if (foreseen !== undefined) this.#remark(this.#terminal.note, foresight(name, foreseen));
    for (const code of warnings) {
      if (code === "W_LANGUAGE") this.#doubtLanguage(language, name);
      else this.#doubt(code, name);
    }
  }

  #passOver(outcome: Rejected): void {
    this.#noArticles.first ??= outcome;
    this.#noArticles.count += 1;
    if (this.#options.verbose) this.#remark(this.#terminal.note, rejection(outcome));
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

  #doubtLanguage(language: string | null, name: string): void {
    if (this.#options.verbose) this.#remark(this.#terminal.warn, `W_LANGUAGE ${notRead(`"${name}"`, language)}`);
    else this.#notRead.add(language, name);
  }

  #remark(say: (line: string) => void, line: string): void {
    this.#isBuried ||= this.#named.length > 0;
    say(line);
  }

  #sumUpNoArticles(): void {
    const { first, count } = this.#noArticles;
    if (first === null || this.#options.verbose) return;
    const tallied = { example: first.name, count };
    this.#remark(
      this.#terminal.note,
      count === 1 ? rejection(first) : `${first.code} ${inShort(tallied)}: ${REFUSALS[first.code]}`,
    );
  }

  /** Whether anything was met that is not named. */
  #hasMore(): boolean {
    const tallied = [...this.#leftOut, ...this.#ofNoFormat, ...this.#notes, ...this.#warnings, ...this.#notRead];
    const hasMoreNoArticles = this.#noArticles.count > 1 && !this.#options.verbose;
    return hasMoreNoArticles || tallied.some(([, { count }]) => count > 1);
  }

  #nameAgain(rejected: number): void {
    const more = rejected - this.#named.length;
    this.#terminal.note("rejected:");
    for (const outcome of this.#named) this.#terminal.note(`  ${rejection(outcome)}`);
    if (more === 0) return;
    const codes = [...this.#rejected].map(([code, { count }]) => `${code} ${count.toLocaleString("en-US")}`);
    this.#terminal.note(`  and ${more.toLocaleString("en-US")} more; of all: ${codes.join(", ")}`);
  }
}
