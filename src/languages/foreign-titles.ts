import type { Gender } from "../vocabulary.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const OF_MEN = words(`
  alhaji alh malam mallam hajji ogbuefi nze igwe ichie oba otunba lamido maulana moulana moulvi maulvi mullah mulla allama sheikh sheik shaikh
  kyai acharya swami pandit mahant maharaja maharajah thiru shri sri ajahn sayadaw encik bapak ntate oom dominee mfundisi moruti kgosi
  inkosi mzee togbe torgbe torgbui osabarima daasebre osagyefo okatakyie archimandrite rebbe padre monsignor msgr mgr herr monsieur m messrs
  señor senor senhor signor
`);

const OF_WOMEN = words(`
  hajia hajiya alhaja hajjah hajah olori erelu iyaloja deaconess prophetess smt shrimati shrimathi srimati sushri thirumathi tmt sadhvi
  maharani puan cik datin gogo tannie kuia whaea rebbetzin abbess frau madame madam mme mlle señora senora senhora signora dottoressa dra sheikha
`);

const OF_BOTH = words(`
  engr barr pst datuk dato tun tuanku tunku tengku pengiran khun ven venerable ustad ustadh ustaz guru comrade cde mwalimu mheshimiwa
  kgosikgolo kaumatua kaumātua matua afioga susuga ratu geshe vidwan maestro sensei dott kagawad kapitan seri
`);

/**
 * Titles and forms of address of other languages that English-language news prints before names (“Hajia Ann Roe”) and for nothing
 * else, with what they say of the gender; in lower case, without full stops. Collected by hand from the usage of newspapers in Nigeria, Ghana, Kenya,
 * South Africa, India, Pakistan, Malaysia, the Philippines, New Zealand and the Pacific, and of Europe. What is a name as well ("Raja", "Begum") is left out.
 */
export const FOREIGN_TITLES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...OF_MEN.map((word) => [word, "male"] as const),
  ...OF_WOMEN.map((word) => [word, "female"] as const),
  ...OF_BOTH.map((word) => [word, null] as const),
]);
