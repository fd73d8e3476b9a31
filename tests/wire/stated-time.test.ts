import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { findTimes } from "../../src/wire/stated-time.ts";

/** The value of the only time in a text. */
function readOne(text: string): string | null | undefined {
  const found = findTimes(text, 0, text.length, ENGLISH);
  expect(found).toHaveLength(1);
  return found[0]?.value;
}

describe("stated times", () => {
  const READ: readonly (readonly [string, string])[] = [
    ["Apr 16, 2024", "2024-04-16"],
    ["April 16 2024", "2024-04-16"],
    ["Sept. 5, 2024", "2024-09-05"],
    ["16 April 2024", "2024-04-16"],
    ["16th of April, 2024", "2024-04-16"],
    ["16-Apr-2024", "2024-04-16"],
    ["2024-04-16", "2024-04-16"],
    ["16/04/2024", "2024-04-16"],
    ["04/16/2024", "2024-04-16"],
    ["16.04.2024", "2024-04-16"],
    ["04/04/2024", "2024-04-04"],
    ["Feb 29, 2024", "2024-02-29"],
    ["Feb 29, 2000", "2000-02-29"],
    ["Jan 1, 1850", "1850-01-01"],
    ["Apr 16, 2024 | 2:08 PM", "2024-04-16T14:08"],
    ["Apr 16, 2024 | 12:00 AM", "2024-04-16T00:00"],
    ["Apr 16, 2024 | 12:00 PM", "2024-04-16T12:00"],
    ["Apr 16, 2024 | 12:30 a.m.", "2024-04-16T00:30"],
    ["April 16, 2024 at 2 p.m.", "2024-04-16T14:00"],
    ["April 16, 2024 2:08pm", "2024-04-16T14:08"],
    ["Tuesday, April 16, 2024, 14:08", "2024-04-16T14:08"],
    ["16 Apr 2024 14.08", "2024-04-16T14:08"],
    ["16 April 2024 14h08", "2024-04-16T14:08"],
    ["2:08 PM, April 16, 2024", "2024-04-16T14:08"],
    ["14:08, 16 April 2024", "2024-04-16T14:08"],
    ["2024-04-16T18:08:00Z", "2024-04-16T18:08:00Z"],
    ["2024-04-16T18:08:00.000Z", "2024-04-16T18:08:00Z"],
    ["2024-04-16T18:08:00+0200", "2024-04-16T18:08:00+02:00"],
    ["2024-04-16 18:08 +02:00", "2024-04-16T18:08+02:00"],
    ["16 April 2024 14:08 GMT", "2024-04-16T14:08Z"],
    ["16 April 2024 1408 GMT", "2024-04-16T14:08Z"],
    ["16 April 2024 14:08 GMT+8", "2024-04-16T14:08+08:00"],
    ["April 16, 2024 2:08 p.m. EDT", "2024-04-16T14:08-04:00"],
    ["April 16, 2024 2:08 p.m. Eastern Daylight Time", "2024-04-16T14:08-04:00"],
    ["April 16, 2024 9:05 GMT", "2024-04-16T09:05Z"],
  ];
  for (const [text, value] of READ) it(`reads ${text}`, () => expect(readOne(text)).toBe(value));

  it.each([
    ["Apr 16, 2024 | 2:08 PM IST", "three zones share the name"],
    ["Apr 16, 2024 | 2:08 PM CST", "two zones share the name"],
    ["Apr 16, 2024 | 2:08 PM ET", "summer or winter time is left open"],
    ["Apr 16, 2024 | 2:08 PM Eastern Time", "the same in words"],
  ])("gives no offset in %s: %s", (text) => expect(readOne(text)).toBe("2024-04-16T14:08"));

  it("leaves out an hour of one digit that may be before or after noon", () =>
    expect(readOne("Apr 16, 2024 | 2:08")).toBe("2024-04-16"));

  it.each([
    "Feb 30, 2024",
    "Feb 29, 2023",
    "Feb 29, 1900",
    "31 April 2024",
    "04/05/2024",
    "4/5/24",
    "16 avril 2024 à 14h08",
    "2024-13-01",
  ])("does not read %s, and says so", (text) => {
    const [found] = findTimes(text, 0, text.length, ENGLISH);
    expect(found).toMatchObject({ value: null, doubtful: true });
  });

  it.each(["25:08 PM", "14:08 PM", "2:61 PM", "24:08"])(
    "keeps the day beside the impossible time %s, and says so",
    (time) => {
      const text = `Apr 16, 2024 | ${time}`;
      expect(findTimes(text, 0, text.length, ENGLISH)).toMatchObject([{ value: "2024-04-16", doubtful: true }]);
    },
  );

  it.each(["Tuesday", "April 16", "Dec. 8", "in 2024", "2:08 PM", "Room 16, 2024 seats"])(
    "finds no date in %s",
    (text) => expect(findTimes(text, 0, text.length, ENGLISH)).toEqual([]),
  );

  it("spans the date with its time and zone, and nothing else", () => {
    const text = "Posted Tuesday, Apr 16, 2024 at 2:08 p.m. EDT by Ada Lund";
    const [found] = findTimes(text, 0, text.length, ENGLISH);
    expect(text.slice(found?.start, found?.end)).toBe("Apr 16, 2024 at 2:08 p.m. EDT");
  });

  it("finds several dates in order", () =>
    expect(findTimes("Published Apr 16, 2024 Updated Apr 17, 2024", 0, 43, ENGLISH).map((time) => time.value)).toEqual([
      "2024-04-16",
      "2024-04-17",
    ]));
});
