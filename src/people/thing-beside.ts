import {
  COORDINATOR,
  DEFINITE,
  GENITIVE,
  INDEFINITE,
  INFINITIVE_MARKER,
  LOCATIVE,
  PREDICATIVE,
  servesAs,
} from "../grammar/syntax-words.ts";
import { NOUN, PARTICIPLE, PAST, PRESENT_THIRD } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn, withoutEnding } from "../grammar/word-endings.ts";
import { perLanguage } from "../languages/per-language.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { isNamedBehindNoun } from "./named-behind-noun.ts";
import { isNamedByBody } from "./named-by-body.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { isLoose } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  FAMOUS,
  GIVEN,
  HUMAN,
  KIN,
  LINK,
  MODIFIER,
  ROLE,
  SHORT_TITLE,
  SURNAME,
  VERB,
} from "./word-traits.ts";
import { isSameSentence, isThingNoun, smallAt, startOfCapitals } from "./words-beside.ts";

/**
 * Whether the words beside a name show that it belongs to a thing named like a person: "a pint of Ann Roe", "Ann Roe
 * lager", "the Ann Roe sank", "the film Ann Roe was shot", "Hardy's Ann Roe". Family names of public life are never
 * taken for one.
 */
export function isThingBeside(table: WordTable, runs: Runs, run: TokenRange): boolean {
  if (isLoose(table, run.first) || has(table, run.last - 1, FAMOUS)) return false;
  return (
    isObject(table, run) ||
    isOtherObject(table, runs, run) ||
    isGoods(table, runs, run.last) ||
    isFigure(table, runs, startOfCapitals(table, run.first), run.last) ||
    isArticled(table, runs, run) ||
    isInCapitalPhrase(table, run)
  );
}

/** Whether the words before the name are used only of things. */
function isObject(table: WordTable, { first, last }: TokenRange): boolean {
  const start = startOfCapitals(table, first);
  if (isTitleOfWork(table, first)) return true;
  if (!isSameSentence(table, start)) return false;
  if (isBoarded(table, start) || isFlagged(table, first) || isDriven(table, start) || isOfTime(table, start, last))
    return true;
  if (isWardOrLane(table, start, last)) return true;
  return isMeasured(table, start, last) || isConsumed(table, start, last) || isNamedSo(table, start, last);
}

/** Whether a name is boarded: "boarded the Ann Roe", "aboard Ann Roe". */
function isBoarded(table: WordTable, start: number): boolean {
  const verb = servesAs(table, start - 1, DEFINITE) ? start - 2 : start - 1;
  return table.language.things.boarding.has(smallAt(table, verb));
}

/** Whether a name stands behind a flag: "the Liberian-⟨flagged⟩ Ann Roe". */
function isFlagged({ tokens, language: { things } }: WordTable, first: number): boolean {
  const word = tokens[first - 1]?.text ?? "";
  return things.flagged.has(word.slice(word.lastIndexOf("-") + 1));
}

/** Whether a name stands behind an article and a word for vehicles: "a ⟨parked⟩ Ann Roe". */
function isDriven(table: WordTable, first: number): boolean {
  return table.language.things.driven.has(smallAt(table, first - 1)) && servesAs(table, first - 2, INDEFINITE);
}

/**
 * Whether a period owns a name, which is then a prize or a show: "this year's Ann Roe", or a day owns one without a
 * given name, "Monday's Soap Gongs"; but not "last week's Ann Roe interview".
 */
function isOfTime(table: WordTable, first: number, last: number): boolean {
  const isOwned = table.tokens[first - 1]?.kind === "possessive" && !isNoun(table, last);
  const { dayWords, periods } = table.language.time;
  const isOfDay = dayWords.has(wordAt(table, first - 2)) && last > first + 1 && !has(table, first, GIVEN);
  return isOwned && (isOfDay || periods.has(smallAt(table, first - 2)));
}

/**
 * Whether somebody is "on" what a word that is also a family name ends, without a given name before it: "on Heron
 * ⟨Ward⟩", "on Bramble ⟨Lane⟩".
 */
