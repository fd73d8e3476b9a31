import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import type { DocumentFormat, PartRefusal, SourceDocument } from "../../../src/sources/document.ts";
import { FORMATS } from "./formats.ts";
import { readWith } from "./read-with.ts";

/** What is expected of one result; a key that is left out is not looked at. */
interface Expected {
  readonly refused?: string;
  readonly part?: string | null;
  readonly paragraphs?: readonly string[];
  readonly notes?: readonly string[];
  /** "role name", in order. */
  readonly credits?: readonly string[];
  /** "name value", in order. */
  readonly facts?: readonly string[];
  /** Whether what is kept of it gives the same text when it is read by itself. */
  readonly standsAlone?: true;
  readonly [given: string]: unknown;
}

const FOLDER = new URL("fixtures/", import.meta.url);

for (const format of FORMATS) {
  describe(format.name, () => {
    const folder = new URL(`${format.name}/`, FOLDER);
    const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as {
      readonly [file: string]: readonly Expected[];
    };

    test("every fixture has an expectation", () => {
      const files = readdirSync(folder).filter((file) => file !== "expected.json");
      expect(Object.keys(expected).toSorted()).toEqual(files.toSorted());
    });

    test.each(Object.keys(expected))("%s", async (file) => {
      const results = await readWith(format, new Uint8Array(readFileSync(new URL(file, folder))), file);
      const wanted = expected[file] ?? [];
      expect(results.map((result, at) => shapeOf(result, wanted[at] ?? {}))).toEqual(wanted.map(withoutFlags));
      for (const [at, { standsAlone }] of wanted.entries()) {
        if (standsAlone === true) await expectToStandAlone(format, file, results[at]);
      }
    });
  });
}

function withoutFlags(expected: Expected): Expected {
  const { standsAlone: _, ...rest } = expected;
  return rest;
}

/** Of a result those keys that are expected. */
function shapeOf(result: SourceDocument | PartRefusal, expected: Expected): object {
  if (isRefusal(result)) {
    const refused = `${result.code} ${result.reason}`;
    return "part" in expected ? { refused, part: result.part } : { refused };
  }
  const { given, text, part, notes } = result;
  const all: { readonly [key: string]: unknown } = {
    ...given,
    part,
    notes,
    paragraphs: text.trimEnd().split("\n\n"),
    credits: (given.credits ?? []).map(({ role, name }) => `${role} ${name}`),
    facts: given.facts.map(({ name, value }) => `${name} ${value}`),
  };
  return Object.fromEntries(Object.keys(withoutFlags(expected)).map((key) => [key, all[key]]));
}

async function expectToStandAlone(
  format: DocumentFormat,
  file: string,
  result: SourceDocument | PartRefusal | undefined,
): Promise<void> {
  if (result === undefined || isRefusal(result) || result.original === undefined) throw new Error("nothing is kept");
  const again = await readWith(format, result.original, file);
  expect(format.recognise(result.original, file)).toBeGreaterThan(0);
  expect(again.map((one) => (isRefusal(one) ? one : one.text))).toEqual([result.text]);
}
