import { type IncomingHttpHeaders, request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { verify } from "../../src/archive-care.ts";
import { createReader } from "../../src/index.ts";
import { serveReader } from "../../src/reader/serve.ts";
import { type EditedReader, fieldsOfForm, startEdited } from "../helpers/edited-reader.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";

const folder = scratchFolder();
let edited: EditedReader;
let count = 0;
const host = () => new URL(edited.reader.address).host;

beforeEach(async () => {
  edited = await startEdited(`${folder}/${count++}.db`);
});
afterEach(() => edited.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks over a socket, with just these headers. */
function ask(
  path: string,
  {
    method = "GET",
    headers = {},
    body = "",
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const [hostname, port] = host().split(":");
    const asking = request({ hostname, port, path, method, headers: { host: host(), ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, text: Buffer.concat(parts).toString() });
      });
    });
    asking.on("error", reject);
    asking.end(body);
  });
}

/** Sends a form as a browser on a page of the reader does, but for some headers; one that is "" is not sent. */
function send(fields: Record<string, string>, changed: Record<string, string> = {}, path = "/decide"): Promise<Answer> {
  const usual = {
    origin: `http://${host()}`,
    "sec-fetch-site": "same-origin",
    "content-type": "application/x-www-form-urlencoded",
  };
  const given = Object.entries({ ...usual, ...changed }).filter(([, value]) => value !== "");
  return ask(path, { method: "POST", headers: Object.fromEntries(given), body: String(new URLSearchParams(fields)) });
}

async function formOn(path: string, action: string): Promise<Record<string, string>> {
  return fieldsOfForm((await ask(path)).text, action);
}

function person(name: string) {
  return { kind: "person", name } as const;
}

async function decisions(): Promise<string[]> {
  const { items } = await edited.archive.decisions.list();
  return items.map(({ action }) => action).reverse();
}

