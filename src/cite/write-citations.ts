import { misuse, shown } from "../misuse.ts";
import { toBibtex } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { CITATION_STYLES, type CitationStyle } from "./cited.ts";
import { toCslJson } from "./csl-json.ts";
import { embeddable } from "./embeddable.ts";
import { toText } from "./text-style.ts";
import { toWebAnnotation } from "./web-annotation.ts";

/**
 * Citations in a style, without a line break at the end. CSL-JSON is always an array, a Web Annotation only if there
 * are several.
 *
 * @throws ArchiveError `invalid_argument` for an unknown style
 */
export function writeCitations(citations: readonly Citation[], style: CitationStyle): string {
  if (!CITATION_STYLES.includes(style)) {
    throw misuse(`style: there is no ${shown(style)}, known are ${CITATION_STYLES.join(", ")}`);
  }
  return WRITERS[style](citations);
}

const WRITERS: Readonly<Record<CitationStyle, (citations: readonly Citation[]) => string>> = {
  text: (citations) => citations.map(toText).join("\n\n"),
  bibtex: (citations) => citations.map(toBibtex).join("\n\n"),
  "csl-json": (citations) => embeddable(JSON.stringify(citations.map(toCslJson), null, 2)),
  webannotation: (citations) => {
    const annotations = citations.map(toWebAnnotation);
    return embeddable(JSON.stringify(annotations.length === 1 ? annotations[0] : annotations, null, 2));
  },
};
