import { callsThings } from "../../grammar/calls-things.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import {
  COMPLEMENTIZER,
  EXPLETIVE,
  GENITIVE,
  INFINITIVE_MARKER,
  LOCATIVE,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import { COMMA, GERUND, isFiniteVerb, PARTICIPLE, STOP, TO, WH_WORD } from "../../grammar/tags.ts";
import { endsIn } from "../../grammar/word-endings.ts";
import { isAnyIn, isIn, itemAt } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { isOwnerSign } from "../owner-sign.ts";
import { isPassive } from "../passive.ts";
import { blockAt, type Scene, startOfSentence } from "../scene.ts";
import { AFTER, type Candidate, CUE_FOLLOWS, type Frame } from "./candidates/candidates.ts";
import type { Situation } from "./candidates/situation.ts";
import { NOBODY } from "./mentions/keys.ts";
import { namedInMarks } from "./mentions/named-in-marks.ts";
import { isPostedThere } from "./mentions/posted-there.ts";
import { clauseSubject } from "./subjects/clause-subject.ts";

/** Whether a candidate cannot have said the words: it is where they were said, to whom, or whom they speak about. */
export function isNoSource(situation: Situation, index: number): boolean {
  return (
    isChannel(situation, index) ||
    isHearer(situation, index) ||
    isCalledSo(situation, index) ||
    isShownSo(situation, index) ||
    isOwnerOfPlace(situation, index) ||
    isWrittenTo(situation, index) ||
    isNamedWithin(situation, index) ||
    isSignatureAbove(situation, index) ||
    isWhoPassesOn(situation, index) ||
    isWhatFollows(situation, index) ||
    isExpletive(situation, index) ||
    isOfShares(situation, index) ||
    isWhoStrikes(situation, index) ||
    isSilentBehind(situation.scene, situation.frame, situation.candidates[index])
  );
}

/**
 * “Who pays?” ⟨Her brother⟩ did not answer.: whether a candidate says nothing, according to a negated verb behind words
 * in marks that end with a full stop or the like.
 */
export function isSilentBehind(
  { cues, grammar, pairOf }: Scene,
  { attribution, said }: Frame,
  candidate: Candidate | undefined,
): boolean {
  const cue = itemAt(cues, candidate?.cue);
  const end = said.lastToken;
  if (attribution.kind !== "direct" || cue?.form !== "verb" || cue.firstToken < end) return false;
  const isNegated = cue.firstToken < cue.headToken && (cue.reading === "denied" || cue.reading === "unsaid");
  return isNegated && isIn(pairOf, end - 1) && grammar.tags[end - 2] === STOP;
}

/**
 * “Shares in ⟨Acme⟩ fell, suggesting that it is late”: whether the source is a body's shares; not so of “… fell after
 * it lost a case, warning that …”.
 */
function isOfShares({ scene, frame, candidates }: Situation, index: number): boolean {
  const { document, grammar, language, phraseTokens } = scene;
  const { firstToken, lastToken } = phraseTokens[candidates[index]?.mention ?? -1] ?? { firstToken: 0, lastToken: 0 };
  const { cue } = frame.attribution;
  if (cue === null || grammar.tags[cue.headToken] !== GERUND) return false;
  const isOf = servesAs(grammar, firstToken - 1, LOCATIVE | GENITIVE);
  if (!isOf || !language.organisations.shareWords.has(document.tokens[firstToken - 2]?.lower ?? "")) return false;
  return !holdsFinite(grammar, lastToken + 1, cue.firstToken);
}

/**
 * “the sentence ⟨the bank⟩ tried to cut: “We knew.””, “a line that ⟨Roe⟩ had removed: …”: whether a candidate only wants
 * a part of a text before the colon gone.
 */
