/**
 * Abbreviations of news English whose full stop need not end a sentence. Sources: AP Stylebook (titles, states, months,
 * companies), read through once and reduced to what newswire prints. Lower case, without the last stop.
 *
 * @module
 */

import type { Abbreviations, PossessiveWords } from "../for-text.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ABBREVIATIONS: Abbreviations = {
  wordsOfOneLetter: words("I A"),
  lastLetters: words("I"),
  firstParts: words("Ph W"),
  namesOfOneLetter: words("X."),
  inSmallLetters: words("etc al jr sr jnr snr"),
  beforeMore: words(`
    mr mrs ms mx dr prof rev revd hon fr sr-gen gov lt sen sens rep reps gen col maj capt cpl sgt pvt adm cmdr cdr brig retd rtd
    supt insp det ald adv arc barr const coun engr msgr pharm smt messrs mme mlle st ste mt ft pres atty asst assoc supt dist vs v nos cf ca approx est
    abp addl alh asec bgy bldr brgy cdre chanc chf cmdt cmsr comr cong cpt dcn dpty drs esv flt hj hjh ir jt kpl ldr lic mdm mgr
    mohd nze ptr rtn sh shri sqn sra srta supvr surv tpr treas twp usec wg
    del-elect gov-elect sec amb chm cllr cmr comdr ens pfc spc sgt-maj lieut ofc dep insp hon'ble prof-dr pte rt ven
    fdez glez hdez mtnez rguez alexr benj chas danl edw fredk geo jas jno jos richd robt saml thos wm
  `),
  beforeNumbers: words("no fig figs"),
  eitherWay: words(`
    inc corp co cos ltd llc plc bros jr sr ph.d m.d b.a m.a j.d esq dept depts univ assn bldg ave blvd rd hwy etc al
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore
    pa penn tenn tex va vt wash wis wisc wyo ont que alta sask man u.s u.k u.n e.u u.s.a u.a.e d.c n.y n.j n.h n.c n.d s.c s.d
    r.i w.va p.m a.m ed eds pp vol sq mi km hr dem rep-elect i.e e.g
  `),
  beforeNames: words("ar arch br bro comm dir dy eng er ing ins pol sis"),
  leadingToX: words("on via to network platform"),
  sentenceStarters: words(
    "The A An Once In On At But And He She It They We I You This That These Those There When While After Before If As For From Some Many Most Not His Her Their Its Our One Two Since Although However Asked According Also Both Under With Last",
  ),
};

export const POSSESSIVE: PossessiveWords = { ending: "s", bareBehind: ["s"] };
