import type { Extraction } from "../extract/extraction.ts";
import { countryNamed } from "../names/country-named.ts";

/**
 * A name in an extraction that the text does not print as it stands there; null if it prints them all. Such a name is
 * no fault: an article may print a name in pieces, and countries have names of their own. But then only reading again
 * shows whether it belongs to the text.
 *
 * Any white space counts as one space; case makes no difference for places.
 */
export function findUnprinted(text: string, extraction: Extraction): string | null {
  const printed = ` ${spaced(text)} `;
  const isPrinted = (name: string) => printed.includes(spaced(name));
  const { article, people, organisations, credits } = extraction;
  const names = [
    ...people.flatMap((person) => [person.name, ...person.otherNames]),
    ...credits.flatMap(({ name, place, affiliation }) => [name, place, affiliation]),
    article.byline,
  ];
  const parts = people.flatMap(({ name, givenName, familyName }) =>
    [givenName, familyName].filter((part) => part !== null && !name.includes(part)),
  );
  const folded = printed.toLowerCase();
  const places = article.places.map(({ name }) => name).filter((name) => !folded.includes(spaced(name).toLowerCase()));
  const unprinted = names.find((name) => name !== null && !isPrinted(name));
  return unprinted ?? parts[0] ?? places[0] ?? organisationUnprinted(organisations, extraction, isPrinted);
}

/** A country may also go by its own name wherever the text prints another for it. */
function organisationUnprinted(
  organisations: Extraction["organisations"],
  { mentions }: Extraction,
  isPrinted: (name: string) => boolean,
): string | null {
  for (const [index, { name, otherNames }] of organisations.entries()) {
    const unprinted = [name, ...otherNames].filter((one) => !isPrinted(one));
    if (unprinted.length === 0) continue;
    const own = mentions.filter(({ organisation }) => organisation === index).map(({ text }) => countryNamed(text));
    const countries = new Set(own.filter((country) => country !== null));
    const unknown = unprinted.find((one) => {
      const country = countryNamed(one);
      return country === null || !countries.has(country);
    });
    if (unknown !== undefined) return unknown;
  }
  return null;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}
