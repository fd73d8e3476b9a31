import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { peopleIn } from "./cast-of.ts";

describe("what tells a place from a person", () => {
  it.each([
    ["They left the mountain base of Quorl Tamash and the besieged city of Milena Brenn.", []],
    ["Baroness Vane of Ashby met Lord Hale of Gordon.", ["Vane", "Hale"]],
    ["Shells fell near the villages of Quorl Tamash and Talve Brenn.", []],
    ["Ann Roe, 91, of rural Odell, left. She moved to downtown Orrin.", ["Ann Roe"]],
    ["The paper said it in an interview with Prairie Arts Quarterly, Ann Roe said.", ["Ann Roe"]],
    ["A barn burned north of Quorl Tamash. A mill burned north of Quorl Tamash’s home.", []],
    ["One of the villages, Quorl Tamash, has no well. In the village, Talve Brenn, 44, wept.", ["Talve Brenn"]],
    ["Gunmen attacked Quorl Tamash, a farming community.", []],
    ["Gunmen attacked Quorl Tamash, a town councillor.", ["Quorl Tamash"]],
    ["Nomsa Quorl, the state's governor, met Quorl Tamash, the state prosecutor.", ["Nomsa Quorl", "Quorl Tamash"]],
    ["Joe Moe, 44, of Elm Bank, Quorl Tamash, left.", ["Joe Moe"]],
    ["Joe Moe, 44, of Elm Bank, Talve Brenn, 22, of Ashby, left.", ["Joe Moe", "Talve Brenn"]],
    ["The airline will stop flying to Quorl Tamash. A bus from Talve Brenn to Mavo Quelb crashed.", []],
    ["Buses between Arden and Milena do not run.", []],
    ["The talks between Arden and Milena went on.", ["Arden", "Milena"]],
    ["The member for Quorl Tamash, Ann Brenn, said no. The member for Tamar spoke.", ["Ann Brenn"]],
    ["A man died outside Quorl Tamash bus station. Ann Brenn bus driver Joe Moe wept.", ["Ann Brenn", "Joe Moe"]],
    ["He lived at 14 Adeola Close, Agege Quorl. At 14 Emma Close left home.", ["Emma Close"]],
    [
      "Rain fell on Wickham Heath, Kaiora Flat and Quorl Leys. Edward Heath and Ann Moor left.",
      ["Edward Heath", "Ann Moor"],
    ],
    ["Joe Moe, 41, a mason, of Belle Brenn, was late.", ["Joe Moe"]],
    ["A ship sank in the Gulf of Quorla. Amina is a gulf, and Aden. The Gulf of Aden is wide.", ["Amina"]],
    ["The government of Quorl Tamash resigned. The government of Nomsa Tamash resigned.", ["Nomsa Tamash"]],
    ["A walker fell from Crag Quorl. Fog hid Debre Quorl, Novi Quorlad and Kiryat Adam.", []],
    [
      "Koh Quorl Teck said no. Doi Quorlako said yes. Ayn Quorl and Har Quorl Singh met.",
      ["Koh Quorl Teck", "Doi Quorlako", "Ayn Quorl", "Har Quorl Singh"],
    ],
    ["They sold fruit on Rua da Quorla and on Isla Milena. Snow fell above Monte Brenn.", []],
    ["Isla Brenn said no. Ann Roe sat beside Isla Brenn on Rua Milena.", ["Isla Brenn", "Ann Roe"]],
    ["A woman from Quorl Tamash wept. A wedding party from Talve Brenn walked to Mavo Quelb.", []],
    ["They prayed in the cathedral of Quorltamash del Sur, on the slopes of Adam Brenn.", []],
    ["Slow boat to Isla Quorl. Isla Quorl has 90 inhabitants. Isla Brenn has 90 cows.", ["Isla Brenn"]],
    [
      "Sir Tom Roe (Mid Quorl, C) met Ann Moe (Lower Brenn, Lab) and Ian Loe (Belle Brenn, a farmer).",
      ["Tom Roe", "Ann Moe", "Ian Loe", "Belle Brenn"],
    ],
    [
      "They walked along Quorl Edge to Tamash Armory. The tram left the rails at Brenn Circus as Joe Moe woke.",
      ["Joe Moe"],
    ],
    ["The bishop of Quorl and Joe Moe left. The canon of Ashby, Ann Roe, wept.", ["Joe Moe", "Ann Roe"]],
    ["The mayor of Belle Brenn, Ann Roe, said no. Joe Moe, deputy mayor of Henry Quorl, left.", ["Ann Roe", "Joe Moe"]],
    ["Fire reached Quorl Butte and Tamash Gap. Quorl Ridge said he was safe.", ["Quorl Ridge"]],
  ])("finds the people in %j", (source, people) => {
    expect(peopleIn(source)).toEqual(people);
  });
});

describe("the place of the dateline", () => {
  const people = (text: string) => extract(text).people.map(({ name }) => name);

  it.each([
    ["ROSE GROVE — Joe Moe scored twice as Corran held off Rose Grove 17-14. Rose Grove (4-2, 2-1) wept.", ["Joe Moe"]],
    ["ROSE GROVE, Va. — A barn burned down on Friday. Rose Grove has had six fires.", []],
    ["ROSE GROVE — Rose Grove, who is 40 and has her name from the town, left.", ["Rose Grove"]],
    ["ASHBY — Joe Moe beat Rose Grove 17-14.", ["Joe Moe", "Rose Grove"]],
  ])("%s", (text, names) => {
    expect(people(`Mill to open again\n\n${text}\n`)).toEqual(names);
  });
});
