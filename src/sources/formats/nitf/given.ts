import { type GivenDraft, toStatus } from "../../given.ts";
import { parseAuthors } from "../../html/author-names.ts";
import { toIsoTime } from "../../stated-time.ts";
import {
  attributeOf,
  descendantsOf,
  elementAt,
  elementsOf,
  isElement,
  lineOf,
  type XmlElement,
} from "../../xml/element.ts";

/**
 * Reads what a NITF document, 2.5 to 3.6, states beside its text into a draft, which may hold what an envelope states.
 */
export function readNitfGiven(nitf: XmlElement, draft: GivenDraft): void {
  const head = elementAt(nitf, "head");
  const bodyHead = elementAt(nitf, "body", "body.head") ?? elementAt(nitf, "body.head");
  if (head !== null) readHead(head, draft);
  if (bodyHead !== null) readBodyHead(bodyHead, draft);
  draft.set("headline", lineOf(elementAt(head, "title")), "nitf: title");
  const language = attributeOf(nitf, "lang") || attributeOf(elementAt(nitf, "body"), "lang");
  draft.set("language", language, "nitf: xml:lang");
}

function readBodyHead(head: XmlElement, draft: GivenDraft): void {
  const hedlines = elementsOf(head, "hedline");
  for (const hedline of hedlines) draft.set("headline", lineOf(elementAt(hedline, "hl1")), "nitf: hedline/hl1");
  for (const hedline of hedlines) {
    for (const hl2 of elementsOf(hedline, "hl2")) {
      draft.set("headline", lineOf(hl2), "nitf: hedline/hl2");
      if (lineOf(hl2) !== draft.get("headline")) draft.fact("description", lineOf(hl2), "nitf: hedline/hl2");
    }
  }
  draft.set("headline", lineOf(elementAt(head, "headline")), "nitf: headline");
  readBylines(head, draft);
  for (const dateline of elementsOf(head, "dateline")) readDateline(dateline, draft);
  for (const abstract of elementsOf(head, "abstract")) draft.fact("description", lineOf(abstract), "nitf: abstract");
  for (const note of elementsOf(head, "note")) draft.fact("note", lineOf(note), "nitf: note");
  for (const rights of elementsOf(head, "rights")) draft.fact("rights", lineOf(rights), "nitf: rights");
  for (const distributor of elementsOf(head, "distributor")) {
    draft.fact("publication", lineOf(distributor), "nitf: distributor");
    draft.credit("publisher", lineOf(distributor), "nitf: distributor");
  }
}

/** Reads the byline as it is printed; the form for an index ("ROE, JANE") is ignored if both are given. */
function readBylines(head: XmlElement, draft: GivenDraft): void {
  const all = elementsOf(head, "byline");
  const printed = all.filter((byline) => !attributeOf(byline, "class").startsWith("normalized"));
  const bylines = printed.length > 0 ? printed : all;
  draft.set(
    "byline",
    bylines
      .map(bylineOf)
      .filter((line) => line !== "")
      .join("; "),
    "nitf: byline",
  );
  for (const byline of bylines) {
    for (const person of descendantsOf(byline, "person")) {
      for (const name of parseAuthors(personOf(person))) draft.author(name, "nitf: byline/person");
    }
  }
}

/**
 * A byline in one line, with a comma before a title, which is printed on a line of its own: "By JANE ROE, Staff
 * Writer".
 */
function bylineOf(byline: XmlElement): string {
  let line = "";
  let last = "";
  for (const child of byline.children) {
    const text = isElement(child) ? lineOf(child) : child;
    const isTitle = isElement(child) && child.name === "byttl";
    if (isTitle && last !== "" && !",;(".includes(last)) line += ", ";
    line += text;
    last = text.trimEnd().at(-1) ?? last;
  }
  return line.replace(/\s+/g, " ").replaceAll(" , ", ", ").trim();
}

function personOf(person: XmlElement): string {
  const given = lineOf(elementAt(person, "name.given"));
  const family = lineOf(elementAt(person, "name.family"));
  return given === "" || family === "" ? lineOf(person) : `${given} ${family}`;
}

function readDateline(dateline: XmlElement, draft: GivenDraft): void {
  const location = lineOf(elementAt(dateline, "location"));
  draft.fact("location", location === "" ? lineOf(dateline) : location, "nitf: dateline");
  const date = elementAt(dateline, "story.date");
  draft.setTime("publishedAt", toIsoTime(attributeOf(date, "norm")), "nitf: dateline/story.date");
}

