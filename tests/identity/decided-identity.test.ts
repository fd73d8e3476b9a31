import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Bearer, LoggedDecision } from "../../src/decisions/decision.ts";
import { standing } from "../../src/decisions/standing.ts";
import { type DecidedIdentity, identityOf } from "../../src/identity/decided-identity.ts";
import { personKey } from "../../src/names/bearer-keys.ts";
import { logged } from "../helpers/decisions.ts";

const [HERE, THERE] = ["ab".repeat(32), "cd".repeat(32)];
const person = (name: string, qualifier?: string): Bearer =>
  qualifier === undefined ? { kind: "person", name } : { kind: "person", name, qualifier };
const same = (one: string, other: string, minute = 0) =>
  logged("same", { one: person(one), other: person(other) }, { minute });
const different = (one: string, other: string, minute = 0) =>
  logged("different", { one: person(one), other: person(other) }, { minute });
const reason = ({ key }: LoggedDecision) => `decision ${key.slice(0, 12)}`;
const keyOf = (identity: DecidedIdentity, name: string) => identity.person(personKey(name), null, HERE).key;

describe("who is who without decisions", () => {
  it("is by the key of the name", () => {
    const identity = identityOf([]);
    expect(identity.person("ada quill", null, HERE)).toEqual({ key: "ada quill", because: "same key" });
    expect(identity.person("ada quill", "bishop", HERE)).toEqual({ key: "ada quill (bishop)", because: "same key" });
    expect(identity.organisation("brume courier")).toEqual({ key: "brume courier", because: "same key" });
    expect(identity.called("person", "ada quill")).toBeNull();
  });
});

describe("two who are the same", () => {
  it("are the first named, and the reason of the second is the decision", () => {
    const decision = same("Ada Quill", "A. M. Quill");
    const identity = identityOf([decision]);
    expect(identity.person("am quill", null, HERE)).toEqual({ key: "ada quill", because: reason(decision) });
    expect(identity.person("ada quill", null, HERE)).toEqual({ key: "ada quill", because: "same key" });
  });

  it("are one with all that either is the same as", () => {
    const identity = identityOf([same("B", "C", 1), same("D", "E", 2), same("A", "B", 3), same("C", "D", 4)]);
    expect(["A", "B", "C", "D", "E"].map((name) => keyOf(identity, name))).toEqual(["a", "a", "a", "a", "a"]);
  });

  it("are each joined by the decision without which they would not be", () => {
    const [own, other, far] = [same("B", "C", 1), same("A", "B", 2), same("C", "D", 3)];
    const identity = identityOf([own, other, far]);
    expect(["b", "c", "d"].map((key) => identity.person(key, null, HERE).because)).toEqual([
      reason(other),
      reason(own),
      reason(far),
    ]);
  });

  it("are the first of the later decision, or who stayed of those with whom that one is joined", () => {
    const later = identityOf([same("A", "B", 1), same("C", "B", 2)]);
    expect(["A", "B", "C"].map((name) => keyOf(later, name))).toEqual(["c", "c", "c"]);
    const joined = identityOf([same("B", "C", 1), same("A", "D", 2), same("C", "D", 3)]);
    expect(["A", "B", "C", "D"].map((name) => keyOf(joined, name))).toEqual(["b", "b", "b", "b"]);
    const circle = identityOf([same("C", "B", 1), same("B", "C", 2)]);
    expect(["B", "C"].map((name) => keyOf(circle, name))).toEqual(["b", "b"]);
  });

  it("are told from others of their name by a qualifier", () => {
    const identity = identityOf([logged("same", { one: person("Ada Quill"), other: person("Ada Quill", "bishop") })]);
    expect(identity.person("ada quill", "bishop", HERE).key).toBe("ada quill");
    expect(identity.person("ada quill", "pilot", HERE).key).toBe("ada quill (pilot)");
  });

  it("can be organisations, and a country by any of its names", () => {
    const one: Bearer = { kind: "organisation", name: "The Brume Courier" };
    const other: Bearer = { kind: "organisation", name: "America", organisationKind: "country" };
    const identity = identityOf([logged("same", { one, other })]);
    expect(identity.organisation("united states").key).toBe("brume courier");
    expect(identity.person("united states", null, HERE).key).toBe("united states");
  });
});

