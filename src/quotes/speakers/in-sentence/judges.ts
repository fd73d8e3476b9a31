import { COMPLEMENTIZER, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { commaOfAside } from "../../indirect/naming.ts";
import { cuesOf, type Scene } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";
import { lastMention, mentionTo } from "./find-quoted-as-saying.ts";

/**
 * “The court ruled that it may be taxed, a decision that ⟨Roe⟩ called ⟦“mad”⟧”, “a decision her rival, ⟨Ann Roe⟩, has
 * called ⟦“mad”⟧”: whoever in marks judges what a comma appends, by name if the subject has one. -1 where no mention
 * stands right before the verb; null where the construction is another.
 */
export function judgeAside(scene: Scene, { attribution, content, sentences }: Frame): number | null {
  const cue = attribution.cue ?? governingCue(scene, content);
  if (attribution.kind !== "direct" || cue?.form !== "verb") return null;
  const { cast, grammar, mentionOf, mentionTokens, phraseTokens } = scene;
  const comma = commaOfAside({ grammar, cueAt: cuesOf(scene) }, cue, sentences.lastToken);
  if (comma < 0) return null;
  const end = grammar.tags[cue.firstToken - 1] === COMMA ? cue.firstToken - 1 : cue.firstToken;
  let subject = -1;
  for (let at = end - 1; at > comma; at -= 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention < 0) continue;
    // In "that unions dismissed" the tagger may take the verb for a part of the phrase.
    const ends = [phraseTokens[mention]?.lastToken, mentionTokens[mention]?.lastToken];
    if (subject < 0 && !ends.includes(end) && !ends.includes(cue.firstToken)) return -1;
    if (subject < 0) subject = mention;
    // "Ann Roe, her rival, called"
    if (end === cue.firstToken || cast.mentions[mention]?.person != null) return mention;
  }
  return subject;
}

/**
 * “She drew a map that her boss, ⟨Ann Roe⟩, called ⟦“odd”⟧”, “… dismissed as ⟦“odd”⟧”: whoever in marks judges what a
 * relative clause is about, by the name between commas before the verb; -1 where there is none.
 */
export function judgeInRelative(scene: Scene, { attribution, content }: Frame): number {
  const { cast, grammar } = scene;
  const marks = content[0]?.firstToken ?? 0;
  const as = servesAs(grammar, marks - 1, PREDICATIVE) ? marks - 1 : marks;
  const cue = itemAt(scene.cues, scene.cueOf[as - 1]);
  if (attribution.kind !== "direct" || cue?.form !== "verb" || grammar.tags[cue.firstToken - 1] !== COMMA) return -1;
  if (!scene.language.speech.appraisingVerbs.has(cue.lemma) && !scene.language.speech.namingVerbs.has(cue.lemma))
    return -1;
  const mention = scene.mentionOf[cue.firstToken - 2] ?? -1;
  const phrase = scene.phraseTokens[mention];
  const that = (phrase?.firstToken ?? 0) - 1;
  const isRelative = servesAs(grammar, that, COMPLEMENTIZER) || grammar.tags[that] === WH_WORD;
  const isSubject = isRelative && phrase?.lastToken === cue.firstToken - 1;
  return isSubject && cast.mentions[mention]?.person != null ? mention : -1;
}

/** “⟨Roe⟩ rejected Moe's claim ⟦that …⟧”: the mention of whoever judges a claim, not of its owner; -1 for nobody. */
export function judgeOf(scene: Scene, { attribution: { cue }, sentences }: Frame): number {
  if (cue?.form !== "verb" || cue.reading === "asserted") return -1;
  const holdsClaimant = lastMention(scene, cue.headToken - 1, cue.firstToken) >= 0;
  return holdsClaimant ? mentionTo(scene, sentences.firstToken, cue.firstToken) : -1;
}
