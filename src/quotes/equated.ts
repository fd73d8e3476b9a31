import { holdsFinite } from "../grammar/holds-finite.ts";
import { isBe } from "../grammar/is-be.ts";
import { speechLemmaAt } from "../grammar/speech-lemma.ts";
import { stepBack } from "../grammar/steps.ts";
import { AGENT, DATIVE, INDEFINITE, PREDICATIVE, RELATIVE_OF_THINGS, servesAs } from "../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  MARK,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  STOP,
  WH_WORD,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { DASHES_OR_HYPHEN } from "../text/dashes.ts";
import { itemAt } from "../text/item-at.ts";
import { arrivedFrom, arrivesBeforeColon } from "./arrival.ts";
import type { Cue } from "./attribution.ts";
import { forWhom } from "./for-whom.ts";
import { nounBeforeMarks } from "./noun-before-marks.ts";
import { endOfNounPhrase, endWithAdded, isInPhrases, openerOfInserted, startOfNounPhrase } from "./noun-phrase.ts";
import { ownerAround, ownerOfCry, ownerSetOff } from "./owner-beside-marks.ts";
import { ownerOf, phraseAt } from "./owner-of-words.ts";
import { isOwnerSign } from "./owner-sign.ts";
import { isNamedByOthers, isNamedFarther, isPassive } from "./passive.ts";
import { blockAt, type Scene, type TokenRange } from "./scene.ts";
import { behindFrom, isWritten } from "./speakers/subjects/document-before-colon.ts";
import { isTitleCase } from "./title-case.ts";
import { userOfWord } from "./user-of-word.ts";

/** How far from the marks the owner of the words may stand, in tokens. */
const REACH = 14;

/**
 * Returns whose words a pair of marks is said to be without a verb of speech: “Sell it” was ⟨Roe⟩'s advice; “Sell it”
 * is how ⟨Roe⟩ put it; ⟨her⟩ reply: “No.”; dismissed by ⟨Roe⟩ as “nonsense”; for ⟨Roe⟩, it was “nonsense”. The result
 * is the index of the mention, -1 where it is not a mention, or null where the marks are equated with nobody's words.
 */
export function ownerOfEquated(scene: Scene, marks: TokenRange): number | null {
  return (
    arrivedFrom(scene, marks) ??
    arrivesBeforeColon(scene, marks) ??
    beginningOf(scene, marks) ??
    behindEquation(scene, marks) ??
    behindDash(scene, marks) ??
    behindBe(scene, marks) ??
    beforeColon(scene, marks) ??
    namedBy(scene, marks) ??
    ownerOfNoun(scene, marks) ??
    ownerOfCry(scene, marks) ??
    ownerAround(scene, marks) ??
    ownerSetOff(scene, marks) ??
    userOfWord(scene, marks) ??
    forWhom(scene, marks)
  );
}

/**
 * “I have sold it,” begins ⟨a letter⟩, “Dear Tom,” ⟨her letter⟩ begins, “…” begins a letter from ⟨Roe⟩: returns the
 * owner of the written work or else the work itself; -1 for “a letter” that is not a mention, null for anything else.
 */
function beginningOf(scene: Scene, { lastToken }: TokenRange): number | null {
  const { grammar, language, mentionOf, sentenceOf } = scene;
  const isCourse = (at: number): boolean => language.speech.coursesOfWorks.has(wordAt(grammar, at));
  const isInverted = isCourse(lastToken);
  const first = isInverted ? lastToken + 1 : lastToken;
  const end = endOfNounPhrase(grammar, first, first + REACH);
  if (end <= first || !(isInverted || isCourse(end)) || !isWritten(grammar, end - 1)) return null;
  if (sentenceOf[end - 1] !== sentenceOf[lastToken - 1]) return null;
  const written = mentionOf[end - 1] ?? -1;
  return ownerOf(scene, end - 1) ?? (written >= 0 || servesAs(grammar, first, INDEFINITE) ? written : null);
}