function isWardOrLane(table: WordTable, first: number, last: number): boolean {
  const isOn = table.language.things.beforeWards.has(smallAt(table, first - 1));
  return (
    isOn && last > first + 1 && table.language.things.wards.has(wordAt(table, last - 1)) && !has(table, first, GIVEN)
  );
}

/** Whether a name is the second of two things: "Jane Moe" in "stocks Ann Roe and Jane Moe". */
function isOtherObject(table: WordTable, runs: Runs, { first }: TokenRange): boolean {
  const start = startOfCapitals(table, first);
  const other = itemAt(runs.all, runs.of[start - 2]);
  if (!servesAs(table, start - 1, COORDINATOR) || other?.kind !== "name" || other.last !== start - 1) return false;
  return isObject(table, other);
}

/**
 * Whether a name stands behind a portion, a part of a work or the like: "a pint of Ann Roe", "an episode of Ann Roe",
 * "shares in Ann Roe", "starred in Ann Roe". An owner may be a person.
 */
function isMeasured(table: WordTable, first: number, last: number): boolean {
  if (table.tokens[last]?.kind === "possessive") return false;
  const { portions, partsOfWorks, thingsOf, performing, workers } = table.language.things;
  const noun = wordAt(table, first - 2);
  if (servesAs(table, first - 1, GENITIVE)) return portions.has(noun) || partsOfWorks.has(noun) || thingsOf.has(noun);
  if (servesAs(table, first - 1, LOCATIVE)) return thingsOf.has(noun) || performing.has(noun);
  return table.language.words.placePrepositions.has(smallAt(table, first - 1)) && workers.has(noun);
}

/**
 * Whether a name is what somebody rides, wears or consumes: "rode Ann Roe", "wore an Ann Roe", "wore an Ann Roe suit",
 * but not "wore an Ann Roe button".
 */
function isConsumed(table: WordTable, first: number, last: number): boolean {
  const isArticle = servesAs(table, first - 1, INDEFINITE);
  const verb = isArticle ? first - 2 : first - 1;
  if (!table.language.things.consuming.has(smallAt(table, verb))) return false;
  return !isArticle || !isNoun(table, last) || table.language.things.clothes.has(smallAt(table, last));
}

/** Whether a word is neither a small word nor a verb. */
function isNoun(table: WordTable, at: number): boolean {
  return isSameSentence(table, at) && table.tokens[at]?.kind === "word" && !has(table, at, LINK | VERB);
}

/**
 * Whether a noun for a thing stands before its name: "the film Ann Roe was shot", "the ferry Lady Ann", "a gin called
 * Ann Roe"; "the film Ann Roe made" is hers.
 */
function isNamedSo(table: WordTable, start: number, last: number): boolean {
  const { things, nouns } = table.language;
  const noun = smallAt(table, start - 1);
  if (isVerbHere(table, start - 2)) return false;
  if (isNamedBehindNoun(table, start)) return true;
  if (things.naming.has(noun)) return isThingNoun(table, smallAt(table, start - 2)) && !isNamedByBody(table, start);
  return (
    things.figureNouns.has(noun) || ((nouns.namedThings.has(noun) || things.works.has(noun)) && !isMaker(table, last))
  );
}

/**
 * Whether a word that may be a noun is a verb, because a helper stands before it: "will ⟨play⟩ Ann Roe", "to ⟨ferry⟩
 * Ann Roe".
 */
function isVerbHere(table: WordTable, before: number): boolean {
  return table.language.helpers.modalWords.has(smallAt(table, before)) || servesAs(table, before, INFINITIVE_MARKER);
}

/** Whether a verb behind the name makes it the maker's, and is not like "is" or "sold": "the film Ann Roe ⟨made⟩". */
function isMaker(table: WordTable, last: number): boolean {
  if (!isSameSentence(table, last) || table.tokens[last]?.kind !== "word") return false;
  const word = smallAt(table, last);
  if (table.language.words.auxiliaries.has(word))
    return endsIn(smallAt(table, last + 1), table.language.endings.gerunds);
  return !has(table, last, LINK) && !table.language.things.faring.has(word);
}

