import { callsThings } from "../../grammar/calls-things.ts";
import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { findTag, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  FREE_RELATIVE,
  opensRelative,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPresentForm,
  isVerb,
  MARK,
  NAME,
  NUMBER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRESENT,
  PRESENT_THIRD,
  PRONOUN,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfNounPhrase, endOfSubject, isInPhrases, startOfNounPhrase } from "../noun-phrase.ts";
import { endOfTeller, isHelper, isNamedByAnother, isTakenBy, opensThatOf } from "./another-speaks.ts";
import { beginsClause } from "./begins-clause.ts";
import type { CuePlace } from "./cue-place.ts";
import { marksBehind } from "./end-before-telling.ts";
import { opensMoment, opensSetPhrase } from "./moments.ts";
import { judgedAside } from "./naming.ts";
import { opensRelativeOfSource } from "./relative-of-source.ts";

/**
 * Whether another's words begin at a comma behind content that begins at `first`; null where this rule has nothing to
 * say.
 */
type Opening = (place: CuePlace, first: number, comma: number, last: number) => boolean | null;

/** What may stand behind the comma. The first rule with an answer decides. */
const OPENINGS: readonly Opening[] = [
  orElse(goesOnInHeadline),
  orElse(opensThatOfNamed),
  orElse(opensCounted),
  orElse(({ grammar, cue, last }, _, comma) => cue.form === "verb" && opensRelativeOfSource(grammar, comma, last)),
  orElse(opensNextOfSeveral),
  orElse(opensReply),
  orElse(opensGapped),
  opensJudged,
  opensRelativeOfOther,
  opensOfWhich,
  orElse(opensAgainstName),
  opensMomentOfOther,
  opensInWhat,
  orElse(opensTurn),
];

/**
 * "⟨, and the bus firm, Green Arrow,⟩ said", "⟨, while the firm⟩ said", "⟨, even as she urged⟩", "⟨, in what the mayor
 * called⟩ a crime": whether the words of somebody else stand behind a comma, who is named between commas or contrasted
 * with the first speaker. Behind words without a verb any contrast counts, "called it a ruin⟨, whereas the board
 * laughed⟩".
 */
export function opensOther(place: CuePlace, first: number, comma: number, last: number): boolean {
  if (place.grammar.tags[comma] !== COMMA) return false;
  for (const opening of OPENINGS) {
    const opens = opening(place, first, comma, last);
    if (opens !== null) return opens;
  }
  return false;
}

/** Makes a rule that leaves the decision to the others where it does not hold. */
function orElse(holds: (place: CuePlace, first: number, comma: number, last: number) => boolean): Opening {
  return (place, first, comma, last) => holds(place, first, comma, last) || null;
}

/** "said sales⟨, which the firm called “grim”,⟩ fell" */
function opensJudged(place: CuePlace, first: number, comma: number): boolean | null {
  const { grammar } = place;
  const judging = judgedAside(place, comma, place.last);
  if (judging === null) return null;
  return holdsFinite(grammar, first, comma) || !holdsFinite(grammar, judging.lastToken, place.last);
}

/** "said it had sent a team to the mill⟨, where rescuers said⟩" */
function opensRelativeOfOther(place: CuePlace, first: number, comma: number, last: number): boolean | null {
  const { grammar } = place;
  if (grammar.tags[comma + 1] !== WH_WORD) return null;
  if (opensMoment(grammar, comma + 1)) return false;
  return isToldByAnother(place, comma + 2, last) || opensOwn(place, first, comma + 2, last);
}

/** "said it had two mills⟨, both of which the mayor praised⟩ as “safe”" */
function opensOfWhich(place: CuePlace, _: number, comma: number, last: number): boolean | null {
  const { grammar } = place;
  const isOfWhich = grammar.tags[comma + 3] === WH_WORD && !servesAs(grammar, comma + 3, FREE_RELATIVE);
  if (grammar.tags[comma + 2] !== PREPOSITION || !isOfWhich) return null;
  return isJudgedByAnother(place, comma + 4, last);
}

/** "called it a ruin⟨, whereas the board laughed⟩" */
function opensAgainstName({ grammar, cue }: CuePlace, first: number, comma: number): boolean {
  const isNaming = callsThings(grammar.language, cue.lemma);
  return isNaming && opensContrast(grammar, comma + 1) && !holdsFinite(grammar, first, comma);
}

