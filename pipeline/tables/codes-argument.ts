import type { CodeList } from './table.ts'

const codeList = <const L extends CodeList>(list: L): L => list

export const role = codeList({
  name: 'role',
  title: { en: 'Role of a discourse unit', zh: '论述单元的角色' },
  values: {
    background: { en: 'circumstance or time frame presented as given', zh: '背景' },
    authority: { en: 'statement of a party or state document, meeting or leader', zh: '政策依据' },
    achievement: { en: 'positive assessment of the status quo', zh: '成绩' },
    problem: { en: 'deficiency, deviation or obstacle the text wants removed', zh: '问题' },
    cause: { en: 'fact presented as producing a problem', zh: '成因' },
    consequence: { en: 'negative state that a problem leads to', zh: '后果' },
    claim: { en: 'proposition the author stands for', zh: '论点' },
    reason: { en: 'general proposition that supports a claim or measure', zh: '理由' },
    evidence: { en: 'specific verifiable fact', zh: '事实论据' },
    example: { en: 'instance that illustrates a more general unit', zh: '例证' },
    definition: { en: 'explicit definition', zh: '界定' },
    elaboration: { en: 'specification of a preceding unit', zh: '阐释' },
    conclusion: { en: 'closing or summarising restatement', zh: '结论' },
    goal: { en: 'state an action is meant to reach', zh: '目的' },
    measure: { en: 'action somebody should or can take', zh: '举措' },
    condition: { en: 'necessary or sufficient condition', zh: '条件' },
    effect: { en: 'positive result, expected or realised', zh: '成效' },
    transition: { en: 'organises the text, no content of its own', zh: '过渡' },
  },
})

export const roleGroup = codeList({
  name: 'role_group',
  title: { en: 'Group of roles', zh: '角色组' },
  values: {
    context: { en: 'context', zh: '语境' },
    diagnosis: { en: 'diagnosis', zh: '诊断' },
    argument: { en: 'argument', zh: '论证' },
    prescription: { en: 'prescription', zh: '对策' },
    organisation: { en: 'organisation of the text', zh: '篇章组织' },
  },
})

export const relationType = codeList({
  name: 'relation_type',
  title: { en: 'Discourse relation', zh: '篇章关系' },
  values: {
    cause: { en: 'reason → result, between facts', zh: '因果：原因 → 结果' },
    purpose: { en: 'action → goal', zh: '目的：行动 → 目标' },
    condition: { en: 'antecedent → consequent', zh: '条件：前件 → 后件' },
    manner: { en: 'means → achievement', zh: '方式：手段 → 结果' },
    concession: { en: 'expectation raised → expectation denied', zh: '让步转折：预期 → 否定预期' },
    contrast: { en: 'two subjects compared, symmetric', zh: '对比（对称）' },
    similarity: { en: 'analogy, symmetric', zh: '类比（对称）' },
    elaboration: { en: 'broad → specific', zh: '解说：总 → 分' },
    exemplification: { en: 'set → instance', zh: '例证：一般 → 个例' },
    enumeration: { en: 'whole → item', zh: '列举：总项 → 分项' },
    conjunction: { en: 'siblings, symmetric', zh: '并列（对称）' },
    asynchrony: { en: 'before → after', zh: '承接：先 → 后' },
    background: { en: 'context → core', zh: '背景：语境 → 核心' },
    restatement: { en: 'later → earlier, symmetric', zh: '重述：后 → 前（对称）' },
    support: { en: 'premise → claim', zh: '支持：前提 → 论点' },
    evidence: { en: 'fact → claim', zh: '举证：事实 → 论点' },
    remedy: { en: 'measure → problem', zh: '对策：举措 → 问题' },
    expected_effect: { en: 'measure → effect', zh: '致效：举措 → 成效' },
    attack: { en: 'attacker → target', zh: '反驳：反方 → 对象' },
  },
})

export const relationLevel = codeList({
  name: 'relation_level',
  title: { en: 'Reach of a relation', zh: '关系层次' },
  values: {
    local: { en: 'between neighbours', zh: '局部' },
    macro: { en: 'across paragraphs or sections', zh: '宏观' },
    fine: { en: 'between single units by shared content', zh: '细粒度' },
  },
})

export const tier = codeList({
  name: 'tier',
  title: { en: 'Evidence class of a decision', zh: '判定依据等级' },
  values: {
    cue: { en: 'a strong surface cue', zh: '明确的形式标记' },
    template: { en: 'a role template of the text type', zh: '文类模板' },
    default: { en: 'nothing spoke; the default', zh: '缺省' },
  },
})

export const conceptKind = codeList({
  name: 'concept_kind',
  title: { en: 'Kind of concept', zh: '概念类型' },
  values: {
    concept: { en: 'concept that is defined', zh: '被界定的概念' },
    component: { en: 'component of a concept', zh: '概念的组成部分' },
    aspect: { en: 'aspect under which it is explained', zh: '阐释的方面' },
    feature: { en: 'feature', zh: '特征' },
  },
})

export const chainSlot = codeList({
  name: 'chain_slot',
  title: { en: 'Slot of a problem–remedy chain', zh: '问题—对策链的槽位' },
  values: {
    problem: { en: 'problem', zh: '问题' },
    sub_problem: { en: 'part of the problem', zh: '子问题' },
    cause: { en: 'cause', zh: '成因' },
    consequence: { en: 'consequence', zh: '后果' },
    goal: { en: 'goal', zh: '目标' },
    remedy: { en: 'remedy', zh: '对策' },
    effect: { en: 'effect', zh: '成效' },
  },
})

export const measureLevel = codeList({
  name: 'measure_level',
  title: { en: 'Level of a policy measure', zh: '举措层级' },
  values: {
    strategic: { en: 'strategic: names the direction', zh: '战略层面' },
    specific: { en: 'specific: a mechanism or instrument', zh: '具体举措' },
    detail: { en: 'detail of a measure', zh: '细节' },
    means: { en: 'means by which a measure works', zh: '手段' },
  },
})

export const unitLevel = codeList({
  name: 'unit_level',
  title: { en: 'Level of a claim, problem or measure', zh: '论点、问题或举措的层级' },
  values: {
    thesis: { en: 'thesis of the article', zh: '全文主旨' },
    main: { en: 'main: names what a section or paragraph is about', zh: '主要' },
    sub: { en: 'subordinate', zh: '次要' },
    ...measureLevel.values,
  },
})

export const actorType = codeList({
  name: 'actor_type',
  title: { en: 'Type of actor', zh: '主体类型' },
  values: {
    state: { en: 'a country', zh: '国家' },
    government: { en: 'government or a part of it', zh: '政府及其部门' },
    party_organ: { en: 'organ or meeting of a party', zh: '政党机构或会议' },
    leader: { en: 'named leader', zh: '领导人' },
    cadre: { en: 'officials', zh: '干部' },
    enterprise: { en: 'company', zh: '企业' },
    financial_institution: { en: 'bank, fund or insurer', zh: '金融机构' },
    association: { en: 'association', zh: '协会、社会组织' },
    institution: { en: 'university, research institute, court or other institution', zh: '高校、科研院所、法院等机构' },
    expert: { en: 'experts', zh: '专家' },
    author: { en: 'the author', zh: '作者' },
    public: { en: 'the public', zh: '公众、群众' },
    worker: { en: 'workers', zh: '劳动者' },
    third_party: { en: 'third party', zh: '第三方' },
    other: { en: 'anybody else', zh: '其他' },
  },
})
