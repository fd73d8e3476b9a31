import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or what is printed of somebody whom nothing names. */
function lastSpeaker(text: string): string | null | undefined {
  const speaker = extract(text).quotes.at(-1)?.speakers[0];
  return speaker?.name ?? speaker?.attribution;
}

describe("the only body whose name tells that it is one", () => {
  it.each([
    ["Joe Moe, the Corran United manager, was sacked on Monday. The club said it was late.", "Corran United"],
    ["Joe Moe was sacked by Corran Rovers on Monday. The club said it was late.", "Corran Rovers"],
    ["Joe Moe, a pupil at Ashby Academy, was hurt. The school said it was late.", "Ashby Academy"],
    ["Joe Moe, a nurse at Corran Infirmary, was hurt. The hospital said it was late.", "Corran Infirmary"],
    ["Joe Moe has a grant from the Quorl Foundation. The charity said it was late.", "Quorl Foundation"],
    ["Joe Moe, a cellist with the Corran Philharmonic, fell. The orchestra said it was late.", "Corran Philharmonic"],
    ["Joe Moe has left Corran United for Quorl City. The club said it was late.", "The club"],
    ["Joe Moe has left Corran United for Ashby Rovers. The club said it was late.", "The club"],
    ["Joe Moe, a pupil at Ashby Academy, fell at Corran High. The school said it was late.", "The school"],
    [
      "A club in Ashby burned down. Joe Moe, the Corran Rovers manager, was there. The club said it was late.",
      "The club",
    ],
  ])("%s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe("whom the list of those present has with an office", () => {
  it.each([
    "Present: Cllrs P. Munk (Chair), R. Kvist; the Clerk, Mrs L. Brandl; four members of the public.",
    "In attendance: the Treasurer, Mr P. Munk; the Clerk, Ms L. Brandl; and two members of the public.",
  ])("%s", (present) => {
    expect(lastSpeaker(`Minutes of Corran Council\n\n${present}\n\nThe Clerk said that it was late.`)).toBe(
      "L. Brandl",
    );
    const names = extract(present).people.map(({ name }) => name);
    expect(names.every((name) => !name.startsWith("Cllrs"))).toBe(true);
  });
});

describe("the holder of a rank", () => {
  it.each([
    ["General (Retd.) Ann Roe said it was late.", "The general"],
    ["Joe Moe met Ann Roe, abbess of Corran, who said it was late.", "The abbess"],
    ["Ann Roe, Member of Parliament for Corran, said it was late.", "The legislator"],
    ["Baroness Ann Roe said it was late.", "The baroness"],
    ["Canon Ann Roe said it was late.", "The Canon"],
    ["Dame Ann Roe said it was late.", "The Dame"],
    ["Padre Ann Roe said it was late.", "The padre"],
  ])("%s", (above, office) => {
    expect(lastSpeaker(`${above}\n\n${office} said the mill would burn.`)).toBe("Ann Roe");
  });
});

describe("who is told to be something with their age", () => {
  it.each([
    ["Ann Roe, a 45-year-old nurse from Ashby, lives by the mill.", "The nurse"],
    ["Joe Moe met Ann Roe, a 45-year-old former nurse.", "The former nurse"],
    ["Ann Roe, the 45-year-old owner of the mill, was hurt.", "The owner of the mill"],
  ])("%s", (above, office) => {
    expect(lastSpeaker(`${above}\n\n${office} said the mill would burn.`)).toBe("Ann Roe");
  });
});

describe("who alone was called so in that very word", () => {
  it.each([
    ["Prosecutor Tim Moe read two letters. Joe Loe's lawyer, Ann Roe, rose.\n\nThe prosecutor smiled.", "The lawyer"],
    ["Mayor Ann Roe blamed Joe Moe, her predecessor.\n\nMoe called that a lie.", "The present mayor"],
  ])("%s", (above, office) => {
    expect(lastSpeaker(`${above}\n\n${office} said it was late.`)).toBe("Ann Roe");
  });
});

describe("the leader of two", () => {
  it("is the one of whose body the description tells", () => {
    const above = "Council leader Ann Roe said it was late. The leader of the opposition, Tim Moe, called it robbery.";
    expect(lastSpeaker(`${above} The council leader said it was not.`)).toBe("Ann Roe");
  });
});

describe("the captain of two", () => {
  it("is the one of whose team the description tells", () => {
    const above = "Tim Moe, captain of Corran Rovers, was booked. The captain of the visitors, Joe Loe, was not.";
    expect(lastSpeaker(`${above} The Rovers captain said it was late.`)).toBe("Tim Moe");
  });
});

describe("the governor of two", () => {
  it("is the one of whose place the description tells", () => {
    const above = "The governor of Corran, Ann Roe, and the governor of Ashby, Tim Moe, met.";
    expect(lastSpeaker(`${above} The Corran governor was there. The Ashby governor said it was late.`)).toBe("Tim Moe");
  });
});

describe("who is described in two ways before the name", () => {
  it.each([
    ["“Late,” said her long-time agent and ex-husband, Tim Loe."],
    ["Ann Moe's coach and former husband, Tim Loe, said it was late."],
  ])("is one: %s", (told) => {
    const { speakers } = extract(`Ann Moe wept. ${told}`).quotes[0] ?? { speakers: [] };
    expect(speakers.map(({ name }) => name)).toEqual(["Tim Loe"]);
  });
});

describe("the witness", () => {
  const asked = "Joe Moe, for the family, asked why it was late. “I slept,” the witness said.";
  it.each([
    ["is who gave evidence", "Ann Roe gave evidence on Monday.", "Ann Roe"],
    ["is neither of two who did", "Ann Roe gave evidence. Tim Poe then gave evidence.", "the witness"],
  ])("%s", (_, above, who) => {
    expect(lastSpeaker(`${above} ${asked}`)).toBe(who);
  });

  it("is whoever told of it right before, of whatever trade", () => {
    const told = "Judge Bly heard the case. Tim Poe, a plumber, said the yard was dark.";
    expect(lastSpeaker(`${told}\n\n“It was late,” the witness told Inspector Loe.`)).toBe("Tim Poe");
  });

  it("is not taken for the lawyer who asks", () => {
    const asked = "Asked by Sam Bly, for the defence, Mr Poe said it was wet.";
    const text = `Ann Loe is on trial. Tim Poe said it was dark. “It was late,” the witness said. ${asked}`;
    expect(extract(text).quotes[1]?.speakers[0]?.name).toBe("Tim Poe");
  });

  it.each(["Judge Poe", "Tim Poe, a barrister,", "Tim Poe, for the defence,"])("is never who asks: %s", (who) =>
    expect(lastSpeaker(`${who} said it was late. The witness said it was not.`)).toBe("The witness"),
  );
});

describe("it", () => {
  it("is the body that denies something, and not what it denies", () => {
    const denies = "The mining company, Quorlith, which dug under the valley for years, denies responsibility.";
    expect(lastSpeaker(`${denies} It says the ground is soft by nature.`)).toBe("Quorlith");
  });
});

describe("they", () => {
  it("means several people whom the sentence before is about, behind a day", () => {
    const { quotes, mentions } = extract(
      "All 21 councillors said the mill must close.\n\nRoe was silent. On Monday, hundreds of millers converged on Ashby. “Let her speak,” they chanted.",
    );
    const meant = mentions[quotes.at(-1)?.speakers[0]?.mention ?? -1]?.refersTo ?? -1;
    expect(mentions[meant]?.text).toBe("hundreds");
  });
});

describe("he behind somebody new", () => {
  it("is who opens the paragraph and does something there", () => {
    const said =
      "Deputy commissioner Ann Bell said £5,000 would be given to each family.\n\nAdviser Brigadier Tom Moe, visiting the spot, said action would be taken.";
    const turned = "But Joe Roe, general secretary of a millers' welfare body, came down heavily on the authorities.";
    const words =
      "“Each time there is a committee. Each time the committee recommends. Each time the river laughs,” he said.";
    expect(lastSpeaker(`${said}\n\n${turned} ${words}`)).toBe("Joe Roe");
  });
});

describe("whom somebody asks", () => {
  it("is somebody else than who asks", () => {
    const met = "The council met on Monday. Ann Roe, of Ashby, came late.";
    expect(lastSpeaker(`${met}\n\nMoe asked her why she left. “I was tired,” she said.`)).toBe("Ann Roe");
    expect(lastSpeaker(`${met}\n\nMoe asked her why she left. “I was tired.”`)).toBe("Ann Roe");
  });
});

describe("who goes on below", () => {
  it.each([
    ["whom the paragraph above is about", "She grows quiet when talk turns to the miller Joe Reed."],
    ["and not whom the writer mentions there", "She frowns when I mention Joe Reed, her old master."],
  ])("%s", (_, above) => {
    const { quotes } = extract(
      `The mill\n\nIda Fenn lives by the weir. “I like it,” she says.\n\n${above}\n\n“I was told that I was too slow. I believed it for nine years.”`,
    );
    expect(quotes.at(-1)?.speakers.map(({ name }) => name)).toEqual(["Ida Fenn"]);
  });
});

describe("the minister of a country in the lead", () => {
  it("is who is brought in by name next, and not who has a title of their own", () => {
    const lead =
      "PARIS — France's interior minister said on Monday that the mill would close in May, after years of delay and a bill that has risen to two million.\n\n";
    const first = (text: string) => extract(lead + text).quotes[0]?.speakers[0]?.name ?? null;
    expect(first("“It is late,” Ivo Moe told the radio.")).toBe("Ivo Moe");
    expect(first("Opposition leader Ann Roe said he was dreaming. “It will open,” she said.")).toBe(null);
  });
});

describe("who goes on", () => {
  it("is not whoever the next paragraph asks about, nor who only does something in the next sentence", () => {
    const asked =
      "“It is late,” Tim Roe says.\n\nWhy did the guild lose?\n\n“Because people thought they were slow.”\n\nWhat about Moe?";
    expect(lastSpeaker(asked)).toBe("Tim Roe");
    const told = extract(
      "Ann Roe said that a man came to the mill.\n\n“He used me as a hand.” Joe Moe would later ask to meet her.",
    );
    expect(told.quotes.map(({ speakers }) => speakers[0]?.name ?? null)[1]).not.toBe("Joe Moe");
  });
});

describe("who is meant", () => {
  it.each([
    [
      "of two who are called so, who has that town in the title",
      "Leeds manager Tim Roe met Hull manager Huw Moe. “It is late,” the Hull manager said.",
      "Huw Moe",
    ],
    [
      "of two leaders the one of that party",
      "Labour leader Ann Roe met Plaid Cymru leader Huw Moe. “It is late,” the Plaid Cymru leader said.",
      "Huw Moe",
    ],
    [
      "who has retired, by a former office, though the words tell of a woman",
      "Retired judge Nihal Roe rejected it. He said it was late.\n\n“Let her come,” the former Supreme Court judge said.",
      "Nihal Roe",
    ],
    [
      "who asked before, and asks again",
      "Tim Moe owns the mill.\n\nAsked by employment judge Bob Roe why she left, Ann Loe replied: “I forgot.”\n\n“You forgot to ask anybody?” he said.",
      "Bob Roe",
    ],
    [
      "whoever presides, by how they are addressed",
      "Tim Roe rose. “It is late,” he said.\n\nMr Speaker was not amused. “Order,” he said.",
      "he",
    ],
    [
      "who nods, behind what they are",
      "“She is sane,” says Tim Roe, a student. His bench-mate, Yuki Moe, nods. “She knows us all.”",
      "Yuki Moe",
    ],
    [
      "nobody of the letter above",
      "Ann Moe is wrong about the buses. I counted thirty on Monday.\n\n— Tim Roe, Lower Ashby\n\nI wish to thank the young man who mended my tyre. I asked him his name and he said, “Just a lad.”",
      "he",
    ],
    [
      "whoever was asked, and not the questioner",
      "Governor Ann Dale spoke at a forum. One questioner claimed that she was late.\n\n“You are right,” she said.",
      "Ann Dale",
    ],
    [
      "whoever was heckled",
      "Governor Ann Dale spoke. A heckler shouted that she was late. “Get out,” she said.",
      "Ann Dale",
    ],
    [
      "whom an obituary is about, and not the daughter who told of it",
      "Eve Moe, the potter, has died.\n\nHer death was confirmed by her daughter, the novelist Ann Roe.\n\nBorn in Ashby in 1934, she was sent to school by boat. “I had one cardigan,” she recalled.",
      "Eve Moe",
    ],
    [
      "a deputy, by the office whose deputy that is",
      "It rained at the mill. Deputy Health Minister Ivo Moe met Ann Roe on Monday, and they walked through the rain.\n\nThe deputy minister said the mill was safe.",
      "Ivo Moe",
    ],
    [
      "a deputy, by the whole of the office",
      "It rained at the mill. Deputy Health Minister Ivo Moe met Ann Roe on Monday, and they walked through the rain.\n\nThe deputy health minister said the mill was safe.",
      "Ivo Moe",
    ],
    [
      "a captain, by the part that they play",
      "England captain Ann Roe admitted it was late.\n\nThe all-rounder, whose runs had saved them, laughed. “I wake up tired,” she joked.",
      "Ann Roe",
    ],
    [
      "the only one of that gender whom the paragraph above tells of, by their children",
      "Tim Roe came with his brother, Bob Roe.\n\nTim Roe has raised a fortune. The head of the fund, Ann Moe, was glad.\n\nAsked what came next, the father of two said: “Bed.”",
      "Tim Roe",
    ],
    [
      "whoever gives advice to others",
      "Ann Roe sells eggs. “They are good,” Ms Roe says.\n\nTim Moe buys them. “They are late,” he says.\n\nHer advice to young people? “Do not be ashamed.”",
      "Ann Roe",
    ],
    [
      "a wife whose given name alone is told, by her husband's family name",
      "Tim Roe bought a box of old frames at a clearing sale near Ashby, because he wanted the glass for a shed which has eleven windows and none in any of them at all.\n\n“It sat in the yard for weeks, and then it rained,” Mr Roe said.\n\n“The cat got into it, and so I thought that I had better bring it in.”\n\nHis wife, Sue, knew at once.\n\nMrs Roe laughed. “It has no windows,” she said.",
      "Sue",
    ],
    [
      "who recalls what somebody told him",
      "Tim Roe died on Monday. “We'd one bicycle,” he said in 1991.\n\nOrdained in 1961, he was sent abroad. He often recalled the advice of a priest, Dan Moe, who told him to learn to swim. “I did so at once,” he said.",
      "Tim Roe",
    ],
    [
      "who is brought in by him, and says more",
      "Tim Roe died on Monday. “We'd one bicycle,” he said in 1991.\n\nHe met Dan Moe, who said that it was late. “I was sad,” he said.",
      "Dan Moe",
    ],
    [
      "who spoke above, by a former club",
      "“It's late,” said Tim Roe, who was booked.\n\nAsked if he was sad, the former Quorlith Rovers captain said: “No.”",
      "Tim Roe",
    ],
    [
      "who spoke above, by an age in the narrative",
      "Bob Moe was out for nine. “I bowled straight,” said Tim Roe. “My father mills.”\n\nThe 21-year-old was quick to praise Bob Moe. “Bob lent me his cap,” he said.",
      "Tim Roe",
    ],
    [
      "who is called a native, also behind an adverb",
      "Tim Roe rued the loss. The Quorlith native also felt his side was wronged when Bob Moe was sent off. “I must be careful,” he said.",
      "Tim Roe",
    ],
    [
      "who was a player, by his place in the team",
      "Tim Roe paid tribute to the board. “I won't say whose,” laughed the former Quorlith corner-forward.",
      "Tim Roe",
    ],
    [
      "who is interviewed, and not the writer who says something before",
      "“It is late,” Tim Roe says.\n\nBut you wrote a book for him, I say.\n\n“No, I wrote the book for leaders.”",
      "Tim Roe",
    ],
    [
      "nobody named, of another office",
      "The environment secretary, Tim Roe, said it was safe.\n\nThe shadow environment secretary said it was not.",
      "The shadow environment secretary",
    ],
    [
      "nobody named, of an office for something else",
      "Home Secretary Ann Roe said it was safe.\n\nThe defence secretary said it was not.",
      "The defence secretary",
    ],
    [
      "whoever holds an office in capitals, of a body that is known",
      "US President Tim Roe has shut the mill.\n\nIn a post on Monday, the US President said it was old.",
      "Tim Roe",
    ],
    [
      "the subject of the sentence before, and not what it only discusses",
      "Ann Roe is firmer when discussing Ukraine. “We should give all the help we can.”",
      "Ann Roe",
    ],
    [
      "whoever was asked, and not whom the question is about",
      "Sir Tim Roe has taken gifts from Lord Moe.\n\nAsked again whether he would take more gifts from Lord Moe, he said: “I keep the rules.”",
      "Tim Roe",
    ],
    [
      "the body before a country that it is in",
      "Ann Roe leads the Millers' Guild in Turkey, which says that it helps farmers.",
      "Millers' Guild",
    ],
    ["whom the sentence before cites", "Ann Roe left, quoting Tim Moe. “It was good.”", "Tim Moe"],
    [
      "whom a title tells of that goes on behind the name of a firm",
      "“It was old,” lead researcher and Acme grain scientist Ann Roe said.",
      "Ann Roe",
    ],
    [
      "a firm that a noun calls one only further below",
      "Quorlava said it was old. Quorlava, a mill company, was new to it.",
      "Quorlava",
    ],
    ["a body by its initials, as British papers print it", "“It was old,” Unesco said.", "Unesco"],
    [
      "who holds the office of the letters",
      "Prime Minister Ann Roe met Joe Moe, a miller. Moe was late. The PM said it was old.",
      "Ann Roe",
    ],
    ["nobody named, of an office that nobody holds", "Ann Roe, a miller, was late. The PM said it was old.", "The PM"],
    [
      "who sits for a place, of whom the paragraph tells",
      "“It is old,” said Tim Poe, a miller.\n\nChairman Joe Moe said it was not. The Ashby MP said it was new.",
      "Joe Moe",
    ],
    [
      "who has so many children, whatever else they are",
      "Grocer Tim Poe said it was old.\n\nFarmer Joe Moe had less hope.\n\n“It was new,” the father of three said.",
      "Joe Moe",
    ],
    [
      "who is of a place by trade, of whom the paragraph tells",
      "“It is old,” Tim Poe said. The Ashby oat grower, who has two mills, says it is late.",
      "Tim Poe",
    ],
    [
      "whom alone the paragraph tells of, by a word of the trade",
      "Ann Roe said it was old.\n\nTim Poe of the Harbour Trust described it as new. “It is late,” said the campaigner.",
      "Tim Poe",
    ],
    [
      "who spoke by that family name, and not whom it was only told of",
      "Ann Roe, whose husband Joe Roe was lost with the mill in May, said it was late.\n\nThe miller, Tim Roe, said it had been old for weeks. “I said so twice,” he said. “They told me that it was on the list and that somebody would come to see to it before the winter.”\n\nCounsel for the owners, Ida Marsh, suggested that he had been asleep in the mill that night. “I had not,” Mr Roe replied.",
      "Tim Roe",
    ],
    [
      "the firm whose shares have fallen",
      "Shares in Quorlith & Marsh fell. The FTSE 250 group, which owns mills, said it was late.",
      "Quorlith & Marsh",
    ],
    [
      "a trial, and not what printed it",
      "Half were well, said a study in the Leeds Journal of Medicine. The trial, which ran for a year, found that one died.",
      "The trial, which ran for a year,",
    ],
    [
      "whoever holds that office, by whatever name",
      "The minister for sport, Ann Roe, said it was safe.\n\nThe sport minister said it was old.",
      "Ann Roe",
    ],
    [
      "nobody named, of those who are there",
      "Business Secretary Tim Roe said the firm had a choice.\n\nThe local MP said the town was in shock.",
      "The local MP",
    ],
    [
      "not who asked, where that is told by what they are",
      "Ann Roe said they had not known. Asked by the committee's chair, Jane Moe, whether that was usual, she said it was not.",
      "Ann Roe",
    ],
    [
      "not whoever is beside her",
      "Ann Roe said they had not known. Flanked by Jane Moe, she said it was rare.",
      "Ann Roe",
    ],
    [
      "the body that the clause is about",
      "The Roe Foundation said it was sad. The Moe Grain Board has shut the mill, it said in a statement.",
      "Moe Grain Board",
    ],
    [
      "who bears a long title, and not the body in it",
      "“They were wrong.” Acme Corp senior investigating officer Ann Roe said it was late.",
      "Ann Roe",
    ],
    [
      "who is quoted, and not what quotes them",
      "The Ashby governor, Tim Roe, called it cruel. “They will be found,” the statement quoted the governor as saying.",
      "Tim Roe",
    ],
    [
      "who is of that age, and not who was named last",
      "Ann Roe, 29, and her sister Jane Poe, 34, ran the mill. Their friend Joan Moe helped.\n\nThe 34-year-old said it was hard.",
      "Jane Poe",
    ],
    [
      "who is of that age, in brackets",
      "Tim Roe (26) bought the mill. His wife Ann (31) sold it.\n\nThe 31-year-old said it leaked.",
      "Ann",
    ],
    [
      "not whom a pronoun of the other gender meant",
      "Loe picked mayor Tim Moe as a partner. “It is fair,” she said. “It is an honour,” he said.",
      "Tim Moe",
    ],
    [
      "not a wife, where her husband is named",
      "Nurse Robin Roe and her husband, Dr. Leslie Moe, were on duty. “We saw it,” he said.",
      "Leslie Moe",
    ],
    [
      "who was asked by somebody with a name",
      "Reporter Bob Loe asked President Tim Moe if he would resign. “I have not thought of it,” he said.",
      "Tim Moe",
    ],
    [
      "who was asked, where another verb of speech stands in the question",
      "Counsel Bob Loe asked Mr Moe if he had read it. “I had not,” he said.",
      "Moe",
    ],
    ["not whom somebody has a request for", "Bob Loe asked Tim Moe for help. “I was late,” he said.", "Bob Loe"],
    ["not whose words are doubted", "Bob Loe questioned Tim Moe's logic. “It is weak,” he said.", "Bob Loe"],
    ["who asks on", "Bob Loe asked Tim Moe why. “Is it fair?” he said.", "Bob Loe"],
    [
      "who is not named, where a phrase in front names another",
      "Asked about Ann Roe, the mayor said she was late.",
      "the mayor",
    ],
    ["not who is written to", "In a letter to Ann Roe, the mayor said it was late.", "the mayor"],
    [
      "who wrote, and not who got the letter",
      "Ann Roe got a letter from her sister, Jane. “I am fine,” she wrote.",
      "Jane",
    ],
    [
      "who was asked by somebody with a title",
      "Asked by Mr Roe if he would resign, Mr Moe shook his head. “I have work to do,” he said.",
      "Moe",
    ],
    [
      "who reads a statement, for what is said of a client",
      "Bob Loe read a statement on behalf of Tim Moe. “My client is sorry,” he said.",
      "Bob Loe",
    ],
    ["who is accused of it", "Bob Loe accused Tim Moe of lying when he said it was late.", "Tim Moe"],
    ["not who is accused of something else", "Bob Loe accused Jane Moe of lying. He said it was late.", "Bob Loe"],
    [
      "who remembers, and not of whom",
      "Ann Roe has died. Her daughter Jane remembers her well. “She was never loud,” she said.",
      "Jane",
    ],
    [
      "who may be so young",
      "Manager Tim Moe sent on Bob Loe. The 17-year-old scored at once. “I was cold,” he said.",
      "Bob Loe",
    ],
    ["a player, by a word for the young", "Striker Bob Loe scored. “I was cold,” the youngster said.", "Bob Loe"],
    ["who got it, for what is said of it", "Ann Roe got a letter from Jane Moe. “I was sad,” she said.", "Ann Roe"],
    [
      "for whom a statement is read",
      "Outside court, Ann Roe read a statement on behalf of Jane Moe. “I can sleep now,” she said.",
      "Jane Moe",
    ],
    ["not for whom somebody speaks", "Ann Roe spoke on behalf of Jane Moe. “I was sad,” she said.", "Ann Roe"],
    [
      "nobody who is of another age",
      "Ann Roe, 29, ran the mill. A customer was hurt there.\n\nThe 41-year-old said it was dark.",
      "The 41-year-old",
    ],
    [
      "the only one of that sex, by a number of children",
      "Ann Roe met Tim Moe at the mill.\n\nThe dad-of-three said it was late.",
      "Tim Moe",
    ],
    [
      "the only one, by a number of children",
      "Ann Roe sold the mill on Monday. It had stood empty for years.\n\nThe mother of one added that it was late.",
      "Ann Roe",
    ],
    [
      "by a number of children the one told of right before, though others were named",
      "Ida Fenn sold the mill.\n\nBaker Ann Roe, whose oven broke, cried all night. “It is gone,” she said.\n\nThe mother of one said the mill was old.",
      "Ann Roe",
    ],
    [
      "by a number of children the one of the same paragraph, though the one above is a woman, too",
      "“It is safe,” said Ida Fenn.\n\nA baker of Corran, Ann Roe, did not sleep. According to the mother of five, the mill shook.",
      "Ann Roe",
    ],
    [
      "not the only one who is named, where somebody was brought in without a name",
      "A woman was hurt at the mill of Ann Roe.\n\nThe mum-of-two said it was dark.",
      "The mum-of-two",
    ],
    [
      "no organisation, by a number of children",
      "The video was shown on Instagram.\n\nThe gran-of-nine said it was late.",
      "The gran-of-nine",
    ],
    [
      "who spoke of themselves before, in a paragraph of nothing but marks",
      "Ann Roe met Tim Moe at the mill.\n\n“I nearly fell off my chair,” fumed Roe.\n\n“I said to the lad, it is made of gold, and he just shrugged.”",
      "Ann Roe",
    ],
    [
      "nobody known, where a question was put before",
      "Ann Roe met Tim Moe at the mill.\n\n“Do I know you?” asked Roe.\n\n“I said to the lad, it is made of gold, and he just shrugged.”",
      null,
    ],
    [
      "who is called otherwise on a channel",
      "TikTok user @millsaysno, whose real name is Ann Roe, showed the bill.\n\nThe mum-of-two said it was high.",
      "Ann Roe",
    ],
    [
      "another word for an officer",
      "Major General Tim Moe met Mayor Bob Loe. “It is late,” the commander said.",
      "Tim Moe",
    ],
    [
      "the name that somebody asked to be known by",
      "A baker, who asked to be known only as Ann, said it was late.",
      "Ann",
    ],
    [
      "the name behind “one of them”",
      "Bakers said flour was dear. “It is late,” said one of them, Ann Roe.",
      "Ann Roe",
    ],
    [
      "the member for a town that is a given name, too",
      "Bob Loe left.\n\nTim Moe of the Greens said it was late. “It is over,” the Ashby MP said.",
      "Tim Moe",
    ],
    [
      "whose words stand behind a colon",
      "Mayor Bob Loe left. A parent, Ann Roe, lamented that the school was shut. Her words: “It is late.”",
      "Ann Roe",
    ],
    [
      "who told of somebody, and not whom that was about",
      "Ida Fenn told the council about Sam Poe, a boy from Corran, who has been refused by nine schools. “His mother is here today. What do you say to her?”",
      "Ida Fenn",
    ],
    [
      "who spoke about a relative",
      "Ann Roe spoke about her brother, Tim Moe, who died at the mill. “He was the best of us.”",
      "Ann Roe",
    ],
    [
      "not the name within a clause about the subject",
      "A driver who worked for former Quorlo mayor Tim Moe told the court on Monday that he delivered envelopes to a church.",
      "A driver who worked for former Quorlo mayor Tim Moe",
    ],
    [
      "whom a clause is about, and not who",
      "Ann Roe is the minister of lands. But the minister, who spoke at the airport, insisted that the mill was hers.",
      "Ann Roe",
    ],
    [
      "the name, not the letters behind it",
      "Judge Tim Moe KC said to the elder brother: “You are a fool, Sam.”",
      "Tim Moe",
    ],
    [
      "the name behind “a friend of his”",
      "Bob Loe was away. A friend of his, lawyer Tim Moe, said the tycoon was ill.",
      "Tim Moe",
    ],
    [
      "the name behind two nouns",
      "Ann Roe left. Her mother and manager, Jane Poe, told the Post that the tour was over.",
      "Jane Poe",
    ],
    [
      "the name behind a trade of several words",
      "Ann Roe left. Her son, motorbike taxi rider Tim Roe, said they had paid.",
      "Tim Roe",
    ],
    [
      "a relative, and not whose relative it is",
      "Ann Roe, who trains with her husband and coach, Tim Roe, won. “He told me to wait,” she said.\n\nHer husband said he would run next year.",
      "Tim Roe",
    ],
    [
      "who was elected",
      "Tim Moe resigned as head of the mill, three weeks after his uncle, Bob Moe, was re-elected chairman.\n\nThe chairman said by phone that his nephew was impatient.",
      "Bob Moe",
    ],
    [
      "another word for a title",
      "Bishop Tim Moe opened the church. The builder Bob Loe was there. “It does not leak,” the prelate said.",
      "Tim Moe",
    ],
    [
      "whose family name is all of it",
      "Joe Moe-Roe died in May. Ann Roe left the mill to the town.\n\nRoe said the mill was old.",
      "Ann Roe",
    ],
    [
      "the relative who was just brought in and spoke, by the name of both",
      "Ann Moe was jailed. Her uncle, Tom Moe, said it was right.\n\n“It is over,” Moe said.",
      "Tom Moe",
    ],
    [
      "the relative who acted in the same paragraph, by a name that is a word",
      "Ann Wood won the cup. Her widower, Tom Wood, collected it. “It is heavy,” Wood said.",
      "Tom Wood",
    ],
    [
      "the same one again, to whom a form of address referred",
      "Ann Moe was ill. Her father, Tom Moe, said it was late. “Go home,” said Mr Moe. “It is late,” Moe said.",
      "Tom Moe",
    ],
    [
      "who came first, beside a relative who did nothing",
      "Ann Moe said it was late. She met her uncle, Tom Moe, in May. “It is late,” Moe said.",
      "Ann Moe",
    ],
    [
      "who came first, beside a relative of the background",
      "Ann Moe ran the mill. Her father, Tom Moe, was a baker of bread.\n\n“It is late,” Moe said.",
      "Ann Moe",
    ],
    [
      "neither, where the pronoun is that of the other",
      "Ann Moe spoke first. Her uncle, Tom Moe, said it was late. Moe said she was tired.",
      "Moe",
    ],
    [
      "the prince, and nobody else of that given name",
      "Prince Harry met Harry Moe, the captain. Harry said he was late.",
      "Harry",
    ],
    [
      "the pope, and nobody else of that given name",
      "Rep. Francis Moe came. It was late, Pope Francis said.",
      "Francis",
    ],
    [
      "the father who has title and full name, by title and given name",
      "Father Michael Moe came. It was late, Father Michael said.",
      "Michael Moe",
    ],
    [
      "the son by name and suffix",
      "Anthony Moe and his son Anthony Moe Jr. left. Moe Jr. said it was late.",
      "Anthony Moe Jr.",
    ],
    [
      "the husband, across his title",
      "Dr. Casey Moe and her husband, Prof. Drew Moe, came. “It is late,” he said.",
      "Drew Moe",
    ],
    [
      "who worked elsewhere then, before “who”",
      "So did Stella Poe, then of the wire services, who told me she had gone.",
      "Stella Poe",
    ],
    ["who works elsewhere now, before “who”", "I met Stella Poe, now at the mill, who said it was late.", "Stella Poe"],
    ["a given name that is a word, behind the verb", "“It is late,” Kate said. “It is not,” said Will.", "Will"],
    ["nobody by party and office", "A senior Tory MP said it was late. “Very,” he said.", "he"],
    ["who bears a name that ends as bodies do", "City Council President Ann Church said it was late.", "Ann Church"],
    [
      "the agency, and no police of those initials",
      "The Australian Federal Police arrested two men in Perth, AFP reported.",
      "AFP",
    ],
    [
      "neither of two papers, by the last word of both",
      "The New York Times ran it. The Financial Times said it was late. The Times said it was early.",
      "Times",
    ],
    ["the party of a nation", "Labour won. Scottish Labour said it was late.", "Scottish Labour"],
    [
      "no former holder of an office",
      "Former mayor Tim Moe said the levy was bad.\n\nThe mayor said that it was good.",
      "The mayor",
    ],
    [
      "the former holder, called so again",
      "Former mayor Tim Moe said the levy was bad.\n\nThe mayor was away. The former mayor said that it was wet.",
      "Tim Moe",
    ],
    [
      "not the shadow of an office",
      "Tim Moe, the shadow chancellor, said the levy was bad.\n\nThe chancellor said that it was good.",
      "The chancellor",
    ],
    [
      "the deputy as the deputy",
      "Deputy governor Tim Moe said the levy was bad.\n\nThe deputy governor said that it was wet.",
      "Tim Moe",
    ],
    [
      "the insider, and no one who is named",
      "Tim Moe left his wife on Monday.\n\n“He was angry,” the insider said.",
      "the insider",
    ],
    [
      "not the document's reader",
      "Tim Moe has the letters. A memo seen by the Harbour Trust says that the dam is cracked.",
      "A memo seen by the Harbour Trust",
    ],
    [
      "who stands behind the colon of a headline",
      "Tenant cannot be evicted for keeping eels: High Court\n\nIt rained.",
      "High Court",
    ],
    ["an office behind it", "No plan to raise fares: Peat minister\n\nIt rained.", "Peat minister"],
    ["an office before it", "Lotto winner: I still deliver the papers\n\nIt rained.", "Lotto winner"],
    [
      "nobody where a headline tells what it is about",
      "Flood relief in six districts: minister\n\nIt rained.",
      undefined,
    ],
    ["nobody before a review", "How the mill was won: a report\n\nIt rained.", undefined],
    ["a section", "Theatre: ‘The Tailor of Hollin’\n\nIt rained.", undefined],
    [
      "no title of the headline before",
      "No plan to raise fares, says minister\n\nASHBYPUR: The rain will go on, the minister said.",
      "the minister",
    ],
    [
      "the vicar who is called Rev",
      "The Rev Tim Moe heard a bang. Ann Roe said it was thunder. The bill may be high, according to the vicar.",
      "Tim Moe",
    ],
    [
      "who writes, and not from where",
      "Reader Pam Youlding emails from Corran Sands: “We have no roof.”",
      "Pam Youlding",
    ],
    ["nobody before “who”", "Ann Roe slams troll who called her ‘budget heroine’\n\nAnn Roe was cross.", "who"],
    ["nobody to whom a headline tells something", "Carer ‘emptied account’, jury told\n\nA carer was in court.", null],
    [
      "whom a question was put to",
      "Joe Moe met Ann Vance at the mill.\n\nVance asked Moe why he had come. “I had nowhere to go.”",
      "Joe Moe",
    ],
    [
      "whom a pronoun says that a question was put to",
      "Joe Moe told Ann Vance it was late. “It was late,” he said.\n\nVance asked him why he had come.\n\n“I had nowhere to go.”",
      "Joe Moe",
    ],
    [
      "nobody, where a question was put to nobody who spoke before",
      "Joe Moe met Ann Vance at the mill.\n\nThe judge asked her if she understood.\n\n“Yes, my lord.”",
      null,
    ],
    [
      "somebody new, though “the” stands at the end of the paragraph before",
      "Joe Moe met Ann Vance at the mill.\n\nA reporter told Vance that she was late.",
      "A reporter",
    ],
    [
      "who does something in the sentence before, and nobody of another paragraph",
      "Ann Vance met Joe Moe. “Three people rang me,” Moe said.\n\nVance laughs when I repeat this. “Only three?”",
      "Ann Vance",
    ],
    [
      "nobody, where something is said of the subject",
      "Ann Vance met Joe Moe. Moe is alleged to have burned down the mill.",
      null,
    ],
    [
      "a name before the day",
      "The poet died in May. “He never spoke,” his son, Ray Jr., said Friday night.",
      "Ray Jr.",
    ],
    [
      "who is of another's, and not that one",
      "Help came from Australia and New Zealand, whose foreign minister, Moana Poe, said a plane would leave.",
      "Moana Poe",
    ],
    [
      "whose mother somebody else is",
      "Ann Vance, whose lawyer, Joe Moe, has left the town, said she was ill.",
      "Ann Vance",
    ],
    [
      "somebody new, and not who",
      "Ann Vance gave the bill to a debt collector, which wrote to say that Joe Moe was dead.",
      "a debt collector",
    ],
    [
      "no union of countries by another's ministry",
      "NATO jets shot down two drones, the Ruvian defence ministry said.",
      "the Ruvian defence ministry",
    ],
    [
      "no country by a service",
      "Help came from New Zealand. The storm would turn, the weather service said.",
      "the weather service",
    ],
    [
      "where somebody comes from",
      "Coach Joe Moe said the captain would be out for a month. “He's in good spirits,” the Ulsterman said.",
      "Joe Moe",
    ],
    [
      "a name behind a particle without its vowel",
      "Premier Janine d'Ornay left. “I have no regrets,” D'Ornay said.",
      "Janine d'Ornay",
    ],
    ["nobody whom the words name", "Ann Roe met Jane Moe at the mill. “Jane is late,” she said.", "Ann Roe"],
    ["the manager, and not the firm", "A bearing is old, said Quorl Trust manager Ann Roe.", "Ann Roe"],
    [
      "who wrote, and not to whom",
      "Chaos came after Ann Roe, who owns the mill, wrote to shareholders urging them to vote out her cousin, Joe Moe.",
      "Ann Roe",
    ],
    [
      "the wife by a form of address",
      "Tom Moe was ill. His wife, Menna, said he had rung.\n\nMrs Moe said she had not slept.",
      "Menna",
    ],
    [
      "the husband by a form of address, though his wife was addressed so first",
      "Tom Moe was ill. His wife, Menna, said he had rung.\n\n“I slept,” said Mrs Moe. “I did not,” said Mr Moe.",
      "Tom Moe",
    ],
    [
      "who is named in the paragraph, of two whom one form of address may mean",
      "Wendy Moe said it was late.\n\nIvy Moe was 100 on Saturday. Asked her secret, Mrs Moe said: “I never married.”",
      "Ivy Moe",
    ],
    [
      "who has the family name first, and no one who comes later",
      "Lawyer Tan Boon Keat asked for a fine. “It is late,” said Mr Tan.\n\nJudge Tan Mui Leng was away.",
      "Tan Boon Keat",
    ],
    [
      "the only other one of the family",
      "Dan and Wes Moe built the pool. Dan Moe said they would appeal. His brother said they would not.",
      "Wes Moe",
    ],
    [
      "the relative of who spoke, by a pronoun",
      "Keith and Maureen Moe left their van. “We had ten minutes,” said Mrs Moe.\n\nHer husband said he had offered to pay. “It rang out,” he added.",
      "Keith Moe",
    ],
    [
      "no relative of two who may be",
      "Jim Moe and Bob Moe were away. Ann Moe said it was late. Her brother said it was not.",
      "Her brother",
    ],
    [
      "no relative who is another's, or another",
      "Jane Moe, his wife, was away. Jim Loe was here. Clint Moe said it was late. His sister said it was not.",
      "His sister",
    ],
    [
      "who called it so, and not who did it",
      "Joe Moe signed a deal that the union's leaders called “a victory”.",
      "the union's leaders",
    ],
    [
      "whose promise it is, though another has the verb",
      "Joe Moe promised that Ann Vance would explain her history “in a few weeks”.",
      "Joe Moe",
    ],
    [
      "several soldiers, and not their country",
      "Soldiers who seized power in the West African state of Bansara said that they had closed the borders.",
      "Soldiers who seized power in the West African state of Bansara",
    ],
    [
      "who gives a name",
      "“The land was bleeding,” said a colonel, reading from a sheet, who gave his name as Joe Moe.\n\nThe borders were shut, he said.",
      "Joe Moe",
    ],
    [
      "who gives no more than a first name",
      "“The land is bleeding,” said a woman who identified herself only as Ann.",
      "Ann",
    ],
    [
      "nobody by whose lawyer he is",
      "“The land is bleeding,” said a man who identified himself as Joe Moe's lawyer.",
      "a man who identified himself as Joe Moe's lawyer",
    ],
    [
      "a body named with its country, and not the country",
      "Prices rose in Australia. Cricket Australia said that the tour was off.",
      "Cricket Australia",
    ],
    [
      "the name behind what somebody was",
      "Ann Roe lost. That coach, former world number four Joe Moe, was seen leaving with two suitcases. “They're hers,” he said.",
      "Joe Moe",
    ],
    [
      "who called it so, and not who reported it",
      "The vaccine works, researchers reported on Tuesday, in what global health officials called a “turning point”.",
      "global health officials",
    ],
    [
      "who speaks of somebody's followers",
      "Joe Moe met Bob Loe. Moe was angry. “Many who hit the Moe supporters were drunk,” he said.",
      "Joe Moe",
    ],
    [
      "nobody who is not related",
      "Joe Moe met Kenneth Moe, who is not related to him. Joe Moe said it was late. His brother said it was early.",
      "His brother",
    ],
    [
      "the goalkeeper as the keeper",
      "Striker Ola Bern scored, and keeper Jan Dahl did not move. “I was slow,” the goalkeeper said.",
      "Jan Dahl",
    ],
    [
      "not the mayor as the former mayor",
      "Mayor Ana Ruiz opened the pool with her predecessor, Luis Paz. “It is cold,” the former mayor joked.",
      "the former mayor",
    ],
    ["who says who she is", "Ann Roe met Jane Moe at the mill. “They call me Ann Roe,” she said.", "Ann Roe"],
    [
      "not who is called by a given name alone in the words",
      "Ann Roe met Jane Moe at the mill. “Jane still thinks I was late,” she said.",
      "Ann Roe",
    ],
    [
      "not who is addressed in the words",
      "Ann Roe met Jane Moe at the mill. “It is late. I am only tired, Jane. Are you?” she said.",
      "Ann Roe",
    ],
    [
      "not who is addressed, where no verb says who spoke",
      "“Is it the same mill?” Jane Moe asked.\n\n“Possibly. Or I'm just tired, Jane. Aren't you?”",
      null,
    ],
    [
      "whom a title tells from another of the name",
      "Ann Roe was there, and so was council leader Tom Roe. “We are ruined,” Coun Roe told her.",
      "Tom Roe",
    ],
    [
      "nobody who does not bear the title",
      "Ann Roe met Tom Roe. Judge Roe, who had come by car, said it was late.",
      "Judge Roe",
    ],
    [
      "the firm by what firms are called",
      "Quorlith Foods Ltd opened a mill in Ashby. “We will hire ten people,” the papermaker said.",
      "Quorlith Foods Ltd",
    ],
    [
      "who comes from there, and not who was named first",
      "Tom Moe of Belfast met Bob Loe of Cardiff. “It is late,” the Welshman said.",
      "Bob Loe",
    ],
    [
      "who is of a people",
      "Kenyan runner Tom Moe beat Bob Loe, of Ethiopia. “It is late,” the Ethiopian said.",
      "Bob Loe",
    ],
    [
      "who was born there",
      "Bob Loe met Tom Moe, who was born in Belfast. “It is late,” the Ulsterman said.",
      "Tom Moe",
    ],
    [
      "nobody who comes from elsewhere",
      "Kenyan runner Tom Moe beat Bob Loe, of Ethiopia. “It is late,” the Swede said.",
      "the Swede",
    ],
    [
      "who speaks in the paragraph above",
      "Coach Tom Moe has denied that the mill will buy the keeper Bob Loe.\n\n“It is late,” the Swede said.",
      "Tom Moe",
    ],
    [
      "no woman as the Welshman",
      "Ann Roe, of Cardiff, met Tom Moe of Belfast. “It is late,” the Welshman said.",
      "the Welshman",
    ],
    [
      "not whoever beat one who comes from there",
      "Bob Loe, who beat the Kenyan champion, met Tom Moe, of Kenya. “It is late,” the Kenyan said.",
      "Tom Moe",
    ],
    [
      "whose novel it is",
      "Ann Roe's novel “The Mill” came out in May. Tom Moe, the mill's manager, hated it. “It is a lie,” its author said.",
      "Ann Roe",
    ],
    [
      "who wrote the book",
      "Tom Moe read “The Mill”, a book by Ann Roe. “It is a lie,” the book's author said.",
      "Ann Roe",
    ],
    [
      "whose album it is",
      "Ann Roe released her third album in May. Her manager, Tom Moe, was there. “It is late,” the singer said.",
      "Ann Roe",
    ],
    ["who was chosen", "They chose Ann Roe as their chair. “It is late,” the newly elected chair said.", "Ann Roe"],
    [
      "who was elected",
      "Delegates elected Tom Moe president of the club. “It is late,” the new president said.",
      "Tom Moe",
    ],
    [
      "who was hired, by another word for the post",
      "Rovers hired Tom Moe as manager. Captain Bob Loe left. “It is late,” the new boss said.",
      "Tom Moe",
    ],
    ["who won", "Jockey Tom Moe won the Mill Stakes. Ann Roe wept. “It is late,” the winning jockey said.", "Tom Moe"],
    [
      "who invented it",
      "Ann Roe, 14, invented a hat. Her teacher, Mr Loe, wept. “It is late,” the young inventor said.",
      "Ann Roe",
    ],
    [
      "who wrote what has a title",
      "Tom Moe wrote “The Long Mill”. His editor, Bob Loe, cut it. “It is late,” the author said.",
      "Tom Moe",
    ],
    [
      "who was robbed",
      "Ann Roe was robbed in the park. The dog of Tom Moe ran off. “It is late,” the victim said.",
      "Ann Roe",
    ],
    [
      "who is retired as the pensioner",
      "Retired baker Tom Moe fell. His wife, Ann, was there. “It is late,” the pensioner said.",
      "Tom Moe",
    ],
    ["who is old as one", "Tom Moe, 82, fell. A cyclist hit Bob Loe. “It is late,” the octogenarian said.", "Tom Moe"],
    [
      "who is of a party",
      "Tom Moe, the Conservative MP for Ashby, slept. Labour's Ann Roe laughed. “It is late,” the Labour MP said.",
      "Ann Roe",
    ],
    [
      "a sister as the sibling",
      "Tom Moe fell. His sister, Ann Moe, wept. “It is late,” the worried sibling said.",
      "Ann Moe",
    ],
    [
      "a former nurse, and no other",
      "Former nurse Ann Roe opened it. A nurse said it was early. “It is late,” the former nurse said.",
      "Ann Roe",
    ],
    [
      "the star, whose age is told only now",
      "Film star Tom Moe danced. Inspector Bob Loe was there. “It is late,” the 52-year-old star said.",
      "Tom Moe",
    ],
    ["who sells", "Ann Roe sells tomatoes in Ndola. The council moved her. “It is late,” the vendor said.", "Ann Roe"],
    [
      "a politician, and no gardener",
      "Tom Moe, the mayor of Ashby, left. Gardener Bob Loe wept. “It is late,” the Democrat said.",
      "Tom Moe",
    ],
    ["who coaches", "Tom Moe plays for Quorlo. Ann Roe coaches the side. “It is late,” the coach said.", "Ann Roe"],
    [
      "who coaches, behind an age",
      "Ann Roe, 34, who coaches the side, met Tom Moe. “It is late,” the coach said.",
      "Ann Roe",
    ],
    ["a parent of two", "Mum-of-two Ann Roe met Tom Moe. “It is late,” the mother said.", "Ann Roe"],
    ["a shot-stopper", "Goalkeeper Ann Roe met striker Tom Moe. “It is late,” the shot-stopper said.", "Ann Roe"],
    [
      "a chief executive as the boss",
      "Ann Roe met Tom Moe, the chief executive of Acme. “It is late,” the boss said.",
      "Tom Moe",
    ],
    [
      "not who wrote a letter as the author",
      "Ann Roe wrote a letter to the novelist Tom Moe. “It is late,” the author said.",
      "Tom Moe",
    ],
    [
      "not who has read the novel as its author",
      "Tom Moe, who has read the novel by Ann Roe, met Bob Loe. “It is a lie,” its author said.",
      "Ann Roe",
    ],
    [
      "no woman as he, whatever language her name is of",
      "Tom Moe carved it. Birgitte Loe wrote of the mill. “It was not finished,” he said.",
      "Tom Moe",
    ],
    [
      "no man as she, whatever language his name is of",
      "Ann Roe carved it. Murdo Loe wrote of the mill. “It was not finished,” she said.",
      "Ann Roe",
    ],
    [
      "who was asked, and not whom the question is about",
      "Bob Loe, who ran nine miles, was asked when he knew Tom Moe could play. “About noon,” he said.",
      "Bob Loe",
    ],
    [
      "not who asked",
      "Tom Moe won. Asked by Bob Loe if he would coach the side, he laughed. “I like my evenings,” he said.",
      "Tom Moe",
    ],
    ["no man as she, though he was asked", "Ann Roe sang. Tom Moe was asked why. “It is late,” she said.", "Ann Roe"],
    [
      "a clerk whom nothing names, and nobody else",
      "Present: Mrs Jane Loe (chair), Mr Tom Moe.\n\nMrs Loe said the mill was sold.\n\nThe clerk noted that it was late.",
      "The clerk",
    ],
    ["the first of two", "Ann Roe met Tim Moe on Monday. Neither smiled. The former said it was late.", "Ann Roe"],
    ["the second of two", "Ann Roe met Tim Moe on Monday.\n\n“It is late,” said the latter.", "Tim Moe"],
    ["of two people, and not the place", "Ann Roe met Tim Moe in Cardiff. The latter said it was late.", "Tim Moe"],
    ["neither of three", "Ann Roe, Bo Loe and Tim Moe met. The former said it was late.", "The former"],
    [
      "one more of several, whom nothing names",
      "Ann Roe said it was early. The third said he was tired. “It is late,” he said.",
      "he",
    ],
    ["who is brought in right behind", "“It is late,” she said. Ann Roe, 81, has run the mill since 1960.", "Ann Roe"],
    [
      "nobody whose lawyer is brought in right behind",
      "“It is late,” she said. Her lawyer, Ann Roe, did not speak.",
      "she",
    ],
    ["nobody of another sex brought in right behind", "“It is late,” she said. Tim Moe, 81, has run the mill.", "she"],
    [
      "of whom a pronoun told before",
      "Ann Roe runs the mill. A nervous host, she hides from guests. “I hear them,” she said.",
      "Ann Roe",
    ],
    [
      "whom a sentence begins to tell of",
      "The mill was run by Ann Roe. Now a gran in Ashby, she recalls that it was late.",
      "Ann Roe",
    ],
    [
      "not whoever is quoted about the holder of an office",
      "The sheriff is in trouble. “It is late,” Ann Roe said.\n\nThe sheriff, who is up for election, said it was early.",
      "The sheriff",
    ],
    [
      "not who was only there, whose age is told",
      "A woman was hit by a car. “It is late,” said Ann Roe, 34. The woman said it was early.",
      "The woman",
    ],
    [
      "not the only one who is named, where somebody of that country was told of",
      "Ann Roe, a reporter, watched. A Swede said it was early. The Swede said it was late.",
      "The Swede",
    ],
    ["who is told to be a woman", "Vihaan Roe met Ann Moe in a queue. The bride said it was late.", "Ann Moe"],
    [
      "an inspector as the detective",
      "The inspector, Ann Roe, met Tim Moe. Moe left. “It is late,” the detective said.",
      "Ann Roe",
    ],
    ["who is of that people", "Tim Moe beat the Belgian Lars Holm. The Belgian said it was late.", "Lars Holm"],
    ["who is of that country", "Tim Moe beat New Zealand’s Bo Loe. The New Zealander said it was late.", "Bo Loe"],
    [
      "of whom alone it is not told where they come from",
      "Tim Moe met Bo Loe of Ireland and the Belgian Lars Holm. The Czech said it was late.",
      "Tim Moe",
    ],
    ["not who trains one of that people", "Tim Moe is guiding the Swede Bo Loe. The Swede said it was late.", "Bo Loe"],
    [
      "who is of the country of that region",
      "Tim Moe of France met Australia’s Bo Loe. The Queenslander said it was late.",
      "Bo Loe",
    ],
    [
      "who held the office",
      "The former mayor, Ann Roe, met Mayor Jane Poe. “It is late,” the ex-mayor said.",
      "Ann Roe",
    ],
    ["no wife as the ex-wife", "Tim Moe and his wife, Ann Roe, left. The ex-wife said it was late.", "The ex-wife"],
    [
      "a paper, and not who is told of in it",
      "The Quorl Herald named the wrong man, Tim Moe. The paper said it was late.",
      "Quorl Herald",
    ],
    [
      "a firm in its statement",
      "Acme Foods will shut its mill. In a statement issued on Monday it said that it was late.",
      "Acme Foods",
    ],
    [
      "the subject of a verb in -ing behind a time, and no hearer",
      "Ann Roe told Joe Moe that the mill was shut before asking: “Will you come?”",
      "Ann Roe",
    ],
    ["the subject of several verbs", "“We go,” Ann Roe told Joe Moe, and then asked him: “Will you come?”", "Ann Roe"],
    ["who warns whoever is warned", "“The mill is cold,” Ann Roe was warned by Joe Moe.", "Joe Moe"],
    [
      "a woman by a middle name",
      "Nguyen Thi Loan met Tran Quoc Dat. Dat said it was early. “It is late,” she said.",
      "Nguyen Thi Loan",
    ],
    ["who denies the charge", "Tim Moe, 46, denies murdering Bo Loe. The defendant said it was late.", "Tim Moe"],
    [
      "nobody who denies what is no charge",
      "Tim Moe denies that. Bo Loe left. The defendant said it was late.",
      "The defendant",
    ],
    ["who drives one", "Tim Moe drives a 44-tonne lorry. Bo Loe left. “It is late,” the lorry driver said.", "Tim Moe"],
    ["who runs one", "Ann Roe runs a small café. Ida Loe left. “It is late,” the café owner said.", "Ann Roe"],
    ["who rode", "Tim Moe rode Quorlo to a win. “He flew,” the jockey said.", "Tim Moe"],
    ["who works as one", "Ann Roe works as a carer. Ida Loe left. “It is late,” the carer said.", "Ann Roe"],
    [
      "the only one named, by a trade with an age",
      "Owner Ann Roe left. “It is late,” the teacher, 29, said.",
      "Ann Roe",
    ],
    [
      "by a trade with an age nobody of another",
      "Owner Ann Roe, 30, left. “It is late,” the teacher, 29, said.",
      "the teacher",
    ],
    ["by how long they have served", "Deputy Ann Roe left. “It is late,” the 12-year veteran said.", "Ann Roe"],
    ["who was a miner", "Singer Tim Moe, 77, sang. The former miner said it was late.", "Tim Moe"],
    ["who is from there", "Lifesaver Tim Moe saw it. “It is late,” the Ashby local said.", "Tim Moe"],
    [
      "a firm as a housing association",
      "Ann Roe's landlord, Acme Homes, has been fined. The housing association said it was late.",
      "Acme Homes",
    ],
    [
      "the only firm, by what it runs",
      "Quorlo, which runs 40 care homes, was fined. Ida Loe, 91, died. The operator said it was late.",
      "Quorlo",
    ],
    ["who has married", "Tim Moe, 72, married a teacher on Saturday. The groom said it was late.", "Tim Moe"],
    ["whom somebody robbed", "He robbed Ann Roe, 34, and Bo Loe left. The victim said it was late.", "Ann Roe"],
    ["whom police arrested", "Police arrested a teacher, Tim Moe, for it. The accused said it was late.", "Tim Moe"],
    [
      "whose petition it is, and not who leads the council",
      "4,000 signed a petition started by Ann Roe. Council leader Tim Moe said no. “It is late,” the campaigner said.",
      "Ann Roe",
    ],
    ["a woman as the priest", "The Rev Ann Roe found the parcel. “It is late,” the priest said.", "Ann Roe"],
    [
      "the other, who lost",
      "Ida Loe beat Tim Moe. The new councillor said no. The defeated candidate said it was late.",
      "Tim Moe",
    ],
    [
      "a father and coach as the elder",
      "Ida Loe won. Her father and coach, Tim Loe, was there. “It is late,” the elder Loe said.",
      "Tim Loe",
    ],
    [
      "no woman's partner as a man's",
      "Ida Loe fell beside her partner, Bo Moe. Moe said it was late. His partner said it was early.",
      "His partner",
    ],
    ["who has another name", "Tim Moe, 22, better known as Quorlo, fell. “It is late,” Quorlo said.", "Tim Moe"],
    ["the only one named, by a trade", "Hiker Tim Moe was found. The Ashby accountant said it was late.", "Tim Moe"],
    ["the only woman, by how she fares", "Ann Roe fell. Bo Loe left. “It is late,” the injured woman said.", "Ann Roe"],
    [
      "nobody of whom a relative clause behind it tells",
      "Ann Roe won. “Ida rang,” recalls the novelist, whose agent, Ida Loe, sold it.",
      "Ann Roe",
    ],
    [
      "a rookie by that title",
      "Coach Bo Loe met Tim Moe. Rookie Lee Fenn left. “It is late,” the rookie said.",
      "Lee Fenn",
    ],
    [
      "one of that people behind an aside",
      "Tim Moe met the German Bo Loe. The German, meanwhile, said it was late.",
      "Bo Loe",
    ],
    ["no body by letters within a trade", "The vlogger, Tim Moe, left. The YouTuber said it was late.", "Tim Moe"],
    [
      "of whose arrest is told",
      "Ann Roe told of the arrest of a pastor, Tim Moe. The suspect said it was late.",
      "Tim Moe",
    ],
    [
      "no suspect as the spokesman",
      "Bo Loe saw the trial of a pastor, Tim Moe. The spokesman said it was late.",
      "The spokesman",
    ],
    [
      "a mother by her trade",
      "Tim Moe, 15, fell. His mother, Ann Moe, said he was late.\n\n“He is kind,” the care worker said.",
      "Ann Moe",
    ],
    [
      "a musical director as the conductor",
      "Ida Fenn sang. Musical director Tim Moe wept. “It is late,” the conductor said.",
      "Tim Moe",
    ],
    [
      "who is told beside the name to be of that age",
      "Ann Roe led until Bo Moe, the 19-year-old who came in May, won. “It is late,” the teenager said.",
      "Bo Moe",
    ],
    [
      "by a land whom the sentence before is about, whatever else they are called there",
      "Ann Roe won on Friday. Defending champion Bo Moe lost. “It is late,” said the Swede.",
      "Bo Moe",
    ],
    ["by a rank", "Ann Roe won in two sets. “It is late,” the world No 3 said.", "Ann Roe"],
    ["as a seed, behind the verb", "Ann Roe won in two sets. “It is late,” said the fourth seed.", "Ann Roe"],
    [
      "a lorry driver as the trucker",
      "It was found by lorry driver Tim Moe in May. “It is late,” the trucker said.",
      "Tim Moe",
    ],
    [
      "who gives the words of another",
      "Ann Roe met Bo Moe at the mill. “He told me, ‘Ann, you are late,’” she said.",
      "Ann Roe",
    ],
  ])("%s", (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it("calls a headline's poll a poll", () => {
    const { quotes } = extract("Poll: half of Ashby wants the mill\n\nHalf of Ashby wants it.");
    expect(quotes[0]?.speakers[0]).toMatchObject({ attribution: "Poll", unnamedAs: "poll" });
  });
});

describe("who came before, after or is of another country", () => {
  it.each([
    ["Ann Roe succeeded Tom Moe as chair in May. Her predecessor said it was late.", "Tom Moe"],
    ["Ann Roe took over from Tom Moe in May. Her predecessor said it was late.", "Tom Moe"],
    ["Tom Moe was replaced by Ann Roe in May. His successor said it was late.", "Ann Roe"],
    ["Tom Moe handed over to Ann Roe in May. His successor said it was late.", "Ann Roe"],
    ["Ann Roe succeeded Tom Moe in May. His predecessor said it was late.", "His predecessor"],
    [
      "Turkish foreign minister Tim Roe met his Greek counterpart, Tom Moe. The Greek minister said it was late.",
      "Tom Moe",
    ],
    ["British foreign secretary Ann Roe met Tom Moe. The Spanish minister said it was late.", "The Spanish minister"],
    ["Iran's foreign minister, Tim Roe, met Iraq's president, Tom Moe. The Iraqi leader said it was late.", "Tom Moe"],
    ["Iran's foreign minister, Tim Roe, met Tom Moe. The Iraqi leader said it was late.", "The Iraqi leader"],
    ["Ann Roe, of the charity Quorlo, spoke. The charity said it was late.", "Quorlo"],
    ["Ann Roe left the charity Quorlo for the charity Zeltin. The charity said it was late.", "The charity"],
    ["Quorlo blamed the rain for a fall in sales. The supermarket added that it was late.", "Quorlo"],
    ["Tom Moe (Lab, Ashby) spoke after Ann Roe (Con, Kent). The Conservative said it was late.", "Ann Roe"],
    ["Tom Moe (Lab) spoke after Ann Roe (Green). The Tory councillor said it was late.", "The Tory councillor"],
    [
      "The Ministry of Health and the Ministry of Works quarrelled. The health ministry said it was late.",
      "Ministry of Health",
    ],
    ["The Ministry of Health shut. The works ministry said it was late.", "The works ministry"],
    ["Quorlo blamed the rain. Ann Roe left. The supermarket said it was late.", "The supermarket"],
  ])("is read: %s", (text, name) => {
    const { quotes, mentions } = extract(text);
    const speaker = quotes.at(-1)?.speakers[0];
    expect(speaker?.name ?? mentions[speaker?.mention ?? -1]?.text).toBe(name);
  });
});

describe("who is described in the lead, and named behind it", () => {
  const speakers = (text: string) => extract(text).quotes.map(({ speakers: [one] }) => one?.name ?? one?.attribution);

  it("has that name in headline, lead and later", () => {
    const text =
      "Former driver admits she took cash\n\nA former driver told a court on Monday that she took cash for years.\n\n" +
      "Ann Roe, 54, said she never asked why. The driver said it was late.";
    expect(speakers(text)).toEqual(["Ann Roe", "Ann Roe", "Ann Roe", "Ann Roe"]);
  });

  it.each([
    ["behind the words", "The bridge is unsafe, a former mayor has claimed. Ann Roe said it shook.", "Ann Roe"],
    [
      "where somebody stands beside them in the lead",
      "A driver who worked for Tim Moe said he was paid in cash.\n\nBob Loe, 54, said it was late.",
      "Bob Loe",
    ],
    [
      "where a pronoun means whom the next paragraph brings in",
      "A farmer told a court that the dam burst.\n\nAnn Roe read her statement before the jury left. “It took my barn,” she said.",
      "Ann Roe",
    ],
    [
      "also where it is told that they were elected",
      "The chair of the state party said she would not go. Ann Roe, who was elected in May, said it was late.",
      "Ann Roe",
    ],
    [
      "or that they appeared in court, and the lead tells what they deny",
      "A dentist has denied lying. Ann Roe, who appeared before magistrate Tim Moe, said it was late.",
      "Ann Roe",
    ],
    [
      "and where somebody is said to deny it who has not spoken",
      "A driver accused of theft has told a court: “It was late.”\n\nTim Moe, 58, denies it.",
      "Tim Moe",
    ],
    [
      "but not who is hurt",
      "A driver accused of theft has told a court: “It was late.”\n\nTim Moe, 58, was hurt.",
      "A driver",
    ],
    [
      "but not where it is told what they do else",
      "A dentist has denied lying. Ann Roe, who runs the school, said it was late.",
      "A dentist",
    ],
    [
      "but not whom a surname with “Mr” brings in",
      "A farmer told a court that the dam burst.\n\nMr Roe read the minutes. “It was late,” he said.",
      "A farmer",
    ],
    ["by their title", "Seven nuns are free, their bishop said.\n\nBishop Ann Roe said it was late.", "Ann Roe"],
    [
      "but not whoever has another title",
      "A driver has claimed that he was paid in cash.\n\nJudge Ann Roe said it was late.",
      "A driver",
    ],
    [
      "nor who is of another sex",
      "A mother said that the school was shut.\n\nTim Moe, its head, said it was late.",
      "A mother",
    ],
    [
      "nor who is of an age, for somebody in office",
      "The coroner said that the road was bad.\n\nTim Moe, 24, said it was late.",
      "The coroner",
    ],
    ["nor for one of many", "Corn rose, one trader said.\n\nTim Moe said it was late.", "one trader"],
    [
      "nor for somebody whom the lead is not about",
      "Moe resigned on Monday after an auditor said that money was gone.\n\nTim Poe said it was late.",
      "an auditor",
    ],
    [
      "nor where somebody else is named before",
      "A driver has claimed that he was paid in cash.\n\nTim Moe left. Bob Loe said it was late.",
      "A driver",
    ],
    [
      "nor for who speaks for others",
      "A government spokesman said that it would pay.\n\nTim Moe said it was late.",
      "A government spokesman",
    ],
    [
      "and of a body, for who leads it",
      "The head of the Corran Ports Agency said the pier was safe.\n\nAnn Roe told reporters it had been painted.",
      "Ann Roe",
    ],
    [
      "and who acts in the sentence behind, before a pronoun",
      "The leader of the party said he would go. Tim Moe, 57, read it out at a meeting. He said it was late.",
      "Tim Moe",
    ],
    [
      "and in another word for the post",
      "The head of a water firm has said it had no plan.\n\nAnn Roe, chief executive of Corran Water, said it rained.",
      "Ann Roe",
    ],
    [
      "and who came to the post",
      "The chief executive of Corran Ferries said she would go.\n\nAnn Roe, who joined in May, said it was late.",
      "Ann Roe",
    ],
    [
      "whatever the calling, for somebody's kin",
      "The widow of Joe Poe says it was loud, and that nobody came to see her for a year.\n\nModel Ann Roe, 26, said it was late.",
      "Ann Roe",
    ],
    [
      "and whose words in marks stand behind those in none",
      "The head of the cricket board denied that he had lied. “I was asked,” Tim Moe told reporters.",
      "Tim Moe",
    ],
    [
      "but not whoever asks",
      "The headteacher said that the school would shut. “Why?” Ann Roe asked.",
      "The headteacher",
    ],
    ["nor who answers words in marks", "“It is late,” said the coach. “It is not,” said Ann Roe.", "the coach"],
    [
      "and with an age in brackets and an address, where both tell of a trial",
      "A woman who allegedly took a bus told a court it was cold.\n\nAnn Roe (44), of Mill Street, pleaded not guilty.",
      "Ann Roe",
    ],
  ])("%s", (_, text, name) => expect(speakers(text)[0]).toBe(name));
});

describe("whoever appears in court", () => {
  const prosecutor = "Mary Fogg KC, prosecuting, said Lamb had been “ruthless”. Tom Poe, the judge, listened.";
  it.each([
    [
      "Opening the case for the Crown, Mary Fogg KC said Lamb was rude.\n\n“You are to judge him,” the prosecutor said.",
      "Mary Fogg",
    ],
    [`${prosecutor}\n\n“You are to judge him,” the barrister said.`, "Mary Fogg"],
    ["Mitigating, Tom Poe said his client was sorry.\n\nThe solicitor added: “He is ill.”", "Tom Poe"],
    [`${prosecutor}\n\nThe defence lawyer said that Lamb was ill.`, "The defence lawyer"],
    [
      "For the defence, Mary Fogg KC said Lamb was ill.\n\n“You are to judge him,” the prosecutor said.",
      "the prosecutor",
    ],
  ])("is called after their side, and not after the other: %s", (text, name) => expect(lastSpeaker(text)).toBe(name));
});

describe("he", () => {
  it("is the husband with a name of the north, and not his wife", () => {
    const husband = "Her husband, the architect Per Ekdahl, puts his head round the door.";
    expect(lastSpeaker(`Tove Ekdahl bakes. “It went wrong,” she says. ${husband} “I hum,” he says.`)).toBe(
      "Per Ekdahl",
    );
  });

  it("is who spoke right before, and not whom that was about", () => {
    const told =
      "Jim Loe was found in March. He had fallen before he was seen.\n\nSgt Lee Moe and Pc Ann Poe deny it.\n\nAsked by the chair, Jane Roe, Moe said that he had believed Mr Loe was asleep.\n\n“I would give anything to go back,” he said.";
    expect(lastSpeaker(told)).toBe("Lee Moe");
  });
});

describe("whom the writer has met, rung or written to", () => {
  it.each([
    ["Ann Roe owned the mill.\n\nI rang my husband. He said it was late.", null],
    ["Ann Roe owned the mill.\n\nI gave the book to my mother. She rang to say that it was late.", null],
    ["Ann Roe owned the mill.\n\nI saw Joan Moe there. She said it was late.", "Joan Moe"],
  ])("is who speaks in the next sentence: %s", (text, name) => {
    expect(extract(text).quotes.at(-1)?.speakers[0]?.name ?? null).toBe(name);
  });
});

describe("a pronoun", () => {
  it.each([
    [
      "before what is told to police is none of them",
      "Police Chief Ron Moe said the suspect, Gary Poe, 67, ran. He told officers that it was late.",
      "Gary Poe",
    ],
    [
      "in a statement means who reads it",
      "Judge Ann Roe said the mill was shut.\n\nOne victim, a widow of 82, read a statement in which she said she was cold.",
      "One victim",
    ],
    [
      "in a letter to parents means who wrote it",
      "Ann Roe met Jane Moe.\n\nMoe wrote a letter to parents in which she said it was late.",
      "Jane Moe",
    ],
    [
      "in a letter that somebody got means who sent it",
      "Tim Roe received a letter from Bob Moe in which he said it was late.",
      "Bob Moe",
    ],
    [
      "means whose name is told for what the subject is",
      "Mayor Tim Moe shut the mill.\n\nHer successor is Bob Roe, 41, a lawyer who has run two of Moe’s campaigns.\n\n“It is late,” he said.",
      "Bob Roe",
    ],
    [
      "and “the patrol” means the one of which fuller words told",
      "The road was shut, the highway patrol said. Capt. Ann Roe saw the fire. It was late, according to the patrol.",
      "the highway patrol",
    ],
    [
      "of several means a group that spoke right before",
      "A group of 64 millers has asked the court to stop it.\n\nThey claim that it is late.",
      "A group",
    ],
  ])("%s", (_, text, who) => {
    const { quotes, mentions } = extract(text);
    const speaker = quotes.at(-1)?.speakers[0];
    const meant = mentions[mentions[speaker?.mention ?? -1]?.refersTo ?? -1]?.text;
    expect(speaker?.name ?? meant).toBe(who);
  });
});

describe("“it” behind a sentence that ends with who told it", () => {
  it("is that body, and not whom the sentence is about", () => {
    const told = "Quorlo Bank hid it, the Harbour Department said on Monday. It said that Quorlo had known.";
    expect(lastSpeaker(told)).toBe("Harbour Department");
  });
});

describe("the letters of an office", () => {
  it.each([
    ["District Magistrate Ann Roe put the toll at six. “It may rise,” the DM said.", "Ann Roe"],
    ["The District Chief Executive (DCE), Mrs Ann Roe, said it was late. “We are going,” the DCE said.", "Ann Roe"],
    ["SP Ann Roe met Tom Moe, a farmer.\n\nThe SP said it was late.", "Ann Roe"],
    ["Superintendent of Police Ann Roe met Tom Moe, a farmer.\n\nThe SP said it was late.", "Ann Roe"],
    [
      "Solicitor General Ann Roe told a bench led by Chief Justice of India Tom Moe that it was old.\n\nThe CJI said it was late.",
      "Tom Moe",
    ],
    ["The Principal Secretary, Dr Ann Roe, left. Joe Moe stayed. “It is late,” the PS said.", "Ann Roe"],
    ["The Commissioner of Police, Mrs Ann Roe, left. Joe Moe stayed. “It is late,” the CP said.", "Ann Roe"],
    ["The farmer Ann Roe met Tom Moe.\n\nThe SP said it would fight on.", "SP"],
  ])("mean whoever bears it: %s", (text, name) => expect(lastSpeaker(text)).toBe(name));
});

describe("the source", () => {
  it.each([
    ["a person familiar with the matter", "The mill will close, a person familiar with the matter said."],
    ["one source", "The mill will close, one source said. A person close to the board said it was late."],
    ["the source", "The mill will close, millers said."],
  ])("is %s", (expected, before) => {
    const { quotes } = extract(`${before} “It is over,” the source said.`);
    expect(quotes.at(-1)?.speakers).toMatchObject([{ unnamedAs: "individual", anonymity: { text: expected } }]);
  });
});

describe("the union", () => {
  it("is not the firm that says something else in the same sentence", () => {
    const union = (joint: string) =>
      lastSpeaker(`Acme Ltd. said it would sell the ships ${joint} the union warned that jobs were at risk.`);
    expect(union("as")).toBe("the union");
    expect(union("after")).toBe("the union");
  });
});

describe("a description before the name", () => {
  it.each([["the nurse, Ann Roe, was in tears"], ["Ann Roe, the nurse, was in tears"]])(
    "means whom “%s” tells to be the one, though somebody without a name was brought in",
    (told) => {
      expect(lastSpeaker(`A nurse fell at the mill. “I slipped,” the nurse said. On Monday ${told}.`)).toBe("Ann Roe");
    },
  );
});

describe("“who last week claimed”", () => {
  it("is told of who stands before it, and not of who opens the sentence", () => {
    const told =
      "Ann Roe met the press. Roe also slammed remarks by Joe Moe, who last week claimed that the pier was unsafe.";
    expect(lastSpeaker(told)).toBe("Joe Moe");
  });
});

describe("who presides", () => {
  it.each([
    ["Assistant coroner Ann Roe", "the coroner"],
    ["Deputy District Judge Ann Roe", "the judge"],
  ])("is called so, though %s is not the first", (title, office) => {
    const heard = "His widow, Joan Moe, said he was careful.";
    expect(lastSpeaker(`${title} sat in Corran. ${heard}\n\n“He was not to blame,” ${office} said.`)).toBe("Ann Roe");
  });
});

describe("a description of who says something as somebody else acts", () => {
  it("is not whoever acts", () => {
    const tried = "A jury acquitted the former mayor, Tom Roe, of theft. The trial of Roe lasted a week.";
    expect(lastSpeaker(`${tried}\n\nRoe closed his eyes as the foreman said “not guilty” nine times.`)).toBe(
      "the foreman",
    );
  });
});

describe("somebody told by a number", () => {
  it("is one person, whom “he” may mean", () => {
    const told =
      "Builder Tom Roe pleaded guilty.\n\nJuror No. 9 said the panel was quick. “The rest was lunch,” he said.";
    expect(lastSpeaker(told)).toBe("he");
  });
});

describe("somebody who goes by a name", () => {
  it.each([["by the name of Abu Selim"], ["by Abu Selim"], ["by the name Abu Selim"]])("“%s” is called so", (name) => {
    const told = `The rebels met. Their spokesman, who goes ${name}, left early.`;
    expect(lastSpeaker(`${told} Their spokesman, who goes ${name}, said that it was late.`)).toBe("Abu Selim");
  });
});

describe("whoever passes sentence", () => {
  it.each([["Jailing him, Lord Roe said it was sad."], ["Lord Roe jailed him."], ["Passing sentence, Lord Roe wept."]])(
    "is the judge: “%s”",
    (told) => {
      const heard = "A man stole a boat. His advocate, Joe Moe, said he was sorry.";
      expect(lastSpeaker(`${heard}\n\n${told}\n\nThe judge told him: “You robbed her.”`)).toBe("Roe");
    },
  );
});

describe("a professor", () => {
  it("is a scientist", () => {
    const told = "Professor Ann Roe said rain was likely.";
    expect(lastSpeaker(`${told} “It is late,” the scientist said.`)).toBe("Ann Roe");
  });
});

describe("“it” behind a document that the sentence before is about", () => {
  it.each([
    ["A report by elders named 41 children."],
    ["A list of the dead, compiled by elders and seen by Reuters, held 41 names."],
  ])("is that, and no body that spoke before: %s", (told) => {
    const before = "The United States called for those responsible to be held to account.";
    expect(lastSpeaker(`${before} ${told} The youngest, it said, was “not yet named”.`)).toBe("it");
  });
});

describe("a person behind a body and a comma", () => {
  it("is not that body", () => {
    const told =
      "In the clip, filmed on a phone and posted on TikTok, the teacher, who has not been named, can be heard";
    expect(lastSpeaker(`${told} saying: “Have you been there? No.”`)).toBe("the teacher");
  });
});

describe("“the Labour minister”", () => {
  it("is of no other office than the minister whom the article names", () => {
    const told = "Agriculture Minister Ann Roe was there. Ms Roe said no.";
    expect(lastSpeaker(`${told} “It is late,” the Labour minister said.`)).toBe("Ann Roe");
  });
});

describe("a description before “a Filipino named Ann Roe”", () => {
  it("means who is named so", () => {
    expect(lastSpeaker("Two people left. Its captain, a Filipino named Ann Roe, said that it was late.")).toBe(
      "Ann Roe",
    );
  });
});

describe("the prophet", () => {
  it("is a person", () => {
    expect(lastSpeaker("Prophet Joe Moe denied it.\n\nThe prophet told reporters that it was late.")).toBe("Joe Moe");
  });
});

describe("“he” in the paragraph below somebody without a name who was brought in and spoke", () => {
  it("is that one, and not who was named and spoke before", () => {
    const named =
      "The doctors have suspended their strike, their president, Dr Joe Moe, announced on Thursday.\n\nMoe lamented that over 2,000 of his colleagues had left. “You cannot work when you are hungry,” he said.";
    const minister = "The minister, in a statement signed by her aide, Mr Tom Roe, assured them that it would be paid.";
    const unnamed =
      "However, a consultant at one of the hospitals, who pleaded anonymity, told our correspondent that doctors had heard such promises before.";
    expect(
      lastSpeaker(`${named}\n\n${minister}\n\n${unnamed}\n\n“They said March. Which deal is it?” he queried.`),
    ).toBe("he");
  });
});

describe("a pronoun behind words of another kind", () => {
  it.each([
    [
      "who admits something last, and of whom a sentence tells between",
      "The writer Joe Moe has accused her of waste, and the player, Tom Roe, admits it was a mistake. He has come round. “I hear it now,” he says.",
      "Tom Roe",
    ],
    [
      "whom the sentence before is about, and not whom it names",
      "Your columnist Joe Moe writes that nobody can cook. My grandson, who is nine, bakes. He asks me to tell Mr Moe that the secret is a clean towel.",
      "He",
    ],
  ])("means %s", (_, text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("the writer's brother", () => {
  it("is no monk", () => {
    const told = "Brother Ignatius had put him at the back in 1959.";
    expect(lastSpeaker(`${told} My brother said it was a miracle.`)).toBe("My brother");
  });
});

describe("who answers another", () => {
  it.each([
    [
      "the Czech who disagrees, as the only one besides who spoke",
      "Striker Jan Roe scored twice. Rovers manager Joe Moe was furious. “It was offside,” said Moe. The Czech disagreed. “I was level,” he said.",
      "Jan Roe",
    ],
    [
      "the minister, brought in as the counterpart of another by the next sentence",
      "Foreign Minister Joe Moe said it was a threat. His Corran counterpart, Ann Roe, dismissed the claim. “There are no tanks,” the minister said.",
      "Ann Roe",
    ],
    [
      "the general of whom the sentence before tells",
      "General Joe Moe said it would hold. His counterpart, General Tim Roe, was less certain. “It may not,” the general said.",
      "Tim Roe",
    ],
    [
      "the predecessor of whom a successor is named",
      "When Ann Roe left last year, pupils wept. Her successor, Joe Moe, has found it hard. “He only needs to smile,” his predecessor said.",
      "Ann Roe",
    ],
    [
      "the seed with a name behind it, and not who has spoken before",
      "Ann Moe, 24, beat the top seed, Lucia Roe. It was her third win over Roe. “I won,” Moe said. The top seed blamed her wrist. “I am no robot,” the Spaniard said.",
      "Lucia Roe",
    ],
    [
      "the Slovak, as the other is told to be Czech",
      "The Czech, Jan Moe, had frostbite. His companion, Petr Roe, was unhurt.\n\n“He gave me his gloves,” Moe said. The Slovak said he had spare ones.",
      "Petr Roe",
    ],
    [
      "he of whom the sentence before tells by what he is",
      "US Secretary of State Joe Roe said it would stay. Chinese Foreign Minister Li Moe called it illegal.\n\nMr Moe said it was late. The American, who flies home today, was tired of it. “I am tired,” he said.",
      "Joe Roe",
    ],
    [
      "the ranger, with whom the court is not set off by a comma",
      "A court fined the ranger, Tim Roe. Ann Moe said no. The ranger said he would go.",
      "Tim Roe",
    ],
    [
      "the latter of two, where what the wind does is told beside them",
      "The fire chief, Tim Moe, said the wind had been cruel. His colleague, Joe Roe, said the moor would burn.\n\n“It is in the peat,” said the latter.",
      "Joe Roe",
    ],
    [
      "who is the captain of a ship and named behind it",
      "Sailor Ann Moe was hauled aboard. The captain of the tanker, Rajiv Roe, said the cat had bitten the bosun. “So it did,” the captain said.",
      "Rajiv Roe",
    ],
    [
      "the younger of two, with a name behind it",
      "Two divers made it safe. The younger of the two divers, Gail Roe, said it was late.",
      "Gail Roe",
    ],
    [
      "the prime minister of whom the sentence before tells, as the counterpart of another",
      "The Corran prime minister, Ann Moe, said she had rung her Fijian counterpart, Tim Roe, within the hour. Mr Roe thanked her. The prime minister said 12 villages had been cut off.",
      "Tim Roe",
    ],
  ])("is %s", (_, text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("of two who hold an office", () => {
  it.each([
    [
      "the one of that faith is meant",
      "Bishop Joe Moe of the Anglican diocese of Ashby was there. The Catholic bishop, Tom Roe, was late. The Anglican bishop said it was cold.",
      "Joe Moe",
    ],
    [
      "the one of those people is meant",
      "Doctors have accepted it. Their leader, Dr Tom Roe, was glad. Nurses’ leader Ann Moe was not. The doctors’ leader said it was late.",
      "Tom Roe",
    ],
    [
      "the one of the body that is described",
      "The regulator, Ofquorl, told Moe Mills to stop. Its director, Ann Roe, was firm. Moe Mills's director, Tim Loe, was not. The regulator's director said it was late.",
      "Ann Roe",
    ],
  ])("%s", (_, text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("who led a study", () => {
  it("is its author, and the researcher where another had no part in it", () => {
    const led = "Ann Roe, who led the research at Corran University, said it was small.";
    const other = "Prof Joe Moe, a sleep scientist who was not involved, said it was late.";
    expect(lastSpeaker(`${led} ${other} The study's lead author said it was cold.`)).toBe("Ann Roe");
    expect(lastSpeaker(`${led} ${other} The researcher said it was cold.`)).toBe("Ann Roe");
  });
});

describe("a title that is a given name, too", () => {
  it("is no part of the name where the article has it in small letters", () => {
    const text = "Rabbi Joe Moe and Imam Yusuf Roe have walked together. The imam said it was late.";
    expect(lastSpeaker(text)).toBe("Yusuf Roe");
  });
});

describe("a body from a country", () => {
  it("is the one of which that is told", () => {
    const text = "The US drugmaker Quorlo will buy its Danish rival, Moexa, for $4bn. Quorlo said it was fair.";
    expect(lastSpeaker(`${text} The Danish company said it was late.`)).toBe("Moexa");
    expect(lastSpeaker(`${text} Moexa said it was glad. The US company said it was late.`)).toBe("Quorlo");
  });
});

describe("who was asked by another", () => {
  it.each([
    ["Tom Roe said it was safe. Kit Moe, the chair, asked him why. He said it was late.", "Tom Roe"],
    ["Ann Roe said it was safe. The judge, Kit Moe, asked her for proof. She said it was late.", "Ann Roe"],
    ["Tom Roe said it was safe. Femi Loe put it to him that it had sunk. He agreed that it had.", "Tom Roe"],
    [
      "The priest, Tom Roe, said that was a lie. His bishop, Dr Joe Moe, told him to pray. He said he would.",
      "Tom Roe",
    ],
  ])("answers: %s", (text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("the author of the first study", () => {
  it("is not the author of the second", () => {
    const first = "Ann Roe, who led a study of schools, said it was cold.";
    const second = "A second study, by the Moe Institute, found no link. Its author, Prof Tom Moe, said it was wet.";
    expect(lastSpeaker(`${first} ${second} The first study's author said it was late.`)).not.toBe("Tom Moe");
  });
});

describe("the outgoing one", () => {
  it("is not who is the new one", () => {
    const text = "Quorlo has named Ann Roe as its chief executive. The new chief executive said it was cold.";
    expect(lastSpeaker(`${text} The outgoing one said it was late.`)).toBe("The outgoing one");
  });
});

describe("the airline", () => {
  it("is the one that was called so before, and not who spoke last", () => {
    const text = "Kestrel Air will cut flights. The Dublin-based airline blamed its rival Orinoco Airways.";
    expect(lastSpeaker(`${text} Orinoco said it was fair. The airline said it was late.`)).toBe("Kestrel Air");
  });
});

describe("the only one of a calling", () => {
  it("is called so later", () => {
    const text =
      "When the school closed, its only teacher, Ann Roe, moved in. Her last pupil, Tom Moe, said it was cold.";
    expect(lastSpeaker(`${text} The teacher said it was late.`)).toBe("Ann Roe");
  });
});

describe("whose relative spoke", () => {
  it.each([
    ["Tom Roe waited. His wife, Sandra, said it was late. Her husband said it was cold.", "Tom Roe"],
    ["Fatou Roe sells cloth. Her daughter Awa sells more. “No,” Awa said. Her mother said it was cold.", "Fatou Roe"],
    ["Hilde Roe's son, Erik, said it was late. His mother said it was cold.", "Hilde Roe"],
    ["Hilde Roe's son, Erik, said it was late. His father said it was cold.", "His father"],
  ])("is meant by what they are to them: %s", (text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("of two who are called so", () => {
  it("the one is meant who did not speak right before by another calling", () => {
    const text = "The Rev Ann Roe told them that it was late. Fr Tom Moe told them that it was cold.";
    expect(lastSpeaker(`${text} The minister said it was dark. The priest said it was wet.`)).toBe("Tom Moe");
  });
});

describe("in a verb's own sentence", () => {
  it("stands whoever it tells of, and not in the one before", () => {
    const text = "“She's one vote,” said Tom Moe. Ann Roe was more cautious,";
    expect(lastSpeaker(`${text} noting that rates had fallen “to the floor.”`)).toBe("Ann Roe");
  });
});

describe("in whose diary it stands", () => {
  it.each([
    ["A student found Tom Moe's diary. In it he boasts that he bought the mill.", "Tom Moe"],
    ["A student found a collector's diary. In it he boasts that he bought the mill.", "he"],
  ])("is who says so: %s", (text, who) => expect(lastSpeaker(`Joe Roe led the way. ${text}`)).toBe(who));
});

describe("of two who speak in one sentence", () => {
  it.each([
    ["Tom Moe and Ann Roe met. It was cold, she said; it was hot, he said.", "Tom Moe"],
    ["Tom Roe is 101. His daughter, Pru, makes tea. It was at Ash, he tells me; it was at Hove, she says.", "Pru"],
  ])("the second is whom the second pronoun means: %s", (text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("a body that is told by its name", () => {
  it.each([
    ["before “union”", "Central Line is shut. The RWU union said it was late.", "RWU"],
    ["before “charity”", "The charity Crisis said it was cold. The Dogs Trust charity said it was late.", "Dogs Trust"],
    ["behind where it works", "National Quorlways said it was late.", "National Quorlways"],
    ["what is somebody's", "Anna Moe left. Moe’s said it was late.", "Moe’s"],
    ["and has a noun behind it", "Anna Moe left. The sponsor, Moe’s Dogs, said it was late.", "Moe’s Dogs"],
    ["of two names", "Ann Roe said Smith & Moe had told her that it was late.", "Smith & Moe"],
  ])("%s", (_, text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("“he” behind what is done to somebody for their words", () => {
  it.each([
    ["Joe Moe sacked Bob Loe after he said it was late.", "Bob Loe"],
    ["Joe Moe hit back at former coach Bob Loe after he told fans that it was late.", "Bob Loe"],
    ["Joe Moe criticised the coach after he said it was late.", "he"],
  ])("%s", (text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("who is named in a way of their land", () => {
  it.each([
    ["a councillor", "The council voted no. Cr Bruce Moe said it was late.", "Bruce Moe"],
    ["a son of somebody", "Prince Thulani kaZwide said it was late.", "Thulani kaZwide"],
    ["an oba", "Oba Adewale Roe left. Joe Moe said it was cold. The monarch said it was late.", "Adewale Roe"],
    ["whom a show stars", "The show stars Bae Joon-ho. Bae said it was late.", "Bae Joon-ho"],
    ["its creator", "Creator Noh Eun-bi said it was late.", "Noh Eun-bi"],
    ["one of a people of two words", "Park Ji-hoon left. The South Korean said he was tired.", "Park Ji-hoon"],
    ["one of a people that two lands share", "Park Ji-hoon left. The Korean said he was tired.", "Park Ji-hoon"],
    ["an officer behind what they are", "Police spokesman SP Garba Moe said it was late.", "Garba Moe"],
    ["a depute", "Fiscal Depute Rory Roe said it was late.", "Rory Roe"],
    ["a coastguard", "Coastguard Perran Uren said it was early. Uren said it was late.", "Perran Uren"],
    ["a nephew", "Joe Roe has died. His nephew, Joe Roe Jr, said it was late.", "Joe Roe Jr"],
    ["one of a people who says “I”", "Didier Moe left. “I am tired,” the Senegalese said.", "Didier Moe"],
  ])("%s", (_, text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("whoever does something before their words", () => {
  it("is the daughter who is named behind whose she is", () => {
    const text = "The council honoured Ann Roe. Roe's daughter Mary wept. “It is late,” she told the council.";
    expect(lastSpeaker(text)).toBe("Mary");
  });
});

describe("“Mr” and the name of his wife", () => {
  it("is the husband who is told to be hers", () => {
    expect(lastSpeaker("Nicole Roe wept. Roe’s husband, Stephen, left. Mr Roe said it was late.")).toBe("Stephen");
  });
});

describe("a bare name beside “Mrs” and that name", () => {
  it.each([
    ["before she is brought in", "Tim Roe, 48, was jailed. Roe told officers it was late.\n\nMrs Roe, 76, wept."],
    ["where it says so of a man", "Tim Roe, 48, was jailed. Mrs Roe, 76, wept. Roe said he was late."],
    [
      "where he was named in full since",
      "Lady Roe said it was early. Her son, Tim Roe, said it was dark. Roe said it was late.",
    ],
    [
      "where it stood for him before",
      "Tim Roe, 48, was jailed. Roe had denied it. His mother wept. Mrs Roe left at noon. Roe said it was late.",
    ],
  ])("is his whom the article names in full: %s", (_, text) => expect(lastSpeaker(text)).toBe("Tim Roe"));
});

describe("an office that is all of a label", () => {
  const above = "The council met on Monday to hear from those who live by the mill.";
  const talk =
    "CLLR BELL: May I ask why?\n\nTHE CHAIRMAN: You may.\n\nCLLR BELL: Well?\n\nTHE CHAIRMAN: I think it is late.";
  it.each([
    ["who is called so", "The chairman, Ralph Moe, opened it.", "Ralph Moe"],
    ["who is called so in brackets", "Present: Ann Moe (chair), Tom Bell and Rita Poe.", "Ann Moe"],
    ["who leads the talk", "The meeting, chaired by Ralph Moe, was short.", "Ralph Moe"],
    ["none of two", "The chairman, Ralph Moe, and the chairman of the club, Joe Roe, came.", "THE CHAIRMAN"],
    ["nobody who held it before", "The former chairman, Ralph Moe, came.", "THE CHAIRMAN"],
  ])("is held by %s", (_, told, who) => expect(lastSpeaker(`Council\n\n${above} ${told}\n\n${talk}`)).toBe(who));

  it("is a prime minister's in capitals among labels that are not", () => {
    const text =
      "Question time\n\nPrime Minister Helen Ash faced questions about Dunmore on Monday.\n\nKeane: Will you go?";
    expect(
      extract(`${text}\n\nTHE PRIME MINISTER: I have been there.\n\nKeane: As what?`).quotes[1]?.speakers[0]?.name,
    ).toBe("Helen Ash");
  });
});

describe("who answers for a witness", () => {
  it("is whom a question to “the witness” names", () => {
    const text =
      "Record\n\nMR. BELL: Mr. Penn, did you read it?\n\nTHE WITNESS: I read the first line.\n\nMR. BELL: Why?";
    expect(lastSpeaker(`${text}\n\nTHE WITNESS: I was in a hurry, as we all were on that day.`)).toBe("Penn");
  });

  it("is whom the introduction of a hearing is about, where somebody with a label asks", () => {
    const text =
      "Inquiry\n\nThe inquiry heard on Monday from a former nurse, Grace Obi. She was questioned by counsel, Adam Reyes KC.";
    expect(
      lastSpeaker(`${text}\n\nMR REYES: What did you say?\n\nA. I said that it was late.\n\nQ. Why?\n\nA. It was.`),
    ).toBe("Grace Obi");
  });
});

describe("a label that is a word or the name of a firm, too", () => {
  it.each([
    ["May", "Gus May"],
    ["Gross", "Ada Gross"],
    ["Fitch", "Lena Fitch"],
  ])("%s is whoever bears it", (label, name) => {
    const text = `Forum\n\nThe manager, ${name}, met fans on Monday.\n\nFan: Will there be a new striker?`;
    expect(lastSpeaker(`${text}\n\n${label}: I hope so.\n\nFan: Well?\n\n${label}: We will see, I am sure.`)).toBe(
      name,
    );
  });

  it("“Minister DE WIT” is somebody", () => {
    const text =
      "Senate\n\nThe senate met on Monday.\n\nMinister DE WIT: I do.\n\nMr. VAN DIJK: Do you?\n\nMinister DE WIT: I do.";
    expect(extract(text).quotes[0]?.speakers[0]?.name).toBe("DE WIT");
  });
});

describe("the coroner behind another name", () => {
  it("is who is named next", () => {
    const text =
      "At the inquest into the death of Alan Reid, 34, the coroner, Mary Shaw, questioned the mate, Joe Baird.";
    expect(lastSpeaker(`${text} The coroner said it was late.`)).toBe("Mary Shaw");
    const letter = "In a letter to Alan Reid, the chairman, Mary Shaw, asked why.";
    expect(lastSpeaker(`${letter} The chairman said it was late.`)).toBe("Mary Shaw");
  });
});

describe("two labels alone", () => {
  it("are turns where the second answers the first", () => {
    const text =
      "Inquest\n\nThe coroner, Elspeth Gow, heard from his boss, Iain Moffat.\n\nCoroner: And what did he say?";
    expect(lastSpeaker(`${text}\n\nMr Moffat: He said, “Somebody's got to.”`)).toBe("Iain Moffat");
    expect(extract(`${text}\n\nMr Moffat: He said, “Somebody's got to.”`).quotes.at(-1)?.text).toContain("He said");
  });
});

describe("who says “yes” behind a question, and goes on behind the verb", () => {
  it("is whom the verb tells", () => {
    const text = "“Is it late?” asked Vera Prins.\n\n“Yes,” said the minister, Joe Maas. “In most of it.”";
    expect(lastSpeaker(`Bank\n\n${text}`)).toBe("Joe Maas");
    expect(lastSpeaker(`Bank\n\n${text}\n\n“Most?”\n\n“The part I have read about.”`)).toBe("Joe Maas");
  });
});

describe("a name of men and women", () => {
  it.each([
    ["Kerry Lamb texted her husband, Shaun, four times. Lamb was away. He said it was late.", "Shaun"],
    ["Kerry Lamb said her husband was ill. He said it was late.", "He"],
    ["The poet Robin Lamb kissed her husband. He said it was late.", "He"],
  ])("is a woman's by her husband: %s", (text, who) => expect(lastSpeaker(text)).toBe(who));
});

describe("a line that tells who speaks on what", () => {
  const lines = "Croatia coach Luka Kovac on beating Spain 4-0\n\n“I didn't sleep. Tonight I also won't.”";
  it.each([
    ["whom it names", lines],
    [
      "whom it names, below other topics",
      `${lines}\n\nOn Marko Babic, who scored twice:\n\n“He was fined on Tuesday.”`,
    ],
  ])("is said by %s", (_, text) => expect(lastSpeaker(`Euro 2028\n\n${text}`)).toBe("Luka Kovac"));
});

describe("a point of a list", () => {
  it("is said by whom it tells of, whoever is introduced above the list", () => {
    const text =
      "The mayor, Dee Hollis, has started a podcast.\n\n1. She hates the fountain. “It looks old,” she tells Marv Pine.";
    expect(lastSpeaker(`Podcast\n\n${text}\n\n2. Pine hates it too. “I've seen dogs refuse it.”`)).toBe("Marv Pine");
  });
});

describe("counsel who asks", () => {
  it("is the one named between commas behind whose counsel that is", () => {
    const asked = "Asked by counsel to the inquiry, Lena Perera, whether it was late, Dan Foss left.";
    expect(lastSpeaker(`Inquiry\n\n${asked}`)).toBe("Lena Perera");
  });
});

describe("a firm", () => {
  it("is known by whoever is called its chief executive elsewhere", () => {
    const text = "Quorlfjord was fined. Quorlfjord chief executive Randi Moe wept. Quorlfjord said it was late.";
    expect(extract(`Ferry\n\n${text}`).organisations.map(({ name }) => name)).toEqual(["Quorlfjord"]);
  });
});

describe("a headline that ends with whom it is told", () => {
  it("does not run on into the text", () => {
    const body = "Officials met in the hall on Monday and the plan for the canal was discussed with people there.";
    expect(extract(`Scrap the levy, Vexia boss tells ministers\n\n${body}`).quotes.map(({ text }) => text)).toEqual([
      "Scrap the levy",
    ]);
  });
});

describe("an entry of a live page", () => {
  it("begins behind its time", () => {
    const entry = "10.42 The harbour master at Brae, Dan Foss, says that two boats are lost.";
    expect(lastSpeaker(`Live: storm\n\n${entry}`)).toBe("Dan Foss");
  });

  it("names the body from which a statement comes behind what that is", () => {
    const entry = "11.05 Statement from the power company Lumen: “Two boats are lost. The others are safe.”";
    expect(lastSpeaker(`Live: storm\n\n${entry}`)).toBe("Lumen");
  });
});

describe("whoever something is done to in a clause of when", () => {
  it.each([
    ["When Joe Moe pressed him, he answered that he had been misquoted.", "Tim Roe"],
    ["When the MP Joe Moe asked him about it, he said it was late.", "Tim Roe"],
  ])("is who speaks: %s", (text, who) => expect(lastSpeaker(`Tim Roe, a miller, was there. ${text}`)).toBe(who));
});

describe("a writer of whom the surname is enough", () => {
  it("is whom “he” means", () => {
    const text = "Ann Roe wrote to Ned Moe. Orwell, who kept nothing, thought this vulgar. He said that it was late.";
    expect(lastSpeaker(text)).toBe("Orwell");
  });
});

describe("who is of a market or a yard", () => {
  it("is whom “who” tells of", () =>
    expect(lastSpeaker("Joe Moe was flanked by Ann Roe of the Timber Market, who said that bills had risen.")).toBe(
      "Ann Roe",
    ));
});

describe("who took part and asked to be called something", () => {
  it("says what follows", () => {
    const text = "A nurse who took part and asked to be called only Ann told the Globe that it was late.";
    expect(lastSpeaker(text)).toBe("Ann");
    expect(extract(text).quotes.at(-1)?.stance).toBe("asserted");
  });
});

describe("who is named at the end of a long subject", () => {
  it("speaks, and not the thing that the subject ends with", () => {
    const text = "Mill\n\nThe hand who brought the complaint, Billy Marsh, said the news was “late”.";
    expect(extract(text).quotes.at(-1)?.speakers[0]?.name).toBe("Billy Marsh");
  });
});

describe("where somebody was born", () => {
  it("is nobody's name", () => {
    const { people } = extract("Mill\n\nHong Kong-born chef Kwan Siu-ming said it was late.");
    expect(people.map(({ name }) => name)).toEqual(["Kwan Siu-ming"]);
  });
});

describe("who is known by another name where only the family name stands", () => {
  it("keeps the name in full", () => {
    const above = "A bus killed Tolani Adeyemi, 7. “Tolani would laugh,” said her mother, Folasade Adeyemi.";
    const text = "Mrs. Adeyemi, known in her street as Mama Tolani, said she was glad.";
    expect(lastSpeaker(`Tolani’s Law passes\n\n${above}\n\n${text}`)).toBe("Folasade Adeyemi");
  });
});

describe("a label that begins with a place", () => {
  it("is somebody's name", () => {
    const text =
      "LOU FERRIS: Is it late?\n\nMAYOR ODESSA BRANDT: It is, Lou.\n\nFERRIS: Are you cross?\n\nBRANDT: I am.";
    expect(lastSpeaker(`Talk\n\n${text}`)).toBe("ODESSA BRANDT");
  });
});

describe("a headline in marks over who did something", () => {
  it.each([
    ["“I cried”: the nurse who walked away", "the nurse who walked away"],
    ["“We cried”: the families who lost it all", "the families who lost it all"],
  ])("%s", (headline, who) => expect(lastSpeaker(`${headline}\n\nIt was late in May.`)).toBe(who));
});

describe("who answers readers", () => {
  it.each(["Vet Ann Byrne, who keeps cats, answers your letters.", "Our vet, Ann Byrne, answers readers’ questions."])(
    "%s",
    (text) => {
      const talk = "Q: My cat sneezes. Should I worry?\n\nA: It depends.\n\nQ: My cat limps. Is it bad?\n\nA: No.";
      expect(lastSpeaker(`Ask the vet\n\n${text}\n\n${talk}`)).toBe("Ann Byrne");
    },
  );
});

describe("two before “who” and a verb of several", () => {
  it("both speak", () => {
    const { quotes } = extract(
      "Trial\n\nThe jury read messages between Ann Roe and Tim Moe, who deny stealing cheese.",
    );
    expect(quotes[0]?.speakers.map(({ name }) => name)).toEqual(["Ann Roe", "Tim Moe"]);
  });
});

describe("notes in square brackets", () => {
  it("are no part of a turn", () => {
    const talk = "ANN: [laughs] I slept, Tim.\n\nTIM: Did you?\n\nBOTH: [laughter]\n\nANN: I did. [Pause]";
    expect(extract(`Talk\n\n${talk}`).quotes.map(({ text }) => text)).toEqual(["I slept, Tim.", "Did you?", "I did."]);
  });
});

describe("who asked to be called by a name of no list", () => {
  it("is called so", () => {
    const text = "A Tokko engineer, who asked to be called Min, said it was late. “My boss wept,” said Min.";
    expect(extract(`Row\n\n${text}`).quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(["Min", "Min"]);
  });
});

describe("whom a sentence without speech names for the first time at its end", () => {
  const before = "Songs\n\nAnn Roe, the mayor, met Bryan Anders, a farmer. “It is phony,” he said.";
  it.each([
    [
      "“he” where nobody else may be meant",
      "Few sing for Roe, which worries Henry Cresp, head of a band.",
      "Henry Cresp",
    ],
    ["and not where the one before is mentioned", "Anders was hired by Henry Cresp, head of a band.", "Bryan Anders"],
  ])("is %s", (_, sentence, name) => {
    expect(lastSpeaker(`${before}\n\n${sentence}\n\n“Nobody sings,” he said.`)).toBe(name);
  });
});

describe("“the singer, whose real name is Ann Bunt,”", () => {
  it("is who was named before, where nobody else tells of Bunt", () => {
    const text = "Pop star Lexi Roe was fined. The singer, whose real name is Ann Bunt, said she was sorry.";
    expect(lastSpeaker(text)).toBe("Lexi Roe");
    expect(lastSpeaker(`${text} “It was late,” Bunt said. The singer said it was dark.`)).not.toBe("Lexi Roe");
  });

  it("is Bunt where nobody was named before", () => {
    expect(lastSpeaker("The singer, whose real name is Ann Bunt, said she was sorry.")).toBe("Ann Bunt");
  });
});

describe("what somebody writes to others, before a colon", () => {
  it.each([
    ["Joe Moe's letter to employees, printed on a lid, ran to a line: “Boil it.”", "Joe Moe"],
    ["Joe Moe left on Monday. His letter to voters was short: “Boil it.”", "Joe Moe"],
    ["Joe Moe's farewell letter was short: “Boil it.”", "Joe Moe"],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("whoever corrects somebody", () => {
  it("says the words beside the verb", () => {
    const text = "Ann Roe met Joe Moe. “No lawyers,” Roe said. “Three lawyers,” corrected Moe, “but they were free.”";
    expect(lastSpeaker(text)).toBe("Joe Moe");
  });
});

describe("Mr Roe where a grandson of the name is named as well", () => {
  it.each(["WHEN", "When", "After"])("is the husband of the couple behind %s", (opener) => {
    const couple = `${opener} Bert and Doris Hallam wed in 1961, it rained.`;
    const text = `${couple}\n\nGrandson Dean Hallam has the farm.\n\n“It was a good farm,” Mr Hallam, 88, said.`;
    expect(lastSpeaker(text)).toBe("Bert Hallam");
  });
});

describe("what a firm is called for short", () => {
  it("means the firm, whose name ends as those of firms do", () => {
    const text = "Larch Home was fined on Monday. The watchdog wept. Larch apologised and said all had been repaid.";
    expect(lastSpeaker(text)).toBe("Larch Home");
  });
});

describe("whose words they are where two are told of", () => {
  it.each([
    ["the judge's", "Singer Joe Moe hit back after a fan mocked his hat, writing, “It looks like a cake.”", "a fan"],
    ["the answer", "Singer Joe Moe hit back after a fan mocked his hat, writing, “Mind your own hats.”", "Joe Moe"],
    [
      "the source behind “according to”",
      "OSTPORT - The army said it was fire; the crew had left by mistake, according to the ship's owners, who were sorry.",
      "the ship's owners",
    ],
    [
      "who told it before, in “according to him”",
      "Joe Moe, a party elder, maintained that the governor was free. Peter Roe won in May.\n\nAccording to him, Roe had met the party.",
      "Joe Moe",
    ],
    [
      "whom it is handed over from",
      "The union is cross. This is from its leader, Ann Roe.\n\n“It is a disgrace.”",
      "Ann Roe",
    ],
    [
      "who judges in a relative clause",
      "Eve Loe drew a map of the sea that her boss, Ann Roe, dismissed as “idle doodling.”",
      "Ann Roe",
    ],
    [
      "a minister's, not the prime minister's",
      "The prime minister, Joe Moe, said he was glad. A colleague was not. “It is late,” the minister said.",
      "the minister",
    ],
  ])("%s", (_, text, speaker) => expect(lastSpeaker(`Row\n\n${text}`)).toBe(speaker));
});

describe("a report of what one person told the press", () => {
  it("has their answers under headings that name others", () => {
    const press = "Ann Roe faced the media on Friday. The coach confirmed that Joe Moe was out.";
    const answers =
      "On whether Moe will go\n\n“We will talk.”\n\nOn Tim Loe’s claim that she is “too soft”\n\n“He is wrong.”";
    const { quotes } = extract(`Team news\n\n${press}\n\n${answers}`);
    const direct = quotes.filter(({ kind }) => kind === "direct");
    expect(direct.map(({ speakers }) => speakers[0]?.name)).toEqual(["Ann Roe", "Ann Roe"]);
  });

  it("has none where nobody is told to answer", () => {
    const { quotes } = extract("Team news\n\nIt rained.\n\nOn whether Joe Moe will go\n\n“He has to decide.”");
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual([null]);
  });

  it("is over where somebody else makes a comment", () => {
    const text = "Ann Roe spoke to reporters.\n\nOn Monday Tim Loe made the following comment:\n\n“It is late.”";
    expect(lastSpeaker(`Team news\n\n${text}`)).toBe("Tim Loe");
  });
});

describe("a headline of who speaks on what", () => {
  it("has the words of whom it begins with", () => {
    const text = "Ann Roe on talks with Joe Moe: “We are friends”\n\nThe actress Ann Roe spoke on Monday.";
    expect(lastSpeaker(text)).toBe("Ann Roe");
  });
});

describe("“I” alone in marks above a paragraph that reports what another said", () => {
  it("goes on with who spoke last", () => {
    const above = "Moe beat Roe in the final.\n\n“It is hard,” said Roe.\n\n“I was in bed on Friday.”";
    const { quotes } = extract(`Tennis\n\n${above}\n\nMoe, who won, said she had been lucky.\n`);
    expect(quotes.map(({ speakers }) => speakers[0]?.attribution)).toEqual(["Roe", "Roe", "Moe, who won,"]);
  });
});

describe("words in marks behind the clock of a live page", () => {
  it("are a heading, of who says them below", () => {
    const entry = "08:31 'I've lost half my roof'\n\nEve Moe said: \"I've lost half my roof in an hour.\"";
    const { quotes } = extract(`Storm: live\n\n08:10 Trains\n\nAcme said: "No trains will run."\n\n${entry}\n`);
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual([null, "Eve Moe", "Eve Moe"]);
  });
});

describe("who brought it before a court", () => {
  it.each([
    ["The court was hearing a petition filed by Hanne Kvist, the wife of a miller. The petitioner said it was late."],
    ["The court was hearing an appeal by Hanne Kvist against her sentence. The appellant said it was late."],
  ])("is meant by what such people are called: %s", (text) => {
    const { quotes } = extract(`Mill to close\n\n${text}\n`);
    expect(quotes.at(-1)?.speakers[0]?.name).toBe("Hanne Kvist");
  });
});

describe("a document by two", () => {
  it.each([
    ["A petition filed by Hanne Kvist and Joe Moe was read. “It leaks,” the petition says."],
    ["A report by Hanne Kvist and the Mill Trust was read. “It leaks,” the report says."],
  ])("is not that of the first of them: %s", (text) => {
    const { quotes } = extract(`Mill to close\n\n${text}\n`);
    expect(quotes.at(-1)?.speakers[0]?.name).toBe(null);
  });
});

describe("a statement between commas behind a name", () => {
  it("is theirs where it speaks again", () => {
    const text = "Hanne Kvist, in a statement issued in Varde on Sunday, described the plan as “mad”.";
    const { quotes } = extract(`Mill to close\n\n${text}\n\n“I will not sign it,” the statement read in part.\n`);
    expect(quotes.at(-1)?.speakers[0]?.name).toBe("Hanne Kvist");
  });
});

describe("what “it” reads", () => {
  it.each([
    ["The suspect's brother, Tom Munk, posted a plea on Facebook. “Come home,” it read.", "Tom Munk"],
    ["The mayor, Ida Fenn, wrote a letter to staff. “We are sorry,” it said.", "Ida Fenn"],
    ["Ida Fenn left a note on the kitchen table. “I have gone to the sea,” it said.", "Ida Fenn"],
    ["Her old friend Ida Fenn replied with a postcard of the mill. “Come home,” it said.", "Ida Fenn"],
    ["A postcard from Ida Fenn reached the mill in May. “The sea is cold,” it read.", "Ida Fenn"],
    ["Ida Fenn left a message from her boss. “I am out,” it said.", null],
    ["In a letter to the mayor, Ida Fenn asked for a new bridge. “Children cross there,” it says.", "Ida Fenn"],
    ["In a leaflet for Joe Moe, the Bakers' Union asked for a rise. “We bake at night,” it says.", "Bakers' Union"],
    ["Joe Moe has received a letter from Corran Council. “Move the cows,” it says.", "Corran Council"],
    ["In a report on the dam, Corran Council said it was weak. “It may burst,” the report says.", null],
  ])("is of whom the sentence before tells that they wrote it: %s", (text, name) => {
    expect(extract(text).quotes.at(-1)?.speakers[0]?.name).toBe(name);
  });

  it("is of a group that signed it", () => {
    const text = "More than 200 bakers have signed an open letter to the town. “We are tired,” it says.";
    const { quotes } = extract(`Mill to close\n\n${text}\n`);
    expect(quotes.at(-1)?.speakers[0]?.unnamedAs).toBe("group");
  });
});

describe("a number before what is counted", () => {
  it.each([
    ["A 12-member jury said that it was late.", "A 12-member jury"],
    ["A 40-strong group said that it was late.", "A 40-strong group"],
    ["Judge Ida Fenn visited in May. Her 480-page report says that the roof leaks.", "Ida Fenn"],
  ])("is part of a body or document: %s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe("who only does something in the next paragraph", () => {
  const ASKED = "Joe Moe met Ann Roe.\n\n“Who will pay?” Moe asked.\n\n“The town!” Roe cried.\n\n";
  it.each([
    [`${ASKED}“The ones who have been here for years,” Moe asked. “Do we let them go?”\n\nRoe laughed.`, "Joe Moe"],
    ["Joe Moe then had a question for the crowd.\n\n“Who will pay for it?”\n\nAnn Roe laughed.", "Joe Moe"],
  ])("has not said the words above: %s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe("a family name that several bear", () => {
  it.each([
    [
      "whoever acts above, behind somebody who is only told of",
      "Liam Roe, 19, died in the jail at Ashby.\n\nBut Carol Roe, Liam's mother, has said little in public.\n\n“They told me he fell,” Roe said.",
      "Carol Roe",
    ],
    [
      "the same without an apposition",
      "The killer of Thomas Roe, 31, was never found.\n\nHis widow, Helen Roe, has written to the mayor every month.\n\n“Nobody answers,” Roe said.",
      "Helen Roe",
    ],
    [
      "the same where the verb is negated",
      "Marcus Roe, 22, died in May. The sheriff, Joe Moe, called it an accident.\n\nDenise Roe, his mother, does not believe him.\n\n“He lies,” Roe said.",
      "Denise Roe",
    ],
    [
      "whoever the name has meant before",
      "Joe Roe opened the fair. Roe said it was late.\n\nAnn Roe, his wife, cut the ribbon.\n\n“It is cold,” Roe said.",
      "Joe Roe",
    ],
  ])("means %s", (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it("does not mean the only man known to be one where another was called “Mr” before", () => {
    const text =
      "Harbans Roe, 86, has made locks since 1966. Mr Roe's lock hangs on every door.\n\nPaul Roe, 58, his son, says he wants to stop.\n\n“He took the bread,” says Mr Roe.";
    expect(lastSpeaker(text)).not.toBe("Paul Roe");
  });
});

describe("a relative named only as they speak again", () => {
  const DIED = "Joe Roe, 70, died in the fire at Corran.\n\n";
  it.each([
    [`${DIED}He had gone back for the dog, his daughter said.\n\n“He loved it,” said Ann Roe, 41.`, "Ann Roe"],
    [`${DIED}His widow said he loved the dog.\n\n“He went back,” said Ann Roe, who runs the inn.`, "Ann Roe"],
    [`${DIED}His daughter said he loved the dog.\n\n“He went back,” said Ann Moe, who runs the inn.`, null],
    [`${DIED}His daughter said he loved the dog.\n\n“He went back,” said Ann Roe, his niece.`, null],
    [`${DIED}His daughter said he loved the dog.\n\n“He went back,” said Sgt Ann Roe.`, null],
    [`${DIED}His daughter said he loved the dog.\n\n“He went back,” said Tom Roe, 40.`, null],
  ])("%s", (text, name) => {
    const [first] = extract(text).quotes;
    expect(first?.speakers[0]?.name).toBe(name);
  });
});

describe("one of several that a relative clause names", () => {
  it.each([
    ["He leaves three sons, the eldest of whom, Tom, said that the mill would burn.", "Tom"],
    ["She leaves two sisters, the younger of whom, Ann Roe, said the mill would burn.", "Ann Roe"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe("the name that a paper gives somebody", () => {
  it.each([
    "One of them, a man we are calling Ravi, said the brakes were worn.",
    "One driver, a man we have called Ravi, said the brakes were worn.",
    "A driver, whom we will call Ravi, said the brakes were worn.",
  ])("is whose the words are: %s", (told) => {
    expect(lastSpeaker(`Two drivers spoke to this paper. ${told}\n\n“They told me to sign,” he said.`)).toBe("Ravi");
    expect(lastSpeaker(`Two drivers spoke to this paper. ${told}`)).toBe("Ravi");
  });
});

describe("“it began”", () => {
  it("is what somebody wrote in the sentence before", () => {
    expect(
      lastSpeaker("Joe Roe posted a letter to his mother from the camp. “The rain will not stop,” it began."),
    ).toBe("Joe Roe");
  });
});

describe("whom a sentence is said to be about", () => {
  it.each([
    ["Eve Loe was quick to help, said Ida Moe. As for Ann Roe, she said it was late.", "Ann Roe"],
    ["Eve Loe was quick to help, said Ida Moe. But as for the mayor, Ann Roe, she said it was late.", "Ann Roe"],
    ["Eve Loe left. “I am done,” she said. As for the mill, she said it was late.", "Eve Loe"],
  ])("%s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe("the holder of an office that letters stand for", () => {
  it.each([
    ["Deputy Public Prosecutor Ann Roe spoke. The DPP said it was late.", "Ann Roe"],
    ["The Resident District Commissioner, Ann Roe, spoke. The RDC said it was late.", "Ann Roe"],
    ["Officer-in-Charge (OC) of Corran Police Station Ann Roe left. It was late, the OC said.", "Ann Roe"],
    [
      "Democratic Progressive Party Chairperson Ann Roe left. The DPP said it was late.",
      "Democratic Progressive Party",
    ],
    [
      "The Kenya Football Coach, Ann Roe, left. The Kenya Football Council met. The KFC said it was late.",
      "Kenya Football Council",
    ],
  ])("%s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe("somebody whose name is given in passing", () => {
  it.each([
    ["A nurse surnamed Quorl said it was late.", "Quorl"],
    ["The nurse, surnamed Chen, told police it was late.", "Chen"],
    ["A trader, who gave his name simply as Sunday, said it was late.", "Sunday"],
    [
      "H.E. Al Quorli said it was late. Omar bin Rashid Al Quorli left. H.E. Al Quorli said it was early.",
      "Omar bin Rashid Al Quorli",
    ],
    ["Mohd Faiz Abdul Roe left. Mohd Faiz said it was late.", "Mohd Faiz Abdul Roe"],
    ["Mr Goh Teck Huat left.\n\nIt was late, Mr Goh said.\n\nHis son, Mr Jeremy Goh, 34, nodded.", "Goh Teck Huat"],
  ])("%s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe("the other of the only two who are named, as somebody's opponent", () => {
  const MET = "Ann Roe beat Joe Moe on Monday.";
  const SAID = "“It was close,” said Roe.";

  it.each([
    [`${MET}\n\n${SAID}\n\nHer opponent, who was hurt, said it was late.`, "Joe Moe"],
    [`${MET}\n\n${SAID}\n\n“We go on,” her rival said.`, "Joe Moe"],
    [`${MET}\n\nMoe's opponent said it was late.`, "Ann Roe"],
    [`${MET}\n\nTom Poe, the judge, had given her ten.\n\n${SAID}\n\nHer opponent said it was late.`, "Her opponent"],
    [`Ann Roe and her husband, Joe Moe, won on Monday.\n\n${SAID}\n\nHer rival said it was late.`, "Her rival"],
  ])("%s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe("she behind somebody who asks, or whom nobody knows", () => {
  const above = "Ann Roe took the dog out to the dock.";
  it.each([
    "Somebody broke her window in April. She was asleep, she says.",
    "Her daughter phones every night to ask if it is cold. It is not, she tells her.",
    "A nurse asked her if she was well. “I am not,” she said.",
  ])("is whom the paragraph is about: %s", (text) => expect(lastSpeaker(`${above} ${text}`)).toBe("Ann Roe"));

  it("is not, behind somebody who does something", () =>
    expect(lastSpeaker(`${above} A nurse left the ward at six. She had seen enough, she said.`)).toBe("she"));
});

describe("“the company”", () => {
  it("is the only firm named, whatever else is called one", () => {
    const text = "Chilean miner Quorlo del Norte sold less. Prices fell, though the company sold more.";
    expect(lastSpeaker(`${text}\n\nPrices should rise, the company said.`)).toBe("Quorlo del Norte");
  });
});

describe("words in marks at the end of the line on which their speaker stands", () => {
  const line = "Ann Roe met Tim Poe.\n\n“It is late,” Roe said. “Where is he?”";
  it("go on, whatever turn the next line opens", () => {
    const { quotes } = extract(`${line}\n“At the mill,” Poe said.`);
    expect(quotes.map(({ speakers: [speaker] }) => speaker?.name)).toEqual(["Ann Roe", "Ann Roe", "Tim Poe"]);
  });

  it("do not, before a turn on the same line", () => {
    const { quotes } = extract(`${line} “At the mill,” Poe said.`);
    expect(quotes.map(({ speakers: [speaker] }) => speaker?.name)).toEqual(["Ann Roe", null, "Tim Poe"]);
  });
});

describe("“it” behind somebody's letter", () => {
  it.each([
    ["Joe Moe's letter was read to the court. “We did pay for it,” it said.", "Joe Moe"],
    ["Joe Moe's reply, sent the next day, was also read out. “We did pay for it,” it said.", "Joe Moe"],
    ["Joe Moe's e-mail said the mill was shut. “We did pay for it,” it added.", "Joe Moe"],
    ["Joe Moe's firm was late. “We did pay for it,” it said.", "it"],
  ])("%s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe("who speaks behind somebody else", () => {
  it.each([
    [
      "whom “who” is about, not who is named before",
      "Ann Roe owes her medal to her coach, Joe Moe, who told her in 2015 that she would never turn a ball in a match.",
      "Joe Moe",
    ],
    [
      "who replies to what she was told",
      "Ann Roe went to the school in 1962. D. N. Moe told her that it was full. She replied that she would wait.",
      "Ann Roe",
    ],
    [
      "the one asked, whom a word for men may mean, too",
      "The mill belonged to the Rev Hilary Roe.\n\n“Did he write?” Jane Moe asked the priest.\n\n“Never,” she said.",
      "Hilary Roe",
    ],
    [
      "whoever is called by an office in capitals right before",
      "The Senator, Zwel Roe, was late. Editor Barry Moe says he had a bad feeling about it.\n\nThe Senator has been kind. “I ran,” he said.",
      "Zwel Roe",
    ],
    [
      "whom the paragraph is about, not a stranger who does something for them",
      "Ann Roe does not bank online. Her daughter put the app on a tablet, and she locked it. “I tried,” she says.",
      "Ann Roe",
    ],
    [
      "the widow of somebody, not he",
      "Corran – The widow of slain boss Joe Roe on Monday described how she waited 40 minutes in a locked bathroom.",
      "The widow of slain boss Joe Roe",
    ],
    [
      "whose pupil somebody of unknown gender is",
      "The goat belongs to the teacher, Ann Roe, who came here years ago. Her last pupil, Tyler Moe, left school in June. She gave the speech as well, she explains, because he was shy.",
      "Ann Roe",
    ],
  ])("is %s", (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  it("is not who asked in the paragraph above, where the answer fills its own", () => {
    const { quotes } = extract("Ann Moe rang on Friday.\n\n“Is it this year?” Moe asked.\n\n“I’d hope so.”");
    expect(quotes.map(({ speakers: [one] }) => one?.name)).toEqual(["Ann Moe", null]);
  });
});

describe("whom “you” means in a letter", () => {
  it.each([
    ["Dear Dr Roe,\n\nYou announced on Thursday that the hall would close.", "Roe"],
    ["Dear Ann Roe:\n\nWe wrote in May. You replied that the mill was safe.", "Ann Roe"],
    ["Dear Dr Roe,\n\nIt is late.\n\nAnn Poe, Ashby\n\nDear readers,\n\nYou told us that it was late.", "You"],
    ["Ann Roe wept.\n\nYou told us that it was late.", "You"],
  ])("%s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe("who is named beside a description or pronoun, or by nobody", () => {
  it.each([
    ["Moe left at nine. A young inspector by the name of Ida Fenn wrote that the roof was “sound”.", "Ida Fenn"],
    ["A retired miller by the name of Joe Moe said the roof leaked.", "Joe Moe"],
    ["“To whom?” called a voice. It was Joe Moe, the member for Corran.", "Joe Moe"],
    ["“Shame!” shouted a woman at the back. It was Ann Roe, the miller's wife.", "Ann Roe"],
    ["“Shame!” shouted a woman at the back. It was late.", "a woman at the back"],
    ["“It will be free,” said Joe Moe, the minister. I rang. The young man there told me to wait.", "The young man"],
    ["Joe Moe runs the club. The boy here says it is shut.", "The boy"],
    ["Ann Roe promised a refund. I went to the shop. The woman there said there was none.", "The woman"],
    ["A woman calling herself Ann Roe said the mill was shut.", "Ann Roe"],
    ["I have waited for you, wrote the sender, who signed herself Ann Roe.", "Ann Roe"],
    ["“I laughed,” said Joe Moe, 61. The grandpa of two said it was late.", "Joe Moe"],
    ["At the bar a man beside me inquired of his wife whether it was shut.", null],
    ["Joe Moe kept a log for a year. One entry reads: “Rain. Soup.”", "Joe Moe"],
    ["Ann Roe wrote in her diary every night. The last entry reads: “No wind.”", "Ann Roe"],
    ["The mill keeps a log of visits. One entry says the roof leaked.", "One entry"],
    ["“It hurt,” said singer Freddie Storm.", "Freddie Storm"],
    ["By his own account, Joe Moe wrote the song in the queue for a bus.", "Joe Moe"],
    ["By her own account, Ann Roe had never seen a horse.", "Ann Roe"],
    ["Ann Roe wrote: “It was not me.”\n\nOverheard at the market: “Is that the one who fell in the pond?”", null],
    ["Ann Roe opens up on fame\n\nThe star was here on Monday.\n\nOn her new nose: “I paid for it.”", "Ann Roe"],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});
