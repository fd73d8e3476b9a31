/**
 * Reported speech with some of the words in marks.
 *
 * @module
 */

import { fillOne } from "./grammar.ts";
import type { Voice } from "./references.ts";
import { INDIRECT_VERBS, isPlural, record, speakerFirst, tail, verb } from "./speech-parts.ts";
import type { Story } from "./story.ts";

/** Writes words in marks; a full stop goes inside in American use and outside in British use of single marks. */
function fragment(story: Story, last: boolean): void {
  story.openMarks();
  fillOne(story, story.setting.vocabulary.fragments);
  const inside = story.setting.outlet.american;
  if (last && inside) story.stop();
  story.closeMarks();
  if (last && !inside) story.stop();
}

/** Harlan said the bridge was “a disgrace.” */
export function writeMixedPredicate(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = verb(story, INDIRECT_VERBS, isPlural(voice));
  tail(story, 0.12);
  story.write(" ");
  const content = story.span(() => {
    if (story.random.chance(0.4)) story.write("that ");
    fillOne(story, story.setting.vocabulary.things);
    story.write(story.random.pick([" was ", " was ", " would be ", " had become ", " remained "]));
    fragment(story, true);
  });
  record(story, id, "mixed", [content], speaker, cue);
}

/** Harlan said the bridge was “a disgrace” and the delay “absurd.” */
export function writeMixedTwoMarks(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put("said");
  story.write(" ");
  const content = story.span(() => {
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
export function writeCalled(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["called", "called", "branded"]));
  story.write(" ");
  const content = story.span(() => {
    fillOne(story, story.setting.vocabulary.things);
    story.write(" ");
    fragment(story, true);
  });
  record(story, id, "mixed", [content], speaker, cue);
}

/** Harlan described the bridge as “a disgrace.” */
export function writeDescribed(story: Story, voice: Voice, id: string): void {
  const speaker = speakerFirst(story, voice);
  story.write(" ");
  const cue = story.put(story.random.pick(["described", "described", "dismissed", "denounced"]));
  story.write(" ");
  const content = story.span(() => {
    fillOne(story, story.setting.vocabulary.things);
    story.write(" as ");
    fragment(story, true);
  });
  record(story, id, "mixed", [content], speaker, cue);
}
