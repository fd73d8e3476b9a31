import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ArchiveError } from "../errors.ts";
import { size } from "./archive-words.ts";
import { MAX_MEMORY, OUT_OF_MEMORY, type SqlMessage, type SqlRequest } from "./sql-protocol.ts";

/**
 * Runs a query in a process of its own, and yields its answers as they come.
 *
 * @param seconds how long the query may take; waiting for the reader of the answers does not count; 0 means no limit
 * @throws ArchiveError `timeout`, `database` if it needs too much memory, or whatever the query met
 */
export async function* runSql(request: SqlRequest, seconds: number): AsyncGenerator<SqlMessage> {
  const file = fileURLToPath(new URL("./sql-process.js", import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, file], { stdio: ["pipe", "pipe", "inherit"] });
  const clock = startClock(child, seconds);
  const closed = new Promise<NodeJS.Signals | null>((resolve) => child.once("close", (_, signal) => resolve(signal)));
  child.stdin.on("error", () => {});
  // It stays open: when it ends, the process knows that nobody waits for answers any longer.
  child.stdin.write(`${JSON.stringify(request)}\n`);
  try {
    let isComplete = false;
    for await (const message of messagesOf(child.stdout)) {
      clock.stop();
      if ("error" in message) throw new ArchiveError(message.error.code, message.error.message);
      isComplete ||= "end" in message;
      yield message;
      clock.start();
    }
    const signal = await closed;
    if (clock.isOver) throw new ArchiveError("timeout", `sql: stopped after ${seconds} s; give it more with --timeout`);
    if (signal === OUT_OF_MEMORY) {
      const message = `sql: stopped, for it needs more than ${size(MAX_MEMORY)} of memory; ask for less at a time`;
      throw new ArchiveError("database", message);
    }
    if (!isComplete) throw new ArchiveError("database", `sql: the query ended by itself (${signal ?? "no answer"})`);
  } finally {
    clock.stop();
    child.kill("SIGKILL");
  }
}

interface Clock {
  start(): void;
  stop(): void;
  readonly isOver: boolean;
}

/** Kills the child when the time between starts and stops, added up, reaches the limit. */
function startClock(child: ChildProcess, seconds: number): Clock {
  let left = seconds * 1000;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const clock = {
    start() {
      if (seconds === 0 || timer) return;
      since = performance.now();
      timer = setTimeout(() => {
        isOver = true;
        child.kill("SIGKILL");
      }, left);
    },
    stop() {
      if (!timer) return;
      clearTimeout(timer);
      timer = undefined;
      left = Math.max(0, left - (performance.now() - since));
    },
    get isOver() {
      return isOver;
    },
  };
  clock.start();
  return clock;
}

/** The messages, one a line; a line that was cut off by a kill is left out. */
async function* messagesOf(stream: NodeJS.ReadableStream): AsyncGenerator<SqlMessage> {
  stream.setEncoding("utf8");
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const [first = "", ...others] = String(chunk).split("\n");
    pieces.push(first);
    for (const piece of others) {
      yield JSON.parse(pieces.join(""));
      pieces = [piece];
    }
  }
}
