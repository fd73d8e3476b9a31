import { itemAt } from "../../../text/item-at.ts";
import { isAmongTurns } from "../../adjoining-turns.ts";
import { tellingBeforeRelative } from "../../described-hearer.ts";
import { ownerOfEquated } from "../../equated.ts";
import { isHeading, speakerOfHeadline } from "../../headings.ts";
import { cuesOf, type Scene } from "../../scene.ts";
import { endsAttribution } from "../../stance/ends-attribution.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import { AFTER, type Candidate, CUE_FOLLOWS, type Frame } from "../candidates/candidates.ts";
import { isUnderTopic, speakerOnTopic } from "../candidates/topic.ts";
import { isAnswerToWriter, isNextQuestion } from "../mentions/asked.ts";
import { actorBefore } from "./actor-before.ts";
import { agentOf } from "./agent.ts";
import { askedBy, isAskedPassively } from "./asked-passively.ts";
import { doerWhoIsHeard } from "./doer-who-is-heard.ts";
import { findQuotedAsSaying, mentionTo } from "./find-quoted-as-saying.ts";
import { gappedSubject } from "./gapped-subject.ts";
import { gesturerBeside } from "./gestures.ts";
import { isAllegedOf, isImpersonal, isJudged } from "./impersonal.ts";
import { invertedSubject, subjectAtEnd, subjectBehindMarks } from "./inverted-subject.ts";
import { judgeAside, judgeInRelative, judgeOf } from "./judges.ts";
import { madeToSpeak } from "./made-to-speak.ts";
import { namedInLine } from "./named-in-line.ts";
import { isFacedWith, ownerOfNoun } from "./owner-of-noun.ts";
import { subjectInParallel } from "./parallel.ts";
import { isReadAloud } from "./read-aloud.ts";
import { ownerOfAccount, sourceBeforeRelative, sourceBelow } from "./source-of-account.ts";
import { giverAbove, issuerAbove, subjectAbove } from "./statement-above.ts";
import {
  forWhomBeforeColon,
  fromWhomBeforeColon,
  isComeUponBeforeColon,
  isFaringBeforeColon,
  subjectBeforeColon,
  tellerBehindColon,
} from "./subject-before-colon.ts";
import { subjectOfAs } from "./subject-of-as.ts";
import { subjectOfCleft } from "./subject-of-cleft.ts";
import { subjectOfGerund, subjectOfInserted, writerOfRequest } from "./subject-of-gerund.ts";
import { whoAnswers, whoReplies, whoWasQuestioned } from "./who-answers.ts";
import { whoCries } from "./who-cries.ts";
import { whoJoinsIn } from "./who-joins-in.ts";
import { whoPutsIt, whoSaysThis } from "./who-puts-it.ts";
import { whoTakesTheFloor } from "./who-takes-the-floor.ts";
import { whoWasHeard } from "./who-was-heard.ts";
import { whoseReply } from "./whose-reply.ts";
import { saidBeforeColon, sayerBeforeColon } from "./words-of-inverted.ts";
import { writerBehind } from "./writer-behind.ts";
import { writtenBefore } from "./written-before.ts";
import { whoRatherSaid } from "./wrongly-ascribed.ts";

/**
 * Who speaks according to a construction: the index of a candidate, {@link NOBODY_NAMED}, or null to leave it to be
 * weighed.
 */
export type Settled = number | null;

/** Somebody says the words, but no candidate does. */
const NOBODY_NAMED = -1;

/** Who speaks if the words stand in a construction; undefined if they do not. */
type Construction = (scene: Scene, frame: Frame, candidates: readonly Candidate[]) => Settled | undefined;

