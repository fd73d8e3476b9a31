import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA } from "../../grammar/tags.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CueMap } from "./cue-place.ts";
import { behindTelling, commaBeforeTelling } from "./round-source.ts";

/**
 * The part of a sentence that is of a verb of speech, where a semicolon or colon parts it from what is of another: "Ban the lot, says one; ⟦move them,
 * suggests another⟧"; "⟦too old, says Roe⟧; too dear, say the millers"; "⟦Roe insists there is no feud⟧: ⟦her ex, she says, calls daily⟧". The sentence as it is
 * where no other verb of speech with its subject is enclosed by commas or ends a part.
 */
export function betweenSigns(map: CueMap, sentence: Sentence, cue: Cue): Sentence {
  const { grammar } = map;
  if (cue.form !== "verb") return sentence;
  const comma = commaBeforeTelling(grammar, cue);
  const before = comma > sentence.firstToken ? signBefore(map, sentence, comma) : -1;
  const behind = signBehind(map, sentence, cue.lastToken);
  const isParted = behind >= 0 && (endsBehind(grammar, cue, behind) || isToldAround(map, behind, sentence.lastToken));
  const firstToken = before >= 0 && holdsVerb(map, sentence.firstToken, before) ? before + 1 : sentence.firstToken;
  return { ...sentence, firstToken, lastToken: isParted ? behind : sentence.lastToken };
}

function signBefore(map: CueMap, { firstToken }: Sentence, comma: number): number {
  let at = comma - 1;
  while (at > firstToken && !isSign(map, at)) at -= 1;
  return at > firstToken ? at : -1;
}

function signBehind(map: CueMap, { lastToken }: Sentence, from: number): number {
  let at = from;
  while (at < lastToken && !isSign(map, at)) at += 1;
  return at < lastToken ? at : -1;
}

function isSign({ grammar, pairOf }: CueMap, at: number): boolean {
  const text = grammar.document.tokens[at]?.text;
  return (text === ";" || text === ":") && (pairOf[at] ?? -1) < 0;
}

/** "…, says ⟨Roe⟩; …": nothing but its subject stands behind the verb. */
function endsBehind(grammar: Grammar, cue: Cue, sign: number): boolean {
  if (grammar.document.tokens[sign]?.text !== ";" || grammar.tags[cue.firstToken - 1] !== COMMA) return false;
  if (!grammar.language.speech.invertingVerbs.has(cue.lemma)) return false;
  return sign > cue.lastToken && endOfNounPhrase(grammar, cue.lastToken, sign) === sign;
}

/** "…: her sister, ⟨she says⟩, visits": behind the sign a clause round its own verb of speech, which commas enclose. */
function isToldAround({ grammar, cues, cueOf }: CueMap, sign: number, last: number): boolean {
  for (let at = sign + 2; at < last; at += 1) {
    const cue = cues[cueOf[at] ?? -1];
    if (cue !== undefined)
      return (
        cue.form === "verb" && commaBeforeTelling(grammar, cue) > sign && behindTelling({ grammar, cue, last }) >= 0
      );
  }
  return false;
}

/** Whether a verb of speech stands before a sign: what is told there is of somebody already. */
function holdsVerb({ cues, cueOf, pairOf }: CueMap, from: number, sign: number): boolean {
  for (let at = sign - 1; at >= from; at -= 1) if (isTold(cues[cueOf[at] ?? -1]) && (pairOf[at] ?? -1) < 0) return true;
  return false;
}

function isTold(cue: Cue | undefined): boolean {
  return cue?.form === "verb" || cue?.form === "according-to";
}
