import { callsThings } from "../grammar/calls-things.ts";
import { isWholeClause } from "../grammar/clause-starts.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { firstFinite } from "../grammar/holds-finite.ts";
import { isHave } from "../grammar/is-be.ts";
import { speechLemmaAt } from "../grammar/speech-lemma.ts";
import { findTag, stepOver, stepOverWord } from "../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  DATIVE,
  LOCATIVE,
  PREDICATIVE,
  SOURCE_MARKER,
  servesAs,
} from "../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  isVerb,
  MARK,
  NOUN,
  PARTICLE,
  PAST,
  PRESENT_THIRD,
  PRONOUN,
  SYMBOL,
  WH_WORD,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { singularOf } from "../grammar/word-endings.ts";
import { WordNumbers } from "../grammar/word-numbers.ts";
import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import type { DistinctWords } from "../text/distinct-words.ts";
import { firstFrom } from "../text/first-from.ts";
import type { Sentence } from "../text/sentences.ts";
import { accountAt, soleSourceAt } from "./accounts.ts";
import { amountAt } from "./amount.ts";
import { endOfFormula, type Formula } from "./anonymity/find-formulas.ts";
import { assignedAt } from "./assigned.ts";
import type { Cue, CueForm } from "./attribution.ts";
import { isCertainVerb, isFinding } from "./certain-verbs.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { isDiscerning } from "./discerning.ts";
import { startOfEquatedClause } from "./equated-clause.ts";
import { startOfHearing } from "./hearing.ts";
import { isInTitle } from "./in-title.ts";
import { isIdleOrder } from "./indirect/behind-hearer.ts";
import { isOwnedSaying } from "./indirect/behind-owned.ts";
import { namesThing } from "./named-thing.ts";
import { isNoReport } from "./no-report.ts";
import { endOfNounPhrase, isInPhrases } from "./noun-phrase.ts";
import type { TokenRange } from "./scene.ts";
import { type SetPhrase, setPhraseAt } from "./set-phrases.ts";
import { isHearsaySource } from "./stance/hearsay.ts";
import type { Judgement } from "./stance/judgement.ts";
import { readOwn, verdictAt } from "./stance/own-reading.ts";
import { phraseVerbAt, phraseVerbsIn } from "./stance/phrase-verbs.ts";
import { readClaim, readJudgement } from "./stance/read-claim.ts";
import { type CuePhrase, readVerb } from "./stance/read-verb.ts";
import { isRumour } from "./stance/start-of-governed.ts";

/**
 * The words and phrases of the article that report speech, in order: verbs of speech with their auxiliaries and
 * particle ("has warned", "pointed out"), nouns of saying, "according to", and colons before quotation marks. Where the
 * words that they govern are not asserted, each is the whole phrase that says so ("denied telling", "withdrew her
 * statement"). Having one here does not mean that it has content: `strength` says how often it does.
 *
 * @param formulas of anonymity, in order: what a source asks for itself, “⟨spoke⟩ on condition of anonymity because he was not
 *   allowed to ⟨talk⟩”, is nothing that it says
 */
export function findCues(grammar: Grammar, formulas: readonly Formula[]): Cue[] {
  const { sentences, vocabulary } = grammar.document;
  const uses = markUses(vocabulary, grammar.language);
  const cues: Cue[] = [];
  for (const sentence of sentences) cuesOfSentence(grammar, sentence, uses, cues, formulas);
  return cues;
}

/** What a word may be: a cue, or the end of one; the verb or the noun of a phrase that is one. */
const CUE = 1;
const PHRASE_VERB = 2;
const CLAIM_NOUN = 4;

const usesIn: (language: Language) => WordNumbers = perLanguage((language) => new WordNumbers(listUses(language)));

function listUses(language: Language): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const add = (words: Iterable<string>, use: number): void => {
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) | use);
  };
  add(
    [
      ...language.speech.verbs.keys(),
      ...language.speechNouns.nouns.keys(),
      ...language.speech.hearingForms,
      ...language.speech.assigningVerbs.keys(),
      ...language.speech.accountNouns,
      ...language.speech.soleSources.keys(),
      ...language.syntax.sourceMarkers,
      ...language.speech.setPhraseEnds,
      ":",
    ],
    CUE,
  );
  add(phraseVerbsIn(language), PHRASE_VERB);
  add(
    [...language.stances.claimNouns, ...language.speechNouns.nouns.keys(), ...language.speech.equatedNouns],
    CLAIM_NOUN,
  );
  return uses;
}

