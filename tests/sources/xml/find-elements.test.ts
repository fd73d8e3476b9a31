import { expect, test } from "vitest";
import { findElements, rootName, rootTag } from "../../../src/sources/xml/find-elements.ts";

function found(text: string, ...names: readonly string[]): string[] {
  return findElements(text, new Set(names)).map(({ start, end }) => text.slice(start, end));
}

test("the outermost elements, from tag to tag", () => {
  expect(found("<a><b>1<b>2</b></b><c/><b x='>'/></a>", "b")).toEqual(["<b>1<b>2</b></b>", "<b x='>'/>"]);
});

test("prefixes do not count", () => {
  expect(found("<x:a><n:item>1</n:item></x:a>", "item")).toEqual(["<n:item>1</n:item>"]);
});

test("comments, CDATA, instructions and a document type are no elements", () => {
  const text = "<?x <b> ?><!DOCTYPE a [<!ELEMENT b ANY>]><a><!-- <b> --><![CDATA[<b>]]><b>1</b></a>";
  expect(found(text, "b")).toEqual(["<b>1</b>"]);
  expect(rootName(text)).toBe("a");
});

test("an element without an end reaches to the end, an end without a beginning is passed over", () => {
  expect(found("</b><a><b>1", "b")).toEqual(["<b>1"]);
});

test("the root's tag has its namespaces", () => {
  expect(rootTag('<?xml version="1.0"?>\n<rss version="2.0" xmlns:dc="x">…')).toBe('<rss version="2.0" xmlns:dc="x">');
  expect(rootName("no XML")).toBeNull();
});
