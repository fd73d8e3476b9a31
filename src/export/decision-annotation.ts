import { toTarget, toTextResource } from "../cite/web-annotation.ts";
import type { DecisionAction, LoggedDecision } from "../decisions/decision.ts";

/**
 * A decision about an article as an annotation in the W3C Web Annotation Data Model: who decided and when, and about
 * which passage, or which article as a whole. The first body has the action and its value as JSON, a second one the
 * reason, if there is one. The annotation's id is made of the decision's key.
 *
 * Null for an undoing, and for a decision that is not about an article, which has no target.
 */
export function toDecisionAnnotation(decision: LoggedDecision): object | null {
  const { key, madeAt, madeBy, reason, article, passage, action, value } = decision;
  const motivation = MOTIVATIONS[action];
  if (article === null || motivation === null) return null;
  const resource = toTextResource(article);
  const decided = { format: "application/json", value: JSON.stringify({ action, value }), purpose: motivation };
  const because = { format: "text/plain", value: reason, purpose: "commenting" };
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `onrecord:decision:${key}`,
    type: "Annotation",
    motivation,
    creator: { type: "Person", name: madeBy },
    created: madeAt,
    body: [decided, ...(reason === null ? [] : [because])].map((body) => ({ type: "TextualBody", ...body })),
    target: passage === null ? resource : toTarget(resource, passage),
  };
}

/** Motivations of the Web Annotation Vocabulary (https://www.w3.org/TR/annotation-vocab/). */
const MOTIVATIONS: Readonly<Record<DecisionAction, "assessing" | "editing" | "identifying" | "tagging" | null>> = {
  confirm: "assessing",
  reject: "assessing",
  source: "assessing",
  speak: "editing",
  quote: "editing",
  state: "editing",
  credit: "editing",
  restrict: "editing",
  release: "editing",
  withdraw: "editing",
  reinstate: "editing",
  remove: "editing",
  mean: "identifying",
  same: "identifying",
  different: "identifying",
  unsure: "identifying",
  split: "identifying",
  name: "identifying",
  link: "identifying",
  revise: "identifying",
  copy: "identifying",
  unrelated: "identifying",
  code: "tagging",
  undo: null,
};
