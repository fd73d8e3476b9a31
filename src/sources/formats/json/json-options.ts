import type { FieldMap } from "../../fields/field-map.ts";

export interface JsonOptions {
  /** Where the fields of an article stand, by JSON pointer or dotted path; without it the shapes of common services are tried. */
  readonly map?: FieldMap;
  /** Where in what was received the articles stand, if it is neither one nor an array of them nor lines. */
  readonly items?: string;
  /** Takes an item of which there is no more than a summary. */
  readonly summaries?: boolean;
}
