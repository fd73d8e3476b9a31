/** What was given beside a text when it was received, as its receipt keeps it. Plain JSON. */
export interface GivenBeside {
  /** By an option, a table or whoever called. */
  readonly supplied?: GivenFields;
}

export interface GivenFields {
  /** ISO 8601 date, or date and time. */
  readonly publishedAt?: string;
}
