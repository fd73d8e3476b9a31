import { MONTHS, WEEKDAYS } from "./common.ts";
import { addressOf, type Credited, credit, drawReporter, drawReporters, register } from "./credits.ts";
import { clock12, clock24, isoDay } from "./day.ts";
import { fillOne } from "./grammar.ts";
import { writeHeadline } from "./headline.ts";
import type { Story } from "./story.ts";

type Writer = (story: Story) => void;

/** Writes blocks one below the other, each with a blank line after it. */
function blocks(...writers: readonly Writer[]): Writer {
  return (story) => {
    for (const write of writers) {
      const before = story.length;
      write(story);
      if (story.length > before) story.write("\n\n");
    }
  };
}

function sometimes(probability: number, write: Writer): Writer {
  return (story) => {
    if (story.random.chance(probability)) write(story);
  };
}

function oneOf(...writers: readonly Writer[]): Writer {
  return (story) => story.random.pick(writers)(story);
}

function enumerate(parts: readonly string[], and = " and "): string {
  return parts.length < 2 ? parts.join("") : parts.slice(0, -1).join(", ") + and + parts.at(-1);
}

/** "By A, B and C"; `{A}` in the form stands for the names. */
function byline(form: string, counts: readonly number[] = [1, 1, 1, 2, 2, 3]): Writer {
  return (story) => {
    const people = drawReporters(story, story.random.pick(counts));
    writeByline(story, form, people, enumerate(people.map(({ name }) => name)));
  };
}

function writeByline(story: Story, form: string, people: readonly Credited[], printed: string): void {
  for (const one of people) {
    story.byline.push(one.name);
    credit(story, "author", "By", one, form.includes(" in {city}") ? story.city : null);
  }
  const first = people[0]?.name ?? "";
  story.write(
    form
      .replace("{A}", printed)
      .replace("{address}", () => addressOf(first))
      .replace("{city}", story.city),
  );
}

/** "By  A  and  B" */
const wideByline: Writer = (story) => {
  const people = drawReporters(story, story.random.pick([1, 1, 2, 2, 3]));
  const pad = story.random.chance(0.6) ? " " : "";
  writeByline(
    story,
    "By {A}",
    people,
    pad +
      enumerate(
        people.map(({ name }) => name),
        ` and ${pad}`,
      ),
  );
};

/** "BY ANNA KOVAC" */
const loudByline: Writer = (story) => {
  const person = drawReporter(story);
  const loud = person.name.toUpperCase();
  writeByline(story, "BY {A}", [{ ...person, name: loud }], loud);
};

/** "By A in Leeds and B in Hull" */
const placedByline: Writer = (story) => {
  const { random, setting } = story;
  const people = drawReporters(story, random.between(1, 2));
  const places = people.map(() => random.pick(setting.country.towns));
  people.forEach((one, index) => {
    story.byline.push(one.name);
    credit(story, "author", "By", one, places[index] ?? null);
  });
  story.write(`By ${enumerate(people.map(({ name }, index) => `${name} in ${places[index]}`))}`);
};

const written =
  (form: string): Writer =>
  (story) =>
    story.write(fillDay(story, form));

/** Fills {Apr}, {April}, {16}, {2024}, {Tuesday}, {2:08 PM}, {14:08}, {14.08}, {2024-04-16}. */
export function fillDay({ setting: { day } }: Story, form: string): string {
  const month = MONTHS[day.month] ?? "";
  return form
    .replace("{Apr}", month.slice(0, 3))
    .replace("{April}", month)
    .replace("{16}", String(day.date))
    .replace("{2024}", String(day.year))
    .replace("{Tuesday}", WEEKDAYS[day.weekday] ?? "")
    .replace("{2:08 PM}", clock12(day))
    .replace("{14:08}", clock24(day))
    .replace("{14.08}", clock24(day, "."))
    .replace("{2024-04-16}", isoDay(day));
}

const webStamp = oneOf(
  written("Published: {Apr} {16}, {2024} at {2:08 PM} EDT"),
  written("Posted: {Apr} {16}, {2024} / {2:08 PM} EDT"),
  written("{April} {16}, {2024} | {2:08 PM}"),
  written("Updated: {2:08 PM} EST, {Tuesday} {April} {16}, {2024}"),
  written("{April} {16}, {2024}"),
  written("Published on {April} {16}, {2024}"),
  written("{Tuesday}, {April} {16}, {2024}"),
  written("{16} {April} {2024}"),
);

const webByline = oneOf(
  byline("By {A}"),
  byline("by {A}"),
  byline("{A}", [1]),
  byline("By {A} | The Associated Press"),
  byline("By {A}, Staff Writer", [1]),
  (story) => {
    const person = drawReporter(story);
    writeByline(story, fillDay(story, "By {A} | {April} {16}, {2024}"), [person], person.name);
  },
);

const xinhuaStamp: Writer = (story) => {
  const { random } = story;
  if (random.chance(0.5)) {
    const editor = drawReporter(story);
    story.write(
      fillDay(story, `Source: Xinhua| {2024-04-16} {14:08}:${random.between(10, 59)}|Editor: ${editor.name}`),
    );
    credit(story, "editor", "Editor:", editor);
  } else story.write(fillDay(story, "Xinhua | Updated: {2024-04-16} {14:08}"));
};

