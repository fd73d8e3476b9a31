import { ADVERSATIVE, AGENT, COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb, MARK, PARTICIPLE, PAST, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isAskedInLine, isElliptic, isPassive } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * Whether the hearer, not the speaker, is the subject of the verb: "asked" or "told", without a subject, at the start
 * of a sentence or behind "when"; "was asked", "been accused of", "the court heard".
 */
export function isAskedPassively(scene: Scene, { attribution, content, said }: Frame): boolean {
  const { document, language, sentenceOf } = scene;
  const cue = attribution.cue ?? governingCue(scene, content);
  if (cue === null && isInCharge(scene, said.firstToken)) return true;
  if (cue?.form !== "verb") return false;
  if (cue.lemma === language.speech.hear || isElliptic(scene, cue) || isAskedInLine(scene, cue)) return true;
  const relative = document.tokens[cue.firstToken - 1]?.lower ?? "";
  const isWhat =
    scene.grammar.tags[cue.firstToken - 1] === WH_WORD && !language.smallWords.personalRelatives.has(relative);
  if (isPassive(scene.grammar, cue) && !isWhat && !language.speech.citingVerbs.has(cue.lemma)) return true;
  const tag = scene.grammar.tags[cue.headToken];
  const isTold = language.occasions.tellingVerbs.has(cue.lemma) && (tag === PAST || tag === PARTICIPLE);
  if (
    cue.firstToken !== cue.headToken ||
    !(isTold || language.speech.askedForms.has(document.tokens[cue.headToken]?.lower ?? ""))
  )
    return false;
  const before = cue.headToken - 1;
  if (language.speech.beforeAsked.has(document.tokens[before]?.lower ?? "")) return true;
  if (sentenceOf[before] !== sentenceOf[cue.headToken]) return true;
  // "⟨But⟩ asked why, …", "…, and asked ⟨by Moe⟩ why, …"
  if (!servesAs(scene.grammar, before, COORDINATOR | ADVERSATIVE)) return false;
  return sentenceOf[before - 1] !== sentenceOf[before] || servesAs(scene.grammar, cue.lastToken, AGENT);
}

/** How long the accusation before the words may be, in tokens. */
const LONGEST_CHARGE = 20;

/**
 * "is accused of taking pigs, mats and ⟦“one motor”⟧": whether words in marks stand in the list that a passive verb of
 * charging governs.
 */
function isInCharge({ cueOf, cues, grammar, language, sentenceOf }: Scene, first: number): boolean {
  const { tags } = grammar;
  for (let at = first - 1; at > first - LONGEST_CHARGE && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue !== undefined) return language.speech.chargingVerbs.has(cue.lemma) && isPassive(grammar, cue);
    if (isFiniteVerb(tags[at] ?? 0) || tags[at] === MARK) return false;
  }
  return false;
}

/**
 * Who asks or tells, "was told by ⟨Roe⟩ that", "was told to go by ⟨Roe⟩", "heard from ⟨Roe⟩ that": a mention, or -1
 * where none stands there.
 */
export function askedBy(scene: Scene, { attribution, content, said }: Frame): number {
  const { lastToken, lemma } = attribution.cue ?? governingCue(scene, content) ?? { lastToken: 0 };
  const { document, grammar, language } = scene;
  const isHeard = lemma === language.speech.hear;
  const by = [lastToken - 1, lastToken, said.lastToken].find(
    (at) =>
      servesAs(grammar, at, AGENT) ||
      (isHeard && language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? "")),
  );
  return by === undefined ? -1 : mentionAt(scene, by + 1);
}
