import type { Language } from "../languages/language.ts";
import type { Block } from "../text/block.ts";
import { findParagraphs } from "../text/paragraphs.ts";
import { readBiographies } from "./biographies.ts";
import { readBracketedCredits } from "./bracketed-credits.ts";
import { readCaptions } from "./caption.ts";
import { readContacts } from "./contact-credits.ts";
import type { Draft, Pass } from "./draft.ts";
import { readHeader, readHeaderOfBody } from "./header.ts";
import { readHeadlineLabel } from "./headline-label.ts";
import { inspectLayout } from "./inspect-layout.ts";
import type { Layout } from "./layout.ts";
import { readFoot, readLead } from "./lead.ts";
import { readNotes } from "./notes.ts";
import { readPlainCredits } from "./plain-credits.ts";
import { readTurns } from "./read-turns.ts";
import { readSecondArticle } from "./second-article.ts";
import { splitHeaderLines } from "./split-header.ts";
import { readTail } from "./tail.ts";

/** The steps of reading an article's shape. Each pass only decides about pieces that the passes before it left open. */
const PASSES: readonly Pass[] = [
  readTurns,
  readBracketedCredits,
  splitHeaderLines,
  readNotes,
  readCaptions,
  readContacts,
  readTail,
  readHeader,
  readBiographies,
  readHeadlineLabel,
  readPlainCredits,
  readSecondArticle,
  readLead,
  readFoot,
  orderCredits,
  inspectLayout,
];

/** The same for a text that is known to be only the body, with at most a byline and the like above it. */
const PASSES_OF_BODY: readonly Pass[] = PASSES.filter(
  (pass) => pass !== splitHeaderLines && pass !== readHeadlineLabel,
).map((pass) => (pass === readHeader ? readHeaderOfBody : pass));

/**
 * Reads the shape of an article: which part is headline, byline, body, caption or credit line, and what header,
 * dateline and sign-off state. Any text is accepted; what cannot be recognised is null or body. Linear in the length.
 *
 * @param options `isBody`: the text is known to be only the body, so no headline is searched for, and no more of a
 * header than a byline and the like above the story
 */
export function readLayout(
  text: string,
  language: Language,
  { isBody = false }: { readonly isBody?: boolean } = {},
): Layout {
  const passes = isBody ? PASSES_OF_BODY : PASSES;
  const draft = passes.reduce((before, pass) => pass(before), toDraft(text, language));
  const { headline, byline, dateline, published, credits, diagnostics } = draft;
  const blocks = draft.pieces.map(({ start, end, zone }): Block => ({ start, end, zone: zone ?? "body" }));
  return { blocks, headline, byline, dateline, published, credits, diagnostics };
}

/** Sorts credits by their blocks; within a block they stay as they were read, role by role. */
function orderCredits(draft: Draft): Draft {
  const ends = draft.pieces.map((piece) => piece.end);
  const ordered = draft.credits
    .map((credit) => ({ credit, block: firstAfter(ends, credit.span.start) }))
    .sort((a, b) => a.block - b.block);
  return { ...draft, credits: ordered.map(({ credit }) => credit) };
}

/** The index of the first of the rising `ends` that is greater than a position. */
function firstAfter(ends: readonly number[], position: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function toDraft(text: string, language: Language): Draft {
  return {
    language,
    text,
    pieces: findParagraphs(text).map(({ start, end }) => ({ start, end, zone: null })),
    headline: null,
    byline: null,
    dateline: null,
    published: null,
    credits: [],
    diagnostics: [],
  };
}
