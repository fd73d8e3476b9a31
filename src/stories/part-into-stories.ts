import type { LinkKind } from "../vocabulary.ts";
import { compareInStory, instantOf, type Ordered } from "./order.ts";

/** Links that make articles one story. Excerpts are not among them: one may stand in a round-up of ten stories. */
export const JOINING: readonly LinkKind[] = ["same_text", "copy", "revision", "correction"];

/** Two articles that belong together, by their SHA-256. */
export interface Joined {
  readonly one: string;
  readonly other: string;
  readonly kind: LinkKind;
}

/** The articles of a story in the order of time; there are at least two. */
export type Story<Article> = readonly [Article, Article, ...Article[]];

/** The most days between an article of a story and the one before it, unless it has the same text as the first. */
const LONGEST_GAP_IN_DAYS = 7;
const DAY = 86_400_000;

/**
 * Parts articles into stories: the earliest takes the articles that are linked to it directly, as long as none of them
 * comes more than seven days after the last, and so on with those that are left. So no story is a chain whose first
 * article has nothing in common with its last. An article that belongs with no other makes no story. The order in which
 * articles and links are given does not matter.
 *
 * @param articles all articles that hang together by the links
 */
export function partIntoStories<Article extends Ordered>(
  articles: readonly Article[],
  links: readonly Joined[],
): Story<Article>[] {
  const partners = partnersOf(links.filter(({ kind }) => JOINING.includes(kind)));
  const left = new Map(articles.toSorted(compareInStory).map((article) => [article.sha256, article]));
  const stories: Story<Article>[] = [];
  for (const [sha256, first] of left) {
    left.delete(sha256);
    const near = partners.get(sha256) ?? new Map<string, LinkKind>();
    const free = [...near.keys()].flatMap((one) => left.get(one) ?? []);
    const [second, ...rest] = withoutGap(first, free.toSorted(compareInStory), near);
    if (second === undefined) continue;
    for (const one of [second, ...rest]) left.delete(one.sha256);
    stories.push([first, second, ...rest]);
  }
  return stories;
}

/**
 * Those of `others` that come at most seven days after the one before, beginning with the first of the story, or that
 * have the first one's text.
 *
 * @param others linked with the first, in the order of time
 * @param kinds how each is linked with it, by its SHA-256
 */
export function withoutGap<Article extends Ordered>(
  first: Article,
  others: readonly Article[],
  kinds: ReadonlyMap<string, LinkKind>,
): Article[] {
  let last = instantOf(first.publishedAt);
  return others.filter((one) => {
    const instant = instantOf(one.publishedAt);
    const isNear = last === null || instant === null || instant - last <= LONGEST_GAP_IN_DAYS * DAY;
    if (isNear && instant !== null) last = instant;
    return isNear || kinds.get(one.sha256) === "same_text";
  });
}

function partnersOf(links: readonly Joined[]): Map<string, Map<string, LinkKind>> {
  const partners = new Map<string, Map<string, LinkKind>>();
  const add = (from: string, to: string, kind: LinkKind) => {
    const known = partners.get(from);
    if (known === undefined) partners.set(from, new Map([[to, kind]]));
    else known.set(to, kind);
  };
  for (const { one, other, kind } of links) {
    add(one, other, kind);
    add(other, one, kind);
  }
  return partners;
}
