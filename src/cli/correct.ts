import type { Command } from "commander";
import type { DecidedQuote, DecidedSpeaker } from "../decisions/decision.ts";
import type { DecisionDraft } from "../desk/sign.ts";
import { misuse } from "../misuse.ts";
import type { Mention } from "../queries/records.ts";
import type { Span } from "../span.ts";
import { addDecidingOptions, type Drafting, decideFrom, quoteKey } from "./deciding.ts";
import { passages } from "./parse-option.ts";
import { addSpeakerOptions, decidedSpeakers, type SpeakerFlags } from "./speaker-options.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord correct`: a quote was said by others than was read, or in other words. */
export function addCorrectCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("correct")
    .description("put right who said a quote, or which words it is; holds whenever the article is read again")
    .argument("<quote>", "its address, or its id as long as nothing is decided about the article");
  addDecidingOptions(
    addSpeakerOptions(command).option(
      "--words <start-end>",
      "the words of the quote, in characters of the article; again for each part",
      passages,
    ),
  )
    .addHelpText("after", HELP)
    .action((quote: string, flags: CorrectFlags) =>
      decideFrom(command, terminal, async (drafting) => [await correcting(quote, flags, drafting)]),
    );
}

interface CorrectFlags extends SpeakerFlags {
  readonly words?: readonly Span[];
}

const HELP = `
Examples:
  onrecord correct 6767625998ac:628-930 --speaker antony-blinken --by "Ann Lee"
  onrecord correct 6767625998ac:628-930 --speaker "Ann Roe" "Bo Quill" --reason "joint statement"
  onrecord correct 6767625998ac:628-930 --unnamed group --attribution 852-858
  onrecord correct 6767625998ac:628-930 --words 628-851 --words 865-930

A name that several people or organisations have is refused with the list. Whoever is not in the archive yet comes into it, and
standard error says so. Who has passed the words on stays.`;

async function correcting(key: string, flags: CorrectFlags, { db, someone }: Drafting): Promise<DecisionDraft> {
  const { seeQuote } = await import("../desk/seen-quote.ts");
  const { quote, ...place } = await seeQuote(db, quoteKey(key));
  const decided = await decidedSpeakers(flags, someone);
  const { words } = flags;
  if (decided === null && words === undefined)
    throw misuse("say who said it (--speaker, --unnamed, --unknown) or --words");
  const { createArticles } = await import("../queries/articles.ts");
  const { text, mentions } = await createArticles(db).get(place.article);
  const speakers = decided === null ? quote.speakers : withThoseOf(quote, decided, mentions);
  if (words === undefined) return { action: "speak", ...place, value: { quote: { ...quote, speakers } } };
  const { passageIn } = await import("../desk/find-passage.ts");
  for (const span of words) await passageIn(db, place.article, span);
  const { withWords } = await import("../desk/words-by-marks.ts");
  const inOrder = [...words].sort((one, other) => one.start - other.start);
  const worded = withWords(text, quote, inOrder);
  return { action: "quote", ...place, value: { quote: { ...worded, speakers } } };
}

/**
 * Adds to the decided speakers whoever passed the words on, and gives an unnamed one the words printed for the speaker
 * who was read: "she", "the senator". Not if these name somebody, for then the article does not mean an unnamed one by
 * them.
 */
function withThoseOf(
  { speakers }: DecidedQuote,
  decided: readonly DecidedSpeaker[],
  mentions: readonly Mention[],
): readonly DecidedSpeaker[] {
  const read = speakers.find((one) => one.role === "speaker" && one.attribution !== undefined);
  const attribution = read === undefined || isNamedIn(read, mentions) ? undefined : read.attribution;
  const passedOn = speakers.filter(({ role }) => role === "via");
  const printed = decided.map((one) =>
    one.kind === "unnamed" && one.attribution === undefined && attribution !== undefined
      ? { ...one, attribution }
      : one,
  );
  return [...printed, ...passedOn];
}

/** Whether the words that attribute a quote to a person or an organisation have a name in them. */
function isNamedIn({ kind, attribution: at }: DecidedSpeaker, mentions: readonly Mention[]): boolean {
  if (at === undefined || (kind !== "person" && kind !== "organisation")) return false;
  return mentions.some(
    ({ form, start, end }) => (form === "name" || form === "short") && start >= at.start && end <= at.end,
  );
}
