import { COMMA, CONJUNCTION, GERUND } from "../../../grammar/tags.ts";
import { verbOfWriting } from "../../indirect/behind-hearer.ts";
import type { Scene } from "../../scene.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import type { Frame } from "../candidates/candidates.ts";

/** The subject of the verb before "asking them ⟦to wait⟧": “⟨Roe⟩ wrote to parents on Monday asking”; -1 where none stands so. */
export function writerOfRequest(scene: Scene, { attribution: { cue }, sentences }: Frame): number {
  const written = cue === null ? -1 : verbOfWriting(scene.grammar, cue);
  if (written < 0) return -1;
  const verb = startOfVerbGroup(scene.grammar, sentences.firstToken, written);
  for (let at = verb - 1; at >= sentences.firstToken; at -= 1) {
    const subject = scene.mentionOf[at] ?? -1;
    if (scene.phraseTokens[subject]?.lastToken === verb) return subject;
  }
  return -1;
}

/** “⟨The army⟩, insisting that the bus had not stopped, refused”: the mention with which the sentence, or a clause behind "and", begins, right before a comma and the gerund. */
export function subjectOfInserted(
  { grammar, mentionOf, phraseTokens }: Scene,
  { attribution, sentences }: Frame,
): number {
  const { cue } = attribution;
  if (cue === null || grammar.tags[cue.headToken] !== GERUND || grammar.tags[cue.firstToken - 1] !== COMMA) return -1;
  const mention = mentionOf[cue.firstToken - 2] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase === undefined || phrase.lastToken !== cue.firstToken - 1) return -1;
  const isJoined = grammar.tags[phrase.firstToken - 1] === CONJUNCTION && grammar.tags[phrase.firstToken - 2] === COMMA;
  const isFirst = phrase.firstToken === sentences.firstToken || isJoined;
  return isFirst ? mention : -1;
}

/** The subject after the words of a gerund that opens its sentence: "Noting that it rained, Roe said". */
export function subjectOfGerund(scene: Scene, { attribution, content, sentences }: Frame): number {
  const { cue } = attribution;
  if (cue === null || cue.headToken !== sentences.firstToken || scene.grammar.tags[cue.headToken] !== GERUND) return -1;
  const comma = content.at(-1)?.lastToken ?? 0;
  if (scene.document.tokens[comma]?.text !== ",") return -1;
  const mention = scene.mentionOf[comma + 1] ?? -1;
  const next = scene.mentionOf[comma + 2] ?? -1;
  const found = mention >= 0 ? mention : next;
  return scene.phraseTokens[found]?.firstToken === comma + 1 ? found : -1;
}
