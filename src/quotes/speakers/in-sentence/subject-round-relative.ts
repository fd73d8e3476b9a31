import { AGENT, COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, MARK, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import type { Situation } from "../candidates/situation.ts";
import { openerOf } from "../mentions/subject-before.ts";

/**
 * “⟨A woman⟩ who lost her son and her husband in the crash said”, “⟨Ann Roe⟩, whose daughter Joan, 7, has asthma, said”: with whom a sentence begins has the verb behind
 * the one of "who", and not whom that clause is about.
 */
export function subjectRoundRelative({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { document, grammar, language, mentionTokens, sentenceOf } = scene;
  if (chosen === undefined || cue?.form !== "verb" || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  if (chosen.lastToken > cue.firstToken || sentenceOf[chosen.firstToken] !== sentenceOf[cue.firstToken]) return index;
  const opener = openerOf(scene, sentenceOf[cue.firstToken] ?? 0);
  const end = mentionTokens[opener]?.lastToken ?? cue.firstToken;
  const isSetOff = grammar.tags[end] === COMMA && grammar.tags[cue.firstToken - 1] === COMMA;
  const who = isSetOff ? end + 1 : end;
  if (!language.smallWords.personalRelatives.has(document.tokens[who]?.lower ?? "")) return index;
  const clause = { firstToken: who + 1, lastToken: cue.firstToken };
  if (chosen.firstToken <= who || !holdsOneVerb(scene, clause, isSetOff)) return index;
  const subject = candidates.findIndex(({ mention }) => mention === opener);
  return subject < 0 ? index : subject;
}

/** One finite verb, and nothing that parts clauses or opens another; commas only between commas. */
function holdsOneVerb({ grammar }: Scene, { firstToken, lastToken }: TokenRange, isSetOff: boolean): boolean {
  const { tags } = grammar;
  let verbs = 0;
  for (let at = firstToken; at < lastToken; at += 1) {
    const tag = tags[at] ?? 0;
    if ((tag === COMMA && !isSetOff) || tag === MARK || tag === WH_WORD || servesAs(grammar, at, COMPLEMENTIZER))
      return false;
    if (isFiniteVerb(tag)) verbs += 1;
  }
  return verbs === 1;
}

/** “⟨The note⟩, a copy of which was seen by the Post, went on”: with whom the sentence begins, or nobody known, and not by whom something is done between commas. */
export function neverTheAgent({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { grammar, phraseTokens, sentenceOf } = scene;
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken !== cue.firstToken - 1) return index;
  if (grammar.tags[chosen.lastToken] !== COMMA || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  if (!servesAs(grammar, (phraseTokens[chosen.mention]?.firstToken ?? 0) - 1, AGENT)) return index;
  const opener = openerOf(scene, sentenceOf[cue.firstToken] ?? 0);
  return opener < 0 ? -1 : candidates.findIndex(({ mention }) => mention === opener);
}
