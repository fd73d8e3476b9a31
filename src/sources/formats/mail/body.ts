import type { Email } from "postal-mime";
import { textOfFragment, toText } from "../../html/text-of-fragment.ts";
import { subjectOf, toIsoTime } from "./headers.ts";
import { joinWrapped } from "./join-wrapped.ts";

/** The text of a mail. */
export interface MailBody {
  readonly text: string;
  readonly notes: readonly string[];
  /** What is stated of the mail that this one forwards without adding anything; null if it forwards none. */
  readonly forwarded: { readonly subject: string | null; readonly date: string | null } | null;
}

/** The plain part is a stub if the HTML part has more than this many times its words. */
const STUB = 1.25;
/** A plain part that a program made from the HTML part has at least one address in this many words. */
const WORDS_PER_ADDRESS = 40;

/**
 * The text of a mail: its plain part, as its author or editor saw it, unless that is a stub or full of addresses, as in
 * newsletters. Null if there is none.
 */
export function bodyOf({ text: plain = "", html = "" }: Email): MailBody | null {
  const htmlText = html === "" ? "" : textOfFragment(html);
  const isPlain = plain.trim() !== "" && (htmlText === "" || !carriesLess(plain, htmlText));
  const body = isPlain ? fromPlain(plain) : { text: htmlText, notes: [], forwarded: null };
  if (body.text.trim() === "") return null;
  const lost = body.text.match(/\ufffd/g)?.length ?? 0;
  const notes = lost === 0 ? body.notes : [...body.notes, `Characters that could not be decoded: ${lost}`];
  return { ...body, notes };
}

function carriesLess(plain: string, html: string): boolean {
  const addresses = plain.match(ADDRESS)?.length ?? 0;
  const words = wordCount(plain.replaceAll(ADDRESS, ""));
  return wordCount(html) > words * STUB || addresses * WORDS_PER_ADDRESS > words;
}

const ADDRESS = /https?:\/\/\S+/g;

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function fromPlain(plain: string): MailBody {
  const lines = plain.replaceAll("\u00ad", "").replaceAll("\u00a0", " ").replaceAll("\r\n", "\n").split("\n");
  const signature = lines.indexOf("-- ");
  const notes = signature < 0 ? [] : ["The sender’s signature is left out"];
  const own = signature < 0 ? lines : lines.slice(0, signature);
  const forwarded = findForwarded(own);
  const body = forwarded?.body ?? own;
  return { text: toText(joinWrapped(body.flatMap(toQuotedLines))), notes, forwarded };
}

/**
 * Splits a quoted line that `format=flowed` has joined with the next ones, whose marks then stand within the sentence.
 */
function toQuotedLines(line: string): string[] {
  return line.startsWith(">") ? line.split(/(?<=[^\s>]) +(?=>)/) : [line];
}

/** A forwarded mail, as programs write it: what its head states, and its lines. */
type Forwarded = NonNullable<MailBody["forwarded"]> & { readonly body: readonly string[] };

/** The mail that is forwarded if nothing stands before it; null if there is none or its head has no subject. */
function findForwarded(lines: readonly string[]): Forwarded | null {
  const at = lines.findIndex((line) => line.trim() !== "");
  if (!FORWARDED.test(lines[at]?.trim() ?? "")) return null;
  const mail = unquoted(lines.slice(at + 1));
  let subject: string | null = null;
  let date: string | null = null;
  let end = 0;
  while (end < mail.length && (mail[end]?.trim() === "" ? end === 0 : true)) {
    const field = /^\*?(From|Date|Sent|Subject|To|Cc|Reply-To)\*?: *(.*)$/i.exec(mail[end]?.trim() ?? "");
    if (field === null && mail[end]?.trim() !== "") break;
    const name = field?.[1]?.toLowerCase();
    if (name === "subject") subject = subjectOf({ subject: field?.[2] });
    if (name === "date") date = toIsoTime(field?.[2] ?? "");
    end += 1;
  }
  return subject === null ? null : { subject, date, body: mail.slice(end) };
}

/** Lines without the ">" before each, as Apple Mail sends a mail on, if all that are not empty have one. */
function unquoted(lines: readonly string[]): readonly string[] {
  const isQuoted = lines.every((line) => line.startsWith(">") || line.trim() === "");
  return isQuoted ? lines.map((line) => line.replace(/^> ?/, "")) : lines;
}

const FORWARDED = /^(-{3,} ?(Forwarded message|Original Message) ?-{3,}|Begin forwarded message:)$/i;
