import { describe, expect, it } from "vitest";
import { firstDay, lastDay } from "../../src/queries/dates.ts";

describe("a year, month or day", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2024-04", "2024-04-01", "2024-04-30"],
    ["2024-04-16", "2024-04-16", "2024-04-16"],
  ])("%s is from %s to %s", (date, first, last) => {
    expect(firstDay("since", date)).toBe(first);
    expect(lastDay("until", date)).toBe(last);
  });

  it.each(["2023-02-29", "2024-13", "2024-00", "2024-04-31", "2024-4-1", "24", "yesterday", "", "2024-04-16T10:00"])(
    "%j is none",
    (date) => {
      expect(() => firstDay("since", date)).toThrow(`since: "${date}" is no date`);
      expect(() => lastDay("until", date)).toThrow("is no date");
    },
  );
});
