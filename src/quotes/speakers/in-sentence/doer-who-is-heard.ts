import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, GERUND, isFiniteVerb } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isPassive } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * “The jury heard how ⟨Roe⟩ had burst in, yelling: ⟦“Out!”⟧”, “the court was told that ⟨Roe⟩ rang a friend, saying: ⟦“Come!”⟧”: the subject of the clause that a court or
 * the like hears, of whom the participle tells, and never the hearers; -1 where something is done to the subject, or anybody else is said to speak between.
 */
export function doerWhoIsHeard(scene: Scene, { attribution, content }: Frame): number {
  const { cueOf, cues, document, grammar, sentenceOf } = scene;
  const verb = attribution.kind === "direct" ? governingCue(scene, content) : null;
  if (verb?.form !== "verb" || grammar.tags[verb.firstToken] !== GERUND) return -1;
  const isMoment = scene.language.smallWords.momentOpeners.has(document.tokens[verb.firstToken - 1]?.lower ?? "");
  if (!isMoment && grammar.tags[verb.firstToken - 1] !== COMMA) return -1;
  const first = itemAt(document.sentences, sentenceOf[verb.firstToken])?.firstToken ?? 0;
  let at = verb.firstToken - 1;
  while (at > first && !isIn(cueOf, at)) at -= 1;
  const hearing = itemAt(cues, cueOf[at]);
  if (hearing?.form !== "verb" || !isHeard(scene, hearing)) return -1;
  const isOpener =
    servesAs(grammar, hearing.lastToken, COMPLEMENTIZER) ||
    scene.language.speech.hearingOpeners.has(document.tokens[hearing.lastToken]?.lower ?? "");
  const mention = mentionAt(scene, isOpener ? hearing.lastToken + 1 : hearing.lastToken);
  return isDoer(scene, mention, verb.firstToken) ? mention : -1;
}

/** "the court ⟨heard⟩", "jurors ⟨were told⟩". */
function isHeard({ grammar, language }: Scene, cue: Cue): boolean {
  if (cue.lemma === language.speech.hear) return true;
  return language.speech.hearerVerbs.has(cue.lemma) && isPassive(grammar, cue);
}

/** Whether the next verb behind a mention, up to a token, tells what it does: "⟨Roe⟩, 40, lunged", and not "⟨Roe⟩ was beaten". */
function isDoer({ document, grammar, language, phraseTokens }: Scene, mention: number, end: number): boolean {
  for (let at = phraseTokens[mention]?.lastToken ?? end; at < end; at += 1) {
    if (!isFiniteVerb(grammar.tags[at] ?? 0)) continue;
    return !language.helpers.formsOfBe.has(document.tokens[at]?.lower ?? "") || grammar.tags[at + 1] === GERUND;
  }
  return false;
}