/** For each word of the vocabulary what it may be. */
function markUses({ forms, hashes }: DistinctWords, language: Language): Uint8Array {
  const listed = usesIn(language);
  const uses = new Uint8Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) uses[word] = listed.get(forms[word] ?? "", 0, hashes[word]);
  return uses;
}

function cuesOfSentence(
  grammar: Grammar,
  sentence: Sentence,
  uses: Uint8Array,
  cues: Cue[],
  formulas: readonly Formula[],
): void {
  const { of } = grammar.document.vocabulary;
  let next = firstFrom(formulas, endOfFormula, sentence.firstToken + 1);
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const formula = formulas[next];
    if (formula !== undefined && at >= formula.from) {
      at = Math.max(at, endOfFormula(formula) - 1);
      next += 1;
      continue;
    }
    const use = uses[of[at] ?? 0] ?? 0;
    if (use === 0 || at < (cues.at(-1)?.lastToken ?? 0)) continue;
    const cue = cueAt(grammar, sentence, at, use);
    if (cue === null) continue;
    while ((cues.at(-1)?.headToken ?? -1) >= cue.firstToken) cues.pop();
    cues.push(cue);
  }
}

function cueAt(grammar: Grammar, sentence: Sentence, at: number, use: number): Cue | null {
  const { tokens } = grammar.document;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  if (token.text === ":") return next?.kind === "mark" ? plainCue(grammar, at, at + 1, ":", "colon", 0.5) : null;
  if (token.kind !== "word") return null;
  if (servesAs(grammar, at, SOURCE_MARKER))
    return servesAs(grammar, at + 1, DATIVE) && !isNobodys(grammar, sentence, at + 2)
      ? plainCue(grammar, at, at + 2, grammar.language.speech.accord, "according-to", ACCORDING)
      : null;
  if (grammar.language.speech.hearingForms.has(token.lower))
    return hearingCue(grammar, startOfHearing(grammar, sentence, at), at);
  const account = soleSourceAt(grammar, sentence, at) ?? accountAt(grammar, sentence, at);
  if (account !== null) return accountCue(grammar, account, Math.max(at, account.lastToken - 1));
  const assigned = assignedAt(grammar, sentence, at);
  if (assigned !== null) return assigningCue(grammar, sentence, at, assigned);
  const stated = setPhraseAt(grammar, at, sentence.lastToken);
  if (stated !== null) return setPhraseCue(grammar, sentence, stated);
  if (isClaimBehind(grammar, sentence, at)) return null;
  const tag = grammar.tags[at] ?? 0;
  const isNoun = tag === NOUN || isFinding(grammar, at);
  if ((isVerb(tag) && !isFinding(grammar, at)) || isCertainVerb(grammar, at)) {
    const cue = verbCue(grammar, sentence, at, use);
    if (cue !== null || !isVerb(tag) || !grammar.language.stances.hearsayNouns.has(token.lower)) return cue;
  } else if (!isNoun) return null;
  return nounCue(grammar, sentence, at, use);
}

function hearingCue(grammar: Grammar, firstToken: number, verb: number): Cue | null {
  if (firstToken < 0) return null;
  const phrase: CuePhrase = { reading: "asserted", firstToken, printedFrom: firstToken };
  return toCue(grammar, phrase, verb, verb + 1, grammar.language.speech.hear, "verb", PHRASE_STRENGTH);
}

/** "in the view of", "in Roe's words", as strong as "according to". */
function accountCue(grammar: Grammar, { firstToken, lastToken }: TokenRange, noun: number): Cue {
  const phrase: CuePhrase = { reading: "asserted", firstToken, printedFrom: firstToken };
  return toCue(grammar, phrase, noun, lastToken, grammar.language.speech.accord, "according-to", ACCORDING);
}

/** "put ⟦the toll at 27⟧". */
function assigningCue(grammar: Grammar, sentence: Sentence, verb: number, content: TokenRange): Cue {
  const phrase = readVerb(grammar, sentence, verb, "asserted");
  const lemma = grammar.language.speech.assigningVerbs.get(wordAt(grammar, verb))?.lemma ?? "";
  return { ...toCue(grammar, phrase, verb, verb + 1, lemma, "verb", PHRASE_STRENGTH), content };
}

/** How often such phrases report speech: as seldom as verbs that do so only with "that". */
const SET_PHRASE = 0.39;

function setPhraseCue(grammar: Grammar, sentence: Sentence, { verb, lastToken, lemma }: SetPhrase): Cue {
  const own = grammar.language.stances.askingVerbs.has(lemma) ? "questioned" : "asserted";
  return toCue(grammar, readVerb(grammar, sentence, verb, own), verb, lastToken, lemma, "verb", SET_PHRASE);
}

