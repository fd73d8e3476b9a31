/**
 * A thread that reads articles, each in the way that it was started for: it says that it is ready; then an array of articles
 * in, the array of their results out, in order, as JSON. An object sent as it is would take twice as long to arrive.
 */
import { parentPort, workerData } from "node:worker_threads";
import { readEach } from "./extractor.ts";
import type { ReceivedArticle } from "./prepare-article.ts";
import { READY } from "./reading-thread.ts";
import { READINGS, type ReadingTask } from "./readings.ts";

const { reading, atLarge } = workerData as ReadingTask;
const read = READINGS[reading](atLarge);

let before: Promise<unknown> = Promise.resolve();

parentPort?.on("message", (articles: readonly ReceivedArticle[]) => {
  before = before.then(async () => parentPort?.postMessage(JSON.stringify(await readEach(articles, read))));
});
parentPort?.postMessage(READY);
