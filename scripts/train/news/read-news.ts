import { readdirSync, readFileSync } from "node:fs";
import type { Cast, Mention } from "../../../src/people/cast.ts";
import type { AnnotatedArticle } from "../articles.ts";
import type { Label } from "../models/antecedent-examples.ts";

/** Words of an invented article whose author says whom they mean. Offsets are UTF-16 units of the text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /**
   * A name, or part of one, that the article prints; several for several together; empty for nobody whom the article
   * names.
   */
  readonly names: readonly string[];
}

/** An invented article, without annotated quotes, and what is marked in it. */
export interface MarkedArticle {
  readonly article: AnnotatedArticle;
  readonly marks: readonly Mark[];
}

/**
 * Reads the invented news of this folder. In a file, "== crime-1" begins an article; its lines are a headline and
 * paragraphs; "{she|Roe}" marks whom a word means, "{they|Roe+Moe}" several, "{it|-}" nobody named.
 */
export function readNews(): MarkedArticle[] {
  const folder = new URL(".", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").split(/^== /m).slice(1).map(readMarked));
}

/** Reads one article of such a file, from behind its "== ". */
export function readMarked(source: string): MarkedArticle {
  const line = source.indexOf("\n");
  const marks: Mark[] = [];
  let text = "";
  for (const [index, part] of source.slice(line).trim().split("{").entries()) {
    const close = index === 0 ? -1 : part.indexOf("}");
    const [words = "", meant = ""] = part.slice(0, Math.max(0, close)).split("|");
    const start = text.length;
    text += words + part.slice(close + 1);
    if (close >= 0) marks.push({ start, end: start + words.length, names: meant === "-" ? [] : meant.split("+") });
  }
  return { article: { id: `news/${source.slice(0, line).trim()}`, corpus: "own news", text, quotes: [] }, marks };
}

/**
 * The marks as labels of the pronouns and descriptions that were found there; marks that mean several people are left
 * out.
 */
export function labelsOf({ article, marks }: MarkedArticle, { mentions }: Cast): Label[] {
  return marks.flatMap(({ names, ...span }): Label[] => {
    const mention = mentions.find((one) => isUnnamedWithin(one, span));
    if (mention === undefined || names.length > 1) return [];
    return [{ id: article.id, start: mention.start, name: names[0] ?? null, by: "reading" }];
  });
}

function isUnnamedWithin({ form, start, end }: Mention, mark: Pick<Mark, "start" | "end">): boolean {
  return (form === "pronoun" || form === "description") && start >= mark.start && end <= mark.end;
}
