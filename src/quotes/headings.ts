import { itemAt } from "../text/item-at.ts";
import { WORDS_IN_MARKS } from "./attribution.ts";
import { blockAt, type Scene, type TokenRange } from "./scene.ts";
import type { Decision } from "./speakers/decide-speakers.ts";
import { NOBODY, personOf as personOfKey } from "./speakers/keys.ts";
import { ANSWER, TURN } from "./turns/printed-speaker.ts";

/** The rule of words over a text or a part of it that somebody says in it. */
export const HEADING = "heading-of-quote";

/** No heading is longer, in tokens. */
const LONGEST = 30;

const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", "?", "!", ",", "…", "...", ":", ";", "—", "–"]);

/** Whether words in marks are a headline, or a line of its own without a full stop: ‘We ate the stock’. */
export function isHeading(
  { document, sentenceOf, blockOfSentence }: Scene,
  { firstToken, lastToken }: TokenRange,
): boolean {
  const block = itemAt(document.blocks, blockOfSentence[sentenceOf[firstToken] ?? -1]);
  if (block?.firstToken !== firstToken || block.lastToken !== lastToken || lastToken - firstToken > LONGEST)
    return false;
  let last = lastToken - 1;
  while (last > firstToken && document.tokens[last]?.kind === "mark") last -= 1;
  const ends = SENTENCE_ENDS.has(document.tokens[last]?.text ?? "");
  return block.zone === "headline" || (block.zone === "body" && !ends);
}

/** Whether such words are somebody's, who speaks of "I" or "we" in them, and no title. */
export function isSpokenHeading(scene: Scene, marks: TokenRange): boolean {
  if (!isHeading(scene, marks)) return false;
  const { document, language } = scene;
  for (let at = marks.firstToken; at < marks.lastToken; at += 1)
    if (language.turns.ownWords.has((document.tokens[at]?.lower ?? "").replaceAll("’", "'"))) return true;
  return false;
}

/** How many headings of one text are looked for in what is said in it. */
const MAX_HEADINGS = 60;

/**
 * Gives the words of headings to whoever says them in the text, if that is one; a headline that nobody is found to say to the one who
 * answers in the interview, or whom it is about. The others stay as they are.
 */
export function nameHeadings(scene: Scene, decisions: readonly Decision[]): Decision[] {
  const isOne = ({ attribution, frame }: Decision) =>
    attribution.rule === WORDS_IN_MARKS &&
    frame.content.length === 1 &&
    frame.content.every((one) => isHeading(scene, one));
  const headings = decisions.filter(isOne).slice(0, MAX_HEADINGS);
  if (headings.length === 0) return [...decisions];
  const said = decisions.filter((one) => !headings.includes(one) && one.candidate !== null && isDirect(one));
  const words = said.map((one) => wordsOf(scene, one));
  return decisions.map((decision) => {
    if (!headings.includes(decision)) return decision;
    const own = wordsOf(scene, decision);
    const echoes = said.filter((_, index) => words[index]?.includes(own));
    const isHeadline = echoes.length === 0 && blockZone(scene, decision) === "headline";
    const about = isHeadline ? (answererOf(scene, said) ?? subjectOf(scene, decision, said)) : undefined;
    const source = areOnes(scene, echoes) ? echoes[0] : about;
    return source === undefined ? decision : spokenBy(decision, source);
  });
}

/** Whether one and the same said all of these. */
function areOnes(scene: Scene, decisions: readonly Decision[]): boolean {
  const person = personOf(scene, decisions[0]);
  return decisions.length === 1 || (person !== null && decisions.every((one) => personOf(scene, one) === person));
}

function isDirect({ attribution }: Decision): boolean {
  return attribution.kind === "direct" || attribution.quoted.length > 0;
}

function blockZone(scene: Scene, { frame }: Decision): string | undefined {
  return itemAt(scene.document.blocks, blockAt(scene, frame.content[0]?.firstToken ?? -1))?.zone;
}

