import type { SpokenTurn } from "../text/spoken-turns.ts";
import type { Attribution } from "./attribution.ts";
import { WORDS_IN_MARKS } from "./attribution.ts";
import { ownerOfEquated } from "./equated.ts";
import { speakerOfHeadline } from "./headings.ts";
import { namesAnother } from "./names-another.ts";
import { nounOfOutcry } from "./outcry.ts";
import type { Scene } from "./scene.ts";
import { isStandalone } from "./standalone.ts";
import type { Stretch } from "./stretches.ts";
import { isNoteBlock, labelMention } from "./turns/find-turns.ts";
import { TURN } from "./turns/printed-speaker.ts";

/**
 * Returns the quotes that stand in marks as a whole: every stretch of speech that no clause of `clauses` has taken into
 * a mixed quote. Stretches that continue one another over paragraphs are one quote of several parts. Cue and speaker
 * are left open, except in a transcript printed in marks, where the label names the speaker and is not part of the
 * words.
 */
export function findDirect(
  scene: Scene,
  stretches: readonly Stretch[],
  clauses: readonly Attribution[],
): Attribution[] {
  const taken = new Set(clauses.flatMap((clause) => clause.quoted.map((span) => span.start)));
  const turns = new Map(scene.document.turns.map((turn) => [turn.label.start, turn]));
  const isSpoken = ({ use, start }: Stretch) => use === "speech" || turns.has(start);
  const free = stretches.filter((stretch) => isSpoken(stretch) && !taken.has(stretch.start) && !isNote(scene, stretch));
  const labelled = free.map((stretch) => ({ stretch, turn: turns.get(stretch.start) ?? null }));
  return chains(scene, labelled).map((parts) => toAttribution(scene, parts));
}

/** “(Crosstalk.): whether it is a note between the turns of a transcript in which every paragraph opens with a mark. */
function isNote(scene: Scene, { block, continued, continues }: Stretch): boolean {
  const own = scene.document.blocks[block];
  return (continued || continues) && own !== undefined && isNoteBlock(scene, own);
}

interface Labelled {
  readonly stretch: Stretch;
  /** The turn that begins with it, whose label is not part of the words; null for none. */
  readonly turn: SpokenTurn | null;
}

/**
 * Groups each stretch with those that continue it. A label begins a new group, and so does a stretch that names another
 * speaker.
 */
function chains(scene: Scene, stretches: readonly Labelled[]): Labelled[][] {
  const groups: Labelled[][] = [];
  for (const part of stretches) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.stretch;
    const goesOn = part.turn === null && part.stretch.continued && before?.continues === true;
    if (goesOn && !namesAnother(scene, before, part.stretch)) group?.push(part);
    else groups.push([part]);
  }
  return groups;
}

function toAttribution(scene: Scene, parts: readonly Labelled[]): Attribution {
  const first = parts[0]?.stretch;
  const turn = parts[0]?.turn ?? null;
  const source = turn === null ? -1 : labelMention(scene, turn);
  return {
    kind: "direct",
    content: parts.map(({ stretch, turn }) => ({
      start: turn?.words.start ?? stretch.start,
      end: stretch.end,
    })),
    quoted: [],
    cue: null,
    stance: "asserted",
    source: source < 0 ? null : source,
    rule: turn === null ? WORDS_IN_MARKS : TURN,
    sentence: first?.sentence ?? 0,
    block: first?.block ?? 0,
    confidence: Math.max(...parts.map(({ stretch }) => confidenceOf(scene, stretch))),
  };
}

/** The share of standalone stretches to which annotators gave a quote of their own. */
const STANDALONE = 0.98;

/**
 * The same for stretches that are said to be somebody's words, “Sell it” was Roe's advice, “I cried”: Roe on the fire.
 * It is a guess.
 */
const EQUATED = 0.85;

/** The same for what is cried, “chants of “Go!””: annotators gave all nine in PolNeAR to somebody. */
const CRIED = 0.9;

function confidenceOf(scene: Scene, stretch: Stretch): number {
  if (nounOfOutcry(scene, stretch, false) >= 0) return Math.max(CRIED, stretch.speech);
  if (ownerOfEquated(scene, stretch) !== null || speakerOfHeadline(scene, stretch) >= 0)
    return Math.max(EQUATED, stretch.speech);
  return isStandalone(scene, stretch) ? Math.max(STANDALONE, stretch.speech) : stretch.speech;
}
