/**
 * Nouns by which newspapers vary the name of whom an article is about: "the New York businessman", "the singer". Written
 * down from general knowledge; words for people who are often met unnamed ("the official", "the spokesman", "the man") are
 * left out.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  `actor actress all-rounder archbishop author ballerina bantamweight batsman batter billionaire bowler boxer
  businessman businesswoman candidate cardinal centre-back centre-half centrist champ champion chancellor
  chart-topper comedian comedienne composer congressman congresswoman conservative contender cricketer crooner
  cruiserweight cyclist decathlete defender democrat duchess duke emir entrepreneur featherweight filmmaker financier
  flanker fly-half flyweight footballer freshman front-runner frontman frontrunner frontwoman full-back fullback
  funnyman goalie goalkeeper golfer governor gymnast halfback heavyweight heiress heptathlete hitmaker hooker hopeful
  hurdler icon incumbent industrialist jockey king lady lawmaker left-back left-hander legend liberal lightweight
  linebacker magnate mayor middleweight midfielder millionaire mogul monarch musician netminder
  nominee novelist octogenarian olympian openside outfielder pentathlete pitcher playmaker playwright poet politician
  pontiff pope premier prince princess quarterback queen rapper republican restaurateur right-back right-hander
  rocker rower sailor scrum-half seamer senator shortstop shot-stopper showjumper singer skier skipper snowboarder
  socialist socialite songstress songwriter spinner sprinter star starlet stopper striker supermodel superstar
  swimmer televangelist thespian titleholder triathlete tycoon veteran welterweight wicketkeeper wing-back winger
  wrestler year-old`
    .trim()
    .split(/\s+/),
);
