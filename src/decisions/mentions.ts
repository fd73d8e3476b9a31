import { tidyName } from "../names/tidy-name.ts";
import { overlaps, type Span, type TextSpan } from "../span.ts";
import type { ArticleText } from "./article-text.ts";
import { type Cast, isNameOf, isSame, type Meaning, NOBODY } from "./cast.ts";
import type { Bearer, DecisionOf } from "./decision.ts";
import type { DecidedMention } from "./reading.ts";

/** Whom a mention means, by a decision. */
interface Verdict extends Meaning {
  readonly decision: string;
  /** The number of the decision among those that are applied. */
  readonly order: number;
}

/** A mention as it was read or made, and what has become of it. */
interface Slot {
  readonly mention: DecidedMention;
  verdict: Verdict | null;
  /** The slot that has replaced this one. */
  replacedBy: number | null;
}

/**
 * The mentions of one article while decisions are applied. Speakers keep pointing at a mention by its slot, a number
 * that never changes; whom they mean follows from it in the end.
 */
export class Mentions {
  readonly #text: ArticleText;
  readonly #cast: Cast;
  readonly #slots: Slot[] = [];
  readonly #cells = new Map<number, Set<number>>();
  readonly #verdicts = new Map<string, Verdict>();
  #decided = 0;

  constructor(text: ArticleText, cast: Cast, read: readonly DecidedMention[]) {
    this.#text = text;
    this.#cast = cast;
    for (const mention of read) this.#add(mention, null);
  }

  /** `mean`. The caller has checked that the text has the words of the passage. */
  apply({ key, passage, value }: DecisionOf<"mean">): void {
    this.#decided += 1;
    const { bearer } = value;
    const meaning = bearer === null ? NOBODY : this.#cast.find(bearer, key);
    const verdict = { ...meaning, decision: key, order: this.#decided };
    if (value.scope === "archive") this.#verdicts.set(value.form, verdict);
    else if (passage === null) return;
    else if (value.scope === "article") this.#verdicts.set(passage.exact, verdict);
    else this.#decideAt(passage, bearer, verdict);
  }

  /** Whom the mention of a slot means by now, even if another slot has replaced it. */
  meaningOf(slot: number): Meaning {
    const found = this.#current(slot);
    const { person, organisation } = this.#verdictOn(found) ?? found.mention;
    return { person, organisation };
  }

  /** Whether a decision has replaced the mention of a slot, or says whom it means. */
  isDecided(slot: number): boolean {
    const found = this.#slots[slot];
    return found !== undefined && (found.replacedBy !== null || this.#verdictOn(found) !== null);
  }

  /** Whether somebody decided that the mention of a slot means nobody. */
  isGone(slot: number): boolean {
    const verdict = this.#verdictOn(this.#current(slot));
    return verdict !== null && isSame(verdict, NOBODY);
  }

  placeOf(slot: number): Span {
    return this.#current(slot).mention;
  }

  /** The slot of the first mention within a span that means exactly this, or null. */
  findWithin(span: Span, meaning: Meaning): number | null {
    let found: number | null = null;
    for (const slot of this.#near(span)) {
      const { start, end } = this.placeOf(slot);
      const isFirst = found === null || start < this.placeOf(found).start;
      const isWithin = span.start <= start && end <= span.end;
      if (isFirst && isWithin && !this.isGone(slot) && isSame(this.meaningOf(slot), meaning)) found = slot;
    }
    return found;
  }

  /**
   * The mentions as they stand in the end, in order of place, and the index that each slot went to.
   *
   * @param isNeeded whether a slot that was read and is not decided is still needed
   */
  close(isNeeded: (slot: number) => boolean): { mentions: DecidedMention[]; movedTo: ReadonlyMap<number, number> } {
    const kept = [...this.#slots.entries()]
      .filter(([slot, { replacedBy }]) => replacedBy === null && !this.isGone(slot))
      .filter(([slot]) => this.isDecided(slot) || isNeeded(slot))
      .sort(([, one], [, other]) => one.mention.start - other.mention.start);
    const indexes = new Map(kept.map(([slot], index) => [slot, index]));
    const mentions = kept.map(([, slot]) => this.#toMention(slot));
    this.#exchangeNames(mentions);
    const movedTo = new Map<number, number>();
    for (const slot of this.#slots.keys()) {
      const index = indexes.get(this.#follow(slot));
      if (index !== undefined) movedTo.set(slot, index);
    }
    return { mentions, movedTo };
  }

  #decideAt(passage: TextSpanLike, bearer: Bearer | null, verdict: Verdict): void {
    const overlapped = [...this.#near(passage)].filter((slot) => overlaps(placed(this.placeOf(slot)), placed(passage)));
    const there = overlapped.find((slot) => isEqual(this.placeOf(slot), passage));
    const known = there === undefined ? undefined : this.#slots[there];
    if (known !== undefined) known.verdict = verdict;
    else if (bearer !== null) this.#make(passage, bearer, verdict, overlapped);
  }

  /** Makes a mention that was not read, in place of those that it overlaps: mentions never overlap each other. */
  #make({ start, end }: Span, bearer: Bearer, verdict: Verdict, overlapped: readonly number[]): void {
    const made = this.#text.at({ start, end });
    const titles = overlapped.map((slot) => this.#slots[slot]?.mention.title ?? null);
    const title = titles.find((one) => one !== null && !overlaps(placed(one), placed(made))) ?? null;
    const form = isNameOf(made.text, bearer) ? "name" : "description";
    for (const slot of overlapped) this.#remove(slot);
    const slot = this.#add({ ...made, form, ...NOBODY, title }, verdict);
    for (const one of overlapped) this.#current(one).replacedBy = slot;
  }

  #add(mention: DecidedMention, verdict: Verdict | null): number {
    const slot = this.#slots.push({ mention, verdict, replacedBy: null }) - 1;
    for (const cell of cellsOf(mention)) {
      const known = this.#cells.get(cell);
      if (known === undefined) this.#cells.set(cell, new Set([slot]));
      else known.add(slot);
    }
    return slot;
  }

  #remove(slot: number): void {
    for (const cell of cellsOf(this.placeOf(slot))) this.#cells.get(cell)?.delete(slot);
  }

  /** The slots in the cells of a span, each once. */
  #near(span: Span): Set<number> {
    const found = new Set<number>();
    for (const cell of cellsOf(span)) for (const slot of this.#cells.get(cell) ?? []) found.add(slot);
    return found;
  }

  #current(slot: number): Slot {
    const found = this.#slots[this.#follow(slot)];
    if (found === undefined) throw new RangeError(`there is no slot ${slot} in a list of ${this.#slots.length}`);
    return found;
  }

  /**
   * The slot that replaces a slot in the end. Every slot passed then leads straight there, so a long way is gone only
   * once.
   */
  #follow(slot: number): number {
    let end = slot;
    for (let next = this.#slots[end]?.replacedBy ?? null; next !== null; next = this.#slots[end]?.replacedBy ?? null) {
      end = next;
    }
    for (let at = slot; at !== end; ) {
      const passed = this.#slots[at];
      if (passed === undefined || passed.replacedBy === null) break;
      at = passed.replacedBy;
      passed.replacedBy = end;
    }
    return end;
  }

  /** What was decided about the mention itself or about its words, whichever is later. */
  #verdictOn({ mention, verdict }: Slot): Verdict | null {
    const ofWords = this.#verdicts.get(mention.text) ?? null;
    if (verdict === null || ofWords === null) return verdict ?? ofWords;
    return verdict.order > ofWords.order ? verdict : ofWords;
  }

