import { type Command, Option } from "commander";
import type { OpenDatabase } from "../archive/database.ts";
import type { Draft, Maker } from "../desk/draft.ts";
import type { ReviewItem } from "../desk/review.ts";
import type { SecondOpinion } from "../desk/second-opinions.ts";
import { misuse } from "../misuse.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import { sliceCodePoints } from "../span.ts";
import { count } from "./archive-words.ts";
import { byOption, someoneIn } from "./deciding.ts";
import { toJsonLine } from "./json.ts";
import { wholeNumber } from "./parse-option.ts";
import { lendReader } from "./second-reader.ts";
import type { Terminal } from "./terminal.ts";
import { openExisting } from "./with-archive.ts";

interface ReviewFlags {
  readonly sample?: number;
  readonly articles?: number;
  readonly seed?: number;
  readonly draw?: number;
  readonly blind?: true;
  readonly secondReader?: true;
  readonly read?: number;
  readonly limit: number;
  readonly ndjson?: true;
  readonly by?: string;
  readonly reason?: string;
}

/** `onrecord review`: quotes to be judged, one after another. */
export function addReviewCommand(program: Command, terminal: Terminal): void {
  const command = program.command("review").description("judge quotes: those that are least sure, or a random sample");
  command
    .addOption(
      new Option("--sample <n>", "draw so many quotes at random, two at least of every kind and band of confidence")
        .argParser(wholeNumber(1))
        .conflicts(["articles", "draw"]),
    )
    .addOption(
      new Option("--articles <n>", "draw so many whole articles at random, so that what was missed is found, too")
        .argParser(wholeNumber(1))
        .conflicts("draw"),
    )
    .option("--seed <n>", "with --sample or --articles: the same number draws the same", wholeNumber(0))
    .option("--draw <number>", "go on with what was drawn before", wholeNumber(1))
    .option("--blind", "hide who said it until a speaker is given")
    .addOption(
      new Option(
        "--second-reader",
        "first what a second reader would have otherwise (needs onrecord-second-reader; slow)",
      ).conflicts(["sample", "articles", "draw", "blind"]),
    )
    .option(
      "--read <n>",
      "with --second-reader: it reads so many articles, those with the least sure quotes first (default: 100)",
      wholeNumber(1),
    )
    .addOption(new Option("--limit <n>", "so many at once, 1000 at most").argParser(wholeNumber(1)).default(100))
    .addOption(new Option("--ndjson", "print them as JSON, one per line, to be judged elsewhere").conflicts("blind"))
    .addOption(byOption("who judges: a person's name"))
    .option("--reason <text>", "why, in your own words; kept with each decision")
    .addHelpText("after", HELP)
    .action((flags: ReviewFlags) => review(command, flags, terminal));
}

const HELP = `
Examples:
  onrecord review --by "Ann Lee"                       what nobody has judged, the least sure first
  onrecord review --sample 200 --seed 7 --by "Ann Lee" a sample, for "onrecord accuracy"
  onrecord review --articles 20 --by "Ann Lee"         whole articles, in which missed quotes are added
  onrecord review --draw 12 --blind --by "Bo Quill"    a second judge of the same sample
  onrecord review --second-reader --by "Ann Lee"       first what a second reader would have otherwise
  onrecord review --sample 200 --by "Ann Lee" --ndjson > sample.ndjson
  jq -c .decisions.right sample.ndjson | onrecord decide -

On a terminal each quote is shown in its passage: y it is right, n it is no quote, e somebody else said it, s skip, u undo, q
quit; with --second-reader t takes what that one would have. Whatever is judged is decided at once. Without a terminal, or with --ndjson, each line has the quote and the decisions to
choose from, which "onrecord decide FILE" takes. Only what was drawn tells how right the archive is.`;

async function review(command: Command, flags: ReviewFlags, terminal: Terminal): Promise<void> {
  const isDrawn = flags.sample !== undefined || flags.articles !== undefined;
  if (flags.seed !== undefined && !isDrawn) throw misuse("--seed goes with --sample or --articles");
  if (flags.read !== undefined && !flags.secondReader) throw misuse("--read goes with --second-reader");
  const reader = flags.secondReader ? await lendReader() : null;
  const { whoDecides } = await import("./own-settings.ts");
  const by = await whoDecides(flags.by, terminal);
  using archive = await openExisting(command, { readonly: false }, terminal);
  const draw = isDrawn ? await drawFrom(archive, flags, terminal) : flags.draw;
  const items = await findItems(archive, { flags, draw, by, reader }, terminal);
  const isAsked = process.stdin.isTTY === true && process.stdout.isTTY === true && flags.ndjson !== true;
  if (isAsked) await askAbout(archive, items, { by, flags, terminal });
  else if (flags.blind) throw misuse("--blind needs a terminal");
  else for (const item of items) await terminal.write(await toLine(item, { by, reason: flags.reason ?? null }));
  if (draw !== undefined)
    terminal.note(`"onrecord review --draw ${draw}" goes on, "onrecord accuracy" tells what it says`);
}

interface Wanted {
  readonly flags: ReviewFlags;
  readonly draw: number | undefined;
  readonly by: string;
  readonly reader: SecondReader | null;
}

