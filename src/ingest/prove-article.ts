import { isRefusal, type Refusal } from "../diagnostic.ts";
import { ArchiveError } from "../errors.ts";
import type { Extraction } from "../extract/extraction.ts";
import { contextOf } from "../facts/with-given.ts";
import { shown } from "../misuse.ts";
import { sha256 } from "../sha256.ts";
import type { ReadElsewhere } from "../sources/read-elsewhere.ts";
import { isThorough } from "../thorough-version.ts";
import { findFault } from "./extraction-faults.ts";
import { extractionShape } from "./extraction-shape.ts";
import { decodeArticle, type PreparedArticle, type ReceivedArticle } from "./prepare-article.ts";
import { findUnprinted } from "./unprinted-names.ts";

/** An article that was read elsewhere, checked against its text. */
export interface ProvenArticle {
  readonly article: PreparedArticle;
  /**
   * A name that the text does not print as it stands: only reading again shows whether it is right. Null if there is
   * none.
   */
  readonly unprinted: string | null;
}

/**
 * Gives an article with what was read from it elsewhere, or says why that cannot be taken: it comes from other bytes or
 * another version of the program, is no extraction, or does not fit this text. The facts follow from it as they do from
 * a reading of our own.
 *
 * @param version the version that must have read it: that of the rules, or that of the rules and a second reader
 */
export function proveArticle(
  received: ReceivedArticle,
  elsewhere: ReadElsewhere,
  version: string,
): ProvenArticle | Refusal {
  const decoded = decodeArticle(received);
  if (isRefusal(decoded)) return decoded;
  const { bytes, uri, given = [] } = received;
  const hash = sha256(bytes);
  if (elsewhere.sha256 === undefined) return refused('"sha256" is missing: "onrecord extract --ndjson" prints it');
  if (elsewhere.sha256 !== hash)
    return refused(`its sha256 is ${shown(elsewhere.sha256)}, and that of the text ${hash}`);
  if (elsewhere.extractor !== version) {
    const versions = `${shown(elsewhere.extractor)} has read it, and this is ${version}`;
    return refused(`${versions}; ${remedyFor(elsewhere.extractor, version)}`);
  }
  const extraction = parseExtraction(elsewhere.extraction);
  if (isRefusal(extraction)) return extraction;
  const fault = findFault(decoded.text, extraction, contextOf(given));
  if (fault !== null) return refused(fault);
  const article = { ...decoded, sha256: hash, uri, given, extraction, version };
  return { article, unprinted: findUnprinted(decoded.text, extraction) };
}

/** Which command takes a line that another version has read. */
function remedyFor(extractor: unknown, version: string): string {
  const isOfRules = typeof extractor !== "string" || !isThorough(extractor);
  return isOfRules || isThorough(version)
    ? '"onrecord add --ndjson" takes the line and reads it anew'
    : '"onrecord add --extracted --thorough" takes it where that second reader is installed';
}

function parseExtraction(value: unknown): Extraction | Refusal {
  try {
    return extractionShape("extraction", value);
  } catch (error) {
    if (error instanceof ArchiveError) return refused(error.message);
    throw error;
  }
}

/** The refusal of what was read elsewhere and cannot be taken. */
export function refused(reason: string): Refusal {
  return { code: "E_EXTRACTION", reason };
}
