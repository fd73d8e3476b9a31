import type { GivenDraft } from "../../given.ts";
import { plainParagraphs } from "../../plain-paragraphs.ts";
import { readVersion } from "./header.ts";

/**
 * The paragraphs of a transmission's text. The lines before the first paragraph (keyword line, headline, notes to
 * editors, byline) are flush left; in ANPA each begins with "^" and ends with "<" or "=". They go into the draft.
 */
export function readBody(body: string, draft: GivenDraft): string[] {
  const lines = toLines(body);
  const start = startOfParagraphs(lines);
  readHead(headLines(lines.slice(0, start)), draft);
  return paragraphsOf(lines.slice(start));
}

/** The lines without control characters. A few lines are wider than the wire; these too are kept whole. */
function toLines(body: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a teleprinter obeys and does not print
  const printed = body.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+/g, "");
  return printed.split(/\r\n?|\n/).map((line) => line.trimEnd());
}

const INDENTED = /^(?:\t| {2,})\S/;

/**
 * Where the first paragraph begins: at the first indented line, else after the lines with "^", else at the first line.
 */
function startOfParagraphs(lines: readonly string[]): number {
  const indented = lines.findIndex((line) => INDENTED.test(line));
  if (indented >= 0 && lines.slice(0, indented).every((line) => line === "" || line.length < WIDEST_HEAD))
    return indented;
  const carets = lines.findLastIndex((line) => line.startsWith("^"));
  const first = lines.findIndex((line) => line !== "" && !line.startsWith("^"));
  if (carets >= 0 && first > 0) return first;
  return 0;
}

/** Flush lines before the first paragraph are not prose if they are shorter than this. */
const WIDEST_HEAD = 300;

/** The lines of the head. One that begins with "^" reaches to its "<" or "=", even on a later line. */
function headLines(lines: readonly string[]): string[] {
  const found: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isMarked = line.startsWith("^");
    const text = clean(line);
    if (isOpen && !isMarked && text !== "") found.push(`${found.pop()} ${text}`);
    else if (text !== "") found.push(text);
    isOpen = text !== "" && (isMarked || isOpen) && !/[<=]\s*$/.test(line);
  }
  return found;
}

/** A line without the marks that set it: "^" before it, "<" and "=" behind it. */
function clean(line: string): string {
  let end = line.length;
  while (end > 0 && "<=^ \t".includes(line.charAt(end - 1))) end -= 1;
  return line
    .slice(0, end)
    .replace(/^[\^\s=]+/, "")
    .replace(/\s+/g, " ");
}

function readHead(lines: readonly string[], draft: GivenDraft): void {
  let afterByline = false;
  for (const [at, text] of lines.entries()) {
    const byline = draft.get("byline");
    if (at === 0 && isKeywordLine(text, draft)) readKeywordLine(text, draft);
    else if (NOTE.test(text)) draft.fact("note", text, "anpa: note to editors");
    else if (BYLINE.test(text) && byline === null) draft.set("byline", bylineOf(lines, at), "anpa: byline");
    else if (afterByline && isBylineTitle(text)) continue;
    else if (/^\(?take \d/i.test(text)) readVersion(text, draft);
    else if (draft.get("headline") === null) draft.set("headline", text, "anpa: headline");
    else draft.fact("description", text, "anpa: line before the text");
    afterByline = BYLINE.test(text);
  }
}

const NOTE =
  /^\W{0,3}(?:eds?\b\s?[:.]|editors?\b[^:]{0,30}:|(?:ap |reuters )?photos?\b|graphics?\b|with (?:photo|graphic)|for (?:use|release)\b|embargo|attention\b|advisory\b|repeat(?:ing)?\b|refil(?:e|ing)\b|correct(?:s|ed|ion)\b|adds?\b|updates?\b|recasts?\b|moved\b)/i;
const BYLINE = /^(?:by|von|par|por|di|door)\s+\p{Lu}/iu;
const KEYWORD = /^(?:am|pm|bc|ap)-\S/i;

function isKeywordLine(text: string, draft: GivenDraft): boolean {
  const slug = draft.facts("slug")[0]?.toLowerCase() ?? "";
  const [start] = text.toLowerCase().split(/,/);
  return KEYWORD.test(text) || /,\s?\d{2,5}$/.test(text) || start === slug;
}

/** "BC-Harbor-Strike, 2nd Ld-Writethru,0512", "BC-BUDGET (TAKE 2 OF 3)". */
function readKeywordLine(text: string, draft: GivenDraft): void {
  const words = /,\s?(\d{2,5})$/.exec(text)?.[1];
  if (words !== undefined) draft.fact("word_count", String(Number(words)), "anpa: keyword line");
  const rest = words === undefined ? text : text.slice(0, text.lastIndexOf(","));
  const [, slug, version] = /^(\S{1,80}?)(?:[,\s]+(.{0,120}))?$/.exec(rest) ?? [];
  if (draft.facts("slug").length === 0) draft.fact("slug", slug ?? rest, "anpa: keyword line");
  readVersion(version ?? "", draft);
}

/** A byline, with the title on the line below it if there is one. */
function bylineOf(lines: readonly string[], at: number): string {
  const title = lines[at + 1] ?? "";
  const byline = lines[at] ?? "";
  return isBylineTitle(title) ? `${byline}, ${title}` : byline;
}

function isBylineTitle(line: string): boolean {
  return TITLE.test(line) && line.length < 80;
}

const TITLE =
  /\b(?:writers?|correspondents?|reporters?|editors?|columnists?|staff|press|reuters|news service|international|bureau)\b/i;

/** An indented or marked line begins a paragraph; any other continues the one before. */
function paragraphsOf(lines: readonly string[]): string[] {
  const isIndented = lines.some((line) => INDENTED.test(line));
  if (!isIndented) return plainParagraphs(lines.map(clean).join("\n"));
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = clean(line);
    const begins = INDENTED.test(line) || line.startsWith("^") || !open;
    if (text === "") open = false;
    else if (begins) paragraphs.push(text);
    else paragraphs.push(`${paragraphs.pop()} ${text}`);
    if (text !== "") open = !/[<=]\s*$/.test(line);
  }
  return paragraphs;
}
