/**
 * Nouns by which newspapers vary the name of the person an article is about: "the New York businessman", "the singer".
 * Written down from general knowledge; words for people who often stay unnamed ("the official", "the spokesman", "the
 * man") are left out.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  `academic activist actor actress all-rounder anthropologist archaeologist archbishop astronaut astronomer author
   ballerina bantamweight batsman batter billionaire biologist botanist bowler boxer breeder broadcaster
   businessman businesswoman campaigner candidate cardinal centre-back centre-half centrist champ champion
   chancellor chart-topper climatologist comedian comedienne composer congressman congresswoman conservationist
   conservative contender corner-back corner-forward cornerback cricketer crooner cruiserweight cyclist
   decathlete defender defenseman democrat duchess duke ecologist emir entrepreneur environmentalist explorer
   featherweight filmmaker financier flanker fly-half flyweight footballer freshman front-runner frontman
   frontrunner frontwoman full-back full-forward fullback funnyman geologist goalie goalkeeper goaltender golfer
   governor grappler grower gymnast half-forward halfback heavyweight heiress heptathlete historian hitmaker
   hooker hopeful hurdler icon incumbent industrialist infielder influencer jockey judoka king lady lawmaker
   left-back left-hander leg-spinner legend liberal lightweight linebacker magnate marathoner mayor medalist
   medallist middleweight midfielder millionaire mogul monarch musician naturalist netminder nominee novelist
   oceanographer octogenarian off-spinner olympian openside ornithologist out-half outfielder paceman pacer
   paddler palaeontologist paleontologist pentathlete philanthropist philosopher physicist pitcher playmaker
   playwright podcaster poet politician pontiff pope premier presenter primatologist prince princess pugilist
   puncher quarterback queen rancher rapper reliever republican restaurateur right-back right-hander rocker
   rookie rower sailor scrum-half seamer senator shortstop shot-stopper showjumper shuttler singer skier skipper
   slugger snowboarder socialist socialite songstress songwriter spinner sprinter star starlet stopper striker
   supermodel superstar swimmer televangelist thespian titleholder triathlete tycoon veteran vocalist
   welterweight wicketkeeper wing-back winger winner wrestler year-old youtuber zoologist`
    .trim()
    .split(/\s+/),
);
