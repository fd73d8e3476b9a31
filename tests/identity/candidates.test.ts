import { describe, expect, it } from "vitest";
import { findDuplicates, findDuplicatesOf, type Sighted } from "../../src/identity/candidates.ts";
import { mixtureOf } from "../../src/identity/mixed-names.ts";
import { personKey } from "../../src/names/bearer-keys.ts";

let articles = 0;

/** Somebody who is in an article of their own, unless it is said in which. */
function sighted(name: string, more: Partial<Sighted> = {}): Sighted {
  articles += 1;
  const beside = { titles: new Set<string>(), organisations: new Set<number>(), articles: new Set([articles]) };
  return { key: personKey(name), name, ...beside, ...more };
}

/** Names that are all different, of syllables that no two spellings have in common. */
function syllables(number: number, count: number): string {
  const letters = Array.from({ length: count }, (_, at) => {
    const digit = Math.floor(number / 18 ** at) % 18;
    return `${"bdglmnprt"[digit % 9]}${digit < 9 ? "a" : "o"}`;
  }).join("");
  return `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`;
}

const pairsOf = (...names: readonly string[]) =>
  findDuplicates(names.map((name) => sighted(name))).map(({ one, other, reasons }) => [
    [one.name, other.name].sort().join(" / "),
    ...reasons,
  ]);

describe("people who may be one", () => {
  it.each([
    ["Donald Trump", "Donald J. Trump", "middle initial: J."],
    ["Vladimir Putin", "Vladimir V. Putin", "middle initial: V."],
    ["John F. Kennedy", "John Fitzgerald Kennedy", "a middle name and its initial"],
    ["Jody Brae", "Jodie Brae", "spelling: jody and jodie"],
    ["William Oake", "Bill Oake", "nickname: bill and william"],
    ["Xander Holm", "Alexander Holm", "short form: xander for alexander"],
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "transliteration: the family names are spelled in two ways"],
    ["Jürgen Mueller", "Jürgen Müller", "transliteration: the family names are spelled in two ways"],
    ["J. Marsh", "Joanna Marsh", "a given name and its initial"],
    ["Tim Sloan", "C.E.O. Tim Sloan", "title before the name: C.E.O."],
    ["Ada Quill", "Ada Quill Vows", "verb of a headline: Vows"],
    ["Ada Quill", "Meet Ada Quill", "verb of a headline: Meet"],
  ])("%s and %s", (one, other, reason) => {
    expect(pairsOf(one, other)).toEqual([[[one, other].sort().join(" / "), reason]]);
  });

  it.each([
    ["Donald Trump", "Donald Trump Jr."],
    ["Donald J. Trump", "Donald Trump Jr."],
    ["George H. W. Bush", "George W. Bush"],
    ["Ada Quill", "Bea Quill"],
    ["Ada Quill", "Ada Tarn"],
    ["J. Marsh", "Kay Marsh"],
    ["Quill", "Ada Quill"],
    ["Quill", "Dean Quill"],
  ])("but not %s and %s", (one, other) => {
    expect(pairsOf(one, other)).toEqual([]);
  });

  it("come the likeliest first: a title or an organisation in common speaks for it, an article that names both against it", () => {
    const title = { titles: new Set(["harbour master"]) };
    const people = [
      sighted("Ada Quill", title),
      sighted("Ada R. Quill", title),
      sighted("Bea Tarn"),
      sighted("Bea M. Tarn"),
      sighted("Cy Vane", { articles: new Set([900]) }),
      sighted("Cy B. Vane", { articles: new Set([900]) }),
    ];
    const found = findDuplicates(people);
    expect(found.map(({ one }) => one.name)).toEqual(["Ada Quill", "Bea Tarn", "Cy Vane"]);
    expect(found[0]?.reasons).toContain("same title in print: harbour master");
    expect(found[2]?.reasons).toContain("against it: one article names both");
    expect(found.every(({ score }) => score > 0 && score < 1)).toBe(true);
  });

  it("are not asked about again once somebody has decided", () => {
    const people = [sighted("Ada Quill"), sighted("Ada R. Quill")];
    expect(findDuplicates(people, () => true)).toEqual([]);
  });

  it("are the same of one person as of all", () => {
    const names = ["Ada Quill", "Ada R. Quill", "Ada Quill Vows", "Meet Ada Quill", "Adda Quill", "Bea Quill", "Quill"];
    const people = [...names, "Mayor Ada Quill", "William Oake", "Bill Oake"].map((name) => sighted(name));
    const all = findDuplicates(people);
    for (const person of people) {
      const theirs = all.filter(({ one, other }) => one === person || other === person);
      const others = people.filter((one) => one !== person);
      const ofOne = findDuplicatesOf(person, others, () => false);
      const namesOf = (pairs: typeof all) =>
        pairs.map(({ one, other, score }) => [...[one.name, other.name].sort(), score.toFixed(6)].join(" / ")).sort();
      expect(namesOf(ofOne), person.name).toEqual(namesOf(theirs));
    }
    expect(findDuplicatesOf(people[0] ?? sighted("Nobody"), people, () => true)).toEqual([]);
  });

  it("are found among a hundred thousand", () => {
    const crowd = Array.from({ length: 100_000 }, (_, at) =>
      sighted(`${syllables(at % 300, 2)} ${syllables(at * 7, 5)}`),
    );
    const found = findDuplicates([...crowd, sighted("Xander Holm"), sighted("Alexander Holm")]);
    expect(found.map(({ one, other }) => [one.name, other.name].sort())).toEqual([["Alexander Holm", "Xander Holm"]]);
  });
});

describe("a name that may be several people's", () => {
  it("has titles that exclude each other", () => {
    const titles = [
      { article: 1, title: "Bishop" },
      { article: 2, title: "Brume United striker" },
      { article: 3, title: "striker" },
    ];
    expect(mixtureOf({ titles, years: [2031] })).toMatchObject({
      reasons: ["titles of two fields: sport (striker), church (bishop)"],
      articles: [1],
      qualifier: "bishop",
    });
  });

  it("is in print in years far apart", () => {
    const found = mixtureOf({ titles: [], years: [1961, 1962, 2001] });
    expect(found).toMatchObject({ reasons: ["in print until 1962 and again from 2001"], qualifier: null });
  });

  it("is less likely so if one article prints both titles", () => {
    const both = [
      { article: 1, title: "pastor" },
      { article: 1, title: "senator" },
    ];
    const apart = [
      { article: 1, title: "pastor" },
      { article: 2, title: "senator" },
    ];
    const score = (titles: typeof both) => mixtureOf({ titles, years: [] })?.score ?? 0;
    expect(score(both)).toBeLessThan(score(apart));
  });

  it("is not one with several titles of one field", () => {
    const titles = [
      { article: 1, title: "senator" },
      { article: 2, title: "former president" },
      { article: 3, title: "author" },
    ];
    expect(mixtureOf({ titles, years: [2016, 2017, 2024] })).toBeNull();
  });
});
