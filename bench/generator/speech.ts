import { fill, fillOne } from "./grammar.ts";
import { refer, type Voice } from "./references.ts";
import type { Reference, Story, Stretch } from "./story.ts";

/** A pattern of reported speech: writes its paragraphs and records what is true of them. */
export interface Construction {
  readonly id: string;
  /** How often it occurs beside the others. */
  readonly weight: number;
  /** Voices that it cannot be written with. */
  readonly not?: readonly Voice["kind"][];
  readonly write: (story: Story, voice: Voice, id: string) => void;
}

const NOT_JOINT: readonly Voice["kind"][] = ["person", "possessed", "organisation", "country", "unnamed", "document"];

/** All constructions. Each starts a sentence and ends with its final stop. */
export const CONSTRUCTIONS: readonly Construction[] = [
  { id: "quote-speaker-verb", weight: 14, not: ["country", "document"], write: writeQuoteSpeakerVerb },
  { id: "quote-verb-speaker", weight: 8, not: ["country", "document"], write: writeQuoteVerbSpeaker },
  { id: "speaker-verb-quote", weight: 7, not: ["country"], write: writeSpeakerVerbQuote },
  { id: "quote-resumed", weight: 8, not: ["country", "document"], write: writeQuoteResumed },
  { id: "sentence-split", weight: 4, not: ["country", "document"], write: writeSentenceSplit },
  { id: "several-paragraphs", weight: 4, not: ["country", "document", "unnamed"], write: writeSeveralParagraphs },
  {
    id: "several-paragraphs-announced",
    weight: 2,
    not: ["country", "document", "unnamed"],
    write: writeSeveralAnnounced,
  },
  { id: "quote-alone", weight: 4, not: ["country", "document"], write: writeQuoteAlone },
  { id: "question", weight: 3, not: ["country", "document", "organisation"], write: writeQuestion },
  { id: "exclamation", weight: 1, not: ["country", "document", "organisation"], write: writeExclamation },
  { id: "nested", weight: 2, not: ["country", "document", "organisation"], write: writeNested },
  { id: "short-quote", weight: 2, not: ["country", "document", "organisation"], write: writeShortQuote },
  {
    id: "relative-clause",
    weight: 3,
    not: ["country", "document", "organisation", "unnamed", "joint", "possessed"],
    write: writeRelativeClause,
  },
  { id: "opener-quote", weight: 3, not: ["country", "document"], write: writeOpenerQuote },
  { id: "post", weight: 2, not: ["country", "document", "unnamed"], write: writePost },
  { id: "letter", weight: 1, not: ["country", "document", "unnamed"], write: writeLetter },
  { id: "told-listener-quote", weight: 3, not: ["country", "document"], write: writeToldQuote },
  { id: "quoted-by-media", weight: 2, not: ["country", "document"], write: writeQuotedByMedia },
  { id: "quote-via-media", weight: 2, not: ["country", "document"], write: writeViaMedia },
  { id: "mixed-predicate", weight: 8, write: writeMixedPredicate },
  { id: "mixed-two-marks", weight: 2, write: writeMixedTwoMarks },
  { id: "mixed-called", weight: 3, not: ["document"], write: writeCalled },
  { id: "mixed-described", weight: 2, write: writeDescribed },
  { id: "indirect-that", weight: 6, write: writeIndirectThat },
  { id: "indirect-bare", weight: 7, write: writeIndirectBare },
  { id: "indirect-told", weight: 3, not: ["country", "document"], write: writeIndirectTold },
  { id: "indirect-fronted", weight: 6, write: writeIndirectFronted },
  { id: "indirect-interrupted", weight: 2, not: ["document"], write: writeIndirectInterrupted },
  { id: "indirect-denied", weight: 2, not: ["document"], write: writeDenied },
  { id: "indirect-then-quote", weight: 4, not: ["country", "document"], write: writeIndirectThenQuote },
  { id: "according-to", weight: 4, not: ["country"], write: writeAccordingTo },
  { id: "according-to-fronted", weight: 2, not: ["country"], write: writeAccordingToFronted },
  { id: "joint-statement", weight: 8, not: NOT_JOINT, write: writeJointStatement },
  { id: "opener-indirect", weight: 2, not: ["document"], write: writeOpenerIndirect },
];

