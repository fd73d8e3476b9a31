import { createInterface } from "node:readline";

/** Somebody at a terminal who answers each question with a line. */
export interface Answers {
  /** Null if there is nobody left to answer. A line typed before the question is an answer as well. */
  ask(question: string): Promise<string | null>;
  [Symbol.dispose](): void;
}

/** Asks on standard output and reads standard input. */
export function answersFromTerminal(): Answers {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const early: string[] = [];
  let isOver = false;
  let answer: ((line: string | null) => void) | null = null;
  const give = (line: string | null) => {
    const waiting = answer;
    answer = null;
    if (waiting !== null) waiting(line);
    else if (line !== null) early.push(line);
  };
  lines.on("line", give);
  lines.on("close", () => {
    isOver = true;
    give(null);
  });
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const known = early.shift();
        if (known !== undefined) resolve(known);
        else if (isOver) resolve(null);
        else {
          answer = resolve;
          lines.setPrompt(question);
          lines.prompt();
        }
      }),
    [Symbol.dispose]: () => lines.close(),
  };
}
