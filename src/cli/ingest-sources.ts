import { ingest } from "../ingest/ingest.ts";
import type { Outcome } from "../ingest/outcome.ts";
import { threadExtractor } from "../ingest/thread-extractor.ts";
import type { Writer } from "../ingest/writer.ts";
import type { Source } from "../sources/source.ts";
import type { IngestReport } from "./ingest-report.ts";
import { patientPrinter } from "./patient-printer.ts";
import { startProgress } from "./progress.ts";
import { EXIT, type Terminal } from "./terminal.ts";

export interface IngestRequest {
  readonly sources: AsyncIterable<Source>;
  /** How many there are; null if that is not known. */
  readonly total: number | null;
  /** Says what a person should know. */
  readonly report: IngestReport;
  /** Print each outcome as JSON. */
  readonly json: boolean;
  /** Called with the outcomes, in order, when they are final. */
  readonly onOutcomes?: (outcomes: readonly Outcome[]) => void;
}

/**
 * Brings sources into an archive and says what became of them, as JSON too if asked. An interrupt ends it after the
 * batch in hand; also then the counts are true.
 */
export async function ingestSources(writer: Writer, request: IngestRequest, terminal: Terminal): Promise<void> {
  const { sources, total, report, json, onOutcomes } = request;
  const interrupt = new AbortController();
  const release = terminal.onInterrupt(() => interrupt.abort());
  const extractor = threadExtractor();
  const printer = json ? await patientPrinter(terminal) : null;
  const progress = startProgress(total, terminal);
  const onReport = async (outcomes: readonly Outcome[]) => {
    report.add(outcomes);
    progress.advance(outcomes.length);
    onOutcomes?.(outcomes);
    await printer?.add(outcomes, []);
  };
  try {
    await printer?.begin();
    await ingest(writer, noting(sources, report), { report: onReport, signal: interrupt.signal, extractor });
  } finally {
    release();
    progress.stop();
    await printer?.end();
    await extractor.close();
    report.end();
  }
  if (report.isWanting) terminal.exitWith(EXIT.someRejected);
}

async function* noting(sources: AsyncIterable<Source>, report: IngestReport): AsyncGenerator<Source> {
  for await (const source of sources) {
    for (const note of source.notes ?? []) report.noteOn(source.name, note);
    yield source;
  }
}
