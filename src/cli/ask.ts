import { createInterface } from "node:readline";
import type { Terminal } from "./terminal.ts";

/** Whether there is somebody at a terminal to ask. */
export function mayAsk(terminal: Terminal): boolean {
  return terminal.interactive && process.stdin.isTTY === true;
}

/** Asks whoever is at the terminal; empty if they leave without an answer. */
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
