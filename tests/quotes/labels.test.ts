import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** What is said in an article below a headline, each quote as `words | speaker`; "?" for nobody. */
function said(...paragraphs: readonly string[]): string[] {
  const { quotes } = extract(`The mill\n\n${paragraphs.join("\n\n")}\n`);
  return quotes.map(({ text, speakers: [one] }) => `${text} | ${one?.name ?? one?.attribution ?? "?"}`);
}

/** The names of those who are found to speak, null for somebody without a name. */
function speakers(...paragraphs: readonly string[]): (string | null)[] {
  const { quotes } = extract(`The mill\n\n${paragraphs.join("\n\n")}\n`);
  return quotes.map(({ speakers: [one] }) => one?.name ?? null);
}

describe("a family name in a label that several people bear", () => {
  const asked = "Tom Poe: Were you asked at all?";

  it("is that of the one whom another label names in full, and not of somebody spoken of", () => {
    const talk = [
      "EMMETT ROE: My dad came in. He asked for water.",
      "TRACE MOE: That's Orrin's son. How old were you?",
      "ROE: Ten. I was ten.",
      "MOE: Do you miss it?",
      "ROE: I do.",
    ];
    const found = speakers("In 1962 a miller named Orrin Roe dug a well on the hill.", ...talk);
    expect(found).toEqual(["EMMETT ROE", "TRACE MOE", "EMMETT ROE", "TRACE MOE", "EMMETT ROE"]);
  });

  it("is that of the one who spoke above, and never of the dead", () => {
    const record = ["Tom Poe: In your statement you said two.", "Roe: I was not asked.", asked, "Roe: I was not."];
    const heard = "“I heard the gate,” Ann Roe testified.";
    expect(speakers(`The widow of slain boss Joe Roe spoke. ${heard}`, ...record)).toEqual([
      "Ann Roe",
      "Tom Poe",
      "Ann Roe",
      "Tom Poe",
      "Ann Roe",
    ]);
    expect(speakers("Joe Roe, who died in May, was a miller. His son, Tim Roe, was in court.", ...record)).toEqual([
      "Tom Poe",
      "Tim Roe",
      "Tom Poe",
      "Tim Roe",
    ]);
  });

  it("is nobody's where two of them spoke", () => {
    const both = "“I heard the gate,” Ann Roe testified. “I did not,” her son, Joe Roe, testified.";
    expect(
      speakers(both, "Tom Poe: In your statement you said two.", "Roe: I was not asked.", asked, "Roe: No."),
    ).toEqual(["Ann Roe", "Joe Roe", "Tom Poe", null, "Tom Poe", null]);
  });
});

describe("a name with a handle before what somebody posts", () => {
  const post = "Mayor Stuart Roe (@roe_ott): Our offer is fair. My door is open.";

  it("labels its own paragraph, be it the only one", () => {
    expect(said("Drivers walked out on Monday.", post, "We will go on here at noon.")).toEqual([
      "Our offer is fair. My door is open. | Stuart Roe",
    ]);
    expect(said("Drivers walked out.", post, "It snows, and we wait.", "Ann Moe (@moe): I walked to work.")).toEqual([
      "Our offer is fair. My door is open. | Stuart Roe",
      "I walked to work. | Ann Moe",
    ]);
  });

  it("but tells whom to follow where nobody says “I”", () => {
    expect(said("Whom to read on buses.", "Ann Roe (@annroe): Our reporter in Ashby.")).toEqual([]);
    expect(said("Whom to read on buses.", "Joe Moe (@moe): The mayor's man. He posts at night.")).toEqual([]);
  });
});

describe("handles alone before what is posted", () => {
  it("are who posts, where others post so too and half of them talk", () => {
    const posts = [
      "It rained.",
      "@annroe: where am I to sit now?",
      "The council was sorry.",
      "@joe_moe: this is why it rains",
    ];
    expect(said(...posts)).toEqual(["where am I to sit now? | @annroe", "this is why it rains | @joe_moe"]);
  });

  it.each([
    [["@annroe: Reporter in Ashby.", "@joe_moe: Pictures of floods.", "@tim: All the news."]],
    [["It rained.", "@annroe: where am I to sit now?"]],
  ])("and not in %j", (posts) => expect(said(...posts)).toEqual([]));
});

describe("a family name in a label above those that are repeated", () => {
  const talk = ["Poe: I am the one with the ferret.", "Moe: I know.", "Poe: Then tell my neighbour that."];

  it("is a turn where the name stands in full above", () => {
    const found = speakers("Tim Poe and Joe Moe met. The chair was Ann Lund-Roe.", "Lund-Roe: It is late.", ...talk);
    expect(found).toEqual(["Ann Lund-Roe", "Tim Poe", "Joe Moe", "Tim Poe"]);
  });

  it.each(["Corran: It is late.", "Weather: It is wet."])("and none in “%s”", (line) => {
    const found = speakers("Tim Poe and Joe Moe met in Lower Corran. Fair Weather came.", line, ...talk);
    expect(found).toEqual(["Tim Poe", "Joe Moe", "Tim Poe"]);
  });
});

