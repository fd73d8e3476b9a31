import * as common from "./common.ts";
import { type Blank, fill, fillOne, type Template } from "./grammar.ts";
import { familyNameOf, POPULATION, personOf } from "./population.ts";
import { laterName, writeWholeName } from "./references.ts";
import type { Story } from "./story.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * What a blank of a template writes. A name that begins with a capital writes what the lower-case name would, with a
 * capital: `{Actor}`. Throws a `RangeError` for a name that is not known.
 */
export function blankOf(name: string, words: readonly string[]): Blank<Story> {
  if (name === "n") return numberBetween(Number(words[0]), Number(words[1]));
  if (name === "an" || name === "An") return numberWithArticle(name.charAt(0), Number(words[0]), Number(words[1]));
  if (name === "a" || name === "A") return withArticle(name, words[0] ?? "");
  const known = BLANKS[name];
  if (known !== undefined) return known;
  const small = BLANKS[name.charAt(0).toLowerCase() + name.slice(1)];
  if (small === undefined) throw new RangeError(`no blank {${name}}`);
  return (story) => {
    story.capital = true;
    small(story);
  };
}

function numberBetween(low: number, high: number): Blank<Story> {
  if (!(high >= low)) throw new RangeError(`no number from ${low} to ${high}`);
  return (story) => story.write(withCommas(story.random.between(low, high)));
}

/** "a baker", "an eel". */
function withArticle(article: string, name: string): Blank<Story> {
  const noun = blankOf(name, []);
  return (story) => {
    const word = story.capture(noun);
    story.write(/^[aeiou]/i.test(word) ? `${article}n ${word}` : `${article} ${word}`);
  };
}

/** "an 18", "a 24". */
function numberWithArticle(article: string, low: number, high: number): Blank<Story> {
  return (story) => {
    const value = withCommas(story.random.between(low, high));
    story.write(/^(?:8|11(?!\d)|18(?!\d)|11,|18,)/.test(value) ? `${article}n ${value}` : `${article} ${value}`);
  };
}

function withCommas(value: number): string {
  return value < 1000 ? String(value) : `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, "0")}`;
}

type ListName = {
  [Key in keyof Vocabulary]: Vocabulary[Key] extends readonly Template<Story>[] ? Key : never;
}[keyof Vocabulary];

const oneOf =
  (name: ListName): Blank<Story> =>
  (story) =>
    fillOne(story, story.setting.vocabulary[name]);

const wordOf =
  (words: readonly string[]): Blank<Story> =>
  (story) =>
    story.write(story.random.pick(words));

const fixed =
  (value: (story: Story) => string): Blank<Story> =>
  (story) =>
    story.write(value(story));

const BLANKS: Readonly<Record<string, Blank<Story>>> = {
  thing: oneOf("things"),
  group: oneOf("groups"),
  actor: oneOf("actors"),
  event: oneOf("events"),
  cause: oneOf("causes"),
  causeshort: oneOf("causesShort"),
  act: (story) => fill(story, story.random.pick(story.setting.vocabulary.acts).base),
  acted: (story) => fill(story, story.random.pick(story.setting.vocabulary.acts).past),
  actnow: (story) => fill(story, story.random.pick(story.setting.vocabulary.acts).present),
  achieve: oneOf("goals"),
  title: inMarks("title", oneOf("works")),
  scare: inMarks("scare", oneOf("scare")),
  open: (story) => story.openMarks(),
  close: (story) => story.closeMarks(),
  inner: (story) => story.openMarks(),
  outer: (story) => story.closeMarks(),

  left: (story) => story.write("["),
  right: (story) => story.write("]"),

  trade: wordOf(common.TRADES),
  product: wordOf(common.PRODUCTS),
  animal: wordOf(common.ANIMALS),
  illness: wordOf(common.ILLNESSES),
  place: wordOf(common.BUILDINGS),
  party: wordOf(common.PARTIES),
  quarter: wordOf(common.ORDINALS),
  fraction: wordOf(common.FRACTIONS),
  few: wordOf(common.NUMBERS),
  month: wordOf(common.MONTHS),
  dayword: wordOf(["day", "week", "night"]),
  weekday: fixed(({ random, setting }) =>
    random.chance(0.6) ? (common.WEEKDAYS[setting.day.weekday] ?? "") : random.pick(common.WEEKDAYS),
  ),
  year: fixed(({ random, setting }) => String(setting.day.year - random.between(1, 40))),
  yearahead: fixed(({ random, setting }) => String(setting.day.year + random.between(1, 6))),
  yearfar: fixed(({ random, setting }) => String(Math.ceil(setting.day.year / 10) * 10 + 10 * random.between(2, 6))),
  money: fixed(writeMoney),
  pct: fixed(({ random, setting }) => `${random.below(14)}.${random.between(1, 9)}${setting.percent}`),

  city: fixed((story) => story.city),
  town: fixed(({ random, setting }) => random.pick(setting.country.towns)),
  capital: fixed(({ setting }) => setting.country.capital),
  country: fixed(({ setting }) => setting.country.name),
  countrys: fixed(({ setting }) => possessive(setting.country.name, setting.marks.apostrophe)),
  countryname: fixed(({ setting }) => shortCountry(setting.country.name)),
  CountryName: fixed(({ setting }) => shortCountry(setting.country.name)),
  CountryNames: fixed(({ setting }) => possessive(shortCountry(setting.country.name), setting.marks.apostrophe)),
  homeland: fixed(({ setting }) => (setting.country.name === "the United States" ? "America" : setting.country.name)),
  othercountry: fixed(({ random }) => random.pick(NEIGHBOURS)),
  othercountryname: fixed(({ random }) => random.pick(NEIGHBOURS)),
  adjective: fixed(({ setting }) =>
    setting.outlet.american ? setting.country.adjective : setting.country.adjective.replace("U.S.", "US"),
  ),
  currency: fixed(({ setting }) => setting.country.money.replace(/(?<!u)s$/, "")),
  currencies: fixed(({ setting }) => setting.country.money),

  agency: fixed(({ setting }) => setting.outlet.name),
  surname: fixed((story) => familyNameOf(story.setting.country, story.random).replaceAll("'", "")),
  org: mentionOrganisation,
  orgbare: fixed((story) => story.random.pick(story.organisations).name),
  myorg: (story) => {
    const organisation = story.subject?.organisation ?? story.random.pick(story.organisations);
    story.namedOrganisations.add(organisation);
    story.write(organisation.article + organisation.name);
  },
  anyspokes: wordOf(["spokesman", "spokeswoman", "spokesperson"]),
  spokesperson: fixed((story) =>
    story.subject === null ? "spokesperson" : story.subject.person.female ? "spokeswoman" : "spokesman",
  ),

  question: writeQuestionAside,
  leader: mentionLeader,
  leadershort: (story) => {
    if (story.leader !== null) story.write(story.nameShort(story.leader));
  },
  Mainshort: (story) => {
    const [main] = story.cast;
    if (main !== undefined) story.write(story.nameShort(main.person));
  },
  member: mentionMember,
  nicknamed: mentionNicknamed,
  pronounhe: wordOf(["he", "she"]),
  pronounhim: wordOf(["him", "her"]),
};

