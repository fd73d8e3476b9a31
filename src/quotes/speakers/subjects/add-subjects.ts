import type { Grammar } from "../../../grammar/grammar.ts";
import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { isNumberHyphen } from "../../../grammar/number-hyphen.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  CONDITIONAL,
  COORDINATOR,
  PREDICATIVE,
  servesAs,
} from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  TO,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { isDegree } from "../../../names/degrees.ts";
import type { Cast, Mention } from "../../../people/cast.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwned } from "../../accounts.ts";
import type { Cue } from "../../attribution.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { isHeadlineOrEntry } from "../../entry-headings.ts";
import { isHeldBy } from "../../equated-clause.ts";
import { startOfGoing } from "../../going.ts";
import { holdersOfCues } from "../../holders-of-cues.ts";
import { agentBehindMarks, isPassive } from "../../passive.ts";
import { type TokenRange, tokensOf } from "../../scene.ts";
import { accompanyingSubject } from "./accompanying-subject.ts";
import { askedBeforeMarks } from "./asked-before-marks.ts";
import { beforeAdverbs, isHowOften } from "./before-verb.ts";
import { behindOtherNoun } from "./behind-other-noun.ts";
import {
  beforeInsertion,
  beforeObject,
  isGerundInPhrase,
  isHead,
  isInPhrase,
  type Place,
  startOfPhrase,
} from "./between-subject-and-verb.ts";
import { documentAgainst } from "./document-against.ts";
import { behindFrom, documentBeforeColon, documentMet } from "./document-before-colon.ts";
import { hasTense } from "./has-tense.ts";
import { headOfClause, isCalling } from "./head-of-clause.ts";
import { headlineSubject } from "./headline-subject.ts";
import { oneBehindMarks } from "./one-behind-marks.ts";
import { ownerBeforeMarks } from "./owner-before-marks.ts";
import { ownerBehindMarks } from "./owner-behind-marks.ts";
import { ownerOfRelative } from "./owner-of-relative.ts";
import { ownerSubject } from "./owner-subject.ts";
import { sharedSubject } from "./shared-subject.ts";
import { sourceToEnd } from "./source-to-end.ts";
import { subjectBeforeGerund } from "./subject-before-gerund.ts";
import { subjectBehindGerund } from "./subject-behind-gerund.ts";
import { subjectMeant } from "./subject-meant.ts";
import { type Subject, toMention } from "./subject-mention.ts";

/**
 * The cast with a mention more for each subject of a verb of speech that it does not hold yet, for whatever stands there
 * may be what speaks: “‹the complaint›, filed on Friday, says …”, “‹many› asked …”, “…,” read ‹the notice›, “according to
 * ‹a footnote›”, “‹his› claim that …”; and whom a pronoun there is likely to mean. Words in marks are left out. `cues` and `marks` are those of the
 * document, in order.
 */
export function addSubjects(grammar: Grammar, cast: Cast, cues: readonly Cue[], marks: readonly TokenRange[]): Cast {
  const taken = markTaken(grammar, cast, marks);
  const added: Mention[] = [];
  /** The codes of shares behind names, by where the name ends. */
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
    const found = findSubject(place, cue) ?? (headings.some(holds(cue)) ? headlineSubject(place, cue) : null);
    const subject = found === null ? null : behindOtherNoun(grammar, found);
    for (const one of [subject, ownerOfRelative(place, cue), subjectMeant(place, cue, at)]) {
      if (one === null || isMonth(grammar, one)) continue;
      if (isCodeBehindName(place, one)) {
        if (grammar.tags[one.lastToken] !== COMMA)
          coded.set(grammar.document.tokens.ends[one.firstToken - 1] ?? 0, one);
        continue;
      }
      taken.fill(1, one.firstToken, one.lastToken);
      added.push(toMention(grammar, one));
    }
  }
  for (const range of marks) {
    for (const find of BESIDE_MARKS) {
      const pronoun = find(grammar, range);
      if (pronoun < 0 || taken[pronoun] === 1) continue;
      taken[pronoun] = 1;
      added.push(toMention(grammar, { firstToken: pronoun, lastToken: pronoun + 1, phraseLast: pronoun + 1 }));
    }
  }
  if (added.length === 0 && coded.size === 0) return cast;
  const known = coded.size === 0 ? cast.mentions : cast.mentions.map((mention) => withCode(grammar, mention, coded));
  return { ...cast, mentions: [...known, ...added].sort((a, b) => a.start - b.start) };
}

