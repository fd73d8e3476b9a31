import { renameSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { createProgram } from "../../src/cli/program.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import type { Archive } from "../../src/index.ts";
import { type RunningReader, serveReader } from "../../src/reader/serve.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile, codeOf, testArchive } from "../helpers/test-archive.ts";

const folder = scratchFolder();
let archive: Archive;
let reader: RunningReader;
let port: number;

beforeAll(async () => {
  archive = await testArchive(folder, "served", populate);
  reader = await serveReader(toReader(archive.db), { port: 0, archiveName: "served.db" });
  port = Number(new URL(reader.address).port);
});
afterAll(async () => {
  await reader.close();
  await archive.close();
});

/** The status of the answer to some bytes on the wire; 0 if the connection is closed without one. */
function statusOf(request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setEncoding("latin1").on("data", (data) => {
      answer += data;
      if (answer.includes("\r\n")) socket.destroy();
    });
    socket.on("close", () => resolve(Number(answer.match(/^HTTP\/1\.1 (\d+)/)?.[1] ?? 0)));
    socket.on("error", reject);
  });
}

function request(target: string, ...headers: readonly string[]): Promise<number> {
  return statusOf([`GET ${target} HTTP/1.1`, ...headers, "Connection: close", "", ""].join("\r\n"));
}

describe("serveReader", () => {
  it("answers under its address", async () => {
    const response = await fetch(reader.address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Newest articles");
  });

  it("listens on the loopback interface", () => {
    expect(reader.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("answers the right name only", async () => {
    expect(await request("/", `Host: 127.0.0.1:${port}`)).toBe(200);
    expect(await request("/", `Host: localhost:${port}`)).toBe(200);
    expect(await request("/", `Host: evil.example:${port}`)).toBe(421);
    expect(await request("/", "Host: 127.0.0.1")).toBe(421);
    expect(await request("/")).toBe(400);
    expect(await request("/", `Host: 127.0.0.1:${port}`, `Host: evil.example`)).not.toBe(200);
  });

  it.each([
    "/../../../../etc/passwd",
    "/articles/../../etc/passwd",
    "/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/articles/%00",
    "/people/%E0%A4%A",
    "//evil.example/",
    "/.env",
  ])("has nothing at %s", async (target) => {
    const status = await request(target, `Host: 127.0.0.1:${port}`);
    expect([400, 404, 421]).toContain(status);
  });

  it("reads no request that is too large or says two lengths", async () => {
    const host = `Host: 127.0.0.1:${port}`;
    expect(await request("/", host, `X-Long: ${"a".repeat(20_000)}`)).toBe(431);
    expect(
      await statusOf(`POST / HTTP/1.1\r\n${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
    ).toBe(400);
  });

  it("refuses a port that is taken", async () => {
    expect(await codeOf(() => serveReader(toReader(archive.db), { port, archiveName: "second.db" }))).toBe("io");
  });
});

describe("onrecord serve", () => {
  it("prints its address and stays until it is interrupted", async () => {
    const { address, stop } = await serve(await archiveFile(folder, "cli", populate));
    const page = await fetch(`${address}people.json`);
    expect(await page.json()).toMatchObject({ items: [{ name: "Cleo Marsh" }, {}, {}, {}] });
    await stop();
    await expect(fetch(address)).rejects.toThrow();
  });

  it.each(["moved", "replaced", "deleted"])("does not go on to show a file that was %s", async (how) => {
    const path = await archiveFile(folder, how, populate);
    const { address, warnings, stop } = await serve(path);
    expect((await fetch(address)).status).toBe(200);
    if (how === "replaced") renameSync(await archiveFile(folder, "another", populate), path);
    else renameSync(path, `${path}.away`);
    if (how === "deleted") rmSync(`${path}.away`);
    for (const page of ["", "people.json", "quotes.csv", "articles/1.txt"]) {
      const answer = await fetch(`${address}${page}`);
      expect(answer.status, page).toBe(500);
      expect(await answer.text()).toContain("was moved, replaced or deleted since it was opened");
    }
    expect(new Set(warnings)).toEqual(
      new Set([`error: ${path} was moved, replaced or deleted since it was opened: start the reader again`]),
    );
    await stop();
  });

  it.each(["-1", "70000", "80a", ""])("refuses the port “%s”", async (port) => {
    const program = createProgram({ ...silent() });
    await expect(program.parseAsync(["serve", `--port=${port}`], { from: "user" })).rejects.toThrow("port");
  });
});

/** The command over an archive, until it is stopped. */
async function serve(path: string) {
  let interrupt = () => {};
  let done: Promise<unknown> = Promise.resolve();
  const warnings: string[] = [];
  const address = await new Promise<string>((announce) => {
    const terminal: Terminal = {
      ...silent(),
      write: async (text) => announce(String(text).trim()),
      warn: (warning) => void warnings.push(warning),
      onInterrupt: (stop) => {
        interrupt = stop;
        return () => {};
      },
    };
    done = createProgram(terminal).parseAsync(["serve", "--port", "0", "--db", path], { from: "user" });
  });
  const stop = async () => {
    interrupt();
    await done;
  };
  return { address, warnings, stop };
}

function silent(): Terminal {
  return {
    write: async () => {},
    note: () => {},
    warn: () => {},
    showProgress: () => {},
    exitWith: () => {},
    onInterrupt: () => () => {},
    interactive: false,
    isShown: false,
    color: false,
    columns: 80,
  };
}