/** "said it was late⟨, even as she urged⟩ calm" */
function opensMomentOfOther({ grammar, cueAt }: CuePlace, _: number, comma: number): boolean | null {
  if (!opensSetPhrase(grammar, comma + 1)) return null;
  const isVerb = grammar.tags[comma + 3] === PRONOUN && isFiniteVerb(grammar.tags[comma + 4]);
  return isVerb && cueAt(comma + 4)?.form === "verb";
}

/** "said it would close⟨, in what the mayor called⟩ “a crime”" */
function opensInWhat(place: CuePlace, _: number, comma: number, last: number): boolean | null {
  return servesAs(place.grammar, comma + 2, FREE_RELATIVE) ? isNamedByAnother(place, comma + 3, last) : null;
}

/** "said it was late⟨, and the bus firm, Green Arrow, said⟩", "said it was late⟨, while the firm said⟩" */
function opensTurn(place: CuePlace, _: number, comma: number): boolean {
  const { grammar, cueAt, last } = place;
  const { tags } = grammar;
  const from = comma + 2;
  const isContrast = isTurningAgainst(grammar, comma + 1);
  if (!isContrast && !servesAs(grammar, comma + 1, COORDINATOR | ADVERSATIVE)) return false;
  if (isContrast && winsBySaying(place, from)) return true;
  // "while Moody⟨'s⟩ said", "though an official ⟨there⟩ said that".
  const owner = stepOver(tags, endOfTeller(grammar, from, last), POSSESSIVE);
  const verb = servesAs(grammar, owner + 2, COMPLEMENTIZER) ? stepOver(tags, owner, ADVERB) : owner;
  if (verb === from) return false;
  if (isTakenBy(grammar, from, verb)) return true;
  const isSetApart = isContrast || tags[verb - 1] === COMMA || tags[verb - 1] === SYMBOL;
  const other = cueAt(verb);
  return isSetApart && other?.form === "verb" && other.reading !== "unsaid" && isFiniteVerb(tags[verb]);
}

/**
 * "said it was late ⟨while her rival, Moe, rose in the polls by saying⟩ it was early": whether the words of somebody
 * else stand behind a contrast without a comma.
 */
export function opensBareTurn(place: CuePlace, at: number): boolean {
  const { grammar } = place;
  const isContrast = isTurningAgainst(grammar, at) && !servesAs(grammar, at, ADVERSATIVE);
  return isContrast && grammar.tags[at - 1] !== COMMA && winsBySaying(place, at + 1);
}

/** "⟨but⟩ Moe rose", "⟨while⟩ Moe rose": whether a word that sets one clause against another stands at a token. */
function isTurningAgainst(grammar: Grammar, at: number): boolean {
  return grammar.language.smallWords.turningAgainst.has(wordAt(grammar, at));
}

/**
 * "⟨her rival, Moe,⟩ has risen in the polls by saying it was early": whether a clause about somebody, not a pronoun,
 * begins at a token, and its verb is followed by "by" and what they say.
 */
function winsBySaying({ grammar, cueAt, last }: CuePlace, from: number): boolean {
  const { tags } = grammar;
  const verb = endOfSubject(grammar, from, last);
  if (verb === from || tags[from] === PRONOUN || !isFiniteVerb(tags[verb])) return false;
  for (let at = verb + 1; at < last; at += 1) {
    const other = servesAs(grammar, at, AGENT) && tags[at + 1] === GERUND ? cueAt(at + 1) : undefined;
    if (other !== undefined) return other.form === "verb" && beginsClause(grammar, other.lastToken, last);
    if (!isInPhrases(tags[at]) && tags[at] !== PARTICIPLE) return false;
  }
  return false;
}

/**
 * "met Roe, who said it was late⟨, and Moe, who⟩ said it was early": whether the next of several people follows, behind
 * a relative clause.
 */
function opensNextOfSeveral({ grammar, cue }: CuePlace, _: number, comma: number, last: number): boolean {
  const { language, tags } = grammar;
  const isInRelative = language.smallWords.personalRelatives.has(wordAt(grammar, cue.firstToken - 1));
  if (!isInRelative || !servesAs(grammar, comma + 1, COORDINATOR)) return false;
  const name = endOfNounPhrase(grammar, comma + 2, last);
  return name > comma + 2 && tags[name] === COMMA && tags[name + 1] === WH_WORD;
}

