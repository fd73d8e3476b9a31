import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCHEMA_ORG_ROLE } from "../../src/export/credit-roles.ts";
import { CREDIT_ROLES } from "../../src/vocabulary.ts";

describe("docs/data-model.md", () => {
  it("has every role of a credit, with the property of schema.org that it is exported as", () => {
    const page = readFileSync("docs/data-model.md", "utf8");
    const rows = [...page.matchAll(/^\| [^|]+ \| `(\w+)` \| (\w+) \|$/gm)].map(([, role, property]) => [
      role,
      property,
    ]);
    expect(rows).toEqual(CREDIT_ROLES.map((role) => [role, SCHEMA_ORG_ROLE[role]]));
  });
});
