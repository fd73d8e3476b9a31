/**
 * The languages that the program has words for. What each part of the program needs of them stands in a module of its
 * own beside this one, so that comparing wordings, say, loads no weights of models. Nothing else imports a language's
 * folder.
 *
 * @module
 */

/** Their BCP 47 tags. Add another here, and whatever is missing for it no longer compiles. */
export type KnownTag = "en";

/** The language in which a text is read if its own is unknown or not among these. */
const USUAL: KnownTag = "en";

/** A part of each language. */
export type OfEach<Part> = Readonly<Record<KnownTag, Part>>;

/**
 * Looks up the part of one language by its BCP 47 tag, whatever the region ("en-GB"). Null, or the tag of another
 * language, gives the usual one.
 */
export function byTag<Part>(parts: OfEach<Part>): (tag: string | null) => Part {
  const known = new Map<string, Part>(Object.entries(parts));
  return (tag) => known.get(tag?.split("-", 1)[0]?.toLowerCase() ?? USUAL) ?? parts[USUAL];
}
