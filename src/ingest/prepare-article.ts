import type { Receipt } from "../archive/store.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { messageOf } from "../errors.ts";
import { extract } from "../extract/extract.ts";
import type { Extraction } from "../extract/extraction.ts";
import { readThorough } from "../extract/read-thorough.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import type { GivenBeside } from "../facts/given.ts";
import { contextOf } from "../facts/with-given.ts";
import type { LendReader } from "../second-reader/opinion.ts";
import { sha256 } from "../sha256.ts";
import type { ReadElsewhere } from "../sources/read-elsewhere.ts";
import { SIZE_LIMIT, tooLarge } from "../sources/read-file.ts";
import { type Decoded, decode } from "../text/decode.ts";
import { thoroughVersion } from "../thorough-version.ts";
import { memoryRefusal, thriftFor } from "./memory.ts";
import { requireSecondReader } from "./thorough.ts";

/** Bytes that may be an article, and what is known beside them. */
export interface ReceivedArticle {
  readonly bytes: Uint8Array;
  readonly uri: string | null;
  readonly encoding?: string;
  /** What was given beside it, each time that it was received. */
  readonly given?: readonly GivenBeside[];
  /** The standing decisions about it; only digests take them into account. */
  readonly decisions?: readonly LoggedDecision[];
  /** What was read from the bytes before they came; only {@link provingExtractor} takes it. */
  readonly elsewhere?: ReadElsewhere;
  /** A second reader is to have a say: see {@link articleReader}. */
  readonly isThorough?: boolean;
}

/** Everything that the archive will hold of an article. */
export interface PreparedArticle extends Decoded {
  /** That of the bytes received, in lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly uri: string | null;
  readonly given: readonly GivenBeside[];
  /** How it was received, if there is more to say about that than what was given. */
  readonly receipt?: Receipt;
  /** It replaces an article that is to be removed. */
  readonly isRedacted?: true;
  readonly extraction: Extraction;
  /** The version of the rules, or of the rules and the second reader, that read it. */
  readonly version: string;
}

/**
 * Decodes and reads an article, or says why it cannot be stored. Needs no database: it can run in any thread.
 * Never throws: a fault of the extraction costs one article and not the run.
 */
export function prepareArticle(article: ReceivedArticle): PreparedArticle | Refusal {
  const { bytes, uri, given = [] } = article;
  const decoded = decodeArticle(article);
  if (isRefusal(decoded)) return decoded;
  try {
    const extraction = extract(decoded.text, contextOf(given));
    return { ...decoded, sha256: sha256(bytes), uri, given, extraction, version: EXTRACTOR_VERSION };
  } catch (error) {
    return inWords(error);
  }
}

/**
 * {@link prepareArticle}, but with a second reader for articles that are to be read thoroughly; it is lent only for
 * these. Rejects only if none can be lent.
 */
export function articleReader(
  lend: LendReader = requireSecondReader,
): (article: ReceivedArticle) => Promise<PreparedArticle | Refusal> {
  return async (article) => {
    if (article.isThorough !== true) return prepareArticle(article);
    const { bytes, uri, given = [] } = article;
    const reader = await lend();
    const decoded = decodeArticle(article);
    if (isRefusal(decoded)) return decoded;
    try {
      const extraction = await readThorough(decoded.text, contextOf(given), reader);
      return { ...decoded, sha256: sha256(bytes), uri, given, extraction, version: thoroughVersion(reader) };
    } catch (error) {
      return inWords(error);
    }
  };
}

function inWords(error: unknown): Refusal {
  return { code: "E_INTERNAL", reason: messageOf(error) };
}

/** The text of an article, or why it cannot be stored. */
export function decodeArticle({ bytes, encoding }: ReceivedArticle): Decoded | Refusal {
  const refusal = bytes.length > SIZE_LIMIT ? tooLarge(bytes.length) : memoryRefusal(bytes.length);
  if (refusal !== null) return refusal;
  thriftFor(bytes.length);
  return decode(bytes, encoding === undefined ? {} : { encoding });
}
