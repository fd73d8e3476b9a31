import { isBe } from "../../../grammar/is-be.ts";
import { stepBack } from "../../../grammar/steps.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  DEFINITE,
  DESCRIBING,
  GENITIVE,
  PREDICATIVE,
  servesAs,
} from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isFiniteVerb, MODAL, PREPOSITION, STOP, WH_WORD } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { subjectInRelative } from "../../relative-subject.ts";
import type { Scene } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { isPerfect } from "../../stance/start-of-governed.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY, organisationOf, personOf } from "../mentions/keys.ts";

/** How far before "as" the verb may stand, in tokens: "describes ⟨on its website⟩ as “a gift”". */
const TO_AS = 6;

/**
 * “Roe signed a deal that the ⟨leaders⟩ called “a gift””, “which ⟨Acme⟩ describes on its site as “a gift””: the subject
 * between "that" and the verb, for words right behind that verb; else `index`.
 */
export function subjectOfRelative({ scene, frame, candidates }: Situation, index: number): number {
  const words = frame.said.firstToken;
  const isAs = servesAs(scene.grammar, words - 1, PREDICATIVE);
  let verb = isAs ? words - 2 : words - 1;
  while (isAs && verb > words - TO_AS && !isIn(scene.cueOf, verb) && isInPhrases(scene.grammar.tags[verb])) verb -= 1;
  const cue = itemAt(scene.cues, scene.cueOf[verb]);
  if (cue?.form !== "verb") return index;
  // "the leaders ⟨have⟩ called", "what the leaders ⟨would later⟩ call"
  const isHelped =
    scene.grammar.tags[cue.firstToken] === MODAL || isPerfect(scene.grammar, cue.firstToken, cue.headToken);
  if (cue.firstToken !== cue.headToken && !isHelped) return index;
  const mention = subjectInRelative(scene, cue.firstToken);
  if (scene.cast.mentions[mention]?.form === "pronoun") return index;
  const subject = mention < 0 ? -1 : candidateOf(candidates, mention);
  return subject < 0 ? index : subject;
}

/**
 * “Roe thanked his coach, Joe Moe, ⟨who⟩ had told him ⟦he was late⟧”: the pronoun between a comma and the verb, rather
 * than somebody before the one it means; else `index`.
 */
export function whoBehindComma({ scene, frame, candidates }: Situation, index: number): number {
  const { grammar } = scene;
  const cue = ownCue(scene, frame);
  const chosen = itemAt(candidates, index);
  if (cue?.form !== "verb" || chosen === undefined) return index;
  const who = stepBack(grammar.tags, cue.firstToken, ADVERB) - 1;
  const isRelative = grammar.tags[who] === WH_WORD && servesAs(grammar, who, DESCRIBING);
  if (!isRelative || grammar.tags[who - 1] !== COMMA || chosen.lastToken >= who - 1) return index;
  const found = candidates.findIndex(({ firstToken }) => firstToken === who);
  return found < 0 ? index : found;
}

/**
 * “A couple who won the lottery said”, “said a couple who won”, “a man who said”, “by farmers who fear it and say”: the
 * couple, rather than “who”, as the verb's subject; else `index`.
 */
export function ownerOfRelative({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue === undefined) return index;
  const sharing = candidates.findIndex(({ mention }) => sharesRelative(scene, mention, cue.firstToken));
  if (sharing >= 0) return sharing;
  if (scene.grammar.tags[chosen.firstToken] !== WH_WORD) return index;
  const owner = candidates.findIndex(({ mention }) => {
    const phrase = scene.phraseTokens[mention];
    if (phrase === undefined || mention === chosen.mention) return false;
    const comma = chosen.firstToken - 1;
    if (phrase.lastToken === comma && scene.grammar.tags[comma] === COMMA)
      return chosen.lastToken < cue.firstToken && scene.grammar.tags[cue.firstToken - 1] === COMMA;
    return (
      phrase.firstToken < chosen.firstToken &&
      chosen.firstToken < phrase.lastToken &&
      (phrase.lastToken <= cue.firstToken || phrase.firstToken === cue.lastToken)
    );
  });
  if (owner >= 0) return owner;
  const described = candidates.findIndex(({ mention }) => isRightBefore(scene, mention, chosen.firstToken));
  return described < 0 ? index : described;
}

