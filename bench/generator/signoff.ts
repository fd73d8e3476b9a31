import { addressOf, type Credited, credit, drawReporter, drawReporters, drawTeam } from "./credits.ts";
import { fillDay } from "./header.ts";
import type { Story } from "./story.ts";

type Writer = (story: Story) => void;

/** A role as printed, in the spellings that occur, and the roles it stands for. */
interface Section {
  readonly printed: readonly string[];
  readonly roles: readonly string[];
  readonly counts: readonly number[];
  readonly places: number;
}

const REPORTING: Section = {
  printed: ["Reporting by", "Reporting by", "Reporting by", "Reporting By", "reporting by"],
  roles: ["reporter"],
  counts: [1, 1, 1, 2, 2, 3, 4],
  places: 0.3,
};
const REPORTING_AND_WRITING: Section = {
  printed: ["Reporting and writing by"],
  roles: ["reporter", "writer"],
  counts: [1, 1, 2],
  places: 0.1,
};
const ADDITIONAL: Section = {
  printed: [
    "Additional reporting by",
    "Additional reporting by",
    "additional reporting by",
    "With additional reporting by",
  ],
  roles: ["contributor"],
  counts: [1, 1, 2, 2, 3, 4],
  places: 0.6,
};
const WRITING: Section = {
  printed: ["Writing by", "Writing by", "writing by"],
  roles: ["writer"],
  counts: [1, 1, 1, 2],
  places: 0.1,
};
const EDITING: Section = {
  printed: ["Editing by", "Editing by", "Editing by", "editing by", "Editing By"],
  roles: ["editor"],
  counts: [1, 1, 2, 2, 3],
  places: 0,
};
const COMPILED: Section = { printed: ["Compiled by"], roles: ["compiler"], counts: [1, 2], places: 0.1 };
const GRAPHICS: Section = { printed: ["Graphics by", "Graphic by"], roles: ["other"], counts: [1], places: 0 };
const TRANSLATION: Section = {
  printed: ["Translation by", "Translated by"],
  roles: ["translator"],
  counts: [1],
  places: 0,
};

function drawSections({ random }: Story): readonly Section[] {
  if (random.chance(0.04)) return [COMPILED];
  const sections: Section[] = [];
  if (random.chance(0.85)) sections.push(random.chance(0.06) ? REPORTING_AND_WRITING : REPORTING);
  if (random.chance(0.35) || sections.length === 0) sections.push(ADDITIONAL);
  if (random.chance(0.2)) sections.push(WRITING);
  if (random.chance(0.04)) sections.push(GRAPHICS);
  if (random.chance(0.03)) sections.push(TRANSLATION);
  if (random.chance(0.85)) sections.push(EDITING);
  return sections;
}

/** "Reporting by A and B in Leeds; Editing by C" */
function writeSections(story: Story, wide: boolean): void {
  const { random } = story;
  const between = random.pick(["; ", "; ", "; ", "; ", "; ", ", ", ". ", " ", ";", "; "]);
  drawSections(story).forEach((section, index) => {
    if (index > 0) story.write(between);
    writeSection(story, section, wide);
  });
}

function writeSection(story: Story, { printed, roles, counts, places }: Section, wide: boolean): void {
  const { random, setting } = story;
  const role = random.pick(printed);
  story.write(role);
  story.write(" ");
  const people: Credited[] = drawReporters(story, random.pick(counts));
  if (random.chance(0.03)) people[0] = drawTeam(story);
  const placed = random.chance(places);
  const groups = placed ? groupBy(people, random.between(1, people.length)) : [people];
  groups.forEach((group, index) => {
    if (index > 0) story.write(index < groups.length - 1 ? ", " : " and ");
    writeNames(story, group, wide);
    const place = placed ? random.pick([...setting.country.towns, setting.country.capital]) : null;
    if (place !== null) story.write(` in ${place}`);
    for (const name of group) for (const each of roles) credit(story, each, role, name, place);
  });
}

