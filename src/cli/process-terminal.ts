import { ArchiveError } from "../errors.ts";
import { printable } from "./escape.ts";
import { EXIT, type ExitStatus, graver, OutputClosed, type Terminal } from "./terminal.ts";

/** What the options and the environment say about the output; read at each use, because options are parsed later. */
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
  const lines = linesAboveProgress(stderr, isInteractive);
  // Failed writes reach the callback of `write`, but without a listener they would also end the process with a trace.
  stdout.on("error", () => {});
  stderr.on("error", () => {});
  return {
    write: (text) => {
      if (stdout.isTTY) lines.showProgress(null);
      return writeAll(stdout, text);
    },
    note: (text) => void (settings.quiet() || lines.say(text)),
    warn: lines.say,
    showProgress: lines.showProgress,
    exitWith: (next) => {
      status = graver(status, next);
    },
    onInterrupt: interrupts(() => {
      const alreadyAsked = status === EXIT.interrupted;
      status = EXIT.interrupted;
      if (alreadyAsked) exit(EXIT.interrupted);
    }),
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

/** Writes lines to a stream, and shows below them how far the work has come. */
function linesAboveProgress(stream: NodeJS.WriteStream, isInteractive: () => boolean) {
  let progress: string | null = null;
  const showProgress = (text: string | null) => {
    if (progress !== null) stream.write(CLEAR_LINE);
    progress = isInteractive() ? text : null;
    if (progress !== null) stream.write(progress.slice(0, (stream.columns || 80) - 1));
  };
  const say = (text: string) => {
    const below = progress;
    showProgress(null);
    stream.write(`${printable(text)}\n`);
    showProgress(below);
  };
  return { say, showProgress };
}

/** Tells everybody who asked about an interrupt, after telling `hear`. */
function interrupts(hear: () => void): Terminal["onInterrupt"] {
  const stops = new Set<() => void>();
  const onSignal = () => {
    hear();
    for (const stop of stops) stop();
  };
  // Listens only while somebody wants to know: with a listener, a signal waits until SQLite is done; without one, it
  // does not.
  const listen = () => {
    process.off("SIGINT", onSignal);
    if (stops.size > 0) process.on("SIGINT", onSignal);
  };
  return (stop) => {
    stops.add(stop);
    listen();
    return () => {
      stops.delete(stop);
      listen();
    };
  };
}

/** Moves to the first column and clears the line. */
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
