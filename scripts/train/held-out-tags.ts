import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Language } from "../../src/languages/language.ts";
import type { AnnotatedArticle, TrainingSet } from "./articles.ts";
import { type Learned, learnTagging, type TagLabels } from "./models/tagger.ts";

/** Of so many taggers each learns from the articles that another part of the whole leaves. */
const FOLDS = 5;

/** Where a workshop keeps them. */
const FILE = new URL("held-out-taggers.json", import.meta.url);

/** A tagger as JSON holds it. */
interface Kept {
  readonly packed: string;
  readonly closedWords: readonly string[];
  readonly tags: readonly (readonly [string, number])[];
}

/**
 * Learns the taggers by which {@link withHeldOutTags} reads: each part of the articles gets one that has learned from the others.
 *
 * Of a text that it has learned from a tagger is hardly ever wrong. A model that learned from such tags would trust them more than those of a text that is
 * new to both; so each article is read for it by a tagger to which the article is new (jackknifing; see Agić and Schluter, ACL 2017).
 */
export function keepHeldOutTaggers(articles: readonly AnnotatedArticle[], labels: TagLabels): void {
  const kept = Array.from({ length: FOLDS }, (_, fold): Kept => {
    const others = articles.filter(({ id }) => foldOf(id) !== fold);
    const { packed, closedWords, tags } = learnTagging(others, labels);
    return { packed, closedWords: [...closedWords], tags: [...tags] };
  });
  writeFileSync(FILE, JSON.stringify(kept));
}

/** The set, each article to be read by the tagger that has not learned from it; as it is where none were learned. */
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

/** The part that an article is in, by its id up to the sign that marks a variant of it: the same wherever it stands (FNV-1a). */
export function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id.replace(/#.*$/, "")) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % FOLDS;
}
