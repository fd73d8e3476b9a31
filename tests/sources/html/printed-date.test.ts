import { expect, test } from "vitest";
import { findPrintedDate } from "../../../src/sources/html/printed-date.ts";

test.each([
  ["Stand: 03.02.2026 09:15 Uhr", "de", "2026-02-03T09:15:00"],
  ["Di 3.2.26 | 9:15 Uhr | Von Jane Roe", "de", "2026-02-03T09:15:00"],
  ["Stand: 3.2.98", "de", "1998-02-03"],
  ["erstellt: 03. Februar 2026, 09:15", "de", "2026-02-03T09:15:00"],
  ["Published 3 February 2026", "en-GB", "2026-02-03"],
  ["Tuesday, Feb. 3rd, 2026", null, "2026-02-03"],
  ["February 3, 2026 at 9:15 a.m. ET", "en-US", "2026-02-03"],
  ["3 de febrero de 2026 - 09:15", "es", "2026-02-03T09:15:00"],
  ["3 lutego 2026", "pl", "2026-02-03"],
  ["2026年2月3日 09時15分", "ja", "2026-02-03T09:15:00"],
  ["2026-02-03", null, "2026-02-03"],
  ["03/02/2026", "en", null],
  ["31.2.2026", "de", null],
  ["3 February", "en", null],
  ["In May the 2026 budget", "en", null],
  ["", null, null],
])("%j, %j", (line, language, date) => {
  expect(findPrintedDate(line, language)).toBe(date);
});