/**
 * “Roe Says Mill Is Safe⟨, Urges⟩ Calm”, “Roe slams Moe for lying⟨, calls⟩ for vote”: whether, in a headline, the first
 * comma before a verb stands for "and".
 */
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

/**
 * "said that it is shut, ⟨Joe Moe that⟩ it is open", ", ⟨and Joe Moe that⟩ it is open": whether a name and its own
 * "that" follow.
 */
function opensThatOfNamed({ grammar }: CuePlace, first: number, comma: number, last: number): boolean {
  if (!servesAs(grammar, first, COMPLEMENTIZER)) return false;
  const name = stepOverWord(grammar, comma + 1, COORDINATOR | ADVERSATIVE);
  const that = endOfNounPhrase(grammar, name, last);
  const isNamed = grammar.tags[that - 1] === NAME && servesAs(grammar, that, COMPLEMENTIZER);
  return isNamed && opensThatOf(grammar, name, last);
}

/** "42% say it is safe, ⟨32% call⟩ it “dear”": whether another share of the people asked follows. */
function opensCounted({ grammar, cue, cueAt, first }: CuePlace, _: number, comma: number, last: number): boolean {
  if (grammar.tags[comma + 1] !== NUMBER) return false;
  if (grammar.tags[startOfNounPhrase(grammar, first, cue.firstToken - 1)] !== NUMBER) return false;
  const verb = endOfSubject(grammar, comma + 1, last);
  // The tagger may take "32% ⟨call⟩" for a base form.
  return cueAt(verb)?.form === "verb" && isVerb(grammar.tags[verb]);
}

/**
 * "some said it was late, ⟨others that⟩ it was early": whether others follow with the clause that they say, without a
 * verb of saying.
 */
function opensGapped({ grammar }: CuePlace, _: number, comma: number): boolean {
  const at = comma + 1;
  if (!servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  const word = wordAt(grammar, at);
  return grammar.language.smallWords.standingAlone.has(word) || grammar.language.nouns.pluralPeople.has(word);
}

/**
 * "said it had sent a team to the mill, where ⟨rescuers⟩ said", "to Ashby, whose mayor, ⟨Ann Roe⟩, pleaded: “…”":
 * whether somebody else, not a pronoun, says what stands in the clause.
 */
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
 * "said the power of the boards must end, which he ⟨called⟩ “a cartel”", "whom she ⟨described⟩ as “calm”", "says ⟨he⟩
 * will fight the fine, which he ⟨called⟩ “mad”": whether it is what the speaker says next about what stands before, in
 * the same tense or where the clause has the speaker's own pronoun as its subject.
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

/**
 * ", both of which ⟨the mayor praised⟩ as “safe”": whether somebody else says something about things that were named.
 */
function isJudgedByAnother({ grammar, cueAt }: CuePlace, from: number, last: number): boolean {
  const verb = endOfSubject(grammar, from, last);
  const other = cueAt(verb);
  return verb > from && grammar.tags[from] !== PRONOUN && other?.form === "verb" && isFiniteVerb(grammar.tags[verb]);
}

/**
 * "⟨, a charge that the army⟩ dismissed as “absurd”", "⟨, allegations the firm⟩ denied": whether somebody else says
 * something about the words, under a name like "a charge".
 */
function opensReply({ grammar, cueAt }: CuePlace, _: number, comma: number, last: number): boolean {
  const { language, tags } = grammar;
  let noun = stepOver(tags, comma + 1, DETERMINER);
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

/**
 * "even as ⟨she⟩", "whereas ⟨the board⟩", "although ⟨it⟩": whether a clause stands behind a word that contrasts it with
 * the first.
 */
function opensContrast(grammar: Grammar, at: number): boolean {
  const word = wordAt(grammar, at);
  const start = opensSetPhrase(grammar, at) ? at + 2 : at + 1;
  const isTurn =
    start === at + 2 || (grammar.language.smallWords.turningAgainst.has(word) && !servesAs(grammar, at, ADVERSATIVE));
  return isTurn && isWholeClause(grammar.clauses[start]);
}
