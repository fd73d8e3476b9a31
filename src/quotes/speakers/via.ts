import { ADJECTIVE, DETERMINER } from "../../grammar/tags.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { opensRelativeOfSource } from "../indirect/relative-of-source.ts";
import type { Scene } from "../scene.ts";
import { CUE_PRECEDES } from "./candidates/candidates.ts";
import type { Decision } from "./decide-speakers.ts";
import { findQuotedAsSaying } from "./in-sentence/find-quoted-as-saying.ts";

/** How far after the speaker's cue a second source may stand, in tokens. */
const REACH = 30;

/**
 * Who passed the words on, or null: the mention after "according to" in the same sentence, if the speaker is another:
 * “…” Smith said at a rally, according to the Times; or the one who quotes the speaker “as saying”.
 */
export function findVia(scene: Scene, { candidate, frame }: Decision): number | null {
  if (candidate === null) return null;
  const quoted = findQuotedAsSaying(scene, frame);
  if (quoted?.speaker === candidate.mention && quoted.via >= 0) return quoted.via;
  const own = itemAt(scene.cues, candidate.cue);
  if (own === undefined || (own.form === "according-to" && candidate.cueSide === CUE_PRECEDES)) return null;
  const end = Math.min(frame.sentences.lastToken, own.lastToken + REACH);
  for (let at = own.lastToken; at < end; at += 1) {
    const cue = itemAt(scene.cues, scene.cueOf[at]);
    if (cue?.form !== "according-to" || isIn(scene.pairOf, at)) continue;
    // “Roe says she can close the gap⟨, which stood at nine, according to the Times⟩”
    if (opensRelativeOfSource(scene.grammar, frame.said.lastToken, at)) return null;
    const found = mentionBehind(scene, cue.lastToken);
    return found >= 0 && found !== candidate.mention ? found : null;
  }
  return null;
}

/** How many words may stand before the source: "the ⟨semi-official⟩ Quorla news agency". */
const WORDS_BEFORE = 3;

/** The mention that begins at a token, or behind an article and adjectives there; -1 for none. */
function mentionBehind({ mentionOf, grammar: { tags } }: Scene, from: number): number {
  for (let at = from; at <= from + WORDS_BEFORE; at += 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention >= 0) return mention;
    if (tags[at] !== DETERMINER && tags[at] !== ADJECTIVE) return -1;
  }
  return -1;
}
