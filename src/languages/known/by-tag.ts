/**
 * The languages of which the program knows words: what each part of it needs of them stands in a module of its own beside this one, so that
 * who compares wordings loads no weights of models. Nothing else imports the folder of a language.
 *
 * @module
 */

/** Their BCP 47 tags. Another one is added here; whatever is missing of it does not compile then. */
export type KnownTag = "en";

/** In this one a text is read of which nobody knows the language, or that is in a language of which nothing is known. */
const USUAL: KnownTag = "en";

/** A part of each language. */
export type OfEach<Part> = Readonly<Record<KnownTag, Part>>;

/**
 * The part of one language: of the one that a BCP 47 tag names, whatever its region ("en-GB"), and the usual one where the tag is null or
 * names a language that is not known.
 */
export function byTag<Part>(parts: OfEach<Part>): (tag: string | null) => Part {
  const known = new Map<string, Part>(Object.entries(parts));
  return (tag) => known.get(tag?.split("-", 1)[0]?.toLowerCase() ?? USUAL) ?? parts[USUAL];
}
