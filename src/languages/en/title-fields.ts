/**
 * Fields of work. One human being seldom has two of them: a bishop is not a striker, though a striker may become a
 * coach, and a general a president. By hand. Lower case, singular; what many people are besides their work (author,
 * candidate, adviser, director) is left out.
 *
 * @module
 */

/** The field of each title's head word: "bishop" → "church". Words without a field are absent. */
export const TITLE_FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "public office": `alderman alderwoman assemblyman assemblywoman chancellor congressman congresswoman councillor councilman
      councilwoman governor lawmaker legislator mayor minister mp parliamentarian premier president senator whip
      judge jurist magistrate prosecutor sheriff`,
    church:
      "archbishop ayatollah bishop cardinal chaplain cleric deacon imam monk nun parson pastor pope priest rabbi vicar",
    sport: `athlete boxer bowler captain coach cricketer cyclist defender driver footballer forward goalkeeper golfer gymnast
      jockey midfielder pitcher quarterback referee runner skier sprinter striker swimmer winger wrestler`,
    stage:
      "actor actress bassist choreographer comedian composer dancer drummer guitarist musician pianist rapper singer violinist",
    science: `anthropologist astronomer biologist botanist chemist epidemiologist geneticist geologist mathematician
      microbiologist neuroscientist physicist zoologist`,
    medicine: "dentist doctor midwife nurse paediatrician pediatrician psychiatrist surgeon veterinarian",
    police: "constable detective inspector policeman policewoman sergeant superintendent trooper",
    crime: "burglar defendant drug-dealer gangster gunman hijacker inmate kidnapper murderer robber smuggler suspect",
    trade: "baker builder butcher carpenter electrician farmer fisherman gardener mechanic plumber",
    press: "broadcaster columnist correspondent photographer reporter",
  }).flatMap(([field, words]) => words.split(/\s+/).map((word) => [word, field] as const)),
);
