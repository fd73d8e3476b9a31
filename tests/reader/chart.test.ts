import { describe, expect, it } from "vitest";
import type { MonthOfQuotes } from "../../src/queries/companions.ts";
import { quotesChart } from "../../src/reader/chart.ts";

const SPEAKER = { name: "Mara Holt", inAddress: "mara-holt" };

function chart(months: readonly (readonly [month: string | null, quoteCount: number])[]): string {
  const rows = months.map(([month, quoteCount]): MonthOfQuotes => ({ month, quoteCount }));
  return String(quotesChart(rows, SPEAKER) ?? "");
}

describe("the chart of quotes over time", () => {
  it.each([
    [
      "a month",
      [
        ["2031-01", 2],
        ["2031-03", 1],
      ],
      3,
      "January 2031",
      "2031-01",
      "2031-01",
    ],
    [
      "a year",
      [
        ["2020-05", 2],
        ["2031-03", 1],
      ],
      12,
      "2020",
      "2020",
      "2020",
    ],
    [
      "a decade",
      [
        ["1913-05", 2],
        ["2031-03", 1],
      ],
      13,
      "1910–1919",
      "1910",
      "1919",
    ],
    [
      "a century",
      [
        ["1013-05", 2],
        ["2031-03", 1],
      ],
      11,
      "1000–1099",
      "1000",
      "1099",
    ],
  ] as const)(
    "has a bar for %s, and a table that leads to the quotes of each",
    (_, months, bars, label, since, until) => {
      const drawn = chart(months);
      expect(drawn.match(/<rect/g)?.length).toBe(bars);
      expect(drawn).toContain(
        `<a href="/quotes?speaker=mara-holt&amp;since=${since}&amp;until=${until}">${label}</a></th><td class="count">2</td>`,
      );
    },
  );

  it("says in words what it shows", () => {
    expect(
      chart([
        ["2031-01", 1200],
        [null, 7],
        ["2031-03", 1],
      ]),
    ).toContain(
      "Quotes of Mara Holt by month of publication, from January 2031 to March 2031: up to 1,200 in a month.",
    );
  });

  it("is left out for a single month and for undated quotes", () => {
    expect(chart([["2031-01", 2]])).toBe("");
    expect(chart([[null, 2]])).toBe("");
  });
});
