import type { Attachment, Email } from "postal-mime";
import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { type MimeMessage, parseMime } from "../../parse-mime.ts";
import { DamagedError, refuse } from "../../parts/damaged.ts";
import { DOCUMENT_LIMIT } from "../../parts/limits.ts";
import { givePart } from "../../parts/part.ts";
import type { Received } from "../../received.ts";
import { describe, isArticle, nameOf, toBytes } from "./attachments.ts";
import { bodyOf } from "./body.ts";
import { dateOf, factsOf, languageOf, subjectOf, urlOf } from "./headers.ts";

/** The depth to which mails may be attached to mails. */
const MAX_DEPTH = 10;
/** The most levels to which the parts of one mail nest, and the most attachments that are taken from it. */
const MAX_NESTING = 64;
const MAX_ATTACHMENTS = 1000;

/**
 * The mail as a document, if it has a text, then those of its attachments that may be articles.
 *
 * @throws DamagedError for what is not a mail, or a damaged, encrypted or empty one
 */
export async function* readMail(received: Received): AsyncGenerator<SourceDocument | PartRefusal | Received> {
  if ((received.depth ?? 0) > MAX_DEPTH)
    refuse("E_FORMAT", `a mail within more than ${MAX_DEPTH} others: save it by itself`);
  const bytes = await received.bytes(DOCUMENT_LIMIT);
  if (isRefusal(bytes)) throw new DamagedError(bytes);
  const email = await parseMime(bytes, { forceRfc822Attachments: true, maxNestingDepth: MAX_NESTING });
  requireWhole(email, bytes);
  const articles = email.attachments.filter(isArticle).slice(0, MAX_ATTACHMENTS);
  const others = email.attachments.filter((attachment) => !articles.includes(attachment));
  const document = toDocument(email, others);
  if (document !== null) yield document;
  else if (articles.length === 0)
    refuse("E_NO_TEXT", `a mail without text${others.length > 0 ? `; ${describe(others)}` : ""}`);
  for (const [at, attachment] of articles.entries()) yield* giveAttachment(received, attachment, at + 1);
}

function requireWhole(email: Email, bytes: Uint8Array): void {
  if (email.headers.length === 0) refuse("E_FORMAT", "no mail: it does not begin with headers");
  const type = email.headers.find(({ key }) => key === "content-type")?.value ?? "";
  if (/^(multipart\/encrypted|application\/(x-)?pkcs7-mime)\b/i.test(type) && !/signed-data/i.test(type)) {
    refuse("E_FORMAT", "encrypted: save it decrypted");
  }
  const boundary = /^multipart\/.*\bboundary=(?:"([^"]+)"|([^\s;]+))/is.exec(type);
  const end = `--${boundary?.[1] ?? boundary?.[2]}--`;
  if (boundary !== null && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(end)) {
    refuse("E_FORMAT", `cut off: the end of its parts is missing after ${bytes.length} bytes`);
  }
}

function toDocument(email: MimeMessage, others: readonly Attachment[]): SourceDocument | null {
  const body = bodyOf(email);
  if (body === null) return null;
  const subject = body.forwarded?.subject ?? subjectOf(email);
  const date = body.forwarded === null ? dateOf(email) : body.forwarded.date;
  const url = urlOf(email);
  return {
    text: body.text,
    given: {
      headline: subject,
      byline: null,
      authors: [],
      publishedAt: date,
      language: languageOf(email),
      url,
      publicationStatus: null,
      embargoedUntil: null,
      facts: factsOf(email),
      statedIn: {
        ...(subject !== null && { headline: "mail: Subject" }),
        ...(date !== null && { publishedAt: "mail: Date" }),
        ...(url !== null && { url: "mail: Archived-At" }),
      },
    },
    part: null,
    mediaType: "message/rfc822",
    notes: [...email.notes, ...body.notes, ...(others.length > 0 ? [`Attachments left out: ${describe(others)}`] : [])],
  };
}

async function* giveAttachment(
  received: Received,
  attachment: Attachment,
  number: number,
): AsyncGenerator<Received | PartRefusal> {
  const bytes = toBytes(attachment);
  const facts = { id: nameOf(attachment, number), mediaType: attachment.mimeType, length: bytes.length };
  yield* givePart(
    received,
    facts,
    (async function* () {
      yield bytes;
    })(),
  );
}
