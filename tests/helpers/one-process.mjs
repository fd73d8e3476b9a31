import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("run-in-a-row.mjs", import.meta.url));

/**
 * A process in which programs of Node run one after another: each would take a second to load by itself. It is started
 * when it is needed, and again when a program has ended it or hung.
 */
export class OneProcess {
  #child = null;
  #answers = null;

  /** What `spawnSync(process.execPath, words, { timeout })` gives, and how many milliseconds it took. */
  async run(words, timeout) {
    if (this.#child === null) this.#start();
    const child = this.#child;
    const started = performance.now();
    child.stdin.write(`${JSON.stringify(words)}\n`);
    let error;
    const timer = setTimeout(() => {
      error = { code: "ETIMEDOUT" };
      child.kill("SIGKILL");
    }, timeout);
    const { value, done } = await this.#answers.next();
    clearTimeout(timer);
    const ms = Math.round(performance.now() - started);
    if (!done) return { ...JSON.parse(value), signal: null, ms };
    this.#child = null;
    return { error, status: null, signal: child.signalCode ?? "itself", stdout: "", stderr: "", ms };
  }

  #start() {
    this.#child = spawn(process.execPath, [PROGRAM], { stdio: ["pipe", "pipe", "inherit"] });
    // It may have ended.
    this.#child.stdin.on("error", () => {});
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  close() {
    this.#child?.kill();
    this.#child = null;
  }
}
