import { type IncomingHttpHeaders, request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { deskOf } from "../../src/create-reader.ts";
import { createReader } from "../../src/index.ts";
import { namedByProxy } from "../../src/reader/named-by-proxy.ts";
import { type RunningReader, serveReader } from "../../src/reader/serve.ts";
import { type EditedReader, fieldsOfForm, startEdited } from "../helpers/edited-reader.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const NAME = "archive.example";
let count = 0;
let edited: EditedReader;
let reader: RunningReader;
let path: string;
/** The address from which is asked; undefined for whatever the system takes. */
let from: string | undefined;

beforeEach(async () => {
  from = undefined;
  edited = await startEdited(`${folder}/${count++}.db`);
  const desk = deskOf(edited.archive, { by: namedByProxy });
  const served = { port: 0, archiveName: "shared.db", publicHosts: [NAME], desk };
  reader = await serveReader(toReader(edited.archive.db), served);
  path = `/quotes/${(await edited.quoteOf("sail again")).address}`;
});
afterEach(async () => {
  await reader.close();
  await edited.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

type Given = Readonly<Record<string, string | string[]>>;

/** Asks over a socket as a proxy on this machine does, with just these headers beside. */
function ask(asked: string, headers: Given = {}, body: string | null = null): Promise<Answer> {
  const { hostname, port } = new URL(reader.address);
  return new Promise((resolve, reject) => {
    const method = body === null ? "GET" : "POST";
    const given = { host: NAME, ...headers };
    const where = { hostname, port, path: asked, method, headers: given, localAddress: from, agent: false };
    const asking = request(where, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asking.on("error", reject);
    // As bytes: Node would write headers beside a text in the encoding of that.
    asking.end(Buffer.from(body ?? ""));
  });
}

/** Sends a form as a browser does, through the proxy. A header that is "" is not sent. */
function send(fields: Record<string, string>, changed: Given = {}): Promise<Answer> {
  const usual = {
    origin: `https://${NAME}`,
    "sec-fetch-site": "same-origin",
    "content-type": "application/x-www-form-urlencoded",
    "remote-user": "Ann Lee",
  };
  const given = Object.entries({ ...usual, ...changed }).filter(([, value]) => value !== "");
  return ask("/decide", Object.fromEntries(given), String(new URLSearchParams(fields)));
}

const formOf = async (user: string) => fieldsOfForm((await ask(path, { "remote-user": user })).text, "confirm");
const decided = async () => (await edited.archive.decisions.list()).items.map(({ madeBy }) => madeBy);

describe("behind a proxy", () => {
  it.each([
    ["its name", { host: NAME }, 200],
    ["its name in capitals", { host: "Archive.Example" }, 200],
    ["the name in X-Forwarded-Host", { host: "OWN", "x-forwarded-host": NAME }, 200],
    ["the name in Forwarded", { host: "OWN", forwarded: `for=192.0.2.1;host="${NAME}";proto=https` }, 200],
    ["this machine's own name", { host: "OWN" }, 200],
    ["another name", { host: "evil.example" }, 421],
    ["another name, although the proxy's is said to be meant", { host: "evil.example", "x-forwarded-host": NAME }, 421],
    ["another name in X-Forwarded-Host", { host: "OWN", "x-forwarded-host": "evil.example" }, 421],
    ["another name in Forwarded", { host: NAME, forwarded: "host=evil.example" }, 421],
    ["two names that differ", { host: "OWN", forwarded: `host=${NAME}`, "x-forwarded-host": "evil.example" }, 421],
    ["the name with another port", { host: `${NAME}:81` }, 421],
  ])("it is asked under %s", async (_, headers, status) => {
    const own = new URL(reader.address).host;
    const given = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === "OWN" ? own : value]),
    );
    expect((await ask("/", given)).status).toBe(status);
  });

  it("shows forms to whom the proxy names, and to nobody else", async () => {
    const page = (await ask(path, { "remote-user": "Ann Lee" })).text;
    expect(page).toContain("decisions here are by <bdi>Ann Lee</bdi>");
    expect(page).toContain('action="/decide"');
    for (const headers of [{}, { "remote-user": "" }, { "remote-user": "  " }]) {
      const { text, status } = await ask(path, headers);
      expect(status).toBe(200);
      expect(text).not.toContain('action="/decide"');
      expect(text).not.toContain("decisions here are by");
      expect((await ask("/review", headers)).status).toBe(404);
    }
  });

  it("takes a form in the name of whom the proxy names", async () => {
    const { status, headers } = await send(await formOf("Ann Lee"));
    expect([status, headers.location]).toEqual([303, path]);
    expect(await decided()).toEqual(["Ann Lee"]);
  });

  it("reads a name beyond ASCII as UTF-8", async () => {
    const bytes = Buffer.from("Zoë Łuk").toString("latin1");
    expect((await send(await formOf(bytes), { "remote-user": bytes })).status).toBe(303);
    expect(await decided()).toEqual(["Zoë Łuk"]);
  });

  it.each([
    ["without a name", 403, {}, { "remote-user": "" }],
    ["in the name of another", 403, {}, { "remote-user": "Ben Osgood" }],
    ["with two names", 403, {}, { "remote-user": ["Ann Lee", "Ben Osgood"] }],
    ["with a name that is no UTF-8", 403, {}, { "remote-user": "Zo\u00eb" }],
    ["without a token", 403, { token: "" }, {}],
    ["with another token", 403, { token: "0".repeat(64) }, {}],
    ["from a page elsewhere", 403, {}, { origin: "https://evil.example" }],
    ["from a page of this machine", 403, {}, { origin: "http://127.0.0.1" }],
    ["from no page", 403, {}, { origin: "" }],
    ["from a page that does not say which", 403, {}, { origin: "null" }],
    ["across sites", 403, {}, { "sec-fetch-site": "cross-site" }],
    ["from another site of the house", 403, {}, { "sec-fetch-site": "same-site" }],
    ["under a foreign name", 421, {}, { host: "evil.example", origin: "https://evil.example" }],
    ["forwarded from a foreign name", 421, {}, { "x-forwarded-host": "evil.example", origin: "https://evil.example" }],
    ["as JSON", 415, {}, { "content-type": "application/json" }],
  ])("a form %s is refused (%d) and writes nothing", async (_, status, fields, headers) => {
    const form = await formOf("Ann Lee");
    expect((await send({ ...form, ...fields }, headers as Given)).status).toBe(status);
    expect(await decided()).toEqual([]);
  });

  it("a form that is sent again writes nothing", async () => {
    const form = await formOf("Ann Lee");
    expect((await send(form)).status).toBe(303);
    expect((await send(form)).status).toBe(409);
    expect(await decided()).toEqual(["Ann Lee"]);
  });

  it("a form of an earlier process is refused", async () => {
    const form = await formOf("Ann Lee");
    await reader.close();
    const desk = deskOf(edited.archive, { by: namedByProxy });
    reader = await serveReader(toReader(edited.archive.db), {
      port: 0,
      archiveName: "a.db",
      publicHosts: [NAME],
      desk,
    });
    expect((await send(form)).status).toBe(403);
    expect(await decided()).toEqual([]);
  });
});

// Of the addresses of the loopback interface Linux has all.
describe.skipIf(process.platform !== "linux")("a proxy on another machine", () => {
  const [OWN, PROXY] = ["127.0.0.2", "127.0.0.3"];
  let refused: string[];
  beforeEach(async () => {
    await reader.close();
    refused = [];
    const desk = deskOf(edited.archive, { by: namedByProxy });
    reader = await serveReader(toReader(edited.archive.db), {
      port: 0,
      archiveName: "shared.db",
      publicHosts: [NAME],
      desk,
      elsewhere: { listen: OWN, proxies: [PROXY, "2001:db8::1"], onRefused: (address) => refused.push(address) },
    });
  });

  it("asks, and names who decides, from its own address alone", async () => {
    expect(reader.address).toMatch(/^http:\/\/127\.0\.0\.2:\d+\/$/);
    from = PROXY;
    const form = await formOf("Ann Lee");
    for (const other of ["127.0.0.1", OWN, "127.0.0.4"]) {
      from = other;
      await expect(ask("/", { "remote-user": "Ann Lee" })).rejects.toThrow(/ECONNRESET|socket hang up/);
      await expect(send(form)).rejects.toThrow(/ECONNRESET|EPIPE|socket hang up/);
    }
    expect(refused).toEqual(["127.0.0.1", "127.0.0.1", OWN, OWN, "127.0.0.4", "127.0.0.4"]);
    expect(await decided()).toEqual([]);
    from = PROXY;
    expect((await send(form)).status).toBe(303);
    expect(await decided()).toEqual(["Ann Lee"]);
  });

  it("is refused what it would be refused on this machine", async () => {
    from = PROXY;
    const form = await formOf("Ann Lee");
    expect((await send(form, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await send(form, { origin: "https://evil.example" })).status).toBe(403);
    expect((await send(form, { "remote-user": "" })).status).toBe(403);
    expect((await ask("/", { host: "evil.example" })).status).toBe(421);
    expect((await ask("/", { host: `localhost:${new URL(reader.address).port}` })).status).toBe(421);
    expect((await ask("/", { host: new URL(reader.address).host })).status).toBe(200);
    expect(await decided()).toEqual([]);
  });

  it("may have an IPv4 address that comes as one within IPv6", async () => {
    await reader.close();
    const elsewhere = { listen: "::", proxies: [PROXY] };
    const served = { port: 0, archiveName: "shared.db", publicHosts: [NAME], elsewhere };
    const both = await serveReader(toReader(edited.archive.db), served).catch(() => null);
    // A machine without IPv6.
    if (both === null) return;
    reader = { ...both, address: both.address.replace("[::]", "127.0.0.1") };
    from = PROXY;
    expect((await ask("/")).status).toBe(200);
    from = "127.0.0.4";
    await expect(ask("/")).rejects.toThrow(/ECONNRESET|socket hang up/);
  });
});

describe("a reader in a server of one's own", () => {
  it("asks that server who decides, over HTTPS too", async () => {
    const by = ({ headers }: Request) => (headers.get("cookie") === "session=7" ? "Mara Lind" : null);
    const { fetch } = await createReader(edited.archive, { hosts: [NAME], edit: { by } });
    const headers = { host: NAME, cookie: "session=7" };
    const page = await fetch(new Request(`https://${NAME}${path}`, { headers }));
    const body = new URLSearchParams(fieldsOfForm(await page.text(), "confirm"));
    const form = { method: "POST", body, headers: { ...headers, origin: `https://${NAME}` } };
    const anonymous = { ...form, headers: { ...form.headers, cookie: "" } };
    expect((await fetch(new Request(`https://${NAME}/decide`, anonymous))).status).toBe(403);
    expect((await fetch(new Request(`https://${NAME}/decide`, form))).status).toBe(303);
    expect(await decided()).toEqual(["Mara Lind"]);
  });
});

describe("onrecord serve", () => {
  it.each([
    [["--by-proxy", "--host-name", NAME], "needs --edit"],
    [["--edit", "--by-proxy"], "needs the --host-name"],
    [["--edit", "--by-proxy", "--host-name", NAME, "--by", "Ann Lee"], "both say who decides"],
    [["--host-name", `https://${NAME}/`], "Must be a name"],
    [["--listen", "0.0.0.0", "--host-name", NAME], "--listen needs the --proxy"],
    [["--proxy", "10.0.0.5", "--host-name", NAME], "--proxy needs the --listen"],
    [["--proxy", "10.0.0.5", "--listen", "10.0.0.7"], "--proxy needs the --host-name"],
    [["--proxy", "10.0.0.0/8", "--listen", "10.0.0.7", "--host-name", NAME], "Must be an IP address"],
    [["--proxy", "proxy.example", "--listen", "10.0.0.7", "--host-name", NAME], "Must be an IP address"],
  ])("%j is refused", async (flags, reason) => {
    const { status, stderr } = await onrecord("serve", ...flags, "--db", `${folder}/none.db`);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});
