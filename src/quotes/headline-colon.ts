import { holdsFinite } from "../grammar/holds-finite.ts";
import { stepBack, stepOver } from "../grammar/steps.ts";
import { INDEFINITE, INFINITIVE_MARKER, NEGATIVE_DETERMINER, servesAs } from "../grammar/syntax-words.ts";
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
  NAME,
  NOUN,
  OWNER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { ReadBlock } from "../text/document.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { isSomebody } from "./asked-person.ts";
import type { Attribution } from "./attribution.ts";
import { endsSentence } from "./ends-sentence.ts";
import { isHeadlineOrEntry, isHeadlineOrListed } from "./entry-headings.ts";
import { speaksOfOneself } from "./headings.ts";
import { beforeHearer, lastColonOf } from "./headline-offices.ts";
import { isAboutPerson } from "./headline-topic.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";
import { blockAt, type Scene, type TokenRange } from "./scene.ts";
import { toColonCue } from "./turns/find-turns.ts";
import { HEADLINE_COLON } from "./turns/printed-speaker.ts";

/** A name and its title have at most this many words. */
const MAX_NAME = 8;
/**
 * What a headline reports in front of a colon has at least this many words: "Flood relief: minister" only names a
 * topic.
 */
const MIN_REPORTED = 4;
/** The same where only the verb "to be" is left out: "Job cuts inevitable: minister". */
const MIN_STATED = 3;

/**
 * Finds what a headline, or a heading of a live page, prints behind a name or office and a colon, or before one: "Roe:
 * Talks will resume", "Police: Man fled", "Tenant cannot be evicted: High Court", "I never sold it – Roe". Words in
 * marks are left to the direct quotes.
 */
export function findHeadlineColons(scene: Scene): Attribution[] {
  return scene.document.blocks.flatMap((block, index): Attribution[] => {
    if (!isHeadlineOrEntry(scene.document, index)) return [];
    const isHeadline = isHeadlineOrListed(scene.document, index);
    const reported = (isHeadline ? reportedBehind(scene, block) : null) ?? reportedBefore(scene, block);
    const isListed = block.zone !== "headline";
    if (reported === null || (isListed && (isTurn(scene, index) || goesOn(scene, block, reported)))) return [];
    const { tokens } = scene.document;
    const { firstToken, lastToken, colon, source } = reported;
    return [
      {
        kind: "indirect",
        content: [{ start: tokens.starts[firstToken] ?? 0, end: tokens.ends[lastToken - 1] ?? 0 }],
        quoted: [],
        cue: toColonCue(scene, colon),
        stance: "asserted",
        source,
        rule: HEADLINE_COLON,
        sentence: scene.sentenceOf[firstToken] ?? 0,
        block: index,
        confidence: 0.9,
      },
    ];
  });
}

/** Whether a paragraph is a turn of a talk, which is read as such. */
function isTurn({ document: { turns } }: Scene, block: number): boolean {
  return turns.some(({ paragraph }) => paragraph === block);
}

/**
 * "⟨Thanks for reading.⟩ – Ann Roe", "Poll: ⟨Was it fair? Yes 31%⟩": whether a sentence ends within what a line of the
 * body reports, unless it is said by a person or body in front of it.
 */
function goesOn({ cast, document }: Scene, block: ReadBlock, { firstToken, lastToken, source }: Reported): boolean {
  const { person = null, organisation = null, unnamedAs } = itemAt(cast.mentions, source) ?? {};
  const isSomebodys = person !== null || organisation !== null || unnamedAs === "individual";
  if (isSomebodys && firstToken > block.firstToken) return false;
  for (let at = firstToken; at < lastToken; at += 1) if (endsSentence(document.tokens[at]?.text)) return true;
  return false;
}

/** What was said, and who stands on the other side of the colon. */
interface Reported extends TokenRange {
  readonly colon: number;
  readonly source: number | null;
}

