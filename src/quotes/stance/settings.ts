import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { stepBack } from "../../grammar/steps.ts";
import {
  ALTERNATIVE,
  COMPLEMENTIZER,
  CONDITIONAL,
  COORDINATOR,
  EXPLETIVE,
  INDEFINITE,
  INFINITIVE_MARKER,
  NEGATIVE_DETERMINER,
  NEGATOR,
  ONE,
  RELATIVE_SUBJECT,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isFiniteVerb,
  isPresentForm,
  isVerb,
  MARK,
  PARTICIPLE,
  PAST,
  PRESENT,
  STOP,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsIn } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";
import { isInCapitals } from "../../text/characters.ts";
import type { Sentence } from "../../text/sentences.ts";
import { isInPhrases } from "../noun-phrase.ts";
import { startOfHearsay } from "./hearsay.ts";
import { ifBelieved } from "./if-believed.ts";
import { readMadeUp } from "./made-up.ts";
import { isNegation } from "./negation.ts";
import type { Setting } from "./setting.ts";
import { findSubject, isTemporal, type Subject } from "./subject.ts";
import { takesBareVerb } from "./takes-bare-verb.ts";
import { readVerbGroup, type VerbGroup } from "./verb-group.ts";

/**
 * Reads what the subject of a verb, and what stands before it, make of the words: nobody said them, they depend on an
 * "if", the sentence asks whether they were said, demands that they be, or denies that they were, or they are hearsay.
 * Null if nothing does.
 */
export function readSetting(grammar: Grammar, sentence: Sentence, group: VerbGroup): Setting | null {
  const first = sentence.firstToken;
  const verb = firstOfJoined(grammar, first, group.firstToken);
  const subject = findSubject(grammar, first, verb);
  const asked = isOpenQuestion(grammar, sentence, verb) ? ({ reading: "questioned", firstToken: verb } as const) : null;
  const nobody = readNobody(grammar, first, subject);
  if (nobody !== null) return nobody;
  if (subject.isRelative) return readCleft(grammar, first, subject) ?? asked;
  return (
    readCommand(grammar, first, subject, group) ??
    readConnective(grammar, sentence, subject, group) ??
    readInversion(grammar, sentence, subject, group) ??
    readHearsay(grammar, first, subject) ??
    asked
  );
}

/** Up to this many verbs joined by "and" share the subject of the first: "if Roe ⟨finds⟩ and says". */
const MAX_JOINED = 3;

function firstOfJoined(grammar: Grammar, first: number, verb: number): number {
  let at = verb;
  for (let step = 1; step < MAX_JOINED; step += 1) {
    if (!servesAs(grammar, at - 1, COORDINATOR | ALTERNATIVE)) break;
    if (!isFiniteVerb(grammar.tags[at - 2]) || at - 2 <= first) break;
    at = readVerbGroup(grammar, first, at - 2).firstToken;
  }
  return at;
}

/**
 * Reads "nobody", "no witness", "none of them", "neither Roe nor Moe", "not one", "hardly anyone", "not even Roe",
 * "anyone who".
 */
function readNobody(grammar: Grammar, first: number, subject: Subject): Setting | null {
  const { isRelative } = subject;
  const isLinked =
    servesAs(grammar, subject.firstToken, COMPLEMENTIZER | COORDINATOR) && subject.lastToken > subject.firstToken + 1;
  const firstToken = isLinked ? subject.firstToken + 1 : subject.firstToken;
  const word = wordAt(grammar, firstToken);
  const { language } = grammar;
  const { anybodyWords, universalRelatives, nobodyWords, notEvenWords, afterNo, helpingWords } = language.helpers;
  if (anybodyWords.has(word) && (isRelative || universalRelatives.has(word)))
    return { reading: "hypothetical", firstToken };
  // "told nobody", but “said nobody had told her”
  const isObject = firstToken > first && isVerb(grammar.tags[firstToken - 1]);
  if (isObject && !helpingWords.has(wordAt(grammar, firstToken + 1))) return null;
  const even = firstToken - 1;
  if (even > first && notEvenWords.has(wordAt(grammar, even)) && servesAs(grammar, even - 1, NEGATOR))
    return { reading: "unsaid", firstToken: even - 1 };
  const isNot = firstToken > first && servesAs(grammar, firstToken - 1, NEGATOR);
  const isNotOne = isNot && servesAs(grammar, firstToken, ONE | INDEFINITE);
  // "hardly ⟨anyone⟩", "not ⟨everyone⟩"
  const isHardly =
    firstToken > first && anybodyWords.has(word) && isNegation(wordAt(grammar, firstToken - 1), language);
  const isNobody =
    nobodyWords.has(word) &&
    !(servesAs(grammar, firstToken, NEGATIVE_DETERMINER) && afterNo.has(wordAt(grammar, firstToken + 1)));
  return isNotOne || isHardly || isNobody ? { reading: "unsaid", firstToken } : null;
}

