import { expect } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { textAt } from "../../src/span.ts";
import type { Layout, PrintedCredit } from "../../src/wire/layout.ts";
import { readLayout } from "../../src/wire/read-layout.ts";

/** What a marked article says about itself beside its marks. */
export interface Stated {
  readonly published?: string | null;
  readonly places?: readonly string[];
  readonly agency?: string | null;
  /** Warnings other than W_NO_DATE, which most examples have. */
  readonly warnings?: readonly string[];
}

/**
 * Checks a layout against a marked article. Each line begins with the zone that its text must have; lines are
 * paragraphs, parted by blank lines. A zone written "+zone" goes on in the same paragraph after a space, "/zone" on the
 * next line of it, "=zone" without a space. Marks: ⟨role|Name⟩ is a credit of a person, ⟨role*|Name⟩ of an
 * organisation, with its place and affiliation as in ⟨reporter|Jane Doe@Oslo#AP⟩; ⟦…⟧ is the dateline and ⟪…⟫ the
 * stated time.
 */
export function expectLayout(marked: string, stated: Stated = {}): void {
  const expected = parseMarked(marked);
  const layout = readLayout(expected.text, ENGLISH);
  const blocks = layout.blocks.map((block) => `${block.zone}: ${textAt(expected.text, block)}`);
  expect(blocks).toEqual(expected.blocks);
  expect(layout.credits.map((credit) => describeCredit(expected.text, credit))).toEqual(expected.credits);
  expect(layout.dateline && textAt(expected.text, layout.dateline.span)).toBe(expected.dateline);
  expect(layout.published && textAt(expected.text, layout.published.span)).toBe(expected.time);
  if (stated.published !== undefined) expect(layout.published?.value ?? null).toBe(stated.published);
  if (stated.places !== undefined) expect(layout.dateline?.places.map((place) => place.name)).toEqual(stated.places);
  if (stated.agency !== undefined) expect(layout.dateline?.agency?.name ?? null).toBe(stated.agency);
  expect(warningsOf(layout)).toEqual(stated.warnings ?? []);
}

/** The names, roles, places and affiliations of a credit line that stands after a short story. */
export function creditsOf(line: string): string[] {
  const text = `A headline above a story\n\nOSLO (Reuters) - The harbour was closed on Tuesday.\n\n${line}`;
  return readLayout(text, ENGLISH).credits.map((credit) => describeCredit(text, credit));
}

/** "role Name@Place#Outlet", "role* Group". */
export function describeCredit(text: string, credit: PrintedCredit): string {
  const printed = textAt(text, credit.span).replaceAll(/\s+/g, " ");
  const name = printed === credit.name ? printed : `${printed} = ${credit.name}`;
  const place = credit.place === null ? "" : `@${credit.place}`;
  const outlet = credit.affiliation === null ? "" : `#${credit.affiliation}`;
  return `${credit.role}${credit.kind === "organisation" ? "*" : ""} ${name}${place}${outlet}`;
}

export function warningsOf(layout: Layout): string[] {
  return layout.diagnostics.map((diagnostic) => diagnostic.code).filter((code) => code !== "W_NO_DATE");
}

interface Parsed {
  readonly text: string;
  readonly blocks: readonly string[];
  readonly credits: readonly string[];
  readonly dateline: string | null;
  readonly time: string | null;
}

function parseMarked(marked: string): Parsed {
  const blocks: string[] = [];
  const credits: string[] = [];
  let text = "";
  let dateline: string | null = null;
  let time: string | null = null;
  for (const row of marked.trim().split("\n")) {
    const [, join = "", zone = "", rest = ""] = /^\s*([+/=]?)(\w+)\s+(.*)$/.exec(row) ?? [];
    dateline ??= between(rest, "⟦", "⟧");
    time ??= between(rest, "⟪", "⟫");
    credits.push(...readCredits(rest));
    const plain = rest.replaceAll(/⟨[\w*]+\|([^@#⟩]*)[^⟩]*⟩/g, "$1").replaceAll(/[⟦⟧⟪⟫]/g, "");
    text += (text === "" ? "" : (SEPARATORS[join] ?? "\n\n")) + plain;
    const body = plain.slice(dateline !== null && rest.startsWith("⟦") ? dateline.length : 0).trim();
    if (body !== "") blocks.push(`${zone}: ${body}`);
  }
  return { text, blocks, credits, dateline, time };
}

const SEPARATORS: Readonly<Record<string, string>> = { "+": " ", "/": "\n", "=": "" };

function between(row: string, open: string, close: string): string | null {
  const start = row.indexOf(open);
  return start < 0 ? null : row.slice(start + 1, row.indexOf(close)).replaceAll(/[⟪⟫]/g, "");
}

function readCredits(row: string): string[] {
  return [...row.matchAll(/⟨([\w*]+)\|([^⟩]*)⟩/g)].flatMap(([, roles = "", name = ""]) =>
    roles.split("_").map((role) => `${role} ${name}`),
  );
}