/**
 * “Sell it” ⟨was Roe's advice⟩, “Sell it” ⟨is how Roe put it⟩, “Sell it,” ⟨which is how Roe put it⟩, “It leaks.” ⟨Those
 * were the words of Roe⟩, “It leaks.” ⟨That was Roe⟩ in May: returns the owner; null for anything else.
 */
function behindEquation(scene: Scene, marks: TokenRange): number | null {
  const { grammar, language } = scene;
  const be = beBehind(scene, marks.lastToken);
  if (!isBe(grammar, be)) return null;
  const named = be > marks.lastToken ? namedThere(scene, marks, be + 1) : -1;
  if (named >= 0) return named;
  if (language.speech.equatingOpeners.has(wordAt(grammar, be + 1))) return phraseAt(scene, be + 2);
  for (let at = be + 1; at < be + REACH && scene.sentenceOf[at] === scene.sentenceOf[be]; at += 1) {
    if (isFiniteVerb(grammar.tags[at]) || grammar.tags[at] === MARK || grammar.tags[at] === STOP) return null;
    if (language.speech.equatedNouns.has(wordAt(grammar, at))) return ownerOf(scene, at);
  }
  return null;
}

/**
 * “It leaks.” That was ⟨Ann Roe⟩, the miller, in May: behind a whole sentence, the person whom the next sentence only
 * names, with who that is, when and where; otherwise -1.
 */
function namedThere(
  { cast, document, grammar, mentionOf, phraseTokens }: Scene,
  marks: TokenRange,
  from: number,
): number {
  const mention = mentionOf[from] ?? -1;
  const phrase = phraseTokens[mention];
  if (grammar.tags[marks.lastToken - 2] !== STOP || phrase?.firstToken !== from) return -1;
  if (cast.mentions[mention]?.person == null) return -1;
  const end = stepBack(grammar.tags, phrase.lastToken, COMMA);
  const next = grammar.tags[end];
  const isAlone = next === COMMA || next === STOP || next === PREPOSITION;
  return isAlone && document.tokens[end]?.kind !== "possessive" ? mention : -1;
}

/**
 * The token where “is” would stand behind marks: right there, or behind “, which” or “those” that refers back to them.
 */
function beBehind({ grammar, language }: Scene, lastToken: number): number {
  const which = wordAt(grammar, lastToken) === "," ? lastToken + 1 : lastToken;
  if (servesAs(grammar, which, RELATIVE_OF_THINGS)) return which + 1;
  return language.smallWords.pointingBack.has(wordAt(grammar, lastToken)) ? lastToken + 1 : lastToken;
}

/**
 * “It leaks” – ⟨Roe⟩'s verdict on the mill, “No geese” – ⟨a notice⟩ outside it: the owner of a noun of saying right
 * behind the dash that follows marks with no verb before them, or the notice itself; -1 for “sign on a door”, null for
 * anything else.
 */
function behindDash(scene: Scene, { firstToken, lastToken }: TokenRange): number | null {
  const { document, grammar, language, mentionOf } = scene;
  const first = document.sentences[scene.sentenceOf[firstToken] ?? 0]?.firstToken ?? firstToken;
  if (!DASHES_OR_HYPHEN.has(document.tokens[lastToken]?.text ?? "") || holdsFinite(grammar, first, firstToken))
    return null;
  const noun = endOfNounPhrase(grammar, lastToken + 1, lastToken + REACH) - 1;
  const word = wordAt(grammar, noun);
  const owner = language.speech.equatedNouns.has(word) ? ownerOf(scene, noun) : null;
  const isSign = language.nouns.documents.has(word) || language.inscriptions.signs.has(word);
  return owner ?? (isSign && noun > lastToken ? (mentionOf[noun] ?? -1) : null);
}

/**
 * ⟨Her motto was⟩ “Never lend a ladder”: the owner of a whole sentence that is not the title of a work; what is “late”
 * or a “farce” is only called so. Null for anything else.
 */
