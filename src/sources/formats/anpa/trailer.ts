import type { GivenDraft } from "../../given.ts";
import { LETTER_ZONES, MONTHS, toIsoTime } from "../../stated-time.ts";

/** Reads when a transmission was sent, which stands after its text. */
export function readTrailer(trailer: string, draft: GivenDraft): void {
  readAmerican(trailer, draft);
  readEuropean(trailer, draft);
}

/** Whether a line says when a transmission was sent, and nothing else. */
export function isTrailer(line: string): boolean {
  const rest = line.replace(AMERICAN, "").replace(EUROPEAN, "");
  return rest.length < line.length && /^[\s<=^]*$/.test(rest);
}

/** "AP-NY-04-16-24 1408EDT": agency, office, month, day, year, time. */
const AMERICAN = /\b([A-Z]{2,5})-([A-Z]{2,4})-(\d\d)-(\d\d)-(\d\d|\d{4})\s{1,3}(\d\d)(\d\d)([A-Z]{1,4})?\b/;

function readAmerican(trailer: string, draft: GivenDraft): void {
  const [, agency, , month, day, year, hour, minute, zone] = AMERICAN.exec(trailer) ?? [];
  if (agency === undefined || year === undefined) return;
  const offset = LETTER_ZONES.get(zone ?? "") ?? "";
  const time = toIsoTime(`${fullYear(year)}-${month}-${day}T${hour}:${minute}${offset}`);
  draft.setTime("publishedAt", time, "anpa: time of transmission");
  draft.fact("publication", agency, "anpa: agency");
}

/** "161408 APR 24": day, hour and minute (in GMT, by the standard), month, year. */
const EUROPEAN = /\b(\d\d)(\d\d)(\d\d)\s{0,3}(GMT|UTC|Z)?\s{0,3}([A-Z][A-Za-z]{2})[a-z]{0,6}\.?\s{1,3}(\d\d|\d{4})\b/;

function readEuropean(trailer: string, draft: GivenDraft): void {
  const [, day, hour, minute, , name, year] = EUROPEAN.exec(trailer) ?? [];
  const month = MONTHS.indexOf((name ?? "").toLowerCase()) + 1;
  if (month === 0 || year === undefined) return;
  const date = `${fullYear(year)}-${String(month).padStart(2, "0")}-${day}`;
  draft.setTime("publishedAt", toIsoTime(`${date}T${hour}:${minute}Z`), "iptc7901: time of transmission");
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? "20" : "19"}${year}`;
}
