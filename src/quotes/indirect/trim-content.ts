import { stepBack } from "../../grammar/steps.ts";
import { COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA } from "../../grammar/tags.ts";
import { endBeforeCondition } from "../stance/end-before-condition.ts";
import { endOfSaidAside } from "../stance/said-aside.ts";
import { beginBehindClause, beginWithSubject } from "./begin-behind-clause.ts";
import { beginWithFront } from "./begin-with-front.ts";
import { beginBehindAddressee } from "./behind-addressee.ts";
import { beginBehindLabel } from "./behind-label.ts";
import { closeBracket } from "./brackets.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { beginBeforeDash, endBeforeClosingDash, goOnBehindDashes } from "./dashes.ts";
import { dropCircumstances } from "./drop-circumstances.ts";
import { endBeforeAnswer, endBeforeAssertion } from "./end-before-answer.ts";
import { endBeforeAs } from "./end-before-as.ts";
import { endBeforeCited, endBeforeLater } from "./end-before-cited.ts";
import { endBeforeMainClause, endBeforeMoment, endBeforeSubject } from "./end-before-main-clause.ts";
import { endBeforeMainVerb } from "./end-before-main-verb.ts";
import { endBeforeManner } from "./end-before-manner.ts";
import { endBeforeMarket } from "./end-before-market.ts";
import { endBeforeMeans } from "./end-before-means.ts";
import { endBeforeNextNoun } from "./end-before-next-noun.ts";
import { endBeforeOther } from "./end-before-other.ts";
import { endBeforeOwnVerb } from "./end-before-own-verb.ts";
import { endBeforeReaction, endBeforeReport, endBeforeTakenBack } from "./end-before-reaction.ts";
import { endBeforeSentence } from "./end-before-sentence.ts";
import { endBeforeShare } from "./end-before-share.ts";
import { endBeforeSilence } from "./end-before-silence.ts";
import { endBeforeTelling } from "./end-before-telling.ts";
import { endBeforeVerdict } from "./end-before-verdict.ts";
import { endBehindInfinitive } from "./end-behind-infinitive.ts";
import { endBeforeAgent, endBehindObject } from "./end-behind-object.ts";
import { endRelative } from "./end-of-relative.ts";
import {
  goOnAsThing,
  goOnBehindAnswer,
  goOnBehindMarks,
  goOnBehindOpening,
  goOnBehindSource,
  goOnBehindThat,
  goOnIncluding,
  goOnInGerunds,
  goOnInList,
  goOnInPassive,
  goOnToAsked,
  goOnToVerb,
} from "./go-on-behind.ts";
import { endBehindName } from "./naming.ts";
import { beginBehindColon, beginBehindMoment, endBehindMarks, goOnIntoMarks } from "./round-marks.ts";

/** Rules for where content begins, in this order; each is given what the ones before it have left. */
const BEGINNINGS: readonly ((place: CuePlace, span: TokenSpan) => TokenSpan)[] = [
  beginBehindClause,
  beginBehindAddressee,
  beginBehindMoment,
  beginBehindColon,
  dropCircumstances,
  beginBehindLabel,
  beginBeforeDash,
  beginWithSubject,
  beginWithFront,
];

/** Returns where content ends that begins at `first` and that the rules before have ended at `last`. */
type Ending = (place: CuePlace, first: number, last: number) => number;

/**
 * Rules for where content ends, in this order: first farther on, where it stopped too early, then before what does not
 * belong to it.
 */
const ENDINGS: readonly Ending[] = [
  endBeforeSubject,
  endRelative,
  goOnBehindDashes,
  goOnToAsked,
  goOnBehindOpening,
  goOnBehindSource,
  goOnBehindAnswer,
  goOnBehindThat,
  goOnAsThing,
  goOnInList,
  goOnToVerb,
  goOnIncluding,
  goOnInGerunds,
  goOnBehindMarks,
  goOnInPassive,
  (place, _, last) => goOnIntoMarks(place, last),
  endBehindMarks,
  endBehindInfinitive,
  endBeforeOther,
  endBeforeNextNoun,
  endBeforeAnswer,
  endBeforeMarket,
  endBeforeShare,
  ({ grammar, cue }, first, last) => endBeforeCondition(grammar, cue, first, last),
  endBeforeCited,
  endBeforeLater,
  endBeforeAs,
  endBeforeTakenBack,
  endBeforeReport,
  endBeforeAgent,
  endBehindObject,
  endBeforeClosingDash,
  endBeforeAssertion,
  endBeforeSentence,
  endBeforeMainVerb,
  endBeforeMainClause,
  endBeforeMoment,
  endBeforeTelling,
  endBeforeSilence,
  endBeforeReaction,
  endBeforeManner,
  endBeforeOwnVerb,
  endBeforeVerdict,
  endBeforeMeans,
  endBehindName,
  endOfAside,
];

/** “Roe, said ⟦to be ill⟧, left”: ends what is said of somebody at the comma. */
function endOfAside({ grammar, cue }: CuePlace, _: number, last: number): number {
  const comma = endOfSaidAside(grammar, cue.headToken);
  return comma < 0 ? last : Math.min(last, comma);
}

/** The few of them that content before its cue needs. */
const ENDINGS_IN_FRONT: readonly Ending[] = [goOnBehindMarks, endBehindMarks, endBeforeCited, endBeforeTakenBack];

/**
 * Corrects the edges of content where rules know better than the models: when and where it was said is not part of what
 * was said ("said yesterday ⟦the bridge was shut⟧"), and a bracket that opens in the content ends in it.
 */
export function trimContent(place: CuePlace, span: TokenSpan): TokenSpan {
  let begun = span;
  for (const begin of BEGINNINGS) begun = begin(place, begun);
  const { first } = begun;
  let { last } = begun;
  for (const end of first < place.cue.lastToken ? ENDINGS_IN_FRONT : ENDINGS) last = end(place, first, last);
  return closeBracket(place, { ...begun, first, last: withoutLink(place, last) });
}

/** "said ⟦it was late⟧ and, when asked why, …": the end of content without a comma or an "and" that links to the rest. */
function withoutLink({ grammar }: CuePlace, last: number): number {
  const end = stepBack(grammar.tags, last, COMMA);
  return servesAs(grammar, end - 1, COORDINATOR) ? stepBack(grammar.tags, end - 1, COMMA) : end;
}
