import type { AppearanceCounts } from "../queries/appearances.ts";
import { bestKnownFirst } from "../queries/best-known.ts";
import type { Page, PageRequest } from "../queries/listing.ts";
import type { Visit } from "./visit.ts";

/**
 * How many who share a name stand on one page, best known first; if there are more they are listed by name, as JSON
 * always does.
 */
const MAX_OF_A_NAME = 200;

/**
 * The page of a list of people or organisations as a visitor should see it. Whoever looks for a name is looking for
 * someone known: fragments that only one article has, which come first alphabetically, would be in the way.
 *
 * @param page the first page as the list returns it
 */
export async function bestKnownPage<Item extends AppearanceCounts>(
  { parameters }: Visit,
  page: Page<Item>,
  list: (request: PageRequest) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  if (!("name" in parameters) || "after" in parameters || "limit" in parameters || "sort" in parameters) return page;
  const all = page.next === null ? page : await list({ limit: MAX_OF_A_NAME });
  return all.next === null ? { items: bestKnownFirst(all.items), next: null } : page;
}
