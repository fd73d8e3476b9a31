import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { trimSpan } from "../text/characters.ts";
import { parseColonPlace, parseDateline, parsePlaceLine } from "./dateline.ts";
import type { Draft, Piece } from "./draft.ts";
import type { Dateline } from "./layout.ts";
import { opensWith, toOpenings } from "./openings.ts";
import { findTimes } from "./stated-time.ts";

const labelsIn = perLanguage((language) => toOpenings(language.headers.publishedLabels));

/**
 * Reads the dateline at the start of the story. The block of the lead begins after it. A date with its year in the
 * dateline is the time of publication if the header states none.
 */
export function readLead(draft: Draft): Draft {
  const index = draft.pieces.findIndex((piece) => piece.zone === null || piece.zone === "body");
  const lead = draft.pieces[index];
  if (lead?.zone === "body") return draft;
  const isAlone = draft.pieces[index + 1]?.zone === null;
  const dateline =
    lead === undefined ? null : (readDateline(draft.text, lead, isAlone, draft.language) ?? readColon(draft, lead));
  if (lead === undefined || dateline === null) return draft;
  const rest = trimSpan(draft.text, dateline.span.end, lead.end);
  const body: Piece[] = rest.start < rest.end ? [{ ...rest, zone: "body" }] : [];
  const pieces = [...draft.pieces.slice(0, index), ...body, ...draft.pieces.slice(index + 1)];
  const time = findTimes(draft.text, dateline.span.start, dateline.span.end, draft.language).find(
    (found) => found.value !== null,
  );
  const stated = time?.value ? { span: { start: time.start, end: time.end }, value: time.value } : null;
  return { ...draft, pieces, dateline, published: draft.published ?? stated };
}

function readDateline(text: string, lead: Piece, mayBeAlone: boolean, language: Language): Dateline | null {
  const dateline = parseDateline(text, lead.start, lead.end, language);
  return dateline ?? (mayBeAlone ? parsePlaceLine(text, lead.start, lead.end, language) : null);
}

/** The label of a speaker, "ROE:", and, of a speaker or of an item of a list, "New Delhi:". */
const LABEL = /^[\p{Lu}][\p{Lu} .'’-]+:/u;
const MIXED_LABEL = /^\p{Lu}[\p{L} .'’-]+:/u;
const MIN_LEAD_LENGTH = 60;

/**
 * Reads a place before a colon, "RAMESWARAM: Thousands came …", below a headline. If another paragraph begins like it,
 * the text is a transcript.
 */
function readColon({ text, pieces, headline, language }: Draft, lead: Piece): Dateline | null {
  if (headline === null || lead.end - lead.start < MIN_LEAD_LENGTH) return null;
  const dateline = parseColonPlace(text, lead.start, lead.end, language);
  if (dateline === null) return null;
  const opening = ({ start }: Piece) => text.slice(start, start + 40);
  const label = LABEL.test(opening(lead)) ? LABEL : MIXED_LABEL;
  const others = pieces.filter((piece) => piece !== lead && piece.zone !== "headline");
  return others.some((piece) => label.test(opening(piece))) ? null : dateline;
}

/** Reads when the story was published from lines after it, if nothing before it says so. */
export function readFoot(draft: Draft): Draft {
  if (draft.published !== null) return draft;
  for (const piece of draft.pieces) {
    if (piece.zone !== "note" && piece.zone !== "credit_line") continue;
    const time = findPublished(draft.text, piece, draft.language);
    if (time !== null) return { ...draft, published: time };
  }
  return draft;
}

const MAX_LENGTH = 300;

/**
 * Reads the date of lines such as "First published: Apr 16, 2024", "This report by … was first published April 16,
 * 2024."
 */
function findPublished(text: string, piece: Piece, language: Language): Draft["published"] {
  if (piece.end - piece.start > MAX_LENGTH) return null;
  for (const time of findTimes(text, piece.start, piece.end, language)) {
    const before = text.slice(Math.max(piece.start, time.start - 40), time.start).toLowerCase();
    const isLabelled = opensWith(text, piece.start, piece.end, labelsIn(language)) || endsInLabel(before, language);
    if (time.value !== null && isLabelled) return { span: { start: time.start, end: time.end }, value: time.value };
  }
  return null;
}

/** Whether the words before a date end in a label: "… was first published on". */
function endsInLabel(before: string, { headers: { publishedEnds } }: Language): boolean {
  const words = before.replace(/:? *$/, "");
  return publishedEnds.some((label) => words.endsWith(label));
}
