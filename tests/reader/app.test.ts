import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { openAtomicFile } from "../../src/export/atomic-file.ts";
import type { ExportFormat } from "../../src/export/format.ts";
import { listOf } from "../../src/export/lists.ts";
import { writeExport } from "../../src/export/write-export.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { FERRY_TEXT, populate } from "../helpers/populated-archive.ts";
import { type Ask, askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { testArchive } from "../helpers/test-archive.ts";

const folder = scratchFolder();
let archive: Archive;
let ask: Ask;
/** The address of the split quote. */
let address: string;

beforeAll(async () => {
  archive = await testArchive(folder, "pages", populate);
  ask = askReader(archive);
  const { items } = await archive.quotes.list({ speaker: "tomas-verrin", kind: "direct" });
  address = items[0]?.address ?? "none";
});
afterAll(() => archive.close());

/** What a browser sends when a link on another site is followed. */
const FOLLOWED_LINK = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

async function text(path: string): Promise<string> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

async function json(path: string): Promise<unknown> {
  const response = await ask(path);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return response.json();
}

/** What JSON makes of an object. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("the pages", () => {
  it.each([
    ["/", "Newest articles"],
    ["/search", "exactly these words"],
    ["/search?q=ferry", "In articles"],
    ["/quotes", "We waited nine years"],
    ["/people", "Verrin, Tomás"],
    ["/people/tomas-verrin", "Harbour Secretary"],
    ["/people?name=nobody", "Nobody meets these filters"],
    ["/organisations", "Isle of Brume"],
    ["/organisations/isle-of-brume", "Country"],
    ["/organisations/sandwire", "No quotes"],
    ["/articles", "Harbour council"],
    ["/articles/1", "Reporting by"],
    ["/articles/2", "CORRECTED"],
  ])("%s shows “%s”", async (path, words) => {
    expect(await text(path)).toContain(words);
  });

  it("name a quote by its address", async () => {
    expect(await text(`/quotes/${address}`)).toContain("And we will not wait a tenth.");
    expect(await text("/quotes")).toContain(`href="/quotes/${address}"`);
  });

  it("carry the policy that lets nothing run and nothing in, on a refusal too", async () => {
    for (const path of ["/", "/quotes.json", "/nothing", "/quotes?kind=drect"]) {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("have no script, no style of their own and no address elsewhere", async () => {
    for (const path of ["/", "/people/tomas-verrin", "/articles/1", `/quotes/${address}`, "/search?q=ferry"]) {
      const page = (await text(path)).replace(path === "/articles/1" ? OWN_SCRIPT : "", "");
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
      for (const [, to = ""] of page.matchAll(/(?:href|src|action)="([^"]*)"/g)) expect(to).toMatch(/^[/#]/);
    }
  });

  it("of an article may run their own script, and no other page", async () => {
    const [, script = ""] = (await text("/articles/1")).match(/<script src="([^"]+)" defer>/) ?? [];
    expect((await ask(script)).headers.get("content-type")).toContain("text/javascript");
    const policyOf = async (path: string) => (await ask(path)).headers.get("content-security-policy");
    expect(await policyOf("/articles/1")).toMatch(/^default-src 'none'; .*; script-src 'self'$/);
    for (const path of ["/articles", "/articles/1.json", "/articles/1.txt", "/articles/99", script]) {
      expect(await policyOf(path), path).not.toContain("script-src");
    }
  });

  it("find their stylesheet and icon", async () => {
    const [, path = ""] = (await text("/")).match(/rel="stylesheet" href="([^"]+)"/) ?? [];
    expect((await ask(path)).headers.get("content-type")).toContain("text/css");
    expect((await ask("/icon.svg")).headers.get("content-type")).toBe("image/svg+xml");
  });
});

describe("the same as JSON", () => {
  it.each([
    ["/quotes.json", () => archive.quotes.list({}, { limit: 25 })],
    [
      "/quotes.json?speaker=verrin&kind=direct",
      () => archive.quotes.list({ speaker: "verrin", kind: "direct" }, { limit: 25 }),
    ],
    ["/quotes.json?speakerKind=unnamed", () => archive.quotes.list({ speakerKind: "unnamed" }, { limit: 25 })],
    ["/quotes.json?minConfidence=0.95", () => archive.quotes.list({ minConfidence: 0.95 }, { limit: 25 })],
    [
      "/quotes.json?reportedBy=osgood&since=2031",
      () => archive.quotes.list({ reportedBy: "osgood", since: "2031" }, { limit: 25 }),
    ],
    ["/quotes.json?limit=2", () => archive.quotes.list({}, { limit: 2 })],
    ["/articles.json?mentions=verrin", () => archive.articles.list({ mentions: "verrin" }, { limit: 25 })],
    ["/people.json?as=credited", () => archive.people.list({ as: "credited" }, { limit: 50 })],
    ["/organisations.json?kind=country", () => archive.organisations.list({ kind: "country" }, { limit: 50 })],
    ["/search.json?q=ferry&in=articles", () => archive.search("ferry", { in: "articles" }, { limit: 25 })],
    ["/articles/1.json", () => archive.articles.get(1)],
    ["/quotes/2.json", () => archive.quotes.get(2)],
  ])("%s is what the API gives", async (path, expected) => {
    expect(await json(path)).toEqual(plain(await expected()));
  });

  it("of a quote at its address", async () => {
    expect(await json(`/quotes/${address}.json`)).toEqual(plain(await archive.quotes.get(address)));
  });

  it("of a person has the person, the quotes and the company", async () => {
    expect(await json("/people/tomas-verrin.json")).toMatchObject({
      person: plain(await archive.people.get("tomas-verrin")),
      quotes: plain(await archive.quotes.list({ speaker: { slug: "tomas-verrin" } }, { limit: 25 })),
      quotesByMonth: [
        { month: null, quoteCount: 1 },
        { month: "2031-03", quoteCount: 2 },
      ],
      reportedBy: [
        { named: { name: "Ada Quill" }, articleCount: 2 },
        { named: { name: "Ben Osgood" }, articleCount: 1 },
      ],
      quotedBeside: [
        { named: { name: "Isle of Brume" }, articleCount: 1 },
        { named: { name: "Norvane" }, articleCount: 1 },
      ],
    });
  });

  it("of the front page counts what there is", async () => {
    expect(await json("/index.json")).toMatchObject({
      contents: { articles: 2, people: 4, quotes: 6, firstOn: "2031-03-03", lastOn: "2031-03-03" },
    });
  });

  it("of a text is the text", async () => {
    const response = await ask("/articles/1.txt");
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(await response.text()).toBe(FERRY_TEXT);
  });
});

describe("pages of a list", () => {
  it("follow one another until all were seen once", async () => {
    const seen: string[] = [];
    let path: string | undefined = "/quotes?limit=2";
    while (path !== undefined) {
      const page = await text(path);
      seen.push(...[...page.matchAll(/<blockquote[^>]*><a href="\/quotes\/([^"]+)"/g)].map(([, quote = ""]) => quote));
      path = page.match(/href="([^"]+)" rel="next"/)?.[1]?.replaceAll("&amp;", "&");
    }
    const { items } = await archive.quotes.list();
    expect(seen).toEqual(items.map((quote) => quote.address));
  });

  it("keep the filters, and say which are in use", async () => {
    const page = await text("/quotes?limit=1&speaker=verrin");
    expect(page).toMatch(/href="\/quotes\?limit=1&amp;speaker=verrin&amp;after=[^"]+" rel="next"/);
    expect(page).toContain('name="speaker" value="verrin"');
    expect(page).toContain('<a href="/quotes?limit=1"><span class="unseen">Take away: </span>Speaker:');
  });

  it("lose the fields of a form that were left empty", async () => {
    const response = await ask("/quotes?speaker=&kind=direct&since=+");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/quotes?kind=direct");
  });

  it("say whom a name means when it is nobody", async () => {
    expect(await text("/quotes?speaker=nobody")).toContain("Nobody here is named");
  });
});

describe("an article's page", () => {
  it("marks each quote, with a note that says by whom, how sure and by which rule", async () => {
    const page = await text("/articles/1");
    expect(page).toContain(
      '</span>“We waited nine years for this,”</mark> <a class="named" href="/people/tomas-verrin"',
    );
    expect(page).toMatch(
      /<div class="marginal" role="note" id="note-2"[\s\S]*?Tomás Verrin[\s\S]*?0\.90[\s\S]*?by-hand/,
    );
    expect(page).toMatch(/href="#note-2" aria-label="Note 2: Tomás Verrin"/);
  });

  it("begins with when and where, which the text itself may say only at its end", async () => {
    expect(await text("/articles/1")).toMatch(
      /<article class="paper">\s*<p class="kicker"><span><time datetime="2031-03-03T09:05">3 March 2031, 09:05<\/time><\/span> <span><bdi>Port Ellery<\/bdi><\/span> <span><bdi>Sandwire<\/bdi><\/span><\/p>/,
    );
    expect(await text("/articles/2")).toMatch(/<p class="kicker"><span><span>undated<\/span><\/span><\/p>/);
  });

  it("counts the kinds of quotes in their colours, above the text", async () => {
    expect(await text("/articles/1")).toMatch(/<p class="key">[^<]*<mark class="direct">\d direct quotes?<\/mark>/);
  });

  it("links titles and credits", async () => {
    const page = await text("/articles/1");
    expect(page).toContain('href="/people/tomas-verrin" title="Tomás Verrin">Harbour Secretary</a>');
    expect(page).toMatch(/<dt><bdi>Editing by<\/bdi><\/dt><dd><a href="\/people\/cleo-marsh">/);
  });

  it("marks a passage that is asked for, counted in code points", async () => {
    const start = [...FERRY_TEXT].indexOf("🚢");
    expect(await text(`/articles/1?at=${start}-${start + 1}`)).toContain('<mark class="at" id="at">🚢</mark>');
  });
});

describe("a list to take along", () => {
  it.each([
    ["/quotes.csv?speaker=verrin", "text/csv; charset=utf-8", "quotes", { speaker: "verrin" }],
    [
      "/quotes.tsv?kind=direct&minConfidence=0.5",
      "text/tab-separated-values; charset=utf-8",
      "quotes",
      { kind: "direct", minConfidence: 0.5 },
    ],
    ["/people.csv?as=quoted", "text/csv; charset=utf-8", "people", { as: "quoted" }],
    ["/organisations.ndjson", "application/x-ndjson; charset=utf-8", "organisations", {}],
    ["/articles.parquet?place=Brume", "application/vnd.apache.parquet", "articles", { place: "Brume" }],
  ] as const)("%s is the file that the command line exports", async (path, type, noun, filter) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    const [, ending = ""] = /\.(\w+)/.exec(path) ?? [];
    const file = `${folder}/taken.${ending}`;
    const list = listOf(toReader(archive.db), noun, filter);
    const open = () => openAtomicFile(file, []);
    await writeExport(toReader(archive.db), list, open, { format: ending as ExportFormat });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(file));
  });

  it("is offered above what it holds, with the same filters", async () => {
    const page = await text("/quotes?speaker=verrin&since=2031&limit=1");
    expect(page).toContain("<span>1 of 2 quotes</span>");
    expect(page).toContain('href="/quotes.csv?speaker=verrin&amp;since=2031" download');
    expect(await text("/people?as=quoted")).toMatch(/<span>1 person<\/span>[\s\S]*href="\/people\.parquet\?as=quoted"/);
    expect(await text("/people?name=nobody")).not.toContain("download");
  });

  it("is refused as a whole if its filter cannot be used", async () => {
    for (const path of [
      "/quotes.csv?kind=drect",
      "/quotes.csv?limit=5",
      "/people.parquet?as=x",
      "/articles.ndjson?after=x",
    ]) {
      expect((await ask(path)).status, path).toBe(400);
    }
    const sorted = await ask("/people.csv?sort=quotes&as=quoted");
    expect(await sorted.text()).toContain("sort: a file has all of its list");
    expect((await ask("/credits.csv")).status).toBe(404);
  });

  it("ends when whoever asked goes away", async () => {
    const { body } = await ask("/quotes.csv");
    const reader = body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    expect((await ask("/quotes")).status).toBe(200);
  });
});

describe("the page of a quote that is gone", () => {
  it("shows the words and says in words for a reader what became of it", async () => {
    const gone = await testArchive(folder, "gone", (raw) => {
      populate(raw);
      raw.exec(`INSERT INTO quote_addresses (article_id, start_char, end_char, quote_id, became, run_id)
        VALUES (1, 100, 110, NULL, 'gone', 1), (1, 203, 299, NULL, 'parted', 1)`);
    });
    const askGone = askReader(gone);
    const [hash = ""] = address.split(":");
    const page = async (place: string) => (await askGone(`/quotes/${hash}:${place}`)).text();
    const words = await page("100-110");
    expect(words).toContain("A quote stood here. These words are no longer read as one.");
    expect(words).toContain([...FERRY_TEXT].slice(100, 110).join("").trim());
    expect(words).not.toMatch(/>quote: |the one that stood/);
    expect(await page("203-299")).toMatch(/is read as several now: <a href="\/quotes\/\w+:203-298">part 1<\/a>/);
    await gone.close();
  });

  it("is not found where none ever stood, and says so in a sentence", async () => {
    const [hash = ""] = address.split(":");
    for (const [key, said] of [
      [`${hash}:1-2`, `There is no quote at ${hash}:1-2.`],
      ["99", "There is no quote with id 99."],
    ]) {
      const response = await ask(`/quotes/${key}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(`<p class="standfirst"><bdi>${said}</bdi></p>`);
    }
  });
});

describe("what cannot be shown", () => {
  it.each([
    ["/nothing", 404],
    ["/nothing/", 302],
    ["/quotes/?kind=direct", 302],
    ["/articles/99.txt/", 302],
    ["/people/nobody-at-all", 404],
    ["/articles/99", 404],
    ["/articles/99.txt", 404],
    ["/articles/notahash", 400],
    ["/quotes/12:3", 400],
    ["/quotes?kind=drect", 400],
    ["/quotes?speeker=miller", 400],
    ["/quotes?speaker=a&speaker=b", 400],
    ["/quotes?limit=0", 400],
    ["/quotes?limit=many", 400],
    ["/quotes?after=xyz", 400],
    ["/quotes?minConfidence=high", 400],
    ["/articles/1?at=here", 400],
    ["/articles/1?at=5-3", 400],
    ["/articles/1?at=7-7", 400],
    ["/articles/1?at=0-99999", 400],
    ["/articles/1?an=1-2", 400],
    ["/search?q=%3F", 400],
    ["/search?since=2024", 400],
    [`/search?q=${"a".repeat(1001)}`, 400],
    ["/people/%00", 400],
    ["/people/%ff", 404],
    ["/people/..%2f..%2fetc%2fpasswd", 404],
    [`/search?q=${"a".repeat(20_000)}`, 414],
  ])("%s is %i", async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it("is said in a page, with the likely word, and in JSON", async () => {
    const page = await (await ask("/quotes?kind=drect")).text();
    expect(page).toContain("did you mean &quot;direct&quot;?");
    expect(await (await ask("/articles/1?at=0-99999")).text()).toContain("reaches beyond the text, which has ");
    expect(await (await ask("/?x=1")).text()).toContain("there is no &quot;x&quot;, this page takes nothing");
    const problem = await (await ask("/people/nobody-at-all.json")).json();
    expect(problem).toMatchObject({ error: { code: "not_found" } });
  });
});

describe("who may ask", () => {
  it.each([
    "evil.example",
    "evil.example:8470",
    "127.0.0.1",
    "127.0.0.1:80",
    "127.0.0.1:8470.evil.example",
    "localhost",
    "",
  ])("nobody under the name “%s”", async (host) => {
    expect((await ask("/", { headers: { host } })).status).toBe(421);
  });

  it("this machine under both its names", async () => {
    expect((await ask("/", { headers: { host: "localhost:8470" } })).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])("not with %s", async (method) => {
    const response = await ask("/quotes", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  it("with HEAD, who gets no body", async () => {
    const response = await ask("/quotes", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  it.each([
    [{ origin: "http://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "http://127.0.0.1:9999" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" }, 403],
    [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" }, 403],
    [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" }, 403],
    [{ ...FOLLOWED_LINK, origin: "http://evil.example" }, 403],
    [{ ...FOLLOWED_LINK, origin: "null" }, 403],
    [FOLLOWED_LINK, 200],
    [{ ...FOLLOWED_LINK, "sec-fetch-site": "same-site" }, 200],
    [{ origin: "http://127.0.0.1:8470", "sec-fetch-site": "same-origin" }, 200],
    [{ "sec-fetch-site": "none" }, 200],
  ])("from within another site not, by ourselves, by hand or by a link yes: %o", async (headers, status) => {
    expect((await ask("/", { headers: { ...headers } })).status).toBe(status);
  });
});

describe("a link from elsewhere", () => {
  it("only opens a page: it is no way to send anything, nor to ask under another name", async () => {
    expect((await ask("/quotes", { method: "POST", headers: FOLLOWED_LINK })).status).toBe(405);
    expect((await ask("/quotes", { method: "HEAD", headers: FOLLOWED_LINK })).status).toBe(403);
    expect((await ask("/quotes", { headers: { ...FOLLOWED_LINK, host: "evil.example:8470" } })).status).toBe(421);
    const { headers } = await ask("/quotes", { headers: FOLLOWED_LINK });
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  });
});

/** That of an article's page. */
const OWN_SCRIPT = /<script src="\/article-[0-9a-f]{12}\.js" defer><\/script>\n/;

const HOSTILE = `<script>alert(1)</script> & "<b>bold" '><img src=x onerror=alert(2)>

By <i>Ada Quill</i>

“<script>alert('said')</script> \u202Eevil\u202C will sail 😀 in May,” harbour master Tom Verrin said.

“&lt;b&gt; is not bold”, Verrin said. "' onmouseover='alert(3)" x="

The boat has been in the harbour since the storm of last week, and nobody knows yet who will pay for its new mast.`;

describe("hostile text", () => {
  let hostile: Archive;
  let askHostile: Ask;
  beforeAll(async () => {
    hostile = await openArchive(`${folder}/hostile.db`, { create: true });
    await hostile.add({ text: HOSTILE, uri: "javascript:alert(4)", publishedAt: "2031-03-03" });
    askHostile = askReader(hostile);
  });
  afterAll(() => hostile.close());

  it("is only text, on every page", async () => {
    const { items } = await hostile.quotes.list();
    expect(items.length).toBeGreaterThan(0);
    const quotePages = items.map((quote) => `/quotes/${quote.address}`);
    for (const path of ["/", "/quotes", "/articles", "/articles/1", "/search?q=sail", "/people", ...quotePages]) {
      const page = (await (await askHostile(path)).text()).replace(OWN_SCRIPT, "");
      expect(page).not.toMatch(/<(script|img|b|style)\b|<[^>]*\son[a-z]+=|href="javascript/i);
    }
  });

  it("is there in full: the article's page has all its characters", async () => {
    const page = await (await askHostile("/articles/1")).text();
    const [, body = ""] = page.split('<div class="text"');
    const shown = body
      .split('<section class="colophon"')[0]
      ?.replaceAll(/<div class="notes">.*?<\/div>/gs, "")
      .replaceAll(/<sup.*?<\/sup>/gs, "")
      .replaceAll(/<[^>]*>/g, "");
    const said = HOSTILE.split("\n\n").map(escaped);
    for (const paragraph of said) expect(shown).toContain(paragraph);
  });

  it.each(["\"'<script>", "<script>alert(1)</script>", '" OR 1=1 --', "'; DROP TABLE quotes", "NEAR(a b)", "\u0000a"])(
    "is as harmless in a search: %s",
    async (words) => {
      const response = await askHostile(`/search?q=${encodeURIComponent(words)}`);
      expect(response.status).toBe(200);
      const page = await response.text();
      expect(page).not.toContain("<script");
      expect(page).toContain(`value="${escaped(words)}"`);
    },
  );
});

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
