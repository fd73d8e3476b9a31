import type { Passage, PassageQuote } from "../../../bench/kinds/passages.ts";
import type { Mention } from "../../../src/people/cast.ts";
import { decideSpeakers } from "../../../src/quotes/speakers/decide-speakers.ts";
import { keyOf, NOBODY } from "../../../src/quotes/speakers/mentions/keys.ts";
import { rankCandidates } from "../../../src/quotes/speakers/rank-candidates.ts";
import { type Label, readLaidOut } from "../models/antecedent-examples.ts";
import { quoteAgreeing, type ReadArticle } from "../models/speaker-examples.ts";

/** A passage as the extraction reads it, and whom the pronouns and descriptions that speak in it mean. */
export interface LabelledPassage {
  readonly read: ReadArticle;
  readonly labels: readonly Label[];
}

/**
 * Labels by its key the pronouns and descriptions that the program takes for the speakers of a passage: they mean
 * whoever the key says the words are from. Words for which the key allows answers of different sorts, a name or nobody,
 * label nothing.
 */
export function labelPassage({ id, text, quotes }: Passage): LabelledPassage {
  const read = readLaidOut({ id: `passages/${id}`, text, quotes: [] });
  const { scene, attributions } = read.found;
  const labels = new Map<number, Label>();
  for (const decision of decideSpeakers(scene, attributions, rankCandidates)) {
    const mention = scene.cast.mentions[decision.candidate?.mention ?? -1];
    const quote = mention === undefined || !standsForOther(mention) ? null : quoteAgreeing(quotes, decision.frame);
    if (mention === undefined || quote === null || labels.has(mention.start)) continue;
    const label = toLabel(read.article.id, mention, quote);
    if (label !== null) labels.set(mention.start, label);
  }
  return { read, labels: [...labels.values()] };
}

function standsForOther(mention: Mention): boolean {
  return (mention.form === "pronoun" || mention.form === "description") && keyOf(mention) === NOBODY;
}

/**
 * Passages are so short that they describe people whom nothing names far more often than articles do: only one in this
 * many of these descriptions teaches.
 */
const UNNAMED = 3;

function toLabel(id: string, { start, form }: Mention, { expected }: PassageQuote): Label | null {
  const { names, printed, mayBeUnknown } = expected;
  if (names.length === 0 && form === "description" && start % UNNAMED !== 0) return null;
  if (names.length > 0 && (printed.length > 0 || mayBeUnknown)) return null;
  return { id, start, name: names[0] ?? null, by: "key", described: printed };
}
