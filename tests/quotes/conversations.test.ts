import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or what is printed of somebody whom nothing names. */
function lastSpeaker(text: string): string | null | undefined {
  const speaker = extract(text).quotes.at(-1)?.speakers[0];
  return speaker?.name ?? speaker?.attribution;
}

describe("who is meant in an interview that its writer tells", () => {
  it.each([
    ["who shrugs", "Tim Moe met Bob Loe, who told me that he was ill.\n\nMoe shrugs. “It may be,” he says.", "Tim Moe"],
    [
      "who shakes a head",
      "Bob Loe runs the mill. Tim Moe told me that it was wet.\n\nLoe shakes his head. “No,” he says.",
      "Bob Loe",
    ],
    [
      "who looks up",
      "Bob Loe runs the mill. Tim Moe told me that it was wet.\n\nLoe looks up. “I have a boat,” he said.",
      "Bob Loe",
    ],
    [
      "who does anything at the head of the paragraph, whoever spoke above",
      "Ann Roe and Joe Moe run a mill.\n\n“We open at six,” Moe says.\n\nRoe looks at the stove. “The wheel stopped in the winter.”",
      "Ann Roe",
    ],
    [
      "who does so behind a phrase, or whose voice does",
      "Ann Roe and Joe Moe run a mill.\n\n“We open at six,” Moe says.\n\nLater, over tea, Roe is calmer. “The wheel stopped in the winter.”",
      "Ann Roe",
    ],
    [
      "who opens the paragraph, where her voice does something next",
      "Joe Moe runs a mill.\n\n“It is late,” Moe says.\n\nAnn Roe bought the inn. Her voice drops. “It was my father's.”",
      "Ann Roe",
    ],
    [
      "who opens the paragraph, where she does something next",
      "Joe Moe runs a mill.\n\n“It is late,” Moe says.\n\nAnn Roe bought the inn. She stops him. “It was my father's.”",
      "Ann Roe",
    ],
    [
      "who spoke above, where the words are about whoever does it",
      "Ann Roe and Joe Moe run a mill.\n\n“We open at six,” Moe says.\n\nRoe looks at the stove. “She is like that in the winter.”",
      "Joe Moe",
    ],
    [
      "the other of two, where he does something behind her words",
      "Ann Roe and Joe Moe run a mill. Roe handed Moe a letter. “The wheel stopped,” she said. He opened it. “Nobody told us.”",
      "Joe Moe",
    ],
    [
      "who does something behind another's question",
      "Ann Roe and Joe Moe run a mill. “What happened?” Moe asked. Roe thought about it. “Nobody told us.”",
      "Ann Roe",
    ],
    [
      "nobody where a reply comes to who asked",
      "Ann Roe and Joe Moe run a mill. “What happened?” asked Moe. “Nobody told us,” came the reply.",
      null,
    ],
    [
      "who is asked by the writer, and not who is told of in between",
      "Ann Roe is late. “The dog ate my shoe,” she says.\n\nA producer offered her a part. Did she take it? “I did not,” she says.",
      "Ann Roe",
    ],
    [
      "who does something behind a question of the writer's",
      "“Any advice?” I ask Ann Roe. She thinks about it until the tea is cold. “Wash your hands first.”",
      "Ann Roe",
    ],
    [
      "who spoke before, behind what the writer suggests",
      "Ann Roe has a fork. “We had posters,” she says. I suggest that this is harsh. “Have you seen the posters?”",
      "Ann Roe",
    ],
    ["whom the writer tells something", "I tell Ann Roe that this is harsh. “It is the truth.”", "Ann Roe"],
    [
      "whom the writer asks by name, in marks",
      "“Any advice?” I ask the potter, Ann Roe. “Wash your hands first.”",
      "Ann Roe",
    ],
    [
      "nobody where a pause follows the question",
      "Ann Roe is 70. “Any advice?” I ask. A long pause. “Wash your hands first.”",
      null,
    ],
    [
      "who is asked again after a split answer",
      "I ask Tim Moe whether he misses it. “At ten past seven,” he says. “My body looks for its shoes.” Would he go back? He pulls a face. “Only once.”",
      "Tim Moe",
    ],
    [
      "who sighs, without a verb of speech",
      "Ann Roe has a mill.\n\nRoe sighs. “I sold it in a wet spring and I never went back.”",
      "Ann Roe",
    ],
    [
      "who chimes in, and not who spoke before",
      "Tim Moe met Ann Roe. “The weir is old,” Roe said, and Moe chimed in. “It leaks, too.”",
      "Tim Moe",
    ],
    [
      "who agrees, though “he” speaks behind the words",
      "Ann Roe met Tim Moe. “The weir is old,” Roe said, and Moe agreed. “It leaks, too,” he said.",
      "Tim Moe",
    ],
    [
      "who cuts in without a name",
      "Ann Roe runs the mill. “The weir is old,” Roe said, and her husband cut in. “It leaks, too.”",
      "her husband",
    ],
    [
      "who has the words behind them, whoever has agreed",
      "Ann Roe met Tim Moe. “The weir is old,” Roe said, and Moe agreed. “It leaks, too,” Roe added.",
      "Ann Roe",
    ],
    [
      "who begs to differ, and not who spoke before",
      "The stock is stable, Tom Vance told the panel. Fellow panellist Dr Ann Moss begged to differ. “It is gone.”",
      "Ann Moss",
    ],
    [
      "who was asked in the writer's words, and not who asked",
      "Bob Loe opened for the council. Ann Roe took the stand. Loe asked her why she left. “I was tired.”",
      "Ann Roe",
    ],
    [
      "to whom something was put, and not who put it",
      "Bob Loe put it to Ann Roe that she had seen the leak. “That is unfair.”",
      "Ann Roe",
    ],
    [
      "whom a sentence that is nothing but a name asks",
      "Ann Roe was glum. “We lost it,” she said. And Bob Loe? “We never doubted it.”",
      "Bob Loe",
    ],
    [
      "who goes on, where the words tell of whoever is asked about",
      "Ann Roe was glum. “We lost it,” she said. And Bob Loe? “I never met him.”",
      "Ann Roe",
    ],
    [
      "who is described first and sees it differently",
      "Here's mill manager Tom Vance on the flood: “Never in my life.” His opposite number, Ann Moss, saw it differently. “It was late.”",
      "Ann Moss",
    ],
    [
      "who was generous, and not who joked before",
      "Ann Roe needed an hour. “I had a plane to catch,” she joked. Beaten finalist Joe Moe was generous: “Too good. I want what she has.”",
      "Joe Moe",
    ],
    [
      "who takes another view",
      "Tom Vance said the hall was full. Ann Moss, a miller, took a different view. “Half of it was dark.”",
      "Ann Moss",
    ],
    [
      "who says more, and not their client",
      "Asked why, Tom Vance said: “None.” His lawyer, Ann Moss, said rather more. “My client is cleared.”",
      "Ann Moss",
    ],
    [
      "who is told to feel otherwise",
      "“It is late,” said Tom Vance. Ann Moss was less sanguine. “It is over.”",
      "Ann Moss",
    ],
    [
      "whoever was asked, and not the report of which the writer asks",
      "“It is safe,” insists Tom Vance. But the report says otherwise? “It is a draft, and drafts change.”",
      "Tom Vance",
    ],
    [
      "whoever was asked, and nobody who is named by what the question is about",
      "Did she think of leaving? “Every winter,” says Ann Moss, laughing. And what now? “Now I have a boat.”",
      "Ann Moss",
    ],
    [
      "who stops behind the words",
      "Ann Roe has a mill.\n\n“I sold it in a wet spring and I never went back.” She stops.",
      "Ann Roe",
    ],
    [
      "somebody of whom nothing is known",
      "Bob Loe paints a bus. “It is wet,” he says.\n\nA tout by the gate bursts out laughing. “It is dry,” he says.",
      "he",
    ],
    [
      "who speaks, and not who laughs",
      "Ann Roe has a mill. Jane Poe is her aunt.\n\nRoe laughs. “She has two,” says Poe.",
      "Jane Poe",
    ],
    [
      "nobody who only looks for a post",
      "Bob Loe left. Jane Poe is mayor.\n\nLoe looks for a post. “He has none,” she said.",
      "Jane Poe",
    ],
    [
      "a trade with an age",
      "Ann Roe has made soup.\n\nThe sculptor, 81, is ill. She says: “I swim in the lake.”",
      "Ann Roe",
    ],
    [
      "a victim who is told by age",
      "Ann Roe has made soup.\n\nThe victim, 81, told the court that it was cold.",
      "The victim",
    ],
    [
      "whose advice it is",
      "Ann Roe has a mill. Jane Poe has two.\n\nRoe’s advice? “Sell them before the spring is over.”",
      "Ann Roe",
    ],
  ])("%s", (_, text, expected) => expect(lastSpeaker(text)).toBe(expected));
});

