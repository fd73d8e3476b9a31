import type { FieldMap } from "../../fields/field-map.ts";

export interface JsonOptions {
  /**
   * Where the fields of an article stand, by JSON pointer or dotted path; without it the shapes of common services are
   * tried.
   */
  readonly map?: FieldMap;
  /** Where the articles stand in what was received, if that is not one article, an array of them, or lines. */
  readonly items?: string;
  /** Whether to take an item with only a summary. */
  readonly summaries?: boolean;
}
