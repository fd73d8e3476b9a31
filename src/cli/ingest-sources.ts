import { WARNINGS } from "../diagnostic.ts";
import { ingest } from "../ingest/ingest.ts";
import { type Counts, countOutcome, NO_COUNTS, type Outcome } from "../ingest/outcome.ts";
import { threadExtractor } from "../ingest/thread-extractor.ts";
import type { Writer } from "../ingest/writer.ts";
import type { Source } from "../sources/source.ts";
import { interruptibleWriter } from "./interruptible-writer.ts";
import { patientPrinter } from "./patient-printer.ts";
import { startProgress } from "./progress.ts";
import { EXIT, type Terminal } from "./terminal.ts";

export interface IngestRequest {
  readonly sources: AsyncIterable<Source>;
  /** How many there are; null if that is not known. */
  readonly total: number | null;
  readonly dryRun: boolean;
  /** Print each outcome as JSON. */
  readonly json: boolean;
  /** Called with the outcomes, in order, when they are final. */
  readonly onOutcomes?: (outcomes: readonly Outcome[]) => void;
}

/**
 * Brings sources into an archive and says what became of them: a line for each rejection and each warning, outcomes as
 * JSON if asked, counts at the end. An interrupt ends it after the batch in hand; also then the counts are true.
 */
export async function ingestSources(writer: Writer, request: IngestRequest, terminal: Terminal): Promise<void> {
  const interrupt = new AbortController();
  const release = terminal.onInterrupt(() => interrupt.abort());
  const extractor = threadExtractor();
  const printer = request.json ? await patientPrinter(terminal) : null;
  const progress = startProgress(request.total, terminal);
  let counts = NO_COUNTS;
  const report = async (outcomes: readonly Outcome[]) => {
    counts = outcomes.reduce(countOutcome, counts);
    outcomes.flatMap(remarks).forEach(terminal.warn);
    progress.advance(outcomes.length);
    request.onOutcomes?.(outcomes);
    await printer?.add(outcomes, []);
  };
  try {
    await printer?.begin();
    await ingest(interruptibleWriter(writer, terminal), request.sources, {
      report,
      signal: interrupt.signal,
      extractor,
    });
  } finally {
    release();
    progress.stop();
    await printer?.end();
    await extractor.close();
    terminal.note(summary(counts, request.dryRun));
  }
  if (counts.rejected > 0) terminal.exitWith(EXIT.someRejected);
}

/** One line for each thing that a person should know of a source. */
function remarks(outcome: Outcome): string[] {
  if (outcome.status === "rejected") return [`${outcome.code} "${outcome.name}": ${outcome.reason}`];
  if (outcome.status === "unchanged") return [];
  return outcome.warnings.map((code) => `${code} "${outcome.name}": ${WARNINGS[code]}`);
}

/** "added 12, unchanged 3, rejected 1". */
function summary({ added, unchanged, rejected }: Counts, dryRun: boolean): string {
  const would = dryRun ? "dry run, nothing was written: " : "";
  return `${would}added ${added}, unchanged ${unchanged}, rejected ${rejected}`;
}
