import { stepOver } from "../../../grammar/steps.ts";
import { COORDINATOR, DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  OWNER,
  PARTICIPLE,
  STOP,
  TO,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Cue, isAssertingVerb } from "../../attribution.ts";
import { isInverted } from "../../indirect/inverted-source.ts";
import { type Scene, sentenceAt } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt, ownedBy } from "../mentions/mention-at.ts";
import { oneBehindMarks } from "../subjects/beside-marks.ts";

/** How far before the words such a verb may stand, in tokens. */
const REACH = 14;

/**
 * “It sent flowers, said ⟨Roe⟩, ⟦“with a card”⟧”: the nearest verb of speech before words in marks that follow a comma;
 * else null.
 */
function cueBefore({ cueOf, cues, grammar }: Scene, { attribution, said }: Frame): Cue | null {
  const comma = said.firstToken - 1;
  if (attribution.kind !== "direct" || grammar.tags[comma] !== COMMA) return null;
  for (let at = comma - 1; at > comma - REACH; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue !== undefined) return cue.form === "verb" ? cue : null;
  }
  return null;
}

/**
 * The mention behind an inverted verb: “…, said ⟨a woman who lives there⟩”, “said Ashby Trust manager ⟨Ann Roe⟩”, “said
 * the trust's manager ⟨Ann Roe⟩”, “In 1921, wrote the schoolmistress ⟨Ann Roe⟩, “it ran dry””; or -1.
 */
export function invertedSubject(scene: Scene, frame: Frame): number {
  const { grammar, phraseTokens, mentionOf } = scene;
  const cue = frame.attribution.cue ?? cueBefore(scene, frame);
  const sentence = sentenceAt(scene, cue?.headToken ?? -1);
  if (cue === null || sentence === undefined) return -1;
  if (standsWithinWords(scene, frame, cue)) return mentionAt(scene, cue.lastToken);
  if (!isInverted(grammar, sentence, cue)) return -1;
  for (let at = cue.lastToken; at < sentence.lastToken; at += 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention < 0) continue;
    const bearer = phraseTokens[mention + 1]?.firstToken === cue.lastToken ? mention + 1 : mention;
    return phraseTokens[bearer]?.firstToken === cue.lastToken ? ownedBy(scene, bearer) : -1;
  }
  return -1;
}

/** Whether a finite verb stands between two parts of the words, right behind the comma that ends the first. */
function standsWithinWords({ grammar }: Scene, { content: [front, rest] }: Frame, { firstToken, form }: Cue): boolean {
  const comma = firstToken - 1;
  if (form !== "verb" || !isFiniteVerb(grammar.tags[firstToken])) return false;
  return rest !== undefined && front?.lastToken === comma && grammar.tags[comma] === COMMA && rest.firstToken > comma;
}

/**
 * “…,” read ⟨the email⟩: a document right behind the verb, before the end of the clause; “…,” ⟨another⟩; “…,” says
 * ⟨Roe⟩; “…”, “…,” says Roe's ⟨keeper⟩, and Moe does: anybody before a semicolon, a comma with "and", "which" or
 * "while", or the end of the sentence between two parts of the words; “…,” said ⟨Roe⟩ to Moe; “…,” said ⟨the campaign⟩
 * to free Roe. The mention; else -1.
 */
export function subjectBehindMarks(scene: Scene, { attribution, content, said }: Frame): number {
  const { cast, cues, cueOf, document, grammar, language, mentionOf, phraseTokens, sentenceOf } = scene;
  const end = said.lastToken;
  if (attribution.kind === "direct" && oneBehindMarks(grammar, { firstToken: end, lastToken: end }) >= 0)
    return mentionOf[end] ?? -1;
  const isSplit = content.length > 1;
  const verb = isSplit ? (content[0]?.lastToken ?? 0) : end;
  const cue = itemAt(cues, cueOf[verb]);
  const doer = isSplit ? whoIsDoing(scene, verb) : -1;
  if (doer >= 0) return doer;
  if (attribution.kind !== "direct" || cue?.form !== "verb" || cue.firstToken !== verb) return -1;
  const first = mentionAt(scene, cue.lastToken);
  const owned = document.tokens[phraseTokens[first]?.lastToken ?? -1]?.kind === "possessive" ? first + 1 : first;
  const mention = phraseTokens[first]?.firstToken === cue.lastToken ? owned : first;
  const last = phraseTokens[mention]?.lastToken ?? 0;
  // “We go.” ¶ Said ⟨Roe⟩, who: “We stay.”
  const isSameSentence = sentenceOf[verb] === sentenceOf[verb - 1];
  const isAdded =
    servesAs(grammar, last + 1, COORDINATOR) ||
    (isSameSentence && grammar.tags[last + 1] === WH_WORD) ||
    language.smallWords.turningAgainst.has(wordAt(grammar, last + 1));
  if (mention >= 0 && grammar.tags[last] === COMMA && isAdded) return mention;
  if (isTold(scene, mention, cue.lastToken)) return mention;
  const ends = grammar.tags[last] === STOP || grammar.tags[last] === COMMA;
  // “It is late,” said ⟨Roe⟩. “It is cold.”
  const isEnd = document.tokens[last]?.text === ";" || (isSplit && grammar.tags[last] === STOP);
  if ((isEnd || servesAs(grammar, last, DATIVE)) && phraseTokens[mention]?.firstToken === cue.lastToken) return mention;
  return cast.mentions[mention]?.unnamedAs === "document" && ends ? mention : -1;
}

