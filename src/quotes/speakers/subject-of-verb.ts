import { tagSentence } from "../../grammar/grammar.ts";
import { AGENT, DESCRIBING, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  CONJUNCTION,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  MODAL,
  NAME,
  NOUN,
  OWNER,
  PRONOUN,
  WH_WORD,
} from "../../grammar/tags.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { isOwnerSign } from "../owner-sign.ts";
import { isPassive } from "../passive.ts";
import { subjectInRelative } from "../relative-subject.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { cueBefore, governingCue } from "../stance/governing-cue.ts";
import { appositiveBefore } from "./appositive-subject.ts";
import { addsToOffice } from "./bare-office.ts";
import { bearerOfPhrase, bearerOfPlace } from "./bearers.ts";
import { AFTER, type Candidate, CUE_FOLLOWS, PREVIOUS_BLOCK, PREVIOUS_SENTENCE } from "./candidates.ts";
import { clauseSubject } from "./clause-subject.ts";

import { subjectOfAttendant, subjectOfCoordinated } from "./coordinated-subject.ts";
import { countryBeforeNoun } from "./country-before-noun.ts";
import { doerBeforeObject } from "./doer-before-object.ts";
import { goesOnInstead } from "./goes-on-instead.ts";

import { NOBODY, organisationOf, personOf } from "./keys.ts";
import { namedBehindSeveral, namedBehindTitle } from "./named-behind-title.ts";
import { speakerInParagraph } from "./next-sentence.ts";
import { actorBeforeGerund } from "./object-of-gerund.ts";
import { describedBeforeWhich } from "./owner-of-relative.ts";
import { quotedAsSaying } from "./quoted-as-saying.ts";
import type { Situation } from "./situation.ts";
import {
  subjectBeforeBracket,
  subjectBeforeChain,
  subjectBeforeInsertion,
  subjectBesideVerb,
  subjectRoundInsertion,
} from "./subject-round-insertion.ts";
import { whoToldThem } from "./told-other.ts";
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
    subjectOfRelative,
    ownerOfRelative,
    ownerRoundRelative,
    describedBeforeRelative,
    describedBeforeWhich,
    ownedByRelative,
    relativeOf,
    bearerOfPhrase,
    bearerOfPlace,
    subjectRoundInsertion,
    subjectBeforeInsertion,
    subjectBeforeBracket,
    subjectBesideVerb,
    subjectBeforeChain,
    subjectOfCoordinated,
    subjectOfAttendant,
    whoWasAsked,
    actorBefore,
    actorBeforeGerund,
    goesOnInstead,
    appositiveBefore,
    writerFromPlace,
    namedBehindMarks,
    namedBehindTitle,
    namedBehindSeveral,
    quotedAsSaying,
    whoToldThem,
    speakerInParagraph,
    countryBeforeNoun,
    doerBeforeObject,
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

