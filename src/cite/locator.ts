import type { Span } from "../span.ts";
import type { Citation } from "./citation.ts";

/** Where words stand, for good: the hash of the article's bytes, and code points of its text. */
export interface Locator {
  readonly sha256: string;
  readonly spans: readonly Span[];
}

/** "sha256:6767…, characters 628-851, 865-930". */
export function toLocator({ sha256, passages }: Pick<Citation, "sha256" | "passages">): string {
  return `sha256:${sha256}, characters ${passages.map(({ start, end }) => `${start}-${end}`).join(", ")}`;
}

/** A locator in a text, and where it stands there, in UTF-16 units. */
export interface FoundLocator extends Locator {
  readonly index: number;
  readonly length: number;
}

const LOCATOR = /sha256:([0-9a-f]{64}),\s+characters\s+(\d{1,9}[-–]\d{1,9}(?:,\s+\d{1,9}[-–]\d{1,9})*)/gi;

/** Every locator in a text; lines may have been broken at its spaces, and hyphens turned into dashes. */
export function findLocators(text: string): FoundLocator[] {
  return [...text.matchAll(LOCATOR)].map(({ 0: whole, 1: sha256 = "", 2: characters = "", index }) => ({
    sha256: sha256.toLowerCase(),
    spans: characters.split(/,\s+/).map((written) => {
      const [start, end] = written.split(/[-–]/);
      return { start: Number(start), end: Number(end) };
    }),
    index,
    length: whole.length,
  }));
}

/**
 * The article as a "named information" URI (RFC 6920), which holds its hash and no place: `ni:///sha-256;f4OxZX…`.
 *
 * @param sha256 64 hexadecimal digits
 */
export function toHashUri(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, "hex").toString("base64url")}`;
}
