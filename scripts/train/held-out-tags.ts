import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Language } from "../../src/languages/language.ts";
import type { AnnotatedArticle, TrainingSet } from "./articles.ts";
import { type Learned, learnTagging, type TagLabels } from "./models/tagger.ts";

/** How many parts the articles are dealt into. There is a tagger for each part, which learns from all the others. */
const FOLDS = 5;

/** Where a workshop keeps the taggers. */
const FILE = new URL("held-out-taggers.json", import.meta.url);

/** A tagger as JSON holds it. */
interface Kept {
  readonly packed: string;
  readonly closedWords: readonly string[];
  readonly tags: readonly (readonly [string, number])[];
}

/**
 * Learns the taggers that {@link withHeldOutTags} reads with: each part of the articles gets one that has learned from
 * the others.
 *
 * A tagger is hardly ever wrong about a text that it has learned from. A model that learned from such tags would trust
 * tags too much in a text that is new to both. So each article is read by a tagger to which it is new (jackknifing; see
 * Agić and Schluter, ACL 2017).
 */
export function keepHeldOutTaggers(articles: readonly AnnotatedArticle[], labels: TagLabels): void {
  const kept = Array.from({ length: FOLDS }, (_, fold): Kept => {
    const others = articles.filter(({ id }) => foldOf(id) !== fold);
    const { packed, closedWords, tags } = learnTagging(others, labels);
    return { packed, closedWords: [...closedWords], tags: [...tags] };
  });
  writeFileSync(FILE, JSON.stringify(kept));
}

/**
 * The set, with each article to be read by the tagger that has not learned from it; unchanged if no taggers were
 * learned.
 */
export function withHeldOutTags(set: TrainingSet): TrainingSet {
  if (!existsSync(FILE)) return set;
  const kept: readonly Kept[] = JSON.parse(readFileSync(FILE, "utf8"));
  const languages = kept.map(({ packed, closedWords, tags }) =>
    withTagging({ packed, closedWords: new Set(closedWords), tags: new Map(tags) }),
  );
  const articles = set.articles.map((article) => ({ ...article, language: languages[foldOf(article.id)] ?? ENGLISH }));
  return { ...set, articles };
}

function withTagging(learned: Learned): Language {
  return { ...ENGLISH, tagging: { ...ENGLISH.tagging, ...learned } };
}

/**
 * The part that an article is in, by its id (FNV-1a) up to the sign that marks a variant: the same wherever the article
 * stands.
 */
export function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id.replace(/#.*$/, "")) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % FOLDS;
}
