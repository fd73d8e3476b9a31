import type { Command } from "commander";
import type { OpenDatabase } from "../archive/database.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { ArchiveError } from "../errors.ts";
import type { RedactionPlan } from "../ingest/redact.ts";
import { misuse } from "../misuse.ts";
import { shortHash } from "../quote-address.ts";
import { REPLACEMENT, wantedRedaction } from "../redaction.ts";
import { codePointSlicer, type Span } from "../span.ts";
import { count } from "./archive-words.ts";
import { byOption } from "./deciding.ts";
import { printableInline } from "./escape.ts";
import { toJson } from "./json.ts";
import { passages } from "./parse-option.ts";
import { eraseAgain, isAgreed, sayErased } from "./removing.ts";
import type { Terminal } from "./terminal.ts";
import { watched } from "./watched.ts";
import { openExisting } from "./with-archive.ts";

interface RedactFlags {
  readonly with: string;
  readonly because: string;
  readonly by?: string;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `onrecord redact`: replaces some words of an article for good. */
export function addRedactCommand(program: Command, terminal: Terminal): void {
  program
    .command("redact")
    .description("take words out of an article for good: a redacted text takes its place; it cannot be undone")
    .argument("<article>", "its id or digits of its SHA-256")
    .argument("<start-end...>", "the words, in characters of the article; several passages if need be", passages)
    .requiredOption("--because <text>", "why; it stays, so it must not repeat what is redacted")
    .option("--with <text>", "what stands in place of the words", REPLACEMENT)
    .addOption(byOption("who decides: a person's name"))
    .option("--yes", "do not ask")
    .option("--dry-run", "print what would go and change; write nothing")
    .option("--json", "print what was redacted as JSON")
    .addHelpText("after", HELP)
    .action(async (article: string, words: readonly Span[], flags: RedactFlags, command: Command) => {
      using archive = await openExisting(command, { readonly: flags.dryRun === true }, terminal);
      await redact(archive, { article, words }, flags, terminal);
    });
}

const HELP = `
Examples:
  onrecord redact 6767625 628-640 --because "court order 7 O 113/26" --dry-run    what would go and change
  onrecord redact 6767625 628-640 902-914 --because "a minor" --by "Ann Lee" --with "[name withheld]"

The redacted text comes into the archive as an article of its own, with what was given beside the old one and what was decided
about it. Decisions that touch the words or say them again are named and dropped, fields that say them again are left out. Then
the old article is removed as "onrecord remove" does it: "show article" says what stands in its place, and the same bytes are
refused from then on (E_REMOVED). If the command is stopped, both may be there: the same command again brings it to its end.`;

interface Wanted {
  readonly article: string;
  readonly words: readonly Span[];
}

async function redact(
  archive: OpenDatabase,
  { article, words }: Wanted,
  flags: RedactFlags,
  terminal: Terminal,
): Promise<void> {
  const { store } = archive;
  const { planRedaction, redactIn } = await import("../ingest/redact.ts");
  const articleId = await findArticle(archive, { article, words }, flags, terminal);
  if (articleId === null) return;
  const { because } = flags;
  if (because.trim() === "") throw misuse("it must be said why: --because TEXT");
  const plan = await planRedaction(store, articleId, words, { because, with: flags.with });
  const others = await othersOf(archive, plan);
  const list = toLines(plan);
  if (flags.dryRun) {
    await terminal.write(flags.json ? toJson({ dryRun: true, ...toReport(plan, others) }) : list);
    sayOthers(others, terminal);
    return terminal.note("dry run, nothing was redacted");
  }
  const { whoDecides } = await import("./own-settings.ts");
  const by = await whoDecides(flags.by, terminal);
  const question = `Redact article ${articleId} for good?`;
  if (flags.yes !== true && !(await isAgreed(list, question, "redact", terminal))) return;
  const made = await watched(terminal, "the old article is still there", (watch) =>
    redactIn(store, plan, { by, because, with: flags.with, ...watch }),
  );
  const { articleId: id, decisions, erased } = made;
  const became = { replacedBy: { articleId: id, sha256: plan.sha256 }, decisions, erased };
  await terminal.write(flags.json ? toJson({ dryRun: false, ...toReport(plan, others), ...became }) : list);
  terminal.note(`redacted: article ${id}, ${shortHash(plan.sha256)}, stands in the place of article ${articleId}`);
  sayOthers(others, terminal);
  sayErased(erased, archive.path, terminal);
}

/**
 * The id of the article; null if the same passages were redacted before, in which case what was left of the words is
 * erased.
 */
async function findArticle(
  archive: OpenDatabase,
  { article, words }: Wanted,
  flags: RedactFlags,
  terminal: Terminal,
): Promise<number | null> {
  const { createArticles } = await import("../queries/articles.ts");
  try {
    return (await createArticles(archive.db).get(article)).id;
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== "not_found") throw error;
    const { findRedactedSo } = await import("../queries/removed.ts");
    const before = await findRedactedSo(archive.db, article, wantedRedaction(words, flags.with));
    if (before === null) throw error;
    await eraseAgain(archive, before, flags, terminal);
    return null;
  }
}

