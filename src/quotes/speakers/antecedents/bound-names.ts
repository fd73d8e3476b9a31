import { ADVERSATIVE, AGENT, COORDINATOR, DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, isFiniteVerb, NOUN, PARTICIPLE, PREPOSITION } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { DASHES } from "../../../text/dashes.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, sentenceAt, sentenceBefore, type TokenRange } from "../../scene.ts";
import { type Key, keyOf, personOf } from "../mentions/keys.ts";
import type { Question } from "../mentions/question.ts";

/** How many tokens of the words are searched. */
const MOST = 60;

/**
 * Everybody whom a pronoun cannot mean because a name for them stands in the grammar of its clause, or of one before:
 *
 * - the words that it tells: “⟨She⟩ says Moe slept”;
 * - what was told to the same pronoun: “When I told him that Moe had left, ⟨he⟩ wept. “Why?” ⟨he⟩ asked”;
 * - whoever did something to the same pronoun: “His boat, sold to him by Moe, has sunk. ⟨He⟩ says it was old”;
 * - whoever stands in a clause whose subject is the same pronoun: “⟨He⟩ met Moe, and ⟨he⟩ says it was late”.
 */
export function namesApart(scene: Scene, question: Question): readonly Key[] {
  const { mention, fits } = question;
  if (fits !== null || itemAt(scene.cast.mentions, mention)?.form !== "pronoun") return [];
  const rules = [namedInWords, toldInMoment, doerToPronoun, namedBehindSame, namedBeforeSame];
  return rules.flatMap((rule) => rule(scene, question));
}

/** “⟨She⟩ says Moe slept”: the people whom reported words behind a pronoun name outside marks. */
function namedInWords(scene: Scene, { mention, content: [words] }: Question): readonly Key[] {
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  if (words === undefined || words.firstToken <= own || isIn(scene.pairOf, words.firstToken)) return [];
  return peopleIn(scene, {
    firstToken: words.firstToken,
    lastToken: Math.min(words.lastToken, words.firstToken + MOST),
  });
}

/**
 * “When I told ⟨him⟩ that Moe had left, ⟨he⟩ wept. “Why?” ⟨he⟩ asked”: the people named in what a time clause tells a
 * pronoun of the same gender, for “he” right behind it and in the next sentence.
 */
