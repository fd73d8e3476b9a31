import { callsThings } from "../../grammar/calls-things.ts";
import { isWholeClause, NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe, isHave } from "../../grammar/is-be.ts";
import { findTag, stepBack, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  FREE_RELATIVE,
  LOCATIVE,
  opensRelative,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  isPresentForm,
  isVerb,
  MARK,
  NAME,
  NUMBER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRESENT,
  PRESENT_THIRD,
  PRONOUN,
  SYMBOL,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { infinitiveAt, isSomebody } from "../asked-person.ts";
import type { Cue, CueAt } from "../attribution.ts";
import { endOfNounPhrase, endOfSubject, endWithAdded, startOfNounPhrase } from "../noun-phrase.ts";
import { endOfReaction } from "../reaction.ts";
import { isNegation } from "../stance/negation.ts";
import { beginsClause } from "./begins-clause.ts";
import { type CuePlace, firstCue, LEAST_CONTENT } from "./cue-place.ts";
import { marksBehind } from "./end-before-telling.ts";
import { opensMoment, opensSetPhrase } from "./moments.ts";
import { judgedAside } from "./naming.ts";
import { opensRelativeOfSource } from "./relative-of-source.ts";

/**
 * "says ⟦the pump failed⟧; the company says it did not", "says ⟦they go without⟧: the vet said so", "some said ⟦it was small⟧; others laughed", “by his account ⟦it was late⟧; in hers, …”: what another says behind a semicolon or colon is no
 * part of the words, and in a headline nothing is.
 */
export function endBeforeOther(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf, sentence, headlineEnd } = place;
  if (cue.form !== "verb" && cue.form !== "according-to") return last;
  for (let at = first + 1; at < last; at += 1) {
    if (isIn(pairOf, at)) {
      // “said it was “mad,”⟨ a remark Moe called “odd”⟩”
      const closes = grammar.tags[at - 1] === COMMA && !isIn(pairOf, at + 1);
      if (closes && judgedAside(place, at - 1, place.last) !== null) return at + 1;
      continue;
    }
    if (at >= first + LEAST_CONTENT && (opensOther(place, first, at, last) || isThatOfOuter(place, first, at)))
      return at;
    if (at >= first + LEAST_CONTENT && opensNaming(place, at, last)) return at;
    if (at >= first + LEAST_CONTENT && joinsOther(place, first, at, last)) return stepBack(grammar.tags, at, COMMA);
    const sign = grammar.document.tokens[at]?.text;
    if (sign === ":" && isToldBehind(place, at + 1)) return at;
    if (sign !== ";") continue;
    if (sentence.end <= headlineEnd || opensAccount(place, at + 1) || opensThatOf(grammar, at + 1, last)) return at;
    if (isOneOfSeveral(grammar, at + 1) && standsAlone(grammar, sentence.firstToken)) return at;
    return speaksFrom(place, at + 1, place.last) ? at : last;
  }
  return last;
}

/** "found that Roe told them not to wait⟨, and that⟩ it was late": the second "that" of the clause around what somebody is told to do. */
function isThatOfOuter({ cue, first: start, grammar }: CuePlace, first: number, comma: number): boolean {
  const { tags } = grammar;
  if (tags[comma] !== COMMA || infinitiveAt(grammar, stepOver(tags, first, ADVERB)) < 0) return false;
  const that = stepOverWord(grammar, comma + 1, COORDINATOR);
  const isThat = (at: number) => servesAs(grammar, at, COMPLEMENTIZER);
  if (!isThat(that)) return false;
  for (let at = first; at < comma; at += 1) if (isThat(at)) return false;
  for (let at = start + 1; at < cue.firstToken; at += 1) if (isThat(at)) return true;
  return false;
}

/** "; his colleague Joe Moe ⟨disagreed⟩", ", but Moe ⟨is not so sure⟩": how somebody, and no pronoun, takes what was said. */
function isTakenBy(grammar: Grammar, from: number, verb: number): boolean {
  return grammar.tags[from] !== PRONOUN && isSomebody(grammar, verb - 1) && endOfReaction(grammar, verb) > verb;
}

