import { behindAdverbs, stepBack, stepOver } from "../../../grammar/steps.ts";
import { COMPLEMENTIZER, COORDINATOR, DATIVE, RELATIVE_OF_THINGS, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  NAME,
  NOUN,
  NUMBER,
  PARTICLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { isInPhrases, isNominal, startOfNounPhrase } from "../../noun-phrase.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { isInMarks } from "../mentions/mention-places.ts";

/** How far before its verb the subject of a sentence may begin, in tokens. */
const REACH = 80;

/** How long the words that open a sentence, and an insertion behind its subject, may be, in tokens. */
const LONGEST_OPENER = 20;
const LONGEST_INSERTION = 25;

/**
 * “⟨Roe⟩ thanked the farmers and their sons and warned that it was late”, “⟨Roe⟩ was sure in a year when half of the
 * town was not, and predicted”: the candidate that is the subject of the sentence's first verb, for a verb behind "and"
 * or a semicolon, rather than that verb's object or the subject of an inner clause; -1 if that subject is no mention
 * and the chosen candidate is only the topic or an owner; else `index`.
 */
export function subjectOfCoordinated({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame) ?? itemAt(scene.cues, chosen?.cue);
  const { grammar } = scene;
  if (cue?.form !== "verb" || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  const first = startOfSentence(scene, cue.firstToken);
  let and = startOfVerbGroup(grammar, first, cue.firstToken) - 1;
  while (and > first && grammar.tags[and] === ADVERB) and -= 1;
  const isJoined = grammar.tags[and] === CONJUNCTION || scene.document.tokens[and]?.text === ";";
  if (!isJoined || cue.firstToken - first > REACH) return index;
  if (chosen !== undefined && (chosen.firstToken < first || chosen.lastToken > and)) return index;
  // “Roe wept; ⟨Moe⟩ laughed and said”, “Corran Mills: ⟨Moe Bank⟩ raises its target and says”
  const topic = behindTopic(scene, first, and);
  const own = behindSemicolon(scene, topic, and);
  const subject = subjectOfSentence(scene, own, and);
  const isTopic = chosen !== undefined && chosen.firstToken < topic && isInNounPhrase(grammar.tags[topic]);
  if (subject < 0) return isTopic || (chosen !== undefined && onlyOwns(scene, chosen.mention, own)) ? -1 : index;
  const behind = scene.mentionTokens[subject]?.lastToken ?? and;
  if (chosen !== undefined && chosen.firstToken >= own && chosen.firstToken < behind) return index;
  const verb = verbBehind(scene, subject, and);
  if (chosen !== undefined && chosen.firstToken > verb && isRival(scene, chosen.mention, verb, and)) return index;
  const head = candidateOf(candidates, subject);
  return head < 0 ? index : head;
}

/**
 * “⟨Mr Roe⟩'s party shut its office and said”: whether somebody named at the start of a clause only owns its subject,
 * and so is not the speaker.
 */
function onlyOwns(scene: Scene, mention: number, from: number): boolean {
  const end = scene.mentionTokens[mention]?.lastToken ?? -1;
  const isNamed = scene.cast.mentions[mention]?.person != null && opensAt(scene, mention, from);
  return isNamed && scene.grammar.tags[end] === POSSESSIVE;
}

/**
 * “a day on which ⟨the board⟩ sits down with farmers and tells them”, “⟨a shop⟩ that turns farmers away or asks them”:
 * within a clause, too, a verb behind "and" or "or" shares the subject of the verb before it in the same tense, rather
 * than having that verb's object as its own. Else `index`.
 */
export function subjectOfCoordinatedWithin({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { grammar, phraseTokens } = scene;
  const { tags } = grammar;
  const and = (cue?.firstToken ?? 0) - 1;
  if (chosen === undefined || cue?.form !== "verb" || tags[and] !== CONJUNCTION) return index;
  if (chosen.lastToken > and || !tags.subarray(chosen.lastToken, and).every(isInPhrases)) return index;
  let verb = chosen.firstToken - 1;
  while (verb > and - LONGEST_INSERTION && tags[verb] !== COMMA && !isFiniteVerb(tags[verb] ?? 0)) verb -= 1;
  if (tags[verb] !== tags[cue.firstToken] || !isFiniteVerb(tags[verb] ?? 0)) return index;
  const isRelative = tags[verb - 1] === WH_WORD;
  const end = isRelative ? verb - 1 : verb;
  const subject = candidates.findIndex(({ mention, lastToken }) => {
    const isHead = lastToken === end || phraseTokens[mention]?.lastToken === end;
    return isHead && (isRelative || grammar.tags[(phraseTokens[mention]?.firstToken ?? 0) - 1] === WH_WORD);
  });
  return subject < 0 ? index : subject;
}

/**
 * “⟨Roe⟩ asked for mercy in a letter sent in May, saying it was late”: "saying" behind a comma belongs to the subject
 * of the sentence, not to the document it only mentions, nor, in “⟨Roe⟩ vetoed a bill that says dogs must be tied,
 * saying it was late”, to the one it is about. But in “Roe was blamed in ⟨a report⟩, saying” and “Roe received ⟨a
 * letter⟩ that calls him a liar, saying” it belongs to the report and the letter.
 */
export function subjectOfAttendant({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { cast, document, grammar, language, phraseTokens } = scene;
  if (chosen === undefined || cue?.form !== "verb") return index;
  const isRelative = grammar.tags[chosen.firstToken] === WH_WORD && grammar.tags[chosen.firstToken - 1] === NOUN;
  if (!isRelative && cast.mentions[chosen.mention]?.unnamedAs !== "document") return index;
  const isTold = isRelative
    ? servesAs(grammar, chosen.firstToken, COMPLEMENTIZER | RELATIVE_OF_THINGS)
    : grammar.tags[chosen.lastToken] === WH_WORD;
  const comma = cue.firstToken - 1;
  const from = phraseTokens[chosen.mention]?.firstToken ?? 0;
  if (grammar.tags[cue.firstToken] !== GERUND || grammar.tags[comma] !== COMMA || chosen.lastToken > comma)
    return index;
  const first = startOfSentence(scene, comma);
  const isAbout = isTold && !language.speech.addingVerbs.has(cue.lemma);
  if (!(isAbout || grammar.tags[from - 1] === PREPOSITION) || from < first || comma - first > REACH) return index;
  const subject = subjectOfSentence(scene, first, from);
  const verb = subject < 0 ? from : verbBehind(scene, subject, from);
  if (verb >= from) return index;
  if (isAbout && language.speech.facingVerbs.has(document.tokens[verb]?.lower ?? "")) return index;
  const head = candidateOf(candidates, subject);
  return head < 0 ? index : head;
}

/**
 * “⟨Roe⟩ reached out to Moe, a nurse and widow of the mayor, asking her to come”: who asks or tells somebody in a
 * gerund behind a comma is the subject of the sentence's verb, not those right behind that verb and "to" or "with", nor
 * anybody in their description; -1 where that subject is no candidate. Not so of “Roe heard from Moe, a nurse, telling
 * him”. Else `index`.
 */
export function subjectOfAddress({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { grammar, language } = scene;
  const { tags } = grammar;
  const comma = (cue?.firstToken ?? 0) - 1;
  if (chosen === undefined || cue?.form !== "verb" || tags[cue.firstToken] !== GERUND || tags[comma] !== COMMA)
    return index;
  const { hearerVerbs, hearingForms } = language.speech;
  const isAddressed = hearerVerbs.has(cue.lemma) || language.stances.askingOrRequesting.has(cue.lemma);
  const first = startOfSentence(scene, comma);
  if (!isAddressed || tags[cue.lastToken] !== PRONOUN || chosen.lastToken > comma || comma - first > REACH)
    return index;
  const subject = subjectOfSentence(scene, first, comma);
  const verb = subject < 0 ? -1 : verbBehind(scene, subject, comma);
  if (verb < first || chosen.firstToken < verb || hearingForms.has(wordAt(grammar, verb))) return index;
  const time = stepOver(tags, verb + 1, PARTICLE);
  // "reached out ⟨weeks ago⟩ to"
  const to = tags[time] === NOUN && tags[time + 1] === ADVERB ? time + 2 : behindTimes(scene, time, comma);
  const isTo = servesAs(grammar, to, DATIVE) || language.smallWords.besideOthers.has(wordAt(grammar, to));
  return isTo ? candidateOf(candidates, subject) : index;
}

/**
 * “Roe was fined for a tackle on Moe, but ⟨the club⟩ on Monday appealed, saying it was late”, “Roe went to the mill,
 * where ⟨a crowd⟩ had met, chanting “no””: "saying" behind a comma belongs to the subject of the last clause behind
 * "but" or "and", and a verb of crying to several people behind "where", rather than to anybody before. Else `index`.
 */
export function subjectOfLastClause({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { cast, document, grammar, language, phraseTokens, sentenceOf } = scene;
  if (chosen === undefined || cue?.form !== "verb" || grammar.tags[cue.firstToken] !== GERUND) return index;
  const comma = cue.firstToken - 1;
  if (grammar.tags[comma] !== COMMA || chosen.lastToken > comma) return index;
  if (sentenceOf[chosen.firstToken] !== sentenceOf[comma]) return index;
  const last = candidates.findLastIndex(({ mention, firstToken }) => {
    const phrase = phraseTokens[mention];
    if (phrase === undefined || firstToken < chosen.lastToken || phrase.lastToken >= comma) return false;
    const before = stepBack(grammar.tags, phrase.firstToken, ADVERB) - 1;
    const { form, unnamedAs } = cast.mentions[mention] ?? {};
    const isCrying = language.speechNouns.cries.has(cue.lemma) && unnamedAs === "group";
    const opener = grammar.tags[before];
    if ((opener !== CONJUNCTION && !(isCrying && opener === WH_WORD)) || form === "pronoun") return false;
    if (isToldOfBoth(scene, before)) return false;
    const time = timePhraseAt(document.tokens, phrase.lastToken, comma);
    const verb = behindAdverbs(grammar, time?.lastToken ?? phrase.lastToken);
    return verb < comma && isFiniteVerb(grammar.tags[verb] ?? 0);
  });
  return last < 0 ? index : last;
}

/**
 * “⟨Roe⟩ was seen with a farmer days after telling the court it was late”: a verb in -ing behind a preposition belongs
 * to the subject of the one clause before it, not to somebody behind a preposition there, or to the hearer or object of
 * its verb: “⟨Roe⟩ told Moe so before asking him: “…””. Else `index`.
 */
export function subjectBehindPreposition({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { grammar, phraseTokens } = scene;
  const { tags } = grammar;
  if (cue?.form !== "verb" || tags[cue.firstToken] !== GERUND || tags[cue.firstToken - 1] !== PREPOSITION) return index;
  const from = chosen === undefined ? cue.firstToken : (phraseTokens[chosen.mention]?.firstToken ?? 0);
  const first = startOfSentence(scene, cue.firstToken);
  if (from <= first || cue.firstToken - first > REACH) return index;
  const isWithin = tags[from - 1] === PREPOSITION || isFiniteVerb(tags[from - 1] ?? 0);
  if (chosen !== undefined && (!isWithin || chosen.lastToken >= cue.firstToken)) return index;
  if (chosen !== undefined && tags[chosen.lastToken] === WH_WORD) return index;
  const subject = subjectOfSentence(scene, first, from);
  const verb = subject < 0 ? from : verbBehind(scene, subject, from);
  if (verb < first || verb >= from) return index;
  // "told Moe that the mill ⟨was⟩ shut before asking him": the hearer does not ask.
  const isHearer = from - 1 === verb && isIn(scene.cueOf, verb);
  for (let at = verb + 1; !isHearer && at < cue.firstToken; at += 1) if (isFiniteVerb(tags[at] ?? 0)) return index;
  const head = candidateOf(candidates, subject);
  return head < 0 ? index : head;
}

/**
 * "said ⟨the mayor and⟩ his wife had left": whether "and" joins two people right behind a verb of speech that reports
 * something about both.
 */
function isToldOfBoth({ cueOf, grammar }: Scene, and: number): boolean {
  const before = startOfNounPhrase(grammar, 0, and - 1) - 1;
  return before < and - 1 && (isIn(cueOf, before) || servesAs(grammar, before, COMPLEMENTIZER));
}

/**
 * The mention that opens a sentence, or stands behind words in marks or a phrase that open it, “At dawn, ⟨Roe⟩”, “At
 * the mill ⟨some men⟩”; -1 for none.
 */
function subjectOfSentence(scene: Scene, first: number, end: number): number {
  const { document, grammar } = scene;
  const { tags } = grammar;
  const from = behindMarks(scene, first, end);
  let opener = from;
  let at = from;
  for (; at < Math.min(end, from + LONGEST_OPENER) && !isFiniteVerb(grammar.tags[at] ?? 0); at += 1) {
    const isNext = tags[from] === PREPOSITION && tags[at] === DETERMINER && isNominal(tags[at - 1]);
    if (at > from && document.tokens[at - 1]?.text !== "," && !isNext) continue;
    opener = at;
    const behind = [at, at + 1].map((start) => mentionAt(scene, start)).find((one) => opensAt(scene, one, at)) ?? -1;
    if (behind >= 0 && verbBehind(scene, behind, end) >= 0) return behind;
  }
  return isFiniteVerb(grammar.tags[at] ?? 0) ? headOfOwned(scene, opener, at) : -1;
}

/**
 * The token behind the last semicolon between two tokens, outside marks, if a subject follows it, “; was fined; and
 * said”; `first` where there is none.
 */
function behindSemicolon({ document, grammar: { tags }, pairOf }: Scene, first: number, end: number): number {
  const isParted = (at: number) => document.tokens[at]?.text === ";" && !isIn(pairOf, at);
  let at = end;
  while (at > first && (!isParted(at - 1) || isFiniteVerb(tags[stepOver(tags, at, CONJUNCTION)] ?? 0))) at -= 1;
  return at;
}

/**
 * The token behind a few nouns and a colon that begin a sentence and only give its topic: “Corran Mills: ⟨Moe Bank⟩
 * raises”; `first` where there are none.
 */
function behindTopic({ document, grammar }: Scene, first: number, end: number): number {
  let colon = first;
  while (colon < Math.min(end, first + LONGEST_TOPIC) && isInNounPhrase(grammar.tags[colon])) colon += 1;
  return colon > first && document.tokens[colon]?.text === ":" ? colon + 1 : first;
}

/** The longest topic, in tokens. */
const LONGEST_TOPIC = 6;

/** The first token behind words in marks that begin a sentence: “Keep still,” ⟨Roe⟩ told Moe. */
function behindMarks({ pairOf }: Scene, first: number, end: number): number {
  const pair = pairOf[first] ?? -1;
  let at = first;
  while (pair >= 0 && at < end && pairOf[at] === pair) at += 1;
  return at;
}

/**
 * “Ashby’s state ⟨attorney’s office⟩ said”: the mention right before a verb, if only owners stand before it; else -1.
 */
function headOfOwned({ grammar, mentionOf, phraseTokens }: Scene, opener: number, verb: number): number {
  const mention = mentionOf[verb - 1] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase === undefined || phrase.lastToken !== verb) return -1;
  const before = grammar.tags.subarray(opener, phrase.firstToken);
  return before.every((tag) => isInNounPhrase(tag) || tag === POSSESSIVE) && before.includes(POSSESSIVE) ? mention : -1;
}

/** "⟨Roe⟩", "lead ⟨architect Roe⟩": whether a mention's phrase begins at a token, or one word behind it. */
function opensAt({ phraseTokens }: Scene, mention: number, at: number): boolean {
  const first = phraseTokens[mention]?.firstToken ?? -1;
  return first === at || first === at + 1;
}

/**
 * The finite verb behind a mention, past adverbs, times and insertions between commas; -1 if there is none before
 * `end`.
 */
function verbBehind(scene: Scene, mention: number, end: number): number {
  const { grammar, mentionTokens, phraseTokens } = scene;
  if (isInMarks(scene, mention)) return -1;
  for (const last of [phraseTokens[mention]?.lastToken ?? end, mentionTokens[mention]?.lastToken ?? end]) {
    const verb = behindTimes(scene, last, end);
    if (verb < end && isFiniteVerb(grammar.tags[verb] ?? 0)) return verb;
    if (grammar.tags[last] !== COMMA) continue;
    for (let at = last; at < Math.min(end, last + LONGEST_INSERTION); at += 1)
      if (grammar.tags[at] === COMMA && isFiniteVerb(grammar.tags[behindAdverbs(grammar, at + 1)] ?? 0))
        return behindAdverbs(grammar, at + 1);
  }
  return -1;
}

/** The first token behind adverbs and times: "⟨The court⟩ here on Monday granted". */
function behindTimes({ document, grammar }: Scene, from: number, end: number): number {
  const at = behindAdverbs(grammar, from);
  const time = timePhraseAt(document.tokens, at, end);
  return time === null ? at : behindAdverbs(grammar, time.lastToken);
}

/**
 * Whether somebody behind the first verb may also be the subject of the second: “Roe thinks ⟨Moe⟩ laughed and said”,
 * “Roe left, but ⟨Moe⟩ stayed and said”; not “Roe left when ⟨Moe⟩ came, and said”.
 */
function isRival(scene: Scene, mention: number, verb: number, and: number): boolean {
  const { grammar, phraseTokens } = scene;
  const { tags } = grammar;
  const phrase = phraseTokens[mention];
  if (phrase === undefined) return true;
  const isSetOff = tags[and - 1] === COMMA;
  if (tags[phrase.firstToken] === WH_WORD || hasRelative(scene, mention, and)) return true;
  if (isSetOff && isWithin(scene, phrase.firstToken)) return false;
  for (let at = verb + 1; at < and; at += 1) {
    if (isFiniteVerb(tags[at] ?? 0) && isNewSubject(scene, at)) return true;
  }
  return false;
}

/**
 * Whether a relative clause goes on with the second verb: "a boy ⟨who⟩ stared and asked", "Moe, ⟨who⟩ stared, but
 * asked". In "to patients ⟨who⟩ fell, but said" and "Moe, ⟨who⟩ stared, and asked" the second verb is another's.
 */
function hasRelative({ grammar, mentionTokens }: Scene, mention: number, and: number): boolean {
  const { tags } = grammar;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (tags[last] === WH_WORD) return tags[and - 1] !== COMMA;
  if (tags[last] !== COMMA || tags[last + 1] !== WH_WORD) return false;
  return !(
    servesAs(grammar, and, COORDINATOR) &&
    !tags.subarray(last + 1, and - 1).includes(COMMA) &&
    tags[and - 1] === COMMA
  );
}

/** "when ⟨Moe⟩", "that ⟨Moe⟩", "who": whether an inner clause begins with a phrase or right before it. */
function isWithin({ grammar, cueOf }: Scene, phrase: number): boolean {
  const { tags } = grammar;
  if (tags[phrase] === WH_WORD) return true;
  let at = phrase - 1;
  while (tags[at] === ADJECTIVE || tags[at] === NOUN || tags[at] === DETERMINER) at -= 1;
  const before = tags[at];
  return before === WH_WORD || before === PREPOSITION || servesAs(grammar, at, COMPLEMENTIZER) || isIn(cueOf, at);
}

/** Whether a verb right behind a noun, name, pronoun or comma has its own subject, other than "who" and "which". */
function isNewSubject({ grammar: { tags } }: Scene, verb: number): boolean {
  let at = verb - 1;
  while (tags[at] === ADVERB) at -= 1;
  const tag = tags[at];
  return tag === NOUN || tag === NAME || tag === PRONOUN || tag === NUMBER || tag === COMMA;
}
