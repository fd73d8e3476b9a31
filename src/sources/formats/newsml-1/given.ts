import { type GivenDraft, toCreditRole, toStatus } from "../../given.ts";
import { toIsoTime } from "../../stated-time.ts";
import { attributeOf, descendantsOf, elementAt, elementsOf, lineOf, type XmlElement } from "../../xml/element.ts";

/** Reads what a component states about its text. Call it for inner components first: the nearest statement counts. */
export function readComponentGiven(component: XmlElement, draft: GivenDraft): void {
  const lines = elementAt(component, "NewsLines");
  if (lines !== null) readNewsLines(lines, draft);
  const administrative = elementAt(component, "AdministrativeMetadata");
  if (administrative !== null) readParties(administrative, draft);
  const descriptive = elementAt(component, "DescriptiveMetadata");
  if (descriptive !== null) readDescriptive(descriptive, draft);
  draft.set("language", attributeOf(component, "lang"), "newsml-1: xml:lang");
  readWords(component, draft);
  for (const rights of elementsOf(component, "RightsMetadata")) {
    const holder = elementAt(rights, "Copyright", "CopyrightHolder");
    draft.fact("rights", lineOf(holder), "newsml-1: CopyrightHolder");
  }
}

function readNewsLines(lines: XmlElement, draft: GivenDraft): void {
  const each = (...names: readonly string[]) => elementsOf(lines, ...names).map(lineOf);
  draft.set("headline", each("HeadLine", "Headline")[0] ?? "", "newsml-1: HeadLine");
  draft.set(
    "byline",
    each("ByLine")
      .filter((line) => line !== "")
      .join("; "),
    "newsml-1: ByLine",
  );
  const fact = (name: Parameters<GivenDraft["fact"]>[0], element: string) => {
    for (const line of each(element)) draft.fact(name, line, `newsml-1: ${element}`);
  };
  fact("description", "SubHeadLine");
  fact("location", "DateLine");
  fact("note", "CreditLine");
  fact("rights", "CopyrightLine");
  fact("rights", "RightsLine");
  fact("slug", "SlugLine");
  fact("keyword", "KeywordLine");
  fact("series", "SeriesLine");
  for (const line of elementsOf(lines, "NewsLine")) readNewsLine(line, draft);
}

/** Reads a line of a type that the sender defined. */
function readNewsLine(line: XmlElement, draft: GivenDraft): void {
  const type = attributeOf(elementAt(line, "NewsLineType"), "FormalName");
  const text = elementsOf(line, "NewsLineText").map(lineOf).join(" ");
  if (/byline/i.test(type)) draft.set("byline", text, "newsml-1: NewsLine byline");
  else if (/caption/i.test(type)) draft.fact("image_caption", text, "newsml-1: NewsLine caption");
  else draft.fact("note", text, `newsml-1: NewsLine ${type}`.trim());
}

/** Reads the parties. A party's name is its formal one unless it states another. */
function readParties(metadata: XmlElement, draft: GivenDraft): void {
  for (const [name, role] of PARTIES) {
    for (const party of elementsOf(metadata, name).flatMap((one) => elementsOf(one, "Party"))) {
      const found = nameOf(party);
      draft.credit(role, found, `newsml-1: ${name}`);
      if (name === "Provider") draft.fact("publication", found, "newsml-1: Provider");
    }
  }
  for (const contributor of elementsOf(metadata, "Contributor")) {
    const role = attributeOf(contributor, "Role") || attributeOf(elementAt(contributor, "Role"), "FormalName");
    for (const party of elementsOf(contributor, "Party")) {
      draft.credit(role === "" ? "contributor" : toCreditRole(role), nameOf(party), "newsml-1: Contributor");
    }
  }
}

const PARTIES = [
  ["Provider", "publisher"],
  ["Creator", "author"],
  ["Source", "other"],
] as const;

function nameOf(party: XmlElement): string {
  const properties = elementsOf(party, "Property");
  const full = properties.find((one) => /^(?:full|display)?name$/i.test(attributeOf(one, "FormalName")));
  return attributeOf(full ?? null, "Value") || attributeOf(party, "FormalName") || lineOf(party);
}

