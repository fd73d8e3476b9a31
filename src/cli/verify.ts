import type { Command } from "commander";
import type { VerifyProblem, VerifyReport } from "../archive/verify-report.ts";
import { archivePlace, isTrusted } from "./archive-options.ts";
import { contents, count } from "./archive-words.ts";
import { printable } from "./escape.ts";
import { toJson } from "./json.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** `onrecord verify`: checks everything that can be checked again; changes nothing. */
export function addVerifyCommand(program: Command, terminal: Terminal): void {
  program
    .command("verify")
    .description("check everything that can be checked again: sources, quotes, names, keys, search, schema")
    .option("--quick", "do not read the articles again")
    .option("--json", "the report as JSON")
    .addHelpText("after", HELP)
    .action(async ({ json, quick }: VerifyFlags, command: Command) => {
      const { verify } = await import("../archive-care.ts");
      const report = await verify(archivePlace(command), { quick: quick === true, trust: isTrusted(command) });
      if (report.problems.length > 0) terminal.exitWith(EXIT.problemsFound);
      await terminal.write(json === true ? toJson(report) : toLines(report));
      terminal.note(summary(report));
      for (const remark of report.remarks) terminal.note(remark);
    });
}

interface VerifyFlags {
  readonly json?: true;
  readonly quick?: true;
}

const HELP = `
Examples:
  onrecord verify
  onrecord verify --db copy.db --json

Each text is turned back into bytes and compared with the SHA-256 of what was received. Each quote, name and credit is
compared with the characters it points at; what is stored of each article, and all people, organisations and names, with the
digests that were written with them. Whatever this version has read is read again and must come out the same. If FILE.sha256
lies beside the archive (onrecord backup writes it), every bit is compared. Nothing is changed; exit status 4 means that
something is wrong.`;

function toLines({ problems }: VerifyReport): string {
  return problems.map((problem) => `${printable(describe(problem))}\n`).join("");
}

function describe({ code, message, table, row }: VerifyProblem): string {
  const place = [table, row].filter((part) => part !== null).join(" ");
  return place === "" ? `${code}: ${message}` : `${code}: ${place}: ${message}`;
}

function summary({ path, problems, checked, manifest, users }: VerifyReport): string {
  const yours = users.length === 0 ? "" : `; yours, not checked: ${users.join(", ")}`;
  const found = problems.length === 0 ? "no problem" : count(problems.length, "problems");
  return `${path}: ${found}; checked ${contents(checked)}${manifest ? ", and every bit of the file" : ""}${yours}`;
}