describe("comments of readers", () => {
  const [dog, horses, bus] = [
    "PNE_Pete: My dog pays more tax.",
    "granny_k: You people would let horses on.",
    "Harjit S., Surrey: I drive bus 319.",
  ];

  it("are said under the names by which readers go", () => {
    const more = ["Reply from PNE_Pete: LOL.", "Moderator: This comment was removed."];
    const comments = [
      "My dog pays more tax. | PNE_Pete",
      "You people would let horses on. | granny_k",
      "I drive bus 319. | Harjit S.",
    ];
    expect(said("The tax passed.", dog, horses, bus)).toEqual(comments);
    const all = [...comments, "LOL. | PNE_Pete", "This comment was removed. | Moderator"];
    expect(said("The tax passed.", dog, horses, bus, ...more)).toEqual(all);
    expect(speakers("The tax passed.", dog, horses, bus, ...more)).toEqual([null, null, "Harjit S.", null, null]);
  });

  it("are three or more, one below the other", () => {
    expect(said("The tax passed.", dog, horses)).toEqual([]);
    expect(said("The tax passed.", dog, "It was late.", horses, "It rained.", bus)).toEqual([]);
  });

  it.each([
    [["Score: 3-1", "Time: 9pm", "Referee: Joe Roe", "Note: Our reporter was there."]],
    [["max_users: your limit", "pass_word: the one that I chose", "user_name: my name"]],
    [["Step_1: Chop my onion and your leek.", "Serves: 4", "Prep: 20 minutes"]],
    [["Opened: In 1962, by our mayor.", "Owner: The town.", "Miller_1: Joe Roe, whom we met."]],
    [["Goals_for: 12", "Goals_against: 3", "Points: 9"]],
    [["Site_1: https://example.org/my", "Site_2: https://example.org/our", "Site_3: https://example.org"]],
    [["Mill11: The mill will open in May.", "Mill12: The board will follow.", "Mill13: See our list."]],
  ])("unlike %j", (lines) => {
    expect(said("What to know.", ...lines)).toEqual([]);
  });
});

describe("turns most of which begin in marks", () => {
  it("hold only what stands in marks", () => {
    const round = [
      "Adria captain Emeka Roe: “No comment on the penalty.” Then, at the bus: “It was never a penalty.”",
      "Ivan Poe: “We had the ball,” with a shrug. “We did not score.”",
      "Adria captain Emeka Roe: “I have said enough, haven’t I?”",
    ];
    expect(said("The clubs spoke after the match.", ...round)).toEqual([
      "“No comment on the penalty.” | Emeka Roe",
      "“It was never a penalty.” | Emeka Roe",
      "“We had the ball,” | Ivan Poe",
      "“We did not score.” | Ivan Poe",
      "“I have said enough, haven’t I?” | Emeka Roe",
    ]);
  });

  it("unlike those in which whoever speaks quotes, and a record of which few begin so", () => {
    const talk = ["MOE: I do.", "ANN ROE: “No,” I told him, “I will not.” And you?", "MOE: You know me."];
    const quoting = "“No,” I told him, “I will not.” And you? | ANN ROE";
    const late = "ANN ROE: “Late again” is what they call me. I do not mind. Do you?";
    expect(said("Here is a transcript.", late, ...talk)).toContain(quoting);
    expect(
      said("Here is a transcript.", "ANN ROE: “The Mill” is late. Do you mind?", "JOE MOE: I do.", ...talk),
    ).toContain("“The Mill” is late. Do you mind? | ANN ROE");
  });
});

describe("what readers sign behind a dash, in the same paragraph", () => {
  const above = "Mayor Stuart Roe said on Monday that buses would run. “We will talk,” said Ann Moe of the union.";

  it.each([
    ["“I walked. Send me a horse.” — Gurpreet in Vanier", "Gurpreet"],
    ["“I walked. Send me a horse.” — Petra Munk from Lower Ashby", "Petra Munk"],
    ["“I walked. Send me a horse.” — Petra Munk, Ashby", "Petra Munk"],
    ["“I’m a lifeguard.” — Anonymous", null],
    ["“I’m a lifeguard.” — Anonymous, Ashby", null],
    ["“I slept at work.” — nightowl77", null],
  ])("%s", (line, speaker) => {
    expect(speakers(above, "Readers wrote to us.", line).at(-1)).toBe(speaker);
    const before = "“My son missed his exam.” — Petra Munk, Ashby";
    expect(speakers(above, "Readers wrote to us.", before, line).at(-1)).toBe(speaker);
  });

  it("and nobody who is named above goes on", () => {
    const mail = [
      "“My son missed his exam.” — Petra Munk, Ashby",
      "“Why us?” — Anonymous, Ashby",
      "“I slept at work.” — nightowl77",
      "“Nobody called me.” — Harjit S. in Surrey",
    ];
    expect(speakers(above, "Readers wrote to us.", ...mail).slice(2)).toEqual(["Petra Munk", null, null, null]);
  });

  it("need not be whom the text calls by the same given name", () => {
    expect(speakers(above, "“I walked. Send me a horse.” — Ann from Lower Ashby").at(-1)).not.toBe("Ann Moe");
  });
});

describe("the labels of people in the street", () => {
  it("describe those who give no name, and share a family name between two", () => {
    const asked = [
      "Tom Reed, 66, farmer: No. It feeds us, and I paid for it.",
      "Ida Fenn, 29, nurse: Yes, if you ask me.",
      "A woman with two dogs: I do not come here often.",
      "Joe and Ann Moe, visiting from Ashby: We did not know.",
      "A man mending a net, who would not give his name: Who is asking?",
    ];
    expect(said("Should the mill close? We asked you.", ...asked)).toEqual([
      "No. It feeds us, and I paid for it. | Tom Reed",
      "Yes, if you ask me. | Ida Fenn",
      "I do not come here often. | A woman with two dogs",
      "We did not know. | Joe Moe",
      "Who is asking? | A man mending a net",
    ]);
  });

  it("are none where the words in front tell what somebody asked or had", () => {
    const told = ["A man in the hall had a question: Who pays?", "A woman on the stairs asked another: Why?"];
    expect(said("Tom Reed met the village.", ...told)).toEqual([]);
  });
});
