import { describe, expect, test } from "vitest";
import { MBOX } from "../../../src/sources/formats/mbox.ts";
import { outline, readAll, readDocuments, received } from "../../helpers/received.ts";

const POSTMARK = "From desk@courier.example Mon Mar  2 09:14:00 2026\n";

function message(subject: string, body: string): string {
  return `From: Desk <desk@courier.example>\nSubject: ${subject}\nDate: Mon, 2 Mar 2026 09:14:00 +0100\n\n${body}\n`;
}

function mbox(...messages: readonly string[]): string {
  return messages.map((each) => `${POSTMARK}${each}\n`).join("");
}

describe("a mailbox", () => {
  test("gives each mail as a document with its bytes, however it is cut into pieces", async () => {
    const mails = [message("Harbour", "The harbour reopened."), message("Bridge", "The bridge closed.")];
    for (const pieceLength of [1, 7, 65_536]) {
      const documents = await readDocuments(MBOX, received(mbox(...mails), "desk.mbox", pieceLength));
      expect(documents).toMatchObject([
        {
          part: "message 1",
          text: "The harbour reopened.\n",
          given: { headline: "Harbour" },
          mediaType: "message/rfc822",
        },
        { part: "message 2", text: "The bridge closed.\n", given: { headline: "Bridge" } },
      ]);
      expect(documents.map(({ original }) => Buffer.from(original ?? []).toString())).toEqual(mails);
    }
  });

  test("is told by its first two lines, a text that begins with From is none", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(MBOX.recognise(bytes(mbox(message("x", "y"))), "x")).toBe(0.95);
    expect(MBOX.recognise(bytes("From - Mon Mar 02 09:14:00 2026\r\nX-Mozilla-Status: 0001\r\n"), "Inbox")).toBe(0.95);
    expect(MBOX.recognise(bytes("From Oslo on Monday 2 March 2026\nJane Roe reports: the harbour.\n"), "x.mbox")).toBe(
      0,
    );
  });

  test("has lines that were quoted as they were sent, and From within a text does not part mails", async () => {
    const body = "She wrote.\n\n>From Eastwick it is far.\n>>From there too.\n\nFrom Monday on it is open.\n> From x";
    const [document] = await readDocuments(MBOX, received(mbox(message("Harbour", body))));
    expect(document?.text).toBe(
      "She wrote.\n\nFrom Eastwick it is far.\n\n>From there too.\n\nFrom Monday on it is open.\n\n> From x\n",
    );
  });

  test("keeps line ends of either kind, and gives what is attached", async () => {
    const part =
      "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nStory\r\n--b--\r\n";
    const source = `From: x\r\nSubject: y\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part}`;
    const given = await readAll(MBOX, received(`${POSTMARK.replace("\n", "\r\n")}${source}\r\n`, "x.mbox"));
    expect(given).toMatchObject([{ part: "message 1/a.txt", depth: 2 }]);
  });

  test("of mails without an empty line between them is one mail each where the line says so", async () => {
    expect(await readDocuments(MBOX, received(mbox(message("a", "b")) + mbox(message("c", "d"))))).toHaveLength(2);
  });
});

describe("a hostile mailbox", () => {
  test("harms no other mail by a damaged one", async () => {
    const damaged = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe harbour\n";
    expect(await outline(MBOX, received(mbox(message("a", "b"), damaged, message("c", "d"))))).toEqual([
      "message 1: b\n",
      expect.stringMatching(/^message 2: E_FORMAT cut off/),
      "message 3: d\n",
    ]);
  });

  test("of no bytes, or without mails, is one refusal", async () => {
    expect(await outline(MBOX, received(""))).toEqual(["null: E_FORMAT no mail begins in it"]);
    expect(await outline(MBOX, received("From nowhere\n\nx"))).toEqual(["null: E_FORMAT no mail begins in it"]);
    expect(await outline(MBOX, received(POSTMARK))).toEqual([
      "message 1: E_FORMAT no mail: it does not begin with headers",
    ]);
  });

  test("with a mail of 65 MiB refuses that one", async () => {
    async function* pieces() {
      yield Buffer.from(`${POSTMARK}${message("a", "b")}\n${POSTMARK}Subject: x\n\n`);
      for (let at = 0; at < 65; at += 1) yield Buffer.alloc(2 ** 20, 0x61);
      yield Buffer.from(`\n\n${POSTMARK}${message("c", "d")}`);
    }
    expect(await outline(MBOX, { ...received("From "), stream: pieces })).toEqual([
      "message 1: b\n",
      expect.stringMatching(/^message 2: E_TOO_LARGE \d+ bytes, the limit is 67108864 bytes/),
      "message 3: d\n",
    ]);
  });

  test("in two containers is not opened", async () => {
    expect(await outline(MBOX, { ...received(mbox("x")), part: "p", depth: 2 })).toEqual([
      "null: E_FORMAT a mailbox within 2 other containers: unpack the outer ones first",
    ]);
  });
});
