import { COMMA, isFiniteVerb, OWNER } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { blockAt, type Scene, sentenceAt, startOfSentence, type TokenRange } from "../../scene.ts";
import { variesName } from "../descriptions/varied-name.ts";
import { endsInQuestion } from "../exchange.ts";
import { whoAsked } from "../mentions/asked.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { genderMeant, genderOf } from "../mentions/gender-of.ts";
import { headOf, isDefinite } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { blockOf, sentenceOf } from "../mentions/mention-places.ts";
import { openerBefore } from "../mentions/opener-of.ts";
import type { Question, Spoken } from "../mentions/question.ts";
import { requesterBefore } from "../mentions/requester-before.ts";
import { whomBefore } from "../pronouns/subject-round-whom.ts";
import { namesApart } from "./bound-names.ts";
import { distinctMeaning } from "./distinct-meaning.ts";
import { namedInFront } from "./named-in-front.ts";
import { ownedInFront } from "./owned-in-front.ts";

/**
 * Those whom a question does not mean because of their part beside it, such as whoever has just asked what is answered.
 * {@link NOBODY} is always among them.
 */
export function keysNotMeant(scene: Scene, question: Question): ReadonlySet<Key> {
  return new Set([
    NOBODY,
    askerBefore(scene, question),
    askerOfDescribed(scene, question),
    hearerBehind(scene, question),
    whoAsked(scene, question),
    doerToObject(scene, question),
    requesterBefore(scene, question),
    namedInFront(scene, question),
    ownedInFront(scene, question),
    tellerInMoment(scene, question),
    whomBefore(scene, question),
    ...namesApart(scene, question),
  ]);
}

/**
 * Who asked right before, and so does not answer: “Roe asked him why. “…,” he ⟨replied⟩”, “Roe ⟨asked Moe⟩ why. “…,” he
 * said”, “Roe asked if it leaked. “⟨Yes⟩,” he said”, “⟨one questioner⟩ said it leaked. “It does,” he said”; else
 * NOBODY.
 */
function askerBefore(scene: Scene, { mention, meant, known, content }: Question): Key {
  const last = known.spoken[0];
  if (last === undefined || blockOf(scene, mention) - last.block > 1) return NOBODY;
  if (last.key >= UNRESOLVED && scene.language.nouns.askers.has(headOf(scene, last.mention))) return last.key;
  const { speech, stances } = scene.language;
  const lemma = cueBeside(scene, mention)?.lemma ?? "";
  if (!last.asked) return isReplyTo(scene, last.mention, { mention, content }) ? last.key : NOBODY;
  const opener = scene.document.tokens[(content[0]?.firstToken ?? 0) + 1]?.lower ?? "";
  const isAnswer =
    !stances.askingVerbs.has(lemma) &&
    (stances.answers.has(opener) ||
      isAnswerToStranger(scene, last, { mention, known, content }) ||
      isSomebodyAsked(scene, last.mention, { meant, content }));
  return isAnswer || speech.replyingVerbs.has(lemma) ? last.key : NOBODY;
}

/**
 * “Which boss?” asked ⟨Fikile Roe⟩. ¶ “That one,” he said: whether the words open the paragraph below a question, and
 * the article does not tell the asker's gender. One whose gender fits may go on.
 */
function isAnswerToStranger(
  scene: Scene,
  asker: Spoken,
  { mention, known, content }: Pick<Question, "mention" | "known" | "content">,
): boolean {
  const { blocks } = scene.document;
  const block = blockOf(scene, mention);
  if (asker.block !== block - 1 || genderOf(scene, known, asker.key) !== null) return false;
  return itemAt(blocks, block)?.firstToken === content[0]?.firstToken && endsInQuestion(scene, asker.block);
}

/**
 * “⟨Roe⟩ suggested that it was late. “No,” ⟨she⟩ replied.”: whether a mention replies, with words in marks that open
 * the sentence after the speaker's, and nobody is asked anything there; or “⟨Moe⟩ told her that it was late. ⟨She⟩
 * replied that it was not.”
 */
