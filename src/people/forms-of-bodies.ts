import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { SITE } from "../text/tokens.ts";
import type { OrganisationKind } from "../vocabulary.ts";

/** Initials, a figure perhaps among them: "G7", "U.N.". */
export function isShort(name: string): boolean {
  return name.length <= 7 && name === name.toUpperCase();
}

/** Whether a word in brackets behind a name abbreviates it: "G7", "MoFA", and "Ipoa" of "Independent Policing Oversight Authority". */
export function isAbbreviation(word: string, name: string): boolean {
  return isShort(word) || hasInitialsInside(word) || initialsOf(name) === word.toLowerCase();
}

/** One word that holds several capitals and small letters, as "MoFA" and "DfE" do. */
export function hasInitialsInside(word: string): boolean {
  return /^\p{Lu}\p{Ll}{0,3}\p{Lu}[\p{L}\d]{0,5}$/u.test(word) && /\p{Ll}/u.test(word);
}

/** "Ministry of Defence" → "mod": with the small words, as "MoD" and "BoE" have them. */
export function allInitialsOf(name: string): string {
  return name
    .split(" ")
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
}

/** "Quorlith Inc.", "Quorlith.com Inc." without the legal form and what its site ends in; the name itself if it has neither. */
export function withoutTail(name: string, language: Language): string {
  const words = name.replace(",", "").split(" ");
  const site = words[0]?.endsWith(SITE) === true ? words[0].slice(0, -SITE.length) : "";
  if (site !== "") words[0] = site;
  while (words.length > 1 && language.organisations.companyTails.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** "Quorlith Gate Group" of "Quorlith Gate Group Inc". */
export function withoutLegalForm(name: string, { organisations }: Language): string {
  const space = name.lastIndexOf(" ");
  return organisations.legalForms.has(name.slice(space + 1)) ? name.slice(0, space).replace(/,$/, "") : name;
}

/** "Quorlith Gate" of "Quorlith Gate Foods"; nothing where no two words are left. */
export function withoutTrade(name: string, language: Language): string[] {
  const words = name.split(" ");
  const isTrade = words.length > 2 && kindOfHeadIn(language).has(words.at(-1) ?? "");
  return isTrade ? [words.slice(0, -1).join(" ")] : [];
}

/** "Quorlith Group" of "The Quorlith Group". */
export function withoutArticle(name: string, { organisations }: Language): string {
  const space = name.indexOf(" ");
  return organisations.articles.has(name.slice(0, Math.max(0, space))) ? name.slice(space + 1) : name;
}

/** "Democratic National Committee" → "dnc"; words in small letters are left out. */
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

/** The kind by the head: the last word before "of" or "for", which may also be the first. */
export function kindOf(name: string, language: Language): OrganisationKind {
  const words = name.split(" ");
  const link = words.findIndex((word, at) => at > 0 && language.organisations.behindHeads.has(word));
  const head = (link < 0 ? words.at(-1) : words[link - 1]) ?? "";
  return kindOfHeadIn(language).get(head) ?? "other";
}
