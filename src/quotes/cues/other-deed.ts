import { NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import { stepBack, stepOver } from "../../grammar/steps.ts";
import {
  COMPLEMENTIZER,
  DATIVE,
  DEFINITE,
  EXPLETIVE,
  GENITIVE,
  INDEFINITE,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isInNounPhrase,
  isPastForm,
  MARK,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, isInPhrases, isNominal } from "../noun-phrase.ts";

/**
 * Whether a verb that may be one of speech names another deed here: “⟨called⟩ the station to complain”, “⟨described⟩ it
 * to him”, “⟨recalls⟩ 9,000 prams”, “denied ⟨firing⟩ the guard”.
 */
export function isOtherDeed(grammar: Grammar, at: number): boolean {
  return (
    isCallTo(grammar, at) ||
    isShownTo(grammar, at) ||
    isExpected(grammar, at) ||
    isConvening(grammar, at) ||
    isTakenBack(grammar, at) ||
    isAddedTo(grammar, at) ||
    isDoneToThing(grammar, at) ||
    isOneOfSeveral(grammar, at) ||
    isDeniedDeed(grammar, at)
  );
}

/**
 * "Bail ⟨denied⟩ for “mill thief”", "Charges ⟨announced⟩ against Roe": whether a headline begins with what somebody
 * grants or announces, and says what was done with it.
 */
function isDoneToThing(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const [headline] = document.blocks;
  if (headline?.zone !== "headline" || at >= headline.lastToken || !isPastForm(tags[at])) return false;
  const isFirst = endOfNounPhrase(grammar, headline.firstToken, at) === at;
  if (!isFirst || !language.speech.grantedThings.has(singularOf(wordAt(grammar, at - 1), language))) return false;
  return tags[at + 1] === PREPOSITION && !servesAs(grammar, at + 1, GENITIVE | COMPLEMENTIZER);
}

/**
 * "Roe rose, ⟨sighed⟩, and asked if it was late": whether the verb stands alone between two others of its subject, and
 * says nothing.
 */
function isOneOfSeveral({ tags }: Grammar, at: number): boolean {
  const isAlone = tags[at - 1] === COMMA && tags[at + 1] === COMMA && tags[at + 2] === CONJUNCTION;
  return isAlone && tags[at] === PAST && tags[stepOver(tags, at + 3, ADVERB)] === PAST;
}

/** The longest object of such a verb, or phrase of time behind it, in tokens. */
const LONGEST_TOPIC = 8;

/**
 * "A man ⟨called⟩ to say", "⟨called⟩ the station on Monday to complain": whether it is a telephone call, and the next
 * verb is one of speech.
 */
function isCallTo(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (!language.nouns.callingByName.has(wordAt(grammar, at))) return false;
  const end = endOfNounPhrase(grammar, at + 1, at + 1 + LONGEST_TOPIC);
  const to = timePhraseAt(document.tokens, end, end + LONGEST_TOPIC)?.lastToken ?? end;
  return tags[to] === TO && tags[to + 1] === BASE && language.speech.verbs.has(wordAt(grammar, to + 1));
}

/**
 * "⟨described⟩ it to him", "⟨depicted⟩ the mill to a jury": whether the words say to whom something is shown, and not
 * as what.
 */
function isShownTo(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!language.speech.verbsBeforeRoles.has(wordAt(grammar, at))) return false;
  const end = tags[at + 1] === PRONOUN ? at + 2 : endOfNounPhrase(grammar, at + 1, at + 1 + LONGEST_TOPIC);
  if (end === at + 1 || !servesAs(grammar, end, DATIVE) || tags[end + 1] === BASE) return false;
  const hearer = tags[end + 1] === PRONOUN ? end + 2 : endOfNounPhrase(grammar, end + 1, end + 1 + LONGEST_TOPIC);
  // "described his visit to Ashby", "the road to ruin"
  const isHearer = tags[end + 1] === PRONOUN || (tags[end + 1] === DETERMINER && isSomebody(grammar, hearer - 1));
  return isHearer && !servesAs(grammar, hearer, PREDICATIVE) && !isHowCalled(grammar, at);
}

/**
 * "as one of them ⟨described⟩ it to her, was “mad”", "“mad” was how one miller ⟨described⟩ it": whether the verb's
 * clause begins with "as" or "how".
 */
function isHowCalled(grammar: Grammar, at: number): boolean {
  let first = at - 1;
  while (first > at - LONGEST_SUBJECT && isInPhrases(grammar.tags[first]) && !servesAs(grammar, first, PREDICATIVE))
    first -= 1;
  return servesAs(grammar, first, PREDICATIVE) || grammar.tags[first] === WH_WORD;
}

