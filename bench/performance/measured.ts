import type { Ingested } from "./ingest.ts";
import type { MeasuredQuery } from "./queries.ts";
import type { MeasuredWriters } from "./writers.ts";

/** Everything that was measured at one size. */
export interface Measured {
  /** In the archive. */
  readonly articles: number;
  /** One for each round and number of cores. */
  readonly ingested: readonly Ingested[];
  /** Null where the writer was not measured alone. */
  readonly writers: MeasuredWriters | null;
  readonly queries: readonly MeasuredQuery[];
}
