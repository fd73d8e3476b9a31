import type { Facts } from "../facts/facts.ts";
import { sha256 } from "../sha256.ts";

/**
 * A fingerprint that two articles share if they have the same body, whatever stands above and below it: the SHA-256 of
 * its passages, with white space collapsed and letters folded to lower case. Null if the body has no letter or figure.
 *
 * @param passages the stretches of body text, in order
 */
export function bodyFingerprint(passages: readonly string[]): string | null {
  const body = passages.join(" ").toLowerCase().replace(/\s+/gu, " ").trim();
  return /[\p{L}\p{N}]/u.test(body) ? sha256(body) : null;
}

/** The fingerprint of the body of an article, from its facts. */
export function bodyFingerprintOf({ extraction, slice }: Facts): string | null {
  return bodyFingerprint(extraction.article.spans.filter(({ role }) => role === "body").map(slice));
}