async function findItems(
  archive: OpenDatabase,
  { flags, draw, by, reader }: Wanted,
  terminal: Terminal,
): Promise<ReviewItem[]> {
  const limit = Math.min(flags.limit, 1000);
  if (reader === null) {
    const { createReview } = await import("../desk/review.ts");
    return createReview(archive.db, lendReader).next({ draw, by, limit });
  }
  const { reviewByOpinions } = await import("./review-by-opinions.ts");
  return reviewByOpinions(archive.db, { reader, read: flags.read ?? 100, limit }, terminal);
}

async function drawFrom(archive: OpenDatabase, flags: ReviewFlags, terminal: Terminal): Promise<number> {
  const { drawArticles, drawQuotes } = await import("../desk/draw-sample.ts");
  const { recordDraw } = await import("../ingest/record-draw.ts");
  const { findArchiveState } = await import("../queries/archive-state.ts");
  const { sample, articles, seed = Math.floor(Math.random() * 2 ** 31) } = flags;
  const drawn =
    articles === undefined
      ? await drawQuotes(archive.db, sample ?? 0, seed)
      : await drawArticles(archive.db, articles, seed);
  if (drawn.length === 0) throw misuse("there is nothing to draw from: nobody has left anything unjudged");
  const size = articles === undefined ? { sample: sample ?? 0 } : { articles };
  const { versions } = await findArchiveState(archive.db);
  const draw = await recordDraw(archive.store, drawn, { versions, options: { ...size, seed } });
  const quotes = drawn.filter(({ quote }) => quote !== null).length;
  const whole = drawn.length - quotes;
  terminal.note(
    `draw ${draw}: ${count(quotes, "quotes")}${whole > 0 ? ` in ${count(whole, "articles")}` : ""}, seed ${seed}`,
  );
  return draw;
}

interface Asking {
  readonly by: string;
  readonly flags: ReviewFlags;
  readonly terminal: Terminal;
}

async function askAbout(archive: OpenDatabase, items: readonly ReviewItem[], { by, flags, terminal }: Asking) {
  const { answersFromTerminal } = await import("./ask-lines.ts");
  const { signed, undoing } = await import("../desk/draft.ts");
  const { decideIn } = await import("../ingest/decide.ts");
  const { reviewWith } = await import("./review-dialogue.ts");
  using answers = answersFromTerminal();
  const decide = async (drafts: readonly Draft[]) => {
    const maker: Maker = { by, reason: flags.reason ?? null, at: new Date().toISOString() };
    const { decisions } = await decideIn(
      archive.store,
      drafts.map((draft) => signed(draft, maker)),
      { command: "review" },
    );
    return decisions.map(({ key }) => key);
  };
  const judged = await reviewWith(
    {
      ask: answers.ask,
      show: (text) => terminal.write(text),
      decide,
      undo: async (keys) => void (await decide((await archive.store.decisionsOf(keys)).map(undoing))),
      someone: (name) => someoneIn(archive.db, name, terminal),
    },
    items,
    { blind: flags.blind === true, terminal },
  );
  terminal.note(`judged ${judged} of ${items.length}`);
}

/** A thing to be judged, with the decisions to choose from, as a line. */
async function toLine(item: ReviewItem, { by, reason }: Omit<Maker, "at">): Promise<string> {
  const { decisionKey } = await import("../archive/decision-key.ts");
  const { toDecisionLine } = await import("../decisions/decision-line.ts");
  const { signed } = await import("../desk/draft.ts");
  const { judgedAsInstead, judgedComplete, judgedNone, judgedRight, judgedSaidBy } = await import("../desk/judge.ts");
  const at = new Date().toISOString();
  const lineOf = (draft: Draft) => {
    const decision = signed(draft, { by, reason, at });
    return toDecisionLine({ ...decision, key: decisionKey(decision) });
  };
  const instead = item.type === "quote" ? judgedAsInstead(item) : null;
  const asSecondReader = instead === null ? {} : { asSecondReader: lineOf(instead) };
  const { id, sha256, headline, publishedOn } = item.article;
  const head = { type: item.type, draw: item.draw, article: { id, sha256, headline, publishedOn } };
  const line =
    item.type === "article"
      ? { ...head, decisions: { complete: lineOf(judgedComplete(item)) } }
      : {
          ...head,
          address: item.address,
          ...item.place,
          confidence: item.confidence,
          ...(item.secondOpinion === undefined ? {} : { secondReader: opinionFields(item, item.secondOpinion) }),
          decisions: {
            ...asSecondReader,
            right: lineOf(judgedRight(item)),
            notSpeech: lineOf(judgedNone(item, "not_speech")),
            wrongWords: lineOf(judgedNone(item, "wrong_words")),
            unknownSpeaker: lineOf(judgedSaidBy(item, [])),
          },
        };
  return toJsonLine(line);
}

/** What both readings together make of a quote, with the words that they have instead. */
function opinionFields({ article }: ReviewItem, { agreement, finds, differs, instead }: SecondOpinion): object {
  if (instead === null) return { agreement, finds, differs, instead };
  const words = instead.spans.filter(({ role }) => role === "content");
  const { start } = words[0] ?? { start: 0 };
  const { end } = words.at(-1) ?? { end: 0 };
  const text = words.map((span) => sliceCodePoints(article.text, span)).join(" […] ");
  return { agreement, finds, differs, instead: { start, end, text, quote: instead } };
}
