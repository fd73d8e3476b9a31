import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../../src/sources/document.ts";
import { EML } from "../../../src/sources/formats/eml.ts";
import { outline, readAll, readDocuments, received } from "../../helpers/received.ts";

const HEAD = [
  "From: Eastwick Desk <desk@courier.example>",
  "To: news@example.org",
  "Subject: Harbour reopens",
  "Date: Mon, 2 Mar 2026 09:14:00 +0100",
  "Message-ID: <17@courier.example>",
  "MIME-Version: 1.0",
];

function mail(body: string, ...headers: readonly string[]): string {
  const named = new Set(headers.map((header) => header.split(":")[0]));
  const kept = HEAD.filter((header) => !named.has(header.split(":")[0]));
  return `${[...kept, ...headers].join("\r\n")}\r\n\r\n${body.replaceAll("\n", "\r\n")}`;
}

interface Part {
  readonly type: string;
  readonly body: string;
  readonly more?: readonly string[];
}

function multipart(kind: string, ...parts: readonly Part[]): string {
  const written = parts.map(
    ({ type, body, more = [] }) => `--=_x\n${[`Content-Type: ${type}`, ...more].join("\n")}\n\n${body}\n`,
  );
  return mail(`${written.join("")}--=_x--\n`, `Content-Type: multipart/${kind}; boundary="=_x"`);
}

async function read(source: string | Uint8Array): Promise<SourceDocument> {
  const [document] = await readDocuments(EML, received(source, "harbour.eml"));
  if (document === undefined) throw new Error("no document");
  return document;
}

