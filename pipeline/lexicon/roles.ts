import type { Tier } from '../arguments/types.ts'

/**
 * The ladder of roles: tested from the top, the first rule whose condition holds decides.
 * A condition is a list of tests, all of which must hold; `|` separates alternatives:
 *   tag       the unit has a cue with that tag        !test   the test fails
 *   ^tag      one of the cues it begins with          ^^tag   the very first word
 *   $tag      a cue that ends the unit                >tag    a cue near its head, after a subject
 *   a..b      a cue of a, later one of b              @name   what the place says (see `arguments/roles.ts`)
 */
export interface RoleRule {
  readonly id: string
  readonly role: string
  readonly tier: Tier
  readonly level?: string
  readonly if: string
}

const rule = (id: string, role: string, tier: Tier, condition: string, level?: string): RoleRule =>
  level === undefined ? { id, role, tier, if: condition } : { id, role, tier, if: condition, level }

export const ladder: readonly RoleRule[] = [
  rule(
    'transition.announced',
    'transition',
    'cue',
    'announce.author announce.list | announce.author @colon | announce.list @colon !bad',
  ),
  rule('transition.question', 'transition', 'template', '@question @short !def.so-called'),
  rule(
    'authority.reported',
    'authority',
    'cue',
    '>source.authority..verb.report !source.data !@number !ought.strong..source.authority !@relative | @cites verb.report !view.other !@number | authority.law',
  ),
  rule('view.other', 'claim', 'cue', '^view.other', 'sub'),
  rule('view.denied', 'claim', 'cue', 'view.deny @after-view | ^view.deny', 'sub'),
  rule(
    'definition.means',
    'definition',
    'cue',
    'def.so-called def.means | ^def.so-called copula | >def.means !@number',
  ),
  rule('definition.comprises', 'definition', 'template', '@quotes-early >def.comprises'),
  rule('definition.quoted', 'definition', 'template', '@quotes-sentence !verb.report'),
  rule('conclusion.sum', 'conclusion', 'cue', '^join.sum'),
  rule('conclusion.closing', 'conclusion', 'template', '@closing @para-first claim.value !@lack'),
  rule('condition.opened', 'condition', 'cue', '@opener:open.condition'),
  rule('condition.until', 'condition', 'cue', '@opener:open.setting @next-able'),
  rule('reason.analogy', 'reason', 'cue', '@opener:open.analogy'),
  rule('claim.analogy', 'claim', 'cue', '@begins:open.analogy'),
  rule('goal.opened', 'goal', 'cue', '@opener:open.goal | @opener:infinitive'),
  rule('goal.tail', 'goal', 'cue', '^tail.goal | @begins:tail.goal'),
  rule('goal.solved', 'goal', 'template', '^act.solve $bad.noun !@sentence-first !ought.strong'),
  rule('goal.announces', 'goal', 'template', '^act.solve bad.noun @announces !ought.strong'),
  rule('effect.able', 'effect', 'cue', '^then.able | @begins:open.condition then.able'),
  rule(
    'consequence.then',
    'consequence',
    'template',
    '@begins:open.condition @lack | @begins:open.condition head.harm',
  ),
  rule('problem.named', 'problem', 'cue', '@opener:open.solve bad.noun', 'main'),
  rule(
    'effect.help',
    'effect',
    'cue',
    '@begins:outcome !@lack !ought.strong | @begins:join.result ^outcome !@lack !ought.strong | @begins:open.means ^outcome !@lack !ought.strong',
  ),
  rule('effect.causes', 'effect', 'template', '^head.causative !@lack !@sentence-first'),
  rule('measure.means', 'measure', 'cue', '@opener:open.means @next-acts', 'means'),
  rule('problem.result', 'problem', 'cue', '@opener:open.result @lack'),
  rule('claim.result', 'claim', 'cue', '@opener:open.result'),
  rule('problem.lead', 'problem', 'cue', '^problem.lead'),
  rule('cause.named', 'cause', 'cue', '^cause.name | >cause.name @lack'),
  rule('cause.reason', 'cause', 'cue', '@opener:open.reason @sentence-lack'),
  rule('reason.opened', 'reason', 'cue', '@opener:open.reason'),
  rule(
    'consequence.causes',
    'consequence',
    'cue',
    '^head.harm !@sentence-first | ^this.harm @lack | ^this.harm head.harm | ^join.else',
  ),
  rule('consequence.shell', 'consequence', 'cue', '>shell head.harm'),
  rule('example.opened', 'example', 'cue', '^join.example | @frame:example'),
  rule('evidence.source', 'evidence', 'cue', '^source.data | source.data @number | @frame:source @number'),
  rule(
    'claim.urgent',
    'claim',
    'cue',
    '>ought.urgent !@diagnosed | >ought.urgent @begins:open.solve | >ought.urgent @begins:open.goal',
  ),
  rule(
    'claim.vague',
    'claim',
    'cue',
    'ought.vague @begins:open.goal | ought.vague @begins:infinitive | ought.vague @sentence-first !@diagnosed',
  ),
  rule('problem.specific', 'problem', 'template', '^join.specific @prev:problem'),
  rule(
    'measure.specific',
    'measure',
    'template',
    '^join.specific @prev:measure @acts | ^join.specific @prev:measure act | ^join.specific @prev:effect act !^join.which',
  ),
  rule(
    'claim.thesis',
    'claim',
    'template',
    '@article-early @para-last ought.strong !@lack @begins:infinitive | @article-early @para-last ^join.result ought.strong !@lack',
    'thesis',
  ),
  rule('measure.for-goal', 'measure', 'template', '@begins:open.goal !@lack | @begins:infinitive'),
  rule('reason.for-point', 'reason', 'template', '@next:this.point !@lack'),
  rule('measure.advised', 'measure', 'cue', '^ought.advise'),
  rule(
    'measure.ought',
    'measure',
    'cue',
    '^ought.strong @acts !@idle | >ought.strong @acts !@idle !^this.point !@next:this.point | ^ought.may @acts',
  ),
  rule('measure.inherent', 'measure', 'template', 'ought.inherent !@lack !copula.is'),
  rule('measure.may', 'measure', 'template', '>ought.may @acts @prescribes !@lack'),
  rule('elaboration.party', 'elaboration', 'template', '@system:party !ought.strong'),
  rule('evidence.times', 'evidence', 'template', '@system:time !ought.strong'),
  rule(
    'problem.series',
    'problem',
    'template',
    '@series-of:problem !ought.strong @lack | @series-of:problem !ought.strong !^act',
  ),
  rule('measure.item', 'measure', 'template', '@item ^act !@lack !@asserts | @item ^ought.strong !@lack'),
  rule(
    'claim.after-authority',
    'claim',
    'template',
    '@prev:authority @sentence-first !ought.strong !@lack !>source.authority',
  ),
  rule(
    'measure.imperative',
    'measure',
    'template',
    '^act @sentence-first !@lack !>claim.value !@asserts | ^act.solve @sentence-first !>claim.value !@asserts',
  ),
  rule('measure.continued', 'measure', 'template', '@begins:action !@lack'),
  rule('claim.ought', 'claim', 'template', '>ought.strong !@lack'),
  rule('achievement.conceded', 'achievement', 'cue', '@opener:open.concede good.fact'),
  rule('problem.some', 'problem', 'template', '>bad.some @lack | >bad.some head.harm'),
  rule(
    'problem.exists',
    'problem',
    'template',
    'bad.exist..bad.noun !@governed | @lack bad.strong !claim.compare !claim.key',
  ),
  rule('problem.lack', 'problem', 'template', '@lack !claim.value !@number !copula !claim.key'),
  rule('problem.item', 'problem', 'template', '>bad.some @item-of-bad'),
  rule('evidence.figures', 'evidence', 'template', '@figures'),
  rule('evidence.history', 'evidence', 'template', 'source.history !claim.value'),
  rule('background.setting', 'background', 'cue', '@opener:open.setting'),
  rule('background.concede', 'background', 'template', '@opener:open.concede'),
  rule(
    'background.state',
    'background',
    'template',
    '@frame-time circumstance @article-early | circumstance @opening @sentence-first',
  ),
  rule('claim.announces', 'claim', 'template', '@announces-across !@lack !^join.result'),
  rule('claim.after-head', 'claim', 'template', '@after-bare-head !@lack'),
  rule(
    'claim.after-setting',
    'claim',
    'template',
    '@second @begins:open.setting !@lack !@figures | @second @begins:circumstance !@lack !@figures',
  ),
  rule('evidence.observed', 'evidence', 'template', 'progress.now !claim.value !claim.compare !@para-first @argues'),
  rule(
    'achievement.fact',
    'achievement',
    'template',
    'good.fact !ought.strong !claim.value !@number @sentence-first !@para-first | good.fact !ought.strong !claim.value !@number @frame-time | good.fact progress !ought.strong !claim.value !@number',
  ),
  rule('elaboration.cue', 'elaboration', 'cue', '^join.specific | ^join.restate'),
  rule('elaboration.item', 'elaboration', 'template', '@item @short !@sentence-alone !claim.value !@para-first'),
  rule('claim.item', 'claim', 'template', '@item @argues'),
  rule('effect.result', 'effect', 'template', '^join.result !@sentence-first !@lack !ought.strong'),
  rule('claim.inferred', 'claim', 'cue', '^join.infer | ^join.result @sentence-first'),
  rule('claim.key', 'claim', 'cue', 'claim.key'),
  rule('effect.then', 'effect', 'template', '@begins:open.condition !@lack'),
  rule(
    'reason.for-condition',
    'reason',
    'template',
    '@next-opener:open.condition copula | @next-opener:open.condition claim.value',
  ),
  rule('reason.proof', 'reason', 'cue', '^reason.proof'),
  rule('claim.aphorism', 'claim', 'template', '@sentence-alone @short copula.is !@lack'),
  rule('example.represented', 'example', 'template', '>example.frame @sentence-first !@para-first'),
  rule('claim.runin', 'claim', 'template', '@para-first @short @sentence-alone'),
  rule('claim.topic', 'claim', 'template', '@para-first'),
  rule(
    'claim.value',
    'claim',
    'template',
    'claim.value @sentence-first !@supported | claim.compare @after-circumstance',
  ),
  rule('claim.contrast', 'claim', 'template', '>claim.compare @sentence-first !@supported'),
  rule('elaboration.parts', 'elaboration', 'template', '>def.comprises'),
  rule('reason.judges', 'reason', 'default', 'copula | claim.value | @sentence-first'),
  rule('elaboration.default', 'elaboration', 'default', ''),
]