/** The pronouns, and words for one of several, that are no subject, and whose words marks beside them may hold. */
const BESIDE_MARKS = [ownerBeforeMarks, ownerBehindMarks, askedBeforeMarks, oneBehindMarks];

/** “⟨Acme Corp. ACM.N⟩ said”: the phrase of a name goes on with the code behind it. */
function withCode({ document }: Grammar, mention: Mention, coded: ReadonlyMap<number, Subject>): Mention {
  const code = coded.get(mention.phrase.end);
  if (code === undefined) return mention;
  const end = document.tokens.ends[code.lastToken - 1] ?? mention.phrase.end;
  return { ...mention, phrase: { start: mention.phrase.start, end } };
}

/** "Acme Corp. ⟨ACM.N⟩ said": the code of the share of whom the cast has. */
function isCodeBehindName({ grammar, taken }: Place, { firstToken, lastToken }: Subject): boolean {
  if (lastToken !== firstToken + 1 || taken[firstToken - 1] !== 1) return false;
  return SHARE_CODE.test(grammar.document.tokens[firstToken]?.text ?? "");
}

/** "ACM.N", "ACMb.ST". */
const SHARE_CODE = /^[A-Z]{2,7}[a-z]?\.[A-Z]{1,2}$/;

/** “The wait until ⟨July⟩ suggests that it leaks”: a month behind a preposition is nobody. */
function isMonth({ document, language, tags }: Grammar, { firstToken, lastToken }: Subject): boolean {
  if (lastToken > firstToken + 1 || tags[firstToken - 1] !== PREPOSITION) return false;
  return language.calendar.months.has(document.tokens[firstToken]?.lower ?? "");
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
  if (cue.form !== "verb") return null;
  const agent = behindMarksAndAgent(place, cue);
  if (agent >= 0) return subjectAfter(place, agent);
  if (servesAs(place.grammar, cue.lastToken - 1, AGENT)) return subjectAfter(place, cue.lastToken);
  if (servesAs(place.grammar, cue.lastToken, AGENT) && isPassive(place.grammar, cue))
    return subjectAfter(place, cue.lastToken + 1);
  const going = startOfGoing(place.grammar, place.sentence.firstToken, cue.firstToken);
  if (going === cue.firstToken && !hasTense(place, cue) && !isInverted(place, cue))
    return (
      untaken(place, documentMet(place.grammar, place.sentence.firstToken, cue.firstToken)) ??
      untaken(place, documentAgainst(place.grammar, place.sentence.firstToken, cue.firstToken)) ??
      accompanyingSubject(place, cue) ??
      subjectBeforeGerund(place, cue) ??
      sharedSubject(place, cue) ??
      subjectBehindGerund(place, cue)
    );
  return (
    handleAt(place, going - 1) ??
    headOfClause(place, going) ??
    subjectBefore(place, going) ??
    (isInverted(place, cue) ? subjectAfter(place, cue.lastToken) : null) ??
    handleAt(place, cue.lastToken) ??
    sharedSubject(place, cue)
  );
}

/** "⟨@bookworm⟩ wrote": what somebody goes by where they post. */
function handleAt({ grammar: { document }, taken }: Place, at: number): Subject | null {
  const isHandle = taken[at] !== 1 && document.tokens[at]?.text.startsWith("@") === true;
  return isHandle ? { firstToken: at, lastToken: at + 1, phraseLast: at + 1 } : null;
}

/** "branded “a disgrace” by ⟨the union⟩", "welcomed as “overdue” by ⟨the union⟩": behind "by"; -1 where the verb is followed by anything else. */
function behindMarksAndAgent({ grammar }: Place, { lastToken }: Cue): number {
  return agentBehindMarks(grammar, servesAs(grammar, lastToken, PREDICATIVE) ? lastToken + 1 : lastToken);
}

