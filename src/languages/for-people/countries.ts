/** A country, as news prints its names. */
export interface Country {
  readonly name: string;
  /** Other names of the country itself: "U.S.", "America". */
  readonly aliases: readonly string[];
  /** Adjectives and names of the people, singular: "Chinese", "Dane". */
  readonly demonyms: readonly string[];
  /** The capital or seat of government, which may stand for the government: "Beijing". */
  readonly capital: string | null;
}

/** Countries and peoples, by the names that the language gives them. */
export interface Countries {
  /** All countries. A second spelling of a capital ("Kiev") is a further row with the same country name. */
  readonly all: readonly Country[];
  /** Makes the plural of a name for one of a people: "Dane" → "Danes". */
  readonly pluralOf: (demonym: string) => string;
  /** Adjectives of peoples and regions that are not countries. */
  readonly otherDemonyms: readonly string[];
}
