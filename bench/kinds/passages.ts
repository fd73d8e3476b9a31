import { readFileSync } from "node:fs";
import type { GoldArticle, GoldQuote } from "../accuracy/gold.ts";

/** Who may be given as the speaker of a row. */
export interface Expected {
  /** Any of these names is right. */
  readonly names: readonly string[];
  /** Any of these as printed is right, too, although nobody is named: "THE COURT". */
  readonly printed: readonly string[];
  /** An unknown speaker is right too. */
  readonly mayBeUnknown: boolean;
}

/** A quote of a passage: a stretch of its text, in UTF-16 units, and who may be given as its speaker. */
export interface PassageQuote extends GoldQuote {
  readonly expected: Expected;
}

/** A passage of some kind of text, with all that should be read from it. */
export interface Passage extends GoldArticle {
  readonly kind: string;
  readonly quotes: readonly PassageQuote[];
  readonly people: readonly string[];
  readonly peopleDoubtful: readonly string[];
}

/** Reads a file of passages; see {@link parsePassages}. */
export function readPassages(path: string): Passage[] {
  return parsePassages(readFileSync(path, "utf8"));
}

/**
 * Reads passages. "== kind" begins one; "# " its headline, if it has any; every other line is a paragraph, except the
 * last, "people: Ann Roe; (Joe Moe)", in which brackets stand round people who are neither right nor wrong. What stands
 * before the first "==" is a note.
 *
 * In the text, { } stand round what somebody said, and [ ] right behind say who: "{We go.}[Ann Roe]". Several that
 * would be right are separated by "/": a name, "~THE COURT" for somebody without a name, as printed, or "?" for nobody
 * known. A "?" at the end says that the words may be missing. Braces with no brackets behind them are left out.
 */
export function parsePassages(source: string): Passage[] {
  const [, ...passages] = source.split(/^== /m);
  return passages.map((passage, index) => toPassage(passage, `${index + 1}`));
}

function toPassage(source: string, number: string): Passage {
  const [kind = "", ...lines] = source.split("\n");
  const isPeople = (line: string) => line.startsWith("people:");
  const marked = lines.filter((line) => line.trim() !== "" && !isPeople(line)).join("\n\n");
  const people = (lines.find(isPeople) ?? "").slice("people:".length).split(";");
  const names = people.map((name) => name.trim()).filter((name) => name !== "");
  return {
    id: `${kind} ${number}`,
    kind,
    ...readMarks(marked.startsWith("# ") ? marked.slice(2) : marked),
    people: names.filter((name) => !name.startsWith("(")),
    peopleDoubtful: names.filter((name) => name.startsWith("(")).map((name) => name.slice(1, -1)),
  };
}

/** Takes the signs out of a text. */
function readMarks(marked: string): { text: string; quotes: PassageQuote[] } {
  const open: number[] = [];
  const quotes: PassageQuote[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at += 1) {
    const sign = marked.charAt(at);
    if (sign === "{") open.push(text.length);
    else if (sign === "}") {
      const start = open.pop() ?? text.length;
      if (marked.charAt(at + 1) !== "[") continue;
      const end = marked.indexOf("]", at);
      quotes.push(toQuote(start, text.length, marked.slice(at + 2, end)));
      at = end;
    } else text += sign;
  }
  return { text, quotes };
}

function toQuote(start: number, end: number, speaker: string): PassageQuote {
  const optional = speaker.length > 1 && speaker.endsWith("?") && !speaker.endsWith("/?");
  const ways = (optional ? speaker.slice(0, -1) : speaker).split("/");
  const expected: Expected = {
    names: ways.filter((way) => way !== "?" && !way.startsWith("~")),
    printed: ways.filter((way) => way.startsWith("~")).map((way) => way.slice(1)),
    mayBeUnknown: ways.includes("?"),
  };
  const nowhere = { speaker: null, speakerStart: null, speakerEnd: null, cue: null, cueStart: null, cueEnd: null };
  return { start, end, kind: "direct", optional, ...nowhere, expected };
}