/** What is written, as a subject, unless the cast has it. */
function untaken({ grammar, taken }: Place, written: TokenRange | null): Subject | null {
  if (written === null || taken[written.lastToken - 1] === 1) return null;
  const { firstToken, lastToken } = written;
  return { firstToken, lastToken, phraseLast: grammar.tags[lastToken] === NUMBER ? lastToken + 1 : lastToken };
}

/** "From ⟨the report⟩: “…”", "⟨Prosecutor⟩: “…”", "⟨Another⟩: “…”", "⟨Clause 4⟩ is clear: “…”". */
function subjectOfColon(place: Place, colon: number): Subject | null {
  const { grammar, sentence } = place;
  const handle = sentence.firstToken + 1 === colon ? handleAt(place, sentence.firstToken) : null;
  if (handle !== null) return handle;
  const one = oneOfSeveral(place, colon);
  if (one !== null) return one;
  if (isOffice(place, colon)) return { firstToken: sentence.firstToken, lastToken: colon, phraseLast: colon };
  const written = untaken(place, documentBeforeColon(grammar, sentence.firstToken, colon));
  if (written !== null) return written;
  const from = behindFrom(grammar, sentence.firstToken);
  if (from < 0) return nameBeforeColon(place, colon);
  const found = subjectAfter(place, from);
  return found?.lastToken === colon ? found : null;
}

/** "⟨The Courier⟩ disagreed: “…”": a name that is nobody's, as the subject at the head of a sentence that a colon ends before words in marks. */
function nameBeforeColon(place: Place, colon: number): Subject | null {
  const { grammar, sentence } = place;
  const { tags } = grammar;
  if (tags[colon + 1] !== MARK) return null;
  const found = subjectAfter(place, sentence.firstToken);
  if (found?.firstToken !== sentence.firstToken || !isFiniteVerb(tags[found.lastToken] ?? 0)) return null;
  const name = tags[found.firstToken] === DETERMINER ? found.firstToken + 1 : found.firstToken;
  // “Fears grow: “…””: a word alone that opens a sentence may be no name.
  if (found.lastToken - found.firstToken < 2) return null;
  return tags.subarray(name, found.lastToken).every((tag) => tag === NAME) ? found : null;
}

/** How much may stand between one of several and the colon, in tokens: "Another⟨, less kind,⟩: “…”". */
const LONGEST_ASIDE = 8;

/** "⟨Another⟩: “…”", "⟨Another⟩, less kind: “…”": one of several, at the head of a sentence that has no verb up to the colon; else null. */
function oneOfSeveral({ grammar, taken, sentence }: Place, colon: number): Subject | null {
  const { document, language, tags } = grammar;
  const { firstToken } = sentence;
  const isOne = language.smallWords.standingAlone.has(document.tokens[firstToken]?.lower ?? "");
  if (!isOne || taken[firstToken] === 1 || tags[colon + 1] !== MARK || colon - firstToken > LONGEST_ASIDE) return null;
  if (firstToken + 1 < colon && tags[firstToken + 1] !== COMMA) return null;
  if (holdsFinite(grammar, firstToken, colon)) return null;
  return { firstToken, lastToken: firstToken + 1, phraseLast: firstToken + 1 };
}

/** How long an office before a colon may be, in tokens: "Chief defence lawyer: “…”". */
const LONGEST_OFFICE = 4;

/** An office, or those who are called by one, at the start of a sentence and up to a colon, with no name. */
function isOffice({ grammar, taken, sentence }: Place, colon: number): boolean {
  const { tags } = grammar;
  if (colon - sentence.firstToken > LONGEST_OFFICE) return false;
  for (let at = sentence.firstToken; at < colon; at += 1)
    if (taken[at] === 1 || !isInNounPhrase(tags[at] ?? 0) || tags[at] === POSSESSIVE) return false;
  return isCalling(grammar, colon - 1);
}

