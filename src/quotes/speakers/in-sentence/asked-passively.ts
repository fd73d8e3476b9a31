import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, PARTICIPLE, PAST, WH_WORD } from "../../../grammar/tags.ts";
import { endWithAdded } from "../../noun-phrase.ts";
import { isAskedInLine, isElliptic, isPassive } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/** "asked" or "told", without a subject, at the head of a sentence or behind "when"; "was asked", "been accused of", "the court heard". */
export function isAskedPassively(scene: Scene, { attribution, content }: Frame): boolean {
  const { document, language, sentenceOf } = scene;
  const cue = attribution.cue ?? governingCue(scene, content);
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
  return (
    language.speech.beforeAsked.has(document.tokens[cue.headToken - 1]?.lower ?? "") ||
    sentenceOf[cue.headToken - 1] !== sentenceOf[cue.headToken]
  );
}

/** Who asks or tells, "was told by ⟨Roe⟩ that", "was told to go by ⟨Roe⟩", "heard from ⟨Roe⟩ that", "asked by counsel for the family, ⟨Roe⟩, whether": a mention, or -1 where nobody is told, or somebody who is none. */
export function askedBy(scene: Scene, { attribution, content }: Frame): number {
  const { lastToken, lemma } = attribution.cue ?? governingCue(scene, content) ?? { lastToken: 0 };
  const { document, grammar, language } = scene;
  const isHeard = lemma === language.speech.hear;
  const by = [lastToken - 1, lastToken, content.at(-1)?.lastToken ?? lastToken].find(
    (at) =>
      servesAs(grammar, at, AGENT) ||
      (isHeard && language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? "")),
  );
  if (by === undefined) return -1;
  const asker = mentionAt(scene, by + 1);
  const words = content[0]?.firstToken ?? by;
  return asker >= 0 || words < by ? asker : namedBehind(scene, by + 1, words);
}

/** "counsel for the family, ⟨Roe⟩, ": whom commas set off between a noun phrase and the words; -1 where nobody stands so. */
function namedBehind(scene: Scene, from: number, words: number): number {
  const { cast, grammar, phraseTokens } = scene;
  const comma = endWithAdded(grammar, from, words);
  const mention = grammar.tags[comma] === COMMA ? mentionAt(scene, comma + 1) : -1;
  const isSetOff = grammar.tags[words - 1] === COMMA && phraseTokens[mention]?.lastToken === words - 1;
  return isSetOff && cast.mentions[mention]?.person != null ? mention : -1;
}
