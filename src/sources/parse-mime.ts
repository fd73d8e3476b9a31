import PostalMime, { type Email, type PostalMimeOptions } from "postal-mime";
import { type Encoding, UTF_8, WESTERN } from "../text/encodings.ts";

/**
 * The parts of a message, decoded as their senders meant them. Windows-1252 is decoded as such; several releases of
 * Node take it for latin1, which makes control characters of quotation marks. If the message declares no UTF-8, what is
 * valid UTF-8 is decoded as UTF-8, since programs declare it as "us-ascii", "iso-8859-1" or by no known name.
 *
 * @throws Error for a message beyond the limits
 */
export async function parseMime(bytes: Uint8Array, options: PostalMimeOptions): Promise<Email> {
  const email = await PostalMime.parse(bytes, options);
  const repair = UTF_8_LABEL.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"))
    ? asWestern
    : asMeant;
  const { text, html, subject } = email;
  return {
    ...email,
    ...(text === undefined ? {} : { text: repair(text) }),
    ...(html === undefined ? {} : { html: repair(html) }),
    ...(subject === undefined ? {} : { subject: asWestern(subject) }),
    attachments: email.attachments.map((one) => ({ ...one, filename: one.filename && asWestern(one.filename) })),
  };
}

const UTF_8_LABEL = /charset\s{0,9}=\s{0,9}["']?\s{0,9}utf-?8/i;

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
  try {
    return textOf(UTF_8, WESTERN.encode(western), western);
  } catch {
    // It has characters that windows-1252 lacks, so it was taken for something else.
    return western;
  }
}

function textOf(encoding: Encoding, bytes: Uint8Array, otherwise: string): string {
  const text = encoding.decode(bytes);
  return typeof text === "string" ? text : otherwise;
}
