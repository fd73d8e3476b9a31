import { isWholeClause, SUBORDINATE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsBare, holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepBack } from "../../grammar/steps.ts";
import { AGENT, ALTERNATIVE, COORDINATOR, GENITIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
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
  isPastForm,
  isPresentForm,
  MARK,
  NAME,
  NUMBER,
  OWNER,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { DASHES } from "../../text/dashes.ts";
import { isIn, startOfRun } from "../../text/item-at.ts";
import { isSomebody } from "../asked-person.ts";
import { type Cue, isAssertingVerb } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { startOfGoing } from "../going.ts";
import { isInserted } from "../inserted.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import { isPassiveForm } from "../passive.ts";
import { isTitleCase } from "../title-case.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CuePlace, type Edges, holdsCue } from "./cue-place.ts";
import { opensMomentClause, opensSetPhrase } from "./moments.ts";

/** The longest subject, in tokens. */
const LONGEST_SUBJECT = 12;

/**
 * Returns the words before who said it, where that ends a sentence: “⟦The bridge will close in May⟧, the county ⟨has
 * announced⟩”, “…, Roe ⟨confirmed⟩ on Monday”, “…, an aide ⟨told⟩ the jury”, “…, the jury ⟨was told⟩ today”, “…, Roe
 * ⟨said⟩: “It was.””, “…, Roe once ⟨said⟩: “It was.””, “…, the county ⟨said⟩, a step that will cost 40 jobs”, “…, Roe
 * ⟨said⟩ as she left”, “…, Roe ⟨tells⟩ me when they have gone”. Before the comma stands a main clause. Behind it stand
 * a noun phrase and the verb, and at most a hearer, phrases of time and place, a time clause and what a comma appends.
 * Null if the sentence does not end like this.
 *
 * @param mayGoOn whether the words may go on behind who said it, so that nothing counts as appended
 */
export function clauseBeforeTrailing(place: CuePlace, mayGoOn: boolean): Edges | null {
  const { grammar, cue, first, last } = place;
  const { speech } = grammar.language;
  if (!isAssertingVerb(cue)) return null;
  const isTelling = speech.hearerVerbs.has(cue.lemma);
  const isPassive = isTelling && isPassiveForm(grammar, cue);
  // “…, or so ⟨says⟩ Roe, who runs it”
  const isOrSo = pauseBeforeOrSo(grammar, cue.firstToken) === cue.firstToken - 3;
  const hearer = isOrSo
    ? endOfSource(grammar, cue.lastToken, last)
    : isTelling && !isPassive
      ? endOfNounPhrase(grammar, cue.lastToken, last)
      : behindCiting(grammar, cue, last);
  const isTrailing = hearer > cue.lastToken || isPassive || speech.trailingVerbs.has(cue.lemma);
  if (!isTrailing && !speech.asVerbs.has(cue.lemma)) return null;
  const told = endOfCircumstances(grammar, hearer, last);
  const end = isMomentToEnd(grammar, hearer, last) || isMomentToEnd(grammar, told, last) ? last : told;
  const isBeforeMarks = wordAt(grammar, end) === ":" && grammar.tags[end + 1] === MARK;
  if (isBeforeMarks && (!isWholeClause(grammar.clauses[first]) || opensPhrase(grammar.tags[first]))) return null;
  const isAtEnd = end === last || isBeforeMarks || wordAt(grammar, end) === ";" || opensOccasion(grammar, end);
  const goesOn = mayGoOn && !opensTurn(grammar, end);
  if (!isAtEnd && (goesOn || !isAppended(grammar, end, last))) return null;
  const verb = startOfGoing(grammar, first, cue.firstToken);
  const comma = commaBeforeSubject(place, verb);
  // "…, as Roe ⟨puts it⟩"
  if (comma <= first || !(isTrailing || servesAs(grammar, comma + 1, PREDICATIVE))) return null;
  const isTold = hearer > cue.lastToken && comma - first >= MIN_TOLD && !opensPhrase(grammar.tags[first]);
  const isWhole =
    grammar.clauses[first] !== SUBORDINATE &&
    (isTold || holdsFinite(grammar, first, comma) || holdsBare(grammar, first, comma));
  return isWhole ? { first, last: endOfWords(place, comma) } : null;
}

/**
 * "was quoted as ⟨saying⟩ by the Courier": the token behind whoever quotes, if they follow; else that behind the verb.
 */
function behindCiting(grammar: Grammar, { headToken, lastToken }: Cue, last: number): number {
  const isCited = grammar.tags[headToken] === GERUND && servesAs(grammar, lastToken, AGENT);
  return isCited ? endOfNounPhrase(grammar, lastToken + 1, last) : lastToken;
}

/** "told me ⟨when⟩ she called", "said ⟨when⟩ asked about it": whether a token opens the occasion. */
function opensOccasion(grammar: Grammar, at: number): boolean {
  const { clauses, language, tags } = grammar;
  if (!language.smallWords.timeOpeners.has(wordAt(grammar, at))) return false;
  return isWholeClause(clauses[at + 1]) || opensPhrase(tags[at + 1]);
}

/**
 * The comma before the subject of a verb, with only the subject behind it: “…, ⟨the mayor⟩ said”, “…, ⟨the mayor, Ann
 * Roe⟩, said”, “…, ⟨Ann Roe, head of the mill⟩, wrote”, “…, ⟨Roe, who runs it⟩, says”, “… ‘The Salt,’ ⟨Roe⟩ said”, “…,
 * or so ⟨Roe⟩ says”; -1 for none.
 */
function commaBeforeSubject(place: CuePlace, telling: number): number {
  const { grammar } = place;
  const { tags } = grammar;
  const so = pauseBeforeOrSo(grammar, telling);
  if (so >= 0) return so;
  const isColon = wordAt(grammar, place.cue.lastToken) === ":";
  const verb = startOfBracket(grammar, isColon ? stepBack(tags, telling, ADVERB) : telling);
  const near = commaBefore(grammar, verb);
  if (near < 0 || tags[verb - 1] !== COMMA) {
    const { asVerbs, hearerVerbs } = grammar.language.speech;
    const mayBeAs = asVerbs.has(place.cue.lemma) && !hearerVerbs.has(place.cue.lemma);
    const isAs = mayBeAs && near + 2 < verb && servesAs(grammar, near + 1, PREDICATIVE);
    return near >= 0 && isSubject(grammar, Math.max(near + (isAs ? 2 : 1), endOfWords(place, near)), verb) ? near : -1;
  }
  const far = commaBefore(grammar, near);
  if (far < 0) return -1;
  if (isName(tags, near + 1, verb - 1)) {
    const opens = tags[far + 1] === DETERMINER || tags[far + 1] === OWNER;
    const isDescribed = opens || holdsTag(tags, far + 1, near, POSSESSIVE);
    return isDescribed && isSubject(grammar, far + 1, near) ? far : -1;
  }
  if (isName(tags, far + 1, near) && isSubject(grammar, near + 1, verb - 1)) return far;
  return tags[verb] === TO || tags[verb] === BASE ? -1 : commaBeforeInsertion(grammar, near, verb - 1);
}

/**
 * "…⟨,⟩ Roe, who runs the mill, said", "…⟨,⟩ the mayor, a farmer from Ashby, backed by Moe, said": the comma before a
 * subject with an insertion behind it; -1 for none.
 */
function commaBeforeInsertion(grammar: Grammar, near: number, closing: number): number {
  const far = commaBefore(grammar, near);
  if (far < 0) return -1;
  if (isInserted(grammar, near, closing) && isSubject(grammar, far + 1, near)) return far;
  return commaBeforeInsertion(grammar, far, closing);
}

/**
 * “…⟨,⟩ or so Roe says”, “… ⟨–⟩ or so the mayor claims”: the pause before "or so"; -1 where none stands before a verb.
 */
function pauseBeforeOrSo(grammar: Grammar, verb: number): number {
  const { document, language, tags } = grammar;
  let so = verb - 1;
  while (so > verb - LONGEST_SUBJECT && (isInNounPhrase(tags[so]) || tags[so] === PRONOUN)) so -= 1;
  const isOrSo = language.helpers.proClauses.has(wordAt(grammar, so)) && servesAs(grammar, so - 1, ALTERNATIVE);
  if (!isOrSo || !isSubject(grammar, so + 1, verb)) return -1;
  return tags[so - 2] === COMMA || DASHES.has(document.tokens[so - 2]?.text ?? "") ? so - 2 : -1;
}

/** The longest bracket behind a subject, in tokens. */
const LONGEST_BRACKET = 8;

/**
 * "the Mill Board ⟨(MB)⟩ said", "Roe ⟨(Lab., Ashby)⟩ said": the start of the bracket right before a verb; otherwise the
 * verb itself.
 */
function startOfBracket({ document: { tokens } }: Grammar, verb: number): number {
  if (tokens[verb - 1]?.text !== ")") return verb;
  for (let at = verb - 2; at >= verb - LONGEST_BRACKET; at -= 1) if (tokens[at]?.text === "(") return at;
  return verb;
}

function isName(tags: Uint8Array, from: number, to: number): boolean {
  return to > from && tags.subarray(from, to).every((tag) => tag === NAME);
}

/**
 * The end of the words before a comma: at it, or behind the marks of a title in which it stands, “… of ‘The Salt,’”.
 */
function endOfWords({ grammar, pairOf, first }: CuePlace, comma: number): number {
  if (grammar.tags[comma + 1] !== MARK || !isIn(pairOf, comma)) return comma;
  const open = startOfRun(pairOf, comma, first);
  const isTitle = open > first && isTitleCase(grammar.document.tokens, { firstToken: open, lastToken: comma + 2 });
  return isTitle ? comma + 2 : comma;
}

/**
 * The least number of tokens told to a hearer if the tagger finds no verb in them: “⟦Early checks point to a cable⟧,
 * Roe tells reporters”.
 */
const MIN_TOLD = 5;

/** "At the mill", "speaking at the mill": whether a tag opens a phrase, and so no clause. */
function opensPhrase(tag: number | undefined): boolean {
  return tag === PREPOSITION || tag === GERUND || tag === PARTICIPLE;
}

/**
 * “⟦Two men were hurt, neither of them badly⟧, according to police”: widens a span that a comma appends without a verb
 * of its own to the clause before it, unless another verb of speech stands there, or it is a relative whose verb
 * follows: “He follows Moe, ⟦who⟧, according to police, left”.
 */
export function withClauseBefore(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue, cueAt, first } = place;
  if (cue.form !== "according-to" || span.last > cue.firstToken || grammar.tags[span.first - 1] !== COMMA) return span;
  if (holdsFinite(grammar, span.first, span.last) || !holdsFinite(grammar, first, span.first)) return span;
  if (span.last === span.first + 1 && grammar.tags[span.first] === WH_WORD) return span;
  return holdsCue(cueAt, first, span.first) ? span : { ...span, first };
}

