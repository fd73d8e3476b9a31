/**
 * Words beside the name of a drink, a dish, a ship, a horse, a brand, a firm, a place or a work that looks like a
 * person's. Provenance: written by hand from the usage of English-language news. Lower case.
 *
 * @module
 */

import type { ThingWords } from "../for-people/thing-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const THING_WORDS: ThingWords = {
  portions: words(`
    pint pints glass glasses bottle bottles can cans cup cups dram drams measure measures slice slices bowl bowls tin tins tube tubes jar jars
    tub tubs pair pairs crate crates keg kegs packet packets sip sips swig swigs plate plates
  `),
  goods: words(`
    lager beer ale stout porter bitter cider gin rum vodka whisky whiskey bourbon brandy cognac tequila wine wines champagne prosecco cocktail
    cocktails cola lemonade tonic tea coffee blend liqueur
    salad soup stew pie tart cake pudding cheese sandwich sandwiches burger burgers sauce relish seasoning jam marmalade chocolate biscuit biscuits
    crackers cookies sweets candy crisps cereal yoghurt yogurt ice-cream plum plums apple apples potato potatoes tomato tomatoes bun buns rice noodles
    shirt jacket coat jeans trousers gown handbag trainers sneakers sunglasses perfume fragrance lipstick aftershave jewellery jewelry
    motorcycle motorbike scooter guitar piano ukulele vacuum hoover dishwasher pram pushchair mattress drone
    brand range label franchise turboprop airliner jetliner flight flights
    rover lander spacecraft telescope
  `),
  clothes: words("suit suits dress shirt shoes boots socks tie jacket coat jeans watch handbag gown costume trousers"),
  consuming: words(`
    wore wears wearing worn stocks stocked stocking drank drinks drinking sipped sipping sips brew brewed brews brewing distilled distils distills
    rode rides riding saddled saddles saddling
  `),
  flagged: words("flagged registered"),
  driven: words("parked unmarked stolen second-hand secondhand used diesel petrol hybrid silver red blue maroon"),
  beforeWards: words("on"),
  wards: words("ward lane"),
  boarding: words("board boarded boarding boards aboard"),
  versions: words("new latest all-new"),
  naming: words("called named christened dubbed surnamed"),
  offering: words("advertised billed marketed pitched promoted sold touted"),
  calling: words("call calls calling nicknamed nickname"),
  knownAs: words("known nicknamed referred"),
  margins: words("head length lengths neck nose short-head"),
  ofRaces: words(
    "jockey jockeys racecourse racegoers furlong furlongs steeplechase hurdler racehorse racehorses trainer stewards gelding filly colt mare punters",
  ),
  starSigns: words("aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces"),
  animals: words(`
    animal bird creature beast mount gelding mare filly colt stallion foal calf chick cub mutt mongrel poodle dachshund whippet lurcher collie
    bat beagle gecko cockapoo moth toad newt
    alligator alpaca ape badger bear beaver bison boar budgie buffalo bull bulldog bunny camel cat cheetah chicken chimp chimpanzee cockatoo cockerel
    cow crab crocodile crow deer dinosaur dog dolphin donkey duck eagle elephant emu falcon ferret flamingo fox frog gibbon giraffe goat
    goldfish goose gorilla greyhound guinea-pig gull hamster hare hawk hedgehog hen hippo hippopotamus horse hound hyena iguana jaguar kangaroo
    kitten koala labrador lamb lemur leopard lion lioness lizard llama lobster macaw meerkat monkey mouse mule ocelot octopus orangutan orca
    ostrich otter owl ox panda panther parakeet parrot peacock pelican penguin pig pony puffin puma puppy python rabbit raccoon ram rat raven
    reindeer rhino rhinoceros robin rooster seagull seal sea-lion shark sheep sheepdog sloth snail snake sow spaniel spider squid squirrel stag
    stork swan terrier tiger tigress tortoise turkey turtle vulture wallaby walrus whale wolf wombat zebra
  `),
  works: words(`
    album ballad ballet comedy documentary drama film musical movie novel opera picture play podcast poem sequel series show single sitcom soap
    song soundtrack tragedy biopic thriller pantomime panto serial anthem hymn videogame
  `),
  makingWorks: words(`
    recorded records recording sang sings singing directed directs directing painted paints painting composed composes composing released releases
    adapted adapts choreographed choreographs conducted conducts co-wrote direct perform performed performing performs premiered premieres produced
    produces revived revives screened screens sing stage staged stages staging titled entitled wrote
  `),
  partsOfWorks: words(`
    copy copies episode episodes production productions remake remakes rerun reruns retelling revival sequel prequel trailer premiere screening
    screenings soundtrack adaptation matinee
  `),
  faring: words(
    "came sank sold topped opened premiered flopped debuted tells follows stars returns returned tours toured",
  ),
  performing: words("star stars starred starring"),
  thingsOf: words("shares stake stakes bondholders customers subsidiary subsidiaries unit takeover"),
  results: words("profit profits revenue revenues turnover dividend dividends"),
  reporting: words("reported reports posted posts booked books estimated estimates forecast forecasts"),
  founding: words("founded co-founded cofounded"),
  foundedOrSeated: words("founded established headquartered incorporated"),
  seated: words("based"),
  moving: words(`
    added adds advanced climbed climbs dipped dived dropped drops eased edged fell falls gained gains jumped jumps leapt loses lost plummeted plunged rallied
    rises rose sagged sank shed sheds sinks slid slides slipped slips slumped soared soars surged surges ticked tumbled tumbles
  `),
  percent: words("percent per"),
  staffs: words("officials workers employees staff guards inspectors management executives bosses"),
  workers: words("workers employees staff bosses managers customers"),
  peersOfFirms: words("rival competitor supplier subsidiary parent peer unit division"),
  places: words("where"),
  parents: words("sire dam"),
  riddenBy: words("ridden"),
  figureNouns: words("protagonist antihero anti-hero"),
  authors: words(`
    austen balzac beckett brecht brontë bronte chekhov chaucer conrad cervantes dickens dostoevsky doyle eliot euripides faulkner fielding fitzgerald
    flaubert forster gogol hardy hemingway homer hugo ibsen joyce kafka kipling melville milton molière moliere nabokov orwell pinter proust
    pushkin racine schiller shakespeare shaw sophocles steinbeck sterne stoker strindberg synge thackeray tolkien tolstoy trollope turgenev twain
    verne wharton wilde wodehouse woolf zola bizet mozart puccini rossini verdi wagner
  `),
  trusting: words(`
    believe believes believed believing confidence confident faith trust trusts trusted belief interest interested disappointed invested
    wrote write writes writing found find finds see sees saw seen have has had got
  `),
};