type Part = "direct" | "mixed" | "indirect";

function record(
  story: Story,
  construction: string,
  kind: Part,
  contents: readonly Stretch[],
  speaker: Reference | null,
  cue: Stretch | null,
): void {
  story.utterances.push({ construction, kind, contents, speaker, cue });
}

function spanOf(story: Story, write: () => void): Stretch {
  const start = story.length;
  write();
  return { start, end: story.length };
}

/** One or more sentences in marks; `end` stands before the closing mark. */
function quoted(story: Story, sentences: number, end: string): Stretch {
  return spanOf(story, () => {
    story.openMarks();
    sayMany(story, sentences, end);
    story.closeMarks();
  });
}

function sayMany(story: Story, sentences: number, end: string): void {
  for (let sentence = 1; sentence <= sentences; sentence += 1) {
    story.capital = true;
    story.fillFresh("spoken");
    story.write(sentence < sentences ? ". " : end);
  }
}

function sentenceCount({ random }: Story): number {
  return random.chance(0.6) ? 1 : random.between(2, 3);
}

/** Sentence start: a speaker in first place gets a capital. */
function speakerFirst(story: Story, voice: Voice): Reference {
  story.capital = true;
  const speaker = refer(story, voice);
  if (speaker.apposition) story.write(",");
  return speaker;
}

/** A speaker inside the sentence, followed by a verb. */
function speakerThen(story: Story, voice: Voice): Reference {
  const speaker = refer(story, voice);
  if (speaker.apposition) story.write(",");
  return speaker;
}

const DIRECT_VERBS = [
  "said",
  "said",
  "said",
  "said",
  "said",
  "said",
  "said",
  "said",
  "explained",
  "insisted",
  "recalled",
  "argued",
  "declared",
  "warned",
];
const MORE_VERBS = ["added", "added", "went on", "continued"];
const INDIRECT_VERBS = [
  "said",
  "said",
  "said",
  "said",
  "said",
  "said",
  "argued",
  "warned",
  "insisted",
  "acknowledged",
  "noted",
  "predicted",
  "claimed",
  "stressed",
  "estimated",
];
const PRESENT: Readonly<Record<string, string>> = {
  said: "says",
  explained: "explains",
  insisted: "insists",
  recalled: "recalls",
  argued: "argues",
  warned: "warns",
  added: "adds",
  noted: "notes",
};

function verb(story: Story, verbs: readonly string[], plural = false): Stretch {
  const past = story.random.pick(verbs);
  const present = PRESENT[past];
  if (!story.setting.house.present || present === undefined || plural || story.random.chance(0.5))
    return story.put(past);
  return story.put(present);
}

function isPlural(voice: Voice): boolean {
  return voice.kind === "joint" || voice.kind === "unnamed" || voice.kind === "document";
}

function directVerb(story: Story, voice: Voice, speaker: Reference): Stretch {
  const again = speaker.form === "pronoun" && story.random.chance(0.3);
  return verb(story, again ? MORE_VERBS : DIRECT_VERBS, isPlural(voice));
}

function tail(story: Story, probability = 0.4): void {
  if (story.random.chance(probability)) fillOne(story, story.setting.vocabulary.tails);
}

/** “…,” Harlan said on Tuesday. */
function writeQuoteSpeakerVerb(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, sentenceCount(story), ",");
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = directVerb(story, voice, speaker);
  tail(story);
  story.write(".");
  record(story, id, "direct", [content], speaker, cue);
}

/** “…,” said Anna Kovac, an economist at the bank. */
function writeQuoteVerbSpeaker(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, sentenceCount(story), ",");
  story.write(" ");
  const cue = story.put(story.setting.house.present && story.random.chance(0.5) ? "says" : "said");
  story.write(" ");
  const speaker = refer(story, voice, "after-verb");
  if (!speaker.apposition) tail(story, 0.2);
  story.write(".");
  record(story, id, "direct", [content], speaker, cue);
}

