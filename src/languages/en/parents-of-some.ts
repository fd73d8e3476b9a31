/**
 * What popular papers call parents by how many children they have: "mum-of-three", "gran-of-nine", "dad-to-be". By hand.
 *
 * @module
 */

/** How many children such a word tells of. */
export const CHILD_COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const ofChildren = (parents: string): readonly string[] =>
  parents.split(" ").flatMap((parent) => [`${parent}-to-be`, ...CHILD_COUNTS.map((count) => `${parent}-of-${count}`)]);

/** Those of women. */
export const MOTHERS_OF_SOME = ofChildren(
  "mother mum mom mam mummy gran nan granny grandma grandmother great-gran great-grandmother",
);

/** Those of men. */
export const FATHERS_OF_SOME = ofChildren(
  "father dad daddy grandad granddad grandpa grandfather great-grandad great-grandfather",
);

/** All of them. */
export const PARENTS_OF_SOME: ReadonlySet<string> = new Set([
  ...MOTHERS_OF_SOME,
  ...FATHERS_OF_SOME,
  ...ofChildren("parent grandparent"),
]);
