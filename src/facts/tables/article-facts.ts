import { shortHash } from "../../quote-address.ts";
import type { Basis } from "../../vocabulary.ts";
import type { Facts } from "../facts.ts";
import { ARTICLE, factTable } from "../table.ts";

interface ArticleFact {
  readonly name: string;
  readonly value: string;
  readonly basis: Basis;
  readonly suppliedFrom: string;
}

/** What is known about an article beside its text and has no column in its own row. */
export const articleFacts = factTable<ArticleFact & { readonly seq: number }>("article_facts", {
  facts: (facts) => numbered(toArticleFacts(facts)),
  columns: {
    article_id: ARTICLE,
    name: ({ name }) => name,
    seq: ({ seq }) => seq,
    value: ({ value }) => value,
    basis: ({ basis }) => basis,
    supplied_from: ({ suppliedFrom }) => suppliedFrom,
  },
});

/** The facts of an article. Under a name that people decided about, what they decided replaces what was given. */
function toArticleFacts({ extraction }: Facts): ArticleFact[] {
  const { besideFacts = [], decidedFacts = [] } = extraction;
  const decidedNames = new Set(decidedFacts.map(({ name }) => name));
  const decided = decidedFacts.flatMap(({ name, value, decision }): ArticleFact[] =>
    value === null ? [] : [{ name, value, basis: "decided", suppliedFrom: `decision ${shortHash(decision)}` }],
  );
  return [...besideFacts.filter(({ name }) => !decidedNames.has(name)), ...decided];
}

/** The facts, each with its position among those of its name. */
function numbered(facts: readonly ArticleFact[]): (ArticleFact & { readonly seq: number })[] {
  const counts = new Map<string, number>();
  return facts.map((fact) => {
    const seq = counts.get(fact.name) ?? 0;
    counts.set(fact.name, seq + 1);
    return { ...fact, seq };
  });
}