/** Harlan said: “….” */
function writeSpeakerVerbQuote(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = verb(story, DIRECT_VERBS, isPlural(voice));
  tail(story, 0.25);
  story.write(story.random.chance(0.7) ? ": " : ", ");
  const content = quoted(story, sentenceCount(story), ".");
  record(story, id, "direct", [content], speaker, cue);
}

/** “…,” Harlan said. “….” */
function writeQuoteResumed(story: Story, voice: Voice, id: string): void {
  const first = quoted(story, 1, ",");
  story.write(" ");
  const inverted = story.random.chance(0.25);
  const cueBefore = inverted ? story.put("said") : null;
  if (inverted) story.write(" ");
  const speaker = inverted ? refer(story, voice, "after-verb") : speakerThen(story, voice);
  if (!inverted) story.write(" ");
  const cue = cueBefore ?? directVerb(story, voice, speaker);
  if (!speaker.apposition) tail(story, 0.3);
  story.write(". ");
  const second = quoted(story, sentenceCount(story), ".");
  record(story, id, "direct", [first, second], speaker, cue);
}

/** “If the board does not act,” Harlan said, “then we will.” */
function writeSentenceSplit(story: Story, voice: Voice, id: string): void {
  const [before, after] = story.random.pick(story.setting.vocabulary.splitSpoken);
  const first = spanOf(story, () => {
    story.openMarks();
    story.capital = true;
    fill(story, before);
    story.write(",");
    story.closeMarks();
  });
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = directVerb(story, voice, speaker);
  tail(story, 0.1);
  story.write(", ");
  const second = spanOf(story, () => {
    story.openMarks();
    fill(story, after);
    story.write(".");
    if (story.random.chance(0.3)) {
      story.write(" ");
      sayMany(story, 1, ".");
    }
    story.closeMarks();
  });
  record(story, id, "direct", [first, second], speaker, cue);
}

/** A paragraph that opens its marks and leaves them open for the next. */
function openParagraph(story: Story): Stretch {
  return spanOf(story, () => {
    story.openMarks();
    sayMany(story, story.random.between(1, 2), ".");
    story.depth -= 1;
  });
}

/** “…. ¶ “…,” Harlan said. */
function writeSeveralParagraphs(story: Story, voice: Voice, id: string): void {
  const contents = [openParagraph(story)];
  story.newParagraph();
  if (story.random.chance(0.3)) {
    contents.push(openParagraph(story));
    story.newParagraph();
  }
  contents.push(quoted(story, 1, ","));
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = directVerb(story, voice, speaker);
  tail(story, 0.2);
  story.write(".");
  record(story, id, "direct", contents, speaker, cue);
}

/** Harlan said: “…. ¶ “….” */
function writeSeveralAnnounced(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("said");
  tail(story, 0.3);
  story.write(": ");
  const contents = [openParagraph(story)];
  story.newParagraph();
  contents.push(quoted(story, story.random.between(1, 2), "."));
  record(story, id, "direct", contents, speaker, cue);
}

/** Harlan said he was …. ¶ “….” : a quote without a verb of its own, in the same paragraph or the next. */
function writeQuoteAlone(story: Story, voice: Voice, id: string): void {
  const { speaker } = indirectSentence(story, voice, "indirect-bare");
  if (story.random.chance(0.4)) story.newParagraph();
  else story.write(" ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, null);
}

/** “Who is going to pay?” Harlan asked. */
function writeQuestion(story: Story, voice: Voice, id: string): void {
  const content = spanOf(story, () => {
    story.openMarks();
    if (story.random.chance(0.3)) {
      sayMany(story, 1, ". ");
    }
    story.capital = true;
    fillOne(story, story.setting.vocabulary.asked);
    story.write("?");
    story.closeMarks();
  });
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put(story.random.chance(0.6) ? "asked" : "said");
  tail(story, 0.2);
  story.write(".");
  record(story, id, "direct", [content], speaker, cue);
}

/** “…!” Harlan shouted. */
function writeExclamation(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, 1, "!");
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["shouted", "said", "exclaimed"]));
  story.write(".");
  record(story, id, "direct", [content], speaker, cue);
}

