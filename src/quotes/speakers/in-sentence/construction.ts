import { AGENT, COMPLEMENTIZER, EXPLETIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  CONJUNCTION,
  GERUND,
  MODAL,
  PARTICIPLE,
  PAST,
  STOP,
  TO,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwned } from "../../accounts.ts";
import { isAmongTurns } from "../../adjoining-turns.ts";
import type { Cue } from "../../attribution.ts";
import { tellingBeforeRelative } from "../../described-hearer.ts";
import { ownerOfEquated } from "../../equated.ts";
import { isHeading, sourceOfCrosshead, speakerOfHeadline } from "../../headings.ts";
import { verbOfWriting } from "../../indirect/behind-hearer.ts";
import { isInverted } from "../../indirect/inverted-source.ts";
import { holdsBe, isElliptic, isPassive, isPassiveForm } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import { AFTER, type Candidate, type Frame } from "../candidates/candidates.ts";
import { isUnderTopic } from "../candidates/topic.ts";
import { isAnswerToWriter, isNextQuestion } from "../mentions/asked.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { documentBeforeColon, documentMet } from "../subjects/document-before-colon.ts";
import { agentOf } from "./agent.ts";
import { isCriedOut } from "./cried-out.ts";
import { doerWhoIsHeard } from "./doer-who-is-heard.ts";
import { findQuotedAsSaying, lastMention, mentionTo } from "./find-quoted-as-saying.ts";
import { gesturerBeside } from "./gestures.ts";
import { isFacedWith, ownerOfNoun } from "./owner-of-noun.ts";
import { subjectInParallel } from "./parallel.ts";
import { issuerAbove, subjectAbove } from "./statement-above.ts";
import { forWhomBeforeColon, subjectBeforeColon } from "./subject-before-colon.ts";
import { subjectOfCleft } from "./subject-of-cleft.ts";
import { whoAnswers } from "./who-answers.ts";
import { whoPutsIt } from "./who-puts-it.ts";
import { whoTakesTheFloor } from "./who-takes-the-floor.ts";
import { whoWasHeard } from "./who-was-heard.ts";
import { writerBehind } from "./writer-behind.ts";

/** What a construction settles: a candidate's index, -1 for nobody, or null for nothing. */
export type Settled = number | null;

/**
 * The speaker where the construction leaves no choice:
 *
 * - “the Courier quoted Roe as saying ⟦…⟧”, “Roe was quoted as saying ⟦…⟧”, “she quotes Roe: ⟦…⟧”: Roe, and not who quotes;
 * - “asked ⟦whether he would go⟧, Roe said”, “Roe said when asked ⟦about it⟧”, “Roe wept when told ⟦she had won⟧”: nobody who is named; “asked by Moe”: Moe;
 * - “Roe was accused of ⟦“stalling”⟧”, “residents told ⟦to leave⟧”: nobody who is named; “accused by Moe of”: Moe;
 * - “On Roe’s ankle: ⟦“She walked off.”⟧”, “Will it last?” I asked. ⟦“It will.”⟧: nobody who is named;
 * - “⟦Where?⟧ came a voice from the hall”: the voice; “⟦No,⟧ came the reply”: nobody who is named;
 * - “A statement from Roe:” ¶ “⟦…⟧”: Roe;
 * - “No,” Roe said. “Who then?” ⟦“My sister.”⟧: nobody who is named;
 * - “Clause 4 is clear: ⟦“…”⟧”: the clause, or nobody;
 * - “Roe heard Moe shout: ⟦“Go!”⟧”, “Roe recalls Moe saying, ⟦“Go!”⟧”: Moe;
 * - “Roe told Moe, who wept in the dock: ⟦“Go!”⟧”: Roe, and not Moe;
 * - “the jury heard how Roe burst in, yelling: ⟦“Go!”⟧”: Roe, and not the jury;
 * - “⟦it will close⟧, Roe said, and Moe said it would not”: Roe;
 * - “he left to cries of ⟦“Shame!”⟧”: nobody who is named;
 * - “Roe faced claims that ⟦…⟧”: nobody who is named;
 * - “it is alleged that ⟦…⟧”, “Roe is said ⟦to have lied⟧”: nobody who is named;
 * - “Roe’s retraction of the claim that ⟦…⟧”: Roe;
 * - “noting that ⟦…⟧, Roe said”: Roe;
 * - ‘⟦I cried⟧’: Roe opens up, as a headline: Roe; ‘⟦I cried⟧’ alone, as a heading: nobody who is named;
 * - “the council was unmoved: ⟦“…”⟧”: the council;
 * - “Roe wrote to parents asking them ⟦to wait⟧”: Roe;
 * - “⟦Why?⟧ I asked”: I;
 * - “Roe puts it more bluntly. ⟦“They lie.”⟧”: Roe;
 * - “It was Roe, in her book, who said ⟦…⟧”: Roe;
 * - “Roe shrugs. ⟦“It may be.”⟧”, “⟦“It may be.”⟧ Roe looks up”: Roe, where nothing else tells;
 * - “⟦…⟧, said a woman who lives there”: the woman, and not “who”;
 * - “in Roe’s view, ⟦…⟧”, “⟦…⟧, in her words”: Roe, she;
 * - “⟦…⟧ was Roe’s advice”, “⟦…⟧ is how Roe put it”, “Roe’s reply: ⟦…⟧”, “dismissed by Roe as ⟦…⟧”: Roe;
 * - “claims ⟦that …⟧ were denied by Roe”: Roe; “Roe rejected Moe’s claim ⟦that …⟧”: Roe, and not Moe.
 */
