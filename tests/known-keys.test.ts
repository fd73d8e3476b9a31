import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { closest, requireKnownKeys } from "../src/known-keys.ts";

describe("the likely word", () => {
  const words = ["readonly", "create", "migrate", "speakerKind", "minConfidence"];
  it.each<[string, string | null]>([
    ["readOnly", "readonly"],
    ["read_only", "readonly"],
    ["speaker-kind", "speakerKind"],
    ["migrte", "migrate"],
    ["craete", "create"],
    ["confidence", "minConfidence"],
    ["x", null],
    ["", null],
    ["a".repeat(100_000), null],
  ])("%#", (written, expected) => {
    expect(closest(written, words)).toBe(expected);
  });
});

describe("keys that nobody reads", () => {
  it("are refused with the likely one, or with all that are known", () => {
    expect(() => requireKnownKeys("options", { readOnly: true }, ["readonly", "create"])).toThrow(
      'options: there is no "readOnly", use "readonly"',
    );
    expect(() => requireKnownKeys("page", { offset: 1 }, ["limit", "after"])).toThrow("known are limit, after");
    expect(() => requireKnownKeys("page", { limit: 1 }, ["limit", "after"])).not.toThrow();
  });

  it("are all of those that an object has which keeps its values elsewhere", () => {
    const known = ["kind"];
    for (const one of [new Map([["kind", "direct"]]), new Date(), Promise.resolve({}), new URLSearchParams("kind=x")]) {
      expect(() => requireKnownKeys("filter", one, known)).toThrow(/^filter: must be a plain object, not [A-Z]/);
    }
    const own = new (class {
      kind = "direct";
    })();
    for (const one of [{}, Object.create(null), runInNewContext("({})"), own]) {
      expect(() => requireKnownKeys("filter", one, known)).not.toThrow();
    }
  });
});
