import { behindAdverbs } from "../../../grammar/steps.ts";
import { AGENT, INDEFINITE, ONE, servesAs } from "../../../grammar/syntax-words.ts";
import { WH_WORD } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { type Scene, sentenceAt } from "../../scene.ts";
import { isReplyTo } from "../antecedents/not-meant.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { headOf } from "../mentions/introduced.ts";
import { NOBODY, organisationOf, UNRESOLVED } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { blockOf, opensSentence, sentenceOf } from "../mentions/mention-places.ts";
import { namedInMarks } from "../mentions/named-in-marks.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Question, Spoken } from "../mentions/question.ts";

/** How often whoever spoke in the sentence before goes on speaking. */
const GOES_ON = 0.85;

/**
 * The speaker of the sentence right before, if a sentence goes on with a pronoun and its verb: “⟨Roe⟩ said that Moe had
 * left. ⟨He⟩ also said …”, even in the next paragraph; “⟨Roe⟩ said that Moe had left. ⟨He⟩ has not. “…,” ⟨he⟩ said.”;
 * and behind words in marks, whoever was named last with a verb of speech: “It may rise, said ⟨Roe⟩, a friend of Moe.
 * “…,” ⟨he⟩ said.” Somebody unnamed may go on in the next paragraph, too. Null where others than the subject spoke
 * there.
 */
export function speakerGoingOn(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content, known } = question;
  if (meant === "organisation") return bodyGoingOn(scene, question);
  const [last] = known.spoken;
  const stranger = last === undefined ? null : strangerGoingOn(scene, question, last);
  if (stranger !== null) return stranger;
  if (last === undefined || last.asked || isReplyTo(scene, last.mention, question)) return null;
  const own = sentenceOf(scene, mention);
  const words = content[0]?.firstToken ?? scene.mentionTokens[mention]?.firstToken ?? 0;
  const start = Math.min(own, scene.sentenceOf[words] ?? own);
  const isBehindMarks = isIn(scene.pairOf, words) && words < (scene.mentionTokens[mention]?.firstToken ?? 0);
  const from = isBehindMarks && tellsOfOne(scene, start - 1, mention) ? start - 2 : start - 1;
  if (sentenceOf(scene, last.mention) !== from) return null;
  if (last.key >= UNRESOLVED)
    return from === start - 1 && isBroughtIn(scene, question, last) && speaks(scene, mention)
      ? { key: NOBODY, probability: GOES_ON, described: last.mention }
      : null;
  if (!agrees(scene, last.key, question)) return null;
  const goesOn = isBehindMarks
    ? (cueBeside(scene, last.mention) !== undefined || isBeforeOwnVerb(scene, last.mention)) &&
      (isSameBlock(scene, question, last) || isRivalTold(scene, question, last))
    : opensSentence(scene, mention) && openerOf(scene, start - 1) === last.mention;
  return goesOn && speaks(scene, mention) ? { key: last.key, probability: GOES_ON } : null;
}

/** How many sentences may stand between, in which nobody speaks. */
const SILENT_SENTENCES = 2;

/**
 * ““It is old,” said ⟨a neighbour⟩. The roof has gone. The floor, ⟨he⟩ said, was rotten.”: the last speaker of the same
 * paragraph, unnamed, if nobody else who may be meant is mentioned between and the pronoun stands within the words or
 * behind them. Who asked something may only go on telling the writer: “Hungry?” asked ⟨the waiter⟩. The soup, ⟨he⟩ told
 * us, was off. Else null.
 */
function strangerGoingOn(scene: Scene, question: Question, last: Spoken): Antecedent | null {
  const { cast, document, language, mentionTokens } = scene;
  const { mention, meant } = question;
  const { unnamedAs, gender = null } = cast.mentions[last.mention] ?? {};
  const gap = sentenceOf(scene, mention) - sentenceOf(scene, last.mention) - 1;
  if (last.key < UNRESOLVED || unnamedAs !== "individual" || (gender ?? meant) !== meant) return null;
  if (gap < 1 || gap > SILENT_SENTENCES || !isSameBlock(scene, question, last)) return null;
  if (opensSentence(scene, mention) || !speaks(scene, mention)) return null;
  const hearer = document.tokens[cueBeside(scene, mention)?.lastToken ?? -1]?.lower ?? "";
  if (last.asked && !language.smallWords.speakingForOneself.has(hearer)) return null;
  for (let at = last.mention + 1; at < mention; at += 1) {
    const one = cast.mentions[at];
    if (isIn(scene.pairOf, mentionTokens[at]?.firstToken ?? -1)) return null;
    if (one?.person != null || one?.unnamedAs === "individual" || (one?.form === "pronoun" && one.gender !== null))
      return null;
  }
  return { key: NOBODY, probability: GOES_ON, described: last.mention };
}

/**
 * “⟨A consultant⟩ told the paper that it was late. ¶ “It is a shame,” he said.”, ““We go,” said ⟨a woman⟩ in the bar.
 * “It is late,” she said.”: whether the last speaker is somebody unnamed who was introduced there and whom the pronoun
 * may mean.
 */
