import { describe, expect, it } from "vitest";
import { castOf, namesIn, organisationsIn } from "./cast-of.ts";

describe("findCast: organisations", () => {
  it.each([
    ["The State Department and the F.B.I. agreed.", ["State Department", "F.B.I."]],
    ["The Kerry Fire and Rescue Service left.", ["Kerry Fire and Rescue Service"]],
    ["Reuters asked the Leeds Harbour Commission.", ["Reuters", "Leeds Harbour Commission"]],
    ["The University of Leeds and Brightwater Holdings plc met.", ["University of Leeds", "Brightwater Holdings plc"]],
    ["The Harbour Workers’ Union struck.", ["Harbour Workers’ Union"]],
    ["The Chinese embassy and the Russian central bank said no.", ["Chinese embassy", "Russian central bank"]],
    ["The chipmaker Quorlith said it would grow.", ["Quorlith"]],
    ["Retailer Quorlith told staff that it was late.", ["Quorlith"]],
    ["Online seller Quorlith said it expects to grow.", ["Quorlith"]],
    ["Online seller Quorlith said it was late.", []],
    ["The grain maker Leeds Chemie fell.", ["Leeds Chemie"]],
    ["Shares in Leeds Chemie fell, and shares in Quorlith rose.", ["Leeds Chemie", "Quorlith"]],
    ["Hedge fund Quorla Brandt fell, as did activist fund Quorlow Partners.", ["Quorla Brandt", "Quorlow Partners"]],
    ["Miner Quorla Gold fell, but miner Ann Gold rose.", ["Quorla Gold"]],
    ["Quorla Grid plc rose.", ["Quorla Grid plc"]],
    ["The FTSE 100 fell.", []],
    ["Leeds Care said it was late, and Leeds Prison said no.", ["Leeds Care", "Leeds Prison"]],
    ["Residents of Leeds Park said no.", []],
    ["Shelter said it was late. Staff at Crisis left.", ["Shelter", "Crisis"]],
    [
      "The Leeds Red Crescent (LRC) met. The Ministry of Ferries (MoF) met. MoF left.",
      ["Leeds Red Crescent", "Ministry of Ferries"],
    ],
    [
      "The BoE met. The Bank of England left, as did the Ministry of Ferries and the MoF.",
      ["Bank of England", "Ministry of Ferries"],
    ],
    ["The Leeds Ferry Oversight Authority (Lfoa) met. Lfoa left.", ["Leeds Ferry Oversight Authority"]],
    ["The Institute of Ferries in England and Wales said no.", ["Institute of Ferries in England and Wales"]],
    ["Leeds Coast, a rights group, said no.", ["Leeds Coast"]],
    ["Leeds Women's Aid said no.", ["Leeds Women's Aid"]],
    ["They asked the miner Northern Quorl. Northern Quorl said no.", ["Northern Quorl"]],
    ["The Inter-Party Ferry Council, IPFC, met. IPFC left.", ["Inter-Party Ferry Council"]],
    ["Crisis talks began. Shelter was found. The Crisis grew.", []],
    ["Norway Holding said it was late, and Norway said no.", ["Norway Holding", "Norway"]],
    ["Peru Mobile said it would grow. In Norway Quorlo said no.", ["Peru Mobile", "Norway"]],
    ["They asked Kohl's Investors Service.", ["Kohl's Investors Service"]],
    ["Summit Bank fell. It will grow, Summit said. The Summit began.", ["Summit Bank"]],
    ["Midwest Airlines fell. “We wait,” said Midwest.", ["Midwest Airlines"]],
    ["Bright Corp fell. Bright talks began.", ["Bright Corp"]],
    ["Quorlo, which runs 40 care homes, met Ann Roe. Quorlo left.", ["Quorlo"]],
    ["Quorlo, the developer, said it would hire. Quorlo left.", ["Quorlo"]],
    ["Quorlo, a drivers’ group, was late. Residents of Quorla, which is old, said no.", ["Quorlo"]],
    ["Quorlo, which has 40 shops, said no.", ["Quorlo"]],
    ["They met. QuorlFuels said no, and MPs said no.", ["QuorlFuels"]],
    ["Quorlo has cancelled eleven flights.", ["Quorlo"]],
    ["Quorlo, which runs along the coast, is old. Quorlo closes at five. In Quorla it cancelled flights.", []],
    ["The ferry company, Quorlo, was late. He sued the firm, Quorla Homes.", ["Quorlo", "Quorla Homes"]],
    ["The developer, Ann Quorlo, was late. The operator, Roe, left.", []],
    ["Ann Shelter left. Shelter said it was late.", []],
    ["Vukani Mde, the Leeds Union of Teachers (LUT) secretary-general, said no.", ["Leeds Union of Teachers"]],
    ["Leigh Leopards beat the Ashwin Bears on Boxing Day.", ["Leigh Leopards", "Ashwin Bears"]],
    ["Joe Moe has left Quorl Motors for Corran Foods.", ["Quorl Motors", "Corran Foods"]],
    ["Joe Moe has left the Corran Times for the Ashby Courier.", ["Corran Times", "Ashby Courier"]],
    ["Joe Moe has left Corran Rovers for Sunderland.", ["Corran Rovers"]],
    ["The Centre for Corran Foods was shut.", ["Centre for Corran Foods"]],
    ["The Quorl Alliance for Peace was late.", ["Quorl Alliance for Peace"]],
    ["Millers United for Patient Protection said no.", ["Millers United for Patient Protection"]],
    ["Quorla Town have sacked Ann Roe. Leeds City signed Joe Moe. Leeds Falls are dry.", ["Quorla Town", "Leeds City"]],
    ["Actor Tom Holland left. “I am late,” Holland said.", []],
    ["Economist Ann Roe of the Harbour Institute left.", ["Harbour Institute"]],
    ["They paid a company called Quorlith Metz on Monday.", ["Quorlith Metz"]],
    ["They paid a new company called Ann Roe on Monday.", ["Ann Roe"]],
    ["They paid a man called Quorlith Metz on Monday.", []],
    ["They asked EuroTram about it.", ["EuroTram"]],
    ["They asked the International Ferry Workers’ Federation.", ["International Ferry Workers’ Federation"]],
    ["Papermaker Harlow Brandt (HRB.L) said no.", ["Harlow Brandt"]],
    ["They asked Harlow Brandt, Inc. about it.", ["Harlow Brandt, Inc."]],
    ["She lived in Ballyroe, Co Kell.", []],
    ["It accused the Crown Prosecution Service of delay at the Old Bailey.", ["Crown Prosecution Service"]],
    ["DCP Ann Roe spoke. The DCP left, and the SP said it would stand.", ["SP"]],
    ["The startup Quorlith fell. It will grow, Quorlith Inc. said.", ["Quorlith Inc."]],
    ["The Office for Civil Defense met.", ["Office for Civil Defense"]],
    ["He leads the Democratic Party of Japan.", ["Democratic Party of Japan"]],
    ["The Seven Creeks Drainage District said no.", ["Seven Creeks Drainage District"]],
    ["American Harbour Group Inc rose.", ["American Harbour Group Inc"]],
    ["He left Bank of America Corp. on Monday.", ["Bank of America Corp."]],
    ["Shares of McDonald's Corp fell.", ["McDonald's Corp"]],
    ["The maker General Quorlith Corp fell.", ["General Quorlith Corp"]],
    ["A Leeds-based Brightwater Capital LLC rose.", ["Brightwater Capital LLC"]],
    ["Stores such as Crumb Hatch & Beyond Inc rose.", ["Crumb Hatch & Beyond Inc"]],
    ["The Ethics and Anti-Corruption Commission met.", ["Ethics and Anti-Corruption Commission"]],
    ["The National Ferry and Safety Authority met.", ["National Ferry and Safety Authority"]],
    ["The Economic and Grain Crimes Commission met.", ["Economic and Grain Crimes Commission"]],
    ["The Health and Safety Executive met.", ["Health and Safety Executive"]],
    ["The Ferry Authority and Police Federation met.", ["Ferry Authority", "Police Federation"]],
    ["The Department of Housing, Food and the Marine said no.", ["Department of Housing, Food and the Marine"]],
    [
      "The Ministry of Finance, Quorlith Bank and Leeds Holdings met.",
      ["Ministry of Finance", "Quorlith Bank", "Leeds Holdings"],
    ],
    ["The Congress of Leeds Trade Unions met.", ["Congress of Leeds Trade Unions"]],
    ["Harbours UK said no. Quorlith Rights UK said no.", ["Harbours UK", "Quorlith Rights UK"]],
    ["Quorlith Australia said no. Greenpeace India said no.", ["Quorlith Australia", "Greenpeace India"]],
    ["Hosts Australia said no. Neighbouring Kenya said no.", ["Australia", "Kenya"]],
    ["The U.S. Securities and Exchange Commission sued.", ["United States", "Securities and Exchange Commission"]],
    ["The U.S. Federal Reserve met.", ["United States", "Federal Reserve"]],
    ["Quorldow falls. Quorldow Chemical Co rose.", ["Quorldow Chemical Co"]],
    [
      "McQuorl's Corp. fell. McQuorl's fell. QGP met. QGP Financial Products fell.",
      ["McQuorl's Corp.", "QGP", "QGP Financial"],
    ],
    ["PRESENCE Harbour Commission members met.", ["Harbour Commission"]],
    ["Veridax OÜ and Quorlith Holm AS met.", ["Veridax OÜ", "Quorlith Holm AS"]],
    ["Quorlith Brun, Inc. rose. Quorlith Brun is new.", ["Quorlith Brun, Inc."]],
    ["Harbour Depot Inc rose. Harbour Depot fell.", ["Harbour Depot Inc"]],
    ["Swans Gate Foods Corp rose. Swans Gate said no.", ["Swans Gate Foods Corp"]],
    ["General Quorlith Corp rose. General Quorlith said no.", ["General Quorlith Corp"]],
    ["It overtook rival Roe's Cos Inc on Monday.", ["Roe's Cos Inc"]],
    ["Quorlith.com said no. The site Harbours.com President Jane Roe left.", ["Quorlith.com", "Harbours.com"]],
    ["“No,” said Jane Roe, an analyst at Harlow Brandt in Oslo.", ["Harlow Brandt"]],
    ["“No,” said Quorlith analyst Jane Roe.", ["Quorlith"]],
    ["Zembro has launched its first car.", ["Zembro"]],
    ["Zembro has apologised to a man who fell.\n\nThe supermarket giant said it was late.", ["Zembro"]],
    ["The promoter, Harbour House, said it was late.", ["Harbour House"]],
    ["The donkey charity, Long Ears, said on Monday that no barn was left.", ["Long Ears"]],
    [
      "Quorlmere council said so. East Quorl town council’s leader left.",
      ["Quorlmere council", "East Quorl town council"],
    ],
    ["Kent county council said so. She left Leeds university.", ["Kent county council", "Leeds university"]],
    ["Quorlmere council leader Ann Roe left. Local council cuts hurt. Quorlish council staff left.", []],
    [
      "Her firm, Sowerby Quorl, handles it. The company, Harper Quorl, employs four.",
      ["Sowerby Quorl", "Harper Quorl"],
    ],
    ["The promoter, Jane Roe, said she was late. The head of the charity, Long Roe, said no.", []],
    ["Carmaker Quorlith fell. Its rival Vossow said on Monday that it rose.", ["Quorlith", "Vossow"]],
    ["LISLE – A woman has won a boat.", []],
    ["LMG fell. The Leeds Milling Group Inc said no. LMG rose.", ["Leeds Milling Group Inc"]],
    ["AFP asked the Australian Ferry Pilots Inc.", ["AFP", "Australian Ferry Pilots Inc."]],
    ["London, Paris and Rome said no. Offices in Oslo and Lima shut.", ["Britain", "France", "Italy"]],
    ["Shares of Universal Ferries Corp fell. Universal said no. Universal Day is in May.", ["Universal Ferries Corp"]],
    ["Quorlith.com Inc fell. Quorlith rose.", ["Quorlith.com Inc"]],
    ["The Quorla Hoje newspaper asked the Quorl news agency.", ["Quorla Hoje", "Quorl"]],
    ["LHC to meet. The Leeds Harbour Commission (LHC) met.", ["Leeds Harbour Commission"]],
    ["The Leeds Times asked, Times reporters said.", ["Leeds Times"]],
    [
      "Quorlby Lifeboat went out. Talve Cements fell, as did Quorl Infra Projects. He told Morning Edition no.",
      ["Quorlby Lifeboat", "Talve Cements", "Quorl Infra Projects", "Morning Edition"],
    ],
    ["Quorl Home was fined. Quorl said on Monday it was sorry.", ["Quorl Home"]],
    ["N. Korea fired missiles at S. Korea.", ["North Korea", "South Korea"]],
    ["St Ann's Hospital fell ill, as did St. Ann's Primary School.", ["St Ann's Hospital", "St. Ann's Primary School"]],
    ["The Supreme Court of Quorlshire met the Labour Party of Moe.", ["Supreme Court of Quorlshire", "Labour Party"]],
    ["He left AFC Quorlmere for VfL Quorlo.", ["AFC Quorlmere", "VfL Quorlo"]],
    [
      "The Quorl Players and Quorlo Builders met the Welsh Builders and Senior Players.",
      ["Quorl Players", "Quorlo Builders"],
    ],
    ["They met. Northern Rail will close. Northern lines will close.", ["Northern Rail"]],
    ["It was told by Clear Light, which said no. Meanwhile Light said no.", ["Clear Light"]],
    ["Ann went to Quorl Zoo in May. The zoo said no.", ["Quorl Zoo"]],
    ["Ann went to Quorl Zoo in May. The wolf said no.", []],
    ["Ann left the Quorl Arms in May. “No,” the pub said.", ["Quorl Arms"]],
    [
      "She met Friends of the Quorl, Mothers Against Noise and Save the Quorl.",
      ["Friends of the Quorl", "Mothers Against Noise", "Save the Quorl"],
    ],
    [
      "Friends of the Quorl said no. Doctors for Peace said no. Save the Quorl said no. Save the Quorl!",
      ["Doctors for Peace", "Save the Quorl"],
    ],
    ["He left Kano FC. Brightwater Holdings (OSE: BRWH) fell.", ["Kano FC", "Brightwater Holdings"]],
  ])("%s", (text, organisations) => {
    expect(organisationsIn(text)).toEqual(organisations);
  });

  it("knows the names of one country", () => {
    expect(namesIn("The U.S. said no. The United States and America wait. Washington has agreed.")).toEqual([
      "U.S. → United States",
      "United States → United States",
      "America → United States",
      "Washington → United States",
    ]);
  });

  it("takes a capital for its country only where it acts", () => {
    expect(namesIn("Beijing is helping. Moscow’s war goes on. They met in Berlin and flew to Paris.")).toEqual([
      "Beijing → China",
      "Moscow → Russia",
    ]);
  });

  it("refers initials and last words to the whole name", () => {
    const text = "The Leeds Harbour Commission met. The LHC said so. The Leeds Courier asked, the Courier said.";
    expect(namesIn(text)).toEqual([
      "Leeds Harbour Commission → Leeds Harbour Commission",
      "LHC → Leeds Harbour Commission",
      "Leeds Courier → Leeds Courier",
      "Courier → Leeds Courier",
    ]);
    expect(organisationsIn("The Group of Seven (G7) met. The G7 left.")).toEqual(["Group of Seven"]);
  });

  it("refers the first word of a company to it, unless it is somebody's family name", () => {
    expect(namesIn("Quorlith Energy fell. It will grow, Quorlith said.")).toEqual([
      "Quorlith Energy → Quorlith Energy",
      "Quorlith → Quorlith Energy",
    ]);
    expect(namesIn("Vrbata Holdings fell. Hans Vrbata spoke. It will grow, Vrbata said.")).toEqual([
      "Vrbata Holdings → Vrbata Holdings",
      "Hans Vrbata → Hans Vrbata",
      "Vrbata → Hans Vrbata",
    ]);
    expect(namesIn("Baxter Foods fell. It will grow, Baxter said.")).toEqual([
      "Baxter Foods → Baxter Foods",
      "Baxter → Baxter Foods",
    ]);
    expect(namesIn("Baxter Foods fell. Baxter, who founded it, left.")).toEqual([
      "Baxter Foods → Baxter Foods",
      "Baxter → Baxter",
    ]);
    expect(namesIn("QuorlGates Inc. fell. QuorlGates said so.")).toEqual([
      "QuorlGates Inc. → QuorlGates Inc.",
      "QuorlGates → QuorlGates Inc.",
    ]);
    expect(namesIn("The miller Quorvell Stone Group Ltd fell. Quorvell, whose mills are old, said so.")).toEqual([
      "Quorvell Stone Group Ltd → Quorvell Stone Group Ltd",
      "Quorvell → Quorvell Stone Group Ltd",
    ]);
    expect(
      namesIn("Vrbata Holdings Inc fell. Vrbata warned of losses. Hans Vrbata spoke. He is old, Mr. Vrbata said."),
    ).toEqual([
      "Vrbata Holdings Inc → Vrbata Holdings Inc",
      "Vrbata → Vrbata Holdings Inc",
      "Hans Vrbata → Hans Vrbata",
      "Vrbata → Hans Vrbata",
    ]);
    expect(namesIn("The Trump Foundation gave. Trump said so.")).toEqual([
      "Trump Foundation → Trump Foundation",
      "Trump → Trump",
    ]);
  });

  it("tells the kind by the head", () => {
    const { cast } = castOf("Ottawa Gazette, Brun Holdings, the Leeds Bureau and the Reform Alliance met France.");
    expect(cast.organisations.map((organisation) => organisation.kind)).toEqual([
      "media",
      "company",
      "agency",
      "party",
      "country",
    ]);
  });

  it("takes a campaign or administration for an organisation, not for its person", () => {
    expect(namesIn("Jane Roe won. The Roe campaign said so.")).toEqual([
      "Jane Roe → Jane Roe",
      "Roe campaign → Roe campaign",
    ]);
  });

  it.each([
    "He saw it on TV in May.",
    "They paid HK$4 and GH¢5.",
    "They sang at Christmas.",
    "The CEO of nobody left.",
  ])("finds none in: %s", (text) => {
    expect(organisationsIn(text)).toEqual([]);
  });
});
