import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, GERUND, isFiniteVerb, isInNounPhrase, WH_WORD } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import { AFTER, BEFORE, type Candidate, CUE_FOLLOWS } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { mainSubject } from "../subjects/main-subject.ts";
import {
  describedBeforeWhich,
  documentBeforeThat,
  documentOfRelative,
  ownerRoundPhrase,
} from "../subjects/owner-of-relative.ts";
import { accusedOfSaying, blamedForSaying } from "./accused-of-saying.ts";
import { answersWriter, notTheWriter } from "./answers-writer.ts";
import { appositiveBefore } from "./appositive-subject.ts";
import { bearerOfPhrase, bearerOfPlace, countryBeforeNoun } from "./bearers.ts";
import {
  subjectBehindPreposition,
  subjectOfAddress,
  subjectOfAttendant,
  subjectOfCoordinated,
  subjectOfCoordinatedWithin,
  subjectOfLastClause,
} from "./coordinated-subject.ts";
import { describerBefore } from "./describer-before.ts";
import { doerBeforeObject } from "./doer-before-object.ts";
import { goesOnAbove, goesOnBelow, goesOnInstead } from "./goes-on-instead.ts";
import { judgeBehindMoment } from "./judge-behind-moment.ts";
import { bodyBehindNoun, namedBehindBody, namedBehindOffice } from "./named-behind-office.ts";
import { namedBehindSeveral, namedBehindTitle } from "./named-behind-title.ts";
import { neverAcrossSemicolon } from "./never-across-semicolon.ts";
import {
  neverBeforeWhich,
  neverInQuestion,
  neverTheHearer,
  neverTheMouthpiece,
  neverTheOwnerBelow,
  neverTheReminded,
  neverWhoIsAsked,
} from "./never-the-hearer.ts";
import { answererAbove, speakerInParagraph } from "./next-sentence.ts";
import { neverAboveItem } from "./numbered-item.ts";
import { actorBeforeGerund } from "./object-of-gerund.ts";
import { notHerCompanion } from "./own-companion.ts";
import { sourceBehindAccount } from "./source-of-account.ts";
import { subjectBeforeBracket } from "./subject-before-bracket.ts";
import { subjectBeforeChain } from "./subject-before-chain.ts";
import { mainSubjectBehindFront } from "./subject-behind-front.ts";
import { subjectBehindMoment } from "./subject-behind-moment.ts";
import { subjectBehindWith } from "./subject-behind-with.ts";
import { mainSubjectBehindWords } from "./subject-behind-words.ts";
import { subjectOfClause, subjectOfVerbBefore } from "./subject-of-clause.ts";
import { subjectOfSecondGerund } from "./subject-of-gerund.ts";
import { subjectOfInnerClause } from "./subject-of-inner-clause.ts";
import { subjectOfMainClause, subjectOfMoment } from "./subject-of-moment.ts";
import { subjectOfOwnClause } from "./subject-of-own-clause.ts";
import { subjectOfPredicate } from "./subject-of-predicate.ts";
import { subjectOfPurpose } from "./subject-of-purpose.ts";
import {
  describedBeforeMarks,
  describedBeforeRelative,
  describedInTold,
  ownedByRelative,
  ownerOfRelative,
  subjectOfRelative,
  whoBehindComma,
} from "./subject-of-relative.ts";
import { subjectInSharedRelative, subjectOfSharedRelative } from "./subject-of-shared-relative.ts";
import { neverTheAgent, neverWhoCalls, subjectBehindAnd, subjectRoundRelative } from "./subject-round-relative.ts";
import { subjectRoundSaid, subjectRoundTelling } from "./subject-round-report.ts";
import { subjectWithinReport } from "./subject-within-report.ts";
import { tellerBefore } from "./teller-before.ts";
import { subjectTellingOfAnother } from "./told-of-another.ts";
import { whoToldThem } from "./told-other.ts";
import { whoWasAsked } from "./who-answers.ts";
import { whoIsMade, whoIsShown } from "./who-is-made-to-speak.ts";

/**
 * Corrects the choice of a candidate: returns the index of another, -1 for nobody named, or the same index where the
 * words do not stand in its construction.
 */
type Correction = (situation: Situation, index: number) => number;

/**
 * The constructions in which the candidate nearest to the verb is not its subject. Each corrects the result of those
 * before it.
 */
