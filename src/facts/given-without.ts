import type { Given, GivenBeside, SuppliedFields } from "./given.ts";

/** What was given beside a text, without some of it. */
export interface GivenWithout {
  readonly given: GivenBeside;
  /** The names of the fields that something was left out of: "headline", "keyword". */
  readonly leftOut: readonly string[];
}

/** What was given beside a text, without the values that a function rejects. */
export function givenWithout(given: GivenBeside, isOut: (value: string) => boolean): GivenWithout {
  const leftOut: string[] = [];
  const isLeftOut = (name: string, value: unknown): boolean => {
    if (typeof value !== "string" || !isOut(value)) return false;
    leftOut.push(name);
    return true;
  };
  const { embedded, supplied } = given;
  return {
    given: {
      ...(embedded === undefined ? {} : { embedded: embeddedWithout(embedded, isLeftOut) }),
      ...(supplied === undefined ? {} : { supplied: suppliedWithout(supplied, isLeftOut) }),
    },
    leftOut: [...new Set(leftOut)],
  };
}

type IsLeftOut = (name: string, value: unknown) => boolean;

function embeddedWithout(embedded: Given, isLeftOut: IsLeftOut): Given {
  const { headline, byline, publishedAt, language, url, authors, credits, facts } = embedded;
  const left = (name: string, value: string | null) => (isLeftOut(name, value) ? null : value);
  return {
    ...embedded,
    headline: left("headline", headline),
    byline: left("byline", byline),
    publishedAt: left("publishedAt", publishedAt),
    language: left("language", language),
    url: left("url", url),
    authors: authors.filter((name) => !isLeftOut("author", name)),
    ...(credits === undefined ? {} : { credits: credits.filter(({ role, name }) => !isLeftOut(role, name)) }),
    facts: facts.filter(({ name, value }) => !isLeftOut(name, value)),
  };
}

function suppliedWithout(supplied: SuppliedFields, isLeftOut: IsLeftOut): SuppliedFields {
  const fields = Object.entries(supplied).filter(([name, value]) => !isLeftOut(name, value));
  const { facts } = supplied;
  const kept = facts?.filter(({ name, value }) => !isLeftOut(name, value));
  return { ...Object.fromEntries(fields), ...(kept === undefined ? {} : { facts: kept }) };
}
