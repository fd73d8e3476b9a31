import { holdsFinite } from "../../../grammar/holds-finite.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  NAME,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  WH_WORD,
} from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import type { TokenRange } from "../../scene.ts";
import { beforeAdverbs } from "./before-verb.ts";
import { isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import { clauseSubject } from "./clause-subject.ts";
import type { Subject } from "./subject-mention.ts";
import { mayTell } from "./telling-noun.ts";

/** How far from the start of the sentence the second verb may stand, in tokens. */
const REACH = 50;

/**
 * The subject that a verb of speech shares with the verb of the sentence: “⟨The supermarket⟩ denied it and ⟨pleaded⟩
 * that …”, “in a statement ⟨the orchestra⟩ apologised and ⟨said⟩ …”, “⟨a court⟩ threw out a verdict, ⟨ruling⟩ that …”,
 * “⟨Doe⟩ cut its prices, ⟨saying⟩ …”. Null where it is a mention already, or another verb of speech stands between the
 * two.
 */
export function sharedSubject(whole: Place, { firstToken, headToken, lemma }: Cue): Subject | null {
  const place = behindHeading(whole, firstToken);
  const { grammar, sentence, isSpeech, taken } = place;
  const { tags } = grammar;
  const link = tags[firstToken - 1] === ADVERB ? firstToken - 2 : firstToken - 1;
  const isShared = tags[link] === CONJUNCTION || (tags[link] === COMMA && tags[headToken] === GERUND);
  if (!isShared || link - sentence.firstToken > REACH) return null;
  const last = tags[link] === COMMA ? subjectOfLastClause(place, link) : subjectWithinRelative(place, firstToken);
  if (last !== null) return last;
  for (let verb = sentence.firstToken + 1; verb < link; verb += 1) {
    const isVerb = isFiniteVerb(tags[verb] ?? 0) || (tags[verb] === PARTICIPLE && tags[verb - 1] === NOUN);
    if (!isVerb) continue;
    const found = subjectOfSentence(place, verb);
    if (found === null) continue;
    // “Outside court ⟨Roe⟩ waved and said”, and not “the sacking of a man ⟨who⟩ hid, ruling that”.
    const isOthers = (at: number) => taken[at - 1] === 1 && tags[at - 1] !== WH_WORD && isFiniteVerb(tags[at] ?? 0);
    for (let at = verb + 1; at < firstToken; at += 1) if (isSpeech(at) || isOthers(at)) return null;
    // “Their study⟨, published in the Ashby Journal,⟩ followed nine men and found …”
    const end = tags[found.lastToken] === COMMA ? found.lastToken : verb;
    if (taken.subarray(sentence.firstToken, end).includes(1)) return null;
    // “The fracas began in May, ⟨vowing⟩ …”: the subject of such a gerund must be able to report something.
    const head = grammar.document.tokens[found.lastToken - 1]?.lower ?? "";
    const isNamed = tags.subarray(found.firstToken, found.lastToken).every((tag) => tag === NAME);
    const { plainVerbs, trailingVerbs } = grammar.language.speech;
    const mayTellIt =
      mayTell(head, grammar.language) || (isNamed && (plainVerbs.has(lemma) || trailingVerbs.has(lemma)));
    if (tags[headToken] === GERUND && !mayTellIt) return null;
    return { ...found, phraseLast: Math.max(found.lastToken, beforeAdverbs(place, verb)) };
  }
  return null;
}

/** The longest heading, in tokens: "Verdict in fraud case upheld:". */
const LONGEST_HEADING = 8;

/**
 * “Verdict upheld: ⟨A court on Monday⟩ …”: the place with its sentence beginning behind a heading that runs on into it;
 * else the same place.
 */
function behindHeading(place: Place, verb: number): Place {
  const { grammar, sentence } = place;
  const { tokens } = grammar.document;
  for (let at = sentence.firstToken + 1; at < Math.min(verb, sentence.firstToken + LONGEST_HEADING); at += 1)
    if (tokens[at]?.text === ":" && tokens[at + 1]?.capital === true)
      return { ...place, sentence: { ...sentence, firstToken: at + 1 } };
  return place;
}

/**
 * “Roe left, but ⟨the league⟩ on Monday appealed, arguing …”: the subject of a clause behind "but" or "and", up to a
 * comma; else null.
 */
function subjectOfLastClause(place: Place, comma: number): Subject | null {
  const { grammar, isSpeech, sentence, taken } = place;
  const { document, tags, language } = grammar;
  for (let verb = comma - 1; verb > sentence.firstToken; verb -= 1) {
    if (!isFiniteVerb(tags[verb] ?? 0)) continue;
    if (isSpeech(verb) || taken[verb - 1] === 1) return null;
    const lastToken = beforeAdverbs(place, verb);
    const firstToken = startOfPhrase(place, lastToken - 1);
    if (firstToken >= lastToken || tags[firstToken - 1] !== CONJUNCTION) continue;
    const isFree = !taken.subarray(firstToken, lastToken).includes(1);
    const head = document.tokens[lastToken - 1]?.lower ?? "";
    return isFree && isHead(tags[lastToken - 1] ?? 0) && mayTell(head, language)
      ? { firstToken, lastToken, phraseLast: lastToken }
      : null;
  }
  return null;
}

/**
 * “a day on which ⟨the board⟩ sits down with farmers and ‹tells› them”: the subject behind a relative, of the verb in
 * the same tense that stands last before a verb behind "and"; else null.
 */
function subjectWithinRelative({ grammar, isSpeech, sentence, taken }: Place, second: number): Subject | null {
  const { document, language, tags } = grammar;
  let verb = second - 1;
  while (verb > sentence.firstToken && tags[verb] !== COMMA && !isFiniteVerb(tags[verb])) verb -= 1;
  if (!isFiniteVerb(tags[verb]) || tags[verb] !== tags[second] || isSpeech(verb)) return null;
  const found = clauseSubject(grammar, sentence.firstToken, verb, isSpeech);
  if (found?.lastToken !== verb || tags[found.firstToken - 1] !== WH_WORD) return null;
  const isFree = !taken.subarray(found.firstToken, verb).includes(1);
  return isFree && mayTell(document.tokens[verb - 1]?.lower ?? "", language) ? { ...found, phraseLast: verb } : null;
}

/** The subject that begins the sentence, or that stands right before its verb behind “in a statement”. */
function subjectOfSentence(place: Place, verb: number): TokenRange | null {
  const { grammar, sentence, isSpeech } = place;
  const { tags } = grammar;
  if (tags[verb - 1] === PRONOUN) return null;
  const found = clauseSubject(grammar, sentence.firstToken, verb, isSpeech);
  if (found !== null) return isFirst(place, found.firstToken) ? found : null;
  if (isSome(place, verb)) return { firstToken: sentence.firstToken, lastToken: sentence.firstToken + 1 };
  const first = startOfPhrase(place, verb - 1);
  const isFronted = tags[sentence.firstToken] === PREPOSITION && tags[first] === DETERMINER;
  return isFronted && isHead(tags[verb - 1] ?? 0) ? { firstToken: first, lastToken: verb } : null;
}

/**
 * Whether a subject opens the sentence, or follows a phrase or time and its comma: "In August, ⟨several groups⟩ sued",
 * "Last month, ⟨three families⟩ sued".
 */
function isFirst({ grammar, sentence: { firstToken } }: Place, subject: number): boolean {
  const { document, tags } = grammar;
  if (subject === firstToken) return true;
  if (tags[subject - 1] !== COMMA) return false;
  if (timePhraseAt(document.tokens, firstToken, subject)?.lastToken === subject - 1) return true;
  return tags[firstToken] === PREPOSITION && !holdsFinite(grammar, firstToken, subject);
}

/**
 * "⟨Some⟩ in Ashby welcomed", "⟨Many⟩ agreed": whether one word for several, with at most a phrase of place, stands
 * before the verb.
 */
function isSome({ grammar, sentence }: Place, verb: number): boolean {
  const { document, language, tags } = grammar;
  const first = sentence.firstToken;
  if (!language.smallWords.standingAlone.has(document.tokens[first]?.lower ?? "")) return false;
  const next = first + 1;
  return next === verb || (tags[next] === PREPOSITION && tags.subarray(next + 1, verb).every(isInNounPhrase));
}