describe("who is meant in a report of a podcast", () => {
  it.each([
    [
      "the guest, and not the host",
      "Tim Moe was on the Wet Mill podcast, hosted by Bob Loe.\n\nHe said that the mill was old.",
      "Tim Moe",
    ],
    [
      "the guest who answers",
      "Tim Moe spoke to presenter Bob Loe.\n\nWhen Loe asked why, he said that the mill was old.",
      "Tim Moe",
    ],
    [
      "the guest on somebody's show",
      "Tim Moe was on Bob Loe’s show on Monday.\n\nHe said that the mill was old.",
      "Tim Moe",
    ],
    ["a host who tells things", "Tim Moe was on the podcast with host Bob Loe.\n\nLoe said that it rained.", "Bob Loe"],
  ])("%s", (_, text, expected) => expect(lastSpeaker(text)).toBe(expected));
});

/** Who said the words with which a text begins, or that stand as a heading in it. */
function speakersOf(text: string, words: string): (string | null)[] {
  const found = extract(text).quotes.filter((quote) => quote.text.includes(words));
  return found.flatMap(({ speakers }) => speakers.map(({ name, attribution }) => name ?? attribution));
}

describe("who says the words of a heading", () => {
  it("whoever says them in the text", () => {
    const text =
      "Live: mill fire\n\nAnn Roe runs the mill.\n\n‘We ate the stock’\n\nJane Poe, 44, writes: “We ate the stock. Nobody came, and the rain went on.”\n";
    expect(speakersOf(text, "‘We ate")).toEqual(["Jane Poe"]);
  });

  it("nobody, where nobody is found to", () => {
    const text =
      "Live: mill fire\n\nAnn Roe runs the mill.\n\n‘We ate the stock’\n\nJane Poe, 44, writes: “Nobody came, and the rain went on.”\n";
    expect(speakersOf(text, "‘We ate")).toEqual([null]);
  });

  it("with a full stop, too, where the text speaks in other marks", () => {
    const text =
      "Live: mill fire\n\nAnn Roe runs the mill.\n\n“It rained,” said Roe.\n\n‘Nobody came to help.’\n\nThe mill burned down.\n\n“Nobody came to help,” said Jane Poe.\n";
    expect(speakersOf(text, "‘Nobody came")).toEqual(["Jane Poe"]);
  });

  it("nobody, where several do", () => {
    const text =
      "Live: mill fire\n\nAnn Roe runs the mill.\n\n‘We ate the stock’\n\nJane Poe, 44, writes: “We ate the stock. Nobody came.”\n\nBob Loe, 51, writes: “We ate the stock and drank the rain.”\n";
    expect(speakersOf(text, "‘We ate")).toEqual([null]);
  });

  it("who answers in an interview", () => {
    const text =
      "'Nobody is born with a sack of flour in the hand'\n\nAnn Roe, 58, runs the mill. In this interview she speaks of the rain.\n\nQ: Does it rain?\n\nA: It does, and I like it.\n\nQ: Why?\n\nA: I have a boat.\n";
    expect(speakersOf(text, "Nobody is born")).toEqual(["Ann Roe"]);
  });

  it("whom a text is about, where they speak of themselves", () => {
    const text =
      "‘I never wanted the mill’\n\nAnn Roe has made tea. “It is wet,” she says.\n\n“I have a boat,” she adds. “I like it.”\n\n“It was my aunt’s,” says Roe.\n";
    expect(speakersOf(text, "I never wanted")).toEqual(["Ann Roe"]);
    expect(speakersOf(text.replaceAll("Ann Roe has", "Jane Poe has"), "I never wanted")).toEqual([null]);
  });
});

