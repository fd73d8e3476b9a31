import { decisionKey } from "../archive/decision-key.ts";
import { checkDecision } from "../decisions/check-decision.ts";
import type { Act, Decision, DecisionHead } from "../decisions/decision.ts";
import { nodeOf } from "../identity/decided-identity.ts";
import { misuse, requireObject, shown } from "../misuse.ts";

/**
 * What somebody decides: an action, its value, and what it is about. What is null, and a value that is empty, may be
 * left out.
 *
 * @example { action: "state", article: article.sha256, value: { field: "headline", value: "Rain ends" } }
 */
export type DecisionDraft = (
  | Act
  | { readonly action: "undo" | "release" | "reinstate" | "withdraw"; readonly value?: undefined }
) & {
  readonly [Field in keyof DecisionHead | "undoes"]?: Decision[Field] | undefined;
} & {
  /** The key of a decision that was logged somewhere; it must be right. */
  readonly key?: string | undefined;
};

/** Who decides, and why. */
export interface Signature {
  /** The name of a person, never empty; needed unless every decision says by whom it was made. */
  readonly by?: string | undefined;
  readonly reason?: string | null | undefined;
}

/**
 * Turns drafts into decisions made by somebody, now, and checks each. A draft that says by whom, when or why it was
 * made keeps that. What lists say besides a decision is passed over.
 *
 * @throws ArchiveError `invalid_argument`, with the name of the field that is at fault
 */
export function sign(drafts: readonly DecisionDraft[], { by, reason }: Signature, at = new Date()): Decision[] {
  return drafts.map((draft) => {
    requireObject("decision", draft);
    const { key, id: _, state: __, because: ___, ...own }: Readonly<Record<string, unknown>> = { ...draft };
    const decision = checkDecision({ madeAt: at.toISOString(), madeBy: by, reason, ...own });
    if (key !== undefined && key !== decisionKey(decision)) {
      throw misuse("decision.key: is not that of the decision, which was changed");
    }
    return requireLoggable(decision);
  });
}

/**
 * Refuses decisions of a sound shape that are not to be logged: to remove an article, since logged without the removal
 * that would say something untrue, and each archive removes for itself; that something is, or is not, what it is
 * itself; and that somebody is meant where nothing is named.
 */
export function requireLoggable(decision: Decision): Decision {
  const { action, article } = decision;
  if (action === "remove") {
    throw misuse(`decision: the article ${article?.slice(0, 12)} was removed elsewhere; onrecord remove does it here`);
  }
  const fault = aboutItself(decision) ?? namingNobody(decision);
  if (fault !== null) throw misuse(fault);
  return decision;
}

/** What is wrong with a decision about how two are related, if both are one; else null. */
function aboutItself({ action, article, value }: Decision): string | null {
  switch (action) {
    case "same":
    case "different":
    case "unsure": {
      const [one, other] = [nodeOf(value.one), nodeOf(value.other)];
      return one === other ? `value.other: ${shown(value.other.name)} is the one that value.one names` : null;
    }
    case "revise":
    case "copy":
    case "unrelated":
      return value.other === article ? `value.other: ${article.slice(0, 12)} is the article itself` : null;
    default:
      return null;
  }
}

/** What is wrong with a decision that somebody is meant by words that name nobody; else null. */
function namingNobody({ action, article, passage, value }: Decision): string | null {
  if (action !== "mean" || value.bearer === null) return null;
  const words = value.scope === "archive" ? value.form : (passage?.exact ?? "");
  if (CAN_NAME.test(words)) return null;
  const place = value.scope === "archive" ? "value.form" : `${article?.slice(0, 12)}:${passage?.start}-${passage?.end}`;
  return `${place}: ${shown(words)} has no letter, digit or symbol, and so names nobody; give the place of a name, a pronoun or a description`;
}

/**
 * A letter, a digit or a symbol such as ★, by which some go; white space, punctuation and marks by themselves name
 * nobody.
 */
const CAN_NAME = /[\p{L}\p{N}\p{So}]/u;