/** Reads "it was not ⟨Roe who⟩ said". */
function readCleft(grammar: Grammar, first: number, { firstToken }: Subject): Setting | null {
  const before = firstToken - 2;
  if (before < first || !isNegationOrNo(grammar, firstToken - 1)) return null;
  const isCleft = isBe(grammar, before) || servesAs(grammar, before, EXPLETIVE);
  return isCleft ? { reading: "denied", firstToken: firstToken - 1 } : null;
}

/**
 * Reads "Say that …", "please do not tell anyone that …"; "to say that … would be wrong"; "who said that … is not
 * known".
 */
function readCommand(grammar: Grammar, first: number, subject: Subject, group: VerbGroup): Setting | null {
  const { firstToken, headToken } = group;
  const head = wordAt(grammar, headToken);
  if (subject.firstToken < subject.lastToken) return null;
  if (isLoneWho(grammar, first, subject)) return { reading: "questioned", firstToken: subject.lastToken - 1 };
  if (!opensSentence(grammar, first, firstToken) && !isBehindCondition(grammar, first, firstToken)) return null;
  if (servesAs(grammar, firstToken, INFINITIVE_MARKER))
    return grammar.language.helpers.quotingVerbs.has(head) ? null : { reading: "unsaid", firstToken };
  const tag = grammar.tags[headToken];
  return tag === BASE || tag === PRESENT ? { reading: "unsaid", firstToken } : null;
}

function isLoneWho(grammar: Grammar, first: number, { lastToken }: Subject): boolean {
  const token = grammar.document.tokens[first];
  if (lastToken - 1 !== first || grammar.tags[first] !== WH_WORD || !servesAs(grammar, first, RELATIVE_SUBJECT))
    return false;
  return token?.capital === true && !isInCapitals(token.text);
}

/** Whether only marks, adverbs and "please" stand before a token. */
function opensSentence(grammar: Grammar, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const tag = grammar.tags[at];
    if (tag !== MARK && tag !== ADVERB && !grammar.language.helpers.beforeCommands.has(wordAt(grammar, at)))
      return false;
  }
  return true;
}

/**
 * "If he is late, ⟨ask⟩ him why": whether a bare verb stands right behind the comma of a condition that opens the
 * sentence.
 */
function isBehindCondition(grammar: Grammar, first: number, at: number): boolean {
  const { tags } = grammar;
  return tags[at - 1] === COMMA && tags[at] === BASE && servesAs(grammar, first, CONDITIONAL);
}

/** How far before "that" a word may stand that judges the clause, in tokens: "it is ⟨not true⟩ that". */
const FRAME_REACH = 5;

/** Reads "if Roe says", "whether Roe said", "it is not true that Roe said", "demanded that Roe say". */
function readConnective(
  grammar: Grammar,
  sentence: Sentence,
  { firstToken }: Subject,
  group: VerbGroup,
): Setting | null {
  const first = sentence.firstToken;
  const before = firstToken - 1;
  if (before < first) return null;
  const word = wordAt(grammar, before);
  if (grammar.language.helpers.questionOpeners.has(word) && isInDoubt(grammar, sentence, before))
    return { reading: "questioned", firstToken: startOfDoubt(grammar, first, before) };
  if (grammar.language.helpers.conditions.has(word)) return { reading: "hypothetical", firstToken: before };
  if (grammar.language.helpers.questioningWords.has(word)) return { reading: "questioned", firstToken: before };
  if (grammar.language.helpers.whateverWords.has(word)) return { reading: "unsaid", firstToken: before };
  if (isTemporal(grammar, first, before) && isPresent(grammar, group))
    return { reading: "hypothetical", firstToken: before };
  if (grammar.language.helpers.showingVerbs.has(word)) return readFrame(grammar, first, firstToken);
  if (grammar.language.helpers.believingWords.has(word) && isVerb(grammar.tags[before]))
    return { reading: "alleged", firstToken: before };
  if (!servesAs(grammar, before, COMPLEMENTIZER)) return null;
  const opener = wordAt(grammar, before - 1);
  if (grammar.language.helpers.believingWords.has(opener)) return { reading: "alleged", firstToken: before - 1 };
  if (grammar.language.helpers.hopingVerbs.has(opener)) return { reading: "hypothetical", firstToken: before - 1 };
  if (isMistagged(grammar, before - 1)) return { reading: "alleged", firstToken: before - 1 };
  return readFrame(grammar, first, before) ?? readDemand(grammar, first, before, group);
}

