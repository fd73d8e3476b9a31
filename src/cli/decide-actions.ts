import type { Command } from "commander";
import { addCodeAction } from "./decide-code.ts";
import { addCreditAction } from "./decide-credit.ts";
import { addMeanAction } from "./decide-mean.ts";
import { addPairActions } from "./decide-pair.ts";
import { addQuoteAction } from "./decide-quote.ts";
import { addShowingActions } from "./decide-showing.ts";
import { addSourceAction } from "./decide-source.ts";
import type { Terminal } from "./terminal.ts";

/** The actions of `onrecord decide`, each of which makes one decision. */
export function addDecideActions(parent: Command, terminal: Terminal): void {
  addMeanAction(parent, terminal);
  addCreditAction(parent, terminal);
  addPairActions(parent, terminal);
  addQuoteAction(parent, terminal);
  addShowingActions(parent, terminal);
  addSourceAction(parent, terminal);
  addCodeAction(parent, terminal);
}
