import type { Language } from "../languages/language.ts";
import type { TurnLabel } from "./turn-label.ts";

/** A label, and what identifies the labels of one speaker; see {@link bareName}. */
interface Labelled {
  readonly label: TurnLabel;
  readonly speaker: string;
}

/**
 * The name in upper case without titles before it: "ANN ROE" for "Sen. Ann Roe", "ROE" for "The Minister of Lands (Mr.
 * Roe)"; "question" and "answer" for labels of those kinds.
 */
export function bareName(text: string, { name, aside, kind }: TurnLabel, language: Language): string {
  if (kind !== "name") return kind;
  const holder = aside === null ? "" : withoutBrackets(text.slice(aside.start, aside.end));
  const isHeld = language.nouns.shortTitles.has((holder.split(/\s+/)[0] ?? "").toLowerCase().replaceAll(".", ""));
  const words = (isHeld ? holder : text.slice(name.start, name.end)).replace(NICKNAME, "").split(/\s+/);
  const isTitle = (word: string) => language.nouns.shortTitles.has(word) || language.nouns.roles.has(word);
  while (words.length > 1 && isTitle((words[0] ?? "").toLowerCase().replaceAll(".", ""))) words.shift();
  return words.join(" ").toUpperCase();
}

/** "“Buddy” " in "Joe “Buddy” Moe". */
const NICKNAME = /(?<= )[“"‘'][\p{L}.’' -]{2,22}[”"’'] /u;

/** "Mr. Joe Moe" for "Mr. Joe Moe (Ashby, Lib.)". */
function withoutBrackets(words: string): string {
  const bracket = words.indexOf("(");
  return bracket < 0 ? words : words.slice(0, bracket).trimEnd();
}

/** Gives "The Chair" the speaker that the first label of that office names in brackets. */
export function withHolders<Turn extends Labelled>(text: string, turns: readonly Turn[]): Turn[] {
  const holders = new Map<string, string>();
  return turns.map((turn) => {
    const { name, aside } = turn.label;
    const office = text.slice(name.start, name.end).toUpperCase();
    if (turn.speaker !== office && aside !== null) holders.set(office, turn.speaker);
    // "⟨Official Spokesperson⟩, Mr Roe:"
    const apposed = APPOSED.exec(text.slice(turn.label.start, name.start))?.[1];
    if (apposed !== undefined) holders.set(apposed.toUpperCase(), turn.speaker);
    return { ...turn, speaker: holders.get(office) ?? turn.speaker };
  });
}

const APPOSED = /^(\p{L}[\p{L} .’'-]*), $/u;

/** Gives a family name, a given name or initials the full name of another label, if they are short for only one. */
export function withSpeakers<Turn extends Labelled>(turns: readonly Turn[]): Turn[] {
  const full = new Map<string, Set<string>>();
  for (const { speaker } of turns)
    for (const short of shortForms(speaker)) full.set(short, (full.get(short) ?? new Set()).add(speaker));
  return turns.map((turn) => {
    const [only, another] = [...(full.get(turn.speaker) ?? [])];
    return only === undefined || another !== undefined ? turn : { ...turn, speaker: only };
  });
}

/** "ROE", "ANN", "AR" and "ARM" for "ANN ROE-MOE"; "G" for "GAZETTE". */
function shortForms(speaker: string): readonly string[] {
  const words = speaker.split(" ");
  if (words.length < 2) return speaker.length > 1 ? [speaker.charAt(0)] : [];
  const initials = (parts: readonly string[]) => parts.map((part) => part.charAt(0)).join("");
  return [words.at(-1) ?? "", words[0] ?? "", initials(words), initials(words.flatMap((word) => word.split("-")))];
}
