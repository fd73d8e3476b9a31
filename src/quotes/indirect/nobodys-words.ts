import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { findTag, holdsTag, stepBack, stepOver } from "../../grammar/steps.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  DATIVE,
  EXPLETIVE,
  FREE_RELATIVE,
  GENITIVE,
  PREDICATIVE,
  RELATIVE_OF_THINGS,
  SOURCE_MARKER,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isPastForm,
  isVerb,
  MARK,
  MODAL,
  NAME,
  NOUN,
  OWNER,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { isAnyIn, isIn } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, ownerBefore, startOfNounPhrase } from "../noun-phrase.ts";
import { holdsBe, isPassive, isPassiveForm } from "../passive.ts";
import { type CuePlace, holdsCue, holdsVerbOfSpeech } from "./cue-place.ts";

/**
 * Whether a verb of speech reports nobody's words:
 *
 * - nobody is its subject: "it would be wrong ⟨to say⟩ that …", which may be the writer's view; it is a set phrase,
 *   “that, as they ⟨say⟩, was that”; or, without marks, it describes a thing, “his condition ⟨is described⟩ as stable”;
 * - it only says whose the words in marks before it are: ““…” is how Roe ⟨described⟩ it”;
 * - it asks what something shows: “what does it ⟨say⟩ about us that …?”;
 * - what was said stands before it, in a clause that the rest of the sentence contradicts: “Contrary to what Roe
 *   ⟨says⟩, the mill is safe”;
 * - it names what speaks for something, “tests ⟨point to⟩ a faulty cable”, or explains words: “…,” she said,
 *   ⟨referring⟩ to the strike;
 * - it says who shares another's words: “Roe said so, a view ⟨echoed⟩ by Moe”;
 * - a thing or a deed lets people think something: “output fell, ⟨suggesting⟩ that the boom was over”, “the vote
 *   ⟨suggests⟩ that it is”;
 * - it says when a thing was made known: “the deal, ⟨announced⟩ on Friday, would last a year”;
 * - its subject is what people go by: “history ⟨tells⟩ us that”.
 */
export function isNobodysWords(place: CuePlace): boolean {
  const { form } = place.cue;
  if (form === "noun") return isWritersOwnClaim(place);
  return form === "verb" && OF_NOBODY.some((isNobodys) => isNobodys(place));
}

/** Checks that show that nobody is the subject of a verb of speech, or that it repeats what another said. */
const OF_NOBODY: readonly ((place: CuePlace) => boolean)[] = [
  isDescribedByNobody,
  isUnasked,
  isWhatItTells,
  isOfWhat,
  isWithinWhat,
  isOfNoun,
  isGranted,
  isMayBeSaid,
  isSetAside,
  isUnderHeading,
  isWritersOwn,
  isLacking,
  isShown,
  isGloss,
  isInferred,
  isWhatFollows,
  isDated,
  isOfOwnedClaim,
  isHowMuch,
  isOfHappening,
  isStillToSay,
  isShared,
  isImpersonal,
  isSetPhrase,
  isToDo,
];

/** "history ⟨tells⟩ us that", "it would be wrong ⟨to say⟩ that": whether the verb is impersonal. */
function isImpersonal({ grammar, cue }: CuePlace): boolean {
  const before = cue.firstToken - 1;
  if (grammar.language.speech.impersonalTellers.has(wordAt(grammar, before))) return true;
  return cue.reading === "denied" && isInfinitive(grammar, cue) && servesAs(grammar, before, EXPLETIVE);
}

/** "that, as they ⟨say⟩, was that": whether the verb is a set phrase. */
function isSetPhrase({ grammar, cue: { headToken, lemma } }: CuePlace): boolean {
  const { helpers, speech } = grammar.language;
  if (!speech.plainVerbs.has(lemma) || grammar.tags[headToken] !== PRESENT) return false;
  return helpers.barePronouns.has(wordAt(grammar, headToken - 1)) && servesAs(grammar, headToken - 2, PREDICATIVE);
}

/** "to say". */
function isInfinitive({ tags }: Grammar, { headToken }: Cue): boolean {
  return tags[headToken] === BASE && tags[headToken - 1] === TO;
}

