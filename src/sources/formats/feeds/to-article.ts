import type { PartRefusal, SourceDocument } from "../../document.ts";
import { finishDocument } from "../../finish-document.ts";
import { GivenDraft } from "../../given.ts";
import { parseAuthors } from "../../html/author-names.ts";
import { lineOfHtml, paragraphsOfHtml } from "../../html-line.ts";
import { plainParagraphs } from "../../plain-paragraphs.ts";
import { toIsoTime } from "../../stated-time.ts";
import type { FeedItem } from "./feed-item.ts";
import type { FeedOptions } from "./feed-options.ts";

/** An item as an article if the feed has all of it, or if `summaries` accepts less; otherwise the reason why not. */
export function toArticle(item: FeedItem, { summaries }: FeedOptions): SourceDocument | PartRefusal {
  const received = item.isPlainText ? plainParagraphs(item.content) : paragraphsOfHtml(item.content);
  const content = isOrigin(received.at(-1) ?? "", item) ? received.slice(0, -1) : received;
  const summary = paragraphsOfHtml(item.summary);
  const hasContent = content.length > 0 && !isCutOff(content, summary);
  if (!hasContent && summaries !== true) return { ...withoutContent(content, summary), part: item.part };
  const notes = hasContent ? [] : ["Only the summary of the article, as the feed has it"];
  return finishDocument({
    paragraphs: content.length > 0 ? content : summary,
    given: givenOf(item, hasContent ? summary.join(" ") : "").build(),
    part: item.part,
    original: item.original,
    mediaType: item.mediaType,
    notes,
  });
}

/**
 * Whether a last paragraph only says where the item appeared: "The post HEADLINE appeared first on NAME.", as WordPress
 * writes in many languages. It would repeat whatever the headline quotes.
 */
function isOrigin(paragraph: string, { title, publication }: FeedItem): boolean {
  const headline = lineOfHtml(title);
  const names = lineOfHtml(publication).split(/ [-–|»:] /);
  const at = headline === "" ? -1 : paragraph.indexOf(headline);
  if (at < 0 || paragraph.length > headline.length + publication.length + MAX_ORIGIN) return false;
  const after = paragraph.slice(at + headline.length);
  return names.some((name) => name.length >= MIN_NAME && after.includes(name));
}

/** The most characters around the headline and the name of the feed, and the fewest of that name. */
const MAX_ORIGIN = 60;
const MIN_NAME = 3;

/** Whether a service cut the content off to lead readers to its page: it ends in "[…]" or only repeats the summary. */
function isCutOff(content: readonly string[], summary: readonly string[]): boolean {
  const last = content.at(-1) ?? "";
  if (/\[(?:…|\.\.\.|\+\d+ chars)\]$/.test(last)) return true;
  return content.length === 1 && summary.join(" ") === content[0] && last.length < SHORT;
}

/** An article of fewer characters would not be given two fields. */
const SHORT = 400;

function withoutContent(content: readonly string[], summary: readonly string[]): Pick<PartRefusal, "code" | "reason"> {
  if (content.length === 0 && summary.length === 0) return { code: "E_NO_TEXT", reason: "an item without a text" };
  return { code: "E_SUMMARY_ONLY", reason: "the feed has a summary but not the article; take it with --summaries" };
}

function givenOf(item: FeedItem, summary: string): GivenDraft {
  const draft = new GivenDraft();
  const at = (field: string) => item.statedIn[field] ?? "feed";
  draft.set("headline", lineOfHtml(item.title), at("title"));
  const printed = item.authors.map(lineOfHtml).filter((name) => name !== "");
  draft.set("byline", printed.join(", "), at("authors"));
  const authors = printed.flatMap(parseAuthors);
  for (const author of authors) draft.author(author, at("authors"));
  for (const author of authors) draft.credit("author", author, at("authors"));
  for (const name of item.contributors) draft.credit("contributor", lineOfHtml(name), at("contributors"));
  draft.setTime("publishedAt", toIsoTime(item.published), at("published"));
  draft.setTime("publishedAt", toIsoTime(item.updated), at("updated"));
  draft.set("language", item.language, at("language"));
  if (/^https?:\/\//.test(item.url)) draft.set("url", item.url, at("url"));
  draft.fact("external_id", item.id, at("id"));
  draft.fact("modified_at", toIsoTime(item.updated) ?? "", at("updated"));
  draft.fact("publication", lineOfHtml(item.publication), at("publication"));
  draft.fact("rights", lineOfHtml(item.rights), at("rights"));
  draft.fact("description", summary, at("summary"));
  for (const category of item.categories) draft.fact("keyword", lineOfHtml(category), at("categories"));
  for (const caption of item.captions) draft.fact("image_caption", lineOfHtml(caption), at("captions"));
  return draft;
}
