import { findParagraphs } from "../text/paragraphs.ts";
import type { Layout } from "./layout.ts";

/** Reads the shape of an article. */
export function readLayout(text: string): Layout {
  const [first, ...rest] = findParagraphs(text);
  const blocks = [
    ...(first ? [{ ...first, zone: "headline" as const }] : []),
    ...rest.map((span) => ({ ...span, zone: "body" as const })),
  ];
  return { blocks, headline: first ?? null, byline: null, dateline: null, published: null, credits: [], diagnostics: [] };
}
