import { basename } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { databaseName, isAddress } from "../archive/address.ts";
import type { Reader } from "../archive/reader.ts";
import { misuse } from "../misuse.ts";
import type { Desk } from "../reader/desk.ts";
import { archivePath, archivePlace, isTrusted } from "./archive-options.ts";
import { byOption } from "./deciding.ts";
import { EXIT, type Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

interface ServeFlags {
  readonly port: number;
  readonly edit?: true;
  readonly by?: string;
}

/** `onrecord serve`: the reader, on this machine only; with `--edit` people decide on its pages what is right. */
export function addServeCommand(program: Command, terminal: Terminal): void {
  program
    .command("serve")
    .description("read the archive in a browser, on this machine only; Ctrl-C ends it")
    .option("--port <n>", "the port to listen on; 0 means any free one", portNumber, DEFAULT_PORT)
    .option("--edit", "decide on the pages what is right; without it nothing is written")
    .addOption(byOption("who decides, with --edit: a person's name"))
    .addHelpText("after", HELP)
    .action(({ port, edit, by }: ServeFlags, self: Command) => {
      if (edit) return withDesk(self, terminal, by, (db, desk) => serve(self, terminal, { db, port, desk }));
      if (self.getOptionValueSource("by") === "cli") throw misuse("--by says who decides: it needs --edit");
      return withArchive(self, terminal, (db) => serve(self, terminal, { db, port }));
    });
}

interface Served {
  readonly db: Reader;
  readonly port: number;
  readonly desk?: Desk;
}

async function serve(self: Command, terminal: Terminal, { db, port, desk }: Served): Promise<void> {
  const { serveReader } = await import("../reader/serve.ts");
  const reader = await serveReader(db, {
    port,
    archiveName: nameOf(archivePlace(self)),
    onError: (error) => terminal.warn(`error: ${error instanceof Error ? error.stack : String(error)}`),
    desk,
  });
  const interrupted = new Promise<void>((resolve) => terminal.onInterrupt(resolve));
  await terminal.write(`${reader.address}\n`);
  if (desk !== undefined) terminal.note(`What is decided on the pages is decided by ${desk.by}.`);
  terminal.note("The reader runs until Ctrl-C.");
  await interrupted;
  await reader.close();
}

function nameOf(place: string): string {
  return isAddress(place) ? databaseName(place) : basename(place);
}

/** Opens the archive for writing, with a desk in the name of whoever decides, and closes it, whatever happens. */
async function withDesk(
  self: Command,
  terminal: Terminal,
  name: string | undefined,
  action: (db: Reader, desk: Desk) => Promise<void>,
): Promise<void> {
  const { toReader } = await import("../archive/reader.ts");
  const { deskOf } = await import("../create-reader.ts");
  const { openArchive } = await import("../open-archive.ts");
  const { whoDecides } = await import("./own-settings.ts");
  const by = await whoDecides(name, terminal);
  const opening = openArchive(archivePath(self), { trust: isTrusted(self) });
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

It listens on 127.0.0.1 only and needs no network. Without --edit the archive is opened read-only. Append .json to the path of any page to get
the same as JSON.`;

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError("Must be a port from 0 to 65535.");
}
