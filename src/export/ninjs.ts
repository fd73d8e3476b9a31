import { toHashUri } from "../cite/locator.ts";
import { listOf } from "../cite/one-line.ts";
import type { Article } from "../queries/records.ts";
import { creditedBy } from "./credit-roles.ts";
import { bodyOf, mentionedIn } from "./schema-org.ts";

const STANDARD = {
  name: "ninjs",
  version: "3.0",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
} as const;

/**
 * An article as IPTC's ninjs 3.0. Its `uri` holds its hash (RFC 6920). ninjs wants times with a zone: one that states
 * none is a description with the role `published`.
 */
export function toNinjs(article: Article): object {
  const { sha256, headline, language, publishedAt, sourceUri, places, reportedBy } = article;
  const isInstant = publishedAt !== null && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(publishedAt);
  const body = bodyOf(article);
  return {
    standard: STANDARD,
    uri: toHashUri(sha256),
    type: "text",
    representationType: "full",
    ...(language === null ? {} : { language }),
    ...(isInstant ? { contentCreated: withSeconds(publishedAt) } : {}),
    ...(publishedAt === null || isInstant ? {} : { descriptions: [{ role: "published", value: publishedAt }] }),
    ...(headline === null ? {} : { headlines: [toText(headline)] }),
    ...(body === null ? {} : { bodies: [{ ...toText(body), charCount: [...body].length }] }),
    ...(reportedBy.length === 0 ? {} : { by: listOf(reportedBy.map(({ name }) => name)) }),
    ...(places.length === 0 ? {} : { located: places.map(({ name }) => name).join(", ") }),
    ...namesOf(article),
    infoSources: infoSources(article),
    altIds: [{ role: "sha256", value: sha256 }, ...(sourceUri === null ? [] : [{ role: "source", value: sourceUri }])],
  };
}

/** RFC 3339 wants the seconds too. */
function withSeconds(instant: string): string {
  return instant.replace(/T(\d\d:\d\d)(?=Z|[+-])/, "T$1:00");
}

function toText(value: string): { readonly role: "main"; readonly contentType: string; readonly value: string } {
  return { role: "main", contentType: "text/plain", value };
}

/** Who is named; `rel` tells whom the article quotes. */
function namesOf(article: Article): object {
  const quoted = new Set(
    article.quotes.flatMap(({ speakers }) => speakers.map((one) => ("slug" in one ? `${one.kind} ${one.id}` : ""))),
  );
  const names = mentionedIn(article).map(({ kind, id, name }) => ({
    kind,
    item: { name, rel: quoted.has(`${kind} ${id}`) ? "quoted" : "mentions" },
  }));
  const of = (wanted: string) => names.filter(({ kind }) => kind === wanted).map(({ item }) => item);
  return { people: of("person"), organisations: of("organisation") };
}

/** Everyone credited, in each of their roles. */
function infoSources({ credits }: Article): object[] {
  return [...creditedBy(credits, ({ role }) => role)].flatMap(([role, group]) =>
    group.map(({ credited }) => ({ name: credited.name, role })),
  );
}
