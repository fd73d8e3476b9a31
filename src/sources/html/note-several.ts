import type { HtmlElement } from "./element.ts";
import type { Main } from "./find-main.ts";
import type { LinkedData, PageData } from "./json-ld.ts";
import { wordsOf } from "./words-of.ts";

/** The body that data state is whole from this many characters on; fewer are a summary. */
const MIN_STATED = 400;
/** Two bodies that begin with these many characters alike are one. */
const BEGINNING = 100;

/**
 * What to say of a page that has several whole articles, of which one is read, or that are read as one: "2 further
 * articles on this page are left out: save each as a page of its own". Nothing is said of the posts of a live page.
 *
 * @param text the text that is read
 */
export function noteSeveral({ root, furniture, articles }: Main, data: PageData, text: string): string[] {
  const isRead = (article: HtmlElement) => isWithin(article, root) && !furniture.has(article);
  const joined = articles.filter(isRead).length;
  const left = articles.filter((article) => !isRead(article) && !isWithin(root, article)).length;
  const further = Math.max(left, countStatedBeside(data.articles, text));
  const isLive = data.types.has("LiveBlogPosting");
  return [
    ...(joined > 1 && !isLive
      ? [`${joined} articles on this page are read as one: save each as a page of its own`]
      : []),
    ...(further > 0 ? [leftOutOfPage(further)] : []),
  ];
}

function leftOutOfPage(count: number): string {
  return count === 1
    ? "1 further article on this page is left out: save it as a page of its own"
    : `${count} further articles on this page are left out: save each as a page of its own`;
}

/** How many whole bodies the data state that are not in the text. */
function countStatedBeside(articles: readonly LinkedData[], text: string): number {
  const beginnings = articles
    .map(({ articleBody }) =>
      typeof articleBody === "string" ? wordsOf(articleBody.replaceAll(/<[^>]{0,1000}>/g, " ")) : "",
    )
    .filter((words) => words.length >= MIN_STATED)
    .map((words) => words.slice(0, BEGINNING));
  if (beginnings.length < 2) return 0;
  const read = wordsOf(text);
  return new Set(beginnings.filter((beginning) => !read.includes(beginning))).size;
}

function isWithin(element: HtmlElement, around: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at === around) return true;
  return false;
}
