import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { bodyParagraphs } from "../../fields/body-paragraphs.ts";
import type { FieldMap } from "../../fields/field-map.ts";
import { mappedGiven } from "../../fields/mapped-given.ts";
import { finishDocument } from "../../finish-document.ts";
import { findPath, textsAt } from "../../json/find-path.ts";
import { isJsonObject } from "../../json/json-value.ts";
import { parseJson } from "../../json/parse-json.ts";
import { jsonParts } from "../../json/split-json.ts";
import type { Received } from "../../received.ts";
import type { JsonOptions } from "./json-options.ts";
import { itemsOf, type Preset, presetOf } from "./presets.ts";

/** The articles of a file of JSON, one by one. */
export async function* readJson(
  received: Received,
  options: JsonOptions,
): AsyncGenerator<SourceDocument | PartRefusal> {
  for await (const piece of jsonParts(received.stream())) {
    if ("refusal" in piece) yield { ...piece.refusal, part: piece.part };
    else yield* readPiece(piece.bytes, piece.part, options);
  }
}

/** @param number what to call the piece if it is one of several; null if it is all that was received */
function* readPiece(
  bytes: Uint8Array,
  number: string | null,
  options: JsonOptions,
): Generator<SourceDocument | PartRefusal> {
  const parsed = parseJson(bytes);
  if (isRefusal(parsed)) {
    yield { ...parsed, part: number };
    return;
  }
  const items = options.items === undefined ? itemsOf(parsed.value) : findPath(parsed.value, options.items);
  if (items.length === 0) yield { code: "E_NO_TEXT", reason: "no article", part: number };
  for (const [at, item] of items.entries()) {
    const isWhole = item === parsed.value;
    const inner = isWhole ? number : `${number === null ? "" : `${number}, `}item ${at + 1}`;
    yield readItem(item, inner, isWhole && number !== null ? bytes : undefined, options);
  }
}

function readItem(
  item: unknown,
  part: string | null,
  original: Uint8Array | undefined,
  { map, summaries }: JsonOptions,
): SourceDocument | PartRefusal {
  if (!isJsonObject(item)) return { code: "E_FORMAT", reason: "no object, as an article is", part };
  const preset = map === undefined ? presetOf(item) : null;
  const refusal = preset?.refuse?.(item) ?? null;
  if (refusal !== null) return { code: "E_NOT_ARTICLE", reason: refusal, part };
  const fields = map ?? preset?.map ?? new Map();
  const body = bodyOf(item, fields);
  const isCut = CUT_OFF.test(body.at(-1) ?? "");
  if ((body.length === 0 || isCut) && summaries !== true) return { ...withoutBody(item, preset, isCut), part };
  const summary = body.length > 0 ? body : summaryOf(item, preset);
  const given = mappedGiven(fields, (place) => textsAt(item, place), "json");
  return finishDocument({
    paragraphs: summary,
    given: given.build(),
    part,
    original,
    mediaType: "application/json",
    notes: [...given.notes, ...(body.length === 0 || isCut ? ["Only the summary of the article"] : [])],
  });
}

/** How services cut off a text that they do not sell. */
const CUT_OFF = /\[\+?\d+ chars\]$|\[(?:…|\.\.\.)\]$/;

/** The paragraphs at the first place that holds a text; several texts at one place, as in blocks, are joined. */
function bodyOf(item: unknown, map: FieldMap): string[] {
  for (const place of map.get("text") ?? []) {
    const paragraphs = textsAt(item, place).flatMap(bodyParagraphs);
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}

function summaryOf(item: unknown, preset: Preset | null): string[] {
  for (const place of preset?.summaries ?? []) {
    const paragraphs = textsAt(item, place).flatMap(bodyParagraphs);
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}

function withoutBody(item: unknown, preset: Preset | null, isCut: boolean): Pick<PartRefusal, "code" | "reason"> {
  if (isCut)
    return { code: "E_SUMMARY_ONLY", reason: "the text is cut off; take what there is of it with --summaries" };
  if (summaryOf(item, preset).length > 0) {
    return { code: "E_SUMMARY_ONLY", reason: "a summary but not the article; take it with --summaries" };
  }
  return { code: "E_NO_TEXT", reason: "no text where one is looked for; say where with --map text=…" };
}
