import { type Command, Option } from "commander";
import type { DecidedQuote } from "../decisions/decision.ts";
import type { DecisionDraft } from "../desk/sign.ts";
import { misuse } from "../misuse.ts";
import type { Span } from "../span.ts";
import { QUOTE_KINDS, STANCES } from "../vocabulary.ts";
import { addDecidingOptions, type Drafting, decideFrom } from "./deciding.ts";
import { passage, passages } from "./parse-option.ts";
import { addSpeakerOptions, decidedSpeakers, type SpeakerFlags } from "./speaker-options.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord decide quote`: a quote that was not found. */
export function addQuoteAction(parent: Command, terminal: Terminal): void {
  const command = parent
    .command("quote")
    .description("add a quote that was not found")
    .argument("<article>", "its id, or seven or more digits of its SHA-256")
    .requiredOption("--words <start-end>", "what was said, in characters of the article; again for each part", passages)
    .addOption(
      new Option(
        "--kind <kind>",
        "all in quotation marks, in part, or not at all; as the marks of the text are, unless given",
      ).choices(QUOTE_KINDS),
    )
    .addOption(new Option("--stance <stance>", "how it is meant").choices(STANCES).default("asserted"))
    .option("--cue <start-end>", "the word of saying", passage);
  addDecidingOptions(addSpeakerOptions(command))
    .addHelpText("after", HELP)
    .action((article: string, flags: QuoteFlags) =>
      decideFrom(command, terminal, async (drafting) => [await adding(article, flags, drafting)]),
    );
}

interface QuoteFlags extends SpeakerFlags {
  readonly words: readonly Span[];
  readonly kind?: DecidedQuote["kind"];
  readonly stance: DecidedQuote["stance"];
  readonly cue?: Span;
}

const HELP = `
Examples:
  onrecord decide quote 12 --words 628-851 --speaker matthew-miller --attribution 852-858 --by "Ann Lee"
  onrecord decide quote 12 --words 628-851 --words 865-930 --unknown
  onrecord decide quote 6767625 --words 900-940 --kind indirect --cue 893-897 --speaker "Ann Roe"

A quote that overlaps one that was read by half or more takes its place.`;

async function adding(
  reference: string,
  { words, kind, stance, cue, ...flags }: QuoteFlags,
  { db, someone }: Drafting,
): Promise<DecisionDraft> {
  const { passageIn } = await import("../desk/find-passage.ts");
  const speakers = await decidedSpeakers(flags, someone);
  if (speakers === null) throw misuse("say who said it: --speaker, --unnamed or --unknown");
  const content = [...words].sort((one, other) => one.start - other.start);
  const envelope = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
  const place = await passageIn(db, reference, envelope);
  const { createArticles } = await import("../queries/articles.ts");
  const { readMarks } = await import("../desk/words-by-marks.ts");
  const marked = readMarks((await createArticles(db).get(place.article)).text)(content);
  const kindOf = kind ?? marked.kind;
  const spans = [
    ...content.map((span) => ({ role: "content" as const, ...span })),
    ...(kindOf === "mixed" ? marked.quoted.map((span) => ({ role: "quoted" as const, ...span })) : []),
    ...(cue === undefined ? [] : [{ role: "cue" as const, ...cue }]),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  return { action: "quote", ...place, value: { quote: { kind: kindOf, stance, spans, speakers } } };
}