export function isReplyTo(
  scene: Scene,
  speaker: number,
  { mention, content }: Pick<Question, "mention" | "content">,
): boolean {
  const { document, language, pairOf } = scene;
  if (!language.speech.replyingVerbs.has(cueBeside(scene, mention)?.lemma ?? "")) return false;
  if (isToldPronoun(scene, speaker, mention)) return true;
  const first = content[0]?.firstToken ?? -1;
  if (!isIn(pairOf, first) || scene.sentenceOf[first] !== sentenceOf(scene, speaker) + 1) return false;
  const { firstToken = 0, lastToken = 0 } = sentenceAt(scene, first) ?? {};
  for (let at = content.at(-1)?.lastToken ?? lastToken; at < lastToken; at += 1)
    if (language.speech.askedForms.has(document.tokens[at]?.lower ?? "")) return false;
  return firstToken === first;
}

/**
 * “⟨Roe⟩ asked about the roof. The landlord said it was old”: whoever asks in the sentence right before, and so is not
 * the one with a calling who then states something; else NOBODY.
 */
function askerOfDescribed(scene: Scene, { mention, meant, content, known, fits }: Question): Key {
  if (fits === null || fits.size > 0 || meant === "organisation" || content.length === 0) return NOBODY;
  if (variesName(scene, mention)) return NOBODY;
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const opener = openerBefore(scene, Math.min(own, content[0]?.firstToken ?? own));
  const { lemma = "" } = itemAt(scene.cues, scene.cueOf[scene.phraseTokens[opener]?.lastToken ?? -1]) ?? {};
  return scene.language.stances.askingVerbs.has(lemma) ? meaningOf(scene, known, opener) : NOBODY;
}

/**
 * “⟨Moe⟩ told ⟨her⟩ that it was late. ⟨She⟩ replied”: whether what somebody says is said to a pronoun of the same
 * gender as one in the next sentence.
 */
function isToldPronoun(scene: Scene, speaker: number, mention: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { pronounGenders, objectPronouns } = language.words;
  const lowerAt = (at: number | undefined): string => itemAt(document.tokens, at)?.lower ?? "";
  const hearer = lowerAt(cueFrom(scene, speaker)?.lastToken);
  const gender = objectPronouns.has(hearer) ? pronounGenders.get(hearer) : undefined;
  const isNext = sentenceOf(scene, mention) === sentenceOf(scene, speaker) + 1;
  return isNext && gender !== undefined && gender === pronounGenders.get(lowerAt(mentionTokens[mention]?.firstToken));
}

/** How far behind a speaker the verb may stand, in tokens: "⟨Roe⟩, for the defence, asked". */
const TO_VERB = 8;

/** The verb of speech beside a mention, or the next one in its sentence. */
function cueFrom(scene: Scene, mention: number): Cue | undefined {
  const { cueOf, cues, mentionTokens, sentenceOf } = scene;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  let verb = last;
  while (verb < last + TO_VERB && !isIn(cueOf, verb) && sentenceOf[verb] === sentenceOf[last]) verb += 1;
  return cueBeside(scene, mention) ?? itemAt(cues, cueOf[verb]);
}

/**
 * Whether the asker asks somebody who may be meant: "⟨Roe⟩ asked Moe"; and right before the words “⟨Roe⟩, prosecuting,
 * asked the witness”, “⟨Roe⟩ asked her”.
 */
function isSomebodyAsked(
  scene: Scene,
  asker: number,
  { meant, content }: Pick<Question, "meant" | "content">,
): boolean {
  const { cast, document, language, mentionTokens, sentenceOf } = scene;
  const last = mentionTokens[asker]?.lastToken ?? 0;
  const cue = cueFrom(scene, asker);
  if (cue === undefined || !language.stances.askingVerbs.has(cue.lemma)) return false;
  const word = document.tokens[cue.lastToken]?.lower ?? "";
  const [words] = content;
  const isNext = words !== undefined && (sentenceOf[words.firstToken] ?? 0) - (sentenceOf[last] ?? 0) <= 1;
  if (isNext && language.words.objectPronouns.has(word)) return language.words.pronounGenders.get(word) === meant;
  const asked = mentionAt(scene, cue.lastToken);
  // “Why?” asked ⟨Roe⟩. She said it was late.
  if (asked === asker) return isAnswerBelow(scene, sentenceOf[last] ?? 0, words);
  const { person = null, unnamedAs } = itemAt(cast.mentions, asked) ?? {};
  const isIndividual = isNext && unnamedAs === "individual" && isDefinite(scene, asked);
  const gender = genderMeant(scene, asked);
  return person !== null || (isIndividual && (gender === null || gender === meant));
}

