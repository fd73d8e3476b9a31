import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { SITE } from "../text/tokens.ts";
import type { OrganisationKind } from "../vocabulary.ts";

/** Whether a name is initials, perhaps with a figure: "G7", "U.N.". */
export function isShort(name: string): boolean {
  return name.length <= 7 && name === name.toUpperCase();
}

/**
 * Whether a word in brackets behind a name abbreviates it: "G7", "MoFA", or "Ipoa" for "Independent Policing Oversight
 * Authority".
 */
export function isAbbreviation(word: string, name: string): boolean {
  return isShort(word) || hasInitialsInside(word) || initialsOf(name) === word.toLowerCase();
}

/** Whether a name is one word with several capitals and small letters, as "MoFA" and "DfE" are. */
export function hasInitialsInside(word: string): boolean {
  return /^\p{Lu}\p{Ll}{0,3}\p{Lu}[\p{L}\d]{0,5}$/u.test(word) && /\p{Ll}/u.test(word);
}

/** The initials of all words: "Ministry of Defence" → "mod", as in "MoD" and "BoE", which include small words. */
export function allInitialsOf(name: string): string {
  return name
    .split(" ")
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
}

/**
 * "Quorlith Inc.", "Quorlith.com Inc." without the legal form and the ending of a site; the name itself if it has
 * neither.
 */
export function withoutTail(name: string, language: Language): string {
  const words = name.replace(",", "").split(" ");
  const site = words[0]?.endsWith(SITE) === true ? words[0].slice(0, -SITE.length) : "";
  if (site !== "") words[0] = site;
  while (words.length > 1 && language.organisations.companyTails.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** A name without its legal form: "Quorlith Gate Group" for "Quorlith Gate Group Inc". */
export function withoutLegalForm(name: string, { organisations }: Language): string {
  const space = name.lastIndexOf(" ");
  return organisations.legalForms.has(name.slice(space + 1)) ? name.slice(0, space).replace(/,$/, "") : name;
}

/** A name without its trade: "Quorlith Gate" for "Quorlith Gate Foods"; empty if that leaves fewer than two words. */
export function withoutTrade(name: string, language: Language): string[] {
  const words = name.split(" ");
  const isTrade = words.length > 2 && kindOfHeadIn(language).has(words.at(-1) ?? "");
  return isTrade ? [words.slice(0, -1).join(" ")] : [];
}

/** A name without its article: "Quorlith Group" for "The Quorlith Group". */
export function withoutArticle(name: string, { organisations }: Language): string {
  const space = name.indexOf(" ");
  return organisations.articles.has(name.slice(0, Math.max(0, space))) ? name.slice(space + 1) : name;
}

/** The initials of the words with capitals: "Democratic National Committee" → "dnc"; empty for fewer than two. */
export function initialsOf(name: string): string {
  const words = name.split(" ").filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return words.length < 2 ? "" : words.map((word) => word.charAt(0).toLowerCase()).join("");
}

const kindOfHeadIn = perLanguage(
  (language) =>
    new Map<string, OrganisationKind>([
      ...language.organisations.headsOfParties.map((head): [string, OrganisationKind] => [head, "party"]),
      ...language.organisations.headsOfCompanies.map((head): [string, OrganisationKind] => [head, "company"]),
      ...language.organisations.headsOfMedia.map((head): [string, OrganisationKind] => [head, "media"]),
      ...language.organisations.headsOfAgencies.map((head): [string, OrganisationKind] => [head, "agency"]),
      ...language.organisations.organs,
    ]),
);

/** The kind by the head: the last word, or the one before "of" or "for", which may also be the first. */
export function kindOf(name: string, language: Language): OrganisationKind {
  const words = name.split(" ");
  const link = words.findIndex((word, at) => at > 0 && language.organisations.behindHeads.has(word));
  const head = (link < 0 ? words.at(-1) : words[link - 1]) ?? "";
  return kindOfHeadIn(language).get(head) ?? "other";
}
