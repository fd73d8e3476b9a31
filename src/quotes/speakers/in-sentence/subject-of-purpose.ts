import type { Grammar } from "../../../grammar/grammar.ts";
import { INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, isPastForm, NOUN, PREPOSITION } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isInPhrases, startOfNounPhrase } from "../../noun-phrase.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { mainSubject } from "../subjects/main-subject.ts";
import { kindOf } from "../subjects/subject-mention.ts";

/**
 * “⟨Roe’s lawyers⟩ relied on a letter from Moe to argue that”, “⟨Roe⟩ used a study by Moe to claim that”, “⟨Roe⟩ waited
 * until Moe had left to say that”: the subject of the verb whose purpose an infinitive tells, rather than somebody
 * whose letter or study is used, or for whom one waits; -1 where that subject is no candidate. But in “relied on Moe to
 * argue” Moe argues, and in “used an aide of Moe to argue” the aide. Else `index`.
 */
export function subjectOfPurpose({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { grammar, phraseTokens } = scene;
  const begin = cue?.firstToken ?? 0;
  const to = [begin, begin - 1].find((at) => servesAs(grammar, at, INFINITIVE_MARKER)) ?? -1;
  if (chosen === undefined || cue?.form !== "verb" || to < 0 || chosen.lastToken > to) return index;
  const first = startOfSentence(scene, to);
  const before = startOfNounPhrase(grammar, first, phraseTokens[chosen.mention]?.firstToken ?? 0) - 1;
  const verb = isWaitedFor(scene, before) ? before - 1 : verbOfUsing(scene, first, before, to);
  if (verb < first) return index;
  return candidateOf(candidates, mainSubject(scene, first, startOfVerbGroup(grammar, first, verb)));
}

/** "waited ⟨until⟩ Roe had left": whether the word before somebody, and the one before that, say who waits for them. */
function isWaitedFor({ grammar, language }: Scene, until: number): boolean {
  const isWaiting = language.speech.waitingForms.has(wordAt(grammar, until - 1));
  return isWaiting && language.helpers.temporals.has(wordAt(grammar, until));
}

/**
 * "⟨relied⟩ on a letter from Roe to argue": the verb before a document, and a preposition that ends at `before`; or -1.
 */
function verbOfUsing(scene: Scene, first: number, before: number, to: number): number {
  const { grammar, language } = scene;
  const from = isMistakenPast(grammar, before) ? before - 1 : before;
  if (grammar.tags[from] !== PREPOSITION || grammar.tags[from - 1] !== NOUN) return -1;
  const used = wordAt(grammar, from - 1);
  if (!language.nouns.documents.has(used) && kindOf(used, NOUN, language) !== "document") return -1;
  const verb = verbOfPurpose(scene, first, to);
  return verb < from ? verb : -1;
}

/** How far before the infinitive the verb of using may stand, in tokens. */
const REACH = 30;

/**
 * “⟨relied⟩ on a letter from Roe to argue”: the verb of using before an infinitive, if only phrases separate them; else
 * -1.
 */
function verbOfPurpose({ grammar, language }: Scene, first: number, to: number): number {
  const { tags } = grammar;
  let verb = to - 1;
  const isListed = (at: number) => tags[at] === COMMA || tags[at] === CONJUNCTION;
  const end = Math.max(first, to - REACH);
  while (verb > end && (isInPhrases(tags[verb]) || isListed(verb) || isMistakenPast(grammar, verb))) verb -= 1;
  const isDone = isFiniteVerb(tags[verb]) || language.helpers.formsOfHave.has(wordAt(grammar, verb - 1));
  return isDone && language.speech.relyingForms.has(wordAt(grammar, verb)) ? verb : -1;
}

/** “from ⟨noted⟩ scholars”: whether a past stands right behind a preposition, where it can only be an adjective. */
function isMistakenPast({ tags }: Grammar, at: number): boolean {
  return isPastForm(tags[at]) && tags[at - 1] === PREPOSITION;
}
