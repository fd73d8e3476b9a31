/** The exit statuses of the command line; if several apply, the first of 130, 3, 4, 2 and 1 is used. */
export const EXIT = {
  ok: 0,
  someRejected: 1,
  usage: 2,
  failed: 3,
  problemsFound: 4,
  interrupted: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** What a command may do to the outside world; `run-command-line.ts` makes the real one, tests make their own. */
export interface Terminal {
  /**
   * Writes data, text or bytes, to standard output as it is. Resolves when the stream can take more; rejects with
   * {@link OutputClosed} when the reader has left (`| head`), which ends the program quietly unless a command that has
   * work to finish catches it.
   */
  write(text: string | Uint8Array): Promise<void>;
  /** Writes a line to standard error: counts and other remarks; nothing with `--quiet`. */
  note(line: string): void;
  /** Writes a line to standard error, even with `--quiet`: warnings and errors. Control characters are escaped. */
  warn(line: string): void;
  /**
   * Shows how far the work has come on the last line of standard error, instead of what was shown before, and below
   * lines written meanwhile. Null removes it, and so does printing data. Does nothing unless {@link interactive}.
   */
  showProgress(line: string | null): void;
  /** Sets the status to exit with when the command ends without an error; of several, the gravest applies. */
  exitWith(status: ExitStatus): void;
  /**
   * Calls `stop` on the first interrupt (Ctrl-C) instead of ending at once, so that what was begun can be finished; the
   * program exits with 130 when the command is done. A second interrupt ends it. Returns a function that undoes this.
   * As long as nobody asks for this, an interrupt ends the program like any other, even while SQLite is busy.
   */
  onInterrupt(stop: () => void): () => void;
  /** Whether standard error is a terminal, for progress; false with `--quiet`. */
  readonly interactive: boolean;
  /** Whether standard output is a terminal, and not a file or another program. */
  readonly isShown: boolean;
  /** Whether standard output may carry colour. */
  readonly color: boolean;
  /** Columns of standard output, 80 when unknown. */
  readonly columns: number;
}

/** The reader of standard output has left: there is nobody to write to, and nothing is wrong. */
export class OutputClosed extends Error {
  constructor(options?: ErrorOptions) {
    super("standard output was closed", options);
    this.name = "OutputClosed";
  }
}

const GRAVEST_FIRST: readonly ExitStatus[] = [
  EXIT.interrupted,
  EXIT.failed,
  EXIT.problemsFound,
  EXIT.usage,
  EXIT.someRejected,
  EXIT.ok,
];

/** The graver of two statuses, in the order 130, 3, 4, 2, 1, 0. */
export function graver(a: ExitStatus, b: ExitStatus): ExitStatus {
  return GRAVEST_FIRST.indexOf(a) <= GRAVEST_FIRST.indexOf(b) ? a : b;
}
