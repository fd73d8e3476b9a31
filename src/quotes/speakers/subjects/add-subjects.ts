import { callsThings } from "../../../grammar/calls-things.ts";
import type { Grammar } from "../../../grammar/grammar.ts";
import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { AGENT, CONDITIONAL, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  DETERMINER,
  GERUND,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  POSSESSIVE,
  PREPOSITION,
} from "../../../grammar/tags.ts";
import { isDegree } from "../../../names/degrees.ts";
import type { Cast, Mention } from "../../../people/cast.ts";
import { firstFrom } from "../../../text/first-from.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwned } from "../../accounts.ts";
import type { Cue } from "../../attribution.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { isHeadlineOrEntry } from "../../entry-headings.ts";
import { isHeldBy } from "../../equated-clause.ts";
import { startOfGoing } from "../../going.ts";
import { holdersOfCues } from "../../holders-of-cues.ts";
import { asBeforeReported } from "../../indirect/as-reported-by.ts";
import { isJoinedToMarks } from "../../noun-before-marks.ts";
import { startOfNounPhrase } from "../../noun-phrase.ts";
import { agentBehindMarks, agentBehindNaming, isMeans, isPassive } from "../../passive.ts";
import { opensBehindNoun } from "../../relative-subject.ts";
import { type TokenRange, tokensOf } from "../../scene.ts";
import { thatBehindSource } from "../../source-of-noun.ts";
import { accompanyingSubject } from "./accompanying-subject.ts";
import { behindOtherNoun } from "./behind-other-noun.ts";
import {
  askedBeforeMarks,
  documentBehindMarks,
  oneBehindMarks,
  ownerBeforeMarks,
  ownerBehindMarks,
} from "./beside-marks.ts";
import { beforeInsertion, isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import { documentAgainst } from "./document-against.ts";
import { documentMet } from "./document-before-colon.ts";
import { hasTense } from "./has-tense.ts";
import { headOfClause } from "./head-of-clause.ts";
import { headlineSubject } from "./headline-subject.ts";
import { type Issuer, issuerIn } from "./issuer-in.ts";
import { ownerOfRelative } from "./owner-of-relative.ts";
import { ownerSubject } from "./owner-subject.ts";
import { sharedSubject } from "./shared-subject.ts";
import { sourceToEnd } from "./source-to-end.ts";
import { subjectBeforeGerund } from "./subject-before-gerund.ts";
import { subjectBehindGerund } from "./subject-behind-gerund.ts";
import { handleAt, subjectAfter, subjectBefore, untaken } from "./subject-beside-verb.ts";
import { subjectMadeToSpeak } from "./subject-made-to-speak.ts";
import { subjectMeant } from "./subject-meant.ts";
import { type Subject, toMention } from "./subject-mention.ts";
import { subjectOfColon } from "./subject-of-colon.ts";

/**
 * The cast with a mention added for each subject of a verb of speech that it does not yet hold, since anything there
 * may be the speaker: “‹the complaint›, filed on Friday, says …”, “‹many› asked …”, “…,” read ‹the notice›, “according
 * to ‹a footnote›”, “‹his› claim that …”. Whom a pronoun there is likely to mean is added, too. Words in marks are left
 * out. `cues` and `marks` are those of the document, in order.
 */
export function addSubjects(grammar: Grammar, cast: Cast, cues: readonly Cue[], marks: readonly TokenRange[]): Cast {
  const taken = markTaken(grammar, cast, marks);
  const added: Mention[] = [];
  /** The share codes behind names, by where the name ends. */
  const coded = new Map<number, Subject>();
  const { sentences } = grammar.document;
  const sentenceOf = holdersOfCues(cues, sentences);
  const speech = new Set(cues.map(({ lastToken }) => lastToken - 1));
  const isSpeech = (at: number) => speech.has(at);
  const headings = grammar.document.blocks.filter((_, index) => isHeadlineOrEntry(grammar.document, index));
  for (const [index, cue] of cues.entries()) {
    const at = sentenceOf[index] ?? -1;
    const sentence = itemAt(sentences, at);
    if (sentence === undefined || taken[cue.headToken] === 1) continue;
    const place = { grammar, taken, sentence, isSpeech };
    const told = headings.some(holds(cue)) ? headlineSubject(place, cue) : null;
    // "Row as ⟨minister⟩ calls nurses lazy": a row says nothing.
    const isLast = told !== null && told.firstToken > sentence.firstToken;
    const found = isLast ? told : (findSubject(place, cue) ?? told);
    const subject = found === null ? null : behindOtherNoun(grammar, found);
    for (const one of [subject, ownerOfRelative(place, cue), subjectMeant(place, cue, at)]) {
      if (one === null || isTime(grammar, one) || isNameGiven(grammar, one)) continue;
      if (isCodeBehindName(place, one)) {
        if (grammar.tags[one.lastToken] !== COMMA)
          coded.set(grammar.document.tokens.ends[one.firstToken - 1] ?? 0, one);
        continue;
      }
      taken.fill(1, one.firstToken, one.lastToken);
      added.push(toMention(grammar, sentence.firstToken, one));
    }
  }
  for (const range of marks) {
    const issuer = issuerBefore(grammar, range);
    if (issuer !== null && !taken.subarray(issuer.firstToken, issuer.verb).includes(1)) {
      taken.fill(1, issuer.firstToken, issuer.lastToken);
      added.push(toMention(grammar, issuer.firstToken, { ...issuer, phraseLast: issuer.verb }));
    }
    for (const find of BESIDE_MARKS) {
      const first = find(grammar, range);
      if (first < 0 || taken[first] === 1) continue;
      const end = find === documentBehindMarks ? first + 2 : first + 1;
      taken.fill(1, first, end);
      added.push(toMention(grammar, first, { firstToken: first, lastToken: end, phraseLast: end }));
    }
  }
  if (added.length === 0 && coded.size === 0) return cast;
  const known = coded.size === 0 ? cast.mentions : cast.mentions.map((mention) => withCode(grammar, mention, coded));
  return { ...cast, mentions: [...known, ...added].sort((a, b) => a.start - b.start) };
}

/**
 * The functions that find pronouns, words for one of several, and documents that are no subject but may be the speaker
 * of marks beside them.
 */
const BESIDE_MARKS = [ownerBeforeMarks, ownerBehindMarks, askedBeforeMarks, oneBehindMarks, documentBehindMarks];

/**
 * “⟨The party⟩ issued a statement to Roe. “We are sorry.””: who gives something out in the sentence before marks that
 * begin one in the same paragraph; else null.
 */
function issuerBefore(grammar: Grammar, { firstToken }: TokenRange): Issuer | null {
  const { blocks, sentences } = grammar.document;
  const before = sentences[firstFrom(sentences, (one) => one.firstToken, firstToken) - 1];
  const opens = blocks[firstFrom(blocks, (one) => one.firstToken, firstToken)]?.firstToken === firstToken;
  return before?.lastToken === firstToken && !opens ? issuerIn(grammar, before) : null;
}

/** “⟨Acme Corp. ACM.N⟩ said”: extends the phrase of a name by the share code behind it. */
function withCode({ document }: Grammar, mention: Mention, coded: ReadonlyMap<number, Subject>): Mention {
  const code = coded.get(mention.phrase.end);
  if (code === undefined) return mention;
  const end = document.tokens.ends[code.lastToken - 1] ?? mention.phrase.end;
  return { ...mention, phrase: { start: mention.phrase.start, end } };
}

/** "Acme Corp. ⟨ACM.N⟩ said": whether a subject is only the share code of a name before it. */
function isCodeBehindName({ grammar, taken }: Place, { firstToken, lastToken }: Subject): boolean {
  if (lastToken !== firstToken + 1 || taken[firstToken - 1] !== 1) return false;
  return SHARE_CODE.test(grammar.document.tokens[firstToken]?.text ?? "");
}

/** "ACM.N", "ACMb.ST". */
const SHARE_CODE = /^[A-Z]{2,7}[a-z]?\.[A-Z]{1,2}$/;

/**
 * “The wait until ⟨July⟩ suggests that it leaks”, “A leaflet from that ⟨year⟩ says it leaks”, “Acme just ⟨this month⟩
 * said it leaks”: whether a subject is only a time, a period, or a month behind a preposition.
 */
function isTime({ document, language, tags }: Grammar, { firstToken, lastToken }: Subject): boolean {
  const word = document.tokens[firstToken]?.lower ?? "";
  if (timePhraseAt(document.tokens, firstToken, lastToken)?.lastToken === lastToken) return true;
  if (lastToken > firstToken + 1) return false;
  return (
    language.time.periods.has(word) || (tags[firstToken - 1] === PREPOSITION && language.calendar.months.has(word))
  );
}

/** "A man who gave only his ⟨surname⟩, Roe, said": whether a subject is only a word for a name. */
function isNameGiven({ document, language, tags }: Grammar, { firstToken, lastToken }: Subject): boolean {
  return tags[firstToken] === OWNER && language.nouns.nameNouns.has(document.tokens[lastToken - 1]?.lower ?? "");
}

function holds({ headToken }: Cue): (range: TokenRange) => boolean {
  return ({ firstToken, lastToken }) => firstToken <= headToken && headToken < lastToken;
}

function markTaken({ document }: Grammar, { mentions }: Cast, marks: readonly TokenRange[]): Uint8Array {
  const taken = new Uint8Array(document.tokens.length + 1);
  for (const mention of mentions)
    for (const span of mention.title === null ? [mention] : [mention.title, mention]) {
      const { firstToken, lastToken } = tokensOf(document.tokens, span);
      taken.fill(1, firstToken, lastToken);
      for (let at = lastToken; mention.person !== null && isDegree(document.tokens[at]); at += 1) taken[at] = 1;
    }
  for (const { firstToken, lastToken } of marks) taken.fill(1, firstToken, lastToken);
  return taken;
}

function findSubject(place: Place, cue: Cue): Subject | null {
  if (cue.form === "according-to")
    return isOwned(cue)
      ? ownerWithin(place, cue)
      : (subjectAfter(place, cue.lastToken) ?? sourceToEnd(place, cue.lastToken));
  if (cue.form === "noun") return ownerSubject(place, cue.headToken) ?? subjectBehindNoun(place, cue);
  if (cue.form === "colon") return subjectOfColon(place, cue.firstToken);
  const agent = behindNamingAndAgent(place, cue);
  if (agent >= 0) return subjectAfter(place, agent);
  if (servesAs(place.grammar, cue.lastToken - 1, AGENT)) return subjectAfter(place, cue.lastToken);
  const isReported = asBeforeReported(place.grammar, cue) >= 0;
  if (isReported || (servesAs(place.grammar, cue.lastToken, AGENT) && isPassive(place.grammar, cue)))
    return isMeans(place.grammar, cue.lastToken + 1) ? null : subjectAfter(place, cue.lastToken + 1);
  const going = startOfGoing(place.grammar, place.sentence.firstToken, cue.firstToken);
  if (going === cue.firstToken && !hasTense(place, cue) && !isInverted(place, cue))
    return (
      untaken(place, documentMet(place.grammar, place.sentence.firstToken, cue.firstToken)) ??
      untaken(place, documentAgainst(place.grammar, place.sentence.firstToken, cue.firstToken)) ??
      subjectMadeToSpeak(place, cue) ??
      accompanyingSubject(place, cue) ??
      subjectBeforeGerund(place, cue) ??
      sharedSubject(place, cue) ??
      subjectBehindGerund(place, cue)
    );
  return (
    handleAt(place, going - 1) ??
    inBareRelative(place, cue) ??
    headOfClause(place, going) ??
    subjectBefore(place, going) ??
    (isInverted(place, cue) ? subjectAfter(place, cue.lastToken) : null) ??
    handleAt(place, cue.lastToken) ??
    sharedSubject(place, cue)
  );
}

/**
 * "a game ⟨its maker⟩ had described as “odd”": the noun phrase between a noun and a verb that calls it something; else
 * null.
 */
function inBareRelative(place: Place, { firstToken, lemma }: Cue): Subject | null {
  const { grammar, taken } = place;
  const last = firstToken - 1;
  if (!callsThings(grammar.language, lemma) || taken[last] === 1) return null;
  if (!isHead(grammar.tags[last] ?? 0)) return null;
  const first = startOfNounPhrase(grammar, place.sentence.firstToken, last);
  return opensBehindNoun(grammar, first) ? { firstToken: first, lastToken: firstToken, phraseLast: firstToken } : null;
}

/**
 * "branded “a disgrace” by ⟨the union⟩", "welcomed as “overdue” by ⟨the union⟩", "was called a liar by ⟨the union⟩":
 * the token behind "by"; -1 where anything else follows the verb.
 */
function behindNamingAndAgent({ grammar }: Place, cue: Cue): number {
  const { lastToken } = cue;
  const marks = agentBehindMarks(grammar, servesAs(grammar, lastToken, PREDICATIVE) ? lastToken + 1 : lastToken);
  return marks < 0 ? agentBehindNaming(grammar, cue) : marks;
}

/**
 * “…,” read the notice: whether the verb stands right behind marks or a comma without a subject before it; not in “…,
 * arguing the fine was high”, nor in "Quorlo, which dug here, ⟨denies⟩ guilt".
 */
function isInverted(place: Place, { firstToken, headToken, lastToken }: Cue): boolean {
  const { grammar, sentence } = place;
  const { tags } = grammar;
  if (firstToken !== headToken || tags[firstToken] === GERUND || !opensPhrase(tags[lastToken] ?? 0)) return false;
  const before = tags[firstToken - 1] ?? 0;
  if (firstToken <= sentence.firstToken) return false;
  return before === MARK || (before === COMMA && !isBehindInserted(place, firstToken - 1));
}

/** Whether a comma closes an insertion behind a name that opens the sentence and whose verb then follows. */
function isBehindInserted(place: Place, comma: number): boolean {
  const { grammar, sentence, taken } = place;
  const named = beforeInsertion(place, comma);
  return named >= sentence.firstToken && taken[named] === 1 && !holdsFinite(grammar, sentence.firstToken, named + 1);
}

function opensPhrase(tag: number): boolean {
  return tag === DETERMINER || tag === OWNER || tag === NAME || tag === ADJECTIVE || tag === NOUN || tag === NUMBER;
}

/** "in ⟨her⟩ words", "in ⟨the former mayor⟩'s view". */
function ownerWithin(place: Place, { firstToken, headToken }: Cue): Subject | null {
  const { tags } = place.grammar;
  let last = headToken;
  while (last > firstToken + 1 && tags[last] !== POSSESSIVE && tags[last] !== OWNER) last -= 1;
  if (tags[last] === OWNER) return ownerSubject(place, last + 1);
  // "if ⟨the report⟩ is to be believed"
  if (servesAs(place.grammar, firstToken, CONDITIONAL)) return subjectAfter(place, firstToken + 1);
  if (tags[last] !== POSSESSIVE || place.taken[last - 1] === 1) return null;
  const first = startOfPhrase(place, last - 1);
  return first > firstToken && first < last ? { firstToken: first, lastToken: last, phraseLast: last } : null;
}

/** "the word from ⟨the mill⟩ was that", "an admission by ⟨the mill⟩ that". */
function subjectBehindNoun(place: Place, cue: Cue): Subject | null {
  const { headToken, lastToken } = cue;
  const { document, language } = place.grammar;
  if (thatBehindSource(place.grammar, cue) >= 0) return subjectAfter(place, headToken + 2);
  const isSource = language.stances.claimantPrepositions.has(document.tokens[headToken + 1]?.lower ?? "");
  if (isSource && isJoinedToMarks(place.grammar, cue, place.sentence.lastToken))
    return subjectAfter(place, headToken + 2);
  const isFrom = isSource || isHeldBy(place.grammar, headToken);
  return isFrom && (lastToken > headToken + 1 || servesAs(place.grammar, headToken + 1, AGENT))
    ? subjectAfter(place, headToken + 2)
    : null;
}
