import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { behindAdverbs } from "../../../grammar/steps.ts";
import { COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import {
  type Candidate,
  CUE_FOLLOWS,
  CUE_PRECEDES,
  type Frame,
  NEXT_BLOCK,
  NO_CUE,
  PREVIOUS_BLOCK,
  PREVIOUS_SENTENCE,
} from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { type Key, NOBODY, personOf } from "../mentions/keys.ts";
import { mentionForWhom } from "../mentions/mention-at.ts";
import { namedInMarks } from "../mentions/named-in-marks.ts";
import { openerOf } from "../mentions/opener-of.ts";

/**
 * “⟨Roe⟩ sat with Ann Moe until the end. ¶ “She was in no pain.””, “⟨Roe⟩ was furious that Joe Moe had waited. ¶ “Where
 * were they?””, “For ⟨Roe⟩, the worst came when Moe knocked. “I knew.””: for words that stand alone, the subject of the
 * sentence before, rather than somebody mentioned behind its verb, if the words are about that person, or the sentence
 * says what its subject feels or for whom it is true. It also goes before somebody mentioned only in the next
 * paragraph. Else `index`.
 */
export function subjectTellingOfAnother(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys } = situation;
  const chosen = itemAt(candidates, index);
  const sentence = (scene.sentenceOf[frame.sentences.firstToken] ?? 0) - 1;
  if (!standAlone(frame) || !isNearOrNobody(scene, chosen, sentence)) return index;
  const bearer = mentionForWhom(scene, sentence);
  const feeler = bearer < 0 ? feelerOf(scene, sentence) : bearer;
  const mention = feeler < 0 ? openerOf(scene, sentence) : feeler;
  const subject = candidateOf(candidates, mention);
  const key = keys[subject] ?? NOBODY;
  if (!isOne(scene, mention, key) || key === keys[index]) return index;
  if (chosen === undefined || scene.sentenceOf[chosen.firstToken] !== sentence) return feeler >= 0 ? subject : index;
  const cue = itemAt(scene.cues, chosen.cue);
  const isInverted = cue?.form === "verb" && chosen.cueSide === CUE_PRECEDES;
  if (isInverted || (bearer < 0 && !isToldBehind(scene, mention, chosen.mention))) return index;
  if (feeler >= 0) return subject;
  const speaks = chosen.cueSide === CUE_FOLLOWS || cue?.form === "according-to";
  return !speaks && speaksOf(scene, frame.content, keys[index] ?? NOBODY) ? subject : index;
}

/** Whether words in marks begin their sentence. */
function standAlone({ attribution, said, sentences }: Frame): boolean {
  return attribution.kind === "direct" && said.firstToken === sentences.firstToken;
}

/**
 * Whether nobody is chosen, or somebody mentioned in the sentence before, in the paragraph above or, without a verb of
 * speech, in the next.
 */
function isNearOrNobody({ sentenceOf }: Scene, chosen: Candidate | undefined, sentence: number): boolean {
  if (chosen === undefined || chosen.place === PREVIOUS_BLOCK) return true;
  if (chosen.place === NEXT_BLOCK) return chosen.cueSide === NO_CUE;
  return chosen.place === PREVIOUS_SENTENCE && sentenceOf[chosen.firstToken] === sentence;
}

/** Whether a mention is of a named person, or an individual such as "his mother". */
function isOne({ cast }: Scene, mention: number, key: Key): boolean {
  return personOf(key) !== null || itemAt(cast.mentions, mention)?.unnamedAs === "individual";
}

/**
 * "⟨Roe⟩ sat with ⟨Moe⟩": whether a verb stands between two mentions, and no other clause begins with the second: "Roe
 * sat and ⟨Moe⟩ stood".
 */
function isToldBehind(scene: Scene, opener: number, other: number): boolean {
  const { grammar, mentionTokens, phraseTokens } = scene;
  const end = mentionTokens[opener]?.lastToken ?? 0;
  const first = phraseTokens[other]?.firstToken ?? 0;
  if (isOwnerSign(scene, end) || servesAs(grammar, first - 1, COORDINATOR)) return false;
  return first > end && holdsFinite(grammar, end, first);
}

/** How far behind its verb a feeling may stand, in tokens: "was not in the least ⟨amused⟩". */
const REACH = 4;

/** The mention of somebody who opens a sentence and feels something; or -1. */
function feelerOf(scene: Scene, sentence: number): number {
  const first = itemAt(scene.document.sentences, sentence)?.firstToken ?? -1;
  for (let at = first; at < first + MOST_OPENING; at += 1) {
    const mention = scene.mentionOf[at] ?? -1;
    if (mention >= 0) return scene.phraseTokens[mention]?.firstToken === first && feels(scene, mention) ? mention : -1;
  }
  return -1;
}

/** How many tokens of a title may stand before a name. */
const MOST_OPENING = 8;

/** "⟨Roe⟩ was furious", "⟨Roe⟩ still fears", "⟨Roe⟩ feels let down". */
function feels(scene: Scene, mention: number): boolean {
  const { grammar, language, mentionTokens, phraseTokens } = scene;
  const { tokens } = scene.document;
  const { feelings, feelingVerbs } = language.conversations;
  // "The actor ⟨disagrees⟩.": the phrase may include a verb that the tagger takes for a noun.
  if (feelingVerbs.has(tokens[mentionTokens[mention]?.lastToken ?? 0]?.lower ?? "")) return true;
  const verb = behindAdverbs(grammar, phraseTokens[mention]?.lastToken ?? 0);
  if (feelingVerbs.has(tokens[verb]?.lower ?? "")) return true;
  if (!isFiniteVerb(grammar.tags[verb] ?? 0)) return false;
  for (let at = verb + 1; at <= verb + REACH; at += 1) {
    if (feelings.has(tokens[at]?.lower ?? "")) return true;
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** How many tokens of the words are searched. */
const MOST = 100;

/** Whether words in marks are about somebody, by name or by a pronoun of their gender. */
function speaksOf(scene: Scene, content: readonly TokenRange[], key: Key): boolean {
  const { document, language } = scene;
  const [words] = content;
  const gender = genderTold(scene, key);
  if (words === undefined) return false;
  if (namedInMarks(scene, content).has(key)) return true;
  for (let at = words.firstToken + 1; at < Math.min(words.lastToken - 1, words.firstToken + MOST); at += 1) {
    // The words of another begin.
    if (document.tokens[at]?.kind === "mark") return false;
    const told = language.words.pronounGenders.get(document.tokens[at]?.lower ?? "");
    if (told !== undefined && (gender ?? told) === told) return true;
  }
  return false;
}