/** "Roe: ⟦Talks will resume⟧". */
function reportedBehind(scene: Scene, block: ReadBlock): Reported | null {
  const { document, pairOf, mentionOf } = scene;
  const colon = colonOf(scene, block);
  const first = document.tokens[colon + 1];
  const { lastToken: end } = beforeHearer(scene.grammar, { firstToken: block.firstToken, lastToken: colon });
  if (colon < 0 || first === undefined || isIn(pairOf, colon + 1) || !isSource(scene, block.firstToken, end))
    return null;
  const range = { firstToken: colon + 1, lastToken: block.lastToken };
  const isLabel = isFiledUnder(scene, block.firstToken, colon);
  if (isLabel || (end === colon && isTopic(scene, colon, range)) || isDescription(scene, colon + 1, range)) return null;
  if (isRecordOfMeeting(scene, range)) return null;
  const source = mentionOf[end - 1] ?? -1;
  if (isRubric(scene, source, range)) return null;
  return isAboutPerson(scene, source, range) ? null : { ...range, colon, source: source < 0 ? null : source };
}

/**
 * "⟨Q3 results⟩: Acme sees demand reviving, ⟨says chief⟩", "⟨Poison trial⟩: wife ⟨texted lover ‘drink⟩ it’": whether
 * the words before the colon only name a topic, since somebody else says what stands behind it. A person before a colon
 * may tell what others say, and so may a report, "Report: guards told to ‘shoot’".
 */
function isRubric(scene: Scene, source: number, { firstToken, lastToken }: TokenRange): boolean {
  const { cast, cues, cueOf, grammar, pairOf } = scene;
  const mention = itemAt(cast.mentions, source);
  if (mention === undefined || mention.person !== null) return false;
  const isVerb = (at: number) => itemAt(cues, cueOf[at])?.form === "verb" && isFiniteVerb(grammar.tags[at] ?? 0);
  for (let at = Math.max(firstToken + 1, lastToken - LONGEST_SOURCE); at < lastToken - 1; at += 1)
    if (grammar.tags[at - 1] === COMMA && isVerb(at) && !isIn(pairOf, at)) return true;
  if (mention.unnamedAs !== "document" && mention.unnamedAs !== "poll") return false;
  for (let at = firstToken + 1; at < lastToken; at += 1) if (isIn(pairOf, at)) return isVerb(at - 1) || isVerb(at - 2);
  return false;
}

/** The longest speaker at the end of a headline, with the verb, in tokens: "says the chief executive of Acme". */
const LONGEST_SOURCE = 8;

/** "Formula One: Roe wins", "Theatre: The Mill": whether a paper files a story under these words. */
function isFiledUnder(scene: Scene, firstToken: number, colon: number): boolean {
  const words = Array.from({ length: colon - firstToken }, (_, index) => wordAt(scene, firstToken + index)).join(" ");
  const { headers, sport } = scene.language;
  return sport.competitions.has(words) || headers.reviewLabels.has(words);
}

/**
 * "⟦Tenant cannot be evicted⟧: High Court", "⟦How I fled⟧ – Roe": a clause with only its speaker behind the last colon
 * or dash.
 */
function reportedBefore(scene: Scene, block: ReadBlock): Reported | null {
  const { document, pairOf, mentionOf, grammar } = scene;
  const colon = lastColonOf(document.tokens, block);
  const { lastToken: whole } = beforeHearer(grammar, { firstToken: colon + 1, lastToken: block.lastToken });
  const end = beforeAppositive(scene, colon + 1, whole);
  if (colon < 0 || isIn(pairOf, block.firstToken) || !isSource(scene, colon + 1, end)) return null;
  if (wordAt(grammar, colon) !== ":" && isImprint(scene, block.lastToken - 1)) return null;
  const before = lastColonOf(document.tokens, { firstToken: block.firstToken, lastToken: colon - 1 });
  const range = { firstToken: Math.max(before + 1, block.firstToken), lastToken: colon };
  if (range.lastToken - range.firstToken < MIN_STATED) return null;
  const isStated = isStatedOf(scene, range);
  const isToldTo = whole < block.lastToken;
  if (range.lastToken - range.firstToken < MIN_REPORTED && !isStated && !isToldTo) return null;
  const isOwn = speaksOfOneself(scene, range);
  const opener = wordAt(grammar, range.firstToken);
  if (scene.language.helpers.questionOpeners.has(opener) && !isOwn) return null;
  const isVerbal =
    isOwn ||
    isStated ||
    isInMarks(scene, range) ||
    grammar.tags.subarray(range.firstToken, colon).some((tag) => isFiniteVerb(tag) || tag === BASE || tag === GERUND);
  return isVerbal || isToldBelow(scene, block, range) ? { ...range, colon, source: mentionOf[end - 1] ?? null } : null;
}

