import { INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import { BASE, COMMA, GERUND, isFiniteVerb } from "../../../grammar/tags.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Situation } from "../candidates/situation.ts";

/** “The firm was silent, with ⟨Roe⟩ taking to the radio to call it “mad””: of an infinitive, who does what leads to it beside what others do. */
export function subjectBehindWith({ scene, frame, candidates }: Situation, index: number): number {
  const cue = ownCue(scene, frame);
  const { document, grammar, language, phraseTokens } = scene;
  const { tags } = grammar;
  if (cue?.form !== "verb" || tags[cue.headToken] !== BASE) return index;
  if (!servesAs(grammar, cue.headToken - 1, INFINITIVE_MARKER)) return index;
  const subject = candidates.findIndex(({ mention }) => {
    const { firstToken = 0, lastToken = 0 } = phraseTokens[mention] ?? {};
    if (tags[lastToken] !== GERUND || lastToken >= cue.headToken || tags[firstToken - 2] !== COMMA) return false;
    if (!language.smallWords.besideOthers.has(document.tokens[firstToken - 1]?.lower ?? "")) return false;
    return tags.subarray(lastToken, cue.headToken).every((tag) => tag !== COMMA && !isFiniteVerb(tag));
  });
  return subject < 0 ? index : subject;
}
