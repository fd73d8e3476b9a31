import type { Utf16Span } from "../span.ts";
import type { Mention } from "./cast.ts";

/**
 * A mention in which nobody is named: a description, unless `told` says otherwise. Its phrase is the span itself,
 * unless told otherwise.
 */
export function namelessMention(
  { start, end }: Utf16Span,
  told: Partial<Omit<Mention, keyof Utf16Span>> = {},
): Mention {
  return {
    start,
    end,
    form: "description",
    person: null,
    organisation: null,
    title: null,
    phrase: { start, end },
    unnamedAs: null,
    speaksFor: null,
    plural: false,
    gender: null,
    ...told,
  };
}
