import type { Attachment } from "postal-mime";

/** Media types that an article, or a container of articles, may have. */
const ARTICLES =
  /^(message\/rfc822|text\/(plain|html|xml|csv|rtf)|application\/(pdf|rtf|json|xml|zip|gzip|x-tar|msword|xhtml\+xml|.*wordprocessingml\.document|vnd\.oasis\.opendocument\.text|[\w.-]+\+(xml|json)))$/;
/** The same by name, if the type says only that it is a file. */
const NAMES = /\.(eml|txt|html?|xhtml|xml|json|ndjson|csv|rtf|pdf|docx?|odt|zip|gz|tgz|tar|mbox|warc)$/i;

/** How many names a note gives. */
const NAMED = 5;

/**
 * Whether an attachment may be an article: a mail, a document or a text, but not a part of the mail such as its
 * signature.
 */
export function isArticle({ mimeType, filename, related, method }: Attachment): boolean {
  if (related === true || method !== undefined) return false;
  if (ARTICLES.test(mimeType)) return true;
  return /^application\/(octet-stream|x-[\w-]*)$/.test(mimeType) && NAMES.test(filename ?? "");
}

/** What an attachment is called within its mail: its file name, with "_" for slashes, or its number if it has none. */
export function nameOf({ filename, mimeType }: Attachment, number: number): string {
  if (filename !== null && filename !== "") return filename.replaceAll(/[\\/]/g, "_");
  return mimeType === "message/rfc822" ? `attachment ${number}.eml` : `attachment ${number}`;
}

export function toBytes({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** "harbour.jpg (image/jpeg), …". */
export function describe(attachments: readonly Attachment[]): string {
  const names = attachments
    .slice(0, NAMED)
    .map(({ filename, mimeType }) => (filename ? `${filename} (${mimeType})` : mimeType));
  const rest = attachments.length - names.length;
  return rest > 0 ? `${names.join(", ")} and ${rest} more` : names.join(", ");
}
