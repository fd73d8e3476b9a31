/**
 * Nouns of popular papers for parents by their number of children: "mum-of-three", "gran-of-nine", "dad-to-be". By
 * hand.
 *
 * @module
 */

/** The numbers of children in such nouns. */
export const CHILD_COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const ofChildren = (parents: string): readonly string[] =>
  parents.split(" ").flatMap((parent) => [`${parent}-to-be`, ...CHILD_COUNTS.map((count) => `${parent}-of-${count}`)]);

/** Those for women. */
export const MOTHERS_OF_SOME = ofChildren(
  "mother mum mom mam mummy gran nan granny grandma grandmother great-gran great-grandmother",
);

/** Those for men. */
export const FATHERS_OF_SOME = ofChildren(
  "father dad daddy grandad granddad grandpa grandfather great-grandad great-grandfather",
);

/** All of them. */
export const PARENTS_OF_SOME: ReadonlySet<string> = new Set([
  ...MOTHERS_OF_SOME,
  ...FATHERS_OF_SOME,
  ...ofChildren("parent grandparent"),
]);
