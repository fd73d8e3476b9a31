import type { Terminal } from "../../src/cli/terminal.ts";

/** For a command line that is only looked at: nothing is printed, and no command runs. */
export const SILENT_TERMINAL: Terminal = {
  write: async () => {},
  note: () => {},
  warn: () => {},
  showProgress: () => {},
  exitWith: () => {},
  onInterrupt: () => () => {},
  interactive: false,
  isShown: false,
  color: false,
  columns: 80,
};
