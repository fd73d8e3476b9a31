import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** `onrecord grants`: the SQL of the roles of an archive on PostgreSQL. */
export function addGrantsCommand(program: Command, terminal: Terminal): void {
  program
    .command("grants")
    .description(
      "print the SQL that makes the roles of an archive on PostgreSQL: who may write rows, who may only read",
    )
    .option("--writer <role>", "the role that writes", "onrecord_writer")
    .option("--reader <role>", "the role that only reads", "onrecord_reader")
    .addHelpText("after", HELP)
    .action(async (roles: { readonly writer: string; readonly reader: string }) => {
      const { grantsFor } = await import("../archive/postgres/grants.ts");
      await terminal.write(grantsFor(roles));
    });
}

const HELP = `
Examples:
  onrecord grants | psql postgres://owner@host/news
  onrecord grants --writer desk --reader newsroom   by names of your own

It connects to nothing. The role that runs "onrecord migrate" owns the tables, and alone can switch their triggers off: who
writes with another cannot store a quote that is not in its article.`;
