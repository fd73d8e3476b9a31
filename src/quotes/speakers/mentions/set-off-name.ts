import type { Grammar } from "../../../grammar/grammar.ts";
import { AGENT, COORDINATOR, GENITIVE, ONE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PREPOSITION,
  STOP,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";

/** The longest description, and the longest text between it and the name, in tokens. */
const LONGEST_DESCRIPTION = 24;
const LONGEST_TITLE = 7;

/** How many mentions may stand between a description and its name: "the ⟨head⟩ of the ⟨council⟩ at ⟨Acme⟩, …". */
const WITHIN = 5;

/**
 * The mention of the name between commas behind the whole of a longer description of one person, right before the verb
 * whose subject it is, or right behind it: “⟨The head⟩ of the growers’ league there, 40-year-old ⟦Ann Roe⟧, said”, “…,”
 * said ⟨the dead man’s mother⟩, ⟦Ann Roe⟧; -1 where there is none, or where the name may be somebody else's, “the
 * lawyer of the mayor, Ann Roe, said”.
 */
export function nameSetOff(scene: Scene, mention: number): number {
  const { cast, mentionTokens } = scene;
  if (itemAt(cast.mentions, mention)?.unnamedAs !== "individual") return -1;
  const comma = endOfDescription(scene, mention);
  if (comma < 0 || !(isSubjectHere(scene, mention) || isBehindVerb(scene, mention))) return -1;
  for (let at = mention + 1; at <= mention + WITHIN; at += 1) {
    const first = mentionTokens[at]?.firstToken ?? 0;
    if (first <= comma) {
      if (first > 0 && mayHaveTheName(scene, at)) return -1;
    } else if (cast.mentions[at]?.person != null)
      return leadsTo(scene, comma + 1, at) &&
        (isBehindVerb(scene, mention) ? isBeforePause(scene, at) : isBeforeVerb(scene, at)) &&
        (isWhole(scene, mention, at) || isSpouse(scene, mention, at) || !isOffice(scene, comma, at))
        ? at
        : -1;
  }
  return -1;
}

/**
 * "⟨the mayor's sister⟩, Ann Roe": whether the phrase of the name begins with the whole description, not with an office
 * at its end.
 */
function isWhole({ phraseTokens }: Scene, mention: number, name: number): boolean {
  return (phraseTokens[name]?.firstToken ?? 0) <= (phraseTokens[mention]?.firstToken ?? -1);
}

/**
 * "the ⟨widow⟩ of the guard, ⟨Mrs Ann Roe⟩,": whether a description is of a spouse and has the gender of the name, as
 * the other of the couple has not.
 */
function isSpouse({ cast, document, language, mentionTokens }: Scene, mention: number, name: number): boolean {
  const gender = itemAt(cast.people, cast.mentions[name]?.person ?? -1)?.gender ?? null;
  const noun = document.tokens[(mentionTokens[mention]?.lastToken ?? 0) - 1]?.lower ?? "";
  return gender !== null && gender === cast.mentions[mention]?.gender && language.nouns.spouses.has(noun);
}

/** How many mentions back the holder of an office is looked for. */
const REACH = 60;

/**
 * Whether a name may belong to the office that ends a description, “a spokesman for ⟨the governor⟩, Ann Roe, said”; not
 * if somebody else was called by that office before.
 */
function isOffice({ cast, document, mentionTokens, phraseTokens }: Scene, comma: number, name: number): boolean {
  if ((phraseTokens[name]?.firstToken ?? comma) >= comma) return false;
  const office = document.tokens[comma - 1]?.lower;
  for (let at = name - 1; at >= Math.max(0, name - REACH); at -= 1) {
    const { person } = cast.mentions[at] ?? {};
    if (person == null || person === cast.mentions[name]?.person) continue;
    const end = phraseTokens[at]?.lastToken ?? 0;
    for (let token = phraseTokens[at]?.firstToken ?? end; token < end; token += 1)
      if (token !== mentionTokens[at]?.firstToken && document.tokens[token]?.lower === office) return false;
  }
  return true;
}

/** Whether a description may be a subject: not in "a letter to ⟨the head⟩ of the council", "met ⟨the head⟩". */
function isSubjectHere({ grammar, phraseTokens, sentenceOf }: Scene, mention: number): boolean {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  if (sentenceOf[first - 1] !== sentenceOf[first]) return true;
  const before = grammar.tags[first - 1] ?? 0;
  return before !== PREPOSITION && !isFiniteVerb(before) && !servesAs(grammar, first - 1, AGENT | GENITIVE);
}

/**
 * “…,” said ⟨the dead man's mother⟩; "it leaks, said ⟨the mayor's wife⟩": whether a description stands right behind a
 * verb of speech that follows marks or a comma.
 */
function isBehindVerb({ cueOf, grammar, phraseTokens }: Scene, mention: number): boolean {
  const verb = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  const before = grammar.tags[verb - 1];
  return isIn(cueOf, verb) && isFiniteVerb(grammar.tags[verb]) && (before === COMMA || before === MARK);
}

/** Whether the end of the sentence, a comma or words in marks follow a name. */
function isBeforePause({ grammar, mentionTokens }: Scene, name: number): boolean {
  const next = grammar.tags[mentionTokens[name]?.lastToken ?? -1];
  return next === STOP || next === COMMA || next === MARK;
}

/** The comma behind everything that belongs to a description; -1 where something else stands before it. */
function endOfDescription(scene: Scene, mention: number): number {
  const { document, grammar, mentionTokens, sentenceOf } = scene;
  const from = mentionTokens[mention]?.lastToken ?? 0;
  let inRelative = false;
  for (let at = from; at < from + LONGEST_DESCRIPTION && sentenceOf[at] === sentenceOf[from - 1]; at += 1) {
    const token = document.tokens[at];
    if (token?.text === ",") return inRelative && isHuman(scene, at - 1) ? -1 : at;
    const tag = grammar.tags[at] ?? 0;
    inRelative ||= tag === WH_WORD;
    const isBroken = token?.kind === "mark" ? !isOwnerSign(scene, at) : token?.kind === "symbol" && token.text !== "&";
    if (isBroken || (isFiniteVerb(tag) && !inRelative) || isIn(scene.cueOf, at) || joinsAnother(grammar, at)) return -1;
  }
  return -1;
}

function isHuman({ document, language }: Scene, at: number): boolean {
  const noun = document.tokens[at]?.lower ?? "";
  return language.nouns.roles.has(noun) || language.nouns.humans.has(noun);
}

/** "the head ⟨and⟩ his deputy", and not "of police ⟨and⟩ fire services". */
function joinsAnother(grammar: Grammar, at: number): boolean {
  const next = grammar.tags[at + 1];
  return servesAs(grammar, at, COORDINATOR) && next !== NOUN && next !== ADJECTIVE;
}

/**
 * Whether a name may belong to somebody within a description: “the lawyer of ⟨the mayor⟩”, but not “the mother of ⟨one⟩
 * of the boys”.
 */
function mayHaveTheName({ cast, grammar, mentionTokens }: Scene, within: number): boolean {
  const isOne = cast.mentions[within]?.unnamedAs === "individual";
  return isOne && !servesAs(grammar, mentionTokens[within]?.firstToken ?? 0, ONE);
}

/**
 * Whether nothing stands between the comma and the name, or only words that say who it is, “retired teacher ⟨Ann Roe⟩”,
 * “Jamaica's ⟨Ann Roe⟩”.
 */
function leadsTo({ document, grammar, mentionTokens, phraseTokens }: Scene, from: number, name: number): boolean {
  // "the novelist, ⟨whose⟩ agent, Ann Roe, said"
  if (grammar.language.smallWords.personalRelatives.has(document.tokens[from]?.lower ?? "")) return false;
  const end = Math.max(phraseTokens[name]?.firstToken ?? 0, from);
  if (end - from > LONGEST_TITLE || end > (mentionTokens[name]?.firstToken ?? 0)) return false;
  for (let at = from; at < end; at += 1) {
    const token = document.tokens[at];
    const tag = grammar.tags[at] ?? 0;
    const isTold =
      tag === NOUN || tag === ADJECTIVE || tag === NAME || tag === NUMBER || token?.capital || token?.text === "-";
    const opens = at === from && (tag === DETERMINER || tag === PARTICIPLE || tag === OWNER);
    const isAged = grammar.language.nouns.aged.has(token?.lower ?? "");
    if (!isTold && !opens && !isAged && token?.kind !== "possessive") return false;
  }
  return true;
}

/** Whether a comma and then the verb follow a name. */
function isBeforeVerb({ document, grammar, cueOf, mentionTokens, phraseTokens }: Scene, name: number): boolean {
  const ends = [phraseTokens[name]?.lastToken ?? 0, mentionTokens[name]?.lastToken ?? 0];
  return ends.some((end) => {
    const verb = document.tokens[end - 1]?.text === "," ? end : end + 1;
    if (document.tokens[verb - 1]?.text !== ",") return false;
    return isFiniteVerb(grammar.tags[verb] ?? 0) || isIn(cueOf, verb);
  });
}