describe("a mail", () => {
  test("gives its text, its subject as headline, its date with the zone, its sender as a fact", async () => {
    const document = await read(mail("By Jane Roe\n\nThe harbour reopened on Monday.\n"));
    expect(document).toEqual({
      text: "By Jane Roe\n\nThe harbour reopened on Monday.\n",
      part: null,
      mediaType: "message/rfc822",
      notes: [],
      given: {
        headline: "Harbour reopens",
        byline: null,
        authors: [],
        publishedAt: "2026-03-02T09:14:00+01:00",
        language: null,
        url: null,
        publicationStatus: null,
        embargoedUntil: null,
        facts: [
          { name: "note", value: "Eastwick Desk <desk@courier.example>", statedIn: "mail: From" },
          { name: "external_id", value: "17@courier.example", statedIn: "mail: Message-ID" },
        ],
        statedIn: { headline: "mail: Subject", publishedAt: "mail: Date" },
      },
    });
  });

  test("is told by headers that programs write, by its name where there are none of these", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(EML.recognise(bytes(mail("x")), "x")).toBe(0.85);
    const release = "From: The Council of Eastwick\nDate: 2 March 2026\nSubject: Harbour\n\nThe harbour reopened.\n";
    expect(EML.recognise(bytes(release), "release.txt")).toBe(0);
    expect(EML.recognise(bytes(release), "release.eml")).toBe(0.8);
    expect(EML.recognise(bytes("Harbour reopens\n\nFrom: x\nMessage-ID: x"), "x.eml")).toBe(0);
    const page =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
    expect(EML.recognise(bytes(page), "x.mhtml")).toBe(0);
  });

  test("has encoded headers read, and what programs put before a subject left out", async () => {
    const { given } = await read(
      mail(
        "x",
        "Subject: Fwd: RE: =?utf-8?Q?Caf=C3=A9_at_the?=\r\n =?utf-8?Q?_harbour?=",
        "Keywords: harbour, ferries",
        "Archived-At: <https://list.example/17>",
        "Content-Language: en-GB, de",
        "Date: 02 Mar 26 09:14 EST (winter)",
      ),
    );
    expect(given).toMatchObject({
      headline: "Café at the harbour",
      publishedAt: "2026-03-02T09:14:00-05:00",
      language: "en-GB",
      url: "https://list.example/17",
    });
    expect(given.facts.filter(({ name }) => name === "keyword").map(({ value }) => value)).toEqual([
      "harbour",
      "ferries",
    ]);
  });

  test("states no date that it does not have", async () => {
    const dateOf = async (date: string) => (await read(mail("x", `Date: ${date}`))).given.publishedAt;
    expect(await dateOf("Mon, 2 Mar 2026 09:14:00")).toBe("2026-03-02");
    expect(await dateOf("Mon, 2 Mar 2026 09:14:00 GMT")).toBe("2026-03-02T09:14:00Z");
    expect(await dateOf("Mon, 31 Feb 2026 09:14:00 +0100")).toBeNull();
    expect(await dateOf("yesterday")).toBeNull();
    expect(await dateOf("Mon, 2 Mar 98 09:14:00 GMT")).toBe("1998-03-02T09:14:00Z");
  });

  test("is decoded from quoted-printable, base64 and other encodings", async () => {
    const quoted = mail(
      "“Caf=C3=A9=E2=80=9D =\nopens\n".replace("“", "=E2=80=9C"),
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    );
    expect((await read(quoted)).text).toBe("“Café” opens\n");
    const base64 = mail(
      Buffer.from("Caf\xe9", "latin1").toString("base64"),
      "Content-Type: text/plain; charset=iso-8859-1",
      "Content-Transfer-Encoding: base64",
    );
    expect((await read(base64)).text).toBe("Café\n");
    const broken = mail(
      "Caf=C3=A9 =E2=80=9C=FF=E2=80=9D",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    );
    expect((await read(broken)).notes).toEqual(["Characters that could not be decoded: 1"]);
  });

  test("keeps the quotation marks of windows-1252, which Node may take for control characters", async () => {
    for (const charset of ["windows-1252", "iso-8859-1", "unknown-8bit"]) {
      const { text, given } = await read(
        mail(
          "=93Caf=E9=94 it=92s",
          `Content-Type: text/plain; charset=${charset}`,
          "Content-Transfer-Encoding: quoted-printable",
          "Subject: =?windows-1252?Q?=93Closed=94?=",
          "From: =?windows-1252?Q?D=92Arcy?= <d@courier.example>",
        ),
      );
      expect(text).toBe("“Café” it’s\n");
      expect(given.headline).toBe("“Closed”");
      expect(given.facts[0]?.value).toBe("D’Arcy <d@courier.example>");
    }
  });

  test("is UTF-8 where its bytes are, whatever it calls them", async () => {
    const called = (charset: string, body: string) =>
      read(mail(body, `Content-Type: text/plain; charset=${charset}`, "Content-Transfer-Encoding: quoted-printable"));
    for (const charset of ["us-ascii", "ISO-8859-1", "windows-1252", "unknown-8bit"]) {
      expect((await called(charset, "=E2=80=9CCaf=C3=A9=E2=80=9D")).text).toBe("“Café”\n");
    }
    expect((await called("utf-8", "Caf=C3=83=C2=A9")).text).toBe("CafÃ©\n");
    expect((await called("iso-8859-2", "Caf=C3=A9")).text).toBe("CafĂŠ\n");
  });

  test("is not UTF-8 where its bytes are not, and a note says what was guessed", async () => {
    const western = "Caf\xe9s close, Ann Ro\xe9 said.\n\n\x93It\x92s over.\x94\n";
    const read8bit = "Cafés close, Ann Roé said.\n\n“It’s over.”\n";
    const guessed = "Its encoding is not stated truly and was guessed: windows-1252";
    const quoted = western.replaceAll(/[\x80-\xff]/g, (one) => `=${one.charCodeAt(0).toString(16).toUpperCase()}`);
    const folded = 'Content-Type: text/plain;\n format=fixed;\n charset="UTF-8"';
    for (const header of ["Content-Type: text/plain; charset=utf-8", folded]) {
      const packed = await read(mail(quoted, header, "Content-Transfer-Encoding: quoted-printable"));
      expect(packed).toMatchObject({ text: read8bit, notes: [guessed] });
      const plain = await read(Buffer.from(mail(western, header), "latin1"));
      expect(plain).toMatchObject({ text: read8bit, notes: [guessed] });
    }
    const head = await read(Buffer.from(mail("x", "Subject: Caf\xe9s\n close at \x93Ro\xe9\x92s\x94"), "latin1"));
    expect(head).toMatchObject({ given: { headline: "Cafés close at “Roé’s”" }, notes: [guessed] });
    const html = mail(
      `<p>${quoted.replaceAll("\n\n", "<p>")}`,
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    );
    expect(await read(html)).toMatchObject({ text: read8bit, notes: [guessed] });
  });

  test("has lines joined that a program broke, by format=flowed or by their width", async () => {
    const flowed = mail(
      "The harbour of \nEastwick reopened.\n\nIt was late.\n",
      "Content-Type: text/plain; format=flowed",
    );
    expect((await read(flowed)).text).toBe("The harbour of Eastwick reopened.\n\nIt was late.\n");
    const quoted = mail("> “It was \n> late,” she said.\n>> No.\n", "Content-Type: text/plain; format=flowed");
    expect((await read(quoted)).text).toBe("> “It was\n\n> late,” she said.\n\n>> No.\n");
    const wrapped =
      "The harbour of Eastwick reopened on Monday after eleven weeks of\n" +
      "repairs, and the first ferries left before dawn with fewer than\n" +
      "forty passengers.\nIt was late.\n- ferries of the first company, which was founded long before\n- boats\n";
    expect((await read(mail(wrapped))).text).toBe(
      "The harbour of Eastwick reopened on Monday after eleven weeks of repairs, and the first ferries left before dawn " +
        "with fewer than forty passengers.\n\nIt was late.\n\n- ferries of the first company, which was founded long before\n\n- boats\n",
    );
  });

  test("is without the sender’s signature", async () => {
    const document = await read(mail("The harbour reopened.\n\n-- \nDesk\n+44 1632 960000\n"));
    expect(document.text).toBe("The harbour reopened.\n");
    expect(document.notes).toEqual(["The sender’s signature is left out"]);
  });

  test("has its plain part taken, the HTML part where the plain one is a stub or full of addresses", async () => {
    const html = { type: "text/html", body: "<p>The harbour of Eastwick reopened on Monday.</p><p>It was late.</p>" };
    const plain = { type: "text/plain", body: "The harbour of Eastwick reopened on Monday.\n\nIt was *late*." };
    expect((await read(multipart("alternative", plain, html))).text).toContain("It was *late*.");
    const stub = { type: "text/plain", body: "View this mail in a browser." };
    expect((await read(multipart("alternative", stub, html))).text).toBe(
      "The harbour of Eastwick reopened on Monday.\n\nIt was late.\n",
    );
    const addresses = {
      type: "text/plain",
      body: "The harbour of Eastwick (https://e.example/1) reopened on Monday. (https://e.example/2) It was late.",
    };
    expect((await read(multipart("alternative", addresses, html))).text).not.toContain("https");
    expect((await read(multipart("alternative", html))).text).toContain("It was late.\n");
  });

  test("that only sends another on gives that one’s subject and text", async () => {
    const body =
      "---------- Forwarded message ---------\nFrom: Jane Roe <jane@example.org>\nDate: Sun, 1 Mar 2026 08:00:00 +0000\n" +
      "Subject: Bridge closes\nTo: <desk@courier.example>\n\nThe bridge closed on Sunday.\n";
    const document = await read(mail(body, "Subject: Fwd: Bridge closes"));
    expect(document.text).toBe("The bridge closed on Sunday.\n");
    expect(document.given).toMatchObject({ headline: "Bridge closes", publishedAt: "2026-03-01T08:00:00+00:00" });
    expect((await read(mail(`See below.\n\n${body}`))).text).toContain("See below.\n\n---------- Forwarded message");
    const lines = "From: Jane Roe\nSubject: Bridge closes\nDate: 1 March 2026 at 08:00:00 GMT\n\nThe bridge closed.\n";
    const apple = await read(mail(`Begin forwarded message:\n\n${lines.replace(/^/gm, "> ")}`, "Subject: Fwd: Bridge"));
    expect(apple.text).toBe("The bridge closed.\n");
    expect(apple.given).toMatchObject({ headline: "Bridge closes", publishedAt: "2026-03-01" });
  });

  test("gives attached mails and documents on, and names other attachments", async () => {
    const source = multipart(
      "mixed",
      { type: "text/plain", body: "Our story is attached." },
      { type: "message/rfc822", body: mail("The bridge closed.", "Subject: Bridge").replaceAll("\r\n", "\n") },
      {
        type: "application/octet-stream",
        body: "JVBERi0=",
        more: ['Content-Disposition: attachment; filename="../a/story.PDF"', "Content-Transfer-Encoding: base64"],
      },
      {
        type: "text/html; charset=utf-8",
        body: "<p>Story</p>",
        more: ["Content-Disposition: attachment; filename=story.html"],
      },
      { type: "image/jpeg", body: "x", more: ["Content-Disposition: attachment; filename=harbour.jpg"] },
    );
    const given = await readAll(EML, received(source, "x.eml"));
    expect(given).toMatchObject([
      { text: "Our story is attached.\n", notes: ["Attachments left out: harbour.jpg (image/jpeg)"] },
      { name: "x.eml, attachment 1.eml", part: "attachment 1.eml", mediaType: "message/rfc822", depth: 1 },
      { name: "x.eml, .._a_story.PDF", part: ".._a_story.PDF", mediaType: "application/octet-stream" },
      { name: "x.eml, story.html", mediaType: "text/html" },
    ]);
    const [, nested] = given;
    if (nested === undefined || !("head" in nested)) throw new Error("no attached mail");
    expect(EML.recognise(nested.head, nested.name)).toBe(0.85);
    expect(await readDocuments(EML, nested)).toMatchObject([{ part: null, given: { headline: "Bridge" } }]);
  });

  test("without text of its own gives what is attached alone", async () => {
    const attached = {
      type: "text/plain",
      body: "Story",
      more: ["Content-Disposition: attachment; filename=story.txt"],
    };
    const given = await readAll(EML, received(multipart("mixed", { type: "text/plain", body: " \n" }, attached)));
    expect(given).toMatchObject([{ part: "story.txt" }]);
  });
});

