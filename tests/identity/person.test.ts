import { describe, expect, it } from "vitest";
import type { LoggedDecision } from "../../src/decisions/decision.ts";
import { identityOf } from "../../src/identity/decided-identity.ts";
import { identifyPerson, mergePeople, personNameParts } from "../../src/identity/person.ts";
import { personKey } from "../../src/names/bearer-keys.ts";
import { logged } from "../helpers/decisions.ts";

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

describe("a person of whom something is decided", () => {
  const article = "ab".repeat(32);
  const bearer = (name: string) => ({ kind: "person" as const, name });
  const same = logged("same", { one: bearer("Ada Quill"), other: bearer("Adele Marie Quill") }, { minute: 1 });
  const called = logged("name", { of: bearer("Ada Quill"), name: "Ada M. Quill" }, { minute: 2 });
  const split = logged("split", { name: "Ada Quill", qualifier: "bishop", articles: [article] }, { minute: 3 });
  const by = (...decisions: LoggedDecision[]) => ({ identity: identityOf(decisions), article });
  const reason = ({ key }: LoggedDecision) => `decision ${key.slice(0, 12)}`;
  const sighting = (decisions: LoggedDecision[], name: string, ...otherNames: string[]) =>
    identifyPerson({ name, otherNames, givenName: null, familyName: null }, by(...decisions));

  it("is the one who stays, with the form that is printed and the decision as its reason", () => {
    expect(sighting([same], "Adele Marie Quill", "Quill", "Ada Quill")).toEqual({
      key: "ada quill",
      name: "Adele Marie Quill",
      names: [
        { name: "Adele Marie Quill", nameKey: "adele marie quill", kind: "full", because: reason(same) },
        { name: "Quill", nameKey: "quill", kind: "short", because: "same article" },
        { name: "Ada Quill", nameKey: "ada quill", kind: "full", because: "same key" },
      ],
    });
  });

  it("has each name for one reason, in whichever article it is the fullest", () => {
    const one = sighting([same], "Ada Quill", "Adele Marie Quill").names[1];
    expect(one).toEqual(sighting([same], "Adele Marie Quill").names[0]);
  });

  it("is shown by a spelling of the name that stays, however long the others are", () => {
    const [one, other] = [sighting([same], "ADA QUILL"), sighting([same], "Adele Marie Quill")];
    expect([mergePeople(one, other).name, mergePeople(other, one).name]).toEqual(["ADA QUILL", "ADA QUILL"]);
  });

  it("is shown as it is called, and found by that", () => {
    const seen = sighting([same, called], "Adele Marie Quill");
    expect(seen).toMatchObject({ key: "ada quill", name: "Ada M. Quill", called: { decision: called.key } });
    expect(seen.names).toContainEqual({
      name: "Ada M. Quill",
      nameKey: "ada m quill",
      kind: "full",
      because: reason(called),
    });
    expect(mergePeople(seen, sighting([same, called], "Ada Quill")).name).toBe("Ada M. Quill");
  });

  it("has the parts of the name that are decided, and those that the name shows", () => {
    const parts = logged("name", { of: bearer("Ada Maria Quill"), familyName: "Maria Quill", givenName: "Ada" });
    const seen = sighting([parts], "Ada Maria Quill");
    expect(personNameParts(seen)).toEqual({
      givenName: "Ada",
      familyName: "Maria Quill",
      sortName: "Maria Quill, Ada",
    });
    expect(personNameParts(sighting([], "Ada Maria Quill"))).toMatchObject({ sortName: "Quill, Ada Maria" });
  });

  it("is another of the name in an article for which it is split, or whom a decision brought in", () => {
    expect(sighting([split], "ADA QUILL", "Quill")).toMatchObject({
      key: "ada quill (bishop)",
      names: [{ because: reason(split) }, { because: "same article", kind: "short" }],
    });
    const brought = { name: "Ada Quill", qualifier: "bishop", decision: split.key, otherNames: [] };
    const expected = { key: "ada quill (bishop)", names: [{ because: reason(split) }] };
    expect(identifyPerson({ ...brought, givenName: null, familyName: null })).toMatchObject(expected);
    expect(identifyPerson({ ...brought, givenName: null, familyName: null }, by())).toMatchObject(expected);
  });

  it("is as without decisions where none is about it", () => {
    for (const names of [["John “Ace” Marsh", "Marsh", "Ace", "Johnny M."], ["ADA QUILLON"]] as const) {
      const [name, ...otherNames] = names;
      expect(sighting([same, called, split], name, ...otherNames)).toEqual(person(name, ...otherNames));
    }
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
