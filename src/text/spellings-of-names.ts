/**
 * How names are spelt that have a capital, an article or an apostrophe inside: in whatever language. By hand.
 *
 * @module
 */

/** A capital behind it shows a family name: "McGee", "O’Roe", "DiMaggio", "VanRoe". */
export const SURNAME_BY_CAPITALS = /^(?:Mc|Mac|O['’]|D['’]|[DL][aeiu]|Van|Fitz)\p{Lu}/u;

/** A capital behind it shows a family name or a place, and no name of a firm as "YouTube" is. */
export const CAPITAL_INSIDE = /^(?:Mc|Mac|[DL][aeiou]|Van|Von|Fitz|Saint|San)\p{Lu}/u;

/** It keeps its small letters where the name is in capitals: "McGEE". */
export const SMALL_BEFORE_CAPITALS = /^(?:Mc|Mac)/;

/** The small letter that Irish sets before a family name: "tSaoir". */
export const SMALL_FIRST_LETTER = /^[thn]\p{Lu}\p{Ll}{2}/u;

/** "Son of" as Zulu sets it before the father's name: "kaSibusiso". */
export const SMALL_PATRONYMIC = /^ka\p{Lu}\p{Ll}{2}/u;

/** A particle in small letters that has lost its vowel to the name behind it: "d’Ornano", "dell’Acqua", "l’Isle". */
export const ELIDED_PARTICLE = /^(?:[dl]|d[ae]ll|degl|nell)['’]\p{Lu}\p{Ll}/u;

/** The article within a name, in small letters: "Sharif-ud-din". */
export const SMALL_ARTICLE = /-(?:ud|ur|ul|us|al|el)-\p{L}/u;

/** Behind it an apostrophe belongs to the name, as names of East Africa are spelt: "Anyang' Quorlo". */
export const NG_BEFORE_APOSTROPHE = /ng$/;