export function settleSpeaker(scene: Scene, frame: Frame, candidates: readonly Candidate[]): Settled {
  const quoted = findQuotedAsSaying(scene, frame);
  if (quoted !== null) return indexOf(candidates, quoted.speaker);
  const [marks] = frame.content;
  if (marks !== undefined && frame.attribution.kind === "direct") {
    const opener = speakerOfHeadline(scene, marks);
    if (opener >= 0) return indexOf(candidates, opener);
    const source = sourceOfCrosshead(scene, marks);
    if (source !== null && frame.content.length === 1) return indexOf(candidates, source) ?? -1;
    if (frame.content.length === 1 && isHeading(scene, marks)) return -1;
  }
  const source = sourceBeforeRelative(scene, frame);
  if (source >= 0) return indexOf(candidates, source);
  const account = ownerOfAccount(scene, frame);
  if (account >= 0) return indexOf(candidates, account);
  const owner = equatedOwner(scene, frame);
  if (owner !== null) return indexOf(candidates, owner) ?? -1;
  const written = writtenBefore(scene, frame);
  if (written !== null) return indexOf(candidates, written) ?? -1;
  if (isUnderTopic(scene, frame) || isTurnAlone(scene, frame, candidates)) return -1;
  const answers = whoAnswers(scene, frame);
  if (answers !== null) return indexOf(candidates, answers) ?? -1;
  const issuer = issuerAbove(scene, frame);
  if (issuer >= 0) return indexOf(candidates, issuer);
  const above = subjectAbove(scene, frame);
  if (above >= 0) return indexOf(candidates, above);
  if (
    frame.attribution.cue === null &&
    (isAnswerToWriter(scene, frame.content) || isNextQuestion(scene, frame.content))
  )
    return -1;
  const writer = writerBehind(scene, frame);
  if (writer !== null) return indexOf(candidates, writer) ?? -1;
  const putting = whoPutsIt(scene, frame);
  if (putting >= 0) return indexOf(candidates, putting);
  const called = whoTakesTheFloor(scene, frame);
  if (called >= 0) return indexOf(candidates, called);
  const picked = subjectOfCleft(scene, frame);
  if (picked >= 0) return indexOf(candidates, picked);
  const agent = agentOf(scene, frame);
  if (agent >= 0) return indexOf(candidates, agent);
  const teller = tellerOfDescribed(scene, frame);
  if (teller >= 0) return indexOf(candidates, teller);
  const doer = doerWhoIsHeard(scene, frame);
  if (doer >= 0) return indexOf(candidates, doer);
  if (isAskedPassively(scene, frame)) return askedBy(scene, frame, candidates);
  const heard = whoWasHeard(scene, frame);
  if (heard !== null) return indexOf(candidates, heard) ?? -1;
  const parallel = subjectInParallel(scene, frame);
  if (parallel >= 0) return indexOf(candidates, parallel);
  const behind = subjectBehindMarks(scene, frame);
  if (behind >= 0) return indexOf(candidates, behind);
  if (isFacedWith(scene, frame.attribution.cue ?? governingCue(scene, frame.content))) return -1;
  if (isImpersonal(scene, frame) || isJudged(scene, frame) || isAllegedOf(scene, frame) || isCriedOut(scene, frame))
    return -1;
  const judge = judgeOf(scene, frame);
  if (judge !== null) return judge < 0 ? -1 : indexOf(candidates, judge);
  const inverted = invertedSubject(scene, frame);
  if (inverted >= 0) return indexOf(candidates, inverted);
  const asking = writerOfRequest(scene, frame);
  if (asking >= 0) return indexOf(candidates, asking);
  const bound = forWhomBeforeColon(scene, frame);
  if (bound >= 0) return indexOf(candidates, bound);
  const subject = subjectBeforeColon(scene, frame);
  if (subject >= 0) return indexOf(candidates, subject);
  const gesturer = gesturerBeside(scene, frame, candidates);
  if (gesturer >= 0) return indexOf(candidates, gesturer);
  const claimant = ownerOfNoun(scene, frame);
  if (claimant !== null) return indexOf(candidates, claimant) ?? -1;
  const inserting = subjectOfInserted(scene, frame);
  return indexOf(candidates, inserting >= 0 ? inserting : subjectOfGerund(scene, frame));
}

