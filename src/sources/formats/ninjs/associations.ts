import { firstOf, isJsonObject, type JsonObject, listOf, stringOf, valueAt } from "../../json/json-value.ts";
import { bodiesOf } from "./body.ts";
import { textOfProperty } from "./properties.ts";

/** What is associated with an item of ninjs. */
export interface Associations {
  /** Associated items that are texts with a body, at any depth. */
  readonly texts: readonly JsonObject[];
  readonly captions: readonly string[];
  /** The people named in the bylines of pictures. */
  readonly photographers: readonly string[];
  readonly pictures: number;
  /** How many associated items there are in all. */
  readonly count: number;
}

/**
 * The associations of an item and, down to five levels, of those; in ninjs 1 they are an object by name, since then an
 * array.
 */
export function readAssociations(item: JsonObject): Associations {
  const all = [...within(item, 0)];
  const pictures = all.filter((one) => PICTURES.has(stringOf(valueAt(one, "type"))));
  return {
    texts: all.filter(
      (one) => /^(?:text|composite)?$/.test(stringOf(valueAt(one, "type"))) && bodiesOf(one).length > 0,
    ),
    captions: pictures.map((one) => textOfProperty(one, "description")).filter((text) => text !== ""),
    photographers: pictures.map((one) => stringOf(firstOf(one, "byline", "by"))).filter((name) => name !== ""),
    pictures: pictures.length,
    count: all.length,
  };
}

const PICTURES = new Set(["picture", "graphic", "image", "photo"]);
const MAX_DEPTH = 5;

function* within(item: JsonObject, depth: number): Generator<JsonObject> {
  if (depth === MAX_DEPTH) return;
  const associations = valueAt(item, "associations");
  const found = isJsonObject(associations) ? Object.values(associations).flatMap(listOf) : listOf(associations);
  for (const one of found) {
    if (!isJsonObject(one)) continue;
    yield one;
    yield* within(one, depth + 1);
  }
}
