import { describe, it } from "vitest";
import { expectLayout, type Stated } from "./marked-layout.ts";

/** How outlets print their stories. All people, papers and events are invented; only the forms are real. */
const STYLES: Readonly<Record<string, readonly [string, Stated?]>> = {
  "Reuters: stamp of a radio station, byline, sign-off in brackets": [
    `headline    Ferry owners to raise pier fees at talks
     stamp       By ⟨publisher*|Thomson Reuters⟩ ⟪Mar 5, 2024 | 9:41 AM⟫
     byline      By ⟨author|Ada Lund⟩ and ⟨author|Tom Byrne⟩
     body        ⟦OSLO (Reuters) –⟧ Ferry owners want higher fees.
     body        “We cannot wait,” a pilot said.
     credit_line (Reporting by ⟨reporter|Ada Lund⟩ and ⟨reporter|Tom Byrne⟩; Editing by ⟨editor|Eva Stone⟩)`,
    { published: "2024-03-05T09:41", places: ["Oslo"], agency: "Reuters" },
  ],
  "Reuters today: no brackets, standing line": [
    `headline    Ferry owners to raise pier fees
     byline      By ⟨author|Ada Lund⟩
     published   ⟪March 5, 2024 9:41 AM EST⟫ Updated 2 hours ago
     body        ⟦OSLO, March 5 (Reuters) -⟧ Ferry owners want higher fees.
     credit_line Reporting by ⟨reporter|Ada Lund@Oslo⟩ in Oslo and ⟨reporter|Tom Byrne@Cork⟩ in Cork; Additional reporting by ⟨contributor|Max Poe⟩; Editing by ⟨editor|Eva Stone⟩
     note        Our Standards: The Thomson Reuters Trust Principles.`,
    { published: "2024-03-05T09:41-05:00" },
  ],
  "Reuters, bullets and a note above the byline": [
    `header      UPDATE 3-
     =headline   Ferry group posts record loss
     header      * Q4 loss 3.1 mln crowns
     header      * Shares fall 4 pct
     note        (Adds analyst comment, background)
     byline      By ⟨author|Ada Lund⟩
     body        ⟦OSLO, March 5 (Reuters) -⟧ The group lost money.
     note        ($1 = 10.5 crowns)
     credit_line (Reporting by ⟨reporter|Ada Lund⟩ Editing by ⟨editor|Eva Stone⟩)`,
  ],
  "Reuters, sign-off glued to the last words": [
    `headline    Pilots vote on strike
     body        ⟦OSLO (Reuters) -⟧ Pilots vote on Friday.
     body        The union has 900 members.
     +credit_line (Reporting by ⟨reporter*|Oslo newsroom⟩, editing by ⟨editor|Eva Stone⟩)
     +note       (This story was refiled to fix a typo)`,
  ],
  "AP: byline and outlet on two lines": [
    `headline    Storm closes Delta ferry
     byline      By ⟨author|ADA LUND#Associated Press⟩
     /byline     Associated Press
     body        ⟦RENO, Nev. (AP) —⟧ A storm closed the ferry.
     note        ___
     credit_line Associated Press writers ⟨contributor|Tom Byrne@Cork#Associated Press⟩ in Cork and ⟨contributor|Eva Stone@Rome#Associated Press⟩ in Rome contributed to this report.`,
    { places: ["Reno, Nev."], agency: "AP" },
  ],
  "AP: role before the name, two sentences": [
    `headline    Storm closes Delta ferry
     byline      By ⟨author|ADA LUND#AP⟩, AP Sports Writer
     body        ⟦NEW YORK (AP) —⟧ A storm closed the ferry.
     credit_line ⟨reporter|Lund@London⟩ reported from London. AP writer ⟨contributor|Tom Byrne@Rome#AP⟩ in Rome contributed to this report.`,
  ],
  "AP: caption of a photo": [
    `headline    Storm closes Delta ferry
     byline      ⟨author|Ada Lund#Associated Press⟩, Associated Press
     caption     A ferry lies at its pier in Delta, Nev., Tuesday, March 5, 2024. (⟨publisher*|AP⟩ Photo/⟨photographer|Tom Byrne⟩)
     body        ⟦DELTA, Nev. (AP) —⟧ A storm closed the ferry.`,
  ],
  "AFP: title case place, initials at the end": [
    `headline    Miners end strike
     body        ⟦Santiago (AFP) –⟧ Miners ended a strike on Tuesday.
     body        Work resumes on Friday.
     note        al/tb/es`,
    { places: ["Santiago"], agency: "AFP" },
  ],
  "UPI: day in the dateline": [
    `headline    Miners end strike
     body        ⟦LIMA, Peru, Dec. 8 (UPI) --⟧ Miners ended a strike.`,
    { places: ["Lima, Peru"], agency: "UPI", published: null },
  ],
  "Xinhua: day, double hyphen, Enditem": [
    `headline    Miners end strike
     body        ⟦BEIJING, April 16 (Xinhua) --⟧ Miners ended a strike.
     note        Enditem`,
    { places: ["Beijing"], agency: "Xinhua" },
  ],
  "Xinhua: source and editor": [
    `headline    Miners end strike
     stamp       Source: ⟨publisher*|Xinhua⟩ | ⟪2024-04-16 14:08:21⟫ | Editor: ⟨editor|Li Wen⟩
     body        ⟦BEIJING, April 16 (Xinhua) --⟧ Miners ended a strike.`,
    { published: "2024-04-16T14:08:21" },
  ],
  "Kyodo: stamp with the outlet first": [
    `headline    Miners end strike
     stamp       ⟨publisher*|KYODO NEWS⟩ - ⟪Apr 16, 2024 - 14:08⟫ | World, All
     body        Miners ended a strike.`,
    { published: "2024-04-16T14:08" },
  ],
  "dpa: title case place": [
    `headline    Miners end strike
     body        ⟦Berlin (dpa) -⟧ Miners ended a strike.`,
    { places: ["Berlin"], agency: "dpa" },
  ],
  "PA: outlet after a comma": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund#PA⟩, PA Political Editor
     body        Miners ended a strike.`,
  ],
  "TASS: slashes": [
    `headline    Miners end strike
     body        ⟦MOSCOW, April 16. /TASS/.⟧ Miners ended a strike.`,
    { places: ["Moscow"], agency: "TASS" },
  ],
  "Interfax: full stop before the day": [
    `headline    Miners end strike
     body        ⟦MOSCOW. April 16 (Interfax) -⟧ Miners ended a strike.`,
    { places: ["Moscow"], agency: "Interfax" },
  ],
  "ANSA: agency first": [
    `headline    Miners end strike
     body        ⟦(ANSA) - ROME, APR 16 -⟧ Miners ended a strike.`,
    { places: ["Rome"], agency: "ANSA" },
  ],
  "EFE: full stop and hyphen": [
    `headline    Miners end strike
     body        ⟦Madrid, Apr 16 (EFE).-⟧ Miners ended a strike.`,
    { places: ["Madrid"], agency: "EFE" },
  ],
  "PTI: no dash after the agency": [
    `headline    Miners end strike
     body        ⟦New Delhi, Apr 16 (PTI)⟧ Miners ended a strike.`,
    { places: ["New Delhi"], agency: "PTI" },
  ],
  "Bloomberg: agency alone, assistance line": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩ and ⟨author|Tom Byrne⟩
     body        ⟦(Bloomberg) --⟧ Miners ended a strike.
     credit_line --With assistance from ⟨contributor|Max Poe⟩ and ⟨contributor|Eva Stone⟩.
     credit_line To contact the reporters on this story: ⟨reporter|Ada Lund@Oslo⟩ in Oslo at alund@example.com; ⟨reporter|Tom Byrne@Rome⟩ in Rome at tbyrne@example.com
     credit_line To contact the editors responsible for this story: ⟨editor|Eva Stone⟩ at estone@example.com, ⟨editor|Max Poe⟩
     note        ©2024 Bloomberg L.P.`,
  ],
  "New York Times News Service: who reported whence": [
    `headline    Miners End Strike
     byline      By ⟨author|ADA LUND⟩ and ⟨author|TOM BYRNE⟩
     published   ⟪April 16, 2024⟫
     body        ⟦WASHINGTON —⟧ Miners ended a strike.
     credit_line ⟨reporter|Ada Lund@Lima⟩ reported from Lima, and ⟨reporter|Tom Byrne@Washington⟩ from Washington. ⟨other|Eva Stone⟩ contributed research.`,
  ],
  "Washington Post: elided verb": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund⟩ and ⟨author|Tom Byrne⟩
     body        Miners ended a strike.
     credit_line ⟨reporter|Lund@Reno, Nev.⟩ reported from Reno, Nev.; ⟨reporter|Byrne@Lima⟩, from Lima.`,
  ],
  "USA Today: contributing with a colon": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund#USA TODAY⟩, USA TODAY
     body        Miners ended a strike.
     credit_line Contributing: ⟨contributor|Max Poe⟩, ⟨contributor|Eva Stone⟩`,
  ],
  "CNN: from, and a dateline without brackets": [
    `headline    Miners end strike
     byline      From ⟨author|Ada Lund#CNN⟩, CNN
     body        ⟦London (CNN) —⟧ Miners ended a strike.
     credit_line CNN's ⟨contributor|Tom Byrne#CNN⟩ and ⟨contributor|Eva Stone⟩ contributed to this report.`,
  ],
  "CNN: time before the date": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund#CNN⟩, CNN
     published   Updated ⟪2:08 PM ET, Tue April 16, 2024⟫
     body        ⟦(CNN)⟧ Miners ended a strike.`,
    { published: "2024-04-16T14:08" },
  ],
  "Canadian Press: files and first published": [
    `headline    Miners end strike
     byline      ⟨author|Ada Lund#Canadian Press⟩, The Canadian Press
     body        ⟦OTTAWA —⟧ Miners ended a strike.
     credit_line — With files from ⟨contributor|Tom Byrne@Montreal⟩ in Montreal
     note        This report by The Canadian Press was first published ⟪April 16, 2024⟫.`,
    { published: "2024-04-16" },
  ],
  "Canadian paper: files from an outlet": [
    `headline    Miners end strike
     byline      By ⟨author|Ada Lund#Postmedia News⟩, Postmedia News
     body        Miners ended a strike.
     credit_line With files from The ⟨contributor*|Canadian Press⟩`,
  ],
  "newspaper: staff writer on a line of its own": [
    `headline    Council votes on pier
     byline      By ⟨author|ADA LUND⟩
     /byline     Staff Writer
     body        The council voted on the pier.`,
  ],
  "newspaper: name and job without By": [
    `headline    Council votes on pier
     byline      ⟨author|Ada Lund⟩
     byline      Staff Writer
     published   ⟪Apr. 16, 2024⟫
     body        The council voted on the pier.`,
  ],
  "newspaper: bar and contributor": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩ | Contributor
     body        The council voted on the pier.`,
  ],
  "newspaper: slash and the paper": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#Delta Herald⟩/Delta Herald
     body        The council voted on the pier.`,
  ],
  "newspaper: special to the paper": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#Delta Herald⟩, Special to the Delta Herald
     body        ⟦DELTA, Nev. -⟧ The council voted on the pier.`,
    { places: ["Delta, Nev."], agency: null },
  ],
  "newspaper: of the staff": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#Delta Herald⟩ of the Delta Herald
     body        The council voted on the pier.`,
  ],
  "newspaper: staff reports": [
    `headline    Council votes on pier
     byline      From ⟨author*|staff reports⟩
     body        The council voted on the pier.`,
  ],
  "newspaper: story by, photographs by": [
    `headline    Council votes on pier
     byline      Story by ⟨author|Ada Lund⟩, photographs by ⟨photographer|Tom Byrne⟩
     body        The council voted on the pier.`,
  ],
  "newspaper: text and photos by": [
    `headline    Council votes on pier
     byline      Text and photos by ⟨author_photographer|Ada Lund⟩
     body        The council voted on the pier.`,
  ],
  "newspaper: headline, byline and date on lines without blank lines": [
    `headline    Council votes on pier
     /byline     By ⟨author|Ada Lund⟩
     /published  Published: ⟪April 16, 2024 at 2:08 p.m. EDT⟫
     body        The council voted on the pier.`,
    { published: "2024-04-16T14:08-04:00" },
  ],
  "Guardian: name in place, day first": [
    `headline    Council votes on pier
     byline      ⟨author|Ada Lund@Oslo⟩ in Oslo
     published   Tue ⟪16 Apr 2024 14.08 BST⟫
     body        The council voted on the pier.`,
    { published: "2024-04-16T14:08" },
  ],
  "BBC: outlet on the next line": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#BBC News⟩
     byline      BBC News
     body        The council voted on the pier.`,
  ],
  "France 24: issued and modified": [
    `headline    Council votes on pier
     published   Issued on: ⟪16/04/2024 - 14:08⟫ Modified: 16/04/2024 - 15:10
     body        ⟦Paris (AFP) –⟧ The council voted on the pier.`,
    { published: "2024-04-16T14:08" },
  ],
  "China Daily: three bars": [
    `headline    Council votes on pier
     byline      By ⟨author|Li Wen#China Daily⟩ | China Daily | Updated: ⟪2024-04-16 09:00⟫
     body        The council voted on the pier.`,
    { published: "2024-04-16T09:00" },
  ],
  "site: by after the date": [
    `headline    Council votes on pier
     byline      Posted on ⟪April 16, 2024⟫ by ⟨author|Ada Lund⟩
     body        The council voted on the pier.`,
  ],
  "LexisNexis: labelled lines": [
    `headline    Council votes on pier
     byline      BYLINE: By ⟨author|Ada Lund⟩
     body        The council voted on the pier.`,
  ],
  "press release: wire in slashes, date with year": [
    `headline    Pier Group Names Chief
     body        ⟦NEW YORK, ⟪April 16, 2024⟫ /PRNewswire/ --⟧ The group named a chief.`,
    { published: "2024-04-16", agency: "PRNewswire" },
  ],
  "Gulf paper: agency at the end": [
    `headline    Council votes on pier
     body        ⟦DOHA:⟧ The council voted on the pier.
     body        It meets again on Friday.
     credit_line — ⟨publisher*|AFP⟩`,
  ],
  "translation and compilation": [
    `headline    Council votes on pier
     body        The council voted on the pier.
     credit_line (Compiled by ⟨compiler|Ada Lund⟩; Translated by ⟨translator|Tom Byrne⟩; Graphics by ⟨other|Eva Stone⟩)`,
  ],
  "colons for by": [
    `headline    Council votes on pier
     body        The council voted on the pier.
     credit_line Reporting: ⟨reporter|Ada Lund⟩; Editing: ⟨editor|Eva Stone⟩`,
  ],
  "reporters and editors as nouns": [
    `headline    Council votes on pier
     body        The council voted on the pier.
     credit_line Reporters: ⟨reporter|Ada Lund⟩, ⟨reporter|Tom Byrne⟩. Editor: ⟨editor|Eva Stone⟩`,
  ],
  "edited by, with a dash": [
    `headline    Council votes on pier
     body        The council voted on the pier.
     credit_line — Reported by ⟨reporter|Ada Lund@Oslo⟩ in Oslo; edited by ⟨editor|Eva Stone⟩`,
  ],
  "caption, then headline": [
    `caption     FILE PHOTO: A ferry lies at its pier in Oslo, Norway, March 5, 2024. ⟨publisher*|REUTERS⟩/⟨photographer|Tom Byrne⟩
     headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩
     body        The council voted on the pier.`,
  ],
  "section above the headline": [
    `header      World News
     headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩
     body        The council voted on the pier.`,
  ],
  "date above the headline": [
    `published   ⟪April 16, 2024⟫
     headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩
     body        The council voted on the pier.`,
  ],
  "editor's note before the story": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩
     note        Editor's note: The next vote is in May.
     body        The council voted on the pier.`,
  ],
  "copyright at the end": [
    `headline    Council votes on pier
     byline      By The ⟨author*|Associated Press⟩
     body        The council voted on the pier.
     note        Copyright 2024 The Associated Press. All rights reserved.`,
  ],

  "two names over one outlet": [
    `headline    Council votes on pier
     byline      ⟨author|Ada Lund#Associated Press⟩ and ⟨author|Tom Byrne#Associated Press⟩
     /byline     The Associated Press
     body        The council voted on the pier.`,
  ],
  "capitals, name and outlet on one line": [
    `headline    Council votes on pier
     byline      ⟨author|ADA LUND#Associated Press⟩ Associated Press
     body        The council voted on the pier.`,
  ],
  "the staff of a paper": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#Globe⟩, Globe Staff
     body        The council voted on the pier.`,
  ],
  "one outlet for two names": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#Bloomberg News⟩ and ⟨author|Tom Byrne#Bloomberg News⟩, Bloomberg News
     body        The council voted on the pier.`,
  ],
  "places in the byline": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund@Paris⟩ in Paris, ⟨author|Tom Byrne@Rome⟩ in Rome
     body        The council voted on the pier.`,
  ],
  "capitals throughout the byline": [
    `headline    COUNCIL VOTES ON PIER
     byline      BY ⟨author|ADA LUND⟩ AND ⟨author|TOM BYRNE⟩
     body        ⟦DELTA, Nev. —⟧ The council voted on the pier.`,
  ],
  "small by": [
    `headline    Council votes on pier
     byline      by ⟨author|Ada Lund⟩
     body        The council voted on the pier.`,
  ],
  "for an outlet": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#CNN⟩ for CNN
     body        The council voted on the pier.`,
  ],
  "opinion by": [
    `headline    Council votes on pier
     byline      Opinion by ⟨author|Ada Lund⟩
     body        The council voted on the pier.`,
  ],
  "a byline that names nobody": [
    `headline    Council votes on pier
     byline      By Our Correspondent
     body        The council voted on the pier.`,
  ],
  agencies: [
    `headline    Council votes on pier
     byline      By ⟨author*|Agencies⟩
     body        The council voted on the pier.`,
  ],
  "the outlet alone": [
    `headline    Council votes on pier
     stamp       ⟨publisher*|Reuters⟩
     body        The council voted on the pier.`,
  ],
  "address beside the byline": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩ alund@example.com
     body        The council voted on the pier.`,
  ],
  "name, paper and date between bars": [
    `headline    Council votes on pier
     byline      ⟨author|Ada Lund#Delta Herald⟩ | Delta Herald | ⟪Apr. 16, 2024⟫
     body        The council voted on the pier.`,
    { published: "2024-04-16" },
  ],
  "a dash before the date": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩ - ⟪April 16, 2024⟫
     body        The council voted on the pier.`,
  ],
  "reading time": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩ • 5 min read
     published   Last updated: ⟪16 April 2024 2:08pm⟫
     body        The council voted on the pier.`,
    { published: "2024-04-16T14:08" },
  ],
  "published before updated": [
    `headline    Council votes on pier
     published   Updated: April 17, 2024, 9:00 a.m. | Published: ⟪April 16, 2024, 2:08 p.m.⟫
     body        The council voted on the pier.`,
    { published: "2024-04-16T14:08" },
  ],
  "two places and a country": [
    `headline    Council votes on pier
     body        ⟦RAMALLAH, West Bank/JERUSALEM (Reuters) -⟧ The council voted on the pier.`,
    { places: ["Ramallah, West Bank", "Jerusalem"], agency: "Reuters" },
  ],
  "places joined by and": [
    `headline    Council votes on pier
     body        ⟦WASHINGTON and LIMA, Peru (AP) —⟧ The council voted on the pier.`,
    { places: ["Washington", "Lima, Peru"] },
  ],
  "a place of small words": [
    `headline    Council votes on pier
     body        ⟦PORT-AU-PRINCE, Haiti (AP) —⟧ The council voted on the pier.`,
    { places: ["Port-au-Prince, Haiti"] },
  ],
  "no place, the day and the agency": [
    `headline    Council votes on pier
     body        ⟦Dec 29 (Reuters) -⟧ The council voted on the pier.`,
    { places: [], agency: "Reuters" },
  ],
  "author after the story": [
    `headline    Council votes on pier
     body        The council voted on the pier, after a debate of some nine hours.
     credit_line By ⟨author|Ada Lund⟩`,
  ],
  "the outlet after the last words": [
    `headline    Council votes on pier
     body        The council voted on the pier, after a debate of some nine hours, and went home.
     +credit_line (⟨publisher*|AFP⟩)`,
  ],
  "a second article": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩
     body        The council voted on the pier.
     credit_line (Reporting by ⟨reporter|Ada Lund⟩)
     body        Miners end strike
     byline      By ⟨author|Tom Byrne⟩
     body        Miners ended a strike.`,
    { warnings: ["W_MULTIPLE_ARTICLES"] },
  ],
  "AP: slug and editor's line above the headline": [
    `header      AP-US--Pier Vote,1st Ld-Writethru, 130
     /headline   Council votes on pier
     /note       Eds: UPDATES with quotes. With AP Photos.
     /byline     By ⟨author|ADA LUND#Associated Press⟩
     /byline     Associated Press
     body        ⟦RENO, Nev. (AP) —⟧ The council voted on the pier.`,
  ],
  "PTI: initials after the last words": [
    `headline    Council votes on pier
     stamp       ⟨publisher*|PTI⟩ | New Delhi | Updated: ⟪16-04-2024 14:08 IST⟫
     body        ⟦New Delhi, Apr 16 (PTI)⟧ The council voted on the pier.
     body        It meets again on Friday.
     +note       PTI AL TB ZMN`,
    { published: "2024-04-16T14:08" },
  ],
  "ANI: country in brackets, colon": [
    `headline    Council votes on pier
     body        ⟦New Delhi [India], April 16 (ANI):⟧ The council voted on the pier and then went home for the night.
     +credit_line (⟨publisher*|ANI⟩)`,
    { places: ["New Delhi [India]"], agency: "ANI" },
  ],
  "Indian papers: inputs": [
    `headline    Council votes on pier
     stamp       ⟨publisher*|Press Trust of India⟩ | ⟪April 16, 2024 02:08 pm IST⟫ | Edited by ⟨editor|Tom Byrne⟩
     body        The council voted on the pier.
     credit_line (With inputs from ⟨contributor*|PTI⟩)`,
    { published: "2024-04-16T14:08" },
  ],
  "CNN: dateline over three lines": [
    `headline    Council votes on pier
     byline      Story by ⟨author|Ada Lund#CNN⟩, CNN
     body        ⟦London CNN —⟧ The council voted on the pier.`,
    { places: ["London"], agency: "CNN" },
  ],
  "an unknown paper after a bar": [
    `headline    Council votes on pier
     byline      ⟨author|Ada Lund#Plainsman⟩ | The Plainsman/PlainsmanLive
     body        The council voted on the pier.`,
  ],
  "a data base: labels in capitals": [
    `stamp       The ⟨publisher*|New York Times⟩
     published   ⟪April 16, 2024⟫ Tuesday
     headline    Council Votes on Pier
     byline      BYLINE: By ⟨author|ADA LUND⟩
     header      SECTION: Section A; Column 1; Pg. 1
     header      LENGTH: 800 words
     body        The council voted on the pier.`,
  ],
  "Wall Street Journal: dash without spaces, write to": [
    `headline    Council votes on pier
     header      Vote goes nine to four
     byline      By ⟨author|Ada Lund⟩ and ⟨author|Tom Byrne⟩
     published   Updated ⟪April 16, 2024 2:08 pm ET⟫
     body        ⟦LONDON—⟧The council voted on the pier.
     note        Write to Ada Lund at ada.lund@example.com`,
  ],
  "KCNA: mark of the end after the last words": [
    `headline    Council votes on pier
     body        ⟦PYONGYANG, April 16 (KCNA) --⟧ The council voted on the pier.
     +note       -0-`,
  ],
  "an outlet with an article that is no agency": [
    `headline    Council votes on pier
     stamp       The ⟨publisher*|Yomiuri Shimbun⟩
     published   ⟪14:08 JST, April 16, 2024⟫
     body        ⟦TOKYO (Jiji Press) —⟧ The council voted on the pier.`,
    { published: "2024-04-16T14:08+09:00" },
  ],
  "name and outlet after a dash at the end": [
    `headline    Council votes on pier
     body        The council voted on the pier, after a debate of some nine hours.
     credit_line — ⟨author|Ada Lund#Canadian Press⟩, The Canadian Press`,
  ],
  "sign-off without brackets after the last words": [
    `headline    Council votes on pier
     body        The council voted on the pier.
     +credit_line Reporting by ⟨reporter|Ada Lund@Oslo⟩ in Oslo; editing by ⟨editor|Eva Stone⟩`,
  ],
  "addresses beside the sign-off": [
    `headline    Council votes on pier
     body        The council voted on the pier.
     +credit_line (Reporting by ⟨reporter|Ada Lund⟩; +47 555 0100)
     +note       (ada.lund@example.com)`,
  ],
  "job and outlet under the byline, then the date": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#BBC News⟩
     /byline     Political reporter, BBC News
     published   ⟪16 April 2024⟫
     body        The council voted on the pier.`,
    { published: "2024-04-16" },
  ],
  "address under the byline": [
    `headline    Council votes on pier
     byline      BY ⟨author|ADA LUND⟩
     /header     alund@example.com
     body        The council voted on the pier.`,
  ],
  "of the paper, under the byline": [
    `headline    Council votes on pier
     byline      By ⟨author|ADA LUND#Delta Star⟩
     /byline     of the Delta Star
     body        The council voted on the pier.`,
  ],
  "a paper that could be a name": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#Delta Star⟩, Delta Star
     body        The council voted on the pier.`,
  ],
  "names over two lines, and a photographer": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund⟩ and ⟨author|Tom Byrne⟩
     byline      Photographs by ⟨photographer|Eva Stone⟩
     published   ⟪April 16, 2024⟫
     body        The council voted on the pier.`,
  ],
  "a deck, a job without a comma, two dates": [
    `headline    Water firm fined over spills
     header      Regulator says firm failed customers for a decade
     byline      ⟨author|Sandra Lund⟩ Environment correspondent
     published   ⟪6 Jul 2023 11.39 BST⟫
     published   Last modified on Thu 6 Jul 2023 17.02 BST
     body        The firm was fined for dumping sewage into rivers and the sea for years.`,
    { published: "2023-07-06T11:39" },
  ],
  "a deck and a name in capitals, and where the article appears": [
    `headline    THE LAST KEEPER OF THE LIGHT
     header      On a rock in the north, a woman keeps the lamp her grandfather lit.
     byline      ⟨author|MARGARET ASHBY-COLE⟩
     body        When the boat comes, the keeper is already standing on the jetty with a flask.
     note        This article appears in the May 2018 print edition.`,
  ],
  "a heading with a name that the next paragraph is about": [
    `headline    Who stands for mayor of Delta
     body        Two people want to be mayor of Delta after the vote in May.
     /body       Ada Lund
     body        Lund was born in Delta and has been a pilot on its ferry for twenty years.`,
  ],
  "names above an outlet in brackets": [
    `headline    Train strike called off
     byline      ⟨author|Tom Byrne-Hughes⟩ and ⟨author|Ada Nguyen⟩
     body        ⟦(Australian Associated Press)⟧ A planned train strike has been called off.`,
    { agency: "Australian Associated Press" },
  ],
  "page furniture around the header": [
    `header      Home > News > Local
     note        SHARE
     note        Advertisement
     headline    Man stole ferry, drove it to pier
     byline      by: ⟨author|Ada Lund⟩
     published   Posted: ⟪Feb 11, 2020 / 10:15 AM⟫
     note        Link Copied!
     body        ⟦CNN —⟧ A man is accused of stealing a ferry.
     note        READ MORE: Who stole the pier?
     body        He was held without bond.`,
    { published: "2020-02-11T10:15", agency: "CNN" },
  ],
  "a place that is not known before a colon": [
    `headline    Thousands honour pilot
     body        ⟦QUORLITHPURAM:⟧ Thousands came to the pier on Sunday to honour the pilot of the ferry.
     body        “He was ours,” a pilot said.`,
    { places: ["Quorlithpuram"] },
  ],
  "a place in small letters before a colon": [
    `headline    Court rules on ferry
     body        ⟦New Delhi:⟧ The court said on Monday that the ferry may not sail before the pier is whole again.
     body        “It leaks,” a pilot said.`,
    { places: ["New Delhi"] },
  ],
  "items of a list that begin with their place": [
    `headline    Where to sleep
     body        New Delhi: The old house by the station has forty rooms and a lift that works on most days.
     body        Jaipur: The inn by the lake.`,
  ],
  "labels of speakers are no places": [
    `headline    A talk about the pier
     body        LUNDGAARD: The ferry cannot land at the pier, and nobody will tell us why that is so.
     body        QUORLITH: We asked the mayor about it.`,
  ],
  "byline, job, date and time above the headline": [
    `byline      BY ⟨author|ADA LUND⟩
     /byline     STAFF WRITER
     /published  ⟪NOV. 15, 2019⟫
     /header     11:31 AM
     headline    Delta ferry: Two pilots hurt
     body        Two pilots were hurt on Thursday when a ferry hit the pier at Delta, the port said.`,
    { published: "2019-11-15" },
  ],
  "release: contact above the headline, date in brackets": [
    `header      FOR IMMEDIATE RELEASE
     /header     Contact: Ada Lund, (555) 555-0134, alund@example.org
     headline    Governor Signs Clean Harbor Act
     body        ⟦ALBANY, N.Y. (⟪March 3, 2020⟫) –⟧ The governor signed the act.
     note        ###`,
    { places: ["Albany, N.Y."], published: "2020-03-03" },
  ],
  "a year glued to the time of day": [
    `headline    Ferry group to build pier
     byline      By ⟨author|Ada Lund⟩
     published   ⟪May 3, 20236:42 PM GMT+2⟫Updated 8 months ago
     body        ⟦OSLO, May 3 (Reuters) -⟧ The group will build a pier.`,
    { published: "2023-05-03T18:42+02:00" },
  ],
  "a date with an update that states the time alone": [
    `headline    Farmers block pier
     published   ⟪September 12, 2021 05:30 am⟫ | Updated 08:15 am IST - BENGALURU
     body        Farmers blocked the pier.`,
    { published: "2021-09-12T05:30" },
  ],
  "a job behind an unknown name, on the next line": [
    `headline    Man jailed for stealing from ferry
     /byline     ⟨author|Salam Al Amiri⟩, Staff Reporter
     /published  Filed on ⟪January 11, 2021⟫
     body        A pilot has been jailed for stealing a ferry.`,
    { published: "2021-01-11" },
  ],
  "a label above its date": [
    `headline    Storm closes pier
     byline      By ⟨author|Ada Lund⟩ & ⟨author|Rhys ap Gwynn⟩
     note        Published
     published   ⟪18 January 2022⟫
     note        Share
     body        A storm closed the pier.`,
    { published: "2022-01-18" },
  ],
  "a correspondent without a name, and a day of the week in the dateline": [
    `headline    Dam wall cracks
     byline      From Our Correspondent
     body        ⟦HARARE, Wednesday -⟧ Engineers left the dam.`,
    { places: ["Harare"] },
  ],
  "AP: contributors above the biography of a reporter": [
    `headline    Storm closes Delta ferry
     byline      By ⟨author|ADA LUND⟩
     body        ⟦RENO, Nev. (AP) —⟧ A storm closed the ferry.
     note        ___
     credit_line AP writer ⟨contributor|Tom Byrne@Rome#AP⟩ in Rome contributed.
     note        ___
     note        Ada Lund is a corps member for the Delta Initiative. It places journalists in local newsrooms.`,
  ],
  "local paper: addresses in the byline, and whom to reach": [
    `headline    Council votes on pier
     byline      By ⟨author|Ada Lund#Delta Star⟩ | The Delta Star | ada.lund@example.com
     body        The council voted on the pier.
     note        Contact Ada Lund at 555-0142 or ada.lund@example.com.`,
  ],
  "Irish names": [
    `headline    Council votes on pier
     byline      ⟨author|Aoife Ní Dhuibhne⟩ and ⟨author|Conor Mac an tSaoir⟩
     published   Fri ⟪Mar 3 2023 - 09:41⟫
     body        The council voted on the pier.`,
    { published: "2023-03-03T09:41" },
  ],
  "dpa: who wrote, with an address": [
    `headline    Cabinet votes on pier
     byline      By ⟨author|Ulla Hennig#dpa⟩, dpa
     body        ⟦Berlin (dpa) -⟧ The cabinet voted on the pier.
     credit_line - Author: ⟨author|Ulla Hennig@Berlin⟩ in Berlin, <uh@example.com>`,
  ],
  "Deutsche Welle: initials and agencies": [
    `headline    Council votes on pier
     published   ⟪October 13, 2019⟫
     body        The council voted on the pier.
     note        nm/stb (AP, dpa, Reuters)`,
  ],
  "titles before names": [
    `headline    Council votes on pier
     byline      By Dr. ⟨author|Ada Lund⟩ and Sir ⟨author|Tom Byrne⟩, MD
     body        The council voted on the pier.`,
  ],
  "sign-off after a list without full stops": [
    `headline    Council votes on pier
     body        The council voted on the pier, the ferry, the harbour and the fees
     +credit_line (Writing by ⟨writer|Ada Lund⟩)`,
  ],
  "a sign-off that is not closed": [
    `headline    Council votes on pier
     body        The council voted on the pier.
     credit_line (Reporting by ⟨reporter|Ada Lund⟩; Editing by ⟨editor|Eva Stone⟩`,
    { warnings: ["W_UNCLOSED_CREDITS"] },
  ],
};

describe("styles of outlets", () => {
  for (const [name, [marked, stated]] of Object.entries(STYLES)) {
    it(name, () => expectLayout(marked, stated));
  }
});