/**
 * “Friends,” began ⟨Roe⟩, waving to the crowd, “we meet”: the mention right behind the verb between two parts of the
 * words, whatever verb it is, if a comma and what they are doing follow; else -1.
 */
function whoIsDoing(scene: Scene, verb: number): number {
  const { grammar, phraseTokens, sentenceOf } = scene;
  if (!isFiniteVerb(grammar.tags[verb]) || sentenceOf[verb] !== sentenceOf[verb - 1]) return -1;
  const mention = mentionAt(scene, verb + 1);
  const { firstToken, lastToken = 0 } = phraseTokens[mention] ?? {};
  const isDoing = grammar.tags[lastToken] === COMMA && grammar.tags[lastToken + 1] === GERUND;
  return firstToken === verb + 1 && isDoing ? mention : -1;
}

/**
 * “While Moe smiled, ⟦“It is late,”⟧ ⟨Ann Roe⟩ said.”: the mention between words in marks and a verb of saying that
 * ends the sentence, whatever stands before the marks in it; else -1.
 */
export function subjectAtEnd(scene: Scene, { attribution, content, said }: Frame): number {
  const { cues, cueOf, document, grammar, mentionOf, phraseTokens } = scene;
  const end = said.lastToken;
  const sentence = sentenceAt(scene, end);
  const isWithin =
    sentence !== undefined && sentence.firstToken < said.firstToken - 1 && grammar.tags[said.firstToken - 1] === COMMA;
  if (attribution.kind !== "direct" || content.length > 1 || !isWithin) return -1;
  const mention = [mentionOf[end], mentionOf[end + 1]].find((one) => one !== undefined && one >= 0) ?? -1;
  if (phraseTokens[mention]?.firstToken !== end) return -1;
  const verb = stepOver(grammar.tags, phraseTokens[mention]?.lastToken ?? 0, ADVERB);
  const cue = itemAt(cues, cueOf[verb]);
  const isSaid = cue?.form === "verb" && cue.firstToken === verb && isAssertingVerb(cue);
  const isTrailing = isSaid && grammar.language.speech.trailingVerbs.has(cue.lemma);
  return isTrailing && document.tokens[cue.lastToken]?.text === "." ? mention : -1;
}

/**
 * "⟨the campaign⟩ to free Roe", "⟨those⟩ close to Roe", "⟨the club⟩ that sacked Roe", "⟨the man⟩ Roe shot.": whether a
 * mention is a description that begins at a token and goes on with a clause that names somebody.
 */
function isTold(
  { cast, grammar: { tags }, mentionTokens, phraseTokens }: Scene,
  mention: number,
  first: number,
): boolean {
  const end = mentionTokens[mention]?.lastToken ?? 0;
  const tag = tags[end] ?? 0;
  if (cast.mentions[mention]?.form !== "description" || phraseTokens[mention]?.firstToken !== first) return false;
  if (tags[first] !== DETERMINER && tags[first] !== OWNER) return false;
  const name = phraseTokens[mention + 1];
  const verb = name?.firstToken === end ? (tags[name.lastToken] === ADVERB ? name.lastToken + 1 : name.lastToken) : end;
  const isContact = verb > end && isFiniteVerb(tags[verb] ?? 0);
  return tag === TO || tag === ADJECTIVE || tag === WH_WORD || tag === PARTICIPLE || tag === GERUND || isContact;
}
