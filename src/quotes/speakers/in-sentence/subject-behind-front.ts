import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { holdsTag, stepOverWord } from "../../../grammar/steps.ts";
import { ADVERSATIVE, COMPLEMENTIZER, COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  GERUND,
  isFiniteVerb,
  isPastForm,
  MARK,
  OWNER,
  PREPOSITION,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { isDash } from "../../indirect/dashes.ts";
import { opensWithMoment } from "../../indirect/moments.ts";
import { isPassive } from "../../passive.ts";
import { type Scene, startOfSentence, type TokenRange } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { keyOf, NOBODY } from "../mentions/keys.ts";
import { isSubordinator } from "../subjects/clause-subject.ts";
import { mainSubject } from "../subjects/main-subject.ts";

/**
 * “⟨Roe⟩ of the Mill Trust, who spoke in May, said”, “After talks with Moe, ⟨Roe⟩ (Lab., Ashby) said”, “When Moe said
 * it was late, ⟨Roe⟩ insisted”, “In Ashby, where Moe works, ⟨Roe⟩, speaking on Monday, said”: the candidate that is the
 * subject right before the verb, or before insertions, rather than one in the phrase or clause that opens the sentence;
 * else `index`.
 */
export function mainSubjectBehindFront({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  if (cue?.form !== "verb" || (chosen !== undefined && chosen.lastToken > cue.firstToken)) return index;
  const first = startOfSentence(scene, cue.firstToken);
  if (chosen !== undefined && chosen.firstToken < first) return index;
  const main = mainSubject(scene, first, cue.firstToken);
  const phrase = scene.phraseTokens[main];
  const { mentions } = scene.cast;
  // "When Roe left, ⟨she⟩ said": the meaning of a pronoun is decided elsewhere.
  if (phrase === undefined || mentions[main]?.form === "pronoun") return index;
  if (chosen === undefined && (keyOf(mentions[main]) === NOBODY || isPassive(scene.grammar, cue))) return index;
  // "⟨the Bakers Association⟩, BA, said"
  const key = keyOf(mentions[main]);
  if (key !== NOBODY && key === keyOf(mentions[chosen?.mention ?? -1])) return index;
  const { tags } = scene.grammar;
  // "Spokesmen for Ashby's ⟨Acme⟩ (ACME.N) said"
  const own = scene.mentionTokens[main]?.firstToken ?? 0;
  if (mentions[main]?.person == null && holdsTag(tags, phrase.firstToken, own, PREPOSITION)) return index;
  if (!opensItsClause(scene, first, phrase, chosen?.lastToken ?? first, cue.firstToken)) return index;
  const subject = candidateOf(candidates, main);
  return subject < 0 ? index : subject;
}

/**
 * Whether the phrase of a subject opens the sentence, its main clause behind a front, or another clause. `behind` is
 * the end of the candidate chosen before.
 */
function opensItsClause(
  scene: Scene,
  first: number,
  { firstToken, lastToken }: TokenRange,
  behind: number,
  verb: number,
): boolean {
  if (firstToken === first || isAgainst(scene, firstToken, verb)) return true;
  if (opensWithFront(scene, first) && isBehindFront(scene, first, firstToken)) return true;
  // "vowed to stay and ⟨Moe, the mayor,⟩ promised"
  const isAdded = lastToken === verb && scene.grammar.tags[lastToken - 1] === COMMA;
  // "spokesmen for Acme, which has most, ⟨and⟩ Quorl said" is one clause if nobody speaks or acts before.
  const hasVerb = isAnyIn(scene.cueOf, behind, firstToken) || holdsMainVerb(scene.grammar, behind, firstToken);
  return hasVerb && opensAnother(scene, firstToken, isAdded);
}

/** "Moe, 77, ⟨has not been seen⟩ for a month, and": whether a range holds a finite verb outside relative clauses. */
function holdsMainVerb({ tags }: Scene["grammar"], from: number, to: number): boolean {
  let isRelative = false;
  for (let at = from; at < to; at += 1) {
    if (tags[at] === COMMA) isRelative = false;
    else if (tags[at] === WH_WORD) isRelative = true;
    else if (isFiniteVerb(tags[at]) && !isRelative) return true;
  }
  return false;
}

/**
 * "In Ashby⟨,⟩ Roe", "After talks ⟨–⟩ Roe", "In a blog post ⟨its⟩ founder": whether a front ends right before the
 * subject that begins at a token.
 */
function isBehindFront({ grammar }: Scene, first: number, subject: number): boolean {
  const { tags } = grammar;
  const end = tags[subject - 1] === MARK ? subject - 2 : subject - 1;
  if (end <= first) return false;
  if (tags[end] === COMMA || isDash(grammar, end)) return true;
  return tags[end + 1] === OWNER && tags[end] !== PREPOSITION && !holdsFinite(grammar, first + 1, end);
}

/**
 * Whether a clause set against the one before begins at a token, ", but ⟨Roe⟩", ", while ⟨Roe⟩", or one of time or
 * reason, "left after ⟨Roe⟩", but not "left before ⟨Roe⟩ to say".
 */
function isAgainst({ grammar, language }: Scene, at: number, verb: number): boolean {
  if (isSubordinator(grammar, at - 1, verb)) return isFiniteVerb(grammar.tags[verb]);
  return language.smallWords.turningAgainst.has(wordAt(grammar, at - 1)) && grammar.tags[at - 2] === COMMA;
}

/**
 * ", and ⟨Roe⟩", "; ⟨Roe⟩", "and ⟨Roe, the mayor,⟩": whether another clause of the sentence begins at a token, behind a
 * comma or with an addition to its subject.
 */
function opensAnother({ document: { tokens }, grammar }: Scene, at: number, isAdded: boolean): boolean {
  if (tokens[at - 1]?.text === ";") return true;
  return servesAs(grammar, at - 1, COORDINATOR | ADVERSATIVE) && (isAdded || grammar.tags[at - 2] === COMMA);
}

/**
 * "In Ashby", "Asked by Moe", "Facing calls to quit", "When Moe left", "Hours after Moe left", "But in Ashby",
 * "Earlier": whether a sentence begins with a phrase or clause before its subject.
 */
function opensWithFront({ grammar, language }: Scene, first: number): boolean {
  const { tags } = grammar;
  const linked = stepOverWord(grammar, first, COORDINATOR | ADVERSATIVE);
  const tag = tags[linked];
  // "⟨That⟩ Roe said so shows …"
  if (servesAs(grammar, linked, COMPLEMENTIZER)) return false;
  if (tag === PREPOSITION || tag === GERUND || isPastForm(tag)) return true;
  if (tag === ADVERB && tags[linked + 1] === COMMA) return true;
  return language.smallWords.subordinators.has(wordAt(grammar, linked)) || opensWithMoment(grammar, linked);
}
