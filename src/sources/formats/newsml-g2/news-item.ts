import type { PartRefusal, SourceDocument } from "../../document.ts";
import { finishDocument } from "../../finish-document.ts";
import { GivenDraft } from "../../given.ts";
import { leftOut } from "../../notes.ts";
import { elementAt, elementsOf, type XmlElement } from "../../xml/element.ts";
import { readMedia } from "../nitf/body.ts";
import { readNitfGiven } from "../nitf/given.ts";
import { codeOf } from "./code-of.ts";
import { type Content, readContents } from "./contents.ts";
import { readNewsMlG2Given, readParties } from "./given.ts";

/**
 * A news item as articles: one for each language that it holds a text in. An item that is not a text, or only refers to
 * its text, is refused, with what it is.
 */
export async function* readNewsItem(
  item: XmlElement,
  part: string | null,
  original: Uint8Array | undefined,
): AsyncGenerator<SourceDocument | PartRefusal> {
  const kind = KINDS.get(classOf(item));
  if (kind !== undefined) {
    yield { code: "E_NOT_ARTICLE", reason: kind, part };
    return;
  }
  const contents = await readContents(item);
  const byLanguage = firstOfEachLanguage(contents);
  for (const content of byLanguage) {
    const isOnly = byLanguage.length === 1;
    yield toDocument(item, content, isOnly ? part : `${part ?? ""}#${content.language}`, original);
  }
  if (byLanguage.length === 0) yield withoutText(item, part, original);
}

function firstOfEachLanguage(contents: readonly Content[]): Content[] {
  const first = new Map<string, Content>();
  for (const content of contents) if (!first.has(content.language)) first.set(content.language, content);
  return [...first.values()];
}

/**
 * The class of an item: "text" of `ninat:text`, `icls:text` or any other alias that a sender gives the IPTC's
 * vocabulary.
 */
function classOf(item: XmlElement): string {
  return codeOf(elementAt(item, "itemMeta", "itemClass"));
}

const KINDS = new Map([
  ["picture", "a picture"],
  ["photo", "a picture"],
  ["graphic", "a graphic"],
  ["animation", "an animation"],
  ["audio", "a sound recording"],
  ["video", "a video"],
  ["event", "an event"],
]);

function draftOf(item: XmlElement, language: string): GivenDraft {
  const draft = new GivenDraft();
  readNewsMlG2Given(item, draft, language);
  return draft;
}

function toDocument(
  item: XmlElement,
  content: Content,
  part: string | null,
  original: Uint8Array | undefined,
): SourceDocument | PartRefusal {
  const draft = draftOf(item, content.language);
  const pictures = content.nitf === null ? 0 : readMedia(content.nitf, draft);
  if (content.nitf !== null) readNitfGiven(content.nitf, draft);
  readParties(item, draft);
  return finishDocument({
    paragraphs: content.paragraphs,
    given: draft.build(),
    part,
    original,
    mediaType: MEDIA_TYPE,
    notes: leftOut(pictures, "picture"),
  });
}

const MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml";

/** An item without a text: an article if it takes itself back, as its note says; otherwise there is nothing to read. */
function withoutText(
  item: XmlElement,
  part: string | null,
  original: Uint8Array | undefined,
): SourceDocument | PartRefusal {
  const draft = draftOf(item, "");
  const paragraphs = draft.wordsOfCancellation();
  if (paragraphs.length > 0) {
    const given = draft.build();
    return finishDocument({ paragraphs, given, part, original, mediaType: MEDIA_TYPE, isCancellation: true });
  }
  const remote = elementsOf(elementAt(item, "contentSet") ?? item, "remoteContent").length;
  if (remote > 0)
    return { code: "E_NO_TEXT", reason: "its text is elsewhere, in a file that the item refers to", part };
  return { code: "E_NO_TEXT", reason: "an item without a text", part };
}
