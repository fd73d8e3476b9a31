import { type Command, Option } from "commander";
import { type Filter, type Filters, optionName } from "../queries/filter-kinds.ts";
import type { TypedFilter } from "../queries/read-filter.ts";
import { onlyOnce } from "./parse-option.ts";

/** Adds filters to a command, each as an option or as an argument, as declared. */
export function addFilters(command: Command, filters: Filters): Command {
  for (const [name, filter] of Object.entries(filters)) {
    if (filter.isArgument) command.argument(filter.kind === "search words" ? `[${name}...]` : `[${name}]`, filter.help);
    else command.addOption(toOption(name, filter));
  }
  return command;
}

function toOption(name: string, { kind, placeholder, help, choices }: Filter<never>): Option {
  if (kind === "flag") return new Option(optionName(name), help);
  const option = new Option(`${optionName(name)} <${placeholder}>`, help);
  // Help and completion know the choices; any other value is refused by the list, which names the likely one.
  if (choices !== undefined) option.choices(Object.keys(choices));
  return option.argParser(onlyOnce);
}

/** What was typed for the filters of a command that has been parsed. */
export function typedFilter(command: Command, filters: Filters): TypedFilter {
  const options: Readonly<Record<string, string | true | undefined>> = command.opts();
  const words = (name: string): string | undefined => {
    const place = command.registeredArguments.findIndex((argument) => argument.name() === name);
    const given: string | true | readonly string[] | undefined =
      place < 0 ? options[name] : command.processedArgs[place];
    if (given === true) return "true";
    return typeof given === "object" ? (given.length === 0 ? undefined : given.join(" ")) : given;
  };
  const typed = Object.keys(filters).map((name) => [name, words(name)] as const);
  return Object.fromEntries(typed.filter(([, given]) => given !== undefined));
}
