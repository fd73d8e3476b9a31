import type { Command } from "commander";
import { isRefusal } from "../diagnostic.ts";
import type { FieldMap } from "../sources/fields/field-map.ts";
import type { Source } from "../sources/source.ts";
import { printable } from "./escape.ts";
import { formatOption, mapOption } from "./format-options.ts";
import { toJson, toJsonLine } from "./json.ts";
import { encodingOption } from "./parse-option.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** `onrecord read`: what is read from files, before anything is stored. */
export function addReadCommand(program: Command, terminal: Terminal): void {
  program
    .command("read")
    .description("show what each file gives, before it is stored: its text and what its format states")
    .argument("<source...>", "files, folders, or - for standard input")
    .addOption(encodingOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .option("--summaries", "take items of feeds of which there is no more than a summary")
    .option("--ndjson", "print one line of JSON for each article or refusal")
    .addHelpText("after", HELP)
    .action(async (places: readonly string[], flags: ReadFlags) => {
      const { findSources } = await import("../sources/find-sources.ts");
      const { toReading } = await import("./reading-line.ts");
      const { ndjson = false, ...find } = flags;
      let failed = 0;
      const sources = findSources(places, {
        ...find,
        standardInput: process.stdin,
        onLeftOut: (path, reason) => terminal.warn(`left out "${path}": ${reason}`),
      });
      for await (const source of sources) {
        if (isRefusal(source.content)) failed += 1;
        await terminal.write(print(source, toReading(source), ndjson));
      }
      if (failed > 0) terminal.exitWith(EXIT.someRejected);
    });
}

interface ReadFlags {
  readonly encoding?: string;
  readonly format?: string;
  readonly map?: FieldMap;
  readonly summaries?: true;
  readonly ndjson?: true;
}

function print(source: Source, reading: object, isLine: boolean): string {
  return isLine ? toJsonLine(reading) : `${printable(source.name)}\n${toJson(reading)}\n`;
}

const HELP = `
Each object has path, part, format, text, headline, byline, authors, publishedAt, language, url and notes; or path, part and an
error with code and message. The part says where in the file the article stands. No archive is touched.

Examples:
  onrecord read page.html                          what a saved page gives
  onrecord read --ndjson folder/ > readings.ndjson`;
