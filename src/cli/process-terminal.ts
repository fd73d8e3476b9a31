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
  const isInteractive = () => stderr.isTTY === true && !settings.quiet();
  const stops = new Set<() => void>();
  let progress: string | null = null;
  const clearProgress = () => {
    if (progress !== null) stderr.write(CLEAR_LINE);
    progress = null;
  };
  const showProgress = (text: string | null) => {
    clearProgress();
    if (text === null || !isInteractive()) return;
    progress = text;
    stderr.write(text.slice(0, (stderr.columns || 80) - 1));
  };
  const line = (text: string) => {
    const below = progress;
    clearProgress();
    stderr.write(`${printable(text)}\n`);
    showProgress(below);
  };

  // Failed writes reach the callback of `write`; without a listener they would also end the process with a trace.
  stdout.on("error", () => {});
  stderr.on("error", () => {});
  const onSignal = () => {
    const alreadyAsked = status === EXIT.interrupted;
    status = EXIT.interrupted;
    if (alreadyAsked) exit(EXIT.interrupted);
    for (const stop of stops) stop();
  };
  // Only while somebody wants to hear of it: with a listener a signal waits until SQLite is done, without one it does not.
  const listen = () => {
    process.off("SIGINT", onSignal);
    if (stops.size > 0) process.on("SIGINT", onSignal);
  };

  return {
    write: (text) => {
      if (stdout.isTTY) clearProgress();
      return writeAll(stdout, text);
    },
    note: (text) => void (settings.quiet() || line(text)),
    warn: (text) => void line(text),
    showProgress,
    exitWith: (next) => {
      status = graver(status, next);
    },
    onInterrupt: (stop) => {
      stops.add(stop);
      listen();
      return () => {
        stops.delete(stop);
        listen();
      };
    },
    get status() {
      return status;
    },
    get interactive() {
      return isInteractive();
    },
    get isShown() {
      return stdout.isTTY === true;
    },
    get color() {
      return stdout.isTTY === true && settings.color();
    },
    get columns() {
      return stdout.columns || 80;
    },
  };
}

/** Back to the first column, and nothing right of it. */
const CLEAR_LINE = "\r\u001b[K";

function writeAll(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(outputError(error)) : resolve()));
  });
}

function outputError(error: Error): Error {
  if ("code" in error && error.code === "EPIPE") return new OutputClosed({ cause: error });
  return new ArchiveError("io", `cannot write to standard output: ${error.message}`, { cause: error });
}
