/**
 * A thread that prepares articles: an array of articles in, the array of their results out, in order, as JSON. An object
 * sent as it is would take twice as long to arrive.
 */
import { parentPort } from "node:worker_threads";
import { prepareArticle, type ReceivedArticle } from "./prepare-article.ts";

parentPort?.on("message", (articles: readonly ReceivedArticle[]) => {
  parentPort?.postMessage(JSON.stringify(articles.map(prepareArticle)));
});
