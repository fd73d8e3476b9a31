import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/sha256.ts";
import { run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const at = (...names: string[]) => join(folder, ...names);

const PAGE = `<!doctype html><html lang="en"><head><title>Rain closes the harbour</title>
<link rel="canonical" href="https://news.example/rain">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain closes the harbour", "datePublished":
"2031-03-03T09:05:00+01:00", "articleSection": "Weather", "keywords": ["rain"], "author": {"name": "Ada Quill"}}</script></head>
<body><article><h1>Rain closes the harbour</h1>
<p>It rained over the harbour of Port Ellery on Monday, and the ferries stayed where they were all day long.</p>
<p>“Nothing will sail before the morning,” harbour master Tom Verrin said, and asked everybody to stay at home.</p>
</article></body></html>`;

const MAIL = `From: Bo Marsh <desk@news.example>
To: news@ellery.example
Subject: Council meets again
Date: Mon, 3 Mar 2031 09:05:00 +0100
Message-ID: <7@news.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

The council of Port Ellery met on Monday.

"We met again," Ada Quill said after the meeting.
`;

const first = at("first.db");

beforeAll(() => {
  mkdirSync(at("in"));
  writeFileSync(at("in", "ferry.txt"), "Ferry sails\n\n“We sail,” Ada Quill said.");
  writeFileSync(at("in", "snow.txt"), "Snow falls\n\n“It is cold,” Bo Marsh said.");
  writeFileSync(at("in", "rain.html"), PAGE);
  writeFileSync(at("in", "rain.html.meta.json"), '{"publication": "The Ellery Post", "keyword": ["harbour", "ferry"]}');
  writeFileSync(at("in", "council.eml"), MAIL);
  run(["add", at("in"), "--db", first]);
  run(["add", at("in", "ferry.txt"), "--set", "published=2031-03-03", "--set", "section=harbour", "--db", first]);
  run(["add", at("in", "ferry.txt"), "--set", "section=wharf", "--replace-meta", "--db", first]);
});

function digests(db: string): unknown[] {
  const database = new Database(db, { readonly: true });
  const rows = database
    .prepare(`SELECT articles.sha256, digest FROM articles JOIN article_digests AS last ON article_id = articles.id
       WHERE run_id = (SELECT max(run_id) FROM article_digests WHERE article_id = last.article_id) ORDER BY 1`)
    .raw()
    .all();
  database.close();
  return rows;
}

describe("export sources", () => {
  it("gives what was received back exactly, and a new archive made of it has the same facts", () => {
    const { stderr, status } = run(["export", "sources", at("out"), "--db", first]);
    expect(stderr).toMatch(/^written 4, present 0, not written 0$/m);
    expect(status).toBe(0);
    const page = `rain-${sha256(Buffer.from(PAGE)).slice(0, 12)}.html`;
    expect(readFileSync(at("out", page), "utf8")).toBe(PAGE);
    expect(JSON.parse(readFileSync(at("out", `${page}.meta.json`), "utf8"))).toEqual({
      publication: { value: "The Ellery Post", from: "sidecar rain.html.meta.json" },
      keyword: [
        { value: "harbour", from: "sidecar rain.html.meta.json" },
        { value: "ferry", from: "sidecar rain.html.meta.json" },
      ],
    });
    const second = at("second.db");
    expect(run(["add", at("out"), "--db", second])).toMatchObject({ status: 0 });
    expect(digests(second)).toHaveLength(4);
    expect(digests(second)).toEqual(digests(first));
  });

  it("puts originals and sidecars into the manifest of a bag, and finds them again", () => {
    const bag = ["export", "sources", at("bag"), "--bag", "--db", first];
    expect(run(bag).status).toBe(0);
    const manifest = readFileSync(at("bag", "manifest-sha256.txt"), "utf8");
    const lines = readdirSync(at("bag", "data")).map((name) => {
      return `${sha256(readFileSync(at("bag", "data", name)))}  data/${name}\n`;
    });
    expect(manifest.match(/.*\n/g)?.sort()).toEqual(lines.sort());
    expect(lines).toHaveLength(6);
    expect(run(bag).stderr).toMatch(/^written 0, present 4, not written 0$/m);
    expect(existsSync(at("bag", "bagit.txt"))).toBe(true);
  });
});