/** "according to rumour", "according to unconfirmed reports", "according to plan": nobody's words. */
function isNobodys(grammar: Grammar, { lastToken }: Sentence, from: number): boolean {
  const end = Math.max(from + 1, endOfNounPhrase(grammar, from, lastToken));
  if (end === from + 1 && grammar.language.speech.courses.has(wordAt(grammar, from))) return true;
  for (let at = from; at < end; at += 1) if (isHearsaySource(wordAt(grammar, at), grammar.language)) return true;
  return false;
}

/** How often phrases that a list knows whole report speech, where no corpus tells. */
const PHRASE_STRENGTH = 0.6;

/** How often "according to" does. */
const ACCORDING = 0.93;

function verbCue(grammar: Grammar, sentence: Sentence, at: number, use: number): Cue | null {
  const { tokens } = grammar.document;
  const word = wordAt(grammar, at);
  const { mereOpenings } = grammar.language.speech;
  if (isNounBehind(grammar, at)) return null;
  if (at === sentence.firstToken + 1 && mereOpenings.has(`${tokens[at - 1]?.text} ${word}`)) return null;
  if (opensSaying(grammar, sentence, at)) return null;
  if (isWhereItStands(grammar, sentence, at) || isActAtHead(grammar, sentence, at) || isNoReport(grammar, at))
    return null;
  if (namesThing(grammar, sentence.firstToken, at)) return null;
  if (isInTitle(grammar.document, sentence, at)) return null;
  const verb = grammar.language.speech.verbs.get(word);
  const lemma = verb?.lemma ?? ((use & PHRASE_VERB) === 0 ? null : phraseVerbAt(grammar, at));
  if (lemma === null || isSilent(grammar, at, lemma)) return null;
  if (isDiscerning(grammar, at, lemma) || isIdleOrder(grammar, sentence, at, verb === undefined)) return null;
  const phrase = readVerb(grammar, sentence, at, readOwn(grammar, sentence, at, lemma));
  const lastToken = endOfVerbGroup(grammar, sentence.lastToken, at, lemma);
  return toCue(grammar, phrase, at, lastToken, lemma, "verb", verb?.strength ?? PHRASE_STRENGTH);
}

/** No phrase that opens a sentence and says nothing has its verb farther from its head, in tokens. */
const LONGEST_OPENER = 4;

/** "⟨Having said that,⟩ it is late", "But ⟨needless to say⟩, it is late": whether a verb stands in such a phrase, with which its sentence begins. */
function opensSaying(grammar: Grammar, { firstToken }: Sentence, at: number): boolean {
  const { document, language } = grammar;
  const { tokens } = document;
  if (at > firstToken + LONGEST_OPENER) return false;
  const opener = stepOver(grammar.tags, firstToken, SYMBOL);
  const start = stepOverWord(grammar, opener, COORDINATOR | ADVERSATIVE);
  const phrases = language.speech.sayingOpeners.get(wordAt(grammar, start)) ?? [];
  return phrases.some(
    (words) => at < start + words.length && words.every((word, index) => tokens[start + index]?.lower === word),
  );
}

/** How many words may make a verb of speech one of something else: "say a lot about". */
const SILENCING = 3;

/** The verbs that such words may silence. */
const silencedIn = perLanguage(
  ({ speech }) => new Set([...speech.silentPhrases].map((phrase) => phrase.split(" ")[0] ?? "")),
);

/** "⟨called off⟩ the talks", "⟨says more about⟩ him", "was ⟨called to order⟩": verbs of speech that with such words are none. */
function isSilent(grammar: Grammar, verb: number, lemma: string): boolean {
  const { language } = grammar;
  if (!silencedIn(language).has(lemma)) return false;
  let words = lemma;
  for (let at = verb + 1; at <= verb + SILENCING; at += 1) {
    words = `${words} ${wordAt(grammar, at)}`;
    if (language.speech.silentPhrases.has(words)) return true;
  }
  return false;
}

/** How long a time behind such a participle may be, with it, in tokens. */
const LONGEST_DATE = 8;

/**
 * "In the press ⟨notes⟩ Roe says": a noun in the plural, at the end of the noun phrase behind "in" that begins the sentence; "In a run of adverts ⟨announced⟩ on Monday, Roe": what
 * was done to what such a phrase names, and when.
 */
