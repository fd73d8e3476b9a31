import { basename } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { archivePath } from "./archive-options.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord serve`: the reader, on this machine only. */
export function addServeCommand(program: Command, terminal: Terminal): void {
  program
    .command("serve")
    .description("read the archive in a browser, on this machine only; Ctrl-C ends it")
    .option("--port <n>", "the port to listen on; 0 means any free one", portNumber, DEFAULT_PORT)
    .addHelpText("after", HELP)
    .action(({ port }: { readonly port: number }, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { serveReader } = await import("../reader/serve.ts");
        const reader = await serveReader(db, {
          port,
          archiveName: basename(archivePath(self)),
          onError: (error) => terminal.warn(`error: ${error instanceof Error ? error.stack : String(error)}`),
        });
        const interrupted = new Promise<void>((resolve) => terminal.onInterrupt(resolve));
        await terminal.write(`${reader.address}\n`);
        terminal.note("The reader runs until Ctrl-C.");
        await interrupted;
        await reader.close();
      }),
    );
}

const DEFAULT_PORT = 8470;

const HELP = `
Examples:
  onrecord serve                       then open http://127.0.0.1:${DEFAULT_PORT}/
  onrecord serve --db old.db --port 0  beside another one, on any free port

It listens on 127.0.0.1 only, opens the archive read-only and needs no network. Append .json to the path of any page to get
the same as JSON.`;

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError("Must be a port from 0 to 65535.");
}
