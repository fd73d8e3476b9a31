import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { isRefusal, type Refusal } from "../../../diagnostic.ts";
import { DamagedError } from "../../parts/damaged.ts";
import { extractPages, type PdfHead } from "./extract-pages.ts";
import type { Piece } from "./segment.ts";

/** A PDF is given up that gives nothing for so many milliseconds, or takes more memory than these MiB. */
const PATIENCE = 30_000;
const MEMORY = 512;

/**
 * The same as {@link extractPages}, in a thread of its own: one that does not come to an end, or takes all memory, can be ended
 * there. Where the program of the thread is missing, because a bundler left it behind, it is this thread.
 */
export async function* pagesInThread(
  bytes: Uint8Array,
  patience: number = PATIENCE,
): AsyncGenerator<PdfHead | Piece[]> {
  const program = findWorker();
  if (program === null) {
    yield* extractPages(bytes);
    return;
  }
  const worker = new Worker(program, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  const messages = new Messages(worker, patience);
  try {
    for (;;) {
      const given = await messages.next();
      if (given === null) return;
      if (isRefusal(given)) throw new DamagedError(given);
      yield given;
    }
  } finally {
    await worker.terminate();
  }
}

type Given = PdfHead | Piece[];
/** What the thread says: null when it is done. */
type Message = Given | Refusal | null;

/** What a thread has said and nobody has taken yet. */
class Messages {
  readonly #said: Message[] = [];
  readonly #patience: number;
  #take: ((message: Message) => void) | null = null;

  constructor(worker: Worker, patience: number) {
    this.#patience = patience;
    worker.on("message", (message: Message) => this.#say(message));
    worker.on("error", (error) => this.#say(refusalOfThread(error)));
    worker.on("exit", () => this.#say({ code: "E_FORMAT", reason: "a damaged PDF: its reader gave up" }));
  }

  async next(): Promise<Message> {
    const said = this.#said.shift();
    if (said !== undefined) return said;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Message>((resolve) => {
        this.#take = resolve;
        timer = setTimeout(() => resolve(refusalOfLate(this.#patience)), this.#patience);
      });
    } finally {
      this.#take = null;
      clearTimeout(timer);
    }
  }

  #say(message: Message): void {
    if (this.#take === null) this.#said.push(message);
    else this.#take(message);
    this.#take = null;
  }
}

function refusalOfLate(patience: number): Refusal {
  return { code: "E_TOO_LARGE", reason: `a page takes longer than ${patience / 1000} seconds to read` };
}

function refusalOfThread(error: Error): Refusal {
  const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isMemory) return { code: "E_TOO_LARGE", reason: `it takes more than ${MEMORY} MiB of memory to read` };
  return { code: "E_FORMAT", reason: `a damaged PDF: ${error.message}` };
}

/** Where the program of the thread lies. In a bundle of another format this module may not even know where it lies itself. */
function findWorker(): URL | null {
  const { url } = import.meta;
  const program = url === undefined ? null : new URL("./pdf-worker.js", url);
  return program?.protocol === "file:" && existsSync(program) ? program : null;
}
