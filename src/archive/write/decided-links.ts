import type { DecidedLink } from "../../stories/link.ts";
import { query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

/** The standing decision about two articles, and the id of its row. */
export interface DecidedPair {
  readonly decisionId: number;
  readonly link: DecidedLink;
}

/** The standing decisions about how articles are related. */
export interface DecidedLinks {
  /** The decision about two articles, by their SHA-256; the latest if there are several. */
  about(one: string, other: string): DecidedPair | undefined;
  /** The SHA-256 of the articles about which something is decided together with this one. */
  partnersOf(sha256: string): readonly string[];
}

interface Row {
  readonly id: number;
  readonly action: "revise" | "copy" | "unrelated";
  readonly article: string;
  readonly other: string | null;
  readonly kind: "revision" | "correction" | null;
}

const FIND = query<[], Row>(
  `SELECT id, action, article_sha256 AS article, json_extract(value, '$.other') AS other, json_extract(value, '$.kind') AS kind
   FROM decisions
   WHERE action IN ('revise', 'copy', 'unrelated') AND value IS NOT NULL AND article_sha256 IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = decisions.key)
   ORDER BY made_at, key`,
);

/** Reads the standing decisions about links, in the order in which they take effect. */
export function* readDecidedLinks(): Work<DecidedLinks> {
  const pairs = new Map<string, DecidedPair>();
  const partners = new Map<string, string[]>();
  for (const row of yield* FIND.all()) {
    const { article, other } = row;
    if (other === null || other === article) continue;
    pairs.set(pairOf(article, other), { decisionId: row.id, link: toLink(row) });
    partners.set(article, [...(partners.get(article) ?? []), other]);
    partners.set(other, [...(partners.get(other) ?? []), article]);
  }
  return {
    about: (one, other) => pairs.get(pairOf(one, other)),
    partnersOf: (sha256) => partners.get(sha256) ?? [],
  };
}

const FIND_NAMED = valuesOf<[], number>(
  `SELECT articles.id FROM (
     SELECT article_sha256 AS sha256 FROM decisions WHERE action IN ('revise', 'copy', 'unrelated')
     UNION
     SELECT json_extract(value, '$.other') FROM decisions WHERE action IN ('revise', 'copy', 'unrelated')
   ) AS named JOIN articles ON articles.sha256 = named.sha256`,
);

/** The ids of the articles that any decision about links concerns, undone decisions included. */
export function* namedInLinks(): Work<ReadonlySet<number>> {
  return new Set(yield* FIND_NAMED.all());
}

function toLink({ action, article, kind }: Row): DecidedLink {
  if (action === "revise") return { kind: kind ?? "revision", later: article };
  return { kind: action };
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
