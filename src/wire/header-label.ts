import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";

/**
 * Whether a span is a section's name ("World News"), its path ("Home > News") or a file's name ("AP-US--Storm"), as
 * they stand above headlines.
 */
export function isLabel(text: string, { start, end }: Utf16Span, language: Language): boolean {
  if (end - start > MAX_LABEL_LENGTH) return false;
  const label = text.slice(start, end);
  return (
    isSlug(label) ||
    isPath(label, language) ||
    language.headers.sectionLabels.has(label.toLowerCase().replaceAll(/[.:|]/g, "").trim())
  );
}

const MAX_LABEL_LENGTH = 60;

/** Whether a label is a page's path in its site: "Home > News > Local". */
function isPath(label: string, language: Language): boolean {
  const [first = "", ...rest] = label.split(/[>›»]/);
  return rest.length > 0 && language.headers.sectionLabels.has(first.toLowerCase().trim());
}

/** Whether a label is a file's name at the agency: "AP-US--Pier Vote, 130". */
function isSlug(label: string): boolean {
  const end = label.indexOf(" ");
  const first = end < 0 ? label : label.slice(0, end);
  return first.includes("--") && first.indexOf("-") < first.indexOf("--") && first.charAt(0) !== "-";
}