describe("two who are different", () => {
  it("are never joined, whenever that was decided, and the decision that would is named", () => {
    const [first, second, apart] = [same("A", "B", 1), same("B", "C", 2), different("A", "C", 3)];
    const identity = identityOf([first, second, apart]);
    expect(["A", "B", "C"].map((name) => keyOf(identity, name))).toEqual(["a", "a", "c"]);
    expect(identity.skipped).toEqual([
      { decision: second.key, reason: `“a” and “c” are different by ${reason(apart)}` },
    ]);
    expect(identity.apart).toEqual([{ kind: "person", one: "a", other: "c", decision: apart.key }]);
  });

  it("are so with all that either is the same as", () => {
    const decisions = [different("A", "D", 1), same("A", "B", 2), same("D", "C", 3), same("B", "C", 4)];
    expect(identityOf(decisions).skipped.map(({ decision }) => decision)).toEqual([decisions[3]?.key]);
  });

  it("cannot be one name", () => {
    const apart = different("Ada Quill", "ADA QUILL");
    expect(identityOf([apart]).skipped).toMatchObject([{ decision: apart.key }]);
    expect(identityOf([apart]).apart).toEqual([]);
  });
});

describe("a name that is split", () => {
  const split = logged("split", { name: "Ada Quill", qualifier: "Bishop", articles: [HERE] }, { minute: 1 });

  it("is another bearer's in the articles named", () => {
    const identity = identityOf([split]);
    expect(identity.person("ada quill", null, HERE)).toEqual({ key: "ada quill (bishop)", because: reason(split) });
    expect(identity.person("ada quill", null, THERE)).toEqual({ key: "ada quill", because: "same key" });
    expect(identity.person("ada quill", "pilot", HERE).key).toBe("ada quill (pilot)");
  });

  it("is that of the later of two, article by article", () => {
    const later = logged("split", { name: "ADA QUILL", qualifier: "pilot", articles: [THERE] }, { minute: 2 });
    const identity = identityOf([split, later]);
    expect([HERE, THERE].map((article) => identity.person("ada quill", null, article).key)).toEqual([
      "ada quill (bishop)",
      "ada quill (pilot)",
    ]);
  });

  it("can be joined to somebody else", () => {
    const join = logged("same", { one: person("Ada Quillon"), other: person("Ada Quill", "bishop") }, { minute: 2 });
    expect(identityOf([split, join]).person("ada quill", null, HERE)).toEqual({
      key: "ada quillon",
      because: reason(join),
    });
  });
});

describe("how somebody is called", () => {
  it("is decided for all who are the same, the later over the earlier, part by part", () => {
    const name = (of: Bearer, value: object, minute: number) => logged("name", { of, ...value }, { minute });
    const last = name(person("A. M. Quill"), { familyName: "Quill", note: "mayor" }, 3);
    const identity = identityOf([
      same("Ada Quill", "A. M. Quill", 1),
      name(person("Ada Quill"), { name: "Ada Maria Quill", familyName: "Maria Quill" }, 2),
      last,
    ]);
    expect(identity.called("person", "ada quill")).toEqual({
      name: "Ada Maria Quill",
      familyName: "Quill",
      note: "mayor",
      decision: last.key,
    });
  });
});

const names = fc.constantFrom("A", "B", "C", "D", "E", "F", "G");
const edges = fc.array(
  fc
    .tuple(names, names, fc.nat(9), fc.integer({ min: 0, max: 3 }))
    .map(([one, other, minute, kind]) => (kind === 0 ? different : same)(one, other, minute)),
  { maxLength: 14 },
);
const shuffled = edges.chain((list) =>
  fc.shuffledSubarray(list, { minLength: list.length }).map((arrived) => ({ list, arrived })),
);
const NAMES = ["A", "B", "C", "D", "E", "F", "G"];
const keysOf = (identity: DecidedIdentity) => NAMES.map((name) => identity.person(name.toLowerCase(), null, HERE));

describe("any decisions about who is who", () => {
  test.prop([shuffled], { seed: 7, numRuns: 300 })("do not depend on the order of arrival", ({ list, arrived }) => {
    const [one, other] = [identityOf(standing(list)), identityOf(standing(arrived))];
    expect(keysOf(one)).toEqual(keysOf(other));
    expect(one.skipped).toEqual(other.skipped);
  });

  test.prop([edges], { seed: 8, numRuns: 300 })("never join whom one calls different, and join all others", (list) => {
    const identity = identityOf(standing(list));
    const skipped = new Set(identity.skipped.map(({ decision }) => decision));
    for (const { key, action, value } of list) {
      if ((action !== "same" && action !== "different") || skipped.has(key)) continue;
      const isOne = keyOf(identity, value.one.name) === keyOf(identity, value.other.name);
      expect(isOne).toBe(action === "same");
    }
  });

  test.prop([edges], { seed: 9, numRuns: 300 })("give a key that is its own", (list) => {
    const identity = identityOf(standing(list));
    for (const { key } of keysOf(identity))
      expect(identity.person(key, null, HERE)).toEqual({ key, because: "same key" });
  });
});