const CORRECTIONS: readonly Correction[] = [
  // A verb has its subject in its own sentence: “⟨Roe⟩ was less sure, noting that it had rained”
  inOwnSentence,
  // “Roe was less sure; it was late, according to ⟨Moe⟩”
  sourceBehindAccount,
  // Of two verbs, the one that governs the words counts: “Police investigating the death of Roe said”
  firstHand,
  subjectOfClause,
  subjectOfGoverning,
  subjectBehindMoment,
  // Whom "who", "which" and "whose" are about: “The minister, ⟨who⟩ spoke in Corran, insisted”
  subjectOfRelative,
  whoBehindComma,
  ownerOfRelative,
  describedBeforeRelative,
  describedInTold,
  describedBeforeMarks,
  documentBeforeThat,
  describedBeforeWhich,
  documentOfRelative,
  ownerRoundPhrase,
  ownedByRelative,
  subjectOfPredicate,
  // Whose description it is: “Roe’s ⟨niece⟩, the poet Ann Roe, said”, “a ⟨video⟩ shows Roe saying”
  relativeOf,
  bearerOfPhrase,
  bearerOfPlace,
  whoIsShown,
  // Insertions between a subject and its verb: “⟨Roe⟩, in what aides described as a scene, said”
  subjectRoundTelling,
  subjectBeforeBracket,
  subjectBeforeChain,
  subjectRoundSaid,
  // A verb that shares the subject of another: “⟨Roe⟩ thanked the farmers and warned”, “⟨Roe⟩ left, saying”
  subjectOfCoordinated,
  subjectOfCoordinatedWithin,
  subjectWithinReport,
  subjectOfInnerClause,
  subjectOfAttendant,
  subjectOfAddress,
  subjectOfLastClause,
  subjectOfMoment,
  subjectOfMainClause,
  subjectBehindPreposition,
  subjectOfSecondGerund,
  subjectOfPurpose,
  subjectOfSharedRelative,
  subjectInSharedRelative,
  subjectOfVerbBefore,
  judgeBehindMoment,
  accusedOfSaying,
  blamedForSaying,
  // Openers of the sentence, and what stands beside its subject: “In a letter to Roe, the clerk, ⟨Ann Moe⟩, said”
  mainSubjectBehindFront,
  subjectOfOwnClause,
  mainSubjectBehindWords,
  subjectBehindWith,
  subjectRoundRelative,
  subjectBehindAnd,
  neverTheAgent,
  neverWhoCalls,
  // Words in marks that stand alone, behind a question or an action: “Moe asked ⟨Roe⟩ why. “It is late.””
  whoWasAsked,
  tellerBefore,
  neverInQuestion,
  neverTheOwnerBelow,
  neverTheHearer,
  neverTheMouthpiece,
  neverTheReminded,
  neverWhoIsAsked,
  neverBeforeWhich,
  actorBeforeGerund,
  notHerCompanion,
  goesOnInstead,
  goesOnBelow,
  goesOnAbove,
  answersWriter,
  notTheWriter,
  answererAbove,
  // “1. “Buy cheap.” Roe says so.” ¶ “2. “Never lend.””
  neverAboveItem,
  // A name beside an office, a body or a place: “Acme senior analyst ⟨Ann Roe⟩ said”
  appositiveBefore,
  namedBehindWords,
  namedBehindTitle,
  namedBehindOffice,
  namedBehindBody,
  bodyBehindNoun,
  namedBehindSeveral,
  // Those whom another quotes, tells, thanks or makes speak: “prompting ⟨Ann Roe⟩ to call it mad”
  whoToldThem,
  speakerInParagraph,
  // Whom words describe: “⟨Roe⟩ said she had left. Her boss, Joe Moe, was “a bully””
  describerBefore,
  neverAcrossSemicolon,
  countryBeforeNoun,
  doerBeforeObject,
  whoIsMade,
  subjectTellingOfAnother,
];

/**
 * Corrects the choice of a candidate that only stands within, or beside, the subject of the verb: returns the index of
 * the speaker, the same index if nothing is to be corrected, or -1 for nobody named.
 */
export function subjectOfVerb(situation: Situation, index: number): number {
  return CORRECTIONS.reduce((chosen, correct) => correct(situation, chosen), index);
}

/**
 * Of two sources after the words, “…” Smith said at a rally, according to the Times; it is late, Smith said, according
 * to the Times: the first is the speaker, and the second passed it on (see `findVia`).
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

/**
 * “⟨Roe⟩ was less sure, noting that it had rained”: for words that a verb reports, the candidate before that verb in
 * its sentence, rather than one of another sentence; “After ⟨the board⟩ said it was late, Moe wrote”: nor one behind
 * words that stand behind their verb. Else `index`.
 */
