import { type GivenDraft, toCreditRole, toStatus } from "../../given.ts";
import { toIsoTime } from "../../stated-time.ts";
import { attributeOf, descendantsOf, elementAt, elementsOf, lineOf, type XmlElement } from "../../xml/element.ts";
import { codeOf } from "./code-of.ts";

/**
 * Reads what a news item states beside its text.
 *
 * @param language the language of the text read, "" if only the item states one; names in several languages are taken
 * in it
 */
export function readNewsMlG2Given(item: XmlElement, draft: GivenDraft, language: string): void {
  const meta = elementAt(item, "itemMeta");
  const content = elementAt(item, "contentMeta");
  readLanguage(item, content, draft, language);
  const wanted = draft.get("language") ?? "";
  if (content !== null) readContentMeta(content, draft, wanted);
  if (meta !== null) readItemMeta(meta, draft, wanted);
  readTimes(meta, content, draft);
  for (const name of ["inlineXML", "inlineData"]) {
    const words = attributeOf(elementAt(item, "contentSet", name), "wordcount");
    draft.fact("word_count", words, `newsml-g2: wordcount of ${name}`);
  }
  draft.fact("external_id", attributeOf(item, "guid"), "newsml-g2: guid");
  draft.fact("version", attributeOf(item, "version"), "newsml-g2: version");
  for (const rights of elementsOf(item, "rightsInfo")) {
    for (const name of ["copyrightNotice", "copyrightHolder", "usageTerms"]) {
      for (const found of elementsOf(rights, name)) {
        draft.fact("rights", nameOf(found, wanted) || lineOf(found), `newsml-g2: ${name}`);
      }
    }
  }
}

/** Reads the language: that of the text itself, else that of the content, else the default of the item. */
function readLanguage(item: XmlElement, content: XmlElement | null, draft: GivenDraft, language: string): void {
  draft.set("language", language, "newsml-g2: xml:lang of the text");
  for (const element of content === null ? [] : elementsOf(content, "language")) {
    draft.set("language", attributeOf(element, "tag"), "newsml-g2: language");
  }
  draft.set("language", attributeOf(item, "lang"), "newsml-g2: xml:lang");
}

/** Reads the time of this version, or if it has none, that of its content. */
function readTimes(meta: XmlElement | null, content: XmlElement | null, draft: GivenDraft): void {
  const at = (parent: XmlElement | null, name: string) => toIsoTime(lineOf(elementAt(parent, name)));
  draft.setTime("publishedAt", at(meta, "versionCreated"), "newsml-g2: versionCreated");
  draft.setTime("publishedAt", at(content, "contentModified"), "newsml-g2: contentModified");
  draft.setTime("publishedAt", at(meta, "firstCreated"), "newsml-g2: firstCreated");
  draft.setTime("publishedAt", at(content, "contentCreated"), "newsml-g2: contentCreated");
  draft.fact("modified_at", at(content, "contentModified") ?? "", "newsml-g2: contentModified");
}

function readItemMeta(meta: XmlElement, draft: GivenDraft, language: string): void {
  const embargo = elementAt(meta, "embargoed");
  draft.setTime("embargoedUntil", toIsoTime(lineOf(embargo)), "newsml-g2: embargoed");
  const state = toStatus(codeOf(elementAt(meta, "pubStatus")));
  const hasNoEnd = embargo !== null && lineOf(embargo) === "" && state !== "canceled";
  if (hasNoEnd) draft.setStatus("withheld", "newsml-g2: embargoed, without an end");
  draft.setStatus(state, "newsml-g2: pubStatus");
  for (const provider of elementsOf(meta, "provider")) {
    draft.fact("publication", partyName(provider, language), "newsml-g2: provider");
    draft.credit("publisher", partyName(provider, language), "newsml-g2: provider");
  }
  for (const note of elementsOf(meta, "edNote")) draft.fact("note", lineOf(note), "newsml-g2: edNote");
  for (const signal of elementsOf(meta, "signal")) draft.fact("note", codeOf(signal), "newsml-g2: signal");
  for (const service of elementsOf(meta, "service")) {
    draft.fact("section", nameOf(service, language), "newsml-g2: service");
  }
  for (const link of elementsOf(meta, "link")) readLink(link, draft);
}

