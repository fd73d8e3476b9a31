/**
 * Nouns for people of one gender, and titles that only such people have. Collected by hand. Lower case.
 *
 * @module
 */

import type { Gender } from "../../vocabulary.ts";
import type { GenderedNouns } from "../for-people/gendered-nouns.ts";
import { FOREIGN_TITLES } from "../foreign-titles.ts";
import { FATHERS_OF_SOME, MOTHERS_OF_SOME } from "./parents-of-some.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "actress", "nun", "hajia". */
const FEMALE_NOUNS: ReadonlySet<string> = listNouns(
  "female",
  `
    actress airwoman alderwoman assemblywoman aunt ballerina baroness bridesmaid businesswoman businesswomen chairlady chairwoman charwoman
    chieftess clergywoman co-chairwoman comedienne committeewoman congresswoman corkwoman cornishwoman councilwoman countess craftswoman
    dairymaid dame daughter daughter-in-law doorwoman duchess dutchwoman empress englishwoman ex-girlfriend ex-wife fiancee forewoman
    frenchwoman frontwoman girl girlfriend goddaughter godmother governess granddaughter grandmother great-aunt great-granddaughter
    great-grandmother half-sister headmistress heiress herdswoman horsewoman hostess housewife irishwoman kerrywoman lady landlady laundrywoman
    linkwoman manxwoman mayoress milkmaid miss mother mother-in-law mrs ms newspaperwoman niece noblewoman nun oarswoman policewoman
    postmistress priestess princess prioress queen repairwoman riflewoman saleslady saleswoman scotswoman seamstress servicewoman sister
    sister-in-law spokeswoman sportswoman stepdaughter stepmother stewardess stuntwoman suffragette tradeswoman trawlerwoman tribeswoman
    ulsterwoman waitress washerwoman weatherwoman welshwoman widow wife woman women yachtswoman yorkshirewoman
    abbess archduchess auntie aunty barmaid bride camerawoman chambermaid chanteuse conwoman dinner-lady divorcée fisherwoman foster-mum
    funnywoman gran grandma granny gunwoman heroine lass laundress lollipop-lady mam marchioness matriarch missus mistress mom mum     murderess nan nanna prophetess schoolgirl schoolmistress showgirl sis songstress starlet stepmum tsarina viscountess watchwoman
    weathergirl
  `,
  MOTHERS_OF_SOME,
);

/** "nephew", "postman", "alhaji"; some are also said of women, see `saidOfBoth`. */
const MALE_NOUNS: ReadonlySet<string> = listNouns(
  "male",
  `
    alderman archbishop assemblyman ayatollah baron boy boyfriend brother brother-in-law businessman chairman clergyman co-chairman committeeman
    congressman corkman cornishman councilman duke dutchman emperor englishman ex-boyfriend ex-husband father father-in-law fisherman frenchman
    gentleman godfather godson grandfather grandson great-grandfather great-grandson great-uncle gunman guy half-brother husband imam irishman
    kerryman king lord man manxman mayoman men monk mr nephew policeman pope priest prince salesman scotsman sir son son-in-law spokesman
    statesman stepfather stepson strongman ulsterman uncle waiter welshman widower yorkshireman
    abbot anchorman axeman barman baronet binman bloke boatman bridegroom cameraman chap conman dad dustman earl fella fiancé friar frogman
    frontman funnyman geezer grandad granddad grandpa groom handyman headman hitman hubby hunk knifeman lad lifeboatman lollipop-man lothario
    madman marquess milkman nightwatchman paperboy postman repairman schoolboy stepdad toyboy viscount watchman weatherman
  `,
  FATHERS_OF_SOME,
);

export const GENDERED_NOUNS: GenderedNouns = {
  femaleNouns: FEMALE_NOUNS,
  maleNouns: MALE_NOUNS,
  saidOfBoth: words(`
    alderman archbishop assemblyman chairman co-chairman committeeman congressman councilman priest spokesman statesman
  `),
};

function listNouns(gender: Gender, nouns: string, parents: readonly string[]): ReadonlySet<string> {
  const titles = [...FOREIGN_TITLES].filter(([, of]) => of === gender).map(([title]) => title);
  return new Set([...words(nouns), ...parents, ...titles]);
}
