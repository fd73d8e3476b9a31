import type { Concern } from "../archive/store.ts";
import type { Bearer, LoggedDecision } from "../decisions/decision.ts";
import type { DecidedIdentity } from "../identity/decided-identity.ts";
import { organisationKey, personKey } from "../names/bearer-keys.ts";

/**
 * What decisions concern: the articles that they are about, the people and organisations that they join, part or name,
 * and the words whose meaning they change.
 *
 * @param identities the identities before and after the decisions
 */
export function concernOf(decisions: readonly LoggedDecision[], identities: readonly DecidedIdentity[]): Concern {
  const concern = {
    hashes: new Set<string>(),
    people: new Set<string>(),
    organisations: new Set<string>(),
    forms: new Set<string>(),
  };
  for (const decision of decisions) {
    if (decision.article !== null) concern.hashes.add(decision.article);
    else if (decision.action === "mean" && decision.value.scope === "archive") concern.forms.add(decision.value.form);
    for (const bearer of bearersOf(decision)) {
      const [keys, key] =
        bearer.kind === "person"
          ? [concern.people, personKey(bearer.name)]
          : [concern.organisations, organisationKey(bearer.name)];
      const qualifier = bearer.kind === "person" ? (bearer.qualifier ?? null) : null;
      keys.add(key);
      for (const identity of identities) {
        const joined = bearer.kind === "person" ? identity.person(key, qualifier, null) : identity.organisation(key);
        keys.add(joined.key);
      }
    }
  }
  return concern;
}

/** The people and organisations whose identity or name a decision is about. */
function bearersOf(decision: LoggedDecision): readonly Bearer[] {
  switch (decision.action) {
    case "same":
    case "different":
    case "unsure":
      return [decision.value.one, decision.value.other];
    case "split":
      return [
        { kind: "person", name: decision.value.name },
        { kind: "person", name: decision.value.name, qualifier: decision.value.qualifier },
      ];
    case "name":
      return [decision.value.of];
    default:
      return [];
  }
}
