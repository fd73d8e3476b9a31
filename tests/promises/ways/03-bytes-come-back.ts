import { join } from "node:path";
import { expect } from "vitest";
import { readSourceBytes } from "../../../src/archive/source-bytes.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import type { ArticleSource } from "../../../src/facts/tables/articles.ts";
import { migrate, openArchive } from "../../../src/index.ts";
import type { Attempt, Promised } from "../promise.ts";

const WORDS = "“We waited nine years for this,” Verrin said.";

/** Bytes that are stored must come back; bytes that would not must be refused by name, with nothing stored. */
function bytes(given: Uint8Array | string, encoding?: string): Attempt {
  return async (folder) => {
    const sent = typeof given === "string" ? Buffer.from(given) : given;
    const db = join(folder, "a.db");
    await migrate(db);
    await using archive = await openArchive(db);
    const outcome = await archive.add({ bytes: sent, ...(encoding === undefined ? {} : { encoding }) });
    const raw = connect(db, { readonly: true });
    try {
      const rows = raw
        .prepare("SELECT sha256, text, encoding, byte_order_mark AS byteOrderMark FROM articles")
        .all() as Omit<ArticleSource, "uri">[];
      if (outcome.status === "rejected") {
        expect(outcome.code).toMatch(/^E_(ENCODING|BINARY|NUL|EMPTY|MARKUP)$/);
        expect(rows).toEqual([]);
        return;
      }
      const [row] = rows;
      const back =
        row === undefined ? "nothing" : readSourceBytes({ ...row, byteOrderMark: Boolean(row.byteOrderMark) });
      expect(Buffer.from(back).toString("hex")).toBe(Buffer.from(sent).toString("hex"));
    } finally {
      raw.close();
    }
  };
}

const latin = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string) => Buffer.from(text, "utf16le");

export const BYTES_COME_BACK: Promised = {
  number: 3,
  sentence: "The source comes back byte for byte",
  ways: {
    "it begins with a byte-order mark": bytes(`\ufeff${WORDS}`),
    "it begins with two": bytes(`\ufeff\ufeff${WORDS}`),
    "a byte-order mark stands in its middle": bytes(`We \ufeff wait. ${WORDS}`),
    "it is nothing but a byte-order mark": bytes("\ufeff"),
    "it is UTF-16, little-endian": bytes(utf16(`\ufeff${WORDS}`)),
    "it is UTF-16, big-endian": bytes(utf16(`\ufeff${WORDS}`).swap16()),
    "it is UTF-16 with half a pair": bytes(Buffer.concat([utf16(`\ufeff${WORDS}`), Buffer.from([0x3d, 0xd8])])),
    "it is UTF-16 and a byte is missing": bytes(utf16(`\ufeff${WORDS}`).subarray(0, -1)),
    "lines end in three ways": bytes(`One\r\nTwo\rThree\n\r${WORDS}`),
    "it ends without a line feed": bytes(WORDS),
    "it ends with many, and spaces": bytes(`${WORDS}  \n \n\t\n\n`),
    "letters are composed and decomposed": bytes(`é e\u0301 Å A\u030a ﬁ fi ${WORDS}`),
    "a byte is no UTF-8": bytes(Buffer.concat([Buffer.from(WORDS), Buffer.from([0xff]), Buffer.from("more")])),
    "a character is encoded longer than need be": bytes(Buffer.concat([Buffer.from([0xc0, 0xaf]), Buffer.from(WORDS)])),
    "half a surrogate pair is written as three bytes": bytes(
      Buffer.concat([Buffer.from([0xed, 0xa0, 0xbd]), Buffer.from(WORDS)]),
    ),
    "the last character is cut": bytes(Buffer.from(`${WORDS}🚢`).subarray(0, -1)),
    "U+0000 stands in it": bytes(`We\u0000wait. ${WORDS}`),
    "it has control characters": bytes(`We\u0001\u001b[31m\u007f\u0085wait. ${WORDS}`),
    "it has code points that are none": bytes(`\uffff\ufffe\u{10ffff} ${WORDS}`),
    "it has U+FFFD, as a damaged file has": bytes(`We \ufffd wait. ${WORDS}`),
    "it is windows-1252": bytes(latin(`Caf\xe9 \x93${WORDS.slice(1, 20)}\x94`), "windows-1252"),
    "it is windows-1252 with the bytes that this leaves undefined": bytes(
      latin(`\x81\x8d\x8f\x90\x9d Caf\xe9`),
      "windows-1252",
    ),
    "it is KOI8-R": bytes(latin("\xf0\xd2\xc9\xd7\xc5\xd4, said Verrin."), "koi8-r"),
    "it is Shift_JIS, where two bytes may mean what one does": bytes(
      latin("\x83\x65\x83\x58\x83\x67 \x81\x5c \xfa\x54"),
      "shift_jis",
    ),
    "it is GB18030 with four-byte characters": bytes(latin("\x81\x30\x81\x30 said Verrin"), "gb18030"),
    "it is ISO-2022-JP, which has states": bytes(latin("\x1b$B$3$s\x1b(B said Verrin"), "iso-2022-jp"),
    "it is said to be windows-1252 and is UTF-8": bytes(Buffer.from(`Café ${WORDS}`), "windows-1252"),
  },
};