/** The longest stretch between the comma and the verb of a headline, in tokens. */
const LONGEST_HEADLINE_SOURCE = 5;

/** The shortest headline, in tokens. */
const MIN_HEADLINE = 2;

/**
 * Returns what a headline says before who says it, even without a verb: “⟦Bridge unsafe⟧, report ⟨finds⟩”, “⟦No new
 * taxes⟧, ⟨says⟩ Fenn, as farmers march”. Null where the verb neither ends the headline nor stands, with its subject,
 * behind the only comma.
 */
export function clauseInHeadline(place: CuePlace): Edges | null {
  const { grammar, cue, first, sentence, headlineEnd } = place;
  const { trailingVerbs } = grammar.language.speech;
  const isReport = isAssertingVerb(cue) && trailingVerbs.has(cue.lemma);
  if (sentence.end > headlineEnd || !isReport || !isPresentForm(grammar.tags[cue.headToken])) return null;
  const isInverted = grammar.tags[cue.firstToken - 1] === COMMA;
  const comma = isInverted ? cue.firstToken - 1 : commaBefore(grammar, cue.firstToken);
  if (comma - first < MIN_HEADLINE || !(isInverted ? isSourceBehind(place) : isSourceBefore(place, comma))) return null;
  return { first: behindUnrelated(place, comma), last: comma };
}