describe("a hostile mail", () => {
  test("without text, or of no bytes, or without headers is one refusal", async () => {
    expect(await outline(EML, received(mail("")))).toEqual(["null: E_NO_TEXT a mail without text"]);
    const image = { type: "image/png", body: "x", more: ["Content-Disposition: attachment; filename=a.png"] };
    expect(await outline(EML, received(multipart("mixed", image)))).toEqual([
      "null: E_NO_TEXT a mail without text; a.png (image/png)",
    ]);
    expect(await outline(EML, received(""))).toEqual(["null: E_FORMAT no mail: it does not begin with headers"]);
    expect(await outline(EML, received("\r\nHarbour"))).toEqual([
      "null: E_FORMAT no mail: it does not begin with headers",
    ]);
  });

  test("cut off within its parts, or encrypted, is one refusal", async () => {
    const whole = multipart("mixed", { type: "text/plain", body: "The harbour reopened." });
    for (const length of [whole.length - 6, whole.length - 20, whole.length - 40]) {
      expect(await outline(EML, received(whole.slice(0, length)))).toEqual([
        `null: E_FORMAT cut off: the end of its parts is missing after ${length} bytes`,
      ]);
    }
    expect(
      await outline(EML, received(multipart("encrypted", { type: "application/octet-stream", body: "x" }))),
    ).toEqual(["null: E_FORMAT encrypted: save it decrypted"]);
  });

  test("of parts within parts without end is refused", async () => {
    let body = "--b500--\n";
    for (let at = 499; at >= 0; at -= 1)
      body = `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n${body}`;
    const source = mail(`${body}--b0--`, "Content-Type: multipart/mixed; boundary=b0");
    expect(await outline(EML, received(source))).toEqual([
      expect.stringMatching(/^null: E_FORMAT a damaged mail: Maximum MIME nesting/),
    ]);
  });

  test("of headers without end, or of one line of 8 MiB, ends", async () => {
    expect(await outline(EML, received(`${"X: y\r\n".repeat(600_000)}\r\nx`))).toEqual([
      expect.stringMatching(/^null: E_FORMAT a damaged mail: /),
    ]);
    const [line] = await outline(EML, received(mail("a ".repeat(4 * 2 ** 20))));
    expect(line?.length).toBeGreaterThan(8_000_000);
  });

  test("within ten others is not opened", async () => {
    expect(await outline(EML, { ...received(mail("x")), part: "p", depth: 11 })).toEqual([
      "null: E_FORMAT a mail within more than 10 others: save it by itself",
    ]);
  });
});
