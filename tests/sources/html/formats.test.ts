import { describe, expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import type { DocumentFormat, PartRefusal, SourceDocument } from "../../../src/sources/document.ts";
import { HTML } from "../../../src/sources/formats/html.ts";
import { MHTML } from "../../../src/sources/formats/mhtml.ts";
import type { Received } from "../../../src/sources/received.ts";

function received(text: string, uri: string | null = null): Received {
  const bytes = new TextEncoder().encode(text);
  return {
    name: "page",
    uri,
    part: null,
    head: bytes.subarray(0, 4096),
    bytes: async () => bytes,
    stream: async function* () {
      yield bytes;
    },
  };
}

async function readOne(format: DocumentFormat, source: Received): Promise<SourceDocument | PartRefusal> {
  const results: (SourceDocument | PartRefusal | Received)[] = [];
  for await (const result of format.read(source)) results.push(result);
  expect(results).toHaveLength(1);
  const [result] = results;
  if (result === undefined || "stream" in result) throw new Error("no document");
  return result;
}

const PAGE =
  "<h1>Ferry to stop</h1><p>The ferry will stop in March, the harbour authority said on Tuesday, leaving four villages without a link.</p>";

describe("HTML", () => {
  test("gives one document", async () => {
    expect(await readOne(HTML, received(PAGE))).toMatchObject({
      text: "The ferry will stop in March, the harbour authority said on Tuesday, leaving four villages without a link.\n",
      given: { headline: "Ferry to stop" },
      part: null,
      mediaType: "text/html",
    });
  });

  test("resolves addresses by where the page came from", async () => {
    const result = await readOne(HTML, received(`<link rel=canonical href=/ferry>${PAGE}`, "https://example.org/x?y"));
    expect(result).toMatchObject({ given: { url: "https://example.org/ferry" } });
  });

  test("hands on why bytes cannot be had", async () => {
    const source = { ...received(PAGE), bytes: async () => ({ code: "E_IO" as const, reason: "no permission" }) };
    expect(await readOne(HTML, source)).toEqual({ code: "E_IO", reason: "no permission", part: null });
  });
});

describe("MHTML", () => {
  const saved = (type: string, body: string) =>
    [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://example.org/ferry",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="edge"',
      "",
      "--edge",
      `Content-Type: ${type}`,
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Location: https://example.org/ferry",
      "",
      body,
      "--edge",
      "Content-Type: image/png",
      "Content-Transfer-Encoding: base64",
      "Content-Location: https://example.org/x.png",
      "",
      "iVBORw0KGgo=",
      "--edge--",
      "",
    ].join("\r\n");

  test("gives the page and its address", async () => {
    const result = await readOne(
      MHTML,
      received(
        saved("text/html; charset=windows-1252", PAGE.replace("ferry", "=93f=E6rge=94").replaceAll("=F", "=3DF")),
      ),
    );
    expect(result).toMatchObject({
      text: expect.stringContaining("The “færge” will stop in March"),
      given: {
        headline: "Ferry to stop",
        url: "https://example.org/ferry",
        statedIn: { url: "mime: content-location" },
      },
      mediaType: "multipart/related",
    });
  });

  test("without a page it is refused, and so is what is no MIME", async () => {
    for (const text of [saved("text/plain", "x"), "\0\u0001", ""]) {
      const result = await readOne(MHTML, received(text));
      expect(isRefusal(result) && result.code).toBe("E_FORMAT");
    }
  });
});