/** "my own ⟨guess⟩ is that it leaks": whether it is what the writer thinks. */
function isWritersOwnClaim({ grammar, cue, first }: CuePlace): boolean {
  const owner = wordAt(grammar, ownerBefore(grammar, first, cue.headToken));
  return grammar.language.smallWords.speakingForOneself.has(owner);
}

/** How far behind the verb to look for marks, for "by", or for the end of the clause, in tokens. */
const REACH = 14;

/** "Roe said it was late, a view ⟨echoed⟩ by Moe": whether the verb says only that others share what was said. */
function isShared({ grammar, cue, cueAt, first }: CuePlace): boolean {
  if (!grammar.language.aftermaths.sharingForms.has(wordAt(grammar, cue.headToken))) return false;
  if (!servesAs(grammar, cue.lastToken, AGENT)) return false;
  return holdsVerbOfSpeech(cueAt, first, cue.firstToken);
}

/** "is described as stable", "was declared the winner": whether neither marks nor "by" show whose word it is. */
function isDescribedByNobody({ grammar, cue, pairOf, last }: CuePlace): boolean {
  const as = servesAs(grammar, cue.lastToken - 1, PREDICATIVE) ? cue.lastToken - 1 : cue.lastToken;
  const isDeclared = grammar.language.speech.declaringVerbs.has(cue.lemma);
  if (!(isDeclared || servesAs(grammar, as, PREDICATIVE))) return false;
  if (!holdsBe(grammar, cue) || !isPassive(grammar, cue)) return false;
  for (let at = cue.headToken + 1; at < Math.min(last, cue.headToken + REACH); at += 1)
    if (isIn(pairOf, at) || servesAs(grammar, at, AGENT)) return false;
  return true;
}

/** "were not ⟨asked for⟩ a view until May": whether somebody is not asked, and nobody could have asked. */
function isUnasked({ grammar, cue }: CuePlace): boolean {
  const isAsking = grammar.language.stances.askingVerbs.has(cue.lemma) && cue.reading === "denied";
  return isAsking && holdsBe(grammar, cue) && isPassive(grammar, cue) && !servesAs(grammar, cue.lastToken, AGENT);
}

/**
 * "tests ⟨point to⟩ a faulty cable", "experts ⟨point to⟩ the cost", "a bid to ⟨defend⟩ the cost": whether neither marks
 * nor a clause follow, as in "point to the fact that it leaks".
 */
function isShown(place: CuePlace): boolean {
  const { grammar, cue, last, pairOf } = place;
  const { language, tags } = grammar;
  const verb = `${cue.lemma} ${wordAt(grammar, cue.lastToken - 1)}`;
  const isShowing = language.speech.showingVerbs.has(verb) && isFiniteVerb(tags[cue.headToken]);
  if (!isShowing && !isAim(place)) return false;
  const comma = findTag(tags, cue.lastToken, last, COMMA);
  const end = comma < 0 ? last : comma;
  return !isAnyIn(pairOf, cue.lastToken, end) && !holdsFinite(grammar, cue.lastToken, end);
}

/**
 * "there is little in the file ⟨to suggest⟩ that it leaks": whether the sentence says what there is, or is not, to show
 * something.
 */
function isLacking({ grammar, cue, first }: CuePlace): boolean {
  const { language, tags } = grammar;
  if (!isInfinitive(grammar, cue) || !language.helpers.showingVerbs.has(cue.lemma)) return false;
  for (let at = cue.headToken - 3; at >= Math.max(first, cue.headToken - REACH) && tags[at] !== COMMA; at -= 1)
    if (language.smallWords.introducing.has(wordAt(grammar, at)) && isBe(grammar, at + 1)) return true;
  return false;
}

/**
 * “…,” she said, ⟨referring⟩ to the strike: whether the cue is a gerund behind a comma that explains words. Neither
 * marks nor "as" may follow, except marks in which the words go on.
 */
function isGloss({ grammar, cue, last, pairOf }: CuePlace): boolean {
  const { language, tags } = grammar;
  if (!language.speech.glossingVerbs.has(cue.lemma) || tags[cue.headToken] !== GERUND) return false;
  if (tags[cue.firstToken - 1] !== COMMA) return false;
  for (let at = cue.lastToken; at < Math.min(last, cue.lastToken + REACH); at += 1) {
    // “…,” she said, referring to the strike, ⟨“and we won”⟩
    if (isIn(pairOf, at)) return tags[at - 1] === COMMA;
    if (servesAs(grammar, at, PREDICATIVE)) return false;
  }
  return true;
}

