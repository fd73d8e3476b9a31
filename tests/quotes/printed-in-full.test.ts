import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** The direct quotes of an article, whose paragraphs are parted by " ¶ ", each with its speaker, "?" for nobody. */
function said(marked: string): string[] {
  const { quotes } = extract(marked.replaceAll(" ¶ ", "\n\n"));
  return quotes
    .filter(({ kind }) => kind === "direct")
    .map(({ text, speakers }) => `${text} | ${speakers[0]?.name ?? "?"}`);
}

/** Writes paragraphs as {@link said} gives them. */
function by(name: string, paragraphs: readonly string[]): string[] {
  return paragraphs.map((words) => `${words} | ${name}`);
}

describe("what is printed in full below an introduction that announces it", () => {
  const WORDS = ["I broke the bell on Friday. I am sorry.", "My father hung it. We shall hang another."];
  const below = (introduction: string, words = WORDS) => said(`The bell ¶ ${introduction} ¶ ${words.join(" ¶ ")}`);

  it.each([
    ["who released it", "Mayor Hanna Kvist released the following apology on Monday."],
    ["who issued it", "The following statement was issued by the mayor, Hanna Kvist, on Monday."],
    ["a message of somebody", "Below is the message of the Right Rev Hanna Kvist, read in Olmby on Monday."],
    [
      "who gave it, of two",
      "Hundreds mourned the ringer Per Lund. His niece, Hanna Kvist, gave the eulogy, which is printed here.",
    ],
    ["who explains", "Last spring the ringer Hanna Kvist lost a bell. Here she explains how."],
    [
      "who gave it, by a paper that says “we”",
      "Her son Per Kvist wept. Hanna Kvist gave the eulogy, which we print with her permission.",
    ],
    ["a colon behind what it is", "Before Per Lund was led away, Hanna Kvist read her victim impact statement:"],
    ["who told it to somebody", "Hanna Kvist, 63, a ringer, lost the bell of Olmby. As told to Per Lund."],
    ["who spoke, where “this is what she said”", "Hanna Kvist spoke to the ringers on Monday. This is what she said."],
    ["who gave “this speech”", "Hanna Kvist is the mayor of Olmby. She gave this speech on Monday."],
    ["who took a prize “with these words”", "Hanna Kvist took the ringers' prize with these words."],
    ["whom a line of its own names", "An open letter from Hanna Kvist to the ringers of Olmby"],
    ["who read it, not before whom", "Hanna Kvist read this statement to the council before Per Lund was dismissed."],
  ])("%s", (_, introduction) => {
    expect(below(introduction)).toEqual(by("Hanna Kvist", WORDS));
  });

  it("whoever says their own name in it, and not whose mother they are", () => {
    const words = ["My name is Hanna Kvist and I am his mother.", "We shall not forgive you."];
    expect(below("The mother of Jon Kvist read this statement to the court in Olmby.", words)).toEqual(
      by("Hanna Kvist", words),
    );
    const mother = ["I'm Jon's mother.", "We shall not forgive you."];
    expect(below("Hanna Kvist read this statement to the court in Olmby.", mother)).toEqual(by("Hanna Kvist", mother));
  });

  it("an organisation that says “we”", () => {
    const words = ["We regret to announce that our mill will close.", "We thank the town."];
    expect(below("The following statement was issued by Olmby Mills Ltd on Friday morning.", words)).toEqual(
      by("Olmby Mills Ltd", words),
    );
  });

  it("nobody, where it is only said to whom it goes", () => {
    const letter = ["We write to you about the bell.", "You have not answered us."];
    const introduction = "The following letter was sent to the minister, Hanna Kvist, by two ringers in Olmby.";
    expect(below(introduction, letter)).toEqual(by("?", letter));
  });

  it("up to what is told of the speaker again, or the closing of a letter", () => {
    const introduction = "Hanna Kvist read this statement to the council.";
    expect(below(introduction, [...WORDS, "Kvist was dismissed an hour later."])).toEqual(by("Hanna Kvist", WORDS));
    expect(below(introduction, [...WORDS, "It struck nine."])).toEqual(by("Hanna Kvist", WORDS));
    const closed = [...WORDS, "It must be cast in Varde.", "Yours faithfully,"];
    expect(below(introduction, closed)).toEqual(by("Hanna Kvist", closed));
  });

  it("a headline that is its title", () => {
    const text = `Statement by the mayor, Ann Kvist ¶ ${WORDS.join(" ¶ ")} ¶ A copy of it was attached.`;
    expect(said(text)).toEqual(by("Ann Kvist", WORDS));
    expect(said(`A letter from the editor ¶ ${WORDS.join(" ¶ ")}`)).toEqual([]);
  });

  it("and neither a story told by its writer nor one that only speaks of a text", () => {
    expect(below("I asked the mayor, Hanna Kvist, for this statement, and here is what happened.")).toEqual([]);
    expect(below("Hanna Kvist runs the bell tower of Olmby.")).toEqual([]);
    const later = "The mayor, Hanna Kvist, issued a statement. By the following week the bell was gone.";
    expect(below(later, ["Bells do not melt.", "We would like to see it.", "We shall wait."])).toEqual([]);
    expect(below("Hanna Kvist lost her statement. By the following week, nobody asked for it.")).toEqual([]);
    expect(
      below("Mayor Hanna Kvist released the following figures.", ["The bell is new.", "It cost nine crowns."]),
    ).toEqual([]);
  });
});

