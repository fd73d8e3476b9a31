import { explainSpeakers, type SpeakerReasons } from "./explain-speakers.ts";
import type { Fragment } from "./fragment.ts";
import type { GoldArticle } from "./gold.ts";
import type { QuoteScore } from "./score-quotes.ts";

/** One mistake, filed under what makes the passage hard. */
export interface Mistake {
  readonly kind: "missed" | "spurious" | "bounds" | "speaker" | "resolution";
  readonly phenomenon: string;
  readonly detail: string;
}

/**
 * Every mistake of a score, in the order of the text. With `withReasons`, a wrong speaker comes with the names of the
 * features that decided: the article is read once more for them, by the models of this tree.
 */
export function listMistakes(article: GoldArticle, score: QuoteScore, withReasons = false): Mistake[] {
  let read: SpeakerReasons | null = null;
  const reasons = (): SpeakerReasons => {
    read ??= explainSpeakers(article);
    return read;
  };
  const shown = (fragment: Fragment) => JSON.stringify(article.text.slice(fragment.from, fragment.to).slice(0, 90));
  const mistakes: (Mistake & { at: number })[] = [];
  const add = (kind: Mistake["kind"], fragment: Fragment, detail: string) =>
    mistakes.push({ kind, phenomenon: phenomenonOf(article.text, fragment), detail, at: fragment.from });
  for (const fragment of score.missed) add("missed", fragment, shown(fragment));
  for (const fragment of score.spurious) add("spurious", fragment, `${shown(fragment)} [${fragment.rule}]`);
  for (const { gold, found, speakerRight, resolvedRight } of score.matches) {
    const who = `${found.speaker ?? "nobody"} for ${gold.speaker ?? "nobody"} [${found.rule}]`;
    if (gold.from !== found.from || gold.to !== found.to) add("bounds", gold, `${shown(found)} for ${shown(gold)}`);
    if (!speakerRight) {
      const why = withReasons ? `\n        ${reasons().ofSpeaker(found, gold)}` : "";
      add("speaker", gold, `${shown(gold)}: ${who}${why}`);
    } else if (resolvedRight === false) {
      const why = withReasons ? `\n        ${reasons().ofMeaning(found, gold)}` : "";
      add("resolution", gold, `${found.speakerResolved} for ${gold.speakerResolved}${why}`);
    }
  }
  return mistakes.sort((a, b) => a.at - b.at);
}

const PRONOUN = /^(?:he|she|they|it|who|i|we|you|that|which)$/i;

/** The first of these that fits, from the rarest to the commonest. */
function phenomenonOf(text: string, fragment: Fragment): string {
  if (fragment.from < text.indexOf("\n")) return "headline";
  if (/^\s*[‘']/.test(text.slice(fragment.start, fragment.end)) && fragment.kind === "direct") return "single marks";
  const speaker = fragment.speaker;
  const form =
    speaker === null ? "no speaker" : PRONOUN.test(speaker) ? "pronoun" : isNamed(speaker) ? "named" : "nominal";
  const cue = fragment.cue === null ? ", no cue" : isFar(fragment) ? ", speaker in another paragraph" : "";
  return `${fragment.kind}, ${form}${cue}`;
}

function isNamed(speaker: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(speaker.slice(1)) || /^\p{Lu}/u.test(speaker.replace(/^(?:The|A|An) /, ""));
}

function isFar(fragment: Fragment): boolean {
  return fragment.speakerEnd !== null && Math.abs(fragment.from - fragment.speakerEnd) > 600;
}
