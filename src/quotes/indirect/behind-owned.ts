import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import { findTag, holdsTag, stepOver } from "../../grammar/steps.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  DATIVE,
  FREE_RELATIVE,
  GENITIVE,
  LOCATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isInNounPhrase,
  MARK,
  OWNER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import { isOwned } from "../accounts.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { isHeldBy } from "../equated-clause.ts";
import { endOfNounPhrase, ownerBefore, startOfNounPhrase } from "../noun-phrase.ts";
import { thatBehindSource } from "../source-of-noun.ts";
import { isThat } from "../stance/start-of-governed.ts";
import { beginsClause } from "./begins-clause.ts";
import type { CuePlace } from "./cue-place.ts";
import { endBeforeMainVerb } from "./end-before-main-verb.ts";

/**
 * The token of "that" in “Roe’s claim ⟦that the dam leaked⟧ was met with laughter”, “her claim ⟦that the “broken” dam
 * was to blame⟧ led to”. It stands right behind a noun of saying with a known owner, which is the subject of the
 * sentence or follows a preposition or "cited", “a dig at Roe’s claim last year ⟦that it leaked⟧”. Or it stands behind whoever
 * says it, “a warning from the council ⟦that it leaked⟧”. A clause follows, and behind it the verb of the sentence. -1
 * for anything else, such as “Roe’s claim ⟨that he made⟩ on Monday”, which says which claim it is.
 */
export function startBehindOwned(place: CuePlace): number {
  const { grammar, cue, first, last } = place;
  const { tags, language } = grammar;
  if (cue.form !== "noun" || cue.reading !== "asserted") return -1;
  const behindSource = thatBehindSource(grammar, cue);
  if (behindSource >= 0) return behindSource;
  const isSaying = language.speechNouns.ownedSayings.has(cue.lemma);
  if (!isSaying && !language.speechNouns.beforeThat.has(cue.lemma)) return -1;
  const isSubject = !holdsFinite(grammar, first, cue.headToken);
  const governor = startOfNounPhrase(grammar, first, cue.headToken) - 1;
  const isCited = language.speech.citingVerbs.has(speechLemmaAt(grammar.document, governor));
  const isGoverned = tags[governor] === PREPOSITION || tags[governor] === TO || isCited;
  const holder = behindHolder(grammar, cue.headToken, last);
  if (!(isSubject || isSaying || isGoverned) || !(holder > 0 || isOwnedNoun(grammar, first, cue.headToken))) return -1;
  if (!isSubject && !isCited && isToldOf(place)) return -1;
  const that = behindTimeAndPlace(grammar, holder > 0 ? holder : cue.lastToken, last);
  // "her claim last year ⟨that⟩ more boats sank": behind a time the tagger often mistakes "that" and "more".
  const isTimed = that > cue.lastToken && holder < 0;
  const subject = stepOver(tags, that + 1, isTimed ? ADVERB : MARK);
  if (!(isTimed ? servesAs(grammar, that, COMPLEMENTIZER) : isThat(grammar, that))) return -1;
  if (!(beginsClause(grammar, subject, last) || isWish(grammar, that + 1, last))) return -1;
  if (language.stances.publishedWords.has(wordAt(grammar, firstFinite(grammar, that, last)))) return -1;
  return !isSubject || endBeforeMainVerb(place, that, last) < last ? that : -1;
}

/** How far behind "that" its verb may stand, in tokens. */
const LONGEST_WISHED = 16;

/** "her demand that ⟨the law not be enforced⟩": whether it is what somebody wants, in a base form. */
function isWish({ tags }: Grammar, first: number, last: number): boolean {
  return isInNounPhrase(tags[first]) && holdsTag(tags, first, Math.min(last, first + LONGEST_WISHED), BASE);
}

/** "said ⟨Roe's argument⟩ that it leaks was wrong": whether what another says begins with the noun and its owner. */
function isToldOf({ grammar, cue, cueAt, first }: CuePlace): boolean {
  const before = startOfNounPhrase(grammar, first, cue.headToken) - 1;
  return servesAs(grammar, before, COMPLEMENTIZER) || cueAt(before)?.form === "verb";
}

/** The longest insertion behind such a noun, in tokens: "her claim, ⟨repeated by her lawyer on Monday⟩, that". */
const LONGEST_INSERTED = 10;

/**
 * "Roe's claim ⟨on Monday⟩ that", "her warning ⟨last week⟩ that", "his assertion ⟨to MPs⟩ that", "her claim⟨, made in
 * May,⟩ that": the token behind when, where or to whom it was said; the token itself if none of that stands there.
 */
function behindTimeAndPlace(grammar: Grammar, from: number, last: number): number {
  if (grammar.tags[from] === COMMA) {
    const comma = findTag(grammar.tags, from + 1, Math.min(last, from + LONGEST_INSERTED), COMMA);
    const isInserted = comma >= 0 && isThat(grammar, comma + 1) && !holdsFinite(grammar, from, comma);
    return isInserted ? comma + 1 : from;
  }
  const time = timePhraseAt(grammar.document.tokens, from, last)?.lastToken ?? from;
  if (!servesAs(grammar, time, DATIVE | LOCATIVE)) return time;
  const place = endOfNounPhrase(grammar, time + 1, last);
  return place === time + 1 ? time : (timePhraseAt(grammar.document.tokens, place, last)?.lastToken ?? place);
}