/**
 * "; ⟨Roe said⟩ it was late", "; ⟨Joe Moe, who leads it, could not be reached⟩", "; ⟨another, who taught him, says⟩", "; ⟨the man who built it says⟩": whether behind a semicolon somebody says something, or keeps
 * silent.
 */
function speaksFrom({ grammar, cueAt }: CuePlace, from: number, last: number): boolean {
  const { language, tags } = grammar;
  const isAlone = standsAlone(grammar, from) && tags[from + 1] === COMMA;
  const noun = isAlone ? from + 1 : endOfSubject(grammar, from, last);
  if (noun > from && tags[noun] === WH_WORD && speaksBehindRelative(grammar, cueAt, noun, last)) return true;
  const isToldOf = tags[noun] === COMMA && tags[noun + 1] === WH_WORD;
  const comma = isToldOf ? findTag(tags, noun + 1, last, COMMA) : -1;
  const subject = comma > 0 ? comma + 1 : noun;
  const isItself = language.aftermaths.reflexives.has(wordAt(grammar, subject));
  const verb = isItself ? subject + 1 : subject;
  if (subject <= from) return false;
  // "it ⟨has said⟩": a cue is found by its head.
  const cue = firstCue(cueAt, verb, verb + TO_SILENCE);
  const isTold = cue?.form === "verb" && cue.firstToken === verb && isFiniteVerb(tags[verb]);
  return isTold || isTakenBy(grammar, from, subject) || keepsSilent(grammar, from, verb);
}

/** "; the man ⟨who built it says⟩": a verb of speech behind the one of a relative clause that no comma opens. */
function speaksBehindRelative(grammar: Grammar, cueAt: CueAt, relative: number, last: number): boolean {
  let verbs = 0;
  for (let at = relative + 1; at < last && grammar.tags[at] !== COMMA; at += 1) {
    if (!isFiniteVerb(grammar.tags[at])) continue;
    const cue = cueAt(at);
    if (verbs > 0 && cue?.form === "verb" && cue.firstToken === at) return true;
    verbs += 1;
  }
  return false;
}

/** How many words there may be from the verb on to what is not done: "could not immediately be ⟨reached⟩". */
const TO_SILENCE = 5;

/** "; Roe ⟨declined to⟩ take questions", "; the council ⟨did not respond⟩", "; its owner could ⟨not be reached⟩": of whoever is no pronoun. */
function keepsSilent(grammar: Grammar, from: number, verb: number): boolean {
  const { language, tags } = grammar;
  const { decliningForms, silences } = language.helpers;
  if (tags[from] === PRONOUN) return false;
  let isNegated = false;
  for (let at = verb; at < verb + TO_SILENCE; at += 1) {
    const word = wordAt(grammar, at);
    if (at === verb && decliningForms.has(word)) return tags[at + 1] === TO;
    if (isNegated && silences.has(word)) return true;
    isNegated ||= isNegation(word, language);
  }
  return false;
}

/** How long what stands between such a name and "that" may be, in tokens: "Joe Moe⟨, for his part,⟩ that". */
const LONGEST_ASIDE = 6;

/** "Roe says it is shut; ⟨Moe that⟩ it is open", "⟨Moe, for his part, that⟩": somebody and the clause that they say, without a verb of saying. */
function opensThatOf(grammar: Grammar, from: number, last: number): boolean {
  const { tags } = grammar;
  const name = endOfNounPhrase(grammar, from, last);
  const end = servesAs(grammar, name, COMPLEMENTIZER) ? name : endWithAdded(grammar, from, last);
  if (end === from || !isSomebody(grammar, end - 1)) return false;
  const comma = tags[end] === COMMA ? findTag(tags, end + 1, end + 1 + LONGEST_ASIDE, COMMA) : -1;
  const that = comma > 0 && !holdsFinite(grammar, end, comma) ? comma + 1 : end;
  return that < last && servesAs(grammar, that, COMPLEMENTIZER) && !isFiniteVerb(tags[that + 1]);
}

/** "said that it is shut, ⟨Joe Moe that⟩ it is open", ", ⟨and Joe Moe that⟩ it is open". */
function opensThatOfNamed(grammar: Grammar, from: number, last: number): boolean {
  const name = stepOverWord(grammar, from, COORDINATOR | ADVERSATIVE);
  const that = endOfNounPhrase(grammar, name, last);
  const isNamed = grammar.tags[that - 1] === NAME && servesAs(grammar, that, COMPLEMENTIZER);
  return isNamed && opensThatOf(grammar, name, last);
}

