/**
 * What words are when two wordings are compared. Provenance: by hand, from the usual lists of grammars. Lower case, with
 * straight apostrophes.
 *
 * @module
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** One of them more or less and a sentence may say the opposite. */
export const NEGATING_WORDS = words(`
  not never no none nobody nothing nowhere neither nor without hardly scarcely barely rarely seldom
`);

/** Verbs that help another: a negation may stand before or behind them, and says the same. */
export const AUXILIARIES = words("am is are was were be been being do does did have has had having");

/** What stands before "n't", where it is no word of its own. */
export const CLIPPED_BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
  ["ai", "is"],
]);

/** What is written behind an apostrophe, and the word that it stands for. */
export const CLIPPED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
  ["m", "am"],
  ["d", "would"],
]);

/** Behind these "'s" stands for "is". */
export const BEFORE_IS = words("it he she that there here what who where");

/** Signs that make another amount of the same figure; the sign of the hundredth part is a word. */
export const SIGNS_OF_AMOUNTS = /[$£€¥₹₽₩]/gu;

/** "one" is as often no number: "no one", "one of them". */
export const UNIT_WORDS: ReadonlyMap<string, number> = new Map(
  [..."two three four five six seven eight nine".split(" ").entries()].map(([index, word]) => [word, index + 2]),
);

const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");

export const TEEN_WORDS: ReadonlyMap<string, number> = new Map(TEENS.map((word, index) => [word, index + 10]));

export const TEN_WORDS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 2) * 10]),
);

/** Words of quantity that are not written in digits. */
export const QUANTITY_WORDS = words(`
  hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half halves double
  doubled triple tripled twice quarter third thirds
`);

/** Endings by which forms of one word differ. */
export const INFLECTIONS: ReadonlySet<string> = new Set(["", ..."s es ed d ing y ies ied e n en ly er ers".split(" ")]);
