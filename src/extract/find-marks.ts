import { languageOf } from "../languages/known/reading.ts";
import { codePointIndex, type Span } from "../span.ts";
import { readDocument } from "../text/document.ts";
import { findQuotationMarks } from "../text/quotation-marks.ts";
import { readLayout } from "../wire/read-layout.ts";

/**
 * What stands in quotation marks in a text, the marks included, in code points: the outermost pairs, in order. Its
 * first lines are read like all others, since marks in a headline are marks, too.
 */
export function findMarks(text: string): Span[] {
  const language = languageOf(null);
  const { blocks } = readLayout(text, language, { isBody: true });
  const at = codePointIndex(text);
  return findQuotationMarks(readDocument(text, blocks, language)).pairs.map(({ start, end }) => ({
    start: at(start),
    end: at(end),
  }));
}
