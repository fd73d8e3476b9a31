import type { Ingested } from "./ingest.ts";
import type { MeasuredQuery } from "./queries.ts";
import type { MeasuredWriters } from "./writers.ts";

/** Everything that was measured at one size. */
export interface Measured {
  /** How many the archive has. */
  readonly articles: number;
  /** One entry for each round and number of cores. */
  readonly ingested: readonly Ingested[];
  /** Null if the writer was not measured alone. */
  readonly writers: MeasuredWriters | null;
  readonly queries: readonly MeasuredQuery[];
}
