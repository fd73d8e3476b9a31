import type { Grammar } from "../../grammar/grammar.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import { findTag, stepOver } from "../../grammar/steps.ts";
import {
  DEFINITE,
  GENITIVE,
  INFINITIVE_MARKER,
  LOCATIVE,
  opensRelative,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  STOP,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsAsPlural } from "../../grammar/word-endings.ts";
import { isSomebody } from "../asked-person.ts";
import { endOfNounPhrase, isNominal } from "../noun-phrase.ts";
import { agentBehindMarks } from "../passive.ts";

/**
 * Whether a verb of speech at a token only says what somebody or something is called: "they ⟨call⟩ it “the Cave”", "a
 * band ⟨called⟩ the Barley Men".
 */
export function isOnlyNamed(grammar: Grammar, at: number): boolean {
  if (isToBeCalled(grammar, at) || isDeclaredAside(grammar, at) || isSortOfFirm(grammar, at)) return true;
  const isNaming = grammar.language.speech.namingVerbs.has(speechLemmaAt(grammar.document, at));
  return (
    isNaming &&
    (isSummons(grammar, at) ||
      isGivenName(grammar, at) ||
      isCalledSoByAll(grammar, at) ||
      isNamedAside(grammar, at) ||
      isNamedSo(grammar, at))
  );
}

/** How far behind its verb a name may end, in tokens. */
const LONGEST_NAME = 16;

/**
 * "Joe Moe, ⟨declared⟩ winner in May, left", "Ann Roe, ⟨pronounced⟩ dead at noon, sat up": whether the verb, between
 * commas, says what somebody was declared to be.
 */
function isDeclaredAside(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (tags[at - 1] !== COMMA || !isPastForm(tags[at]) || !isNominal(tags[at - 2])) return false;
  const isBare = tags[at + 1] === NOUN || tags[at + 1] === ADJECTIVE;
  return (
    isBare &&
    language.speech.declaringVerbs.has(speechLemmaAt(document, at)) &&
    findTag(tags, at + 2, at + LONGEST_NAME, COMMA) > 0
  );
}

/**
 * "Fashion ⟨label⟩ Bonne Mill", "beauty ⟨brand⟩ Glow": whether a word that as a verb would need several people before
 * it stands between a noun for one thing and a name, so that it says what sort of firm that is; unlike "critics ⟨brand⟩
 * Moe a liar".
 */
function isSortOfFirm(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const isBase =
    speechLemmaAt(document, at) === wordAt(grammar, at) && language.speech.verdictVerbs.has(wordAt(grammar, at));
  if (!isBase || tags[at - 1] !== NOUN || tags[at + 1] !== NAME) return false;
  return !isSomebody(grammar, at - 1) && !endsAsPlural(wordAt(grammar, at - 1), language);
}

/** The longest phrase for the bearer of a name, in tokens. */
const LONGEST_BEARER = 8;

/**
 * "They ⟨call⟩ it “the Cave”", "⟨nicknamed⟩ her team “the Owls”", "a group ⟨calling⟩ itself “Velvet Hand”", "a man
 * ⟨calling⟩ himself Old Flint": whether a name follows its bearer. It is an article and capitals or, where somebody
 * names themselves, capitals alone. "called it “the worst year”" is not a name.
 */
function isGivenName(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  const isOwn = language.aftermaths.reflexives.has(wordAt(grammar, at + 1));
  const end = tags[at + 1] === PRONOUN ? at + 2 : endOfNounPhrase(grammar, at + 1, at + 1 + LONGEST_BEARER);
  if (tags[end] !== MARK) return isOwn && isNameOfSubject(grammar, end);
  const isArticle = servesAs(grammar, end + 1, DEFINITE);
  return end > at + 1 && (isArticle || isOwn) && isInCapitals(grammar, isArticle ? end + 2 : end + 1);
}

/** "himself ⟨Old Flint⟩ said": whether a name stands before the main verb, a pause or the next clause. */
function isNameOfSubject(grammar: Grammar, from: number): boolean {
  const { tags } = grammar;
  let end = from;
  while (tags[end] === NAME) end += 1;
  return end > from && (isFiniteVerb(tags[end]) || isNameAlone(grammar, from));
}

/** Whether all words from a token to the end of the marks begin with a capital, except "of". */
function isInCapitals(grammar: Grammar, from: number): boolean {
  const { tokens } = grammar.document;
  const { tags } = grammar;
  const isCapital = (at: number) => tokens[at]?.capital === true;
  let end = from;
  while (end < from + LONGEST_NAME && (isCapital(end) || (end > from && servesAs(grammar, end, GENITIVE)))) end += 1;
  const close = tags[end] === COMMA || tags[end] === STOP ? end + 1 : end;
  return end > from && tags[close] === MARK;
}

/**
 * "⟨called⟩ him into an office", "⟨called⟩ them to the hall", "⟨called⟩ us to offer help": whether a verb of naming has
 * a pronoun and then a direction, an aim or a nickname, "him the Bishop", and so says nothing; "called them, in May,
 * “dogs”" does.
 */
