import type { PageStatements, StatedValue } from "./page-statements.ts";
import { lineOf } from "./to-line.ts";
import { wordsOf } from "./words-of.ts";

/** The share of the shorter's words that a heading and a title must have in common to be the same headline. */
const MIN_SHARED = 0.4;
const MAX_HEADLINE = 1000;

/**
 * The headline as it is printed: the first `<h1>` that says what the page states as its headline or title, without a
 * kicker that stands before it in another element. If there is none, what is stated; otherwise the first `<h1>`, or the
 * title of the window.
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
  if (printed !== undefined) return { value: asStated(printed, stated), statedIn: "html: h1" };
  const first = stated.find(({ value }) => value !== "");
  if (first !== undefined) return first;
  if (headings[0] !== undefined) return { value: headings[0], statedIn: "html: h1" };
  return window === null || window === ""
    ? null
    : { value: withoutPublication(window, publication), statedIn: "html: title" };
}

function isAlike(heading: string, title: string): boolean {
  const some = new Set(wordsOf(heading).split(" "));
  const others = new Set(wordsOf(title).split(" "));
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared >= MIN_SHARED * Math.min(some.size, others.size) && shared > 0;
}

/**
 * A printed headline without the kicker that stands before it in an element of its own, and with the spaces between
 * such elements, which only the page's layout shows. Both are known from what is stated.
 */
function asStated(heading: string, stated: readonly StatedValue[]): string {
  for (const { value } of stated) {
    if (value === "") continue;
    if (wordsOf(value) !== wordsOf(heading) && lettersOf(value) === lettersOf(heading)) return value;
    const before = heading.slice(0, heading.length - value.length);
    if (heading.endsWith(value) && /[\p{L}\p{N}]\s*$/u.test(before)) return value;
  }
  return heading;
}

function lettersOf(text: string): string {
  return wordsOf(text).replaceAll(" ", "");
}

/** A title without the publication after a bar or dash: "Floods in Oslo | The Daily". */
export function withoutPublication(title: string, publication: string | null): string {
  const parts = title.split(/\s+[|\-–—·:»•*]\s+|\s*[｜：]\s*/u);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || publication === null || !isAlike(last, publication)) return title;
  return title.slice(0, title.length - last.length).replace(/[\s|\-–—·:»•*｜：]+$/u, "");
}
