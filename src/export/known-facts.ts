import { isWebAddress } from "../cite/article-parts.ts";
import type { Article } from "../queries/records.ts";

/** The values of a fact that is known of an article beside its text, by its name; none if it is not known. */
export function factValues({ facts }: Article, name: string): string[] {
  return facts.filter((fact) => fact.name === name).map(({ value }) => value);
}

/**
 * Where the article stands on the web: as stated or supplied, else the address that it was received from; null if there
 * is none.
 */
export function webAddressOf({ url, sourceUri }: Article): string | null {
  return [url, sourceUri].find(isWebAddress) ?? null;
}
