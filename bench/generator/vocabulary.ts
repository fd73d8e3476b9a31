import { blankOf } from "./blanks.ts";
import * as common from "./common.ts";
import { compile, type Template } from "./grammar.ts";
import { respell, type Spelling } from "./spelling.ts";
import type { Story } from "./story.ts";
import type { TopicSource } from "./topics/topic.ts";
import { TOPICS } from "./topics.ts";

type Line = Template<Story>;
export type Lines = readonly Line[];

/** A verb phrase in the forms that the templates need. */
export interface Act {
  readonly base: Line;
  readonly past: Line;
  readonly present: Line;
}

export interface OfficeTemplate {
  readonly before: Line | null;
  readonly after: Line | null;
  readonly later: Line | null;
  /** The template of `later`, for comparison. */
  readonly laterWords: string;
  readonly hasOrganisation: boolean;
}

/** The words of one field of news in one spelling, ready to be written. */
export interface Vocabulary {
  readonly things: Lines;
  readonly groups: Lines;
  readonly actors: Lines;
  readonly acts: readonly Act[];
  readonly events: Lines;
  readonly causes: Lines;
  readonly leads: Lines;
  readonly facts: Lines;
  readonly spoken: Lines;
  readonly splitSpoken: readonly (readonly [Line, Line])[];
  readonly shortSpoken: Lines;
  readonly asked: Lines;
  readonly nested: Lines;
  readonly reported: Lines;
  readonly fragments: Lines;
  readonly headlines: Lines;
  readonly works: Lines;
  readonly scare: Lines;
  readonly offices: readonly OfficeTemplate[];
  readonly organisations: readonly { readonly name: Line; readonly later: string }[];
  readonly documents: Lines;
  readonly unnamed: Lines;
  readonly tails: Lines;
  readonly letters: Lines;
  readonly openers: Lines;
  readonly relatives: Lines;
  readonly causesShort: Lines;
  readonly goals: Lines;
  readonly media: Lines;
  readonly possessed: readonly string[];
}

const cache = new Map<string, Vocabulary>();

/** The vocabulary of a topic; each is compiled once for each spelling. */
export function vocabularyOf(topicIndex: number, spelling: Spelling): Vocabulary {
  const key = `${topicIndex} ${spelling.american} ${spelling.apostrophe}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const topic = TOPICS[topicIndex];
  if (topic === undefined) throw new RangeError(`no topic ${topicIndex}`);
  const vocabulary = compileTopic(topic, spelling);
  cache.set(key, vocabulary);
  return vocabulary;
}

function compileTopic(topic: TopicSource, spelling: Spelling): Vocabulary {
  const line = (source: string): Line => compile(respell(source.replace(/\s+/g, " "), spelling), blankOf);
  const trimmed = (source: string): Line => line(source.trim());
  const lines = (sources: readonly string[]): Lines => sources.map(trimmed);
  return {
    things: lines(topic.things),
    groups: lines(topic.groups),
    actors: lines(topic.actors),
    acts: topic.acts.map((source) => compileAct(source, trimmed)),
    events: lines(topic.events),
    causes: lines(topic.causes),
    leads: lines(topic.leads),
    facts: lines([...topic.facts, ...common.FACTS]),
    spoken: lines([...topic.spoken, ...common.SPOKEN]),
    splitSpoken: common.SPLIT_SPOKEN.map((source) => compilePair(source, trimmed)),
    shortSpoken: lines(common.SHORT_SPOKEN),
    asked: lines(common.ASKED),
    nested: lines(common.NESTED),
    reported: lines([...topic.reported, ...common.REPORTED]),
    fragments: lines([...topic.fragments, ...topic.fragments, ...common.FRAGMENTS]),
    headlines: lines(topic.headlines),
    works: lines(topic.works),
    scare: lines(topic.scare),
    offices: topic.offices.map((source) => compileOffice(source, trimmed)),
    organisations: topic.organisations.map((source) => compileOrganisation(source, trimmed)),
    documents: lines(topic.documents),
    unnamed: lines([...topic.unnamed, ...topic.unnamed, ...common.UNNAMED]),
    tails: common.TAILS.map(line),
    letters: common.LETTERS.map(line),
    openers: common.OPENERS.map(line),
    relatives: lines(common.RELATIVES),
    causesShort: lines(common.CAUSES_SHORT),
    goals: lines(common.GOALS),
    media: lines(common.MEDIA),
    possessed: common.POSSESSED.map((word) => respell(word, spelling)),
  };
}

function compileAct(source: string, line: (source: string) => Line): Act {
  const [base = "", phrase = ""] = source.split(":");
  const rest = phrase.slice(phrase.indexOf(" "));
  return { base: line(base + rest), past: line(phrase), present: line(thirdPerson(base) + rest) };
}

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function compilePair(source: string, line: (source: string) => Line): readonly [Line, Line] {
  const [first = "", second = ""] = source.split("|");
  return [line(first), line(second)];
}

function compileOffice(source: string, line: (source: string) => Line): OfficeTemplate {
  const [before, after, later] = source.split("|").map((part) => (part === "" ? null : line(part)));
  return {
    before: before ?? null,
    after: after ?? null,
    later: later ?? null,
    laterWords: source.slice(source.lastIndexOf("|") + 1),
    hasOrganisation: source.includes("{myorg}"),
  };
}

function compileOrganisation(source: string, line: (source: string) => Line): { name: Line; later: string } {
  const [name = "", later = ""] = source.split("|");
  return { name: line(name), later };
}
