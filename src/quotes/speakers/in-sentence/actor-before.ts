import { isBe, isHave } from "../../../grammar/is-be.ts";
import { BASE, COMMA, isFiniteVerb, NOUN, OWNER, STOP } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isAnyIn, isIn, itemAt } from "../../../text/item-at.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { blockAt, type Scene, sentenceBefore, type TokenRange } from "../../scene.ts";
import { dies } from "../antecedents/told-dead.ts";
import { AFTER, type Candidate, type Frame } from "../candidates/candidates.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { keyOf, personOf } from "../mentions/keys.ts";
import { isSilentBehind } from "../no-source.ts";

/**
 * Who does something in the sentence right before words in marks that are a sentence of their own and have no verb of
 * speech beside them. The words are about no “he” or “she” who may be that person. Either the sentence opens the
 * paragraph with a name, and names nobody else, “⟨Roe⟩ looks at the stove. ⟦“The wheel stopped.”⟧”; or it begins with a
 * pronoun for whoever opens the paragraph so, “⟨Roe⟩ runs the mill. Her voice drops. ⟦“The wheel stopped.”⟧”, or for
 * somebody of the other sex than whoever spoke right before: “It stopped,” she said. ⟨He⟩ read it. ⟦“When?”⟧ The
 * mention, or -1.
 */
export function actorBefore(scene: Scene, frame: Frame, candidates: readonly Candidate[]): number {
  const { attribution, content, said, sentences } = frame;
  const [words] = content;
  if (attribution.kind !== "direct" || words === undefined || sentences.firstToken !== words.firstToken) return -1;
  // “I am well,” begins a postcard.
  if (sentences.lastToken > said.lastToken) return -1;
  if (candidates.some((one) => one.cue >= 0 && one.place <= AFTER && !isSilentBehind(scene, frame, one))) return -1;
  const before = sentenceBefore(scene, words.firstToken);
  const block = itemAt(scene.document.blocks, blockAt(scene, words.firstToken));
  if (before === undefined || block === undefined || before.firstToken < block.firstToken) return -1;
  const { firstToken, lastToken } = before;
  if (isAnyIn(scene.pairOf, firstToken, lastToken) || isAnyIn(scene.cueOf, firstToken, lastToken)) return -1;
  const actor =
    firstToken === block.firstToken
      ? namedFirst(scene, before)
      : (openerOfBlock(scene, block.firstToken, before) ?? otherThanSpeaker(scene, firstToken));
  return actor >= 0 && !isSpokenOf(scene, actor, words) ? actor : -1;
}

/**
 * Whoever opens a sentence, perhaps behind a phrase, and does something there, if nobody else is named up to `until`;
 * else -1.
 */
function namedFirst(scene: Scene, { firstToken, lastToken }: TokenRange, until = lastToken): number {
  const { cast, grammar, mentionOf, phraseTokens } = scene;
  const actor = mentionOf.subarray(firstToken, lastToken).find((one) => one >= 0) ?? -1;
  const person = personOf(keyOf(itemAt(cast.mentions, actor)));
  const phrase = phraseTokens[actor];
  if (person === null || phrase === undefined || dies(scene, actor)) return -1;
  // "Later, over tea, ⟨Roe⟩ smiles"
  const isFront = phrase.firstToken > firstToken && grammar.tags[phrase.firstToken - 1] === COMMA;
  if (phrase.firstToken !== firstToken && !isFront) return -1;
  if (grammar.tags.subarray(firstToken, phrase.firstToken).some(isFiniteVerb)) return -1;
  const verb = isOwnerSign(scene, phrase.lastToken)
    ? behindBodyPart(scene, phrase.lastToken + 1, lastToken)
    : phrase.lastToken;
  if (!isActing(scene, verb)) return -1;
  const others = mentionOf.subarray(phrase.lastToken, until);
  return others.every((one) => [null, person].includes(personOf(keyOf(itemAt(cast.mentions, one))))) ? actor : -1;
}

/** "her eyes ⟨fill⟩": the token behind a part of the body in the noun phrase that begins at a token; -1 for none. */
function behindBodyPart(scene: Scene, from: number, last: number): number {
  const end = endOfNounPhrase(scene.grammar, from, last);
  for (let at = from; at < end; at += 1)
    if (scene.language.conversations.bodyParts.has(wordAt(scene, at))) return at + 1;
  return -1;
}

/** "Roe ⟨smiles⟩", "her voice ⟨drops⟩.", "her eyes ⟨fill⟩.", which the tagger may take for a noun or a command. */
function isActing({ grammar: { tags } }: Scene, verb: number): boolean {
  const mayBeVerb = tags[verb] === NOUN || tags[verb] === BASE;
  return isFiniteVerb(tags[verb] ?? 0) || (mayBeVerb && tags[verb + 1] === STOP);
}

/**
 * “⟨Roe⟩ runs the mill. ⟨Her voice drops.⟩”: whoever opens a paragraph that has no words before a sentence which begins
 * with a pronoun for them, if nobody else is named there; null where none does.
 */
function openerOfBlock(scene: Scene, first: number, before: TokenRange): number | null {
  const { cueOf, grammar, language, pairOf, sentenceOf } = scene;
  const own = before.firstToken;
  if (isAnyIn(pairOf, first, own) || isAnyIn(cueOf, first, own)) return null;
  const gender = language.words.pronounGenders.get(wordAt(scene, own));
  const verb = grammar.tags[own] === OWNER ? behindBodyPart(scene, own + 1, before.lastToken) : own + 1;
  if (gender === undefined || !isActing(scene, verb)) return null;
  let end = first;
  while (sentenceOf[end] === sentenceOf[first]) end += 1;
  const opener = namedFirst(scene, { firstToken: first, lastToken: end }, before.lastToken);
  return opener >= 0 && [null, gender].includes(genderShown(scene, opener)) ? opener : null;
}

/**
 * The pronoun that begins a sentence and does something there, behind words in marks whose speaker is of the other sex;
 * else -1.
 */
function otherThanSpeaker(scene: Scene, first: number): number {
  const { grammar, language, mentionOf, pairOf, cueOf } = scene;
  const gender = language.words.pronounGenders.get(wordAt(scene, first));
  const verb = first + 1;
  const isDeed = isFiniteVerb(grammar.tags[verb]) && !isBe(grammar, verb) && !isHave(grammar, verb);
  if (gender === undefined || !isDeed) return -1;
  let at = first - 1;
  while (at > 0 && !isIn(pairOf, at) && !isIn(mentionOf, at)) at -= 1;
  const speaker = mentionOf[at] ?? -1;
  if (speaker < 0 || isIn(pairOf, at) || cueBeside(scene, speaker) === undefined || !isAnyIn(cueOf, at - 1, first))
    return -1;
  return [undefined, null, gender].includes(genderShown(scene, speaker)) ? -1 : (mentionOf[first] ?? -1);
}

/** The gender that a mention shows, "she", or that is known of a name. */
function genderShown(scene: Scene, mention: number) {
  const one = itemAt(scene.cast.mentions, mention);
  return one?.gender ?? genderTold(scene, keyOf(one));
}

/** Whether “he” or “she” in the words may mean somebody. */
function isSpokenOf(scene: Scene, mention: number, { firstToken, lastToken }: TokenRange): boolean {
  const { document, language } = scene;
  const own = genderShown(scene, mention);
  for (let at = firstToken; at < lastToken; at += 1) {
    const told = language.words.pronounGenders.get(document.tokens[at]?.lower ?? "");
    if (told !== undefined && (own === null || own === told)) return true;
  }
  return false;
}