function behindBe(scene: Scene, marks: TokenRange): number | null {
  const { tokens } = scene.document;
  const { firstToken } = marks;
  if (!isBe(scene, firstToken - 1)) return null;
  const isWhole = tokens[firstToken + 1]?.capital === true;
  const noun = isWhole || isOfWord(scene, firstToken - 2) ? equatedBefore(scene, firstToken - 2) : -1;
  if (noun < 0 || isGoverned(scene, noun)) return null;
  return isTitleCase(tokens, marks) ? null : ownerOf(scene, noun);
}

/** How far before "is" the noun may stand, in tokens. */
const WORD_REACH = 6;

/** Roe's ⟨word⟩ for it is “baffling”: whether the sentence talks about words as such. */
function isOfWord(scene: Scene, last: number): boolean {
  for (let at = last; at > last - WORD_REACH; at -= 1)
    if (scene.language.speech.wordNouns.has(wordAt(scene, at))) return true;
  return false;
}

/**
 * ⟨Her reply⟩: “No.”; ⟨his advice⟩ to fans? “Wait.”; ⟨his advice⟩ to others: “Wait.”; ⟨her message⟩ to Roe was simple:
 * “Go.”; ⟨his answer⟩ is short. “Go.”: returns the owner; null for anything else.
 */
function beforeColon(scene: Scene, { firstToken, lastToken }: TokenRange): number | null {
  const { tokens } = scene.document;
  const sign = tokens[firstToken - 1]?.text;
  if (sign !== ":" && sign !== "?" && sign !== ".") return null;
  if (sign === "." && !isToneAlone(scene, { firstToken, lastToken })) return null;
  const isWhole = tokens[firstToken + 1]?.capital === true && ".!?".includes(tokens[lastToken - 2]?.text ?? " ");
  const source = isWhole && sign === ":" ? sourceBeforeColon(scene, firstToken - 1) : -1;
  if (source >= 0) return source;
  const writer = isWhole && sign === ":" ? writerOfRead(scene, firstToken - 1) : null;
  if (writer !== null) return writer;
  const noun = isWhole ? equatedBefore(scene, firstToken - 2) : -1;
  if (sign === "?")
    return noun >= 0 && isVerbless(scene, noun)
      ? ownerOf(scene, noun)
      : isWhole
        ? askedByName(scene, { firstToken, lastToken })
        : null;
  if (isWhole && sign === ":" && noun < 0) return ownerOfAnswer(scene, firstToken - 1);
  if (noun < 0 || isGoverned(scene, noun) || isEchoed(scene, noun)) return null;
  if (sign === ".") return ownerOf(scene, noun);
  // "The question for Roe is simple": the person whom it is for does not ask it.
  return (
    ownerOf(scene, noun) ?? senderBehindBe(scene, noun) ?? (noun < firstToken - 2 && isSubject(scene, noun) ? -1 : null)
  );
}

/**
 * ⟨His answer⟩ to those who think that is late: “…”, ⟨Roe's advice⟩ to anyone who asks: “…”: the owner of the noun that
 * opens a sentence before a colon, if the rest says to whom, with a relative clause about them; null for anything else.
 */
function ownerOfAnswer(scene: Scene, colon: number): number | null {
  const { document, grammar, language, sentenceOf } = scene;
  const first = document.sentences[sentenceOf[colon] ?? 0]?.firstToken ?? colon;
  const opener = grammar.tags[first] === CONJUNCTION ? first + 1 : first;
  const to = endOfNounPhrase(grammar, opener, colon);
  if (!servesAs(grammar, to, DATIVE) || !language.speech.equatedNouns.has(wordAt(grammar, to - 1))) return null;
  // "to ⟨those⟩ who"
  const hearer = grammar.tags[to + 2] === WH_WORD ? to + 2 : endWithAdded(grammar, to + 1, colon);
  const isAbout = grammar.tags[hearer] === WH_WORD || isFiniteVerb(grammar.tags[hearer + 1]);
  if (hearer === to + 1 || !isAbout || grammar.tags.subarray(hearer, colon).includes(COMMA)) return null;
  return ownerOf(scene, to - 1);
}

