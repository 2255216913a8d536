import { listHeads } from '../lexicon/lists.ts'
import { type RelationLabel, relations, roleGroups, roles } from '../lexicon/scheme.ts'
import type { CodeList } from './table.ts'

const codeList = <const L extends CodeList>(list: L): L => list

export const role: CodeList = {
  name: 'role',
  title: { en: 'Role of a discourse unit', zh: '论述单元的角色' },
  values: Object.fromEntries(
    roles.map(({ id, zh, definition, group }) => [id, { en: `${definition} (${group})`, zh }]),
  ),
}

export const roleGroup: CodeList = {
  name: 'role_group',
  title: { en: 'Group of roles', zh: '角色组' },
  values: Object.fromEntries(roleGroups.map(({ id, zh }) => [id, { en: id, zh }])),
}

/** A relation's direction and what other schemes call it. */
const named = ({ source, target, symmetric, iso24617, pdtb3, rst, aif }: RelationLabel): string =>
  `${source} ${symmetric ? '↔' : '→'} ${target}. ISO 24617-8: ${iso24617}; PDTB-3: ${pdtb3}; RST: ${rst}; AIF: ${aif}`

export const relationType: CodeList = {
  name: 'relation_type',
  title: { en: 'Discourse relation', zh: '篇章关系' },
  values: Object.fromEntries(relations.map(relation => [relation.id, { en: named(relation), zh: relation.zh }])),
}

/** Types of lists by the noun that heads them; `measure` for lists of verb phrases, `other` without a known head. */
export const listType: CodeList = {
  name: 'list_type',
  title: { en: 'What is listed', zh: '所列事物的类别' },
  values: {
    ...Object.fromEntries(
      Object.entries(listHeads).map(([type, words]) => [type, { en: type, zh: words.replaceAll(' ', '、') }]),
    ),
    measure: { en: 'measures, as verb phrases', zh: '举措（动词短语）' },
    other: { en: 'no head that is known', zh: '无已知中心词' },
  },
}

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
