import { type Command, Option } from "commander";
import type { DecidedSpeaker } from "../decisions/decision.ts";
import { misuse } from "../misuse.ts";
import type { Span } from "../span.ts";
import { UNNAMED_KINDS, type UnnamedKind } from "../vocabulary.ts";
import type { Drafting } from "./deciding.ts";
import { passage } from "./parse-option.ts";

/** The options of a command that say who said a quote. */
export interface SpeakerFlags {
  readonly speaker?: readonly string[];
  readonly unnamed?: UnnamedKind;
  readonly unknown?: true;
  readonly attribution?: Span;
}

/** Adds the options that say who said a quote. */
export function addSpeakerOptions(command: Command): Command {
  return command
    .option(
      "--speaker <name...>",
      "who said it: slugs or names; write organisation:NAME for an organisation that is new",
    )
    .addOption(
      new Option("--unnamed <kind>", "somebody whom the article does not name")
        .choices(UNNAMED_KINDS)
        .conflicts("speaker"),
    )
    .addOption(new Option("--unknown", "the article does not say who").conflicts(["speaker", "unnamed", "attribution"]))
    .option("--attribution <start-end>", "where the article names or means the speaker", passage);
}

/** The speakers that options name; null if they name none. */
export async function decidedSpeakers(
  { speaker = [], unnamed, unknown, attribution }: SpeakerFlags,
  someone: Drafting["someone"],
): Promise<readonly DecidedSpeaker[] | null> {
  const at = attribution === undefined ? {} : { attribution };
  if (unknown) return [{ role: "speaker", kind: "unknown" }];
  if (unnamed !== undefined) return [{ role: "speaker", kind: "unnamed", unnamedAs: unnamed, ...at }];
  if (attribution !== undefined && speaker.length !== 1)
    throw misuse("--attribution is of one speaker, who must be given");
  const speakers: DecidedSpeaker[] = [];
  for (const who of speaker) speakers.push({ role: "speaker", ...(await someone(who)), ...at });
  return speakers.length === 0 ? null : speakers;
}
