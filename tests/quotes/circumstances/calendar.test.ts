import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toDayNumber, toIsoDate, weekdayOf } from "../../../src/quotes/circumstances/calendar.ts";

const DAY = 86_400_000;

describe("days", () => {
  test.prop([fc.integer({ min: -700_000, max: 2_900_000 })])("agree with the platform's calendar", (dayNumber) => {
    const date = new Date(dayNumber * DAY);
    if (date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) return;
    const iso = date.toISOString().slice(0, 10);
    expect(toIsoDate(dayNumber)).toBe(iso);
    expect(parseIsoDate(iso)).toBe(dayNumber);
    expect(weekdayOf(dayNumber)).toBe((date.getUTCDay() + 6) % 7);
  });

  it.each(["2023-02-30", "2023-13-01", "2023-00-10", "", "yesterday", "2023-2-3"])("%j is no date", (iso) =>
    expect(parseIsoDate(iso)).toBeNull(),
  );

  it("2024-04-16 is a Tuesday", () => expect(weekdayOf(toDayNumber(2024, 4, 16))).toBe(1));
});
