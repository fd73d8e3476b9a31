/** Nouns for people of one gender. In lower case. */
export interface GenderedNouns {
  /** Roles and kin that are only said of women: "actress", "niece". */
  readonly femaleNouns: ReadonlySet<string>;
  /** Roles and kin of men, "postman", "nephew"; see {@link saidOfBoth}. */
  readonly maleNouns: ReadonlySet<string>;
  /** Those of {@link maleNouns} that are also said of women: "spokesman", "chairman". */
  readonly saidOfBoth: ReadonlySet<string>;
}
