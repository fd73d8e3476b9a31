import { COMPLEMENTIZER, DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { CONJUNCTION, WH_WORD } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Gender } from "../../../vocabulary.ts";
import type { Cue } from "../../attribution.ts";
import type { Scene } from "../../scene.ts";
import type { Candidate } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";

/**
 * Ann Roe said that ⟨Moe⟩ came in “and told her ⟦that it was over⟧”: nobody tells themselves. So if the hearer of a
 * second verb has the chosen speaker's gender, its speaker is the subject of the clause before it, if that is of the
 * other gender, or did something to the hearer before: “Roe said that ⟨the man⟩ had pushed him and told him ⟦…⟧”, “Roe
 * said that ⟨children⟩ had written to her and said ⟦…⟧”. Else `index`.
 */
export function whoToldThem({ scene, frame, candidates, keys }: Situation, index: number): number {
  const cue = frame.attribution.cue;
  const chosen = itemAt(candidates, index);
  if (cue?.form !== "verb" || chosen === undefined || scene.grammar.tags[cue.firstToken - 1] !== CONJUNCTION)
    return index;
  const genderOf = (at: number): Gender | null => {
    const person = itemAt(scene.cast.people, personOf(keys[at] ?? NOBODY) ?? -1);
    return person?.gender ?? scene.cast.mentions[candidates[at]?.mention ?? -1]?.gender ?? null;
  };
  const hearer = hearerOf(scene, cue, chosen.lastToken);
  if (hearer === undefined || (genderOf(index) ?? hearer) !== hearer || chosen.lastToken > cue.firstToken) return index;
  const other = candidates.findIndex((one, at) => {
    if (one.firstToken <= chosen.lastToken || one.lastToken >= cue.firstToken || !opensClause(scene, one.mention))
      return false;
    const gender = genderOf(at);
    const isOfOther = gender !== null && gender !== hearer && genderOf(index) !== null;
    return isOfOther || isDoneToHearer(scene, one, cue, hearer);
  });
  return other < 0 ? index : other;
}

/**
 * "told ⟨her⟩", "had written to ⟨her⟩ and said": the gender of a verb's hearer, if a pronoun behind token `from` shows
 * it.
 */
function hearerOf({ document: { tokens }, grammar, language }: Scene, cue: Cue, from: number): Gender | undefined {
  const genderAt = (at: number) => language.words.pronounGenders.get(tokens[at]?.lower ?? "");
  if (language.speech.hearerVerbs.has(cue.lemma)) return genderAt(cue.lastToken);
  const before = cue.firstToken - 2;
  return before > from && servesAs(grammar, before - 1, DATIVE) ? genderAt(before) : undefined;
}

/**
 * "had pushed ⟨him⟩ and told him": whether a pronoun behind the subject of a clause means the hearer; not in “Moe left
 * when police found ⟨her⟩ and told her”, where the clause has another subject.
 */
function isDoneToHearer(
  { document: { tokens }, grammar: { tags }, language }: Scene,
  { lastToken }: Candidate,
  cue: Cue,
  hearer: Gender,
): boolean {
  for (let at = lastToken + 1; at < cue.firstToken - 1; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (tags[at] === WH_WORD || language.smallWords.subordinators.has(word)) return false;
    if (language.words.objectPronouns.has(word) && language.words.pronounGenders.get(word) === hearer) return true;
  }
  return false;
}

/**
 * Whether a mention begins a reported clause: "said ⟨Moe⟩ had", "told the court that ⟨Moe⟩ had"; not "told ⟨the court⟩
 * that".
 */
function opensClause({ cueOf, grammar, phraseTokens }: Scene, mention: number): boolean {
  const before = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  if (servesAs(grammar, phraseTokens[mention]?.lastToken ?? 0, COMPLEMENTIZER)) return false;
  return servesAs(grammar, before, COMPLEMENTIZER) || isIn(cueOf, before);
}
