import type { Command } from "commander";
import type { OpenDatabase } from "../archive/database.ts";
import type { Tombstone } from "../archive/store.ts";
import { ArchiveError } from "../errors.ts";
import type { RemovalReport } from "../ingest/remove.ts";
import { misuse } from "../misuse.ts";
import { shortHash } from "../quote-address.ts";
import { count } from "./archive-words.ts";
import { byOption } from "./deciding.ts";
import { printableInline } from "./escape.ts";
import { toJson } from "./json.ts";
import { eraseAgain, isAgreed, sayErased } from "./removing.ts";
import type { Terminal } from "./terminal.ts";
import { watched } from "./watched.ts";
import { openExisting } from "./with-archive.ts";

interface RemoveFlags {
  readonly because: string;
  readonly by?: string;
  readonly copies?: true;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `onrecord remove`: removes articles, or all that name a person, for good. */
export function addRemoveCommand(program: Command, terminal: Terminal): void {
  program
    .command("remove")
    .description("remove an article, or every article that names a person, for good; it cannot be undone")
    .argument("<what>", "an article's id or digits of its SHA-256; or a person: a slug or a name")
    .requiredOption("--because <text>", "why; it stays, so it must not repeat what is removed")
    .addOption(byOption("who decides: a person's name"))
    .option("--copies", "remove other articles with the same body as well")
    .option("--yes", "do not ask")
    .option("--dry-run", "print what would be removed; write nothing")
    .option("--json", "print what was removed as JSON")
    .addHelpText("after", HELP)
    .action(async (what: string, flags: RemoveFlags, command: Command) => {
      using archive = await openExisting(command, { readonly: flags.dryRun === true }, terminal);
      await remove(archive, what, flags, terminal);
    });
}

const HELP = `
Examples:
  onrecord remove 12 --because "court order 7 O 113/26" --dry-run   what it concerns
  onrecord remove 6767625 --because "court order 7 O 113/26" --by "Ann Lee" --copies
  onrecord remove jane-roe --because "right to be forgotten" --by "Ann Lee" --yes

Text, facts, search entries and every word decided about them go; so do people, organisations and names that nothing else
names. A tombstone stays, and the same bytes and any text with the same body are refused from then on (E_REMOVED). The
file is written anew, which takes as long as a backup and as much room. Older backups still hold the text: the next
"onrecord backup" names those that it wrote. If the command is stopped, or another program has the archive open meanwhile,
the same command again erases what is left.`;

/** An article, and what goes with it. */
interface Concerned {
  readonly articleId: number;
  readonly sha256: string;
  readonly headline: string | null;
  readonly quotes: number;
  readonly decisions: number;
  /** Other articles with the same body. */
  readonly copies: readonly number[];
}

async function remove(archive: OpenDatabase, what: string, flags: RemoveFlags, terminal: Terminal): Promise<void> {
  const { store } = archive;
  const found = await findArticles(archive, what);
  if (found.tombstone !== null) return eraseAgain(archive, found.tombstone, flags, terminal);
  const concerned = await describeAll(archive, found.articleIds, flags.copies === true);
  const list = concerned.map(toLine).join("");
  if (flags.dryRun) {
    await terminal.write(flags.json ? toJson({ dryRun: true, articles: concerned }) : list);
    return terminal.note(`dry run, nothing was removed: ${count(concerned.length, "articles")} would be`);
  }
  const { because } = flags;
  const { whoDecides } = await import("./own-settings.ts");
  const by = await whoDecides(flags.by, terminal);
  if (because.trim() === "") throw misuse("it must be said why: --because TEXT");
  const question = `Remove ${count(concerned.length, "articles")} for good?`;
  if (flags.yes !== true && !(await isAgreed(list, question, "remove", terminal))) return;
  const { removeFrom } = await import("../ingest/remove.ts");
  const report = await watched(terminal, "nothing was removed", (watch) =>
    removeFrom(store, concerned, { by, because, ...watch }),
  );
  await terminal.write(flags.json ? toJson({ dryRun: false, ...toReport(report) }) : list);
  terminal.note(
    `removed ${count(report.articles.length, "articles")}; ${count(report.decisions, "decisions")} lost their words`,
  );
  sayCopies(concerned, terminal);
  sayErased(report.erased, archive.path, terminal);
}

interface Found {
  readonly articleIds: readonly number[];
  /** What remains of the article, if it was removed before. */
  readonly tombstone: Tombstone | null;
}

/** Finds the articles: digits mean an article, everything else a person. */
async function findArticles({ db, store }: OpenDatabase, what: string): Promise<Found> {
  if (!/^\d+$|^[0-9a-f]{7,64}$/i.test(what)) {
    const { createPeople } = await import("../queries/people.ts");
    const { id } = await createPeople(db).get(what);
    return { articleIds: await store.articlesNaming("person", id), tombstone: null };
  }
  const { createArticles } = await import("../queries/articles.ts");
  try {
    return { articleIds: [(await createArticles(db).get(what)).id], tombstone: null };
  } catch (error) {
    const [tombstone, ...others] = await store.tombstones(what);
    const isNotHere = error instanceof ArchiveError && error.code === "not_found";
    if (!isNotHere || tombstone === undefined || others.length > 0) throw error;
    return { articleIds: [], tombstone };
  }
}

async function describeAll(archive: OpenDatabase, ids: readonly number[], withCopies: boolean): Promise<Concerned[]> {
  const concerned = await Promise.all(ids.map((id) => describe(archive, id)));
  if (!withCopies) return concerned;
  const known = new Set(ids);
  const copies = new Set(concerned.flatMap(({ copies }) => copies).filter((id) => !known.has(id)));
  return [...concerned, ...(await Promise.all([...copies].map((id) => describe(archive, id))))];
}

async function describe({ db, store }: OpenDatabase, articleId: number): Promise<Concerned> {
  const { createArticles } = await import("../queries/articles.ts");
  const { createQuotes } = await import("../queries/quotes.ts");
  const { sha256, headline } = await createArticles(db).get(articleId);
  const [quotes, decisions, copies] = await Promise.all([
    createQuotes(db).count({ article: articleId, heldBack: "with" }),
    store.countDecisionsAbout(sha256),
    store.copiesOf(articleId),
  ]);
  return { articleId, sha256, headline, quotes, decisions, copies };
}

function toLine({ articleId, sha256, headline, quotes, decisions, copies }: Concerned): string {
  const counts = `${count(quotes, "quotes")}, ${count(decisions, "decisions")}`;
  const same = copies.length === 0 ? "" : `, same body as ${copies.join(", ")}`;
  return `${printableInline(`article ${articleId} ${shortHash(sha256)}: ${headline ?? "without a headline"} (${counts}${same})`)}\n`;
}

function toReport({ articles, decisions, erased }: RemovalReport) {
  return { articles: articles.map(({ articleId, sha256 }) => ({ articleId, sha256 })), decisions, erased };
}

/** Warns of articles with the same body that stay. */
function sayCopies(removed: readonly Concerned[], terminal: Terminal): void {
  const gone = new Set(removed.map(({ articleId }) => articleId));
  const left = [...new Set(removed.flatMap(({ copies }) => copies))].filter((id) => !gone.has(id));
  if (left.length > 0)
    terminal.warn(`the same body still stands in ${count(left.length, "articles")}: ${left.join(", ")}`);
}
