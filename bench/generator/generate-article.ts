import { CONSTRUCTIONS, type Construction } from "./constructions.ts";
import { type Day, drawDay, isoDay } from "./day.ts";
import { fill, fillOne } from "./grammar.ts";
import type { Outlet } from "./outlet.ts";
import { OUTLETS } from "./outlets.ts";
import { COUNTRIES } from "./places.ts";
import { LEADERS, POPULATION, personOf } from "./population.ts";
import { mix, Random } from "./random.ts";
import type { Voice } from "./references.ts";
import { type Member, type Organisation, type Setting, Story, type Utterance } from "./story.ts";
import { TOPICS } from "./topics.ts";
import type { TrueQuote, Truth } from "./truth.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { writeTranscript } from "./write-direct.ts";
import { writeSpokenLead } from "./write-indirect.ts";

/** A generated article and what is true of it. Offsets are UTF-16 units of `text`. */
export interface GeneratedArticle {
  readonly id: string;
  readonly text: string;
  readonly truth: Truth;
}

export interface ArticleOptions {
  /** Only this house style, by its id; else all, by their weights. */
  readonly outlet?: string;
  /** Only this field of news, by its id. */
  readonly topic?: string;
  /** The length that every text reaches before its sign-off, in UTF-16 units; else a random one from 1,550 to 6,400. */
  readonly length?: number;
  /** The day it is printed; else a random one from 2004 to 2025. */
  readonly day?: Day;
}

/** Most users want the text alone: the truth is put together only when it is asked for. */
class Generated implements GeneratedArticle {
  readonly id: string;
  readonly text: string;
  readonly #story: Story;
  #truth: Truth | null = null;

  constructor(id: string, story: Story) {
    this.id = id;
    this.text = story.text;
    this.#story = story;
  }

  get truth(): Truth {
    this.#truth ??= truthOf(this.#story);
    return this.#truth;
  }
}

/** Target lengths before the sign-off, in UTF-16 units; most articles are nearer to the shortest. */
const SHORTEST = 1_550;
const LONGEST = 6_400;

/**
 * Invents one news article. The same seed and options give the same article on every machine.
 *
 * @param seed any safe integer from 0
 */
export function generateArticle(seed: number, options: ArticleOptions = {}): GeneratedArticle {
  const story = new Story(drawSetting(seed, options));
  peopleTheStory(story);
  const { random, outlet } = story.setting;
  const drawn = SHORTEST + Math.floor((LONGEST - SHORTEST) * random.share() ** 3);
  const target = options.length ?? drawn;
  outlet.writeHeader(story);
  outlet.writeDateline(story);
  writeLead(story);
  while (story.length < target) {
    story.newParagraph();
    writeParagraph(story);
  }
  outlet.writeEnd(story);
  return new Generated(`g${seed}`, story);
}

function drawSetting(seed: number, options: ArticleOptions): Setting {
  const random = new Random(seed);
  const outlet = drawOutlet(random, options.outlet);
  const marks = random.pick(outlet.marks);
  const topicIndex = drawTopic(random, options.topic);
  const countryIndex = random.chance(0.3) ? random.below(3) : random.below(COUNTRIES.length);
  const country = COUNTRIES[countryIndex];
  if (country === undefined) throw new RangeError(`no country ${countryIndex}`);
  return {
    random,
    outlet,
    marks,
    vocabulary: vocabularyOf(topicIndex, { american: outlet.american, apostrophe: marks.apostrophe }),
    topicIndex,
    country,
    countryIndex,
    city: random.chance(0.35) ? country.capital : random.pick(country.towns),
    day: options.day ?? drawDay(random),
    percent: random.pick(outlet.american ? [" percent", "%"] : [" per cent", "%"]),
    paragraphBreak: random.pick(outlet.breaks),
  };
}

const OUTLET_DECK: readonly Outlet[] = OUTLETS.flatMap((outlet) => Array.from({ length: outlet.weight }, () => outlet));

