import { DOUBT } from "../../doubt.ts";
import { isIn } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { resolveDescription } from "./descriptions/descriptions.ts";
import { keyOf, NOBODY } from "./mentions/keys.ts";
import { isSubject, POSSESSOR, roleOf } from "./mentions/mention-roles.ts";
import { noteMeaning } from "./mentions/note-meaning.ts";
import type { Antecedent, Known } from "./mentions/question.ts";
import { resolvePronoun } from "./pronouns/pronouns.ts";

/**
 * Resolves the pronouns and descriptions from mention `from` up to mention `to` in the narrative that mean one person
 * or organisation mentioned before, so that these count as mentioned there: "Roe arrived. He did not say why." "The
 * judge rose." Fills in `known`.
 */
export function resolveNarrative(scene: Scene, from: number, to: number, known: Known): void {
  for (let mention = from; mention < to; mention += 1) {
    const first = scene.mentionTokens[mention]?.firstToken ?? -1;
    if (isIn(scene.pairOf, first) || known.resolved[mention] !== NOBODY) continue;
    if (keyOf(scene.cast.mentions[mention]) !== NOBODY) continue;
    const antecedent = antecedentOf(scene, mention, known);
    if (antecedent !== null && antecedent.probability >= DOUBT.antecedent)
      noteMeaning(scene, known, mention, antecedent);
  }
}

/**
 * Resolves the descriptions from mention `from` up to mention `to` that mean somebody named, for pronouns behind them:
 * “⟨The presenter⟩ wept when he said”.
 */
export function resolveDescribed(scene: Scene, from: number, to: number, known: Known): void {
  for (let mention = from; mention < to; mention += 1) {
    const one = scene.cast.mentions[mention];
    if (one?.form !== "description" || keyOf(one) !== NOBODY || known.resolved[mention] !== NOBODY) continue;
    const antecedent = antecedentOf(scene, mention, known);
    if (antecedent !== null && antecedent.key !== NOBODY && antecedent.probability >= DOUBT.description)
      noteMeaning(scene, known, mention, antecedent);
  }
}

/** Whom a mention means; null for those not resolved here: "it", which mostly means no organisation, and plurals. */
function antecedentOf(scene: Scene, mention: number, known: Known): Antecedent | null {
  const { form, gender, plural, unnamedAs } = scene.cast.mentions[mention] ?? {};
  if (plural !== false) return null;
  if (form === "pronoun") return gender === null ? null : resolvePronoun(scene, mention, [], known);
  if (form !== "description") return null;
  const isAsked = unnamedAs === "individual" || (unnamedAs === "group" && isTold(scene, known, mention));
  return isAsked ? resolveDescription(scene, mention, [], known) : null;
}

/** "⟨The company⟩ left", "⟨the company⟩'s director". */
function isTold(scene: Scene, known: Known, mention: number): boolean {
  const role = roleOf(scene, known, mention);
  return isSubject(role) || (role === POSSESSOR && scene.cast.mentions[mention + 1]?.unnamedAs === "individual");
}
