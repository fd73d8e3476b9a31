import { personKey } from "../names/bearer-keys.ts";
import type { Article, Named } from "../queries/records.ts";

/**
 * Whether an article gives a name as the whole name of a person, in any spelling that is the same to the archive:
 * printed, or stated for a credit beside the text. A surname is the whole name of somebody whom the article gives no
 * longer one, and not of somebody whom it names in full elsewhere.
 */
export function printsName({ mentions, credits }: Pick<Article, "mentions" | "credits">, name: string): boolean {
  const key = personKey(name);
  const inFull = mentions.filter(({ form }) => form === "name");
  if (inFull.some(({ text }) => personKey(text) === key)) return true;
  const isNamedInFull = (one: Named) => inFull.some(({ means }) => means?.kind === one.kind && means.id === one.id);
  const given = [
    ...mentions.flatMap(({ form, text, means }) => (form === "short" && means !== null ? [{ text, means }] : [])),
    ...credits.map(({ nameAsStated, credited }) => ({ text: nameAsStated, means: credited })),
  ];
  return given.some(({ text, means }) => personKey(text) === key && !isNamedInFull(means));
}
