import type { Given, PartRefusal, SourceDocument } from "./document.ts";
import type { GivenDraft } from "./given.ts";

export interface UnfinishedDocument {
  /** The body's paragraphs, none of them blank. */
  readonly paragraphs: readonly string[];
  readonly given: Given;
  readonly part: string | null;
  readonly original?: Uint8Array | undefined;
  readonly mediaType: string;
  readonly notes?: readonly string[];
  /** Whether the text is made of nothing but its own fields: see {@link GivenDraft.wordsOfCancellation}. */
  readonly isCancellation?: boolean;
}

/**
 * Makes the document of what a format gave. A headline and byline that have fields of their own are not repeated at the
 * head of the text. Refuses a body without text, or with text that no archive can hold.
 */
export function finishDocument(unfinished: UnfinishedDocument): SourceDocument | PartRefusal {
  const { given, part, original, mediaType, notes } = unfinished;
  const isWhole = unfinished.isCancellation === true;
  const paragraphs = isWhole
    ? unfinished.paragraphs
    : withoutHead(unfinished.paragraphs, [given.headline, given.byline]);
  const text = paragraphs.length === 0 ? "" : `${paragraphs.join("\n\n")}\n`;
  if (text === "") return { code: "E_NO_TEXT", reason: "no body", part };
  if (text.includes("\0")) return { code: "E_NUL", reason: "U+0000 in the body", part };
  if (!text.isWellFormed()) return { code: "E_ENCODING", reason: "half of a surrogate pair in the body", part };
  return { text, given, part, ...(original === undefined ? {} : { original }), mediaType, notes: notes ?? [] };
}

/** The paragraphs without the first ones that only repeat these fields, in this order. */
function withoutHead(paragraphs: readonly string[], fields: readonly (string | null)[]): readonly string[] {
  let rest = paragraphs;
  for (const field of fields) {
    const [first] = rest;
    if (field !== null && first !== undefined && folded(first) === folded(field)) rest = rest.slice(1);
  }
  return rest;
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