  #toMention(slot: Slot): DecidedMention {
    const verdict = this.#verdictOn(slot);
    if (verdict === null) return slot.mention;
    const { person, organisation, decision } = verdict;
    // Whom it means follows from the decision now, and from no other mention.
    const { refersTo: _, ...mention } = slot.mention;
    return { ...mention, person, organisation, decision };
  }

  /** Moves the names of mentions that now mean somebody else from the other names of the one to those of the other. */
  #exchangeNames(mentions: readonly DecidedMention[]): void {
    const moved = this.#slots.filter((slot) => {
      const isName = slot.mention.form === "name" || slot.mention.form === "short";
      return isName && (slot.replacedBy !== null || !isSame(this.#verdictOn(slot) ?? slot.mention, slot.mention));
    });
    if (moved.length === 0) return;
    const printed = new Set(mentions.map(printedName));
    for (const { mention } of moved) if (!printed.has(printedName(mention))) this.#takeName(mention);
    for (const mention of mentions) {
      if (mention.decision !== undefined && mention.form !== "pronoun" && mention.form !== "description") {
        this.#giveName(mention);
      }
    }
  }

  #takeName({ person, organisation, text }: DecidedMention): void {
    const name = tidyName(text);
    const without = (names: readonly string[]) => names.filter((one) => one !== name);
    edit(this.#cast.people, person, (one) => ({ ...one, otherNames: without(one.otherNames) }));
    edit(this.#cast.organisations, organisation, (one) => ({ ...one, otherNames: without(one.otherNames) }));
  }

  #giveName({ person, organisation, text }: DecidedMention): void {
    const name = tidyName(text);
    const withName = <One extends Named>(one: One): One =>
      one.name === name || one.otherNames.includes(name) ? one : { ...one, otherNames: [...one.otherNames, name] };
    edit(this.#cast.people, person, withName);
    edit(this.#cast.organisations, organisation, withName);
  }
}

type TextSpanLike = Span & Partial<TextSpan>;
type Named = { readonly name: string; readonly otherNames: readonly string[] };

/** The length of a cell in code points. Mentions are short, so each lies in one cell or two. */
const CELL = 64;

function* cellsOf({ start, end }: Span): Generator<number> {
  for (let cell = Math.floor(start / CELL); cell * CELL < end; cell += 1) yield cell;
}

function placed({ start, end }: Span): { readonly start: number; readonly end: number } {
  return { start, end };
}

function isEqual(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function printedName({ person, organisation, text }: DecidedMention): string {
  return `${person ?? ""} ${organisation ?? ""} ${tidyName(text)}`;
}

function edit<One>(list: One[], index: number | null, change: (one: One) => One): void {
  const one = index === null ? undefined : list[index];
  if (index !== null && one !== undefined) list[index] = change(one);
}
