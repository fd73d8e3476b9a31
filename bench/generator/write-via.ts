/**
 * Words that somebody else passed on.
 *
 * @module
 */

import { fillOne } from "./grammar.ts";
import { refer, type Voice } from "./references.ts";
import { quoted, record, speakerThen } from "./speech-parts.ts";
import type { Reference, Story, Stretch } from "./story.ts";

/** “…,” Harlan was quoted as saying by state television. */
export function writeQuotedByMedia(story: Story, voice: Voice, id: string): void {
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
  story.stop();
  record(story, id, "direct", [content], speaker, cue);
}

/** “…,” Harlan said, according to the Courier. */
export function writeViaMedia(story: Story, voice: Voice, id: string): void {
  const content = quoted(story, 1, ",");
  story.write(" ");
  const speaker = speakerThen(story, voice);
  story.write(" ");
  const told = story.random.chance(0.5);
  const cue = story.put(told ? "told" : "said");
  story.write(told ? " " : ", according to ");
  fillOne(story, story.setting.vocabulary.media);
  story.stop();
  record(story, id, "direct", [content], speaker, cue);
}