/**
 * "output fell, ⟨suggesting⟩ the boom was over": whether the cue is a gerund behind a comma and a clause without a verb
 * of speech, whose subject is neither a name nor a pronoun; no marks may follow.
 */
function isInferred({ grammar, cue, cueAt, first, last, pairOf }: CuePlace): boolean {
  const { language, tags } = grammar;
  if (!language.speech.inferringVerbs.has(cue.lemma) || tags[cue.headToken] !== GERUND) return false;
  if (cue.firstToken !== cue.headToken || tags[cue.firstToken - 1] !== COMMA) return false;
  const verb = firstFinite(grammar, first + 1, cue.firstToken);
  const subject = stepBack(tags, verb, ADVERB) - 1;
  if (verb < 0 || tags[subject] !== NOUN) return false;
  return !holdsCue(cueAt, first, cue.firstToken) && !isAnyIn(pairOf, cue.lastToken, last);
}

/**
 * "he left early, ⟨which⟩ ‹suggests› that he knew", "they call it “safe,” ⟨which⟩ ‹implies› a test": whether "which" is
 * all that stands in the clause before, and so what the writer concludes from it; not what a document before the comma
 * says: "a letter, which suggests", "the Courier, which suggests".
 */
function isWhatFollows({ grammar, cue, first, last, pairOf }: CuePlace): boolean {
  const { language, tags } = grammar;
  const which = cue.firstToken - 1;
  const comma = tags[which - 1] === MARK ? which - 2 : which - 1;
  if (tags[which] !== WH_WORD || !servesAs(grammar, which, RELATIVE_OF_THINGS) || tags[comma] !== COMMA) return false;
  if (!language.speech.inferringVerbs.has(cue.lemma) || !isPresent(tags[cue.headToken] ?? 0)) return false;
  if (isAnyIn(pairOf, cue.lastToken, last) || !holdsFinite(grammar, first, comma)) return false;
  const { documents, organisationNouns } = language.nouns;
  const noun = wordAt(grammar, comma - 1);
  if (isIn(pairOf, comma - 1)) return true;
  const isTeller = [noun, singularOf(noun, language)].some((one) => documents.has(one) || organisationNouns.has(one));
  return !isTeller && tags[comma - 1] !== NAME;
}

/** "suggest", "suggests". */
function isPresent(tag: number): boolean {
  return isFiniteVerb(tag) && !isPastForm(tag);
}

/** How many prepositional phrases such a subject may have: "the rise ⟨in⟩ sales ⟨of⟩ grain". */
const ADDITIONS = 3;

/**
 * "The vote ⟨suggests⟩ that it is lost", "the rise in sales ⟨shows⟩", "her silence helped to ⟨make clear⟩", "a smile
 * that ⟨suggested⟩": whether the subject is an event, which says nothing.
 */
function isOfHappening({ grammar, cue, first }: CuePlace): boolean {
  const { tags } = grammar;
  const to = stepBack(tags, cue.firstToken, TO);
  // "helped ⟨to underline⟩", unlike "came to the vote ⟨to say⟩"
  if (tags[to] === TO && !isFiniteVerb(tags[to - 1])) return false;
  let at = tags[to] === TO ? to - 2 : to - 1;
  while (tags[at] === ADVERB) at -= 1;
  if (tags[at] === WH_WORD) return servesAs(grammar, at, COMPLEMENTIZER) && isHappening(grammar, at - 1);
  for (let step = 0; step < ADDITIONS && (tags[at] === NOUN || tags[at] === ADJECTIVE); step += 1) {
    const before = startOfNounPhrase(grammar, first, at) - 1;
    const isPhrase = tags[before] === PREPOSITION && !servesAs(grammar, before, COMPLEMENTIZER);
    if (!isPhrase) return !isVerb(tags[before]) && isHappening(grammar, at);
    at = before - 1;
  }
  return false;
}

function isHappening(grammar: Grammar, at: number): boolean {
  const { language } = grammar;
  const noun = wordAt(grammar, at);
  const { documents, happenings } = language.nouns;
  // "a ⟨slide⟩ in sales" is an event; "a ⟨slide⟩ says" is a document.
  return !documents.has(noun) && (happenings.has(noun) || happenings.has(singularOf(noun, language)));
}

