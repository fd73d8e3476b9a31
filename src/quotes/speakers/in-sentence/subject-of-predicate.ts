import { isBe } from "../../../grammar/is-be.ts";
import { stepBack } from "../../../grammar/steps.ts";
import { COORDINATOR, GENITIVE, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, CONJUNCTION, GERUND, isFiniteVerb, PREPOSITION, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { candidateBefore } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY, organisationOf, personOf } from "../mentions/keys.ts";

/** How far before a noun the verb whose predicate it is in may stand, in tokens. */
const REACH = 24;

/**
 * “⟨Roe⟩ was one of the last millers and ⟦a man⟧ who insisted”, “⟨Acme⟩ was ⟦the biggest loser⟧, diving after telling
 * investors”: the candidate that a predicate noun describes; else `index`.
 */
export function subjectOfPredicate({ scene, frame, candidates, keys }: Situation, index: number): number {
  const { cast, grammar, phraseTokens } = scene;
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  if (chosen === undefined || cue?.form !== "verb") return index;
  const who = stepBack(grammar.tags, cue.firstToken, ADVERB) - 1;
  const isRelative = grammar.tags[who] === WH_WORD && chosen.lastToken <= who + 1;
  const { form, plural } = cast.mentions[chosen.mention] ?? {};
  const isDescribed = form === "description" && plural === false && chosen.lastToken <= cue.firstToken;
  if (!isRelative && !(isDescribed && grammar.tags[cue.firstToken] === GERUND)) return index;
  const own = Math.min(chosen.firstToken, phraseTokens[chosen.mention]?.firstToken ?? chosen.firstToken);
  const be = verbOfPredicate(scene, isRelative ? articleBefore(scene, who) : own);
  const subject = be < 0 ? -1 : candidateBefore(scene, candidates, be);
  const mention = candidates[subject]?.mention ?? -1;
  const key = keys[subject] ?? NOBODY;
  const isKnown = personOf(key) !== null || organisationOf(key) !== null || cast.mentions[mention]?.form === "short";
  return isKnown && opensClause(scene, mention) ? subject : index;
}

/**
 * Whether a phrase stands at the start of its sentence, or behind a comma or "and"; not "The first taste of ⟨Roe⟩ was".
 */
function opensClause(scene: Scene, mention: number): boolean {
  const first = scene.phraseTokens[mention]?.firstToken ?? 0;
  const before = scene.grammar.tags[first - 1];
  return first === startOfSentence(scene, first) || before === COMMA || before === CONJUNCTION;
}

/** "⟨a⟩ builder of dams who": the token of the article of the noun right before "who"; -1 for none. */
function articleBefore({ grammar }: Scene, who: number): number {
  for (let at = who - 1; at > who - REACH && isWithinNouns(grammar, at); at -= 1)
    if (servesAs(grammar, at, INDEFINITE)) return at;
  return -1;
}

/**
 * The form of "be" right before a noun that begins at a token, or before others to which "and a" joins it; -1 for none.
 */
function verbOfPredicate({ grammar }: Scene, first: number): number {
  const { tags } = grammar;
  const isVerb = (at: number): boolean => isBe(grammar, at) && isFiniteVerb(tags[at] ?? 0);
  if (first < 0 || isVerb(first - 1)) return first - 1;
  const isJoined = tags[first - 1] === COMMA || servesAs(grammar, first - 1, COORDINATOR);
  if (!isJoined || !servesAs(grammar, first, INDEFINITE)) return -1;
  for (let at = first - 2; at > first - REACH; at -= 1) {
    if (isVerb(at)) return at;
    if (!isWithinNouns(grammar, at) && tags[at] !== COMMA) return -1;
  }
  return -1;
}

/** Whether a token may stand within nouns: no verb, no "who", and no preposition but "of". */
function isWithinNouns(grammar: Scene["grammar"], at: number): boolean {
  const tag = grammar.tags[at] ?? 0;
  if (tag === PREPOSITION) return servesAs(grammar, at, GENITIVE);
  return tag !== COMMA && tag !== WH_WORD && !isFiniteVerb(tag);
}
