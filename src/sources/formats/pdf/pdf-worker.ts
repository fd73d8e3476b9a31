/** A thread that reads one PDF: it posts what {@link extractPages} gives and then null, or a refusal, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { refusalOf } from "../../parts/damaged.ts";
import { extractPages } from "./extract-pages.ts";

try {
  for await (const given of extractPages(workerData)) parentPort?.postMessage(given);
  parentPort?.postMessage(null);
} catch (error) {
  parentPort?.postMessage(refusalOf(error, "a damaged PDF"));
}
