import { expect, test } from "vitest";
import { HtmlElement } from "../../../src/sources/html/element.ts";
import { weighBlock } from "../../../src/sources/html/weigh-block.ts";

const weigh = (tag: string, text: string, linkLength = 0) =>
  weighBlock({ text, linkLength, element: new HtmlElement(tag, new Map(), null) });

test("long lines and sentences are prose, short lines and headings are nothing", () => {
  expect(weigh("p", "x".repeat(80))).toEqual({ prose: 80, links: 0 });
  expect(weigh("p", `${"x".repeat(39)}.`)).toEqual({ prose: 40, links: 0 });
  expect(weigh("p", "x".repeat(79))).toEqual({ prose: 0, links: 0 });
  expect(weigh("h2", "x".repeat(80))).toEqual({ prose: 0, links: 0 });
});

test("no paragraph counts without end", () => {
  expect(weigh("p", "x".repeat(5000)).prose).toBe(1000);
});

test("Chinese and Japanese say more in fewer characters", () => {
  expect(weigh("p", "東".repeat(32))).toEqual({ prose: 80, links: 0 });
});

test("what is mostly links is links, in headings too", () => {
  expect(weigh("li", "x".repeat(50), 40)).toEqual({ prose: 0, links: 40 });
  expect(weigh("h3", "x".repeat(50), 50)).toEqual({ prose: 0, links: 50 });
  expect(weigh("p", "x".repeat(100), 10)).toEqual({ prose: 90, links: 0 });
});