/**
 * “The plan was opposed by ⟨farmers who fear it and⟩ say”: whether a verb continues the relative clause of an agent; in
 * “thanked the fans who came and asked” it is the other's.
 */
function sharesRelative({ cast, grammar, mentionTokens, phraseTokens }: Scene, mention: number, verb: number): boolean {
  const who = mentionTokens[mention]?.lastToken ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase === undefined || !servesAs(grammar, phrase.firstToken - 1, AGENT)) return false;
  if (cast.mentions[mention]?.form !== "description" || grammar.tags[who] !== WH_WORD) return false;
  return phrase.lastToken === verb && servesAs(grammar, verb - 1, COORDINATOR);
}

/**
 * “⟨a man⟩ who”, “⟨voters⟩ who”: whether a mention is of unnamed people whose relative clause begins at a token; “a
 * firm who” may mean the people who work there.
 */
export function isRightBefore({ cast, grammar, mentionTokens }: Scene, mention: number, who: number): boolean {
  const { form, plural, unnamedAs } = cast.mentions[mention] ?? {};
  const isPeople = form === "description" && (plural === true || unnamedAs === "individual");
  return isPeople && mentionTokens[mention]?.lastToken === who && servesAs(grammar, who, DESCRIBING);
}

/**
 * “Moe said ⟨the guard⟩ who told her ⟦he flew⟧ was ill”, “noted that ⟨the board⟩ that ruled ⟦it was void⟧”, “Moe
 * thanked ⟨the guard⟩ who told her ⟦he flew⟧”: the candidate that the relative clause is about, rather than one before;
 * but not “Moe is a guard who says”. Else `index`.
 */
export function describedInTold({ scene, frame, candidates }: Situation, index: number): number {
  const { cast, grammar, mentionTokens } = scene;
  const { cue } = frame.attribution;
  const chosen = itemAt(candidates, index);
  if (cue?.form !== "verb" || chosen === undefined) return index;
  const who = stepBack(grammar.tags, cue.firstToken, ADVERB) - 1;
  if (grammar.tags[who] !== WH_WORD || !servesAs(grammar, who, DESCRIBING | COMPLEMENTIZER)) return index;
  const teller = candidates.findIndex(({ mention }) => {
    const { firstToken = 0, lastToken } = mentionTokens[mention] ?? {};
    const isDescribed = cast.mentions[mention]?.form === "description" && lastToken === who;
    return isDescribed && chosen.lastToken <= firstToken && isToldOf(scene, firstToken - 1);
  });
  return teller < 0 ? index : teller;
}

/**
 * “said ⟨the guard⟩ who”, “noted that ⟨the board⟩ that”, “thanked ⟨the nurses⟩ who”, “sat by ⟨a nurse⟩ who”: whether
 * somebody else may stand behind a token; not “is the nurse who”.
 */
function isToldOf({ cueOf, grammar }: Scene, before: number): boolean {
  const { tags } = grammar;
  if (servesAs(grammar, before, COMPLEMENTIZER) || isIn(cueOf, before)) return true;
  if (tags[before] === PREPOSITION) return !servesAs(grammar, before, PREDICATIVE);
  return isFiniteVerb(tags[before]) && !isBe(grammar, before) && servesAs(grammar, before + 1, DEFINITE);
}

/**
 * “told a neighbour, ⟨who⟩ said”, “Acme, ⟨which⟩ said”: the neighbour, if nothing names whom the clause is about, or
 * Acme; and Roe in “Ann Roe, head of the union, ⟨who⟩ said”. Else `index`.
 */
