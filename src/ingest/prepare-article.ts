import type { Receipt } from "../archive/store.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { extract } from "../extract/extract.ts";
import type { Extraction } from "../extract/extraction.ts";
import type { GivenBeside } from "../facts/given.ts";
import { contextOf } from "../facts/with-given.ts";
import { sha256 } from "../sha256.ts";
import type { ReadElsewhere } from "../sources/read-elsewhere.ts";
import { SIZE_LIMIT, tooLarge } from "../sources/read-file.ts";
import { type Decoded, decode } from "../text/decode.ts";
import { memoryRefusal, thriftFor } from "./memory.ts";

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
}

/** Everything that the archive will hold of an article. */
export interface PreparedArticle extends Decoded {
  /** Of the bytes received, in lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly uri: string | null;
  readonly given: readonly GivenBeside[];
  /** How it was received, where there is more to say of that than what was given. */
  readonly receipt?: Receipt;
  /** It is to stand in the place of an article that is to be removed. */
  readonly isRedacted?: true;
  readonly extraction: Extraction;
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
    return { ...decoded, sha256: sha256(bytes), uri, given, extraction };
  } catch (error) {
    return { code: "E_INTERNAL", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The text of an article, or why it cannot be stored. */
export function decodeArticle({ bytes, encoding }: ReceivedArticle): Decoded | Refusal {
  const refusal = bytes.length > SIZE_LIMIT ? tooLarge(bytes.length) : memoryRefusal(bytes.length);
  if (refusal !== null) return refusal;
  thriftFor(bytes.length);
  return decode(bytes, encoding === undefined ? {} : { encoding });
}
