import type { DocumentFormat } from "../document.ts";
import { headOfJson } from "../json/head.ts";
import type { JsonOptions } from "./json/json-options.ts";

/**
 * JSON and NDJSON of news services: an article, an array of articles, one article per line, or a service's answer that
 * holds them. A map says where each field is; without one, the shapes of common services are known: schema.org, The
 * Guardian, The New York Times, WordPress, NewsAPI and others.
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

/** Less certain than any format that is a particular kind of JSON. */
function confidenceOf(head: Uint8Array, name: string): number {
  if (headOfJson(head) === null) return 0;
  return /\.(?:json|ndjson|jsonl|jsonld)$/i.test(name) ? 0.5 : 0.4;
}
