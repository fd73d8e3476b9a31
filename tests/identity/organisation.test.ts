import { describe, expect, it } from "vitest";
import type { LoggedDecision } from "../../src/decisions/decision.ts";
import { identityOf } from "../../src/identity/decided-identity.ts";
import { identifyOrganisation, mergeOrganisations } from "../../src/identity/organisation.ts";
import { organisationKey } from "../../src/names/bearer-keys.ts";
import type { OrganisationKind } from "../../src/vocabulary.ts";
import { logged } from "../helpers/decisions.ts";

const organisation = (name: string, kind: OrganisationKind, ...otherNames: string[]) =>
  identifyOrganisation({ name, kind, otherNames });

describe("the key of an organisation", () => {
  it("leaves a leading “the” out, and is the name itself where nothing folds", () => {
    expect(organisationKey("The Brume Courier")).toBe(organisationKey("BRUME COURIER"));
    expect(organisationKey("The")).toBe("the");
    expect(organisationKey("…")).toBe("…");
  });

  it.each(["U.S.", "Washington", "the United States"])("of the state %s is that of its country", (name) => {
    expect(organisation(name, "government")).toMatchObject({ key: "united states", kind: "country" });
  });

  it("of a place, a paper or a party is its own, whatever country has that name", () => {
    expect(organisation("Washington", "other").key).toBe("washington");
    expect(organisation("Georgia", "media")).toMatchObject({ key: "georgia", kind: "media" });
  });
});

describe("the names of an organisation", () => {
  it("say why each stands there; a country has its usual name, too", () => {
    const { names } = organisation("U.S.", "country", "the United States", "America", "the superpower");
    expect(names.map(({ name, because }) => [name, because])).toEqual([
      ["U.S.", "country name"],
      ["the United States", "same key"],
      ["America", "country name"],
      ["the superpower", "same article"],
      ["United States", "same key"],
    ]);
  });

  it("of no state say so", () => {
    expect(organisation("Brume Courier", "media", "the Courier").names.map(({ because }) => because)).toEqual([
      "same key",
      "same article",
    ]);
  });
});

describe("two sightings of an organisation", () => {
  it("keep the better spelling and the more telling kind, in whatever order", () => {
    const [one, other] = [organisation("BRUME COURIER", "other"), organisation("The Brume Courier", "media")];
    const best = { name: "The Brume Courier", kind: "media" };
    expect(mergeOrganisations(one, other)).toMatchObject(best);
    expect(mergeOrganisations(other, one)).toMatchObject(best);
  });

  it("are the known one itself where the second tells nothing new", () => {
    const known = organisation("Brume Courier", "media");
    expect(mergeOrganisations(known, organisation("Brume Courier", "other"))).toBe(known);
  });
});

describe("an organisation of which something is decided", () => {
  const bearer = (name: string) => ({ kind: "organisation" as const, name });
  const same = logged("same", { one: bearer("Brume Courier"), other: bearer("The Courier of Brume") }, { minute: 1 });
  const called = logged("name", { of: bearer("Brume Courier"), name: "The Brume Courier" }, { minute: 2 });
  const sighting = (name: string, kind: OrganisationKind, ...decisions: LoggedDecision[]) =>
    identifyOrganisation({ name, kind, otherNames: [] }, { identity: identityOf(decisions), article: "ab".repeat(32) });

  it("is the one that stays, with its printed form and the decision as its reason", () => {
    const seen = sighting("The Courier of Brume", "other", same);
    expect(seen).toMatchObject({
      key: "brume courier",
      names: [{ name: "The Courier of Brume", because: `decision ${same.key.slice(0, 12)}` }],
    });
    const own = sighting("BRUME COURIER", "media", same);
    expect(mergeOrganisations(seen, own)).toMatchObject({ name: "BRUME COURIER", kind: "media" });
    expect(mergeOrganisations(own, seen)).toMatchObject({ name: "BRUME COURIER", kind: "media" });
  });

  it("is shown as it is called", () => {
    const seen = sighting("BRUME COURIER", "media", called);
    expect(seen.name).toBe("The Brume Courier");
    expect(seen.names.map(({ because }) => because)).toEqual(["same key", `decision ${called.key.slice(0, 12)}`]);
  });

  it("is as without decisions where none is about it", () => {
    for (const [name, kind] of [
      ["Washington", "government"],
      ["Washington", "media"],
      ["The Tern", "other"],
    ] as const) {
      expect(sighting(name, kind, same, called)).toEqual(identifyOrganisation({ name, kind, otherNames: [] }));
    }
  });
});
