import type { DocumentFormat } from "../document.ts";
import { headOfJson } from "../json/head.ts";
import { headOfXml } from "../xml/head.ts";
import type { FeedOptions } from "./feeds/feed-options.ts";

/**
 * RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed: each item is an article. An item with only a summary is refused, since
 * that is not what was published, unless `summaries` asks for it.
 */
export function feeds(options: FeedOptions = {}): DocumentFormat {
  return {
    name: "feed",
    recognise: (head) => confidenceOf(head),
    async *read(received) {
      const { readFeed } = await import("./feeds/read-feed.ts");
      yield* readFeed(received, options);
    },
  };
}

function confidenceOf(head: Uint8Array): number {
  const xml = headOfXml(head);
  if (xml !== null) return confidenceOfXml(xml.root, xml.text);
  const json = headOfJson(head);
  return json !== null && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//.test(json)
    ? 1
    : 0;
}

function confidenceOfXml(root: string, text: string): number {
  if (root === "rss" || root === "feed") return 1;
  if (root === "RDF") return /purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf|channel\.netscape\.com/.test(text) ? 1 : 0.4;
  // Of a feed, each item is kept by itself.
  return root === "item" || root === "entry" ? 0.7 : 0;
}
