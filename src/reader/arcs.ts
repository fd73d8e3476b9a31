import type { Pair, QuotedTogether } from "../queries/quoted-together.ts";
import type { Named } from "../queries/records.ts";
import { type Html, html } from "./html.ts";
import { counted } from "./words.ts";

/** How many names have a line in the picture: those in the pairs with the most articles. */
const MOST = 18;
const LINE = 25;
const WIDTH = 480;
/** Where the names end and the arcs begin. */
const MARGIN = 245;
/** How many characters of a name are shown; the table has all of it. */
const LONGEST_NAME = 24;

/**
 * Draws who is quoted beside whom as an arc diagram: a name on each line, and an arc between two, the thicker the more
 * articles quote both. It needs no script or style; the figures are in the table that follows. Null for fewer than
 * three names.
 */
export function arcs({ pairs }: QuotedTogether): Html | null {
  const names = namesOf(pairs);
  const place = new Map(names.map((named, at) => [keyOf(named), at]));
  const drawn = pairs.flatMap((pair) => {
    const [from, to] = [place.get(keyOf(pair.one)), place.get(keyOf(pair.other))];
    return from === undefined || to === undefined ? [] : [{ ...pair, from, to }];
  });
  if (names.length < 3) return null;
  const most = Math.max(...drawn.map(({ articleCount }) => articleCount));
  const height = names.length * LINE;
  return html`
<figure class="chart arcs">
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="arcs-title">
<title id="arcs-title">The ${names.length} who are quoted beside others most, and arcs between those whom the same articles quote: up to ${counted(most, "article")}. The figures are in the table below.</title>
${drawn.map((arc) => path(arc, most))}
${names.map((named, at) => label(named, at))}
</svg>
</figure>`;
}

/** The names of the strongest pairs; those of a strong pair next to each other, so that arcs are short. */
function namesOf(pairs: readonly Pair[]): Named[] {
  const names = new Map<string, Named>();
  for (const { one, other } of pairs) {
    for (const named of [one, other]) if (names.size < MOST) names.set(keyOf(named), named);
  }
  return [...names.values()];
}

function keyOf({ kind, id }: Named): string {
  return `${kind} ${id}`;
}

function path(
  { from, to, one, other, articleCount }: Pair & { readonly from: number; readonly to: number },
  most: number,
): Html {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)].map((line) => middleOf(line));
  const across = (Math.abs(to - from) / MOST) * (WIDTH - MARGIN - 20) + 14;
  const reach = MARGIN + across;
  const width = 1 + (articleCount / most) * 5;
  return html`<path class="arc" d="M${MARGIN} ${top}C${reach.toFixed(1)} ${top} ${reach.toFixed(1)} ${bottom} ${MARGIN} ${bottom}" stroke-width="${width.toFixed(1)}"><title>${one.name} and ${other.name}: ${counted(articleCount, "article")}</title></path>`;
}

function label({ name }: Named, line: number): Html {
  const letters = [...name];
  const shown = letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join("")}…` : name;
  return html`<text x="${MARGIN - 10}" y="${middleOf(line) + 5}" text-anchor="end">${shown}</text>`;
}

function middleOf(line: number): number {
  return line * LINE + LINE / 2;
}
