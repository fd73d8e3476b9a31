import { reasonInline } from "../queries/reason-text.ts";
import type { Article, ArticleFact, ArticleLabel, Credit, Quote, RelatedArticle } from "../queries/records.ts";
import type { Tombstone } from "../queries/removed.ts";
import type { Basis } from "../vocabulary.ts";
import { printableInline, printableLines } from "./escape.ts";
import { type Field, listed, toFields } from "./fields.ts";
import { speakerName } from "./speaker-name.ts";
import { standingText } from "./standing-text.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** An article with what was read from it and its text, for people. */
export function articleText(article: Article, terminal: Terminal): string {
  const headline = `${wrap(printableInline(article.headline ?? "without a headline"), terminal.columns)}\n\n`;
  const fields = toFields(articleFields(article), terminal);
  return `${headline}${fields}\n${wrap(printableLines(article.text.trimEnd()), terminal.columns)}\n`;
}

function articleFields(article: Article): Field[] {
  return [
    ["article", `${article.id}, sha256 ${article.sha256}`],
    ...listed("redacted", article.redactionOf.map(redactionLine)),
    ["status", standingText(article)],
    ["source", article.sourceUri],
    ["published", article.publishedAt === null ? "not stated" : `${article.publishedAt} (${article.publishedAtBasis})`],
    ["dateline", article.dateline],
    ["agency", article.agency],
    ["headline", article.headlineBasis === "stated" ? null : article.headlineBasis],
    ["byline", article.byline === null ? null : beside(article.byline, article.bylineBasis)],
    ["language", article.language === null ? null : beside(article.language, article.languageBasis)],
    ...listed("desk says", article.labels.map(labelLine)),
    ["story", article.story === null ? null : `${article.story.slug} (${article.story.articles} articles)`],
    ...listed("related", article.related.map(relatedLine)),
    ...listed("facts", article.facts.map(factLine)),
    ...listed("credits", article.credits.map(creditLine)),
    ...listed("quotes", article.quotes.map(quoteLine)),
    ...listed(
      "doubts",
      article.diagnostics.map(({ code, message, start, end }) => `${code}: ${message} (${start}-${end})`),
    ),
  ];
}

/** "on 2026-11-26 by Ann Lee (a court has ordered it), from article 2, 6767625998ac". */
function redactionLine({ removedAt, removedBy, reason, articleId, sha256 }: Tombstone): string {
  return `on ${removedAt.slice(0, 10)} by ${removedBy} (${reasonInline(reason)}), from article ${articleId}, sha256 ${sha256}`;
}

/** A value, and where it comes from unless that is the text. */
function beside(value: string, basis: Basis | null): string {
  return basis === null || basis === "stated" ? value : `${value} (${basis})`;
}

/** "section: World (embedded, json-ld: articleSection)". */
function factLine({ name, value, basis, suppliedFrom }: ArticleFact): string {
  return `${name}: ${value} (${basis === "decided" ? "" : `${basis}, `}${suppliedFrom})`;
}

/** "correction: (Corrects month in paragraph 3)". */
function labelLine({ label, number, printed, basis }: ArticleLabel): string {
  const words = printed === null ? `in a headline that is ${basis}` : printed.text;
  return `${label}${number === null ? "" : ` ${number}`}: ${words.replaceAll(/\s+/g, " ")}`;
}

/** "15. later correction of it (printed, 92 % the same): CORRECTED-Ferry sinks, 2031-03-04". */
function relatedLine({ id, kind, is, share, basis, headline, publishedAt, isHeldBack }: RelatedArticle): string {
  const words = `${kind.replace("_", " ")} (${basis}, ${Math.round(share * 100)} % the same)`;
  const called = isHeldBack ? "held back" : (headline ?? "without a headline");
  return `${id}. ${is} ${words}: ${called}, ${publishedAt ?? "date not stated"}`;
}

function creditLine({ role, nameAsStated, credited, place, affiliation }: Credit): string {
  const more = [place, affiliation].filter((part) => part !== null).join(", ");
  return `${role}: ${nameAsStated}${more === "" ? "" : `, ${more}`} [${credited.slug}]`;
}

function quoteLine({ id, speakers, text }: Quote): string {
  return `${id}. ${speakers.map(speakerName).join(", ")}: ${text}`;
}
