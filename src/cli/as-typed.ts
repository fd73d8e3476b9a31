import type { Command } from "commander";
import { ArchiveError } from "../errors.ts";
import { misuse } from "../misuse.ts";

/** What the command line calls fields of decisions by another word: the first of these that a command has. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  form: ["words"],
  madeBy: ["by"],
  name: ["name", "who", "speaker"],
  qualifier: ["as"],
  scheme: ["id"],
};

/**
 * Does what makes decisions of what was typed; a message about a field then names the option or argument that it came
 * from: "--until: must be a date" for "value.until: must be a date".
 */
export async function asTyped<Made>(command: Command, make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== "invalid_argument") throw error;
    const [start, field] = /^(?:[a-zA-Z]+(?:\[\d+\])?\.)*([a-zA-Z]+): /.exec(error.message) ?? [];
    const typed = field === undefined ? undefined : typedName(command, field);
    throw start === undefined || typed === undefined ? error : misuse(`${typed}: ${error.message.slice(start.length)}`);
  }
}

function typedName(command: Command, field: string): string | undefined {
  for (const word of OTHER_WORDS[field] ?? [field]) {
    const option = command.options.find((each) => each.attributeName() === word);
    if (option?.long != null) return option.long;
    if (command.registeredArguments.some((argument) => argument.name() === word)) return word;
  }
  return undefined;
}
