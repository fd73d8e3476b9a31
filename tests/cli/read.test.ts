import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { zip } from "../helpers/zip.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Ferry returns</title>
<meta property="article:published_time" content="2031-05-01T09:00:00Z"><meta name="author" content="Ada Quill">
<link rel="canonical" href="https://example.org/ferry"></head><body><article><h1>Ferry returns</h1>
<p>The ferry to Port Ellery runs again from Monday, after eleven weeks in the dock and two failed trials at sea.</p>
<p>“We kept our word,” said Bo Marsh, who runs the line with his sister and a crew of nine people.</p>
</article></body></html>`;

beforeAll(async () => {
  writeFileSync(at("page.html"), PAGE);
  writeFileSync(at("story.txt"), "Rain ends\n\nIt will be dry.\n");
  const files = { "in/page.html": PAGE, "in/note.txt": "A note.\n", "in/empty.html": "<html></html>" };
  writeFileSync(at("march.zip"), await zip(files));
});

async function readings(...args: string[]): Promise<unknown[]> {
  const { stdout } = await onrecord("read", "--ndjson", ...args);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("onrecord read", () => {
  it("gives a line a document: what the format states, and the text", async () => {
    expect(await readings(at("page.html"), at("story.txt"))).toEqual([
      {
        path: at("page.html"),
        part: null,
        format: "html",
        text: expect.stringMatching(/^The ferry to Port Ellery .*\n\n“We kept our word,” .*\n$/),
        headline: "Ferry returns",
        byline: null,
        authors: ["Ada Quill"],
        publishedAt: "2031-05-01T09:00:00Z",
        language: "en",
        url: "https://example.org/ferry",
        notes: [],
      },
      {
        path: at("story.txt"),
        part: null,
        format: "plain-text",
        text: "Rain ends\n\nIt will be dry.\n",
        headline: null,
        byline: null,
        authors: [],
        publishedAt: null,
        language: null,
        url: null,
        notes: [],
      },
    ]);
  });

  it("names a part by the file and its place there, refused ones too", async () => {
    const found = await readings(at("march.zip"));
    expect(found).toMatchObject([
      { path: at("march.zip"), part: "in/page.html", format: "html", headline: "Ferry returns" },
      { path: at("march.zip"), part: "in/note.txt", format: "plain-text", text: "A note.\n" },
      { path: at("march.zip"), part: "in/empty.html", error: { code: "E_NO_TEXT" } },
    ]);
    expect(Object.keys(found[2] as object)).toEqual(["path", "part", "error"]);
  });

  it("answers a file that cannot be read in its place, with exit status 1", async () => {
    const { status, stdout } = await onrecord("read", "--ndjson", at("none.html"), at("story.txt"));
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { path: at("none.html"), part: null, error: { code: "E_IO", message: "no such file or folder" } },
      expect.objectContaining({ path: at("story.txt") }),
    ]);
    expect(status).toBe(1);
  });

  it("reads as what it is told, and leaves no archive behind", async () => {
    writeFileSync(at("item.data"), '{"story": "It will be dry.", "title": "Rain ends"}');
    expect(await readings("--format", "json", "--map", "text=story,headline=title", at("item.data"))).toMatchObject([
      { format: "json", text: "It will be dry.\n", headline: "Rain ends" },
    ]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".db"))).toEqual([]);
  });

  it("without --ndjson prints the same for people, each below its name", async () => {
    const { stdout } = await onrecord("read", at("story.txt"));
    expect(stdout).toMatch(/^.*story\.txt\n\{\n {2}"path": /);
  });
});
