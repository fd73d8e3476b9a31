import type { ImportTable } from "./find-problems.ts";

/** The rooms of pure functions: no file, clock, network or database, hence no package and no module of Node. */
export const PURE: ImportTable["rooms"] = {
  "span.ts": [],
  "errors.ts": [],
  "diagnostic.ts": [],
  "known-keys.ts": [],
  "vocabulary.ts": [],
  lexicon: [],
  text: ["lexicon"],
  grammar: ["lexicon", "text"],
  names: ["lexicon", "text"],
  people: ["lexicon", "text", "grammar", "names"],
  wire: ["lexicon", "text", "names"],
  quotes: ["lexicon", "text", "grammar", "people (types)"],
  extract: ["lexicon", "text", "names", "people", "wire", "quotes"],
  identity: ["lexicon (types)", "names", "extract (types)"],
  facts: ["names", "extract (types)", "identity"],
};

/**
 * What may import what in `src`. A room is a folder of it, or a file that stands directly in it; a folder within a folder is
 * a room of its own when it has a row, as `archive/sqlite` has. The files of a room import each other freely. `npm run lint`
 * refuses every other import, a room without a row, and what a row allows though no file needs it any longer.
 */
export const TABLE: ImportTable = {
  common: ["span.ts", "errors.ts", "diagnostic.ts", "known-keys.ts", "vocabulary.ts"],
  rooms: {
    ...PURE,
    "sha256.ts": [],
    "version.ts": [],
    "find-imports.ts": [],
    "source-hash.ts": ["find-imports.ts", "sha256.ts"],
    "extractor-version.ts": ["source-hash.ts", "version.ts"],
    archive: ["text", "sha256.ts"],
    "archive/sqlite": ["facts", "archive", "sha256.ts"],
    sources: ["text"],
    ingest: ["text", "names", "extract", "identity", "sources", "archive/sqlite", "sha256.ts", "extractor-version.ts"],
    queries: ["names", "archive", "archive/sqlite/sqlite-error.ts"],
    cite: ["archive/source-bytes.ts", "queries"],
    export: ["queries", "cite"],
    reader: [
      "text",
      "queries",
      "cite",
      "export/encode-list.ts",
      "export/format.ts",
      "export/list.ts (types)",
      "export/lists.ts",
      "version.ts",
    ],
    "open-archive.ts": ["archive", "archive/sqlite", "ingest", "queries", "cite"],
    "index.ts": ["extract", "archive/sqlite", "ingest (types)", "queries (types)", "cite (types)", "open-archive.ts"],
    cli: ["text", "archive/sqlite", "sources", "ingest", "queries", "cite", "export", "reader", "version.ts"],
  },
  packages: {
    // Only archive/sqlite is to know it; the others here are what remains to be moved.
    "better-sqlite3": ["archive/sqlite", "ingest (types)", "cli/export-sources.ts (types)", "cli/sql-process.ts"],
    "drizzle-orm/better-sqlite3": ["archive/sqlite", "queries/reader.ts (types)", "open-archive.ts (types)"],
    "drizzle-orm": ["archive", "queries"],
    "@hono/node-server": ["reader"],
    hono: ["reader"],
    commander: ["cli"],
    "csv-stringify": ["export", "cli"],
    "hyparquet-writer": ["export"],
    "node:child_process": ["cli"],
    "node:crypto": ["sha256.ts", "archive/sqlite", "queries", "reader"],
    "node:events": ["cli"],
    "node:fs": [
      "version.ts",
      "source-hash.ts",
      "extractor-version.ts",
      "archive/sqlite",
      "sources",
      "export",
      "open-archive.ts",
      "cli",
    ],
    "node:http": ["reader (types)"],
    "node:os": ["ingest"],
    "node:path": ["find-imports.ts", "source-hash.ts", "archive/sqlite", "sources", "cli"],
    "node:stream": ["cli"],
    "node:timers": ["ingest", "cli"],
    "node:url": ["extractor-version.ts", "archive/sqlite", "sources", "cli"],
    "node:worker_threads": ["ingest", "cli"],
  },
};
