import type { HtmlElement } from "./element.ts";
import { testNames } from "./name-words.ts";
import {
  BYLINE_STEMS,
  CAPTION_STEMS,
  FURNITURE_STEMS,
  FURNITURE_WORDS,
  OUTER_STEMS,
  UNSEEN_STEMS,
} from "./page-furniture.ts";

/** The elements and roles that HTML has for what surrounds an article, and the elements that AMP adds to them. */
const TAGS = new Set(
  "aside dialog fieldset footer form menu nav amp-ad amp-consent amp-embed amp-sidebar amp-sticky-ad amp-user-notification".split(
    " ",
  ),
);
const ROLES = new Set(
  "alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation search tablist toolbar".split(
    " ",
  ),
);

/** Whether an element is of a kind made for what surrounds an article. */
export function isFurnitureByKind(element: HtmlElement): boolean {
  return TAGS.has(element.tag) || ROLES.has(element.get("role")) || isOuter(element);
}

/** Whether an element calls itself the foot of the page or a request for consent, which are never within an article. */
const isNamedOuter = testNames(OUTER_STEMS);

export function isOuter(element: HtmlElement): boolean {
  return element.tag === "footer" || (element.tag !== "body" && element.tag !== "html" && isNamedOuter(element));
}

/** Whether an element's name says that it surrounds an article. */
export const isFurnitureByName = testNames(FURNITURE_STEMS, FURNITURE_WORDS);

/** Whether an element is there only for those who do not see the page. */
export const isUnseen = testNames(UNSEEN_STEMS);

const isNamedCaption = testNames(CAPTION_STEMS);

/** Whether an element belongs to a picture: its caption, its credit, a row of pictures. */
export function isOfPicture(element: HtmlElement): boolean {
  return isPictureByKind(element) || isNamedCaption(element);
}

export function isPictureByKind({ tag }: HtmlElement): boolean {
  return tag === "figcaption" || tag === "figure";
}

/** Whether an element's name says that it prints who wrote the article and when. */
export const isNamedByline = testNames(BYLINE_STEMS);
