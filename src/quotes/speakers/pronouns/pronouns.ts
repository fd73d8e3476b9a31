import type { Mention } from "../../../people/cast.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { namesApart } from "../antecedents/bound-names.ts";
import { meantByGesture } from "../in-sentence/gestures.ts";
import { whoWasAsked } from "../mentions/asked.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { genderOf } from "../mentions/gender-of.ts";
import { type Key, NOBODY, organisationOf, UNRESOLVED } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { sentenceOf } from "../mentions/mention-places.ts";
import type { Antecedent, Known, Question } from "../mentions/question.ts";
import { requesterBefore } from "../mentions/requester-before.ts";
import { isOneOfPoliceTold } from "../mentions/tells-police.ts";
import { accusedBefore } from "./accused-before.ts";
import { whoAsksAgain } from "./asks-again.ts";
import { bodyInFront } from "./body-in-front.ts";
import { bodyReplying } from "./body-replying.ts";
import { bornInFront } from "./born-in-front.ts";
import { broughtIn } from "./brought-in.ts";
import { deadAgain } from "./dead-again.ts";
import { groupBefore } from "./group-before.ts";
import { hearerBefore } from "./hearer-before.ts";
import { metByWriter } from "./met-by-writer.ts";
import { namedAsHolder } from "./named-as-holder.ts";
import { namedNext } from "./named-next.ts";
import { ownAccount } from "./own-account.ts";
import { personReplying } from "./person-replying.ts";
import { organisationBefore, relativeAntecedent } from "./relative-antecedent.ts";
import { speakerGoingOn } from "./speaker-going-on.ts";
import { strangerBefore } from "./stranger-before.ts";
import { subjectBeforeAnd } from "./subject-before-and.ts";
import { subjectRoundWhom } from "./subject-round-whom.ts";
import { tellerInAccount } from "./teller-in-account.ts";
import { topicInFront } from "./topic-in-front.ts";
import { unnamedInFront } from "./unnamed-in-front.ts";
import { unnamedSubjectBefore } from "./unnamed-subject-before.ts";
import { whoAdds } from "./who-adds.ts";
import { writerBefore } from "./writer-before.ts";
import { writerInWhich } from "./writer-in-which.ts";
import { documentInFront, writtenInFront } from "./written-in-front.ts";

/** Whom a pronoun means by what stands right before it; null where that does not show it. */
type Rule = (scene: Scene, question: Question) => Antecedent | null;

/** The rules for "he", "she" and "it", each with an example. The first that finds anybody wins. */
const RULES: readonly Rule[] = [
  // “⟨Roe⟩ said the mayor was late. According to him, the mayor”
  tellerInAccount,
  // “As for ⟨Roe⟩, she said”
  topicInFront,
  // “⟨The Roe Trust⟩ has closed its school, it said”
  bodyInFront,
  // “You sent ⟨Acme⟩ its own letter, and it replied”
  bodyReplying,
  // “⟨Eve Moe⟩ has died, said her daughter. ¶ Born in Ashby, she”
  bornInFront,
  // “⟨Joe Roe⟩, who has died, … His curate, Tom Moe, … ¶ Yet he was”
  deadAgain,
  // “⟨Roe⟩ told Moe: “You lied.” Moe wept. “You stole,” he added.”
  whoAdds,
  // “Roe accused ⟨Moe⟩ of lying when he said”
  accusedBefore,
  // “Asked by ⟨Roe⟩ why, Ann Moe replied: “I forgot.” ¶ “You forgot?” he said.”
  whoAsksAgain,
  // “⟨Roe⟩ was asked why. “I forgot,” he said.”
  whoWasAskedBefore,
  // “Moe got a letter from ⟨Roe⟩. “I forgot,” he wrote.”
  writerBefore,
  // “I asked ⟨Roe⟩ why. “I forgot,” he said.”
  hearerBefore,
  // “Roe called ⟨Moe⟩ a liar. He replied that”
  personReplying,
  // “I rang ⟨my husband⟩. He said”
  metByWriter,
  // “⟨Roe⟩ shrugs. “It may be,” he says.”
  meantByGesture,
  // “⟨The winner⟩ meets Roe, whom she calls”
  subjectRoundWhom,
  // “⟨Moe⟩ is from Ashby and, he says, cannot sing”
  subjectBeforeAnd,
  // “When ⟨the umpire⟩ stopped the game he said”
  unnamedInFront,
  // “⟨The umpire⟩ ignored Roe. “Play on,” he said.”
  unnamedSubjectBefore,
  // “⟨McLenn⟩ said Roe had left. “I saw him,” he said.”
  strangerBefore,
  // “⟨Acme⟩ issued a notice in which it said”
  writerInWhich,
  // “⟨Ann Roe⟩ explained the sale in a letter. “I had to,” it read.”
  writtenInFront,
  // “Her successor is ⟨Roe⟩. “I try,” he said.”
  namedAsHolder,
  // “⟨Roe⟩ said that Moe had left. He also said”
  speakerGoingOn,
  // “But ⟨Joe Bell⟩ came down on the board. “It sleeps,” he said.”
  broughtIn,
];

