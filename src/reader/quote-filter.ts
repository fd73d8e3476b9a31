import type { QuoteFilter } from "../queries/quote-filter.ts";
import { filterOf, toNumber, type Visit } from "./visit.ts";

/**
 * The filter of quotes that an address asks for.
 *
 * @throws ArchiveError `invalid_argument` for a confidence that is no number
 */
export function quoteFilter(visit: Visit): QuoteFilter {
  const { minConfidence, ...typed } = filterOf(visit);
  return {
    ...typed,
    ...(minConfidence === undefined ? {} : { minConfidence: toNumber("minConfidence", minConfidence) }),
  };
}
