import type { Diagnostic } from "../diagnostic.ts";
import type { Utf16Span } from "../span.ts";
import type { Draft } from "./draft.ts";

/** Headlines longer than this, in characters, are doubtful. */
const LONG_HEADLINE = 1000;

/**
 * Reports what is missing or doubtful in a complete layout. A missing part is reported at the position where it should
 * be.
 */
export function inspectLayout(draft: Draft): Draft {
  const { headline, published, pieces } = draft;
  const found: Diagnostic[] = [];
  const hasBody = pieces.some((piece) => piece.zone === null || piece.zone === "body");
  const hasDoubtfulDate = draft.diagnostics.some((diagnostic) => diagnostic.code === "W_DATE");
  if (headline === null) found.push({ code: "W_NO_HEADLINE", span: startOf(draft) });
  else if (headline.end - headline.start > LONG_HEADLINE) found.push({ code: "W_LONG_HEADLINE", span: headline });
  if (!hasBody) found.push({ code: "W_NO_BODY", span: endOf(draft) });
  if (published === null && !hasDoubtfulDate) found.push({ code: "W_NO_DATE", span: startOf(draft) });
  return { ...draft, diagnostics: [...draft.diagnostics, ...found] };
}

function startOf({ pieces }: Draft): Utf16Span {
  const start = pieces[0]?.start ?? 0;
  return { start, end: start };
}

function endOf({ pieces }: Draft): Utf16Span {
  const end = pieces.at(-1)?.end ?? 0;
  return { start: end, end };
}
