import type { Block } from "../text/block.ts";
import { findParagraphs } from "../text/paragraphs.ts";
import { readCaptions } from "./caption.ts";
import type { Draft, Pass } from "./draft.ts";
import { readHeader, splitHeaderLines } from "./header.ts";
import { inspectLayout } from "./inspect-layout.ts";
import type { Layout } from "./layout.ts";
import { readFoot, readLead } from "./lead.ts";
import { readNotes } from "./notes.ts";
import { readSecondArticle } from "./second-article.ts";
import { readCreditLines, readTail } from "./signoff.ts";

/** The reading of an article's shape, step by step; each pass decides about pieces that none before it has. */
const PASSES: readonly Pass[] = [
  readCreditLines,
  splitHeaderLines,
  readNotes,
  readCaptions,
  readTail,
  readSecondArticle,
  readHeader,
  readLead,
  readFoot,
  inspectLayout,
];

/**
 * Reads the shape of an article: which stretch is headline, byline, body, caption or credit line, and what header,
 * dateline and sign-off state. Any text is accepted; what cannot be told is null or body. Linear in the length.
 */
export function readLayout(text: string): Layout {
  const draft = PASSES.reduce((before, pass) => pass(before), toDraft(text));
  const { headline, byline, dateline, published, credits, diagnostics } = draft;
  const blocks = draft.pieces.map(({ start, end, zone }): Block => ({ start, end, zone: zone ?? "body" }));
  return { blocks, headline, byline, dateline, published, credits, diagnostics };
}

function toDraft(text: string): Draft {
  return {
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
