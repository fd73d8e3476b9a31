import type { DocumentFormat } from "../document.ts";
import { headOfJson } from "../json/head.ts";
import type { JsonOptions } from "./json/json-options.ts";

/**
 * JSON and NDJSON of news services: an article, an array of them, one a line, or the answer of a service that holds them. What
 * is where says a map; without one the shapes of common services are known: schema.org, The Guardian, The New York Times,
 * WordPress, NewsAPI and others.
 */
export function json(options: JsonOptions = {}): DocumentFormat {
  return {
    name: "json",
    recognise: (head, name) => confidenceOf(head, name),
    async *read(received) {
      const { readJson } = await import("./json/read-json.ts");
      yield* readJson(received, options);
    },
  };
}

/** Less than any format that is JSON of one kind. */
function confidenceOf(head: Uint8Array, name: string): number {
  if (headOfJson(head) === null) return 0;
  return /\.(?:json|ndjson|jsonl|jsonld)$/i.test(name) ? 0.5 : 0.4;
}
