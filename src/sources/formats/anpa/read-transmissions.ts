import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { finishDocument } from "../../finish-document.ts";
import { GivenDraft } from "../../given.ts";
import type { Received } from "../../received.ts";
import { decodeAs } from "../../xml/decode-xml.ts";
import { readBody } from "./body.ts";
import { readHeader } from "./header.ts";
import { isTrailer, readTrailer } from "./trailer.ts";

/** Each transmission of a file as an article. */
export async function* readTransmissions(received: Received): AsyncGenerator<SourceDocument | PartRefusal> {
  const bytes = await received.bytes();
  if (isRefusal(bytes)) {
    yield { ...bytes, part: null };
    return;
  }
  const pieces = splitTransmissions(bytes);
  if (pieces.length === 0) yield { code: "E_EMPTY", reason: "no transmission", part: null };
  for (const [at, piece] of pieces.entries()) {
    const isOnly = pieces.length === 1;
    yield readTransmission(piece, isOnly ? null : `transmission ${at + 1}`, isOnly ? undefined : piece);
  }
}

const START_OF_HEADER = 0x01;
const END_OF_TRANSMISSION = 0x04;

/** The pieces from each start of a header to the next, or to the end of its transmission. */
function splitTransmissions(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = bytes.indexOf(START_OF_HEADER);
  if (start < 0) return bytes.some((byte) => byte > 0x20) ? [bytes] : [];
  while (start >= 0) {
    const next = bytes.indexOf(START_OF_HEADER, start + 1);
    const piece = bytes.subarray(start, next < 0 ? bytes.length : next);
    const end = piece.indexOf(END_OF_TRANSMISSION);
    pieces.push(piece.slice(0, end < 0 ? piece.length : end + 1));
    start = next;
  }
  return pieces;
}

function readTransmission(
  bytes: Uint8Array,
  number: string | null,
  original: Uint8Array | undefined,
): SourceDocument | PartRefusal {
  const notes: string[] = [];
  const text = decode(bytes, notes);
  const parts = partsOf(text, notes);
  if (parts === null) return { code: "E_FORMAT", reason: "a header without a text", part: number };
  const { header, body, trailer } = parts;
  const draft = new GivenDraft();
  readHeader(header, draft);
  readTrailer(trailer, draft);
  const paragraphs = readBody(body, draft);
  const [id] = draft.facts("external_id");
  return finishDocument({
    paragraphs,
    given: draft.build(),
    part: number === null ? null : (id ?? number),
    original,
    mediaType: "text/plain",
    notes,
  });
}

/**
 * The wires are older than UTF-8 and state no encoding: what is not UTF-8 is read as Windows-1252, and a note says so.
 */
function decode(bytes: Uint8Array, notes: string[]): string {
  const text = decodeAs("utf-8", bytes);
  if (typeof text === "string") return text;
  notes.push("Read as Windows-1252, since the transmission states no encoding and is not UTF-8");
  const western = decodeAs("windows-1252", bytes);
  return typeof western === "string" ? western : "";
}

interface TransmissionParts {
  readonly header: string;
  readonly body: string;
  /** What follows the text, with the time when it was sent. */
  readonly trailer: string;
}

function partsOf(text: string, notes: string[]): TransmissionParts | null {
  const startOfText = text.indexOf("\x02");
  if (startOfText < 0 && !/^\^/m.test(text)) return null;
  const header = startOfText < 0 ? firstLines(text) : text.slice(0, startOfText);
  const rest = text.slice(startOfText < 0 ? header.length : startOfText + 1);
  const endOfText = rest.indexOf("\x03");
  if (endOfText < 0 && startOfText >= 0 && !rest.includes("\x04")) {
    notes.push("The transmission has no end: it may be cut off");
  }
  const { body, line } = withoutLastLine(endOfText < 0 ? rest : rest.slice(0, endOfText));
  return { header, body, trailer: `${line}\n${endOfText < 0 ? "" : rest.slice(endOfText + 1)}` };
}

/** The text without a last line that only says when it was sent, which some senders put before its end. */
function withoutLastLine(text: string): { readonly body: string; readonly line: string } {
  const body = (text.endsWith("\x04") ? text.slice(0, -1) : text).trimEnd();
  const start = body.lastIndexOf("\n") + 1;
  const line = body.slice(start);
  return isTrailer(line) ? { body: body.slice(0, start), line } : { body: text, line: "" };
}

/** The header of a transmission without control characters: what stands before the first line that begins with "^". */
function firstLines(text: string): string {
  const at = text.search(/^\^/m);
  return at < 0 ? "" : text.slice(0, at);
}
