import { lineOfHtml } from "../../html-line.ts";
import { firstOf, isJsonObject, type JsonObject, listOf, stringOf, valueAt } from "../../json/json-value.ts";

/** One text of an item: a headline, a description, a body. */
export interface NinjsText {
  readonly role: string;
  /** "text/plain", "text/html"; in ninjs 1 by the name of the property, and "" if that does not say. */
  readonly contentType: string;
  readonly value: string;
  /** The property: "headlines", "body_xhtml". */
  readonly property: string;
}

/**
 * The texts of a kind: in ninjs 2 and 3 the entries of `bodies` and so on, in ninjs 1 the properties `body`,
 * `body_text`, `body_xhtml` and any other that begins with the kind and an underscore.
 */
export function textsOf(item: JsonObject, kind: "body" | "headline" | "description"): NinjsText[] {
  const plural = kind === "body" ? "bodies" : `${kind}s`;
  const entries = listOf(valueAt(item, plural))
    .filter(isJsonObject)
    .map((entry) => ({
      role: stringOf(valueAt(entry, "role")),
      contentType: stringOf(firstOf(entry, "contenttype", "contentType")).toLowerCase(),
      value: stringOf(valueAt(entry, "value")),
      property: plural,
    }));
  const named = Object.keys(item)
    .filter((key) => key === kind || key.startsWith(`${kind}_`))
    .map((key) => {
      const role = key.slice(kind.length + 1);
      return { role, contentType: typeOfSuffix(role), value: stringOf(valueAt(item, key)), property: key };
    });
  return [...entries, ...named].filter(({ value }) => value !== "");
}

function typeOfSuffix(suffix: string): string {
  if (/html/i.test(suffix)) return "text/html";
  if (/nitf/i.test(suffix)) return "application/nitf+xml";
  return suffix === "" ? "" : "text/plain";
}

/**
 * The main text of a kind as one line: the one whose role says so or that has none, else the first; "" if there is
 * none.
 */
export function textOfProperty(item: JsonObject, kind: "headline" | "description"): string {
  const texts = textsOf(item, kind);
  const main = texts.find(({ role }) => /^(?:main|headline|text|caption|summary|)$/.test(role)) ?? texts[0];
  return main === undefined ? "" : toLine(main);
}

export function toLine({ contentType, value }: NinjsText): string {
  const isHtml = contentType.includes("html") || /<\/?[a-z][^<>]{0,200}>|&(?:#\d{2,5}|[a-z]{2,8});/i.test(value);
  return isHtml ? lineOfHtml(value) : value;
}
