import type { Passage, PassageQuote } from "../../../bench/kinds/passages.ts";
import type { Mention } from "../../../src/people/cast.ts";
import { type Decision, decideSpeakers } from "../../../src/quotes/speakers/decide-speakers.ts";
import { keyOf, NOBODY } from "../../../src/quotes/speakers/keys.ts";
import { rankCandidates } from "../../../src/quotes/speakers/rank-candidates.ts";
import { type Label, readLaidOut } from "../models/antecedent-examples.ts";
import type { ReadArticle } from "../models/speaker-examples.ts";

/** A passage as the extraction reads it, and whom the pronouns and descriptions that speak in it mean. */
export interface LabelledPassage {
  readonly read: ReadArticle;
  readonly labels: readonly Label[];
}

/**
 * Labels the pronouns and descriptions that the program takes for the speakers of a passage by its key: whose words they are is
 * whom they mean. Words of which the key has several answers of different sorts, a name or nobody, label nothing.
 */
export function labelPassage({ id, text, quotes }: Passage): LabelledPassage {
  const read = readLaidOut({ id: `passages/${id}`, text, quotes: [] });
  const { scene, attributions } = read.found;
  const labels = new Map<number, Label>();
  for (const decision of decideSpeakers(scene, attributions, rankCandidates)) {
    const mention = scene.cast.mentions[decision.candidate?.mention ?? -1];
    const quote = mention === undefined || !standsForOther(mention) ? null : keyedQuote(quotes, decision);
    if (mention === undefined || quote === null || labels.has(mention.start)) continue;
    const label = toLabel(read.article.id, mention, quote);
    if (label !== null) labels.set(mention.start, label);
  }
  return { read, labels: [...labels.values()] };
}

function standsForOther(mention: Mention): boolean {
  return (mention.form === "pronoun" || mention.form === "description") && keyOf(mention) === NOBODY;
}

/** So short, passages describe somebody whom nothing names far more often than articles do: one in so many of these descriptions teaches. */
const UNNAMED = 3;

function toLabel(id: string, { start, form }: Mention, { expected }: PassageQuote): Label | null {
  const { names, printed, mayBeUnknown } = expected;
  if (names.length === 0 && form === "description" && start % UNNAMED !== 0) return null;
  if (names.length > 0 && (printed.length > 0 || mayBeUnknown)) return null;
  return { id, start, name: names[0] ?? null, by: "key", described: printed };
}

/** Where less is common to both, words as found and as keyed are not the same. */
const MIN_AGREEMENT = 0.45;

/** The keyed words that those of a decision agree with best. */
function keyedQuote(quotes: readonly PassageQuote[], { frame }: Decision): PassageQuote | null {
  let best: PassageQuote | null = null;
  let top = MIN_AGREEMENT;
  for (const part of frame.attribution.content)
    for (const quote of quotes) {
      const both = Math.max(0, Math.min(part.end, quote.end) - Math.max(part.start, quote.start));
      const share = both / (Math.max(part.end, quote.end) - Math.min(part.start, quote.start));
      if (share > top) [best, top] = [quote, share];
    }
  return best;
}
