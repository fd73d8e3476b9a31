import { describe, expect, it } from "vitest";
import { tidyName } from "../../src/names/tidy-name.ts";

describe("tidyName", () => {
  it("collapses white space and drops what cannot be seen", () => {
    expect(tidyName("  Jane \u00a0\n D\u200boe ")).toBe("Jane Doe");
  });
});
