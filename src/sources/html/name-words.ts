import type { HtmlElement } from "./element.ts";

/** Pages have a few hundred names; more than these are not worth keeping. */
const MAX_KNOWN = 50_000;
/** Anything after this many characters is not a name. */
const MAX_LENGTH = 500;

/**
 * Returns a test of what an element calls itself in its class and id: whether a word there is one of `words` or begins
 * with one of `stems`. Words are split at hyphens, underscores and capitals, and for `stems` two neighbours count as
 * one word as well: "article-readMore" is article, read, more, articleread and readmore.
 */
export function testNames(
  stems: readonly string[],
  words: ReadonlySet<string> = new Set(),
): (element: HtmlElement) => boolean {
  const known = new Map<string, boolean>();
  const test = (names: string | undefined) => {
    if (names === undefined || names === "") return false;
    const before = known.get(names);
    if (before !== undefined) return before;
    const parts = toWords(names);
    const joined = parts.map((part, at) => part + (parts[at + 1] ?? ""));
    const answer =
      parts.some((part) => words.has(part)) ||
      [...parts, ...joined].some((part) => stems.some((stem) => part.startsWith(stem)));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(names, answer);
    return answer;
  };
  return ({ attributes }) => attributes.size > 0 && (test(attributes.get("class")) || test(attributes.get("id")));
}

function toWords(names: string): string[] {
  const plain = names
    .slice(0, MAX_LENGTH)
    .split(/\s+/)
    .filter((name) => !/[:[\]!/]/.test(name))
    .join(" ");
  return plain
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}
