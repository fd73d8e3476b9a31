import { stepBack } from "../../../grammar/steps.ts";
import { AGENT, GENITIVE, PREDICATIVE, PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  MARK,
  MODAL,
  NAME,
  NOUN,
  PRONOUN,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { hungBehindAnd } from "../../noun-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { isPassive } from "../../passive.ts";
import { type Scene, startOfSentence, type TokenRange } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Candidate } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { clauseSubject } from "../subjects/clause-subject.ts";

/**
 * “Police investigating the death of ⟨Roe⟩ said”, “the man who shot ⟨Roe⟩ told police”, “lawyers for ⟨Roe⟩, 34, said”:
 * the candidate that heads the subject, rather than one that only stands within the subject's phrase; else `index`.
 */
export function subjectOfClause({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const own = ownCue(scene, frame);
  const cue = own ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue?.form !== "verb") return index;
  // “Moe told ⟨Roe⟩, who was there, that”, “It plays, she tells ⟨visitors⟩, a little flat”: the hearer.
  const words = frame.attribution.kind === "direct" ? frame.content.slice(0, 1) : frame.content;
  const isBehind =
    own !== null &&
    chosen.firstToken >= cue.lastToken &&
    words.some(({ firstToken }) => chosen.firstToken < firstToken);
  const phrase = scene.phraseTokens[chosen.mention]?.firstToken ?? chosen.firstToken;
  // “…” a man beside us asked ⟨his wife⟩.
  const marksEnd = frame.attribution.kind === "direct" ? frame.said.lastToken : -1;
  const isHearer = marksEnd >= 0 && marksEnd < cue.firstToken && phrase === cue.lastToken;
  if (chosen.lastToken > cue.firstToken && !isBehind && !isHearer) return index;
  const { grammar, cueOf } = scene;
  if (!isFiniteVerb(grammar.tags[cue.firstToken] ?? 0) || isPassive(grammar, cue)) return index;
  const sentence = startOfSentence(scene, cue.firstToken);
  const first = isHearer ? marksEnd : sentence;
  const subject = clauseSubject(grammar, first, cue.firstToken, (at) => isIn(cueOf, at));
  if (subject === null) return index;
  if (isOfWhole(scene, subject, phrase)) return index;
  // “The firm ⟨Roe⟩ founded said”
  if (grammar.tags[subject.lastToken] === NAME && chosen.firstToken === subject.lastToken)
    return candidates.findIndex(({ lastToken }) => lastToken === subject.lastToken);
  const isOutside =
    isBehind ||
    isHearer ||
    (own !== null && chosen.lastToken <= subject.firstToken && hasOwnClause(scene, subject, cue));
  const isHungThere = phrase >= subject.lastToken && isHung(scene, phrase, chosen, cue.firstToken);
  if (!isOutside && !isHungThere) return index;
  const head = headOf(scene, candidates, subject, isOutside ? cue.firstToken : phrase);
  return head < 0 ? index : head;
}

/**
 * “A team led by ⟨Roe⟩ rejected the plan, saying”, “The nurse treating ⟨Roe⟩ wept and said”: the same for a verb that
 * shares the subject of the one before it; see {@link subjectOfClause}.
 */
export function subjectOfVerbBefore({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { cueOf, grammar } = scene;
  const { tags } = grammar;
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken > cue.firstToken) return index;
  const before = tags[stepBack(tags, cue.firstToken, ADVERB) - 1];
  if (before !== CONJUNCTION && !(before === COMMA && tags[cue.firstToken] === GERUND)) return index;
  const first = startOfSentence(scene, cue.firstToken);
  const phrase = scene.phraseTokens[chosen.mention]?.firstToken ?? chosen.firstToken;
  for (let verb = chosen.lastToken; verb < cue.firstToken && tags[verb] !== COMMA; verb += 1) {
    if (!isFiniteVerb(tags[verb])) continue;
    const subject = clauseSubject(grammar, first, verb, (at) => isIn(cueOf, at));
    if (subject?.firstToken !== first || phrase < subject.lastToken || !isHung(scene, phrase, chosen, verb)) continue;
    const head = headOf(scene, candidates, subject, phrase);
    if (head >= 0) return head;
  }
  return index;
}

/**
 * The index of the candidate that ends with the head of a subject, or begins within it and ends before a token; -1 for
 * none.
 */
function headOf({ phraseTokens }: Scene, candidates: readonly Candidate[], subject: TokenRange, end: number): number {
  return candidates.findIndex(({ lastToken, mention }) => {
    const from = phraseTokens[mention]?.firstToken ?? lastToken;
    const isWhole = from >= subject.firstToken && from < subject.lastToken && lastToken > subject.lastToken;
    return lastToken === subject.lastToken || (isWhole && lastToken <= end);
  });
}

