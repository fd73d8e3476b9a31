import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { onrecord } from "../helpers/fake-terminal.ts";
import { hostileFiles } from "../helpers/hostile-files.ts";
import { bodyOf, story, writeFiles } from "../helpers/librarians-folder.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const db = join(folder, "hostile.db");

/** What becomes of each file: the codes of its refusals, "added", or "left out". */
const FATES: { readonly [name: string]: string } = {
  // A wire that breaks off is taken as far as it goes, with a note.
  "anpa-cut.wire": "added",
  "csv-endless-cell.csv": "E_TOO_LARGE",
  "csv-no-text.csv": "E_FORMAT",
  "docx-bomb.docx": "E_TOO_LARGE",
  "docx-cut.docx": "E_FORMAT",
  "docx-entities.docx": "E_FORMAT",
  "docx-no-document.docx": "E_FORMAT",
  "eml-deep.eml": "E_FORMAT",
  "eml-empty.eml": "E_NO_TEXT",
  "feed-cut.xml": "E_FORMAT",
  "feed-nested.xml": "E_FORMAT",
  // Of no format, so not unpacked any further.
  "gzip-bomb.gz": "left out",
  "gzip-cut.html.gz": "E_FORMAT",
  "gzip-of-gzip.gz": "E_FORMAT",
  "html-attributes.html": "E_NO_TEXT",
  "html-cut.html": "E_NO_TEXT",
  "html-nested.html": "E_NO_TEXT",
  "html-script-only.html": "E_NO_TEXT",
  "json-constructor.json": "E_NO_TEXT",
  "json-half-pair.json": "E_ENCODING",
  "json-nested.json": "E_FORMAT",
  "json-nul.json": "E_NUL",
  "mbox-cut.mbox": "E_NO_TEXT",
  "mhtml-no-page.mhtml": "E_FORMAT",
  "newsml-1-cut.xml": "E_FORMAT",
  "newsml-g2-billion.xml": "E_FORMAT",
  "newsml-g2-picture.xml": "E_NOT_ARTICLE",
  "ninjs-cut.json": "E_FORMAT",
  "ninjs-event.json": "E_NOT_ARTICLE",
  "nitf-foreign-bytes.xml": "E_ENCODING",
  "nitf-nested.xml": "E_FORMAT",
  "nitf-two-roots.xml": "E_FORMAT",
  "odt-encrypted.odt": "E_FORMAT",
  "odt-no-content.odt": "E_FORMAT",
  "pdf-cut.pdf": "E_FORMAT",
  "pdf-encrypted.pdf": "E_FORMAT",
  "pdf-no-pages.pdf": "E_NO_TEXT",
  "tar-cut.tar": "E_FORMAT",
  "tar-no-end.tar": "E_FORMAT",
  "warc-cut.warc": "E_FORMAT",
  "warc-length-lies.warc": "E_FORMAT",
  "zip-bomb.zip": "E_TOO_LARGE",
  "zip-cut.zip": "E_FORMAT",
  // One page of two is damaged.
  "zip-damaged-entry.zip": "E_FORMAT added",
  "zip-deep.zip": "E_FORMAT",
  "zip-empty.zip": "E_EMPTY",
  "zip-lies-of-type.html": "left out",
  "z-good.html": "added",
  "z-good.json": "added",
};

interface Outcome {
  readonly name: string;
  readonly status: string;
  readonly code?: string;
}

let outcomes: readonly Outcome[] = [];
let stderr = "";
let status = -1;

beforeAll(async () => {
  writeFiles(join(folder, "hostile"), await hostileFiles());
  const run = await onrecord("add", join(folder, "hostile"), "--json", "--verbose", "--db", db);
  outcomes = JSON.parse(run.stdout);
  ({ stderr, status } = run);
}, 120_000);

describe("hostile files in one folder", () => {
  it("are as many as were made", async () => {
    expect(Object.keys(await hostileFiles()).toSorted()).toEqual(Object.keys(FATES).toSorted());
    expect(Object.keys(FATES).length).toBeGreaterThan(40);
  });

  it.each(Object.entries(FATES))("%s: %s", (file, fate) => {
    const path = join(folder, "hostile", file);
    const own = outcomes.filter(({ name }) => name === path || name.startsWith(`${path}, `));
    const fates = [...new Set(own.map((outcome) => outcome.code ?? outcome.status))].toSorted().join(" ");
    expect(fates === "" && stderr.includes(`left out "${path}`) ? "left out" : fates).toBe(fate);
  });

  it("leave nothing behind, and the others go in", async () => {
    const raw = new Database(db, { readonly: true });
    const texts = raw.prepare("SELECT text FROM articles ORDER BY id").pluck().all();
    const converters = raw.prepare("SELECT converter FROM originals ORDER BY id").pluck().all();
    raw.close();
    expect(texts).toEqual([expect.any(String), bodyOf(story(3)), bodyOf(story(4)), bodyOf(story(2))]);
    expect(converters).toEqual(["anpa", "html", "json", "html"]);
    expect(status).toBe(1);
    expect((await onrecord("verify", "--db", db)).status).toBe(0);
  });

  it("are named by reasons that fit on a terminal", () => {
    for (const line of stderr.split("\n")) expect(line.length, line.slice(0, 200)).toBeLessThan(600);
  });
});
