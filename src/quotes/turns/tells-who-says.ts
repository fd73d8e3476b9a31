import type { Cast } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";
import { mentionsIn } from "./mentions-in.ts";

/** How much beside a name is looked at, in UTF-16 units. */
const BESIDE = 16;

/** “It should, ⟨says Ann Roe⟩”, “⟨according to Roe⟩”: whether a stretch tells what somebody says whom it names. */
export function tellsWhoSays({ text, language }: Document, { mentions }: Cast, span: Utf16Span): boolean {
  const { tellingForms } = language.turns;
  return mentionsIn(mentions, span).some(({ person, phrase }) => {
    const before = text.slice(Math.max(0, phrase.start - BESIDE), phrase.start).toLowerCase();
    const behind = text.slice(phrase.end, phrase.end + BESIDE).toLowerCase();
    return (
      person !== null && tellingForms.some((form) => before.endsWith(` ${form} `) || behind.startsWith(` ${form} `))
    );
  });
}
