import { PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  DETERMINER,
  isInNounPhrase,
  MARK,
  NOUN,
  PARTICIPLE,
  PARTICLE,
  PRONOUN,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn, startOfRun } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import type { CuePlace } from "./cue-place.ts";

/** The shortest claim, in tokens. */
const MIN_CLAIM = 4;

/** How far before a claim the verb may stand that has it as its object, in tokens. */
const REACH = 8;

/**
 * Ends a claim before what it is called: “dismissed claims ⟦that he had lied⟧ as “absurd””, “branded Roe's claim ⟦that
 * it leaked⟧ “a lie””. Returns `last` where it is not called anything.
 */
export function endBeforeVerdict(place: CuePlace, first: number, last: number): number {
  const { grammar, pairOf } = place;
  const { tags } = grammar;
  const judge = judgeOfClaim(place);
  if (judge === null) return last;
  const open = isIn(pairOf, last - 1) ? startOfRun(pairOf, last - 1, first) : last;
  if (open - first < MIN_CLAIM || tags[open] !== MARK || !isIn(pairOf, open)) return last;
  const as = open - 1;
  if (servesAs(grammar, as, PREDICATIVE)) return tellsRole(place, as - 1) ? last : as;
  const isCalled = grammar.language.speech.verdictVerbs.has(judge.lemma) && mayEnd(tags[as] ?? 0);
  return isCalled && (tags[open + 1] === DETERMINER || tags[open + 1] === ADJECTIVE) ? open : last;
}

/**
 * The cue whose object the claim is: its own, if that is a claim which is denied, or the verb before its noun; null for
 * none.
 */
function judgeOfClaim({ grammar, cue, cueAt }: CuePlace): Cue | null {
  if (cue.form === "verb") return cue.reading === "denied" && cue.lastToken > cue.firstToken + 1 ? cue : null;
  if (cue.form !== "noun") return null;
  for (let at = cue.firstToken - 1; at > cue.firstToken - REACH; at -= 1) {
    const verb = cueAt(at);
    if (verb !== undefined) return verb.form === "verb" ? verb : null;
    if (!isInNounPhrase(grammar.tags[at])) return null;
  }
  return null;
}

/** "that he worked ⟨as⟩ “a spy”": whether "as" belongs to the verb of the claim itself. */
function tellsRole({ grammar }: CuePlace, verb: number): boolean {
  return grammar.language.speech.verbsBeforeRoles.has(wordAt(grammar, verb));
}

/** Whether a clause may end in this tag before what it is called: "that he had ⟨lied⟩", "that he took ⟨bribes⟩". */
function mayEnd(tag: number): boolean {
  return tag === NOUN || tag === PRONOUN || tag === PARTICLE || tag === PARTICIPLE;
}
