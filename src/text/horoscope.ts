import type { Language } from "../languages/language.ts";

/** So many signs of the zodiac make a text a horoscope. */
const SIGNS = 3;

/**
 * Whether the first words of paragraphs, in lower case, are the signs of a horoscope: "aries", "taurus" and "gemini".
 * Three that stand anywhere may be an illness, a machine and a man: "cancer", "gemini" and "leo".
 */
export function isHoroscope(openers: Iterable<string>, { things }: Language): boolean {
  const signs = new Set<string>();
  for (const word of openers) if (things.starSigns.has(word)) signs.add(word);
  return signs.size >= SIGNS;
}
