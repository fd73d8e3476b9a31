/**
 * Prints what both readers together read in texts that nobody has annotated, as annotated articles of the kind from which the models of
 * content learn:
 *
 *     npx tsx scripts/train/second-reader/write-taught.ts MODEL.orsr TEXTS.jsonl… > taught.jsonl
 *
 * A line of TEXTS has an `id` and a `text`, or a web page's `expected` body, or headline and paragraphs. Texts of PolNeAR, which has
 * annotations, are left out, and so is what is not English, longer than 30,000 characters, or holds no quote.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { utf16Index } from "../../../bench/accuracy/fragment.ts";
import { openSecondReader } from "../../../bench/second-reader.ts";
import type { ExtractedQuote } from "../../../src/extract/extraction.ts";
import { readThorough } from "../../../src/extract/read-thorough.ts";
import type { Span } from "../../../src/span.ts";
import type { AnnotatedQuote } from "../articles.ts";

interface Line {
  readonly id: string;
  readonly lang?: string;
  readonly text?: string;
  readonly expected?: {
    readonly headline?: string;
    readonly body?: string;
    readonly paragraphs?: readonly string[];
  };
}

const MOST = 30_000;

const [modelPath, ...paths] = argv.slice(2);
if (modelPath === undefined || paths.length === 0) throw new Error("write-taught.ts MODEL.orsr TEXTS.jsonl…");

const reader = openSecondReader(modelPath);

for (const path of paths) {
  for (const line of readFileSync(path, "utf8").trim().split("\n")) await printTaught(JSON.parse(line));
}

async function printTaught({ id, lang = "en", ...line }: Line): Promise<void> {
  const text = textOf(line);
  if (lang !== "en" || id.includes("polnear") || text.length > MOST) return;
  const { quotes } = await readThorough(text, {}, reader);
  const unitAt = utf16Index(text);
  const annotated = quotes.flatMap((quote, index) => toAnnotated(text, quote, { index, unitAt }));
  if (annotated.length === 0) return;
  process.stdout.write(`${JSON.stringify({ id: `taught/${id}`, corpus: "taught", text, quotes: annotated })}\n`);
}

function textOf({ text, expected }: Omit<Line, "id" | "lang">): string {
  if (text !== undefined) return text;
  const { headline, body, paragraphs = [] } = expected ?? {};
  return body ?? [headline ?? "", ...paragraphs].join("\n\n");
}

/** In UTF-16 units. */
type Fragment = Pick<AnnotatedQuote, "start" | "end">;

interface Placed {
  readonly index: number;
  readonly unitAt: (codePoint: number) => number;
}

/** A quote as its fragments; who speaks is where their mention stands. */
function toAnnotated(text: string, quote: ExtractedQuote, { index, unitAt }: Placed): AnnotatedQuote[] {
  const toUnits = ({ start, end }: Span): Fragment => ({ start: unitAt(start), end: unitAt(end) });
  const spans = (wanted: string) => quote.spans.filter(({ role }) => role === wanted).map(toUnits);
  const [cue] = spans("cue");
  const speaker = speakerOf(quote);
  const printed = (span: Fragment | undefined) => (span === undefined ? null : text.slice(span.start, span.end));
  const by = speaker === undefined ? undefined : toUnits(speaker);
  return spans("content").map((span) => ({
    ...span,
    kind: quote.kind,
    ...{ speaker: printed(by), speakerStart: by?.start ?? null, speakerEnd: by?.end ?? null },
    ...{ cue: printed(cue), cueStart: cue?.start ?? null, cueEnd: cue?.end ?? null },
    attribution: String(index),
    speechCue: true,
  }));
}

function speakerOf({ speakers }: ExtractedQuote): Span | undefined {
  for (const { role, attributionStart, attributionEnd } of speakers)
    if (role === "speaker" && attributionStart !== null && attributionEnd !== null)
      return { start: attributionStart, end: attributionEnd };
  return undefined;
}
