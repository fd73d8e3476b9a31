import type { StoredSource } from "../archive/store.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { type Facts, type Judgement, toFacts } from "../facts/facts.ts";
import { encode } from "../text/decode.ts";
import { type Extractor, LOST, type Prepared } from "./extractor.ts";
import type { ReceivedArticle } from "./prepare-article.ts";

/**
 * A stored article as it was received, for reading it again. A date that was supplied is kept only where the text stated
 * none. Refused if the text cannot be written in its encoding any more: then it was altered.
 */
export function toReceived(source: StoredSource): ReceivedArticle | Refusal {
  const { uri, encoding, given } = source;
  const publishedAt = given.find(({ supplied }) => supplied?.publishedAt !== undefined)?.supplied?.publishedAt ?? null;
  try {
    return { bytes: encode(source), uri, encoding, publishedAt };
  } catch {
    return ALTERED;
  }
}

/** An article of the archive and what is read from it now. */
export interface ArticleReadAgain {
  readonly source: StoredSource;
  readonly prepared: Prepared;
}

/** Reads stored articles again, in order. */
export async function readAgain(sources: readonly StoredSource[], extractor: Extractor): Promise<ArticleReadAgain[]> {
  const received = sources.map(toReceived);
  const results = (await extractor.prepare(received.filter((one) => "bytes" in one))).values();
  return sources.map((source, index) => {
    const one = received[index] ?? LOST;
    const prepared: Prepared = isRefusal(one) ? one : (results.next().value ?? LOST);
    return { source, prepared };
  });
}

/** The facts of a stored article as they are read now; refused if its bytes are not those received, or cannot be read. */
export function toFactsNow({ source, prepared }: ArticleReadAgain, judgement: Judgement): Facts | Refusal {
  if (isRefusal(prepared)) return prepared;
  return prepared.sha256 === source.sha256 ? toFacts(prepared, prepared.extraction, judgement) : ALTERED;
}

/** Of a text that no longer gives back the bytes received. */
const ALTERED: Refusal = {
  code: "E_INTERNAL",
  reason: 'the text was altered in the archive: "onrecord verify"',
};