/**
 * "Dam holds; ⟨schools to stay shut⟩, says council": the start behind the last semicolon, by which headlines separate
 * unrelated news.
 */
function behindUnrelated({ grammar, first }: CuePlace, comma: number): number {
  return behindSemicolon(grammar, first, comma - MIN_HEADLINE + 1);
}

/** The token behind the last semicolon from `first` to before `to`; `first` without one. */
export function behindSemicolon(grammar: Grammar, first: number, to: number): number {
  for (let at = to - 1; at > first; at -= 1) if (wordAt(grammar, at) === ";") return at + 1;
  return first;
}

/** The longest answer without a verb, in tokens. */
const LONGEST_ANSWER = 6;

/**
 * Returns an answer without a verb before whoever gives it: “⟦Not so⟧, says Fenn.”, “⟦Same mill⟧, he pointed out.”,
 * “⟦Off⟧, said the union on Monday.”, “⟦A mistake⟧, insisted Roe, pointing to it.”, “⟦Which mill⟧, asked Roe.” Null where
 * anything else follows, or where the words before the comma say when or where: “In May, says Fenn, …”.
 */
export function answerBefore({ grammar, cue, first, last }: CuePlace): Edges | null {
  const { tags, document, language } = grammar;
  const { invertingVerbs, trailingVerbs } = language.speech;
  const isInverted = tags[cue.firstToken - 1] === COMMA;
  const isReport = isAssertingVerb(cue) && (isInverted ? invertingVerbs : trailingVerbs).has(cue.lemma);
  const isQuestion =
    isInverted &&
    cue.reading === "questioned" &&
    tags[first] === WH_WORD &&
    language.stances.askingVerbs.has(cue.lemma);
  if (!(isReport || isQuestion) || !isFiniteVerb(tags[cue.headToken])) return null;
  const comma = isInverted ? cue.firstToken - 1 : commaBefore(grammar, cue.firstToken);
  const isTold = isInverted
    ? endOfSource(grammar, cue.lastToken, last) === last && cue.lastToken < last
    : cue.lastToken === last && isSubject(grammar, comma + 1, cue.firstToken);
  if (!isTold || comma <= first || comma - first > LONGEST_ANSWER) return null;
  const opener = wordAt(grammar, first);
  const isApart = holdsTag(tags, first, comma, COMMA) || (!isQuestion && holdsFinite(grammar, first, comma));
  if (isApart || timePhraseAt(document.tokens, first, comma) !== null) return null;
  const isNamed = tags[first] === NAME && document.tokens[comma - 1]?.capital === true && comma > first + 1;
  // "⟦On⟧, said the union"
  const isPreposition = tags[first] === PREPOSITION && comma > first + 1;
  const isTime = isPreposition || tags[first] === CONJUNCTION || isNamed;
  // "⟦Too dear⟧, says Roe", unlike "Still, says Roe".
  const isLink = tags[first] === ADVERB && !language.helpers.negations.has(opener) && tags[comma - 1] !== ADJECTIVE;
  return isTime || isLink ? null : { first, last: comma };
}

