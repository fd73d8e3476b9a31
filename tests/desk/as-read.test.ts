import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "../../src/archive/sqlite/open.ts";
import { rowsAsRead } from "../../src/desk/as-read.ts";
import { requireSecondReader } from "../../src/ingest/thorough.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

it("quotes are as they were read with the headline that a format has stated, and not with their first line for one", async () => {
  const folder = scratchFolder();
  const [file, path] = [join(folder, "pier.json"), join(folder, "pier.db")];
  const text =
    "We will not sell the pier, says mayor Ada Quill\n\nNobody else spoke about it on Monday, and the council went home. Ada Quill left early.\n";
  const item = { uri: "urn:pier", type: "text", headline: "Pier to stand", body_text: text };
  writeFileSync(file, JSON.stringify({ ...item, versioncreated: "2031-02-01T08:00:00Z" }));
  await onrecord("add", file, "--db", path);
  using archive = openDatabase(path);
  const find =
    "SELECT sha256 AS article, start_char AS start, end_char AS end, confidence FROM quotes JOIN articles ON articles.id = article_id";
  const places = archive.raw.prepare<[], Place>(find).all();
  expect(places).toHaveLength(1);
  const { quotes } = await rowsAsRead(
    archive.db,
    places.map(({ article, start, end }) => ({ article, place: { start, end } })),
    requireSecondReader,
  );
  expect(quotes.map(({ confidence }) => confidence)).toEqual(places.map(({ confidence }) => confidence));
});