/**
 * "and their smiles ⟨said⟩ a lot.", "the seats ⟨said⟩ it all about the town", "he ⟨said⟩ almost nothing about it":
 * whether the sentence says how much was said, up to a pause or a topic, and not what.
 */
function isHowMuch({ grammar, cue, last }: CuePlace): boolean {
  const { document, language, tags } = grammar;
  if (!language.speech.plainVerbs.has(cue.lemma)) return false;
  const start = stepOver(tags, cue.lastToken, ADVERB);
  let end = start;
  while (end < last && language.speech.howMuchWords.has(wordAt(grammar, end))) end += 1;
  if (end === start) return false;
  if (end === last || tags[end] === STOP || tags[end] === COMMA) return true;
  const next = document.tokens[end];
  return next?.text === ":" || language.speech.beforeTopics.has(next?.lower ?? "");
}

/** How far behind its verb such a claim may end, in tokens. */
const CLAIM_REACH = 10;

/**
 * "⟨dismissed⟩ a report about his claim that he won": whether "that" opens what he claims, and only the report is
 * dismissed.
 */
function isOfOwnedClaim({ grammar, cue, last }: CuePlace): boolean {
  const { language, tags } = grammar;
  if (cue.reading !== "denied") return false;
  let that = cue.lastToken + 1;
  const end = Math.min(last, cue.lastToken + CLAIM_REACH);
  while (that < end && !servesAs(grammar, that, COMPLEMENTIZER)) that += 1;
  if (that >= end || !language.stances.claimNouns.has(wordAt(grammar, that - 1))) return false;
  const first = startOfNounPhrase(grammar, cue.lastToken, that - 1);
  const isOwned = tags[first] === OWNER || holdsTag(tags, first, that, POSSESSIVE);
  return isOwned && tags[first - 1] === PREPOSITION && tags[first - 2] === NOUN && first - 2 > cue.lastToken;
}

/** "first ⟨reported⟩ by the Courier": whether the verb says who made it known. */
function isMadeKnown(grammar: Grammar, { lastToken, lemma }: CuePlace["cue"]): boolean {
  return servesAs(grammar, lastToken, AGENT) && grammar.language.speech.trailingVerbs.has(lemma);
}

/**
 * "the deal, ⟨announced⟩ on Friday, would last", "the deal, first ⟨reported⟩ by the Courier, will close": whether the
 * cue is a participle between commas with a time, or with who reported it, before the verb of its noun.
 */
function isDated({ grammar, cue, last }: CuePlace): boolean {
  const { document, tags } = grammar;
  const { firstToken, headToken, lastToken } = cue;
  const isParticiple = isPastForm(tags[headToken]);
  const comma = stepBack(tags, firstToken, ADVERB) - 1;
  if (!isParticiple || firstToken !== headToken || tags[comma] !== COMMA || tags[comma - 1] !== NOUN) return false;
  const agent = isMadeKnown(grammar, cue) ? endOfNounPhrase(grammar, lastToken + 1, last) : -1;
  const end = agent > lastToken + 1 ? agent : (timePhraseAt(document.tokens, lastToken, last)?.lastToken ?? -1);
  return tags[end] === COMMA && isFiniteVerb(tags[end + 1]);
}

/** "in a bid to ⟨defend⟩ his record": whether it is what somebody tries to do. */
function isAim({ grammar, cue }: CuePlace): boolean {
  return isInfinitive(grammar, cue) && grammar.language.speech.attempts.has(wordAt(grammar, cue.headToken - 2));
}

/**
 * "The hardest task ⟨will be telling⟩ them that it is late", "Her challenge ⟨is to find a way to admit⟩ that it is":
 * whether it is something still to be done, by anybody.
 */
function isToDo({ grammar, cue, first }: CuePlace): boolean {
  const { language, tags } = grammar;
  const isDone = tags[cue.headToken] === GERUND || isInfinitive(grammar, cue);
  if (!isDone || !isBe(grammar, stepOver(tags, cue.firstToken, MODAL))) return false;
  let opener = first;
  while (tags[opener] === ADVERB || tags[opener] === CONJUNCTION || tags[opener] === COMMA) opener += 1;
  const end = endOfNounPhrase(grammar, opener, cue.firstToken);
  return end > opener && language.speech.thingsToDo.has(wordAt(grammar, end - 1));
}