/** The constructions that leave no choice of speaker, each with an example. The first that fits the words wins. */
const CONSTRUCTIONS: readonly Construction[] = [
  // “the Courier quoted ⟨Roe⟩ as saying ⟦…⟧”, “⟨Roe⟩ was quoted as saying ⟦…⟧”, “she quotes ⟨Roe⟩: ⟦…⟧”
  whoIsQuoted,
  // “⟦…⟧ was wrongly attributed to Moe. It was said by ⟨Roe⟩”
  mentionOrNobody(whoRatherSaid),
  // “⟦I cried⟧”: ⟨Roe⟩ opens up, as a headline; ⟦“I cried”⟧ alone, as a heading: nobody named
  whoHasHeading,
  // “⟦…⟧, according to ⟨a study⟩ that Moe will print”
  mention(sourceBeforeRelative),
  // “⟦…⟧. That's according to ⟨Roe⟩”
  mention(sourceBelow),
  // “in ⟨Roe⟩’s view, ⟦…⟧”, “⟦…⟧, in ⟨her⟩ words”
  mention(ownerOfAccount),
  // “…, a decision that ⟨Roe⟩ called ⟦“mad”⟧”
  mentionOrNobody(judgeAside),
  // “a map that her boss, ⟨Roe⟩, called ⟦“odd”⟧”
  mention(judgeInRelative),
  // “…,” Roe said, prompting ⟨Moe⟩ to reply: ⟦“No.”⟧
  mention(madeToSpeak),
  // “Roe wrote to ⟨Moe⟩, whose reply was short: ⟦“No.”⟧”
  mentionOrNobody(whoseReply),
  // “⟦…⟧ was ⟨Roe⟩’s advice”, “⟦…⟧ is how ⟨Roe⟩ put it”, “⟨Roe⟩’s reply: ⟦…⟧”, “dismissed by ⟨Roe⟩ as ⟦…⟧”
  mentionOrNobody(equatedOwner),
  // “⟨Clause 4⟩ is clear: ⟦“…”⟧”
  mentionOrNobody(writtenBefore),
  // “On Roe’s ankle: ⟦“She walked off.”⟧”
  nobodyWhere(isUnderTopic),
  // “Roe comes off worst: ⟦“a bore with a boat”⟧”
  nobodyWhere(isFaringBeforeColon),
  // “Overheard at the bar: ⟦“He is late.”⟧”
  nobodyWhere(isComeUponBeforeColon),
  // “⟨Roe⟩ on Moe’s ankle: ⟦“She walked off.”⟧”
  mention(speakerOnTopic),
  // “No,” Roe said. “Who then?” ⟦“My sister.”⟧
  nobodyWhere(isTurnAlone),
  // “Is it late?” Moe asked ⟨Roe⟩. ⟦“No.”⟧
  mentionOrNobody(whoAnswers),
  // Moe asked ⟨Roe⟩ whether it was late. ⟦“Very.”⟧
  mentionOrNobody(whoWasQuestioned),
  // Moe asked ⟨Roe⟩ for the key. The answer was short. ⟦“Never.”⟧
  mentionOrNobody(whoReplies),
  // “A statement from ⟨Roe⟩:” ¶ “⟦…⟧”
  mention(issuerAbove),
  mention(subjectAbove),
  // “⟨The club⟩ issued the following on Monday.” ¶ ⟦“…”⟧
  mentionOrNobody(giverAbove),
  // “⟨Ann Roe⟩, 71, nurse” ¶ ⟦“…”⟧
  mention(namedInLine),
  // “Roe reads it aloud. ⟦“Your dog barks.”⟧”
  nobodyWhere(isReadAloud),
  // “Will it last?” I asked. ⟦“It will.”⟧
  nobodyWhere(isAfterQuestion),
  // “⟦Why?⟧ ⟨I⟩ asked”
  mentionOrNobody(writerBehind),
  // “⟨Roe⟩ puts it more bluntly. ⟦“They lie.”⟧”
  mention(whoPutsIt),
  // “⟦Buy cheap, buy twice.⟧ ⟨My aunt⟩ says this to every customer”
  mention(whoSaysThis),
  // “As ⟨Roe⟩ put it in a letter to parents explaining the move, ⟦“We go.”⟧”
  mention(subjectOfAs),
  // “It is old,” Moe said, and ⟨Roe⟩ chimed in. ⟦“It leaks.”⟧
  mentionOrNobody(whoJoinsIn),
  // “First to the microphone was ⟨Roe⟩. ⟦“We wait.”⟧”
  mention(whoTakesTheFloor),
  // “It was ⟨Roe⟩, in her book, who said ⟦…⟧”
  mention(subjectOfCleft),
  // “⟦…⟧ was announced by ⟨Roe⟩”
  mention(agentOf),
  // “⟨Roe⟩ told Moe, who wept in the dock: ⟦“Go!”⟧”
  mention(tellerOfDescribed),
  // “the jury heard how ⟨Roe⟩ burst in, yelling: ⟦“Go!”⟧”
  mention(doerWhoIsHeard),
  // “asked by ⟨Moe⟩ ⟦whether he would go⟧, Roe said”; “Roe wept when told ⟦she had won⟧”, “Roe was accused of
  // ⟦“stalling”⟧”, “residents told ⟦to leave⟧”: nobody named
  whoAsks,
  // “Roe heard ⟨Moe⟩ shout: ⟦“Go!”⟧”, “Roe recalls ⟨Moe⟩ saying, ⟦“Go!”⟧”
  mentionOrNobody(whoWasHeard),
  // “⟦it will close⟧, ⟨Roe⟩ said, and Moe said it would not”
  mention(subjectInParallel),
  // “Roe called it “late”, ⟨Moe⟩ ⟦“early”⟧”
  mentionOrNobody(gappedSubject),
  // “⟦…⟧,” read ⟨the email⟩; “⟦…⟧,” says ⟨Roe⟩; “…”
  mention(subjectBehindMarks),
  // “While Moe smiled, ⟦“…,”⟧ ⟨Roe⟩ said.”
  mention(subjectAtEnd),
  // “Roe faced claims that ⟦…⟧”
  nobodyWhere((scene, frame) => isFacedWith(scene, frame.attribution.cue ?? governingCue(scene, frame.content))),
  // “it is alleged that ⟦…⟧”
  nobodyWhere(isImpersonal),
  // “it is fair to note that ⟦…⟧”
  nobodyWhere(isJudged),
  // “Roe is said ⟦to have lied⟧”
  nobodyWhere(isAllegedOf),
  // “he left to cries of ⟦“Shame!”⟧”, “⟨the crowd⟩ broke into chants of ⟦“Shame!”⟧”
  mentionOrNobody(whoCries),
  // “⟨Roe⟩ rejected Moe’s claim ⟦that …⟧”
  mention(judgeOf),
  // “⟦…⟧, said ⟨a woman⟩ who lives there”, “⟦Where?⟧ came ⟨a voice⟩ from the hall”
  mention(invertedSubject),
  // “⟨Roe⟩ wrote to parents asking them ⟦to wait⟧”
  mention(writerOfRequest),
  // “For ⟨Roe⟩ it is about jobs: ⟦“…”⟧”
  mention(forWhomBeforeColon),
  // “which drew this from ⟨Roe⟩: ⟦“…”⟧”
  mention(fromWhomBeforeColon),
  // “Said ⟨Roe⟩, whose father ran the stall: ⟦“…”⟧”
  mention(saidBeforeColon),
  // “⟨Roe⟩ says: ⟦“…”⟧” ¶ “Said Moe: “…””
  mention(sayerBeforeColon),
  // “Shops disagree: ⟦“…,”⟧ ⟨Roe⟩ says”
  mention(tellerBehindColon),
  // “⟨The council⟩ was unmoved: ⟦“…”⟧”
  mention(subjectBeforeColon),
  // “⟨Roe⟩ shrugs. ⟦“It may be.”⟧”, “⟦“It may be.”⟧ ⟨Roe⟩ looks up”
  mention(gesturerBeside),
  // “⟨Roe⟩ looks at the stove. ⟦“The wheel stopped.”⟧”
  mention(actorBefore),
  // “⟨Roe⟩’s retraction of the claim that ⟦…⟧”
  mentionOrNobody(ownerOfNoun),
  // “⟨The army⟩, insisting that ⟦…⟧, refused”
  mention(subjectOfInserted),
  // “noting that ⟦…⟧, ⟨Roe⟩ said”
  mention(subjectOfGerund),
];

