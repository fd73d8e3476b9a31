import { type Command, Option } from "commander";
import type { Reader } from "../archive/reader.ts";
import type { CitationCheck } from "../cite/check-citations.ts";
import { CITATION_STYLES, type CitationStyle } from "../cite/cited.ts";
import { misuse } from "../misuse.ts";
import { shortHash } from "../quote-address.ts";
import { printableInline, printableJson, printableLines } from "./escape.ts";
import { toJson } from "./json.ts";
import { laterLines } from "./later-lines.ts";
import { readTextFile } from "./read-text-file.ts";
import { standingText } from "./standing-text.ts";
import { EXIT, type Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

interface CiteFlags {
  readonly style: CitationStyle;
  readonly check?: string;
  readonly json?: true;
}

/** `onrecord cite`: a citation of a quote; with `--check`, whether citations still hold. */
export function addCiteCommand(program: Command, terminal: Terminal): void {
  program
    .command("cite")
    .description("cite a quote, or check whether cited words still stand where the citation says")
    .argument("[quote...]", "ids or addresses of quotes")
    .addOption(new Option("--style <style>", "the style of the citation").choices(CITATION_STYLES).default("text"))
    .option("--check <file>", "a file of citations in any style, or - for standard input")
    .option("--json", "with --check: print the results as JSON")
    .addHelpText("after", HELP)
    .action((quotes: readonly string[], flags: CiteFlags, self: Command) => {
      if ((flags.check === undefined) === (quotes.length === 0))
        self.error("error: give quotes to cite, or --check FILE");
      if (flags.check === undefined && flags.json)
        throw misuse("--json needs --check; a citation in JSON is of --style csl-json or webannotation");
      return withArchive(self, terminal, (db) =>
        flags.check === undefined ? cite(db, quotes, flags.style, terminal) : check(db, flags.check, flags, terminal),
      );
    });
}

const HELP = `
Examples:
  onrecord cite 6767625998ac:628-930                  the words, the speaker, the article and the place
  onrecord cite 6767625998ac:628-930 --style bibtex   for LaTeX
  onrecord cite 12 --style csl-json > quote.json      for Zotero, pandoc and others
  onrecord cite --check quote.json                    do the words still stand there?

A citation carries the SHA-256 of the article's bytes and says which characters of its text are cited. --check finds the
article by that hash and compares words, speaker, headline and date, and looks them up in the latest version of the story. Exit
status 4 means that a citation does not stand, or that the story says otherwise now.`;

async function cite(db: Reader, quotes: readonly string[], style: CitationStyle, terminal: Terminal): Promise<void> {
  const { findCitation } = await import("../cite/find-citation.ts");
  const { writeCitations } = await import("../cite/write-citations.ts");
  const found = await Promise.all(quotes.map((id) => findCitation(db, /^\d+$/.test(id) ? Number(id) : id)));
  for (const { movedFrom, address, article } of found) {
    if (movedFrom)
      terminal.note(`the quote at ${movedFrom.address} was ${movedFrom.became} and stands at ${address} now`);
    const standing = standingText(article);
    if (standing !== null) terminal.warn(`${address}: article ${article.id} is ${standing}`);
  }
  const citations = found.map(({ citation }) => citation);
  const written = writeCitations(citations, style);
  await terminal.write(`${printed(written, style, terminal)}\n`);
}

/**
 * A citation as printed. A file or another program gets the exact characters, so that they can be checked; for a
 * terminal they are escaped.
 */
function printed(written: string, style: CitationStyle, terminal: Terminal): string {
  if (style === "csl-json" || style === "webannotation") return printableJson(written);
  return terminal.isShown ? printableLines(written) : written;
}

async function check(db: Reader, file: string, { json }: CiteFlags, terminal: Terminal): Promise<void> {
  const { checkCitations, holds } = await import("../cite/check-citations.ts");
  const { sourceFinder } = await import("../cite/cited-source.ts");
  const checks = await checkCitations(await readTextFile(file), sourceFinder(db));
  if (json) await terminal.write(toJson(checks));
  else for (const result of checks) await terminal.write(report(result, holds(result)));
  const standing = checks.filter(holds).length;
  terminal.note(`${standing} of ${checks.length} stand`);
  if (checks.length === 0) terminal.warn(`${file}: no citation with a hash and a passage was found`);
  if (standing < checks.length || checks.length === 0) terminal.exitWith(EXIT.problemsFound);
}

/** A line with the verdict, and if the words do not stand there, what was cited and what does. */
function report(check: CitationCheck, isWhole: boolean): string {
  const { status, words, found, at, fate, differs } = check;
  const place = placeText(check);
  const verdict = status === "stands" && !isWhole ? "stands, but" : VERDICT[status];
  const lines = [`${verdict}: ${place}${at === null ? "" : `, but at ${at.start}-${at.end}`}`];
  if (found !== words && words !== null) lines.push(`  cited: ${words}`);
  if (found !== words && found !== null) lines.push(`  there: ${found}`);
  for (const { what, cited, found: now } of differs) lines.push(`  ${what} cited: ${cited}`, `  ${what} there: ${now}`);
  if (check.isWithdrawn) lines.push("  its publisher took the article back");
  if (check.later !== null) lines.push(...laterLines(check.later).map((line) => `  ${line}`));
  if (fate !== null) lines.push(`  the quote that stood there ${fate}`);
  return lines.map((line) => `${line.startsWith("  ") ? "  " : ""}${printableInline(line)}\n`).join("");
}

/** The address of the words, and for what cannot be read also the line. */
function placeText({ status, line, sha256, spans }: CitationCheck): string {
  const address =
    sha256 === "" ? [] : `${shortHash(sha256)}:${spans.map(({ start, end }) => `${start}-${end}`).join(",")}`;
  const where = status === "unreadable" && line !== null ? [`line ${line}`] : [];
  return [...where, ...[address].flat()].join(", ");
}

const VERDICT: Readonly<Record<CitationCheck["status"], string>> = {
  stands: "stands",
  altered: "does not stand",
  elsewhere: "does not stand there",
  no_article: "no such article here",
  damaged: "the article is damaged",
  unreadable: "cannot be read",
};
