import type { Refusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { finishDocument } from "../../finish-document.ts";
import { GivenDraft } from "../../given.ts";
import { firstOf, type JsonObject, stringOf, valueAt } from "../../json/json-value.ts";
import { leftOut } from "../../notes.ts";
import { readNitfGiven } from "../nitf/given.ts";
import type { Associations } from "./associations.ts";
import { readBody } from "./body.ts";
import { readNinjsGiven } from "./given.ts";

export interface ItemContext {
  readonly part: string | null;
  readonly original: Uint8Array | undefined;
  readonly associations: Associations;
}

/** An item as an article, or a refusal that says what it is instead. */
export async function readItem(item: JsonObject, context: ItemContext): Promise<SourceDocument | PartRefusal> {
  const { part, original, associations } = context;
  const kind = kindOfOther(item);
  if (kind !== null) return { code: "E_NOT_ARTICLE", reason: kind, part };
  const draft = new GivenDraft();
  readNinjsGiven(item, draft);
  for (const caption of associations.captions) draft.fact("image_caption", caption, "ninjs: associations");
  for (const name of associations.photographers) draft.credit("photographer", name, "ninjs: associations");
  const body = await readBody(item);
  if (body.nitf !== null) readNitfGiven(body.nitf, draft);
  const isCancellation = body.paragraphs.length === 0;
  const paragraphs = isCancellation ? draft.wordsOfCancellation() : body.paragraphs;
  if (paragraphs.length === 0) return { ...withoutBody(item, associations), part };
  return finishDocument({
    paragraphs,
    given: draft.build(),
    part,
    original,
    mediaType: "application/ninjs+json",
    notes: leftOut(associations.pictures, "picture"),
    isCancellation,
  });
}

/**
 * What an item is, by its type, if it is not a text; null if it may be one. An event of ninjs 3 may have only its
 * details.
 */
function kindOfOther(item: JsonObject): string | null {
  const type = stringOf(valueAt(item, "type")).toLowerCase();
  if (type !== "") return KINDS.get(type) ?? null;
  return valueAt(item, "eventDetails") !== undefined && valueAt(item, "bodies") === undefined ? "an event" : null;
}

const KINDS = new Map([
  ["picture", "a picture"],
  ["photo", "a picture"],
  ["image", "a picture"],
  ["graphic", "a graphic"],
  ["audio", "a sound recording"],
  ["video", "a video"],
  ["event", "an event"],
  ["planning", "a planning item"],
  ["animation", "an animation"],
  ["component", "a component of other items"],
]);

function withoutBody(item: JsonObject, { count }: Associations): Refusal {
  const type = stringOf(valueAt(item, "type")).toLowerCase();
  if (type === "composite" || (type === "" && count > 0)) {
    return { code: "E_NOT_ARTICLE", reason: `a package of ${count} items without a text of its own` };
  }
  const hasSummary =
    firstOf(item, "descriptions", "description_text", "description_xhtml", "description") !== undefined;
  if (hasSummary) return { code: "E_SUMMARY_ONLY", reason: "an item that has a description but no body" };
  if (firstOf(item, "events", "eventDetails") !== undefined) return { code: "E_NOT_ARTICLE", reason: "an event" };
  return { code: "E_NO_TEXT", reason: "an item without a body" };
}
