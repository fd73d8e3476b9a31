import { isRefusal } from "../diagnostic.ts";
import type { Source } from "../sources/source.ts";
import { decode } from "../text/decode.ts";

/** What a source contains, as a line of `onrecord read`. Nothing is looked for in the text itself. */
export function toReading(source: Source): object {
  const { name, content, within, conversion, given, encoding, notes = [] } = source;
  const { path, part } = within ?? { path: name, part: null };
  if (isRefusal(content)) return { path, part, error: { code: content.code, message: content.reason } };
  const decoded = decode(content, encoding === undefined ? {} : { encoding });
  if (isRefusal(decoded)) return { path, part, error: { code: decoded.code, message: decoded.reason } };
  const {
    headline = null,
    byline = null,
    authors = [],
    publishedAt = null,
    language = null,
    url = null,
  } = given?.embedded ?? {};
  const format = conversion?.format ?? "plain-text";
  return { path, part, format, text: decoded.text, headline, byline, authors, publishedAt, language, url, notes };
}
