import { DETERMINER, NOUN, OWNER, PREPOSITION } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { singularOf } from "../grammar/word-endings.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { endOfNounPhrase, endWithAdded } from "./noun-phrase.ts";
import { phraseAt } from "./owner-of-words.ts";
import { isOwnerSign } from "./owner-sign.ts";
import { isPassive } from "./passive.ts";
import { blockAt, type Scene, type TokenRange } from "./scene.ts";

/**
 * From ⟨the crowd⟩ came the reply: “No.”: returns who stands behind the sentence's opening "from", the voice of “From the
 * gallery came ⟨a voice⟩:”, or -1 where that is a place, “From the slips came the reply:”. Null for any other sentence
 * before a colon, and where the place is somebody's own, “From her lips came the words:”.
 */
export function arrivesBeforeColon(scene: Scene, { firstToken }: TokenRange): number | null {
  const { document, grammar, language, mentionOf, sentenceOf } = scene;
  const colon = firstToken - 1;
  const first = itemAt(document.sentences, sentenceOf[colon])?.firstToken ?? colon;
  if (wordAt(grammar, colon) !== ":" || !language.stances.claimantPrepositions.has(wordAt(grammar, first))) return null;
  const verb = endWithAdded(grammar, first + 1, colon);
  if (!language.speech.arrivingForms.has(wordAt(grammar, verb)) || grammar.tags[verb + 1] !== DETERMINER) return null;
  if (endOfNounPhrase(grammar, verb + 1, colon) !== colon) return null;
  if (grammar.tags.subarray(first, verb).includes(OWNER)) return null;
  const voice = mentionOf[colon - 1] ?? -1;
  return voice >= 0 ? voice : somebodyAt(scene, phraseAt(scene, first + 1));
}

/**
 * Returns the owner of words in marks that come from somewhere, “Down where?” came ⟨a voice⟩ from the hall, “No,” came
 * the reply from ⟨Ann Roe⟩, “No,” came ⟨Roe⟩'s reply; Moe asked ⟨his wife⟩ why. “No,” came the reply: a mention, -1
 * where nobody is named, “No,” comes a croak from the pond, null where no such verb stands right behind the marks.
 */
export function arrivedFrom(scene: Scene, marks: TokenRange): number | null {
  const { grammar, language, mentionOf, phraseTokens } = scene;
  const verb = marks.lastToken;
  if (!language.speech.arrivingForms.has(wordAt(grammar, verb))) return null;
  const end = endOfNounPhrase(grammar, verb + 1, verb + 1 + LONGEST);
  const isSound = language.speech.soundNouns.has(singularOf(wordAt(grammar, end - 1), language));
  const isOfSomeSort = grammar.tags[verb + 1] === DETERMINER && grammar.tags[end - 1] === NOUN;
  if (!isSound && !isOfSomeSort) return null;
  const owner = mentionOf[verb + 1] ?? -1;
  if (isOwnerSign(scene, phraseTokens[owner]?.lastToken ?? -1)) return owner;
  const voice = isSound ? (mentionOf[end - 1] ?? -1) : -1;
  if (voice >= 0) return voice;
  if (grammar.tags[end] !== PREPOSITION || !language.stances.claimantPrepositions.has(wordAt(grammar, end)))
    return language.speech.answers.has(wordAt(grammar, end - 1)) ? hearerBefore(scene, marks.firstToken) : -1;
  const last = endOfNounPhrase(grammar, end + 1, end + 1 + LONGEST) - 1;
  return somebodyAt(scene, mentionOf[last] ?? -1);
}

/** A mention, if it is of people or a body; else -1. */
function somebodyAt({ cast }: Scene, mention: number): number {
  const { person, organisation, unnamedAs } = cast.mentions[mention] ?? { person: null, organisation: null };
  const isSomebody = unnamedAs === "group" || unnamedAs === "individual";
  return isSomebody || person !== null || organisation !== null ? mention : -1;
}

/** How far before an answer a verb of asking or telling may stand, in tokens. */
const REACH = 40;

/**
 * The person asked, told or written to by the last such verb before a token, in the same paragraph or the one before
 * it. Other verbs of speech may only stand in the question behind it: “⟨Roe⟩ was asked if she regretted it.” -1 for
 * nobody.
 */
function hearerBefore(scene: Scene, from: number): number {
  const { cues, cueOf, language, mentionOf, pairOf, phraseTokens, sentenceOf, grammar } = scene;
  let passed = -1;
  for (let at = from - 1; at >= from - REACH && (blockAt(scene, at) ?? 0) >= (blockAt(scene, from) ?? 0) - 1; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue?.form !== "verb" || isIn(pairOf, at) || cue.headToken !== at) continue;
    const isAddressing =
      language.stances.askingVerbs.has(cue.lemma) ||
      language.speech.hearerVerbs.has(cue.lemma) ||
      language.speech.writtenForms.has(wordAt(grammar, at));
    if (!isAddressing) {
      passed = sentenceOf[at] ?? -1;
      continue;
    }
    if (passed >= 0 && passed !== sentenceOf[at]) return -1;
    // “⟨Roe⟩ was asked why.”
    if (isPassive(grammar, cue)) return subjectBefore(scene, cue.firstToken);
    // “Why?” asked Roe.
    if (isIn(pairOf, cue.firstToken - 1)) return -1;
    const last = endOfNounPhrase(grammar, cue.lastToken, cue.lastToken + LONGEST);
    for (let token = cue.lastToken; token < last; token += 1)
      if (phraseTokens[mentionOf[token] ?? -1]?.firstToken === cue.lastToken) return mentionOf[token] ?? -1;
    return -1;
  }
  return -1;
}

/** The mention that opens the sentence of a verb; -1 for none. */
function subjectBefore({ document, mentionOf, phraseTokens, sentenceOf }: Scene, verb: number): number {
  const first = itemAt(document.sentences, sentenceOf[verb])?.firstToken ?? verb;
  const subject = mentionOf.subarray(first, verb).find((mention) => mention >= 0) ?? -1;
  return phraseTokens[subject]?.firstToken === first ? subject : -1;
}

/** The longest such phrase, in tokens. */
const LONGEST = 8;
