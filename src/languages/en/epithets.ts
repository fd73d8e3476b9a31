/**
 * Nouns by which newspapers vary the name of whom an article is about: "the New York businessman", "the singer". Written
 * down from general knowledge; words for people who are often met unnamed ("the official", "the spokesman", "the man") are
 * left out.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  `academic activist actor actress all-rounder anthropologist archaeologist archbishop astronaut astronomer
  author ballerina bantamweight batsman batter billionaire biologist botanist bowler boxer breeder businessman
  businesswoman campaigner candidate cardinal centre-back centre-half centrist champ champion chancellor
  chart-topper climatologist comedian comedienne composer congressman congresswoman conservationist
  conservative contender cricketer crooner cruiserweight cyclist decathlete defender democrat duchess duke
  ecologist emir entrepreneur environmentalist explorer featherweight filmmaker financier flanker fly-half
  flyweight footballer freshman front-runner frontman frontrunner frontwoman full-back fullback funnyman
  geologist goalie goalkeeper golfer governor grower gymnast halfback heavyweight heiress heptathlete
  historian hitmaker hooker hopeful hurdler icon incumbent industrialist jockey king lady lawmaker left-back
  left-hander legend liberal lightweight linebacker magnate mayor middleweight midfielder millionaire mogul
  monarch musician naturalist netminder nominee novelist oceanographer octogenarian olympian openside
  ornithologist outfielder palaeontologist paleontologist pentathlete philanthropist philosopher physicist
  pitcher playmaker playwright poet politician pontiff pope premier primatologist prince princess quarterback
  queen rancher rapper republican restaurateur right-back right-hander rocker rower sailor scrum-half seamer
  senator shortstop shot-stopper showjumper singer skier skipper snowboarder socialist socialite songstress
  songwriter spinner sprinter star starlet stopper striker supermodel superstar swimmer televangelist thespian
  titleholder triathlete tycoon veteran welterweight wicketkeeper wing-back winger wrestler year-old zoologist`
    .trim()
    .split(/\s+/),
);
