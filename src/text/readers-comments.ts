import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isGivenName, isUserName, wordsOf } from "./label-words.ts";
import { isTalkAt } from "./talk.ts";
import type { TurnLabel } from "./turn-label.ts";

/** A paragraph with a label, and the words behind it. */
interface Labelled {
  readonly paragraph: number;
  readonly label: TurnLabel;
  readonly words: Utf16Span;
}

/**
 * The turns that are what somebody posted: “⟨Mayor Ann Roe (@annroe)⟩: Our offer is fair.” They say "I", "we" or "our"
 * in a sentence, unlike a list of whom to follow, “Ann Roe (@annroe): Our reporter in Ashby.” Under handles alone, “⟨@annroe⟩:
 * who raised you?”, at least two stand, and half of them talk.
 */
export function findPosts<Turn extends Labelled>(text: string, turns: readonly Turn[], language: Language): Turn[] {
  const byHandle = turns.filter(({ label }) => text.charAt(label.name.start) === "@");
  const talking = byHandle.filter(({ words }) => isTalkAt(text, words, language));
  const arePosts = byHandle.length >= MIN_BY_HANDLE && talking.length * 2 >= byHandle.length;
  return turns.filter(
    (turn) =>
      (arePosts && byHandle.includes(turn)) || (isPost(text, turn.label) && speaksAsOne(text, turn.words, language)),
  );
}

/** The fewest posts under nothing but a handle. */
const MIN_BY_HANDLE = 2;

/** Whether a handle stands in brackets behind the name of a label: "Ann Roe (⟨@annroe⟩):". */
export function isPost(text: string, { aside, sign }: TurnLabel): boolean {
  return aside !== null && sign === ":" && HANDLE.test(text.slice(aside.start, aside.end));
}

const HANDLE = /^@[\p{L}\d_.]+$/u;

function speaksAsOne(text: string, span: Utf16Span, { helpers, turns }: Language): boolean {
  if (!SENTENCE.test(text.slice(span.start, span.end))) return false;
  const words = plainWords(text, span);
  const isClause = words.some((word) => helpers.formsOfBe.has(word) || helpers.formsOfHave.has(word));
  return words.some((word) => turns.ownSubjects.has(word) || (isClause && turns.ownWords.has(word)));
}

function plainWords(text: string, span: Utf16Span): string[] {
  return wordsOf(text, span).map((word) => word.replaceAll("’", "'"));
}

/** The fewest comments that stand one below the other. */
const MIN_COMMENTS = 3;
/** At least this number and share of them say "I", "we" or "my", and this share are by readers by their labels. */
const MIN_OWN = 2;
const MIN_SHARE_OWN = 1 / 3;
const MIN_READERS = 1 / 2;

/**
 * The turns that are comments of readers, at least three paragraphs one below the other: “⟨book_worm⟩: My dog pays.”
 * “⟨Reply from book_worm⟩: LOL.” “⟨Ann R., Ashby⟩: You do?” “⟨Moderator⟩: This was removed.” One is by a user name, half
 * are by readers, all are sentences and some say "I"; not so “Score: 3-1”, “Time: 9pm”, settings, “max_users: your limit”,
 * and headings, “Windows11: You can wait.”
 */
export function findComments<Turn extends Labelled>(text: string, turns: readonly Turn[], language: Language): Turn[] {
  const found: Turn[] = [];
  for (let first = 0, end = 1; end <= turns.length; end += 1) {
    if (turns[end]?.paragraph === (turns[end - 1]?.paragraph ?? 0) + 1) continue;
    const run = turns.slice(first, end);
    if (areComments(text, run, language)) found.push(...run);
    first = end;
  }
  return found;
}

function areComments(text: string, run: readonly Labelled[], language: Language): boolean {
  const hasUser = run.some(({ label }) => isUser(text, label));
  if (run.length < MIN_COMMENTS || !hasUser || !run.every((one) => isComment(text, one))) return false;
  const readers = run.filter(({ label }) => isUser(text, label) || isReader(text, label, language));
  const own = run.filter(({ words }) => plainWords(text, words).some((word) => language.turns.ownWords.has(word)));
  return readers.length >= run.length * MIN_READERS && own.length >= Math.max(MIN_OWN, run.length * MIN_SHARE_OWN);
}

/** Whether a sentence stands behind the colon of a label. */
function isComment(text: string, { label, words }: Labelled): boolean {
  return label.sign === ":" && label.kind === "name" && SENTENCE.test(text.slice(words.start, words.end));
}

/** A capital first, perhaps behind a mark, and at the end what ends a sentence. */
const SENTENCE = /^["“'‘]?[\p{Lu}\d][\s\S]*[.!?…]["”'’)]?$/u;

function isUser(text: string, { name }: TurnLabel): boolean {
  return isUserName(text.slice(name.start, name.end));
}

/** "⟨Reply from⟩ Ann:", "Ann R.⟨, Ashby⟩:": whether the label is of a reader who gives a name. */
function isReader(text: string, { start, end, name }: TurnLabel, language: Language): boolean {
  if (start < name.start) return true;
  const [first = ""] = wordsOf(text, name);
  return isGivenName(first, language) && PLACE.test(text.slice(name.end, end));
}

const PLACE = /^, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}:/u;
