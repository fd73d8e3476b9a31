import type { Quote } from "../queries/records.ts";
import type { Utterance, UtteranceConflict } from "../queries/utterances.ts";
import { count } from "./archive-words.ts";
import type { Field } from "./fields.ts";
import { speakerName } from "./speaker-name.ts";

/** How many prints are named; the others are counted. */
const MOST_NAMED = 10;

/**
 * Where else the words of a quote are printed, where first, and what differs there; empty if they are printed nowhere
 * else.
 */
export function utteranceFields(quote: Quote, utterance: Utterance | null): Field[] {
  if (utterance === null) return [];
  const { prints, printCount, articleCount, wordingCount, conflicts } = utterance;
  const others = prints.filter(({ id }) => id !== quote.id);
  const [first] = prints;
  const wordings = wordingCount > 1 ? `, in ${count(wordingCount, "wordings")}` : "";
  const which = first?.id === quote.id ? "here first" : `first in ${first === undefined ? "" : placeOf(first)}`;
  const head: Field[] =
    printCount < 2
      ? []
      : [["printed", `${count(printCount, "times")} in ${count(articleCount, "articles")}${wordings}; ${which}`]];
  const left = printCount - 1 - Math.min(others.length, MOST_NAMED);
  return [
    ...head,
    ...others.slice(0, MOST_NAMED).map((other, at): Field => [at === 0 ? "also in" : "", placeOf(other)]),
    ...(left > 0 ? [["", `and ${left} more`] as const] : []),
    ...conflicts.flatMap((conflict) => conflictFields(conflict)),
  ];
}

function placeOf({ address, article }: Quote): string {
  const { id, headline, agency, publishedOn } = article;
  const house = agency === null ? "" : ` (${agency})`;
  return `${address}, ${publishedOn ?? "undated"}, article ${id}${house}: ${headline ?? "without a headline"}`;
}

function conflictFields({ kind, quote }: UtteranceConflict): Field[] {
  const has = {
    speaker: `given to ${quote.speakers.map(speakerName).join(", ")}`,
    number: "with another number",
    negation: "with another negation",
  };
  return [
    ["but", `${has[kind]} in ${placeOf(quote)}`],
    ["", kind === "speaker" ? null : `printed there: ${quote.text}`],
  ];
}
