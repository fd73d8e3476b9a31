import { createInterface } from "node:readline";
import type { Terminal } from "./terminal.ts";

/** Whether somebody sits at a terminal who can be asked. */
export function mayAsk(terminal: Terminal): boolean {
  return terminal.interactive && process.stdin.isTTY === true;
}

/** Asks whoever sits at the terminal; nothing if they leave without an answer. */
export function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.on("close", () => resolve(""));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}
