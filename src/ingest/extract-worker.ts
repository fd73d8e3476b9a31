/** A thread that prepares articles: an array of articles in, the array of their results out, in order. */
import { parentPort } from "node:worker_threads";
import { prepareArticle, type ReceivedArticle } from "./prepare-article.ts";

parentPort?.on("message", (articles: readonly ReceivedArticle[]) => {
  parentPort?.postMessage(articles.map(prepareArticle));
});
