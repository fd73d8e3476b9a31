import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, PREPOSITION, STOP, WH_WORD } from "../../grammar/tags.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import type { TokenSpan } from "./choose-content.ts";
import { AFTER, BEFORE } from "./content-places.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether a stretch beside a verb of speech is told, and not said: “wrote songs ⟨that summer⟩”, when it was; “⟨It is far⟩, and experts point to the
 * cost”, a clause of its own.
 */
export function isToldBeside(place: CuePlace, where: number, span: TokenSpan): boolean {
  return where === BEFORE ? isBeforeAnd(place, span) : where === AFTER && isThatTime(place, span);
}

function isThatTime({ grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  if (!servesAs(grammar, first, COMPLEMENTIZER)) return false;
  if (!language.time.periodsOfTime.has(document.tokens[first + 1]?.lower ?? "")) return false;
  const next = tags[first + 2];
  return first + 2 === last || next === CONJUNCTION || next === COMMA || next === STOP;
}

function isBeforeAnd({ cue, grammar: { tags } }: CuePlace, { last }: TokenSpan): boolean {
  return cue.form === "verb" && last < cue.firstToken && tags[last] === COMMA && tags[last + 1] === CONJUNCTION;
}

/** How far before "according to" a verb is looked for, in tokens. */
const REACH = 60;

/** "it leaks, said ⟨a handful of brewers who have seen it⟩": who speaks, behind a verb of speech that follows a clause and a comma; not "Roe, who led it, said ⟨men who worry may go⟩". */
export function isSpeakerBehind({ cue, grammar, first: start, last }: CuePlace, { first }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  const comma = cue.firstToken - 1;
  if (cue.form !== "verb" || first !== cue.lastToken || tags[comma] !== COMMA) return false;
  if (!language.speech.invertingVerbs.has(cue.lemma) || !isFiniteVerb(tags[cue.headToken] ?? 0)) return false;
  const end = endWithAdded(grammar, first, last);
  if (end === first || !language.smallWords.personalRelatives.has(document.tokens[end]?.lower ?? "")) return false;
  let from = comma;
  while (from > Math.max(start, comma - REACH) && tags[from - 1] !== COMMA) from -= 1;
  return tags[from] !== WH_WORD && tags[from] !== PREPOSITION && holdsFinite(grammar, from, comma);
}

/** "It leaks, according to a study ⟨that the town will print⟩": what is told of the source, behind a clause and a comma. */
export function isOfSource({ cue, grammar, first: start, last }: CuePlace, { first }: TokenSpan): boolean {
  if (cue.form !== "according-to" || grammar.tags[cue.firstToken - 1] !== COMMA) return false;
  const isRelative = servesAs(grammar, first, COMPLEMENTIZER) || grammar.tags[first] === WH_WORD;
  if (!isRelative || endOfNounPhrase(grammar, cue.lastToken, last) !== first) return false;
  return holdsFinite(grammar, Math.max(start, cue.firstToken - REACH), cue.firstToken - 1);
}
