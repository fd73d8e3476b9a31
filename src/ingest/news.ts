import type { ArchiveStore } from "../archive/store.ts";
import type { CanonicalFacts } from "../facts/canonical.ts";
import { type GivenFactName, MANY_VALUED, type SuppliedFields } from "../facts/given.ts";
import { articleFacts } from "../facts/tables/article-facts.ts";
import { articles } from "../facts/tables/articles.ts";

/** What came of receiving a known article again with something new. */
export interface News {
  /** How many facts the article has now that it had not before. */
  readonly factsAdded: number;
  /** What was supplied and is not what the article has. */
  readonly differing: readonly DifferingFact[];
}

/**
 * A fact that was supplied for an article that has another of the same name. It is kept with its receipt, and the other
 * one stands.
 */
export interface DifferingFact {
  /** "section", "headline", "published". */
  readonly name: string;
  /** As supplied. */
  readonly value: string;
  /** What the article has. */
  readonly stands: string;
}

/** The facts of articles by name, before and after something. */
export type FactsByName = ReadonlyMap<string, readonly string[]>;

/** What is known of an article beside its quotes and people, by name. */
export async function factsByName(store: ArchiveStore, articleId: number): Promise<FactsByName> {
  return byName(await store.factsOf(articleId));
}

export function newsOf(before: FactsByName, after: FactsByName, supplied: readonly SuppliedFields[]): News {
  const added = [...after].flatMap(([name, values]) =>
    values.filter((value) => !(before.get(name) ?? []).includes(value)),
  );
  const differing = supplied.flatMap(singleFacts).flatMap(([name, value]): DifferingFact[] => {
    const stands = after.get(name) ?? [];
    return stands[0] === undefined || stands.includes(value) ? [] : [{ name, value, stands: stands[0] }];
  });
  return { factsAdded: added.length, differing };
}

function byName(facts: CanonicalFacts): FactsByName {
  const found = new Map<string, string[]>();
  const add = (name: string, value: string) => found.set(name, [...(found.get(name) ?? []), value]);
  for (const row of facts(articles)) {
    const columns = JSON.parse(row) as Readonly<Record<string, string>>;
    for (const [column, name] of COLUMNS) if (columns[column] !== undefined) add(name, columns[column]);
  }
  for (const row of facts(articleFacts)) {
    const { name, value } = JSON.parse(row) as { readonly name: string; readonly value: string };
    add(name, value);
  }
  return found;
}

/** The columns of an article's row that can be supplied, and the names that they are supplied under. */
const COLUMNS = [
  ["headline", "headline"],
  ["byline", "byline"],
  ["published_at", "published"],
  ["language", "language"],
] as const;

/** The supplied facts that an article can have only one of. */
function singleFacts({ headline, byline, publishedAt, language, facts = [] }: SuppliedFields): [string, string][] {
  const fields = Object.entries({ headline, byline, published: publishedAt, language }).flatMap(
    ([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]),
  );
  const isSingle = ({ name }: { readonly name: GivenFactName }) => !MANY_VALUED.has(name);
  return [...fields, ...facts.filter(isSingle).map(({ name, value }): [string, string] => [name, value])];
}
