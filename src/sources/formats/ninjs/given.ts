import { type GivenDraft, toCreditRole, toStatus } from "../../given.ts";
import { lineOfHtml } from "../../html-line.ts";
import { firstOf, isJsonObject, type JsonObject, listOf, stringOf, valueAt } from "../../json/json-value.ts";
import { toIsoTime } from "../../stated-time.ts";
import { textOfProperty, textsOf, toLine } from "./properties.ts";

/** Reads what an item of ninjs states beside its text, in the spelling of any version. */
export function readNinjsGiven(item: JsonObject, draft: GivenDraft): void {
  const at = (...keys: readonly string[]) => stringOf(firstOf(item, ...keys));
  draft.set("headline", textOfProperty(item, "headline"), "ninjs: headline");
  draft.set("byline", lineOfHtml(at("byline", "by")), "ninjs: byline");
  for (const key of [
    "versioncreated",
    "versionCreated",
    "contentcreated",
    "contentCreated",
    "firstcreated",
    "firstCreated",
  ]) {
    draft.setTime("publishedAt", toIsoTime(at(key)), `ninjs: ${key}`);
  }
  draft.set("language", at("language"), "ninjs: language");
  draft.setStatus(toStatus(at("pubstatus", "pubStatus")), "ninjs: pubstatus");
  draft.setTime("embargoedUntil", toIsoTime(at("embargoed", "embargo", "embargoedUntil")), "ninjs: embargoed");
  readIdentity(item, draft);
  readPeople(item, draft);
  readDescriptions(item, draft);
  readSubjects(item, draft);
}

function readIdentity(item: JsonObject, draft: GivenDraft): void {
  const at = (...keys: readonly string[]) => stringOf(firstOf(item, ...keys));
  const uri = at("uri");
  if (/^https?:\/\//.test(uri)) draft.set("url", uri, "ninjs: uri");
  draft.fact("external_id", uri, "ninjs: uri");
  for (const key of ["evolvedfrom", "evolvedFrom"]) draft.fact("external_id", at(key), `ninjs: ${key}`);
  draft.fact("version", at("version"), "ninjs: version");
  draft.fact("slug", at("slugline", "slug"), "ninjs: slugline");
  draft.fact("note", lineOfHtml(at("ednote", "edNote")), "ninjs: ednote");
  draft.fact("modified_at", toIsoTime(at("contentmodified", "contentModified")) ?? "", "ninjs: contentmodified");
  draft.fact("word_count", at("wordcount", "wordCount"), "ninjs: wordcount");
  draft.fact("location", at("located"), "ninjs: located");
  draft.fact("rights", at("copyrightnotice", "copyrightNotice"), "ninjs: copyrightnotice");
  draft.fact("rights", at("copyrightholder", "copyrightHolder"), "ninjs: copyrightholder");
  draft.fact("rights", at("usageterms", "usageTerms"), "ninjs: usageterms");
  draft.fact("publication", at("source"), "ninjs: source");
}

/**
 * Reads `authors`, which is Superdesk's, people, and `infosources`, the houses; this program exports roles of its own.
 */
function readPeople(item: JsonObject, draft: GivenDraft): void {
  for (const author of listOf(valueAt(item, "authors"))) {
    const name = isJsonObject(author) ? stringOf(valueAt(author, "name")) : stringOf(author);
    const role = stringOf(valueAt(author, "role"));
    const credit = role === "" ? "author" : toCreditRole(role);
    if (credit !== "photographer" && credit !== "editor") draft.author(name, "ninjs: authors");
    draft.credit(credit, name, "ninjs: authors");
  }
  for (const key of ["people", "person"]) {
    for (const person of listOf(valueAt(item, key))) {
      const rel = stringOf(valueAt(person, "rel"));
      const name = stringOf(valueAt(person, "name"));
      if (/^(?:author|creator|byline|writer|reporter)$/i.test(rel)) {
        draft.author(name, `ninjs: ${key}`);
        draft.credit(toCreditRole(rel), name, `ninjs: ${key}`);
      } else draft.fact("keyword", name, `ninjs: ${key}`);
    }
  }
  for (const source of listOf(firstOf(item, "infosources", "infoSources"))) {
    const name = isJsonObject(source) ? stringOf(valueAt(source, "name")) : stringOf(source);
    const role = stringOf(valueAt(source, "role"));
    const credit = role === "" ? "publisher" : toCreditRole(role);
    draft.credit(credit, name, "ninjs: infosources");
    if (credit === "publisher") draft.fact("publication", name, "ninjs: infosources");
  }
}

function readDescriptions(item: JsonObject, draft: GivenDraft): void {
  for (const text of textsOf(item, "description")) {
    const isTime = text.role === "published" && toIsoTime(text.value) !== null;
    if (isTime) draft.setTime("publishedAt", toIsoTime(text.value), "ninjs: descriptions, published");
    else draft.fact("description", toLine(text), `ninjs: ${text.property}`);
  }
  for (const headline of textsOf(item, "headline")) {
    const line = toLine(headline);
    if (line !== draft.get("headline"))
      draft.fact("description", line, `ninjs: ${headline.property}, ${headline.role}`);
  }
}

function readSubjects(item: JsonObject, draft: GivenDraft): void {
  const each = (keys: readonly string[], fact: Parameters<GivenDraft["fact"]>[0]) => {
    for (const key of keys) {
      for (const value of listOf(valueAt(item, key))) {
        const name = isJsonObject(value) ? stringOf(firstOf(value, "name", "literal")) : stringOf(value);
        const isSection = isJsonObject(value) && stringOf(valueAt(value, "rel")) === "section";
        draft.fact(isSection ? "section" : fact, name, `ninjs: ${key}`);
      }
    }
  };
  each(["service", "section", "sections"], "section");
  each(["subjects", "subject", "keywords", "organisations", "organisation"], "keyword");
  each(["genres", "genre"], "genre");
  each(["places", "place"], "location");
}
