import { isAgeHyphen } from "../../../grammar/age-hyphen.ts";
import { NOUN_CLAUSE, PRONOUN_CLAUSE } from "../../../grammar/clause-starts.ts";
import type { Grammar } from "../../../grammar/grammar.ts";
import { speechLemmaAt } from "../../../grammar/speech-lemma.ts";
import { AGENT, COMPLEMENTIZER, GENITIVE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { endsIn, singularOf } from "../../../grammar/word-endings.ts";
import { DASHES_OR_HYPHEN } from "../../../text/dashes.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { verbBehindContact } from "../../contact-clause.ts";
import { endOfNounPhrase, endWithAdded, isNominal } from "../../noun-phrase.ts";
import type { TokenRange } from "../../scene.ts";
import { endOfHead, endOfSubjectHead, opensPhrase } from "./head-of-subject.ts";
import { kindOf } from "./subject-mention.ts";

/** How far before its verb a subject may begin, in tokens. */
const REACH = 40;

/**
 * The noun phrase that heads the subject of a finite verb, by the grammar of the whole clause: “⟨Police⟩ investigating
 * the death of Ann Roe said”, “⟨the man⟩ who shot Roe told police”, “⟨an obituary⟩ of Roe says”, “⟨the charity⟩ set up
 * in memory of Roe, which she led, said”. Everything between it and the verb must hang on it by prepositions,
 * participles, infinitives and relative clauses. The clause begins with the sentence, or, as in “when Roe left,
 * ⟨police⟩ said”, behind a comma, a dash, a mark, “that”, “and” or another verb of speech. Null where the words before
 * the verb are anything else.
 *
 * @param first the token at which the sentence begins
 * @param verb the first token of the verb
 * @param isSpeech whether a verb of speech ends with a token, so that another clause may begin behind it
 */
export function clauseSubject(
  grammar: Grammar,
  first: number,
  verb: number,
  isSpeech: (at: number) => boolean,
): TokenRange | null {
  const from = Math.max(first, verb - REACH);
  // "On Monday ⟨a member⟩ of the board said"
  const behindTime = timePhraseAt(grammar.document.tokens, first, verb)?.lastToken ?? first;
  const isBehindTime = opensNext(grammar.tags[behindTime]);
  for (let start = from; start < verb; start += 1) {
    if (start > first && !(start === behindTime && isBehindTime) && !mayBegin(grammar, start, verb, isSpeech)) continue;
    const found = readSubject(grammar, start, verb, isSpeech);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a clause may begin at a token that does not begin the sentence. */
function mayBegin(grammar: Grammar, at: number, verb: number, isSpeech: (at: number) => boolean): boolean {
  const before = grammar.tags[at - 1] ?? 0;
  if (before === COMMA || before === MARK || before === CONJUNCTION || before === WH_WORD) return true;
  if (grammar.document.tokens[at - 1]?.text === ";" || isBehindHeading(grammar, at)) return true;
  if (isBehindDash(grammar, at)) return true;
  if (servesAs(grammar, at - 1, COMPLEMENTIZER) || isSubordinator(grammar, at - 1, verb)) return true;
  return isSpeech(at - 1) && (isFiniteVerb(before) || before === PARTICIPLE);
}

/**
 * “late - “Why?” - ⟨farmers⟩ said”, “Sir, – ⟨a sign⟩ says”: whether a dash behind marks or a comma stands before a
 * token.
 */
function isBehindDash({ document: { tokens }, tags }: Grammar, at: number): boolean {
  return (tags[at - 2] === MARK || tags[at - 2] === COMMA) && DASHES_OR_HYPHEN.has(tokens[at - 1]?.text ?? "");
}

/** “School shut: ⟨Police⟩ said”: whether a capital stands behind a colon. */
function isBehindHeading({ document: { tokens } }: Grammar, at: number): boolean {
  return tokens[at - 1]?.text === ":" && tokens[at]?.capital === true;
}

/**
 * "after", "because": whether a clause of its own follows. Not so for "who" and "which", nor for "after ⟨the vote⟩",
 * which only says when; but "after ⟨a study⟩ showed" is a clause.
 */
export function isSubordinator(grammar: Grammar, at: number, verb: number): boolean {
  const { document, language, tags } = grammar;
  const word = document.tokens[at]?.lower ?? "";
  if (tags[at] === WH_WORD || !language.smallWords.subordinators.has(word)) return false;
  // "a trust named ⟨after⟩ Roe"
  if (language.nouns.naming.has(document.tokens[at - 1]?.lower ?? "")) return false;
  // "emails released ⟨as⟩ part of the case"
  if (servesAs(grammar, at, PREDICATIVE) && tags[at + 1] === NOUN && servesAs(grammar, at + 2, GENITIVE)) return false;
  return !language.smallWords.momentOpeners.has(word) || !isEvent(grammar, at + 1, verb);
}

/**
 * "the vote", but not "the voters" or a name, nor a noun that is the verb's subject: "a blood test found", "an inquiry
 * ⟨by the council⟩ found".
 */
function isEvent(grammar: Grammar, first: number, verb: number): boolean {
  const last = endOfHead(grammar, first, first + LONGEST_EVENT) - 1;
  const noun = singularOf(grammar.document.tokens[last]?.lower ?? "", grammar.language);
  const { nouns, speech } = grammar.language;
  if (last + 1 === verb && nouns.documents.has(noun)) return false;
  const isShown = last + 1 < verb || speech.documentVerbs.has(grammar.document.tokens[verb]?.lower ?? "");
  const mayTell = speech.tellingDocuments.has(noun) || nouns.documents.has(noun);
  if (isShown && mayTell && endWithAdded(grammar, first, verb) === verb) return false;
  return last > first && grammar.tags[last] === NOUN && kindOf(noun, NOUN, grammar.language) === "document";
}

/** The longest phrase that says when, in tokens. */
const LONGEST_EVENT = 5;

function opensNext(tag = 0): boolean {
  return tag === NAME || opensPhrase(tag);
}

/** The subject that begins at a token, if everything from there to the verb belongs to it. */
function readSubject(
  grammar: Grammar,
  start: number,
  verb: number,
  isSpeech: (at: number) => boolean,
): TokenRange | null {
  const { tags, document } = grammar;
  // "Even Republicans".
  if (tags[start] === ADVERB && start + 1 < verb) return readSubject(grammar, start + 1, verb, isSpeech);
  if (timePhraseAt(document.tokens, start, verb) !== null) return null;
  const head = endOfSubjectHead(grammar, start, verb);
  if (head < 0) return null;
  const contact = startOfContact(grammar, start, head, verb);
  if (contact >= 0) return { firstToken: start, lastToken: contact };
  // "A week later, Roe said", "Hours later ⟨the mayor⟩ said".
  if (tags[head] === ADVERB && tags[head + 1] === COMMA) return null;
  if (tags[head] === ADVERB && opensNext(tags[head + 1])) return readSubject(grammar, head + 1, verb, isSpeech);
  /** How many finite verbs of relative clauses are still to come. */
  let owed = 0;
  let commas = 0;
  for (let at = head; at < verb; ) {
    const tag = tags[at] ?? 0;
    const time = timePhraseAt(document.tokens, at, verb);
    const bracket = behindBracket(grammar, at, verb);
    if (time !== null) at = time.lastToken;
    else if (isAgeInside(tags, at, verb)) at += 2;
    else if (bracket > at) at = bracket;
    else if (at > head && isAgeHyphen(document, at)) at += 1;
    else if (opensRelative(grammar, at)) {
      owed += 1;
      at += 1;
    } else if (owed === 0 && startOfContact(grammar, head, at, verb) >= 0) {
      // "the brother of the man ⟨Roe⟩ shot said"
      at = verb;
    } else if (
      (isFiniteVerb(tag) || (owed > 0 && isBehindRelative(grammar, at))) &&
      !isReduced(grammar, at, owed) &&
      !(owed === 0 && tags[start - 1] !== COMMA && opensInsertion(tags, head, at)) &&
      !(owed === 0 && !isSpeech(at) && isShared(grammar, at, verb))
    ) {
      if (owed === 0) return null;
      at = endOfVerbs(grammar, at, verb);
      // "a man who said ⟨Roe⟩ told": the verb belongs to what is said, not to the man.
      if (isPlainVerb(grammar, at - 1) && at < verb && endOfNounPhrase(grammar, at, verb) === verb) return null;
      // "a woman who says ⟨she was⟩ hit": the clause behind a verb of speech has its own verb.
      owed += isSpeech(at - 1) && opensClause(grammar, at, verb) ? 0 : -1;
      // "the man who built ⟨it⟩ said"
      if (owed === 0 && tags[at] === PRONOUN && at + 1 === verb && !isSpeech(at - 1)) at = verb;
    } else {
      if ((!isPart(tag) && tag !== PAST) || isSubordinator(grammar, at, verb)) return null;
      const isNext = tag === CONJUNCTION && joinsParticiple(grammar, head, at, verb);
      if (tag === CONJUNCTION && !isNext && endsClause(grammar, head, at, isSpeech(start - 1))) return null;
      // "pears and plums from Ashby, ⟨Corran Farms and Mills⟩": no list goes on behind "and".
      const isListed = isOfList(grammar, at, verb) && !tags.subarray(head, at).includes(CONJUNCTION);
      if (tag === COMMA && !isListed && !isBehindAgent(grammar, head, at)) commas += 1;
      at += isNext ? 2 : 1;
    }
  }
  // An insertion stands between two commas.
  return owed === 0 && commas % 2 === 0 ? { firstToken: start, lastToken: head } : null;
}

/**
 * "the firm ⟨Roe⟩ founded in May said": where a name begins that stands right behind a noun and has its own clause
 * before the verb; -1 without one.
 */
function startOfContact(grammar: Grammar, start: number, head: number, verb: number): number {
  const { tags } = grammar;
  let name = head;
  while (name > start && tags[name - 1] === NAME) name -= 1;
  if (name === head || tags[name - 1] !== NOUN || !tags.subarray(start, name).some(opensPhrase)) return -1;
  return verbBehindContact(grammar, head) === verb ? name : -1;
}

/**
 * "a report ordered by Roe ⟨and printed⟩ in May": whether "and" joins a participle to the one right behind the head.
 */
function joinsParticiple({ tags }: Grammar, head: number, and: number, verb: number): boolean {
  return isPast(tags[and + 1]) && isPast(tags[head]) && and > head + 1 && and + 2 < verb;
}

/**
 * Whether "and" begins another clause: it follows a comma, or another verb came before it, as in "and in May said". Not
 * so in "for Roe and for Moe", "sent by Roe, and seen by Moe".
 */
function endsClause(grammar: Grammar, head: number, and: number, isSaid: boolean): boolean {
  const { tags } = grammar;
  if (servesAs(grammar, and + 2, AGENT) && isPast(tags[and + 1])) return false;
  const goesOn = isInNounPhrase(tags[and + 1]) || (tags[and + 1] === PREPOSITION && tags[head] === PREPOSITION);
  return tags[and - 1] === COMMA || !goesOn || isSaid;
}

/** PARTICIPLE or PAST: the tagger takes one for the other. */
function isPast(tag: number | undefined): boolean {
  return tag === PARTICIPLE || tag === PAST;
}

/** The longest bracket behind a name, in tokens. */
const LONGEST_BRACKET = 20;

/**
 * "a spokesman for Roe ⟨(R-Ohio)⟩ said": the token behind what a bracket adds to a name or noun at the end of a
 * subject; the token itself anywhere else, as in "Acme Ltd ⟨(ACM.N)⟩ director Ann Roe said" and "the member for Ashby
 * ⟨(Ann Roe)⟩ said".
 */
function behindBracket({ document: { tokens }, tags }: Grammar, at: number, verb: number): number {
  if (tokens[at]?.text !== "(" || !isNominal(tags[at - 1])) return at;
  for (let close = at + 1; close < Math.min(verb, at + LONGEST_BRACKET); close += 1) {
    if (isFiniteVerb(tags[close]) || (tags[close] === NAME && tags[close + 1] === NAME)) return at;
    if (tokens[close]?.text === ")") return close + 1 === verb || tags[close + 1] === COMMA ? close + 1 : at;
  }
  return at;
}

/** "Roe⟨, 16⟩, who was there, said": whether a comma opens an age whose second comma opens another insertion. */
function isAgeInside(tags: Uint8Array, comma: number, verb: number): boolean {
  return tags[comma] === COMMA && tags[comma + 1] === NUMBER && tags[comma + 2] === COMMA && comma + 3 < verb;
}

/**
 * "the paper that first ⟨named⟩ Roe", "those who'd rather ⟨wait⟩": whether a participle without a helper, or a verb
 * whose helper is part of it, stands behind the opener of a relative clause.
 */
function isBehindRelative({ tags }: Grammar, at: number): boolean {
  const isOfVerb = tags[at] === PARTICIPLE || tags[at] === BASE || tags[at] === GERUND;
  return isOfVerb && tags[tags[at - 1] === ADVERB ? at - 2 : at - 1] === WH_WORD;
}

/** "said", whose object is never the hearer. */
function isPlainVerb({ document, language: { speech } }: Grammar, at: number): boolean {
  return speech.plainVerbs.has(speechLemmaAt(document, at));
}

/** Whether a clause with its own verb begins: "who says ⟨Roe hit⟩ her told", but not "who told ⟨Roe⟩ said". */
function opensClause(grammar: Grammar, at: number, verb: number): boolean {
  const { clauses, tags } = grammar;
  if (clauses[at] === PRONOUN_CLAUSE) return true;
  return clauses[at] === NOUN_CLAUSE && tags[at] !== PREPOSITION && endOfNounPhrase(grammar, at, verb) < verb;
}

/**
 * "a lawyer ⟨hired⟩ to defend Roe", "the charity ⟨set⟩ up", "a memo ⟨seen⟩ by Roe": whether the tagger took a
 * participle for the past.
 */
function isReduced(grammar: Grammar, at: number, owed: number): boolean {
  if (grammar.tags[at] !== PAST || owed > 0 || !isNominal(grammar.tags[at - 1] ?? 0)) return false;
  // "a person ⟨briefed⟩ on the talks".
  const isOfSource = grammar.language.anonymity.sourceParticiples.has(grammar.document.tokens[at]?.lower ?? "");
  // "a trust ⟨named⟩ after Roe".
  const isNamed = grammar.language.nouns.naming.has(grammar.document.tokens[at]?.lower ?? "");
  if ((isOfSource || isNamed) && grammar.tags[at + 1] === PREPOSITION) return true;
  return grammar.tags[at + 1] === TO || grammar.tags[at + 1] === PARTICLE || servesAs(grammar, at + 1, AGENT);
}

/**
 * "a group of doctors, ⟨alarmed⟩ that it had burned,": whether a past stands right behind the first comma after the
 * head, where it is a participle.
 */
function opensInsertion(tags: Uint8Array, head: number, at: number): boolean {
  return tags[at] === PAST && tags[at - 1] === COMMA && tags.indexOf(COMMA, head) === at - 1;
}

/**
 * "a video ⟨shared⟩ 80,000 times on a website claims": whether a participle behind the noun of a document was taken for
 * the past, and nothing between it and the verb may be the verb's subject instead.
 */
function isShared({ document, language, tags }: Grammar, at: number, verb: number): boolean {
  if (tags[at] !== PAST || !endsIn(document.tokens[at]?.lower ?? "", language.endings.pasts)) return false;
  const noun = singularOf(document.tokens[at - 1]?.lower ?? "", language);
  if (!language.nouns.documents.has(noun) || opensPhrase(tags[at + 1] ?? 0) || tags[at + 1] === NAME) return false;
  for (let next = at + 1; next < verb; next += 1) {
    const tag = tags[next] ?? 0;
    if (tag === COMMA || tag === CONJUNCTION || tag === PRONOUN || tag === WH_WORD || isFiniteVerb(tag)) return false;
  }
  return true;
}

/**
 * "The report, written by Ann Roe⟨,⟩ a retired judge, said": whether a comma stands between an agent and its
 * description, so that the insertion goes on.
 */
function isBehindAgent(grammar: Grammar, head: number, comma: number): boolean {
  const { tags } = grammar;
  if (tags[comma + 1] !== DETERMINER && tags[comma + 1] !== PREPOSITION) return false;
  let by = comma - 1;
  while (by > head && tags[by] === NAME) by -= 1;
  return by < comma - 1 && by > head && tags[head] === COMMA && servesAs(grammar, by, AGENT);
}

/** "Sweden⟨,⟩ Norway and Denmark": whether only names or nouns stand between the comma and "and". */
function isOfList({ tags }: Grammar, comma: number, verb: number): boolean {
  let at = comma + 1;
  while (at < verb && (isInNounPhrase(tags[at]) || tags[at] === COMMA)) at += 1;
  return tags[at] === CONJUNCTION;
}

/** "the man ⟨who⟩ shot Roe", "the firm ⟨that⟩ employed Roe", "the car ⟨he⟩ bought". */
function opensRelative(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at] ?? 0;
  if (tag === WH_WORD || servesAs(grammar, at, COMPLEMENTIZER)) return true;
  return opensPhrase(tag) && isNominal(grammar.tags[at - 1] ?? 0);
}

/** The end of a group of verbs: "had been living". */
function endOfVerbs({ tags }: Grammar, from: number, verb: number): number {
  let at = from + 1;
  while (at < verb && (isVerb(tags[at] ?? 0) || tags[at] === ADVERB)) at += 1;
  return at;
}

/** What may stand behind the head as part of the subject. */
const PARTS: ReadonlySet<number> = new Set([
  PREPOSITION,
  TO,
  BASE,
  PARTICIPLE,
  GERUND,
  ADVERB,
  PARTICLE,
  COMMA,
  CONJUNCTION,
  ADJECTIVE,
]);

function isPart(tag: number): boolean {
  return PARTS.has(tag) || isInNounPhrase(tag);
}
