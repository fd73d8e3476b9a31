/**
 * The spelling of names with a capital, an article or an apostrophe inside, in any language. By hand.
 *
 * @module
 */

/** Beginnings before a capital that show a family name: "McGee", "O’Roe", "DiMaggio", "VanRoe". */
export const SURNAME_BY_CAPITALS = /^(?:Mc|Mac|O['’]|D['’]|[DL][aeiu]|Van|Fitz)\p{Lu}/u;

/** Beginnings before a capital that show a family name or a place, and not a firm's name such as "YouTube". */
export const CAPITAL_INSIDE = /^(?:Mc|Mac|[DL][aeiou]|Van|Von|Fitz|Saint|San)\p{Lu}/u;

/** Beginnings that keep their small letters if the name is in capitals: "McGEE". */
export const SMALL_BEFORE_CAPITALS = /^(?:Mc|Mac)/;

/** The small letter that Irish puts before a family name: "tSaoir". */
export const SMALL_FIRST_LETTER = /^[thn]\p{Lu}\p{Ll}{2}/u;

/** "Son of" as Zulu puts it before the father's name: "kaSibusiso". */
export const SMALL_PATRONYMIC = /^ka\p{Lu}\p{Ll}{2}/u;

/** A particle in small letters that has lost its vowel before the name: "d’Ornano", "dell’Acqua", "l’Isle". */
export const ELIDED_PARTICLE = /^(?:[dl]|d[ae]ll|degl|nell)['’]\p{Lu}\p{Ll}/u;

/** The article inside a name, in small letters: "Sharif-ud-din". */
export const SMALL_ARTICLE = /-(?:ud|ur|ul|us|al|el)-\p{L}/u;

/** An apostrophe behind this ending belongs to the name, as in names of East Africa: "Anyang' Quorlo". */
export const NG_BEFORE_APOSTROPHE = /ng$/;
