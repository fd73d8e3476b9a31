import { tagSentence } from "../../../grammar/grammar.ts";
import { DESCRIBING, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  MODAL,
  OWNER,
  PRONOUN,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { subjectInRelative } from "../../relative-subject.ts";
import type { Scene } from "../../scene.ts";
import { governingCue, ownCue } from "../../stance/governing-cue.ts";
import { isPerfect } from "../../stance/start-of-governed.ts";
import { AFTER, type Candidate, CUE_FOLLOWS, PREVIOUS_BLOCK, PREVIOUS_SENTENCE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY, organisationOf, personOf } from "../mentions/keys.ts";
import {
  describedBeforeWhich,
  documentBeforeThat,
  documentOfRelative,
  ownerRoundPhrase,
} from "../subjects/owner-of-relative.ts";
import { accusedOfSaying, blamedForSaying } from "./accused-of-saying.ts";
import { answersWriter } from "./answers-writer.ts";
import { appositiveBefore } from "./appositive-subject.ts";
import { bearerOfPhrase, bearerOfPlace, bearerOfRelative, groupBeforeGiven } from "./bearers.ts";
import {
  subjectBehindPreposition,
  subjectOfAttendant,
  subjectOfCoordinated,
  subjectOfLastClause,
} from "./coordinated-subject.ts";
import { countryBeforeNoun } from "./country-before-noun.ts";
import { doerBeforeObject } from "./doer-before-object.ts";
import { goesOnBelow, goesOnInstead } from "./goes-on-instead.ts";
import { bodyBehindNoun, namedBehindBody, namedBehindOffice } from "./named-behind-office.ts";
import { namedBehindSeveral, namedBehindTitle } from "./named-behind-title.ts";
import { neverTheHearer, neverTheReminded } from "./never-the-hearer.ts";
import { speakerInParagraph } from "./next-sentence.ts";
import { notTheWriter } from "./not-the-writer.ts";
import { actorBeforeGerund } from "./object-of-gerund.ts";
import { notHerCompanion } from "./own-companion.ts";
import { quotedAsSaying } from "./quoted-as-saying.ts";
import { subjectBehindFront } from "./subject-behind-front.ts";
import { subjectBehindMoment } from "./subject-behind-moment.ts";
import { subjectBehindWith } from "./subject-behind-with.ts";
import { subjectOfClause } from "./subject-of-clause.ts";
import { subjectOfSecondGerund } from "./subject-of-gerund.ts";
import { subjectOfInnerClause } from "./subject-of-inner-clause.ts";
import { subjectOfMainClause, subjectOfMoment } from "./subject-of-moment.ts";
import { subjectOfWhat } from "./subject-of-what.ts";
import {
  subjectBeforeBracket,
  subjectBeforeChain,
  subjectBeforeInsertion,
  subjectBeforeSeeming,
  subjectBesideVerb,
  subjectRoundInsertion,
} from "./subject-round-insertion.ts";
import { neverTheAgent, subjectBehindAnd, subjectRoundRelative } from "./subject-round-relative.ts";
import { subjectRoundSaid } from "./subject-round-said.ts";
import { subjectRoundTelling } from "./subject-round-telling.ts";
import { tellerBefore } from "./teller-before.ts";
import { subjectTellingOfAnother } from "./told-of-another.ts";
import { whoToldThem } from "./told-other.ts";
import { whoIsMade, whoIsShown } from "./who-is-made-to-speak.ts";
import { writerFromPlace } from "./writer-from-place.ts";

/**
 * Who speaks where the sentence shows that a candidate only stands within, or beside, the subject of the verb: another candidate,
 * or the same.
 */
export function subjectOfVerb(situation: Situation, index: number): number {
  const corrections = [
    firstHand,
    subjectOfClause,
    subjectOfGoverning,
    subjectOfWhat,
    subjectBehindMoment,
    subjectOfRelative,
    ownerOfRelative,
    ownerRoundRelative,
    describedBeforeRelative,
    documentBeforeThat,
    describedBeforeWhich,
    documentOfRelative,
    ownerRoundPhrase,
    ownedByRelative,
    relativeOf,
    bearerOfPhrase,
    bearerOfPlace,
    whoIsShown,
    subjectRoundInsertion,
    subjectRoundTelling,
    subjectBeforeInsertion,
    subjectBeforeSeeming,
    bearerOfRelative,
    subjectBeforeBracket,
    subjectBesideVerb,
    subjectBeforeChain,
    subjectRoundSaid,
    subjectOfCoordinated,
    subjectOfInnerClause,
    subjectOfAttendant,
    subjectOfLastClause,
    subjectOfMoment,
    subjectOfMainClause,
    subjectBehindPreposition,
    subjectOfSecondGerund,
    accusedOfSaying,
    blamedForSaying,
    subjectBehindFront,
    subjectBehindWith,
    subjectRoundRelative,
    subjectBehindAnd,
    neverTheAgent,
    whoWasAsked,
    actorBefore,
    tellerBefore,
    neverTheHearer,
    neverTheReminded,
    actorBeforeGerund,
    notHerCompanion,
    goesOnInstead,
    goesOnBelow,
    answersWriter,
    notTheWriter,
    appositiveBefore,
    writerFromPlace,
    namedBehindMarks,
    namedBehindTitle,
    namedBehindOffice,
    namedBehindBody,
    bodyBehindNoun,
    namedBehindSeveral,
    quotedAsSaying,
    whoToldThem,
    speakerInParagraph,
    countryBeforeNoun,
    doerBeforeObject,
    groupBeforeGiven,
    whoIsMade,
    subjectTellingOfAnother,
  ];
  return corrections.reduce((chosen, correct) => correct(situation, chosen), index);
}

/**
 * Of two sources after the words, “…” Smith said at a rally, according to the Times; it is late, Smith said, according to the Times: the first
 * is the speaker; the second passed it on (see `findVia`).
 */
function firstHand({ scene, candidates, frame }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  if (chosen === undefined || chosen.place !== AFTER) return index;
  if (itemAt(scene.cues, chosen.cue)?.form !== "according-to") return index;
  const { cue: own, kind } = frame.attribution;
  if (kind !== "direct" && (own?.form !== "verb" || own.firstToken > chosen.firstToken)) return index;
  const first = candidates.findIndex(
    ({ place, cue, firstToken }) =>
      place === AFTER && firstToken < chosen.firstToken && itemAt(scene.cues, cue)?.form === "verb",
  );
  return first >= 0 ? first : index;
}

/** ““…,” said ⟨Roe⟩, whose brother is accused”: who is named right behind the verb that stands right behind the marks, or behind the first of two: ““…?” asked ⟨Roe⟩. “…””. */
function namedBehindMarks({ scene, frame, candidates }: Situation, index: number): number {
  const { content } = frame;
  const isSplit = content.length > 1 && (scene.cueOf[content[0]?.lastToken ?? 0] ?? -1) >= 0;
  const verb = (isSplit ? content[0] : content.at(-1))?.lastToken ?? 0;
  const cue = itemAt(scene.cues, scene.cueOf[verb]);
  if (frame.attribution.kind === "indirect" || cue?.form !== "verb" || cue.firstToken !== verb) return index;
  // “a disgrace,” ⟨blaming⟩ Roe
  if (scene.grammar.tags[verb] === GERUND) return index;
  const named = candidates.findIndex(({ mention }) => {
    const { form, person } = scene.cast.mentions[mention] ?? {};
    return form === "name" && person != null && scene.phraseTokens[mention]?.firstToken === cue.lastToken;
  });
  return named < 0 || isOwnerSign(scene, candidates[named]?.lastToken ?? 0) ? index : named;
}

/** "Roe never said “We go now,” a spokesman said": the words are those of the cue right before them that does not assert. */
function subjectOfGoverning({ scene, candidates, frame }: Situation, index: number): number {
  if (frame.attribution.cue !== null) return index;
  const cue = governingCue(scene, frame.content);
  if (cue === null || cue.reading === "asserted" || itemAt(scene.cues, candidates[index]?.cue) === cue) return index;
  const subject = candidates.findIndex((one) => one.cueSide === CUE_FOLLOWS && itemAt(scene.cues, one.cue) === cue);
  return subject < 0 ? index : subject;
}

/** “Roe signed a deal that the ⟨leaders⟩ called “a gift””: of words right behind a verb, the subject between "that" and the verb. */
function subjectOfRelative({ scene, frame, candidates }: Situation, index: number): number {
  const words = frame.content[0]?.firstToken ?? 0;
  const behind = servesAs(scene.grammar, words - 1, PREDICATIVE) ? words - 1 : words;
  const cue = itemAt(scene.cues, scene.cueOf[behind - 1]);
  if (cue?.form !== "verb") return index;
  // "the leaders ⟨have⟩ called", "what the leaders ⟨would later⟩ call"
  const isHelped =
    scene.grammar.tags[cue.firstToken] === MODAL || isPerfect(scene.grammar, cue.firstToken, cue.headToken);
  if (cue.firstToken !== cue.headToken && !isHelped) return index;
  const mention = subjectInRelative(scene, cue.firstToken);
  if (scene.cast.mentions[mention]?.form === "pronoun") return index;
  const subject = mention < 0 ? -1 : candidates.findIndex((one) => one.mention === mention);
  return subject < 0 ? index : subject;
}

/** “A couple who won the lottery said”, “said a couple who won”, “a man who said”: the verb has the couple for its subject, and not “who”. */
function ownerOfRelative({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue === undefined || scene.grammar.tags[chosen.firstToken] !== WH_WORD) return index;
  const owner = candidates.findIndex(({ mention }) => {
    const phrase = scene.phraseTokens[mention];
    if (phrase === undefined || mention === chosen.mention) return false;
    const comma = chosen.firstToken - 1;
    if (phrase.lastToken === comma && scene.grammar.tags[comma] === COMMA)
      return chosen.lastToken < cue.firstToken && scene.grammar.tags[cue.firstToken - 1] === COMMA;
    return (
      phrase.firstToken < chosen.firstToken &&
      chosen.firstToken < phrase.lastToken &&
      (phrase.lastToken <= cue.firstToken || phrase.firstToken === cue.lastToken)
    );
  });
  if (owner >= 0 || chosen.lastToken !== cue.firstToken) return owner < 0 ? index : owner;
  const described = candidates.findIndex(({ mention }) => isRightBefore(scene, mention, chosen.firstToken));
  return described < 0 ? index : described;
}

/** “⟨a man⟩ who”, “⟨voters⟩ who”: somebody without a name, whose relative clause begins at a token; “a firm who” may tell of whoever works there. */
function isRightBefore({ cast, grammar, mentionTokens }: Scene, mention: number, who: number): boolean {
  const { form, plural, unnamedAs } = cast.mentions[mention] ?? {};
  const isPeople = form === "description" && (plural === true || unnamedAs === "individual");
  return isPeople && mentionTokens[mention]?.lastToken === who && servesAs(grammar, who, DESCRIBING);
}

/** “The minister, ⟨who⟩ spoke at the airport, insisted”: whom the clause between commas is about. */
function ownerRoundRelative({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue === undefined || scene.grammar.tags[chosen.firstToken] !== WH_WORD) return index;
  const { tokens } = scene.document;
  const comma = chosen.firstToken - 1;
  if (tokens[comma]?.text !== "," || tokens[cue.firstToken - 1]?.text !== "," || cue.firstToken < chosen.firstToken)
    return index;
  const owner = candidates.findIndex(({ mention }) => scene.phraseTokens[mention]?.lastToken === comma);
  return owner < 0 ? index : owner;
}

/** “told a neighbour, ⟨who⟩ said”, “Acme, ⟨which⟩ said”: the neighbour, where nothing names whom the clause is about, or Acme. */
function describedBeforeRelative({ scene, candidates, keys }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const comma = (chosen?.firstToken ?? 0) - 1;
  if (chosen === undefined || scene.document.tokens[comma]?.text !== ",") return index;
  if (chosen.lastToken > comma + 2 || scene.grammar.tags[chosen.firstToken] !== WH_WORD) return index;
  if (personOf(keys[index] ?? NOBODY) !== null || organisationOf(keys[index] ?? NOBODY) !== null) return index;
  const { personalRelatives } = scene.language.smallWords;
  const isOfThing = !personalRelatives.has(scene.document.tokens[chosen.firstToken]?.lower ?? "");
  const described = candidates.findIndex(({ mention }) => {
    const { form } = scene.cast.mentions[mention] ?? {};
    return (
      (form === "description" || (isOfThing && form !== "pronoun")) && scene.phraseTokens[mention]?.lastToken === comma
    );
  });
  return described < 0 ? index : described;
}

/** How far before its verb a clause with “whose” may begin, in tokens. */
const LONGEST_OWNED = 14;

/** “Ashby, ⟨whose⟩ mayor, Ann Roe, once said”: who is said to be the owner's, and neither the owner nor who is told before. */
function ownedByRelative({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame) ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue === undefined || cue.firstToken < chosen.firstToken) return index;
  const { tags } = scene.grammar;
  let end = cue.firstToken;
  while (tags[end - 1] === ADVERB) end -= 1;
  const whose = owningRelativeBefore(scene, end);
  if (whose < chosen.lastToken) return index;
  const owned = candidates.findIndex(({ mention, firstToken }) => {
    const last = scene.phraseTokens[mention]?.lastToken ?? 0;
    return firstToken >= whose && (last === end || (last === end - 1 && tags[last] === COMMA));
  });
  return owned < 0 ? index : owned;
}

