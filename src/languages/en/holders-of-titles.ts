/**
 * How the holders of a title are introduced elsewhere in an article: "council leader Ann Roe … Coun Roe", "Ann Roe, a
 * surgeon, … Dr Roe". By hand, from the style of newspapers in Britain, Ireland, North America, Australia, India and
 * Africa. Lower case, without full stops. Every word of an introduction must stand somewhere in what is said of the
 * holder. Nouns for what many people are besides their office ("officer", "consultant") need a further word.
 *
 * @module
 */

const COUNCILLORS = `councillor, councilor, councilman, councilwoman, councilmember, alderman, alderwoman, mayor, mayoress, provost,
  council leader, council chair, council chairman, council chairwoman, council member, council president, council convener, cabinet member,
  ward member, portfolio holder`;

const DOCTORS = `doctor, physician, surgeon, gp, psychiatrist, psychologist, paediatrician, pediatrician, cardiologist, oncologist,
  neurologist, neurosurgeon, radiologist, pathologist, anaesthetist, anesthesiologist, gynaecologist, gynecologist, obstetrician,
  dermatologist, urologist, haematologist, hematologist, ophthalmologist, geriatrician, epidemiologist, virologist, immunologist,
  microbiologist, medic, dentist, vet, veterinarian, medical officer, medical director, medical examiner, medical consultant, health
  officer, nhs consultant, hospital consultant, infirmary consultant, hospital registrar, clinical director, clinical lead`;

const SCHOLARS = `scientist, researcher, academic, scholar, lecturer, physicist, chemist, biologist, zoologist, botanist, ecologist,
  geologist, geneticist, neuroscientist, astronomer, astrophysicist, oceanographer, climatologist, meteorologist, seismologist,
  volcanologist, glaciologist, historian, archaeologist, anthropologist, economist, sociologist, criminologist, linguist, theologian,
  mathematician, statistician`;

const CONSTABLES =
  "constable, policeman, policewoman, trooper, police officer, investigating officer, arresting officer";
const DETECTIVES = "detective, policeman, policewoman, police officer, investigating officer, senior officer";
const SOLDIERS = "soldier, commander, army officer, military officer, commanding officer";
const CLERGY = `priest, vicar, rector, curate, pastor, parson, minister, preacher, clergyman, cleric, chaplain, reverend, archdeacon,
  canon`;

const HOLDERS: Readonly<Record<string, string>> = {
  "coun cllr cr clr councillor councilor councilman councilwoman alderman ald": COUNCILLORS,
  "dr doctor": `${DOCTORS}, ${SCHOLARS}`,
  "prof professor":
    "professor, academic, lecturer, scholar, vice-chancellor, dean, university chair, university reader",
  "pc wpc dc const constable officer trooper": CONSTABLES,
  "det detective di dci ds dsp": DETECTIVES,
  "sgt sergeant insp inspector supt superintendent asi ssp commander": `${DETECTIVES}, ${CONSTABLES}, police commander, police chief`,
  chief: "chieftain, police chief, fire chief, chief constable",
  "judge justice magistrate": "judge, justice, jurist, magistrate, recorder, sheriff",
  "fr father": "priest, vicar, parson, rector, curate, pastor, cleric, clergyman, chaplain, monk",
  "rev reverend canon pastor ven": CLERGY,
  "sister mother": "nun, abbess, prioress, mother superior",
  brother: "monk, friar",
  "bishop archbishop cardinal monsignor msgr": "prelate, primate, bishop, archbishop, cardinal",
  "imam sheikh maulana mufti": "imam, cleric, preacher",
  minister: "prime-minister",
  "sen senator": "senator, lawmaker",
  "rep representative congressman congresswoman": "representative, congressman, congresswoman, lawmaker",
  "mp msp mep mla mca mpp td": "mp, msp, mep, mla, mca, mpp, td, lawmaker, legislator, parliamentarian, backbencher",
  "capt captain": "captain, skipper, pilot, aviator, army officer",
  "lt lieutenant maj major col colonel gen general brig brigadier": SOLDIERS,
  "cpl corporal pte private pfc spc": "soldier, infantryman, paratrooper",
  "adm admiral commodore": "naval officer, navy chief, naval commander",
  "coach manager": "coach, manager, boss",
  "amb ambassador": "ambassador, envoy, diplomat",
  "adv advocate atty attorney barr": "advocate, barrister, lawyer, attorney, solicitor, counsel",
  "eng engr": "engineer",
  "nurse matron": "nurse, midwife, matron",
  "lord baron baroness": "peer, peeress, baron, baroness",
};

/** For each title, in lower case and without a full stop, the introductions of its holders, each as its words. */
export const HOLDERS_OF_TITLES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(HOLDERS).flatMap(([titles, list]) => {
    const introductions = list.split(/,\s+/).map((words) => words.split(/\s+/));
    return titles.split(" ").map((title) => [title, introductions] as const);
  }),
);
