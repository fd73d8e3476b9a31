/**
 * Nouns by which newspapers vary the name of whom an article is about: "the New York businessman", "the singer". Written
 * down from general knowledge; words for people who are often met unnamed ("the official", "the spokesman", "the man") are
 * left out.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  `actor actress archbishop author ballerina billionaire boxer businessman businesswoman candidate cardinal centrist champ
  champion chancellor comedian comedienne composer congressman congresswoman conservative contender cricketer cyclist
  defender democrat duchess duke emir entrepreneur filmmaker financier footballer freshman frontrunner front-runner golfer
  goalkeeper governor heavyweight heiress hopeful icon incumbent industrialist king lady lawmaker left-hander legend liberal magnate
  mayor midfielder millionaire mogul monarch musician nominee novelist octogenarian olympian playmaker playwright poet
  politician pontiff pope premier prince princess quarterback queen rapper republican restaurateur right-hander rocker senator singer
  skipper socialist socialite songwriter sprinter star starlet striker superstar supermodel swimmer televangelist
  thespian titleholder tycoon veteran winger year-old`
    .trim()
    .split(/\s+/),
);
