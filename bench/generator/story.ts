import type { Day } from "./day.ts";
import { fill, type Page } from "./grammar.ts";
import type { Marks, Outlet } from "./outlet.ts";
import type { Country } from "./places.ts";
import type { Person } from "./population.ts";
import type { Random } from "./random.ts";
import type { Distractor, TrueCredit } from "./truth.ts";
import type { OfficeTemplate, Vocabulary } from "./vocabulary.ts";

/** UTF-16 units of the story's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An organisation of the generated world. */
export interface Organisation {
  /** Without its article: "Foreign Ministry". */
  readonly name: string;
  /** "the " or nothing. */
  readonly article: string;
  /** For later mentions: "the ministry". */
  readonly later: string;
}

/** A person who may speak in this story. */
export interface Member {
  readonly person: Person;
  readonly office: OfficeTemplate;
  readonly organisation: Organisation;
  /** Whether later mentions repeat the whole name, since someone else has the same family name. */
  readonly namesake: boolean;
  introduced: boolean;
  /** Whether the introduction said what the person is. */
  titled: boolean;
}

/** Where a speaker is printed, and who it is. */
export interface Reference extends Stretch {
  readonly kind: "person" | "organisation" | "unnamed";
  readonly form: string;
  readonly resolved: string | null;
  readonly alternatives: readonly string[];
  /** Whether it ends in an apposition, which needs a comma if the sentence goes on. */
  readonly apposition: boolean;
}

/** One utterance as written. */
export interface Utterance {
  readonly construction: string;
  readonly kind: "direct" | "mixed" | "indirect";
  readonly contents: readonly Stretch[];
  readonly speaker: Reference | null;
  readonly cue: Stretch | null;
  /** Neither wanted nor wrong: headlines, marks inside marks. */
  readonly optional?: boolean;
}

/** What a story is about, decided before its first word. */
export interface Setting {
  readonly random: Random;
  readonly outlet: Outlet;
  readonly marks: Marks;
  readonly vocabulary: Vocabulary;
  readonly topicIndex: number;
  readonly country: Country;
  readonly countryIndex: number;
  readonly city: string;
  readonly day: Day;
  readonly percent: string;
  readonly paragraphBreak: string;
}

/**
 * A piece with a capital at the start. Plain small letters take a fast path, since nearly all pieces begin with one.
 */
export function capitalize(piece: string): string {
  const code = piece.charCodeAt(0);
  const first = code >= 0x61 && code <= 0x7a ? String.fromCharCode(code - 0x20) : piece.charAt(0).toUpperCase();
  return first + piece.slice(1);
}

/** Primes above the length of any list, so that steps of that size visit every place in the list. */
const STRIDES = [211, 307, 401, 503, 601, 701, 809, 907, 1009, 1103, 1201, 1301];

/** A story while it is being written: its text so far, what is true of it, and who was named last. */
export class Story implements Page {
  text = "";
  /** Whether the next piece begins with a capital. */
  capital = false;
  random: Random;
  city: string;
  /** How many marks are open. */
  depth = 0;

  organisations: Organisation[] = [];
  readonly namedOrganisations = new Set<Organisation>();
  cast: Member[] = [];
  /** The member whose office is being written. */
  subject: Member | null = null;
  leader: Person | null = null;
  leaderNamed = false;
  /** Who spoke last, unless someone else was named since: whom a pronoun would mean. */
  lastNamed: Member | null = null;
  /** Where that person was named. */
  lastNamedAt = 0;
  nextMember = 0;
  private lastPiece = "";
  private readonly decks = { facts: 0, spoken: 0, reported: 0 };
  private readonly stride: number;

  /** The fullest printed name of each person. */
  readonly people = new Map<Person, string>();
  readonly utterances: Utterance[] = [];
  readonly credits: TrueCredit[] = [];
  readonly captionCredits: TrueCredit[] = [];
  readonly byline: string[] = [];
  readonly distractors: Distractor[] = [];
  headline: string | null = null;
  headlinePrinted: string | null = null;
  dateline: { readonly places: readonly string[]; readonly agency: string | null } | null = null;

  readonly setting: Setting;

  constructor(setting: Setting) {
    this.setting = setting;
    this.random = setting.random;
    this.city = setting.city;
    this.stride = setting.random.pick(STRIDES);
    for (const deck of ["facts", "spoken", "reported"] as const) this.decks[deck] = setting.random.below(1_000);
  }

  get length(): number {
    return this.text.length;
  }

  write(piece: string): void {
    if (this.capital && piece !== "") {
      this.capital = false;
      this.text += capitalize(piece);
    } else this.text += piece;
    this.lastPiece = piece;
  }

  /** A full stop after an abbreviation is not written again: "Hank Foster Jr." */
  stop(): void {
    if (!this.lastPiece.endsWith(".")) this.write(".");
  }

  /** Writes a piece and returns where it stands. */
  put(piece: string): Stretch {
    return this.span(() => this.write(piece));
  }

  /** Lets a function write, and returns where its text stands. */
  span(write: () => void): Stretch {
    const start = this.text.length;
    write();
    return { start, end: this.text.length };
  }

  openMarks(): void {
    const { marks } = this.setting;
    this.text += this.depth === 0 ? marks.open : marks.innerOpen;
    this.depth += 1;
  }

  closeMarks(): void {
    const { marks } = this.setting;
    this.depth -= 1;
    this.text += this.depth === 0 ? marks.close : marks.innerClose;
  }

  /** Writes a sentence of a list, in this story's own order: none comes twice before all have come. */
  fillFresh(deck: "facts" | "spoken" | "reported"): void {
    const templates = this.setting.vocabulary[deck];
    this.decks[deck] += this.stride;
    const template = templates[this.decks[deck] % templates.length];
    if (template !== undefined) fill(this, template);
  }

  newParagraph(): void {
    this.text += this.setting.paragraphBreak;
  }

  /** A name with the apostrophes of the outlet. */
  spell(name: string): string {
    return this.setting.marks.apostrophe === "'" || !name.includes("'") ? name : name.replaceAll("'", "’");
  }

  nameWhole(person: Person): string {
    const name = this.spell(person.full);
    this.people.set(person, name);
    return name;
  }

  nameShort(person: Person): string {
    const name = this.spell(person.short);
    if (!this.people.has(person)) this.people.set(person, name);
    return name;
  }

  /** What `write` writes, as a string that is not part of the story. */
  capture(write: (story: Story) => void): string {
    const { text, capital } = this;
    this.text = "";
    this.capital = false;
    write(this);
    const captured = this.text;
    this.text = text;
    this.capital = capital;
    return captured;
  }
}
