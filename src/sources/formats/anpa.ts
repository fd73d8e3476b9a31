import type { DocumentFormat } from "../document.ts";
import { asciiOf } from "../xml/decode-xml.ts";

/**
 * The transmissions of teleprinter wires: ANPA 1312, which American agencies sent, and IPTC 7901, which European ones
 * sent. A file holds one or many, each between the characters SOH and EOT; some from which these were removed are known
 * by their header.
 */
export const ANPA: DocumentFormat = {
  name: "anpa",
  recognise: (head) => confidenceOf(asciiOf(head.subarray(0, LOOK_AT))),
  async *read(received) {
    const { readTransmissions } = await import("./anpa/read-transmissions.ts");
    yield* readTransmissions(received);
  },
};

const LOOK_AT = 4096;
/** Padding, start of header, a header of few words, start of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the format is made of them
const FRAMED = /^[\0\s\x16\x7f]{0,200}\x01[^\x02\x03]{2,600}\x02/;
/** A header without those characters: number, priority, category, keyword, date, word count. */
const HEADER =
  /^\s{0,20}[a-z]\d{4}\s{0,9}(?:[a-z]{1,2}\s+)?[a-z]\s[a-z]\s+(?:am|pm|bc|ap)-\S.{0,120}\s\d\d?-\d\d?\s+\d{1,5}\s/i;

function confidenceOf(text: string): number {
  if (FRAMED.test(text)) return 1;
  return HEADER.test(text) && /^\^/m.test(text) ? 0.9 : 0;
}
