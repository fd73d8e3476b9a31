/**
 * Offices and ranks: the parts of long titles, who has them, and how they are called by initials. Provenance: as for
 * `roles.ts`. Lower case.
 *
 * @module
 */

import type { OfficeNouns } from "../for-people/offices.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const OFFICE_NOUNS: OfficeNouns = {
  titleModifiers: words(`
    acting additional presiding sessions temporary assistant associate attorney bishop chief co commanding crown current defence defense deputy district education
    emeritus energy environment european ex executive exiled federal finance first fiscal foreign former fourth founding general
    health home house interim interior junior justice late law lead lieutenant longtime long-time main major majority managing medical military
    minority national new newly-elected old opposition outgoing permanent political presidential press presumptive prime principal
    private public radio ranking regional retired rock second senate senior shadow sitting social special staff state supreme
    third top trade transport treasury undersecretary petty warrant lance vice rear squadron veteran well-known white-house world leading prominent
    famed celebrated renowned outspoken embattled disgraced controversial influential powerful veteran billionaire
    millionaire conservative liberal progressive moderate libertarian socialist communist evangelical republican democratic democrat gop
    independent tory labour then then-president incoming departing onetime one-time sometime ousted deposed jailed
    convicted accused elected appointed re-elected reelected popular local city county town community campaign communications
    blonde brave brunette busty callous cheeky defiant drunken boozy bubbly curvy elderly fearless frail furious glam glamorous gobsmacked gutsy
    hapless heartbroken heartless homeless hunky jobless livid loved-up lovestruck penniless plucky pregnant savvy sexy shameless smitten
    tearful teenage thrifty toothless tragic vile
    policy legal legislative congressional senatorial gubernatorial parliamentary mayoral vice-presidential party
    intelligence security foreign-policy economic economics political-science history law environmental human rights labor
    sales operations derivatives commodities commodity metals equities currencies currency fixed-income strategy telecom telecoms technical
    regulatory commercial portfolio product operating digital retail automotive semiconductor logistics
    union affairs housing resources business finance financial banking investment market equity credit research science technology tech media news
    television tv film movie music pop rap hip-hop opera sports football basketball baseball soccer tennis golf hockey
    boxing cricket rugby olympic reality real estate real-estate hotel oil gas mining steel hedge fund hedge-fund private-equity venture
    defense-industry army navy police border guerrilla rebel militia spiritual religious supreme fellow fashion food travel
    art book literary drama theater theatre criminal defense-lawyer civil corporate tax immigration climate energy-policy
    works black white female male gay young elderly middle-aged  african-american latino latina hispanic muslim christian jewish catholic
    gold-star star guest lead co-lead swiss-born london-based new-york-based u.s.-based washington-based self-described self-proclaimed
  `),
  titleComplements: words(`
    state staff defense defence justice homeland security labor labour commerce agriculture energy education
    transportation interior treasury health human services veterans affairs housing urban development foreign state
    communications operations policy research operations parliament congress police missions mission government
    representatives commons lords exchequer rolls war peace navy army finance trade environment budget management  house senate
    rescue ambulance public relations strategy marketing media press sales economics history law medicine science political programs elections
  `),
  offices: words(`
    ambassador auditor-general commissioner deputy director director-general envoy governor inspector-general minister president rapporteur representative secretary
    secretary-general undersecretary under-secretary
  `),
  soleOffices: words(
    "baroness chancellor clerk coroner countess duchess duke earl empress judge emperor governor king marchioness marquess mayor minister monarch ombudsman pope prefect premier president prince princess queen referee registrar taoiseach",
  ),
  soleOfficesOfFirms: words("ceo cfo chairman chairwoman coo"),
  rivalledOffices: words("leader"),
  presidingOffices: new Set([
    "coroner",
    "judge",
    "magistrate",
    "moderator",
    "speaker",
    "presiding officer",
    "returning officer",
  ]),
  presiding: words(
    "chair chairman chairperson chairwoman convener convenor moderator president provost secretary speaker treasurer vice-chair vice-chairman",
  ),
  heldInBodies: words(`
    analyst batsman batter bowler boss captain ceo chair chairman chairperson chairwoman coach coroner councillor councilor dean defender
    economist executive flanker fly-half forward full-back fullback goalkeeper headmaster headmistress headteacher hooker keeper lecturer
    linebacker mayor mca midfielder mla mp msp pitcher playmaker principal professor prop provost quarterback rector registrar resident
    scrum-half senator skipper striker td treasurer winger
  `),
  officesOfTowns: words("burgomaster lord-lieutenant mayor mayoress prefect provost sheriff"),
  officesForSomething: words("minister secretary undersecretary under-secretary"),
  officesOfFirms: new Set(
    "analyst,strategist,trader,researcher,chief executive,chief executive officer,chief operating officer,chief financial officer,managing director,ceo,cfo,coo,finance director,finance chief".split(
      ",",
    ),
  ),
  officesOfSees: words(
    "abbess abbot archbishop archdeacon baron baroness bishop canon countess curate dean duchess duke earl marchioness marquess mayor mayoress prebendary precentor provost rector vicar viscount",
  ),
  calledByOffice: words("executive lawmaker official"),
  seated: words(
    `mp mca mec mla mlc mna mpp msp mep td senator lawmaker legislator councillor councilor congressman congresswoman assemblyman assemblywoman
    parliamentarian representative delegate republican democrat backbencher baker butcher crofter farmer fisherman grazier grower pensioner publican
    rancher resident retiree shopkeeper stallholder`,
  ),
  faiths: words(`
    adventist anglican baptist buddhist catholic coptic episcopal hindu jewish lutheran methodist mormon muslim orthodox pentecostal presbyterian
    protestant quaker shia shiite sikh sunni
  `),
  roleInitials: new Set(
    "MCA MPA MEC CEC PM CM DCM FM HM LOP CJI CP COAS CAO CMO SG DPP SP CSP ASP DYSP CEO CFO COO CTO CIO VP SVP EVP AG CS PS VC DI DCI DSP SSP ASI DIG DGP PC GP DS DCC DCS ACC ACP DCP IG IGP AIG SI SHO WPC PCSO TDC SDPO ADGP ADG SDM RDO RPO DPO PPRO OCPD DVC GMD DG OC DM DEO DCE MCE UNO IO HOD CJ QB WR LB DL TE RB RHP LHP".split(
      " ",
    ),
  ),
  calledByInitials: new Set(
    "PM CM DCM FM CEO CFO COO CTO CIO MD IG IGP DIG DG DGP ADGP AG VC CS DC DCP ACP DSP SSP SDPO SDM RPO DPO DM DEO DCE MCE UNO OC SHO IO HOD CMO CJ CJI CP PS".split(
      " ",
    ),
  ),
  rankingWords: words("prime chief first vice deputy premier"),
  postings: words(
    "north south east west central city rural urban traffic operations investigation headquarters hq range zone cantt",
  ),
  endsOfRanks: new Set(["det con", "ch con", "chief con", "special con", "temp con"]),
  bracketedStandings: words("retd ret'd rtd ret retired dr mrs emeritus acting"),
  pairedOffices: new Map([["secretary", "under"]]),
  officeLinks: words("of for to in"),
  speakingOffices: words("office department campaign team government administration"),
  besideOffice: words(
    "former ex deputy vice shadow assistant opposition onetime one-time erstwhile sometime ousted deposed sacked incoming",
  ),
  formerWords: words("former ex onetime one-time erstwhile sometime ousted deposed sacked"),
  formerPrefix: "ex-",
  spousesOfOffice: new Set(["lady", "gentleman"]),
  ranksOfSpouses: new Set(["first", "second"]),
};
