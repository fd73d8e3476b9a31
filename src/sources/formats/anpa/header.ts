import type { GivenDraft } from "../../given.ts";

/** Reads the header of a transmission in either standard: number, priority, category, number of words, keyword. */
export function readHeader(header: string, draft: GivenDraft): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what separates the fields of a header
  const text = header.replace(/[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]+/g, " ").trim();
  if (!readAnpa(text, draft)) readIptc(text, draft);
}

/** "a0123 u r a bc-Harbor-Strike 2ndLd 04-16 0512"; the date has no year, so it is not used. */
const ANPA =
  /^([a-z])(\d{3,4})\s?(?:[a-z]{1,3}\s){0,3}?([a-z])\s([a-z])\s((?:am|pm|bc|ap)-\S{1,60})(?:\s([^\r\n]{0,80}?))?\s+(\d\d?-\d\d?)\s+(\d{1,5})(?:\s|$)/i;

function readAnpa(text: string, draft: GivenDraft): boolean {
  const [, service, number, , category, keyword, version, , words] = ANPA.exec(text.replace(/\s+/g, " ")) ?? [];
  if (service === undefined || keyword === undefined) return false;
  draft.fact("external_id", `${service}${number}`, "anpa: number");
  draft.fact("section", category ?? "", "anpa: category");
  draft.fact("slug", keyword, "anpa: keyword");
  readVersion(version ?? "", draft);
  draft.fact("word_count", String(Number(words)), "anpa: word count");
  return true;
}

/** "FRA0123 4 POL 0234 Harbour-strike": source and number, priority, category, words, catchword. */
const IPTC = /^([A-Z]{2,5})\s?(\d{1,5})\s{1,9}([1-9])\s{1,9}([A-Z]{1,3})\s{1,9}(\d{1,5})(?:[ \t]+([^\r\n]{1,200}))?/i;

function readIptc(text: string, draft: GivenDraft): void {
  const [whole, source, number, , category, words, catchword] = IPTC.exec(text) ?? [];
  if (whole === undefined) return;
  draft.fact("external_id", `${source}${number}`, "iptc7901: message number");
  draft.fact("section", category ?? "", "iptc7901: category");
  if (Number(words) > 0) draft.fact("word_count", String(Number(words)), "iptc7901: word count");
  draft.fact("slug", catchword ?? "", "iptc7901: catchword");
  for (const line of text.slice(whole.length).split(/\r?\n/)) draft.fact("slug", line, "iptc7901: keyword line");
}

/** Reads which version of a story it is: "2ndLd-Writethru", "1st Take". A kill takes the story back. */
export function readVersion(version: string, draft: GivenDraft): void {
  const label = version.slice(0, 200).replace(/^[\s,;()-]+|[\s,;()]+$/g, "");
  draft.fact("version", label, "anpa: version of the keyword line");
  if (/\b(?:bulletin\s+)?kill\b/i.test(label)) draft.setStatus("canceled", "anpa: keyword line");
  else if (/\bwithh[eo]ld\b/i.test(label)) draft.setStatus("withheld", "anpa: keyword line");
}
