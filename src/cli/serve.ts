import { isIP } from "node:net";
import { basename } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { databaseName, isAddress } from "../archive/address.ts";
import type { Reader } from "../archive/reader.ts";
import type { Decider } from "../create-reader.ts";
import { ArchiveError } from "../errors.ts";
import { misuse } from "../misuse.ts";
import type { Desk } from "../reader/desk.ts";
import type { Elsewhere } from "../reader/serve.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import { archivePlace, isTrusted } from "./archive-options.ts";
import { byOption } from "./deciding.ts";
import { lendReader } from "./second-reader.ts";
import { stillInPlace } from "./still-in-place.ts";
import { EXIT, type Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

interface ServeFlags {
  readonly port: number;
  readonly edit?: true;
  readonly by?: string;
  readonly hostName?: readonly string[];
  readonly byProxy?: true;
  readonly secondReader?: true;
  readonly proxy?: readonly string[];
  readonly listen?: string;
}

/**
 * `onrecord serve`: serves the reader, on this machine only, or for proxies on others; with `--edit`, people decide on
 * its pages what is right.
 */
export function addServeCommand(program: Command, terminal: Terminal): void {
  program
    .command("serve")
    .description("read the archive in a browser, on this machine only; Ctrl-C ends it")
    .option("--port <n>", "the port to listen on; 0 means any free one", portNumber, DEFAULT_PORT)
    .option("--edit", "decide on the pages what is right; without it nothing is written")
    .addOption(byOption("who decides, with --edit: a person's name"))
    .option("--by-proxy", "with --edit: whom the proxy names in Remote-User decides, and nobody else")
    .option("--host-name <name>", "the name under which a proxy shows it to others; can be repeated", hostName)
    .option(
      "--proxy <address>",
      "with --listen: the address from which a proxy on another machine asks; can be repeated, and all others are refused",
      proxyAddress,
    )
    .option(
      "--listen <address>",
      "with --proxy: the address of this machine at which that proxy reaches it; without it 127.0.0.1",
      ipAddress,
    )
    .option(
      "--second-reader",
      "show beside each article what a second reader makes of it (needs onrecord-second-reader)",
    )
    .addHelpText("after", HELP)
    .action(async (flags: ServeFlags, self: Command) => {
      requireSense(self, flags);
      const { port, edit, by, byProxy, hostName: publicHosts = [], listen, proxy: proxies = [] } = flags;
      const secondReader = flags.secondReader ? await lendReader() : undefined;
      const at = { port, publicHosts, secondReader, elsewhere: listen === undefined ? undefined : { listen, proxies } };
      if (!edit) return withArchive(self, terminal, (db) => serve(self, terminal, { db, ...at }));
      const { whoDecides } = await import("./own-settings.ts");
      const { namedByProxy } = await import("../reader/named-by-proxy.ts");
      const decider = byProxy ? namedByProxy : await whoDecides(by, terminal);
      return withDesk(self, terminal, decider, (db, desk) => serve(self, terminal, { db, ...at, desk, decider }));
    });
}

function requireSense(self: Command, { edit, byProxy, hostName: names = [], listen, proxy = [] }: ServeFlags): void {
  const isNamed = self.getOptionValueSource("by") === "cli";
  if (listen !== undefined && proxy.length === 0) throw misuse("--listen needs the --proxy that alone may ask there");
  if (proxy.length > 0 && listen === undefined)
    throw misuse("--proxy needs the --listen address at which it reaches this machine");
  if (proxy.length > 0 && names.length === 0)
    throw misuse("--proxy needs the --host-name under which the proxy is asked");
  if (!edit && isNamed) throw misuse("--by says who decides: it needs --edit");
  if (!byProxy) return;
  if (!edit) throw misuse("--by-proxy says who decides: it needs --edit");
  if (isNamed) throw misuse("--by and --by-proxy both say who decides");
  if (names.length === 0) throw misuse("--by-proxy needs the --host-name under which the proxy is asked");
}

interface Served {
  readonly db: Reader;
  readonly port: number;
  readonly publicHosts: readonly string[];
  readonly elsewhere: Pick<Elsewhere, "listen" | "proxies"> | undefined;
  readonly secondReader: SecondReader | undefined;
  readonly desk?: Desk;
  readonly decider?: Decider;
}

async function serve(
  self: Command,
  terminal: Terminal,
  { db, port, publicHosts, elsewhere, secondReader, desk, decider }: Served,
): Promise<void> {
  const { serveReader } = await import("../reader/serve.ts");
  const reader = await serveReader(db, {
    port,
    publicHosts,
    elsewhere: elsewhere && { ...elsewhere, onRefused: warnOnce(terminal) },
    archiveName: nameOf(archivePlace(self)),
    requireInPlace: stillInPlace(archivePlace(self)),
    onError: (error) => terminal.warn(`error: ${describe(error)}`),
    desk,
    secondReader,
  });
  const interrupted = new Promise<void>((resolve) => terminal.onInterrupt(resolve));
  await terminal.write(`${reader.address}\n`);
  if (decider !== undefined) {
    const who = typeof decider === "string" ? decider : "whom the proxy names; for all others the pages only read";
    terminal.note(`What is decided on the pages is decided by ${who}.`);
  }
  terminal.note("The reader runs until Ctrl-C.");
  await interrupted;
  await reader.close();
}

/** An error in words. An error of the archive says what it is and what to do; any other is described by its stack. */
function describe(error: unknown): string {
  if (error instanceof ArchiveError) return error.message;
  return (error instanceof Error ? error.stack : undefined) ?? String(error);
}

/** Warns of the first refused connection and where it came from: a proxy may have another address than expected. */
function warnOnce(terminal: Terminal): (address: string) => void {
  let hasWarned = false;
  return (address) => {
    if (hasWarned) return;
    hasWarned = true;
    terminal.warn(`a connection from ${address} was refused, which is no --proxy; further ones are not told`);
  };
}

function nameOf(place: string): string {
  return isAddress(place) ? databaseName(place) : basename(place);
}

/** Opens the archive for writing, with a desk in the name of whoever decides, and closes it whatever happens. */
async function withDesk(
  self: Command,
  terminal: Terminal,
  by: Decider,
  action: (db: Reader, desk: Desk) => Promise<void>,
): Promise<void> {
  const { toReader } = await import("../archive/reader.ts");
  const { deskOf } = await import("../create-reader.ts");
  const { openArchive } = await import("../open-archive.ts");
  const opening = openArchive(archivePlace(self), { trust: isTrusted(self) });
  await using archive = await opening.catch((error: unknown) => {
    terminal.exitWith(EXIT.failed);
    throw error;
  });
  await action(toReader(archive.db), deskOf(archive, { by }));
}

const DEFAULT_PORT = 8470;

const HELP = `
Examples:
  onrecord serve                       then open http://127.0.0.1:${DEFAULT_PORT}/
  onrecord serve --db old.db --port 0  beside another one, on any free port
  onrecord serve --edit --by "Ann Lee"  put right on the pages what was read
  onrecord serve --host-name archive.example --edit --by-proxy
                                       for all who log in at a proxy on this machine
  onrecord serve --host-name archive.example --listen 10.0.0.7 --proxy 10.0.0.5
                                       the same for a proxy on another one, and only for that

It listens on 127.0.0.1 only and needs no network, unless --listen and --proxy say else. Without --edit the archive is opened read-only. Append .json to the path of any page to get
the same as JSON.`;

/** Adds a name, in the form of a browser's `Host` header. */
function hostName(value: string, before: readonly string[] = []): readonly string[] {
  if (/^[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/i.test(value)) return [...before, value.toLowerCase()];
  throw new InvalidArgumentError("Must be a name such as archive.example, without https:// and path.");
}

function ipAddress(value: string): string {
  if (isIP(value) !== 0 && !value.includes("%")) return value;
  throw new InvalidArgumentError("Must be an IP address such as 10.0.0.5.");
}

function proxyAddress(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ipAddress(value)];
}

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError("Must be a port from 0 to 65535.");
}
