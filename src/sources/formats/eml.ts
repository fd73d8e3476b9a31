import type { DocumentFormat, PartRefusal, SourceDocument } from "../document.ts";
import { refusalOf } from "../parts/damaged.ts";
import type { Received } from "../received.ts";

/**
 * A mail. Its text is the plain part, or the HTML part if that has more of the article; the subject is the headline and
 * the Date header the time of publication. The sender is a fact, not an author. Attached mails and documents are
 * received by themselves; other attachments are only named.
 */
export const EML: DocumentFormat = { name: "eml", recognise: recogniseMail, read: readEml };

/**
 * A mail begins with headers. Some of them must be of the kind that only programs write, since a press release may
 * begin with "From:" and "Date:" as well.
 */
function recogniseMail(head: Uint8Array, name: string): number {
  const names = headerNames(Buffer.from(head).toString("latin1"));
  if (names.length < 2) return 0;
  // A page that a browser saved is a mail in form only.
  if (names.includes("snapshot-content-location")) return 0;
  const isNamed = /\.eml$/i.test(name);
  const has = (...wanted: readonly string[]) => wanted.some((each) => names.includes(each));
  if (has("from") && has("message-id", "received", "mime-version", "return-path") && has("date", "subject"))
    return 0.85;
  return isNamed && has("from", "subject", "date") ? 0.8 : 0;
}

/** The names, in lower case, of the headers that a text begins with. */
function headerNames(text: string): string[] {
  const names: string[] = [];
  for (const line of text.replace(/^\ufeff|^\xef\xbb\xbf/, "").split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1];
    if (name === undefined) break;
    names.push(name.toLowerCase());
  }
  return names;
}

async function* readEml(received: Received): AsyncGenerator<SourceDocument | PartRefusal | Received> {
  try {
    const { readMail } = await import("./mail/read-mail.ts");
    yield* readMail(received);
  } catch (error) {
    yield { ...refusalOf(error, "a damaged mail"), part: null };
  }
}
