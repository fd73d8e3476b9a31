import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Each quote with its speaker, in order: "Ann Roe: I sink." */
function said(lines: readonly string[]): string[] {
  return extract(lines.join("\n\n")).quotes.map(({ text, speakers: [one] }) => `${one?.name ?? "?"}: ${text}`);
}

/** The speaker of each quote, in order. */
function speakers(lines: readonly string[]): (string | null)[] {
  return extract(lines.join("\n\n")).quotes.map(({ speakers: [one] }) => one?.name ?? null);
}

describe("whoever only asks", () => {
  const inBold = [
    "**Do you swim?**",
    "I sink.",
    "**Do you row?**",
    "Never. I was told not to.",
    "**And sail?**",
    "I do.",
  ];
  const inLines = [
    "What do you fear? Moths. I always have.",
    "What do you own? My boots.",
    "Where do you live? I roam.",
  ];

  it.each([
    ["The miller is 46.", "Interview by Theo Brandl."],
    ["The miller is 46.", "Interviewed by the Courier's Theo Brandl."],
    ["The miller is 46.", "Photos and interviews by Theo Brandl."],
    ["The miller, 46, has run it for years.", "Theo Brandl asks the questions."],
    ["The miller is 46.", "The former owner of the mill spoke to Theo Brandl."],
  ])("answers nothing: “%s %s”", (first, credit) => {
    expect(speakers(["A mill in Corran", `${first} ${credit}`, ...inBold])).toEqual([null, null, null]);
    const answered = speakers(["A mill in Corran", `${first} ${credit}`, ...inLines]);
    expect(answered.every((one) => one === null)).toBe(true);
  });

  it.each(["Interview with Theo Brandl.", "We spoke to Theo Brandl.", "Our reporter spoke to Theo Brandl."])(
    "is not who is spoken to by the paper: “%s”",
    (line) => {
      expect(speakers(["A mill in Corran", line, ...inBold])).toEqual(Array(3).fill("Theo Brandl"));
    },
  );

  it("leaves the answers to numbered questions to whom the headline names, or else to nobody", () => {
    const asked = [
      "1. Do you swim?",
      "I sink.",
      "2. Do you row?",
      "Never. I was told not to.",
      "3. And sail?",
      "I do.",
    ];
    const introduction = "The Corran baker retires in January. Interview by Theo Brandl.";
    expect(speakers(["Ten questions for Hanne Kvist", introduction, ...asked])).toEqual(Array(3).fill("Hanne Kvist"));
    expect(speakers(["Ten questions for the baker", introduction, ...asked])).toEqual([null, null, null]);
  });
});

describe("a rubric in capitals before words in marks", () => {
  it("is no part of them and nobody who says them, but whoever the portrait names is", () => {
    const rows = [
      "FIRST MEMORY “The lift in our block stopped at every third floor.”",
      "LEAST FAVOURITE “I have to work here, you know.”",
      "ON A SUNDAY “My son and I take the tram.”",
    ];
    expect(said(["My town: Hanne Kvist", "The architect on stalls and heat", ...rows])).toEqual([
      "Hanne Kvist: “The lift in our block stopped at every third floor.”",
      "Hanne Kvist: “I have to work here, you know.”",
      "Hanne Kvist: “My son and I take the tram.”",
    ]);
  });

  it("leaves unknown who speaks where it is a line of its own", () => {
    const lines = ["THE BRUSH", "“It was my mother's. I have never washed it.”", "THE LAMP", "“I found it in a skip.”"];
    expect(
      speakers(["Two things", "The painter shows us round her studio.", ...lines]).every((one) => one === null),
    ).toBe(true);
  });

  it("may be the name of who speaks, or of somebody else than whom the story names", () => {
    const named = (sign: string) => [
      `ANN ROE${sign} “We have been here since 1961, all of us.”`,
      `JOE MOE${sign} “We come for the bread on Saturdays.”`,
    ];
    expect(speakers(["Voices from the market", ...named(":")])).toEqual(["ANN ROE", "JOE MOE"]);
    // Never by half of a name.
    expect(speakers(["Voices from the market", ...named("")])).toEqual([null, "JOE MOE"]);
    const roles = [
      "THE LANDLORD “I have not raised it.”",
      "THE TENANT “I cannot pay it.”",
      "THE AGENT “I collect it.”",
    ];
    expect(speakers(["Rents rise", "Ann Roe owns the house.", ...roles])).not.toContain("Ann Roe");
  });

  it("ends before the words of a story, too", () => {
    expect(said(["Storm kills two", "THE COUNCIL “We followed the rules,” a spokesman said."])).toEqual([
      "?: “We followed the rules,”",
    ]);
  });
});

