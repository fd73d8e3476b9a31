import { AGENT, COMPLEMENTIZER, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, MARK, PRONOUN, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { openerOf } from "../mentions/opener-of.ts";
import { isSubordinator } from "../subjects/clause-subject.ts";

/**
 * “⟨A woman⟩ who lost her son and her husband in the crash said”, “⟨Ann Roe⟩, whose daughter Joan, 7, has asthma,
 * said”, “⟨A man⟩ who saw it, and who gave no name, said”: the candidate that begins the sentence, for the verb behind
 * that of "who", rather than somebody in the relative clause; else `index`.
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
  const clauses = relativesIn(scene, { firstToken: who + 1, lastToken: cue.firstToken });
  const mayPause = isSetOff || clauses.length > 1;
  if (chosen.firstToken <= who || !clauses.every((clause) => holdsOneVerb(scene, clause, mayPause))) return index;
  const subject = candidateOf(candidates, opener);
  return subject < 0 ? index : subject;
}

/**
 * The clauses of "who ⟨was there⟩, and who ⟨gave no name⟩,", without "and who"; only one where "who" is not repeated.
 */
function relativesIn(scene: Scene, { firstToken, lastToken }: TokenRange): TokenRange[] {
  const { document, grammar, language } = scene;
  for (let at = firstToken; at + 1 < lastToken; at += 1) {
    const isAgain = language.smallWords.personalRelatives.has(document.tokens[at + 1]?.lower ?? "");
    if (!isAgain || grammar.tags[at] !== CONJUNCTION) continue;
    const rest = relativesIn(scene, { firstToken: at + 2, lastToken });
    return [{ firstToken, lastToken: at }, ...rest];
  }
  return [{ firstToken, lastToken }];
}

/** The longest relative clause with its commas, and the longest addition before it, in tokens. */
const LONGEST_RELATIVE = 24;

/**
 * “Roe likes it, and ⟨a rival⟩ down the road, who gave no name, said”: for a verb behind a relative clause between
 * commas, the candidate behind "and" or "but" whom the clause is about, rather than one before; else `index`.
 */
export function subjectBehindAnd({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { document, grammar, language, phraseTokens } = scene;
  const { tags } = grammar;
  const close = (cue?.firstToken ?? 0) - 1;
  if (chosen === undefined || cue?.form !== "verb" || tags[close] !== COMMA || !isFiniteVerb(tags[close + 1] ?? 0))
    return index;
  let open = close - 1;
  while (open > close - LONGEST_RELATIVE && tags[open] !== COMMA) open -= 1;
  if (!language.smallWords.personalRelatives.has(document.tokens[open + 1]?.lower ?? "")) return index;
  if (!holdsOneVerb(scene, { firstToken: open + 2, lastToken: close }, true)) return index;
  const subject = candidates.findIndex(({ mention }) => {
    const { firstToken = open, lastToken = open } = phraseTokens[mention] ?? {};
    const isLinked = tags[firstToken - 1] === CONJUNCTION && tags[firstToken - 2] === COMMA;
    return isLinked && firstToken >= open - LONGEST_RELATIVE && tags.subarray(lastToken, open).every(isInPhrases);
  });
  const first = phraseTokens[candidates[subject]?.mention ?? -1]?.firstToken ?? 0;
  return subject >= 0 && first < open && chosen.lastToken < first ? subject : index;
}

/**
 * Whether a range holds one finite verb, and nothing that separates clauses or opens another, as "said" and "after" do
 * in "who said ⟨Moe⟩ called" and "who left after ⟨Moe⟩ said". Commas may stand in it only if commas enclose it.
 */
function holdsOneVerb(
  { cueOf, cues, grammar, language }: Scene,
  { firstToken, lastToken }: TokenRange,
  isSetOff: boolean,
): boolean {
  const { tags } = grammar;
  let verbs = 0;
  for (let at = firstToken; at < lastToken; at += 1) {
    const tag = tags[at] ?? 0;
    if ((tag === COMMA && !isSetOff) || tag === MARK || tag === WH_WORD || servesAs(grammar, at, COMPLEMENTIZER))
      return false;
    // "who gave his name ⟨as⟩ Moe"
    if (!servesAs(grammar, at, PREDICATIVE) && isSubordinator(grammar, at, lastToken)) return false;
    if (!isFiniteVerb(tag)) continue;
    if (at + 1 < lastToken && language.speech.plainVerbs.has(itemAt(cues, cueOf[at])?.lemma ?? "")) return false;
    verbs += 1;
  }
  return verbs === 1;
}

/**
 * “⟨The note⟩, a copy of which was seen by the Post, went on”: the candidate that begins the sentence, or -1, if the
 * chosen one is only an agent between commas; else `index`.
 */
export function neverTheAgent({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { grammar, phraseTokens, sentenceOf } = scene;
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken !== cue.firstToken - 1) return index;
  if (grammar.tags[chosen.lastToken] !== COMMA || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  if (!servesAs(grammar, (phraseTokens[chosen.mention]?.firstToken ?? 0) - 1, AGENT)) return index;
  const opener = openerOf(scene, sentenceOf[cue.firstToken] ?? 0);
  return opener < 0 ? -1 : candidateOf(candidates, opener);
}

/**
 * “⟨Ann Roe⟩, or Annie as everyone calls her, said”: the candidate that begins the sentence, or the one right before
 * "as" where that is a single word, if the chosen one only calls somebody so; -1 for none, and else `index`.
 */
export function neverWhoCalls({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { document, grammar, language, phraseTokens, sentenceOf } = scene;
  if (chosen === undefined || cue?.form !== "verb" || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  const calls = chosen.lastToken;
  const as = (phraseTokens[chosen.mention]?.firstToken ?? 0) - 1;
  const isCalling = language.nouns.callingByName.has(document.tokens[calls]?.lower ?? "");
  const isWhole = grammar.tags[calls + 1] === PRONOUN && grammar.tags[calls + 2] === COMMA;
  if (!isCalling || !isWhole || calls + 3 !== cue.firstToken || !servesAs(grammar, as, PREDICATIVE)) return index;
  const opener = openerOf(scene, sentenceOf[cue.firstToken] ?? 0);
  const named = candidates.findIndex(({ mention }) => phraseTokens[mention]?.lastToken === as);
  // “⟨Tam⟩ the Mill, or Thomas Roe as nobody calls him”: another may be called so.
  const { firstToken = 0, lastToken = 0 } = scene.mentionTokens[opener] ?? {};
  return named >= 0 && lastToken < firstToken + 2 ? named : candidateOf(candidates, opener);
}