/** “No,” Roe said. “Who then?” ⟨“My sister.”⟩: of words among turns with nothing between them, what no verb stands beside is nobody's who is named. */
function isTurnAlone(scene: Scene, { attribution, content }: Frame, candidates: readonly Candidate[]): boolean {
  const [marks] = content;
  if (marks === undefined || attribution.kind !== "direct" || attribution.cue !== null) return false;
  return isAmongTurns(scene, marks) && !candidates.some(({ cue, place }) => cue >= 0 && place <= AFTER);
}

function indexOf(candidates: readonly Candidate[], mention: number): Settled {
  const index = mention < 0 ? -1 : candidates.findIndex((candidate) => candidate.mention === mention);
  return index < 0 ? null : index;
}

/**
 * “⟨Clause 4⟩ could not be plainer: “…””, “Roe received ⟨a letter⟩ saying …”: the mention of what is written, and not whoever reads it or stood in the
 * sentence before; null where nothing written is told of.
 */
function writtenBefore(scene: Scene, { attribution, content }: Frame): number | null {
  const { document, grammar, mentionOf, sentenceOf } = scene;
  if (attribution.cue?.form === "noun") return null;
  const colon = (content[0]?.firstToken ?? 0) - 1;
  const cue = attribution.cue ?? governingCue(scene, content);
  const isColon = document.tokens[colon]?.text === ":";
  const verb = cue?.form === "verb" && grammar.tags[cue.firstToken] === GERUND ? cue.firstToken : -1;
  if (!isColon && verb < 0) return null;
  const first = itemAt(document.sentences, sentenceOf[isColon ? colon : verb])?.firstToken ?? 0;
  const written = isColon ? documentBeforeColon(grammar, first, colon) : documentMet(grammar, first, verb);
  return written === null ? null : (mentionOf[written.lastToken - 1] ?? -1);
}

/** “…,” read ⟨the email⟩: a thing that speaks, right behind the verb and before the end of the clause; “…,” says ⟨Roe⟩; “…”: or anybody before a semicolon; else -1. */
function subjectBehindMarks(scene: Scene, { attribution, content }: Frame): number {
  const { cast, cues, cueOf, document, grammar, phraseTokens } = scene;
  const verb = content.at(-1)?.lastToken ?? 0;
  const cue = itemAt(cues, cueOf[verb]);
  if (attribution.kind !== "direct" || cue?.form !== "verb" || cue.firstToken !== verb) return -1;
  const mention = mentionAt(scene, cue.lastToken);
  const last = phraseTokens[mention]?.lastToken ?? 0;
  const ends = grammar.tags[last] === STOP || grammar.tags[last] === COMMA;
  if (document.tokens[last]?.text === ";" && phraseTokens[mention]?.firstToken === cue.lastToken) return mention;
  return cast.mentions[mention]?.unnamedAs === "document" && ends ? mention : -1;
}