/** ““…,” said ⟨Roe⟩, whose brother is accused”: who is named right behind the verb that stands right behind the marks. */
function namedBehindMarks({ scene, frame, candidates }: Situation, index: number): number {
  const verb = frame.content.at(-1)?.lastToken ?? 0;
  const cue = itemAt(scene.cues, scene.cueOf[verb]);
  if (frame.attribution.kind !== "direct" || cue?.form !== "verb" || cue.firstToken !== verb) return index;
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
  const cue = itemAt(scene.cues, scene.cueOf[(frame.content[0]?.firstToken ?? 0) - 1]);
  if (index < 0 || cue?.form !== "verb" || cue.firstToken !== cue.headToken) return index;
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

/** How far behind the owner a clause with “whose” may begin, in tokens, and how long what stands before its verb may be. */
const WHOSE_REACH = 6;
const LONGEST_OWNED = 14;

/** “Ashby, ⟨whose⟩ mayor, Ann Roe, said”: who is said to be the owner's, and not the owner. */
function ownedByRelative({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue === undefined || cue.firstToken < chosen.firstToken) return index;
  const whose = relativeOwner(scene, chosen.lastToken);
  if (whose < 0 || whose > cue.firstToken || cue.firstToken - whose > LONGEST_OWNED) return index;
  for (let at = whose + 1; at < cue.firstToken; at += 1) if (isFiniteVerb(scene.grammar.tags[at] ?? 0)) return index;
  const owned = candidates.findIndex(({ mention, firstToken }) => {
    const end = scene.phraseTokens[mention]?.lastToken ?? 0;
    const isSetOff = end === cue.firstToken - 1 && scene.grammar.tags[end] === COMMA;
    return firstToken >= whose && (end === cue.firstToken || isSetOff);
  });
  return owned < 0 ? index : owned;
}

/** The token of "whose" shortly behind another, or -1. */
function relativeOwner({ document, language }: Scene, from: number): number {
  for (let at = from; at < from + WHOSE_REACH; at += 1)
    if (language.anonymity.owningRelatives.has(document.tokens[at]?.lower ?? "")) return at;
  return -1;
}

/**
 * “Police investigating the death of ⟨Roe⟩ said”, “the man who shot ⟨Roe⟩ told police”, “lawyers for ⟨Roe⟩, 34, said”: whoever only stands in what is said of
 * the subject does not speak, but the subject.
 */
function subjectOfClause({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const own = frame.attribution.cue ?? cueBefore(scene, frame.content[0]?.firstToken ?? 0);
  const cue = own ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue?.form !== "verb") return index;
  // “Moe told ⟨Roe⟩, who was there, that”, “It plays, she tells ⟨visitors⟩, a little flat”: whoever is told it.
  const words = frame.attribution.kind === "direct" ? frame.content.slice(0, 1) : frame.content;
  const isBehind =
    own !== null &&
    chosen.firstToken >= cue.lastToken &&
    words.some(({ firstToken }) => chosen.firstToken < firstToken);
  const phrase = scene.phraseTokens[chosen.mention]?.firstToken ?? chosen.firstToken;
  // “…” a man beside us asked ⟨his wife⟩.
  const marksEnd = frame.attribution.kind === "direct" ? (frame.content.at(-1)?.lastToken ?? -1) : -1;
  const isHearer = marksEnd >= 0 && marksEnd < cue.firstToken && phrase === cue.lastToken;
  if (chosen.lastToken > cue.firstToken && !isBehind && !isHearer) return index;
  const { grammar, sentenceOf, document, cueOf } = scene;
  if (!isFiniteVerb(grammar.tags[cue.firstToken] ?? 0) || isPassive(grammar, cue)) return index;
  const sentence = document.sentences[sentenceOf[cue.firstToken] ?? 0]?.firstToken ?? cue.firstToken;
  const first = isHearer ? marksEnd : sentence;
  const subject = clauseSubject(grammar, first, cue.firstToken, (at) => (cueOf[at] ?? -1) >= 0);
  if (subject === null) return addsToOffice(scene, phrase) ? -1 : index;
  const isOutside =
    isBehind ||
    isHearer ||
    (own !== null && chosen.lastToken <= subject.firstToken && hasOwnClause(scene, subject, cue));
  const isHungThere = isShownBy(scene, subject, cue) || isHung(scene, phrase, chosen, cue.firstToken);
  if (!isOutside && (phrase < subject.lastToken || !isHungThere)) return index;
  const head = candidates.findIndex(({ lastToken, mention }) => {
    const from = scene.phraseTokens[mention]?.firstToken ?? lastToken;
    const isWhole = from < subject.lastToken && lastToken > subject.lastToken;
    return (
      lastToken === subject.lastToken ||
      (isWhole && from >= subject.firstToken && (isOutside ? lastToken <= cue.firstToken : lastToken <= phrase))
    );
  });
  return head < 0 ? index : head;
}

/**
 * Whether a subject begins a clause within what somebody else says: “Roe said ⟨Moe⟩ had told him that”, “because ⟨Moe⟩ says”. Not so behind a comma, where it may
 * stand in apposition; nor with “would”, which is only supposed; nor “they” and “I”, who may be Roe.
 */
function hasOwnClause(
  { cast, grammar: { tags }, mentionOf }: Scene,
  { firstToken, lastToken }: TokenRange,
  cue: Cue,
): boolean {
  if (tags[firstToken - 1] === COMMA || tags[cue.firstToken] === MODAL) return false;
  return tags[lastToken - 1] !== PRONOUN || cast.mentions[mentionOf[firstToken] ?? -1]?.gender != null;
}

/** "⟨results⟩ of a poll by Acme and two firms show": what documents show is theirs, and nobody's behind "and"; but "a study by Roe and Moe found" is theirs. */
function isShownBy({ document, grammar, language }: Scene, subject: TokenRange, { headToken }: Cue): boolean {
  const { documentVerbs, tellingDocuments } = language.speech;
  if (servesAs(grammar, subject.lastToken, AGENT)) return false;
  const noun = singularOf(document.tokens[subject.lastToken - 1]?.lower ?? "", language);
  return tellingDocuments.has(noun) && documentVerbs.has(document.tokens[headToken]?.lower ?? "");
}

/**
 * Whether somebody stands behind a preposition, verb or relative of what another is told by, and is no name in apposition: “the head of the board, ⟨Roe⟩, said”;
 * nor a pronoun right before the verb, which has a clause of its own.
 */
function isHung(
  { cast, document, grammar, language }: Scene,
  phrase: number,
  { firstToken, lastToken, mention }: Candidate,
  verb: number,
): boolean {
  const { tags } = grammar;
  if (tags[firstToken] === WH_WORD) return true;
  if (tags[firstToken] === PRONOUN && lastToken === verb) return false;
  let at = phrase - 1;
  while (at >= phrase - BEFORE_PHRASE && isModifier(tags[at])) at -= 1;
  if (servesAs(grammar, at, PREDICATIVE) || language.nouns.naming.has(document.tokens[at]?.lower ?? "")) return false;
  // Of "Sweden and ⟨Denmark⟩" a country is hung on what stands before, of "the mayor and ⟨Roe⟩" nobody.
  if (tags[at] === CONJUNCTION) return cast.mentions[mention]?.organisation != null;
  return tags[at] !== COMMA && tags[at] !== MARK;
}

function isModifier(tag: number | undefined): boolean {
  return tag === ADJECTIVE || tag === NOUN || tag === NAME;
}

/** How many words may stand before the phrase of a mention that belong to it: "for ⟨former Ashby⟩ mayor Roe". */
const BEFORE_PHRASE = 3;

/** “Roe’s ⟨niece⟩, the poet Ann Roe, said”: whose niece she is has not spoken. */
function relativeOf({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  if (chosen?.cueSide !== CUE_FOLLOWS || !isOwnerSign(scene, chosen.lastToken)) return index;
  if (itemAt(scene.cues, chosen.cue)?.form !== "verb") return index;
  const next = scene.cast.mentions[chosen.mention + 1];
  const isOwned = scene.mentionTokens[chosen.mention + 1]?.firstToken === chosen.lastToken + 1;
  if (next?.form !== "description" || next.unnamedAs !== "individual" || !isOwned) return index;
  const relative = candidates.findIndex(({ mention, cue }) => mention === chosen.mention + 1 && cue === chosen.cue);
  return relative < 0 ? index : relative;
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
