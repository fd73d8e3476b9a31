import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or what is printed of somebody whom nothing names. */
function lastSpeaker(text: string): string | null | undefined {
  const speaker = extract(text).quotes.at(-1)?.speakers[0];
  return speaker?.name ?? speaker?.attribution;
}

describe("of whom a noun is said", () => {
  it.each([
    ["Ann Roe has died. Roe was one of the last millers and a woman who insisted that it was late.", "Ann Roe"],
    ["Ann Roe has died. Roe was a maker of clogs who insisted that it was late.", "Ann Roe"],
    ["Ann Roe stood by. Roe was with a baker and a man who insisted that it was late.", "a man"],
    ["Ann Roe stood by. The heart of Roe's mill is a man who insisted that it was late.", "a man"],
    ["Acme Mills was the biggest loser, sliding a tenth after telling investors it had shut a mill.", "Acme Mills"],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("a body of which nothing but what it says is told", () => {
  it.each([
    ["The mill's owner, Anchor Weir, said it was disappointed.", "Anchor Weir"],
    [
      "Ann Roe complained in May. I put this to Quorlwell. It said it was sorry. “We will pay,” it told me.",
      "Quorlwell",
    ],
    ["Ann Roe sent a letter to Quorlwell. It said it was late.", "Ann Roe"],
    ["Your letter to Acme Mills was lost. You sent Acme Mills another, and it replied that it was late.", "Acme Mills"],
    ["A shop recalled jam.\n\nQuorlways said the jars held glass. “Do not eat it,” the retailer said.", "Quorlways"],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("“he” behind somebody of whom another tells", () => {
  it("is who tells of them", () => {
    const text =
      "Fire Chief Joe Roe said a dryer burned.\n\nOne baker was hurt, according to the chief. Nobody died, he said.";
    expect(lastSpeaker(text)).toBe("Joe Roe");
  });

  it("is nobody named behind one who is told of by “who”, by whatever noun", () => {
    const one = "One Ashby finisher, who had 40 bullocks to sell, told the paper he was late.";
    const text = `Joe Roe, of the union, said it was dark.\n\n${one}\n\n“It is a shame,” he said.`;
    expect(extract(text).quotes.map(({ speakers: [one] }) => one?.name ?? null)).toEqual(["Joe Roe", null, null]);
  });
});

describe("a label that tells which part of a talk follows", () => {
  it("is no person; who alone is named by a label speaks below it", () => {
    const talk =
      "OPENING STATEMENT: I saw it. We lost.\n\nQ: Why?\n\nJOE ROE: We ran late.\n\nQ: Again?\n\nJOE ROE: I fear so.";
    const { people, quotes } = extract(`Transcript: Head coach Joe Roe, Monday\n\n${talk}\n`);
    expect(people.map(({ name }) => name)).toEqual(["Joe Roe"]);
    expect(quotes.map(({ speakers: [one] }) => one?.name ?? null)).toEqual([
      "Joe Roe",
      null,
      "Joe Roe",
      null,
      "Joe Roe",
    ]);
  });
});

describe("a line with a name in capitals and an age", () => {
  it("names whom what stands below tells of", () => {
    const roe = "ANTON ROE, 61\n\nThe head of the Mill List won seats in May. Roe has promised to leave.";
    const moe = "JAN MOE, 58\n\nLeader of the Barley Bloc. Moe has ruled out a pact. He says it must end.";
    const { quotes } = extract(`Who is who\n\nThese are the people to watch.\n\n${roe}\n\n${moe}\n`);
    expect(quotes.map(({ speakers: [one] }) => one?.name ?? null)).toEqual(["ANTON ROE", "JAN MOE"]);
  });
});

describe("an office in a headline", () => {
  /** Who says the words of the headline. */
  const firstSpeaker = (text: string) => extract(text).quotes[0]?.speakers[0]?.name ?? null;
  const BODY = "The town will get a bridge, Mayor Ann Roe said on Monday.";

  it("means its only holder who speaks in the text", () => {
    for (const headline of ["Town will get bridge, mayor says", "Mayor says town will get bridge"])
      expect(firstSpeaker(`${headline}\n\n${BODY}\n`)).toBe("Ann Roe");
    expect(firstSpeaker(`Old mill burns; mayor says town will get bridge\n\n${BODY}\n`)).toBe("Ann Roe");
  });

  it("means its holder in a point of a brief, too", () => {
    const brief = (second: string) => `Corran Mills\n\n* CEO Ann Roe says spring was poor\n\n* ${second}\n`;
    expect(lastSpeaker(brief("CEO says wheat will stay dear"))).toBe("Ann Roe");
    expect(lastSpeaker(brief("Analyst says wheat will stay dear"))).toBe("Analyst");
  });

  it("says what stands before a dash and has no verb, where the first paragraph has them say so", () => {
    const firstWords = (text: string) => extract(text).quotes[0]?.text;
    const lead = "An explosion has hit the Ashby refinery, police said on Monday.";
    expect(firstWords(`Explosion at Ashby refinery - police\n\n${lead}\n`)).toBe("Explosion at Ashby refinery");
    expect(firstWords(`A day at the old refinery - police\n\nThe mayor said it was late.\n`)).toBe("it was late");
  });

  it("means whom the first paragraph calls so, even if many are, but nobody's rival or son", () => {
    const lead = "Ashby MP Ann Roe said on Monday that the mill would close.";
    expect(firstSpeaker(`We will keep our mill: MP\n\n${lead}\n`)).toBe("Ann Roe");
    expect(firstSpeaker(`We will keep our mill: MP\n\nIt rained.\n\n${lead}\n`)).toBe(null);
    const rival = "Ann Roe, a rival of the mayor, said on Monday that the mill would close.";
    expect(firstSpeaker(`We will keep our mill: rival\n\n${rival}\n`)).toBe(null);
    const leader = "Opposition leader Ann Roe said on Monday that the mill would close.";
    expect(firstSpeaker(`We will keep our mill: Opposition leader\n\n${leader}\n`)).toBe("Ann Roe");
  });

  it("may be told in other words, be a mother, or be left", () => {
    const called = (headline: string, lead: string) => firstSpeaker(`${headline}\n\n${lead}\n\n“It is,” Roe said.\n`);
    expect(called("Mother says bridge will fall", "Ann Roe, 41, a mother of three, met the mayor.")).toBe("Ann Roe");
    expect(called("Ex-goalkeeper says bridge will fall", "Former Corran goalkeeper Ann Roe is angry.")).toBe("Ann Roe");
    expect(called("Angry coach says bridge will fall", "Ann Roe, the coach, met the mayor.")).toBe("Ann Roe");
    expect(called("Deputy mayor says bridge will fall", "Ann Roe, the mayor, met the press.")).toBe(null);
  });

  it("means whoever says the same in the first paragraphs, if they alone do, and may be called so", () => {
    const lead = "Ann Roe, 41, who left school at nine, said the bridge would fall before spring.";
    expect(firstSpeaker(`Bridge will fall before spring, says grocer\n\n${lead}\n`)).toBe("Ann Roe");
    const another = "Joe Moe also said the bridge would fall before spring.";
    expect(firstSpeaker(`Bridge will fall before spring, says grocer\n\n${lead} ${another}\n`)).toBe(null);
    expect(firstSpeaker(`Bridge will fall before spring, says grocer\n\nAnn Roe said it was late.\n`)).toBe(null);
  });

  it("means nobody where it has two, or another word", () => {
    const two = "It was a fine day, Mayor Ann Roe said on Monday. Ashby Mayor Joe Moe said he was glad.";
    expect(firstSpeaker(`Town will get bridge, mayor says\n\n${two}\n`)).toBe(null);
    const other = "It was a fine day, Mayor Ann Roe said on Monday.";
    expect(firstSpeaker(`Town will get bridge, Ashby mayor says\n\n${other}\n`)).toBe(null);
  });
});

describe("answers to the press under headings", () => {
  const answers = "On the injured\n\n“Tim is out for a month.”\n\nOn the rain\n\n“I like rain.”\n";

  it("are of whom the headline has say them, where the introduction names nobody", () => {
    const met = "Ashby Rovers’ manager met the press on Friday.";
    expect(lastSpeaker(`What Joe Corran said before the cup tie\n\n${met}\n\n${answers}`)).toBe("Joe Corran");
    expect(lastSpeaker(`The case against Joe Corran\n\n${met}\n\n${answers}`) ?? null).toBe(null);
  });
});

it("“he” behind “after garlanding a statue of Joe Moe,” is not Moe", () => {
  const text = "The mill\n\nTim Roe came to Corran.\n\nAfter garlanding a statue of Joe Moe, he said it was late.";
  expect(lastSpeaker(text)).toBe("Tim Roe");
});

describe("an obituary", () => {
  it("goes on about the dead at the head of a paragraph, whoever was told of in passing", () => {
    const lead = "The Rev Joe Roe, who has died aged 81, was Vicar of Corran for years.";
    const passing = "Roe was not a tidy man. His curate, Tom Moe, once reported finding bills in a drawer.";
    const later = "Yet he was a fearless preacher. In May he left, and told the synod that it was late.";
    const { quotes } = extract(
      `The Rev Joe Roe\n\n${lead}\n\n${passing}\n\n${later}\n\n“I had a bell,” he later wrote.\n`,
    );
    expect(quotes.slice(-2).map(({ speakers: [one] }) => one?.name ?? null)).toEqual(["Joe Roe", "Joe Roe"]);
  });

  it("and not where a son speaks of them there", () => {
    const lead = "The Rev Joe Roe, who has died aged 81, was Vicar of Corran for years. Roe had a son, Tom Moe.";
    const text = `The Rev Joe Roe\n\n${lead}\n\nMoe said Roe was late.\n\nHe said the bell was cracked.\n`;
    expect(extract(text).quotes.at(-1)?.speakers[0]?.name).toBe("Tom Moe");
  });
});

describe("“the statement” behind who gave it out", () => {
  it("is theirs, by whatever words their name stands in apposition to", () => {
    const dead = "Joe Moe, the actor, has died. Moe died at home, his publicist, Ann Roe, said in a statement.";
    expect(lastSpeaker(`${dead}\n\n“Joe loved the work,” the statement said.`)).toBe("Ann Roe");
  });
});

describe("“she” behind whom a relative clause tells of", () => {
  it("is who spoke in it, and not the subject of the sentence", () => {
    const next = "Eve Moe beat Ann Roe. Moe will next face Nina Loe, who said she had watched the match at home.";
    expect(lastSpeaker(`${next}\n\n“I kept asking them to stop,” she said.`)).toBe("Nina Loe");
  });
});

describe("who faced the press, and quoted words as they did", () => {
  it("answers under headings", () => {
    const press = "Ann Roe faced the media on Friday. The coach said Joe Moe was “going nowhere”.";
    expect(lastSpeaker(`Team news\n\n${press}\n\nOn team news\n\n“Joe has a bad knee.”`)).toBe("Ann Roe");
  });
});

describe("an examination in somebody's trial", () => {
  const record = "Q. You came at ten?\n\nA. About then.\n\nQ. And it was dark?\n\nA. But for the barn.";
  const speakers = (intro: string) =>
    extract(`The trial\n\n${intro}\n\n${record}`).quotes.map(({ speakers: [one] }) => one?.name ?? null);

  it("is between the two who are named first", () => {
    const intro = "Ann Roe cross-examined the foreman, Joe Moe, on Tuesday in the trial of Tim Loe.";
    expect(speakers(intro)).toEqual(["Ann Roe", "Joe Moe", "Ann Roe", "Joe Moe"]);
  });

  it("is nobody's where two are examined", () => {
    expect(speakers("Ann Roe cross-examined Joe Moe and Tim Loe on Tuesday.")).toEqual([null, null, null, null]);
  });
});

describe("somebody whom only what stands below or in front names", () => {
  it.each([
    [
      "“The wall held,” said a man in a hard hat. He has been here since May.\n\nHe is the engineer, Dan Fenn.",
      "Dan Fenn",
    ],
    ["“I lost my hat,” said a woman at the gate. Her name is Ann Roe, and she is 81.", "Ann Roe"],
    ["“The wall held,” said a man in a hard hat. He is Dan Fenn's cousin.", "a man in a hard hat"],
    ["A nurse ran out. “I heard a bang,” she said.\n\nThe nurse, Ann Roe, called the police.", "Ann Roe"],
    ["“It was cold,” said a farmer.\n\nDan Fenn, the farmer, took it home.", "Dan Fenn"],
    ["A driver was killed. “He was fast,” another driver said.\n\nThe driver, Dan Fenn, was 30.", "another driver"],
    ["Dan Fenn's mother lost her roof. “The hens she misses,” says her son.", "Dan Fenn"],
    ["Tom Fenn's wife works at the mill.\n\n“She earns more than me,” her husband said.", "Tom Fenn"],
    ["Joe Moe left. Tom Fenn's wife works at the mill. “She earns more than me,” her brother said.", "her brother"],
    [
      "It was paid in coins.\n\n“I had coins and they wanted money.\n\n“If I'd had hens I'd have brought hens.”\n\nDan Fenn, 72, has lived by the lake since May.",
      "Dan Fenn",
    ],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  it("is who tells of another, unnamed", () => {
    const told = "The pilot, a man of 50, had been asleep, a fire officer said. The engine was cold, he added.";
    expect(extract(told).quotes.at(-1)?.speakers[0]?.unnamedAs).toBe("individual");
  });
});

describe("who is called after what is told of them", () => {
  it.each([
    ["Ann Roe met a Dutch piano tuner called Joe Moe. The tuner said it was late.", "Joe Moe"],
    ["Ann Roe, who plays the cello, met Joe Moe. The cellist said it was late.", "Ann Roe"],
    ["Ann Roe, who runs a hotel in Ashby, met Joe Moe. The hotelier said it was late.", "Ann Roe"],
    ["Ann Roe, who served in the navy, met Joe Moe. The former sailor said it was late.", "Ann Roe"],
    ["Ann Roe, who has two sons, met Joe Moe. The mother of two said it was late.", "Ann Roe"],
    ["Ann Roe was hit by a van that Joe Moe drove. The victim said it was late.", "Ann Roe"],
    ["Ann Roe, a cardiologist, met Joe Moe. The consultant said it was late.", "Ann Roe"],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  it("“she” is whoever was named last, and not who spoke before", () => {
    const told = "Ann Roe, the director, said it was late.\n\nKate Fenn complained in May. A man told her to wait.";
    expect(lastSpeaker(`${told} “It hurts,” she said.`)).toBe("Kate Fenn");
  });
});

describe("words behind a sentence about a reply", () => {
  it.each([
    ["Ann Roe wrote to Joe Moe in March. His reply came in May. “It is late.”", "Joe Moe"],
    ["Ann Roe asked Joe Moe for the key. The answer was short. “Never.”", "Joe Moe"],
    ["Ann Roe asked Corran Council for the key. The response was brief. “We have none.”", "Corran Council"],
    ["Ann Roe asked Joe Moe for the key. The answer was short. “Never,” said Tim Reed.", "Tim Reed"],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});
