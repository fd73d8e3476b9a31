import { ALL_NAME_WORDS } from "../languages/known/names.ts";

/** A title that an article prints beside a name. */
export interface PrintedTitle {
  readonly article: number;
  readonly title: string;
}

/** What is printed about a name. */
export interface NameInPrint {
  readonly titles: readonly PrintedTitle[];
  /** The years in which articles with the name were published, rising, each once. */
  readonly years: readonly number[];
}

/** Why a name may be several people's. */
export interface Mixture {
  /** From 0 to 1; for ordering, not a probability. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Articles that may be about a different bearer than most are: those of the rarer field. */
  readonly articles: readonly number[];
  /** What may distinguish that bearer: "bishop". */
  readonly qualifier: string | null;
}

/** After so many years without the name in print it may belong to another person. */
const LONG_GAP = 25;

/**
 * Why a name may be several people's: titles of fields that few people combine, or years far apart. Null if nothing
 * suggests it.
 */
export function mixtureOf({ titles, years }: NameInPrint): Mixture | null {
  const fields = articlesByField(titles);
  const [most, rarer] = [...fields].sort(([, one], [, other]) => other.articles.size - one.articles.size);
  const gap = longestGap(years);
  const reasons: string[] = [];
  let score = 0;
  if (most !== undefined && rarer !== undefined) {
    reasons.push(
      `titles of ${fields.size === 2 ? "two" : fields.size} fields: ${[most, rarer].map(fieldText).join(", ")}`,
    );
    const apart = [...rarer[1].articles].some((id) => most[1].articles.has(id)) ? 0.4 : 0.8;
    score = apart;
  }
  if (gap !== null) {
    reasons.push(`in print until ${gap.from} and again from ${gap.until}`);
    score = 1 - (1 - score) * (1 - Math.min(0.9, (gap.until - gap.from) / 100));
  }
  if (reasons.length === 0) return null;
  return { score, reasons, articles: [...(rarer?.[1].articles ?? [])], qualifier: rarer?.[1].head ?? null };
}

interface Field {
  readonly head: string;
  readonly articles: Set<number>;
}

function articlesByField(titles: readonly PrintedTitle[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const { article, title } of titles) {
    const found = fieldOf(title);
    if (found === null) continue;
    const known = fields.get(found.field) ?? { head: found.head, articles: new Set<number>() };
    known.articles.add(article);
    fields.set(found.field, known);
  }
  return fields;
}

/** The field of a title, by its last word that has one: "Brazil striker", "bishop of Brume". */
function fieldOf(title: string): { readonly field: string; readonly head: string } | null {
  const words = title.toLowerCase().split(/[^\p{L}-]+/u);
  for (const word of words.toReversed()) {
    for (const { titleFields } of ALL_NAME_WORDS) {
      const field = titleFields.get(word);
      if (field !== undefined) return { field, head: word };
    }
  }
  return null;
}

function fieldText([field, { head }]: [string, Field]): string {
  return `${field} (${head})`;
}

function longestGap(years: readonly number[]): { readonly from: number; readonly until: number } | null {
  let found: { readonly from: number; readonly until: number } | null = null;
  for (const [at, until] of years.entries()) {
    const from = years[at - 1];
    if (from === undefined || until - from < LONG_GAP) continue;
    if (found === null || until - from > found.until - found.from) found = { from, until };
  }
  return found;
}
