import type { Document } from "../text/document.ts";
import type { Cast } from "./cast.ts";

/** Finds everyone that the article names or means. */
export function findCast(_document: Document): Cast {
  return { people: [], organisations: [], mentions: [] };
}
