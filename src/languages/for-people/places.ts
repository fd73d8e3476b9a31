/** Names of places, as printed. */
export interface Places {
  /** Federal states, with their abbreviations: "Texas". */
  readonly states: readonly string[];
  /** Continents, regions of several countries, provinces and other parts of one: "Europe", "Siberia". */
  readonly regions: readonly string[];
  /** Cities; the capitals of `Countries` need not be among them. */
  readonly cities: readonly string[];
}
