import type { Named } from "./records.ts";

/**
 * The string by which a filter means this one alone: the slug. One of a single word would be read as words of a name,
 * so it says whether it is a person's or an organisation's: "organisation:china".
 */
export function nameAlone({ kind, slug }: Pick<Named, "kind" | "slug">): string {
  return slug.includes("-") ? slug : `${kind}:${slug}`;
}
