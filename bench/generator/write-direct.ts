/**
 * Direct speech with one stretch of words in marks.
 *
 * @module
 */

import { fillOne } from "./grammar.ts";
import { refer, type Voice } from "./references.ts";
import {
  DIRECT_VERBS,
  directVerb,
  isPlural,
  listener,
  quoted,
  record,
  sayMany,
  sentenceCount,
  speakerFirst,
  speakerThen,
  tail,
  verb,
} from "./speech-parts.ts";
import type { Reference, Story, Stretch } from "./story.ts";
import type { Lines } from "./vocabulary.ts";

/** “…,” Harlan said on Tuesday. */
export function writeQuoteSpeakerVerb(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, sentenceCount(story), ",");
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = directVerb(story, voice, speaker);
  tail(story);
  story.stop();
  record(story, id, "direct", [content], speaker, cue);
}

/** “…,” said Anna Kovac, an economist at the bank. */
export function writeQuoteVerbSpeaker(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, sentenceCount(story), ",");
  story.write(" ");
  const cue = story.put(story.setting.outlet.present && story.random.chance(0.5) ? "says" : "said");
  story.write(" ");
  const speaker = refer(story, voice, "after-verb");
  if (!speaker.apposition) tail(story, 0.2);
  story.stop();
  record(story, id, "direct", [content], speaker, cue);
}

/** Harlan said: “….” */
export function writeSpeakerVerbQuote(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = verb(story, DIRECT_VERBS, isPlural(voice));
  tail(story, 0.25);
  story.write(story.random.chance(0.7) ? ": " : ", ");
  const content = quoted(story, sentenceCount(story), ".");
  record(story, id, "direct", [content], speaker, cue);
}

/** “…,” Harlan, who grew up in the valley, said. */
export function writeRelativeClause(story: Story, voice: Voice, id: string): void {
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
    story.stop();
    record(story, id, "direct", [content], speaker, cue);
    return;
  }
  story.write(": ");
  record(story, id, "direct", [quoted(story, 1, ".")], speaker, cue);
}

/** Asked about the bridge, Harlan said: “….” */
export function writeOpenerQuote(story: Story, voice: Voice, id: string): void {
  story.capital = true;
  fillOne(story, story.setting.vocabulary.openers);
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["said", "said", "replied", "answered", "told reporters"]));
  story.write(": ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, cue);
}

/** “…,” Harlan told reporters. */
export function writeToldQuote(story: Story, voice: Voice, id: string): void {
  const after = story.random.chance(0.6);
  const content = after ? quoted(story, sentenceCount(story), ",") : null;
  if (after) story.write(" ");
  const speaker = after ? speakerThen(story, voice) : speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("told");
  story.write(` ${listener(story)}`);
  if (content !== null) {
    tail(story, 0.15);
    story.stop();
    record(story, id, "direct", [content], speaker, cue);
    return;
  }
  story.write(": ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, cue);
}

/** Harlan wrote on social media: “….” */
export function writePost(story: Story, voice: Voice, id: string): void {
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
export function writeLetter(story: Story, voice: Voice, id: string): void {
  story.capital = true;
  fillOne(story, story.setting.vocabulary.letters);
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["wrote", "wrote", "said"]));
  story.write(": ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, cue);
}

/** “Who is going to pay?” Harlan asked. */
export function writeQuestion(story: Story, voice: Voice, id: string): void {
  const content = story.span(() => {
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
  story.stop();
  record(story, id, "direct", [content], speaker, cue);
}

/** “…!” Harlan shouted. */
export function writeExclamation(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, 1, "!");
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["shouted", "said", "exclaimed"]));
  story.stop();
  record(story, id, "direct", [content], speaker, cue);
}

/** “He looked at me and said, ‘…,’ and that was that,” Harlan said. */
export function writeNested(story: Story, voice: Voice, id: string): void {
  const content = quotedOne(story, story.setting.vocabulary.nested);
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = directVerb(story, voice, speaker);
  story.stop();
  record(story, id, "direct", [content], speaker, cue);
}

/** “Never,” Harlan said. */
export function writeShortQuote(story: Story, voice: Voice, id: string): void {
  const content = quotedOne(story, story.setting.vocabulary.shortSpoken);
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put("said");
  tail(story, 0.3);
  story.stop();
  record(story, id, "direct", [content], speaker, cue);
}

/** One of some templates in marks, with a comma before the closing one. */
function quotedOne(story: Story, templates: Lines): Stretch {
  return story.span(() => {
    story.openMarks();
    story.capital = true;
    fillOne(story, templates);
    story.write(",");
    story.closeMarks();
  });
}

/** Speakers in capitals, and what they said without marks: direct speech, printed word by word. */
export function writeTranscript(story: Story, voices: readonly Extract<Voice, { kind: "person" }>[]): void {
  for (const { member } of voices) {
    const speaker = story.span(() => story.write(story.nameShort(member.person).toUpperCase()));
    const cue = story.put(":");
    story.write(" ");
    const content = story.span(() => sayMany(story, story.random.between(1, 3), "."));
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