/**
 * "⟦Fire at mill⟧ - police" ¶ "A mill is on fire, ⟨police⟩ said": whether the first paragraph below mentions a noun of
 * the headline and lets whoever ends the headline say something.
 */
function isToldBelow(scene: Scene, { lastToken }: ReadBlock, { firstToken, lastToken: end }: TokenRange): boolean {
  const { cues, cueOf, document, grammar, mentionOf, phraseTokens } = scene;
  const lead = document.blocks.find(
    ({ zone, start }) => zone === "body" && start >= (document.tokens.ends[lastToken - 1] ?? 0),
  );
  if (lead === undefined) return false;
  const named = new Set<string>();
  for (let at = firstToken; at < end; at += 1)
    if (grammar.tags[at] === NOUN || grammar.tags[at] === NAME) named.add(wordAt(scene, at));
  if (!holdsOneOf(scene, lead.firstToken, lead.lastToken, named)) return false;
  const source = new Set([wordAt(scene, lastToken - 1)]);
  for (let at = lead.firstToken + 1; at < lead.lastToken; at += 1) {
    const phrase = phraseTokens[mentionOf[at - 1] ?? -1];
    const isSaying = itemAt(cues, cueOf[at])?.form === "verb" && phrase?.lastToken === at;
    if (isSaying && holdsOneOf(scene, phrase.firstToken, at, source)) return true;
  }
  return false;
}

/**
 * "Rate cut ⟨‘not on table’⟩", "Mill ⟨‘must close’⟩ by May": whether words in marks say something of the noun before
 * them, unlike "shares in ⟨‘green’⟩ firms".
 */
function isInMarks({ grammar: { tags }, pairOf, pairs }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  for (let at = firstToken + 1; at < lastToken; at += 1) {
    const pair = itemAt(pairs, pairOf[at]);
    const isSubject = tags[at - 1] === NOUN || tags[at - 1] === NAME;
    if (pair?.firstToken !== at || !isSubject) continue;
    return pair.lastToken === lastToken || !isInNounPhrase(tags[pair.lastToken] ?? 0);
  }
  return false;
}

/** "Blackout risk ⟨rising⟩ in May": whether a noun stands before a gerund, as headlines leave out "is", and no noun right behind it. */
function isUnderWay({ grammar: { tags } }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  for (let at = firstToken + 1; at < lastToken; at += 1)
    if (tags[at] === GERUND && (tags[at - 1] === NOUN || tags[at - 1] === NAME) && !isInNounPhrase(tags[at + 1] ?? 0))
      return true;
  return false;
}

/**
 * "Job cuts ⟨inevitable⟩", "Floods ⟨worst⟩ in years", "Talks still ⟨possible⟩": whether an adjective says what the noun
 * before it is, as headlines leave out "is".
 */
function isStatedOf({ grammar: { tags } }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  for (let at = firstToken + 1; at < lastToken; at += 1) {
    if (tags[at] !== ADJECTIVE || isInNounPhrase(tags[at + 1] ?? 0)) continue;
    const before = stepBack(tags, at, ADVERB) - 1;
    if (before >= firstToken && (tags[before] === NOUN || tags[before] === NAME)) return true;
  }
  return false;
}

/**
 * "Mill to close - Corran Post": whether the words behind the dash are an outlet or firm, which only publishes this.
 * Nations and offices of the state do speak there.
 */
function isImprint({ cast, mentionOf }: Scene, last: number): boolean {
  const { organisation } = itemAt(cast.mentions, mentionOf[last]) ?? { organisation: null };
  const kind = itemAt(cast.organisations, organisation)?.kind;
  return kind !== undefined && kind !== "agency" && kind !== "government" && kind !== "country";
}

/**
 * "Acme: call with analysts", "Acme: What does it do?": whether a firm's headline says only what it is about: nobody is
 * named and no verb has a subject, or something is asked. A list counts too: "Grain Man: ⟨3 loaves to bake⟩".
 */
