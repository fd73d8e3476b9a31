/** The exit statuses of the command line; when several apply, the order is 130, 3, 4, 1. */
export const EXIT = {
  ok: 0,
  someRejected: 1,
  usage: 2,
  failed: 3,
  problemsFound: 4,
  interrupted: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** What a command may do to the outside; `main.ts` makes the real one, tests make their own. */
export interface Terminal {
  /** Data, to standard output, as it stands. Resolves when the stream can take more. */
  write(text: string): Promise<void>;
  /** Progress, counts and other remarks, a line to standard error; nothing with `--quiet`. */
  note(line: string): void;
  /** Warnings and errors, a line to standard error, also with `--quiet`. Control characters are printed escaped. */
  warn(line: string): void;
  /** Whether standard error is a terminal, for progress bars. */
  readonly interactive: boolean;
  /** Whether standard output may carry colour. */
  readonly color: boolean;
  /** Columns of standard output, 80 when unknown. */
  readonly columns: number;
}
