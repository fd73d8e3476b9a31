import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { expectSound } from "../helpers/invariants.ts";

/** What a golden article must yield, in reading form; CONTRIBUTING.md says how to add one. */
interface Golden {
  readonly note: string;
  readonly headline: string | null;
  readonly places: readonly string[];
  readonly agency: string | null;
  readonly publishedAt: string | null;
  readonly people: readonly string[];
  /** Role, name and, if stated, place. */
  readonly credits: readonly (readonly [string, string, string?])[];
  /** Kind, text, and each speaker as "kind name". */
  readonly quotes: readonly (readonly [string, string, ...string[]])[];
}

const FOLDER = "tests/fixtures";
const slugs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(slugs)("golden article %s", (slug) => {
  const text = readFileSync(`${FOLDER}/${slug}/source.txt`, "utf8");
  const golden: Golden = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, "utf8"));
  const extraction = extract(text);

  it("has sound spans", () => expectSound(text, extraction));

  it("is the same after it was JSON, as it comes from a thread", () => {
    expect(JSON.parse(JSON.stringify(extraction))).toStrictEqual(extraction);
  });

  it("has its header", () => {
    const { headline, places, agency, publishedAt } = extraction.article;
    expect({ headline, places: places.map((place) => place.name), agency, publishedAt }).toEqual({
      headline: golden.headline,
      places: golden.places,
      agency: golden.agency,
      publishedAt: golden.publishedAt,
    });
  });

  it("names its people", () => {
    expect(extraction.people.map((person) => person.name).sort()).toEqual([...golden.people].sort());
  });

  it("has its credits", () => {
    expect(
      extraction.credits.map(({ role, name, place }) => (place === null ? [role, name] : [role, name, place])),
    ).toEqual(golden.credits);
  });

  it("has its quotes and their speakers", () => {
    const found = extraction.quotes.map((quote) => [
      quote.kind,
      quote.text,
      ...quote.speakers
        .filter((speaker) => speaker.role === "speaker")
        .map((speaker) => `${speaker.kind} ${speaker.name ?? speaker.attribution ?? ""}`.trim()),
    ]);
    expect(found).toEqual(golden.quotes);
  });
});
