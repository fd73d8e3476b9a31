import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { isRefusal, type Refusal } from "../../../diagnostic.ts";
import { DamagedError } from "../../parts/damaged.ts";
import { extractPages, type PdfHead } from "./extract-pages.ts";
import type { Piece } from "./segment.ts";

/** A PDF is given up if it gives nothing for this many milliseconds, or takes more memory than this, in MiB. */
const PATIENCE = 30_000;
const MEMORY = 512;

/**
 * {@link extractPages} in a thread of its own, where a PDF that never ends, or takes all memory, can be stopped. If the
 * program of the thread is missing, because a bundler left it behind, it runs in this thread.
 *
 * @throws DamagedError as {@link extractPages}, and for a PDF that takes too long or too much memory
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

/** The messages of a thread that nobody has taken yet. */
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

/**
 * Where the program of the thread lies; null if it is missing, or if this module, in a bundle, does not know its own
 * place.
 */
function findWorker(): URL | null {
  const { url } = import.meta;
  const program = url === undefined ? null : new URL("./pdf-worker.js", url);
  return program?.protocol === "file:" && existsSync(program) ? program : null;
}
