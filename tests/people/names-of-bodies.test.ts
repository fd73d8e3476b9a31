import { describe, expect, it } from "vitest";
import { peopleIn } from "./cast-of.ts";

describe("what tells a body from a person", () => {
  it.each([
    ["Accountancy firm Quorl Tamash has been fined. Quorl Tamash said the audit was poor.", []],
    ["Analysts at broker Daisy Brenn were glad. Staff at developer Adam Brenn wept. Broker Ann Roe left.", ["Ann Roe"]],
    [
      "Ashby Water: Morton Brenn keeps its ‘hold’ rating. Adam Brenn cut its target to 90p. Ann Roe cut its tail.",
      ["Ann Roe"],
    ],
    ["The cup went to Adam Emmets. Milena Shamrocks beat Ashby Gaels, whose captain, Ann Roe, left.", ["Ann Roe"]],
    ["The question comes from Ann Roe of Bellwether Securities.", ["Ann Roe"]],
    ["Scuderia Brenn boss Ann Roe left. Ecurie Adam won.", ["Ann Roe"]],
    [
      "Dunmore 1 Adam City 1\n\nAnn Roe scored twice. Tom Roe 1 Ann Moe 2 were the scorers.",
      ["Ann Roe", "Tom Roe", "Ann Moe"],
    ],
    ["Rapids: Visit Harlan on Friday.", []],
    ["A man who fed the wolves at Adam Zoo said no. Adam Street, who taught, said no.", ["Adam Street"]],
    ["Staff at Adam Town wept, but Adam Park, 44, did not.", ["Adam Park"]],
    ["Quorl Tamash will close a mill. Staff at Quorl Tamash wept.", []],
    ["Zanele Tamash will close a mill. Zanele Tamash wept.", ["Zanele Tamash"]],
    ["Quorl Tamash left. Staff met Quorl Tamash, 44, in the mill.", ["Quorl Tamash"]],
    ["Quorl Tamash: my life. Quorl Tamash was late.", ["Quorl Tamash"]],
    ["Quorl Tamash dropped 3.4%, and Talve Brenn 3.1.", ["Talve Brenn"]],
    ["Quorl Tamash's first half profit rose. Talve Brenn Q3 revenue fell.", []],
    ["Quorl Tamash reported a 27% fall in operating profit.", []],
    ["Zanele Tamash reported a fall in profit.", ["Zanele Tamash"]],
    ["Quorl Cables has named Zanele Tamash as its head.", ["Zanele Tamash"]],
    [
      "The buyer, Ashby-based Garnet Partners, has no plans. Senior Partners Ann and Joe Roe left.",
      ["Ann Roe", "Joe Roe"],
    ],
    ["The operator, Quorl Aloft, said it would appeal.", []],
    ["Developer Quorlmantle says a third of them will be cheap. Owner Quorlbrew said it could no longer pay.", []],
    ["Owner Quorlbrew said he could no longer pay. Developer Brandt said no.", ["Quorlbrew", "Brandt"]],
    ["Quorl Tamash said in a statement it had ‘always complied’.", []],
    ["Quorl Tamash said on Tuesday she had ‘always complied’.", ["Quorl Tamash"]],
    ["A spokesman for Quorl Tamash said the mill was late.", []],
    ["A spokesman for Zanele Tamash said the mill was late.", ["Zanele Tamash"]],
    ["Animal Quorl officials left. Zanele Tamash staff wept.", ["Zanele Tamash"]],
    ["Harlan caps a price. Harlan Biologics said so.", []],
    ["Officers boarded the Girl Lorna. The Liberian-flagged Agios Quorl sank.", []],
    ["“It leaks,” declares the conservative Quorluna. In an editorial it wept.", []],
    ["Quorl sued Talve Devices in Ashby.", []],
    [
      "Ann Roe, who founded Quorl Tamash with a borrowed van, left. Tim Moe co-founded Daisy Brenn.",
      ["Ann Roe", "Tim Moe"],
    ],
    ["Daisy Brenn, headquartered in Ashby, makes soap. Adam Brenn, founded in 1962, makes tiles.", []],
    ["Daisy Brenn, based in Ashby, Ohio, said in a statement it would recall them.", []],
    ["Daisy Brenn, based in Ashby, said she was late.", ["Daisy Brenn"]],
    ["Quorl Tamash raised its forecast for the year.", []],
    ["The retailer Daisy Brenn cut its forecast. The retailer Adam Brenn left.", ["Adam Brenn"]],
    ["He joined Dutch side De Quorl. She left second-tier club Adam Tamash. By her side Ann Roe wept.", ["Ann Roe"]],
    ["The Milena Quorlers beat the Daisy Tamashers. The Quorlers led early, said Quorlers coach Ann Roe.", ["Ann Roe"]],
    ["He wrote to the outdoor chain Fell & Daisy.", []],
    ["Ann Roe of Voice for the Adam said no. Justice Monitor said so in a report.", ["Ann Roe"]],
    ["There was noise from the “Duck and Daisy”. He left the Dog and Adam at noon.", []],
    ["He went to Dale's Tire on Monday. We ate at Daisy's Quorls.", []],
    ["We wrote to Daisy's Mum.", ["Daisy"]],
    ["She flew in a Daisy Brenn airliner. Daisy Brenn declined to comment.", []],
    ["Quorl Tamash management wants answers.", []],
    ["The new Quorl Slab weighs 42g. The new mayor Quorl Brenn wept.", ["Quorl Brenn"]],
  ])("finds the people in %j", (source, people) => {
    expect(peopleIn(source)).toEqual(people);
  });
});

