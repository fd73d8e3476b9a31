import { toHashUri } from "../cite/locator.ts";
import { namesText } from "../queries/names-text.ts";
import type { Article } from "../queries/records.ts";
import { creditedBy } from "./credit-roles.ts";
import { factValues, webAddressOf } from "./known-facts.ts";
import { bodyOf, mentionedIn } from "./schema-org.ts";

const STANDARD = {
  name: "ninjs",
  version: "3.0",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
} as const;

/**
 * An article as IPTC's ninjs 3.0. Its `uri` holds its hash (RFC 6920). ninjs wants times with a zone: a time without
 * one becomes a description with the role `published`. ninjs has no sections and keywords: they become subjects with
 * that relation.
 */
export function toNinjs(article: Article): object {
  const { sha256, headline, language, publishedAt, places, reportedBy } = article;
  const isInstant = publishedAt !== null && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(publishedAt);
  const body = bodyOf(article);
  const subjects = ["section", "keyword"].flatMap((rel) => factValues(article, rel).map((name) => ({ name, rel })));
  const rights = factValues(article, "rights").join(" ");
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
    ...(reportedBy.length === 0 ? {} : { by: namesText(reportedBy.map(({ name }) => name)) }),
    ...(places.length === 0 ? {} : { located: places.map(({ name }) => name).join(", ") }),
    ...namesOf(article),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(rights === "" ? {} : { copyrightNotice: rights }),
    infoSources: infoSources(article),
    altIds: alternativeIds(article),
  };
}

/** RFC 3339 wants the seconds too. */
function withSeconds(instant: string): string {
  return instant.replace(/T(\d\d:\d\d)(?=Z|[+-])/, "T$1:00");
}

function toText(value: string): { readonly role: "main"; readonly contentType: string; readonly value: string } {
  return { role: "main", contentType: "text/plain", value };
}

/** Who is named; `rel` says whom the article quotes. */
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

/** Everyone credited, in each of their roles, and the publication. */
function infoSources({ credits, publication }: Article): object[] {
  const credited = [...creditedBy(credits, ({ role }) => role)].flatMap(([role, group]) =>
    group.map((credit) => ({ name: credit.credited.name, role })),
  );
  const isNamed =
    publication === null || credited.some(({ name, role }) => role === "publisher" && name === publication);
  return isNamed ? credited : [...credited, { name: publication, role: "publisher" }];
}

function alternativeIds(article: Article): object[] {
  const { sha256, sourceUri } = article;
  const url = webAddressOf(article);
  return [
    { role: "sha256", value: sha256 },
    ...(sourceUri === null ? [] : [{ role: "source", value: sourceUri }]),
    ...(url === null || url === sourceUri ? [] : [{ role: "url", value: url }]),
  ];
}
