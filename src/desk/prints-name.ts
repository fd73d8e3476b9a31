import { personKey } from "../names/bearer-keys.ts";
import type { Article } from "../queries/records.ts";

/** Whether an article prints the whole name of a person, in any spelling that is the same to the archive. */
export function printsName({ mentions }: Pick<Article, "mentions">, name: string): boolean {
  const key = personKey(name);
  return mentions.some(({ form, text }) => form === "name" && personKey(text) === key);
}
