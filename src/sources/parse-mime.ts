import PostalMime, { type Email, type PostalMimeOptions } from "postal-mime";
import { type Encoding, findEncoding, UTF_8, WESTERN } from "../text/encodings.ts";
import { guessEncoding } from "../text/guess-encoding.ts";

/** A message with its texts as their senders meant them. */
export interface MimeMessage extends Email {
  /** What a person should know: that an encoding is a guess. */
  readonly notes: readonly string[];
}

/**
 * The parts of a message, decoded as their senders meant them. Windows-1252 is decoded as such; several releases of
 * Node take it for latin1, which makes control characters of quotation marks. If the message declares no UTF-8, what is
 * valid UTF-8 is decoded as UTF-8, since programs declare it as "us-ascii", "iso-8859-1" or by no known name. A text
 * that is declared as UTF-8 and is not, and a subject without a declaration, are decoded by the encoding in which they
 * read best, and a note says so.
 *
 * @throws Error for a message beyond the limits
 */
export async function parseMime(bytes: Uint8Array, options: PostalMimeOptions): Promise<MimeMessage> {
  const email = await PostalMime.parse(bytes, options);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const repair = UTF_8_LABEL.test(source) ? asWestern : asMeant;
  const { text, html } = isDamaged(email) ? await readTruly(email, source, options) : email;
  const subject =
    email.subject?.includes("\ufffd") === true ? (guessedSubject(source) ?? email.subject) : email.subject;
  const guesses = [text, html, subject].flatMap((one) => (typeof one === "object" ? [one.label] : []));
  const repaired = (one: string | Guessed) => (typeof one === "string" ? repair(one) : one.text);
  return {
    ...email,
    ...(text === undefined ? {} : { text: repaired(text) }),
    ...(html === undefined ? {} : { html: repaired(html) }),
    ...(subject === undefined ? {} : { subject: typeof subject === "string" ? asWestern(subject) : subject.text }),
    attachments: email.attachments.map((one) => ({ ...one, filename: one.filename && asWestern(one.filename) })),
    notes: [...new Set(guesses)].map((label) => `Its encoding is not stated truly and was guessed: ${label}`),
  };
}

const UTF_8_LABEL = /charset\s{0,9}=\s{0,9}["']?\s{0,9}utf-?8/i;
/** The same in the header of a part, up to the label. */
const DECLARED_UTF_8 = /^(content-type:[^\r\n]{0,500}(?:\r?\n[ \t][^\r\n]{0,500}){0,9}?charset\s?=\s?["']?)utf-?8/gim;

/** A text in an encoding that was guessed. */
interface Guessed {
  readonly text: string;
  readonly label: string;
}

function isDamaged({ text = "", html = "" }: Email): boolean {
  return text.includes("\ufffd") || html.includes("\ufffd");
}

/** The texts of a message whose parts declare UTF-8, each that is not UTF-8 in the encoding in which it reads best. */
async function readTruly(
  email: Email,
  source: string,
  options: PostalMimeOptions,
): Promise<{ readonly text?: string | Guessed; readonly html?: string | Guessed }> {
  const western = Buffer.from(source.replaceAll(DECLARED_UTF_8, "$1windows-1252"), "latin1");
  const anew = await PostalMime.parse(western, options);
  const truly = (stated: string, found: string | undefined) =>
    stated.includes("\ufffd") && found !== undefined ? (guessed(asWestern(found)) ?? stated) : stated;
  return {
    ...(email.text === undefined ? {} : { text: truly(email.text, anew.text) }),
    ...(email.html === undefined ? {} : { html: truly(email.html, anew.html) }),
  };
}

/** The subject of a message that prints it in its head as it is, without naming an encoding; null if it does not. */
function guessedSubject(source: string): Guessed | null {
  const head = source.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const subject = /^subject:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im.exec(head)?.[1] ?? "";
  return subject.includes("=?") ? null : guessed(asWestern(subject.replaceAll(/\r?\n/g, "")));
}

/** A text that was read as windows-1252, in the encoding in which its bytes read best; null if none is known. */
function guessed(western: string): Guessed | null {
  const bytes = bytesOf(western);
  const invalid = bytes === null ? "" : UTF_8.decode(bytes);
  const guess = bytes === null || typeof invalid === "string" ? null : guessEncoding(bytes, invalid.byteOffset);
  const encoding = guess?.isSupported === true ? findEncoding(guess.label) : "";
  if (bytes === null || guess === null || typeof encoding === "string") return null;
  const text = encoding.decode(bytes);
  return typeof text === "string" ? { text, label: guess.label } : null;
}

/** A text with windows-1252's characters in place of latin1's control characters. */
export function asWestern(text: string): string {
  return text.replace(/[\u0080-\u009f]+/g, (controls) =>
    textOf(
      WESTERN,
      Uint8Array.from(controls, (control) => control.charCodeAt(0)),
      controls,
    ),
  );
}

/** A text decoded anew as UTF-8 if it was taken for windows-1252 and its bytes are valid UTF-8. */
function asMeant(text: string): string {
  const western = asWestern(text);
  const bytes = bytesOf(western);
  return bytes === null ? western : textOf(UTF_8, bytes, western);
}

/** The bytes of a text in windows-1252; null if that lacks a character, so that it was taken for something else. */
function bytesOf(western: string): Uint8Array | null {
  try {
    return WESTERN.encode(western);
  } catch {
    return null;
  }
}

function textOf(encoding: Encoding, bytes: Uint8Array, otherwise: string): string {
  const text = encoding.decode(bytes);
  return typeof text === "string" ? text : otherwise;
}
