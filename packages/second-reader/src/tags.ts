/** The kinds of content of a model: what somebody said, or what somebody thinks or plans. */
export type ContentKind = "speech" | "belief";

/** Where in a content a word stands: at its beginning, inside or at its end; `S` is a content of one word. */
export type Position = "B" | "I" | "E" | "S";

/** What a tag says of a word; null for one outside of all contents. */
export interface Tag {
  readonly position: Position;
  readonly kind: ContentKind;
}

/** Reads "O", "B-speech" and the like. @throws for another name */
export function parseTag(name: string): Tag | null {
  if (name === "O") return null;
  const match = /^([BIES])-(speech|belief)$/.exec(name);
  if (match === null) throw new Error(`no tag: ${name}`);
  return { position: match[1] as Position, kind: match[2] as ContentKind };
}

/**
 * The best sequence of tags of one paragraph, as indexes: the one with the greatest sum of scores among those in which
 * each content begins and ends; of equal ones, the one with the lower tags at its end.
 *
 * @param scores for each word, one number for each tag
 */
export function bestTags(scores: readonly ArrayLike<number>[], tags: readonly (Tag | null)[]): number[] {
  const from = tags.map((tag) => tags.flatMap((before, index) => (mayFollow(before, tag) ? [index] : [])));
  let sums = tags.map((tag, index) => (mayFollow(null, tag) ? (scores[0]?.[index] ?? 0) : Number.NEGATIVE_INFINITY));
  const chosen: Int8Array[] = [];
  for (const row of scores.slice(1)) {
    const back = new Int8Array(tags.length);
    sums = tags.map((_, index) => {
      const best = greatest(from[index] ?? [], sums);
      back[index] = best;
      return (sums[best] ?? 0) + (row[index] ?? 0);
    });
    chosen.push(back);
  }
  const last = tags.flatMap((tag, index) => (mayFollow(tag, null) ? [index] : []));
  const path = scores.length === 0 ? [] : [greatest(last, sums)];
  for (const back of chosen.reverse()) path.push(back[path.at(-1) ?? 0] ?? 0);
  return path.reverse();
}

function greatest(indexes: readonly number[], sums: readonly number[]): number {
  return indexes.reduce((best, index) => ((sums[index] ?? 0) > (sums[best] ?? 0) ? index : best), indexes[0] ?? 0);
}

function mayFollow(before: Tag | null, tag: Tag | null): boolean {
  const isOpen = before !== null && (before.position === "B" || before.position === "I");
  if (tag === null || tag.position === "B" || tag.position === "S") return !isOpen;
  return isOpen && before.kind === tag.kind;
}
