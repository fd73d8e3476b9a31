import type { LaterVersion } from "../cite/later-version.ts";
import { shortHash } from "../quote-address.ts";

/** What the latest version of a story has instead of some words, in lines. */
export function laterLines({ kind, articleId, publishedAt, state, words, saidBy, sha256, at }: LaterVersion): string[] {
  const what = kind === "correction" ? "the story was corrected" : "the story has a later version";
  const when = publishedAt === null ? "" : ` on ${publishedAt.slice(0, 10)}`;
  const place = at === null ? "" : ` ${shortHash(sha256)}:${at.start}-${at.end}`;
  const head = `${what}${when} (article ${articleId}${place}): ${STATES[state]}`;
  if (state === "same") return [head];
  return [
    head,
    ...(words === null ? [] : [`now reads: ${words}`]),
    ...(saidBy === null ? [] : [`said there by: ${saidBy}`]),
  ];
}

const STATES: Readonly<Record<LaterVersion["state"], string>> = {
  same: "it has the same words",
  reworded: "it has other words",
  stance_changed: "it has the words, and what is said of them is another thing",
  speaker_changed: "it gives them to another speaker",
  gone: "the words are not in it any longer",
  held_back: "it is held back, and not shown",
};
