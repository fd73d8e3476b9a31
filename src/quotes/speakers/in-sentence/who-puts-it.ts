import { ADVERSATIVE, COORDINATOR, DATIVE, EXPLETIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, ADVERB, DETERMINER, isFiniteVerb } from "../../../grammar/tags.ts";
import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { type Scene, sentenceBefore } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * “⟨Roe⟩, whose husband farms, puts it more bluntly. ⟦“They lie.”⟧”, “But ⟨Roe⟩ saw it differently. ⟦“We won.”⟧”: the
 * subject that begins the sentence before the words, if no verb of speech follows the words, or their first part, in
 * their own sentence; else -1.
 */
export function whoPutsIt(scene: Scene, { attribution, content, said, sentences }: Frame): number {
  const { cueOf, grammar, phraseTokens } = scene;
  const words = said.firstToken;
  const [{ lastToken: last } = said, next] = content;
  if (attribution.kind !== "direct" || sentences.firstToken !== words) return -1;
  const before = sentenceBefore(scene, words);
  if (before === undefined || isAnyIn(cueOf, last, next?.firstToken ?? sentences.lastToken)) return -1;
  const opens = servesAs(grammar, before.firstToken, COORDINATOR | ADVERSATIVE);
  const subject = mentionAt(scene, opens ? before.firstToken + 1 : before.firstToken);
  const from = phraseTokens[subject]?.lastToken ?? before.lastToken;
  const verb = verbOfPutting(scene, from, before.lastToken);
  return verb >= 0 && !isAnyIn(cueOf, before.firstToken, before.lastToken) ? subject : -1;
}

/**
 * ““Buy cheap, buy twice.” ⟨My aunt⟩ says this to every customer”: the subject that begins the sentence behind words in
 * marks, if it says "this" or "it" to somebody; else -1.
 */
export function whoSaysThis(scene: Scene, { attribution, content, sentences }: Frame): number {
  const { cueOf, cues, document, grammar, language, phraseTokens } = scene;
  const next = content.at(-1)?.lastToken ?? 0;
  if (attribution.kind !== "direct" || next !== sentences.lastToken) return -1;
  const subject = mentionAt(scene, next);
  const cue = itemAt(cues, cueOf[phraseTokens[subject]?.lastToken ?? -1]);
  if (cue?.form !== "verb" || !language.speech.plainVerbs.has(cue.lemma) || !isFiniteVerb(grammar.tags[cue.headToken]))
    return -1;
  const pointsBack = language.aftermaths.backwardPronouns.has(document.tokens[cue.lastToken]?.lower ?? "");
  return pointsBack && servesAs(grammar, cue.lastToken + 1, DATIVE) ? subject : -1;
}

/** The tags that may begin the manner in which it is put: "⟨more⟩ bluntly", "⟨another⟩ way"; not "it ⟨in⟩ the bag". */
const MANNERS: ReadonlySet<number> = new Set([ADJECTIVE, ADVERB, DETERMINER]);

/** The token of "puts" in "⟨puts⟩ it plainly", right behind the subject, an adverb or a closing comma; or -1. */
function verbOfPutting({ document: { tokens }, grammar, language }: Scene, from: number, to: number): number {
  for (let at = from; at < to - 1; at += 1) {
    const isVerb = language.speech.puttingForms.has(tokens[at]?.lower ?? "") && isFiniteVerb(grammar.tags[at] ?? 0);
    if (!isVerb || !servesAs(grammar, at + 1, EXPLETIVE) || !MANNERS.has(grammar.tags[at + 2] ?? 0)) continue;
    const start = grammar.tags[at - 1] === ADVERB ? at - 1 : at;
    return start === from || tokens[start - 1]?.text === "," ? at : -1;
  }
  return -1;
}