/**
 * Who speaks where a construction leaves no choice; null where none of {@link CONSTRUCTIONS} fits, or the speaker is no
 * candidate.
 */
export function settleSpeaker(scene: Scene, frame: Frame, candidates: readonly Candidate[]): Settled {
  for (const construction of CONSTRUCTIONS) {
    const settled = construction(scene, frame, candidates);
    if (settled !== undefined) return settled;
  }
  return null;
}

/**
 * A construction in which the mention that `find` returns speaks; -1 where the words do not stand in it. If that
 * mention is no candidate, the choice stays open.
 */
function mention(find: (scene: Scene, frame: Frame, candidates: readonly Candidate[]) => number): Construction {
  return (scene, frame, candidates) => {
    const found = find(scene, frame, candidates);
    return found < 0 ? undefined : indexOf(candidates, found);
  };
}

/**
 * A construction in which a mention speaks, or nobody named; `find` returns null where the words do not stand in it.
 */
function mentionOrNobody(find: (scene: Scene, frame: Frame) => number | null): Construction {
  return (scene, frame, candidates) => {
    const found = find(scene, frame);
    return found === null ? undefined : (indexOf(candidates, found) ?? NOBODY_NAMED);
  };
}

/** A construction in which nobody named speaks. */
function nobodyWhere(holds: (scene: Scene, frame: Frame, candidates: readonly Candidate[]) => boolean): Construction {
  return (scene, frame, candidates) => (holds(scene, frame, candidates) ? NOBODY_NAMED : undefined);
}