const caption: Writer = (story) => {
  const photographer = drawReporter(story);
  const { random, setting } = story;
  const form = random.pick(CAPTIONS);
  story.capital = true;
  fillOne(story, setting.vocabulary.groups);
  story.write(
    ` ${random.pick(["walk past", "gather outside", "wait in front of", "stand beside"])} the ${random.pick(["gates", "main entrance", "ruins", "building site"])}`,
  );
  story.write(fillDay(story, ` in ${story.city} on {Tuesday}, {April} {16}, {2024}. `));
  story.write(form.replace("{A}", photographer.name));
  register(story, photographer);
  story.captionCredits.push({
    role: "photographer",
    name: photographer.name,
    kind: "person",
    place: null,
    printedRole: form.replace("{A}", "").trim(),
  });
};

const CAPTIONS = [
  "REUTERS/{A}",
  "(AP Photo/{A})",
  "Photo: {A}",
  "(Photo by {A} / AFP)",
  "Photograph: {A}",
  "Photo by {A}/Bloomberg",
  "(Photo: {A}/AFP)",
];

/** A caption with its photographer, for some stories. */
export const writeCaption: Writer = sometimes(0.12, caption);

const editorsNote = sometimes(
  0.04,
  oneOf(
    written("(Eds: Updates with quotes, background.)"),
    written("EDITORS' NOTE: Graphic content"),
    written("Eds: With AP Photos."),
  ),
);

/** How outlets open a story, down to the first paragraph. */
export const HEADERS = {
  reuters: blocks(writeHeadline, sometimes(0.7, byline("By {A}")), writeCaption),
  reutersOld: blocks(
    writeHeadline,
    sometimes(0.75, oneOf(wideByline, wideByline, byline("By {A} - Analysis", [1]), wideByline)),
  ),
  reutersSyndicated: blocks(
    writeHeadline,
    written("By Thomson Reuters {Apr} {16}, {2024} | {2:08 PM}"),
    sometimes(0.8, byline("By {A}")),
  ),
  ap: blocks(
    writeHeadline,
    editorsNote,
    sometimes(
      0.7,
      oneOf(byline("By {A}"), byline("By {A}\nAssociated Press"), byline("By {A}, Associated Press"), loudByline),
    ),
    writeCaption,
  ),
  bare: blocks(writeHeadline, sometimes(0.08, caption)),
  cp: blocks(
    writeHeadline,
    sometimes(
      0.7,
      oneOf(
        byline("By {A}, The Canadian Press", [1, 2]),
        byline("{A}, The Canadian Press", [1]),
        byline("By {A}\nThe Canadian Press", [1]),
      ),
    ),
  ),
  upi: blocks(
    writeHeadline,
    sometimes(
      0.7,
      oneOf(byline("By {A}, UPI", [1]), byline("By {A}"), byline("By {A}\nUnited Press International", [1])),
    ),
  ),
  xinhua: blocks(writeHeadline, sometimes(0.5, xinhuaStamp), sometimes(0.25, byline("by {A}"))),
  kyodo: blocks(
    writeHeadline,
    sometimes(0.4, written("KYODO NEWS - {Apr} {16}, {2024} - {14:08} | All")),
    sometimes(0.3, byline("By {A}")),
  ),
  dpa: blocks(writeHeadline, sometimes(0.6, byline("By {A}, dpa", [1, 1, 2]))),
  pa: blocks(
    writeHeadline,
    oneOf(
      byline("By {A}, PA Political Correspondent", [1]),
      byline("By {A}, PA", [1, 2]),

      byline("By {A}"),
      placedByline,
    ),
  ),
  bloomberg: blocks(
    writeHeadline,
    sometimes(0.8, byline("By {A}")),
    sometimes(0.3, written("{April} {16}, {2024} at {2:08 PM} EST")),
  ),
  nyt: blocks(
    writeHeadline,
    oneOf(
      byline("By {A}"),
      byline("By {A}"),
      loudByline,
      byline("By {A}\nNew York Times", [1]),
      byline("By {A}\nc.{2024} New York Times News Service".replace("{2024}", "2016"), [1]),
    ),
  ),
  usPaper: blocks(
    writeHeadline,
    oneOf(
      byline("By {A}"),
      byline("By {A}\nStaff Writer", [1]),
      byline("By {A}\n{address}", [1]),
      loudByline,
      byline("{A} | Staff Writer", [1]),
      byline("{A}\nThe {city} Chronicle", [1]),
    ),
    sometimes(0.3, webStamp),
  ),
  ukPaper: blocks(
    writeHeadline,
    oneOf(
      byline("{A}", [1, 2]),
      byline("{A}\nPolitical editor", [1]),
      byline("By {A}"),
      byline("{A} in {city}", [1]),
      byline("By {A}, Home Affairs Correspondent", [1]),
    ),
    sometimes(
      0.6,
      oneOf(
        written("{Tuesday} {16} {April} {2024} {14.08} BST"),
        written("{16} {April} {2024} • {14:08}"),
        written("Published {16} {April} {2024}"),
      ),
    ),
    writeCaption,
  ),
  web: blocks(
    writeHeadline,
    oneOf(blocksInline(webStamp, webByline), blocksInline(webByline, webStamp), webStamp, webByline),
    writeCaption,
  ),
} satisfies Readonly<Record<string, Writer>>;

/** Two blocks, a blank line between them. */
function blocksInline(first: Writer, second: Writer): Writer {
  return (story) => {
    first(story);
    story.write("\n\n");
    second(story);
  };
}
