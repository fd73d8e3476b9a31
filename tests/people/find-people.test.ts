import { describe, expect, it } from "vitest";
import { castOf, namesIn, peopleIn } from "./cast-of.ts";

describe("findCast: people", () => {
  it.each([
    ["Adjoa Mensah-Bonsu won the vote.", ["Adjoa Mensah-Bonsu"]],
    ["“No,” said Oksana Hrytsenko, 45, a nurse.", ["Oksana Hrytsenko"]],
    [
      "It was dear. Cue Oksana Roe, who left. Pity Ann Quorl. Exit Tom Vance.",
      ["Oksana Roe", "Ann Quorl", "Tom Vance"],
    ],
    ["The town council named Ann Roe, who smiled. Police named Joe Moe on Monday.", ["Ann Roe", "Joe Moe"]],
    ["Compatriot Ann Roe lost to Tom Vance. His countryman Joe Moe won.", ["Ann Roe", "Tom Vance", "Joe Moe"]],
    ["In the last bed is Rayana. She is 22, and she paints. Below it is Quorlo. It is 40 years old.", ["Rayana"]],
    ["Spokesperson Asma Quorla Qazi said yes. Ann Quorla Coach said no.", ["Asma Quorla Qazi", "Ann Quorla Coach"]],
    ["The analyst Churchill Quorlo said no. Churchill Democrats said yes.", ["Churchill Quorlo"]],
    ["Quorlby DCP Ann Roe met Nominated MCA Tom Vance.", ["Ann Roe", "Tom Vance"]],
    [
      "According to the mayor, Ann Vance, the road will open. “No,” said Tom Vance, a porter.",
      ["Ann Vance", "Tom Vance"],
    ],
    ["A court has ordered Ann Roe to pay her former manager Dh40,000 for calling him a donkey.", ["Ann Roe"]],
    ["A Bench of Justices A.B. Roe and Ann Moe sat.", ["A.B. Roe", "Ann Moe"]],
    ["The professor, Grace Mok Suk-yee, left.", ["Grace Mok Suk-yee"]],
    ["“Yang Berhormat, sit down,” said Ann Roe.", ["Ann Roe"]],
    ["Tropical Depression Mira will leave. Mira was last seen at sea.", []],
    ["Builders Marlow Reed confirmed it was done. Organisers Ann Roe and Joe Moe said yes.", ["Ann Roe", "Joe Moe"]],
    ["Chair of judges Ann Roe said yes. Twins Ann Moe and Joe Vance said no.", ["Ann Roe", "Ann Moe", "Joe Vance"]],
    ["Zanele Khumalo, who chaired the talks, left early.", ["Zanele Khumalo"]],
    ["Tim Roe, 22, better known as Quorlbird, fell. “No,” Quorlbird said.", ["Tim Roe"]],
    ["Tim Roe, known to three generations of fans as Quorl, fell. “No,” Quorl said.", ["Tim Roe"]],
    ["Ann Roe, 81, known to the children as Aunty Flo, left. Aunty Flo said no.", ["Ann Roe"]],
    ["Tim Roe – “Quorl” to his friends – fell. “No,” Quorl said.", ["Tim Roe"]],
    ["Tim Roe, whom everybody calls Quorl, fell. “No,” Quorl said.", ["Tim Roe"]],
    ["Tim Roe, who goes by Quorl, fell. “No,” Quorl said.", ["Tim Roe"]],
    ["The singer Quorl, real name Tim Roe, fell. “No,” Quorl said. “Yes,” Roe said.", ["Tim Roe"]],
    [
      "Quorl’s real name is Wellington Kauã dos Santos Quorlo, and his mother left.",
      ["Wellington Kauã dos Santos Quorlo"],
    ],
    ["Rich Will has told Ann Roe no. “No,” Will said. Will Roe go?", ["Rich Will", "Ann Roe"]],
    ["Tim Roe, known as Memo, fell. Memo laughed: “No.” Tim Roe, born Friday, fell.", ["Tim Roe"]],
    ["Tim Roe — Quorl to the whole street — fell. “No,” Quorl said.", ["Tim Roe"]],
    ["The singer MC Quorl — Tim Roe off stage — fell. “No,” Quorl said. “Yes,” Roe said.", ["Tim Roe"]],
    ["Joe Moe beat Tim Roe, Ann Poe to the title.", ["Joe Moe", "Tim Roe", "Ann Poe"]],
    ["The landlord, V. I. Quorl, left. I. V. Moe was as tall as I. Nobody else was.", ["V. I. Quorl", "I. V. Moe"]],
    ["The engineer is R. in ’t Moe. The lawyer, P. van der Roe, left.", ["R. in ’t Moe", "P. van der Roe"]],
    ["Her lawyer, ’t Hart, left. “No,” ’t Hart said. J. van ’t Quorl stayed.", ["’t Hart", "J. van ’t Quorl"]],
    ["Rep. J.B. “Trey” Quorl III left. “No,” Quorl said.", ["J.B. “Trey” Quorl III"]],
    ["She left the U.S. “Big Roe” stayed. R.L. “Bud” Moe left.", ["R.L. “Bud” Moe"]],
    ["Farmer Joost de Quorl jr. left. “No,” De Quorl said. Tom Roe junior left.", ["Joost de Quorl jr.", "Tom Roe"]],
    ["Sgt. First Class Dana Quorl left. Petty Officer Second Class Ada Roe stayed.", ["Dana Quorl", "Ada Roe"]],
    ["Judge Inmaculada Fdez. Quorl left.", ["Inmaculada Fdez. Quorl"]],
    ["The mayor, Ana López de Quorl y Rincón, left. “No,” López de Quorl said.", ["Ana López de Quorl y Rincón"]],
    ["The mayor, Ana López de Quorl Moe, left. “No,” López de Quorl said.", ["Ana López de Quorl Moe"]],
    ["The mayor, José Quorl y Gasset, left. “No,” Quorl said.", ["José Quorl y Gasset"]],
    ["Ann Moe, born Ann Roe, met her brother Joe Roe. “No,” Moe said.", ["Ann Moe", "Joe Roe"]],
    [
      "“No,” says Miss Delaney. Miss Tracey said yes. The Miss Delaney of 1980 and Miss Kerala left.",
      ["Delaney", "Tracey"],
    ],
    ["Poppy R in 3B told us. Alfie B in Year 5 wept. Hepatitis B in 12 towns.", ["Poppy R", "Alfie B"]],
    [
      "The colt came home nine lengths clear of Silver Brenn and beat Adam Brenn by a neck. “Good,” said trainer Ann Roe.",
      ["Ann Roe"],
    ],
    ["She beat Adam Brenn by a neck.", ["Adam Brenn"]],
    ["The ferret is ill; it is called Kevin. A boy called Colin wept.", ["Colin"]],
    [
      "“No,” said Ann van ’t Roe. Sjoerd in ’t Moe left. Van ’t Roe and In ’t Moe met Ann ferch Quorl.",
      ["Ann van ’t Roe", "Sjoerd in ’t Moe", "Ann ferch Quorl"],
    ],
    ["On Sundays Tom Roe sings. On Mondays Gerrit and the bridge are shut.", ["Tom Roe", "Gerrit"]],
    ["The conductor “Wee Tam” Alexander Quorl met Joe Roe. Wee Tam laughed.", ["Alexander Quorl", "Joe Roe"]],
    ["Alexander “Big Tam” Quorl met Joe Roe. Big Tam laughed.", ["Alexander “Big Tam” Quorl", "Joe Roe"]],
    ["Ann Roe, née Lund, is a doctor. “No,” says Ms Lund.", ["Ann Roe"]],
    ["Quorla Sur, the licence holder, said it would rebuild. Quorlo Sur, the operator, said its vans were late.", []],
    ["The farmers’ forum Quormi Sangathan says it is late. Police were called to Ulica Quorla.", []],
    ["Ann Roe, the owner, said it would close. Quorla Roe, a judge, said it would close.", ["Ann Roe", "Quorla Roe"]],
    ["Joy Baker wants to keep it. Will Baker want it?", ["Joy Baker"]],
    ["Rare Viking comb found. Rare Brenn said no.", []],
    ["Ann Wesley left. Miss Wesley said no. Miss Chad said yes.", ["Ann Wesley"]],
    ["Umm Quorla al-Masri left. Umm Quorla said no.", ["Umm Quorla al-Masri"]],
    ["Ann Roe, Archdeacon of Lynn, said it was late.", ["Ann Roe"]],
    ["Ann Roe, from Kendal, wept. “No,” Roe said.", ["Ann Roe"]],
    ["Grace and Tom Roe left. The couple said no.", ["Grace Roe", "Tom Roe"]],
    ["Mary Ann White said no. “Go,” White said.", ["Mary Ann White"]],
    [
      "Chef Anna Maria Black opened a cafe, and Mr Justice Lavery Green ate there.",
      ["Anna Maria Black", "Lavery Green"],
    ],
    ["They met Anna Maria at a Black Friday sale.", ["Anna Maria"]],
    ["Volunteer Bob “Dutchy” Holland pulled them out. Holland was cold.", ["Bob “Dutchy” Holland"]],
    ["Tributes were paid to Big Tam McAllister, the bouncer.", ["Tam McAllister"]],
    ["Spencer Ridge striker Tom Vance met Morgan Lowe senior analyst Priya Vance.", ["Tom Vance", "Priya Vance"]],
    ["Hillary Moore spokesman Brian Hale left.", ["Hillary Moore", "Brian Hale"]],
    [
      "Hawthorn Leslie’s Iain Petrie said no. Hawthorn Moe’s Iain Lorne left.",
      ["Iain Petrie", "Hawthorn Moe", "Iain Lorne"],
    ],
    ["The coffin went to Ashwin Crematorium, and a wreath to Ashwin Leopards.", []],
    ["A man of Penny Lane, Leeds, has left. “I knew Penny Lane, who is dead,” he said.", ["Penny Lane"]],
    ["Rosalind Franklin, the European Mars rover, launches in 2028.", []],
    ["Jane Moss plays a nun, Agatha Bly, and Joe Lunn stars as her father, Rob Bly.", ["Jane Moss", "Joe Lunn"]],
    ["Jane Moss plays a qualifier, Agatha Bly, next.", ["Jane Moss", "Agatha Bly"]],
    ["It was a fire that Mayor Bill de Vries put out. The Farm Bill of May was late.", ["Bill de Vries"]],
    ["A llama named Trevor left. Its owner said the bird, Gary, was late. She kept a bat called Hugh.", []],
    ["The swan, known locally as Reggie, is well. The dog, a rescue called Hugh, is not.", []],
    ["They had fed the dog, a man called Hugh Roe told police.", ["Hugh Roe"]],
    ["Roe’s mount, Lady Ann, was hurt. Lady Emma, the 7-2 favourite, fell, trainer Ann Moe said.", ["Ann Moe"]],
    ["Pepper Quorl, who was sent off at 66-1, won for trainer Ann Moe.", ["Ann Moe"]],
    ["Ann Roe backed Pepper Quorl at 66-1, trainer Joe Moe said.", ["Ann Roe", "Joe Moe"]],
    ["The trainer is out. Ann Moe, who backed her mare at 66-1, left.", ["Ann Moe"]],
    ["The trainer is out. Joe Roe, whose colt won at 7-2, left.", ["Joe Roe"]],
    ["The mare won. The owner, a vet named Ann Moe, backed the winner at 66-1.", ["Ann Moe"]],
    ["The mare won. Joe Roe, trainer of the 7-2 favourite, left.", ["Joe Roe"]],
    ["Trainer Ann Moe likes Molly Quorl (2.40), Ginger Roe (3.10 Corran) and Joe Loe.", ["Ann Moe", "Joe Loe"]],
    ["Talks are by Molly Quorl (2.40) and Ginger Roe (3.10).", ["Molly Quorl", "Ginger Roe"]],
    ["Heat the oven to 350 F. Grease a pan. In lane 12 was F. Moe, and in 14 C. Roe.", ["F. Moe", "C. Roe"]],
    ["Burnley Quorl, the 7-2 favourite to be leader, said no.", ["Burnley Quorl"]],
    [
      "Director Hyun-ji Quorl met Tan Chwee Huat, Ji Won-seok and Kao Ming-lun.",
      ["Hyun-ji Quorl", "Tan Chwee Huat", "Ji Won-seok", "Kao Ming-lun"],
    ],
    ["The six-year-old, Quorla, needed stitches. He leaves a wife, Quorlie, and a dog.", ["Quorla", "Quorlie"]],
    ["The mate, Quorl, makes tea. The winner, Quorlo, was late.", ["Quorl"]],
    [
      "By a man called Dean. A boy gave his name only as Quorl. It was less than 15-year-old Quorla.",
      ["Dean", "Quorl", "Quorla"],
    ],
    ["He drank a 12-year-old Quorlish and met a 15-year-old Iranian-Quorl.", []],
    ["It was sung by the singer Quorla, who thanked God, with the guitarist Quorl.", ["Quorla", "Quorl"]],
    ["The goalkeeper Quorla signed in May left, according to researcher Quorlo.", []],
    ["Centre Eoin Quorl and wing Obinna Quorlo came in.", ["Eoin Quorl", "Obinna Quorlo"]],
    ["Model Quorla Roe, 26, left with a Model T Ford.", ["Quorla Roe"]],
    [
      "Brazilian forward Wellington Quorlo met director Quorla Cardinal and detective Fintan Mac Bride.",
      ["Wellington Quorlo", "Quorla Cardinal", "Fintan Mac Bride"],
    ],
    [
      "Leader of the council Rafiq Quorl left. Counsel for the commission, Quorla Quorl, said no.",
      ["Rafiq Quorl", "Quorla Quorl"],
    ],
    ["Cream maker Jago Quorl, who was late, left. He said that Quorl Alloys and its directors knew.", ["Jago Quorl"]],
    [
      "They said that Quorlam Roe may leave. Neither Quorla Moe nor Ann Roe left.",
      ["Quorlam Roe", "Quorla Moe", "Ann Roe"],
    ],
    ["Moor 1-0 Quorlo (Quorlett 44). It rained (Quorlish 44).", ["Quorlett"]],
    [
      "He hit back at Ryan Quorl. It came from a Miss Winifred Quorl of Ashby, not a Miss World.",
      ["Ryan Quorl", "Winifred Quorl"],
    ],
    ["The captain, Emil “frost” Quorl-Roe, said no.", ["Emil “frost” Quorl-Roe"]],
    ["Last week's Milena Brenn interview was long.", ["Milena Brenn"]],
    ["A white Milena Brenn came to the door.", ["Milena Brenn"]],
    [
      "The court heard that Emil “the Badger” Quorl left. Adam “the Lark” Penny sang.",
      ["Emil “the Badger” Quorl", "Adam “the Lark” Penny"],
    ],
    [
      "The trouble with elephants, Sunil Quorl will tell you, is sugar. Two elephants, Sunil and Joe, left.",
      ["Sunil Quorl"],
    ],
    ["# Bach on a Sunday: Dame Henrietta Quorl\nIt rained.", ["Henrietta Quorl"]],
    ["Residents of Quorla Flat told the member for Anse Quorl, and the Bishop of Quorl Uyo heard.", []],
    [
      "Additional Sessions Judge Ann Roe met Tan Sri Lim Boon Quorl, the new Presiding Bishop.",
      ["Ann Roe", "Lim Boon Quorl"],
    ],
    [
      "Assoc Prof Ann Roe told Mr. Temporary Speaker that the vicar, Rev'd Thandeka Quorl, preached.",
      ["Ann Roe", "Thandeka Quorl"],
    ],
    ["Quorlo Hapsal slid 4.8% on Friday, and Quorli Hapsen fell by 5 per cent.", []],
    ["Gbenga Quorl told Quorlbiz Extra that all was well. She told Harian Quorlan so.", ["Gbenga Quorl"]],
    ["He told Sampat Quorl that it was late. Quorl left.", ["Sampat Quorl"]],
    ["Quorly Moate travel to Dromkeel. The Saints host Quorla Bay on Friday.", []],
    ["He told host Dez Quorl on Monday that he was late.", ["Dez Quorl"]],
    ["Quorly Dene maintained their unbeaten start as Quorla Reserves came from behind to win.", []],
    [
      "They saw off Quorla Pillars 4-3 on penalties. Sporting Quorla coach Rui Quorl told Radio Quorla so.",
      ["Rui Quorl"],
    ],
    ["It runs from Kingston to Leeds. He fell on Tanner’s Hill, in Doha Marina.", []],
    ["A letter went from Kingston to Tanner. In Doha Marina said no.", ["Kingston", "Tanner", "Marina"]],
    ["She is to play Razia in Quorl’s “Begum”. Ann Quorl played barmaid Rita Moss for years.", ["Ann Quorl"]],
    ["Playing partner Inbee Quorl met the Ashby players, who play striker Joe Quorl.", ["Inbee Quorl", "Joe Quorl"]],
    ["The annual Selwyn lecture, said the Quorl and Dale council, was in a report by accountants Quorl Tregear.", []],
    ["They beat the Lady Hawks. Some would moan if the angel Gabriel landed. Chuck a towel in.", []],
    ["Ahmad Quorl (Independent-Sungai Quorl) met Ann Roe (D-12th Ward).", ["Ahmad Quorl", "Ann Roe"]],
    ["Developer Stonegate said on Thursday it was listening.", []],
    ["It rained all day.\nIta Quorl, Cahir", ["Ita Quorl"]],
    ["It rained all day.\nRalph Quorl, Llanfair Quorlo", ["Ralph Quorl"]],
    ["It rained all day.\nKenneth Orchard\nMatlock Moor", ["Kenneth Orchard"]],
    ["It rained all day.\nAnn Quorl, Joe Quorlo", ["Ann Quorl", "Joe Quorlo"]],
    [
      "They met baby Quorlie. The mahout, Quorl, however maintained so. He ate baby Quorlish carrots.",
      ["Quorlie", "Quorl"],
    ],
    ["# Twenty Questions With Sen. Quorlo Magtang\nIt rained.", ["Quorlo Magtang"]],
    [
      "A couple, Mr Phineas and Mrs Salome Quorl, met Miss R. Quorlan in Petaling Jaya.",
      ["Phineas Quorl", "Salome Quorl", "R. Quorlan"],
    ],
    ["Selector Quorl Canning met matron Ines Talvera.", ["Quorl Canning", "Ines Talvera"]],
    ["Do not tell Jess I said that. Ann I Roe left.", ["Jess", "Ann I Roe"]],
    ["Coach Amy Stone dropped captain Beth Lyle.", ["Amy Stone", "Beth Lyle"]],
    ["The plan pleased Ivorian Finance Minister Kouame Brou.", ["Kouame Brou"]],
    ["The vote went to Win Htein, a doctor.", ["Win Htein"]],
    ["Tsai Ing-wen met Moon Jae In and Kim Jong-un.", ["Tsai Ing-wen", "Moon Jae In", "Kim Jong-un"]],
    ["Nguyễn Phú Trọng spoke.", ["Nguyễn Phú Trọng"]],
    ["“No,” Jan van der Berg said.", ["Jan van der Berg"]],
    ["Ursula von der Leyen and Mohammed bin Salman met.", ["Ursula von der Leyen", "Mohammed bin Salman"]],
    ["Abdul Rahman al-Rashed wrote to Abdel Fattah el-Sisi.", ["Abdul Rahman al-Rashed", "Abdel Fattah el-Sisi"]],
    ["Togbe Kwadzo Gbedemah VII met Xi Jinping.", ["Kwadzo Gbedemah VII", "Xi Jinping"]],
    ["Robert Downey Jr. and Martin Luther King, Jr., met.", ["Robert Downey Jr.", "Martin Luther King, Jr."]],
    ["St. John Smythe and De’Andre Hunter lost.", ["St. John Smythe", "De’Andre Hunter"]],
    ["J.D. Vance met J. Mark Roe.", ["J.D. Vance", "J. Mark Roe"]],
    ["John “Ace” Doe drove.", ["John “Ace” Doe"]],
    ["Rep. G.K. Doe (D-N.C.) spoke.", ["G.K. Doe"]],
    ["Councillor Rhys ap Llewellyn met Sharif-ud-din Khan.", ["Rhys ap Llewellyn", "Sharif-ud-din Khan"]],
    ["C.E.O. Tim Sloan met V.P. Marsh.", ["Tim Sloan", "V.P. Marsh"]],
    ["Mirelle Cosmetics sold Corvane Pumps to Hayley Mills.", ["Hayley Mills"]],
    ["Will Ann Roe go on, or will she rest?", ["Ann Roe"]],
    ["Deputy mayor Al Church left. Lonnie Ray Church, 63, died.", ["Al Church", "Lonnie Ray Church"]],
    ["CAO Wendy Park met prosecutor Angus Power SC.", ["Wendy Park", "Angus Power"]],
    ["Labour MP Ann Bank met the MP Joan Mills, and MP Tom Hall left.", ["Ann Bank", "Joan Mills", "Tom Hall"]],
    ["The MP for Corran Ann Roe met District Judge Katherine Law.", ["Ann Roe", "Katherine Law"]],
    ["Will Talvera said that it was late.", ["Will Talvera"]],
    ["QB Jaxo Quorlith threw to Tim Sloan.", ["Jaxo Quorlith", "Tim Sloan"]],
    ["Bill Street, a Corran law professor, met Ann Street, who runs the mill.", ["Bill Street", "Ann Street"]],
    ["The lorry stood on Bill Street, a road to the mill.", []],
    ["Bakers, including Pastor Gene Mills Sr. of the Corran Forum, left.", ["Gene Mills Sr."]],
    ["“No,” the firm’s president, Jack Shoals, wrote.", ["Jack Shoals"]],
    ["The senator for Lower Corran, Sunday Okorlo, has left.", ["Sunday Okorlo"]],
    ["Friday Okorlo, a trader, left on Sunday.", ["Friday Okorlo"]],
    ["The head of the union, Chief Sunday Okorlo, said no. The Speaker Friday Quorl met.", ["Sunday Okorlo"]],
    ["“It is late,” Friday Okorlo said. “No,” Okorlo said.", ["Friday Okorlo"]],
    ["It was late on Sunday Okorlo said.", []],
    ["Mr Innocent Okorlo said no. Blessing Okorlo said yes.", ["Innocent Okorlo", "Blessing Okorlo"]],
    ["The mill burned down, Sunday Okorlo told the court.", []],
    [
      "Minister P A Quorlan met A P Quorlesan and M V Quorlan Kutty.",
      ["P A Quorlan", "A P Quorlesan", "M V Quorlan Kutty"],
    ],
    [
      "Um Khaled Abu Quorla, whose nephews died, sat down. Umm Ahmed Quorla, 43, left.",
      ["Um Khaled Abu Quorla", "Umm Ahmed Quorla"],
    ],
    ["Garda Aoife Quorlan met Ambassador-at-Large Joe Quorl.", ["Aoife Quorlan", "Joe Quorl"]],
    ["Ashby Mayor Ann Quorl closed the mill. She met Camden Sheriff Joe Quorl.", ["Ann Quorl", "Joe Quorl"]],
    ["Billie Jean King met Martin Luther King Jr. at noon.", ["Billie Jean King", "Martin Luther King Jr."]],
    ["Summary Yoga may help you to sleep.", []],
    ["Quorla Lane left. “No,” Lane told them.", ["Quorla Lane"]],
    ["They live in Quorla Lane. Lane closures begin soon, Ines Talvera said.", ["Ines Talvera"]],
    ["Striker Jordan West was sent off.", ["Jordan West"]],
    ["Film producer Quorlo Talvera told them no.", ["Quorlo Talvera"]],
    ["Oil producer Quorlo Talvera told them no.", []],
    ["Ray “Duke” Quorlith, whose voice was rough, died.", ["Ray “Duke” Quorlith"]],
    ["“No,” the former Quorla Angels striker said.", []],
    ["Quorlith United sacked Ines Talvera.", ["Ines Talvera"]],
    ["PLUCKY gran Edna Frobisher spoke.", ["Edna Frobisher"]],
    ["TRAGIC Bay Frobisher left.", ["Bay Frobisher"]],
    ["Ann Yard said no. Joe Race, a baker, left. Race wept. They met Tom Home.", ["Ann Yard", "Joe Race", "Tom Home"]],
    ["“The Show With Alice Vane” is on. In Roe's last film, Tom Vane, who wrote it, acts.", ["Alice Vane", "Tom Vane"]],
    ["Ines Talvera left the port of Ashby.", ["Ines Talvera"]],
    ["The draw, Rovers v Denholm, was late.", []],
    [
      "A spokesman, Rear Admiral Jaxo Quorlith, said so. A mate, Squadron Leader Mavo Quelb, said so.",
      ["Jaxo Quorlith", "Mavo Quelb"],
    ],
    ["It was run by mill head Major-Gen Jaxo Quorlith.", ["Jaxo Quorlith"]],
    ["“No,” Jaxo Quorlith, the company's 26-year-old co-founder, told them.", ["Jaxo Quorlith"]],
    ["“No,” said April Jones. In April Jones left.", ["April Jones"]],
    ["Co-author Nguyen Thi Minh Hoa spoke.", ["Nguyen Thi Minh Hoa"]],
    ["They met Le Thi Hoa at the mill. Le Monde was late.", ["Le Thi Hoa"]],
    ["Co-defendant Yeung Hoi-ting and John Lo Kai-chung spoke.", ["Yeung Hoi-ting", "John Lo Kai-chung"]],
    ["The leader in Quorlith Ann Roe spoke.", ["Ann Roe"]],
    ["“No,” said the analyst Line Østergaard.", ["Line Østergaard"]],
    ["“No,” said the party leader Sher Man Basnyat.", ["Sher Man Basnyat"]],
    ["Forager Adam Brandt spoke.", ["Adam Brandt"]],
    ["Wendat elder Rose Four Herons, 81, wept.", ["Rose Four Herons"]],
    ["Substitute Oluwaseun Bright struck late.", ["Oluwaseun Bright"]],
    ["Oslo rose by 31, 12, and Bergen Basketball, 40, lost.", []],
    ["Producer Jaxo Quorlith said it was over.", ["Jaxo Quorlith"]],
    ["Energy Minister Cleveland Quorlith said it was over.", ["Cleveland Quorlith"]],
    ["Chairman Jaxo Contractor said it was over.", ["Jaxo Contractor"]],
    ["“No,” said Colonel Jaxo Islam.", ["Jaxo Islam"]],
    ["Manager Dutch Quorlith said it was over. Quorlith wept.", ["Dutch Quorlith"]],
    ["A police spokesman Friday said it was over.", []],
    ["“No,” said Minister Quorlith Wednesday. “No,” columnist Ai Jun wrote.", ["Quorlith", "Ai Jun"]],
    ["Police spokesman Friday Quorlith said it was over.", ["Friday Quorlith"]],
    ["“No,” said spokesman Downing Street.", []],
    ["Chipmaker Quorlith Germany said it was over.", []],
    ["Oil producer Jaxo Quorlith said it was over. Producer Jaxo Resources lost.", []],
    ["The plea was made by one Jaxo Quorlith, who wept.", ["Jaxo Quorlith"]],
    ["Heartbroken Ann Ravelle met blonde Jodie Quell. Brave Jodie wept.", ["Ann Ravelle", "Jodie Quell"]],
    ["Newlyweds Ann and Craig Ravelle wept.", ["Ann Ravelle", "Craig Ravelle"]],
    ["“B. Quorlith” stood there. Bill Quorlith wept.", ["Bill Quorlith"]],
    ["Jorge Sá Menezes wrote it.", ["Jorge Sá Menezes"]],
    ["They asked the taxi operator Delroy “Bigga” Thompsett.", ["Delroy “Bigga” Thompsett"]],
    ["The developer Gary Brandt spoke to Dr Tan See Leng.", ["Gary Brandt", "Tan See Leng"]],
    ["Tran Thi Thu Huong met Pham Cong Thac.", ["Tran Thi Thu Huong", "Pham Cong Thac"]],
    ["Their son, Mark, 30, met her sister Sanaa Elbaroudi.", ["Mark", "Sanaa Elbaroudi"]],
    ["Dame Honor Penhallow met Second Gentleman Douglas Emhoff-Roe.", ["Honor Penhallow", "Douglas Emhoff-Roe"]],
    ["She wrote on X. Kremlin spokesman Dmitry Peskarev declined.", ["Dmitry Peskarev"]],
    ["Mayor Pro Tem Hubert St. Clair spoke.", ["Hubert St. Clair"]],
    ["“No,” said former captain Errol St Clair.", ["Errol St Clair"]],
    ["Ivan St John-Moe left.", ["Ivan St John-Moe"]],
    ["Ann Roe was born in St Lucy Parish.", ["Ann Roe"]],
    ["Prosecutor Germán Juárez Atoche spoke.", ["Germán Juárez Atoche"]],
    ["President His Highness Sheikh Hamdan bin Rashid Al Tayer spoke.", ["Hamdan bin Rashid Al Tayer"]],
    ["Commissioner R. Vijayalakshmi IAS spoke.", ["R. Vijayalakshmi"]],
    ["Ratu Epeli Nailatikau spoke.", ["Epeli Nailatikau"]],
    ["Yorkshire-born Kim Ravelle spoke.", ["Kim Ravelle"]],
    ["The Alex Horn Band spoke to Douglas J. Band.", ["Douglas J. Band"]],
    ["Ann Crewe and Sons said it was safe.", []],
    ["President Quorl and First Lady Ann Quorl voted.", ["Quorl", "Ann Quorl"]],
    ["Queen Ann Quorl and Mr Quorl voted.", ["Ann Quorl", "Quorl"]],
    ["Jenna Carew said it would close two shops. It has forty.", []],
    ["Jenna Carew said it would rain.", ["Jenna Carew"]],
    ["Jenna Carew, 34, said it would close two shops.", ["Jenna Carew"]],
    ["Leona said it was recalling its mugs. The firm is sorry.", []],
    ["Preston boss Ann Roe said no. Preston said they would appeal.", ["Ann Roe"]],
    ["Lilly said it would appeal. Eli Lilly is a firm. Alfa Romeo agreed.", []],
    ["Wendy's mother wept. Wendy said no.", ["Wendy"]],
    ["Mark Hall, who left, wept. Sue Mills, 45, wept. Rob Hall said no.", ["Mark Hall", "Sue Mills", "Rob Hall"]],
    ["Mark Hall at noon. Grant Hall to nobody.", []],
    ["They met Georgia Cook, 17, and Jordan Ames, the director.", ["Georgia Cook", "Jordan Ames"]],
    ["They met the Georgia Cook. Israel and Jordan left.", []],
    ["They asked Rayssa Lima and Mary Jo Kent.", ["Rayssa Lima", "Mary Jo Kent"]],
    ["Quorla Kyiv said they had lost.", []],
    ["Prof Ann Roe MBE FMedSci and Inspector Sue Hill QPM said no.", ["Ann Roe", "Sue Hill"]],
    ["It was hard for Joe Doe (I-Vt.) Roe won.", ["Joe Doe"]],
    ["Conor Mac an tSaoir met Máire Ní Dhuibhne.", ["Conor Mac an tSaoir", "Máire Ní Dhuibhne"]],
    ["The chairman, Alhaji Garba Danjuma, spoke.", ["Garba Danjuma"]],
    ["Deputy Prime Minister and Minister of Finance Chrystal Freeborn spoke.", ["Chrystal Freeborn"]],
    [
      "Minister of Local Government Ann Hall said no. Director of Public Prosecutions Joe Roe left.",
      ["Ann Hall", "Joe Roe"],
    ],
    ["The director of the Royal Albert Hall said no.", []],
    ["Ustad Quorlo Bandeth met Sheikha Mirna bint Talal al-Quorli.", ["Quorlo Bandeth", "Mirna bint Talal al-Quorli"]],
    ["They met Coun. Bandeth, PC Quorlo and Datuk Seri Wirno Trask.", ["Bandeth", "Quorlo", "Wirno Trask"]],
    ["Lance Corporal Wirno Trask spoke.", ["Wirno Trask"]],
    ["“No,” said the education minister Quorlo Sen on Monday.", ["Quorlo Sen"]],
    ["He came on for the striker Wellington Quorlo.", ["Wellington Quorlo"]],
    ["Ada Mae Quorlith wrote. “No,” said Ada Mae.", ["Ada Mae Quorlith"]],
    ["Canon Desmond Quorl (Connor) opposed it.", ["Desmond Quorl"]],
    ["Governor Anyang' Quorlo spoke.", ["Anyang' Quorlo"]],
    ["“No,” said the newcomer. Zoraiz, 22, left.", ["Zoraiz"]],
    ["Producer Quorlo Trask of MS Films spoke to Akbar al Baker.", ["Quorlo Trask", "Akbar al Baker"]],
    ["It was 9 PM. Ada Quorlith Hints Trask Would Get a Contract, and more.", ["Ada Quorlith"]],
    ["They have confidence in Martha Vane. He found in Peter Hale a friend.", ["Martha Vane", "Peter Hale"]],
    ["The film Alice Vane made was bad.", ["Alice Vane"]],
    ["The Martha Vane who came back was old.", ["Martha Vane"]],
    ["The Martha Vane trial and the Peter Hale vote were late.", ["Martha Vane", "Peter Hale"]],
    ["Martha Vane, 45, of Kirkby Malcolm, came.", ["Martha Vane"]],
    ["His rival Susan Vane left.", ["Susan Vane"]],
    ["He played Alice Vane in the film. “No,” Vane said.", ["Alice Vane"]],
    [
      "Ada Mae Quorlith plays Inspector Trask, and Bram Holloway portrays Otto Quill in the film.",
      ["Ada Mae Quorlith", "Bram Holloway"],
    ],
    ["I object. – Yours, etc,\nTOIRDHEALBHACH QUELL,\nLower Pell, Co Corran.", ["TOIRDHEALBHACH QUELL"]],
    ["I object. Yours faithfully,\nJaxo Quell-Moyne\nLower Pell", ["Jaxo Quell-Moyne"]],
    [
      "I object to all of it.\nJaxo Quell-Moyne\nBuilth Wells\nThe minister says that it is a fine system, and I object.\nAnna Roe\nLower Slaughter",
      ["Jaxo Quell-Moyne", "Anna Roe"],
    ],
    ["I object to etc. at the end.\nTOIRDHEALBHACH HALL,\nLower Pell", []],
    ["I object. Kind regards,\nNobody in particular was there", []],
    ["Minister for Resilience Lim Wei Jie said that it was late.", ["Lim Wei Jie"]],
    ["Rep. Susan Tillery, R-Oak Bend, the bill's sponsor, left.", ["Susan Tillery"]],
    ["Dr Camille St Rose left. “No,” said Dr St Rose.", ["Camille St Rose"]],
    ["A resident, who identified himself simply as Quorlo, left.", ["Quorlo"]],
    ["A resident identified only as Quorlo left.", ["Quorlo"]],
    ["A woman who goes by the name Quorla left.", ["Quorla"]],
    ["Its chairman, Torabian President Ann Roe, said it was late.", ["Ann Roe"]],
    ["The headman, Tuai Jabu anak Sidi, left.", ["Tuai Jabu anak Sidi"]],
  ])("%s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    "Officials in Baton Rouge and New York met on Monday.",
    "The Clean Water Act and the Harbour Bridge were named in May.",
    "Hurricane Walter struck Fort Mason.",
    "Acme Corp and Goldman Sachs rose; Roe & Doe Inc fell.",
    "The Justice Department and the University of Leeds agreed.",
    "Xalora, a Chinese phone maker, said it would pay. Xalora grew.",
    "The retailer Zalando Brun said it would close.",
    "However, Several Things happened. Frankly, nobody came.",
    "The Dallas Cowboys beat the Carolina Panthers.",
    "An Istanbul-based firm and an Ivy League-trained team won.",
    "Islam and Christianity spread.",
    "WASHINGTON (Reuters) – Nobody said a word in BEIJING.",
    "The Acme & Roe shares fell, said Doe & Roe Inc. Doe & Roe was late.",
    "Papermaker Harlow Brandt (HRB.L) said no. Harlow Brandt grew.",
    "They met near Ballycarragh Garda station and Whitten Oval.",
    "The rescue ship Mare Aperto left, and storm Brenna came.",
    "The tug met the Ali Akbar, a dhow, and the yacht Black Pearl.",
    "The USS John Finnegan came. The John Finnegan left.",
    "The song is called “Blue Martha”.",
    "They went to Bolton Wanderers and the Blue Heron Lounge.",
    "Inbrun INTB.BR. It bought Quorlith QRL.N. Visa Q4 profit rose.",
    "The singer of “Saltwater Hymnal” left the Lady Quorlith.",
    "Merrill Lynch cut Jane Brun (JBR.N) to sell.",
    "They walked on Ward Street to Lee High.",
    "The Otto Quill and Sam Holloway buildings stand near the Ada Trask building.",
    "A spokesman for Quorlith Trask, which built the ship, left.",
    "The frigate HMS Lord Collins left Hospital Samaritano and the daily El Faro de Quorlo.",
    "His camel, Shakira, and her mascot, Johnny Quill, were late.",
    "Malik Quorlo will be played by somebody; the girl was dressed as Queen Petal.",
    "The film was made at MS Quorls in May.",
    "The film was made at MS Films in May.",
    "He read Le Courrier Picard; Kessler Topaz Meltzer & Check sued the Banque de Quorlo and Quorlith AG Trask.",
    "Interestingly Homer Simpson is nobody.",
    "They prayed to Saint Martin in the parish of Saint Wilfred. His Royal Highness was late.",
    "The estate agents Lisney Quorl have sold it.",
    "A memo came from Crome Quorl, the insurers, on Monday.",
    "No cattle are left on Glen Morrison, the station outside Ashby.",
    "Researchers at King Edward's gave the drug.",
    "She was found near Gómez Juárez.",
    "They shared a bottle of Rupert Vane and a slice of Marian Hale.",
    "Emily Vane cider and Peter Hale crisps were sold out.",
    "She wore a Martin Hale suit and he rode Susan Vane.",
    "The Martha Vane sank in an hour, and nobody slept on the Peter Hale.",
    "He spent an hour with his Tom Hale and her Alice Vane, then slept.",
    "The film Alice Vane was shot here; the album Martin Hale came out in May.",
    "Her last novel, Susan Vane, sold well. She starred in Peter Hale.",
    "They saw an episode of Martin Hale and directed Finding Alice.",
    "Dickens's Martin Vane is a clerk.",
    "She plays a nurse called Alice Hale, and was known as Susan Vane in the soap.",
    "Peter Hale, ridden by nobody, fell. Alice Vane, a spiced rum, sold out.",
    "It rained on Martin Vane, where the river rose.",
    "The workers at Peter Hale bought stakes in Susan Vane.",
    "Its rival Susan Vane bought the yard.",
    "They served Eggs Martina and a Spotted Rupert.",
    "A school is built in Stanley Hale. It rained near Martha Vane.",
    "The pier, Omari's foreign minister wrote, is not safe.",
    "They walked two beagles, Waylon and Miss Kitty.",
    "The board of Quorlith Lithium met Orkney Pest and Harlan National on Monday.",
    "It rained on Quorlo Downs, Bude Sands, Snoring Magna, Quorl Kalan, Sanday Beag and Nant Isaf.",
    "They met Quorl Barat, Bukit Quorl, Loch Quorl and Chez Quorl.",
    "The board met on Monday with Oranga Tamariki, Garda Siochana, Shiv Sena, Deutsche Bahn and Petroleos Mexicanos.",
    "His last album, “Boa Noite, Martina,” won. She recorded “Martina do Mar” and sang in the musical “Alice Vane.”",
    "He sang in “Martin and Alice” and “Jane Vane,” and will stage “Peter Vane.”",
    "Martin, as the team calls the gauge, was found. They had lost Martin for good.",
    "Martina the walrus died on Sunday. They mourned Martina.",
    "It is by a novelist whose detective, Inspector Quorl, drinks. There is a statue of Quorl.",
    "She sings in the BBC's Dr Quorl.",
    "The water ministers of Martin met. The mayor of Clifton left.",
    "He said “Yes, Your Grace” and left.",
    "He conceded the Quorlpur Vane seat.",
    "A lorry hit a parked Martin Focus. Police seek a silver Martin Vane.",
    "Roe's third album, Alice Vane, is out.",
    "He was chosen for this year's Alice Vane.",
    "She wrote “The Lodger Vane” in May.",
    "QUORLBY Bay dog owners wept. Congrats Quorls on the win.",
    "They held the 31st annual Quorlby Duck Race at Quorl Street and Abbey Yard.",
    "It opened with the Quorlith Gala, the Quorlo Regatta and Durga Puja.",
  ])("finds nobody in: %s", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it("refers two of three family names back to the full name", () => {
    const text = "Martín Vizcarra Cornejo Ruiz left. “No,” Vizcarra Cornejo said.";
    expect(peopleIn(text)).toEqual(["Martín Vizcarra Cornejo Ruiz"]);
  });

  it.each([
    ["Dr. Katherine Tuttle Young said no.", ["Katherine Tuttle Young"]],
    ["Ann Roe Short, director of the mill, left.", ["Ann Roe Short"]],
    ["Dr Sanyogita Naik said no.", ["Sanyogita Naik"]],
    ["Ann Roe Friday said no.", ["Ann Roe"]],
  ])("takes a third word that is no name where it has what people have: %s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it("takes a storm for nobody", () => {
    expect(peopleIn("Tropical Storm Nadine killed two. Nadine may weaken.")).toEqual([]);
    expect(peopleIn("It was wet when Storm Ciara hit. Ciara was the worst.")).toEqual([]);
  });

  it("takes what a person is of for a firm or place", () => {
    expect(peopleIn("Sabine Lorenz of Bankhaus Metz met Jane Roe of Harlow Brandt.")).toEqual([
      "Sabine Lorenz",
      "Jane Roe",
    ]);
  });

  it("an adjective that speaks with a helper, or has what people have behind it", () => {
    const text =
      "Denise Gross left. Gross also said so. Gross has said so. Gross, who was there, left. According to Gross, it rained. Gross, heavy rain fell.";
    expect(namesIn(text)).toEqual(["Denise Gross → Denise Gross", ...Array<string>(4).fill("Gross → Denise Gross")]);
  });

  it("takes a place for a name only behind a given name, or where its bearer speaks", () => {
    expect(peopleIn("Denise Houston flew to Houston.")).toEqual(["Denise Houston"]);
    expect(namesIn("Denise Gross left. Gross said so. It rained, said Gross. Gross margins fell.")).toEqual([
      "Denise Gross → Denise Gross",
      "Gross → Denise Gross",
      "Gross → Denise Gross",
    ]);
    expect(namesIn("Denise Houston flew to Houston. Houston has said so. Houston has rain.")).toEqual([
      "Denise Houston → Denise Houston",
      "Houston → Denise Houston",
    ]);
    expect(namesIn("Denise Houston flew to Houston. It rained, Houston said.")).toEqual([
      "Denise Houston → Denise Houston",
      "Houston → Denise Houston",
    ]);
    expect(peopleIn("Jack London left London.")).toEqual(["Jack London"]);
  });

  it.each([
    "Houston, who may go, left.",
    "Houston, 27, left.",
    "Houston, the director, left.",
    "Houston’s mother left.",
    "Houston left at noon.",
    "Houston was fined.",
  ])("takes a place for somebody's name where it has or does what people do: %s", (sentence) => {
    expect(namesIn(`Denise Houston is here. It rained. ${sentence}`).at(-1)).toBe("Houston → Denise Houston");
  });

  it.each(["Denise Ford", "Denise Disney", "Denise Lincoln"])(
    "takes a firm or place for the name of %s, too",
    (name) => {
      expect(namesIn(`${name} is here. ${name.slice(7)}, who may go, left.`).at(-1)).toBe(`${name.slice(7)} → ${name}`);
    },
  );

  it.each([
    "Denise Houston is here. She was born in Houston. Houston was wet.",
    "Denise Ford sued the Ford plant. Ford was fined.",
    "Denise Ford is here. Ford, which builds cars, left.",
    "Denise Ford is here. Ford’s shares fell.",
    "Denise Israel is here. Israel was warm.",
    "Denise Houston is here. Houston, 27 May.",
  ])("leaves a place or firm what it is: %s", (text) => {
    expect(namesIn(text).filter((name) => /^(Houston|Ford|Israel) → Denise/.test(name))).toEqual([]);
  });

  it("refers a family name to whose it is, before whose it is a part of", () => {
    expect(namesIn("Joe Moe-Roe met Ann Roe. Roe left.").at(-1)).toBe("Roe → Ann Roe");
    expect(namesIn("Joe Moe-Roe left. “No,” said Roe.").at(-1)).toBe("Roe → Joe Moe-Roe");
  });

  it("refers short forms back to the full name", () => {
    expect(namesIn("Jane Roe met Mohammed bin Salman.\nRoe smiled at Bin Salman. “Yes,” said Jane.")).toEqual([
      "Jane Roe → Jane Roe",
      "Mohammed bin Salman → Mohammed bin Salman",
      "Roe → Jane Roe",
      "Bin Salman → Mohammed bin Salman",
      "Jane → Jane Roe",
    ]);
  });

  it("refers forward too, and to family names that are words", () => {
    expect(namesIn("# Stone backs tax\nAnna Stone backs a tax. It will pass, Stone said.")).toEqual([
      "Stone → Anna Stone",
      "Anna Stone → Anna Stone",
      "Stone → Anna Stone",
    ]);
  });

  it("takes two spellings of one name for one person, and two given names for two", () => {
    expect(peopleIn("Joseph R. Stoner Jr. spoke. Joe Stoner left.")).toEqual(["Joseph R. Stoner Jr."]);
    expect(peopleIn("George W. Stoner met George H. Stoner and Anna Stoner.")).toHaveLength(3);
  });

  it("refers a bare family name to who came first, but heeds a form of address", () => {
    const text = "Paul Wexler and Mary Wexler came.\nWexler spoke. Mrs. Wexler listened.";
    expect(namesIn(text).slice(2)).toEqual(["Wexler → Paul Wexler", "Wexler → Mary Wexler"]);
  });

  it("takes a man named Roe for a stranger where only Anna Roe is named in full", () => {
    expect(namesIn("Anna Roe came. Mr. Roe spoke. “Yes,” Roe said.")).toEqual([
      "Anna Roe → Anna Roe",
      "Roe → Roe",
      "Roe → Roe",
    ]);
  });

  it("prefers whom the article has just introduced to whom it has long forgotten", () => {
    const filler = "It rained on and on in the long valley and nobody could say when it would stop again. ".repeat(20);
    expect(namesIn(`Gary Wexler ran. ${filler}Nils Wexler, a judge, came.\nWexler spoke.`).at(-1)).toBe(
      "Wexler → Nils Wexler",
    );
    expect(namesIn("Gary Wexler ran. Nils Wexler, a judge, came.\nWexler spoke.").at(-1)).toBe("Wexler → Gary Wexler");
  });

  it("keeps a name of one word only on strong evidence", () => {
    expect(peopleIn("President Suharto is old. Mr. Brandl agreed.")).toEqual(["Suharto", "Brandl"]);
    expect(peopleIn("They came from Keosauqua by train.")).toEqual([]);
  });

  it("takes the name that somebody was born with for nobody else's", () => {
    expect(peopleIn("Ann Roe, née Smith, wept. Ann Moe (nee Martin) left.")).toEqual(["Ann Roe", "Ann Moe"]);
  });

  it("knows somebody of one name by an age behind “who is”", () => {
    expect(peopleIn("Halloran, who is 61, met me. Quorlith, who are 12 points ahead, won.")).toEqual(["Halloran"]);
  });

  it("keeps any word behind a form of address, and a double-barrelled name", () => {
    expect(peopleIn("It was late. Mr Hill left with Mrs White, Dr Baker and Cllr Young.")).toEqual([
      "Hill",
      "White",
      "Baker",
      "Young",
    ]);
    expect(
      peopleIn("It was late. Mr. King met Ms French and Mr Speaker, Mr President and Mr. Vice President."),
    ).toEqual(["King", "French"]);
    expect(peopleIn("Judge Hope said no, and Professor Young told her so.")).toEqual(["Hope", "Young"]);
    expect(peopleIn("The Coach House said no. Governor Monday said so.")).toEqual([]);
    expect(peopleIn("Mrs Quorlith-Vane met Count Mörk-Vråle, Sister Marie-Ange and Cllr Hollins-Moor.")).toEqual([
      "Quorlith-Vane",
      "Mörk-Vråle",
      "Marie-Ange",
      "Hollins-Moor",
    ]);
    expect(peopleIn("Dr B. C. Roe Hospital was shut, Dr. Ann Church said.")).toEqual(["Ann Church"]);
    expect(peopleIn("“No,” Jean-Luc said.")).toEqual(["Jean-Luc"]);
  });

  it("keeps a name of one word that speaks and has a title of people somewhere", () => {
    expect(peopleIn("The forward Zezinhu fell. “No,” Zezinhu said.")).toEqual(["Zezinhu"]);
    expect(peopleIn("His Indonesian counterpart, Sukarmanto, came. “No,” Sukarmanto said.")).toEqual(["Sukarmanto"]);
    expect(peopleIn("Its rival Zezinhu fell. “No,” Zezinhu said.")).toEqual([]);
    expect(peopleIn("The forward Zezinhu fell. The Zezinhu said no.")).toEqual([]);
  });

  it("keeps a given name behind a relative, and gives it no family name", () => {
    expect(peopleIn("His mother, Sudhavati, lit a lamp. Their son Olumwe left.")).toEqual(["Sudhavati", "Olumwe"]);
  });

  it("takes a name with the nickname printed elsewhere for the same person", () => {
    expect(peopleIn("Michael “Macca” Riordan died. Macca Riordan ran.")).toEqual(["Michael “Macca” Riordan"]);
  });

  it("takes two for two who are addressed so, though one is known by a given name", () => {
    expect(namesIn("Tom Quorl was ill. His wife, Menna, left. Mrs Quorl wept. Mr Quorl sang.").slice(2)).toEqual([
      "Quorl → Menna",
      "Quorl → Tom Quorl",
    ]);
  });

  it.each([
    ["Tom Quorl left. His daughter Menna, 13, slept. His wife, Beauty Quorl, wept.\nMrs Quorl sang.", "Beauty Quorl"],
  ])("takes no child for Mrs or Mr: %s", (text, name) => {
    expect(namesIn(text).at(-1)).toBe(`Quorl → ${name}`);
  });

  it.each([
    ["Joan Quorl wept.\nTom Quorl, who is 19 and was ill, remembers her.\nQuorl said so.", "Tom Quorl"],
    ["Joan Quorl wept.\nTom Quorl remembers her.\nQuorl said so.", "Tom Quorl"],
    ["Joan Quorl spoke. Tom Quorl was ill.\nQuorl left. He was late.", "Tom Quorl"],
    ["Joan Quorl spoke. Tom Quorl was ill.\nQuorl left. She was late.", "Joan Quorl"],
  ])("takes a bare name for whoever the text goes on about: %s", (text, name) => {
    expect(namesIn(text).at(-1)).toBe(`Quorl → ${name}`);
  });

  it("takes the elder one for the father who is named", () => {
    expect(namesIn("Joe Quorl, whose father, Sipho, bowled, won. The elder Quorl wept. Quorl sang.").slice(2)).toEqual([
      "Quorl → Sipho",
      "Quorl → Joe Quorl",
    ]);
  });

  it.each([
    ["Tom Quorl and his father, Bob Quorl, farm. The younger Quorl sang.", "Tom Quorl"],
    ["Bob Quorl and his son Tom Quorl farm. The elder Quorl sang.", "Bob Quorl"],
    ["Tom Quorl, 22, and Bob Quorl, 19, play. The younger Quorl sang.", "Bob Quorl"],
    ["Ann Quorl (30) met Rick Quorl (62). The older Quorl sang.", "Rick Quorl"],
  ])("tells the elder from the younger one: %s", (text, name) => {
    expect(namesIn(text).at(-1)).toBe(`Quorl → ${name}`);
  });

  it("takes nobody for the younger one of two of whom nothing tells", () => {
    expect(namesIn("Tom Quorl and Bob Quorl play. The younger Quorl sang.")).toHaveLength(2);
  });

  it("takes whom somebody screams at for no place", () => {
    expect(namesIn("Bob Quorl fell. His son Donal ran. “I screamed at Donal,” she said.")).toEqual([
      "Bob Quorl → Bob Quorl",
      "Donal → Donal",
      "Donal → Donal",
    ]);
  });

  it.each([
    ["Ann Quorl met Dr Tom Quorl. Dr Quorl sang.", "Tom Quorl"],
    ["Ann Quorl, a senator, met Tom Quorl. Sen. Quorl sang.", "Ann Quorl"],
    ["Tom Quorl met Councillor Ann Quorl. Coun Quorl sang.", "Ann Quorl"],
    ["Ann Quorl met Dr Tom Quorl. Quorl sang.", "Ann Quorl"],
    ["Ann Quorl met council leader Tom Quorl. Coun Quorl sang.", "Tom Quorl"],
    ["Ann Quorl met Tom Quorl, leader of the council. Cllr Quorl sang.", "Tom Quorl"],
    ["Ann Quorl met Tom Quorl, a surgeon. Dr Quorl sang.", "Tom Quorl"],
    ["Ann Quorl met her brother. Tom Quorl is a priest. Fr Quorl sang.", "Tom Quorl"],
    ["Ann Quorl met police officer Tom Quorl. PC Quorl sang.", "Tom Quorl"],
    ["Ann Quorl met law lecturer Tom Quorl. Prof Quorl sang.", "Tom Quorl"],
    ["Former mayor Ann Quorl met Mayor Tom Quorl. Mayor Quorl sang.", "Tom Quorl"],
    ["Defence minister Ann Quorl met health minister Tom Quorl. Health Minister Quorl sang.", "Tom Quorl"],
    ["Ann Quorl, a surgeon, met Dr Tom Quorl. Dr Quorl sang.", "Tom Quorl"],
  ])("takes whoever bears the title for the one who is meant with it: %s", (text, person) => {
    expect(namesIn(text).at(-1)).toBe(`Quorl → ${person}`);
  });

  it.each([
    "Ann Quorl met Tom Quorl. Dr Quorl sang.",
    "Dr Ann Quorl met Dr Tom Quorl. Dr Quorl sang.",
    "Ann Quorl met chief executive officer Tom Quorl. PC Quorl sang.",
    "Ann Quorl met management consultant Tom Quorl. Dr Quorl sang.",
    "Defence minister Ann Quorl met health minister Tom Quorl. Minister Quorl sang.",
  ])("leaves open who is meant by a title that none of them bears, or more than one: %s", (text) => {
    expect(namesIn(text)).toEqual(["Ann Quorl → Ann Quorl", "Tom Quorl → Tom Quorl"]);
  });

  it.each([
    ["Tropical Cyclone Odile weakened on Monday. Odile was expected to turn.", []],
    ["He will play Barbora Zelkova, who had won. “I am fine,” Barbora said.", ["Barbora Zelkova"]],
    ["She met the Quorl Vikas chief Ann Roe at a wedding.", ["Ann Roe"]],
    ["A spokesman for Quorlkeeper Parking said no.", []],
    ["She told Raidió Quorlair in May.", []],
    ["Martin, as friends call the striker, was found. “No,” Martin said.", ["Martin"]],
    [
      "“Take it for a song,” said Alice Vane. In the film, “Jane Vane lies,” he says. Jane Vane left.",
      ["Alice Vane", "Jane Vane"],
    ],
    ["A driver whose detective was late met the BBC's Alice Vane.", ["Alice Vane"]],
    ["Alice Vane, 57, of Clifton, wept.", ["Alice Vane"]],
    ["The board met Ken Sena, Ottoline Marsh and Bobby Sands.", ["Ken Sena", "Ottoline Marsh", "Bobby Sands"]],
    ["Qualifier Roe beats Moe\nThe qualifier Ann Roe beat Jane Moe.", ["Ann Roe", "Jane Moe"]],
  ])("tells storms, firms, parties and stations from people: %s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it("tells the two of a couple apart by the form of address", () => {
    expect(namesIn("John and Mary Pettifer won. Mrs Pettifer wept. Mr Pettifer sang.").slice(2)).toEqual([
      "Pettifer → Mary Pettifer",
      "Pettifer → John Pettifer",
    ]);
  });

  it.each([
    ["Farmers Angus and Bec Quorl sold up.", ["Angus Quorl", "Bec Quorl"]],
    ["The couple, Angus and Mary Quorl, sold up.", ["Angus Quorl", "Mary Quorl"]],
    ["Angus, Mary and Tom Quorl sold up. “It hurts,” Tom said.", ["Angus Quorl", "Mary Quorl", "Tom Quorl"]],
    ["Siblings Angus, Mary and Tom Quorl sold up.", ["Angus Quorl", "Mary Quorl", "Tom Quorl"]],
    ["Angus, Mary and Tom Quorl sold up.", ["Angus", "Mary", "Tom Quorl"]],
    ["Ann Roe, Mary and Tom Quorl sold up. “It hurts,” Tom said.", ["Ann Roe", "Mary", "Tom Quorl"]],
    ["Angus and Mary Quorl sold up. “It hurts,” Mr. Quorl said.", ["Angus Quorl", "Mary Quorl"]],
    ["Angus and Mary Quorl sold up. The Quorls had farmed there.", ["Angus Quorl", "Mary Quorl"]],
    ["Angus and Mary Quorl sold up. Her husband wept.", ["Angus Quorl", "Mary Quorl"]],
    ["Brothers Angus and Tom Quorl sold up.", ["Angus Quorl", "Tom Quorl"]],
    ["The twins, Jamal and Ann Quorl, sold up.", ["Jamal Quorl", "Ann Quorl"]],
    ["Her sons Angus and Tom Quorl sold up.", ["Angus Quorl", "Tom Quorl"]],
    ["Angus and Mary Quorl sold up. Mary wept. Angus did not.", ["Angus Quorl", "Mary Quorl"]],
    ["Angus and Mary Quorl sold up. Angus wept. Quorl did not.", ["Angus", "Mary Quorl"]],
    ["Angus and Mary Quorl sold up.", ["Angus", "Mary Quorl"]],
    ["WHEN Angus and Mary Quorl wed it rained. “It did,” Mr Quorl said.", ["Angus Quorl", "Mary Quorl"]],
    ["When Zorv and Mary Quorl wed Mr Quorl wept, Mrs Quorl said.", ["Zorv Quorl", "Mary Quorl"]],
    ["When Zorv and Mary Quorl wed Mr Quorl wept.", ["Mary Quorl", "Quorl"]],
    ["Prince Angus and Mary Quorl came. Mr. Quorl, her father, did not.", ["Angus", "Mary Quorl"]],
  ])("gives both of a couple the name where the article shows that they share it: %s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it("reads the labels of a transcript, title left out, and refers short ones to them", () => {
    expect(namesIn("SEN. ANN BLUMRICH: It will rain.\nJOE GRANG: When?\nBLUMRICH: Now.\nMODERATOR: Thanks.")).toEqual([
      "ANN BLUMRICH → ANN BLUMRICH",
      "JOE GRANG → JOE GRANG",
      "BLUMRICH → ANN BLUMRICH",
    ]);
  });

  it("claims nothing of an unknown name beside a verb of speech, but keeps the mention", () => {
    const { cast, text } = castOf("It will rain, Quorlith said.");
    expect(cast.people).toEqual([]);
    expect(cast.mentions.map((mention) => [text.slice(mention.start, mention.end), mention.person])).toContainEqual([
      "Quorlith",
      null,
    ]);
  });

  it("in a headline in title case knows only names met elsewhere or confirmed in full", () => {
    expect(peopleIn("# Roe Hammers Big Banks Over Hidden Fees\nJane Roe spoke.")).toEqual(["Jane Roe"]);
    expect(peopleIn("# Senator Slams Big Banks Over Hidden Fees\nNobody spoke.")).toEqual([]);
  });

  it("reads a line in capitals", () => {
    expect(peopleIn("JANE MILLER WARNED THE SENATE AGAIN.")).toEqual(["JANE MILLER"]);
  });

  it("reads a name in capitals with which a story begins, be its second word a short one", () => {
    expect(peopleIn("KEVIN PIKE has told of his fall.")).toEqual(["KEVIN PIKE"]);
    expect(peopleIn("DANNY FOX's wife wept.")).toEqual(["DANNY FOX"]);
  });

  it("reads a given name with the letter of a family name where it is told what that person says or is", () => {
    expect(peopleIn("Lorna D: “It is late.”")).toEqual(["Lorna D"]);
    expect(peopleIn("Thomas M., 44, is accused. Priya S said no.")).toEqual(["Thomas M.", "Priya S"]);
    expect(peopleIn("Hepatitis B, a disease, is back. Group B said no.")).toEqual([]);
  });

  it("gives family name and given name as far as they are known", () => {
    expect(castOf("Xi Jinping met Jane Roe. President Suharto did not.").cast.people).toMatchObject([
      { name: "Xi Jinping", familyName: "Xi", givenName: "Jinping" },
      { name: "Jane Roe", familyName: "Roe", givenName: "Jane", otherNames: [] },
      { name: "Suharto", familyName: null, givenName: null },
    ]);
  });
});