/**
 * the first question is from ⟨Ann⟩ in Ashby: “…”: returns the sender; null if something else stands behind the noun.
 */
function senderBehindBe(scene: Scene, noun: number): number | null {
  const { grammar, language } = scene;
  const isFrom = isBe(scene, noun + 1) && language.stances.claimantPrepositions.has(wordAt(grammar, noun + 2));
  return isFrom ? phraseAt(scene, noun + 3) : null;
}

/**
 * ⟨His answer is short⟩. “Get a boat.”: whether the sentence before the marks, in their paragraph, ends in an
 * adjective, and the marks end their own sentence.
 */
function isToneAlone(scene: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const { grammar, sentenceOf } = scene;
  if (grammar.tags[firstToken - 2] !== ADJECTIVE || blockAt(scene, firstToken - 1) !== blockAt(scene, firstToken))
    return false;
  return sentenceOf[lastToken] !== sentenceOf[lastToken - 1];
}

/**
 * And ⟨Ann Roe⟩? “We never panic.”, And from ⟨Roe⟩? “My word.”: returns the person whose name is the whole question.
 * The words must be about their own speaker and nobody else, and fill their sentence. Otherwise null.
 */
function askedByName(scene: Scene, { firstToken, lastToken }: TokenRange): number | null {
  const { cast, document, grammar, language, mentionOf, sentenceOf } = scene;
  const mention = mentionOf[firstToken - 2] ?? -1;
  if (cast.mentions[mention]?.person == null) return null;
  const first = document.sentences[sentenceOf[firstToken - 1] ?? 0]?.firstToken ?? 0;
  const end = document.sentences[sentenceOf[lastToken - 1] ?? 0]?.lastToken ?? 0;
  for (let at = first; at < firstToken - 1; at += 1)
    if (!isInPhrases(grammar.tags[at]) && !(at === first && grammar.tags[at] === CONJUNCTION)) return null;
  let isOwn = false;
  for (let at = firstToken + 1; at < lastToken; at += 1) {
    const word = wordAt(grammar, at);
    if (language.words.pronounGenders.has(word)) return null;
    isOwn ||= language.smallWords.speakingForOneself.has(word);
  }
  return isOwn && end <= lastToken ? mention : null;
}

/**
 * "had this to say ⟨about his plan⟩: “…”": whether a preposition governs the noun. At the head of the sentence it does
 * not count: "In her reply: “…”".
 */
function isGoverned({ document, grammar, sentenceOf }: Scene, noun: number): boolean {
  const first = document.sentences[sentenceOf[noun] ?? 0]?.firstToken ?? noun;
  const phrase = startOfNounPhrase(grammar, first, noun);
  return phrase > first + 1 && grammar.tags[phrase - 1] === PREPOSITION;
}

/** "Roe ⟨echoed⟩ Moe's comments: “…”": whether the speaker repeats, in other words, what somebody else said before. */
function isEchoed({ document, grammar, language, sentenceOf }: Scene, noun: number): boolean {
  const first = document.sentences[sentenceOf[noun] ?? 0]?.firstToken ?? noun;
  let verb = noun - 1;
  while (verb > first && !isFiniteVerb(grammar.tags[verb])) verb -= 1;
  return language.speech.echoingVerbs.has(speechLemmaAt(document, verb));
}

/** "⟨The question for Roe⟩ is": whether a noun is in the subject, unlike "she went on with an ⟨appeal⟩ to voters". */
function isSubject({ document, grammar, sentenceOf }: Scene, noun: number): boolean {
  const first = document.sentences[sentenceOf[noun] ?? 0]?.firstToken ?? noun;
  return !holdsFinite(grammar, first, noun);
}

/** How far before a colon the verb of reading may stand, in tokens. */
const READ_REACH = 24;

/**
 * Roe read a letter from ⟨a neighbour who asked not to be named⟩: “…”: returns the writer, not the reader; null for
 * anything else.
 */