function readDescriptive(metadata: XmlElement, draft: GivenDraft): void {
  for (const language of elementsOf(metadata, "Language")) {
    draft.set("language", attributeOf(language, "FormalName"), "newsml-1: Language");
  }
  for (const genre of elementsOf(metadata, "Genre")) {
    draft.fact("genre", attributeOf(genre, "FormalName"), "newsml-1: Genre");
  }
  for (const location of elementsOf(metadata, "Location")) {
    for (const property of elementsOf(location, "Property")) {
      draft.fact("location", attributeOf(property, "Value"), "newsml-1: Location");
    }
  }
  for (const property of elementsOf(metadata, "Property")) {
    const name = attributeOf(property, "FormalName");
    const value = attributeOf(property, "Value");
    if (/^keywords?$/i.test(name)) draft.fact("keyword", value, "newsml-1: Property Keyword");
    if (/^location$/i.test(name)) {
      for (const inner of elementsOf(property, "Property")) {
        draft.fact("location", attributeOf(inner, "Value"), "newsml-1: Property Location");
      }
    }
  }
}

/** Reads how many words a component's text has, as its content items state. */
function readWords(component: XmlElement, draft: GivenDraft): void {
  for (const item of elementsOf(component, "ContentItem")) {
    for (const property of elementsOf(elementAt(item, "Characteristics") ?? item, "Property")) {
      const isWords = /^words?(?:count)?$/i.test(attributeOf(property, "FormalName"));
      if (isWords) draft.fact("word_count", attributeOf(property, "Value"), "newsml-1: Property Words");
    }
  }
}

/** Reads what the item and its envelope state. Fields that its components have stated before stay. */
export function readItemGiven(item: XmlElement, envelope: XmlElement | null, draft: GivenDraft): void {
  const management = elementAt(item, "NewsManagement");
  const time = (parent: XmlElement | null, name: string) => toIsoTime(lineOf(elementAt(parent, name)));
  draft.setTime("publishedAt", time(management, "ThisRevisionCreated"), "newsml-1: ThisRevisionCreated");
  draft.setTime("publishedAt", time(management, "FirstCreated"), "newsml-1: FirstCreated");
  readIdentification(item, draft);
  if (management !== null) readManagement(management, draft);
  draft.setTime("publishedAt", time(envelope, "DateAndTime"), "newsml-1: DateAndTime");
  draft.set("language", attributeOf(item, "lang"), "newsml-1: xml:lang");
}

function readIdentification(item: XmlElement, draft: GivenDraft): void {
  const identification = elementAt(item, "Identification");
  const identifier = elementAt(identification, "NewsIdentifier");
  const date = toIsoTime(lineOf(elementAt(identifier, "DateId")));
  draft.setTime("publishedAt", date, "newsml-1: DateId");
  const id = lineOf(elementAt(identifier, "PublicIdentifier")) || lineOf(elementAt(identifier, "NewsItemId"));
  draft.fact("external_id", id, "newsml-1: NewsIdentifier");
  draft.fact("version", lineOf(elementAt(identifier, "RevisionId")), "newsml-1: RevisionId");
  draft.fact("slug", lineOf(elementAt(identification, "NameLabel")), "newsml-1: NameLabel");
}

function readManagement(management: XmlElement, draft: GivenDraft): void {
  const status = attributeOf(elementAt(management, "Status"), "FormalName");
  draft.setStatus(toStatus(status), "newsml-1: Status");
  const change = elementAt(management, "StatusWillChange");
  const future = attributeOf(elementAt(change, "FutureStatus"), "FormalName");
  if (toStatus(status) === "withheld" && toStatus(future) === "usable") {
    const until = toIsoTime(lineOf(elementAt(change, "DateAndTime")));
    draft.setTime("embargoedUntil", until, "newsml-1: StatusWillChange");
  }
  for (const instruction of elementsOf(management, "Instruction")) {
    draft.fact("note", attributeOf(instruction, "FormalName") || lineOf(instruction), "newsml-1: Instruction");
  }
  for (const note of descendantsOf(management, "EditorialNote", "UsageRights")) {
    draft.fact("note", lineOf(note), `newsml-1: ${note.name}`);
  }
  for (const other of elementsOf(management, "DerivedFrom")) {
    draft.fact("external_id", attributeOf(other, "NewsItem"), "newsml-1: DerivedFrom");
  }
}