/** "It is alleged ⟦that …⟧", "it was announced on Monday ⟦that …⟧", "it was moved by Roe and agreed ⟦that …⟧", "⟦Roe⟧, it is alleged, ⟦lied⟧": nobody is named. */
function isImpersonal(scene: Scene, { attribution, content }: Frame): boolean {
  const { cue } = attribution;
  const { grammar, document } = scene;
  const first = content[0]?.firstToken ?? 0;
  if (cue !== null && isJoinedToImpersonal(scene, cue)) return servesAs(grammar, first, COMPLEMENTIZER);
  if (cue === null || !servesAs(grammar, cue.firstToken - 1, EXPLETIVE)) return false;
  if (first < cue.lastToken && cue.reading === "alleged") return holdsBe(grammar, cue);
  if (first < cue.lastToken || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  if (document.tokens[cue.lastToken]?.text === ",") return false;
  return holdsBe(scene.grammar, cue);
}

/** "⟨It was⟩ moved by Roe, seconded by Moe and ⟨agreed⟩". */
function isJoinedToImpersonal({ document, grammar, language, sentenceOf }: Scene, cue: Cue): boolean {
  const { firstToken, headToken } = cue;
  if (firstToken !== headToken || grammar.tags[firstToken - 1] !== CONJUNCTION) return false;
  if (grammar.tags[headToken] !== PARTICIPLE && grammar.tags[headToken] !== PAST) return false;
  const first = itemAt(document.sentences, sentenceOf[headToken])?.firstToken ?? headToken;
  if (!servesAs(grammar, first, EXPLETIVE)) return false;
  return (
    language.helpers.formsOfBe.has(document.tokens[first + 1]?.lower ?? "") && grammar.tags[first + 2] === PARTICIPLE
  );
}

/** How long a judgement may be, in tokens: "It is perhaps ⟨cruel but accurate⟩ to note". */
const LONGEST_JUDGEMENT = 8;

/** "It is fair to note ⟦that …⟧", "it would be wrong to say ⟦that …⟧": nobody says so but the writer. */
function isJudged(
  { grammar, document, language, sentenceOf }: Scene,
  { attribution: { cue }, content }: Frame,
): boolean {
  const { tags } = grammar;
  const to = (cue?.headToken ?? 0) - 1;
  if (cue?.form !== "verb" || tags[to] !== TO || tags[to - 1] !== ADJECTIVE) return false;
  if ((content[0]?.firstToken ?? 0) < cue.lastToken) return false;
  for (let at = to - 2; at > to - LONGEST_JUDGEMENT && sentenceOf[at] === sentenceOf[to]; at -= 1)
    if (language.helpers.formsOfBe.has(document.tokens[at]?.lower ?? ""))
      return servesAs(grammar, at - 1, EXPLETIVE) || tags[at - 1] === MODAL;
  return false;
}

/** "Roe is alleged ⟦to have lied⟧", "is said ⟦to be ill⟧": what others say of the subject, whoever they are. */
function isAllegedOf({ grammar }: Scene, { attribution: { cue }, content }: Frame): boolean {
  if (cue?.form !== "verb" || cue.reading !== "alleged" || content[0]?.firstToken !== cue.lastToken) return false;
  return isPassiveForm(grammar, cue) && grammar.tags[cue.lastToken] === TO;
}

/** Whose account the words are, "in ⟨Roe⟩'s view": the cue is theirs, or stands beside the marks; -1 for nobody's. */
function ownerOfAccount(scene: Scene, { attribution, content }: Frame): number {
  const beside = [(content[0]?.firstToken ?? 0) - 1, content.at(-1)?.lastToken ?? 0].flatMap((at) =>
    cueBeside(scene, at),
  );
  const cue = attribution.cue ?? beside.find(isOwned);
  return cue === undefined || !isOwned(cue) ? -1 : lastMention(scene, cue.headToken - 1, cue.firstToken);
}

/** "…, according to ⟨a study⟩ that minister Roe will print": the source, of which a relative clause tells; else -1. */
function sourceBeforeRelative(scene: Scene, { attribution: { cue } }: Frame): number {
  if (cue?.form !== "according-to" || isOwned(cue)) return -1;
  const mention = mentionAt(scene, cue.lastToken);
  const end = scene.mentionTokens[mention]?.lastToken ?? -1;
  const isTold = servesAs(scene.grammar, end, COMPLEMENTIZER) || scene.grammar.tags[end] === WH_WORD;
  return isTold && scene.phraseTokens[mention]?.firstToken === cue.lastToken ? mention : -1;
}

/** The cue that holds a token, or that of a comma's neighbours. */
function cueBeside({ document, cues, cueOf }: Scene, at: number): Cue[] {
  const places = document.tokens[at]?.text === "," ? [at - 1, at + 1] : [at];
  return places.flatMap((place) => itemAt(cues, cueOf[place]) ?? []);
}

/** Whose the words of a quote in marks are said to be; -1 where nothing names them, null where no construction tells. */
function equatedOwner(scene: Scene, { attribution, content }: Frame): number | null {
  const pair = itemAt(scene.pairs, scene.pairOf[content[0]?.firstToken ?? -1]);
  if (attribution.cue !== null || pair === undefined) return null;
  return ownerOfEquated(scene, pair);
}

/** Who judges a claim that is told of: a mention, -1 for nobody who is named, null for another cue. */
function judgeOf(scene: Scene, { attribution, sentences }: Frame): number | null {
  const { cue } = attribution;
  if (cue === null || cue.form !== "verb" || cue.reading === "asserted") return null;
  if (cue.content !== null && holdsBe(scene.grammar, cue)) {
    if (servesAs(scene.grammar, cue.lastToken - 1, AGENT)) return mentionAt(scene, cue.lastToken);
    return cue.reading === "retracted" ? lastMention(scene, cue.content.firstToken - 1, sentences.firstToken) : -1;
  }
  const subject = mentionTo(scene, sentences.firstToken, cue.firstToken);
  return subject >= 0 && lastMention(scene, cue.headToken - 1, cue.firstToken) >= 0 ? subject : null;
}

/** “⟨Roe⟩ told Moe, who wept in the dock: “…””: whoever stands right before the verb, and not who hears; else -1. */
function tellerOfDescribed(scene: Scene, { attribution, content, sentences }: Frame): number {
  if (attribution.kind !== "direct" || attribution.cue !== null) return -1;
  const verb = tellingBeforeRelative(scene, content[0]?.firstToken ?? 0);
  return verb === null ? -1 : mentionTo(scene, sentences.firstToken, verb.firstToken);
}

/** "asked" or "told", without a subject, at the head of a sentence or behind "when"; "was asked", "been accused of", "the court heard". */
function isAskedPassively(scene: Scene, { attribution, content }: Frame): boolean {
  const { document, language, sentenceOf } = scene;
  const cue = attribution.cue ?? governingCue(scene, content);
  if (cue?.form !== "verb") return false;
  if (cue.lemma === language.speech.hear || isElliptic(scene, cue)) return true;
  const relative = document.tokens[cue.firstToken - 1]?.lower ?? "";
  const isWhat =
    scene.grammar.tags[cue.firstToken - 1] === WH_WORD && !language.smallWords.personalRelatives.has(relative);
  if (isPassive(scene.grammar, cue) && !isWhat && !language.speech.citingVerbs.has(cue.lemma)) return true;
  const tag = scene.grammar.tags[cue.headToken];
  const isTold = language.speech.hearerVerbs.has(cue.lemma) && (tag === PAST || tag === PARTICIPLE);
  if (
    cue.firstToken !== cue.headToken ||
    !(isTold || language.speech.askedForms.has(document.tokens[cue.headToken]?.lower ?? ""))
  )
    return false;
  return (
    language.speech.beforeAsked.has(document.tokens[cue.headToken - 1]?.lower ?? "") ||
    sentenceOf[cue.headToken - 1] !== sentenceOf[cue.headToken]
  );
}

/** "was told by ⟨Roe⟩ that", "heard from ⟨Roe⟩ that". */
function askedBy(scene: Scene, { attribution, content }: Frame, candidates: readonly Candidate[]): Settled {
  const { lastToken, lemma } = attribution.cue ?? governingCue(scene, content) ?? { lastToken: 0 };
  const { document, grammar, language } = scene;
  const isHeard = lemma === language.speech.hear;
  const by = [lastToken - 1, lastToken].find(
    (at) =>
      servesAs(grammar, at, AGENT) ||
      (isHeard && language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? "")),
  );
  return by === undefined ? -1 : indexOf(candidates, mentionAt(scene, by + 1));
}

