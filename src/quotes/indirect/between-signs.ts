import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, isInNounPhrase, PRONOUN, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, startOfNounPhrase } from "../noun-phrase.ts";
import { behindTeller, behindTelling, commaBeforeTelling, firstVerb } from "./beside-telling.ts";
import type { CueMap } from "./cue-place.ts";
import { isDash } from "./dashes.ts";

/** Signs are looked for within this many tokens of the cue, however long the sentence is. */
const REACH = 120;

/**
 * Returns the part of a sentence that belongs to a verb of speech or a source, where a semicolon, colon, dash or
 * bracket separates it from what belongs to others: "Ban the lot, says one; ⟦move them, suggests another⟧"; "⟦too old,
 * says Roe⟧; too dear, say the millers"; "⟦Roe insists there is no feud⟧: ⟦her ex, she says, calls daily⟧"; "has called
 * a strike — ⟦its first, it says, in years⟧"; "the report — ⟦as Roe noted⟧ — says"; "will close (⟦and so will the weir,
 * Roe says⟧), and". The whole sentence if no sign does.
 */
export function betweenSigns(map: CueMap, whole: Sentence, cue: Cue): Sentence {
  if (cue.form !== "verb" && cue.form !== "according-to") return whole;
  const { grammar } = map;
  const sentence = {
    ...whole,
    firstToken: Math.max(whole.firstToken, cue.firstToken - REACH),
    lastToken: Math.min(whole.lastToken, cue.lastToken + REACH),
  };
  const aside = dashBeforeAs(grammar, cue);
  if (aside >= sentence.firstToken) return betweenDashes(map, sentence, aside, cue) ?? whole;
  const comma = cue.form === "verb" ? commaBeforeTelling(grammar, cue) : cue.firstToken;
  const opening = comma > sentence.firstToken ? openingBefore(grammar, sentence, comma) : -1;
  if (opening >= 0) return betweenDashes(map, sentence, opening, cue) ?? whole;
  if (cue.form !== "verb") return whole;
  const before = comma > sentence.firstToken ? signBefore(map, sentence, comma) : -1;
  const behind = signBehind(map, sentence, cue.lastToken);
  const isParted = behind >= 0 && (endsBehind(grammar, cue, behind) || isToldAround(map, behind, sentence.lastToken));
  const isBefore =
    before >= 0 &&
    (holdsTelling(map, sentence.firstToken, before) ||
      isInserted(map, whole, cue, before) ||
      isWithinClause(map, whole, cue, before + 1, comma));
  const firstToken = isBefore ? before + 1 : whole.firstToken;
  return { ...whole, firstToken, lastToken: isParted ? behind : whole.lastToken };
}

/** "The report ⟨—⟩ as Roe noted — says": the dash before "as" and the subject of the verb; -1 for none. */
function dashBeforeAs(grammar: Grammar, { form, firstToken }: Cue): number {
  const as = startOfNounPhrase(grammar, 0, firstToken) - 1;
  return form === "verb" && servesAs(grammar, as, PREDICATIVE) && isDash(grammar, as - 1) ? as - 1 : -1;
}

/** How many verbs may stand between a bracket and the comma before a verb of speech. */
const VERBS_IN_BRACKET = 2;

/**
 * "has called a strike ⟨—⟩ its first, it says", "has voters ⟨–⟩ who are few, according to Roe", "has shut ⟨(⟩it was too
 * old, she says)": the dash or bracket that opens before a comma. Between a dash and the comma stands no verb, or only
 * that of "who" or "which". -1 for none.
 */
function openingBefore(grammar: Grammar, { firstToken }: Sentence, comma: number): number {
  const { document, tags } = grammar;
  let verbs = 0;
  for (let at = comma - 1; at > firstToken && verbs <= VERBS_IN_BRACKET; at -= 1) {
    const text = document.tokens[at]?.text;
    if (text === ")") return -1;
    if (text === "(") return at;
    if (isDash(grammar, at)) {
      const isOwn = verbs === 0 || (verbs === 1 && tags[at + 1] === WH_WORD);
      return isOwn && !closesDash(grammar, firstToken, at) ? at : -1;
    }
    if (isFiniteVerb(tags[at])) verbs += 1;
  }
  return -1;
}

/** "has shut – for a week ⟨–⟩ and is empty": whether a dash closes, as the second or fourth one does. */
function closesDash(grammar: Grammar, first: number, dash: number): boolean {
  let isOpen = false;
  for (let at = first; at < dash; at += 1) if (isDash(grammar, at)) isOpen = !isOpen;
  return isOpen;
}

/**
 * The part from an opening sign to its closing one: "has shut – ⟦for a week, says Roe⟧ – and is empty". Or up to the
 * end, behind a clause of somebody else or where the words go on behind the speaker, as long as the dash is not a
 * hyphen that only adds to them. Null for neither.
 */
