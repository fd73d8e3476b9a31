import { DIMENSIONS } from "../queries/dimensions.ts";
import { FILTERS } from "../queries/filters.ts";

/** A value in the words of the filter form: "organisations" for "organisation". */
export function choiceText(noun: keyof typeof DIMENSIONS, dimension: string, value: string): string {
  const [filter] = DIMENSIONS[noun][dimension]?.narrows ?? [];
  return (filter === undefined ? undefined : FILTERS[noun][filter]?.choices?.[value]) ?? value;
}
