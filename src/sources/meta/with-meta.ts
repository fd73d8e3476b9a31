import { isRefusal } from "../../diagnostic.ts";
import type { SuppliedFields } from "../../facts/given.ts";
import type { Source } from "../source.ts";
import { mergeMeta } from "./meta.ts";
import type { MetaTable } from "./meta-table.ts";

/** Metadata of one's own for everything that comes. */
export interface MetaChoice {
  /** Of every article. */
  readonly set?: SuppliedFields | undefined;
  /** Of some, by file name or URL. */
  readonly table?: MetaTable | undefined;
  /** It stands in place of what was given before. */
  readonly replaces?: boolean;
}

/**
 * A source with what somebody knows of it. What was said of it alone goes before what is said of more: its own line or sidecar before
 * the table, and the table before what is set for all.
 */
export function withMeta(source: Source, { set, table, replaces = false }: MetaChoice): Source {
  if (isRefusal(source.content)) return source;
  const { supplied } = source.given ?? {};
  const pieces = [supplied, table?.of(source), set].filter((piece) => piece !== undefined && piece !== null);
  const merged = mergeMeta(pieces);
  return merged === null ? source : supplying(source, replaces ? { ...merged, replaces: true } : merged);
}

/** Sources, each with what somebody knows of it. */
export async function* allWithMeta(sources: AsyncIterable<Source>, meta: MetaChoice): AsyncGenerator<Source> {
  for await (const source of sources) yield withMeta(source, meta);
}

/** A source with what is supplied of it. */
export function supplying(source: Source, supplied: SuppliedFields): Source {
  return { ...source, given: { ...source.given, supplied } };
}
