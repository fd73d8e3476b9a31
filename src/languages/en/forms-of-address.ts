/**
 * Words before people's names that are not a trade: titles, ranks and forms of address; see `FormsOfAddress`. Provenance:
 * by hand, from the style of newspapers in Britain, Ireland, North America, India, Africa and Australia.
 *
 * @module
 */

import type { FormsOfAddress } from "../for-people/forms-of-address.ts";
import { FOREIGN_TITLES } from "../foreign-titles.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SHORT_TITLES: ReadonlySet<string> = new Set([
  ...words(`
    ald adm adv amb apostle arc assoc asst atty brig capt cdr ch cmdr col comm commr congr cpl cpt del det dep dr fr gen gov
    hon insp lt maj mr mrs ms mx miss ofc pfc pres prof pvt rep reps rev sec sen sens sgt spc spec ssgt supt st-sgt
    sir lord lady dame alaafin asantehene const coun countess evangelist havildar honourable jawan kabaka canon lt-gen
    maj-gen major-gen lieutenant-gen brig-gen naik olubadan ooni pharm primate prophet subedar sub-inspector thero cllr clr cr taoiseach tánaiste
    tanaiste assoc hojatoleslam baroness highness excellency majesty eminence holiness hrh hrm king queen prince princess
    pope saint crown sqn ldr wg cdre lcpl rfn tpr spr gnr bdr cfn wo csgt emir marquess eng mdm
    count viscountess marchioness baronet archduchess empress dowager infanta tsar tsarina margrave landgrave shogun vizier sapper risaldar
    sirdar serjeant prebendary precentor preceptor ltcol csm rsm msgt tsgt gysgt sfc ltjg radm vadm lcdr hon'ble hon’ble
    honble aunty auntie cllrs clrs pc wpc pte revd rev'd rev’d wo1 wo2
    alh alhaji ar arch asec bldr chf cmdt cmsr comr cong cpt dcn dpty drs hj hjh ir kpl lic ptr rtn sra srta surv treas usec
  `),
  ...FOREIGN_TITLES.keys(),
]);

const SURE_TITLES = words(`
  Sir Dame Mr Mrs Ms Mx Dr Prof Cllr Coun Rev Revd Rev'd Rev’d Capt Sgt Sgt-Maj Maj Lt Col Brig Cpl Pvt Supt Insp Cmdr Adv Engr Smt Shri `);

const BEFORE_TRADES = words("mr mrs ms mx dr prof cllr coun");

const ADDRESSED_OFFICES = words(`
  president speaker chairman chairwoman chairperson chair secretary mayor minister premier ambassador commissioner justice judge governor senator
  moderator chancellor treasurer foreman forewoman recorder registrar vice-president secretary-general director ombudsman deputy solicitor
  attorney-general chief prime-minister congressman congresswoman councilman councilwoman councillor referee umpire president-elect
`);

export const FORMS_OF_ADDRESS: FormsOfAddress = {
  shortTitles: SHORT_TITLES,
  sureTitles: SURE_TITLES,
  beforeTrades: BEFORE_TRADES,
  addressedOffices: ADDRESSED_OFFICES,
  honorifics: new Set(["mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss"]),
  addressesOfChairs: words("mr mr. madam madame"),
  titlesOfGivenNames: new Map<string, string>([
    ...[
      ...words(
        "king queen prince princess pope emperor empress tsar tsarina sultan sister brother father mother saint archduke",
      ),
    ].map((title): [string, string] => [title, title]),
    ["fr", "father"],
    ["sr", "sister"],
    ["br", "brother"],
  ]),
  holy: words("saint"),
  styles: words("highness excellency majesty eminence holiness grace honour honor worship lordship ladyship beatitude"),
  styleLetters: words("H.E. H.H. H.M. H.R.H. H.R.M. HE HH HRH HRM"),
  peerTitles: words("lord lady baron baroness viscount viscountess"),
  shipsTitles: words("lady queen princess prince king sir saint captain"),
};