function isSummons(grammar: Grammar, at: number): boolean {
  const { tags } = grammar;
  if (tags[at + 1] !== PRONOUN) return false;
  if (tags[at + 2] === TO) return tags[at + 3] === BASE;
  if (servesAs(grammar, at + 2, DEFINITE)) return isNameAlone(grammar, at + 3);
  return tags[at + 2] === PREPOSITION && !servesAs(grammar, at + 2, PREDICATIVE | LOCATIVE);
}

/** How far before its verb "as" may stand, in tokens: "as everyone at the mill calls". */
const CALLERS_REACH = 8;

/**
 * "the Bishop, as everyone at the mill ⟨calls⟩ him.", "whom his friends ⟨call⟩ “Bishop”", "a cake they ⟨call⟩
 * “Clinker”": whether it is a name by which others call somebody or something, given before or in marks.
 */
function isCalledSoByAll(grammar: Grammar, at: number): boolean {
  const {
    document: { tokens },
    language,

    tags,
  } = grammar;
  const word = (token: number) => wordAt(grammar, token);
  const { personalRelatives } = language.smallWords;
  if (tags[at + 1] === MARK && tokens[at + 2]?.capital === true) {
    if (tags[at - 1] === PRONOUN) return tags[at] === PRESENT && tags[at - 2] === NOUN;
    if (language.nouns.callersByName.has(word(at - 1)))
      return personalRelatives.has(word(at - 2)) || personalRelatives.has(word(at - 3));
  }
  if (tags[at + 1] !== PRONOUN || (tags[at + 2] !== STOP && tags[at + 2] !== COMMA)) return false;
  for (let as = at - 1; as >= at - CALLERS_REACH && tags[as] !== COMMA && tags[as] !== STOP; as -= 1)
    if (servesAs(grammar, as, PREDICATIVE)) return tags[as - 1] === COMMA;
  return false;
}

/**
 * "him the ⟨Bishop⟩.", "it the ⟨Tin Palace⟩, and", "him the ⟨Bishop⟩ because of": whether a name stands at a token, up
 * to a pause, the next clause or the reason.
 */
function isNameAlone(grammar: Grammar, from: number): boolean {
  const { tags } = grammar;
  let end = from;
  while (tags[end] === NAME) end += 1;
  const isReason = tags[end] === PREPOSITION && !servesAs(grammar, end, GENITIVE);
  return end > from && (tags[end] === STOP || tags[end] === COMMA || tags[end] === CONJUNCTION || isReason);
}

/**
 * "The program, ⟨called⟩ the Harbour System, was", "a list, ⟨called⟩ the “Digest,” is": whether the name of a thing
 * stands between commas, before the main verb or a relative clause.
 */
function isNamedAside(grammar: Grammar, at: number): boolean {
  const { document, tags } = grammar;
  if (tags[at - 1] !== COMMA) return false;
  const name = stepOver(tags, at + 1, DETERMINER);
  const isMarked = tags[name] === MARK;
  // "his charity, called the Harbour Fund, will"
  if (isSomebody(grammar, at - 2) && (isMarked || tags[at - 2] !== NOUN)) return false;
  if (isMarked) return document.tokens[name + 1]?.capital === true && agentBehindMarks(grammar, name) < 0;
  if (tags[name] !== NAME) return false;
  const end = findTag(tags, at + 1, at + LONGEST_NAME, COMMA);
  return end >= 0 && (isFiniteVerb(tags[end + 1]) || opensRelative(grammar, end + 1));
}

/**
 * "a band ⟨called⟩ the Barley Men, led by Roe, took", "a group of farmers ⟨called⟩ Barley 7, was": whether the verb
 * stands right behind a noun, with only a name behind it, before the main verb or a participle.
 */
function isNamedSo({ document, tags }: Grammar, at: number): boolean {
  if (tags[at - 1] !== NOUN && tags[at - 1] !== NAME) return false;
  if (!isPastForm(tags[at])) return false;
  const name = stepOver(tags, at + 1, DETERMINER);
  let end = name;
  while (end < name + LONGEST_NAME && (tags[end] === NAME || (end > name && tags[end] === NUMBER))) end += 1;
  if (end === name || document.tokens[name]?.capital !== true) return false;
  const next = tags[end] === COMMA ? (tags[end + 1] ?? 0) : (tags[end] ?? 0);
  return isFiniteVerb(next) || (tags[end] === COMMA && (next === PARTICIPLE || next === GERUND));
}

/**
 * "a man who ⟨asked⟩ to be called Ann", "who ⟨asked⟩ to be identified only as Ann": whether somebody asks how the paper
 * should name them.
 */
function isToBeCalled(grammar: Grammar, at: number): boolean {
  const { document, language } = grammar;
  const wordAt = (token: number) => document.tokens[token]?.lower ?? "";
  if (!language.stances.askingVerbs.has(speechLemmaAt(document, at))) return false;
  const isToBe = servesAs(grammar, at + 1, INFINITIVE_MARKER) && language.helpers.formsOfBe.has(wordAt(at + 2));
  return isToBe && (language.nouns.naming.has(wordAt(at + 3)) || language.smallWords.givingName.has(wordAt(at + 3)));
}