describe("findCast: gender", () => {
  const genderIn = (text: string) => castOf(text).cast.people.map((person) => person.gender);

  it("goes by the form of address or the title, then by the given name", () => {
    expect(genderIn("Spokeswoman Robin Roe spoke.")).toEqual(["female"]);
    expect(genderIn("Mr. Robin Roe spoke.")).toEqual(["male"]);
    expect(genderIn("It was told by her son, Robin, who wept.")).toEqual(["male"]);
    expect(genderIn("He lives with his son, Robin Roe said.")).toEqual([null]);
    expect(genderIn("Spokesman Margaret Roe spoke.")).toEqual(["female"]);
    expect(genderIn("Adaugo Roe met Aishwarya Moe and Areej Poe.")).toEqual(["female", "female", "female"]);
    expect(genderIn("Chukwudi Roe met Abhijeet Moe and Aftab Poe.")).toEqual(["male", "male", "male"]);
    expect(genderIn("Margaret Roe met Ahmed Khan.")).toEqual(["female", "male"]);
    expect(genderIn("Chikako Roe met Intan Moe and Litiana Poe.")).toEqual(["female", "female", "female"]);
    expect(genderIn("Aigerim Roe met Gulsen Moe and Tamriko Poe.")).toEqual(["female", "female", "female"]);
    expect(genderIn("Snezhana Roe met Terezinha Moe and Kalliopi Poe.")).toEqual(["female", "female", "female"]);
    expect(genderIn("Giedre Roe met Marjatta Moe and Tigist Poe.")).toEqual(["female", "female", "female"]);
    expect(genderIn("Shunsuke Roe met Somchai Moe and Sitiveni Poe.")).toEqual(["male", "male", "male"]);
    expect(genderIn("Nurlan Roe met Tayfun Moe and Avtandil Poe.")).toEqual(["male", "male", "male"]);
    expect(genderIn("Hrvoje Roe met Efrain Moe and Miltiadis Poe.")).toEqual(["male", "male", "male"]);
    expect(genderIn("Vytautas Roe met Ruairidh Moe and Tewodros Poe.")).toEqual(["male", "male", "male"]);
    expect(genderIn("Deniz Roe met Akira Moe and Tenzin Poe.")).toEqual([null, null, null]);
    expect(genderIn("Phil Ní Roe met Phil Roe.")).toEqual(["female", "male"]);
  });

  it("goes by pronouns that agree where the name says nothing", () => {
    expect(genderIn("Umaro Embalx said he would go. He and his wife left.")).toEqual(["male"]);
  });

  it("goes by a relative whom the name stands behind, with a title and at the end of a sentence", () => {
    expect(genderIn("Robin Roe and her husband, Dr. Robin Moe, left.")).toEqual(["female", "male"]);
    expect(genderIn("Robin Roe met her husband, Robin Moe. He left.")).toEqual(["female", "male"]);
  });

  it("counts the pronouns of a relative clause for whom it stands behind", () => {
    expect(genderIn("Robin Roe met Leslie Moe, who lost his wife.")).toEqual([null, "male"]);
  });

  it("stays open else", () => {
    expect(genderIn("Robin Roe thanked her. The board thanked her.")).toEqual([null]);
    expect(genderIn("Robin Roe met Leslie Moe. “He is kind,” they said. “He is late.”")).toEqual([null, null]);
    expect(genderIn("Robin Roe spoke. He did. She did.")).toEqual([null]);
  });
});

describe("what a day owns, or somebody is on, like a ward", () => {
  it.each([
    ["The star wore red at Monday's Soap Gongs.", []],
    ["She lost her hat at Sunday's Gilded Ladles.", []],
    ["Care on Heron Ward was poor.", []],
    ["Staff on Bramble Lane said that Simon Ward was asleep.", ["Simon Ward"]],
    ["Ann Roe wrote a book on Anna Ward.", ["Ann Roe", "Anna Ward"]],
  ])("%s", (text, people) => expect(peopleIn(text)).toEqual(people));
});