function isWhoStrikes({ scene, frame, candidates }: Situation, index: number): boolean {
  const { cueOf, document, grammar, language, phraseTokens } = scene;
  const { firstToken, lastToken } = phraseTokens[candidates[index]?.mention ?? -1] ?? { firstToken: 0, lastToken: 0 };
  const colon = frame.said.firstToken - 1;
  if (document.tokens[colon]?.text !== ":" || lastToken >= colon || isAnyIn(cueOf, lastToken, colon)) return false;
  const noun = servesAs(grammar, firstToken - 1, COMPLEMENTIZER) ? firstToken - 2 : firstToken - 1;
  if (!language.speech.piecesOfText.has(document.tokens[noun]?.lower ?? "")) return false;
  for (let at = lastToken; at < colon; at += 1)
    if (language.speech.strikingForms.has(document.tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "⟨It⟩ is common for papers to portray Roe as a “cheat”": whether a candidate only stands for the infinitive. */
function isExpletive({ scene, frame, candidates }: Situation, index: number): boolean {
  const { document, grammar, language, mentionTokens } = scene;
  const at = mentionTokens[candidates[index]?.mention ?? -1]?.firstToken ?? -1;
  const verb = frame.attribution.cue?.headToken ?? -1;
  if (at !== frame.sentences.firstToken || grammar.tags[verb - 1] !== TO || !servesAs(grammar, at, EXPLETIVE))
    return false;
  const { formsOfBe, gluedFormsOfBe } = language.helpers;
  return (
    formsOfBe.has(document.tokens[at + 1]?.lower ?? "") || endsIn(document.tokens[at]?.lower ?? "", gluedFormsOfBe)
  );
}

/**
 * "Firms warned ⟦that it might fail⟧, according to ⟨two people⟩": whether a candidate only passes the words on. Their
 * verb has a subject of its own, even if it is not known who that is.
 */
function isWhoPassesOn({ scene, frame, candidates }: Situation, index: number): boolean {
  const { cue, kind } = frame.attribution;
  const passedOn = itemAt(scene.cues, candidates[index]?.cue);
  return kind !== "direct" && cue?.form === "verb" && passedOn?.form === "according-to" && passedOn.start > cue.start;
}

/**
 * “You blamed thousands of” ⟨workers⟩.: whether the candidate is how the writer ends a sentence that was begun in
 * marks.
 */
function isWhatFollows({ scene, frame, candidates }: Situation, index: number): boolean {
  const { cast, document, phraseTokens } = scene;
  const chosen = candidates[index];
  const end = frame.content.at(-1)?.lastToken ?? 0;
  if (chosen === undefined || chosen.cue >= 0 || phraseTokens[chosen.mention]?.firstToken !== end) return false;
  return document.tokens[end - 2]?.kind === "word" && cast.mentions[chosen.mention]?.form === "description";
}

/** “I am tired, ⟨Ann⟩.” with no verb that says who spoke: speakers do not name themselves like this. */
function isNamedWithin({ scene, frame, candidates, keys }: Situation, index: number): boolean {
  const chosen = candidates[index];
  if (chosen === undefined || frame.attribution.kind !== "direct") return false;
  if (chosen.cue >= 0 && chosen.place <= AFTER) return false;
  return namedInMarks(scene, frame.content).has(keys[index] ?? NOBODY);
}

/**
 * “I saw it.” ¶ Ann Roe, farmer ¶ “If it ticks, don’t.” ¶ Overheard in Ashby: whether the candidate signs the words of
 * the paragraph before theirs, in a list of quotes: a line that opens with a name, and no verb of theirs.
 */
function isSignatureAbove({ scene, frame, candidates }: Situation, index: number): boolean {
  const chosen = candidates[index];
  const { document, grammar, pairOf } = scene;
  const block = frame.attribution.block;
  const isMarked = (at: number) => {
    const { firstToken, lastToken } = itemAt(document.blocks, at) ?? { firstToken: -1, lastToken: -1 };
    return isIn(pairOf, firstToken) && isIn(pairOf, lastToken - 1);
  };
  if (chosen === undefined || chosen.cue >= 0 || blockAt(scene, chosen.firstToken) !== block - 1) return false;
  if (!isMarked(block) || !isMarked(block - 2)) return false;
  const line = itemAt(document.blocks, block - 1);
  const opens = startOfSentence(scene, chosen.firstToken) === line?.firstToken;
  const next = grammar.tags[chosen.lastToken];
  return (
    opens && !isFiniteVerb(next) && next !== STOP && line !== undefined && grammar.tags[line.lastToken - 1] !== STOP
  );
}

/**
 * Overheard in ⟨the players⟩' bar: “…”, Heard at ⟨Roe⟩'s party: “…”: whether a candidate only owns the place where it
 * was said: several people, or anybody in a sentence without a verb that opens with how it was noticed.
 */
function isOwnerOfPlace({ scene, candidates }: Situation, index: number): boolean {
  const chosen = candidates[index];
  const mention = scene.cast.mentions[chosen?.mention ?? -1];
  if (chosen === undefined || itemAt(scene.cues, chosen.cue)?.form !== "colon") return false;
  if (!isOwnerSign(scene, chosen.lastToken)) return false;
  const first = startOfSentence(scene, chosen.firstToken);
  const opener = scene.document.tokens[first]?.lower ?? "";
  const isNoticed =
    scene.language.stances.witnessingGovernors.ends.has(opener) &&
    !holdsFinite(scene.grammar, first + 1, chosen.lastToken);
  return isNoticed || (mention?.form === "description" && mention.plural);
}

/** “To ⟨her sister⟩: “…””: whether somebody else writes to the candidate. */
function isWrittenTo({ scene, candidates }: Situation, index: number): boolean {
  const chosen = candidates[index];
  const { grammar, phraseTokens, sentenceOf } = scene;
  const to = (phraseTokens[chosen?.mention ?? -1]?.firstToken ?? 0) - 1;
  const opens = sentenceOf[to - 1] !== sentenceOf[to] || to === 0;
  return itemAt(scene.cues, chosen?.cue)?.form === "colon" && opens && servesAs(grammar, to, INFINITIVE_MARKER);
}

/**
 * "posted on Facebook", "said on CNN", "a Facebook post claims", “her interview with the BBC: “…””: whether a candidate
 * is only where it was said.
 */
function isChannel({ scene, candidates }: Situation, index: number): boolean {
  const { document, cast, phraseTokens, language } = scene;
  const chosen = candidates[index];
  const phrase = phraseTokens[chosen?.mention ?? -1];
  if (phrase === undefined) return false;
  if (isPostedThere(scene, phrase.lastToken - 1)) return true;
  let first = phrase.firstToken;
  // "Nine" of "Nine Mile FM" may not be part of the known name; "on Monday the council said" is no channel.
  while (document.tokens[first - 1]?.capital === true) first -= 1;
  if (language.calendar.weekdays.has(document.tokens[first]?.lower ?? "")) return false;
  const before = document.tokens[first - 1]?.lower ?? "";
  const isHost = language.occasions.beforeHosts.has(before) && itemAt(scene.cues, chosen?.cue)?.form === "colon";
  if (!isHost && !language.occasions.beforeChannels.has(before)) return false;
  return cast.mentions[chosen?.mention ?? -1]?.organisation != null;
}

/** “…,” the jury was told, the court heard; ‘…’, jury told: whether a candidate is only the one it was said to. */
function isHearer({ scene, frame, candidates }: Situation, index: number): boolean {
  const chosen = candidates[index];
  const cue = itemAt(scene.cues, chosen?.cue);
  if (cue === undefined || chosen?.cueSide !== CUE_FOLLOWS) return false;
  if (isSubjectOfOther(scene, frame, chosen, cue)) return false;
  if (isBehindOwnVerb(scene, chosen.mention)) return false;
  if (cue.lemma === scene.language.speech.hear) return true;
  const { grammar, document, language } = scene;
  if (!language.speech.hearerVerbs.has(cue.lemma)) return false;
  if (endsSentence(scene, cue)) return true;
  const isPassive = grammar.tags[cue.headToken] === PARTICIPLE;
  return isPassive && language.helpers.formsOfBe.has(document.tokens[cue.headToken - 1]?.lower ?? "");
}

/** How far behind the verb the words may stand that somebody is called, in tokens. */
const LONGEST_NAMING = 30;

/**
 * “⟨Roe⟩ was described, in a report, as “a menace””, “⟨Roe⟩ was called, at times, “a cheat””: whether others call the
 * candidate this.
 */
function isCalledSo({ scene, frame, candidates }: Situation, index: number): boolean {
  const { cueOf, grammar, language, sentenceOf } = scene;
  const chosen = candidates[index];
  const cue = itemAt(scene.cues, chosen?.cue);
  const words = frame.said.firstToken;
  if (cue?.form !== "verb" || chosen?.cueSide !== CUE_FOLLOWS) return false;
  if (words < cue.lastToken || words > cue.lastToken + LONGEST_NAMING) return false;
  if (sentenceOf[words] !== sentenceOf[cue.headToken] || !isPassive(grammar, cue)) return false;
  return callsThings(language, cue.lemma) && !isAnyIn(cueOf, cue.lastToken, words);
}

/**
 * “⟨Roe⟩, who knew her, appears in the book as “a menace””: whether words say as what the candidate is shown, so that
 * whoever shows them says them.
 */
function isShownSo({ scene, frame, candidates }: Situation, index: number): boolean {
  const { cueOf, document, grammar, language, sentenceOf } = scene;
  const from = candidates[index]?.lastToken ?? 0;
  const words = frame.said.firstToken;
  if (words <= from || words > from + LONGEST_NAMING || sentenceOf[words] !== sentenceOf[from]) return false;
  if (!servesAs(grammar, words - 1, PREDICATIVE) || isAnyIn(cueOf, from, words)) return false;
  for (let at = from; at < words; at += 1)
    if (language.speech.showingForms.has(document.tokens[at]?.lower ?? "")) return true;
  return false;
}

/**
 * “…,” said ⟨Roe⟩, who was told of it on Monday: whether a mention stands right behind a verb that names its speaker,
 * not its hearer.
 */
function isBehindOwnVerb({ cues, cueOf, language, phraseTokens }: Situation["scene"], mention: number): boolean {
  const before = itemAt(cues, cueOf[(phraseTokens[mention]?.firstToken ?? 0) - 1]);
  return before?.form === "verb" && !language.speech.hearerVerbs.has(before.lemma);
}

/**
 * “Roe, who ⟨was told⟩ of it on Monday, said”, “Roe, whose brother ⟨was told⟩ of it, said”: whether the candidate is
 * the subject of the words' own verb, not of the verb of telling.
 */
function isSubjectOfOther(
  scene: Scene,
  { attribution }: Frame,
  { firstToken, lastToken }: Candidate,
  told: Cue,
): boolean {
  const { cue } = attribution;
  const { cueOf, grammar, sentenceOf } = scene;
  if (cue === null || cue === told) return false;
  if (grammar.tags[told.firstToken - 1] === WH_WORD) return true;
  if (grammar.tags[lastToken] !== COMMA || sentenceOf[firstToken] !== sentenceOf[cue.firstToken]) return false;
  const first = startOfSentence(scene, firstToken);
  const subject = clauseSubject(grammar, first, cue.firstToken, (at) => isIn(cueOf, at));
  return subject !== null && firstToken < subject.lastToken && subject.lastToken <= lastToken;
}

/** Whether nothing follows the verb: a verb of telling then has its hearer as the subject. */
function endsSentence({ document, sentenceOf }: Situation["scene"], { headToken, lastToken }: Cue): boolean {
  const end = itemAt(document.sentences, sentenceOf[headToken])?.lastToken ?? -1;
  return lastToken === end || (lastToken === end - 1 && document.tokens[lastToken]?.text === ".");
}
