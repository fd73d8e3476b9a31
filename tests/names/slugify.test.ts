import { describe, expect, it } from "vitest";
import { slugify } from "../../src/names/slugify.ts";

describe("slugify", () => {
  it.each([
    ["Siobhán O’Brien", "siobhan-obrien"],
    ["Martin Luther King, Jr.", "martin-luther-king-jr"],
    ["Владимир Зеленский", "владимир-зеленскии"],
    ["习近平", "习近平"],
    ["…", "unnamed"],
  ])("%s → %s", (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it("cuts a long text at a word", () => {
    const slug = slugify("word ".repeat(100));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith("word")).toBe(true);
  });
});