describe("interviews whose prompts need not ask", () => {
  const ANSWERS = ["A live duck. We named her Freda.", "I keep the bees now.", "Learn the boiler. I never did."];
  const talk = (prompts: readonly string[], answers: readonly string[] = ANSWERS) =>
    prompts.map((prompt, at) => `${prompt} ¶ ${answers[at]}`).join(" ¶ ");
  const INTRODUCTION =
    "The exit interview ¶ After 19 years Hanna Kvist left the library of Olmby on Friday, and sat down between boxes and bees for an hour.";

  it.each([
    ["in capitals", ["WHAT WAS LEFT BEHIND?", "THE BOARD CUT YOUR HOURS.", "ANY ADVICE?"]],
    ["in bold", ["**The strangest find**", "**The years after**", "**What comes next**"]],
    ["headings", ["The last thing I found", "My years after", "The best advice"]],
    ["topics", ["On the duck …", "On the bees …", "On those who follow …"]],
    ["remarks", ["You found something.", "And your hours were cut.", "You have advice."]],
    ["times of a day", ["On a Friday", "11am", "9pm"]],
  ])("%s", (_, prompts) => {
    expect(said(`${INTRODUCTION} ¶ ${talk(prompts)}`)).toEqual(by("Hanna Kvist", ANSWERS));
  });

  it("leave the speaker unknown where nothing shows who answers", () => {
    const prompts = ["**The strangest find**", "**The years after**", "**What comes next**"];
    expect(said(`The exit interview ¶ She left on Friday. ¶ ${talk(prompts)}`)).toEqual(by("?", ANSWERS));
  });

  it("are no guide that a paper writes, no report with headings, and no column of the writer's", () => {
    const prompts = ["**What is it?**", "**Who pays?**", "**When does it begin?**"];
    const guide = ["A charge for bins.", "Every household.", "On Monday, says Hanna Kvist of the council."];
    expect(said(`Bins: what you need to know ¶ A charge begins on Monday. ¶ ${talk(prompts, guide)}`)).toEqual([]);
    const report = ["We do not know, said Hanna Kvist.", "We will pay, said Hanna Kvist.", "On Monday. We hope so."];
    expect(said(`Bins ¶ A charge begins. ¶ ${talk(prompts, report)}`).filter((one) => one.endsWith("?"))).toEqual([]);
    const column = "Three things I learned ¶ I met Hanna Kvist in May, and it made me think of bees.";
    expect(said(`${column} ¶ ${talk(["The last thing I found", "My years after", "The best advice"])}`)).toEqual([]);
  });

  it("are no essay that asks itself questions", () => {
    const essay =
      "What is a square for? ¶ In Varde they say it is for walking. ¶ Who decided? ¶ Nobody. I do not remember that we voted. ¶ What would it cost? ¶ Less than we think, I fear.";
    expect(said(`The square ¶ The cars came in 1961. ¶ ${essay}`)).toEqual([]);
  });

  it("begin with the first prompt, and not with the line of who answers", () => {
    const prompts = ["The last thing I found", "My years after", "The best advice"];
    expect(said(`This cultural life ¶ Hanna Kvist, theatre director ¶ ${talk(prompts)}`)).toEqual(
      by("Hanna Kvist", ANSWERS),
    );
  });

  it("leave out what happens between two paragraphs of an answer", () => {
    const text =
      "The surgeon who paints ¶ Hanna Kvist has put three buckets down. ¶ Did you paint before? ¶ I painted before I could read, and my aunts never forgave me. ¶ She laughs. ¶ One of them I painted twice, and nobody has ever asked me to do it again. ¶ Do you still? ¶ I do. My wife sits for me.";
    expect(said(text)).toEqual(
      by("Hanna Kvist", [
        "I painted before I could read, and my aunts never forgave me.",
        "One of them I painted twice, and nobody has ever asked me to do it again.",
        "I do. My wife sits for me.",
      ]),
    );
  });
});