describe("who is called by a name", () => {
  it.each([
    ["behind a description", "Ann Roe left. A tall woman called Jane Poe told me that it rained.", "Jane Poe"],
    ["behind two", "Ann Roe left. The helmsman, a man named Bob Loe, said that the boat was slow.", "Bob Loe"],
    ["but not who is called a liar", "A woman called Jane Poe a liar and said that it rained.", "A woman"],
    ["nor who is rung", "A woman called Jane Poe to say that it rained.", "A woman"],
  ])("%s", (_, text, expected) => expect(lastSpeaker(text)).toBe(expected));
});

describe("what readers write and sign", () => {
  const texts = (text: string) =>
    extract(text).quotes.map(
      ({ text, speakers }) => `${text} | ${speakers[0]?.name ?? speakers[0]?.attribution ?? "?"}`,
    );

  it("is theirs, where several do", () => {
    expect(
      texts(
        "Mill strike\n\nYour views\n\nI walked to the mill. We need a bus. – Ann Roe, Ashby\n\nWhere is the mayor?? – @poe_254\n",
      ),
    ).toEqual(["I walked to the mill. We need a bus. | Ann Roe", "Where is the mayor?? | ?"]);
  });

  it("in a line of its own below, though the name is hidden or none that is known", () => {
    expect(
      texts(
        "Guests wrote to the mill.\n\n“We loved the wheel.”\n\n– Bea***\n\n“I was happy with it.”\n\n– Ro** Te**\n\n“I liked the bread.”\n\n— oatlover77\n",
      ),
    ).toEqual(["“We loved the wheel.” | Bea", "“I was happy with it.” | ?", "“I liked the bread.” | ?"]);
  });

  it("is the writer's, where one does, or nobody talks", () => {
    expect(texts("Mill strike\n\nThe mill is shut.\n\nI walked to the mill. We need a bus. – Ann Roe\n")).toEqual([]);
    expect(texts("Mill strike\n\nThe mill is shut. – Reuters\n\nThe road is shut. – Corran Post\n")).toEqual([]);
  });
});

