/**
 * What the patterns of speech are made of: quoted sentences, speakers, verbs and what follows them.
 *
 * @module
 */

import { fillOne } from "./grammar.ts";
import { refer, type Voice } from "./references.ts";
import type { Reference, Story, Stretch } from "./story.ts";

type Part = "direct" | "mixed" | "indirect";

export function record(
  story: Story,
  construction: string,
  kind: Part,
  contents: readonly Stretch[],
  speaker: Reference | null,
  cue: Stretch | null,
): void {
  story.utterances.push({ construction, kind, contents, speaker, cue });
}

/** One or more sentences in marks; `end` stands before the closing mark. */
export function quoted(story: Story, sentences: number, end: string): Stretch {
  const start = story.length;
  story.openMarks();
  sayMany(story, sentences, end);
  story.closeMarks();
  return { start, end: story.length };
}

export function sayMany(story: Story, sentences: number, end: string): void {
  for (let sentence = 1; sentence <= sentences; sentence += 1) {
    story.capital = true;
    story.fillFresh("spoken");
    if (sentence < sentences || end === ".") story.stop();
    story.write(sentence < sentences ? " " : end === "." ? "" : end);
  }
}

export function sentenceCount({ random }: Story): number {
  return random.chance(0.6) ? 1 : random.between(2, 3);
}

/** A speaker at the start of a sentence, with a capital. */
export function speakerFirst(story: Story, voice: Voice): Reference {
  story.capital = true;
  const speaker = refer(story, voice);
  if (speaker.apposition) story.write(",");
  return speaker;
}

/** A speaker inside the sentence, followed by a verb. */
export function speakerThen(story: Story, voice: Voice): Reference {
  const speaker = refer(story, voice);
  if (speaker.apposition) story.write(",");
  return speaker;
}

export function verb(story: Story, verbs: readonly string[], plural = false): Stretch {
  const past = story.random.pick(verbs);
  const present = PRESENT[past];
  if (!story.setting.outlet.present || present === undefined || plural || story.random.chance(0.5))
    return story.put(past);
  return story.put(present);
}

export function isPlural(voice: Voice): boolean {
  return voice.kind === "joint" || voice.kind === "unnamed" || voice.kind === "document";
}

export function directVerb(story: Story, voice: Voice, speaker: Reference): Stretch {
  const again = speaker.form === "pronoun" && story.random.chance(0.3);
  return verb(story, again ? MORE_VERBS : DIRECT_VERBS, isPlural(voice));
}

export function tail(story: Story, probability = 0.4): void {
  if (story.random.chance(probability)) fillOne(story, story.setting.vocabulary.tails);
}

export function listener({ random, setting }: Story): string {
  const { outlet } = setting;
  return random.pick([
    "reporters",
    "reporters",
    "parliament",
    "a news conference",
    "lawmakers",
    outlet.name,
    outlet.name,
    "the hearing",
  ]);
}

export const DIRECT_VERBS = [
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
export const INDIRECT_VERBS = [
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