function readHead(head: XmlElement, draft: GivenDraft): void {
  for (const docdata of elementsOf(head, "docdata")) readDocdata(docdata, draft);
  for (const pubdata of elementsOf(head, "pubdata")) readPubdata(pubdata, draft);
  for (const subject of descendantsOf(head, "tobject.subject")) {
    draft.fact("section", attributeOf(subject, "tobject.subject.type"), "nitf: tobject.subject.type");
    for (const part of ["tobject.subject.matter", "tobject.subject.detail"]) {
      draft.fact("keyword", attributeOf(subject, part), `nitf: ${part}`);
    }
  }
  for (const property of descendantsOf(head, "tobject.property")) {
    draft.fact("genre", attributeOf(property, "tobject.property.type"), "nitf: tobject.property.type");
  }
  for (const meta of elementsOf(head, "meta")) readMeta(meta, draft);
}

function readDocdata(docdata: XmlElement, draft: GivenDraft): void {
  const issued = elementAt(docdata, "date.issue");
  const released = toIsoTime(attributeOf(elementAt(docdata, "date.release"), "norm"));
  draft.setTime("publishedAt", toIsoTime(attributeOf(issued, "norm") || lineOf(issued)), "nitf: date.issue");
  draft.setTime("publishedAt", released, "nitf: date.release");
  if (released !== null && isLater(released, draft.get("publishedAt"))) {
    draft.setTime("embargoedUntil", released, "nitf: date.release");
  }
  const fact = (name: Parameters<GivenDraft["fact"]>[0], element: string, attribute: string) => {
    for (const found of descendantsOf(docdata, element)) {
      draft.fact(name, attributeOf(found, attribute), `nitf: ${element}`);
    }
  };
  fact("external_id", "doc-id", "id-string");
  fact("slug", "du-key", "key");
  fact("version", "du-key", "version");
  fact("note", "ed-msg", "info");
  fact("note", "correction", "info");
  fact("keyword", "keyword", "key");
  fact("series", "series", "series.name");
  fact("location", "evloc", "city");
  for (const rights of elementsOf(docdata, "doc.copyright")) {
    const holder = [attributeOf(rights, "holder"), attributeOf(rights, "year")].filter((part) => part !== "");
    draft.fact("rights", holder.join(", "), "nitf: doc.copyright");
  }
  readStatus(docdata, draft);
  readIdentified(docdata, draft);
}

/** Reads the status of the document, which NITF 3 has; a word that is not one of its own says nothing. */
function readStatus(docdata: XmlElement, draft: GivenDraft): void {
  draft.setStatus(toStatus(attributeOf(docdata, "management-status")), "nitf: management-status");
}

/** Reads whom and what the sender's indexers found in the text. */
function readIdentified(docdata: XmlElement, draft: GivenDraft): void {
  for (const content of descendantsOf(docdata, "identified-content")) {
    for (const found of elementsOf(content)) {
      const name = lineOf(found) || attributeOf(found, "value");
      if (found.name === "location") draft.fact("location", name, "nitf: identified-content/location");
      else draft.fact("keyword", name, `nitf: identified-content/${found.name}`);
    }
  }
}

function readPubdata(pubdata: XmlElement, draft: GivenDraft): void {
  // A midnight without a zone stands for a day: the attribute must have a time.
  const published = attributeOf(pubdata, "date.publication").replace(/T000000$/, "");
  draft.setTime("publishedAt", toIsoTime(published), "nitf: pubdata date.publication");
  draft.fact("publication", attributeOf(pubdata, "name"), "nitf: pubdata name");
  draft.fact("section", attributeOf(pubdata, "position.section"), "nitf: pubdata position.section");
  const reference = attributeOf(pubdata, "ex-ref");
  if (/^https?:\/\//.test(reference)) draft.set("url", reference, "nitf: pubdata ex-ref");
  if (/^words?$/i.test(attributeOf(pubdata, "unit-of-measure"))) {
    draft.fact("word_count", attributeOf(pubdata, "item-length"), "nitf: pubdata item-length");
  }
}

/** Reads a `meta`, where newspaper archives put what NITF has no element for. */
function readMeta(meta: XmlElement, draft: GivenDraft): void {
  const name = attributeOf(meta, "name");
  const value = attributeOf(meta, "content");
  if (name === "dsk" || name === "online_sections") draft.fact("section", value, `nitf: meta ${name}`);
  else if (name === "series_name") draft.fact("series", value, `nitf: meta ${name}`);
  else if (name === "correction_date" || name === "correction_text") draft.fact("note", value, `nitf: meta ${name}`);
  else if (/^keywords?$/i.test(name)) draft.fact("keyword", value, `nitf: meta ${name}`);
}

function isLater(time: string, other: string | null): boolean {
  return other !== null && Date.parse(time) > Date.parse(other);
}