/** The token of the last "whose" shortly before another, if no finite verb stands between them; else -1. */
function owningRelativeBefore({ document, grammar, language }: Scene, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_OWNED); at -= 1) {
    if (isFiniteVerb(grammar.tags[at] ?? 0)) return -1;
    if (language.anonymity.owningRelatives.has(document.tokens[at]?.lower ?? "")) return at;
  }
  return -1;
}

/** “Roe’s ⟨niece⟩, the poet Ann Roe, said”, “The Tillers’ health spokesman, ⟨Ann Roe⟩, urged”: whose niece or spokesman she is has not spoken. */
function relativeOf({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  if (chosen?.cueSide !== CUE_FOLLOWS || !isOwnerSign(scene, chosen.lastToken)) return index;
  const cue = itemAt(scene.cues, chosen.cue);
  if (cue?.form !== "verb") return index;
  const next = scene.cast.mentions[chosen.mention + 1];
  const isOwned = scene.mentionTokens[chosen.mention + 1]?.firstToken === chosen.lastToken + 1;
  const isNamed = next?.person != null && isOfficerOf(scene, chosen, cue.firstToken);
  if (!isNamed && (next?.form !== "description" || next.unnamedAs !== "individual" || !isOwned)) return index;
  const relative = candidates.findIndex(({ mention, cue }) => mention === chosen.mention + 1 && cue === chosen.cue);
  return relative < 0 ? index : relative;
}

/** Whether only an office in small letters stands between an owner and the name behind it, which ends before a verb. */
function isOfficerOf(
  { document, grammar, mentionTokens }: Scene,
  { lastToken, mention }: Candidate,
  verb: number,
): boolean {
  const name = mentionTokens[mention + 1];
  const comma = (name?.firstToken ?? 0) - 1;
  const isSetOff = grammar.tags[comma] === COMMA && grammar.tags[verb - 1] === COMMA;
  if (name === undefined || name.lastToken !== (isSetOff ? verb - 1 : verb) || comma <= lastToken) return false;
  for (let at = lastToken + 1; at < (isSetOff ? comma : comma + 1); at += 1)
    if (!isInNounPhrase(grammar.tags[at] ?? 0) || document.tokens[at]?.capital === true) return false;
  return true;
}

/**
 * Roe asked ⟨Moe⟩ why he had come. “I had nowhere to go.”: of words with no speaker of their own, behind a question, whom it was put
 * to; where a pronoun says whom, who spoke before Roe did, or nobody.
 */
function whoWasAsked({ scene, frame, candidates, keys, spokenKeys }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = itemAt(scene.cues, chosen?.cue);
  if (frame.attribution.kind !== "direct" || frame.attribution.cue !== null || cue?.form !== "verb") return index;
  const isAsking = chosen?.cueSide === CUE_FOLLOWS && scene.language.stances.askingVerbs.has(cue.lemma);
  const question = scene.sentenceOf[cue.headToken] ?? -1;
  if (!isAsking || scene.sentenceOf[frame.sentences.firstToken] !== question + 1) return index;
  const hearer = candidates.findIndex(({ firstToken }) => firstToken === cue.lastToken);
  if (hearer >= 0 || !isObject(scene, cue.lastToken)) return hearer < 0 ? index : hearer;
  const before = spokenKeys.find((key) => key !== keys[index] && key !== NOBODY);
  return before === undefined ? -1 : keys.indexOf(before);
}

/** ⟨Roe⟩ laughs when I repeat this. “Only three?”: of words that stand alone, the subject of the sentence before, and nobody of another paragraph. */
function actorBefore({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { attribution, sentences, content } = frame;
  if (chosen === undefined || chosen.place < PREVIOUS_BLOCK || attribution.kind !== "direct") return index;
  if (attribution.cue !== null || content[0]?.firstToken !== sentences.firstToken) return index;
  const actor = candidates.findIndex(({ mention, place }) => {
    const phrase = scene.phraseTokens[mention];
    if (place !== PREVIOUS_SENTENCE || phrase === undefined || scene.cast.mentions[mention]?.person === null)
      return false;
    const sentence = scene.sentenceOf[phrase.firstToken] ?? 0;
    if (scene.sentenceOf[phrase.firstToken - 1] === sentence) return false;
    tagSentence(scene.grammar, sentence);
    return isFiniteVerb(scene.grammar.tags[phrase.lastToken] ?? 0);
  });
  return actor < 0 ? index : actor;
}

/** "him", and "her" where no noun follows. */
function isObject({ grammar: { tags } }: Scene, at: number): boolean {
  return tags[at] === PRONOUN || (tags[at] === OWNER && !isInNounPhrase(tags[at + 1] ?? 0));
}
