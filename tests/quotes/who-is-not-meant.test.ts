import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or null for somebody whom nothing names. */
function lastNamed(text: string): string | null {
  return extract(text).quotes.at(-1)?.speakers[0]?.name ?? null;
}

describe("who is named only below is not described above", () => {
  it("where they speak of whom is described", () => {
    const { quotes } = extract("The minister said it was safe. Mr Moe asked if the minister had seen it.");
    expect(quotes[0]?.speakers[0]?.name).toBeNull();
  });

  it("where they speak of whom the lead describes", () => {
    const text = "The headteacher said on Monday that the school was safe.\n\nAnn Roe said the headteacher was warned.";
    expect(extract(text).quotes[0]?.speakers[0]?.name).toBeNull();
  });

  it.each([
    ["where they only ask, beside it", "The doctor said the wound was deep. Ann Roe asked whether it would heal."],
    ["where they have no full name, beside it", "The clerk said the lamps were lit. Mr Moe said they were dim."],
  ])("%s", (_, text) => expect(extract(text).quotes[0]?.speakers[0]?.name).toBeNull());
});

describe("who is named only in the paragraph above", () => {
  it.each([
    "Joe Moe sold the mill.\n\n“It is old,” said a neighbour. The roof has gone. The floor, he said, was rotten.",
    "Joe Moe runs the inn.\n\n“Hungry?” asked the waiter. We were. The soup, he told us, was off.",
  ])("is not “he” behind somebody unnamed who spoke: %s", (text) => expect(lastNamed(text)).toBeNull());
});

describe("whose a body is", () => {
  it("is not who speaks for it behind “and”", () => {
    expect(lastNamed("Joe Moe was hurt. Mr Moe's party shut its office and said that he was awake.")).toBeNull();
  });
});

describe("“the company”", () => {
  it("is not the bank whose analysts judge it", () => {
    const told = "Ferrolane expects sales to fall.";
    expect(lastNamed(`${told} Analysts at Corran Bank were cautious. The company said it was late.`)).toBeNull();
    expect(lastNamed("Joe Moe, a welder at Quorlo Steel, was hurt. The company said it was late.")).toBe(
      "Quorlo Steel",
    );
  });

  it("is what owns or runs something, in a clause with “which”", () => {
    expect(lastNamed("Fernley Drake, which runs ten shops, was fined. The company said it was late.")).toBe(
      "Fernley Drake",
    );
    expect(lastNamed("They met at Fernley Drake, which has a pub. The company said it was late.")).toBeNull();
  });
});

describe("whom somebody speaks for", () => {
  it("is not who they are, also where the name stands between commas", () => {
    const text =
      "Ann Roe quit. A spokeswoman for the owner, Corran Group, said it was shut. She added that it was sold.";
    expect(lastNamed(text)).toBeNull();
    expect(lastNamed("The owner of the mill, Ashby Steel, said it was shut.")).toBe("Ashby Steel");
  });
});