/** The words as they sound, each between spaces. */
function wordsOf({ document }: Scene, { frame }: Decision): string {
  const words: string[] = [];
  for (const { firstToken, lastToken } of frame.content)
    for (let at = firstToken; at < lastToken; at += 1) {
      const token = document.tokens[at];
      if (token?.kind !== "mark" && token?.kind !== "symbol") words.push((token?.lower ?? "").replaceAll("’", "'"));
    }
  return ` ${words.join(" ")} `;
}

/** How sure it is that the one who answers says what stands over an interview. */
const ANSWERED = 0.8;

function spokenBy(heading: Decision, { candidate, antecedent, probability }: Decision): Decision {
  const attribution = { ...heading.attribution, rule: HEADING };
  return { ...heading, attribution, candidate, antecedent, probability: probability * ANSWERED };
}

/** An answer of the interview, where only one person answers in it. */
function answererOf(scene: Scene, said: readonly Decision[]): Decision | undefined {
  const labels = new Map(scene.document.turns.map(({ label, words }) => [words.start, label.kind]));
  const answers = said.filter(
    ({ attribution: { rule, content } }) =>
      rule === ANSWER || (rule === TURN && labels.get(content[0]?.start ?? -1) === "answer"),
  );
  const [first] = answers;
  return areOnes(scene, answers) && personOf(scene, first) !== null ? first : undefined;
}

/** Fewer quotes make nobody the subject of a text; and of them so many are the subject's. */
const MIN_QUOTES = 3;
const MIN_SHARE = 3 / 4;

/** What the person says of whom a text is: who is named in its first paragraph, and says most of what stands in marks. */
function subjectOf(scene: Scene, heading: Decision, said: readonly Decision[]): Decision | undefined {
  const [marks] = heading.frame.content;
  if (marks === undefined || !isSpokenHeading(scene, marks)) return undefined;
  const direct = said.filter((one) => one.attribution.kind === "direct" && personOf(scene, one) !== null);
  const opening = scene.document.blocks.find(({ zone }) => zone === "body");
  const named = scene.cast.mentions.find(
    ({ person, start }) => person !== null && opening !== undefined && start >= opening.start && start < opening.end,
  );
  const own = direct.filter((one) => personOf(scene, one) === named?.person);
  return own.length >= Math.max(MIN_QUOTES, direct.length * MIN_SHARE) ? own[0] : undefined;
}

function personOf({ cast }: Scene, decision: Decision | undefined): number | null {
  const named = itemAt(cast.mentions, decision?.candidate?.mention ?? NOBODY)?.person ?? null;
  return named ?? personOfKey(decision?.antecedent?.key ?? NOBODY);
}

/** Between a headline in marks and what it tells of who says it: ‘I cried’: Roe ⟨on⟩ …, ‘I cried’: Roe ⟨opens⟩ up. */
export function speakerOfHeadline(scene: Scene, { firstToken, lastToken }: TokenRange): number {
  const { document, language, mentionOf, phraseTokens } = scene;
  const { tokens } = document;
  const block = itemAt(document.blocks, blockAt(scene, firstToken));
  if (block?.zone !== "headline" || block.firstToken !== firstToken || tokens[lastToken]?.text !== ":") return -1;
  for (let at = lastToken + 1; at < Math.min(block.lastToken, lastToken + LONGEST_NAME); at += 1) {
    const mention = mentionOf[at] ?? -1;
    const phrase = phraseTokens[mention];
    if (mention < 0 || phrase === undefined) continue;
    if (phrase.firstToken > lastToken + 1 || scene.cast.mentions[mention]?.plural === true) return -1;
    return language.conversations.openingUp.has(tokens[phrase.lastToken]?.lower ?? "") ? mention : -1;
  }
  return -1;
}

/** How long who says it may be, in tokens. */
const LONGEST_NAME = 8;