function writerOfRead(scene: Scene, colon: number): number | null {
  const { cues, cueOf, language, sentenceOf } = scene;
  for (let at = colon - 1; at > colon - READ_REACH && sentenceOf[at] === sentenceOf[colon]; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue?.form !== "verb") continue;
    if (!language.speech.readingVerbs.has(cue.lemma)) return null;
    for (let from = cue.lastToken; from < colon; from += 1) {
      const isFrom = language.speech.equatingPrepositions.has(wordAt(scene, from));
      if (isFrom && language.nouns.documents.has(wordAt(scene, from - 1))) return phraseAt(scene, from + 1);
    }
    return null;
  }
  return null;
}

/** Whether the sentence of a token has no verb: "Her advice?", unlike "Was that her advice?" */
function isVerbless({ document, grammar, sentenceOf }: Scene, token: number): boolean {
  const { firstToken = 0, lastToken = 0 } = document.sentences[sentenceOf[token] ?? 0] ?? {};
  return !holdsFinite(grammar, firstToken, lastToken);
}

/**
 * The noun that leads up to a colon with only phrases and "was" between them; an insertion between commas may stand
 * there too: "her answer⟨, when asked,⟩ was". -1 if there is none.
 */
function equatedBefore({ grammar, language, sentenceOf }: Scene, last: number): number {
  for (let at = last; at > last - REACH && sentenceOf[at] === sentenceOf[last]; at -= 1) {
    const word = wordAt(grammar, at);
    if (language.speech.equatedNouns.has(word)) return at;
    const opener = openerOfInserted(grammar, at, last - REACH);
    if (opener < at) at = opener;
    else if (!isInPhrases(grammar.tags[at]) && !language.helpers.formsOfBe.has(word)) return -1;
  }
  return -1;
}

/**
 * From ⟨the report⟩: “…”, more from ⟨the report⟩: “…”, from ⟨Roe⟩’s post: “…”: returns the source at the start of a
 * sentence; -1 for anything else.
 */
function sourceBeforeColon(scene: Scene, colon: number): number {
  const { document, grammar, mentionOf, mentionTokens, sentenceOf, phraseTokens } = scene;
  const from = behindFrom(grammar, document.sentences[sentenceOf[colon] ?? 0]?.firstToken ?? colon);
  if (from < 0) return -1;
  const mention = phraseAt(scene, from);
  if (phraseTokens[mention]?.lastToken === colon) return mention;
  const owner = mentionOf[from] ?? -1;
  const last = mentionTokens[owner]?.lastToken ?? -1;
  const isWork = isWritten(grammar, colon - 1) && endOfNounPhrase(grammar, last + 1, colon) === colon;
  return isOwnerSign(scene, last) && isWork ? owner : -1;
}

const BETWEEN_NAMINGS: ReadonlySet<number> = new Set([COMMA, CONJUNCTION]);

/**
 * dismissed ⟨by Roe as⟩ “nonsense”, “a farce” and by ⟨Moe⟩ as “a gift”, condemned as “cruel” ⟨by Roe⟩, labeled a
 * “cheat” ⟨by Roe⟩; hailed as “a marvel”, by nobody who is named: returns who calls it so, -1 for nobody, null for
 * anything else.
 */
