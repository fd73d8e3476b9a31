/**
 * Speech in several pieces: split by its attribution, spread over several paragraphs, or after speech of another kind.
 *
 * @module
 */

import { fill } from "./grammar.ts";
import { refer, type Voice } from "./references.ts";
import { directVerb, quoted, record, sayMany, sentenceCount, speakerFirst, speakerThen, tail } from "./speech-parts.ts";
import type { Story, Stretch } from "./story.ts";
import { writeQuoteSpeakerVerb } from "./write-direct.ts";
import { indirectSentence, reportedClause } from "./write-indirect.ts";

/** “…,” Harlan said. “….” */
export function writeQuoteResumed(story: Story, voice: Voice, id: string): void {
  const first = quoted(story, 1, ",");
  story.write(" ");
  const inverted = story.random.chance(0.25);
  const cueBefore = inverted ? story.put("said") : null;
  if (inverted) story.write(" ");
  const speaker = inverted ? refer(story, voice, "after-verb") : speakerThen(story, voice);
  if (!inverted) story.write(" ");
  const cue = cueBefore ?? directVerb(story, voice, speaker);
  if (!speaker.apposition) tail(story, 0.3);
  story.stop();
  story.write(" ");
  const second = quoted(story, sentenceCount(story), ".");
  record(story, id, "direct", [first, second], speaker, cue);
}

/** “If the board does not act,” Harlan said, “then we will.” */
export function writeSentenceSplit(story: Story, voice: Voice, id: string): void {
  const [before, after] = story.random.pick(story.setting.vocabulary.splitSpoken);
  const first = story.span(() => {
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
  const second = story.span(() => {
    story.openMarks();
    fill(story, after);
    story.stop();
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
  return story.span(() => {
    story.openMarks();
    sayMany(story, story.random.between(1, 2), ".");
    story.depth -= 1;
  });
}

/** “…. ¶ “…,” Harlan said. */
export function writeSeveralParagraphs(story: Story, voice: Voice, id: string): void {
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
  story.stop();
  record(story, id, "direct", contents, speaker, cue);
}

/** Harlan said: “…. ¶ “….” */
export function writeSeveralAnnounced(story: Story, voice: Voice, id: string): void {
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
export function writeQuoteAlone(story: Story, voice: Voice, id: string): void {
  const { speaker } = indirectSentence(story, voice, "indirect-bare");
  if (story.random.chance(0.4)) story.newParagraph();
  else story.write(" ");
  record(story, id, "direct", [quoted(story, sentenceCount(story), ".")], speaker, null);
}

/** Harlan said …. “…,” she added. */
export function writeIndirectThenQuote(story: Story, voice: Voice, id: string): void {
  indirectSentence(story, voice, "indirect-bare");
  story.write(" ");
  writeQuoteSpeakerVerb(story, voice, id);
}

/** “…,” Harlan and Kovac said in a joint statement. */
export function writeJointStatement(story: Story, voice: Voice, id: string): void {
  const direct = story.random.chance(0.6);
  const content = direct
    ? quoted(story, 1, ",")
    : story.span(() => {
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
