/**
 * Whether a cue reports speech, for the view `speech`: the corpus also marks beliefs, plans and findings, which the
 * archive does not hold. Stems and forms are those of the gold's documentation.
 */
export function isSpeechCue(cue: string): boolean {
  return cue
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => FORMS.has(word) || STEMS.some((stem) => word.startsWith(stem)) || SHORT.test(word));
}

const SHORT = /^(?:add|ask|cal|cit)(?:s|ed|ing|led|ling|e|es)?$|^(?:note|notes|noted|noting|called|calls|calling)$/;

const STEMS = `accus address admit advis affirm agree alleg announc answer apologiz appeal argu assert assur attack
  bash blast boast brag call caution challeng charg chastis chid claim clarif comment complain conced conclud condemn
  confess confid confirm contend counter credit criticiz declar decri defend demand denounc describ disclos dismiss
  disput elaborat emphasiz estimat exclaim explain express fire forecast indicat inform inquir insist interject interrupt
  lament lash lectur maintain mention mock objec observ offer opin persist plead pledg point post prais predict proclaim
  promis propos protest quer question quip quot rail rail read reassur rebuk recall recit recommend recount refus refut
  reiterat reject relat remark remind repeat repl report request respond restat retort reveal scof scold shout signal slam
  snap speculat spell spoke stat stress suggest summariz swear swore sworn talk taunt tell testif tweet underscor underlin
  vent voic warn wonder write wrote written yell`
  .split(/\s+/)
  .filter((stem) => stem.length > 3);

const FORMS = new Set(
  `continued continues continue continuing vowed vows vow urged urges urge urging acknowledged acknowledges acknowledge
  acknowledging echoed echoes lauded adds added adding joked jokes noted notes said says say saying told tells tell telling
  wrote written writes write spoke speaks speak spoken denies denied deny according cites cited citing`.split(/\s+/),
);
