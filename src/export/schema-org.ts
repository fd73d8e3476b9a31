import { saidBy } from "../cite/citation.ts";
import { toHashUri } from "../cite/locator.ts";
import type { Article, ArticleHead, Named, Quote, Speaker } from "../queries/records.ts";
import { creditedBy, SCHEMA_ORG_ROLE } from "./credit-roles.ts";
import { factValues, webAddressOf } from "./known-facts.ts";

/** What a document in JSON-LD begins with; its items are the `@graph`. */
export const SCHEMA_ORG_CONTEXT = "https://schema.org";

/**
 * An article as a NewsArticle of schema.org, with its quotes as parts. It is named by its hash (RFC 6920), a passage by
 * its characters (RFC 5147). What is not known is left out.
 */
export function toNewsArticle(article: Article): object {
  const { sha256, headline, dateline, agency, language, publishedAt, places, publication } = article;
  return known({
    "@type": "NewsArticle",
    "@id": toHashUri(sha256),
    headline,
    dateline,
    datePublished: publishedAt,
    inLanguage: language,
    url: webAddressOf(article),
    articleSection: factValues(article, "section"),
    keywords: factValues(article, "keyword"),
    copyrightNotice: factValues(article, "rights").join(" ") || null,
    publisher: publication === null ? null : [{ "@type": "Organization", name: publication }],
    articleBody: bodyOf(article),
    ...creditsOf(article),
    sourceOrganization: agency === null ? null : { "@type": "NewsMediaOrganization", name: agency },
    locationCreated: places.map(({ name }) => ({ "@type": "Place", name })),
    mentions: mentionedIn(article).map(toAgent),
    encoding: { "@type": "MediaObject", encodingFormat: "text/plain", sha256 },
    hasPart: article.quotes.map((quote) => withoutArticle(toQuotation(quote))),
  });
}

/**
 * A quote as schema.org has it. Only words inside quotation marks are a Quotation; reported speech is a Claim, since
 * its words are the article's. What is not asserted is neither, and nobody's: a passage of the article, with its cue.
 */
export function toQuotation(quote: Quote): Readonly<Record<string, unknown>> {
  const id = `${toHashUri(quote.article.sha256)}#char=${quote.start},${quote.end}`;
  const agents = quote.speakers.flatMap(toSpeaker);
  const common = { "@id": id, identifier: quote.address, creditText: saidBy(quote), isPartOf: toPart(quote.article) };
  if (quote.stance !== "asserted") return known({ "@type": "CreativeWork", ...common, text: quote.text });
  if (quote.kind === "indirect") return known({ "@type": "Claim", ...common, text: quote.text, author: agents });
  const text = quote.kind === "mixed" ? quotedWords(quote) : quote.text;
  const passage = quote.kind === "mixed" ? quote.text : null;
  return known({ "@type": "Quotation", ...common, text, description: passage, spokenByCharacter: agents });
}

function withoutArticle({ isPartOf: _, ...part }: Readonly<Record<string, unknown>>): object {
  return part;
}

function toPart({ sha256, headline, publishedAt }: ArticleHead): object {
  return known({ "@type": "NewsArticle", "@id": toHashUri(sha256), headline, datePublished: publishedAt });
}

function quotedWords({ spans }: Quote): string {
  return spans
    .filter(({ role }) => role === "quoted")
    .map(({ text }) => text)
    .join(" […] ");
}

/** The text of the article without headline, credits and notes. */
export function bodyOf({ spans }: Article): string | null {
  const bodies = spans.filter(({ role }) => role === "body").map(({ text }) => text);
  return bodies.length === 0 ? null : bodies.join("\n\n");
}

/** People and organisations that an article names, each once, in the order of its text. */
export function mentionedIn({ mentions }: Article): Named[] {
  const named = mentions.flatMap(({ means }) => means ?? []);
  return [...new Map(named.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}

function creditsOf({ credits }: Article): Record<string, object[]> {
  const groups = creditedBy(credits, ({ role }) => SCHEMA_ORG_ROLE[role]);
  return Object.fromEntries([...groups].map(([role, group]) => [role, group.map(({ credited }) => toAgent(credited))]));
}

function toSpeaker(speaker: Speaker): object[] {
  return speaker.kind === "person" || speaker.kind === "organisation" ? [toAgent(speaker)] : [];
}

/** An agent, identified within the document by kind and slug so that the same person is one node. */
function toAgent({ kind, slug, name }: Pick<Named, "kind" | "slug" | "name">): object {
  return { "@type": kind === "person" ? "Person" : "Organization", "@id": `_:${kind}-${slug}`, name };
}

/** The fields without those that are null or empty. */
function known(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isKnown = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)));
}