/** The mention behind an inverted verb: “…, said ⟨a woman who lives there⟩”, “said Ashby Trust manager ⟨Ann Roe⟩”; or -1. */
function invertedSubject(
  { document, grammar, sentenceOf, phraseTokens, mentionOf }: Scene,
  { attribution }: Frame,
): number {
  const { cue } = attribution;
  const sentence = itemAt(document.sentences, sentenceOf[cue?.headToken ?? -1]);
  if (cue === null || sentence === undefined || !isInverted(grammar, sentence, cue)) return -1;
  for (let at = cue.lastToken; at < sentence.lastToken; at += 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention < 0) continue;
    const bearer = phraseTokens[mention + 1]?.firstToken === cue.lastToken ? mention + 1 : mention;
    return phraseTokens[bearer]?.firstToken === cue.lastToken ? bearer : -1;
  }
  return -1;
}

/** The subject of the verb before "asking them ⟦to wait⟧": “⟨Roe⟩ wrote to parents on Monday asking”; -1 where none stands so. */
function writerOfRequest(scene: Scene, { attribution: { cue }, sentences }: Frame): number {
  const written = cue === null ? -1 : verbOfWriting(scene.grammar, cue);
  if (written < 0) return -1;
  const verb = startOfVerbGroup(scene.grammar, sentences.firstToken, written);
  for (let at = verb - 1; at >= sentences.firstToken; at -= 1) {
    const subject = scene.mentionOf[at] ?? -1;
    if (scene.phraseTokens[subject]?.lastToken === verb) return subject;
  }
  return -1;
}