/**
 * "It ⟨should be noted⟩ that", "it ⟨could be argued⟩ that", "it ⟨must be said⟩": whether the writer says it by writing
 * this.
 */
function isWritersOwn({ grammar, cue }: CuePlace): boolean {
  if (!grammar.language.helpers.writersModals.has(wordAt(grammar, cue.firstToken))) return false;
  return servesAs(grammar, cue.firstToken - 1, EXPLETIVE) && holdsBe(grammar, cue) && isPassiveForm(grammar, cue);
}

/** "is ⟨assured⟩ of a place", "is assured of winning": whether the verb says who gets what. */
function isGranted({ grammar, cue }: CuePlace): boolean {
  const preposition = servesAs(grammar, cue.lastToken - 1, GENITIVE) ? cue.lastToken - 1 : cue.lastToken;
  const pair = `${cue.lemma} ${wordAt(grammar, preposition)}`;
  return grammar.language.speech.grantingPassives.has(pair) && holdsBe(grammar, cue) && isPassive(grammar, cue);
}

/** "if stones ⟨can be said⟩ to have a name", "it ⟨might be said⟩ that": whether it is only what one may say. */
function isMayBeSaid({ grammar, cue }: CuePlace): boolean {
  const { language, tags } = grammar;
  const isMay = tags[cue.headToken - 2] === MODAL && isBe(grammar, cue.headToken - 1);
  return (
    isMay &&
    language.speech.plainVerbs.has(cue.lemma) &&
    tags[cue.headToken] === PARTICIPLE &&
    tags[cue.headToken + 1] === TO
  );
}

/** The longest subject, in tokens. */
const LONGEST_SUBJECT = 8;

/** "far from the last word ⟨to be said⟩ about it": whether it is what there is to say. */
function isStillToSay({ grammar, cue }: CuePlace): boolean {
  const { language, tags } = grammar;
  if (!language.speech.beforeTopics.has(wordAt(grammar, cue.headToken + 1))) return false;
  return tags[cue.headToken - 1] === BASE && tags[cue.headToken - 2] === TO && holdsBe(grammar, cue);
}

/**
 * "Contrary to what Roe ⟨says⟩, …", "despite what he ⟨told⟩ us, …": whether the sentence rejects the words, unlike
 * "according to what Roe ⟨says⟩, …", "from what he ⟨says⟩, …", which present them as theirs.
 */
function isSetAside(place: CuePlace): boolean {
  const { grammar, cue, first, last, pairOf } = place;
  const { language, tags } = grammar;
  const what = whatBefore(place);
  if (what <= first || servesAs(grammar, what - 2, SOURCE_MARKER)) return false;
  if (language.stances.claimantPrepositions.has(wordAt(grammar, what - 1))) return false;
  let comma = cue.lastToken;
  while (comma < Math.min(last, cue.lastToken + REACH) && tags[comma] !== COMMA) {
    if (isIn(pairOf, comma)) return false;
    comma += 1;
  }
  return tags[comma] === COMMA && comma < last && !holdsFinite(grammar, cue.lastToken, comma);
}

/** “YES” ¶ “⟨says⟩ Roe, who runs the mill”: whether a line that continues a heading only says who speaks below. */
function isUnderHeading({ grammar, cue, sentence, pairOf }: CuePlace): boolean {
  const { document, tags } = grammar;
  const first = sentence.firstToken;
  if (cue.firstToken !== first || document.tokens[first]?.capital !== false || isIn(pairOf, first)) return false;
  return tags[cue.lastToken] === NAME;
}

/**
 * "What she sent ⟨suggests⟩ that it is safe", "what has been found ⟨shows⟩ that it leaks": whether the subject is a
 * clause with "what", which says nothing.
 */
function isOfWhat(place: CuePlace): boolean {
  const { grammar, cue, first } = place;
  const { tags } = grammar;
  const tag = tags[cue.firstToken - 1] ?? 0;
  if (!isFiniteVerb(tags[cue.firstToken]) || isInNounPhrase(tag) === (tag !== ADJECTIVE) || tag === PRONOUN)
    return false;
  const what = whatBefore(place);
  const isFirst = what === first || tags[what - 1] === COMMA;
  return what >= 0 && isFirst && holdsFinite(grammar, what, cue.firstToken);
}

