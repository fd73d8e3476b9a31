import { embeddable } from "../cite/embeddable.ts";
import type { Encoder } from "./encoder.ts";

/** Items as JSON, an object on each line. */
export function ndjsonEncoder<Item>(): Encoder<Item, string> {
  return {
    needsRows: false,
    begin: () => "",
    add: async (items) => items.map((item) => `${JSON.stringify(item)}\n`).join(""),
    end: () => "",
  };
}

/** How a JSON array is laid out, and what stands around it. */
export interface ArrayLayout {
  /** Spaces to indent the parts of an element by; 0, the default, puts each element on one line. */
  readonly indent?: number | undefined;
  readonly head?: string;
  readonly tail?: string;
  /** For pages: see {@link embeddable}. */
  readonly forPages?: boolean;
}

/**
 * Items as elements of a JSON array.
 *
 * @param convert what to write for an item; the item itself, if not given
 */
export function jsonEncoder<Item>(
  convert: (item: Item) => Promise<object> | object = (item) => item as object,
  { indent = 0, head = "", tail = "", forPages = false }: ArrayLayout = {},
): Encoder<Item, string> {
  let isFirst = true;
  return {
    needsRows: false,
    begin: () => `${head}[`,
    add: async (items) => {
      let text = "";
      for (const item of items) {
        const json = JSON.stringify(await convert(item), null, indent);
        text += `${isFirst ? "" : ","}\n${forPages ? embeddable(json) : json}`;
        isFirst = false;
      }
      return text;
    },
    end: () => `${isFirst ? "" : "\n"}]${tail}\n`,
  };
}
