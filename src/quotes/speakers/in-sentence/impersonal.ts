import type { Grammar } from "../../../grammar/grammar.ts";
import { isBe } from "../../../grammar/is-be.ts";
import { stepBack } from "../../../grammar/steps.ts";
import { AGENT, COMPLEMENTIZER, EXPLETIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  CONJUNCTION,
  GERUND,
  MODAL,
  NOUN,
  PARTICIPLE,
  PAST,
  TO,
} from "../../../grammar/tags.ts";
import { isSomebody } from "../../asked-person.ts";
import type { Cue } from "../../attribution.ts";
import { holdsBe, isPassiveForm } from "../../passive.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { endOfSaidAside } from "../../stance/said-aside.ts";
import type { Frame } from "../candidates/candidates.ts";

/**
 * Whether the words are given to nobody: "It is alleged ⟦that …⟧", "it was announced on Monday ⟦that …⟧", "it was moved
 * by Roe and agreed ⟦that …⟧", "⟦Roe⟧, it is alleged, ⟦lied⟧", "where, it is said, ⟦wolves live⟧"; "Roe's fear is
 * explained by saying ⟦that …⟧".
 */
export function isImpersonal(scene: Scene, { attribution, said }: Frame): boolean {
  const { cue } = attribution;
  const { grammar, document } = scene;
  const first = said.firstToken;
  if (cue !== null && isJoinedToImpersonal(scene, cue)) return servesAs(grammar, first, COMPLEMENTIZER);
  if (cue === null || isMeans(grammar, cue)) return cue !== null;
  if (!servesAs(grammar, cue.firstToken - 1, EXPLETIVE)) return false;
  const isInserted = grammar.tags[cue.firstToken - 2] === COMMA && grammar.tags[cue.lastToken] === COMMA;
  if ((first < cue.lastToken || isInserted) && cue.reading === "alleged") return holdsBe(grammar, cue);
  if (first < cue.lastToken || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  if (document.tokens[cue.lastToken]?.text === ",") return false;
  return holdsBe(scene.grammar, cue);
}

/**
 * "his fear is often explained by ⟨saying⟩": whether a gerund behind "by" is the means of a passive whose subject is a
 * thing, so that nobody in particular says it.
 */
function isMeans(grammar: Grammar, { headToken }: Cue): boolean {
  const { tags } = grammar;
  const done = headToken - 2;
  if (tags[headToken] !== GERUND || !servesAs(grammar, headToken - 1, AGENT) || tags[done] !== PARTICIPLE) return false;
  const be = stepBack(tags, done, ADVERB) - 1;
  return isBe(grammar, be) && tags[be - 1] === NOUN && !isSomebody(grammar, be - 1);
}

/** "⟨It was⟩ moved by Roe, seconded by Moe and ⟨agreed⟩". */
function isJoinedToImpersonal(scene: Scene, cue: Cue): boolean {
  const { document, grammar, language } = scene;
  const { firstToken, headToken } = cue;
  if (firstToken !== headToken || grammar.tags[firstToken - 1] !== CONJUNCTION) return false;
  if (grammar.tags[headToken] !== PARTICIPLE && grammar.tags[headToken] !== PAST) return false;
  const first = startOfSentence(scene, headToken);
  if (!servesAs(grammar, first, EXPLETIVE)) return false;
  return (
    language.helpers.formsOfBe.has(document.tokens[first + 1]?.lower ?? "") && grammar.tags[first + 2] === PARTICIPLE
  );
}

/** How long a judgement may be, in tokens: "It is perhaps ⟨cruel but accurate⟩ to note". */
const LONGEST_JUDGEMENT = 8;

/** "It is fair to note ⟦that …⟧", "it would be wrong to say ⟦that …⟧": whether only the writer says so. */
export function isJudged(
  { grammar, document, language, sentenceOf }: Scene,
  { attribution: { cue }, said }: Frame,
): boolean {
  const { tags } = grammar;
  const to = (cue?.headToken ?? 0) - 1;
  if (cue?.form !== "verb" || tags[to] !== TO || tags[to - 1] !== ADJECTIVE) return false;
  if (said.firstToken < cue.lastToken) return false;
  for (let at = to - 2; at > to - LONGEST_JUDGEMENT && sentenceOf[at] === sentenceOf[to]; at -= 1)
    if (language.helpers.formsOfBe.has(document.tokens[at]?.lower ?? ""))
      return servesAs(grammar, at - 1, EXPLETIVE) || tags[at - 1] === MODAL;
  return false;
}

/**
 * "Roe is alleged ⟦to have lied⟧", "Roe, said ⟦to be ill⟧, left": whether the words are what unnamed others say of the
 * subject.
 */
export function isAllegedOf({ grammar }: Scene, { attribution: { cue }, said }: Frame): boolean {
  if (cue?.form !== "verb" || cue.reading !== "alleged" || said.firstToken !== cue.lastToken) return false;
  return (
    (isPassiveForm(grammar, cue) && grammar.tags[cue.lastToken] === TO) || endOfSaidAside(grammar, cue.headToken) >= 0
  );
}
