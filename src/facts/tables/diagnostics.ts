import type { ExtractedDiagnostic } from "../../extract/extraction.ts";
import { ARTICLE, factTable } from "../table.ts";

export const diagnostics = factTable<ExtractedDiagnostic>("diagnostics", {
  facts: ({ extraction }) => extraction.diagnostics,
  columns: {
    article_id: ARTICLE,
    seq: (_diagnostic, index) => index,
    severity: ({ severity }) => severity,
    code: ({ code }) => code,
    message: ({ message }) => message,
    start_char: ({ start }) => start,
    end_char: ({ end }) => end,
  },
});