function betweenDashes(map: CueMap, sentence: Sentence, opening: number, cue: Cue): Sentence | null {
  const { grammar } = map;
  const { tags } = grammar;
  const from = cue.lastToken;
  const isBracket = wordAt(grammar, opening) === "(";
  let closing = from;
  while (closing < sentence.lastToken && !(isBracket ? closes(grammar, closing) : isDash(grammar, closing)))
    closing += 1;
  const isCertain = wordAt(grammar, opening) !== "-" || tags[opening + 1] === WH_WORD || tags[from] === COMMA;
  const isInserted = closing < sentence.lastToken || (isCertain && isParted(map, sentence, opening, cue));
  return isInserted ? { ...sentence, firstToken: opening + 1, lastToken: closing } : null;
}

function closes({ document }: Grammar, at: number): boolean {
  return document.tokens[at]?.text === ")";
}

/**
 * "has called a strike – its first, it says⟨, in years⟩", "Moe ⟨said⟩ it was late – a lie, says Roe": whether what
 * follows the dash stands apart; unlike "she won – a first for the town, says Roe, ⟨a miller⟩", where all of it is
 * said.
 */
function isParted(map: CueMap, { firstToken, lastToken }: Sentence, dash: number, cue: Cue): boolean {
  const { grammar } = map;
  if (!holdsFinite(grammar, firstToken, dash)) return false;
  const behind = behindTelling({ grammar, cue, last: lastToken });
  const goesOn = behind >= 0 && !isInNounPhrase(grammar.tags[behind]) && grammar.tags[behind] !== WH_WORD;
  return goesOn || isToldBefore(map, firstToken, dash);
}

/**
 * "Moe ⟨said⟩ it was late –": whether a verb of speech, not that of a relative clause, stands between the last comma
 * and a dash.
 */
function isToldBefore({ grammar: { tags }, cueAt, pairOf }: CueMap, from: number, dash: number): boolean {
  for (let at = dash - 1; at >= from && tags[at] !== COMMA; at -= 1) {
    const cue = cueAt(at);
    if (cue?.form === "verb" && !isIn(pairOf, at)) return tags[cue.firstToken - 1] !== WH_WORD;
  }
  return false;
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

/** Whether a token is a semicolon or colon outside marks. */
function isSign({ grammar, pairOf }: CueMap, at: number): boolean {
  const text = grammar.document.tokens[at]?.text;
  return (text === ";" || text === ":") && !isIn(pairOf, at);
}

/** "…, says ⟨Roe⟩; …": whether only its subject stands behind the verb. */
function endsBehind(grammar: Grammar, cue: Cue, sign: number): boolean {
  if (wordAt(grammar, sign) !== ";" || grammar.tags[cue.firstToken - 1] !== COMMA) return false;
  if (!grammar.language.speech.invertingVerbs.has(cue.lemma)) return false;
  return sign > cue.lastToken && endOfNounPhrase(grammar, cue.lastToken, sign) === sign;
}

/**
 * "…: her sister, ⟨she says⟩, visits": whether behind the sign a clause stands around its own verb of speech, between
 * commas.
 */
function isToldAround({ grammar, cueAt }: CueMap, sign: number, last: number): boolean {
  for (let at = sign + 2; at < last; at += 1) {
    const cue = cueAt(at);
    if (cue !== undefined)
      return (
        cue.form === "verb" && commaBeforeTelling(grammar, cue) > sign && behindTelling({ grammar, cue, last }) >= 0
      );
  }
  return false;
}

/**
 * "Roe was not surprised: ⟨she was followed for a week, she said, by a crow⟩": whether a pronoun and the verb of speech
 * stand between commas in a clause behind a colon.
 */
function isInserted({ grammar }: CueMap, { lastToken }: Sentence, cue: Cue, sign: number): boolean {
  if (wordAt(grammar, sign) !== ":" || grammar.tags[cue.firstToken - 1] !== PRONOUN) return false;
  const isClause = holdsFinite(grammar, sign, cue.firstToken - 2);
  return (
    isClause && grammar.tags[cue.firstToken - 2] === COMMA && behindTelling({ grammar, cue, last: lastToken }) >= 0
  );
}

/**
 * "The house is cold; ⟨the roof, Roe says with a sigh, leaks⟩": whether a subject stands behind a sign without its
 * verb, which follows the speaker.
 */
function isWithinClause({ grammar }: CueMap, { lastToken }: Sentence, cue: Cue, first: number, comma: number): boolean {
  if (holdsFinite(grammar, first, comma) || servesAs(grammar, comma + 1, PREDICATIVE)) return false;
  const verb = behindTeller({ grammar, cue, last: lastToken }, comma);
  return verb >= 0 && firstVerb(grammar, verb, lastToken) >= 0;
}

/** Whether a verb of speech or a source stands before a sign, so that what stands there already belongs to somebody. */
function holdsTelling({ cueAt, pairOf }: CueMap, from: number, sign: number): boolean {
  for (let at = sign - 1; at >= from; at -= 1) {
    const form = cueAt(at)?.form;
    if ((form === "verb" || form === "according-to") && !isIn(pairOf, at)) return true;
  }
  return false;
}
