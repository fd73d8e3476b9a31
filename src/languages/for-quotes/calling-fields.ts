/** The nouns that call somebody a child. */
export interface Childhood {
  /** The field of these nouns in `QuoteParts.callingFields`. */
  readonly field: string;
  /** Fields that a child may belong to as well: a schoolboy may be the striker. */
  readonly besides: ReadonlySet<string>;
}