/** “He looked at me and said, ‘…,’ and that was that,” Harlan said. */
function writeNested(story: Story, voice: Voice, id: string): void {
  const content = spanOf(story, () => {
    story.openMarks();
    story.capital = true;
    fillOne(story, story.setting.vocabulary.nested);
    story.write(",");
    story.closeMarks();
  });
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = directVerb(story, voice, speaker);
  story.write(".");
  record(story, id, "direct", [content], speaker, cue);
}

/** “Never,” Harlan said. */
function writeShortQuote(story: Story, voice: Voice, id: string): void {
  const content = spanOf(story, () => {
    story.openMarks();
    story.capital = true;
    fillOne(story, story.setting.vocabulary.shortSpoken);
    story.write(",");
    story.closeMarks();
  });
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put("said");
  tail(story, 0.3);
  story.write(".");
  record(story, id, "direct", [content], speaker, cue);
}

/** “…,” Harlan, who grew up in the valley, said. */
function writeRelativeClause(story: Story, voice: Voice, id: string): void {
  const before = story.random.chance(0.5);
  const content = before ? quoted(story, sentenceCount(story), ",") : null;
  if (before) story.write(" ");
  else story.capital = true;
  const speaker = refer(story, voice, "after-verb");
  story.write(", ");
  fillOne(story, story.setting.vocabulary.relatives);
  story.write(", ");
  const cue = story.put("said");
  if (content !== null) {
    story.write(".");
    record(story, id, "direct", [content], speaker, cue);
    return;
  }
  story.write(": ");
  record(story, id, "direct", [quoted(story, 1, ".")], speaker, cue);
}

/** Asked about the bridge, Harlan said: “….” */
function writeOpenerQuote(story: Story, voice: Voice, id: string): void {
  story.capital = true;
  fillOne(story, story.setting.vocabulary.openers);
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["said", "said", "replied", "answered", "told reporters"]));
  story.write(": ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, cue);
}

/** Harlan wrote on social media: “….” */
function writePost(story: Story, voice: Voice, id: string): void {
  if (story.random.chance(0.5)) {
    const content = quoted(story, 1, ",");
    story.write(" ");
    const speaker = speakerThen(story, voice);
    story.write(" ");
    const cue = story.put(story.random.pick(["wrote", "posted", "tweeted"]));
    story.write(story.random.pick([".", " on Facebook."]));
    record(story, id, "direct", [content], speaker, cue);
    return;
  }
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["wrote", "tweeted", "posted"]));
  story.write(story.random.pick([" on Twitter", " on X", " on social media", " on Telegram", ""]));
  story.write(": ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, cue);
}

/** In a letter to the council, Harlan wrote: “….” */
function writeLetter(story: Story, voice: Voice, id: string): void {
  story.capital = true;
  fillOne(story, story.setting.vocabulary.letters);
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["wrote", "wrote", "said"]));
  story.write(": ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, cue);
}

function listener({ random, setting }: Story): string {
  const { house } = setting;
  return random.pick([
    "reporters",
    "reporters",
    "parliament",
    "a news conference",
    "lawmakers",
    house.name,
    house.name,
    "the hearing",
  ]);
}

/** “…,” Harlan told reporters. */
function writeToldQuote(story: Story, voice: Voice, id: string): void {
  const after = story.random.chance(0.6);
  const content = after ? quoted(story, sentenceCount(story), ",") : null;
  if (after) story.write(" ");
  const speaker = after ? speakerThen(story, voice) : speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("told");
  story.write(` ${listener(story)}`);
  if (content !== null) {
    tail(story, 0.15);
    story.write(".");
    record(story, id, "direct", [content], speaker, cue);
    return;
  }
  story.write(": ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, cue);
}

/** “…,” Harlan was quoted as saying by state television. */
function writeQuotedByMedia(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, 1, ",");
  story.write(" ");
  const by = story.random.chance(0.5);
  let speaker: Reference;
  let cue: Stretch;
  if (by) {
    speaker = speakerThen(story, voice);
    story.write(voice.kind === "joint" ? " were " : " was ");
    cue = story.put("quoted as saying");
    story.write(" by ");
    fillOne(story, story.setting.vocabulary.media);
  } else {
    fillOne(story, story.setting.vocabulary.media);
    story.write(" ");
    cue = story.put("quoted");
    story.write(" ");
    speaker = refer(story, voice, "after-verb");
    if (speaker.apposition) story.write(",");
    story.write(" as saying");
  }
  story.write(".");
  record(story, id, "direct", [content], speaker, cue);
}

