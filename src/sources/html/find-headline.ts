import type { HtmlElement } from "./element.ts";
import type { PageStatements, StatedValue } from "./page-statements.ts";
import { lineOf } from "./to-line.ts";
import { wordsOf } from "./words-of.ts";

/** So many of a title's words must be in a heading that is to be the same headline in other words. */
const MIN_SHARED = 0.4;
const MAX_HEADLINE = 1000;

/**
 * The headline: as it is printed, so the first heading of the first rank that says what the page states as its headline or
 * title; without a kicker that stands before it in another element. If there is no such heading, what is stated.
 */
export function findHeadline(statements: PageStatements, publication: string | null): StatedValue | null {
  const stated = [...statements.linked("headline"), ...statements.meta("og:title", "twitter:title", "title")].map(
    (title) => ({
      ...title,
      value: withoutPublication(title.value, publication),
    }),
  );
  const window = statements.windowTitle();
  const titles = [
    ...stated.map(({ value }) => value),
    ...(window === null ? [] : [withoutPublication(window, publication)]),
  ];
  const headings = statements.elements
    .filter(({ tag }) => tag === "h1")
    .map(lineOf)
    .filter((line) => line !== "" && line.length <= MAX_HEADLINE);
  const printed =
    headings.find((heading) => titles.some((title) => isAlike(heading, title))) ??
    (titles.length === 0 ? headings[0] : undefined);
  if (printed !== undefined) return { value: withoutKicker(printed, stated), statedIn: "html: h1" };
  return (
    stated.find(({ value }) => value !== "") ??
    (headings[0] === undefined ? null : { value: headings[0], statedIn: "html: h1" })
  );
}

function isAlike(heading: string, title: string): boolean {
  const some = new Set(wordsOf(heading).split(" "));
  const others = new Set(wordsOf(title).split(" "));
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared >= MIN_SHARED * Math.min(some.size, others.size) && shared > 0;
}

/** A heading that ends with a stated headline, with no mark before it, has a kicker in front. */
function withoutKicker(heading: string, stated: readonly StatedValue[]): string {
  for (const { value } of stated) {
    const before = heading.slice(0, heading.length - value.length);
    if (value !== "" && heading.endsWith(value) && /[\p{L}\p{N}]\s*$/u.test(before)) return value;
  }
  return heading;
}

/** A title without the publication behind a bar or dash: "Floods in Oslo | The Daily". */
export function withoutPublication(title: string, publication: string | null): string {
  const parts = title.split(/\s+[|\-–—·:»•*]\s+|\s*[｜：]\s*/u);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || publication === null || !isAlike(last, publication)) return title;
  return title.slice(0, title.length - last.length).replace(/[\s|\-–—·:»•*｜：]+$/u, "");
}

/** The elements that print the headline. */
export function isHeadlineElement({ tag }: HtmlElement): boolean {
  return tag === "h1";
}
