import type { Argument, Command, Option } from "commander";

/**
 * The manual page of a command line in man(7), from the same words that `--help` prints: every command with its
 * options, remarks and examples. Plain ASCII; the same program gives the same page.
 */
export function manPage(program: Command): string {
  const name = program.name();
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${program.version()}" "User Commands"`,
    ".SH NAME",
    `${name} \\- ${roff(inOneLine(program.description()))}`,
    ".SH SYNOPSIS",
    `.B ${name}`,
    "[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]",
    ".SH OPTIONS",
    "They may stand before or after the command.",
    ...program.options.flatMap(optionItem),
    ".SH COMMANDS",
    ...program.commands.flatMap((command) => commandSection(command, [name])),
    ".SH EXAMPLES",
    ...remarks(program),
    ".SH SEE ALSO",
    ".BR sqlite3 (1)",
    "",
  ].join("\n");
}

function commandSection(command: Command, callers: readonly string[]): string[] {
  const call = [...callers, command.name()];
  const args = command.registeredArguments.map(argument).map((one) => ` \\fI${roff(one)}\\fR`);
  return [
    `.SS "${roff(call.slice(1).join(" "))}${args.join("")}"`,
    roff(`${sentence(command.description())}`),
    ...command.options.filter(({ hidden }) => !hidden).flatMap(optionItem),
    ...remarks(command),
    ...command.commands.flatMap((below) => commandSection(below, call)),
  ];
}

function argument(given: Argument): string {
  const words = `${given.name()}${given.variadic ? "..." : ""}`;
  return given.required ? words : `[${words}]`;
}

function optionItem({ flags, description, defaultValue, envVar, argChoices }: Option): string[] {
  const facts = [
    argChoices === undefined ? null : `one of ${argChoices.join(", ")}`,
    typeof defaultValue === "string" || typeof defaultValue === "number" ? `default: ${defaultValue}` : null,
    envVar === undefined ? null : `environment: ${envVar}`,
  ].filter((fact) => fact !== null);
  const more = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
  return [".TP", `.B ${roff(flags)}`, roff(`${description}${more}`)];
}

/** What stands below the options in `--help`: examples line by line as they are, remarks as paragraphs. */
function remarks(command: Command): string[] {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  const text = help.slice(command.helpInformation().length).trim();
  return text === "" ? [] : text.split(/\n{2,}/).flatMap(paragraph);
}

function paragraph(text: string): string[] {
  const lines = text.split("\n");
  if (!lines.some((line) => line.startsWith("  "))) return [".PP", ...lines.map(roff)];
  return [".PP", ".EX", ...lines.map(roff), ".EE"];
}

function sentence(words: string): string {
  const capital = words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, " ").replace(/\.$/, "");
}

/** A line of text that man(7) prints as it is, whatever it begins with. */
function roff(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replaceAll('"', "\\(dq")
    .replace(/[^\n -~]/gu, (character) => `\\[u${hex(character)}]`);
  return escaped.startsWith(".") ? `\\&${escaped}` : escaped;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
