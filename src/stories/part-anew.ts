import type { LinkKind } from "../vocabulary.ts";
import { compareInStory, type Ordered } from "./order.ts";
import { withoutGap } from "./part-into-stories.ts";

/** An article with its links, and the story that it was in before these changed. */
export interface Placed extends Ordered {
  readonly id: number;
  /** What it is linked with by kinds that join, by id. */
  readonly partners: ReadonlyMap<number, LinkKind>;
  /** The first article of the story that it was in; its own id if it was the first, null if it was in none. */
  readonly first: number | null;
  /** The others of the story, if it was the first of one. */
  readonly others: readonly number[];
}

/** What changed links mean for stories. */
export interface PartedAnew<Article> {
  /** The stories that may have changed, each in the order of time. */
  readonly stories: readonly (readonly [Article, Article, ...Article[]])[];
  /** The articles that now are in none of these stories, nor in any other. */
  readonly single: readonly Article[];
  /** Articles that must be known, too; if there are any, the rest of the result means nothing yet. */
  readonly missing: readonly number[];
}

/**
 * Brings stories up to date after links have changed. The stories are those that `partIntoStories` makes of all
 * articles, but only articles whose story depends on the change are looked at. Since the earliest article takes what is
 * linked to it, whether an article is in a story depends only on earlier ones, and a change affects only later ones. So
 * the time does not depend on how many articles hang together.
 *
 * @param known articles by id; one that does not exist is undefined, and plays no part
 * @param touched the articles whose links, dates or labels have changed; of a link, those at both ends
 */
export function partAnew<Article extends Placed>(
  known: ReadonlyMap<number, Article | undefined>,
  touched: ReadonlySet<number>,
): PartedAnew<Article> {
  return new Parting(known).run(touched);
}

class Parting<Article extends Placed> {
  readonly #known: ReadonlyMap<number, Article | undefined>;
  readonly #missing = new Set<number>();
  /** The first article of each article's story, where that was decided anew. */
  readonly #first = new Map<number, number | null>();
  readonly #stories = new Map<number, readonly Article[]>();
  /** The articles still to be looked at, the earliest last. */
  readonly #ahead: Article[] = [];

  constructor(known: ReadonlyMap<number, Article | undefined>) {
    this.#known = known;
  }

  run(touched: ReadonlySet<number>): PartedAnew<Article> {
    for (const id of touched) this.#begin(this.#at(id), touched);
    for (let next = this.#ahead.pop(); next !== undefined && this.#missing.size === 0; next = this.#ahead.pop())
      this.#place(next);
    const decided = [...this.#first].flatMap(([id, first]) => (first === null ? (this.#at(id) ?? []) : []));
    const stories = [...this.#stories.values()].flatMap(([first, second, ...rest]) =>
      first === undefined || second === undefined ? [] : [[first, second, ...rest] as const],
    );
    return { stories, single: decided, missing: [...this.#missing] };
  }

  /**
   * Also enqueues what the article is linked with if the first of its story was touched: that one may have moved in
   * time, so that others now come before it.
   */
  #begin(article: Article | undefined, touched: ReadonlySet<number>): void {
    this.#enqueue(article);
    if (article === undefined || article.first === null || article.first === article.id) return;
    if (touched.has(article.first)) for (const id of article.partners.keys()) this.#enqueue(this.#at(id));
  }

  /**
   * Makes an article the first of what it takes, unless an earlier one has taken it, and releases what it no longer
   * takes.
   */
  #place(article: Article): void {
    const taken = this.#isTakenBefore(article, article) ? [] : this.#takenBy(article);
    const held = this.#heldBy(article);
    if (!this.#isTakenBefore(article, article)) this.#first.set(article.id, taken.length > 0 ? article.id : null);
    this.#stories.set(article.id, taken.length > 0 ? [article, ...taken] : []);
    const keeps = new Set(taken.map(({ id }) => id));
    for (const one of taken) this.#take(article, one);
    for (const one of held) if (!keeps.has(one.id)) this.#release(article, one);
  }

  #takenBy(article: Article): readonly Article[] {
    const free = [...article.partners.keys()]
      .flatMap((id) => this.#at(id) ?? [])
      .filter((one) => compareInStory(article, one) < 0 && !this.#isTakenBefore(one, article));
    const kinds = new Map([...article.partners].map(([id, kind]) => [this.#at(id)?.sha256 ?? "", kind]));
    return withoutGap(article, free.toSorted(compareInStory), kinds);
  }

  #take(article: Article, one: Article): void {
    const before = this.#firstOf(one);
    this.#first.set(one.id, article.id);
    if (before === article.id) return;
    // It may have been the first of a story, or another may have lost it: both come later in time.
    this.#enqueue(one);
    if (before !== null && before !== one.id) this.#enqueue(this.#at(before));
  }

  /** What is released may be taken by an article between the two; otherwise it stands by itself. */
  #release(article: Article, one: Article): void {
    if (this.#firstOf(one) === article.id) this.#first.set(one.id, null);
    this.#enqueue(one);
    for (const id of one.partners.keys()) {
      const between = this.#at(id);
      if (between !== undefined && compareInStory(article, between) < 0 && compareInStory(between, one) < 0)
        this.#enqueue(between);
    }
  }

  #heldBy(article: Article): readonly Article[] {
    return article.others.flatMap((id) => this.#at(id) ?? []).filter((one) => this.#firstOf(one) === article.id);
  }

  /** Whether `one` is in the story of an article that comes before `other`, as far as that is decided. */
  #isTakenBefore(one: Article, other: Article): boolean {
    const first = this.#firstOf(one);
    if (first === null || first === one.id) return false;
    const taker = this.#at(first);
    return taker !== undefined && compareInStory(taker, other) < 0 && compareInStory(taker, one) < 0;
  }

  #firstOf({ id, first }: Article): number | null {
    const decided = this.#first.get(id);
    return decided === undefined ? first : decided;
  }

  #at(id: number): Article | undefined {
    if (!this.#known.has(id)) this.#missing.add(id);
    return this.#known.get(id);
  }

  #enqueue(article: Article | undefined): void {
    if (article === undefined) return;
    let [low, high] = [0, this.#ahead.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#ahead[middle];
      if (other !== undefined && compareInStory(article, other) < 0) low = middle + 1;
      else high = middle;
    }
    if (this.#ahead[low]?.id !== article.id) this.#ahead.splice(low, 0, article);
  }
}
