/**
 * Reported speech without marks.
 *
 * @module
 */

import { fillOne } from "./grammar.ts";
import { refer, type Voice } from "./references.ts";
import { INDIRECT_VERBS, isPlural, listener, record, speakerFirst, speakerThen, tail, verb } from "./speech-parts.ts";
import type { Reference, Story } from "./story.ts";

export function reportedClause(story: Story): void {
  story.fillFresh("reported");
}

/** A sentence of indirect speech, its speaker first; recorded. */
export function indirectSentence(story: Story, voice: Voice, id: string, that = false): { speaker: Reference } {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = verb(story, INDIRECT_VERBS, isPlural(voice));
  tail(story, 0.2);
  story.write(" ");
  const content = story.span(() => {
    if (that) story.write("that ");
    reportedClause(story);
    if (story.random.chance(0.2)) {
      story.write(that ? " and that " : " and ");
      reportedClause(story);
    }
  });
  story.stop();
  record(story, id, "indirect", [content], speaker, cue);
  return { speaker };
}

/** Harlan said that …. */
export function writeIndirectThat(story: Story, voice: Voice, id: string): void {
  indirectSentence(story, voice, id, true);
}

/** Harlan said …. */
export function writeIndirectBare(story: Story, voice: Voice, id: string): void {
  indirectSentence(story, voice, id);
}

/** Harlan told reporters that …. */
export function writeIndirectTold(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("told");
  story.write(` ${listener(story)} `);
  const content = story.span(() => {
    if (story.random.chance(0.7)) story.write("that ");
    reportedClause(story);
  });
  story.stop();
  record(story, id, "indirect", [content], speaker, cue);
}

/** The bridge would stay closed, Harlan said. */
export function writeIndirectFronted(story: Story, voice: Voice, id: string): void {
  const content = story.span(() => {
    story.capital = true;
    reportedClause(story);
  });
  story.write(", ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = verb(story, INDIRECT_VERBS, isPlural(voice));
  tail(story, 0.3);
  story.stop();
  record(story, id, "indirect", [content], speaker, cue);
}

/** The bridge, Harlan said, would stay closed. */
export function writeIndirectInterrupted(story: Story, voice: Voice, id: string): void {
  const first = story.span(() => {
    story.capital = true;
    fillOne(story, story.setting.vocabulary.things);
  });
  story.write(", ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put("said");
  story.write(", ");
  const second = story.span(() => {
    story.write(story.random.pick(["would cost ", "had already cost ", "would save ", "was worth "]));
    story.write(`${story.random.between(2, 90)} million ${story.setting.country.money}`);
  });
  story.stop();
  record(story, id, "indirect", [first, second], speaker, cue);
}

/** Harlan denied that …. */
export function writeDenied(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("denied");
  story.write(" ");
  const content = story.span(() => {
    story.write("that ");
    reportedClause(story);
  });
  story.stop();
  record(story, id, "indirect", [content], speaker, cue);
}

/** The bridge was closed in May, according to Harlan. */
export function writeAccordingTo(story: Story, voice: Voice, id: string): void {
  const content = story.span(() => {
    story.capital = true;
    reportedClause(story);
  });
  story.write(", ");
  const cue = story.put("according to");
  story.write(" ");
  const speaker = refer(story, voice, "after-verb");
  story.stop();
  record(story, id, "indirect", [content], speaker, cue);
}

/** According to Harlan, …. */
export function writeAccordingToFronted(story: Story, voice: Voice, id: string): void {
  const cue = story.put("According to");
  story.write(" ");
  const speaker = refer(story, voice, "after-verb");
  story.write(", ");
  const content = story.span(() => reportedClause(story));
  story.stop();
  record(story, id, "indirect", [content], speaker, cue);
}

/** Speaking after the vote, Harlan said …. */
export function writeOpenerIndirect(story: Story, voice: Voice, id: string): void {
  story.capital = true;
  fillOne(story, story.setting.vocabulary.openers);
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const cue = story.put("said");
  story.write(" ");
  const content = story.span(() => {
    if (story.random.chance(0.4)) story.write("that ");
    reportedClause(story);
  });
  story.stop();
  record(story, id, "indirect", [content], speaker, cue);
}

/** A first sentence whose news is somebody's word: “…, Harlan said on Tuesday.” */
export function writeSpokenLead(story: Story, voice: Voice): void {
  writeIndirectFronted(story, voice, "lead-fronted");
}