/** "they go without⟨: Ann Roe, who keeps sheep, said⟩ she stitches": a sentence of its own in which somebody named or described speaks. */
function isToldBehind({ grammar, cueAt, last }: CuePlace, from: number): boolean {
  const { tags } = grammar;
  if (tags[from] === PRONOUN) return false;
  let verb = endOfSubject(grammar, from, last);
  if (tags[verb] === COMMA && tags[verb + 1] === WH_WORD) {
    const comma = findTag(tags, verb + 1, last, COMMA);
    if (comma > 0) verb = comma + 1;
  }
  return verb > from && cueAt(verb)?.form === "verb" && isFiniteVerb(tags[verb]);
}

/**
 * "⟨, and the bus firm, Green Arrow,⟩ said", "⟨, while the firm⟩ said", "⟨, even as she urged⟩", "⟨, in what the mayor called⟩ a crime": what somebody else says who is named between commas, or set
 * against the first; behind words without a verb, "called it a ruin⟨, whereas the board laughed⟩", whatever is.
 */
function opensOther(place: CuePlace, first: number, comma: number, last: number): boolean {
  const { grammar, cue, cueAt } = place;
  const { tags } = grammar;
  if (tags[comma] !== COMMA) return false;
  if (goesOnInHeadline(place, first, comma)) return true;
  if (servesAs(grammar, first, COMPLEMENTIZER) && opensThatOfNamed(grammar, comma + 1, last)) return true;
  if (tags[comma + 1] === NUMBER && opensCounted(place, comma + 1, last)) return true;
  if (cue.form === "verb" && opensRelativeOfSource(grammar, comma, place.last)) return true;
  if (opensNextOfSeveral(grammar, cue, comma, last)) return true;
  if (opensReply(grammar, { cueAt }, comma + 1, last) || opensGapped(grammar, comma + 1)) return true;
  // "said sales, which the firm called “grim”, ⟨fell⟩"
  const judging = judgedAside(place, comma, place.last);
  if (judging !== null)
    return holdsFinite(grammar, first, comma) || !holdsFinite(grammar, judging.lastToken, place.last);
  if (tags[comma + 1] === WH_WORD)
    return (
      !opensMoment(grammar, comma + 1) &&
      (isToldByAnother(place, comma + 2, last) || opensOwn(place, first, comma + 2, last))
    );
  const isOfWhich = tags[comma + 3] === WH_WORD && !servesAs(grammar, comma + 3, FREE_RELATIVE);
  if (tags[comma + 2] === PREPOSITION && isOfWhich) return isJudgedByAnother(place, comma + 4, last);
  const isNaming = callsThings(grammar.language, cue.lemma);
  if (isNaming && opensContrast(grammar, comma + 1) && !holdsFinite(grammar, first, comma)) return true;
  if (opensSetPhrase(grammar, comma + 1)) {
    const own = cueAt(comma + 4);
    return own?.form === "verb" && tags[comma + 3] === PRONOUN && isFiniteVerb(tags[comma + 4]);
  }
  if (servesAs(grammar, comma + 2, FREE_RELATIVE)) return isNamedByAnother(place, comma + 3, last);
  const isContrast = grammar.language.smallWords.turningAgainst.has(wordAt(grammar, comma + 1));
  if (!isContrast && !servesAs(grammar, comma + 1, COORDINATOR | ADVERSATIVE)) return false;
  const subject = endOfSubject(grammar, comma + 2, place.last);
  // "while Moody⟨'s⟩ said", "though an official ⟨there⟩ said that".
  const owner = stepOver(tags, subject, POSSESSIVE);
  const verb = servesAs(grammar, owner + 2, COMPLEMENTIZER) ? stepOver(tags, owner, ADVERB) : owner;
  if (verb > comma + 2 && isTakenBy(grammar, comma + 2, verb)) return true;
  const other = cueAt(verb);
  return (
    (isContrast || tags[verb - 1] === COMMA || tags[verb - 1] === SYMBOL) &&
    verb > comma + 2 &&
    other?.form === "verb" &&
    other.reading !== "unsaid" &&
    isFiniteVerb(tags[verb])
  );
}

