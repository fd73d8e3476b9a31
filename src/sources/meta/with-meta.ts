import { isRefusal } from "../../diagnostic.ts";
import type { SuppliedFields } from "../../facts/given.ts";
import type { Source } from "../source.ts";
import { mergeMeta } from "./meta.ts";
import type { MetaTable } from "./meta-table.ts";

/** The user's own metadata for everything that comes. */
export interface MetaChoice {
  /** Metadata of every article. */
  readonly set?: SuppliedFields | undefined;
  /** Metadata of some articles, by file name or URL. */
  readonly table?: MetaTable | undefined;
  /** Whether it replaces what was given before. */
  readonly replaces?: boolean;
}

/**
 * A source with what somebody knows about it. The more specific takes precedence: the source's own line or sidecar over
 * the table, and the table over what is set for all.
 */
export function withMeta(source: Source, { set, table, replaces = false }: MetaChoice): Source {
  if (isRefusal(source.content)) return source;
  const { supplied } = source.given ?? {};
  const pieces = [supplied, table?.of(source), set].filter((piece) => piece !== undefined && piece !== null);
  const merged = mergeMeta(pieces);
  return merged === null ? source : supplying(source, replaces ? { ...merged, replaces: true } : merged);
}

/** Sources, each with what somebody knows about it. */
export async function* allWithMeta(sources: AsyncIterable<Source>, meta: MetaChoice): AsyncGenerator<Source> {
  for await (const source of sources) yield withMeta(source, meta);
}

/** A source with what is supplied about it, in place of anything supplied before. */
export function supplying(source: Source, supplied: SuppliedFields): Source {
  return { ...source, given: { ...source.given, supplied } };
}
