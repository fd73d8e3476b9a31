import { distinct, isBylineOf, isLeadOfAuthors, parseAuthors } from "./author-names.ts";
import type { HtmlElement } from "./element.ts";
import { type LinkedData, typesOf } from "./json-ld.ts";
import { testNames } from "./name-words.ts";
import { AUTHOR_WORDS, ELSEWHERE_STEMS } from "./page-furniture.ts";
import { isOfPicture } from "./page-parts.ts";
import type { PageStatements, StatedValue } from "./page-statements.ts";
import { lineOf, toLine } from "./to-line.ts";
import { wordsOf } from "./words-of.ts";

/** Who wrote the article, as the page states it. */
export interface StatedAuthors {
  readonly names: readonly string[];
  readonly statedIn: string | null;
}

/** Card tags, as Yoast writes them: the tag with a label in the language of the page, and the tag with its value. */
const LABELLED = [
  ["twitter:label1", "twitter:data1"],
  ["twitter:label2", "twitter:data2"],
] as const;

const METAS = [
  "author",
  "article:author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc:creator",
  "cxenseparse:author",
  "twitter:creator:name",
  "byl",
];

/**
 * The authors of a page: people before organisations, data before what is printed. The publication is its own author
 * only if the page states nobody else.
 *
 * @param publication the name of the publication, if it is known
 */
export function findAuthors(statements: PageStatements, publication: string | null): StatedAuthors {
  const linked = statements.linkedObjects("author");
  const stated = [...statements.linked("publisher"), ...statements.meta("og:site_name")].map(({ value }) => value);
  const publishers = new Set([publication ?? "", ...stated].map(wordsOf));
  const isPublisher = (name: string) => publishers.has(wordsOf(name)) || isDomain(name);
  const people = linked
    .filter((author) => !isOrganisation(author))
    .flatMap(namesOf)
    .filter((name) => !isPublisher(name));
  if (people.length > 0) return { names: distinct(people), statedIn: "json-ld: author" };
  for (const { value, statedIn } of [...statements.meta(...METAS), ...labelled(statements)]) {
    const names = parseAuthors(value).filter((name) => !isPublisher(name));
    // Beside an organisation named in the data, a tag counts only if it names people.
    if (names.length > 0 && (linked.length === 0 || names.every((name) => PERSON.test(name)))) {
      return { names: authorsOfMetas(statements, statedIn, isPublisher), statedIn };
    }
  }
  const printed = findPrinted(statements, isPublisher);
  if (printed !== null) return printed;
  const organisations = linked.flatMap(namesOf);
  return organisations.length > 0
    ? { names: distinct(organisations), statedIn: "json-ld: author" }
    : { names: [], statedIn: null };
}

function labelled(statements: PageStatements): StatedValue[] {
  return LABELLED.flatMap(([label, data]) =>
    statements.meta(label).some(({ value }) => isLeadOfAuthors(value)) ? statements.meta(data) : [],
  );
}

/** The authors in all tags of one name: a page may have a tag for each author. */
function authorsOfMetas(
  statements: PageStatements,
  statedIn: string,
  isPublisher: (name: string) => boolean,
): string[] {
  const all: StatedValue[] = [...statements.meta(...METAS), ...labelled(statements)].filter(
    (each) => each.statedIn === statedIn,
  );
  return distinct(all.flatMap(({ value }) => parseAuthors(value)).filter((name) => !isPublisher(name)));
}

function isDomain(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name);
}

function isOrganisation(author: LinkedData): boolean {
  return !typesOf(author).includes("Person") && typesOf(author).some((type) => type.includes("Organization"));
}

function namesOf(author: LinkedData): string[] {
  const { name, givenName, familyName } = author;
  if (typeof name === "string") return parseAuthors(toLine(name));
  const parts = [givenName, familyName].filter((part) => typeof part === "string");
  return parts.length === 0 ? [] : parseAuthors(toLine(parts.join(" ")));
}

/** How many elements are read as bylines, and the most characters of one. */
const MAX_BYLINES = 20;
const MAX_BYLINE = 200;

/**
 * The names in the first byline that the page marks as one and that holds a name, and in those beside it; null if none.
 */
function findPrinted(statements: PageStatements, isPublisher: (name: string) => boolean): StatedAuthors | null {
  for (const [statedIn, isByline] of PRINTED) {
    const found: string[] = [];
    let beside: HtmlElement | null = null;
    let within: HtmlElement | null = null;
    for (const element of (statedIn === "html: class" ? statements.nearTitle() : statements.elements)
      .filter(isByline)
      .slice(0, MAX_BYLINES)) {
      const around = element.parent?.parent ?? null;
      // A byline elsewhere belongs to another article, or to a comment.
      if (beside !== null && (around !== beside || articleAround(element) !== within)) break;
      const line = lineOf(element);
      const names =
        line.length > MAX_BYLINE ? [] : parseAuthors(line).filter((name) => !isPublisher(name) && PERSON.test(name));
      if (names.length > 0) {
        beside = around;
        within = articleAround(element);
      }
      found.push(...names);
    }
    if (found.length > 0) return { names: distinct(found), statedIn };
  }
  return null;
}

/** The innermost `<article>` that an element stands in; null if it is in none. */
function articleAround(element: HtmlElement): HtmlElement | null {
  let at: HtmlElement | null = element;
  while (at !== null && at.tag !== "article") at = at.parent;
  return at;
}

/** The line near the headline that prints these authors, "By Jane Roe in Halmar"; null if there is none. */
export function findByline(statements: PageStatements, names: readonly string[]): StatedValue | null {
  const [first] = names;
  if (first === undefined) return null;
  for (const element of statements.nearTitle().filter((each) => isNamedAuthor(each) && !isElsewhere(each))) {
    const line = lineOf(element);
    if (line.length <= MAX_BYLINE && isBylineOf(line, first)) return { value: line, statedIn: "html: class" };
  }
  return null;
}

/**
 * A name of two words or more, since one may be a button, and without characters that only organisations and addresses
 * have.
 */
const PERSON = /^\p{Lu}[^\s:.,\d]*(?:\s[^\s:,\d]+){1,4}$/u;

const PRINTED: readonly (readonly [string, (element: HtmlElement) => boolean])[] = [
  ["microdata: author", ({ attributes, children }) => isAuthorProperty(attributes) && children.length > 0],
  ["html: rel=author", (element) => element.tag === "a" && /\bauthor\b/i.test(element.get("rel"))],
  ["html: class", (element) => isNamedAuthor(element) && !isElsewhere(element)],
];

function isAuthorProperty(attributes: ReadonlyMap<string, string>): boolean {
  return /^(?:author|creator)$/i.test(attributes.get("itemprop") ?? "");
}

const isNamedAuthor = testNames([], new Set(AUTHOR_WORDS));
const isNamedElsewhere = testNames(ELSEWHERE_STEMS);

/** Whether an element belongs to a picture, a comment, or another article. */
function isElsewhere(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
    if (at.tag !== "body" && at.tag !== "html" && (isOfPicture(at) || isNamedElsewhere(at))) return true;
  }
  return false;
}
