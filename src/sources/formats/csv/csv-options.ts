import type { FieldMap } from "../../fields/field-map.ts";

export interface CsvOptions {
  /** Which columns, by the names in the first row, hold the fields of an article. */
  readonly map?: FieldMap;
}