/** Other articles where the words may still stand. */
interface Others {
  /** With the same body. */
  readonly copies: readonly number[];
  /** Converted from the same original. */
  readonly sharingOriginal: readonly number[];
}

async function othersOf({ store }: OpenDatabase, { source, sha256 }: RedactionPlan): Promise<Others> {
  const redacted = (await store.findArticles([sha256])).get(sha256);
  const copies = (await store.copiesOf(source.id)).filter((id) => id !== redacted);
  return { copies, sharingOriginal: await store.sharingOriginal(source.id) };
}

function sayOthers({ copies, sharingOriginal }: Others, terminal: Terminal): void {
  if (copies.length > 0)
    terminal.warn(`the same body stands in ${count(copies.length, "articles")}: ${copies.join(", ")}`);
  if (sharingOriginal.length > 0) {
    const ids = sharingOriginal.join(", ");
    terminal.warn(
      `the original stays, with the words, for ${count(sharingOriginal.length, "articles")} made of it too: ${ids}`,
    );
  }
}

/** "- 628-640: Zenobia Ash", and below it what goes with the words. */
function toLines({ source, redaction, sha256, leftOut, carried, dropped, naming }: RedactionPlan): string {
  const slice = codePointSlicer(source.text);
  const lines = [
    `article ${source.id} ${shortHash(source.sha256)} becomes ${shortHash(sha256)}`,
    ...redaction.passages.map((span) => `- ${span.start}-${span.end}: ${slice(span)}`),
    `+ ${redaction.replacement}`,
    ...leftOut.map((field) => `left out, since it says the words again: ${field}`),
    ...dropped.map((one) => `dropped: ${decisionText(one)}`),
    ...naming.map((one) => `names the new article: ${decisionText(one)}`),
    `carried over: ${count(carried.length, "decisions")}`,
  ];
  return lines.map((line) => `${printableInline(line)}\n`).join("");
}

/** "confirm 4f9c2a1b77de by Mara Lind, 628-930". */
function decisionText({ action, key, madeBy, passage }: LoggedDecision): string {
  const place = passage === null ? "" : `, ${passage.start}-${passage.end}`;
  return `${action} ${shortHash(key)} by ${madeBy}${place}`;
}

function toReport(plan: RedactionPlan, others: Others) {
  const { source, redaction, sha256, leftOut, carried, dropped, naming } = plan;
  const named = ({ key, action, madeBy }: LoggedDecision) => ({ key, action, madeBy });
  return {
    ...{ articleId: source.id, sha256: source.sha256, replacedBy: { articleId: null as number | null, sha256 } },
    ...{ redacted: redaction.passages, with: redaction.replacement, leftOut, carried: carried.length },
    ...{ dropped: dropped.map(named), naming: naming.map(named), ...others },
  };
}