function isTopic(scene: Scene, colon: number, range: TokenRange): boolean {
  const { cast, mentionOf, grammar, language } = scene;
  const isQuestion = grammar.tags[colon + 1] === WH_WORD && wordAt(grammar, range.lastToken - 1) === "?";
  // "Money Clinic: ⟨can my⟩ bank refuse to pay"
  const opener = wordAt(grammar, colon + 1);
  const next = grammar.tags[colon + 2];
  const isAsked = isQuestion || (language.words.auxiliaries.has(opener) && (next === OWNER || next === PRONOUN));
  const isOfBody = itemAt(cast.mentions, mentionOf[colon - 1])?.organisation != null;
  if (isAsked && isOfBody && !(isQuestion && speaksOfOneself(scene, range))) return true;
  const source = itemAt(cast.mentions, mentionOf[colon - 1]);
  if (source?.person != null) return isAskedOfThem(scene, range) || isCalled(scene, range);
  // "Police: ⟨No⟩ arrests until Monday"
  const isDenied =
    servesAs(grammar, colon + 1, NEGATIVE_DETERMINER) && range.lastToken - range.firstToken >= MIN_STATED;
  if (isDenied && (source?.unnamedAs === "individual" || isOfBody)) return false;
  const isRead = source?.unnamedAs === "document" || source?.unnamedAs === "poll";
  // "Parliament: ⟨written answers⟩"
  const subject = stepOver(grammar.tags, colon + 1, PARTICIPLE);
  const isClause = holdsFinite(grammar, subject + 1, range.lastToken) || isWithVerb(scene, colon + 1);
  if (isClause) return false;
  const isTelling = isRead || source?.unnamedAs === "individual" || source?.unnamedAs === "group";
  const tells = [tellsOfFuture, isStatedOf, isUnderWay, isInMarks];
  return !(isTelling && tells.some((isTold) => isTold(scene, range)));
}

/** "Mill boss: ⟨We're⟩ not for sale": whether a pronoun and its verb are one token. */
function isWithVerb({ document, language }: Scene, at: number): boolean {
  const word = document.tokens[at]?.lower ?? "";
  const isGlued = (language.words.pronouns.get(word)?.length ?? word.length) < word.length;
  return isGlued || endsIn(word, language.helpers.gluedFormsOfBe);
}

/**
 * "Ann Roe: ⟨a life in bears⟩": whether it says what somebody is called, or what is written of them, and is not a
 * clause; "Roe: ⟨Time for more bread⟩" is said.
 */
function isCalled(scene: Scene, range: TokenRange): boolean {
  return servesAs(scene.grammar, range.firstToken, INDEFINITE) && isVerbless(scene, range);
}

function isVerbless({ grammar }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  return !grammar.tags.subarray(firstToken, lastToken).some((tag) => isFiniteVerb(tag) || tag === BASE);
}

/**
 * "Ann Roe: ⟨Saint or sinner?⟩", "Ann Roe: ⟨Is she the next mayor?⟩": whether a question asks about whoever is named,
 * by having no verb or by "he" or "she"; unlike "Roe: ⟨Why should we pay?⟩".
 */
function isAskedOfThem(scene: Scene, range: TokenRange): boolean {
  if (wordAt(scene, range.lastToken - 1) !== "?" || speaksOfOneself(scene, range)) return false;
  if (isVerbless(scene, range)) return true;
  return holdsOneOf(scene, range.firstToken, range.lastToken, scene.language.words.pronounGenders);
}

/**
 * "Report: ⟨Backlog of cases to double⟩ by May": whether "to" and a verb follow a noun, as headlines print the future.
 */
function tellsOfFuture({ grammar: { tags } }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  for (let at = firstToken + 1; at < lastToken - 1; at += 1)
    if (tags[at] === TO && tags[at + 1] === BASE) return tags[at - 1] === NOUN || tags[at - 1] === NAME;
  return false;
}

/**
 * "Ann Roe: ⟨farmer, poet and⟩ nuisance", "Ann Roe: ⟨a judge who⟩ knitted": whether it says what somebody is or was.
 */
