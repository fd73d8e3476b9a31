import type { Mention } from "../../../src/people/cast.ts";
import type { ReadArticle } from "../models/speaker-examples.ts";

/** A numbered mention of a sheet: what an answer is about. A line of the file beside the sheet. */
export interface Asked {
  readonly number: number;
  /** The article's id. */
  readonly id: string;
  /** Where the mention begins, in UTF-16 units of the article. */
  readonly start: number;
  /** Whom an answer can choose by a letter; the same for all mentions of an article. */
  readonly names: readonly string[];
}

/**
 * The part of a sheet that shows an article: names with letters, and the text, its `mentions` numbered from `first`.
 */
export interface Section {
  readonly text: string;
  readonly asked: readonly Asked[];
}

/** Shows an article with the numbered mentions in it; paragraphs far from all of them are left out. */
export function showArticle({ article, found }: ReadArticle, mentions: readonly Mention[], first: number): Section {
  const { document, cast } = found.scene;
  const names = [...new Set([...cast.people, ...cast.organisations].map(({ name }) => name))];
  const asked = mentions.map(({ start }, index): Asked => ({ number: first + index, id: article.id, start, names }));
  const shown = document.blocks.map(({ start, end }) => {
    const own = mentions.map((mention, index) => ({ mention, number: first + index }));
    return {
      asks: own.some(({ mention }) => mention.start >= start && mention.start < end),
      text: mark(
        article.text,
        start,
        end,
        own.filter(({ mention }) => mention.start >= start && mention.start < end),
      ),
    };
  });
  const lines = shown.map(({ text }, at) => (isNear(shown, at) ? text : "…"));
  const body = lines.filter((line, at) => line !== "…" || lines[at - 1] !== "…").join("\n");
  const list = names.map((name, index) => `${toLetters(index)}) ${name}`).join("  ");
  return { text: `==== ${article.id.split("/").at(-1)}\n${list}\n----\n${body}\n`, asked };
}

/** How many paragraphs are shown before a question, and after it. */
const BEFORE = 5;
const AFTER = 1;

function isNear(shown: readonly { readonly asks: boolean }[], at: number): boolean {
  return at === 0 || shown.slice(Math.max(0, at - AFTER), at + BEFORE + 1).some(({ asks }) => asks);
}

function mark(
  text: string,
  from: number,
  to: number,
  own: readonly { readonly mention: Mention; readonly number: number }[],
): string {
  let marked = "";
  let at = from;
  for (const { mention, number } of own) {
    const end = Math.max(mention.start, Math.min(mention.end, to));
    if (mention.start < at) continue;
    marked += `${text.slice(at, mention.start)}[${number}: ${text.slice(mention.start, end)}]`;
    at = end;
  }
  return (marked + text.slice(at, to)).replace(/\s+/g, " ").trim();
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";

/** a … z, aa … az, ba … */
export function toLetters(index: number): string {
  const last = ALPHABET[index % ALPHABET.length] ?? "";
  return index < ALPHABET.length ? last : toLetters(Math.floor(index / ALPHABET.length) - 1) + last;
}