/**
 * "What he never ⟨thought⟩ he would see was a mill", "what she ⟨says⟩ to them has helped": whether the verb stands in a
 * clause with "what" as subject, before a hearer, or another clause that lacks its object.
 */
function isWithinWhat(place: CuePlace): boolean {
  const { grammar, cue, first } = place;
  const isBeforeGap = isWholeClause(grammar.clauses[cue.lastToken]) || isHearerInWhat(place);
  const what = isBeforeGap ? whatBefore(place) : -1;
  return what >= 0 && what === first && !holdsFinite(grammar, what, cue.firstToken);
}

/**
 * "what she says ⟨to the boys⟩ has helped", "what he told ⟨us⟩ to wear": whether a hearer stands behind the verb,
 * before another verb; not in "what she said to them was that it leaks".
 */
function isHearerInWhat({ grammar, cue, last }: CuePlace): boolean {
  const { tags } = grammar;
  const hearer = servesAs(grammar, cue.lastToken, DATIVE) ? cue.lastToken + 1 : cue.lastToken;
  const verb = tags[hearer] === PRONOUN ? hearer + 1 : endOfNounPhrase(grammar, hearer, last);
  if (verb === hearer) return false;
  if (hearer === cue.lastToken) return tags[verb] === TO && tags[verb + 1] === BASE;
  return isFiniteVerb(tags[verb]) && !isBe(grammar, verb);
}

/**
 * "came in the shirt he ⟨said⟩ he had worn": whether a pronoun stands right behind a noun, itself behind a verb, so
 * that its clause describes that noun and lacks its object.
 */
function isOfNoun({ grammar, cue, first }: CuePlace): boolean {
  const { clauses, tags } = grammar;
  const noun = cue.firstToken - 2;
  if (tags[noun + 1] !== PRONOUN || tags[noun] !== NOUN || !isWholeClause(clauses[cue.lastToken])) return false;
  let hasVerb = false;
  for (let at = noun - 1; at >= first; at -= 1) {
    if (opensSubordinate(grammar, at)) return false;
    if (opensAnother(grammar, at)) break;
    hasVerb ||= isFiniteVerb(tags[at]);
  }
  return hasVerb;
}

/**
 * "⟨When⟩ I rang the mill I was told", "as", "if": whether a subordinate clause opens whose main clause is the
 * pronoun's.
 */
function opensSubordinate(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  const { concessives, momentOpeners, subordinators } = language.smallWords;
  const word = wordAt(grammar, at);
  return tags[at] === WH_WORD || momentOpeners.has(word) || subordinators.has(word) || concessives.has(word);
}

/** Whether a token separates clauses: a comma, "and" or "that". */
function opensAnother(grammar: Grammar, at: number): boolean {
  const { tags } = grammar;
  return tags[at] === COMMA || tags[at] === CONJUNCTION || tags[at] === MARK || servesAs(grammar, at, COMPLEMENTIZER);
}

/** The "what" of a clause with no comma or mark before its verb; -1 for none. */
function whatBefore({ grammar, cue, first }: CuePlace): number {
  const { tags } = grammar;
  for (let what = cue.firstToken - 1; what >= Math.max(first, cue.firstToken - LONGEST_SUBJECT); what -= 1) {
    if (servesAs(grammar, what, FREE_RELATIVE)) return what;
    if (tags[what] === COMMA || tags[what] === MARK) return -1;
  }
  return -1;
}

/**
 * "What does it ⟨say⟩ about us that we laugh?", "for what it ⟨says⟩ about us": whether the verb says what something
 * shows.
 */
function isWhatItTells({ grammar, cue, first }: CuePlace): boolean {
  const { beforeTopics } = grammar.language.speech;
  const isOfIt =
    servesAs(grammar, cue.firstToken - 1, EXPLETIVE) && servesAs(grammar, cue.firstToken - 2, FREE_RELATIVE);
  if (isOfIt && beforeTopics.has(wordAt(grammar, cue.lastToken))) return true;
  const isAsked = cue.reading === "questioned" && grammar.tags[first] === WH_WORD;
  return isAsked && servesAs(grammar, cue.headToken - 1, EXPLETIVE);
}
