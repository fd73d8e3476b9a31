import PostalMime, { type Email, type PostalMimeOptions } from "postal-mime";
import { type Encoding, UTF_8, WESTERN } from "../text/encodings.ts";

/**
 * The parts of a message, decoded as their senders meant it: windows-1252 as it is, which several releases of Node take for
 * latin1, so that quotation marks become control characters; and what is valid UTF-8 as UTF-8, if nothing in the message is
 * called so, since programs call it "us-ascii", "iso-8859-1" or by no known name.
 *
 * @throws Error for a message that passes the limits
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

/** A text with the characters that windows-1252 has where latin1 has control characters. */
export function asWestern(text: string): string {
  return text.replace(/[\u0080-\u009f]+/g, (controls) =>
    textOf(
      WESTERN,
      Uint8Array.from(controls, (control) => control.charCodeAt(0)),
      controls,
    ),
  );
}

/** A text whose bytes are valid UTF-8, if it was taken for windows-1252. */
function asMeant(text: string): string {
  const western = asWestern(text);
  try {
    return textOf(UTF_8, WESTERN.encode(western), western);
  } catch {
    // It has other characters, so it was taken for something else.
    return western;
  }
}

function textOf(encoding: Encoding, bytes: Uint8Array, otherwise: string): string {
  const text = encoding.decode(bytes);
  return typeof text === "string" ? text : otherwise;
}
