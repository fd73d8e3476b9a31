import type { DecisionOf, LoggedDecision } from "./decision.ts";
import type { DecidedReading } from "./reading.ts";

/** Adds, to the decisions about one article, those about its words that hold in every article. */
export type AddDecisionsEverywhere = (
  reading: DecidedReading,
  own: readonly LoggedDecision[],
) => readonly LoggedDecision[];

/**
 * Returns a function that finds which of the decisions that hold in every article concern one article: the few about
 * the words of its mentions, read or decided. That takes time that grows with the article, not with the number of
 * decisions.
 *
 * @param decisions those that stand; all except `mean` of scope "archive" are ignored
 */
export function decisionsEverywhere(decisions: readonly LoggedDecision[]): AddDecisionsEverywhere {
  const byForm = new Map<string, DecisionOf<"mean">[]>();
  for (const decision of decisions) {
    if (decision.action !== "mean" || decision.value.scope !== "archive") continue;
    const known = byForm.get(decision.value.form);
    if (known === undefined) byForm.set(decision.value.form, [decision]);
    else known.push(decision);
  }
  if (byForm.size === 0) return (_reading, own) => own;
  return (reading, own) => {
    const concerned = [...wordsIn(reading, own)].flatMap((form) => byForm.get(form) ?? []);
    return concerned.length === 0 ? own : [...own, ...concerned];
  };
}

/** The words of an article's mentions, read or decided: decisions may say whom these mean in every article. */
export function wordsIn(reading: DecidedReading, own: readonly LoggedDecision[]): ReadonlySet<string> {
  const { mentions } = reading.read ?? reading;
  const meant = own.flatMap(({ action, passage }) => (action === "mean" && passage !== null ? passage.exact : []));
  return new Set([...mentions.map(({ text }) => text), ...meant]);
}