function isDescription({ grammar, language }: Scene, first: number, { lastToken }: TokenRange): boolean {
  const { tags } = grammar;
  const noun = stepOver(tags, first, DETERMINER);
  const next = noun + 1 < lastToken ? tags[noun + 1] : COMMA;
  const isAddition = next === PREPOSITION && !servesAs(grammar, noun + 1, INFINITIVE_MARKER);
  const goesOn = next === COMMA || next === CONJUNCTION || next === WH_WORD || isAddition;
  const word = wordAt(grammar, noun);
  return goesOn && (language.nouns.roles.has(word) || language.nouns.humans.has(word));
}

/**
 * "Ashby Council: ⟨draft minutes of the meeting⟩ held on 3 May": whether it says what the text below is, and not what
 * became of it: "Roe: ⟨Notes of meeting were lost⟩".
 */
function isRecordOfMeeting({ grammar, language }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const { tags } = grammar;
  const { recordsOfMeetings } = language.documents;
  const noun = [firstToken, firstToken + 1].find((at) => recordsOfMeetings.has(wordAt(grammar, at)));
  if (noun === undefined || tags[noun + 1] !== PREPOSITION) return false;
  for (let at = noun + 2; at < lastToken; at += 1)
    // "held ⟨on⟩ 3 May" adds to the noun.
    if (isFiniteVerb(tags[at] ?? 0) && !(tags[at] === PAST && tags[at + 1] === PREPOSITION)) return false;
  return true;
}

/** The colon near the start of a range of tokens; -1 for none. */
function colonOf({ document, pairOf }: Scene, { firstToken, lastToken }: TokenRange): number {
  if (isIn(pairOf, firstToken)) return -1;
  const end = Math.min(lastToken - 1, firstToken + MAX_NAME);
  for (let at = firstToken + 1; at < end; at += 1) if (document.tokens[at]?.text === ":") return at;
  return -1;
}

/** "I sold it – Roe⟨, cassava processor⟩": the end of a source without what is said of the person behind a comma. */
function beforeAppositive({ cast, grammar, mentionOf }: Scene, firstToken: number, lastToken: number): number {
  const comma = grammar.tags.subarray(firstToken, lastToken).indexOf(COMMA) + firstToken;
  const isNamed = comma > firstToken && itemAt(cast.mentions, mentionOf[comma - 1])?.person != null;
  return isNamed && endOfNounPhrase(grammar, comma + 1, lastToken) === lastToken ? comma : lastToken;
}

/** Whether exactly one mention, with its title or a few words of its office, stands between two tokens. */
function isSource(scene: Scene, firstToken: number, lastToken: number): boolean {
  const index = scene.mentionOf[lastToken - 1] ?? -1;
  const mention = scene.cast.mentions[index];
  if (mention === undefined || mention.form === "pronoun") return false;
  // "Dear Ann: I met a man" is what a reader writes to her.
  if (scene.language.turns.salutations.has(wordAt(scene, firstToken))) return false;
  // "Media: Nobody listens": the desk prints the section of the article.
  if (isSectionLabel(scene, firstToken, lastToken)) return false;
  const { start } = mention.form === "description" ? mention : mention.phrase;
  const { starts } = scene.document.tokens;
  const isWhole = start === starts[firstToken] || isBehindOffice(scene, firstToken, index);
  return isWhole && lastToken - firstToken <= MAX_NAME;
}

/** "Minister, ⟨Ann Roe⟩": whether only an office and a comma stand before somebody's name. */
function isBehindOffice({ cast, grammar, mentionTokens }: Scene, firstToken: number, mention: number): boolean {
  const comma = (mentionTokens[mention]?.firstToken ?? 0) - 1;
  if (cast.mentions[mention]?.person == null || comma <= firstToken || wordAt(grammar, comma) !== ",") return false;
  return isSomebody(grammar, comma - 1) && endOfNounPhrase(grammar, firstToken, comma) === comma;
}

/** "Media", "First person": whether the first words of a line are the name of a section. */
function isSectionLabel(scene: Scene, first: number, end: number): boolean {
  const isFirst = first === 0 || blockAt(scene, first) !== blockAt(scene, first - 1);
  if (!isFirst || end - first > 2) return false;
  const words = [wordAt(scene, first), ...(end - first === 2 ? [wordAt(scene, first + 1)] : [])];
  return scene.language.headers.sectionLabels.has(words.join(" "));
}