/** At most `count` groups, in order. */
function groupBy<Item>(items: readonly Item[], count: number): Item[][] {
  const size = Math.ceil(items.length / count);
  const groups: Item[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}

function writeNames(story: Story, people: readonly Credited[], wide: boolean): void {
  const { random } = story;
  const last = random.pick([" and ", " and ", " and ", " and ", ", ", " & ", "/"]);
  people.forEach(({ name }, index) => {
    if (index > 0) story.write(index < people.length - 1 ? ", " : last);
    story.write(wide && random.chance(0.5) ? ` ${name} ` : name);
  });
}

const refiled = [
  "(This story has been refiled to fix a typographical error in paragraph 3)",
  "(This story was refiled to add a dropped word in the headline)",
  "(This story has been corrected to fix the figure in paragraph 5)",
];

function maybeRefiled(story: Story, between: string): void {
  if (story.random.chance(0.06)) story.write(between + story.random.pick(refiled));
}

const reuters: Writer = (story) => {
  const { random } = story;
  story.newParagraph();
  if (random.chance(0.08)) {
    story.write(`($1 = ${random.between(1, 90)}.${random.between(10, 99)} ${story.setting.country.money})`);
    story.newParagraph();
  }
  const brackets = random.chance(0.65);
  story.write(brackets ? "(" : "");
  writeSections(story, false);
  story.write(brackets ? ")" : "");
  maybeRefiled(story, story.setting.paragraphBreak);
  if (!brackets && random.chance(0.4)) {
    story.newParagraph();
    story.write("Our Standards: The Thomson Reuters Trust Principles.");
  }
};

/** At the end of the last paragraph. */
const reutersOld: Writer = (story) => {
  const { random } = story;
  if (random.chance(0.1))
    story.write(` ($1 = ${random.between(1, 9)}.${random.between(100, 999)} ${story.setting.country.money})`);
  story.write(random.chance(0.9) ? " (" : "\n\n(");
  writeSections(story, random.chance(0.6));
  story.write(")");
  maybeRefiled(story, " ");
};

const contributed =
  (form: string, role = "contributor"): Writer =>
  (story) => {
    const { random, setting } = story;
    const people = drawReporters(story, form.includes("{B}") ? 2 : 1);
    const places = people.map(() => random.pick(setting.country.towns));
    people.forEach((one, index) => {
      const placed = form.includes(index === 0 ? "{in A}" : "{in B}");
      credit(
        story,
        role,
        form.includes("With") ? "With files from" : "contributed",
        one,
        placed ? (places[index] ?? null) : null,
      );
    });
    story.write(
      form
        .replace("{A}", people[0]?.name ?? "")
        .replace("{B}", people[1]?.name ?? "")
        .replace("{in A}", places[0] ?? "")
        .replace("{in B}", places[1] ?? ""),
    );
  };

function after(...writers: readonly (readonly [probability: number, write: Writer])[]): Writer {
  return (story) => {
    for (const [probability, write] of writers) {
      if (!story.random.chance(probability)) continue;
      story.newParagraph();
      write(story);
    }
  };
}

function oneOf(...writers: readonly Writer[]): Writer {
  return (story) => story.random.pick(writers)(story);
}

const written =
  (form: string): Writer =>
  (story) =>
    story.write(fillDay(story, form));

const initials: Writer = (story) => {
  const letters = () => String.fromCharCode(97 + story.random.below(26));
  const three = () => letters() + letters() + (story.random.chance(0.6) ? letters() : "");
  story.write(`${story.random.chance(0.5) ? "bur-" : ""}${three()}/${three()}`);
};

const assistance: Writer = (story) => {
  const people = drawReporters(story, story.random.between(1, 3));
  story.write("--With assistance from ");
  writeNames(story, people, false);
  story.stop();
  for (const one of people) credit(story, "contributor", "With assistance from", one);
};

/** The addresses of a story's reporters and editors. */
const contacts: Writer = (story) => {
  const reporter = drawReporter(story);
  const place = story.random.pick(story.setting.country.towns);
  story.write(`To contact the reporter on this story: ${reporter.name} in ${place} at ${addressOf(reporter.name)}`);
  credit(story, "reporter", "To contact the reporter on this story:", reporter, place);
  story.newParagraph();
  const editors = drawReporters(story, story.random.between(1, 2));
  story.write(`To contact the editor${editors.length > 1 ? "s" : ""} responsible for this story: `);
  story.write(editors.map(({ name }) => `${name} at ${addressOf(name)}`).join(", "));
  for (const editor of editors) credit(story, "editor", "To contact the editors responsible for this story:", editor);
};

/** "By A in Halifax": an author named at the foot. */
const authorAtFoot: Writer = (story) => {
  const author = drawReporter(story);
  const place = story.random.pick(story.setting.country.towns);
  story.write(`— By ${author.name} in ${place}`);
  credit(story, "author", "By", author, place);
};

const reachAuthor: Writer = (story) => {
  const [author] = story.byline;
  if (author === undefined || author === author.toUpperCase())
    story.write("Copyright by the newspaper. All rights reserved.");
  else
    story.write(
      story.random.pick([
        `Contact ${author} at ${addressOf(author)}.`,
        `Reach ${author} at ${addressOf(author)} or 555-0${story.random.between(100, 199)}.`,
      ]),
    );
};

/** How outlets end a story. */
export const ENDINGS = {
  reuters,
  reutersOld,
  ap: after(
    [0.35, (story) => story.write("___")],
    [
      0.45,
      oneOf(
        contributed("Associated Press writer {A} in {in A} contributed to this report."),
        contributed("Associated Press writers {A} in {in A} and {B} in {in B} contributed to this report."),
        contributed("{A} contributed to this report."),
        contributed("AP reporter {A} contributed from {in A}."),
      ),
    ],
  ),
  afp: after([0.6, initials]),
  cp: after(
    [0.7, written("This report by The Canadian Press was first published {April} {16}, {2024}.")],
    [
      0.4,
      oneOf(
        contributed("— With files from {A} in {in A}"),
        contributed("— With files from {A} and {B}"),
        contributed("With files from {A} in {in A} and {B} in {in B}"),
        authorAtFoot,
      ),
    ],
  ),
  xinhua: after([0.5, oneOf(written("Enditem"), written("■"))]),
  kyodo: after([0.5, written("==Kyodo")]),
  dpa: after([0.3, written("# dpa-Notebook")], [0.3, initials]),
  pa: after([0.3, written("end")]),
  ansa: after([0.5, written("(ANSA).")]),
  efe: after([
    0.6,
    (story) => {
      story.write("EFE ");
      initials(story);
    },
  ]),
  bloomberg: after([0.4, assistance], [0.6, contacts], [0.3, written("©{2024} Bloomberg L.P.")]),
  nyt: after(
    [
      0.5,
      oneOf(
        contributed("{A} contributed reporting from {in A}."),
        contributed("{A} and {B} contributed reporting."),
        contributed("{A} contributed research.", "other"),
      ),
    ],
    [
      0.4,
      oneOf(
        written("© {2024} The New York Times Company"),
        written("This article originally appeared in The New York Times."),
      ),
    ],
  ),
  usPaper: after(
    [0.3, reachAuthor],
    [
      0.3,
      oneOf(
        contributed("Staff writer {A} contributed to this report."),
        contributed("{A} contributed to this story."),
        contributed("Staff writers {A} and {B} contributed to this report."),
      ),
    ],
  ),
  ukPaper: after([0.25, contributed("Additional reporting by {A}")]),
  web: after([
    0.25,
    oneOf(
      contributed("{A} contributed to this report."),
      written("Copyright {2024} The Daily Post. All rights reserved."),
      contributed("Additional reporting by {A} in {in A}"),
    ),
  ]),
  none: (): void => {},
} satisfies Readonly<Record<string, Writer>>;
