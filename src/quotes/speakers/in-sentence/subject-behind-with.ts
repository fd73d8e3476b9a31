import { INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import { BASE, COMMA, GERUND, isFiniteVerb } from "../../../grammar/tags.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “The firm was silent, with ⟨Roe⟩ taking to the radio to call it “mad””: for an infinitive, the candidate behind
 * "with" whose gerund leads to it; “farmers reported rain, with ⟨Roe⟩ of the weather office warning”: for a gerund, the
 * one with only phrases between. Else `index`.
 */
export function subjectBehindWith({ scene, frame, candidates }: Situation, index: number): number {
  const cue = ownCue(scene, frame);
  const { document, grammar, language, phraseTokens } = scene;
  const { tags } = grammar;
  if (cue?.form !== "verb") return index;
  const isGerund = tags[cue.firstToken] === GERUND && cue.firstToken === cue.headToken;
  if (!isGerund && (tags[cue.headToken] !== BASE || !servesAs(grammar, cue.headToken - 1, INFINITIVE_MARKER)))
    return index;
  const subject = candidates.findIndex(({ mention }) => {
    const { firstToken = 0, lastToken = 0 } = phraseTokens[mention] ?? {};
    if (lastToken > cue.headToken || tags[firstToken - 2] !== COMMA) return false;
    if (!language.smallWords.besideOthers.has(document.tokens[firstToken - 1]?.lower ?? "")) return false;
    const between = tags.subarray(lastToken, cue.headToken);
    if (isGerund) return between.every(isInPhrases);
    return tags[lastToken] === GERUND && between.every((tag) => tag !== COMMA && !isFiniteVerb(tag));
  });
  return subject < 0 ? index : subject;
}
