import { callsThings } from "../../grammar/calls-things.ts";
import { stepOver, stepOverWord } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, FREE_RELATIVE, LOCATIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { ADJECTIVE, ADVERB, COMMA, DETERMINER, MARK, NOUN, PRONOUN, WH_WORD } from "../../grammar/tags.ts";
import type { Cue } from "../attribution.ts";
import { endOfSubject } from "../noun-phrase.ts";
import { commaBefore } from "./before-trailing.ts";
import type { CuePlace } from "./cue-place.ts";

/** How many words may stand between a subject and its verb of naming: "⟨has since⟩ called". */
const BEFORE_VERB = 2;

/**
 * The verb by which somebody else calls what a comma appends something in marks: “…, a result Ann Roe ⟨described⟩ as “spooky””, “…, which Moe ⟨has called⟩ “mad””; null where
 * none does. Neither what stands before the comma nor those marks are said by both.
 */
export function judgedAside(
  { grammar, cueAt }: Pick<CuePlace, "grammar" | "cueAt">,
  comma: number,
  last: number,
): Cue | null {
  const { language, tags } = grammar;
  // “… “mad,” a remark Ann Roe called “odd””: the comma may stand within marks.
  const behind = stepOver(tags, comma + 1, MARK);
  const subject = tags[comma] === COMMA ? startOfSubject(grammar, behind) : -1;
  if (subject < 0 || tags[subject] === PRONOUN) return null;
  const end = endOfSubject(grammar, subject, last);
  if (end === subject) return null;
  for (let at = end; at <= end + BEFORE_VERB; at += 1) {
    const cue = cueAt(at);
    if (cue === undefined) continue;
    const isJudging = cue.form === "verb" && callsThings(language, cue.lemma);
    const mark = stepOverWord(grammar, cue.lastToken, PREDICATIVE);
    return isJudging && (cue.firstToken === end || tags[end] === ADVERB) && tags[mark] === MARK ? cue : null;
  }
  return null;
}

/** The comma behind which stands what a verb calls so, “…⟨,⟩ a result Ann Roe called “odd””, “…⟨,⟩ a result her rival, Ann Roe, called “odd””; -1 where it calls nothing of the kind. */
export function commaOfAside(place: Pick<CuePlace, "grammar" | "cueAt">, cue: Cue, last: number): number {
  const { grammar } = place;
  const near = commaBefore(grammar, cue.firstToken);
  if (judgedAside(place, near, last) === cue) return near;
  const far = grammar.tags[cue.firstToken - 1] === COMMA ? commaBefore(grammar, near) : -1;
  return far >= 0 && judgedAside(place, far, last) === cue ? far : -1;
}

/** "which ⟨Moe⟩", "a strange result ⟨Ann Roe⟩", "in a move that ⟨Moe⟩": the token behind a relative, or a noun with its article, at which a subject may begin; else -1. */
function startOfSubject(grammar: CuePlace["grammar"], from: number): number {
  const { tags } = grammar;
  if (tags[from] === WH_WORD) return servesAs(grammar, from, FREE_RELATIVE) ? -1 : from + 1;
  const article = stepOverWord(grammar, from, LOCATIVE);
  if (tags[article] !== DETERMINER) return -1;
  let noun = article + 1;
  while (tags[noun] === ADJECTIVE) noun += 1;
  if (tags[noun] !== NOUN) return -1;
  return stepOverWord(grammar, noun + 1, COMPLEMENTIZER);
}