function drawOutlet(random: Random, id: string | undefined): Outlet {
  const drawn = random.pick(OUTLET_DECK);
  if (id === undefined) return drawn;
  const outlet = OUTLETS.find((one) => one.id === id);
  if (outlet === undefined) throw new RangeError(`no outlet "${id}"`);
  return outlet;
}

function drawTopic(random: Random, id: string | undefined): number {
  if (id === undefined) return random.below(TOPICS.length);
  const index = TOPICS.findIndex((topic) => topic.id === id);
  if (index < 0) throw new RangeError(`no topic "${id}"`);
  return index;
}

/** Three to six speakers, the organisations round them, and who governs the country. */
function peopleTheStory(story: Story): void {
  const { random, countryIndex } = story.setting;
  story.organisations = [0, 1, 2].map(() => organisationOf(story, random.zipf(ORGANISATIONS)));
  story.leader = personOf(countryIndex, LEADERS, random.zipf(8));
  const size = random.between(3, 6);
  while (story.cast.length < size) admit(story);
}

const ORGANISATIONS = 24;

/** Adds a speaker. One whose family name is taken is let in only now and then, and is then always named in full. */
function admit(story: Story): void {
  const { random, countryIndex, topicIndex, vocabulary } = story.setting;
  const home = random.chance(0.9) ? countryIndex : random.below(COUNTRIES.length);
  const person = personOf(home, topicIndex, random.zipf(POPULATION));
  const office = vocabulary.offices[person.fate % vocabulary.offices.length];
  if (office === undefined) throw new RangeError("no office");
  let namesake = person.short === story.leader?.short;
  for (const other of story.cast) {
    if (other.person.full === person.full) return;
    if (other.person.short === person.short) namesake = true;
  }
  if (namesake && (story.cast.length < 2 || random.chance(0.6))) return;
  const organisation = organisationOf(story, (person.fate >>> 8) % ORGANISATIONS);
  story.cast.push({ person, office, organisation, namesake, introduced: false, titled: false });
}

const organisations: (Organisation | undefined)[] = [];

/** An organisation of the country and field: the same one for the same index, in every story. */
function organisationOf(story: Story, index: number): Organisation {
  const { countryIndex, topicIndex, outlet, marks, vocabulary, country } = story.setting;
  const spelling = (outlet.american ? 2 : 0) + (marks.apostrophe === "'" ? 1 : 0);
  const key = ((countryIndex * TOPICS.length + topicIndex) * ORGANISATIONS + index) * 4 + spelling;
  const known = organisations[key];
  if (known !== undefined) return known;
  const { random, city } = story;
  story.random = new Random(mix(countryIndex * 128 + topicIndex, index));
  story.city = story.random.pick([country.capital, ...country.towns]);
  const organisation = founded(story, vocabulary);
  story.random = random;
  story.city = city;
  organisations[key] = organisation;
  return organisation;
}

function founded(story: Story, vocabulary: Vocabulary): Organisation {
  const { name, later } = story.random.pick(vocabulary.organisations);
  const printed = story.capture((page) => {
    fill(page, name);
  });
  const article = printed.startsWith("the ") ? "the " : "";
  return { name: printed.slice(article.length), article, later };
}

function writeLead(story: Story): void {
  const { random, setting } = story;
  story.capital = true;
  if (random.chance(0.4)) {
    const [main] = story.cast;
    writeSpokenLead(
      story,
      main !== undefined && random.chance(0.7) ? { kind: "person", member: main } : drawVoice(story),
    );
    return;
  }
  fillOne(story, setting.vocabulary.leads);
  story.stop();
}

function writeParagraph(story: Story): void {
  const { random } = story;
  if (random.chance(0.42)) {
    writeFacts(story);
    return;
  }
  if (random.chance(0.012) && story.cast.every((member) => member.introduced)) {
    const speakers = story.cast.slice(0, 2).map((member) => ({ kind: "person", member }) as const);
    writeTranscript(story, speakers);
    writeFacts(story);
    return;
  }
  if (random.chance(0.15)) {
    writeFacts(story);
    story.write(" ");
  }
  writeSpeech(story);
}

