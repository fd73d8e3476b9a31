import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { wordsOf } from "./label-words.ts";
import type { TurnLabel } from "./turn-label.ts";

/**
 * Whether a paragraph only begins like a turn: “Photo: …”, “To the editor: …”, a line of credits, and “My aunt, a
 * miller, had a saying: …”.
 *
 * @param words the words behind the label
 */
export function isNoTurn(text: string, label: TurnLabel, words: Utf16Span, language: Language): boolean {
  return (
    namesNoSpeaker(text, label, language) ||
    headsQuestions(text, label, language) ||
    isAddress(text, label, language) ||
    tellsOfSpeaker(text, label, language) ||
    isCredits(text, words, language) ||
    listsPeople(text, label, words, language)
  );
}

/**
 * "Witnesses: ⟨Dr Ann Roe and Joe Moe.⟩", "Present: ⟨Ann Roe (chair), Joe Moe.⟩": whether only names stand behind a
 * label for several people.
 */
function listsPeople(text: string, { name }: TurnLabel, { start, end }: Utf16Span, { turns }: Language): boolean {
  if (!turns.listLabels.has(wordsOf(text, name).at(-1) ?? "") || end - start > MAX_LIST) return false;
  const list = text.slice(start, end).replace(ASIDES, "");
  const names = list.replace(/\.$/, "").split(/[\s,;]+/);
  if (NO_LIST.test(list) || names.length < 2) return false;
  return names.every((word) => /^\p{Lu}/u.test(word) || turns.labelLinks.has(word));
}

/** "Ann Roe ⟨(chief executive)⟩". */
const ASIDES = / \([^()]*\)/g;
const NO_LIST = /[^\p{L}\p{M}\s.,;&'’-]/u;
const MAX_LIST = 400;

/**
 * "Photo: …", "Sound and music: …", "The Q&A: …", "Saturday: …", but not "Video journalist: …": whether a label names
 * no speaker.
 */
function namesNoSpeaker(text: string, label: TurnLabel, { calendar, lineWords, nouns, turns }: Language): boolean {
  const words = wordsOf(text, label.name);
  const [first = "", ...others] = lineWords.articles.has(words[0] ?? "") ? words.slice(1) : words;
  if (others.length === 0 && calendar.dayNames.has(first)) return true;
  return turns.noSpeakers.has(first) && !nouns.roles.has(others.at(-1) ?? "");
}

/**
 * "⟨QUESTIONS ON NOTICE⟩: Buses", "Questions to the Minister: …": whether a label heads questions: it is a word for
 * them with more than a number behind it.
 */
function headsQuestions(text: string, { name, kind, start }: TurnLabel, { turns }: Language): boolean {
  const [first = "", second] = wordsOf(text, { start, end: name.end });
  return kind === "name" && second !== undefined && first.length > 2 && turns.questionLabels.has(first);
}

/** "⟨To the editor⟩: …": whether a label is the address of a letter. */
function isAddress(text: string, label: TurnLabel, { lineWords, syntax }: Language): boolean {
  const [first = "", second = ""] = wordsOf(text, label.name);
  return syntax.datives.has(first) && lineWords.articles.has(second);
}

/**
 * "My aunt, a miller, ⟨had a saying⟩: “…”": whether a verb outside a relative clause stands behind the name, so that
 * the paragraph is about somebody.
 */
function tellsOfSpeaker(text: string, { name, sign, end }: TurnLabel, { helpers, smallWords }: Language): boolean {
  if (sign !== ":" || text.charAt(name.end) !== ",") return false;
  const words = wordsOf(text, { start: name.end, end });
  const verb = words.findIndex((word) => helpers.formsOfHave.has(word) || helpers.formsOfBe.has(word));
  return verb > 0 && !words.slice(0, verb).some((word) => smallWords.personalRelatives.has(word));
}

/** "Presenter: ⟨Ann Roe. Producer: Joe Moe.⟩": whether a name and another label stand behind the label. */
function isCredits(text: string, words: Utf16Span, { turns }: Language): boolean {
  const second = CREDIT.exec(
    text.slice(words.start, Math.min(words.end, words.start + MAX_CREDIT)),
  )?.[1]?.toLowerCase();
  return second !== undefined && (turns.roleLabels.has(second) || turns.noSpeakers.has(second));
}

const CREDIT = /^[^.:;|?!]{3,40}[.;|,] (\p{L}+): \p{Lu}/u;
const MAX_CREDIT = 80;