function firstTold(scene: Scene, question: Question): Antecedent | null {
  for (const rule of RULES) {
    const told = rule(scene, question);
    if (told !== null) return told;
  }
  return null;
}

/** How often the person asked is the one who answers. */
const ASKED = 0.85;

function whoWasAskedBefore(scene: Scene, question: Question): Antecedent | null {
  const key = whoWasAsked(scene, question);
  return agrees(scene, key, question) ? { key, probability: ASKED } : null;
}

/**
 * Whom "he", "she", "it", "they" or "who" means; null if that is unknown. For the first three, a model chooses among
 * all who were mentioned before (choose-antecedent.ts) unless a rule decides. "They" is an organisation only if that
 * spoke last, "who" means whoever is named right before, "which" an organisation there.
 *
 * @param content the words whose speaker the pronoun is
 */
export function resolvePronoun(
  scene: Scene,
  mention: number,
  content: readonly TokenRange[],
  known: Known,
): Antecedent | null {
  const first = itemAt(scene.document.tokens, scene.mentionTokens[mention]?.firstToken)?.lower ?? "";
  const { length } = scene.language.words.pronouns.get(first) ?? {};
  const meant = scene.language.smallWords.meaningsOfPronouns.get(first.slice(0, length));
  if (meant === undefined) return null;
  if (meant === "before") return relativeAntecedent(scene, mention, known);
  if (meant === "house") return organisationBefore(scene, mention, known);
  if (meant === "speaker")
    return groupBefore(scene, mention, content, known) ?? lastOrganisation(known) ?? lastGroup(scene, known);
  const question: Question = { mention, meant, content, known, kinds: null, fits: null };
  // “By her own account, ⟨Roe⟩ left”: named in what she is said to tell, which would rule her out below.
  const own = ownAccount(scene, question);
  if (own !== null) return own;
  const answering = firstTold(scene, question);
  // “Moe told Roe to leave. ⟨He⟩ refused, saying”
  const isRequester =
    answering !== null && answering.key !== NOBODY && answering.key === requesterBefore(scene, question);
  const isHearer = answering !== null && isOneOfPoliceTold(scene, mention, answering.key, known);
  const isApart = answering !== null && namesApart(scene, question).includes(answering.key);
  const chosen = (isRequester || isHearer || isApart ? null : answering) ?? known.choose(scene, question);
  if (chosen !== null && mayBeHearer(scene, question, chosen.key)) return { ...chosen, key: NOBODY };
  if (meant !== "organisation") return chosen ?? namedNext(scene, question);
  const isBody = organisationOf(chosen?.key ?? NOBODY) !== null;
  return (isBody && answering === null ? documentInFront(scene, question) : null) ?? chosen;
}

/**
 * “Pat Loe told the court that ⟨he⟩ had told her”: whether somebody of unknown gender, who tells this in the same
 * sentence, may be meant by a pronoun of another gender right behind the verb.
 */
function mayBeHearer(scene: Scene, { mention, meant, known }: Question, key: Key): boolean {
  const [teller] = known.spoken;
  if (teller?.key !== key || sentenceOf(scene, teller.mention) !== sentenceOf(scene, mention)) return false;
  const gender = genderOf(scene, known, key);
  const cue = cueBeside(scene, mention);
  const heard = scene.language.words.pronounGenders.get(itemAt(scene.document.tokens, cue?.lastToken)?.lower ?? "");
  return gender === null && heard !== undefined && heard !== meant;
}

function lastOrganisation({ spoken }: Known): Antecedent | null {
  const key = spoken[0]?.key ?? NOBODY;
  return organisationOf(key) === null ? null : { key, probability: 0.6 };
}

/** "Residents said … ⟨They⟩ said": the unnamed people who spoke last; else null. */
function lastGroup({ cast }: Scene, { spoken: [last] }: Known): Antecedent | null {
  const mention = itemAt(cast.mentions, last?.mention);
  if (last === undefined || last.key < UNRESOLVED || mention?.form !== "description" || !isSeveral(mention))
    return null;
  return { key: NOBODY, probability: 0.6, described: last.mention };
}

/** "Fishermen", "a group of fishermen". */
function isSeveral({ plural, unnamedAs }: Mention): boolean {
  return plural || unnamedAs === "group";
}
