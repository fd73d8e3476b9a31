import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

const UNDATED = "Rain ends\n\nPORT ELLERY (Sandwire) – It will be dry, Ada Quill said.";
const DATED = "Rain ends\n\nBy Ada Quill Mar 3, 2031\n\nPORT ELLERY (Sandwire) – It will be dry, Ada Quill said.";
const DOUBTFUL = "Rain ends\n\nBy Ada Quill Feb 30, 2031\n\nPORT ELLERY (Sandwire) – It will be dry, Ada Quill said.";

function codesOf(text: string, publishedAt?: string): string[] {
  return extract(text, { publishedAt: publishedAt ?? null }).diagnostics.map(({ code }) => code);
}

describe("a date that came beside a text", () => {
  it("is used where the text states none, and the text is not blamed for that", () => {
    expect(extract(UNDATED, { publishedAt: "2031-05-01" }).article).toMatchObject({
      publishedAt: "2031-05-01",
      publishedAtBasis: "supplied",
    });
    expect(codesOf(UNDATED)).toEqual(["W_NO_DATE"]);
    expect(codesOf(UNDATED, "2031-05-01")).toEqual([]);
  });

  it("never takes the place of a stated one, nor the doubt from a wrong one", () => {
    expect(extract(DATED, { publishedAt: "1999-01-01" }).article.publishedAt).toBe("2031-03-03");
    expect(codesOf(DOUBTFUL)).toContain("W_DATE");
    expect(codesOf(DOUBTFUL, "2031-05-01")).toEqual(codesOf(DOUBTFUL));
  });
});
