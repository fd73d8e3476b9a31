import type { Bearer, LoggedDecision } from "../decisions/decision.ts";

/**
 * A decision about identity as an edge of a nomenklatura resolver: `[target, source, judgement, score, user,
 * timestamp]`, where the judgement is positive, negative or unsure and the score null, since a person judged. People
 * and organisations are called by kind and name, `person:Ann Lee (bishop)`; a link to Wikidata is a positive judgement
 * about its item, `Q…`.
 *
 * Null for other decisions, among them splits and links to other schemes, for which a resolver has no word.
 *
 * @see https://github.com/opensanctions/nomenklatura the order of the fields is that of its resolver files
 */
export function toResolverEdge({ madeAt, madeBy, ...act }: LoggedDecision): readonly (string | null)[] | null {
  const edge = (one: string, other: string, judgement: string) => [one, other, judgement, null, madeBy, madeAt];
  switch (act.action) {
    case "same":
    case "different":
    case "unsure":
      return edge(identifierOf(act.value.one), identifierOf(act.value.other), JUDGEMENTS[act.action]);
    case "link":
      return act.value.scheme === "wikidata" ? edge(act.value.id, identifierOf(act.value.of), "positive") : null;
    default:
      return null;
  }
}

const JUDGEMENTS = { same: "positive", different: "negative", unsure: "unsure" } as const;

function identifierOf(bearer: Bearer): string {
  const qualifier = bearer.kind === "person" ? bearer.qualifier : bearer.organisationKind;
  return `${bearer.kind}:${bearer.name}${qualifier === undefined ? "" : ` (${qualifier})`}`;
}
