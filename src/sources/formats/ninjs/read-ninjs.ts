import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { isJsonObject, type JsonObject, stringOf, valueAt } from "../../json/json-value.ts";
import { parseJson } from "../../json/parse-json.ts";
import { jsonParts } from "../../json/split-json.ts";
import type { Received } from "../../received.ts";
import { readAssociations } from "./associations.ts";
import { readItem } from "./read-item.ts";

/** The articles of a ninjs file, whatever its size: items come one by one; those that are not articles are refused. */
export async function* readNinjs(received: Received): AsyncGenerator<SourceDocument | PartRefusal> {
  for await (const piece of jsonParts(received.stream())) {
    if ("refusal" in piece) yield { ...piece.refusal, part: piece.part };
    else yield* readPiece(piece.bytes, piece.part);
  }
}

/** @param number what to call the item if it has no identifier; null if it is all that was received */
async function* readPiece(bytes: Uint8Array, number: string | null): AsyncGenerator<SourceDocument | PartRefusal> {
  const parsed = parseJson(bytes);
  if (isRefusal(parsed)) {
    yield { ...parsed, part: number };
    return;
  }
  const items = itemsOf(parsed.value);
  if (items.length === 0) yield { code: "E_FORMAT", reason: "no item of ninjs, which is an object", part: number };
  for (const [at, item] of items.entries()) {
    const isWhole = items.length === 1 && item === parsed.value;
    const isAlone = isWhole && number === null;
    const part = isAlone ? null : (idOf(item) ?? number ?? `item ${at + 1}`);
    const associations = readAssociations(item);
    yield await readItem(item, { part, original: isWhole && !isAlone ? bytes : undefined, associations });
    for (const text of associations.texts) {
      yield await readItem(text, { part: idOf(text), original: undefined, associations: readAssociations(text) });
    }
  }
}

/** An item, or the items in what services wrap them in: Superdesk's `_items`, `items`, an array. */
function itemsOf(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isJsonObject);
  if (!isJsonObject(value)) return [];
  for (const key of ["_items", "items", "newsItems"]) {
    const inner = valueAt(value, key);
    if (Array.isArray(inner) && stringOf(valueAt(value, "uri")) === "") return inner.filter(isJsonObject);
  }
  return [value];
}

function idOf(item: JsonObject): string | null {
  return stringOf(valueAt(item, "uri")) || null;
}