describe("the labels of a conversation", () => {
  it.each([
    ["Hanne Kvist (JO) and Oskar Brandl (AM) met in the mill.", "JO", "AM"],
    ["Hanne Kvist [AL] talks to Oskar Brandl [JO].", "AL", "JO"],
  ])("are the letters that the introduction gives: “%s”", (introduction, one, other) => {
    const talk = [
      `${one}: Do you swim?`,
      `${other}: I sink.`,
      `${one}: And row?`,
      `${other}: Never. I was told not to.`,
    ];
    expect(speakers(["Talking bread", introduction, ...talk])).toEqual([
      "Hanne Kvist",
      "Oskar Brandl",
      "Hanne Kvist",
      "Oskar Brandl",
    ]);
  });

  it("may be in small letters, on lines of their own", () => {
    const show = [
      "The Slip",
      "Hosted by Roberta Roe; produced by Amir Moe.",
      "roberta roe",
      "Today: the ferry. I’m Roberta Roe.",
      "(theme music)",
      "calvin poe",
      "So the first thing is the quiet. You hear it.",
      "archived recording (hanne kvist)",
      "You can’t call it an island.",
      "roberta roe",
      "We’ll be right back.",
    ];
    expect(said(show)).toEqual([
      "Roberta Roe: Today: the ferry. I’m Roberta Roe.",
      "calvin poe: So the first thing is the quiet. You hear it.",
      "hanne kvist: You can’t call it an island.",
      "Roberta Roe: We’ll be right back.",
    ]);
  });

  it("are not the lines of a poem or a list", () => {
    const lines = ["the mill", "I heard it turn all night.", "the river", "You heard it, too.", "the mill", "We knew."];
    expect(said(["Poem of the week", ...lines])).toEqual([]);
  });

  it("may be a question by somebody whom nobody names", () => {
    const talk = [
      "Hanne Kvist: We are happy to take what you have got.",
      "Question from the webcast (name not given): Will there be a dividend?",
      "Oskar Brandl: No.",
      "Question from a shareholder: Will you sell the mill?",
      "Hanne Kvist: We will not.",
    ];
    const present = "Present: Hanne Kvist (chief executive), Oskar Brandl (secretary).";
    expect(speakers(["Results for the year", present, ...talk])).toEqual([
      "Hanne Kvist",
      null,
      "Oskar Brandl",
      null,
      "Hanne Kvist",
    ]);
  });

  it("may be a name above a trade and a place, in the street", () => {
    const people = [
      ["Wendell Roe", "Roofer, Corran", "I don't care what they call it."],
      ["Lucinda Poe", "Teacher, Upper Corran", "My uncle played there. You don't sell that."],
      ["Buddy Doe", "Retired, Corran", "Buddy Doe Park has a nice ring."],
    ];
    const opening = ["Street talk", "The county votes on Tuesday. What should the park be called?"];
    expect(speakers([...opening, ...people.flat()])).toEqual(["Wendell Roe", "Lucinda Poe", "Buddy Doe"]);
    const about = people.map(([name = "", trade = ""]) => [
      name,
      trade,
      "Joined the mill in 2010 and has run it since.",
    ]);
    expect(speakers(["Who runs the mill", "These people run the mill.", ...about.flat()])).toEqual([]);
  });
});

describe("a story as told to a writer", () => {
  const story = [
    "I had only gone up to change a bulb. That is where I always start.",
    "The boatman, Joe Moe, dropped me at eight. On the radio they told me to sit tight.",
    "The door was the trouble. I remember thinking that it was stupid.",
  ];
  const behind = [
    "“She comes home smelling of paraffin,” adds her husband, Bill.",
    "Write to us at the usual address.",
  ];

  it("is told by whom the line names, and never by the writer", () => {
    const told = speakers(["Nine days in a lighthouse", ...story, "Hanne Kvist, as told to Oskar Brandl", ...behind]);
    expect(told).toEqual(["Hanne Kvist", "Hanne Kvist", "Hanne Kvist", "Bill"]);
  });

  it("is told by nobody known where the line names only the writer", () => {
    expect(speakers(["Nine days in a lighthouse", ...story, "As told to Oskar Brandl"])).toEqual([null, null, null]);
  });
});