describe("who is meant in a feature", () => {
  const ABOVE = "The bridge at Corran was closed in May, and nobody has said when it will open.\n\n";
  it.each([
    [
      "whoever spoke above, by a question of the writer's between",
      "Ann Roe has run the inn since 1980.\n\n“The tide decides,” she says. “When it is in, we wait.”\n\nAnd today?\n\n“Today we wait.”",
      "Ann Roe",
    ],
    [
      "whoever spoke before the writer did something",
      "“The fish was cold,” says Joe Moe. We both stare at it. “Cold as a stone.”",
      "Joe Moe",
    ],
    [
      "nobody known, where “I” takes up the verb said to “you”",
      "Joe Moe and Ann Roe run the inn.\n\n“You promised to be home at six,” Moe tells her.\n\n“I promised to try to be home at six.”",
      null,
    ],
    [
      "who makes a gesture above",
      `${ABOVE}Joe Moe calls the plan “odd”. Ann Roe shakes her head.\n\n“A bridge to where?”`,
      "Ann Roe",
    ],
    [
      "who does something above when the writer asks",
      `${ABOVE}Joe Moe calls it “odd”; Ann Roe, when I put this to her, looks at the river.\n\n“A bridge to where?”`,
      "Ann Roe",
    ],
    [
      "not a hearer who laughs above",
      `${ABOVE}“It is dead,” said Joe Moe. Ann Roe laughed.\n\n“I never liked it.”`,
      "Joe Moe",
    ],
  ])("%s", (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it("whoever is described behind the verb", () => {
    const { quotes } = extract(
      "“The two sisters wrote to me every week,” said Alice Ashby, who ran the paper in the 1980s. “Each asked how the other was.”\n\nWhen the mill shut, Roe walked to the inn. According to Moe's son, he knocked twice.\n\nFrom 1961 he coached at Corran College. “He threw shoes at us,” remembers Professor Miriam Hale, one of his rowers and now head of the school. “He once drew a map in the mud, and then made us row it.” But she insists that he was kind.",
    );
    expect(quotes.at(-2)?.speakers[0]?.name).toBe("Miriam Hale");
  });
});
