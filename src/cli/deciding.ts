import { type Command, Option } from "commander";
import type { Reader } from "../archive/reader.ts";
import type { Bearer, LoggedDecision } from "../decisions/decision.ts";
import { toDecisionLine } from "../decisions/decision-line.ts";
import type { DecisionDraft } from "../desk/sign.ts";
import { count } from "./archive-words.ts";
import { asTyped } from "./as-typed.ts";
import { printableInline } from "./escape.ts";
import { toJson } from "./json.ts";
import type { Made } from "./make-decisions.ts";
import type { Terminal } from "./terminal.ts";
import { type Watch, watched } from "./watched.ts";
import { openExisting } from "./with-archive.ts";

/** The options of every command that makes decisions. */
export interface DecidingFlags {
  readonly by?: string;
  readonly reason?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Adds the options that every command has that makes decisions. */
export function addDecidingOptions(command: Command): Command {
  return command
    .addOption(byOption("who decides: a person's name"))
    .option("--reason <text>", "why, in your own words; kept with the decision")
    .option("--dry-run", "print the rows that would change; write nothing")
    .option("--json", "print the decisions and the rows as JSON");
}

export function byOption(help: string): Option {
  return new Option("--by <name>", help).env("ONRECORD_BY");
}

/** What a command drafts its decisions with. */
export interface Drafting {
  readonly db: Reader;
  /** Finds whoever a name means, who need not be in the archive; standard error names those who are not. */
  someone(who: string): Promise<Bearer>;
}

/**
 * Makes the decisions of a command that has been parsed, and prints what has changed and the command that undoes it.
 */
export async function decideFrom(
  command: Command,
  terminal: Terminal,
  draft: (drafting: Drafting) => Promise<readonly DecisionDraft[]>,
): Promise<void> {
  // An option that both "decide" and an action have is parsed by "decide".
  const flags = command.optsWithGlobals<DecidingFlags>();
  const { whoDecides } = await import("./own-settings.ts");
  const { sign } = await import("../desk/sign.ts");
  const { makeDecisions } = await import("./make-decisions.ts");
  const by = await whoDecides(flags.by, terminal);
  using archive = await openExisting(command, { readonly: false }, terminal);
  const someone = (who: string) => someoneIn(archive.db, who, terminal);
  const decisions = await asTyped(command, async () =>
    sign(await draft({ db: archive.db, someone }), { by, reason: flags.reason }),
  );
  const isRehearsal = flags.dryRun === true;
  const made = await followed(terminal, (watch) => makeDecisions(archive, decisions, { isRehearsal, ...watch }));
  for (const { action, key, because } of made.idle) {
    terminal.warn(`${action} ${key.slice(0, KEY_DIGITS)} has no effect: ${because}`);
  }
  const undo = isRehearsal ? null : undoCommand(command, made.decisions);
  await terminal.write(flags.json ? toJson(printed(made, isRehearsal, undo)) : toLines(made, undo));
  const would = isRehearsal ? "dry run, nothing was written: " : "";
  terminal.note(`${would}${summary(decisions.length, made.known, made.changed.length)}`);
}

/** Finds whoever a name means, as `Drafting.someone` does. */
export async function someoneIn(db: Reader, who: string, terminal: Terminal): Promise<Bearer> {
  const { findOrNameBearer } = await import("../desk/find-bearer.ts");
  const { bearer, isNew } = await findOrNameBearer(db, who);
  if (isNew) terminal.note(`${bearer.kind} ${bearer.name} is new in this archive`);
  return bearer;
}

/** Makes articles follow what was decided. An interrupt ends it, and what is not done by then stays pending. */
export function followed<Result>(terminal: Terminal, work: (watch: Watch) => Promise<Result>): Promise<Result> {
  return watched(
    terminal,
    'what was decided is logged, and "onrecord decide --resume" brings the other articles to it',
    work,
  );
}

/** "1 decision, changed 2 articles". */
export function summary(decisions: number, known: number, changed: number): string {
  const logged = known === 0 ? "" : `, ${known} of them known before`;
  return `${count(decisions, "decisions")}${logged}; changed ${count(changed, "articles")}`;
}

function printed({ decisions, known, changed, rows }: Made, dryRun: boolean, undo: string | null): object {
  return { dryRun, decisions: decisions.map(toDecisionLine), known, changed, rows, undo };
}

function toLines({ decisions, rows }: Made, undo: string | null): string {
  const lines = [
    ...decisions.map(({ key, action, madeBy }) => `${action} ${key.slice(0, KEY_DIGITS)} by ${madeBy}`),
    ...(rows?.before.map((row) => `- ${rowText(row)}`) ?? []),
    ...(rows?.after.map((row) => `+ ${rowText(row)}`) ?? []),
    ...(undo === null ? [] : [`to take it back: ${undo}`]),
  ];
  return lines.map((line) => `${printableInline(line)}\n`).join("");
}

function rowText({ article, row }: { readonly article: number | null; readonly row: string }): string {
  return article === null ? row : `article ${article}: ${row}`;
}

/** How many digits of a decision's key stand for it. */
const KEY_DIGITS = 12;

/** The command that takes decisions back; null if they only take back others. */
function undoCommand(command: Command, decisions: readonly LoggedDecision[]): string | null {
  const keys = decisions.flatMap(({ key, action }) => (action === "undo" ? [] : key.slice(0, KEY_DIGITS)));
  if (keys.length === 0) return null;
  return ["onrecord undo", ...keys, ...databaseOption(command)].join(" ");
}

/** `--db PATH` if it was given on the command line, quoted for a shell if necessary. */
function databaseOption(command: Command): string[] {
  let root = command;
  while (root.parent !== null) root = root.parent;
  if (root.getOptionValueSource("db") !== "cli") return [];
  const path = String(root.getOptionValue("db"));
  return ["--db", /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`];
}

/** A quote's id as a number, or its address, from what was typed. */
export function quoteKey(written: string): number | string {
  return /^\d+$/.test(written) ? Number(written) : written;
}
