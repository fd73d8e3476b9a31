import { COMMA, STOP } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isInverted } from "../../indirect/inverted-source.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { oneBehindMarks } from "../subjects/one-behind-marks.ts";

/** The mention behind an inverted verb: “…, said ⟨a woman who lives there⟩”, “said Ashby Trust manager ⟨Ann Roe⟩”; or -1. */
export function invertedSubject(
  { document, grammar, sentenceOf, phraseTokens, mentionOf }: Scene,
  { attribution }: Frame,
): number {
  const { cue } = attribution;
  const sentence = itemAt(document.sentences, sentenceOf[cue?.headToken ?? -1]);
  if (cue === null || sentence === undefined || !isInverted(grammar, sentence, cue)) return -1;
  for (let at = cue.lastToken; at < sentence.lastToken; at += 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention < 0) continue;
    const bearer = phraseTokens[mention + 1]?.firstToken === cue.lastToken ? mention + 1 : mention;
    return phraseTokens[bearer]?.firstToken === cue.lastToken ? bearer : -1;
  }
  return -1;
}

/** “…,” read ⟨the email⟩: a thing that speaks, right behind the verb and before the end of the clause; “…,” ⟨another⟩; “…,” says ⟨Roe⟩; “…”: or anybody before a semicolon; else -1. */
export function subjectBehindMarks(scene: Scene, { attribution, content }: Frame): number {
  const { cast, cues, cueOf, document, grammar, mentionOf, phraseTokens } = scene;
  const verb = content.at(-1)?.lastToken ?? 0;
  if (attribution.kind === "direct" && oneBehindMarks(grammar, { firstToken: verb, lastToken: verb }) >= 0)
    return mentionOf[verb] ?? -1;
  const cue = itemAt(cues, cueOf[verb]);
  if (attribution.kind !== "direct" || cue?.form !== "verb" || cue.firstToken !== verb) return -1;
  const mention = mentionAt(scene, cue.lastToken);
  const last = phraseTokens[mention]?.lastToken ?? 0;
  const ends = grammar.tags[last] === STOP || grammar.tags[last] === COMMA;
  if (document.tokens[last]?.text === ";" && phraseTokens[mention]?.firstToken === cue.lastToken) return mention;
  return cast.mentions[mention]?.unnamedAs === "document" && ends ? mention : -1;
}
