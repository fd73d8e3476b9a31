import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Placed, partAnew } from "../../src/stories/part-anew.ts";
import { type Joined, partIntoStories } from "../../src/stories/part-into-stories.ts";

interface Article {
  readonly id: number;
  readonly sha256: string;
  publishedAt: string | null;
  readonly labels: readonly [];
}

/** Articles with links that come and go, and their stories, brought up to date by nothing but `partAnew`. */
class Archive {
  readonly articles = new Map<number, Article>();
  readonly links = new Map<string, Joined["kind"]>();
  readonly first = new Map<number, number>();
  /** How many articles were asked for. */
  looked = 0;

  settle(touched: ReadonlySet<number>): void {
    const known = new Map<number, Placed | undefined>();
    for (;;) {
      const { stories, single, missing } = partAnew(known, touched);
      if (missing.length === 0) {
        for (const { id } of single) this.first.delete(id);
        for (const story of stories) for (const { id } of story) this.first.set(id, story[0].id);
        return;
      }
      for (const id of missing) known.set(id, this.placed(id));
      this.looked += missing.length;
    }
  }

  placed(id: number): Placed | undefined {
    const article = this.articles.get(id);
    if (article === undefined) return undefined;
    const partners = new Map<number, Joined["kind"]>();
    for (const [pair, kind] of this.links) {
      const [one, other] = pair.split(" ").map(Number);
      if (one === id && other !== undefined) partners.set(other, kind);
      if (other === id && one !== undefined) partners.set(one, kind);
    }
    const first = this.first.get(id) ?? null;
    const others = first === id ? [...this.first].filter(([, one]) => one === id).map(([other]) => other) : [];
    return { ...article, partners, first, others: others.filter((other) => other !== id) };
  }

  /** The stories as they are kept, each by the ids of its articles. */
  kept(): string[] {
    const stories = new Map<number, number[]>();
    for (const [id, first] of this.first) stories.set(first, [...(stories.get(first) ?? []), id]);
    return [...stories.values()].map((ids) => ids.toSorted((one, other) => one - other).join(" ")).sort();
  }

  wanted(): string[] {
    const joined = [...this.links].map(([pair, kind]): Joined => {
      const [one = "", other = ""] = pair.split(" ").map((id) => this.articles.get(Number(id))?.sha256 ?? "");
      return { one, other, kind };
    });
    const stories = partIntoStories([...this.articles.values()], joined);
    return stories
      .map((story) =>
        story
          .map(({ id }) => id)
          .sort((one, other) => one - other)
          .join(" "),
      )
      .sort();
  }
}

const KINDS = ["revision", "same_text", "copy", "correction"] as const;
const step = fc.record({
  what: fc.constantFrom("link", "link", "link", "unlink", "date"),
  one: fc.nat(11),
  other: fc.nat(11),
  kind: fc.constantFrom(...KINDS),
  day: fc.option(fc.integer({ min: 1, max: 31 })),
});

describe("stories that are parted anew", () => {
  test.prop([fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 30 })], { numRuns: 400 })(
    "are those of all articles, whatever links come and go",
    (batches) => {
      const archive = new Archive();
      for (let id = 0; id < 12; id += 1) {
        const publishedAt = id % 5 === 4 ? null : `2031-03-${String(1 + ((id * 7) % 28)).padStart(2, "0")}`;
        archive.articles.set(id, { id, sha256: `x${(id * 5) % 12}`, publishedAt, labels: [] });
      }
      for (const batch of batches) {
        const touched = new Set<number>();
        for (const { what, one, other, kind, day } of batch) {
          const pair = `${Math.min(one, other)} ${Math.max(one, other)}`;
          if (what === "link" && one !== other) archive.links.set(pair, kind);
          if (what === "unlink") archive.links.delete(pair);
          const article = archive.articles.get(one);
          if (what === "date" && article !== undefined) {
            article.publishedAt = day === null ? null : `2031-03-${String(day).padStart(2, "0")}`;
            for (const partner of archive.placed(one)?.partners.keys() ?? []) touched.add(partner);
          }
          touched.add(one).add(other);
        }
        archive.settle(touched);
        expect(archive.kept()).toEqual(archive.wanted());
      }
    },
  );

  it("are told from the articles near the change, however many hang together", () => {
    const archive = new Archive();
    const dayOf = (at: number) => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10);
    for (let id = 0; id < 400; id += 1) {
      archive.articles.set(id, { id, sha256: `x${String(id).padStart(3, "0")}`, publishedAt: dayOf(id), labels: [] });
      if (id > 0) archive.links.set(`${id - 1} ${id}`, "revision");
      archive.settle(new Set(id === 0 ? [0] : [id - 1, id]));
    }
    expect(archive.kept()).toEqual(archive.wanted());
    archive.looked = 0;
    archive.articles.set(400, { id: 400, sha256: "x400", publishedAt: dayOf(400), labels: [] });
    archive.links.set("399 400", "revision");
    archive.settle(new Set([399, 400]));
    expect(archive.looked).toBeLessThan(8);
  });
});