/** "met Roe, who said it was late⟨, and Moe, who⟩ said it was early": behind a relative clause, the next of those of whom one is told. */
function opensNextOfSeveral(grammar: Grammar, cue: Cue, comma: number, last: number): boolean {
  const { language, tags } = grammar;
  const isInRelative = language.smallWords.personalRelatives.has(wordAt(grammar, cue.firstToken - 1));
  if (!isInRelative || !servesAs(grammar, comma + 1, COORDINATOR)) return false;
  const name = endOfNounPhrase(grammar, comma + 2, last);
  return name > comma + 2 && tags[name] === COMMA && tags[name + 1] === WH_WORD;
}

/** “Roe Says Mill Is Safe⟨, Urges⟩ Calm”, “Roe slams Moe for lying⟨, calls⟩ for vote”: in a headline the first comma before a verb stands for "and". */
function goesOnInHeadline(place: CuePlace, first: number, comma: number): boolean {
  const { grammar, cue, cueAt, headlineEnd, sentence } = place;
  if (sentence.end > headlineEnd) return false;
  const said = grammar.tags.subarray(first, comma);
  if (said.includes(COMMA) || said.includes(WH_WORD)) return false;
  // "says Roe needs to quit politics, ⟨show⟩ care"
  if (grammar.tags[cue.headToken] === PRESENT_THIRD && grammar.tags[comma + 1] === PRESENT) return false;
  const isSaid = cueAt(comma + 1)?.form === "verb";
  return isSaid || (isPresentForm(grammar.tags[comma + 1]) && holdsFinite(grammar, first, comma));
}

/** "42% say it is safe, ⟨32% call⟩ it “dear”": another share of those who were asked. */
function opensCounted({ grammar, cue, cueAt, first }: CuePlace, from: number, last: number): boolean {
  if (grammar.tags[startOfNounPhrase(grammar, first, cue.firstToken - 1)] !== NUMBER) return false;
  const verb = endOfSubject(grammar, from, last);
  // The tagger may take "32% ⟨call⟩" for a base form.
  return cueAt(verb)?.form === "verb" && isVerb(grammar.tags[verb]);
}

/** "some said it was late, ⟨others that⟩ it was early": one of several, or others, and the clause that they say, without a verb of saying. */
function opensGapped(grammar: Grammar, at: number): boolean {
  if (!servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  const word = wordAt(grammar, at);
  return grammar.language.smallWords.standingAlone.has(word) || grammar.language.nouns.pluralPeople.has(word);
}

/** "said it had sent a team to the mill, where ⟨rescuers⟩ said", "to Ashby, whose mayor, ⟨Ann Roe⟩, pleaded: “…”": somebody else, and no pronoun, who says what stands in the clause. */
function isToldByAnother({ grammar, cue, cueAt }: CuePlace, from: number, last: number): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[from] === PRONOUN) return false;
  const verb = endOfSubject(grammar, from, last);
  const other = cueAt(verb);
  if (verb === from || other?.firstToken !== verb || tags[verb] !== PAST) return false;
  const marks = marksBehind(grammar, other.lastToken, last);
  const isWhole = marks >= 0 && grammar.document.tokens[marks + 1]?.capital === true;
  return grammar.language.speech.plainVerbs.has(other.lemma) || isWhole;
}

/**
 * "said the power of the boards must end, which he ⟨called⟩ “a cartel”", "whom she ⟨described⟩ as “calm”", "says ⟨he⟩ will fight the fine, which he ⟨called⟩ “mad”": what whoever speaks says next, of what stands
 * before, in the same tense or where the clause is their own.
 */
function opensOwn({ grammar, cue, cueAt }: CuePlace, first: number, pronoun: number, last: number): boolean {
  const { document, language, tags } = grammar;
  const other = cueAt(pronoun + 1);
  if (cue.form !== "verb" || tags[pronoun] !== PRONOUN || other?.firstToken !== pronoun + 1) return false;
  if (!isFiniteVerb(tags[other.headToken]) || other.headToken !== other.firstToken) return false;
  if (!callsThings(language, other.lemma)) return false;
  // "said the deal, which he called “mad”, ⟨was⟩ dead"
  for (let at = other.lastToken; at < last; at += 1) {
    const isEnd = tags[at] === COMMA || (tags[at] === MARK && tags[at - 1] === COMMA);
    if (isEnd && isFiniteVerb(tags[at + 1])) return false;
  }
  if (tags[cue.headToken] === tags[other.headToken]) return true;
  return tags[first] === PRONOUN && document.tokens[first]?.lower === document.tokens[pronoun]?.lower;
}