describe("a form that writes", () => {
  let path: string;
  let fields: Record<string, string>;
  beforeEach(async () => {
    path = `/quotes/${(await edited.quoteOf("sail again")).address}`;
    fields = await formOn(path, "confirm");
  });

  it("is taken once, and leads back to its page", async () => {
    const { status, headers } = await send(fields);
    expect([status, headers.location]).toEqual([303, path]);
    expect(await edited.quoteOf("sail again")).toMatchObject({ decided: "confirmed" });
    expect(await decisions()).toEqual(["confirm"]);
  });

  it.each([
    ["without a token", 403, { token: "" }, {}],
    ["with another token", 403, { token: "0".repeat(64) }, {}],
    ["from a page elsewhere", 403, {}, { origin: "http://evil.example" }],
    ["from another port of this machine", 403, {}, { origin: "http://127.0.0.1:1" }],
    ["from this reader under its other name", 403, {}, { origin: "http://localhost" }],
    ["from a page that does not say which", 403, {}, { origin: "null" }],
    ["from no page", 403, {}, { origin: "" }],
    ["across sites", 403, {}, { "sec-fetch-site": "cross-site" }],
    ["from another site of this machine", 403, {}, { "sec-fetch-site": "same-site" }],
    ["as JSON", 415, {}, { "content-type": "application/json" }],
    ["as plain text, which needs no leave to be sent across sites", 415, {}, { "content-type": "text/plain" }],
    ["under a foreign name", 421, {}, { host: "evil.example", origin: "http://evil.example" }],
    ["of unbounded size", 413, { reason: "x".repeat(200_000) }, {}],
    ["with a field that nobody reads", 400, { sql: "DELETE" }, {}],
    ["with an action that there is not", 400, { action: "remove" }, {}],
    ["with another page to come back to", 400, { back: "//evil.example/" }, {}],
    ["with an address elsewhere to come back to", 400, { back: "https://evil.example/" }, {}],
    ["with a reason longer than the log takes", 400, { reason: "x".repeat(10_001) }, {}],
  ])("%s is refused (%d) and writes nothing", async (_, status, changedFields, headers) => {
    expect((await send({ ...fields, ...changedFields }, headers)).status).toBe(status);
    expect(await decisions()).toEqual([]);
  });

  it("is refused when another process has made it", async () => {
    const { archive, reader } = edited;
    const { deskOf } = await import("../../src/create-reader.ts");
    const other = await serveReader(toReader(archive.db), {
      port: 0,
      archiveName: "other.db",
      desk: deskOf(archive, { by: "Ada Quill" }),
    });
    const theirs = fieldsOfForm(await (await fetch(new URL(path, other.address))).text(), "confirm");
    await other.close();
    expect((await send(theirs)).status).toBe(403);
    expect(reader.address).not.toBe(other.address);
    expect(await decisions()).toEqual([]);
  });

  it("is refused with a field given twice", async () => {
    const body = `${new URLSearchParams(fields)}&action=reject`;
    const headers = { origin: `http://${host()}`, "content-type": "application/x-www-form-urlencoded" };
    expect((await ask("/decide", { method: "POST", headers, body })).status).toBe(400);
    expect(await decisions()).toEqual([]);
  });

  it("is sent to one address only", async () => {
    expect((await send(fields, {}, path)).status).toBe(405);
    expect((await send(fields, {}, "/")).status).toBe(405);
    expect((await ask("/decide")).status).toBe(404);
    expect((await ask("/decide", { method: "PUT" })).status).toBe(405);
  });

  it("writes nothing when it is sent again, and shows what has changed", async () => {
    await send(fields);
    const { status, text } = await send({ ...fields, action: "reject", because: "not_speech" });
    expect(status).toBe(409);
    expect(text).toContain("Nothing was written");
    expect(text).toContain("confirmed words and speaker");
    expect(text).not.toContain("/decide.json");
    expect(await decisions()).toEqual(["confirm"]);
    await send(await formOn(path, "reject").then((form) => ({ ...form, because: "not_speech" })));
    expect(await decisions()).toEqual(["confirm", "reject"]);
    expect((await send({ ...fields, state: "no state" })).status).toBe(409);
  });

  it("keeps its words apart from the page", async () => {
    await send({ ...fields, reason: `"><script>alert(1)</script>` });
    expect((await ask(path)).text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect((await ask(path)).text).not.toContain("<script>alert");
  });
});

describe("without --edit", () => {
  it("no page has a form that writes, and nothing is taken", async () => {
    const { archive } = edited;
    const reader = await serveReader(toReader(archive.db), { port: 0, archiveName: "read.db" });
    const { address } = await edited.quoteOf("sail again");
    for (const path of [`/quotes/${address}`, "/articles/1", "/"]) {
      const page = await (await fetch(new URL(path, reader.address))).text();
      expect(page).not.toContain('method="post"');
    }
    expect((await fetch(new URL(`/quotes/${address}/speaker`, reader.address))).status).toBe(404);
    const origin = reader.address.slice(0, -1);
    const body = new URLSearchParams(await formOn(`/quotes/${address}`, "confirm"));
    const sent = await fetch(new URL("/decide", reader.address), { method: "POST", headers: { origin }, body });
    expect([sent.status, sent.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(await decisions()).toEqual([]);
    await reader.close();
  });
});

describe("the pages of an edited archive", () => {
  it("reject a quote, say so at its address, and take it back", async () => {
    const { address } = await edited.quoteOf("Nobody asked");
    const path = `/quotes/${address}`;
    const form = await formOn(path, "reject");
    expect(
      (await send({ ...form, because: "not_speech", reason: "a banner\r\nabove the text" })).headers.location,
    ).toBe(path);
    const { status, text } = await ask(path);
    expect(status).toBe(200);
    expect(text).toContain("No quote stands here");
    expect(text).toContain("A quote stood here. Somebody has decided that these words are no quote.");
    expect(text).not.toMatch(/>quote: |the one that stood at/);
    expect(text).toContain("rejected the quote: nobody says this");
    expect(text).toMatch(/<p class="reason">“<bdi>a banner\r?\nabove the text<\/bdi>”<\/p>/);
    const [style = ""] = /\/style-[0-9a-f]+\.css/.exec(text) ?? [];
    expect((await ask(style)).text).toMatch(/\.reason \{[^}]*white-space: pre-line/);
    expect((await ask("/quotes")).text).not.toContain("Nobody asked");
    await send({ ...(await formOn(path, "undo")), reason: "" });
    expect(await edited.quoteOf("Nobody asked")).toMatchObject({ decided: null, address });
    expect((await ask(path)).text).toContain("taken back by <bdi>Mara Lind</bdi>");
    expect((await verify(edited.archive.path)).problems).toEqual([]);
  });

  it("take a decision back once", async () => {
    const path = `/quotes/${(await edited.quoteOf("Nobody asked")).address}`;
    await send(await formOn(path, "confirm"));
    const undo = await formOn(path, "undo");
    expect((await send(undo)).status).toBe(303);
    const { status, text } = await send(undo);
    expect(status).toBe(409);
    expect(text).toContain("Taken back before");
    expect(await decisions()).toEqual(["confirm", "undo"]);
  });

  it.each([
    ["somebody whom the article names", "person", "Tom Verrin"],
    ["an organisation", "new-organisation:Fishers' Union", "Fishers' Union"],
    ["somebody whom the archive does not have", "new-person:Rosa Blum", "Rosa Blum"],
    ["an unnamed group", "unnamed:group", "several unnamed"],
    ["nobody that is known", "unknown", "speaker unknown"],
  ])("give a quote to %s", async (_, chosen, shown) => {
    const { address } = await edited.quoteOf("Nobody asked");
    const [verrin] = (await edited.archive.people.list({ name: "Tom Verrin" })).items;
    const speaker = chosen === "person" ? `person:${verrin?.id}` : chosen;
    const form = await formOn(`/quotes/${address}/speaker`, "speak");
    expect((await send({ ...form, speaker })).status).toBe(303);
    const { text } = await ask(`/quotes/${address}`);
    expect(text).toContain(shown.replace("'", "&#39;"));
    if (chosen !== "unknown") expect(text).toContain("decided by a person");
    expect(text).toContain("corrected (read with");
    expect(await edited.quoteOf("Nobody asked")).toMatchObject({ decided: "corrected" });
  });

  it("say everywhere that a person has decided", async () => {
    const { address } = await edited.quoteOf("Nobody asked");
    const form = await formOn(`/quotes/${address}/speaker`, "speak");
    await send({ ...form, speaker: "new-person:Rosa Blum" });
    for (const path of ["/quotes", "/articles/1", "/people/rosa-blum", "/search?q=fishers", `/quotes/${address}`]) {
      expect((await ask(path)).text, path).toMatch(/corrected/);
    }
    expect((await ask("/quotes")).text).toContain("decided by a person");
    expect((await ask("/articles/1")).text).toContain("Decided by people");
  });

  it("find people without any script", async () => {
    const { address } = await edited.quoteOf("Nobody asked");
    const { text } = await ask(`/quotes/${address}/speaker?name=verrin`);
    expect(text).toMatch(/name="speaker" value="person:\d+"><bdi>Tom Verrin<\/bdi>/);
    const nobody = await ask(`/quotes/${address}/speaker?name=%22%3E`);
    expect(nobody.status).toBe(400);
    const unknown = await ask(`/quotes/${address}/speaker?name=%22%3E%3Cb%3Ezed`);
    expect(unknown.text).toContain("new-person:&quot;&gt;&lt;b&gt;zed");
  });

  it("refuse a speaker that is none", async () => {
    const { address } = await edited.quoteOf("Nobody asked");
    const form = await formOn(`/quotes/${address}/speaker`, "speak");
    expect((await send({ ...form, speaker: "person:999" })).status).toBe(404);
    expect((await send({ ...form, speaker: "nonsense" })).status).toBe(400);
    expect(await decisions()).toEqual([]);
  });

  it("leave out an article that is held back, say how much that is, and lead to it", async () => {
    const { sha256 } = await edited.archive.articles.get(1);
    await edited.archive.decide({ action: "restrict", article: sha256, value: { until: null } }, { by: "Mara Lind" });
    for (const [path, words] of [
      ["/quotes", "3 quotes"],
      ["/articles", "1 article"],
      ["/people/bea-tarn", "1 quote"],
      ["/search?q=fishers", "2 results"],
    ] as const) {
      const { text } = await ask(path);
      expect(text, path).toMatch(new RegExp(`heldBack=only">${words}</a> left out`));
      expect(text, path).not.toContain("Nobody asked");
    }
    expect((await ask("/quotes?heldBack=only")).text).toContain("Nobody asked");
    expect((await ask("/articles/1")).text).toContain("This article is held back");
    const until = { action: "restrict", article: sha256, value: { until: "2131-05-04T00:00:00Z" } } as const;
    const { decisions } = await edited.archive.decide(until, { by: "Mara Lind" });
    expect((await ask("/articles/1")).text).toContain("This article is held back until");
    await edited.archive.decide({ action: "undo", undoes: decisions[0]?.key ?? "" }, { by: "Mara Lind" });
    await send(await formOn("/articles/1", "undo"));
    expect((await ask("/quotes")).text).not.toContain("left out");
  });

  it("say how many quotes pass a filter by confidence since people have judged them", async () => {
    const path = `/quotes/${(await edited.quoteOf("Nobody asked")).address}`;
    expect((await ask("/quotes?minConfidence=1")).text).not.toContain("let through");
    await send(await formOn(path, "confirm"));
    expect((await ask("/quotes?minConfidence=1")).text).toContain(
      "1 of less confidence, let through since people have judged it",
    );
    expect(JSON.parse((await ask("/quotes.json?minConfidence=1")).text)).toMatchObject({ letThrough: 1 });
  });

  it("strike a withdrawn article wherever they name it", async () => {
    const { sha256 } = await edited.archive.articles.get(1);
    await edited.archive.decide({ action: "withdraw", article: sha256 }, { by: "Mara Lind" });
    const { address } = await edited.quoteOf("Nobody asked");
    for (const path of ["/", "/quotes", "/articles", "/search?q=fishers", "/people/bea-tarn", `/quotes/${address}`]) {
      expect((await ask(path)).text, path).toMatch(/<s><a [^>]*><bdi>Harbour council[^<]*<\/bdi><\/a><\/s>/);
    }
    expect((await ask("/articles/1")).text).toContain("took this article back");
  });
});

describe("a quote of somebody who was joined with another", () => {
  it("is confirmed as the article names them, so that it stays theirs when the two are parted again", async () => {
    const { archive } = edited;
    await archive.add({ text: "Pier is safe\n\n“The pier is safe,” said harbour master Thomas Verrin on Tuesday.\n" });
    const [one, other] = [person("Tom Verrin"), person("Thomas Verrin")];
    const joined = await archive.decide({ action: "same", value: { one, other } }, { by: "Mara Lind" });
    const { address, speakers } = await edited.quoteOf("pier is safe,");
    expect(speakers).toMatchObject([{ slug: "tom-verrin" }]);
    expect((await send(await formOn(`/quotes/${address}`, "confirm"))).status).toBe(303);
    const undoes = joined.decisions[0]?.key ?? "";
    await archive.decide({ action: "undo", undoes }, { by: "Mara Lind" });
    expect(await edited.quoteOf("pier is safe,")).toMatchObject({
      decided: "confirmed",
      speakers: [{ slug: "thomas-verrin" }],
    });
  });
});

describe("createReader", () => {
  it("writes in the name that the options give", async () => {
    const { archive } = edited;
    const reader = await createReader(archive, { hosts: ["localhost:3000"], edit: { by: "Ada Quill" } });
    const { address } = await edited.quoteOf("sail again");
    const headers = { host: "localhost:3000", origin: "http://localhost:3000" };
    const page = await reader.fetch(new Request(`http://localhost:3000/quotes/${address}`, { headers }));
    const body = new URLSearchParams(fieldsOfForm(await page.text(), "confirm"));
    const sent = await reader.fetch(new Request("http://localhost:3000/decide", { method: "POST", headers, body }));
    expect(sent.status).toBe(303);
    expect((await archive.decisions.list()).items).toMatchObject([{ madeBy: "Ada Quill", action: "confirm" }]);
  });

  it("refuses a name that is none and options that nobody reads", async () => {
    const make = (edit: unknown) => codeOf(() => createReader(edited.archive, { hosts: [], edit } as never));
    expect(await make({ by: " " })).toBe("invalid_argument");
    expect(await make({})).toBe("invalid_argument");
    expect(await make({ by: "Ada", password: "x" })).toBe("invalid_argument");
  });

  it("refuses to write into what is only read", async () => {
    const { openArchive } = await import("../../src/index.ts");
    await using archive = await openArchive(edited.archive.path, { readonly: true });
    expect(await codeOf(() => createReader(archive, { hosts: [], edit: { by: "Ada" } }))).toBe("read_only");
  });
});

describe("the review", () => {
  async function confirmAll(): Promise<void> {
    for (const _ of (await edited.archive.quotes.list()).items) await send(await formOn("/review", "confirm"));
  }

  it("has what nobody has judged, the least sure first", async () => {
    const { items } = await edited.archive.quotes.list();
    const bySureness = items
      .toSorted((a, b) => (a.confidence ?? 0) - (b.confidence ?? 0))
      .map(({ address }) => address);
    const shown = async () => {
      const { quotes } = JSON.parse((await ask("/review.json")).text) as { quotes: { address: string }[] };
      return quotes.map(({ address }) => address);
    };
    expect(await shown()).toEqual(bySureness);
    expect((await send(await formOn("/review", "confirm"))).headers.location).toBe("/review#card-1");
    expect(await shown()).toEqual(bySureness.slice(1));
    expect((await ask("/review")).text).toMatch(/in the article <a href="\/articles\/[0-9a-f]{12}">/);
    await send(await formOn("/review", "undo"));
    expect(await shown()).toEqual(bySureness);
  });

  it("goes on after the last one of a page", async () => {
    const [first, ...others] = (await edited.archive.quotes.list()).items.toSorted(
      (a, b) => (a.confidence ?? 0) - (b.confidence ?? 0),
    );
    const after = `/review.json?after=${first?.confidence}-${first?.id}`;
    const { quotes } = JSON.parse((await ask(after)).text) as { quotes: { id: number }[] };
    expect(quotes.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expect((await ask("/review?after=nonsense")).status).toBe(400);
  });

  it("does not say that all are judged where some were left for later", async () => {
    const { text } = await ask("/review?after=1-999999");
    expect(text).toContain("No quote follows those that were left for later.");
    expect(text).not.toContain("Every quote has been judged.");
    expect(text).toContain('<a href="/review">Back to those</a>');
    await confirmAll();
    for (const path of ["/review", "/review?after=1-999999"]) {
      expect((await ask(path)).text).toContain("Every quote has been judged.");
    }
  });

  it("may run a script, as no other page may but those of articles, and only its own", async () => {
    const policyOf = async (path: string) => (await ask(path)).headers["content-security-policy"];
    expect(await policyOf("/review")).toMatch(/; script-src 'self'$/);
    const { address } = await edited.quoteOf("sail again");
    for (const path of ["/", `/quotes/${address}`, `/quotes/${address}/speaker`, "/nothing"]) {
      expect(await policyOf(path), path).not.toContain("script-src");
    }
    const [, script = ""] = /<script src="([^"]+)" defer><\/script>/.exec((await ask("/review")).text) ?? [];
    expect((await ask(script)).headers["content-type"]).toContain("text/javascript");
  });

  it("is not there without --edit", async () => {
    const reader = await serveReader(toReader(edited.archive.db), { port: 0, archiveName: "read.db" });
    expect((await fetch(new URL("/review", reader.address))).status).toBe(404);
    expect(await (await fetch(reader.address)).text()).not.toContain("/review");
    await reader.close();
  });
});