function writeFacts(story: Story): void {
  const sentences = story.random.between(1, 3);
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    if (sentence > 0) story.write(" ");
    story.capital = true;
    story.fillFresh("facts");
  }
}

const DECK: readonly Construction[] = CONSTRUCTIONS.flatMap((one) => Array.from({ length: one.weight }, () => one));

function writeSpeech(story: Story): void {
  const voice = drawVoice(story);
  let construction = story.random.pick(DECK);
  while (construction.not?.includes(voice.kind)) construction = story.random.pick(DECK);
  construction.write(story, voice, construction.id);
}

/** The first speech is the main speaker's; then the one who spoke last goes on, or someone else comes in. */
function drawVoice(story: Story): Voice {
  const { random, vocabulary } = story.setting;
  const [main] = story.cast;
  if (main !== undefined && !main.introduced) return { kind: "person", member: main };
  if (story.lastNamed !== null && random.chance(0.45)) return { kind: "person", member: story.lastNamed };
  const roll = random.below(100);
  if (roll < 62) return { kind: "person", member: drawMember(story) };
  if (roll < 75) return { kind: "organisation", organisation: random.pick(story.organisations) };
  if (roll < 87) return { kind: "unnamed", template: random.pick(vocabulary.unnamed) };
  if (roll < 90) return { kind: "country" };
  if (roll < 92) return { kind: "document", template: random.pick(vocabulary.documents) };
  if (roll < 95) return { kind: "possessed", member: drawMember(story) };
  const members = drawTwo(story);
  return { kind: "joint", members };
}

function drawMember(story: Story): Member {
  const member = story.random.pick(story.cast);
  return member.introduced || story.random.chance(0.7) ? member : story.random.pick(story.cast);
}

function drawTwo(story: Story): readonly [Member, Member] {
  const first = story.random.pick(story.cast);
  let second = story.random.pick(story.cast);
  while (second === first) second = story.random.pick(story.cast);
  return [first, second];
}

function truthOf(story: Story): Truth {
  const { outlet, marks, day, topicIndex } = story.setting;
  return {
    outlet: outlet.id,
    marks: marks.id,
    topic: TOPICS[topicIndex]?.id ?? "",
    quotes: quotesOf(story),
    people: [...new Set(story.people.values())],
    credits: story.credits,
    captionCredits: story.captionCredits,
    headline: story.headline,
    ...(story.headlinePrinted === null ? {} : { headlinePrinted: story.headlinePrinted }),
    byline: story.byline,
    dateline: story.dateline,
    day: isoDay(day),
    distractors: story.distractors,
  };
}

/** A row for each content, ordered by position. */
function quotesOf({ text, utterances }: Story): TrueQuote[] {
  const rows: TrueQuote[] = [];
  utterances.forEach((utterance, number) => {
    for (let part = 0; part < utterance.contents.length; part += 1) rows.push(rowOf(text, utterance, number, part));
  });
  return rows.sort((a, b) => a.start - b.start);
}

function rowOf(text: string, utterance: Utterance, number: number, part: number): TrueQuote {
  const { speaker, cue, contents, kind, construction } = utterance;
  const { start, end } = contents[part] ?? NOWHERE;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    speaker: speaker === null ? null : text.slice(speaker.start, speaker.end),
    speakerStart: speaker?.start ?? null,
    speakerEnd: speaker?.end ?? null,
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    speechCue: true,
    optional: utterance.optional ?? false,
    speakerKind: speaker?.kind ?? "unknown",
    speakerResolved: speaker?.resolved ?? null,
    speakerAlternatives: speaker?.alternatives ?? [],
    attribution: `E${number}`,
    part,
    parts: contents.length,
    construction,
    form: speaker?.form ?? "none",
  };
}

const NOWHERE = { start: 0, end: 0 };