/**
 * “Why?” asked Roe. ¶ ⟨“It is late,”⟩ she said: whether words in marks open the paragraph below the sentence in which
 * somebody asks.
 */
function isAnswerBelow(scene: Scene, sentence: number, words: TokenRange | undefined): boolean {
  const first = words?.firstToken ?? -1;
  const block = itemAt(scene.document.blocks, blockAt(scene, first));
  return isIn(scene.pairOf, first) && block?.firstToken === first && scene.sentenceOf[first] === sentence + 1;
}

/**
 * “⟨Moe⟩ asked her”: whom the subject right before a verb means, which is not “her” but another; {@link NOBODY} for a
 * pronoun that is no object.
 */
function doerToObject(scene: Scene, { mention, known }: Question): Key {
  const doer = doerTo(scene, scene.mentionTokens[mention]?.firstToken ?? 0);
  return doer < 0 ? NOBODY : distinctMeaning(scene, known, doer);
}

/**
 * “⟨Moe⟩ asked her”: the mention right before a verb whose object is the pronoun at a token; -1 where it is no object,
 * as in “Moe left her 2021 tour”, or no mention stands there.
 */
function doerTo({ document, grammar: { tags }, language, mentionOf }: Scene, at: number): number {
  const isOwner = tags[at] === OWNER || /^\d{4}$/.test(document.tokens[at + 1]?.text ?? "");
  const isObject = language.words.objectPronouns.has(document.tokens[at]?.lower ?? "") && !isOwner;
  return isObject && isFiniteVerb(tags[at - 1] ?? 0) ? (mentionOf[at - 2] ?? -1) : -1;
}

/** The longest time clause before a pronoun, in tokens. */
const LONGEST_MOMENT = 40;

/**
 * “When ⟨Moe⟩ told Roe it was late, he laughed”, “When ⟨Moe⟩ pressed him, he laughed”: whoever tells something in the
 * time clause before a pronoun, or does something there to another of its gender. The pronoun then means the other, if
 * it can. Else NOBODY.
 */
function tellerInMoment(scene: Scene, question: Question): Key {
  const { cast, cues, cueOf, document, grammar, language, mentionOf, mentionTokens } = scene;
  const own = mentionTokens[question.mention]?.firstToken ?? 0;
  if (grammar.tags[own - 1] !== COMMA) return NOBODY;
  const first = startOfSentence(scene, own);
  if (own - first > LONGEST_MOMENT || !language.smallWords.timeOpeners.has(document.tokens[first]?.lower ?? ""))
    return NOBODY;
  for (let at = first + 3; at < own && question.fits === null; at += 1) {
    const isMeant = language.words.pronounGenders.get(document.tokens[at]?.lower ?? "") === question.meant;
    const doer = isMeant ? doerTo(scene, at) : -1;
    if (doer >= 0) return distinctMeaning(scene, question.known, doer);
  }
  let verb = first + 1;
  while (verb < own && !isIn(cueOf, verb)) verb += 1;
  const cue = verb < own ? itemAt(cues, cueOf[verb]) : undefined;
  if (cue === undefined || !language.speech.hearerVerbs.has(cue.lemma)) return NOBODY;
  // "the doctor, Joe Moe, told him"
  const last = grammar.tags[cue.firstToken - 1] === COMMA ? cue.firstToken - 2 : cue.firstToken - 1;
  const [subject = -1, hearer = -1] = [mentionOf[last], mentionOf[cue.lastToken]];
  const key = keyOf(itemAt(cast.mentions, hearer));
  const mayBeMeant = personOf(key) !== null && agrees(scene, key, question);
  return mayBeMeant && subject >= 0 ? distinctMeaning(scene, question.known, subject) : NOBODY;
}

/** "⟨She⟩ told Roe": the hearer behind the verb, who is somebody else; else NOBODY. */
function hearerBehind(scene: Scene, { mention, known }: Question): Key {
  const behind = scene.mentionTokens[mention]?.lastToken ?? -1;
  const cue = itemAt(scene.cues, scene.cueOf[behind]);
  if (cue === undefined || !scene.language.occasions.addressingVerbs.has(cue.lemma)) return NOBODY;
  const hearer = scene.mentionOf[cue.lastToken] ?? -1;
  return hearer < 0 ? NOBODY : meaningOf(scene, known, hearer);
}