function inOwnSentence({ scene, candidates, frame }: Situation, index: number): number {
  const { attribution, said } = frame;
  const { cue } = attribution;
  const chosen = itemAt(candidates, index);
  if (cue?.form !== "verb" || chosen === undefined || chosen.place < AFTER) return index;
  if (chosen.place === AFTER) {
    const isBefore = cue.lastToken <= said.firstToken && chosen.firstToken >= said.lastToken;
    const first = frame.sentences.firstToken;
    // "⟨That⟩ Moe announced it shows how late it is, says Roe"
    if (servesAs(scene.grammar, first, COMPLEMENTIZER)) return index;
    if (!isBefore || !isFiniteVerb(scene.grammar.tags[cue.firstToken])) return index;
    const main = candidateOf(candidates, mainSubject(scene, first, cue.firstToken));
    return main < 0 ? index : main;
  }
  const subject = candidates.findIndex(
    (one) => one.place === BEFORE && one.cueSide === CUE_FOLLOWS && itemAt(scene.cues, one.cue) === cue,
  );
  return subject < 0 ? index : subject;
}

/**
 * ““…,” said ⟨Roe⟩, whose brother is accused”; “it leaks, said ⟨Roe⟩ before Moe spoke”; ““…,” said ⟨someone⟩ who asked
 * me to go”: the candidate that is named, or has a relative clause, right behind a verb that follows the words at once,
 * or follows the first part of two: ““…?” asked ⟨Roe⟩. “…””. Else `index`.
 */
function namedBehindWords({ scene, frame, candidates }: Situation, index: number): number {
  const { content, attribution } = frame;
  const isSplit = content.length > 1 && isIn(scene.cueOf, content[0]?.lastToken ?? 0);
  const end = (isSplit ? content[0] : content.at(-1))?.lastToken ?? 0;
  const verb = scene.grammar.tags[end] === COMMA ? end + 1 : end;
  const cue = itemAt(scene.cues, scene.cueOf[verb]);
  if (cue?.form !== "verb" || cue.firstToken !== verb || (attribution.cue ?? cue) !== cue) return index;
  // “a disgrace,” ⟨blaming⟩ Roe
  if (scene.grammar.tags[verb] === GERUND) return index;
  // "said someone ⟨who⟩ asked me to go"
  const chosen = itemAt(candidates, index);
  const isRelative = scene.grammar.tags[chosen?.firstToken ?? -1] === WH_WORD;
  const named = candidates.findIndex(({ mention, lastToken }) => {
    const { form, person } = scene.cast.mentions[mention] ?? {};
    const isMeant = (form === "name" && person != null) || (isRelative && lastToken === chosen?.firstToken);
    return isMeant && scene.phraseTokens[mention]?.firstToken === cue.lastToken;
  });
  return named < 0 || isOwnerSign(scene, candidates[named]?.lastToken ?? 0) ? index : named;
}

/**
 * "Roe never said “We go now,” a spokesman said": the subject of the cue that governs the words, if that cue does not
 * assert; else `index`.
 */
function subjectOfGoverning({ scene, candidates, frame }: Situation, index: number): number {
  if (frame.attribution.cue !== null) return index;
  const cue = governingCue(scene, frame.content);
  if (cue === null || cue.reading === "asserted" || itemAt(scene.cues, candidates[index]?.cue) === cue) return index;
  const subject = candidates.findIndex((one) => one.cueSide === CUE_FOLLOWS && itemAt(scene.cues, one.cue) === cue);
  return subject < 0 ? index : subject;
}

/**
 * “Roe’s ⟨niece⟩, the poet Ann Roe, said”, “The Tillers’ health spokesman, ⟨Ann Roe⟩, urged”: the niece or spokesman,
 * rather than their owner; else `index`.
 */
function relativeOf({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  if (chosen?.cueSide !== CUE_FOLLOWS || !isOwnerSign(scene, chosen.lastToken)) return index;
  const cue = itemAt(scene.cues, chosen.cue);
  if (cue?.form !== "verb") return index;
  const next = scene.cast.mentions[chosen.mention + 1];
  const noun = scene.mentionTokens[chosen.mention + 1]?.firstToken;
  // "Roe's ⟨then⟩ boss said"
  const isBehindAdverb = scene.grammar.tags[chosen.lastToken + 1] === ADVERB && noun === chosen.lastToken + 2;
  const isOwned = noun === chosen.lastToken + 1 || isBehindAdverb;
  const isNamed = next?.person != null && isOfficerOf(scene, chosen, cue.firstToken);
  if (!isNamed && (next?.unnamedAs !== "individual" || !isOwned)) return index;
  const relative = candidates.findIndex(({ mention, cue }) => mention === chosen.mention + 1 && cue === chosen.cue);
  return relative < 0 ? index : relative;
}

/**
 * Whether only an office in small letters stands between an owner and the name behind it, and that name ends before a
 * verb.
 */
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
