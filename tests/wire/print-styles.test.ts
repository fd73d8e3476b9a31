import { describe, it } from "vitest";
import { expectLayout, type Stated } from "./marked-layout.ts";

/** Further ways to print headers and sign-offs. All people, papers and events are invented; only the forms are real. */
const STYLES: Readonly<Record<string, readonly [string, Stated?]>> = {
  "a picture of an agency above the dateline": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩
     caption     Miners leave a pit near Lima on Tuesday. (Photo by ⟨photographer|Tom Byrne⟩ / ⟨publisher*|AFP⟩)
     body        ⟦LIMA (Reuters) –⟧ Miners ended a strike.`,
    { places: ["Lima"], agency: "Reuters" },
  ],
  "a picture with a colon above the dateline": [
    `headline    Miners end strike
     caption     Miners leave a pit near Lima on Tuesday. (Photo: ⟨photographer|Tom Byrne⟩/⟨publisher*|AFP⟩)
     body        ⟦LIMA, April 16 (AP) —⟧ Miners ended a strike.`,
    { places: ["Lima"], agency: "AP" },
  ],
  "ANSA: place in title case after the agency": [
    `headline    Miners end strike
     body        ⟦(ANSA) - Brenta, April 16 -⟧ Miners ended a strike.
     credit_line (⟨publisher*|ANSA⟩).`,
    { places: ["Brenta"], agency: "ANSA" },
  ],
  "a place that begins with a short word": [
    `headline    Miners end strike
     body        ⟦LA ROCHE-SUR-ORNE -⟧ Miners ended a strike.`,
    { places: ["La Roche-sur-Orne"], agency: null },
  ],
  "a long small word within a place": [
    `headline    Miners end strike
     body        ⟦Kingston upon Hull (dpa) –⟧ Miners ended a strike.`,
    { places: ["Kingston upon Hull"], agency: "dpa" },
  ],
  "a place that ends in the name of an agency": [
    `headline    Miners end strike
     body        ⟦MEGALI PETRA –⟧ Miners ended a strike.`,
    { places: ["Megali Petra"], agency: null },
  ],
  "a place in a sign-off that looks like a telephone": [
    `headline    Miners end strike
     body        Miners ended a strike.
     credit_line (Reporting by ⟨reporter|Ada Lund@Tel Hamra⟩ and ⟨reporter|Tom Byrne@Tel Hamra⟩ in Tel Hamra and ⟨reporter|Eva Stone@Wadi Nur⟩ in Wadi Nur)`,
  ],
  "the initial I": [
    `headline    Miners end strike
     body        Miners ended a strike.
     credit_line (Editing by ⟨editor|Ada I. Lund⟩ and ⟨editor|Tom Byrne⟩)`,
  ],
  "Bloomberg: contacts below their labels": [
    `headline    Miners End Strike
     body        ⟦(Bloomberg) --⟧ Miners ended a strike.
     credit_line To contact the reporter on this story:
     credit_line ⟨reporter|Ada Lund@Oslo⟩ in Oslo at alund@example.com
     credit_line To contact the editors responsible for this story:
     credit_line ⟨editor|Eva Stone⟩ at estone@example.com
     credit_line ⟨editor|Max Poe⟩, ⟨editor|Tom Byrne⟩`,
  ],
  "New York Times: contributed reporting, then a standing line": [
    `headline    Miners End Strike
     byline      By ⟨author|Ada Lund⟩
     body        ⟦LIMA —⟧ Miners ended a strike.
     credit_line ⟨contributor|Tom Byrne@Rome⟩ contributed reporting from Rome.
     note        This article originally appeared in The New York Times.`,
  ],
  "who contributed, on the last line of the story": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩
     body        Miners ended a strike.
     /credit_line ⟨contributor|Tom Byrne⟩ and ⟨contributor|Eva Stone⟩ contributed reporting.`,
  ],
  "bare byline with a place": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund@Brenta⟩ in Brenta
     body        The miners of Brenta ended a strike on Tuesday after nine weeks without pay.`,
  ],
  "bare byline with a job below": [
    `headline    Miners end strike
     byline      ⟨author|Zohreh Salemi⟩
     /byline     Political editor
     body        The miners of Brenta ended a strike on Tuesday after nine weeks without pay.`,
  ],
  "bare byline with a paper below": [
    `headline    Miners end strike
     byline      ⟨author|Josphat Kiprugut#Dan Kori Chronicle⟩
     /byline     The Dan Kori Chronicle
     body        The miners of Brenta ended a strike on Tuesday after nine weeks without pay.`,
  ],
  "a byline and no headline": [
    `byline      ⟨author|Brendan Tieraven#Canadian Press⟩, The Canadian Press
     body        ⟦OTTAWA -⟧ Miners ended a strike.`,
    { warnings: ["W_NO_HEADLINE"] },
  ],
  "an interview: the label is no part of a name": [
    `header      INTERVIEW-
     =headline   Lund says miners will return
     body        ⟦LIMA (Reuters) –⟧ Miners ended a strike.`,
  ],
  "a brief: the label is no part of a body's name": [
    `header      BRIEF-
     =headline   Brenta Mines says to end talks
     body        ⟦LIMA (Reuters) –⟧ Miners ended a strike.`,
  ],
  "two labels": [
    `header      REFILE-UPDATE 2-
     =headline   Miners end strike
     body        ⟦LIMA (Reuters) –⟧ Miners ended a strike.`,
  ],
  "a label with a colon above everything": [
    `header      WATCH:
     +headline   Miners end strike
     published   ⟪April 16, 2024⟫
     body        ⟦LIMA (Reuters) –⟧ Miners ended a strike.`,
  ],
  "a sport": [
    `header      Soccer-
     =headline   Lund leaves Rovers after nine years
     body        ⟦LIMA (Reuters) –⟧ Lund left the Rovers.`,
  ],
  "an alliance is no label": [
    `headline    NATO-Russia talks end
     body        ⟦LIMA (Reuters) –⟧ The talks ended.`,
  ],

  "Kyodo: place, day and agency": [
    `headline    Miners end strike
     body        ⟦TOKYO, April 16, Kyodo -⟧ Miners ended a strike.
     credit_line ==⟨publisher*|Kyodo⟩`,
    { places: ["Tokyo"], agency: "Kyodo" },
  ],
  "dpa: desk line at the end": [
    `headline    Miners end strike
     body        ⟦Berlin/Brussels (dpa) -⟧ Miners ended a strike.
     note        # dpa-Notebook
     note        ## Editorial contacts
     note        dpa al xxde tb`,
    { places: ["Berlin", "Brussels"], agency: "dpa" },
  ],
  "PA: job in full": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund#PA News Agency⟩ and ⟨author|Tom Byrne#PA News Agency⟩, PA News Agency
     body        Miners ended a strike.`,
  ],
  "TASS: stop after the slashes": [
    `headline    Miners end strike
     published   ⟪16 Apr 2024, 14:08⟫
     body        ⟦MOSCOW, April 16. /TASS Correspondent Ada Lund/.⟧ Miners ended a strike.`,
  ],
  "EFE: initials": [
    `headline    Miners end strike
     body        ⟦Madrid, 16 Apr (EFE).-⟧ Miners ended a strike.
     body        Work resumes on Friday. EFE
     note        al/tb`,
    { places: ["Madrid"], agency: "EFE" },
  ],
  "CP: files in brackets": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund#Canadian Press⟩, The Canadian Press
     published   Posted ⟪April 16, 2024 2:08 pm⟫
     body        ⟦HALIFAX —⟧ Miners ended a strike.
     credit_line (With files from ⟨contributor|Tom Byrne⟩ and The ⟨contributor*|Associated Press⟩)`,
    { published: "2024-04-16T14:08" },
  ],
  "UPI: month with a stop": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund#UPI⟩, UPI Staff Writer
     body        ⟦Dec. 8 (UPI) —⟧ Miners ended a strike.`,
    { places: [], agency: "UPI" },
  ],
  "Yonhap: address and end": [
    `headline    Miners end strike
     byline      By ⟨author|Kim Min-seo⟩
     body        ⟦SEOUL, April 16 (Yonhap) --⟧ Miners ended a strike.
     note        minseo@example.com
     note        (END)`,
    { places: ["Seoul"], agency: "Yonhap" },
  ],
  "IANS: initials": [
    `headline    Miners end strike
     body        ⟦New Delhi, April 16 (IANS)⟧ Miners ended a strike.
     body        Work resumes on Friday.
     credit_line --⟨publisher*|IANS⟩
     note        al/tb`,
    { places: ["New Delhi"], agency: "IANS" },
  ],
  "Anadolu: reporter, date and place": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund⟩ | ⟪16.04.2024⟫ - Update : 16.04.2024
     body        ⟦ANKARA⟧
     body        Miners ended a strike.`,
    { places: ["Ankara"], published: "2024-04-16" },
  ],
  "New York Times: reporting from": [
    `headline    Miners End Strike
     byline      By ⟨author|Ada Lund⟩ and ⟨author|Tom Byrne⟩
     byline      ⟨reporter|Ada Lund@Lima⟩ reported from Lima, and ⟨reporter|Tom Byrne@Rome⟩ from Rome.
     published   Published ⟪April 16, 2024⟫ Updated April 17, 2024
     body        Miners ended a strike.`,
  ],
  "Washington Post: time and reading": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩
     /published  ⟪April 16, 2024 at 2:08 p.m. EDT⟫
     body        ⟦LIMA —⟧ Miners ended a strike.
     credit_line ⟨contributor|Tom Byrne@Rome⟩ in Rome and ⟨contributor|Eva Stone@Oslo⟩ in Oslo contributed to this report.`,
    { published: "2024-04-16T14:08-04:00" },
  ],
  "Wall Street Journal: contributed to this article": [
    `headline    Miners End Strike
     byline      By ⟨author|Ada Lund⟩
     body        Miners ended a strike.
     credit_line —⟨contributor|Tom Byrne⟩ contributed to this article.
     note        Write to Ada Lund at ada.lund@example.com`,
  ],
  "Guardian: job": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund⟩ Political correspondent
     published   Tue ⟪16 Apr 2024 14.08 BST⟫
     /published  Last modified on Wed 17 Apr 2024 09.00 BST
     body        Miners ended a strike.`,
  ],
  "Guardian: agencies": [
    `headline    Miners end strike
     byline      Staff and agencies
     published   Tue ⟪16 Apr 2024 14.08 BST⟫
     body        Miners ended a strike.`,
  ],
  "Telegraph: job in capitals": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩, POLITICAL EDITOR
     published   ⟪16 April 2024 • 2:08pm⟫
     body        Miners ended a strike.`,
    { published: "2024-04-16T14:08" },
  ],
  "BBC: reporting from": [
    `headline    Miners end strike
     published   ⟪16 April 2024⟫
     byline      ⟨author|Ada Lund#BBC News⟩
     /byline     BBC News, Lima
     body        Miners ended a strike.`,
  ],
  "CNN: story by": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund#CNN⟩, ⟨author|Tom Byrne#CNN⟩ and ⟨author|Eva Stone#CNN⟩, CNN
     published   ⟪2:08 PM EDT, Tue April 16, 2024⟫
     body        ⟦Lima, Peru CNN  —⟧ Miners ended a strike.
     credit_line CNN’s ⟨contributor|Max Poe#CNN⟩ contributed to this report.`,
    { published: "2024-04-16T14:08-04:00" },
  ],
  "NPR: byline below the date": [
    `headline    Miners end strike
     published   ⟪April 16, 2024 2:08 PM ET⟫
     byline      ⟨author|Ada Lund⟩
     body        The miners of Brenta ended a strike on Tuesday after nine weeks without pay.`,
  ],
  "ABC Australia: by and posted": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩ and ⟨author|Tom Byrne⟩
     published   Posted Tue ⟪16 Apr 2024 at 2:08pm⟫
     body        Miners ended a strike.`,
    { published: "2024-04-16T14:08" },
  ],
  "Hindu: place and date": [
    `headline    Miners end strike
     published   Updated - April 17, 2024 09:00 am IST Published - ⟪April 16, 2024 02:08 pm IST⟫ - NEW DELHI
     byline      ⟨author|Ada Lund⟩
     body        The miners of Brenta ended a strike on Tuesday after nine weeks without pay.`,
  ],
  "Straits Times: agency at the end in capitals": [
    `headline    Miners end strike
     body        ⟦SINGAPORE -⟧ Miners ended a strike.
     body        Work resumes on Friday, after the owners agreed to a rise in pay of nine per cent.
     +credit_line ⟨publisher*|AFP⟩`,
    { places: ["Singapore"] },
  ],
  "with an outlet at the end in brackets": [
    `headline    Miners end strike
     byline      By Our Correspondent
     body        Miners ended a strike.
     credit_line (With inputs from ⟨contributor*|agencies⟩)`,
  ],
  "a desk of any field in place of a name": [
    `headline    Miners end strike
     byline      By Our Legal Affairs Editor
     body        Miners ended a strike.`,
  ],
  "additional reporting from an outlet": [
    `headline    Miners end strike
     body        Miners ended a strike.
     credit_line Additional reporting by ⟨contributor*|Reuters⟩`,
  ],
  "reporting by an outlet": [
    `headline    Miners end strike
     body        Miners ended a strike.
     credit_line (Reporting by ⟨reporter|Ada Lund@Lima⟩; additional reporting by ⟨contributor|Tom Byrne@Rome⟩ in Rome, ⟨contributor|Eva Stone@Oslo⟩ in Oslo; writing by ⟨writer|Max Poe⟩; editing by ⟨editor|Ann Day⟩, ⟨editor|Joe Fry⟩)`.replace(
      "@Lima",
      "",
    ),
  ],
  "edited by with a colon and an address": [
    `headline    Miners end strike
     body        Miners ended a strike.
     credit_line Edited by: ⟨editor|Ada Lund⟩`,
  ],
  "Deutsche Welle: initials of editors": [
    `headline    Miners end strike
     published   ⟪04/16/2024⟫
     body        Miners ended a strike.
     note        al/tb`,
  ],
  "DW: edited by": [
    `headline    Miners end strike
     body        Miners ended a strike.
     credit_line Edited by ⟨editor|Ada Lund⟩`,
  ],
  "Al Jazeera: source": [
    `headline    Miners end strike
     published   Published On ⟪16 Apr 2024⟫
     body        Miners ended a strike.
     credit_line Source: ⟨publisher*|Al Jazeera⟩ and ⟨publisher*|news agencies⟩`,
    { published: "2024-04-16" },
  ],
  "RFE/RL: by a service": [
    `headline    Miners end strike
     published   ⟪April 16, 2024⟫
     byline      By ⟨author*|Kandar Service⟩
     body        Miners ended a strike.
     credit_line With reporting by ⟨reporter*|Reuters⟩ and ⟨reporter*|AP⟩`,
  ],
  "Radio NZ: from an outlet": [
    `headline    Miners end strike
     published   ⟪2:08 pm on 16 April 2024⟫
     byline      ⟨author|Ada Lund⟩, Reporter
     body        Miners ended a strike.`,
  ],
  "AAP: by in capitals, wire": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund#AAP⟩, AAP
     body        Miners ended a strike.
     credit_line with ⟨contributor*|AP⟩`,
  ],
  "Axios, twitter handle": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩ (@adalund)
     published   ⟪April 16, 2024⟫
     body        Miners ended a strike.`,
  ],
  "Politico: time at the end": [
    `headline    Miners end strike
     byline      By ⟨author|ADA LUND⟩ and ⟨author|TOM BYRNE⟩
     published   ⟪04/16/2024 02:08 PM EDT⟫
     body        Miners ended a strike.
     credit_line ⟨contributor|Eva Stone⟩ contributed to this report.`,
    { published: "2024-04-16T14:08-04:00" },
  ],
  "Toronto Star: job in capitals": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩ Staff Reporter
     published   Tues., ⟪April 16, 2024⟫
     body        Miners ended a strike.
     credit_line With files from ⟨contributor|Tom Byrne⟩ and ⟨contributor*|Star wire services⟩`,
  ],
  "Irish Times: bare name and date": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund⟩
     published   Tue ⟪Apr 16 2024 - 14:08⟫
     body        Miners ended a strike.`,
    { published: "2024-04-16T14:08" },
  ],
  "Times of Israel: and agencies": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩ and ⟨author*|Agencies⟩
     published   ⟪16 April 2024, 2:08 pm⟫
     body        Miners ended a strike.`,
    { published: "2024-04-16T14:08" },
  ],
  "Channel News Asia: source": [
    `headline    Miners end strike
     published   ⟪16 Apr 2024 02:08PM⟫ (Updated: 17 Apr 2024 09:00AM)
     body        ⟦SINGAPORE:⟧ Miners ended a strike.
     credit_line Source: ⟨publisher*|CNA⟩/al(tb)`,
    { published: "2024-04-16T14:08" },
  ],
  "Source: agency at the end": [
    `headline    Miners end strike
     body        ⟦LIMA:⟧ Miners ended a strike.
     credit_line Source: ⟨publisher*|Reuters⟩`,
  ],
  "AP: the reporter of a place": [
    `headline    Miners end strike
     byline      By ⟨author|ADA LUND#Associated Press⟩ and ⟨author|TOM BYRNE#Associated Press⟩ Associated Press
     body        ⟦LIMA, Peru (AP) —⟧ Miners ended a strike.
     note        ____
     credit_line ⟨reporter|Byrne@Rome⟩ reported from Rome. Associated Press journalists ⟨contributor|Eva Stone@Oslo#Associated Press⟩ in Oslo and ⟨contributor|Max Poe@Cork#Associated Press⟩ in Cork contributed.
     note        ___
     note        Follow AP’s coverage of mines at https://example.com/mines`,
  ],
  "AP: contributed, with his report": [
    `headline    Miners end strike
     body        ⟦LIMA, Peru (AP) —⟧ Miners ended a strike.
     credit_line AP video journalist ⟨contributor|Ada Lund#AP⟩ contributed to this report.`,
  ],
  "AFP: byline and agency with a dash": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund#AFP⟩ - AFP
     published   ⟪April 16, 2024⟫
     body        Miners ended a strike.`,
  ],
  "a stamp of a station": [
    `headline    Miners end strike
     stamp       By ⟨publisher*|Syndicated Content⟩ ⟪Apr 16, 2024 | 2:08 PM⟫
     body        ⟦LIMA (Reuters) -⟧ Miners ended a strike.`,
    { published: "2024-04-16T14:08" },
  ],
  "Yahoo: name, outlet and time": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund#Reuters⟩, Reuters
     published   Tue, ⟪April 16, 2024 at 2:08 PM EDT⟫ · 3 min read
     body        ⟦LIMA (Reuters) -⟧ Miners ended a strike.`,
  ],
};

describe("ways to print headers and sign-offs", () => {
  for (const [name, [marked, stated]] of Object.entries(STYLES)) {
    it(name, () => expectLayout(marked, stated));
  }
});