/** "unclear ⟨if⟩ Roe said", "⟨when⟩ Roe said so is disputed": whether the sentence says that this is not known. */
function isInDoubt(grammar: Grammar, { firstToken, lastToken }: Sentence, opener: number): boolean {
  if (grammar.language.helpers.frames.get(wordAt(grammar, opener - 1)) === "questioned") return true;
  const opens = opener === firstToken || (opener === firstToken + 1 && grammar.tags[firstToken] === ADVERB);
  const last = stepBack(grammar.tags, lastToken, STOP) - 1;
  return (
    opens && grammar.language.helpers.frames.get(wordAt(grammar, last)) === "questioned" && isBe(grammar, last - 1)
  );
}

function startOfDoubt(grammar: Grammar, first: number, opener: number): number {
  return opener > first && grammar.language.helpers.frames.has(wordAt(grammar, opener - 1)) ? opener - 1 : opener;
}

/**
 * "Moe recalls that ⟨Roe said⟩": whether the word at a token is a verb of speech that is tagged as a noun, and so is
 * not a cue of its own.
 */
function isMistagged(grammar: Grammar, at: number): boolean {
  const word = wordAt(grammar, at);
  const lemma = grammar.language.speech.verbs.get(word)?.lemma;
  return (
    lemma !== undefined &&
    (grammar.language.helpers.reportingWords.has(word) ||
      (word !== lemma && endsIn(word, grammar.language.endings.thirdPersons))) &&
    !isVerb(grammar.tags[at]) &&
    !grammar.language.speechNouns.nouns.has(word)
  );
}

/** "says": whether the verb is in the present, so that in a time clause it has not been said yet. */
function isPresent({ tags }: Grammar, { headToken }: VerbGroup): boolean {
  return isPresentForm(tags[headToken]);
}

function readFrame(grammar: Grammar, first: number, that: number): Setting | null {
  const frame = that - 1;
  if (frame < first) return null;
  const word = wordAt(grammar, frame);
  const reading = grammar.language.helpers.frames.get(word);
  if (reading !== undefined) return { reading, firstToken: frame };
  if (servesAs(grammar, frame, EXPLETIVE) || grammar.language.helpers.hearsayPredicates.has(word))
    return readRumour(grammar, first, frame);
  if (
    grammar.language.helpers.showingVerbs.has(word) &&
    servesAs(grammar, frame - 1, INFINITIVE_MARKER) &&
    grammar.language.helpers.hardlyAnythings.has(wordAt(grammar, frame - 2))
  )
    return { reading: "denied", firstToken: frame - 2 };
  if (!grammar.language.helpers.truths.has(word)) return null;
  for (let at = frame - 1; at >= first && at > frame - FRAME_REACH; at -= 1)
    if (isNegationOrNo(grammar, at)) return { reading: "denied", firstToken: at };
  return null;
}

/** How far from its verb a rumour that opens the sentence may stand, in tokens: "⟨word⟩ among the farmers is". */
const RUMOUR_REACH = 6;

/** Reads "rumour has it ⟨that⟩", "the story goes ⟨that⟩", "word in the valley is ⟨that⟩". */
function readRumour(grammar: Grammar, first: number, frame: number): Setting | null {
  for (let at = frame - 1; at >= first && at >= frame - RUMOUR_REACH; at -= 1) {
    const word = wordAt(grammar, at);
    const isFar = at < frame - 2;
    if (isFar && !isInPhrases(grammar.tags[at])) return null;
    if (isFar && at > first + 1) continue;
    if (grammar.language.helpers.hearsaySources.has(word) || grammar.language.helpers.tales.has(word))
      return { reading: "alleged", firstToken: at };
  }
  return null;
}

/** Reads "demanded that Roe ⟨say⟩": a bare verb behind a singular subject. */
function readDemand(
  grammar: Grammar,
  first: number,
  that: number,
  { firstToken, headToken }: VerbGroup,
): Setting | null {
  const isBare = firstToken === headToken && (grammar.tags[headToken] === BASE || grammar.tags[headToken] === PRESENT);
  const isMany = takesBareVerb(wordAt(grammar, firstToken - 1), grammar.language);
  const verb = that - 1;
  if (!isBare || isMany || verb < first || !grammar.language.helpers.demandingVerbs.has(wordAt(grammar, verb)))
    return null;
  return { reading: "hypothetical", firstToken: verb };
}