/** ", both of which ⟨the mayor praised⟩ as “safe”": what somebody else has to say of things that were named. */
function isJudgedByAnother({ grammar, cueAt }: CuePlace, from: number, last: number): boolean {
  const verb = endOfSubject(grammar, from, last);
  const other = cueAt(verb);
  return verb > from && grammar.tags[from] !== PRONOUN && other?.form === "verb" && isFiniteVerb(grammar.tags[verb]);
}

/**
 * "demanded ⟦money⟧ ⟨and the firm⟩ promised help": behind words without a verb, what another says; and so behind a clause, where both verbs are in one tense: "insist ⟦it must⟧ ⟨and the
 * firms⟩ say it cannot", "has said ⟦it must⟧ ⟨and the firm⟩ has said it cannot", "some said ⟦it would⟧ ⟨and others⟩ said it would not", "said ⟦the board had lied⟧ ⟨and
 * she⟩ accused it of theft".
 */
function joinsOther({ grammar, cue, cueAt, last: end }: CuePlace, first: number, and: number, last: number): boolean {
  const { clauses, tags } = grammar;
  if (!servesAs(grammar, and, COORDINATOR | ADVERSATIVE)) return false;
  if (turnsAgain(grammar, cue, first, and)) return true;
  const isOthers = isOneOfSeveral(grammar, and + 1);
  const isWhole = clauses[and + 1] === NOUN_CLAUSE || isOthers;
  const isTold = grammar.tags[endOfNounPhrase(grammar, and + 1, end) + 1] === WH_WORD;
  const verb = isOthers ? and + 2 : endOfSubject(grammar, and + 1, isWhole && !isTold ? last : end);
  // "vowed ⟦to stay⟧ and Moe, the mayor, ⟨promised⟩"
  if (!isWhole && (tags[verb - 1] !== COMMA || verb === and + 1 || tags[first] !== TO)) return false;
  let head = verb;
  while (tags[head] === ADVERB || isHelper(grammar, head)) head += 1;
  const other = cueAt(head);
  if (other?.form !== "verb" || !isFiniteVerb(tags[verb])) return false;
  // "said ⟨money and time⟩ were short"
  if (!holdsFinite(grammar, first, and)) return mayEndSo(grammar, cue, head === verb);
  if (!beginsClause(grammar, other.lastToken, last)) return false;
  if (isPresentForm(tags[cue.firstToken]) && isPresentForm(tags[verb]))
    return head > verb === cue.headToken > cue.firstToken;
  return isOthers && tags[cue.headToken] === PAST && tags[head] === PAST;
}

/** "said the board had lied and she ⟨accused⟩ it of theft": behind what is said of others, to whom or against whom the speaker turns; not "said ⟦he⟧ had gone and he ⟨accused⟩ nobody". */
function turnsAgain(grammar: Grammar, cue: Cue, first: number, and: number): boolean {
  const { document, language, tags } = grammar;
  const turning = wordAt(grammar, and + 2);
  if (tags[and + 1] !== PRONOUN || !language.speech.turningForms.has(turning)) return false;
  const isTold = cue.form === "verb" && tags[cue.headToken] === PAST && tags[and + 2] === PAST;
  return isTold && document.tokens[and + 1]?.lower !== document.tokens[first]?.lower;
}

/** "demanded ⟦money⟧ and the firm ⟨promised⟩", "slammed ⟦the board⟧ and Moe ⟨has promised⟩"; not "noted that Mr and Mrs Moe ⟨had written⟩". */
function mayEndSo({ language }: Grammar, { lemma }: Cue, isBare: boolean): boolean {
  return isBare ? !language.speech.plainVerbs.has(lemma) : language.speech.judgingVerbs.has(lemma);
}