function toldInMoment(scene: Scene, { mention, meant, content }: Question): readonly Key[] {
  const { cueOf, cues, document, grammar, language, mentionTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const sentences = [sentenceAt(scene, own), sentenceBefore(scene, Math.min(own, content[0]?.firstToken ?? own))];
  for (const { firstToken, lastToken } of sentences.flatMap((one) => one ?? [])) {
    if (!language.smallWords.timeOpeners.has(document.tokens[firstToken]?.lower ?? "")) continue;
    let verb = firstToken;
    while (verb < lastToken && !language.speech.hearerVerbs.has(itemAt(cues, cueOf[verb])?.lemma ?? "")) verb += 1;
    const comma = firstToken + grammar.tags.subarray(firstToken, lastToken).indexOf(COMMA);
    const hearer = itemAt(cues, cueOf[verb])?.lastToken ?? lastToken;
    if (comma > hearer && isObject(scene, hearer, meant) && isSubject(scene, comma + 1, meant))
      return peopleIn(scene, { firstToken: hearer + 1, lastToken: comma });
  }
  return [];
}

/**
 * “sold to ⟨him⟩ by one Moe”, “taught ⟨him⟩ by Moe”: the person behind "by" and a pronoun of the same gender, in the
 * sentence before that pronoun's next one or in the same.
 */
function doerToPronoun(scene: Scene, { mention, meant, content }: Question): readonly Key[] {
  const { grammar, mentionTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const before = sentenceBefore(scene, Math.min(own, content[0]?.firstToken ?? own));
  for (let by = before?.firstToken ?? own; by < (before?.lastToken ?? own); by += 1) {
    if (!servesAs(grammar, by, AGENT) || !isObject(scene, by - 1, meant)) continue;
    const verb = servesAs(grammar, by - 2, DATIVE) ? by - 3 : by - 2;
    if (grammar.tags[verb] === PARTICIPLE) return peopleIn(scene, { firstToken: by + 1, lastToken: by + 1 + NAMED });
  }
  return [];
}

/**
 * “⟨He⟩ met Moe in March, and ⟨he⟩ says”, “⟨He⟩ has not met Moe, though ⟨he⟩ says”: the people named behind a pronoun
 * that opens the sentence as its subject, for the same pronoun as the subject of a later clause.
 */
function namedBehindSame(scene: Scene, { mention }: Question): readonly Key[] {
  const { grammar, language, mentionTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const { firstToken = own } = sentenceAt(scene, own) ?? {};
  const link = wordAt(scene, own - 1);
  const isJoined = servesAs(grammar, own - 1, COORDINATOR | ADVERSATIVE) || language.smallWords.subordinators.has(link);
  const isSame = own > firstToken + 1 && wordAt(scene, firstToken) === wordAt(scene, own);
  if (!isJoined || !isSame || !isFiniteVerb(grammar.tags[firstToken + 1] ?? 0)) return [];
  return peopleIn(scene, { firstToken: firstToken + 2, lastToken: Math.min(own, firstToken + 2 + NAMED) });
}

/**
 * “With Moe ⟨he⟩ built a mill. “It took a year,” ⟨he⟩ says.”: whoever is named in a phrase before a pronoun that is the
 * subject of the sentence before.
 */
function namedBeforeSame(scene: Scene, { mention, content }: Question): readonly Key[] {
  const { grammar, mentionTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const before = sentenceBefore(scene, Math.min(own, content[0]?.firstToken ?? own));
  if (before === undefined || grammar.tags[before.firstToken] !== PREPOSITION) return [];
  const { firstToken, lastToken } = before;
  const same = firstToken + 2 + NAMED;
  for (let at = firstToken + 2; at < Math.min(lastToken, same); at += 1) {
    // "As for Moe⟨,⟩ he said"
    if (isFiniteVerb(grammar.tags[at] ?? 0) || grammar.tags[at] === COMMA) return [];
    if (wordAt(scene, at) === wordAt(scene, own) && isFiniteVerb(grammar.tags[at + 1] ?? 0))
      return peopleIn(scene, { firstToken, lastToken: at });
  }
  return [];
}

/** How far behind "by", a verb or a preposition the name may stand, in tokens: "by ⟨the late broker⟩ Moe". */
const NAMED = 5;

function isObject({ document, language }: Scene, at: number, meant: Question["meant"]): boolean {
  const word = document.tokens[at]?.lower ?? "";
  return language.words.objectPronouns.has(word) && language.words.pronounGenders.get(word) === meant;
}

/** Whether a pronoun of a gender stands at a token, right before its verb. */
function isSubject({ document, grammar, language }: Scene, at: number, meant: Question["meant"]): boolean {
  const gender = language.words.pronounGenders.get(document.tokens[at]?.lower ?? "");
  return gender === meant && isFiniteVerb(grammar.tags[at + 1] ?? 0);
}

/**
 * The people named between two tokens outside marks, up to a bracket or dash, who are not only part of another phrase as
 * in "the Moe plan", "a Moe", "Moe's plan": a reporter may name the speaker there.
 */
function peopleIn(scene: Scene, { firstToken, lastToken }: TokenRange): Key[] {
  const { cast, document, grammar, mentionOf, mentionTokens, pairOf } = scene;
  const keys = [];
  for (let at = firstToken; at < lastToken; at += 1) {
    const sign = document.tokens[at]?.text ?? "";
    if (sign === "(" || DASHES.has(sign)) break;
    const mention = mentionOf[at] ?? -1;
    const { firstToken: name = -1, lastToken: end = -1 } = mentionTokens[mention] ?? {};
    const key = keyOf(itemAt(cast.mentions, mention));
    if (name !== at || personOf(key) === null || isIn(pairOf, at)) continue;
    const isPart = grammar.tags[end] === NOUN || isOwnerSign(scene, end) || grammar.tags[at - 1] === DETERMINER;
    if (!isPart) keys.push(key);
  }
  return keys;
}
