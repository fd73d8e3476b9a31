import type { Refusal } from "../../diagnostic.ts";
import { PAGE_WORDS } from "../../languages/known/pages.ts";
import type { HtmlElement } from "./element.ts";
import type { Block } from "./find-blocks.ts";
import type { Main } from "./find-main.ts";
import { isOuter } from "./page-parts.ts";
import type { PageStatements } from "./page-statements.ts";
import { isHeading, weighBlock } from "./weigh-block.ts";

/**
 * At least this many links to articles make a list of them, if they are also at least half as many as its paragraphs.
 */
const MIN_LINKS = 5;
/** A page that only says that it was not found, or asks who is reading, has less prose than this, in UTF-16 units. */
const MAX_EXCUSE = 1500;
const MIN_LINK = 25;
/** An article has at least this much prose without a link to an article between, a teaser does not; in UTF-16 units. */
const MIN_RUN = 600;

/**
 * Why a page is not an article, or null. Refusing an article is worse than taking a front page: whatever the page marks
 * as an article is one, and other pages are refused only if they are plainly a list of articles, an excuse or a form to
 * log in.
 */
export function judgePage(
  statements: PageStatements,
  main: Main,
  blocks: readonly Block[],
  headline: string | null,
): Refusal | null {
  if (isMarkedAsArticle(statements)) return null;
  const title = `${headline ?? ""}\n${statements.windowTitle() ?? ""}`.toLowerCase();
  const isRoot = (element: HtmlElement) => element === main.root;
  const isShort = main.prose < MAX_EXCUSE;
  if (isShort && PAGE_WORDS.notFoundTitles.some((words) => title.includes(words)))
    return notArticle("its title says that it was not found");
  if (isShort && statements.elements.some((element) => isPassword(element) && isWithin(element, isRoot)))
    return notArticle("a form to log in");
  if (isShort && isWithin(main.root, isOuter))
    return notArticle("nothing but the foot of a page or what asks for consent");
  if (main.isTeaser) return notArticle("a list of articles, as front pages have");
  const within = blocks.filter(({ element }) => isWithin(element, isRoot));
  const links = within.filter(isLinkToArticle).length;
  const prose = within.filter((block) => weighBlock(block).prose > 0).length;
  if (links < MIN_LINKS || links < prose / 2 || longestRun(within) >= MIN_RUN) return null;
  return notArticle(`a list of ${links} articles, as front pages have`);
}

/** The longest prose without a link to an article in it, in UTF-16 units; in a list, that of one teaser. */
function longestRun(blocks: readonly Block[]): number {
  let longest = 0;
  let run = 0;
  for (const block of blocks) {
    run = isLinkToArticle(block) ? 0 : run + weighBlock(block).prose;
    longest = Math.max(longest, run);
  }
  return longest;
}

function notArticle(reason: string): Refusal {
  return { code: "E_NOT_ARTICLE", reason };
}

/**
 * Whether the page calls itself an article in one of the usual ways. `og:type` alone does not count, since some systems
 * give "article" for every page but the first; nor does data about more than {@link MAX_HEADLINES} articles.
 */
function isMarkedAsArticle(statements: PageStatements): boolean {
  const headlines = new Set(statements.data.articles.map(({ headline }) => headline));
  if (headlines.size > 0 && headlines.size <= MAX_HEADLINES) return true;
  if (statements.meta("article:published_time", "datepublished").length > 0) return true;
  return statements.elements.some(
    (element) => /articlebody/i.test(element.get("itemprop")) || /article$|blogposting$/i.test(element.get("itemtype")),
  );
}

/** A page with one article may have data about a few others. */
const MAX_HEADLINES = 3;

function isPassword(element: HtmlElement): boolean {
  return element.tag === "input" && element.get("type").toLowerCase() === "password";
}

function isLinkToArticle(block: Block): boolean {
  return block.linkLength > 0.8 * block.text.length && (isHeading(block) || block.linkLength > MIN_LINK);
}

function isWithin(element: HtmlElement, isMeant: (element: HtmlElement) => boolean): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (isMeant(at)) return true;
  return false;
}
