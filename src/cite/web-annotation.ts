import { isWebAddress } from "./article-parts.ts";
import type { Citation, CitedPassage } from "./citation.ts";
import type { Cited } from "./cited.ts";
import { toPosition, toWords } from "./json-values.ts";
import { toHashUri } from "./locator.ts";
import { joinWords } from "./one-line.ts";
import { saidHow } from "./text-style.ts";

/**
 * An annotation in the W3C Web Annotation Data Model. It gives the passage by position and by its words with those
 * around them; its body says who spoke. Each segment is a target. The source is named by its hash; `schema:` is a
 * prefix of the model's own context.
 */
export function toWebAnnotation(citation: Citation): object {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `onrecord:${citation.address}`,
    type: "Annotation",
    motivation: "describing",
    body: { type: "TextualBody", value: `${SAID_BY}${saidHow(citation)}`, format: "text/plain", purpose: "describing" },
    target: citation.passages.map((passage) => toTarget(toSource(citation), passage)),
  };
}

/** A passage of a source as the target of an annotation: where it stands, in code points, and its words. */
export function toTarget(source: object, { start, end, exact, prefix, suffix }: CitedPassage): object {
  return {
    type: "SpecificResource",
    source,
    selector: [
      { type: "TextPositionSelector", start, end },
      { type: "TextQuoteSelector", exact, prefix, suffix },
    ],
  };
}

/** An article as what an annotation is about, named by its hash. */
export function toTextResource(sha256: string): object {
  return { id: toHashUri(sha256), type: "Text", format: "text/plain", "schema:sha256": sha256 };
}

function toSource({ sha256, headline, language, publishedAt, uri }: Citation): object {
  return {
    ...toTextResource(sha256),
    ...(language === null ? {} : { language }),
    ...(headline === null ? {} : { "schema:headline": headline }),
    ...(publishedAt === null ? {} : { "schema:datePublished": publishedAt }),
    ...(isWebAddress(uri) ? { "schema:url": uri } : {}),
  };
}

type Json = Readonly<Record<string, unknown>>;

/** Reads an annotation that {@link toWebAnnotation} wrote; null for any other. */
export function readAnnotation(annotation: Json): Cited | null {
  if (annotation.type !== "Annotation") return null;
  const targets = [annotation.target].flat().filter(isObject);
  const sources = targets.map(({ source }) => (isObject(source) ? toWords(source["schema:sha256"]).toLowerCase() : ""));
  const [sha256 = ""] = sources;
  if (sha256 === "" || sources.some((other) => other !== sha256)) return null;
  const selectors = targets.map(({ selector }) => [selector].flat().filter(isObject));
  const find = (type: string) => selectors.map((of) => of.find((selector) => selector.type === type) ?? {});
  return {
    style: "webannotation",
    sha256,
    spans: find("TextPositionSelector").map(({ start, end }) => ({ start: toPosition(start), end: toPosition(end) })),
    words: joinWords(find("TextQuoteSelector").map(({ exact }) => toWords(exact))),
    ...statedIn(annotation, targets[0]?.source),
  };
}

function statedIn({ body }: Json, source: unknown): Pick<Cited, "saidBy" | "headline" | "publishedAt"> {
  const textOf = (value: unknown) => (typeof value === "string" ? value : null);
  const said = isObject(body) ? textOf(body.value) : null;
  const about = isObject(source) ? source : {};
  return {
    saidBy: said?.startsWith(SAID_BY) === true ? said.slice(SAID_BY.length) : null,
    headline: textOf(about["schema:headline"]),
    publishedAt: textOf(about["schema:datePublished"]),
  };
}

const SAID_BY = "Said by: ";

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}
