import { stepBack, stepOver } from "../../../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, CONJUNCTION, isFiniteVerb, NOUN, STOP, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { mentionFrom } from "../mentions/mention-at.ts";

/** The longest relative clause of several verbs, up to its last one, in tokens. */
const LONGEST_RELATIVE = 24;

/**
 * “The board chose ⟨Ann Roe⟩, who smiled, thanked the crowd and said”: the person whom a relative clause is about, for
 * a verb behind "and" within it; else `index`. The clause ends with a comma before "and", or with one that no verb
 * follows at once: “chose Ann Roe, who lives in Ashby, and said” is the board's.
 */
export function subjectOfSharedRelative({ scene, frame, candidates }: Situation, index: number): number {
  const cue = ownCue(scene, frame);
  const { grammar } = scene;
  if (cue?.form !== "verb" || !isFiniteVerb(grammar.tags[cue.firstToken])) return index;
  const first = startOfSentence(scene, cue.firstToken);
  const start = startOfVerbGroup(grammar, first, cue.firstToken);
  const and = stepBack(grammar.tags, start, ADVERB) - 1;
  if (!servesAs(grammar, and, COORDINATOR)) return index;
  const who = openerOfRelative(scene, Math.max(first, and - LONGEST_RELATIVE), and);
  if (itemAt(candidates, index)?.firstToken === who) return index;
  const subject = who < 0 ? -1 : candidateOf(candidates, personBefore(scene, who - 1));
  return subject < 0 ? index : subject;
}

/**
 * “Moe wants a tax, which ⟨Ann Roe⟩ favours but says will fail”, “a tax that ⟨Ann Roe⟩ favours and says will pass”: the
 * subject within a relative clause, for a verb behind "and" or "but" in the same clause; else `index`.
 */
export function subjectInSharedRelative({ scene, frame, candidates }: Situation, index: number): number {
  const cue = ownCue(scene, frame);
  const { grammar } = scene;
  const { tags } = grammar;
  if (cue?.form !== "verb") return index;
  const first = startOfSentence(scene, cue.firstToken);
  const and = stepBack(tags, startOfVerbGroup(grammar, first, cue.firstToken), ADVERB) - 1;
  if (tags[and] !== CONJUNCTION) return index;
  // "said ⟨would⟩ pass": what follows the verb lacks the noun for which "that" stands.
  const isGapped = isFiniteVerb(tags[cue.lastToken]);
  const end = servesAs(grammar, and, ADVERSATIVE) ? stepBack(tags, and, COMMA) : and;
  for (let at = end - 1; at > Math.max(first, and - LONGEST_RELATIVE); at -= 1) {
    if (tags[at] === COMMA || tags[at] === CONJUNCTION) return index;
    const isThat = isGapped && servesAs(grammar, at, COMPLEMENTIZER) && tags[at - 1] === NOUN;
    if (!isThat && !servesAs(grammar, at, RELATIVE_OF_THINGS)) continue;
    const subject = candidateOf(candidates, subjectOfRelativeVerb(scene, at, end));
    return subject < 0 ? index : subject;
  }
  return index;
}

/**
 * The mention right behind a relative and before its verb, which the tagger may take for a noun before "and"; -1 for
 * none.
 */
function subjectOfRelativeVerb(scene: Scene, relative: number, end: number): number {
  const { tags } = scene.grammar;
  const mention = mentionFrom(scene, relative + 1, end);
  const verb = stepOver(tags, scene.phraseTokens[mention]?.lastToken ?? end, ADVERB);
  return verb < end && (isFiniteVerb(tags[verb]) || (tags[verb] === NOUN && verb + 1 === end)) ? mention : -1;
}

/**
 * The "who" of a clause behind a comma that runs up to a token, with finite verbs separated by commas and without
 * subjects of their own; else -1.
 */
function openerOfRelative({ document, grammar, language }: Scene, first: number, end: number): number {
  const { tags } = grammar;
  const isVerbBehind = (at: number): boolean => isFiniteVerb(tags[stepOver(tags, at + 1, ADVERB)]);
  for (let at = end - 1; at > first; at -= 1) {
    if (tags[at] === WH_WORD) {
      const isPersonal = language.smallWords.personalRelatives.has(document.tokens[at]?.lower ?? "");
      return isPersonal && tags[at - 1] === COMMA && isVerbBehind(at) ? at : -1;
    }
    if (tags[at] === STOP || (tags[at] === COMMA && !isVerbBehind(at))) return -1;
  }
  return -1;
}

/** The person whose phrase ends right before a comma: “⟨Ann Roe⟩, who”; -1 for none. */
function personBefore({ cast, phraseTokens, mentionOf }: Scene, comma: number): number {
  const mention = mentionOf[comma - 1] ?? -1;
  const isNamed = cast.mentions[mention]?.person != null;
  return isNamed && (phraseTokens[mention]?.lastToken ?? -1) >= comma ? mention : -1;
}
