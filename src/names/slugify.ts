import { nameKey } from "./name-key.ts";

/** The most characters of a slug; a longer one is cut at a hyphen if it has one. */
const SLUG_LENGTH = 80;

/**
 * A readable part of a URL: `slugify("Siobhán O’Brien")` → "siobhan-obrien". Letters of other scripts stay as they are;
 * a text without letters and digits gives "unnamed". Not unique: the archive adds a number where two meet.
 */
export function slugify(text: string): string {
  const parts =
    nameKey(text)
      .replaceAll("'", "")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = parts.join("-");
  if (slug.length <= SLUG_LENGTH) return slug || "unnamed";
  const cut = slug.lastIndexOf("-", SLUG_LENGTH);
  return cut > 0 ? slug.slice(0, cut) : Array.from(slug).slice(0, SLUG_LENGTH).join("");
}
