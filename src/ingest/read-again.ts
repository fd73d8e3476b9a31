import type { StoredSource } from "../archive/store.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { type Facts, type Judgement, toFacts } from "../facts/facts.ts";
import { encode } from "../text/decode.ts";
import { isThorough } from "../thorough-version.ts";
import { type Extractor, LOST } from "./extractor.ts";
import type { PreparedArticle, ReceivedArticle } from "./prepare-article.ts";

/**
 * A stored article as it was received, for reading it again, with what was given beside it. It is to be read thoroughly
 * if it was before, unless `thorough` says otherwise. Refused if the text can no longer be written in its encoding:
 * then it was altered.
 */
export function toReceived(source: StoredSource, thorough = isThorough(source.version)): ReceivedArticle | Refusal {
  const { uri, encoding, given } = source;
  try {
    return { bytes: encode(source), uri, encoding, given, isThorough: thorough };
  } catch {
    return ALTERED;
  }
}

/** An article of the archive and what is read from it now. */
export interface ArticleReadAgain<Result = PreparedArticle> {
  readonly source: StoredSource;
  readonly read: Result | Refusal;
}

/** How articles are read again. */
export interface ReadAgainOptions {
  /** The standing decisions about an article; only for digests. */
  readonly decisionsAbout?: ((sha256: string) => readonly LoggedDecision[] | undefined) | undefined;
  /** Whether a second reader has a say; unless given, it has if it had before. */
  readonly thorough?: boolean | undefined;
}

/** Reads stored articles again, in order; for digests, with the decisions about each. */
export async function readAgain<Result>(
  sources: readonly StoredSource[],
  extractor: Extractor<Result>,
  { decisionsAbout = () => undefined, thorough }: ReadAgainOptions = {},
): Promise<ArticleReadAgain<Result>[]> {
  const received = sources.map((source) => {
    const one = toReceived(source, thorough);
    const decisions = decisionsAbout(source.sha256);
    return isRefusal(one) || decisions === undefined ? one : { ...one, decisions };
  });
  const results = (await extractor.prepare(received.filter((one) => "bytes" in one))).values();
  return sources.map((source, index) => {
    const one = received[index] ?? LOST;
    return { source, read: isRefusal(one) ? one : (results.next().value ?? LOST) };
  });
}

/**
 * The facts of a stored article as they are read now; refused if its bytes are not those received, or cannot be read.
 */
export function toFactsNow({ source, read }: ArticleReadAgain, judgement: Judgement): Facts | Refusal {
  if (isRefusal(read)) return read;
  return read.sha256 === source.sha256 ? toFacts(read, read.extraction, judgement) : ALTERED;
}

/** The refusal of a text that no longer gives back the bytes received. */
const ALTERED: Refusal = {
  code: "E_INTERNAL",
  reason: 'the text was altered in the archive: "onrecord verify"',
};
