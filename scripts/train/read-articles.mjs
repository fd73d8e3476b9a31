// Training articles as documents: every paragraph is read as body, for the training texts have no other zones.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Imports a compiled module of the project, from `dist` or another build. */
export function load(dist, module) {
  return import(pathToFileURL(resolve(dist ?? "dist", module)).href);
}

/** Yields `{ id, article, document }` of each line of a file of annotated articles. */
export async function* readArticles(path, dist) {
  const { findParagraphs } = await load(dist, "text/paragraphs.js");
  const { readDocument } = await load(dist, "text/document.js");
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const article = JSON.parse(line);
    const blocks = findParagraphs(article.text).map((paragraph) => ({ ...paragraph, zone: "body" }));
    yield { id: article.id, article, document: readDocument(article.text, blocks) };
  }
}

/** A generator of numbers from 0 to 1 with a fixed seed (mulberry32), so that training gives the same weights each time. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The list in an order that the generator decides. */
export function shuffled(list, random) {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