/** “⟨The army⟩, insisting that the bus had not stopped, refused”: the mention with which the sentence, or a clause behind "and", begins, right before a comma and the gerund. */
function subjectOfInserted({ grammar, mentionOf, phraseTokens }: Scene, { attribution, sentences }: Frame): number {
  const { cue } = attribution;
  if (cue === null || grammar.tags[cue.headToken] !== GERUND || grammar.tags[cue.firstToken - 1] !== COMMA) return -1;
  const mention = mentionOf[cue.firstToken - 2] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase === undefined || phrase.lastToken !== cue.firstToken - 1) return -1;
  const isJoined = grammar.tags[phrase.firstToken - 1] === CONJUNCTION && grammar.tags[phrase.firstToken - 2] === COMMA;
  const isFirst = phrase.firstToken === sentences.firstToken || isJoined;
  return isFirst ? mention : -1;
}

/** The subject after the words of a gerund that opens its sentence: "Noting that it rained, Roe said". */
function subjectOfGerund(scene: Scene, { attribution, content, sentences }: Frame): number {
  const { cue } = attribution;
  if (cue === null || cue.headToken !== sentences.firstToken || scene.grammar.tags[cue.headToken] !== GERUND) return -1;
  const comma = content.at(-1)?.lastToken ?? 0;
  if (scene.document.tokens[comma]?.text !== ",") return -1;
  const mention = scene.mentionOf[comma + 1] ?? -1;
  const next = scene.mentionOf[comma + 2] ?? -1;
  const found = mention >= 0 ? mention : next;
  return scene.phraseTokens[found]?.firstToken === comma + 1 ? found : -1;
}
