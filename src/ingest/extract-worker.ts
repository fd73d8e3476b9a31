/**
 * A thread that reads articles in the way that it was started for. It says when it is ready; then it answers each array
 * of articles with the array of their results, in order, as JSON. An object sent as it is would take twice as long to
 * arrive.
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
