import { describe, expect, it } from "vitest";
import { peopleIn } from "./cast-of.ts";

describe("what tells a body from a person", () => {
  it.each([
    ["Accountancy firm Quorl Tamash has been fined. Quorl Tamash said the audit was poor.", []],
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
    ["The retailer Laura Ashley, which is late, lost.", []],
    ["A bench of Justices S.R. Quorlan and Ann Moe met.", ["S.R. Quorlan", "Ann Moe"]],
    ["Justices Quorlo and Bellam concurred.", ["Quorlo", "Bellam"]],
    ["A spokesman for the rebels, Abdoulaye ag Quorla, said no.", ["Abdoulaye ag Quorla"]],
    ["The owners, Con and Eileen Brenn, fled.", ["Con Brenn", "Eileen Brenn"]],
    ["Desmond Kwek Jun Jie, 46, was fined.", ["Desmond Kwek Jun Jie"]],
    ["Community leader Quorlozile Zulu said no. The retailer Quorl Denmark said no.", ["Quorlozile Zulu"]],
    ["Team leader Assoc Prof Dr Quorla Che Brenn said no.", ["Quorla Che Brenn"]],
  ])("finds the people in %j", (source, people) => {
    expect(peopleIn(source)).toEqual(people);
  });
});
