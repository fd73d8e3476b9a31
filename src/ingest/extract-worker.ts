/**
 * A thread that prepares articles: it says that it is ready; then an array of articles in, the array of their results out, in
 * order, as JSON. An object sent as it is would take twice as long to arrive.
 */
import { parentPort } from "node:worker_threads";
import { prepareArticle, type ReceivedArticle } from "./prepare-article.ts";
import { READY } from "./reading-thread.ts";

parentPort?.on("message", (articles: readonly ReceivedArticle[]) => {
  parentPort?.postMessage(JSON.stringify(articles.map(prepareArticle)));
});
parentPort?.postMessage(READY);