/** “…,” read the notice: the verb stands right behind marks or a comma, and no subject before it; but not “…, arguing the fine was high”. */
function isInverted({ grammar, sentence }: Place, { firstToken, headToken, lastToken }: Cue): boolean {
  const { tags } = grammar;
  if (firstToken !== headToken || tags[firstToken] === GERUND || !opensPhrase(tags[lastToken] ?? 0)) return false;
  const before = tags[firstToken - 1] ?? 0;
  return firstToken > sentence.firstToken && (before === MARK || before === COMMA);
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
function subjectBehindNoun(place: Place, { headToken, lastToken }: Cue): Subject | null {
  const { document, language } = place.grammar;
  const isFrom =
    language.stances.claimantPrepositions.has(document.tokens[headToken + 1]?.lower ?? "") ||
    isHeldBy(place.grammar, headToken);
  return isFrom && (lastToken > headToken + 1 || servesAs(place.grammar, headToken + 1, AGENT))
    ? (subjectAfter(place, headToken + 2) ?? ownedAfter(place, headToken + 2))
    : null;
}

/** "the thesis of Roe's ⟨new book⟩": what a name at a token owns. */
function ownedAfter(place: Place, from: number): Subject | null {
  const { tags } = place.grammar;
  let sign = from;
  while (tags[sign] === NAME) sign += 1;
  return tags[sign] === POSSESSIVE ? subjectAfter(place, sign + 1) : null;
}

/** A noun phrase that begins at a token; the owner of what it names is left out, "the doctors' ⟨union⟩". A time, "his son, Roe, said ⟨Friday⟩", is none. */
function subjectAfter({ grammar, taken, sentence }: Place, from: number): Subject | null {
  const { tags, document } = grammar;
  if (timePhraseAt(document.tokens, from, sentence.lastToken) !== null) return null;
  let first = from;
  let last = from;
  const goesOn = (at: number) =>
    isInPhrase(tags[at] ?? 0) || isGerundInPhrase(tags, at) || isNumberHyphen(grammar, at) || isToldNewly(tags, at);
  while (last < sentence.lastToken && goesOn(last)) {
    if (servesAs(grammar, last, COMPLEMENTIZER)) break;
    last += 1;
    if (tags[last - 1] === POSSESSIVE) first = last;
    else if (taken[last - 1] === 1 && taken[last] !== 1 && tags[last] !== POSSESSIVE) return null;
  }
  // "said marine acoustics ⟨researcher Ann Roe⟩": a noun before a title.
  const isBeforeTitle = last < sentence.lastToken && taken[last] === 1 && document.tokens[last]?.kind === "word";
  if (isBeforeTitle || leadsToName({ grammar, taken, sentence }, last)) return null;
  // “…,” said ⟨one⟩ of them.
  const isAlone = last === first + 1 && tags[first] === NUMBER;
  return (isAlone || isHead(tags[last - 1] ?? 0)) && last > first && taken[last - 1] === 0
    ? { firstToken: first, lastToken: last, phraseLast: last }
    : null;
}

/** "a ⟨newly⟩ found email", "a newly ⟨found⟩ email", "a ⟨recorded⟩ message": an adverb and a participle, or a participle alone, between an article and a noun. */
function isToldNewly(tags: Uint8Array, at: number): boolean {
  if (tags[at] === PARTICIPLE && tags[at - 1] === DETERMINER) return tags[at + 1] === NOUN;
  const adverb = tags[at] === ADVERB ? at : at - 1;
  const isPart = tags[adverb + 1] === PARTICIPLE || tags[adverb + 1] === ADJECTIVE;
  return tags[adverb] === ADVERB && isPart && tags[adverb - 1] === DETERMINER && tags[adverb + 2] === NOUN;
}

/** How far behind "and" the name stands: "said grain ⟨and oilseeds broker⟩ Ann Roe". */
const MAX_TITLE = 6;

/** Whether a title goes on with "and" up to a name: its first half is nobody. */
function leadsToName(
  { grammar, taken, sentence }: Pick<Place, "grammar" | "taken" | "sentence">,
  and: number,
): boolean {
  if (!servesAs(grammar, and, COORDINATOR)) return false;
  for (let at = and + 1; at < Math.min(sentence.lastToken, and + MAX_TITLE); at += 1) {
    if (taken[at] === 1) return at > and + 1;
    const tag = grammar.tags[at] ?? 0;
    if (tag !== NOUN && tag !== ADJECTIVE) return false;
  }
  return false;
}

/** How many prepositions and participles may follow the head: "a footnote ⟨in⟩ the report ⟨released⟩ Friday". */
const MAX_STEPS = 4;

/** The noun phrase that ends before a verb group: adverbs, and a relative clause or its like between commas, may part them. */
function subjectBefore(place: Place, verb: number): Subject | null {
  const { tags } = place.grammar;
  const { firstToken } = place.sentence;
  let phraseLast = beforeAdverbs(place, verb);
  let at = phraseLast - 1;
  // "the report⟨, however,⟩ said": that is no part of who speaks.
  const isLinked = tags[at] === COMMA && tags[at - 1] === ADVERB && tags[at - 2] === COMMA;
  if (isLinked) phraseLast = at - 2;
  if (tags[at] === COMMA) at = beforeInsertion(place, at);
  if (at < firstToken || isHowOften(place, at)) return null;
  at = beforeObject(place, at);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (place.taken[at] === 1) return null;
    const first = startOfPhrase(place, at);
    if (first > at) return null;
    const before = headBefore(place, first);
    if (before === NO_SUBJECT) return null;
    if (before < 0) return isSubject(place, first, at) ? { firstToken: first, lastToken: at + 1, phraseLast } : null;
    at = before;
  }
  return null;
}

