import type { PartRefusal, SourceDocument } from "../../document.ts";
import { finishDocument } from "../../finish-document.ts";
import { GivenDraft } from "../../given.ts";
import { leftOut } from "../../notes.ts";
import { elementAt, type XmlElement } from "../../xml/element.ts";
import { readMedia } from "../nitf/body.ts";
import { readNitfGiven } from "../nitf/given.ts";
import { type Component, componentsOf, type TextComponent, textsOf } from "./components.ts";
import { readComponentGiven, readItemGiven } from "./given.ts";

export interface ItemContext {
  readonly item: XmlElement;
  readonly envelope: XmlElement | null;
  readonly part: string | null;
  readonly original: Uint8Array | undefined;
}

/** Each text of a news item as an article; of several equivalents in one language, the first. */
export async function* readNewsItem(context: ItemContext): AsyncGenerator<SourceDocument | PartRefusal> {
  const components = componentsOf(context.item);
  const texts = await textsOf(components);
  for (const [at, text] of texts.slice(0, MOST_TEXTS).entries()) {
    const part = texts.length === 1 ? context.part : `${context.part ?? ""}#${text.id || at + 1}`;
    yield toDocument(context, components, text, part);
  }
  if (texts.length > MOST_TEXTS) {
    const reason = `${texts.length} texts in one item, the limit is ${MOST_TEXTS}`;
    yield { code: "E_TOO_LARGE", reason, part: context.part };
  }
  if (texts.length === 0) yield withoutText(context, components);
}

/** The most texts read from one item, since for each all components around it are read too. */
const MOST_TEXTS = 100;
const MEDIA_TYPE = "application/newsml+xml";

function toDocument(
  { item, envelope, original }: ItemContext,
  components: readonly Component[],
  text: TextComponent,
  part: string | null,
): SourceDocument | PartRefusal {
  const draft = new GivenDraft();
  for (const ancestor of text.path) readComponentGiven(ancestor, draft);
  draft.set("headline", text.title, "newsml-1: component of the title");
  readItemGiven(item, envelope, draft);
  for (const { caption } of components) draft.fact("image_caption", caption, "newsml-1: caption");
  let pictures = components.filter(({ kind }) => kind === "a picture").length;
  if (text.nitf !== null) {
    readNitfGiven(text.nitf, draft);
    pictures += readMedia(text.nitf, draft);
  }
  return finishDocument({
    paragraphs: text.paragraphs,
    given: draft.build(),
    part,
    original,
    mediaType: MEDIA_TYPE,
    notes: leftOut(pictures, "picture"),
  });
}

/** An item without a text: an article if it only cancels itself, otherwise a refusal that says what it is instead. */
function withoutText(context: ItemContext, components: readonly Component[]): SourceDocument | PartRefusal {
  const { item, envelope, part, original } = context;
  const draft = new GivenDraft();
  for (const { element } of components) readComponentGiven(element, draft);
  readItemGiven(item, envelope, draft);
  const paragraphs = draft.wordsOfCancellation();
  if (paragraphs.length > 0) {
    const given = draft.build();
    return finishDocument({ paragraphs, given, part, original, mediaType: MEDIA_TYPE, isCancellation: true });
  }
  const kind = components.find((component) => component.kind !== null)?.kind ?? null;
  if (kind !== null) return { code: "E_NOT_ARTICLE", reason: kind, part };
  if (components.some(({ refersToItems }) => refersToItems)) {
    return { code: "E_NOT_ARTICLE", reason: "a package that refers to other items", part };
  }
  if (elementAt(item, "TopicSet") !== null) return { code: "E_NOT_ARTICLE", reason: "a set of topics", part };
  return { code: "E_NO_TEXT", reason: "an item without a text", part };
}
