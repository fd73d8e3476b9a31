import { readFileSync } from "node:fs";
import type { Extraction } from "../../src/extract/extraction.ts";
import type { QuoteKind } from "../../src/vocabulary.ts";

/** One row of a gold file: a contiguous fragment of a content. Offsets are UTF-16 units of the article's text. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly cue: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly speechCue?: boolean;
  readonly optional?: boolean;
  readonly speakerKind?: string;
  readonly speakerResolved?: string | null;
  readonly speakerAlternatives?: readonly string[];
}

export interface GoldCredit {
  readonly role: string;
  readonly name: string;
  readonly place?: string | null;
}

/** One article of a gold file; the lists that it has decide what is scored. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly GoldQuote[];
  readonly people?: readonly (string | { readonly name: string })[];
  /** Names that are neither right nor wrong. */
  readonly peopleDoubtful?: readonly string[];
  readonly credits?: readonly GoldCredit[];
  readonly headline?: string | null;
  readonly headlinePrinted?: string;
  readonly dateline?: { readonly places: readonly string[]; readonly agency: string | null } | null;
}

/** A gold article beside what was extracted from it. */
export interface Judged {
  readonly gold: GoldArticle;
  readonly extraction: Extraction;
}

/** Reads a gold file: JSON lines with `id` (or `file`), `text` and the lists that it holds. */
export function readGold(path: string): GoldArticle[] {
  return readLines<GoldArticle & { readonly file?: string }>(path).map((article) => ({
    ...article,
    id: article.id ?? article.file ?? "",
  }));
}

/** Reads the output of `onrecord extract - --ndjson`, by id. */
export function readExtractions(path: string): Map<string, Extraction> {
  return new Map(
    readLines<Extraction & { readonly id: string }>(path).map((extraction) => [extraction.id, extraction]),
  );
}

function readLines<Line>(path: string): Line[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line): Line => JSON.parse(line));
}
