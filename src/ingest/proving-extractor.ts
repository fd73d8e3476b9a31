import { isDeepStrictEqual } from "node:util";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import type { Extraction } from "../extract/extraction.ts";
import { type Extractor, LOST, type Prepared } from "./extractor.ts";
import type { ReceivedArticle } from "./prepare-article.ts";
import { type ProvenArticle, proveArticle, refused } from "./prove-article.ts";

export interface ProvingOptions {
  /** Reads again what is to be read again. The caller closes it. */
  readonly reader: Extractor;
  /** The version that must have read them, and that `reader` reads by: see {@link proveArticle}. */
  readonly version: string;
  /** One article in this many is read again, chosen by its hash, and the first one in any case. At least 1. */
  readonly recheck: number;
  /** Called once, when an article in the sample came out differently when read again. */
  readonly onDifference: () => void;
}

/** An extractor that takes what was read elsewhere once it is proven. */
export interface ProvingExtractor extends Extractor {
  /** How many articles were read again and came out the same. */
  readonly readAgain: number;
}

/**
 * Takes articles with what was read from them elsewhere, and checks that against their texts: see {@link proveArticle}.
 * A sample of them is read again, and so is every one with a name that its text does not print as it stands. If an
 * article of the sample comes out differently, whoever read them does not read as this program does: it is refused, and
 * so is every article after it.
 */
export function provingExtractor({ reader, version, recheck, onDifference }: ProvingOptions): ProvingExtractor {
  let isFirst = true;
  let readAgain = 0;
  let distrust: Refusal | null = null;
  let before: Promise<unknown> = Promise.resolve();

  function isSample(sha256: string): boolean {
    const isChosen = isFirst || Number.parseInt(sha256.slice(0, DIGITS), 16) % recheck === 0;
    isFirst = false;
    return isChosen;
  }

  /** What becomes of articles, once all before them are judged. */
  function judge(claims: readonly Claim[], results: readonly Prepared[]): Prepared[] {
    const own = results.values();
    return claims.map((claim) => {
      if (distrust !== null) return distrust;
      if (isRefusal(claim)) return claim;
      const { article, unprinted } = claim;
      if (!isToBeRead(claim)) return article;
      const read = own.next().value ?? LOST;
      if (isRefusal(read)) return read;
      const difference = differenceOf(article.extraction, read.extraction);
      if (difference === null) {
        readAgain += 1;
        return article;
      }
      if (!claim.isSample)
        return refused(`it names "${unprinted}", which is not in the text; read again, ${difference}`);
      distrust = AFTER_DIFFERENCE;
      onDifference();
      return refused(`read again, ${difference}`);
    });
  }

  return {
    get width() {
      return reader.width;
    },
    get readAgain() {
      return readAgain;
    },
    prepare: async (articles) => {
      const claims = articles.map((article) =>
        toClaim(proveArticle(article, article.elsewhere ?? NOTHING, version), isSample),
      );
      const again = articles.filter((_, at) => isToBeRead(claims[at])).map(withoutReading);
      const results = again.length === 0 ? Promise.resolve([]) : reader.prepare(again);
      const judged = Promise.all([results, before]).then(([found]) => judge(claims, found));
      before = judged.catch(() => {});
      return await judged;
    },
    close: async () => {},
  };
}

/** How many digits of a SHA-256 are used: few enough for a whole number in JavaScript. */
const DIGITS = 8;

type Claim = (ProvenArticle & { readonly isSample: boolean }) | Refusal;

function toClaim(proven: ProvenArticle | Refusal, isSample: (sha256: string) => boolean): Claim {
  return isRefusal(proven) ? proven : { ...proven, isSample: isSample(proven.article.sha256) };
}

const NOTHING = { sha256: null, extractor: null, extraction: null };

function isToBeRead(claim: Claim | undefined): boolean {
  return claim !== undefined && "article" in claim && (claim.isSample || claim.unprinted !== null);
}

/** The article without what was read elsewhere: another thread is sent no more than it needs. */
function withoutReading({ elsewhere: _, ...article }: ReceivedArticle): ReceivedArticle {
  return article;
}

/** Says what differs in what was read elsewhere; null if nothing does. */
function differenceOf(extraction: Extraction, own: Extraction): string | null {
  const here: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(own));
  const differing = Object.entries(extraction)
    .filter(([part, value]) => !isDeepStrictEqual(value, here[part]))
    .map(([part]) => part);
  return differing.length === 0 ? null : `its ${differing.join(", ")} came out otherwise`;
}

const AFTER_DIFFERENCE: Refusal = refused(
  "not taken, since an article before it came out otherwise when it was read again",
);
