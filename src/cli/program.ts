import { Command, Option } from "commander";
import { VERSION } from "../version.ts";
import { addAccuracyCommand } from "./accuracy.ts";
import { addAddCommand } from "./add.ts";
import type { GlobalOptions } from "./archive-options.ts";
import { addArticlesCommand } from "./articles.ts";
import { addBackupCommand, addRestoreCommand } from "./backup.ts";
import { addCheckCommand } from "./check.ts";
import { addCiteCommand } from "./cite.ts";
import { addCompareCommand } from "./compare.ts";
import { addCompletionCommand } from "./completion.ts";
import { addConfirmCommand } from "./confirm.ts";
import { addCopyCommand } from "./copy.ts";
import { addCorrectCommand } from "./correct.ts";
import { addCountCommand } from "./count.ts";
import { addCreditsCommand } from "./credits.ts";
import { addDecideCommand } from "./decide.ts";
import { addExportCommand } from "./export.ts";
import { addExtractCommand } from "./extract.ts";
import { addGrantsCommand } from "./grants.ts";
import { addHistoryCommand } from "./history.ts";
import { addLinkCommand } from "./link.ts";
import { addMergeCommand } from "./merge.ts";
import { addMigrateCommand } from "./migrate.ts";
import { addOrganisationsCommand } from "./organisations.ts";
import { addPeopleCommand } from "./people.ts";
import { addQuotesCommand } from "./quotes.ts";
import { addReadCommand } from "./read.ts";
import { addRedactCommand } from "./redact.ts";
import { addRejectCommand } from "./reject.ts";
import { addRemoveCommand } from "./remove.ts";
import { addRenameCommand } from "./rename.ts";
import { addRereadCommand } from "./reread.ts";
import { addReviewCommand } from "./review.ts";
import { addSearchCommand } from "./search.ts";
import { addSeedCommand } from "./seed.ts";
import { addServeCommand } from "./serve.ts";
import { addSetCommand } from "./set.ts";
import { addShowCommand } from "./show.ts";
import { addSplitCommand } from "./split.ts";
import { addSqlCommand } from "./sql.ts";
import { addStatusCommand } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { addUndoCommand } from "./undo.ts";
import { addVerifyCommand } from "./verify.ts";
import { addWithdrawCommand } from "./withdraw.ts";

/**
 * Makes the command line: global options and commands, ready to parse. Nothing heavy is loaded here; each command
 * imports what it needs when it runs. Errors are thrown (`CommanderError`); it never exits.
 *
 * @param names the commands to have; all if not given
 * @param writeHelp writes what was asked of the program itself: its help or version
 */
export function createProgram(
  terminal: Terminal,
  names: readonly string[] = Object.keys(COMMANDS),
  writeHelp: (text: string) => void = (text) => void terminal.write(text),
): Command {
  const program = configure(new Command("onrecord"), terminal, writeHelp);
  program
    .description("An archive of news articles in one SQLite file: who said what, in which article, reported by whom.")
    .version(VERSION, "-V, --version", "print the version")
    .addOption(
      new Option("--db <path>", "the archive's file, or the address of a PostgreSQL database")
        .env("ONRECORD_DB")
        .default("onrecord.db"),
    )
    .option("--trust", "open an archive although its tables, views or triggers are not those of onrecord")
    .option("--quiet", "no progress and no counts; warnings and errors remain")
    .option("--no-color", "no colour, as with NO_COLOR in the environment")
    .addHelpText("after", HELP);
  for (const name of names) COMMANDS[name]?.(program, terminal);
  return program;
}

/**
 * The commands that a program needs to run these arguments. Usually it is the one that they name, because describing
 * all takes a few milliseconds at every start. It is all of them if none is named, for the help or a suggestion, and
 * for `completion`, which is about all of them.
 */
export function neededCommands(args: readonly string[]): string[] {
  const name = args.find((arg, index) => !arg.startsWith("-") && args[index - 1] !== "--db");
  const isOne = name !== undefined && name !== "completion" && Object.hasOwn(COMMANDS, name);
  return isOne ? [name] : Object.keys(COMMANDS);
}

/** Whether the options of a parsed program ask for quiet. */
export function wantsQuiet(program: Command): boolean {
  return program.opts<GlobalOptions>().quiet === true;
}

/**
 * Whether colour is allowed by the options of a parsed program and by the environment: any value of `NO_COLOR` except
 * the empty one forbids it, and so does the terminal `dumb`, which shows escape sequences as characters.
 */
export function wantsColor(program: Command): boolean {
  const { NO_COLOR, TERM } = process.env;
  return program.opts<GlobalOptions>().color !== false && !NO_COLOR && TERM !== "dumb";
}

/** The commands in the order of the help. */
const COMMANDS: Readonly<Record<string, (program: Command, terminal: Terminal) => void>> = {
  migrate: addMigrateCommand,
  status: addStatusCommand,
  seed: addSeedCommand,
  add: addAddCommand,
  read: addReadCommand,
  extract: addExtractCommand,
  reread: addRereadCommand,
  remove: addRemoveCommand,
  redact: addRedactCommand,
  articles: addArticlesCommand,
  people: addPeopleCommand,
  organisations: addOrganisationsCommand,
  quotes: addQuotesCommand,
  credits: addCreditsCommand,
  count: addCountCommand,
  show: addShowCommand,
  compare: addCompareCommand,
  cite: addCiteCommand,
  search: addSearchCommand,
  check: addCheckCommand,
  sql: addSqlCommand,
  serve: addServeCommand,
  correct: addCorrectCommand,
  confirm: addConfirmCommand,
  reject: addRejectCommand,
  merge: addMergeCommand,
  split: addSplitCommand,
  rename: addRenameCommand,
  link: addLinkCommand,
  set: addSetCommand,
  withdraw: addWithdrawCommand,
  undo: addUndoCommand,
  history: addHistoryCommand,
  decide: addDecideCommand,
  review: addReviewCommand,
  accuracy: addAccuracyCommand,
  export: addExportCommand,
  verify: addVerifyCommand,
  backup: addBackupCommand,
  restore: addRestoreCommand,
  copy: addCopyCommand,
  grants: addGrantsCommand,
  completion: addCompletionCommand,
};

const HELP = `
Examples:
  onrecord seed                              make an archive with the example article
  onrecord add articles/                     add every file in a folder
  onrecord quotes --speaker miller           what he said, newest first
  onrecord search '"no limits partnership"'  find the exact words
  onrecord quotes --kind direct --ndjson     direct quotes as JSON, one per line
  onrecord correct QUOTE --speaker "Ann Roe" put right who said a quote

Data goes to standard output, everything else to standard error.
Exit status: 0 success, 1 some inputs rejected, 2 usage error or no such name, 3 database or I/O error,
4 verify found problems, 130 interrupted.`;

function configure(program: Command, terminal: Terminal, writeHelp: (text: string) => void): Command {
  return program
    .exitOverride()
    .showHelpAfterError("(see --help)")
    .configureHelp({
      showGlobalOptions: true,
      sortSubcommands: false,
      // Those of "decide" are not those of its actions, which have their own of the same names.
      visibleGlobalOptions: (command) => (command === program ? [] : [...program.options]),
    })
    .configureOutput({
      writeOut: writeHelp,
      writeErr: (text) => {
        for (const line of text.trimEnd().split("\n")) terminal.warn(line);
      },
    });
}
