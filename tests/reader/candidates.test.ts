import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { verify } from "../../src/archive-care.ts";
import { serveReader } from "../../src/reader/serve.ts";
import { type EditedReader, fieldsOfForm, startEdited } from "../helpers/edited-reader.ts";
import { NAMES_TEXTS } from "../helpers/names-texts.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
let edited: EditedReader;
let count = 0;

beforeEach(async () => {
  edited = await startEdited(`${folder}/${count++}.db`, NAMES_TEXTS);
});
afterEach(() => edited.close());

async function get(path: string): Promise<string> {
  return (await fetch(new URL(path, edited.reader.address))).text();
}

/** Sends a form as a browser on a page of the reader does. */
function send(fields: Record<string, string>): Promise<Response> {
  const { origin } = new URL(edited.reader.address);
  const body = new URLSearchParams(fields);
  return fetch(new URL("/decide", edited.reader.address), {
    ...{ method: "POST", redirect: "manual", headers: { origin }, body },
  });
}

interface Pairs {
  readonly candidates: readonly {
    readonly one: { readonly slug: string };
    readonly other: { readonly slug: string };
    readonly evidence: readonly unknown[];
  }[];
  readonly left: number;
  readonly next: number | null;
}

async function pairs(path = "/candidates.json"): Promise<string[]> {
  const { candidates } = JSON.parse(await get(path)) as Pairs;
  return candidates.map(({ one, other }) => [one.slug, other.slug].sort().join(" "));
}

async function decisions(): Promise<string[]> {
  return (await edited.archive.decisions.list()).items.map(({ action }) => action).reverse();
}