/** “…,” Harlan said, according to the Courier. */
function writeViaMedia(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, 1, ",");
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const told = story.random.chance(0.5);
  const cue = story.put(told ? "told" : "said");
  story.write(told ? " " : ", according to ");
  fillOne(story, story.setting.vocabulary.media);
  story.write(".");
  record(story, id, "direct", [content], speaker, cue);
}

/** Writes words in marks; a full stop goes inside in American use and outside in British use of single marks. */
function fragment(story: Story, last: boolean): void {
  story.openMarks();
  fillOne(story, story.setting.vocabulary.fragments);
  const inside = story.setting.house.american;
  if (last && inside) story.write(".");
  story.closeMarks();
  if (last && !inside) story.write(".");
}

/** Harlan said the bridge was “a disgrace.” */
function writeMixedPredicate(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = verb(story, INDIRECT_VERBS, isPlural(voice));
  tail(story, 0.12);
  story.write(" ");
  const content = spanOf(story, () => {
    if (story.random.chance(0.4)) story.write("that ");
    fillOne(story, story.setting.vocabulary.things);
    story.write(story.random.pick([" was ", " was ", " would be ", " had become ", " remained "]));
    fragment(story, true);
  });
  record(story, id, "mixed", [content], speaker, cue);
}

/** Harlan said the bridge was “a disgrace” and the delay “absurd.” */
function writeMixedTwoMarks(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("said");
  story.write(" ");
  const content = spanOf(story, () => {
    fillOne(story, story.setting.vocabulary.things);
    story.write(" was ");
    fragment(story, false);
    story.write(" and ");
    fillOne(story, story.setting.vocabulary.things);
    story.write(" ");
    fragment(story, true);
  });
  record(story, id, "mixed", [content], speaker, cue);
}

/** Harlan called the bridge “a disgrace.” */
function writeCalled(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["called", "called", "branded"]));
  story.write(" ");
  const content = spanOf(story, () => {
    fillOne(story, story.setting.vocabulary.things);
    story.write(" ");
    fragment(story, true);
  });
  record(story, id, "mixed", [content], speaker, cue);
}

/** Harlan described the bridge as “a disgrace.” */
function writeDescribed(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["described", "described", "dismissed", "denounced"]));
  story.write(" ");
  const content = spanOf(story, () => {
    fillOne(story, story.setting.vocabulary.things);
    story.write(" as ");
    fragment(story, true);
  });
  record(story, id, "mixed", [content], speaker, cue);
}

function reportedClause(story: Story): void {
  story.fillFresh("reported");
}

/** A sentence of indirect speech, its speaker first; recorded. */
function indirectSentence(story: Story, voice: Voice, id: string, that = false): { speaker: Reference } {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = verb(story, INDIRECT_VERBS, isPlural(voice));
  tail(story, 0.2);
  story.write(" ");
  const content = spanOf(story, () => {
    if (that) story.write("that ");
    reportedClause(story);
    if (story.random.chance(0.2)) {
      story.write(that ? " and that " : " and ");
      reportedClause(story);
    }
  });
  story.write(".");
  record(story, id, "indirect", [content], speaker, cue);
  return { speaker };
}

/** Harlan said that …. */
function writeIndirectThat(story: Story, voice: Voice, id: string): void {
  indirectSentence(story, voice, id, true);
}

/** Harlan said …. */
function writeIndirectBare(story: Story, voice: Voice, id: string): void {
  indirectSentence(story, voice, id);
}

/** Harlan told reporters that …. */
function writeIndirectTold(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("told");
  story.write(` ${listener(story)} `);
  const content = spanOf(story, () => {
    if (story.random.chance(0.7)) story.write("that ");
    reportedClause(story);
  });
  story.write(".");
  record(story, id, "indirect", [content], speaker, cue);
}