/** Whether a verb with a capital inside a sentence begins a work's title: "Finding" in "directed Finding Ann Roe". */
function isTitleOfWork(table: WordTable, first: number): boolean {
  const at = has(table, first - 1, MODIFIER | SHORT_TITLE) ? first - 2 : first - 1;
  const word = wordAt(table, at);
  if (!isCapital(table, at) || table.opens[at] === 1 || !isSameSentence(table, at + 1)) return false;
  if (!endsIn(word, table.language.endings.gerunds) || table.language.tagging.tags.get(word) === NOUN) return false;
  return has(table, at, COMMON) && !has(table, at, GIVEN | SURNAME | MODIFIER | ROLE | SHORT_TITLE);
}

/** Whether a word for goods stands behind one name or two: "Ann Roe lager", "Ann Roe and Jane Moe lager". */
function isGoods(table: WordTable, runs: Runs, last: number): boolean {
  const other = servesAs(table, last, COORDINATOR) ? itemAt(runs.all, runs.of[last + 1]) : undefined;
  const noun = other?.kind === "name" ? other.last : last;
  return isSameSentence(table, noun) && table.language.things.goods.has(smallAt(table, noun));
}

/**
 * Whether a name is a figure's in a work: "Hardy's Ann Roe", "plays a detective called Ann Roe", "played Ann Roe in the
 * series".
 */
function isFigure(table: WordTable, runs: Runs, first: number, last: number): boolean {
  const { things, fiction } = table.language;
  if (!isSameSentence(table, first)) return false;
  if (isOfAuthor(table, runs, first) || isOfWriter(table, first) || isOfBroadcaster(table, runs, first)) return true;
  const before = smallAt(table, first - 1);
  if (things.naming.has(before)) return isPlayedBefore(table, first - 2);
  const isPart = fiction.playing.has(before) || servesAs(table, first - 1, PREDICATIVE);
  return isPart && servesAs(table, last, LOCATIVE) && isWorkBehind(table, last + 1);
}

/** How far before "called" a verb of playing may stand, in tokens. */
const MAX_TO_PLAYING = 8;

/** Whether "plays a detective" stands before "called". */
function isPlayedBefore(table: WordTable, from: number): boolean {
  const { playing, portraying } = table.language.fiction;
  for (let at = from; at > from - MAX_TO_PLAYING && table.sentenceOf[at] === table.sentenceOf[from]; at -= 1)
    if (playing.has(smallAt(table, at)) || portraying.has(smallAt(table, at))) return true;
  return false;
}

/** Whether a work stands behind "in": "the series", "the hit series". */
function isWorkBehind(table: WordTable, at: number): boolean {
  const { works } = table.language.things;
  return works.has(smallAt(table, at + 1)) || works.has(smallAt(table, at + 2));
}

function isOfAuthor(table: WordTable, runs: Runs, first: number): boolean {
  if (table.tokens[first - 1]?.kind !== "possessive") return false;
  const owner = itemAt(runs.all, runs.of[first - 2]);
  if (owner !== undefined && owner.kind !== "name") return false;
  return table.language.things.authors.has(wordAt(table, first - 2));
}

/** Whether a name is a writer's hero: "a novelist whose detective, Inspector Roe,". */
function isOfWriter(table: WordTable, first: number): boolean {
  const { writers, heroes } = table.language.fiction;
  const noun = wordAt(table, first - 1) === "," ? first - 2 : first - 1;
  const { personalRelatives } = table.language.smallWords;
  const owner = smallAt(table, noun - 1);
  if (!heroes.has(smallAt(table, noun)) || !personalRelatives.has(owner) || !table.language.words.owners.has(owner))
    return false;
  return writers.has(smallAt(table, noun - 2)) || writers.has(smallAt(table, noun - 3));
}

/** Whether a name is a broadcaster's programme that somebody is in: "in the BBC's Dr Roe". */
function isOfBroadcaster(table: WordTable, runs: Runs, first: number): boolean {
  if (table.tokens[first - 1]?.kind !== "possessive") return false;
  const owner = itemAt(runs.all, runs.of[first - 2]);
  if (owner?.known?.kind !== "media" && owner?.known?.kind !== "company") return false;
  return servesAs(table, servesAs(table, owner.first - 1, DEFINITE) ? owner.first - 2 : owner.first - 1, LOCATIVE);
}

