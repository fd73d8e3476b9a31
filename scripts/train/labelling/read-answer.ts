import type { Label } from "../models/antecedent-examples.ts";
import { type Asked, toLetters } from "./sheet.ts";

/** Whom a numbered mention of a sheet means. */
export interface Answer {
  readonly number: number;
  readonly asked: Asked;
  /** All of several who are named together; empty for nobody whom the article names; null if that cannot be decided. */
  readonly names: readonly string[] | null;
}

/**
 * Reads "12 c", "12 c+f", "12 =Ann Roe", "12 -" or "12 ?" of a file of answers.
 *
 * @returns a string that says what is wrong with the line, if anything is
 */
export function readAnswer(
  line: string,
  asked: ReadonlyMap<number, Asked>,
  texts: ReadonlyMap<string, string>,
): Answer | string {
  const space = line.indexOf(" ");
  const number = Number(line.slice(0, Math.max(0, space)));
  const value = line.slice(space + 1).trim();
  const one = asked.get(number);
  if (one === undefined) return "no such number";
  if (value === "-") return { number, asked: one, names: [] };
  if (value === "?") return { number, asked: one, names: null };
  const names = value.split("+").map((part) => nameOf(part.trim(), one));
  const text = (texts.get(one.id) ?? "").toLowerCase();
  for (const [index, name] of names.entries()) {
    if (name === null) return `no such letter: ${value.split("+")[index]}`;
    for (const word of name.toLowerCase().split(" ")) if (!text.includes(word)) return `the article has no "${word}"`;
  }
  return { number, asked: one, names: names.filter((name) => name !== null) };
}

function nameOf(part: string, { names }: Asked): string | null {
  if (part.startsWith("=")) return part.slice(1).trim() || null;
  return names.find((_, index) => toLetters(index) === part) ?? null;
}

/** The answer as a line of the file of labels; null if it could not be decided, or means several together. */
export function toLabel({ asked: { id, start }, names }: Answer): Label | null {
  if (names === null || names.length > 1) return null;
  return { id, start, name: names[0] ?? null, by: "reading" };
}
