import type { Quote } from "../queries/records.ts";
import type { Span } from "../span.ts";

/** Parameters of an address; `undefined`, `null` and the empty string are left out. */
export type Parameters = Readonly<Record<string, string | number | null | undefined>>;

/** A path with parameters. */
export function address(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== "") query.set(name, String(value));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The address of the page of a person or an organisation. */
export function namedAddress({
  kind,
  slug,
}: {
  readonly kind: "person" | "organisation";
  readonly slug: string;
}): string {
  return `/${kind === "person" ? "people" : "organisations"}/${encodeURIComponent(slug)}`;
}

/** The address of the page of an article. */
export function articleAddress({ id }: { readonly id: number }): string {
  return `/articles/${id}`;
}

/** The address of both readings of an article; if a quote is given, it leads to that quote. */
export function readingsAddress(article: { readonly id: number }, quote?: Span): string {
  return `${articleAddress(article)}/readings${quote === undefined ? "" : `#${quoteAnchor(quote)}`}`;
}

/** The address of an article with a passage marked, which opens where the passage stands. */
export function passageAddress(article: { readonly id: number }, { start, end }: Span): string {
  return `${address(articleAddress(article), { at: `${start}-${end}` })}#at`;
}

/** The address of the page of a quote, by the quote's address in the archive. */
export function quoteAddress({ address: inArchive }: Pick<Quote, "address">): string {
  return `/quotes/${inArchive}`;
}

/** The address of a quote in its article's page, with parameters of that page. */
export function quoteInArticle(quote: Pick<Quote, "article" | "start" | "end">, parameters: Parameters = {}): string {
  return `${address(articleAddress(quote.article), parameters)}#${quoteAnchor(quote)}`;
}

/** The anchor of a quote in its article's page. */
export function quoteAnchor({ start, end }: Span): string {
  return `said-${start}-${end}`;
}

/** The address that gives the same as JSON. */
export function asJson(path: string): string {
  const [before = "", query] = path.split("?");
  return `${before === "/" ? "/index" : before}.json${query === undefined ? "" : `?${query}`}`;
}
