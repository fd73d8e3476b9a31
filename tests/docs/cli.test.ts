import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { withFilterTable } from "../../scripts/filter-table.ts";
import { createProgram } from "../../src/cli/program.ts";
import { REFUSALS, WARNINGS } from "../../src/diagnostic.ts";
import { optionName } from "../../src/queries/filter-kinds.ts";
import { FILTERS } from "../../src/queries/filters.ts";
import { findExamples, runExamples } from "../helpers/doc-examples.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { SILENT_TERMINAL } from "../helpers/silent-terminal.ts";

const program = createProgram(SILENT_TERMINAL);
const page = readFileSync("docs/cli.md", "utf8");
/** The sections that begin with "### onrecord NAME". */
const sections = new Map(
  page
    .split(/^### onrecord /m)
    .slice(1)
    .map((section) => [section.match(/^\S+/)?.[0] ?? "", section.split(/^## /m)[0] ?? ""]),
);

/** The options of a command and of those under it. */
function longOptions(command: Command): string[] {
  const options = [command, ...command.commands].flatMap((one) => one.options.map(({ long }) => long ?? ""));
  return [...new Set(options)].toSorted();
}

/** The options that the table of filters explains: those of a list, or of all lists for what exports or counts them. */
function filterOptions(command: string): string[] {
  const { search: _, ...exported } = FILTERS;
  const lists =
    command === "export" || command === "count"
      ? Object.values(exported)
      : [FILTERS[command as keyof typeof FILTERS] ?? {}];
  const filters = lists.flatMap((list) => Object.entries(list).filter(([, { isArgument }]) => !isArgument));
  return [...new Set(filters.map(([name]) => optionName(name)))];
}

/** Every command with those under it, by the words that call it. */
const allCommands = program.commands.flatMap((command) => [
  [command.name(), command] as const,
  ...command.commands.map((below) => [`${command.name()} ${below.name()}`, below] as const),
]);

describe("docs/cli.md", () => {
  it("has the commands that there are, and no other", () => {
    expect([...sections.keys()].toSorted()).toEqual(program.commands.map((command) => command.name()).toSorted());
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    "has all options of %s",
    (name, command) => {
      const listed = (sections.get(name) ?? "").split("\n").filter((line) => line.startsWith("- "));
      const named = listed.flatMap((line) => (line.split(": ")[0] ?? "").match(/--[a-z-]+/g) ?? []);
      expect([...named, ...filterOptions(name)].toSorted()).toEqual(longOptions(command));
    },
  );

  it("is about commands whose help gives no default that nobody could write", () => {
    for (const [name, command] of allCommands) expect(command.helpInformation(), name).not.toContain("default: [");
  });

  it("is about commands whose help names every option once, those of all commands included", () => {
    for (const [name, command] of allCommands) {
      const named = command.helpInformation().match(/^ {2}(-\w, )?--[a-z-]+/gm) ?? [];
      expect(named, name).toEqual([...new Set(named)]);
      expect(named, name).toContain("  --db");
    }
  });

  it("has the global options", () => {
    for (const option of longOptions(program)) expect(page).toContain(`${option}`);
  });

  it("explains every code of a refusal and of a warning", () => {
    for (const [code, meaning] of Object.entries({ ...REFUSALS, ...WARNINGS })) {
      expect(page).toContain(`| \`${code}\` | ${meaning} |`);
    }
  });

  it("has the table of filters as they are declared: npm run reference", () => {
    expect(page).toBe(withFilterTable(page, FILTERS));
    for (const list of Object.values(FILTERS)) {
      for (const [name, { isArgument, placeholder }] of Object.entries(list)) {
        expect(page).toContain(`| \`${isArgument ? placeholder.toUpperCase() : optionName(name)}`);
      }
    }
  });
});

describe("the examples of docs/cli.md", () => {
  // The reader's address is asked for in addresses.test.ts; completion is tried in tests/cli/completion.test.ts.
  const examples = findExamples("docs/cli.md", "sh").filter(({ code }) => !/onrecord (serve|completion)/.test(code));
  const commands = [
    "set -e; onrecord seed --quiet > /dev/null",
    ...examples.map(({ code }) => code),
    "echo all went well",
  ];

  it("run", () => {
    expect(examples.length).toBeGreaterThan(4);
    expect(runExamples(commands, scratchFolder()).at(-1)).toBe("all went well\n");
  });
});

describe("help", () => {
  it.each(allCommands)("of %s has examples that parse", (name, command) => {
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    const examples = help.split(/^Examples:$/m)[1]?.match(/^ {2}.*onrecord .*/gm) ?? [];
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const options = example.replace(/^.*\bonrecord /, "").match(/(?<= )--?[a-z][a-z-]*/g) ?? [];
      const all = [...command.options, ...program.options].flatMap(({ long, short }) => [long, short]);
      const known = [...all, ...longOptions(command)];
      for (const option of options) expect(known, `${name}: ${example}`).toContain(option);
    }
  });
});
