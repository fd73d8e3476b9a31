import { DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { CONJUNCTION, isFiniteVerb } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isPassiveForm } from "../../passive.ts";
import { type Scene, sentenceBefore, startOfSentence, type TokenRange } from "../../scene.ts";
import { distinctMeaning } from "../antecedents/distinct-meaning.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";
import { agrees, meantBy } from "../mentions/may-be-meant.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the other one replies. */
const REPLYING = 0.85;

/** How far behind its subject the verb of speech may stand, in tokens: "⟨Roe⟩, the mayor, also called". */
const TO_VERB = 6;

/**
 * “Roe called ⟨Moe⟩ a liar. ⟨He⟩ replied that”, “Ann Roe called for ⟨Moe⟩'s resignation; ⟨she⟩ replied that”: the only
 * other person whom the clause or sentence before names behind the verb of speech, if its subject may be meant too:
 * nobody replies to what they have said themselves. Null where somebody is asked something there, or the reply says to
 * whom.
 */
export function personReplying(scene: Scene, question: Question): Antecedent | null {
  const { known, mention } = question;
  const { language, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[mention];
  const cue = cueBeside(scene, mention);
  if (own === undefined || cue?.firstToken !== own.lastToken || !language.speech.replyingVerbs.has(cue.lemma))
    return null;
  if (servesAs(scene.grammar, cue.lastToken, DATIVE)) return null;
  const before = clauseBefore(scene, own.firstToken);
  if (before === null) return null;
  const opener = openerOf(scene, scene.sentenceOf[before.firstToken] ?? 0);
  const subject = opener < 0 ? NOBODY : distinctMeaning(scene, known, opener);
  if (personOf(subject) === null || !agrees(scene, subject, question)) return null;
  const verb = verbBehind(scene, phraseTokens[opener]?.lastToken ?? before.lastToken);
  if (verb < 0 || verb >= before.lastToken) return null;
  const others = new Map<number, number>();
  for (let at = verb; at < before.lastToken; at += 1) {
    if (language.speech.askedForms.has(scene.document.tokens[at]?.lower ?? "") && at > verb) return null;
    const other = scene.mentionOf[at] ?? -1;
    const key = other < 0 ? NOBODY : distinctMeaning(scene, known, other);
    if (key !== subject && personOf(key) !== null && agrees(scene, key, question)) others.set(key, other);
  }
  const [other = -1, another] = others.values();
  return other < 0 || another !== undefined ? null : meantBy(scene, question, other, REPLYING);
}

/**
 * The clause before a pronoun that opens one: the sentence before its own, in the same paragraph, or what stands in its
 * own sentence before a semicolon or “, and”; null for none.
 */
function clauseBefore(scene: Scene, own: number): TokenRange | null {
  const first = startOfSentence(scene, own);
  if (own === first) return sentenceBefore(scene, own) ?? null;
  const end = scene.grammar.tags[own - 1] === CONJUNCTION ? own - 2 : own - 1;
  return PAUSES.has(itemAt(scene.document.tokens, end)?.text ?? "") ? { firstToken: first, lastToken: end } : null;
}

const PAUSES: ReadonlySet<string> = new Set([",", ";"]);

/** The first finite verb of speech right behind a subject, if it is active; otherwise -1. */
function verbBehind({ cueOf, cues, grammar }: Scene, subject: number): number {
  for (let at = subject; at < subject + TO_VERB; at += 1) {
    if (!isFiniteVerb(grammar.tags[at] ?? 0)) continue;
    const cue = itemAt(cues, cueOf[at]);
    return cue?.form === "verb" && !isPassiveForm(grammar, cue) ? at : -1;
  }
  return -1;
}