/**
 * “⟨The Union of Nurses⟩’ Ann Roe said”: whether a phrase behind an owner's sign belongs to a body of whose name the
 * subject is only the beginning.
 */
function isOfWhole(scene: Scene, subject: TokenRange, phrase: number): boolean {
  const owner = isOwnerSign(scene, phrase - 1) ? scene.mentionTokens[scene.mentionOf[phrase - 2] ?? -1] : undefined;
  return owner !== undefined && owner.firstToken < subject.lastToken;
}

/**
 * Whether a subject begins a clause within somebody else's words: “Roe said ⟨Moe⟩ had told him that”, “because ⟨Moe⟩
 * says”. Not behind a comma, where it may be in apposition; nor with “would”, which is only supposed; nor for “they”
 * and “I”, who may be Roe.
 */
function hasOwnClause(
  { cast, grammar: { tags }, mentionOf }: Scene,
  { firstToken, lastToken }: TokenRange,
  cue: Cue,
): boolean {
  if (tags[firstToken - 1] === COMMA || tags[cue.firstToken] === MODAL) return false;
  return tags[lastToken - 1] !== PRONOUN || cast.mentions[mentionOf[firstToken] ?? -1]?.gender != null;
}

/**
 * Whether a candidate hangs on the subject by a preposition, verb or relative. Not so for a name in apposition, “the
 * head of the board, ⟨Roe⟩, said”, nor for a pronoun right before the verb, which has a clause of its own.
 */
function isHung(
  scene: Scene,
  phrase: number,
  { firstToken, lastToken, mention }: Pick<Candidate, "firstToken" | "lastToken" | "mention">,
  verb: number,
  listed = 0,
): boolean {
  const { cast, document, grammar, language, mentionTokens, phraseTokens } = scene;
  const { tags } = grammar;
  if (tags[firstToken] === WH_WORD) return true;
  if (tags[firstToken] === PRONOUN && lastToken === verb) return false;
  let at = phrase - 1;
  while (at >= phrase - BEFORE_PHRASE && isModifier(tags[at])) at -= 1;
  // "a man named ⟨Roe⟩", and not "the paper that first named ⟨Roe⟩"
  const isNamed = tags[tags[at - 1] === ADVERB ? at - 2 : at - 1] !== WH_WORD;
  if (servesAs(grammar, at, PREDICATIVE)) return false;
  if (isNamed && language.nouns.naming.has(document.tokens[at]?.lower ?? "")) return false;
  // In "Sweden and ⟨Denmark⟩" a country hangs on what stands before, in "the mayor and ⟨Roe⟩" nobody does, in "a union
  // of drivers and ⟨guards⟩" the second does, and in "a bench of Moe and ⟨Roe⟩" Roe does if Moe does.
  if (tags[at] === CONJUNCTION && cast.mentions[mention]?.organisation != null) return true;
  if (cast.mentions[mention]?.plural === true && hungBehindAnd(grammar, at + 1) >= 0) return true;
  if (tags[at] === CONJUNCTION || (listed > 0 && tags[at] === COMMA)) {
    const [own, joined] = [mentionTokens[mention - 1], phraseTokens[mention - 1]];
    if (cast.mentions[mention - 1]?.person == null || own === undefined || joined?.lastToken !== at) return false;
    if (listed > LONGEST_LIST) return false;
    return isHung(scene, joined.firstToken, { ...own, mention: mention - 1 }, verb, listed + 1);
  }
  if (listed > 0) {
    // "a study by Roe and ⟨Moe⟩" belongs to both.
    if (servesAs(grammar, at, AGENT)) return !language.nouns.documents.has(document.tokens[at - 1]?.lower ?? "");
    return tags[at] === GERUND || isFiniteVerb(tags[at] ?? 0) || servesAs(grammar, at, GENITIVE | PURPOSE);
  }
  // "the Greens, whose candidate, ⟨Roe⟩, has a lead, said": Roe is the subject of the relative clause, whose verb comes
  // first.
  const isWithin = tags[at] === COMMA && tags[lastToken] === COMMA && lastToken + 1 < verb;
  if (isWithin && isFiniteVerb(tags[lastToken + 1] ?? 0)) return true;
  return tags[at] !== COMMA && tags[at] !== MARK;
}

/** The most names in such a list. */
const LONGEST_LIST = 8;

function isModifier(tag: number | undefined): boolean {
  return tag === ADJECTIVE || tag === NOUN || tag === NAME;
}

/** How many words before a mention's phrase may belong to it: "for ⟨former Ashby⟩ mayor Roe". */
const BEFORE_PHRASE = 3;
