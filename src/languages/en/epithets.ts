/**
 * Nouns by which newspapers vary the name of whom an article is about: "the New York businessman", "the singer". Written
 * down from general knowledge; words for people who are often met unnamed ("the official", "the spokesman", "the man") are
 * left out.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  `actor actress all-rounder archbishop author ballerina bantamweight batsman batter billionaire bowler boxer
  broadcaster businessman businesswoman candidate cardinal centre-back centre-half centrist champ champion
  chancellor chart-topper comedian comedienne composer congressman congresswoman conservative contender
  corner-back corner-forward cornerback cricketer crooner cruiserweight cyclist decathlete defender defenseman
  democrat duchess duke emir entrepreneur featherweight filmmaker financier flanker fly-half flyweight footballer
  freshman front-runner frontman frontrunner frontwoman full-back full-forward fullback funnyman goalie goalkeeper
  goaltender golfer governor grappler gymnast half-forward halfback heavyweight heiress heptathlete hitmaker
  hooker hopeful hurdler icon incumbent industrialist infielder influencer jockey judoka king lady lawmaker
  left-back left-hander leg-spinner legend liberal lightweight linebacker magnate marathoner mayor medalist
  medallist middleweight midfielder millionaire mogul monarch musician netminder nominee novelist octogenarian
  off-spinner olympian openside out-half outfielder paceman pacer paddler pentathlete pitcher playmaker playwright
  podcaster poet politician pontiff pope premier presenter prince princess pugilist puncher quarterback queen
  rapper reliever republican restaurateur right-back right-hander rocker rookie rower sailor scrum-half seamer
  senator shortstop shot-stopper showjumper shuttler singer skier skipper slugger snowboarder socialist socialite
  songstress songwriter spinner sprinter star starlet stopper striker supermodel superstar swimmer televangelist
  thespian titleholder triathlete tycoon veteran vocalist welterweight wicketkeeper wing-back winger winner
  wrestler year-old youtuber`
    .trim()
    .split(/\s+/),
);
