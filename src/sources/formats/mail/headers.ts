import { decodeWords, type Email } from "postal-mime";
import { isIsoTime } from "../../../iso-time.ts";
import type { GivenFact } from "../../document.ts";
import { asWestern } from "../../parse-mime.ts";

/** The subject without what programs put before it when a mail is answered or forwarded; null if nothing is left. */
export function subjectOf({ subject }: Pick<Email, "subject">): string | null {
  let text = (subject ?? "").replaceAll(/\s+/g, " ").trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/^(re|fwd?|aw|wg|tr|sv|vs)(\[\d+\])?: ?/i, "");
  }
  return text === "" ? null : text;
}

/** When the mail says it was sent, with its zone; only the date if it states no zone, and null for anything else. */
export function dateOf(email: Email): string | null {
  return toIsoTime(headerOf(email, "date") ?? "");
}

/**
 * Reads an RFC 5322 date, "Mon, 2 Mar 2026 09:14:00 +0100", with obsolete years and zones; gives what {@link dateOf}
 * does.
 */
export function toIsoTime(stated: string): string | null {
  const parts = DATE.exec(stated.trim());
  if (parts === null) return null;
  const [, day = "", monthName = "", year = "", hour, minute, second = "00", zone = ""] = parts;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const date = `${year.length === 2 ? `${Number(year) < 50 ? "20" : "19"}${year}` : year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : ZONES[zone.toUpperCase()];
  const time =
    offset === undefined || hour === undefined ? date : `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
  return isIsoTime(time) ? time : null;
}

const DATE =
  /^(?:[a-z]{3,9}, *)?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{4}|\d\d)(?: (\d{1,2}):(\d\d)(?::(\d\d))?)?(?: *([+-]\d{4}|[a-z]{1,4})\b)?/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONES: { readonly [name: string]: string | undefined } = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EDT: "-04:00",
  EST: "-05:00",
  CDT: "-05:00",
  CST: "-06:00",
  MDT: "-06:00",
  MST: "-07:00",
  PDT: "-07:00",
  PST: "-08:00",
};

export function languageOf(email: Email): string | null {
  const language = headerOf(email, "content-language")?.split(",")[0]?.trim() ?? "";
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : null;
}

/** The URL where a list keeps the mail (RFC 5064); null if none is stated. */
export function urlOf(email: Email): string | null {
  return /^<?(https?:\/\/[^\s>]+)>?$/.exec(headerOf(email, "archived-at")?.trim() ?? "")?.[1] ?? null;
}

/** What the headers state. The sender is a note: it is a desk, an agency or a machine as often as the author. */
export function factsOf(email: Email): GivenFact[] {
  const facts: GivenFact[] = [];
  const add = (name: GivenFact["name"], value: string | undefined, header: string) => {
    const text = asWestern(decodeWords(value ?? ""))
      .replaceAll(/\s+/g, " ")
      .trim();
    if (text !== "") facts.push({ name, value: text, statedIn: `mail: ${header}` });
  };
  add("note", headerOf(email, "from"), "From");
  add("note", headerOf(email, "list-id"), "List-Id");
  add("note", headerOf(email, "organization"), "Organization");
  for (const keyword of (headerOf(email, "keywords") ?? "").split(",")) add("keyword", keyword, "Keywords");
  add("external_id", headerOf(email, "message-id")?.replace(/^\s*<(.*)>\s*$/, "$1"), "Message-ID");
  return facts;
}

function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}