/** "The debate ⟨promised⟩ to be long", "it ⟨promises⟩ to be a hard year": whether something is expected of a thing. */
function isExpected(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const lemma = speechLemmaAt(document, at);
  if (!language.speech.expectingVerbs.has(lemma) || tags[at + 1] !== TO) return false;
  if (!isBe(grammar, at + 2)) return false;
  return servesAs(grammar, at - 1, EXPLETIVE) || (tags[at - 1] === NOUN && !isSomebody(grammar, at - 1));
}

/** How far behind such a thing to look for words that name it, in tokens. */
const VERDICT_REACH = 8;

/** The longest phrase for what is convened, in tokens. */
const LONGEST_THING = 16;

/**
 * "⟨called⟩ a news conference on the “dead” dam", "⟨called⟩ a snap election": whether something is convened, with
 * nothing behind it that says what it is called, as in "called a strike at the mill “mad”".
 */
function isConvening(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const lemma = speechLemmaAt(document, at);
  if (!language.speech.ringingVerbs.has(lemma) || servesAs(grammar, at + 1, DEFINITE) || tags[at + 1] === OWNER)
    return false;
  const end = endOfNounPhrase(grammar, at + 1, at + LONGEST_THING);
  const noun = singularOf(wordAt(grammar, headOf(grammar, at + 1, end)), language);
  if (end === at + 1 || !language.speech.convened.has(noun)) return false;
  const next = tags[end] ?? STOP;
  if (next === ADJECTIVE || next === DETERMINER || next === PARTICIPLE) return false;
  for (let mark = end; mark < end + VERDICT_REACH && tags[mark] !== STOP && tags[mark] !== COMMA; mark += 1)
    if (tags[mark] === MARK) {
      const named = servesAs(grammar, mark - 1, INDEFINITE) ? mark - 2 : mark - 1;
      return mark > end && !isNominal(tags[named]);
    }
  return true;
}

/**
 * "Acme ⟨recalls⟩ 9,000 prams that burned": whether goods are taken back, counted in figures; unlike "recalled 40 men
 * had left".
 */
function isTakenBack({ clauses, document, language, tags }: Grammar, at: number): boolean {
  const lemma = speechLemmaAt(document, at);
  if (!language.speech.recallingVerbs.has(lemma) || !/^\d/.test(document.tokens[at + 1]?.text ?? "")) return false;
  return isInNounPhrase(tags[at + 2]) && clauses[at + 1] !== NOUN_CLAUSE;
}

/**
 * "can ⟨add⟩ a title to his list: “king”", "⟨added⟩ the shed to her house", "Roe ⟨added⟩ 14, and": whether one thing is
 * added to another, or a number to others.
 */
function isAddedTo(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!language.speech.addingVerbs.has(speechLemmaAt(grammar.document, at))) return false;
  const end = endOfNounPhrase(grammar, at + 1, at + 1 + LONGEST_TOPIC);
  if (tags[at + 1] === NUMBER) return isCount(grammar, at + 1, end);
  if (tags[at + 1] !== DETERMINER && tags[at + 1] !== OWNER) return false;
  return end > at + 2 && servesAs(grammar, end, DATIVE) && (tags[end + 1] === DETERMINER || tags[end + 1] === OWNER);
}

/** "added ⟨14⟩, and", "added ⟨nine points⟩.", but not "added ⟨14 people⟩ had left": whether a number begins no clause. */
function isCount({ clauses, tags }: Grammar, first: number, end: number): boolean {
  const isParted = (at: number) => tags[at] === STOP || tags[at] === CONJUNCTION;
  if (isParted(first + 1) || tags[first + 1] === COMMA) return true;
  return clauses[first] !== NOUN_CLAUSE && first < end && isParted(end);
}

/** How often, at most, a verb reports words that is just as likely to be a deed. */
const SELDOM = 0.3;

/**
 * "denied ⟨firing⟩ the guard", "denies having ⟨fired⟩ him": whether somebody denies having done this, and the verb
 * seldom reports words.
 */
function isDeniedDeed(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const verb = language.speech.verbs.get(wordAt(grammar, at));
  if (verb === undefined || verb.strength > SELDOM) return false;
  const first = stepBack(tags, at + 1, PARTICIPLE) - 1;
  if (tags[first] !== GERUND) return false;
  const before = speechLemmaAt(document, first - 1);
  return language.stances.denyingOrRefusing.has(before);
}

/** The longest subject behind "as" or "how", in tokens. */
const LONGEST_SUBJECT = 8;
