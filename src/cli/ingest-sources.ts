import { ingest } from "../ingest/ingest.ts";
import type { Outcome } from "../ingest/outcome.ts";
import type { ProvingOptions } from "../ingest/proving-extractor.ts";
import type { Writer } from "../ingest/writer.ts";
import type { Source } from "../sources/source.ts";
import type { IngestReport } from "./ingest-report.ts";
import { openExtractor } from "./open-extractor.ts";
import { patientPrinter } from "./patient-printer.ts";
import { startProgress } from "./progress.ts";
import { EXIT, type Terminal } from "./terminal.ts";

export interface IngestRequest {
  readonly sources: AsyncIterable<Source>;
  /** How many there are; null if that is not known. */
  readonly total: number | null;
  /** Tells a person what became of the sources. */
  readonly report: IngestReport;
  /** Print each outcome as JSON. */
  readonly json: boolean;
  /** Called with the outcomes, in order, when they are final. */
  readonly onOutcomes?: (outcomes: readonly Outcome[]) => void;
  /** For articles that were read elsewhere: one in this many is read again. Absent if they are to be read here. */
  readonly recheck?: number | undefined;
  /** Let a second reader have a say, or know that it had one elsewhere. */
  readonly thorough?: boolean | undefined;
}

/**
 * Brings sources into an archive and says what became of them, also as JSON if asked. An interrupt ends it after the
 * batch in hand, and the counts are true even then.
 */
export async function ingestSources(writer: Writer, request: IngestRequest, terminal: Terminal): Promise<void> {
  const { sources, total, report, json, onOutcomes, recheck, thorough = false } = request;
  const interrupt = new AbortController();
  const release = terminal.onInterrupt(() => interrupt.abort());
  const reader = await openExtractor(thorough);
  const proving = recheck === undefined ? null : await proveWith({ reader, recheck, onDifference }, thorough);
  const printer = json ? await patientPrinter(terminal) : null;
  const progress = startProgress(total, terminal);
  let isDistrusted = false;
  function onDifference(): void {
    isDistrusted = true;
    interrupt.abort();
  }
  const onReport = async (outcomes: readonly Outcome[]) => {
    report.add(outcomes);
    progress.advance(outcomes.length);
    onOutcomes?.(outcomes);
    await printer?.add(outcomes, []);
  };
  try {
    await printer?.begin();
    await ingest(writer, noting(sources, report), {
      report: onReport,
      signal: interrupt.signal,
      extractor: proving ?? reader,
    });
  } finally {
    release();
    progress.stop();
    await printer?.end();
    await reader.close();
    if (proving !== null && proving.readAgain > 0) terminal.note(readAgainLine(proving.readAgain));
    if (isDistrusted) terminal.warn(DISTRUSTED);
    report.end();
  }
  if (report.isWanting) terminal.exitWith(EXIT.someRejected);
}

function readAgainLine(count: number): string {
  return `${count.toLocaleString("en-US")} read again here, with the same result`;
}

const DISTRUSTED =
  'error: what was read elsewhere is not what this program reads; nothing more was taken. "onrecord reread" reads again what was stored';

async function proveWith(options: Omit<ProvingOptions, "version">, isThorough: boolean) {
  const { provingExtractor } = await import("../ingest/proving-extractor.ts");
  const { requireSecondReader } = await import("../ingest/thorough.ts");
  const { versionHere } = await import("../thorough-version.ts");
  return provingExtractor({ ...options, version: await versionHere(isThorough, requireSecondReader) });
}

async function* noting(sources: AsyncIterable<Source>, report: IngestReport): AsyncGenerator<Source> {
  for await (const source of sources) {
    for (const note of source.notes ?? []) report.noteOn(source.name, note);
    yield source;
  }
}
