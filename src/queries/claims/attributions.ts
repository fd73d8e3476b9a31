import { groupBy } from "../../group-by.ts";
import type { ArticleHead, Named, Quote, Speaker } from "../records.ts";
import { unnamedText } from "../unnamed-text.ts";
import type { Attribution, Wording } from "./claim.ts";
import { nearnessOf } from "./nearness.ts";

/**
 * Who words like a claim are attributed to: those with the nearest words first, then whoever was asked for, then those
 * in the most articles. An article that attributes them twice counts once.
 *
 * @param wordings nearest first
 */
export function attributionsOf(wordings: readonly Wording[], asked: readonly Named[]): Attribution[] {
  const groups = groupBy(wordings, ({ quote, differences }) =>
    JSON.stringify([nearnessOf(differences), quote.stance, quote.speakers.map(speakerKey)]),
  );
  return Array.from(groups, ([, group]) => toAttribution(group))
    .filter((attribution) => attribution !== null)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Number(isBy(b.speakers, asked)) - Number(isBy(a.speakers, asked)) ||
        b.articles - a.articles,
    );
}

/** Whether one of the speakers is among those who were asked for. */
export function isBy(speakers: Quote["speakers"], asked: readonly Named[]): boolean {
  return speakers.some((speaker) => asked.some(({ kind, id }) => kind === speaker.kind && id === speaker.id));
}

function speakerKey(speaker: Speaker): string {
  if (speaker.kind === "unknown") return "unknown";
  if (speaker.kind === "unnamed") return `unnamed ${unnamedText(speaker)}`;
  return `${speaker.kind} ${speaker.id}`;
}

function toAttribution(wordings: readonly Wording[]): Attribution | null {
  const [first] = wordings;
  if (first === undefined) return null;
  const byId = new Map(wordings.map(({ quote }) => [quote.article.id, quote.article]));
  const articles = Array.from(byId, ([, article]) => article);
  return {
    likeness: first.likeness,
    nearness: nearnessOf(first.differences),
    stance: first.quote.stance,
    speakers: first.quote.speakers,
    articles: articles.length,
    earliest: articles.filter(isDated).sort(byTime)[0] ?? null,
    undated: articles.filter((article) => !isDated(article)).length,
  };
}

function isDated({ publishedOn }: ArticleHead): boolean {
  return publishedOn !== null;
}

/** Compares by day, since hours may be in different zones; on the same day, the one stored first comes first. */
function byTime(a: ArticleHead, b: ArticleHead): number {
  const [dayA, dayB] = [a.publishedOn ?? "", b.publishedOn ?? ""];
  return dayA === dayB ? a.id - b.id : dayA < dayB ? -1 : 1;
}
