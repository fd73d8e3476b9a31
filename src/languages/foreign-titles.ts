import type { Gender } from "../vocabulary.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const OF_MEN = words(`
  alhaji alh malam mallam hajji ogbuefi nze igwe ichie oba otunba lamido maulana moulana moulvi maulvi mullah mulla allama sheikh sheik shaikh kyai
  acharya swami pandit mahant maharaja maharajah thiru shri sri ajahn sayadaw encik bapak ntate oom dominee mfundisi moruti kgosi inkosi mzee togbe
  torgbe torgbui osabarima daasebre osagyefo okatakyie archimandrite rebbe padre monsignor msgr mgr herr monsieur m messrs señor senor senyor senhor signor
  dejazmach dejazmatch fitawrari grazmach abouna abuna anba bhikkhu bhante lonko taita batono vladika opanyin
  opanin odeneho togbui bwana abbé compañero licenciado monseñor monsenor dasho khenpo oknha nawabzada sahibzada
  makhdoom makhdum haji hadji pehin teungku tgk datu ajengan jathedar jagadguru shankaracharya mahamandaleshwar maharao maharana maharawal
  janab syedna mwami omukama asiwaju aremo oloye ezeogo obong rre hosi sekuru mkhulu ataman hetman otaman catholicos katholikos oberst jonkheer
  meneer ksiadz ksiądz katikkiro etsu kuya manong okyenhene otumfuo sarkin
`);

const OF_WOMEN = words(`
  hajia hajiya alhaja hajjah hajah olori erelu iyaloja deaconess prophetess smt shrimati shrimathi srimati sushri thirumathi tmt sadhvi maharani puan
  cik datin gogo tannie kuia whaea rebbetzin abbess frau madame madam mme mlle señora senora senyora senhora signora dottoressa dra sheikha weyzero woizero
  weizero woizerit weizerit daw ibu mbak doña sor suor soeur sœur compañera licenciada masiofo bulou kalbatoni aling mohtarma owekitibwa ugoeze
  ambuya inang manang mbuya nanay ohemaa rajmata swamini ustazah ustadzah dayang jonkvrouw mevrouw fraulein fräulein sahibzadi 
`);

const OF_BOTH = words(`
  engr barr pst datuk dato tun tuanku tunku tengku pengiran khun ven venerable ustad ustadh ustaz guru comrade cde mwalimu mheshimiwa kgosikgolo
  kaumatua kaumātua matua afioga susuga ratu geshe vidwan maestro sensei dott kagawad kapitan seri subcomandante comandante cacique samdech lyonpo
  lyonchhen lyonchoen ndugu sheha kumu kupuna maître maitre docteur professeur cikgu ajarn konsehal induna umntwana owekitiibwa 
  mbah berhormat bldr esv spika surv tpl yab yb ybhg
`);

/**
 * Titles and forms of address of other languages that English-language news prints before names (“Hajia Ann Roe”) and
 * for nothing else, each with the gender it shows, or null; in lower case, without full stops. Collected by hand from
 * the usage of newspapers in Nigeria, Ghana, Kenya, South Africa, Ethiopia, Uganda, India, Pakistan, Bhutan, South East
 * Asia, the Caucasus, New Zealand and the Pacific, Latin America and Europe. Titles that are also names ("Raja",
 * "Begum") are left out.
 */
export const FOREIGN_TITLES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...OF_MEN.map((word) => [word, "male"] as const),
  ...OF_WOMEN.map((word) => [word, "female"] as const),
  ...OF_BOTH.map((word) => [word, null] as const),
]);
