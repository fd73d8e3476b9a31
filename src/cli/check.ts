import type { Command } from "commander";
import { SPEAKER_FILTERS } from "../queries/filters.ts";
import { announceNames } from "./announce-names.ts";
import { addFilters, typedFilter } from "./filter-options.ts";
import { toJson } from "./json.ts";
import { wholeNumber } from "./parse-option.ts";
import { heldBackNote } from "./print-list.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

const FILTER = { speaker: SPEAKER_FILTERS.speaker };

/** `onrecord check`: looks for what was printed that is like a claim as somebody remembers it. */
export function addCheckCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("check")
    .description(
      "check a claim: the nearest wordings that were printed, what differs, and who is given as having said them",
    )
    .argument("<words...>", "what somebody is remembered to have said");
  addFilters(command, FILTER)
    .option("--limit <n>", "wordings at most; 5 if not given, 100 at most", wholeNumber(1))
    .option("--json", "all of it as JSON")
    .addHelpText("after", HELP)
    .action((words: readonly string[], { json, limit }: CheckFlags) =>
      withArchive(command, terminal, async (db) => {
        const typed = typedFilter(command, FILTER);
        await announceNames(db, FILTER, typed, terminal);
        const { createCheck } = await import("../queries/claims/check-claim.ts");
        const { claimText } = await import("./claim-text.ts");
        const found = await createCheck(db)(words.join(" "), { ...typed, limit });
        await terminal.write(json ? toJson(found) : claimText(found, terminal));
        if (found.heldBack > 0) terminal.note(heldBackNote(found.heldBack, null));
      }),
    );
}

interface CheckFlags {
  readonly json?: true;
  readonly limit?: number;
}

const HELP = `
Examples:
  onrecord check "the ferry will be back in May"                    who is given as having said that?
  onrecord check "the ferry will be back in May" --speaker verrin   has he?
  onrecord check "no more than 40 boats" --json                     word by word, as JSON

In what is printed, words between {+ and +} are not claimed; between [- and -] stand words of the claim that are not printed. A
negation or a number that differs is named. An archive knows what was printed in its articles, not what was said.`;
