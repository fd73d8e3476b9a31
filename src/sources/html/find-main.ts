import { descendants, type HtmlElement } from "./element.ts";
import type { Block } from "./find-blocks.ts";
import { findWholeArticles } from "./find-whole-articles.ts";
import { isFurnitureByKind, isFurnitureByName, isOfPicture, isPictureByKind } from "./page-parts.ts";
import { NOTHING, type Weight, weighBlock } from "./weigh-block.ts";

/** Where the article is on a page. */
export interface Main {
  /** The smallest element that holds the article's paragraphs. */
  readonly root: HtmlElement;
  /** The outermost elements that are not part of the article, within the root and around it. */
  readonly furniture: ReadonlySet<HtmlElement>;
  /** The outermost elements that belong to a picture. */
  readonly pictures: ReadonlySet<HtmlElement>;
  /** The elements that hold a whole article each, wherever on the page. */
  readonly articles: readonly HtmlElement[];
  /** How much prose is below the root. */
  readonly prose: number;
  /** Whether the root is a teaser, or a row of teasers: the page is a list, and has no article. */
  readonly isTeaser: boolean;
}

/** How much more links weigh than prose: a list of articles has more text than the article, but even more links. */
const LINK_PRICE = 2;
/** A child that has this share of the prose is looked into instead of its parent. */
const MOST_OF_IT = 0.85;
/** An element with more than this share of the page's prose is not furniture, whatever its name, kind or teasers. */
const MAX_SHARE_BY_NAME = 0.4;
const MAX_SHARE_BY_KIND = 0.8;
const MAX_SHARE_OF_TEASERS = 0.5;
/** If several articles are below the root, the first with at least this share of its prose is that of the page. */
const MIN_SHARE_OF_ARTICLE = 0.3;

/** Elements that hold a paragraph, part of one, or lists and tables, and hence no article. */
const OF_PARAGRAPHS = new Set(
  "a b blockquote cite dd dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 i li ol p pre q small span strong table tbody tr ul".split(
    " ",
  ),
);
/** Elements judged by where they stand and what they say, not by their names. */
const NOT_BY_NAME = new Set("article blockquote body h1 h2 h3 h4 h5 h6 html main p".split(" "));

/**
 * Finds the article of a page. What its makers mark or name as something else is set aside unless it holds most of the
 * text; of all other elements, the one with most prose and fewest links is taken. If several articles stand below it,
 * the first is meant; if articles stand within one, as teasers do, they are furniture.
 *
 * @param isStated whether a block is known to be the article's; if given, no other counts as prose
 */
export function findMain(
  page: HtmlElement,
  blocks: readonly Block[],
  isStated: ((block: Block) => boolean) | null,
): Main {
  const own = new Map<HtmlElement, Weight>();
  for (const block of blocks) {
    const weight = isStated === null || isStated(block) ? weighBlock(block) : { ...weighBlock(block), prose: 0 };
    own.set(block.element, add(own.get(block.element) ?? NOTHING, weight));
  }
  const all = new Weights(own, new Set());
  all.weigh(page);
  const total = all.proseOf(page);
  const furniture = new Set<HtmlElement>();
  const holders = findHolders(page);
  const isAside = (element: HtmlElement) => {
    const share = all.proseOf(element) / (total || 1);
    return isFurniture(element, share, holders) || (share < MAX_SHARE_OF_TEASERS && isRowOfTeasers(element, all));
  };
  setAside(page, isAside, furniture);
  const weights = new Weights(own, furniture);
  weights.weigh(page);
  const articles = findWholeArticles(blocks, furniture);
  const root = chooseArticle(chooseRoot(page, weights), weights, furniture);
  const pictures = new Set<HtmlElement>();
  const isPicture = (element: HtmlElement) =>
    isPictureByKind(element) ? !holders.ofText.has(element) : all.proseOf(element) < MAX_SHARE_BY_NAME * total;
  setAside(page, (element) => isOfPicture(element) && isPicture(element), pictures);
  const isTeaser = [root, root.parent, root.parent?.parent].some(
    (element) => element != null && isRowOfTeasers(element, all),
  );
  return { root, furniture, pictures, articles, prose: weights.proseOf(root), isTeaser };
}

/** Whether an element is a row of teasers: most of its prose is in children that have a link and a few words each. */
function isRowOfTeasers(element: HtmlElement, weights: Weights): boolean {
  let links = 0;
  let teasers = 0;
  let prose = 0;
  for (const child of element.children) {
    const weight = (typeof child === "string" ? undefined : weights.sums.get(child)) ?? NOTHING;
    if (weight.links < MIN_LINK || weight.prose > MAX_TEASER) continue;
    links += 1;
    if (weight.prose > 0) teasers += 1;
    prose += weight.prose;
  }
  return (teasers >= MIN_TEASERS || links >= MIN_LINKS) && prose >= MOST_OF_A_ROW * weights.proseOf(element);
}