describe("questionnaires in lines", () => {
  const ANSWERS = ["My aunt's loaf.", "Stacking peat. He paid me in rhubarb.", "Still waiting.", "Two geese."];
  const lines = (prompts: readonly string[]) => prompts.map((prompt, at) => `${prompt} ${ANSWERS[at]}`).join(" ¶ ");

  it("ask in a word or two, and say “my” in a quarter of the answers", () => {
    const text = `My first, with Hanna Kvist ¶ ${lines(["First loaf?", "First job?", "First car?", "First pets?"])}`;
    expect(said(text)).toEqual(by("Hanna Kvist", ANSWERS));
  });

  it("put a topic before a colon, under a headline that says what they are", () => {
    const prompts = ["Best loaf:", "First job:", "Car:", "Pets:"];
    expect(said(`Q&A: four quick ones with Hanna Kvist ¶ ${lines(prompts)}`)).toEqual(by("Hanna Kvist", ANSWERS));
    expect(said(`Hanna Kvist for mayor ¶ ${lines(prompts)}`)).toEqual([]);
    const times = ["5.10am", "8am", "11.30am", "9pm"];
    expect(said(`A day in the life of a miller ¶ Hanna Kvist, 58, keeps a mill. ¶ ${lines(times)}`)).toEqual(
      by("Hanna Kvist", ANSWERS),
    );
    const topics = ["On bread:", "On her first job:", "On cars:", "On pets:"];
    expect(said(`All that Hanna Kvist said ¶ ${lines(topics)}`)).toEqual(by("Hanna Kvist", ANSWERS));
  });
});