/**
 * "Roe's ⟨remark⟩ that a mill is a clock", "the ⟨contention⟩ of Roe that": whether a noun of saying has an owner and
 * "that".
 */
export function isOwnedSaying(grammar: Grammar, { firstToken, lastToken }: Sentence, noun: number): boolean {
  if (!grammar.language.speechNouns.ownedSayings.has(wordAt(grammar, noun))) return false;
  if (isThat(grammar, behindTimeAndPlace(grammar, noun + 1, lastToken))) return isOwnedNoun(grammar, firstToken, noun);
  const holder = behindHolder(grammar, noun, lastToken);
  return holder > 0 && isThat(grammar, holder);
}

/**
 * The token behind the holder of a view, "the contention of Roe ⟨that⟩", "the argument of former Secretary of State Ann
 * Roe ⟨that⟩"; -1 for none.
 */
function behindHolder(grammar: Grammar, noun: number, last: number): number {
  if (!isHeldBy(grammar, noun)) return -1;
  const end = endOfNounPhrase(grammar, noun + 2, last);
  return servesAs(grammar, end, GENITIVE) ? endOfNounPhrase(grammar, end + 1, last) : end;
}

function isOwnedNoun(grammar: Grammar, first: number, noun: number): boolean {
  const owner = grammar.tags[ownerBefore(grammar, first, noun)];
  return owner === OWNER || owner === POSSESSIVE;
}

/**
 * The token at which the clause begins behind a noun and its author, “the claim by Ann Roe ⟦that …⟧”, “a vow by Roe ⟦to
 * go⟧”, “a threat from Roe ⟦to go⟧”; otherwise -1.
 */
export function startBehindMaker({ grammar, cue, first, last }: CuePlace): number {
  const by = cue.lastToken;
  if (cue.form !== "noun") return -1;
  const isBy = servesAs(grammar, by, AGENT);
  // "facing ⟨calls⟩ from Roe to quit" says what somebody is confronted with.
  const isFrom = grammar.language.stances.claimantPrepositions.has(wordAt(grammar, by));
  if (!isBy && !(isFrom && wordAt(grammar, cue.headToken) === cue.lemma)) return -1;
  // "rejected a call from Roe to quit" says what was rejected.
  const verb = speechLemmaAt(grammar.document, startOfNounPhrase(grammar, first, cue.headToken) - 1);
  if (!isBy && grammar.language.stances.rejectingVerbs.has(verb)) return -1;
  // "ended the speculation ⟨by announcing⟩ that"
  if (grammar.tags[by + 1] === GERUND) return -1;
  const at = endOfNounPhrase(grammar, by + 1, last);
  if (at === by + 1 || !(isBy || isSomebody(grammar, headOf(grammar, by + 1, at)))) return -1;
  // "a request from Ashby ⟨that arrived late⟩" says which request it is.
  const isClause = isBy && isThat(grammar, at);
  return isClause || (grammar.tags[at] === TO && grammar.tags[at + 1] === BASE) ? at : -1;
}

/**
 * The token at which the clause begins behind “In Roe’s view, ⟦the dam is safe⟧”; -1 where the sentence does not begin
 * like this.
 */
export function startBehindAccount({ grammar, cue, first, last }: CuePlace): number {
  const opens = isOwned(cue) && cue.firstToken === first && grammar.tags[cue.lastToken] === COMMA;
  return opens && holdsFinite(grammar, cue.lastToken + 1, last) ? cue.lastToken + 1 : -1;
}

/** The longest such relative clause, in tokens. */
const LONGEST_RELATIVE = 24;

/**
 * The token at which the clause begins behind “According to a man I met, ⟦the dam leaks⟧” and “According to Roe, with
 * whom I ate, ⟦it leaks⟧”, “According to Roe, ⟦what leaks is the dam⟧”; -1 where the sentence does not begin like this.
 */
export function startBehindDescribed({ grammar, cue, first, last }: CuePlace): number {
  const { tags } = grammar;
  if (cue.form !== "according-to" || isOwned(cue) || cue.firstToken !== first) return -1;
  const source = endOfNounPhrase(grammar, cue.lastToken, last);
  const relative = [source, source + 1, source + 2].find((at) => tags[at] === WH_WORD || tags[at] === PRONOUN) ?? -1;
  if (tags[relative - 1] === COMMA && servesAs(grammar, relative, FREE_RELATIVE)) return relative;
  const isLinked = tags.subarray(source, relative).every((tag) => tag === COMMA || tag === PREPOSITION);
  if (source === cue.lastToken || relative < 0 || !isLinked) return -1;
  if (tags[relative] === PRONOUN && relative > source) return -1;
  const comma = findTag(tags, relative, Math.min(last, relative + LONGEST_RELATIVE), COMMA);
  return comma > relative && beginsClause(grammar, comma + 1, last) ? comma + 1 : -1;
}