/** The least UTF-16 units of a teaser's link, and the most of its prose. */
const MIN_LINK = 20;
const MAX_TEASER = 300;
/** How many teasers, or links with or without a few words, make a row. */
const MIN_TEASERS = 3;
const MIN_LINKS = 5;
const MOST_OF_A_ROW = 0.8;

function add(one: Weight, other: Weight): Weight {
  return { prose: one.prose + other.prose, links: one.links + other.links };
}

/** What elements weigh with everything in them, except what is set aside. */
class Weights {
  readonly sums = new Map<HtmlElement, Weight>();
  private readonly own: ReadonlyMap<HtmlElement, Weight>;
  private readonly aside: ReadonlySet<HtmlElement>;

  constructor(own: ReadonlyMap<HtmlElement, Weight>, aside: ReadonlySet<HtmlElement>) {
    this.own = own;
    this.aside = aside;
  }

  weigh(element: HtmlElement): Weight {
    let sum = this.own.get(element) ?? NOTHING;
    for (const child of element.children) {
      if (typeof child !== "string" && !this.aside.has(child)) sum = add(sum, this.weigh(child));
    }
    if (sum !== NOTHING) this.sums.set(element, sum);
    return sum;
  }

  proseOf(element: HtmlElement): number {
    return this.sums.get(element)?.prose ?? 0;
  }
}

/** Adds the outermost elements below one that are meant. */
function setAside(element: HtmlElement, isMeant: (element: HtmlElement) => boolean, into: Set<HtmlElement>): void {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (isMeant(child)) into.add(child);
    else setAside(child, isMeant, into);
  }
}

function isFurniture(element: HtmlElement, share: number, { ofTitle, ofPost }: Holders): boolean {
  if (NOT_BY_NAME.has(element.tag) || ofTitle.has(element)) return false;
  if (isFurnitureByKind(element)) return share < MAX_SHARE_BY_KIND;
  if (share >= MAX_SHARE_BY_NAME || ofPost.has(element) || !isFurnitureByName(element)) return false;
  return element.get("itemprop").toLowerCase() !== "articlebody";
}

/** The elements that hold the title of the page, a social-network post, or a text that may stand in a figure. */
interface Holders {
  readonly ofText: ReadonlySet<HtmlElement>;
  readonly ofTitle: ReadonlySet<HtmlElement>;
  readonly ofPost: ReadonlySet<HtmlElement>;
}

function findHolders(page: HtmlElement): Holders {
  const ofTitle = new Set<HtmlElement>();
  const ofPost = new Set<HtmlElement>();
  const ofText = new Set<HtmlElement>();
  for (const element of descendants(page)) {
    if (isTitle(element)) addAncestors(element, ofTitle);
    if (isPost(element)) addAncestors(element, ofPost);
    if (TEXTS_IN_FIGURES.has(element.tag)) addAncestors(element, ofText);
  }
  return { ofTitle, ofPost, ofText };
}

const TEXTS_IN_FIGURES = new Set(["blockquote", "pre", "table"]);

function addAncestors(element: HtmlElement, into: Set<HtmlElement>): void {
  for (let at: HtmlElement | null = element; at !== null && !into.has(at); at = at.parent) into.add(at);
}

function isTitle({ tag }: HtmlElement): boolean {
  return tag === "h1";
}

/** Whether an element is a social-network post that the article quotes. */
function isPost(element: HtmlElement): boolean {
  return element.tag === "blockquote" && /tweet|instagram|bluesky|mastodon/.test(element.get("class"));
}

function chooseRoot(page: HtmlElement, weights: Weights): HtmlElement {
  let root = page;
  let best = Number.NEGATIVE_INFINITY;
  for (const [element, { prose, links }] of weights.sums) {
    const value = prose - LINK_PRICE * links;
    if (prose > 0 && value > best && !OF_PARAGRAPHS.has(element.tag)) {
      root = element;
      best = value;
    }
  }
  return descend(root, weights);
}

function descend(root: HtmlElement, weights: Weights): HtmlElement {
  const enough = MOST_OF_IT * weights.proseOf(root);
  for (const child of root.children) {
    if (typeof child === "string" || OF_PARAGRAPHS.has(child.tag)) continue;
    if (enough > 0 && weights.proseOf(child) >= enough) return descend(child, weights);
  }
  return root;
}

/**
 * The root, or of several articles below it the first of some weight. If the root has enough text beside them, they go.
 */
function chooseArticle(root: HtmlElement, weights: Weights, furniture: Set<HtmlElement>): HtmlElement {
  const articles = new Set<HtmlElement>();
  setAside(root, ({ tag }) => tag === "article", articles);
  const within = Array.from(articles, (article) => weights.proseOf(article));
  const prose = weights.proseOf(root);
  if (within.reduce((sum, each) => sum + each, 0) < prose / 2) {
    for (const article of articles) furniture.add(article);
    return root;
  }
  if (articles.size > MAX_ARTICLES) return root;
  return Array.from(articles).find((article) => weights.proseOf(article) >= MIN_SHARE_OF_ARTICLE * prose) ?? root;
}

/** If there are more articles than this, they are parts of one, as in a live blog. */
const MAX_ARTICLES = 5;
