import { describe, expect, it } from "vitest";
import { identifyPerson, mergePeople } from "../../src/identity/person.ts";
import { personKey } from "../../src/names/bearer-keys.ts";

const person = (name: string, ...otherNames: string[]) =>
  identifyPerson({ name, otherNames, givenName: null, familyName: null });

describe("the key of a person", () => {
  it.each([
    ["ADA QUILL", "Ada Quill"],
    ["J. D. Marsh", "JD Marsh"],
    ["Tomás Verrin", "Tomas Verrin"],
    ["Anna-Lena Voss", "Anna Lena Voss"],
  ])("is one for %s and %s", (one, other) => {
    expect(personKey(one)).toBe(personKey(other));
  });

  it.each([
    ["Quill", "Ada Quill"],
    ["Ada M. Quill", "Ada Quill"],
    ["Аda Quill", "Ada Quill"],
    ["…", "!"],
  ])("is another for %s and %s", (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other));
  });
});

describe("the names of a person", () => {
  it("say what each is to the fullest one, and why it stands there", () => {
    const { names } = person("John “Ace” Marsh", "Marsh", "JOHN “ACE” MARSH", "Ace", "Johnny M.", "Marsh");
    expect(names.map(({ name, kind, because }) => [name, kind, because])).toEqual([
      ["John “Ace” Marsh", "full", "same key"],
      ["Marsh", "short", "same article"],
      ["JOHN “ACE” MARSH", "full", "same key"],
      ["Ace", "nickname", "same article"],
      ["Johnny M.", "other", "same article"],
    ]);
  });

  it("are found by their folded form", () => {
    expect(person("Tomás Verrin", "VERRIN").names.map(({ nameKey }) => nameKey)).toEqual(["tomas verrin", "verrin"]);
  });
});

describe("two sightings of a person", () => {
  it("are shown by the better spelling and keep every name once", () => {
    const [one, other] = [person("TOMAS VERRIN", "Verrin"), person("Tomás Verrin", "Verrin", "Tom")];
    expect(mergePeople(one, other).name).toBe("Tomás Verrin");
    expect(mergePeople(other, one).name).toBe("Tomás Verrin");
    expect(mergePeople(one, other).names.map(({ name }) => name)).toEqual([
      "TOMAS VERRIN",
      "Verrin",
      "Tomás Verrin",
      "Tom",
    ]);
  });

  it("are the known one itself where the second tells nothing new", () => {
    const known = person("Ada Quill", "Quill");
    expect(mergePeople(known, person("Ada Quill"))).toBe(known);
  });
});