function isNegationOrNo(grammar: Grammar, at: number): boolean {
  return servesAs(grammar, at, NEGATIVE_DETERMINER) || isNegation(wordAt(grammar, at), grammar.language);
}

/** Reads "did Roe say that?", "at no point did Roe say", "should Roe say that, …": an auxiliary before the subject. */
function readInversion(grammar: Grammar, sentence: Sentence, subject: Subject, group: VerbGroup): Setting | null {
  const auxiliary = subject.firstToken - 1;
  const isBare = group.firstToken === group.headToken;
  if (
    !isBare ||
    auxiliary < sentence.firstToken ||
    !agree(wordAt(grammar, auxiliary), grammar.tags[group.headToken] ?? 0, grammar.language)
  )
    return null;
  const front = startOfFront(grammar, sentence.firstToken, auxiliary);
  for (let at = front; at < auxiliary; at += 1)
    if (grammar.language.helpers.frontedNegations.has(wordAt(grammar, at)))
      return grammar.language.helpers.afterNot.has(wordAt(grammar, at + 1))
        ? null
        : { reading: "denied", firstToken: at };
  if (isQuestion(grammar, sentence)) return { reading: "questioned", firstToken: auxiliary };
  const isCondition =
    front === auxiliary && grammar.language.helpers.conditionalAuxiliaries.has(wordAt(grammar, auxiliary));
  return isCondition ? { reading: "hypothetical", firstToken: auxiliary } : null;
}

/** "did … say", "had … said", "is … saying": whether auxiliary and verb fit each other. */
function agree(auxiliary: string, head: number, language: Language): boolean {
  if (!language.helpers.askingAuxiliaries.has(auxiliary)) return false;
  if (language.helpers.formsOfBe.has(auxiliary)) return head === GERUND;
  if (language.helpers.formsOfHave.has(auxiliary)) return head === PAST || head === PARTICIPLE;
  return head === BASE || head === PRESENT;
}

/** The longest opening before an auxiliary at the head of its clause, in tokens: "at no time since then". */
const LONGEST_FRONT = 10;

function startOfFront({ tags }: Grammar, first: number, auxiliary: number): number {
  let at = beforeInsertion(tags, first, auxiliary);
  while (at > first && at > auxiliary - LONGEST_FRONT && !endsClause(tags[at - 1] ?? 0)) at -= 1;
  return at;
}

/**
 * "At no time⟨, according to her office,⟩ did she say": the start of an insertion between commas that ends at a token;
 * the token itself if there is none.
 */
function beforeInsertion(tags: Grammar["tags"], first: number, end: number): number {
  if (tags[end - 1] !== COMMA) return end;
  for (let at = end - 2; at > first && at > end - LONGEST_FRONT; at -= 1) if (tags[at] === COMMA) return at;
  return end;
}

function endsClause(tag: number): boolean {
  return tag === COMMA || tag === SYMBOL || tag === MARK || isVerb(tag);
}

function isQuestion(grammar: Grammar, { lastToken }: Sentence): boolean {
  const last = stepBack(grammar.tags, lastToken, MARK) - 1;
  return wordAt(grammar, last) === "?";
}

/**
 * "But Roe said that?": whether the sentence itself asks, and not only words in marks or behind a colon: “Roe writes:
 * may I bring a dog?”
 */
function isOpenQuestion(grammar: Grammar, { firstToken, lastToken }: Sentence, verb: number): boolean {
  if (wordAt(grammar, lastToken - 1) !== "?") return false;
  for (let at = firstToken; at < lastToken; at += 1)
    if (grammar.tags[at] === MARK || (at > verb && wordAt(grammar, at) === ":")) return false;
  return true;
}

/**
 * Reads "Reportedly, Roe said", "according to rumour, Roe said", "Roe, it is alleged, said", "in the play, Roe says".
 */
function readHearsay(grammar: Grammar, first: number, { firstToken, lastToken, hearsay }: Subject): Setting | null {
  if (hearsay >= 0) return { reading: "alleged", firstToken: hearsay + 1 };
  if (ifBelieved(grammar, first, firstToken) !== null) return { reading: "alleged", firstToken: first };
  const start = startOfHearsay(grammar, first, firstToken, lastToken);
  return start < 0 ? readMadeUp(grammar, first, firstToken) : { reading: "alleged", firstToken: start };
}
