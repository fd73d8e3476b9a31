import { ArchiveError } from "../errors.ts";
import { printable } from "./escape.ts";
import { EXIT, type ExitStatus, graver, OutputClosed, type Terminal } from "./terminal.ts";

/** What the options and the environment say about the output; read at each use, since options are parsed later. */
export interface TerminalSettings {
  quiet(): boolean;
  color(): boolean;
}

/** The terminal of a real process, and the status that its commands have asked for. */
export interface ProcessTerminal extends Terminal {
  readonly status: ExitStatus;
}

/** Standard output, standard error and the interrupt signal of this process as a {@link Terminal}. */
export function processTerminal(settings: TerminalSettings, exit: (status: ExitStatus) => void): ProcessTerminal {
  const { stdout, stderr } = process;
  let status: ExitStatus = EXIT.ok;
  const stops = new Set<() => void>();
  const line = (text: string) => stderr.write(`${printable(text)}\n`);

  // Failed writes reach the callback of `write`; without a listener they would also end the process with a trace.
  stdout.on("error", () => {});
  stderr.on("error", () => {});
  const onSignal = () => {
    const alreadyAsked = status === EXIT.interrupted;
    status = EXIT.interrupted;
    if (alreadyAsked || stops.size === 0) exit(EXIT.interrupted);
    for (const stop of stops) stop();
  };
  process.on("SIGINT", onSignal);

  return {
    write: (text) => writeAll(stdout, text),
    note: (text) => void (settings.quiet() || line(text)),
    warn: (text) => void line(text),
    exitWith: (next) => {
      status = graver(status, next);
    },
    onInterrupt: (stop) => {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    unguarded: (work) => {
      // Without a listener the system's own answer to the signal applies; a listener would wait for the work.
      process.off("SIGINT", onSignal);
      try {
        return work();
      } finally {
        process.on("SIGINT", onSignal);
      }
    },
    get status() {
      return status;
    },
    get interactive() {
      return stderr.isTTY === true && !settings.quiet();
    },
    get color() {
      return stdout.isTTY === true && settings.color();
    },
    get columns() {
      return stdout.columns ?? 80;
    },
  };
}

function writeAll(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(outputError(error)) : resolve()));
  });
}

function outputError(error: Error): Error {
  if ("code" in error && error.code === "EPIPE") return new OutputClosed({ cause: error });
  return new ArchiveError("io", `cannot write to standard output: ${error.message}`, { cause: error });
}
