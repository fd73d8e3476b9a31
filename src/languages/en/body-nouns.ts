/**
 * Nouns for groups, bodies and firms, and for those who work for them. Provenance: as for `roles.ts`. Lower case.
 *
 * @module
 */

import type { BodyNouns } from "../for-people/body-nouns.ts";
import { DISTINCT_BODIES, ENDS_OF_NAMES, SOLE_BODIES, TOLD_BY_NAME } from "./distinct-bodies.ts";
import { ESTABLISHMENTS } from "./establishments.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const BODY_NOUNS: BodyNouns = {
  groups: words(`
    administration airline army agency association authorities authority bank bench board body bureau cabinet camp campaign caucus
    chorus church clergy coalition commission committee community company conglomerate consortium contingent cooperative
    corporation council court crowd crew   delegation department diocese electorate embassy enforcement
    establishment exchange faculty faction family federation firm forum foundation government group hospital household industry institute
    institution intelligence judiciary jury leadership league  legislature lobby   manufacturer ministry 
    military mission mob gang monarchy movement musicians navy network nonprofit opposition organisation organization outlet pair
    panel parliament party  police populace presidency press prosecution public regime retailer  school secretariat
    sect senate    staff startup state subcommittee team transition tribunal trio troops trust union
    university watchdog website  workforce  television radio carmaker automaker chipmaker broadcaster newspaper magazine tabloid broadsheet periodical publication
    daily paper publisher media  site station channel blog     
    audience congregation duo couple junta clan militia force forces feds personnel  airlines   regulator
    canton city county office province borough union town
    zoo museum theatre theater festival prison airport carrier chain think-tank brigade squadron
    charity club studio label lender insurer utility developer operator brokerage bloc alliance  rebels insurgents
  `),
  pluralGroups: new Set(["police", "feds"]),
  establishments: ESTABLISHMENTS,
  bodiesBehindNames: new Set([
    "newspaper",
    "magazine",
    "newswire",
    "tabloid",
    "broadsheet",
    "news agency",
    "union",
    "charity",
  ]),
  organisationNouns: new Map(
    (
      [
        [
          "company",
          "company firm fund truckmaker busmaker tyremaker tiremaker phonemaker jetmaker enginemaker winemaker boxmaker bottlemaker brickmaker glassmaker packager brewer distiller miner grocer stationer bookseller jeweller jeweler outfitter processor packer pharma meatpacker agribusiness papermaker planemaker steelmaker toymaker shipbuilder housebuilder homebuilder bookmaker supermarket biotech fintech maker carmaker automaker chipmaker drugmaker manufacturer retailer e-tailer etailer wholesaler refiner smelter reinsurer outsourcer consultancy telco telecom multinational subsidiary start-up marketplace franchisee lessor bank airline carrier startup operator insurer lender utility brokerage supplier producer giant conglomerate brand app chain streamer platform developer contractor builder exporter importer lab studio label",
        ],
        [
          "media",
          "newspaper magazine paper broadcaster tabloid broadsheet daily publication website site blog channel publisher outlet agency newswire portal journal periodical",
        ],
        ["party", "party movement faction"],
        [
          "agency",
          "ministry department regulator watchdog bureau commission council court police force unit authority tribunal constabulary gendarmerie coastguard inspectorate directorate",
        ],
        [
          "other",
          "group organization organisation charity foundation nonprofit think-tank tank institute institution university college school union association club team band trio quartet quintet sextet orchestra choir ensemble alliance coalition militia hospital museum lobby network consortium federation confederation guild society fellowship cooperative co-operative collective league church diocese seminary academy forum zoo gallery hospice arm wing body outfit",
        ],
      ] as const
    ).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
  ),
  distinctBodies: DISTINCT_BODIES,
  toldByName: TOLD_BY_NAME,
  soleBodies: SOLE_BODIES,
  endsOfNames: ENDS_OF_NAMES,
  agenciesOrMedia: new Set(["agency"]),
  agencyEpithets: words("regulator watchdog"),
  bodiesOrFirms: new Set([
    "group",
    "partnership",
    "housing association",
    "building society",
    "credit union",
    "football club",
  ]),
  rolesOfOrganisations: words(`
    ally backer broker builder buyer centrist challenger champion client competitor conservative contender contractor dealer debtor developer
    donor employer exporter favourite favorite founder giant guest heavyweight holder host importer incumbent investor landlord leader liberal
    lender manufacturer member merchant neighbor neighbour newcomer operator opponent owner parent partner pioneer
    producer promoter publisher regulator retailer rival seller shareholder sponsor subscriber supplier tenant trader
    user vendor watchdog winner
  `),
  rolesOfFirms: words("backer buyer employer exporter importer owner seller sponsor supplier vendor"),
  firmSizes: words("biggest largest smallest"),
  tradedThings: words("share shares stock stocks bonds"),
  tradesAlone: words("producer coastguard"),
  beforeTradesAlone: words(`
    executive associate senior supervising line film movie record music television tv theatre theater radio series show studio podcast creative
    award-winning veteran legendary broadway hip-hop techno pop
  `),
  employed: words(`
    accountant adviser advisor agent analyst architect associate attorney auditor barrister broker chairman chairwoman chief clerk columnist
    consultant counsel counsellor counselor curator dealer designer developer director economist editor engineer executive fellow head historian
    journalist lawyer lecturer librarian manager master nurse officer partner pharmacist physician planner president principal
    producer professor programmer prosecutor publisher realtor reporter researcher scholar scientist solicitor specialist strategist superintendent surgeon teacher
    technician trader trustee veterinarian warden
  `),
  marketWatchers: words("analyst analysts broker brokers economist economists strategist strategists"),
  managing: words("boss chairman chairwoman chair chief executive manager owner"),
  spokespeople: words("spokesman spokesperson spokeswoman spokespeople spokesmen"),
  partnerLinks: words("at in with"),
};
