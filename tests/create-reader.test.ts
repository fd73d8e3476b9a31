import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { createReader, openArchive } from "../src/index.ts";
import { codeOf } from "./helpers/test-archive.ts";

const TEXT = "Ferry returns\n\n“It will sail in May,” harbour master Tom Verrin said.";
const ask = (path: string, host = "localhost:3000") => new Request(`http://${host}${path}`, { headers: { host } });

describe("createReader", () => {
  it("answers requests with the pages of an archive, its own names only", async () => {
    await using archive = await openArchive(":memory:", { create: true });
    await archive.add({ text: TEXT });
    const reader = await createReader(archive, { hosts: ["localhost:3000"], archiveName: "ferries" });
    const page = await reader.fetch(ask("/quotes"));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("It will sail in May");
    expect(await (await reader.fetch(ask("/quotes.json"))).json()).toMatchObject({ items: [{ kind: "direct" }] });
    expect((await reader.fetch(ask("/", "elsewhere.example"))).status).toBe(421);
  });

  it("can be mounted in an application of one's own", async () => {
    await using archive = await openArchive(":memory:", { create: true });
    await archive.add({ text: TEXT });
    const app = new Hono();
    const reader = await createReader(archive, { hosts: ["localhost:3000"] });
    app.get("/health", (context) => context.text("well")).mount("/", reader.fetch);
    expect(await (await app.request(ask("/health"))).text()).toBe("well");
    expect((await app.request(ask("/articles/1"))).status).toBe(200);
  });

  it("tells of errors that are not the visitor's", async () => {
    const errors: unknown[] = [];
    const archive = await openArchive(":memory:", { create: true });
    const reader = await createReader(archive, { hosts: ["localhost:3000"], onError: (error) => errors.push(error) });
    await archive.close();
    // The second asks first whether the archive is as it was when it last answered.
    for (const path of ["/quotes", "/people"]) expect((await reader.fetch(ask(path))).status).toBe(500);
    const closed = { code: "database", message: "the archive is closed" };
    expect(errors).toEqual([expect.objectContaining(closed), expect.objectContaining(closed)]);
  });

  it("refuses options that nobody reads", async () => {
    await using archive = await openArchive(":memory:", { create: true });
    expect(await codeOf(() => createReader(archive, { hosts: [], port: 3000 } as never))).toBe("invalid_argument");
    expect(await codeOf(() => createReader(archive, {} as never))).toBe("invalid_argument");
  });
});