const NEIGHBOURS = [
  "Velmara",
  "Ostrovia",
  "Kandara",
  "Sarovia",
  "Taluga",
  "Halvania",
  "Montrevel",
  "Elandria",
  "Zubarra",
];

function possessive(name: string, apostrophe: string): string {
  return name.endsWith("s") ? name + apostrophe : `${name}${apostrophe}s`;
}

function shortCountry(name: string): string {
  return name === "the United States" ? "U.S." : name;
}

function writeMoney({ random, setting }: Story): string {
  const { money } = setting.country;
  const scale = random.chance(0.7) ? "million" : "billion";
  const amount = `${random.between(1, 90)}${random.chance(0.5) ? `.${random.between(1, 9)}` : ""} ${scale}`;
  if (money === "dollars") return `$${amount}`;
  return money === "pounds" && !setting.outlet.american ? `£${amount}` : `${amount} ${money}`;
}

function inMarks(kind: "title" | "scare", words: Blank<Story>): Blank<Story> {
  return (story) => {
    const start = story.length;
    story.openMarks();
    words(story);
    story.closeMarks();
    if (story.depth === 0) story.distractors.push({ start, end: story.length, kind });
  };
}

function mentionOrganisation(story: Story): void {
  const organisation = story.random.pick(story.organisations);
  const again = story.namedOrganisations.has(organisation) && story.random.chance(0.4);
  story.namedOrganisations.add(organisation);
  story.write(again ? organisation.later : organisation.article + organisation.name);
}

/** "Asked whether …": a question for which nobody is named is neither wanted nor wrong. */
function writeQuestionAside(story: Story): void {
  const start = story.length;
  story.write("whether ");
  fillOne(story, story.setting.vocabulary.actors);
  story.write(" would ");
  fill(story, story.random.pick(story.setting.vocabulary.acts).base);
  story.utterances.push({
    construction: "question-aside",
    kind: "indirect",
    contents: [{ start, end: story.length }],
    speaker: null,
    cue: null,
    optional: true,
  });
}

function mentionLeader(story: Story): void {
  const { leader } = story;
  if (leader === null) return;
  story.lastNamed = null;
  const title = story.setting.country.leader;
  if (story.leaderNamed) story.write(`${story.random.chance(0.5) ? `${title} ` : ""}${story.nameShort(leader)}`);
  else story.write(`${title} ${story.nameWhole(leader)}`);
  story.leaderNamed = true;
}

function mentionMember(story: Story): void {
  const member = story.cast[story.nextMember % story.cast.length];
  story.nextMember += 1;
  if (member === undefined) return;
  const speaking = story.lastNamed;
  if (member.introduced) laterName(story, member);
  else {
    member.introduced = true;
    writeWholeName(story, member);
  }
  story.lastNamed = speaking === member ? member : null;
}

const NICKNAMES = ["Tiny", "Lucky", "Doc", "Sparky", "the Goat"];

function mentionNicknamed(story: Story): void {
  const { random, setting } = story;
  const person = personOf(setting.countryIndex, setting.topicIndex, POPULATION + random.below(POPULATION));
  const familyLast = !person.full.startsWith(person.short) && person.full.split(" ").length === 2;
  const nickname = familyLast ? random.pick(NICKNAMES) : null;
  writeWholeName(story, { person: { ...person, nickname } });
  story.lastNamed = null;
}