describe("people who may be one", () => {
  it("stand side by side with what is known of them, the likeliest first", async () => {
    expect(await pairs()).toEqual(["ada-quill ada-r-quill", "bill-oake william-oake"]);
    const page = await get("/candidates");
    for (const known of ["same title in print: mayor", "middle initial: R.", "<i><bdi>mayor</bdi></i>"]) {
      expect(page).toContain(known);
    }
    expect(page).toMatch(
      /Ada Quill<\/bdi><\/a><\/h2>[\s\S]*The pier will stand[\s\S]*Ada R\. Quill<\/bdi><\/a><\/h2>[\s\S]*The pier is closed/,
    );
    const { candidates, left, next } = JSON.parse(await get("/candidates.json"));
    expect([left, next]).toEqual([2, null]);
    expect(candidates[0].evidence).toMatchObject([
      {
        person: { name: "Ada Quill", quoteCount: 1 },
        first: { headline: "Pier will stand" },
        quote: { kind: "direct" },
      },
      { person: { name: "Ada R. Quill" }, last: { headline: "Pier is closed" } },
    ]);
  });

  it.each([
    ["keep-one", "same", (one: string) => one],
    ["keep-other", "same", (_: string, other: string) => other],
  ])("are joined by %s, and parted by undo", async (verdict, action, staying) => {
    const fields = fieldsOfForm(await get("/candidates"), "identify");
    const { one = "", other = "" } = fields;
    const sent = await send({ ...fields, verdict, reason: "one portrait" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/candidates#card-1"]);
    expect(await decisions()).toEqual([action]);
    expect((await edited.quoteOf("pier will stand,")).speakers).toMatchObject([{ slug: staying(one, other) }]);
    expect((await edited.quoteOf("pier is closed,")).speakers).toMatchObject([{ slug: staying(one, other) }]);
    expect(await pairs()).toEqual(["bill-oake william-oake"]);
    const person = await get(`/people/${staying(one, other)}`);
    expect(person).toContain("are one");
    expect(person).toContain("one portrait");
    expect((await send(fieldsOfForm(person, "undo"))).status).toBe(303);
    expect(await pairs()).toEqual(["ada-quill ada-r-quill", "bill-oake william-oake"]);
    expect((await verify(edited.archive.path)).problems).toEqual([]);
  });

  it.each(["different", "unsure"])("leave the list when somebody says %s, and come back with undo", async (verdict) => {
    await send({ ...fieldsOfForm(await get("/candidates"), "identify"), verdict });
    expect(await decisions()).toEqual([verdict]);
    expect(await pairs()).toEqual(["bill-oake william-oake"]);
    expect(await get("/people/ada-quill")).not.toContain("May also be");
    await send(fieldsOfForm(await get("/candidates"), "undo"));
    expect(await pairs()).toHaveLength(2);
    expect(await get("/people/ada-quill")).toContain("May also be");
  });

  it("are looked for anew when an article comes", async () => {
    expect(await pairs()).toHaveLength(2);
    await edited.archive.add({ text: "Tolls fall\n\n“Tolls will fall,” said mayor Ada Ruth Quill on Monday.\n" });
    expect(await pairs()).toHaveLength(4);
  });

  it("write nothing if somebody else has decided meanwhile, and show what", async () => {
    const fields = fieldsOfForm(await get("/candidates"), "identify");
    await send({ ...fields, verdict: "different" });
    const late = await send({ ...fields, verdict: "keep-one" });
    expect(late.status).toBe(409);
    const text = await late.text();
    expect(text).toContain("Nothing was written");
    expect(text).toContain("<bdi>Mara Lind</bdi> said that <bdi>Ada Quill</bdi> and <bdi>Ada R. Quill</bdi> are two");
    expect(await decisions()).toEqual(["different"]);
  });

  it("write nothing if one of them was joined meanwhile, though the slug leads on", async () => {
    const fields = fieldsOfForm(await get("/candidates"), "identify");
    await send({ ...fields, verdict: "keep-one" });
    const late = await send({ ...fields, verdict: "different" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("are one");
    expect(await decisions()).toEqual(["same"]);
  });

  it.each([
    ["without a token", 403, { token: "" }],
    ["with a verdict that there is not", 400, { verdict: "twins" }],
    ["of somebody who is not here", 409, { other: "nobody-at-all" }],
    ["of a state that never was", 409, { state: "0" }],
    ["with a field of another form", 400, { "article-1": "on" }],
  ])("%s are refused (%d)", async (_, status, changed) => {
    const fields = { ...fieldsOfForm(await get("/candidates"), "identify"), verdict: "different", ...changed };
    expect((await send(fields as Record<string, string>)).status).toBe(status);
    expect(await decisions()).toEqual([]);
  });

  it("do not say that there are none, where others were left for later", async () => {
    for (const path of ["/candidates", "/candidates/mixed"]) {
      const page = await get(`${path}?after=300`);
      expect(page).toMatch(/No (pair|name) follows those that were left for later/);
      expect(page).toContain(`<a href="${path}">Back to those</a>`);
    }
  });

  it("say that there are none, when there are none", async () => {
    for (let left = 2; left > 0; left -= 1) {
      await send({ ...fieldsOfForm(await get("/candidates"), "identify"), verdict: "different" });
    }
    expect(await get("/candidates")).toContain("No two people are left here who may be one.");
  });

  it("are shown of one person, whose page leads there", async () => {
    const page = await get("/people/ada-quill");
    expect(page).toContain(`<a href="/candidates?person=ada-quill">Compare 1 pair</a>`);
    expect(await pairs("/candidates.json?person=ada-quill")).toEqual(["ada-quill ada-r-quill"]);
    const { candidates } = JSON.parse(await get("/people/ada-quill.json"));
    expect(candidates.duplicates).toMatchObject([{ other: { slug: expect.stringContaining("quill") } }]);
    expect(await get("/candidates?person=john-fenn")).toContain("No two people are left");
  });

  it("go on after a page", async () => {
    const spellings = ["Jody", "Jodie", "Jodi", "Jodey"];
    for (const name of spellings) await edited.archive.add({ text: `Fog\n\n“Fog,” said ${name} Brae on Monday.\n` });
    const first = JSON.parse(await get("/candidates.json")) as Pairs;
    expect(first.left).toBe(5);
    const all = await pairs();
    expect(all).toHaveLength(5);
    expect(await pairs("/candidates.json?after=2")).toEqual(all.slice(2));
    expect((await fetch(new URL("/candidates?after=x", edited.reader.address))).status).toBe(400);
  });

  it("have the commands to type, and no form, where the pages only read", async () => {
    const reader = await serveReader(toReader(edited.archive.db), { port: 0, archiveName: "read.db" });
    const page = await (await fetch(new URL("/candidates", reader.address))).text();
    expect(page).toContain("<code>onrecord merge ada-quill ada-r-quill</code>");
    expect(page).toContain("<code>onrecord decide unsure ada-quill ada-r-quill</code>");
    for (const path of ["/candidates", "/candidates/mixed", "/people/john-fenn/split", "/people/john-fenn"]) {
      const text = await (await fetch(new URL(path, reader.address))).text();
      expect(text, path).not.toContain('method="post"');
      expect(text, path).not.toContain("<script");
    }
    await reader.close();
  });
});

describe("names that may be several people's", () => {
  it("stand with the titles, and the articles that may be about somebody else", async () => {
    const { candidates, left } = JSON.parse(await get("/candidates/mixed.json"));
    expect(left).toBe(1);
    expect(candidates).toMatchObject([
      {
        person: { slug: "john-fenn" },
        evidence: { person: { quoteCount: 2 } },
        others: [{ titles: [expect.any(String)] }],
      },
    ]);
    expect(await get("/candidates/mixed")).toContain('href="/people/john-fenn/split"');
    expect(await get("/people/john-fenn")).toContain("May be several people");
  });

  it("are parted by the articles that somebody ticks, and joined again by undo", async () => {
    const page = await get("/people/john-fenn/split");
    expect(page.match(/type="checkbox"/g)).toHaveLength(2);
    expect(page.match(/ checked/g)).toHaveLength(1);
    const striker = await edited.quoteOf("some luck");
    const fields = { ...fieldsOfForm(page, "split"), [`article-${striker.article.id}`]: "on", qualifier: "footballer" };
    const sent = await send(fields);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/people/john-fenn"]);
    expect((await edited.quoteOf("some luck")).speakers).toMatchObject([{ slug: "john-fenn-2" }]);
    expect((await edited.quoteOf("bells ring")).speakers).toMatchObject([{ slug: "john-fenn" }]);
    expect(await get("/candidates/mixed")).toContain("No name is left here");
    expect(await pairs()).toHaveLength(2);
    const person = await get("/people/john-fenn-2");
    expect(person).not.toContain("May also be");
    expect(person).toContain("<bdi>John Fenn (footballer)</bdi></h1>");
    expect(await get("/people")).toContain("<bdi>Fenn, John (footballer)</bdi>");
    const undone = await send(fieldsOfForm(person, "undo"));
    expect(undone.headers.get("location")).toBe("/people?name=John+Fenn");
    expect((await edited.quoteOf("some luck")).speakers).toMatchObject([{ slug: "john-fenn" }]);
    expect(JSON.parse(await get("/candidates/mixed.json")).left).toBe(1);
    expect((await verify(edited.archive.path)).problems).toEqual([]);
  });

  it("lead to those who have the name, once every article that prints it is another one's", async () => {
    const page = await get("/people/john-fenn/split");
    const ticked = [...page.matchAll(/name="(article-\d+)"/g)].map(([, name = ""]) => [name, "on"]);
    const fields = { ...fieldsOfForm(page, "split"), ...Object.fromEntries(ticked), qualifier: "footballer" };
    const sent = await send(fields);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/people?name=John+Fenn"]);
    expect(await get("/people?name=John+Fenn")).toContain('href="/people/john-fenn-2"');
    expect(await get("/people/john-fenn-2")).toContain('value="undo"');
  });

  it("keep leading from the slug of one who is joined with another", async () => {
    const { archive } = edited;
    const { sha256 } = (await edited.quoteOf("some luck")).article;
    const by = { by: "Mara Lind" };
    await archive.decide(
      { action: "split", value: { name: "John Fenn", qualifier: "striker", articles: [sha256] } },
      by,
    );
    expect(await archive.people.get("john-fenn-2")).toMatchObject({ qualifier: "striker" });
    const one = { kind: "person", name: "Bill Oake" } as const;
    const other = { kind: "person", name: "John Fenn", qualifier: "striker" } as const;
    await archive.decide({ action: "same", value: { one, other } }, by);
    expect(await archive.people.get("john-fenn-2")).toMatchObject({ slug: "bill-oake" });
    expect((await archive.quotes.list({ speaker: "john-fenn-2" })).items).toHaveLength(2);
    expect(await get("/people/john-fenn-2")).toContain("<h1><bdi>Bill Oake</bdi></h1>");
  });

  it.each([
    ["without any article", {}, 400],
    ["without a word that tells them apart", { "article-6": "on", qualifier: " " }, 400],
    ["by an article that does not name them", { "article-1": "on" }, 409],
    ["of a state that never was", { "article-6": "on", state: "0" }, 409],
  ])("are not parted %s", async (_, changed, status) => {
    const fields = { ...fieldsOfForm(await get("/people/john-fenn/split"), "split"), qualifier: "footballer" };
    expect((await send({ ...fields, ...changed } as Record<string, string>)).status).toBe(status);
    expect(await decisions()).toEqual([]);
  });

  it("leave the list when somebody says that it is one person", async () => {
    await send(fieldsOfForm(await get("/candidates/mixed"), "one-person"));
    expect(await decisions()).toEqual(["name"]);
    expect(await get("/candidates/mixed")).toContain("No name is left here");
    expect(await get("/people/john-fenn")).toContain("noted of <bdi>John Fenn</bdi>: “<bdi>one person</bdi>”");
    await send(fieldsOfForm(await get("/candidates/mixed"), "undo"));
    expect(JSON.parse(await get("/candidates/mixed.json")).left).toBe(1);
  });

  it("are not parted again by a form that was loaded before", async () => {
    const fields = { ...fieldsOfForm(await get("/people/john-fenn/split"), "split"), qualifier: "footballer" };
    await send({ ...fields, "article-6": "on" });
    const late = await send({ ...fields, "article-5": "on" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("(footballer)");
    expect(await decisions()).toEqual(["split"]);
  });
});