describe("what tells a person from a body", () => {
  it.each([
    ["Transport portfolio holder Neel Acharya said no.", ["Neel Acharya"]],
    ["Mother of three Quorla Lamm said no. The three Quorla Rovers said no.", ["Quorla Lamm"]],
    ["Chairman of the hackney association Tariq Brenn said no.", ["Tariq Brenn"]],
    ["Leader of the council Quorlo Brenn-Stone said no.", ["Quorlo Brenn-Stone"]],
    [
      "The leader of the council, Quorlo Brenn, has left. The owner of the mine, Quorl Gold, has closed it.",
      ["Quorlo Brenn"],
    ],
    ["Mail carrier Rodney Spell, who was bitten, wept.", ["Rodney Spell"]],
    ["The guitar maker Ann Roe died in May.", ["Ann Roe"]],
    ["The cheese maker Ann Roe lost her licence.", ["Ann Roe"]],
    ["The cheese maker Ann Roe has gone bust. It owed millions.", []],
    ["The retailer Laura Ashley, which is late, lost.", []],
    ["A bench of Justices S.R. Quorlan and Ann Moe met.", ["S.R. Quorlan", "Ann Moe"]],
    ["Justices Quorlo and Bellam concurred.", ["Quorlo", "Bellam"]],
    ["A spokesman for the rebels, Abdoulaye ag Quorla, said no.", ["Abdoulaye ag Quorla"]],
    ["The owners, Con and Eileen Brenn, fled.", ["Con Brenn", "Eileen Brenn"]],
    ["Desmond Kwek Jun Jie, 46, was fined.", ["Desmond Kwek Jun Jie"]],
    ["Community leader Quorlozile Zulu said no. The retailer Quorl Denmark said no.", ["Quorlozile Zulu"]],
    [
      "Wm. Quorl and Thos. Brenn, of Ashby, were fined. Jas. Tamash swore it.",
      ["Wm. Quorl", "Thos. Brenn", "Jas. Tamash"],
    ],
    ["Among the dead was the driver of the northbound express, Beat Tamash, who was late.", ["Beat Tamash"]],
    ["Ann Castle, nurse, on the strike: no.", ["Ann Castle"]],
    ["Clerk of the course Peter Quorlo Were said no.", ["Peter Quorlo Were"]],
    ["Maj. (retd) P. R. St J. Quorl left.", ["P. R. St J. Quorl"]],
    ["Rain stopped play. Tamash c Quorlan b Brennan 9.", ["Quorlan", "Brennan"]],
    [
      "Among those rescued was Quorliti, a 33-year-old teacher who was late. Quorlono, a fisherman, wept.",
      ["Quorliti", "Quorlono"],
    ],
    ["Quorlono, the head of the rescue office, said on Monday it was late.", ["Quorlono"]],
    ["Quorlono, the poet, is read. Quorlex, a blood thinner, is sold. Quorliti, a dealer in scrap, closed.", []],
    ["From Quorlby, a driver, Ann Roe, sent word. On Quorligram, a teacher, Tim Moe, wrote.", ["Ann Roe", "Tim Moe"]],
    ["Team leader Assoc Prof Dr Quorla Che Brenn said no.", ["Quorla Che Brenn"]],
  ])("finds the people in %j", (source, people) => {
    expect(peopleIn(source)).toEqual(people);
  });
});

describe("what tells a person from a thing that is called as people are", () => {
  it.each([
    ["They bought the “Milena Brenn” in 2011. The trawler ‘Adam Brenn’ sank with his ‘Lady Daisy’.", []],
    [
      "Adam Brenn was scratched from the team, the trainer said. Daisy Brenn won by a length.",
      ["Adam Brenn", "Daisy Brenn"],
    ],
    ["Tributes were paid to ‘Mr Netball’. Tributes were paid to ‘Mr Quorl’.", ["Quorl"]],
    ["Mint. Basil. I grow them all. Who won? Basil.", ["Basil"]],
    ["Mint. Basil. I grow them all.", []],
    ["A copy of Milena Brenn lay there.", []],
  ])("finds the people in %j", (source, people) => {
    expect(peopleIn(source)).toEqual(people);
  });
});