/** "others", "some": one word that stands for several of whom more than one is told, and its verb. */
function isOneOfSeveral(grammar: Grammar, at: number): boolean {
  const isPlural = grammar.language.nouns.pluralPeople.has(wordAt(grammar, at));
  return (isPlural || standsAlone(grammar, at)) && isFiniteVerb(grammar.tags[at + 1]);
}

/** "⟨Some⟩ said it was small", "⟨One⟩ of them said so". */
function standsAlone(grammar: Grammar, at: number): boolean {
  return grammar.language.smallWords.standingAlone.has(wordAt(grammar, at));
}

/** "⟨, a charge that the army⟩ dismissed as “absurd”", "⟨, allegations the firm⟩ denied": what somebody else has to say of the words, by what they are called. */
function opensReply(grammar: Grammar, { cueAt }: Pick<CuePlace, "cueAt">, from: number, last: number): boolean {
  const { language, tags } = grammar;
  let noun = stepOver(tags, from, DETERMINER);
  while (tags[noun] === ADJECTIVE) noun += 1;
  if (!language.aftermaths.statementNouns.has(wordAt(grammar, noun))) return false;
  const isLinked = opensRelative(grammar, noun + 1);
  const subject = isLinked ? noun + 2 : noun + 1;
  let verb = endOfSubject(grammar, subject, last);
  // "comments that ⟨were echoed⟩ by others"
  if (verb === subject && isLinked && isBe(grammar, verb)) return cueAt(verb + 1)?.form === "verb";
  if (verb === subject) return false;
  const aside = tags[verb] === COMMA ? findTag(tags, verb + 1, last, COMMA) : -1;
  if (aside >= 0 && !holdsFinite(grammar, verb, aside)) verb = aside + 1;
  while (tags[verb] === ADVERB || isHelper(grammar, verb)) verb += 1;
  // "a figure the union ⟨puts at⟩ 400"
  if (tags[verb + 1] === PREPOSITION && language.speech.puttingForms.has(wordAt(grammar, verb))) return true;
  return cueAt(verb)?.form === "verb" && (isFiniteVerb(tags[verb]) || isHelper(grammar, verb - 1));
}

/** "has", "has since". */
function isHelper(grammar: Grammar, at: number): boolean {
  const word = stepBack(grammar.tags, at + 1, ADVERB) - 1;
  return isHave(grammar, word);
}

/** "said it would close ⟨in what⟩ the mayor called “a crime”": what somebody else calls it, without a comma. */
function opensNaming(place: CuePlace, at: number, last: number): boolean {
  const { grammar } = place;
  const isInWhat = servesAs(grammar, at, LOCATIVE) && servesAs(grammar, at + 1, FREE_RELATIVE);
  return isInWhat && isNamedByAnother(place, at + 2, last);
}

/** ", in what ⟨the mayor called⟩ “a crime”": what somebody else calls it. */
function isNamedByAnother({ grammar, cueAt }: CuePlace, from: number, last: number): boolean {
  const verb = endOfSubject(grammar, from, last);
  const other = cueAt(verb);
  if (verb === from || grammar.tags[verb - 1] === PRONOUN || other?.form !== "verb") return false;
  return grammar.language.speech.namingVerbs.has(other.lemma);
}

/** "even as ⟨she⟩", "whereas ⟨the board⟩", "although ⟨it⟩": a clause of its own behind a word that sets it against the first. */
function opensContrast(grammar: Grammar, at: number): boolean {
  const word = wordAt(grammar, at);
  const start = opensSetPhrase(grammar, at) ? at + 2 : at + 1;
  const isTurn =
    start === at + 2 || (grammar.language.smallWords.turningAgainst.has(word) && !servesAs(grammar, at, ADVERSATIVE));
  return isTurn && isWholeClause(grammar.clauses[start]);
}

/** How far behind its preposition the noun of an account may stand, in tokens: "⟨in the old mayor's telling⟩". */
const ACCOUNT_REACH = 8;

/** "⟨in her telling⟩, …": the source of another clause begins at a token. */
function opensAccount({ cueAt }: CuePlace, from: number): boolean {
  for (let at = from; at < from + ACCOUNT_REACH; at += 1) {
    const other = cueAt(at);
    if (other?.form === "according-to" && other.firstToken === from) return true;
  }
  return false;
}