describe("a description is not whoever stands beside it as another", () => {
  it.each([
    ["who met them", "Ann Roe complained to the harbourmaster. “Move the boat,” the harbourmaster said."],
    ["who was served by them", "Chemist Ann Roe was served by a waitress. “It was busy,” the waitress said."],
    ["whose they are", "Joan Moe sued her builder. “It was never late,” the builder said."],
    ["who was told by them", "Mayor Ann Moe was told by the sheriff that the dam would hold."],
    ["who quotes them", "Congresswoman Ann Moe quoted the chairman as saying that the dam would hold."],
    ["whom they were met by", "After meeting Ann Roe, the ambassador said the dam would hold."],
    ["whom they tell", "Ann Moe asked the sheriff why. “It is late,” the sheriff told Ms Moe."],
    ["who asks them", "Joe Moe asked about the roof. The landlord said it was old."],
    ["what they deny", "Ann Roe said Tim Moe had hit her. The officer denied it, saying it was late."],
    ["who is the other party of the case", "The plaintiff, Ann Roe, sued. The defendant said it was late."],
    [
      "who is of another calling, by a post of two words",
      "The poet, Tim Moe, swam. The harbour master said it was late.",
    ],
    ["what papers are called", "The historian Tim Moe is cross. His book was called “a doorstop” by the Courier."],
    ["who lets to them", "The landlord, Tim Moe, shut the gate. The tenant said it was late."],
    ["who is too old for that", "Manager Tim Moe handed Bob Loe his debut. “I am happy,” the teenager said."],
    ["what is called by what it is for", "The Leeds Food Agency shut. The department of health said it was late."],
    [
      "who is called the same only below, where somebody without a name was brought in before",
      "A doctor at the clinic said the ward was full. “We have no beds,” the doctor said. Dr Ann Roe runs the clinic.",
    ],
    [
      "who is called the same, where another spoke since",
      "Senator Ann Roe had not read it. One rebel senator said it was weak. “It will fall,” the senator said.",
    ],
    [
      "who is called the same, where another without a name spoke in the paragraph before",
      "Diplomat Ann Roe left at noon.\n\nA Western diplomat said the talks had failed.\n\n“There is nothing,” the diplomat added.",
    ],
    [
      "a bank that is not the only one of a country",
      "Customers of the Roe Savings Bank queued. The central bank said it was late.",
    ],
    ["a bank that is named after another country", "The Bank of Wales made a loss. The German bank said it was late."],
    [
      "who speaks for another",
      "Police spokesman Tim Moe said it was late. Minister Bob Loe left. Loe's spokesman said he was tired.",
    ],
    [
      "who is brought in as somebody's, of whom nothing was told",
      "The drug is safe. Roche, which makes it, said it was cheap. A patients' group said it was not.",
    ],
    ["who is from elsewhere", "The Polish goalkeeper Tim Moe saved it. The German striker said it was late."],
    ["who is of another party", "Tim Moe, of Labour, said it was late. The Conservative said it was not."],
    [
      "who came after them",
      "Ann Roe quit as chief executive. Her successor, Tim Moe, wept. The former chief executive said it was late.",
    ],
    [
      "and “she” whose brother is spoken of, where his sister acts",
      "Tim Moe was jailed. The judge, Ann Roe, said she had read it. She said it changed nothing. His sister cried. “He is not a bad man,” she said.",
    ],
    [
      "nor “he” behind a description that may mean them, and is not told to",
      "The club sacked Tim Moe. The chairman said it was time. “We wish him well,” he said.",
    ],
    [
      "who has the same part in another thing",
      "The driver of the car, Ann Roe, crawled out. The driver of the train said it was late.",
    ],
    ["who presides where they testify", "The coroner, Ann Roe, said it was sudden. The pathologist said it was late."],
    ["whose wife they are", "The mayor's wife, Ann Roe, left. The mayor said it was late."],
    ["whom they advise", "Ann Roe, an adviser to the minister, left. The minister said it was late."],
    ["whom they sued", "Tim Moe, who sued the farmer, left. “It is late,” the farmer said."],
    ["who their father is", "Tim Moe, whose father is the mayor, left. The mayor said it was late."],
    [
      "who runs another house",
      "Ann Roe, who owns the cafe, said it was over. The owner of the bar said she would stay.",
    ],
    ["who coaches elsewhere", "Quorl coach Ann Roe said it was early. The Ashby Vale coach said it was late."],
    ["who leads another body", "“Late,” said Ann Roe, who leads the team. The union's leader said it was early."],
    ["who has the same office in another body", "Ashby coach Ann Roe wept. Quorl Vale's coach said it was late."],
    ["or behind “of”", "Ashby coach Ann Roe said it was early. The coach of Quorl Vale said it was late."],
    [
      "or in a body of another sort",
      "Ann Roe, who chairs the school board, left. The council agreed. Its chair said it was late.",
    ],
    [
      "or in one that the sentence before tells of",
      "Ann Roe, the director of the Ashby Museum, left. The Quorl Gallery stayed. Its director said it was late.",
    ],
    ["a court of another rank", "The Court of Appeal in Ashby heard it. The high court had said that it was late."],
    ["who leads the talk", "Ann Roe lost her house. It rained. “Order,” the moderator said."],
    ["who tells of the case", "Police spokesman Tim Moe said it was late. The suspect said it was early."],
    ["and who does so as an officer", "Officer Tim Moe said it was late. The victim said it was early."],
    [
      "who is named only below, and of another sex than “he” in what they say",
      "The mayor of Corran said he would not go. Ann Moe, the Ashby mayor, left.",
    ],
    [
      "what is no firm that is known, where one was brought in without a name",
      "An Ashby company has been fined. RoadWork’s manager, Ann Roe, wept. The company told the court that it was late.",
    ],
    ["of whom they speak", "Ann Roe rescued the cat. “She was brave,” the vet said."],
    ["who came before", "The previous owner, Tim Moe, left it. “It is late,” the new owner said."],
    [
      "to whom it was done before",
      "Tim Moe was stabbed in May. On Friday a man was shot. The victim said it was late.",
    ],
    ["who lost the office", "Ann Roe was elected. Mayor Tim Moe lost. The newly elected mayor said it was late."],
    ["who has left the office", "Chairman Tim Moe stepped down. “It is late,” the new chairman said."],
    ["who is of another party", "Labour chose Ann Roe as its candidate. “It is late,” the Green candidate said."],
    [
      "who is of another party, though nobody else is named",
      "Labour chose Ann Roe. It rained. “It is late,” the Green candidate said.",
    ],
    ["who prosecutes", "Prosecutor Tim Moe rose. The defendant wept. “It is late,” his lawyer said."],
    [
      "who is called the same, where another was brought in since",
      "Nurse Tim Moe fell. A nurse saw it. “It is late,” the nurse said.",
    ],
    ["who plays no music", "Rapper Lil Kobo sang. Promoter Tim Moe wept. “It is late,” the “Gold Mill” hitmaker said."],
    [
      "who interviewed the holder of an office",
      "Reporter Ann Roe interviewed the First Minister. “No,” the first minister said.",
    ],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });

  it.each([
    ["unless a clause of its own tells of them", "When Mayor Ann Moe came, the mayor said it was late.", "Ann Moe"],
    [
      "nor whom a lead brought in first",
      "A sculptor said it was late.\n\nAnn Roe, 54, said she had a key. “It was mine,” the sculptor said.",
      "Ann Roe",
    ],
    [
      "nor who is called the same and was named again since",
      "Senator Ann Roe came. Another senator said it was late. Roe laughed. “It is early,” the senator said.",
      "Ann Roe",
    ],
    [
      "nor the bank of a country, as its central bank",
      "The Bank of Corran raised its rate. Roe Savings Bank rose. The central bank said it was late.",
      "Bank of Corran",
    ],
    ["nor what somebody ran as", "Ann Moe spoke as the Labour candidate. “It is late,” the candidate said.", "Ann Moe"],
  ])("%s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });
});

describe("a description is not whoever is named only further down as something else", () => {
  it("as a doctor who came later", () => {
    const text = `The patient went to his doctor. The man went back to the doctor. “I slept,” the patient said in the report.

But when Dr. Owen Tarn, a lung doctor at the Corran Infirmary, took a look, he disagreed.

“It was late,” Tarn said.`;
    expect(extract(text).quotes.map(({ speakers: [speaker] }) => speaker?.name ?? null)).toEqual([null, "Owen Tarn"]);
  });
});

describe("a description is not whoever is told to be something else", () => {
  it.each([
    [
      "whoever is a sergeant is no plumber",
      "Ben Moe fell.\n\nSergeant Sam Roe said it was cold. The plumber said the pipe was old.",
    ],
    [
      "whoever met another in the sentence before",
      "Ben Moe fell.\n\nSam Roe said Tom Loe was there. The plumber said the pipe was old.",
    ],
    [
      "who is another by a pronoun",
      "Minister Tom Roe rose. “I trust them,” he said.\n\nThe historian said she had warned him.",
    ],
    ["whoever judges is not judged", "Judge Ann Moe heard Tom Loe for an hour. “No,” the defendant said."],
    ["kin are not of the trade", "His father, Tom Loe, moved to Madrid. “He cooks for me,” the midfielder said."],
    ["a child is no doctor", "Tim Loe, a boy of nine, fell into the river. “He is lucky,” the doctor said."],
    ["whoever writes lets no flats", "Poet Ann Moe and Tom Loe were late. “They were kind,” the landlord said."],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });

  it.each([
    [
      "somebody of one trade may have had another",
      "Coach Ann Moe was sacked. “I was lucky,” the former striker said.",
      "Ann Moe",
    ],
    [
      "a father of two has a trade",
      "Joe Moe, a father of two, queued at the mill. “I was late,” the singer said.",
      "Joe Moe",
    ],
  ])("%s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });
});

describe("a pronoun behind a sentence about somebody without a name", () => {
  it.each([
    ["means them", "Ann Roe met Joe Moe at the mill. The umpire ignored him. “Play on,” he said."],
    [
      "means whoever did it",
      "Tom Loe was robbed by a man in a hood. The man wanted his phone. “Give it to me,” he said.",
    ],
    [
      "means whom somebody is named by",
      "Joe Moe was late. A Labour spokesman hit back. “Nobody listens to him,” he said.",
    ],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });

  it("unless it is their own", () => {
    expect(lastNamed("Joe Moe was late. A nervous host, he hid in the freezer. “I hear them,” he said.")).toBe(
      "Joe Moe",
    );
  });
});

describe("who is told apart by what is said of them", () => {
  it.each([
    ["the international", "Boss Ann Moe praised Kit Loe. “It was nice,” the Wales international said.", "Kit Loe"],
    [
      "the forward",
      "Manager Ann Moe was asked about Kit Loe. “He is shy,” Moe said. “I was late,” the forward admitted.",
      "Kit Loe",
    ],
    [
      "the midfielder, and not his father",
      "Kit Loe's father, Tom, moved to Madrid. “He cooks for me,” the midfielder said.",
      "Kit Loe",
    ],
    ["the native", "Sam Roe moved to Ashby. “I like it,” the Ohio native said.", "Sam Roe"],
    ["the striker, and not the coach", "Coach Ann Moe praised Kit Loe. “I was lucky,” the striker said.", "Kit Loe"],
    [
      "the governor of that state",
      "Ohio governor Joe Moe met Texas governor Kit Loe. “It is late,” the Texas governor said.",
      "Kit Loe",
    ],
    [
      "not the Briton as the American",
      "Boxer Joe Moe met Kit Loe. “He is late,” the American said. “He is slow,” the Briton said.",
      "Kit Loe",
    ],
    [
      "whoever leads a foreign team",
      "Wales coach Joe Moe praised Kit Loe of Cardiff. “He was fast,” the Spaniard said.",
      "Joe Moe",
    ],
    [
      "the paper that stands by it",
      "The Guardian said Shell had lied. “No,” the company said. The newspaper stood by it. “We are sure,” it said.",
      "Guardian",
    ],
  ])("%s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });

  it.each([
    [
      "the minister of one country is no envoy of another",
      "Iran's foreign minister, Joe Moe, met Kit Loe. “We are close,” the American envoy said.",
    ],
    ["the bank is no charity", "Age UK called for more. “It is cold,” the charity said. “It is warm,” the bank said."],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });
});

describe("a pronoun or description in a review or in minutes", () => {
  it.each([
    ["is not who plays in brackets", "Hamlet (Tim Loe) sulks. “I am late,” he says."],
    ["is not a man who is her cousin", "My cousin Peter found a letter. “Told you,” she said."],
    ["is not whoever spoke before the Chair", "Councillor Moe noted that it was late. The Chair agreed that it was."],
    [
      "is not the minister, but who presents",
      "“No,” Joe Moe, the health minister, said. “Why?” muttered the presenter.",
    ],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });

  it.each([
    ["is who plays the part", "Ann Moe's Gertrude is another matter. “I like her,” she told the Courier.", "Ann Moe"],
    ["is whoever has the chair", "Cllr Ann Moe (Chair) came. Cllr Loe left. The Chair said it was late.", "Ann Moe"],
  ])("%s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });
});

describe("what only bodies are called is nobody who is named", () => {
  it.each([
    ["the regulator is no director", "Managing director Tim Moe said it was late. The regulator said it was not."],
    ["the broadcaster is no winger", "Winger Tim Moe was late. The broadcaster said it had had 61 complaints."],
    ["nor is a country where a mill stands", "Prices rose in Chile.\n\nMills would close, it said."],
    ["a spokesperson is no ambassador", "Spokesperson Ann Moe said it was late. The ambassador said it was not."],
    ["nor is a reader the director-general", "Ann Moe read it. The director-general said it was late."],
    ["nor a sculptor the mayor", "Ann Moe's tower has come to Ashby. The mayor said it was late."],
    [
      "nor a secretary the official who was brought in before",
      "An official said it was late. Union secretary Tim Moe said it was not.\n\nIt would close, the official said.",
    ],
    ["nor is whoever wrote to several", "Ann Moe wrote to the owners of Corran Mills, who said it was late."],
    ["or to one", "Ann Moe wrote to the owner of Corran Mills, who said it was late."],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });

  it.each([
    ["unless they were called so", "Tim Moe, a builder, was late. The builder said it was cold.", "Tim Moe"],
    ["unless a country acts", "Chile has shut its mills. It said it was late.", "Chile"],
    [
      "but a buyer that is a body",
      "Tim Moe sold the mill. The buyer, Quorlex Partners, said it would close.",
      "Quorlex Partners",
    ],
    ["but who is a country's", "The winner, Chile's Ann Loe, said it was late.", "Ann Loe"],
    ["but whoever it stands beside", "Tim Moe left. The buyer, Ashby-based Ann Loe, said it was late.", "Ann Loe"],
  ])("%s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });
});

describe("a union that is called by a word of every day", () => {
  it("is no airline", () => {
    const text = "Unite said the airline had made no offer. It said it was late.\n\nThe carrier said it was sorry.";
    expect(lastNamed(text)).toBeNull();
  });
});

describe("a name before another noun", () => {
  it("is not whoever is chosen by its bearer", () => {
    const text = "Judge Ann Roe wrote that it was late. The judge, an Obama appointee, said the mill would lose.";
    expect(lastNamed(text)).toBe("Ann Roe");
  });
});

describe("who", () => {
  it.each([
    ["is who has an age in words", "The prize went to a dog of Ann Moe, nine, who said it was late.", "Ann Moe"],
    [
      "is who is of a firm that nobody knows",
      "“No,” said Ann Moe of Quorlex Brokers, who said it was late.",
      "Ann Moe",
    ],
    ["goes on behind and", "It is by Ann Moe, who used to be a judge, and who said it was late.", "Ann Moe"],
  ])("%s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });
});

describe("the MP for a seat", () => {
  it("is nobody of whom that is not told", () => {
    expect(lastNamed("Tim Moe rose. He was late.\n\n“Rubbish!” shouted the MP for Ashby East.")).toBeNull();
  });
});

describe("a pronoun is not whom a gerund before it is done to", () => {
  it.each([
    [
      "who is sentenced",
      "Judge Tim Moe was stern. Bob Loe looked down.\n\nSentencing Loe to a year, he said: “It is enough.”",
    ],
    ["who is thanked", "Coach Tim Moe was wet. Bob Loe had won it.\n\nThanking Loe, he said: “It is enough.”"],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBe("Tim Moe");
    expect(extract(text).people.map(({ name }) => name)).toEqual(["Tim Moe", "Bob Loe"]);
  });
});

describe("his brother", () => {
  it("is not he who has just spoken, though he is told to be one", () => {
    const above = "Ben Loe was third behind Joris Moe and Moe's younger brother, Sem.";
    expect(lastNamed(`${above} “I was late,” Sem said. His brother said it was for their mother.`)).toBeNull();
  });
});

describe("who is called by a land or calling", () => {
  it.each([
    [
      "is not who has just spoken of somebody else",
      "Ann Loe wept. Her coach, Ruth Roe, was sorry. “She wanted to play on,” Roe said. The Senegalese later thanked her friends. “You carried me,” she wrote.",
    ],
    [
      "nor where that is another man",
      "Bob Loe was 16, and the man who hired him, Tim Moe, has the papers. “I paid him in boots,” Moe says. The forward says they were too small.",
    ],
  ])("%s", (_, text) => expect(lastNamed(text)).toBeNull());
});

describe("an office is not of whom it is told to hold the same", () => {
  it.each([
    ["in another town", "Ashby mayor Ann Roe left. In nearby Corran, the mayor said it was late."],
    ["in another town, without more", "Ann Roe, the mayor of Ashby, left. In Corran, the mayor said it was late."],
    [
      "in another town, of which is told",
      "Mayor Ann Roe of Ashby left. Over in Corran, where it was wet, the mayor said it was late.",
    ],
    [
      "where both sentences open with the town",
      "In Ashby, mayor Ann Roe left. Across the river in Corran, the mayor said it was late.",
    ],
    [
      "until some year",
      "Tim Moe was mayor of Ashby until 2016, when Bob Loe won. On Friday the mayor said it was late.",
    ],
    ["for some years", "Tim Moe, mayor of Ashby from 2008 to 2016, met Ann Loe. On Friday the mayor said it was late."],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });

  it.each([
    ["but in their own town", "Ashby mayor Ann Roe left. In Ashby, the mayor said it was late.", "Ann Roe"],
    ["but whoever held it", "Tim Moe was mayor until 2016. The former mayor said it was late.", "Tim Moe"],
  ])("%s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });

  it("and the other town is nobody", () => {
    const text = "Ashby mayor Ann Roe left. In nearby Corran, the mayor said it was late.";
    expect(extract(text).people.map(({ name }) => name)).toEqual(["Ann Roe"]);
  });
});

describe("the other", () => {
  it.each([
    ["of two", "One of them, Ann Roe, said he threw a stapler. The other said it was late."],
    ["of those who are called the same", "Juror Ann Roe said it was never close. The other juror said it was late."],
  ])("is not whom the sentence before tells of, %s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });
});

describe("who asks, or is replied to, does not answer", () => {
  it.each([
    [
      "a question to her",
      "Erin Moe wept. His barrister, Ann Roe, asked her why she had told police of it. “It was late,” she said.",
    ],
    ["what is suggested", "Erin Moe wept. Barrister Ann Roe suggested that it was early. “It was late,” she replied."],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBe("Erin Moe");
  });
});

describe("who asks the witness", () => {
  it("does not answer", () => {
    const text = "Ann Roe, prosecuting, asked the witness if it was early. “It was late,” she said.";
    expect(lastNamed(text)).toBeNull();
  });
});

describe("of two who said things in one sentence, each in their clause", () => {
  it.each([
    [
      "who did something to the other told him",
      "Tim Moe told the court that the guard had pushed him and told him that it was late.",
    ],
    [
      "who wrote to the other said so",
      "Ann Roe told the meeting that children had written to her and said it was late.",
    ],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });
});

describe("somebody's lawyer is not that of others", () => {
  it.each([
    ["whose they are", "The family's lawyer, Tim Moe, said it was cold. The officer's lawyer said it was late."],
    ["for whom they are", "Tim Moe, a lawyer for the family, said it was cold. The officer's lawyer said it was late."],
    ["nor their father", "The victim's father, Tim Moe, said it was cold. The killer's father said it was late."],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });

  it("but two firms may be one", () => {
    const text = "The company's lawyer, Tim Moe, said it was cold. The firm's lawyer said it was late.";
    expect(lastNamed(text)).toBe("Tim Moe");
  });
});

describe("the former holder of an office", () => {
  it.each([
    ["is not who holds it", "The mayor, Ann Roe, replaced Tim Moe in May. The former mayor said it was late."],
    ["is not who was something else", "Ms Loe's former deputy, Tim Moe, left. The former premier said it was late."],
    [
      "is not who follows them",
      "Governor Ann Roe spoke. Her successor, Tim Moe, left. The former governor said it was late.",
    ],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });

  it.each([
    [
      "is the predecessor",
      "Governor Ann Roe spoke. Her predecessor, Tim Moe, left. The former governor said it was late.",
    ],
    [
      "also behind the name",
      "Governor Ann Roe spoke. Tim Moe, her predecessor, left. The former governor said it was late.",
    ],
  ])("%s", (_, text) => {
    expect(lastNamed(text)).toBe("Tim Moe");
  });
});

describe("an office of two fields", () => {
  it.each([
    ["with its holder", "The police and crime commissioner, Ann Roe, said it was late.", "Ann Roe"],
    [
      "without",
      "Ann Roe, the police and crime commissioner, left. The police and crime commissioner said it was late.",
      "Ann Roe",
    ],
  ])("is one person, %s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });
});

describe("what somebody is called of whom another is", () => {
  it.each([
    ["by another word for it", "The bishop's driver, Joe Moe, met Bob Loe. The prelate said it was late."],
    ["in office", "The senator's aide, Ann Roe, met Bob Loe. The lawmaker said it was late."],
  ])("is not they, %s", (_, text) => {
    expect(lastNamed(text)).toBeNull();
  });
});

describe("the holder of an office in another body", () => {
  it.each([
    [
      "by the rival's chief executive",
      "Ann Roe, chief executive of Quorlex Foods, called it fair. Moe Mills agreed. The rival's chief executive said it was late.",
    ],
    [
      "by the owner of a shop called after somebody",
      "Ann Ashby, who owns Ashby's, was glad. “No,” said Tim Moe, owner of the Golden Crumb. The owner of Ashby's said it was late.",
    ],
    [
      "by the incoming head",
      "Quorlex Mills's chief executive, Ann Roe, will step down. The incoming chief executive said it was late.",
    ],
    [
      "by the nurse of whom another deed is told",
      "The trust's chief nurse, Ann Roe, was sorry. The nurse who gave the drug said it was late.",
    ],
  ])("is not meant %s", (_, text) => expect(lastNamed(text)).toBeNull());

  it("is meant by a deed that is told of her", () => {
    const text = "A nurse, Ann Roe, gave the drug. The nurse who gave the drug said it was late.";
    expect(lastNamed(text)).toBe("Ann Roe");
  });
});

describe("the researcher", () => {
  it("is not who had no part in the study", () => {
    const told = "Naps help memory. Prof Joe Moe, a sleep scientist who was not involved, said it was small.";
    expect(lastNamed(`${told} The researcher said it was late.`)).toBeNull();
  });
});

describe("what somebody's predecessor takes back", () => {
  it("is nothing that they said themselves", () => {
    const { quotes } = extract(
      "Ann Roe kept the mill. “He was late,” she said. Her predecessor said he had been wrong.",
    );
    expect(quotes[0]?.stance).toBe("asserted");
  });
});

describe("the group's boss", () => {
  it("is neither of two bosses where nothing tells which group it is", () => {
    const text = "Chief executive Joe Moe said it was cold. Its rival's chief executive, Ann Roe, said it was wet.";
    expect(lastNamed(`${text} The group's boss said it was late.`)).toBeNull();
  });
});

describe("a noun phrase of time", () => {
  it("is no speaker", () => {
    const { quotes } = extract("Quorlo said it was safe. A leaflet from that year says that the risk is “remote”.");
    expect(quotes.at(-1)?.speakers[0]?.attribution).toBe("A leaflet from that year");
  });
});

describe("what somebody accepted", () => {
  it("is no report where they were dismissed for it", () => {
    const text = "A nurse who was dismissed for accepting a gift from a patient has won her job back.";
    expect(extract(text).quotes).toEqual([]);
  });
});

describe("“he” behind a sentence about somebody's father", () => {
  it("is not another man who spoke before", () => {
    const coach = "Zofia Lis has a coach, Marek Duda. “She is good,” he said.";
    expect(lastNamed(`${coach} Her father, a baker, drops her off at five. He said it was late.`)).toBeNull();
  });
});

describe("her coach", () => {
  it("is not she who is named behind it, whose coach it may be", () => {
    const text = "Her coach said it was late. Lena Roe, 19, is calm. “If I were a boy,” she says, “you would cheer.”";
    expect(extract(text).quotes[0]?.speakers[0]?.name).toBeNull();
  });
});

describe("the returning officer", () => {
  it("is nobody of whom something else is told", () => {
    expect(lastNamed("Ann Roe, the Green, won; Joe Moe lost. “It's close,” said the returning officer.")).toBeNull();
  });
});

describe("who may be the hearer in their own words", () => {
  it("is not he who told her", () => {
    const text = "Joe Moe denies it. Pat Loe told the court on Monday that he had told her it was late.";
    expect(lastNamed(text)).toBeNull();
  });
});

describe("whom police found and told to go", () => {
  it("did not tell herself", () => {
    const text =
      "Pat Moe said the candidate, Ann Roe, was on air, which she was when police found her and told her to go.";
    expect(extract(text).quotes.at(-1)?.speakers[0]?.name).not.toBe("Ann Roe");
  });
});

describe("whoever was told of before", () => {
  it.each([
    ["Stan Moe waited. Her coach, Lee Roe, said she had trained. “I told her so,” he laughed.", "Lee Roe"],
    ["Stan Moe waited. Lee Roe, her coach, said she had trained. “I told her so,” he laughed.", "Lee Roe"],
  ])("is not meant for what whoever speaks says of her: %s", (text, who) => expect(lastNamed(text)).toBe(who));
});

describe("whoever answered", () => {
  it("has not asked the next question", () => {
    expect(lastNamed("“Eggs?”\n\n“No,” said Ann Roe.\n\n“Bread?”")).toBeNull();
  });
});

describe("a relative who was only brought in", () => {
  it("is not whose birth is told next", () => {
    const text = "Eve Moe has died, said her daughter, Ann Roe.\n\nBorn in Ashby, she said in 1990 that it was late.";
    expect(lastNamed(text)).toBe("Eve Moe");
  });
});

describe("who holds the same office in another sort of body", () => {
  it.each([
    ["The company's director, Ann Roe, said it was late. The regulator's director said it was not.", null],
    ["The company's chief executive, Ann Roe, said it was late. The union's chief executive said it was not.", null],
    ["The company's director, Ann Roe, said it was late. The firm's director said it was not.", "Ann Roe"],
  ])("is nobody who is named: %s", (text, who) => expect(lastNamed(text)).toBe(who));
});

describe("who spoke before", () => {
  it("is not she of whom nothing is told but that she speaks right before, and where", () => {
    const text = "Anna Roe will retire. “God help them,” said a woman in the bar. “They can't be taught,” she said.";
    expect(lastNamed(text)).toBeNull();
  });
  it("is not the waiter", () => {
    expect(lastNamed("The novelist Tom Roe wrote it.\n\n“They're smashed,” the waiter told me.")).toBeNull();
  });
  it("does not speak by what they own and nobody wrote", () => {
    expect(lastNamed("Tim Roe is here. “You're number four,” his screen told him.")).toBeNull();
  });
});

describe("a leader", () => {
  it("is a label of a headline, and nobody", () => {
    expect(extract("Leader: The minister should publish\n\nMinisters hate it.").quotes).toEqual([]);
  });
});

describe("whose landlady, hero or play it is that a sentence is about", () => {
  it.each([
    "Ann Roe's landlady was less kind. “It is cold,” she said.",
    "Dilys Roe's heroine is a forecaster. “Sunny spells,” she says.",
    "Tim Roe's hero is a spy. “I'd rather stay in,” he tells his wife.",
    "Tim Roe's new play opens with a minister in a bath. “I have sinned,” he tells the taps.",
  ])("does not speak in the next: %s", (text) => expect(lastNamed(text)).toBeNull());
});

describe("who spoke before is not whom the writer met since", () => {
  it.each([
    "Tim Roe said it was late.\n\nIn the bar I met an old colleague. “They'll have her out,” he said.",
    "Tim Roe said it was late.\n\nOn the stairs I ran into a porter with a ladder. “They'll have her out,” he said.",
  ])("%s", (text) => expect(lastNamed(text)).toBeNull());
});

describe("who wrote the letter above", () => {
  it("is nobody of whom the next tells", () => {
    const text = "SIR – I love bells.\n\nRev Ann Roe, Diss\n\nSIR – A newcomer complained of ours. She left in 1994.";
    expect(lastNamed(`${text} She told my husband that she could not sleep.`)).toBeNull();
  });
});

describe("whose assistant it is", () => {
  it("is not told by “his” beside somebody else", () => {
    const text = "Otto Roe shouts. “It's meant to,” says his assistant.\n\nHis wife, the model Ann Moe, is here.";
    expect(lastNamed(text)).toBeNull();
  });
});

describe("the baristas' union", () => {
  it("is no firm that nothing calls a union", () => {
    const text =
      "Orbán sold it to the Swiss group Helva. Helva said it was cold. The baristas’ union said it was late.";
    expect(lastNamed(text)).toBeNull();
  });
});

describe("who spoke before is not whom the sentence before is about", () => {
  it.each([
    ["and who is asked there", "I asked the bride's uncle if he could hear this. “I've heard it,” he said."],
    ["before what is no quotation", "My neighbour had plenty. The bridesmaids' shoes, he said, were Venetian."],
    ["behind where it is", "In the square a man was selling eggs. “They are cheap,” he said."],
  ])("%s", (_, text) => expect(lastNamed(`Tim Roe, the baker, said it was late. ${text}`)).toBeNull());
});

describe("the union", () => {
  it("is no firm of two words that nothing calls one", () => {
    expect(lastNamed("Central Line said it respected its workers. The union said it was late.")).toBeNull();
  });
});

describe("a page that says it is late", () => {
  it("is not whom it is called after", () => {
    expect(lastNamed("Kevin Roe left. They have a page, Save Kevin, which says it is late.")).toBeNull();
  });
});

describe("“Mrs Roe”", () => {
  it.each([
    ["a child", "Precious Roe, 12, texted her mother. “I knew,” Mrs Roe said."],
    ["a schoolgirl", "Schoolgirl Precious Roe texted her mother. “I knew,” Mrs Roe said."],
    ["somebody of another age", "Precious Roe, 22, texted her mother. “I knew,” Mrs Roe, 51, said."],
  ])("is not %s", (_, text) => expect(lastNamed(text)).not.toBe("Precious Roe"));
});

describe("who ruled on somebody in the lead", () => {
  it("is not whoever is named next", () => {
    const lead = "A bus driver was on his phone when he hit a wall in Derby, a traffic commissioner ruled.";
    const text = `${lead}\n\nKelvin Roe, 50, admitted looking at a message. “It said ‘late’,” he told the hearing.`;
    expect(extract(text).quotes[0]?.speakers[0]?.name).toBeNull();
  });
});

describe("his lawyer", () => {
  it.each([
    "She was questioned by counsel to the inquiry, Adam Reyes KC.",
    "Ann Poe, counsel to the council, spoke.",
    "She was questioned by the inquiry's lawyer, Ann Poe.",
    "Ann Poe, a lawyer for the family, spoke.",
  ])("is not that of a body: %s", (above) => {
    expect(lastNamed(`${above} Joe Farrow will give evidence. His lawyer said that it was late.`)).toBeNull();
  });
});

describe("a headline with a colon", () => {
  it("has no words where a participle stands before its verb", () => {
    expect(extract("Parliament: written answers\n\nAnn Roe, the cook, spoke to us on Monday.").quotes).toEqual([]);
  });

  it("is no turn where small letters follow", () => {
    const text = "Voices: what the strike means to me\n\nFive people spoke to us.\n\nAgnes Boyle, 52, welder";
    const { quotes, article } = extract(`${text}\n\n“I'm cold.”\n\nTariq Aziz, 24, apprentice\n\n“I am not.”`);
    expect(article.headline).toBe("Voices: what the strike means to me");
    expect(quotes[0]?.text).toBe("“I'm cold.”");
  });
});

describe("the time of an entry of a live page", () => {
  it("is no part of who speaks", () => {
    const { quotes } = extract("Storm\n\n09:40 Police in Tarn say that twelve people have left.");
    expect(quotes[0]?.speakers[0]?.attribution).toBe("Police in Tarn");
  });
});

describe("“– Roe, asked whether”", () => {
  it("has not asked", () => {
    const { quotes } = extract("The week\n\n“No.” – Senator Dolores Pike, asked whether she would wear one");
    expect(quotes.at(-1)?.speakers[0]?.name ?? null).toBeNull();
  });

  it.each([
    "“I'd rather eat the hat.” – Senator Dolores Pike, asked whether she would wear one",
    "“I'd rather eat the hat.” – Dolores Pike, on being asked whether she would wear one",
  ])("has said what stands in marks: %s", (line) => {
    expect(extract(`The week\n\n${line}`).quotes[0]?.stance).toBe("asserted");
  });
});

describe("“she” behind a question about somebody's mother", () => {
  it("is nobody who is named before", () => {
    const text = "Björn Falk has climbed every tower in Skåne. He talks to Ida Nilsson about heights.";
    expect(lastNamed(`${text} What does his mother say? She says, “Come down.”`)).toBeNull();
  });
});

describe("a headline that asks", () => {
  it("says nothing, with no question mark either", () => {
    expect(extract("Money Clinic: can my bank refuse to refund me\n\nAnn Roe, the cook, lost it all.").quotes).toEqual(
      [],
    );
  });
});

describe("who answers a question in a paragraph of its own", () => {
  it("has not asked it, nor what is put to them behind it", () => {
    const text = "Dr Ugo Salvi was in court.\n\n“Did you know he was allergic?”\n\n“It was in the file,” Salvi said.";
    const { quotes } = extract(`Court\n\n${text}\n\n“You signed it.”\n\n“I sign forty a day.”`);
    expect(quotes.slice(0, 3).map(({ speakers }) => speakers[0]?.name ?? null)).toEqual([null, "Ugo Salvi", null]);
  });
});

describe("what a coach says on others", () => {
  it("is not theirs, though a clause tells of them", () => {
    const text = "Coach Walt Dupree met reporters on Saturday. Some of what he said:";
    const { quotes } = extract(`Loss\n\n${text}\n\nOn the fans who left: “I'd have gone with them if they'd let me.”`);
    expect(quotes[0]?.speakers[0]?.attribution).not.toBe("the fans who left");
  });
});

describe("whoever is told of in a question to “you”", () => {
  it("does not answer", () => {
    const text =
      "Lind\n\nThe soprano is 80.\n\nWhat do you tell a pupil on the first day? “Breathe. Then we talk about money.”";
    expect(extract(text).quotes[0]?.speakers[0]?.attribution ?? null).toBeNull();
  });
});

describe("“he” in an entry of a live page", () => {
  it("is whom that entry tells of, and nobody who spoke in the one above", () => {
    const above = "Live\n\nOur economics editor, Lev Stone, says the growth forecast is “heroic”.";
    const text =
      "1.15pm The leader of the opposition is replying. He calls it “a budget for people who have been burgled”.";
    expect(lastNamed(`${above}\n\n${text}`)).toBeNull();
  });
});

describe("a question without a label between two that have one", () => {
  it("is no part of the turn above", () => {
    const talk =
      "Halina Wrona: We heard it and nobody ran.\n\nZofia Kos: It was a Thursday.\n\nHalina Wrona: Yes. I knew.";
    const { quotes } = extract(
      `Mine\n\n${talk}\n\nWhat did the company tell you?\n\nZofia Kos: A man came with a form.`,
    );
    expect(quotes[2]?.text).toBe("Yes. I knew.");
  });
});

describe("initials and a place behind a question", () => {
  it("are no part of it", () => {
    const text =
      "Ask Meg\n\nMeg Tolan answers your questions.\n\nQ: I dream about trains. Is it my tablets? PB, Durham";
    expect(extract(`${text}\n\nA: It may be. I told you so.\n\nQ: And mine?\n\nA: No.`).quotes[0]?.text).toBe(
      "I dream about trains. Is it my tablets?",
    );
  });
});

describe("what is said to a judge behind her question", () => {
  it("is not hers", () => {
    const text = "Judge Mary Pell read the note.\n\n“By whom?” asked the judge.\n\n“By the defendant, my lady.”";
    expect(lastNamed(`Trial\n\n${text}`)).toBeNull();
    expect(extract(`Trial\n\n${text}`).quotes.at(-1)?.speakers[0]?.attribution ?? null).toBeNull();
  });
});

describe("“A VOICE:”", () => {
  it("is a label, and no part of the turn above", () => {
    const talk =
      "CHAIR DODD: Is your daughter here?\n\nA VOICE: Yes.\n\nCHAIR DODD: And would it be nice?\n\nA VOICE: Yes, sir.";
    expect(extract(`Board\n\nThe board met.\n\n${talk}`).quotes[0]?.text).toBe("Is your daughter here?");
  });
});

describe("who asked “How did you know?” right above", () => {
  it("does not answer, nor does who asked before another answered", () => {
    const above = "“And what was she doing?” asked Mr Justice Cole.\n\n“Nothing, my lord. She was dead.”";
    const text = `${above}\n\nSir Edmund Fane QC rose. “How did you know?”\n\n“I asked her, sir, and she did not reply.”`;
    expect(lastNamed(`Old Bailey\n\nThe butler, Giles Penrose, gave evidence.\n\n${text}`)).toBeNull();
  });
});

describe("whose aides the next paragraph begins with", () => {
  it("has not said what stands alone above", () => {
    const above = "The prime minister, Greta Moss, met voters. One was Doreen Platt, 79.";
    const talk = "“You look tired, love,” Mrs Platt told her.\n\n“I am a bit,” said the prime minister.";
    expect(lastNamed(`Hull\n\n${above}\n\n${talk}\n\n“Then pack it in.”\n\nMs Moss's aides moved her on.`)).toBeNull();
  });
});

describe("the first lady", () => {
  it("is not the president of her name", () => {
    const text = "President Roe said it was late. “It is cold,” Mr. Roe added. His wife, Michelle Roe, waved.";
    expect(lastNamed(`Roe Sees Insult\n\n${text} President Roe said it was dark.`)).toBe("Roe");
  });
});

describe("the union of a country", () => {
  it("is not the country", () => expect(lastNamed("It is late, the China union said.")).toBeNull());
});

describe("a line that goes on from a heading", () => {
  it("tells who spoke, and holds no words", () => {
    const { quotes } = extract("Mill\n\n“YES”\n\nsays Ann Roe, who runs the mill.");
    expect(quotes.map(({ text }) => text)).not.toContain("Ann Roe, who runs the mill");
  });
});

describe("whom a column of advice is named after", () => {
  it("is not whom the question tells of", () => {
    const text = "Ask Annalise: he says I laugh too loud\n\nMy boyfriend hates my laugh. – Loud, Leith";
    expect(lastNamed(text)).toBeNull();
  });
});

describe("whoever tells her something, and is nowhere called so", () => {
  it.each(["“You are mad,” the author told her.", "The presenter told her that it was late."])(
    "is not she: %s",
    (text) => expect(lastNamed(`Philippa Moe wept. “I wept,” said Philippa Moe. ${text}`)).toBeNull(),
  );
});

describe("who plays somebody", () => {
  it("is not whom “who” means", () => {
    const text = "He is Inspector Grete Holm (Tove Lund), who told her sergeant that she trusted nobody.";
    expect(lastNamed(text)).toBe("Grete Holm");
  });
});

describe("who was told of before", () => {
  it.each([
    "Jean Dobbs keeps bees. The mayor said he would study the ruling, which he called “mad”.",
    "Jean Dobbs keeps bees. A spokeswoman said the mayor would study the ruling, which she said was mad.",
  ])("is not “he” behind “, which”: %s", (text) => expect(lastNamed(`Bees\n\n${text}`)).toBeNull());
});

describe("a name that somebody only comes from", () => {
  it("is not whose surname is given", () => {
    const text = "A teacher who had come from Tuen Mun and who would give only her surname, Lam, said it was late.";
    expect(lastNamed(`Shop\n\n${text}`)).toBeNull();
  });
});

describe("a gang", () => {
  it("is not the company that was named", () => {
    const text = "The company, Sanalab, said it was late. The gang, which calls itself Black Ibis, said it was dark.";
    expect(lastNamed(`Hack\n\n${text}`)).toBeNull();
  });
});

describe("whom somebody emailed, and who replied", () => {
  it("says what that verb tells, and the other has said nothing", () => {
    const text = "Joris Bakker was angry. He emailed Ann Roe, who replied that it was “late”.";
    expect(extract(`Book\n\n${text}`).quotes).toHaveLength(1);
    expect(lastNamed(`Book\n\n${text}`)).toBe("Ann Roe");
  });
});

describe("the owner of a firm that is called by one word", () => {
  it("is not the firm, which the article calls so", () => {
    const above = "Carmaker Quorlow is to cut 400 jobs. “It hurts,” said Maja Quorlow, its boss.";
    expect(lastNamed(`Jobs to go\n\n${above}\n\nQuorlow said that nobody would be sacked.`)).toBe("Quorlow");
  });
  it("is not who is between commas behind a name", () => {
    const above = "Quorlow, the bakery chain, hit out. “It hurts,” said its owner, Grace Quorlow.";
    const { quotes } = extract(`Tax hurts\n\n${above}\n\nQuorlow said that bread would cost more.`);
    expect(quotes.at(-1)?.speakers[0]?.person).toBeNull();
  });
});

describe("the email of somebody's boss", () => {
  it("is not the firm's", () => {
    const text = "The boss of Kestrel Air said sorry for an email. The email accuses crews of calling in sick.";
    expect(lastNamed(`Row\n\n${text}`)).toBeNull();
  });
});

describe("a name that ends as an abbreviation does", () => {
  it("has no full stop at the end of its sentence", () => {
    const { quotes } = extract("Mill\n\nLim Hui Min wept. “They were told,” said Hui Min. “We were not.”");
    expect(quotes[0]?.speakers[0]?.attribution).toBe("Hui Min");
  });
});

describe("whom only the writer's place tells", () => {
  it("is nobody named before", () => {
    const text = "The soloist, Boris Kant, was late. The man next to me gave up. “Is he late?” he hissed.";
    expect(lastNamed(`Concert\n\n${text}`)).toBeNull();
  });
});

describe("who asks", () => {
  it.each([
    [
      "somebody who tells of it",
      "The lawyer Mia Chen said it was late.\n\nA nurse said her landlord had asked her to go. “I had a week,” she said.",
    ],
    ["a witness", "Sam Obi, for Dan Kerr, put it to the witness that he had lied. “I did not,” he replied."],
  ])("%s is not who spoke before", (_, text) => expect(lastNamed(`Court\n\n${text}`)).toBeNull());
});

describe("through whom a statement comes", () => {
  it.each([
    [
      "Tim Reed died.\n\nThe widow of Tim Reed, in tears, issued a statement through her solicitor, Ann Byrne: “He was late.”",
      null,
    ],
    ["Tim Reed issued a statement through his lawyer, Ann Byrne: “I have lost nobody.”", "Tim Reed"],
  ])("%s", (text, name) => expect(lastNamed(`Ship sinks\n\n${text}`)).toBe(name));
});

describe("whose family, friend or lawyer gives out a statement in the line above", () => {
  it.each(["The family of Tim Reed said in a statement:", "The lawyer representing Tim Reed, 34, said:"])(
    "%s",
    (line) => expect(lastNamed(`Crash\n\n${line}\n\n“We are broken.”`)).toBeNull(),
  );
});

describe("the elder of a name", () => {
  it("is not the only one who is named", () => {
    const text =
      "Tui Manu scored. “We won,” said Manu.\n\nThe elder Manu looked on. “He tackles like his mother,” he said.";
    expect(lastNamed(`Match\n\n${text}`)).toBeNull();
  });
});

describe("a ship that is called by a part of its name", () => {
  it("is nobody", () => {
    const text = "The Mary Ann Tully, which sank off Cork, was late. The Tully’s owner, Breen Shipping, wept.";
    expect(extract(`Inquiry after sinking of the Mary Ann Tully\n\n${text}`).people).toEqual([]);
  });
});

describe("where the answers of an interview stand in marks", () => {
  it("what stands in none is asked", () => {
    const talk = [
      "Any regrets?",
      "“None. I slept.”",
      "The chairman told me it was your idea.",
      "“Then he forgets. I asked him.”",
      "Will you stay?",
      "“If I can.”",
    ];
    const { quotes } = extract(`The interview: Yusuf Demir\n\nYusuf Demir talks to us.\n\n${talk.join("\n\n")}`);
    expect(quotes.filter(({ text }) => text.includes("chairman told"))).toEqual([]);
    expect(quotes.filter(({ speakers }) => speakers[0]?.name === "Yusuf Demir")).toHaveLength(3);
  });
});

describe("who is called a legend", () => {
  it("is no hearsay", () => {
    const { quotes } = extract("Kit\n\nClub legend Tim Reed told fans he would not wear it.");
    expect(quotes[0]?.stance).toBe("asserted");
  });
});

describe("a name with “senior” behind it", () => {
  it.each([
    ["Nia Nowak, daughter of striker Adam Nowak, says so. Nowak senior said he was proud.", "Adam Nowak"],
    ["Joe Roe scored. His father, Tim, was there. “He is no fool,” said Roe senior.", "Tim"],
    ["Joe Roe scored. “He is no fool,” said Roe senior.", null],
  ])("%s", (text, name) => expect(lastNamed(`Match\n\n${text}`)).toBe(name));
});

describe("a relative with whom a headline ends", () => {
  it("is not printed before the name below", () => {
    const { quotes } = extract("Ban my dad, says striker’s son\n\nKasimir Nowak, 12, says his father spat.");
    expect(quotes.map(({ speakers }) => speakers[0]?.attribution)).toEqual(["striker’s son", "Kasimir Nowak, 12,"]);
  });
});

describe("the younger man", () => {
  it("is not whose son stands beside him", () => {
    const text =
      "Wayne Reed and his son Jory were saved. Reed senior said it was late. “Dad swore,” said the younger man.";
    expect(extract(`At sea\n\n${text}`).quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(["Wayne Reed", null]);
  });
});

describe("what a jury was shown", () => {
  it("is nothing that was said", () => {
    const { quotes } = extract("Trial\n\nThe jury was shown pictures of the mill, which is closed.");
    expect(quotes).toEqual([]);
  });
});

describe("a stranger who spoke in the sentence before", () => {
  it("goes on, and nobody who is named", () => {
    const lead = "Ann Roe, the mayor, told the debate on Monday that she would act.";
    const text = `Row\n\n${lead}\n\nMcLenn said Roe shows no care for the poor.\n\n“It is only for the cameras,” she said.`;
    expect(
      extract(text)
        .quotes.at(-1)
        ?.speakers.map(({ name }) => name),
    ).toEqual([null]);
  });
});

describe("who is named in what tells who somebody is", () => {
  it("is not surely whom “who” means behind it", () => {
    const text =
      "The court was full. In the front row sat Ann Roe, the widow of Peter Moe, who said she had come for him.";
    const { quotes } = extract(`Trial\n\n${text}`);
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual([null]);
  });
});

describe("a body of another sort", () => {
  it.each([
    ["Quorlo said it would close. The firm said 40 jobs would go. The union said it was angry."],
    ["Ashby Rovers said they would appeal. The league said it was late."],
  ])("is not meant: %s", (text) => {
    const { quotes } = extract(`Mill to close\n\n${text}\n`);
    expect(quotes.at(-1)?.speakers.map(({ name }) => name)).toEqual([null]);
  });
});

describe("the firm of another item", () => {
  it("is not meant below a name in capitals", () => {
    const items = [
      "QUORLO AIR said on Monday it would cut 300 jobs.",
      "MUNKBY GLASS is to close its plant in Varde. The company blamed “a fall in bottles”.",
    ];
    const { quotes } = extract(`Business round-up\n\n${items.join("\n\n")}`);
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(["QUORLO AIR", null]);
  });
});

describe("“she” at the head of a paragraph of an obituary", () => {
  it("is not surely who spoke above, unless the dead is named there", () => {
    const lead =
      "Hanne Kvist, who has died aged 94, taught girls to sail.\n\n“I adored her,” a pupil, Greta Sund, said.";
    const last = (text: string) => extract(`${lead}\n\n${text}`).quotes.at(-1)?.speakers[0]?.name;
    expect(last("She told a friend last month that she was ready to go.")).toBe(null);
    expect(last("She said Kvist had taught her Greek.")).toBe("Greta Sund");
  });
});

describe("whoever stands in the clause of when before “she”", () => {
  const inn = "Ruth Kvist kept the inn for forty years.";
  it.each([
    ["When the soldiers came she told them that the beer was off.", "Ruth Kvist"],
    ["When the bailiffs left she rang her sister and said that it was over.", "Ruth Kvist"],
    ["When my neighbour came I told him that it was late.", null],
  ])("is not who acts behind it: %s", (told, name) => {
    const { quotes } = extract(`The inn\n\n${inn} ${told}\n`);
    expect(quotes.at(-1)?.speakers[0]?.name).toBe(name);
    expect(quotes.at(-1)?.speakers[0]?.attribution).toMatch(/^(she|I)$/);
  });

  it.each([
    ["When the driver stopped the bus he asked whether anybody was hurt.", null],
    ["When the driver told him that it was late, he said that he knew.", "Tom Munk"],
    ["When Tom Munk lost his 2021 race, he told fans that he was glad.", "Tom Munk"],
  ])("and may be “he”, where nothing there names anybody: %s", (told, name) => {
    expect(lastNamed(`Tom Munk sat on the floor. “We wait,” he said.\n\n${told}`)).toBe(name);
  });
});

describe("“he” behind a clause about somebody brought in right before", () => {
  it.each(["he told Ida Fenn", "he told her"])("is nobody who was named long before: %s", (told) => {
    const text = "Tom Munk was jailed in May. Inspector Ida Fenn went to his flat and met a baker.";
    expect(lastNamed(`${text} The baker had seen nothing, ${told}.`)).toBeNull();
  });
});

describe("the writer of the letter above", () => {
  it("is nobody of the next, on a page that ends with a name and a place", () => {
    const first = "Our pool has no trees, and the children burn.\n\nKaye Munk, Varde";
    const second =
      "I went to the bank to close my account. The young lady said it would take a week.\n\nDes Kvist, Ribe";
    expect(lastNamed(`Letters\n\n${first}\n\nA kind word\n\n${second}`)).toBeNull();
  });
});

describe("words that were wrongly given to somebody", () => {
  it.each([
    [
      "The remark “They are late” was mistakenly attributed to Tom Munk. It was made by his shadow, Ida Fenn.",
      "Ida Fenn",
    ],
    [
      "• The remark “They are all late” was wrongly attributed to the minister, Tom Munk. It was made by Ida Fenn.",
      "Ida Fenn",
    ],
    ["• The comment “It leaks” was attributed in error to Tom Munk.", null],
  ])("are not theirs: %s", (text, name) => {
    expect(lastNamed(text)).toBe(name);
  });
});

describe("what tells that somebody is another", () => {
  it.each([
    ["“the”", "The vicar, the Rev Ida Fenn, said it was dry.\n\nThe clerk said the road would be mended.", null],
    [
      "a trade with “who”",
      "The mill\n\nCoach Tom Munk said he was glad.\n\nIn the race Jamie Kvist of Corran Harriers became the first local winner since 1989. The postman, who trains at night, described it as “the longest street in England”.",
      null,
    ],
    [
      "another sort of body",
      "Students at the University of Corran were angry after the Library announced it would close on Sundays.",
      null,
    ],
    [
      "a topic",
      "Corran Hotels: Quorl Capital raises its target to 300p and predicts that fares will rise.",
      "Quorl Capital",
    ],
    ["a topic, before who is no name", "Corran Air: the council backs the plan and says that fares will rise.", null],
  ])("has nothing of them: %s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });
});

describe("a river, whatever it ends in", () => {
  it("is not who speaks next", () => {
    expect(lastNamed("Ida Fenn stood on the bank. The water was up. The motor hummed. “He swims,” she said.")).toBe(
      "Ida Fenn",
    );
  });
});

describe("who is told something", () => {
  it.each([
    "Joe Roe was born in Ashby in 1931. A clumsy apprentice, he was told by the foreman that the lathe was not for him.",
    "Ann Roe, 30, fell ill in May. She was told by the doctor that it was only a cold.",
    "Ann Roe, 30, fell in May. She was warned by the nurse that she must not drive.",
  ])("is not who tells it: %s", (text) => {
    expect(lastNamed(text)).toBeNull();
  });
});

describe("“they both”", () => {
  it("are no others than they", () => {
    const [quote] = extract("Ann Roe and Joe Moe met in May. They both said it was late.").quotes;
    expect(quote?.speakers[0]?.attribution).toBe("They");
  });
});

describe("whom a sentence is about", () => {
  const told = "The author, Ida Marsh, is ill. Her book tells people to eat chalk, said Ann Roe, a doctor.";

  it("is “she” behind “as for” and a name", () => {
    expect(lastNamed(`${told} As for Ida Marsh, she said it was late.`)).toBe("Ida Marsh");
  });

  it("is not “she” behind “as for” and a description", () => {
    expect(lastNamed(`${told} As for its author, she said, “I’d like a word.”`)).toBe("Ann Roe");
  });
});

describe("counsel", () => {
  it("named behind a client is not the client", () => {
    const told = "Joe Fallon (71) was found guilty in June.";
    const asked = "At a hearing on Friday, counsel for Fallon, Ada Redmond SC, asked the court to think of his age.";
    expect(lastNamed(`${told}\n\n${asked}`)).toBe("Ada Redmond");
  });
});

describe("a rumour that somebody ends “by announcing that”", () => {
  it("is not what is announced", () => {
    const told = "Prime Minister Wendell Roe has ended weeks of speculation by announcing";
    expect(lastNamed(`Poll date set\n\n${told} that a general vote will be held on Wednesday, June 14.`)).toBe(
      "Wendell Roe",
    );
  });
});

describe("who holds an office elsewhere", () => {
  it.each([
    "The priest, Ann Roe, said the church was shut. In nearby Corran, the priest said it was open.",
    "Ashby University president Ann Roe said it was late. Corran University's president said it was early.",
    "Ann Roe, head of Ashby Hospital, said it was late. The head of Corran Hospital said it was early.",
    "Ann Roe, leader of the Bakers Union, said it was late. The leader of the Millers Union said it was early.",
  ])("is another: %s", (text) => expect(lastNamed(text)).toBeNull());

  it.each([
    "Ann Roe, president of Ashby University, said it was late. The university's president said it was early.",
    "Ann Roe, director of the National Museum of Ashby, said it was late. The Ashby Museum director said it was early.",
  ])("is the same where nothing else is named: %s", (text) => expect(lastNamed(text)).toBe("Ann Roe"));
});

describe("“the plumber”", () => {
  it("is not whom the sentence before is about, if a plumber was told of before", () => {
    expect(
      lastNamed("Ann Poe and the plumber have not met. Sam Loe laughed. “It leaks,” the plumber said."),
    ).toBeNull();
  });
});

describe("who answers somebody's question in marks", () => {
  it.each([
    "“Is it a love story?” a man behind me asked his wife as we rose. “It is not,” she said.",
    "“Is it late?” a boy asked the barmaid. “It is noon,” she said.",
    "“It is late,” a man told his wife. “It is noon,” she said.",
    "“Is it late?” a man said to his wife. “It is noon,” she replied.",
  ])("is whom they asked, and nobody who is named above: %s", (line) => {
    expect(lastNamed(`Ann Roe sings the miller. She was good.\n\n${line}`)).toBeNull();
  });

  it("has not asked it", () => {
    expect(
      lastNamed("Joe Roe was at the mill. “Is it late?” Roe asked his brother. “It is noon,” he said."),
    ).toBeNull();
    const text = "Joe Roe met Tom Moe at the mill. “Is it late?” Roe asked Moe. “It is noon,” he said.";
    expect(lastNamed(text)).toBe("Tom Moe");
  });

  it("is somebody named who was asked by a pronoun", () => {
    expect(lastNamed("Ann Roe was at the mill. “Is it late?” a man asked her. “It is noon,” she said.")).toBe(
      "Ann Roe",
    );
  });
});

describe("a body that does something to another", () => {
  it.each([
    "Corran Freight has been sued by the company, which said it was late.",
    "Corran Freight has sued the company, which said it was late.",
    "The Corran Football Association has been suspended by the national federation, which said it had no books.\n\nThe federation said it was late.",
  ])("is not the other: %s", (text) => expect(lastNamed(text)).toBeNull());
});

describe("a body whose name would tell what it is", () => {
  it.each([
    "The Corran Museum said the crown was lost. The bakers’ guild said it was late.",
    "Banco Quorla said it had lost a van. The archdiocese said that it was late.",
    "Corran Freight said it had lost a van. The monastery said that it was late.",
    "Corran Freight said it had lost a van. The aquarium said that it was late.",
  ])("is not one whose name does not: %s", (text) => expect(lastNamed(text)).toBeNull());
});

describe("“the winner”", () => {
  it("is the only other, and nobody who lost", () => {
    const lost = "Ann Roe lost by nine votes. She says the dead voted.";
    expect(lastNamed(`${lost} The winner says it is late.`)).toBeNull();
    expect(lastNamed(`Joe Moe will be the next chairman.\n\n${lost} The winner says it is late.`)).toBe("Joe Moe");
  });
});

describe("“the home manager”", () => {
  it("is nobody whom the article calls nothing", () => {
    const text = "Tim Moe went straight to the bus. The home manager was in a mood to talk. “We lost,” he said.";
    expect(lastNamed(text)).toBeNull();
  });
});

describe("“the other” behind “one of them”", () => {
  it("is either", () => {
    const text = "Tim Moe and Joe Fenn were in the road. “It is mine,” one of them was shouting.";
    expect(lastNamed(`${text} “It is not,” the other shouted back.`)).toBeNull();
  });
});

describe("“the company” behind a body of another sort", () => {
  it.each([
    "The Corran Rail Union",
    "The Union of Ashby Millers",
    "The Corran League",
    "The Corran Millers Federation",
  ])("is no %s", (body) => expect(lastNamed(`${body} said it was late. The company said it was early.`)).toBeNull());
});

describe("“they” behind words that open a sentence", () => {
  it("are the people whom the sentence before is about", () => {
    const before = "Banco Quorla said it was late.\n\nFact-checkers at Ashby traced it to a group of parents.";
    expect(lastNamed(`${before} The message was posted at noon and later deleted, they wrote.`)).toBeNull();
  });
});

describe("“whom she calls”", () => {
  it.each([
    ["The winner next meets Ida Moe, whom she calls her “worst nightmare”.", null],
    ["Ann Fenn beat Eve Moe. The winner next meets Ida Moe, whom she calls her “worst nightmare”.", "Ann Fenn"],
    ["Ann Fenn sat with Eve Moe. Ida Poe met Eve Loe, whom she calls her “worst nightmare”.", "Ida Poe"],
  ])("is said by the subject and never by whom it is about: %s", (text, name) => expect(lastNamed(text)).toBe(name));
});

describe("whom a name keeps a pronoun from meaning", () => {
  const lead = "Ann Kvist drove trains before she ran them. Her old boss, Nobby Moe, says she was quick.";
  const boss =
    "Dennis Poe ran the mill until 1998, and Poe was not an easy boss. Graham Roe came to it as a boy.\n\n“I was scared,” Roe says.\n\n";
  it.each([
    [`${lead} She says that Moe never saw her drive.`, "Ann Kvist"],
    [`${lead} She says Nobby slept. “He snored,” she says.`, "Ann Kvist"],
    [`${lead} She says the Moe engine was slow.`, "Nobby Moe"],
    ["Joe Roe farms here. His boat, sold to him by one Sam Poe in 1990, has sunk. He said that it was old.", "Joe Roe"],
    [`${boss}He met Poe in June, and he says the talk was short.`, "Graham Roe"],
    [`${boss}He has not met Poe since, though he says the door is open.`, "Graham Roe"],
    [`${boss}With Poe he built a new wheel. “It took us a year,” he says.`, "Graham Roe"],
    ["My father was quiet. When I told him I was to marry Sam Poe, he looked away. “Does he eat?” he asked.", null],
    ["When I told Sam Poe that it was late, he looked away. “Does it matter?” he asked.", "Sam Poe"],
  ])("%s", (text, name) => expect(lastNamed(text)).toBe(name));
});

describe("an item of a numbered list", () => {
  const item =
    "1. “The hippo does not ask the reed for directions.” The fishmonger Joe Moe says it is about landlords.";
  it.each([
    [`${item}\n\n2. “Rain is nobody's in-law, and it never was.”`, null],
    [`${item}\n\nThen he laughed. “Rain is nobody's in-law, and it never was.”`, "Joe Moe"],
  ])("is nobody's of the item above: %s", (text, name) => expect(lastNamed(text)).toBe(name));
});

describe("a line that signs the words above it", () => {
  const signed = "They said it\n\n“It rained.”\n\nFarmer Ann Roe, who climbed a tree\n\n“We wait.”";

  it("names nobody for those below", () => {
    expect(lastNamed(`${signed}\n\nJoe Moe MP\n\n“If it ticks, run.”\n\nOverheard in Ashby`)).toBeNull();
  });

  it("is no sentence about somebody who goes on", () => {
    expect(lastNamed("“It is late for that.”\n\nJoe Moe looked up.\n\n“We wait until it rains.”")).toBe("Joe Moe");
  });
});
