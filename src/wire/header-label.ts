import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";

/** Whether the stretch is the name of a section ("World News"), its path ("Home > News") or the name of a file ("AP-US--Storm"), as they stand above headlines. */
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

/** "Home > News > Local": where a page stands in its site. */
function isPath(label: string, language: Language): boolean {
  const [first = "", ...rest] = label.split(/[>›»]/);
  return rest.length > 0 && language.headers.sectionLabels.has(first.toLowerCase().trim());
}

/** "AP-US--Pier Vote, 130": the name of the file at the agency. */
function isSlug(label: string): boolean {
  const end = label.indexOf(" ");
  const first = end < 0 ? label : label.slice(0, end);
  return first.includes("--") && first.indexOf("-") < first.indexOf("--") && first.charAt(0) !== "-";
}
