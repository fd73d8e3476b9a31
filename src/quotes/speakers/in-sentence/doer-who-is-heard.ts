import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, GERUND, isFiniteVerb } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * “The jury heard how ⟨Roe⟩ had burst in, yelling: ⟦“Out!”⟧”: the subject of the clause that a court or the like hears,
 * for a participle behind it, never the hearers; -1 where the subject is passive, or anybody else speaks in between.
 */
export function doerWhoIsHeard(scene: Scene, { attribution, content }: Frame): number {
  const { cueOf, cues, document, grammar } = scene;
  const verb = attribution.kind === "direct" ? governingCue(scene, content) : null;
  if (verb?.form !== "verb" || grammar.tags[verb.firstToken] !== GERUND) return -1;
  const isMoment = scene.language.smallWords.momentOpeners.has(document.tokens[verb.firstToken - 1]?.lower ?? "");
  if (!isMoment && grammar.tags[verb.firstToken - 1] !== COMMA) return -1;
  const first = startOfSentence(scene, verb.firstToken);
  let at = verb.firstToken - 1;
  while (at > first && !isIn(cueOf, at)) at -= 1;
  const hearing = itemAt(cues, cueOf[at]);
  if (hearing?.form !== "verb" || hearing.lemma !== scene.language.speech.hear) return -1;
  const isOpener =
    servesAs(grammar, hearing.lastToken, COMPLEMENTIZER) ||
    scene.language.speech.hearingOpeners.has(document.tokens[hearing.lastToken]?.lower ?? "");
  const mention = mentionAt(scene, isOpener ? hearing.lastToken + 1 : hearing.lastToken);
  return isDoer(scene, mention) ? mention : -1;
}

/** "⟨Roe⟩ lunged", and not "⟨Roe⟩ was beaten". */
function isDoer({ document, grammar, language, phraseTokens }: Scene, mention: number): boolean {
  const verb = phraseTokens[mention]?.lastToken ?? -1;
  return isFiniteVerb(grammar.tags[verb] ?? 0) && !language.helpers.formsOfBe.has(document.tokens[verb]?.lower ?? "");
}