describe("labels", () => {
  it("are labels where questions without any stand before them, though few say “I”", () => {
    const text =
      "Love on the line ¶ Hanna Kvist and her husband Jon Kvist met at Olmby station. ¶ Who spoke first? ¶ HANNA: He did. He asked for sugar. ¶ JON: It was the best that came to mind. ¶ Do you argue? ¶ HANNA: About scones. ¶ JON: She makes them too big. ¶ HANNA: There is no pleasure in a small one.";
    expect(said(text)).toEqual([
      "He did. He asked for sugar. | Hanna Kvist",
      "It was the best that came to mind. | Jon Kvist",
      "About scones. | Hanna Kvist",
      "She makes them too big. | Jon Kvist",
      "There is no pleasure in a small one. | Hanna Kvist",
    ]);
  });

  it("are names alone on lines beside an operator's", () => {
    const text =
      "Olmby Mills earnings call ¶ Operator ¶ Ladies and gentlemen, thank you for standing by. I hand over to Hanna Kvist. ¶ Hanna Kvist ¶ Good afternoon, everyone. With me is our director, Jon Lund. ¶ Jon Lund ¶ Thank you, Hanna. We had a good quarter, as I said in July.";
    expect(said(text)).toEqual([
      "Ladies and gentlemen, thank you for standing by. I hand over to Hanna Kvist. | ?",
      "Good afternoon, everyone. With me is our director, Jon Lund. | Hanna Kvist",
      "Thank you, Hanna. We had a good quarter, as I said in July. | Jon Lund",
    ]);
  });

  it("“A:” is whoever the introduction names, if a third of the answers say “I”, “me” or “my”; the paper explains if none does", () => {
    const ask = (answers: readonly string[]) =>
      said(`Dates ¶ Hanna Kvist opens a café. ¶ ${answers.map((answer) => `Q: Is it so? ¶ A: ${answer}`).join(" ¶ ")}`);
    const own = ["My board asked the same.", "Two-thirds of it.", "Then I shall own a lot of cups."];
    expect(ask(own).filter((_, at) => at % 2 === 1)).toEqual(by("Hanna Kvist", own));
    const guide = ["On Monday.", "At the town hall.", "You need a stamp."];
    expect(ask(guide)).toEqual([]);
  });

  it("are neither days of the week, “do” and “don't”, nor the heads of an e-mail", () => {
    expect(said("Heat ¶ Do: Drink before you are thirsty. ¶ Do: Draw the curtains. ¶ Don't: Leave your dog.")).toEqual(
      [],
    );
    expect(
      said(
        "What's on ¶ Saturday: The raft race. You may bring dogs. ¶ Sunday: Songs. Told you it was sad? ¶ Saturday: Teas. Will you pour? ¶ Sunday: We rest.",
      ),
    ).toEqual([]);
    expect(
      said("The leak ¶ From: Hanna Kvist ¶ To: Jon Lund ¶ Did you see it? ¶ From: Jon Lund ¶ To: Hanna Kvist ¶ I did."),
    ).toEqual([]);
  });
});

it("what somebody writes behind a colon goes on as long as it says “I”, “we” or “you”", () => {
  const text =
    "The pigeon ¶ The head, Hanna Kvist, wrote: ¶ We had a pigeon. ¶ You may have heard. ¶ It left by the door.";
  expect(said(text)).toEqual(["We had a pigeon. […] You may have heard. | Hanna Kvist"]);
});

describe("words in marks below a line that points to them", () => {
  const MARKED = "“I broke the bell. I am sorry.”";
  const NEXT = "Per Lund was at the tower.";
  it.each([
    ["who released them", "Hanna Kvist released the following on Monday, after Per Lund asked for a name."],
    ["who read them", "The following was read on the steps of the tower by Hanna Kvist on behalf of the ringers:"],
    [
      "who issued them, with an office",
      "The following statement was issued on Monday by the Commissioner, Hanna Kvist:",
    ],
  ])("are of %s", (_, line) => {
    expect(said(`The bell ¶ ${line} ¶ ${MARKED} ¶ ${NEXT}`)).toEqual([`${MARKED} | Hanna Kvist`]);
  });

  it("are of whom the headline names, where the line has nobody", () => {
    const line = "The ringer's agents issued the following on Monday, an hour after the Olmby Bell Office banned her.";
    const title = "Statement by Hanna Kvist";
    expect(said(`${title} ¶ ${line} ¶ ${MARKED} ¶ ${NEXT}`)).toEqual([`${MARKED} | Hanna Kvist`]);
  });
});