export function describedBeforeRelative({ scene, candidates, keys }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const comma = (chosen?.firstToken ?? 0) - 1;
  if (chosen === undefined || scene.document.tokens[comma]?.text !== ",") return index;
  if (chosen.lastToken > comma + 2 || scene.grammar.tags[chosen.firstToken] !== WH_WORD) return index;
  if (personOf(keys[index] ?? NOBODY) !== null || organisationOf(keys[index] ?? NOBODY) !== null) return index;
  const { personalRelatives } = scene.language.smallWords;
  const isOfThing = !personalRelatives.has(scene.document.tokens[chosen.firstToken]?.lower ?? "");
  const named = candidates.findIndex(
    ({ mention }) =>
      scene.cast.mentions[mention]?.person != null &&
      scene.phraseTokens[mention]?.lastToken === comma + 1 &&
      !holdsAnother(scene, mention),
  );
  if (named >= 0 && !isOfThing) return named;
  const described = candidates.findIndex(({ mention }) => {
    const { form } = scene.cast.mentions[mention] ?? {};
    return (
      (form === "description" || (isOfThing && form !== "pronoun")) && scene.phraseTokens[mention]?.lastToken === comma
    );
  });
  return described < 0 ? index : described;
}

/** "Ann Roe, the widow of ⟨Joe Moe⟩,": whether somebody's description names somebody else. */
function holdsAnother({ cast, phraseTokens }: Scene, mention: number): boolean {
  const end = phraseTokens[mention]?.lastToken ?? 0;
  for (let at = mention + 1; (phraseTokens[at]?.firstToken ?? end) < end; at += 1)
    if (cast.mentions[at]?.person != null) return true;
  return false;
}

/**
 * “Scott thanked ⟨the nurse who told him⟩, “Go.””: for words in marks, the candidate that says something in the
 * relative clause right before them, rather than the subject of the sentence; else `index`. A hearer behind a verb of
 * telling is settled before: “Scott told the nurse who had called him, “Go.””.
 */
export function describedBeforeMarks({ scene, frame, candidates }: Situation, index: number): number {
  const { cast, cueOf, cues, grammar, mentionTokens, phraseTokens } = scene;
  const words = frame.said.firstToken;
  if (frame.attribution.kind !== "direct" || grammar.tags[words - 1] === STOP) return index;
  const teller = candidates.findIndex(({ mention }) => {
    const phrase = phraseTokens[mention];
    const who = mentionTokens[mention]?.lastToken ?? -1;
    if (phrase?.lastToken !== words - 1 || cast.mentions[mention]?.form !== "description") return false;
    if (grammar.tags[who] !== WH_WORD) return false;
    const verb = grammar.tags.subarray(who, phrase.lastToken).findLastIndex(isFiniteVerb);
    const cue = itemAt(cues, cueOf[who + verb]);
    return verb > 0 && cue?.form === "verb";
  });
  return teller < 0 ? index : teller;
}

/** How far before its verb a clause with “whose” may begin, in tokens. */
const LONGEST_OWNED = 14;

/**
 * “Ashby, ⟨whose⟩ mayor, Ann Roe, once said”, “two sisters, the elder of ⟨whom⟩, Ann, said”: the candidate behind
 * "whose" or "of whom", rather than the owner or anybody before; else `index`.
 */
export function ownedByRelative({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame) ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue === undefined || cue.firstToken < chosen.firstToken) return index;
  const { tags } = scene.grammar;
  let end = cue.firstToken;
  while (tags[end - 1] === ADVERB) end -= 1;
  const whose = owningRelativeBefore(scene, end);
  if (whose < chosen.lastToken) return index;
  const owned = candidates.findIndex(({ mention, firstToken }) => {
    const last = scene.phraseTokens[mention]?.lastToken ?? 0;
    return firstToken >= whose && (last === end || (last === end - 1 && tags[last] === COMMA));
  });
  return owned < 0 ? index : owned;
}

/** The token of the last "whose" or "of ⟨whom⟩" shortly before another, with no finite verb between them; else -1. */
function owningRelativeBefore({ document, grammar, language }: Scene, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_OWNED); at -= 1) {
    if (isFiniteVerb(grammar.tags[at] ?? 0)) return -1;
    const word = document.tokens[at]?.lower ?? "";
    if (language.anonymity.owningRelatives.has(word)) return at;
    if (language.smallWords.personalRelatives.has(word) && servesAs(grammar, at - 1, GENITIVE)) return at;
  }
  return -1;
}