function indexOf(candidates: readonly Candidate[], mention: number): Settled {
  const index = mention < 0 ? -1 : candidateOf(candidates, mention);
  return index < 0 ? null : index;
}

function whoIsQuoted(scene: Scene, frame: Frame, candidates: readonly Candidate[]): Settled | undefined {
  const quoted = findQuotedAsSaying(scene, frame);
  return quoted === null ? undefined : indexOf(candidates, quoted.speaker);
}

function whoHasHeading(
  scene: Scene,
  { attribution, content }: Frame,
  candidates: readonly Candidate[],
): Settled | undefined {
  const [marks] = content;
  if (marks === undefined || attribution.kind !== "direct") return undefined;
  const opener = speakerOfHeadline(scene, marks);
  if (opener >= 0) return indexOf(candidates, opener);
  if (content.length > 1) return undefined;
  return isHeading(scene, marks) ? NOBODY_NAMED : undefined;
}

function whoAsks(scene: Scene, frame: Frame, candidates: readonly Candidate[]): Settled | undefined {
  if (!isAskedPassively(scene, frame)) return undefined;
  return indexOf(candidates, askedBy(scene, frame)) ?? NOBODY_NAMED;
}

/**
 * The mention to which a sentence ascribes words in marks; -1 where it names none; null where no such construction
 * stands there.
 */
function equatedOwner(scene: Scene, { attribution, said }: Frame): number | null {
  const pair = itemAt(scene.pairs, scene.pairOf[said.firstToken]);
  if (attribution.cue !== null || pair === undefined) return null;
  return ownerOfEquated(scene, pair);
}

/** Whether words stand among turns with nothing between them, and no verb stands beside them. */
function isTurnAlone(scene: Scene, { attribution, content, said }: Frame, candidates: readonly Candidate[]): boolean {
  const [marks] = content;
  if (marks === undefined || attribution.kind !== "direct") return false;
  const isBeside = (one: Candidate) =>
    one.cue >= 0 && (one.place <= AFTER || endsBehindMarks(scene, one, said.lastToken));
  return isAmongTurns(scene, marks) && !candidates.some(isBeside);
}

/** “Where?” ⟨Roe⟩ asked.: whether a candidate right behind marks and the verb of it are a sentence of their own. */
function endsBehindMarks({ cues, grammar, phraseTokens }: Scene, candidate: Candidate, end: number): boolean {
  const { cue, cueSide, mention } = candidate;
  const isFirst = cueSide === CUE_FOLLOWS && phraseTokens[mention]?.firstToken === end;
  return isFirst && endsAttribution(grammar, itemAt(cues, cue)?.lastToken ?? -1);
}

/** Whether words answer the writer, or are the writer's next question. */
function isAfterQuestion(scene: Scene, { attribution, content }: Frame): boolean {
  return attribution.cue === null && (isAnswerToWriter(scene, content) || isNextQuestion(scene, content));
}

/** The mention right before the verb, not the hearer; else -1. */
function tellerOfDescribed(scene: Scene, { attribution, said, sentences }: Frame): number {
  if (attribution.kind !== "direct") return -1;
  const verb = tellingBeforeRelative({ grammar: scene.grammar, cueAt: cuesOf(scene) }, said.firstToken);
  return verb === null ? -1 : mentionTo(scene, sentences.firstToken, verb.firstToken);
}
