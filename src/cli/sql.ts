import { existsSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { archivePath, isTrusted } from "./archive-options.ts";
import { addFormatOptions, type Format, type FormatFlags, formatOf } from "./format.ts";
import { seconds, wholeNumber } from "./parse-option.ts";
import { type RowPrinter, rowPrinter } from "./rows.ts";
import type { SqlRequest, SqlValue } from "./sql-protocol.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** `onrecord sql`: runs a query of the user's own, which can only read and cannot hang. */
export function addSqlCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("sql")
    .description("run a SELECT of your own, read-only")
    .argument("<statement>", "one statement, or - to read it from standard input")
    .option("-p, --param <name=value>", "a value for :name in the statement; can be repeated", collect)
    .option("--timeout <seconds>", "stop the query after this time; 0 means never", seconds, 60)
    .option("--limit <n>", "print at most this many rows, and say if there are more", wholeNumber(1));
  addFormatOptions(command)
    .addHelpText("after", HELP)
    .action(async (statement: string, options: SqlFlags, self: Command) => {
      const request: SqlRequest = {
        path: archivePath(self),
        trust: isTrusted(self),
        sql: statement === "-" ? await readStandardInput() : statement,
        parameters: options.param ?? {},
        limit: options.limit ?? null,
      };
      await printSql(request, options.timeout, formatOf(options), terminal);
    });
}

interface SqlFlags extends FormatFlags {
  readonly param?: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly limit?: number;
}

const HELP = `
Examples:
  onrecord sql "select speaker, count(distinct quote_id) from quotes_attributed group by speaker"
  onrecord sql "select text from quotes_attributed where speaker = :who" -p who="Matthew Miller"
  onrecord sql "select name, type from sqlite_schema where type in ('table', 'view')"
  onrecord sql - --csv < question.sql > answer.csv

docs/sql.md has the tables and views, and a dozen questions with their answers. Whole and decimal numbers given with -p are
bound as numbers, anything else as text.`;

async function printSql(request: SqlRequest, timeout: number, format: Format, terminal: Terminal): Promise<void> {
  // As everywhere, an archive that is not there is a failure (3), and not an unknown name (2).
  if (!existsSync(request.path)) terminal.exitWith(EXIT.failed);
  const { runSql } = await import("./run-sql.ts");
  let printer: RowPrinter | null = null;
  let columns: readonly string[] = [];
  let count = 0;
  let truncated = false;
  for await (const message of runSql(request, timeout)) {
    if ("columns" in message) {
      columns = distinct(message.columns);
      printer = await rowPrinter(format, columns, terminal);
      await printer.begin();
    } else if ("rows" in message) {
      count += message.rows.length;
      await printer?.add(
        message.rows.map((row) => toObject(columns, row)),
        message.rows,
      );
    } else if ("end" in message) {
      truncated = message.end.truncated;
    }
  }
  await printer?.end();
  terminal.note(`${count} ${count === 1 ? "row" : "rows"}`);
  if (truncated) terminal.warn(`truncated: there are more rows than --limit ${request.limit}`);
}

/** Column names, made distinct to be keys of an object: "name", "name_2". */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}

function toObject(columns: readonly string[], row: readonly SqlValue[]): Record<string, SqlValue> {
  return Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]));
}

function collect(value: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = value.indexOf("=");
  const name = value.slice(0, at).replace(/^[:@$]/, "");
  if (at < 1 || name === "") throw new InvalidArgumentError("Must be name=value.");
  if (Object.hasOwn(before, name)) throw new InvalidArgumentError(`"${name}" is given twice.`);
  return { ...before, [name]: value.slice(at + 1) };
}

async function readStandardInput(): Promise<string> {
  const { text } = await import("node:stream/consumers");
  return text(process.stdin);
}
