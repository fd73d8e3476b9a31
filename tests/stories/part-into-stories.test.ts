import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Joined, partIntoStories } from "../../src/stories/part-into-stories.ts";

const article = (name: string, publishedAt: string | null) => ({ sha256: name, publishedAt, labels: [] });
const link = (one: string, other: string, kind: Joined["kind"] = "revision"): Joined => ({ one, other, kind });
const names = (articles: Parameters<typeof partIntoStories>[0], links: readonly Joined[]) =>
  partIntoStories(articles, links).map((story) => story.map(({ sha256 }) => sha256).join(""));

const A = article("a", "2031-03-01");
const B = article("b", "2031-03-02");
const C = article("c", "2031-03-03");

describe("stories", () => {
  it("are what is linked to the earliest", () => {
    expect(names([C, A, B], [link("a", "b"), link("c", "a")])).toEqual(["abc"]);
  });

  it("are no chains from neighbour to neighbour", () => {
    expect(names([A, B, C], [link("a", "b"), link("b", "c")])).toEqual(["ab"]);
  });

  it("do not join what is only an excerpt", () => {
    expect(names([A, B], [link("a", "b", "excerpt")])).toEqual([]);
  });

  it("end when nothing has come for seven days, but for the same text", () => {
    const [late, later] = [article("d", "2031-03-09"), article("e", "2031-03-18")];
    expect(names([A, B, late, later], [link("a", "b"), link("a", "d"), link("a", "e")])).toEqual(["abd"]);
    expect(names([A, B, later], [link("a", "b"), link("a", "e", "same_text")])).toEqual(["abe"]);
  });

  it("take in what has no date", () => {
    expect(names([article("u", null), A], [link("u", "a")])).toEqual(["au"]);
  });

  const days = fc.array(fc.option(fc.integer({ min: 1, max: 28 })), { minLength: 2, maxLength: 8 });
  test.prop([days, fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 }), fc.infiniteStream(fc.nat())])(
    "are the same in whatever order articles and links are given",
    (dates, pairs, chances) => {
      const articles = dates.map((day, at) =>
        article(`x${at}`, day === null ? null : `2031-03-${String(day).padStart(2, "0")}`),
      );
      const links = pairs
        .filter(([one, other]) => one < other && other < articles.length)
        .map(([one, other]) => link(`x${one}`, `x${other}`));
      const shuffled = <Item>(items: readonly Item[]) =>
        items
          .map((item) => [chances.next().value ?? 0, item] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, item]) => item);
      expect(names(shuffled(articles), shuffled(links))).toEqual(names(articles, links));
    },
  );
});