/**
 * Whether a name stands behind an article or owner and before no noun that it might belong to: "the Ann Roe sank", "his
 * Ann Roe", "an Ann Roe, please".
 */
function isArticled(table: WordTable, runs: Runs, { first, last }: TokenRange): boolean {
  if (isAloneInMarks(table, first, last)) return true;
  if (!isSameSentence(table, first) || last < first + 2) return false;
  const before = wordAt(table, first - 1);
  if (!servesAs(table, first - 1, DEFINITE | INDEFINITE) && !table.language.words.owners.has(before)) return false;
  if (!isSameSentence(table, last)) return true;
  const after = table.tokens[last];
  if (after === undefined || after.kind === "symbol" || after.kind === "possessive") return after?.text !== "-";
  if (after.kind !== "word" || after.capital) return false;
  if (servesAs(table, last, COORDINATOR) && isCapital(table, last + 1)) return false;
  if (servesAs(table, last, GENITIVE) || isClauseBehind(table, runs, last)) return false;
  return has(table, last, LINK) || table.language.time.beforePeriods.has(after.lower) || isFiniteVerb(table, last);
}

/**
 * Whether a name stands alone in marks, behind an article, an owner or a noun for named things: "the ⟨“Ann Roe”⟩", "his
 * ⟨‘Lady Ann’⟩", "the trawler ⟨“Ann Roe”⟩".
 */
function isAloneInMarks(table: WordTable, first: number, last: number): boolean {
  const { tokens, language } = table;
  const open = isCapital(table, first - 1) ? first - 2 : first - 1;
  if (tokens[open]?.kind !== "mark" || tokens[last]?.kind !== "mark" || !isSameSentence(table, open)) return false;
  const before = smallAt(table, open - 1);
  return servesAs(table, open - 1, DEFINITE) || language.words.owners.has(before) || isThingNoun(table, before);
}

/** Whether a clause begins that specifies which Ann Roe is meant: "who", "that", "we know". */
function isClauseBehind(table: WordTable, runs: Runs, at: number): boolean {
  const { pronouns, relatives } = table.language.words;
  const word = wordAt(table, at);
  if (pronouns.has(word) || relatives.has(word)) return true;
  return table.language.smallWords.personalRelatives.has(word) || isIn(runs.of, at);
}

/** Verb forms that are also nouns: "vote" beside "voted", "fight" beside "fights". */
const verbsAndNounsIn = perLanguage(({ words: { commonVerbs }, endings }) => {
  const stems = [...commonVerbs].flatMap((verb) => {
    const stem = withoutEnding(verb, endings.pasts);
    return [stem, verb.slice(0, stem.length + 1), withoutEnding(verb, endings.thirdPersons)].filter(
      (one) => one !== verb,
    );
  });
  return new Set(stems.filter((stem) => commonVerbs.has(stem)));
});

/** Whether a word is a finite verb: "sank", "carried", but not "vote", which is also a noun. */
function isFiniteVerb(table: WordTable, at: number): boolean {
  const word = smallAt(table, at);
  if (table.language.things.faring.has(word)) return true;
  if (!has(table, at, VERB) && !endsIn(word, table.language.endings.pasts)) return false;
  const tag = table.language.tagging.tags.get(word);
  if (tag !== undefined) return tag === PAST || tag === PARTICIPLE || tag === PRESENT_THIRD;
  return !verbsAndNounsIn(table.language).has(word);
}

/**
 * Whether a given name stands behind a word with a capital inside a sentence that is not a title: "Rupert" in "a
 * Spotted Rupert".
 */
function isInCapitalPhrase(table: WordTable, { first, last }: TokenRange): boolean {
  const at = first - 1;
  if (last > first + 1 || !isCapital(table, at) || table.opens[at] === 1 || !isSameSentence(table, first)) return false;
  if (!has(table, at, COMMON) || has(table, first, SURNAME)) return false;
  return !has(table, at, ROLE | SHORT_TITLE | MODIFIER | DEMONYM | KIN | HUMAN | CALENDAR | GIVEN | SURNAME | LINK);
}
