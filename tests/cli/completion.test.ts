import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "../../src/cli/program.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const scriptOf = (shell: string) => join(folder, `onrecord.${shell}`);

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const { status, stdout } = await onrecord("completion", shell);
    expect(status).toBe(0);
    writeFileSync(scriptOf(shell), stdout);
  }
});

/** What each shell proposes for a line whose last word is being typed. */
const SHELLS = {
  bash: (line: string) => {
    const words = line.split(" ");
    const program = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return output("bash", ["-c", program, scriptOf("bash"), ...words]);
  },
  zsh: (line: string) => {
    const last = line.split(" ").at(-1) ?? "";
    const stubs = `compdef() {}; _files() {}; compadd() { shift; print -l -- "$@" }; _describe() { print -l -- "\${(@P)2}" }`;
    const program = `${stubs}; source "$1"; shift; words=("$@"); CURRENT=$#; _onrecord`;
    return output("zsh", ["-f", "-c", program, "zsh", scriptOf("zsh"), ...line.split(" ")])
      .map((proposal) => proposal.split(":")[0] ?? "")
      .filter((word) => word.startsWith(last));
  },
  fish: (line: string) =>
    output("fish", ["--no-config", "-c", `source $argv[1]; complete -C $argv[2]`, scriptOf("fish"), line]).map(
      (proposal) => proposal.split("\t")[0] ?? "",
    ),
} as const;

function output(command: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd: folder });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.split("\n").filter((proposal) => proposal !== "");
}

describe.each(Object.entries(SHELLS))("completion in %s", (shell, complete) => {
  const isMissing = spawnSync(shell, ["--version"]).error !== undefined;
  const options = { skip: isMissing };
  const note = isMissing ? ` (left out: no ${shell})` : "";

  it.for([
    ["onrecord quo", ["quotes"]],
    ["onrecord ba", ["backup"]],
    ["onrecord export cre", ["credits"]],
    ["onrecord --db archive.db export quo", ["quotes"]],
    ["onrecord --db export quo", ["quotes"]],
    ["onrecord quotes --speaker-", ["--speaker-kind"]],
    ["onrecord export quotes out.csv --form", ["--format"]],
    ["onrecord export quotes --format par", ["parquet"]],
    ["onrecord cite 12 --style bib", ["bibtex"]],
    ["onrecord show pers", ["person"]],
    ["onrecord quotes --d", ["--db"]],
    ["onrecord quotes --kind in", ["indirect"]],
    ["onrecord quotes --speaker-kind un", ["unnamed", "unknown"]],
    ["onrecord organisations --kind co", ["country", "company"]],
    ["onrecord people --as q", ["quoted"]],
    ["onrecord credits --role ed", ["editor"]],
    ["onrecord search ferry --in a", ["articles"]],
    ["onrecord export credits out.csv --role ph", ["photographer"]],
  ] as const)(`goes on: %s${note}`, options, ([line, expected]) => {
    expect(complete(line).toSorted()).toEqual(expected.toSorted());
  });

  it(`proposes every command${note}`, options, () => {
    const commands = createProgram({} as Terminal).commands.map((command) => command.name());
    expect(complete("onrecord ").toSorted()).toEqual(commands.toSorted());
  });
});

it("no other shell is known", async () => {
  expect((await onrecord("completion", "csh")).status).toBe(2);
});