/**
 * "says ⟨Fenn⟩", "says ⟨Fenn, a specialist at the mill⟩", "says ⟨her agent, Ida Fenn⟩", "says ⟨Fenn, who runs it⟩": the
 * end of the speaker, of when and where they speak, and of what commas add: "said ⟨Fenn on Monday, by phone⟩".
 */
function endOfSource(grammar: Grammar, from: number, last: number): number {
  const { language, tags } = grammar;
  const added = endWithAdded(grammar, from, last);
  const source = added === from ? from : endOfCircumstances(grammar, added, last);
  if (source === from || tags[source] !== COMMA) return source;
  if (isManner(grammar, source, last)) return last;
  const next = tags[source + 1];
  const isAdded = next === DETERMINER || next === OWNER || next === NAME;
  const end = isAdded ? endOfCircumstances(grammar, endOfNounPhrase(grammar, source + 1, last), last) : source;
  if (isManner(grammar, end, last)) return last;
  if (tags[end] !== COMMA || tags[end + 1] !== WH_WORD) return end;
  // "who called it “mad”" is theirs, "which is “mad”" may be anybody's.
  const isTheirs = language.smallWords.personalRelatives.has(wordAt(grammar, end + 1));
  return isTheirs || !holdsTag(tags, end, last, MARK) ? last : end;
}

/**
 * "said Fenn⟨, pointing to it⟩.", "said Fenn⟨, by phone⟩.": whether only how or when somebody speaks follows up to the
 * end.
 */
function isManner(grammar: Grammar, comma: number, last: number): boolean {
  const { tags } = grammar;
  // "A year, said Fenn, ⟨of⟩ grief" goes on with what was said.
  const isPhrase = tags[comma + 1] === PREPOSITION && !servesAs(grammar, comma + 1, GENITIVE);
  const opens = tags[comma] === COMMA && (tags[comma + 1] === GERUND || isPhrase);
  return opens && !holdsFinite(grammar, comma, last) && !holdsTag(tags, comma, last, MARK);
}

/** “…, ⟨report⟩ finds”: whether a short source stands between the comma and the verb, which ends the headline. */
function isSourceBefore({ cue, last }: CuePlace, comma: number): boolean {
  return cue.lastToken === last && cue.firstToken - comma <= LONGEST_HEADLINE_SOURCE;
}

/**
 * “…, says ⟨Fenn⟩”, “…, says ⟨Fenn⟩ as farmers march”: whether the source stands behind the verb; not in “Fenn, the
 * mayor, says ⟨mill is safe⟩”.
 */
