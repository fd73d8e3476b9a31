import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who says what is told in turns, in order: a name, or null. */
function speakers(text: string): (string | null)[] {
  return extract(text)
    .quotes.filter(({ rule }) => rule === "transcript" || rule === "interview-answer")
    .map(({ speakers: [speaker] }) => speaker?.name ?? null);
}

const ASKED =
  "**Do you swim?**\n\nI sink.\n\n**Do you row?**\n\nNever. I was told not to.\n\n**Do you regret it?**\n\nI do not.";

describe("whoever is interviewed, among several who are named round it", () => {
  it.each([
    [
      "the one whom the introduction is about",
      "Hanne Kvist's first novel is set in a mill. Kvist lives in Ashby with her husband, the baker Oskar Brandl.",
      "Hanne Kvist",
    ],
    [
      "who is told to be something at the start, and not whom the talk is about",
      "Hanne Kvist, 58, on floods, bread and her quarrel with Mayor Petra Munk. Excerpts from an interview:",
      "Hanne Kvist",
    ],
    [
      "who opens it, where others are only named as theirs",
      "Hanne Kvist answers the door in slippers. On the wall hangs a picture of her teacher, Oskar Brandl.",
      "Hanne Kvist",
    ],
    [
      "who followed the other",
      "Captain Hanne Kvist took over the port on 1 March from Oskar Brandl, who retires.",
      "Hanne Kvist",
    ],
  ])("%s", (_, introduction, name) => {
    expect(speakers(`A talk by the river\n\n${introduction}\n\n${ASKED}`)).toEqual([name, name, name]);
  });

  it.each([
    "Hanne Kvist drove to the mill. On the wall hangs a picture of his teacher, Oskar Brandl.",
    "Hanne Kvist drove to the mill. At the door stood the miller, Oskar Brandl.",
  ])("nobody, where the other may be meant as well: “%s”", (told) => {
    expect(speakers(`A talk by the river\n\n${told}\n\n${ASKED}`)).not.toContain("Hanne Kvist");
  });

  it("the one whom the headline names, in marks that point outwards", () => {
    const talk = "«Is the mill slow?»\n\n«It is shy.»\n\n«They say it leaks.»\n\n«Mills leak.»\n\n«Will you stay?»";
    const story = "Hanne Kvist receives us under a portrait of her late rival, Oskar Brandl.";
    const { quotes } = extract(`Kvist: «Mills leak»\n\n${story}\n\n${talk}`);
    const said = quotes.map(({ text, speakers: [speaker] }) => `${text} ${speaker?.name}`);
    expect(said).toContain("«It is shy.» Hanne Kvist");
    expect(said).not.toContain("«Will you stay?» Hanne Kvist");
  });

  it("the one who tells the other something", () => {
    const told = "Hanne Kvist, head of the millers, tells Oskar Brandl that bread is too cheap. Edited excerpts:";
    expect(speakers(`A talk by the river\n\n${told}\n\n${ASKED}`)).toEqual([
      "Hanne Kvist",
      "Hanne Kvist",
      "Hanne Kvist",
    ]);
  });

  it.each([
    "Oskar Brandl spoke to Hanne Kvist, who runs the mill in Ashby.",
    "Hanne Kvist, the head of the millers, talks to the Courier's Oskar Brandl about bread.",
  ])("the one of two of whom it is told who that is: “%s”", (told) => {
    const labelled = "Q: Do you swim?\n\nA: I sink.\n\nQ: Do you row?\n\nA: Never.";
    const turns = speakers(`A talk by the river\n\n${told}\n\n${labelled}`);
    expect(turns).toEqual(["Oskar Brandl", "Hanne Kvist", "Oskar Brandl", "Hanne Kvist"]);
    expect(speakers(`A talk by the river\n\n${told}\n\n${ASKED}`)).toEqual(Array(3).fill("Hanne Kvist"));
  });

  it.each(["Oskar Brandl meets the painter Hanne Kvist.", "Oskar Brandl interviews Hanne Kvist, who runs the mill."])(
    "the one who is met and told of: “%s”",
    (told) => {
      const labelled = "Q: Do you swim?\n\nA: I sink.\n\nQ: Do you row?\n\nA: Never.";
      const turns = speakers(`A talk by the river\n\n${told}\n\n${labelled}`);
      expect(turns).toEqual(["Oskar Brandl", "Hanne Kvist", "Oskar Brandl", "Hanne Kvist"]);
    },
  );

  it.each([
    [
      "who is met somewhere",
      "The last miller",
      "Hanne Kvist runs the mill. We met in the yard, where she was sweeping.",
    ],
    ["who says what the headline has in marks", "“Nobody thanks the wheel”", "Hanne Kvist runs the mill."],
  ])("%s, though no answer says “I”", (_, headline, introduction) => {
    const asked = "How old is it?\n\nOlder than the town.\n\nDo people thank you?\n\nNever. Nobody thanks the wheel.";
    expect(speakers(`${headline}\n\n${introduction}\n\n${asked}`)).toEqual(["Hanne Kvist", "Hanne Kvist"]);
    expect(speakers(`The last miller\n\nHanne Kvist runs the mill.\n\n${asked}`)).toEqual([]);
  });

  it("in paragraphs that are nothing but words in marks", () => {
    const told = "Hanne Kvist, who runs the mill, spoke to the Courier.";
    const talk = "“Do you swim?”\n\n“I sink.”\n\n“Do you row?”\n\n“Never. I was told not to.”";
    expect(speakers(`A talk by the river\n\n${told}\n\n${talk}`)).toEqual([null, "Hanne Kvist", null, "Hanne Kvist"]);
  });

  it.each(["She spoke to Oskar Brandl.", "Oskar Brandl met her by the river."])(
    "the one who was introduced before “%s”",
    (told) => {
      const introduction = `Hanne Kvist has run the mill for 31 years. ${told}`;
      expect(speakers(`A talk by the river\n\n${introduction}\n\n${ASKED}`)).toEqual([
        "Hanne Kvist",
        "Hanne Kvist",
        "Hanne Kvist",
      ]);
    },
  );

  it("also where an answer begins with what others say", () => {
    const asked = ASKED.replace("I sink.", "“Can you float?” they ask. I never answer.");
    expect(speakers(`Ten questions\n\nHanne Kvist has run the mill for 31 years.\n\n${asked}`)).toHaveLength(3);
  });

  it("and somebody unknown where the first may be who asks", () => {
    expect(speakers(`A talk by the river\n\nOskar Brandl, 34, meets Hanne Kvist.\n\n${ASKED}`)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("an editor", () => {
  it("who answers what readers ask does not ask it", () => {
    const talk =
      "Q. Should I fix it now? — Harriet, Leeds\n\nA. Fix it now, I say.\n\nQ. I am 51. Can they do that? — Name withheld\n\nA. They can, and I would let them.";
    expect(speakers(`Should I fix it?\n\nOur money editor, Hanne Kvist, answers your questions\n\n${talk}`)).toEqual([
      null,
      "Hanne Kvist",
      null,
      "Hanne Kvist",
    ]);
  });
});

describe("the words of one speaker", () => {
  it("end before a question in bold", () => {
    const talk =
      "**Oskar Brandl: Who mills?**\n\nHanne: We both mill, and I bake.\n\n**Who sells it?**\n\nPetra: I do.\n\nHanne: You give it away!\n\nPetra: I do not.\n\nBoth: We all eat it!";
    const { quotes } = extract(`The sisters\n\nHanne Kvist and Petra Kvist met Oskar Brandl.\n\n${talk}`);
    expect(quotes.map(({ text, speakers: [speaker] }) => [text, speaker?.name ?? speaker?.unnamedAs])).toEqual([
      ["Who mills?", "Oskar Brandl"],
      ["We both mill, and I bake.", "Hanne Kvist"],
      ["I do.", "Petra Kvist"],
      ["You give it away!", "Hanne Kvist"],
      ["I do not.", "Petra Kvist"],
      ["We all eat it!", "group"],
    ]);
  });

  it("are answers where the question says in brackets who asks", () => {
    const talk =
      "**What do you miss most?** (from millfan_88)\n\nThe noise. I like it.\n\n**Is it true that you cry?** (from Ann, 9)\n\nI do.\n\n**Would you go again?** (from Joe in Ashby)\n\nOn Monday.";
    expect(speakers(`Ask the miller\n\nHanne Kvist took questions from readers.\n\n${talk}`)).toEqual([
      "Hanne Kvist",
      "Hanne Kvist",
      "Hanne Kvist",
    ]);
  });

  it("are not those of whoever comments on them below", () => {
    const talk = "Q: What smells?\n\nA: We believe that it is the mill.\n\nQ: Will it stop?\n\nA: We hope so.";
    const below = "Hanne Kvist, 58, was not impressed. “I doubt it!” she said.";
    expect(
      speakers(`The smell\n\nWe asked the mill about the smell. A spokesman answered.\n\n${talk}\n\n${below}`),
    ).toEqual([null, null, null, null]);
  });
});

describe("labels", () => {
  it("“Ans.” and “Ques:” are those of an interview", () => {
    const talk =
      "Ques: Will you run?\n\nAns. I may. I have been asked to.\n\nQue. When will you say?\n\nAns: On Monday.";
    expect(speakers(`The miller speaks\n\nThe miller Hanne Kvist spoke to us on Monday.\n\n${talk}`)).toEqual([
      null,
      "Hanne Kvist",
      null,
      "Hanne Kvist",
    ]);
  });

  it("a nickname in marks belongs to the name", () => {
    const talk =
      "Oskar “Chip” Brandl, miller: I was on the roof.\n\nHanne Kvist, baker: I heard him shout.\n\nBrandl: It was my roof.\n\nKvist: It was loud.";
    expect(speakers(`The night of the flood\n\nWhat people told us.\n\n${talk}`)).toEqual([
      "Oskar “Chip” Brandl",
      "Hanne Kvist",
      "Oskar “Chip” Brandl",
      "Hanne Kvist",
    ]);
  });

  it("initials in brackets behind a name are no organisation", () => {
    const { people, organisations } = extract(
      "A round table\n\nHanne Kvist (HK), a baker, and Oskar Brandl (OB), a miller, met.\n\nHK: Do you mill?\n\nOB: I do.\n\nHK: Why?",
    );
    expect(people.map(({ name }) => name)).toEqual(["Hanne Kvist", "Oskar Brandl"]);
    expect(organisations).toEqual([]);
  });

  it("a family name that a headline in capitals has is that of the label below", () => {
    const talk =
      "MS. QUORLOCK: Good morning. How are you?\n\nQ    Did he call?\n\nMS. QUORLOCK: He did.\n\nQ    When?\n\nMS. QUORLOCK: On Monday.";
    expect(speakers(`Press Briefing by Press Secretary Dana Quorlock\n\n${talk}`)).toEqual([
      "Dana Quorlock",
      null,
      "Dana Quorlock",
      null,
      "Dana Quorlock",
    ]);
  });
});

describe("a label that names nobody", () => {
  const ASKED_MAYOR = "Reporter: Is it late?\n\nMayor: It is. I am old.\n\nReporter: Will you stay?\n\nMayor: I will.";

  it("is of the one who is told of, where all the others ask", () => {
    const told = "Oskar Brandl has governed Corran for years.";
    expect(speakers(`${told}\n\n${ASKED_MAYOR}`)).toEqual([null, "Oskar Brandl", null, "Oskar Brandl"]);
  });

  it.each([
    "Our reporter went to the town that Oskar Brandl built.",
    "Oskar Brandl has left Corran. Hanne Kvist has come.",
  ])("is of nobody known where that is not told: “%s”", (told) => {
    expect(speakers(`${told}\n\n${ASKED_MAYOR}`)).toEqual([null, null, null, null]);
  });

  it("is of the man or the woman of two who are told of", () => {
    const talk = "He: I was lost.\n\nShe: You were. I had the map.\n\nHe: I had the sandwiches.";
    const couple = "Our reporter Petra Munk asked Oskar Brandl and his wife, Hanne Kvist.";
    expect(speakers(`A walk\n\n${couple}\n\n${talk}`)).toEqual(["Oskar Brandl", "Hanne Kvist", "Oskar Brandl"]);
    const three = "Oskar Brandl, Hanne Kvist and Petra Munk went for a walk.";
    expect(speakers(`A walk\n\n${three}\n\n${talk}`)).toEqual([null, null, null]);
  });
});

it("a paper with “&” in its name that asks is nobody's name", () => {
  const text =
    "A talk with Hanne Kvist\n\nLIFT & LOAD: Is it late?\n\nHK: It is. I am old.\n\nLIFT & LOAD: Will you stay?\n\nHK: I will.";
  expect(speakers(text)).toEqual([null, "Hanne Kvist", null, "Hanne Kvist"]);
  expect(extract(text).people.map(({ name }) => name)).toEqual(["Hanne Kvist"]);
});

describe("the record of a hearing or briefing", () => {
  it("questions are of the last who asked under a name, answers of whom that one addressed", () => {
    const talk =
      "MISS KVIST: Captain Brandl, could you turn to tab 4, please?\n\nA. Yes.\n\nQ. Is that your letter?\n\nA. It is.\n\nLORD MUNK: To whom?\n\nA. To my aunt.";
    expect(speakers(`Inquiry into the flood\n\nPart of the transcript.\n\n${talk}`)).toEqual([
      "KVIST",
      "Brandl",
      "KVIST",
      "Brandl",
      "MUNK",
      "Brandl",
    ]);
  });

  it("a question is of whom the turn before calls upon", () => {
    const talk =
      "MS. KVIST: Good morning. I have no news.\n\nWith that, Oskar.\n\nQ    Did the dam hold?\n\nMS. KVIST: It did. Thank you, Oskar.\n\nQ    For how long?\n\nMS. KVIST: Ask me in May.";
    expect(speakers(`Press briefing at the mill\n\n${talk}`)).toEqual(["KVIST", "Oskar", "KVIST", null, "KVIST"]);
  });
});

describe("an examination that the line above tells of", () => {
  it.each([
    "Mr Brandl, for the State, examined the miller, Hanne Kvist.",
    "Hanne Kvist was cross-examined by Mr Brandl.",
  ])("%s", (told) => {
    const record = "Q. Who told you to stop?\n\nA. Nobody told me. It was off.\n\nQ. And you left?\n\nA. I did.";
    expect(speakers(`The State v Munk\n\n${told}\n\n${record}`)).toEqual([
      "Brandl",
      "Hanne Kvist",
      "Brandl",
      "Hanne Kvist",
    ]);
  });
});

describe("THE WITNESS", () => {
  it.each([
    ["Here is part of the cross-examination of Deputy Hanne Kvist by defense attorney Oskar Brandl.", "Hanne Kvist"],
    ["Here is part of the trial of Hanne Kvist by a jury. Oskar Brandl presided.", null],
  ])("is whoever is examined: “%s”", (told, name) => {
    const record = "MR. BRANDL: How far were you?\n\nTHE WITNESS: About sixty yards.\n\nMR. BRANDL: In the dark.";
    const { quotes } = extract(`From the record\n\n${told}\n\n${record}`);
    const [, answer] = quotes.map(({ speakers: [one] }) => one?.name ?? null);
    expect(answer).toBe(name);
  });
});

describe("names on lines of their own", () => {
  const words = (who: string) => `I was there when the mill burned, and I have not forgotten ${who}.`;

  it.each([
    ["with an age, in bold", "**Hanne Kvist, 41, baker, Ashby**", "**Oskar Brandl, 77, retired, Troy**"],
    ["with what they do", "Hanne Kvist, producer, 1986–2004", "Oskar Brandl, miller's mate"],
  ])("%s", (_, first, second) => {
    const text = `The mill\n\nWhat people told us.\n\n${first}\n\n${words("it")}\n\n${second}\n\n${words("her")}`;
    expect(speakers(text)).toEqual(["Hanne Kvist", "Oskar Brandl"]);
    expect(extract(text).people.map(({ name }) => name)).toEqual(["Hanne Kvist", "Oskar Brandl"]);
  });

  it("given names of whom the introduction names", () => {
    const text = `How we met\n\nPriscilla, 68, and Desmond, 71, met at a mill.\n\n**Priscilla**\n\n${words("it")}\n\nHe said, “That is my coat,” and I laughed for a week.\n\n**Desmond**\n\n${words("her")}`;
    expect(speakers(text)).toEqual(["Priscilla", "Desmond"]);
  });

  it("but no list of people", () => {
    expect(speakers("The board\n\nHanne Kvist, chair\n\nOskar Brandl, clerk\n\nWe thank you all for this.")).toEqual(
      [],
    );
  });
});

describe("a questionnaire", () => {
  it("what is asked without a question mark is no answer", () => {
    const talk =
      "What do you fear most?\n\nMy own bread.\n\nWhat did you last lie about?\n\nI said that I liked it.\n\nTell us a secret.\n\nI have never milled.";
    expect(
      speakers(`The questionnaire: Hanne Kvist, miller\n\nHanne Kvist, 44, was born in Ashby.\n\n${talk}`),
    ).toEqual(["Hanne Kvist", "Hanne Kvist", "Hanne Kvist"]);
  });
});

describe("a question that a reader signs", () => {
  it("is theirs, and ends before the dash", () => {
    const talk =
      "Q: My hen eats bread. Should I worry? – Hanne, Ashby\n\nA: Not unless it eats yours. I see this a lot.\n\nQ: Is mine ill? – O. Brandl, Lower Corran\n\nA: I think not.";
    const { quotes } = extract(`Ask the vet\n\nDr Petra Munk answers your questions.\n\n${talk}`);
    expect(quotes.map(({ text, speakers: [speaker] }) => [text, speaker?.name ?? speaker?.attribution])).toEqual([
      ["My hen eats bread. Should I worry?", "Hanne"],
      ["Not unless it eats yours. I see this a lot.", "Petra Munk"],
      ["Is mine ill?", "O. Brandl"],
      ["I think not.", "Petra Munk"],
    ]);
  });
});

describe("what readers write", () => {
  it("is theirs whose name stands behind a dash, marks and all", () => {
    const { quotes } = extract(
      "Readers on the mill\n\nWe met at the mill in 1977. I was late. – Hanne, Ashby\n\nWe go there every week. My son said last week, “Where is the miller?” – Petra Munk, 36, teaching assistant, Lower Corran",
    );
    expect(quotes.map(({ speakers: [speaker] }) => speaker?.name)).toEqual(["Hanne", "Petra Munk"]);
  });
});

describe("a reply to a letter", () => {
  const letter = "Dear Hanne\n\nMy landlord said the stove was “fine”. Should I believe him?";
  const replyOf = (text: string) =>
    extract(text)
      .quotes.filter(({ rule }) => rule === "transcript")
      .map(({ text, speakers: [speaker] }) => [text, speaker?.name]);

  it("may quote in passing, and goes on over paragraphs that speak like it", () => {
    const reply = "No. My aunt said “fine” of her stove for years, and you know how that ended.";
    const below = "When you ring him, say that I said so.";
    for (const signature of ["", "\n\nName withheld, Ashby"])
      expect(replyOf(`${letter}${signature}\n\nHanne Munk replies: ${reply}\n\n${below}`)).toEqual([
        [`${reply} […] ${below}`, "Hanne Munk"],
      ]);
  });

  it.each([
    "“It is fine,” you told me on Monday.",
    "My oven is cold. Whom should I ring? – P. Brandl, Corran",
    "Do you have a question? Write to hanne@courier.example.",
    "Hanne Munk answers your letters each week.",
    "The shop is closed.",
  ])("ends before “%s”", (below) => {
    const reply = "Never believe a stove. I never do.";
    expect(replyOf(`${letter}\n\nHanne Munk replies: ${reply}\n\n${below}`)).toEqual([[reply, "Hanne Munk"]]);
  });

  it("stands beside letters that are signed behind a dash", () => {
    const question = (words: string, name: string) => `${words} Should I worry? – ${name}, Ashby`;
    const reply = (words: string) => `Petra Munk answers: ${words} I would wait.`;
    const text = [
      question("My hen sings.", "Hanne Kvist"),
      reply("Let it."),
      question("My cow hums.", "O. Brandl"),
      reply("So do I."),
    ];
    expect(replyOf(text.join("\n\n"))).toEqual([
      ["Let it. I would wait.", "Petra Munk"],
      ["So do I. I would wait.", "Petra Munk"],
    ]);
  });

  it("is none where somebody writes and nobody has asked", () => {
    expect(replyOf("Marlow's diary\n\nHanne Munk writes: It is late. “I go,” she told us.\n\nI wept.")).toEqual([]);
  });
});

describe("“I” outside marks", () => {
  const told = "Bread again\n\nI told the baker that it was stale. He laughed.";
  const speakersOf = (text: string) => extract(text).quotes.map(({ speakers: [speaker] }) => speaker?.name ?? null);

  it.each(["Hanne Kvist is a columnist for the Courier.", "• Hanne Kvist is professor of grain at Corran University."])(
    "is whom the last line presents: “%s”",
    (line) => expect(speakersOf(`${told}\n\n${line}`)).toEqual(["Hanne Kvist"]),
  );

  it.each([
    "Hanne Kvist was there.",
    "Hanne Kvist is a baker.\n\nThen I went home.",
    "I met Hanne Kvist at the mill.\n\nHanne Kvist is a baker from Ashby.",
  ])("is nobody known where that is no such line: “%s”", (line) => {
    expect(speakersOf(`${told}\n\n${line}`)).toEqual([null]);
  });

  it("in letters that close with “Yours, etc.” leaves to others what they are quoted with", () => {
    const letter = (said: string, name: string) => `Madam, – ${said} – Yours, etc.,\n\n${name},\n\nCorran.`;
    const first = letter("Cllr Oskar Brandl says that “nobody reads”. May I point out that I do?", "HANNE KVIST");
    const second = letter("I would like to buy him a book. Would you?", "P. MUNK");
    const { quotes } = extract(`Not in my library\n\n${first}\n\n${second}`);
    expect(quotes.map(({ text, speakers: [speaker] }) => `${text} | ${speaker?.name}`)).toContain(
      "that “nobody reads” | Oskar Brandl",
    );
    expect(quotes.every(({ text }) => !text.includes("Madam"))).toBe(true);
  });
});

describe("a line in capitals above a question", () => {
  it.each(["", ":"])("names who asks, and nobody who answers, ending in “%s”", (end) => {
    const lines = [
      `DIRECT EXAMINATION BY MR. FLYNN${end}`,
      "Q. Where were you?",
      "A. In my boat.",
      `CROSS-EXAMINATION BY MS. KELLY${end}`,
      "Q. Was it raining?",
      "A. It was.",
    ];
    const { quotes } = extract(`The trial began on Monday.\n\n${lines.join("\n\n")}`);
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(["FLYNN", null, "KELLY", null]);
  });
});
