import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { holdsTag, stepOverWord } from "../../../grammar/steps.ts";
import { ADVERSATIVE, COMPLEMENTIZER, COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, GERUND, isPastForm, MARK, PARTICIPLE, PAST, PREPOSITION } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { isDash } from "../../indirect/dashes.ts";
import { opensWithMoment } from "../../indirect/moments.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { keyOf, NOBODY } from "../mentions/keys.ts";
import { mainSubject } from "../subjects/main-subject.ts";

/**
 * “⟨Roe⟩ of the Mill Trust, who spoke in May, said”, “After talks with Moe, ⟨Roe⟩ (Lab., Ashby) said”, “When Moe said it was late, ⟨Roe⟩ insisted”, “In Ashby, where Moe works, ⟨Roe⟩, speaking on Monday, said”: a verb has the subject right before it, or before what is inserted, and
 * nobody of the phrase or clause with which the sentence opens.
 */
export function mainSubjectBehindFront({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken > cue.firstToken) return index;
  const first = startOfSentence(scene, cue.firstToken);
  const hasFront = opensWithFront(scene, first);
  if (chosen.firstToken < first) return index;
  const main = mainSubject(scene, first, cue.firstToken);
  const phrase = scene.phraseTokens[main];
  const { mentions } = scene.cast;
  // "When Roe left, ⟨she⟩ said": whom a pronoun means is judged elsewhere.
  if (phrase === undefined || mentions[main]?.form === "pronoun") return index;
  // "⟨the Bakers Association⟩, BA, said"
  const key = keyOf(mentions[main]);
  if (key !== NOBODY && key === keyOf(mentions[chosen.mention])) return index;
  const { tags } = scene.grammar;
  // "Spokesmen for Ashby's ⟨Acme⟩ (ACME.N) said"
  const own = scene.mentionTokens[main]?.firstToken ?? 0;
  if (mentions[main]?.person == null && holdsTag(tags, phrase.firstToken, own, PREPOSITION)) return index;
  const opening = tags[phrase.firstToken - 1] === MARK ? phrase.firstToken - 2 : phrase.firstToken - 1;
  const isBehindFront = opening > first && (tags[opening] === COMMA || isDash(scene.grammar, opening));
  // "spokesmen for Acme, which has most, ⟨and⟩ Quorl said": one clause, where nobody speaks before.
  const isTold = isAnyIn(scene.cueOf, chosen.lastToken, phrase.firstToken);
  const isOfClause = phrase.firstToken === first || (isTold && opensAnother(scene, phrase.firstToken));
  const subject = (isBehindFront && hasFront) || isOfClause ? candidateOf(candidates, main) : -1;
  return subject < 0 ? index : subject;
}

/** ", and ⟨Roe⟩", ", while ⟨Roe⟩", "; ⟨Roe⟩": where another clause of the sentence begins. */
function opensAnother({ document: { tokens }, grammar, language }: Scene, at: number): boolean {
  if (tokens[at - 1]?.text === ";") return true;
  const isLinked =
    servesAs(grammar, at - 1, COORDINATOR | ADVERSATIVE) ||
    language.smallWords.turningAgainst.has(wordAt(grammar, at - 1));
  return isLinked && grammar.tags[at - 2] === COMMA;
}

/** "In Ashby", "Asked by Moe", "Facing calls to quit", "When Moe left", "Hours after Moe left", "But in Ashby": a phrase or clause before the subject. */
function opensWithFront({ grammar, language }: Scene, first: number): boolean {
  const { tags } = grammar;
  const linked = stepOverWord(grammar, first, COORDINATOR | ADVERSATIVE);
  const tag = tags[linked];
  // "⟨That⟩ Roe said so shows …"
  if (servesAs(grammar, linked, COMPLEMENTIZER)) return false;
  if (tag === PREPOSITION || tag === GERUND || isPastForm(tag)) return true;
  return language.smallWords.subordinators.has(wordAt(grammar, linked)) || opensWithMoment(grammar, linked);
}

/** How long what opens the sentence, and the office with its holder, may be, in tokens. */
const LONGEST = 40;

/** How far behind what the phrase names the office may begin, in tokens: "In a blog ⟨post its⟩ founder". */
const GAP = 2;

/**
 * “In a letter to Roe, the council's clerk, ⟨Ann Moe⟩, said”, “In a blog post its founder, ⟨Ann Moe⟩, said”, “Pressed by Roe, the mayor, ⟨Ann Moe⟩, said”: where a sentence opens with a phrase
 * that names somebody, the office behind its comma is that of whom the next commas name, right before the verb, and theirs are the words.
 */
export function subjectBehindFront({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cue } = frame.attribution;
  if (chosen === undefined || cue?.form !== "verb") return index;
  const { cast, document, grammar, mentionTokens, phraseTokens } = scene;
  const comma = cue.firstToken - 1;
  if (document.tokens[comma]?.text !== ",") return index;
  const first = startOfSentence(scene, comma);
  const opener = grammar.tags[first];
  const isFront = opener === PREPOSITION || opener === PARTICIPLE || opener === PAST;
  const behind = mentionTokens[chosen.mention]?.lastToken ?? comma;
  const isSetOff = document.tokens[behind]?.text === ",";
  if (!isFront || chosen.firstToken <= first || comma - first > LONGEST || holdsFinite(grammar, first + 1, comma))
    return index;
  const subject = candidates.findIndex(({ mention, firstToken }) => {
    // ", ⟨Dr⟩ Ann Moe,"
    const isBehindComma = [firstToken - 1, firstToken - 2].some((at) => document.tokens[at]?.text === ",");
    const phrase = phraseTokens[mention];
    const isBetween = phrase?.lastToken === comma && isBehindComma;
    const isNext = isSetOff || (phrase !== undefined && phrase.firstToken - behind <= GAP);
    return isBetween && isNext && firstToken > behind + 1 && cast.mentions[mention]?.person != null;
  });
  return subject < 0 ? index : subject;
}