function isWhereItStands(grammar: Grammar, { firstToken }: Sentence, at: number): boolean {
  const { document, tags } = grammar;
  if (at < firstToken + 3 || !servesAs(grammar, firstToken, LOCATIVE) || tags[firstToken + 1] !== DETERMINER)
    return false;
  const phrase = tags.subarray(firstToken + 2, at);
  if (tags[at] === PRESENT_THIRD) return phrase.every((tag) => tag === NOUN || tag === ADJECTIVE);
  const end = timePhraseAt(document.tokens, at + 1, at + LONGEST_DATE)?.lastToken ?? -1;
  return isPastForm(tags[at]) && tags[end] === COMMA && phrase.every(isInPhrases);
}

/** "⟨Calling⟩ the vicar a thief carries a price", "Ignoring or ⟨denying⟩ it costs votes": what is done, at the head of a sentence, as the subject of its verb; but "⟨Calling⟩ him a thief, Roe left". */
function isActAtHead(grammar: Grammar, { firstToken, lastToken }: Sentence, at: number): boolean {
  const { clauses, tags } = grammar;
  const first = tags[at - 1] === CONJUNCTION && tags[at - 2] === GERUND ? at - 2 : at;
  if (tags[at] !== GERUND || stepOverWord(grammar, firstToken, COORDINATOR | ADVERSATIVE) !== first) return false;
  if (servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  let verb = at + 1;
  while (isInPhrases(tags[verb])) verb += 1;
  if (verb === at + 1 || !isFiniteVerb(tags[verb])) return false;
  const comma = findTag(tags, verb, lastToken, COMMA);
  return comma < 0 || !isWholeClause(clauses[stepOver(tags, comma + 1, MARK)]);
}

/** "Roe said he paid, ⟨claims⟩ that Moe denies": a noun for what is told before the comma, in a past form, and no verb, for its clause has one. */
function isClaimBehind(grammar: Grammar, { firstToken }: Sentence, at: number): boolean {
  const { language, tags } = grammar;
  const isNoun = tags[at] === PRESENT_THIRD && language.stances.claimNouns.has(wordAt(grammar, at));
  if (!isNoun || tags[at - 1] !== COMMA || !servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  let first = at - 1;
  while (first > firstToken && tags[first - 1] !== COMMA && tags[first - 1] !== WH_WORD) first -= 1;
  const verb = firstFinite(grammar, first, at);
  const isWhole = first === firstToken || (verb === first && tags[first - 1] === COMMA);
  return isWhole && (tags[verb] === PAST || isHave(grammar, verb));
}

/** "the jobless ⟨claims⟩ data": a noun of speech that only says of what a document right behind it tells. */
function isOfDocument(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] !== NOUN || tags[at + 1] !== NOUN) return false;
  return language.speech.tellingDocuments.has(singularOf(wordAt(grammar, at + 1), language));
}

/** “In a ⟨statement⟩ she called for reform”: where a verb of speech behind a pronoun reports, with which the sentence begins. */
function isOccasion(grammar: Grammar, { firstToken }: Sentence, at: number): boolean {
  const { language, tags } = grammar;
  if (at !== firstToken + 2 || tags[at + 1] !== PRONOUN || !servesAs(grammar, firstToken, LOCATIVE)) return false;
  return isFiniteVerb(tags[at + 2]) && language.speech.verbs.has(wordAt(grammar, at + 2));
}

/** "at one ⟨point⟩", "a wake-up ⟨call⟩", "⟨Question⟩ Time": a noun that with the word beside it says nothing. */
function isNounBehind(grammar: Grammar, at: number): boolean {
  const { speech } = grammar.language;
  const word = wordAt(grammar, at);
  if (speech.nounsBehind.get(word)?.has(wordAt(grammar, at - 1)) === true) return true;
  return speech.compounds.get(word)?.has(wordAt(grammar, at + 1)) === true;
}

/** How far behind "that" such a verb may stand, in tokens. */
const CALLED_REACH = 14;