function isBroughtIn(scene: Scene, { mention: own, meant }: Question, { mention }: Spoken): boolean {
  const { cast, grammar, phraseTokens } = scene;
  const one = cast.mentions[mention];
  if (blockOf(scene, own) > blockOf(scene, mention) + 1) return false;
  if (one?.unnamedAs !== "individual") return false;
  // “Liar!” shouted ⟨a heckler⟩: the next words are the answer.
  if (scene.language.nouns.askers.has(headOf(scene, mention))) return false;
  const first = phraseTokens[mention]?.firstToken ?? -1;
  // “He was told by ⟨a nurse⟩ to go. He said”
  const isNew = servesAs(grammar, first, INDEFINITE | ONE) && !servesAs(grammar, first - 1, AGENT);
  return isNew && (one.gender === null || one.gender === meant);
}

/**
 * "the player, ⟨Joe Moe⟩, admits", "met ⟨Joe Moe⟩, who admits": whether a verb of speech, or "who" and one, follows the
 * comma behind a name.
 */
function isBeforeOwnVerb(scene: Scene, mention: number): boolean {
  const { cueOf, document, mentionTokens } = scene;
  const end = mentionTokens[mention]?.lastToken ?? -2;
  return document.tokens[end]?.text === "," && (isIn(cueOf, end + 1) || isIn(cueOf, relativeVerb(scene, mention)));
}

/** The token behind "who" that follows a mention and a comma; -2 where none does. */
function relativeVerb({ document, grammar, mentionTokens }: Scene, mention: number): number {
  const end = mentionTokens[mention]?.lastToken ?? -2;
  const isRelative = document.tokens[end]?.text === "," && grammar.tags[end + 1] === WH_WORD;
  return isRelative ? end + 2 : -2;
}

/** Whether a sentence begins with the same pronoun as the mention and is about nobody else. */
function tellsOfOne(scene: Scene, sentence: number, mention: number): boolean {
  const { cast, document, mentionTokens } = scene;
  const wordOf = (one: number): string => document.tokens[mentionTokens[one]?.firstToken ?? -1]?.lower ?? "";
  const opener = openerOf(scene, sentence);
  return (
    opener >= 0 &&
    wordOf(opener) === wordOf(mention) &&
    (sentenceOf(scene, opener + 1) !== sentence || cast.mentions[opener + 1]?.person == null)
  );
}

/** How many tokens may follow the speaker in the sentence before: "the ministry ⟨said on Monday.⟩" */
const LONGEST_TAIL = 6;

/**
 * “Marlow agreed to leave, ⟨the ministry⟩ said. ⟨It⟩ said …”: the body whose attribution ends the sentence before,
 * rather than what that is about; else null.
 */
function bodyGoingOn(scene: Scene, { mention, known }: Question): Antecedent | null {
  if (!opensSentence(scene, mention) || !speaks(scene, mention)) return null;
  const before = itemAt(scene.document.sentences, sentenceOf(scene, mention) - 1);
  const teller = known.spoken.slice(0, 2).find(({ key, mention: one }) => {
    const { firstToken = -1, lastToken = -1 } = scene.phraseTokens[one] ?? {};
    if (before === undefined || firstToken <= before.firstToken || lastToken >= before.lastToken) return false;
    const isTrailing =
      scene.document.tokens[firstToken - 1]?.text === "," && before.lastToken - lastToken <= LONGEST_TAIL;
    return isTrailing && organisationOf(key) !== null && isIn(scene.cueOf, lastToken);
  });
  return teller === undefined ? null : { key: teller.key, probability: GOES_ON };
}

function isSameBlock(scene: Scene, { mention }: Question, last: Spoken): boolean {
  return blockOf(scene, mention) === blockOf(scene, last.mention);
}

/**
 * “⟨Roe⟩ insisted that Moe was asleep. ¶ “I erred,” he said”, “Moe will meet ⟨Roe⟩, who said it was late. ¶ “I slept,”
 * she said”: whether anybody named behind the last speaker's verb is part of what that person said, and the new words
 * do not name the speaker.
 */
function isRivalTold(scene: Scene, { content }: Question, { mention, key }: Spoken): boolean {
  const { mentionTokens, cueOf, cast } = scene;
  if (namedInMarks(scene, content).has(key)) return false;
  const own = mentionTokens[mention];
  const sentence = sentenceAt(scene, own?.firstToken ?? -1);
  if (own === undefined || sentence === undefined || cast.mentions[mention]?.person == null) return false;
  const verb = Math.max(own.lastToken, relativeVerb(scene, mention));
  return isIn(cueOf, verb) && verb < sentence.lastToken;
}

/** Whether a pronoun has a verb of speech: "he said", "said he", "he also said". */
function speaks(scene: Scene, mention: number): boolean {
  const behind = behindAdverbs(scene.grammar, scene.mentionTokens[mention]?.lastToken ?? -1);
  return cueBeside(scene, mention) !== undefined || isIn(scene.cueOf, behind);
}
