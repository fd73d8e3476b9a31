import type { Encoder } from "./encoder.ts";

/** Items as JSON, an object on each line. */
export function ndjsonEncoder<Item>(): Encoder<Item> {
  return {
    needsRows: false,
    begin: () => "",
    add: async (items) => items.map((item) => `${JSON.stringify(item)}\n`).join(""),
    end: () => "",
  };
}

/**
 * Items as elements of a JSON array, an element on each line.
 *
 * @param convert what becomes of an item; itself unless given
 * @param head what stands before the array, and `tail` after it
 */
export function jsonEncoder<Item>(
  convert: (item: Item) => Promise<object> | object = (item) => item as object,
  { head = "", tail = "" }: { readonly head?: string; readonly tail?: string } = {},
): Encoder<Item> {
  let isFirst = true;
  return {
    needsRows: false,
    begin: () => `${head}[`,
    add: async (items) => {
      let text = "";
      for (const item of items) {
        text += `${isFirst ? "" : ","}\n${JSON.stringify(await convert(item))}`;
        isFirst = false;
      }
      return text;
    },
    end: () => `\n]${tail}\n`,
  };
}
