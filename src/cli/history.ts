import type { Command } from "commander";
import type { Thing } from "../desk/history.ts";
import type { ListedDecision } from "../desk/load-decisions.ts";
import { misuse } from "../misuse.ts";
import { reasonLines } from "../queries/reason-text.ts";
import { printableInline } from "./escape.ts";
import { toJson } from "./json.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord history`: what people have decided about something. */
export function addHistoryCommand(program: Command, terminal: Terminal): void {
  program
    .command("history")
    .description("what people have decided about a quote, an article, a person or an organisation, oldest first")
    .argument("<thing>", "an address, digits of a SHA-256, a slug or a name; or article:ID, quote:ID, person:ID …")
    .option("--json", "the decisions as JSON")
    .addHelpText("after", HELP)
    .action((thing: string, { json }: { readonly json?: true }, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { findHistory } = await import("../desk/history.ts");
        const decisions = await findHistory(db, parseThing(thing));
        if (json) await terminal.write(toJson(decisions));
        else for (const one of decisions) await terminal.write(decisionLines(one));
        terminal.note(decisions.length === 0 ? "nothing was decided about it" : `${decisions.length} in all`);
      }),
    );
}

const HELP = `
Examples:
  onrecord history 6767625998ac:628-930     of a quote, or of an address where none stands any more
  onrecord history 6767625                  of an article
  onrecord history matthew-miller           of a person
  onrecord history article:12 --json`;

function parseThing(written: string): Thing {
  const [, noun, rest = ""] = /^(quote|article|person|organisation):(.+)$/s.exec(written) ?? [];
  const id = /^\d+$/.test(rest) ? Number(rest) : null;
  if (noun === "quote") return { quote: id ?? rest };
  if (noun === "article") return { article: rest };
  if (noun === "person") return { person: id === null ? rest : { id } };
  if (noun === "organisation") return { organisation: id === null ? rest : { id, kind: "organisation" } };
  if (/^\d{1,6}$/.test(written))
    throw misuse(`of what is ${written} the id: article:${written}, quote:${written}, person:${written} …`);
  return written;
}

/** What was decided, by whom and why, and what has become of it. */
function decisionLines({
  key,
  madeAt,
  madeBy,
  action,
  passage,
  value,
  reason,
  undoes,
  state,
  because,
}: ListedDecision) {
  const about = passage === null ? "" : ` ${passage.start}-${passage.end}: ${passage.exact}`;
  const lines = [
    printableInline(`${madeAt.slice(0, 16).replace("T", " ")} ${madeBy}: ${action} ${key.slice(0, 12)}${about}`),
    `  ${printableInline(undoes === null ? JSON.stringify(value) : `takes back ${undoes.slice(0, 12)}`)}`,
    ...(reason === null ? [] : reasonLines(reason).map(becauseLine)),
    ...(state === "standing" ? [] : [`  ${printableInline(because === null ? state : `${state}: ${because}`)}`]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** A line of a reason, under the one before. */
function becauseLine(line: string, index: number): string {
  return `${index === 0 ? "  because: " : "           "}${printableInline(line)}`.trimEnd();
}