/** The bridge would stay closed, Harlan said. */
function writeIndirectFronted(story: Story, voice: Voice, id: string): void {
  const content = spanOf(story, () => {
    story.capital = true;
    reportedClause(story);
  });
  story.write(", ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = verb(story, INDIRECT_VERBS, isPlural(voice));
  tail(story, 0.3);
  story.write(".");
  record(story, id, "indirect", [content], speaker, cue);
}

/** The bridge, Harlan said, would stay closed. */
function writeIndirectInterrupted(story: Story, voice: Voice, id: string): void {
  const first = spanOf(story, () => {
    story.capital = true;
    fillOne(story, story.setting.vocabulary.things);
  });
  story.write(", ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put("said");
  story.write(", ");
  const second = spanOf(story, () => {
    story.write(story.random.pick(["would cost ", "had already cost ", "would save ", "was worth "]));
    story.write(`${story.random.between(2, 90)} million ${story.setting.country.money}`);
  });
  story.write(".");
  record(story, id, "indirect", [first, second], speaker, cue);
}

/** Harlan denied that …. */
function writeDenied(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("denied");
  story.write(" ");
  const content = spanOf(story, () => {
    story.write("that ");
    reportedClause(story);
  });
  story.write(".");
  record(story, id, "indirect", [content], speaker, cue);
}

/** Harlan said …. “…,” she added. */
function writeIndirectThenQuote(story: Story, voice: Voice, id: string): void {
  indirectSentence(story, voice, "indirect-bare");
  story.write(" ");
  writeQuoteSpeakerVerb(story, voice, id);
}

/** The bridge was closed in May, according to Harlan. */
function writeAccordingTo(story: Story, voice: Voice, id: string): void {
  const content = spanOf(story, () => {
    story.capital = true;
    reportedClause(story);
  });
  story.write(", ");
  const cue = story.put("according to");
  story.write(" ");
  const speaker = refer(story, voice, "after-verb");
  story.write(".");
  record(story, id, "indirect", [content], speaker, cue);
}

/** According to Harlan, …. */
function writeAccordingToFronted(story: Story, voice: Voice, id: string): void {
  const cue = story.put("According to");
  story.write(" ");
  const speaker = refer(story, voice, "after-verb");
  story.write(", ");
  const content = spanOf(story, () => reportedClause(story));
  story.write(".");
  record(story, id, "indirect", [content], speaker, cue);
}

/** “…,” Harlan and Kovac said in a joint statement. */
function writeJointStatement(story: Story, voice: Voice, id: string): void {
  const direct = story.random.chance(0.6);
  const content = direct
    ? quoted(story, 1, ",")
    : spanOf(story, () => {
        story.capital = true;
        reportedClause(story);
      });
  story.write(direct ? " " : ", ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put("said");
  story.write(" in a joint statement.");
  record(story, id, direct ? "direct" : "indirect", [content], speaker, cue);
}

/** Speaking after the vote, Harlan said …. */
function writeOpenerIndirect(story: Story, voice: Voice, id: string): void {
  story.capital = true;
  fillOne(story, story.setting.vocabulary.openers);
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put("said");
  story.write(" ");
  const content = spanOf(story, () => {
    if (story.random.chance(0.4)) story.write("that ");
    reportedClause(story);
  });
  story.write(".");
  record(story, id, "indirect", [content], speaker, cue);
}

/** A first sentence whose news is somebody's word: “…, Harlan said on Tuesday.” */
export function writeSpokenLead(story: Story, voice: Voice): void {
  writeIndirectFronted(story, voice, "lead-fronted");
}

/** Questions and answers in capitals, without marks. */
export function writeTranscript(story: Story, voices: readonly Extract<Voice, { kind: "person" }>[]): void {
  for (const { member } of voices) {
    const speaker = spanOf(story, () => story.write(story.nameShort(member.person).toUpperCase()));
    const cue = story.put(":");
    story.write(" ");
    const content = spanOf(story, () => sayMany(story, story.random.between(1, 3), "."));
    const resolved = story.spell(member.person.full);
    const reference: Reference = {
      ...speaker,
      kind: "person",
      form: "transcript",
      resolved,
      alternatives: [],
      apposition: false,
    };
    record(story, "transcript", "direct", [content], reference, cue);
    story.newParagraph();
    story.lastNamed = null;
  }
}