/** "an ⟨offer⟩ that the head of the union, Ann Roe, called “late”": what somebody calls so, with nothing that the noun reports. */
function isCalledBehind(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (!servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  for (let verb = at + 2; verb < at + CALLED_REACH && tags[verb] !== MARK; verb += 1) {
    if (!isFiniteVerb(tags[verb])) continue;
    const lemma = speechLemmaAt(document, verb);
    const mark = stepOverWord(grammar, verb + 1, PREDICATIVE);
    return callsThings(language, lemma) && tags[mark] === MARK;
  }
  return false;
}

function nounCue(grammar: Grammar, sentence: Sentence, at: number, use: number): Cue | null {
  const word = wordAt(grammar, at);
  const noun = grammar.language.speechNouns.nouns.get(word);
  if (isOfDocument(grammar, at) || isNounBehind(grammar, at) || isOccasion(grammar, sentence, at)) return null;
  const judgement = (use & CLAIM_NOUN) !== 0 ? readJudgement(grammar, sentence, at) : null;
  if (judgement !== null) return judgingCue(grammar, judgement);
  if (isCalledBehind(grammar, at)) return null;
  const claim = (use & CLAIM_NOUN) !== 0 ? readClaim(grammar, sentence, at) : null;
  if (claim !== null) {
    const form = claim.isVerbal ? "verb" : "noun";
    return toCue(grammar, claim, at, claim.lastToken, noun?.lemma ?? word, form, PHRASE_STRENGTH);
  }
  const isEquated = noun !== undefined || grammar.language.speech.equatedNouns.has(word);
  const clause = isEquated ? startOfEquatedClause(grammar, sentence, at) : -1;
  if (clause >= 0) return plainCue(grammar, at, clause, noun?.lemma ?? word, "noun", PHRASE_STRENGTH);
  if (noun === undefined)
    return isOwnedSaying(grammar, sentence, at) ? plainCue(grammar, at, at + 1, word, "noun", PHRASE_STRENGTH) : null;
  const own = grammar.language.stances.nounReadings.get(word) ?? "asserted";
  const cue = plainCue(grammar, at, at + 1, noun.lemma, "noun", noun.strength);
  return { ...cue, reading: isRumour(grammar, cue) ? "alleged" : own };
}

/** "claims that … ⟨were denied by⟩", "…, a charge Roe ⟨denies⟩". */
function judgingCue(grammar: Grammar, judgement: Judgement): Cue {
  const { headToken, lastToken, content } = judgement;
  const word = wordAt(grammar, headToken);
  // "…, a forecast that critics ⟨dismissed⟩ as “mad”": what they call it is theirs.
  const isNamed = servesAs(grammar, lastToken, PREDICATIVE) && grammar.tags[lastToken + 1] === MARK;
  const unsaid = isNamed ? "asserted" : "unsaid";
  const reading = content === null ? unsaid : judgement.reading;
  const phrase = { ...judgement, reading, printedFrom: judgement.firstToken };
  const lemma = grammar.language.speech.verbs.get(word)?.lemma ?? word;
  return { ...toCue(grammar, phrase, headToken, lastToken, lemma, "verb", PHRASE_STRENGTH), content };
}

function endOfVerbGroup(grammar: Grammar, last: number, head: number, lemma: string): number {
  const next = head + 1;
  if (next >= last) return next;
  const verdict = verdictAt(grammar, next);
  if (verdict !== null) return verdict.lastToken;
  // "said ⟨up to⟩ 40 men had left"
  if (amountAt(grammar, next) >= 0) return next;
  const farther = behindMoment(grammar, next, last);
  if (farther > next && grammar.language.speech.demandingPhrases.has(`${lemma} ${wordAt(grammar, farther)}`))
    return farther + 1;
  const belongs =
    grammar.tags[next] === PARTICLE ||
    grammar.language.speech.verbsAndParticles.has(`${lemma} ${wordAt(grammar, next)}`);
  return belongs ? next + 1 : next;
}

/** "called ⟨on Monday⟩ for", "called ⟨repeatedly⟩ for": behind a phrase of time or an adverb; the token itself where none stands there. */
function behindMoment({ document: { tokens }, tags }: Grammar, at: number, last: number): number {
  return timePhraseAt(tokens, at, last)?.lastToken ?? stepOver(tags, at, ADVERB);
}

/** A cue that asserts what it governs. */
function plainCue(
  grammar: Grammar,
  firstToken: number,
  lastToken: number,
  lemma: string,
  form: CueForm,
  strength: number,
): Cue {
  const phrase: CuePhrase = { reading: "asserted", firstToken, printedFrom: firstToken };
  return toCue(grammar, phrase, firstToken, lastToken, lemma, form, strength);
}

function toCue(
  { document }: Grammar,
  { reading, firstToken, printedFrom }: CuePhrase,
  headToken: number,
  lastToken: number,
  lemma: string,
  form: CueForm,
  strength: number,
): Cue {
  const start = document.tokens.starts[firstToken] ?? 0;
  const end = document.tokens.ends[lastToken - 1] ?? start;
  const printed = document.tokens.starts[printedFrom] ?? start;
  return {
    start,
    end,
    firstToken,
    headToken,
    lastToken,
    lemma,
    form,
    strength,
    reading,
    content: null,
    printedFrom: printed,
  };
}
