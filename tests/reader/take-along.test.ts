import { describe, expect, it } from "vitest";
import { takeAlong } from "../../src/reader/take-along.ts";

/** What stands above a page of a list of quotes. */
async function above(shown: number, total: number, parameters: Readonly<Record<string, string>> = {}) {
  const page = { items: Array.from({ length: shown }), next: shown < total ? "further" : null };
  const visit = { path: "/quotes", key: "", parameters };
  const count = async ({ limit = total }) => Math.min(total, limit);
  return String(await takeAlong(visit, page, ["quote"], count));
}

describe("above a list stands how much of it is shown", () => {
  it.each([
    [25, 310, {}, "1 to 25 of 310 quotes"],
    [1, 2, { limit: "1" }, "1 of 2 quotes"],
    [25, 10_000, {}, "1 to 25 of 10,000 quotes"],
    [25, 10_001, {}, "1 to 25 of more than 10,000 quotes"],
    [12, 12, {}, "12 quotes"],
    [1, 1, {}, "1 quote"],
    [25, 310, { after: "there" }, "25 of 310 quotes"],
  ])("%i of %i, asked with %j: %s", async (shown, total, parameters, words) => {
    expect(await above(shown, total, parameters)).toContain(`<span>${words}</span>`);
  });

  it("on the last page of several, too", async () => {
    const page = { items: [1, 2], next: null };
    const visit = { path: "/quotes", key: "", parameters: { after: "there", kind: "direct" } };
    const html = String(await takeAlong(visit, page, ["quote"], async () => 52));
    expect(html).toContain("<span>2 of 52 quotes</span>");
    expect(html).toContain('href="/quotes.csv?kind=direct"');
  });

  it("and nothing where nothing was found, which is not counted", async () => {
    const page = { items: [], next: null };
    const visit = { path: "/quotes", key: "", parameters: {} };
    expect(await takeAlong(visit, page, ["quote"], () => Promise.reject(new Error("counted")))).toBeNull();
  });
});