function isSourceBehind({ grammar, cue, first, last }: CuePlace): boolean {
  const { tags, language } = grammar;
  if (!language.speech.invertingVerbs.has(cue.lemma)) return false;
  if (holdsTag(tags, first, cue.firstToken - 1, COMMA)) return false;
  const end = endOfNounPhrase(grammar, cue.lastToken, last);
  // "praises, laments ⟨Roe's work⟩"
  if (holdsTag(tags, cue.lastToken, end, POSSESSIVE) && !isSomebody(grammar, end - 1)) return false;
  const next = wordAt(grammar, end);
  return end > cue.lastToken && (end === last || tags[end] === COMMA || language.smallWords.momentOpeners.has(next));
}

/**
 * “…, the county said⟨, a step that⟩ …”, “⟨, the third in a year⟩”, “⟨, prompting⟩ fears”, “⟨, in what⟩ he called a
 * first”, “in her new paper⟨, which came⟩ out in May”, “⟨, as prices rose⟩”: whether the comma appends something that
 * is not a main clause.
 */
function isAppended(grammar: Grammar, comma: number, last: number): boolean {
  const { tags } = grammar;
  if (tags[comma] !== COMMA) return false;
  if (tags[comma + 1] === GERUND || opensMomentClause(grammar, comma + 1) || opensTurn(grammar, comma)) return true;
  if (tags[comma + 1] === PREPOSITION && tags[comma + 2] === WH_WORD) return true;
  if (tags[comma + 1] === WH_WORD && isFiniteVerb(tags[comma + 2])) return true;
  if (tags[comma + 1] !== DETERMINER && tags[comma + 1] !== NUMBER) return false;
  const end = endOfNounPhrase(grammar, comma + 1, last);
  return end > comma + 2 && !isFiniteVerb(tags[end]) && tags[end] !== COMMA;
}

/** "…, Roe said⟨, even as⟩ smoke rose": whether a contrast to what was said begins at a comma. */
function opensTurn(grammar: Grammar, comma: number): boolean {
  const isMoment = grammar.language.smallWords.momentOpeners.has(wordAt(grammar, comma + 2));
  return grammar.tags[comma] === COMMA && isMoment && opensSetPhrase(grammar, comma + 1);
}

/** "Roe said ⟨as she left the hall⟩": whether a time clause right behind the verb or the hearer goes on to the end. */
function isMomentToEnd(grammar: Grammar, at: number, last: number): boolean {
  return opensMomentClause(grammar, at) && !holdsTag(grammar.tags, at, last, COMMA);
}

/** "officials ⟨at⟩ the port", "Roe ⟨and⟩ her team": whether a token adds to a subject. */
function adds(grammar: Grammar, at: number): boolean {
  return grammar.tags[at] === PREPOSITION || servesAs(grammar, at, COORDINATOR);
}

/** How many prepositional phrases a subject may have: "officials ⟨with⟩ knowledge ⟨of⟩ the talks". */
const ADDITIONS = 3;

/**
 * "the county", "officials at the port", "people familiar with the talks", "a lawsuit filed on Tuesday", "people who
 * live there": whether a noun phrase reaches up to the verb, with what prepositions, a participle or a relative clause
 * add.
 */
export function isSubject(grammar: Grammar, from: number, verb: number): boolean {
  let end = endOfNounPhrase(grammar, from, verb);
  for (let step = 0; step < ADDITIONS && end > from && adds(grammar, end); step += 1) {
    const next = endOfNounPhrase(grammar, end + 1, verb);
    if (next === end + 1) break;
    end = next;
  }
  if (end === verb) return true;
  if (end > from && grammar.tags[end] === WH_WORD) {
    // "a process that began in May ⟨and⟩ concluded"
    const isWhole = !holdsTag(grammar.tags, end, verb, COMMA) && !servesAs(grammar, verb - 1, COORDINATOR);
    return isWhole && holdsFinite(grammar, end, verb);
  }
  if (end > from && grammar.tags[end] === ADJECTIVE && grammar.tags[end + 1] === PREPOSITION)
    return endOfNounPhrase(grammar, end + 2, verb) === verb;
  const isParted = end > from && isPastForm(grammar.tags[end]);
  return isParted && endOfCircumstances(grammar, end + 1, verb) === verb;
}

/** The comma before the subject; -1 if there is none within reach. */
export function commaBefore({ tags }: Grammar, verb: number): number {
  for (let at = verb - 2; at >= 0 && at >= verb - 1 - LONGEST_SUBJECT; at -= 1) if (tags[at] === COMMA) return at;
  return -1;
}