function namedBy(scene: Scene, { firstToken, lastToken }: TokenRange): number | null {
  const { cues, cueOf, grammar, language, sentenceOf } = scene;
  const isDoneBy = servesAs(grammar, lastToken, AGENT);
  // "labeled ⟨a⟩ “gift” by Roe", "described by Roe as ⟨the⟩ “queen” of thieves"
  const hasArticle = grammar.tags[firstToken - 1] === DETERMINER;
  const isArticle = hasArticle && (isDoneBy || servesAs(grammar, firstToken - 2, PREDICATIVE));
  const behind = isArticle ? firstToken - 2 : firstToken - 1;
  const isAs = servesAs(grammar, behind, PREDICATIVE);
  const verb = itemAt(cues, cueOf[servesAs(grammar, behind, PREDICATIVE) ? behind - 1 : behind]);
  if (verb?.form === "verb" && isNamedByOthers(grammar, verb)) {
    if (isDoneBy) return phraseAt(scene, lastToken + 1);
    const isDone = isPassive(grammar, verb) || grammar.tags[verb.headToken] === PARTICIPLE;
    if (isAs && !isArticle && (language.speech.appraisingVerbs.has(verb.lemma) || isDone)) return -1;
  }
  if (isDoneBy && goesOnList(scene, isAs ? behind - 1 : firstToken - 1)) return phraseAt(scene, lastToken + 1);
  if (!isAs) return null;
  for (let at = behind - 1; at > firstToken - REACH && sentenceOf[at] === sentenceOf[firstToken]; at -= 1) {
    if (!language.stances.claimantPrepositions.has(wordAt(grammar, at))) continue;
    const isAnother = BETWEEN_NAMINGS.has(grammar.tags[at - 1] ?? 0) && grammar.tags[at - 2] === MARK;
    if (isAnother) return phraseAt(scene, at + 1);
    const verb = itemAt(cues, cueOf[at - 1]) ?? itemAt(cues, cueOf[at]);
    return verb?.form === "verb" ? agentBefore(scene, verb, at + 1, behind) : null;
  }
  return null;
}

/**
 * ⟨Roe⟩'s description of the mill as “a ruin”, calls from ⟨Roe⟩ for “a new start”, calls for “a new start” from ⟨Roe⟩:
 * returns the owner; -1 for a description without one, null where no such noun stands before the marks.
 */
function ownerOfNoun(scene: Scene, { firstToken, lastToken }: TokenRange): number | null {
  const { grammar, language, mentionOf } = scene;
  const before = nounBeforeMarks(grammar, firstToken);
  if (before === null) return null;
  const { owner, source } = before;
  if (grammar.tags[owner] === POSSESSIVE) return mentionOf[owner - 1] ?? -1;
  const own = mentionOf[owner] ?? -1;
  if (owner >= 0) return own < 0 ? null : own;
  if (source >= 0) return phraseAt(scene, source);
  const isFrom = language.stances.claimantPrepositions.has(wordAt(grammar, lastToken));
  if (isFrom) return phraseAt(scene, lastToken + 1);
  return servesAs(grammar, firstToken - 1, PREDICATIVE) ? -1 : null;
}

/**
 * The person named behind "by" up to "as": described by ⟨Roe⟩ as, described by its sponsor, ⟨Ann Roe⟩, as; -1 for
 * nobody known, null where the verb may not be in the passive.
 */
function agentBefore(scene: Scene, verb: Cue, from: number, as: number): number | null {
  const { grammar, mentionTokens, mentionOf, phraseTokens } = scene;
  const agent = phraseAt(scene, from);
  if (phraseTokens[agent]?.lastToken === as) return agent;
  if (!isNamedFarther(grammar, verb)) return null;
  const named = grammar.tags[as - 1] === COMMA ? (mentionOf[as - 2] ?? -1) : -1;
  if (named >= 0) return named;
  return (mentionTokens[agent]?.firstToken ?? from) < as ? agent : -1;
}

/** The longest list of what somebody is called, in tokens: "called “a cheat” by Roe, “a liar” by Moe ⟨and⟩". */
const LIST_REACH = 40;

/** Whether a comma or "and" stands at a token, behind a passive verb that says what somebody else calls the subject. */
function goesOnList({ cues, cueOf, grammar, sentenceOf }: Scene, at: number): boolean {
  if (grammar.tags[at] !== COMMA && grammar.tags[at] !== CONJUNCTION) return false;
  for (let verb = at - 1; verb > at - LIST_REACH && sentenceOf[verb] === sentenceOf[at]; verb -= 1) {
    const cue = itemAt(cues, cueOf[verb]);
    if (cue?.form === "verb") return isPassive(grammar, cue);
  }
  return false;
}