/** Reads a link if it leads to an earlier version of the item, or to its page. */
function readLink(link: XmlElement, draft: GivenDraft): void {
  const relation = attributeOf(link, "rel").replace(/^.*[:/]/, "");
  const target = attributeOf(link, "residref") || attributeOf(link, "href");
  if (/^(?:previousVersion|evolvedFrom|derivedFrom|translatedFrom|corrects|replaces)$/i.test(relation)) {
    draft.fact("external_id", target, `newsml-g2: link ${relation}`);
  }
  if (/^(?:canonical|alternate|webpage)$/i.test(relation)) draft.set("url", target, `newsml-g2: link ${relation}`);
}

function readContentMeta(content: XmlElement, draft: GivenDraft, language: string): void {
  const headlines = elementsOf(content, "headline");
  const headline = inLanguage(headlines, language);
  if (headline !== null) draft.set("headline", lineOf(headline), "newsml-g2: headline");
  draft.set("byline", elementsOf(content, "by").map(lineOf).join("; "), "newsml-g2: by");
  for (const dateline of elementsOf(content, "dateline")) {
    draft.fact("location", lineOf(dateline), "newsml-g2: dateline");
  }
  for (const located of elementsOf(content, "located")) {
    draft.fact("location", nameOf(located, language), "newsml-g2: located");
  }
  const slug = elementAt(content, "slugline");
  draft.fact("slug", lineOf(slug), "newsml-g2: slugline");
  for (const line of elementsOf(content, "creditline")) draft.fact("note", lineOf(line), "newsml-g2: creditline");
  for (const text of elementsOf(content, "description")) {
    draft.fact("description", lineOf(text), "newsml-g2: description");
  }
  for (const keyword of elementsOf(content, "keyword")) draft.fact("keyword", lineOf(keyword), "newsml-g2: keyword");
  for (const subject of elementsOf(content, "subject")) {
    draft.fact("keyword", nameOf(subject, language), "newsml-g2: subject");
  }
  for (const genre of elementsOf(content, "genre")) draft.fact("genre", nameOf(genre, language), "newsml-g2: genre");
}

/**
 * Reads who made the content. Whether a party is a person or a house is known only from its type, its details, or the
 * byline, which must be in the draft by now; without these nobody is made an author.
 */
export function readParties(item: XmlElement, draft: GivenDraft): void {
  const content = elementAt(item, "contentMeta");
  if (content === null) return;
  const language = draft.get("language") ?? "";
  const byline = (draft.get("byline") ?? "").slice(0, 1000);
  for (const party of elementsOf(content, "creator", "contributor")) {
    const name = nameOf(party, language) || attributeOf(party, "literal");
    const roles = [attributeOf(party, "role"), ...elementsOf(party, "role").map(codeOf)].filter((role) => role !== "");
    const fallback = party.name === "creator" ? "author" : "contributor";
    const role = roles.length === 0 ? fallback : toCreditRole(roles.join(" "));
    const isHouse = /organi[sz]ation|org$/i.test(attributeOf(party, "type")) || has(party, "organisationDetails");
    const isPerson = /person/i.test(attributeOf(party, "type")) || has(party, "personDetails");
    const statedIn = `newsml-g2: ${party.name}`;
    draft.credit(isHouse && role === "author" ? "publisher" : role, name, statedIn);
    const isByline = name !== "" && byline.includes(name);
    if ((isPerson || isByline) && !isHouse && WRITES.has(role)) draft.author(name, statedIn);
  }
  for (const source of elementsOf(content, "infoSource")) {
    draft.credit("other", nameOf(source, language), "newsml-g2: infoSource");
  }
}

const WRITES = new Set(["author", "reporter", "writer"]);

function has(party: XmlElement, name: string): boolean {
  return [...descendantsOf(party, name)].length > 0;
}

/** A party's name, or its code if it has none: "AFP" of "nprov:AFP". */
function partyName(party: XmlElement, language: string): string {
  const isWeb = attributeOf(party, "qcode") === "" && attributeOf(party, "literal") === "";
  return nameOf(party, language) || (isWeb ? "" : codeOf(party));
}

/**
 * The name of a concept in the language of the article, else one without a language, else the first; "" if it has none.
 */
function nameOf(concept: XmlElement, language: string): string {
  return lineOf(inLanguage(elementsOf(concept, "name"), language));
}

function inLanguage(elements: readonly XmlElement[], language: string): XmlElement | null {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  const match = elements.find((element) => {
    const tag = attributeOf(element, "lang").toLowerCase();
    return tag !== "" && tag.split("-")[0] === primary;
  });
  const plain = elements.find((element) => attributeOf(element, "lang") === "");
  return match ?? plain ?? elements[0] ?? null;
}