const NO_SUBJECT = -2;
/**
 * The last token of the noun phrase that goes on, by a preposition or participle, with what begins at `first`; -1 if nothing
 * goes on, and NO_SUBJECT behind a preposition of something else.
 */
function headBefore({ grammar, taken, sentence }: Place, first: number): number {
  const { tags, language } = grammar;
  const link = tags[first - 1] ?? 0;
  const word = grammar.document.tokens[first - 1]?.lower ?? "";
  const none = language.smallWords.subjectPrepositions.has(word) && first > sentence.firstToken ? NO_SUBJECT : -1;
  if (first - 2 < sentence.firstToken || taken[first - 1] === 1) return none;
  if ((link !== PREPOSITION && link !== PARTICIPLE && link !== TO) || servesAs(grammar, first - 1, COMPLEMENTIZER))
    return none;
  const last = tags[first - 2] === ADJECTIVE && first - 3 >= sentence.firstToken ? first - 3 : first - 2;
  const head = tags[last] ?? 0;
  if (isHead(head) || head === NUMBER || head === DETERMINER) return last;
  return head === PARTICIPLE && link !== PARTICIPLE ? last : none;
}

/** "Roe, ⟨29⟩, who won, said": a number between commas. */
function isAge({ grammar, sentence }: Pick<Place, "grammar" | "sentence">, at: number): boolean {
  const { tags } = grammar;
  return tags[at] === NUMBER && at > sentence.firstToken && tags[at - 1] === COMMA && tags[at + 1] === COMMA;
}

/**
 * A noun or name, or "the accused", or one word that stands for one: "many", "some", "which", "53". What stands right behind another verb is
 * that one's object: “a couple who won the lottery said”.
 */
function isSubject({ grammar, sentence }: Pick<Place, "grammar" | "sentence">, first: number, last: number): boolean {
  const tag = grammar.tags[last] ?? 0;
  if (first > sentence.firstToken && isVerb(grammar.tags[first - 1] ?? 0)) return false;
  if (isHead(tag)) return true;
  if (tag === ADJECTIVE && grammar.tags[first] === DETERMINER) return true;
  if (last - first > 1 || isAge({ grammar, sentence }, last)) return false;
  return (
    tag === NUMBER ||
    (tag === WH_WORD && first > sentence.firstToken) ||
    grammar.language.smallWords.standingAlone.has(grammar.document.tokens[last]?.lower ?? "")
  );
}
