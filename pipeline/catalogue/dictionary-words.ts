import type { Bilingual } from '../tables/table.ts'

/** What the dictionary says before its tables: heading and text. */
export const introduction: readonly { readonly title: Bilingual; readonly doc: Bilingual }[] = [
  {
    title: { en: 'How to read this', zh: '如何阅读' },
    doc: {
      en: 'One section per table, then the code lists. The first columns of each table are its key. An empty cell (null) means that the text does not say; there are no empty strings. Lists are JSON text in CSV and real lists in the other formats. Identifiers depend on position only: `<document>.a1` article, `.s0` section, `.p01` paragraph, `.p01.s01` sentence, `.p01.u01` argument unit, `.m001` mention.',
      zh: '每个表一节，其后为代码表。空值表示原文未说明；没有空字符串。列表在 CSV 中为 JSON 文本，在其他格式中为真正的列表。标识仅取决于位置：`<文档>.a1` 文章、`.s0` 节、`.p01` 段、`.p01.s01` 句、`.p01.u01` 论述单元、`.m001` 提及。',
    },
  },
  {
    title: { en: 'Coordinates', zh: '坐标' },
    doc: {
      en: '`char_start`, `char_end` count Unicode code points of the decoded source file, from 0, end excluded, without a byte-order mark. `para_start`, `para_end` count code points of `paragraphs.text`; `utf16_start`, `utf16_end` the same in UTF-16 units (JavaScript, Java, Excel). The paragraph slice equals the quoted words exactly; the slice of the file equals them once white space is removed, because a line break may stand inside. `para_segments` leads to bytes. No normalisation rewrites text.',
      zh: 'char_start、char_end 为解码后源文件的 Unicode 码点，从 0 计，不含终点，不含字节顺序标记。para_start、para_end 为 paragraphs.text 中的码点；utf16_start、utf16_end 以 UTF-16 单元计（JavaScript、Java、Excel）。段内切片与所引文字完全相同；文件切片可能含换行，去掉空白后相同。para_segments 给出对应字节。任何文字均未作规范化改写。',
    },
  },
  {
    title: { en: 'How sure a number is', zh: '数值的确定程度' },
    doc: {
      en: 'A printed number stands for ± half a unit of its last printed digit: 1.2 means 1.15 to 1.25. 接近, 近, 将近, 不足, 不到 (`below`): strictly under, within half a unit. 超, 逾, 超过, 突破 (`above`): strictly over, within one unit. The side the word itself states is the *hard* side (`hard_side`): exclusive, and free of assumptions. The other side is the *soft* side: the rounding assumption. Vague words (几, 多, 数) give a bound and no value. `lower`, `upper` are in single units; `lower_inclusive`, `upper_inclusive` say whether the bound itself is possible. Values in `derived` carry intervals through the arithmetic and are never reported by the page.',
      zh: '印出的数字表示其末位的 ± 半个单位：1.2 即 1.15 至 1.25。接近、近、将近、不足、不到（below）：严格低于，差额不超过半个单位。超、逾、超过、突破（above）：严格高于，差额不超过一个单位。词义本身所示的一侧为硬边界（hard_side）：不含端点，不依赖假设；另一侧为软边界，即取整假设。几、多、数等模糊词只给出界限，不给数值。lower、upper 以一个单位计；lower_inclusive、upper_inclusive 表示端点能否取到。derived 中的数值按区间运算推得，绝非版面直接报道。',
    },
  },
  {
    title: { en: 'Scaling', zh: '数量级' },
    doc: {
      en: 'True value = `obs_value` × 10^`unit_mult` (SDMX). 万 is 4, 亿 is 8, 万亿 is 12: 2.1万亿元 is `obs_value` 2.1, `unit_mult` 12, `obs_value_scaled` 2100000000000. `obs_value_exact` keeps the printed digits as text. Percent stays in percent, percentage points in points.',
      zh: '真值 = obs_value × 10^unit_mult（SDMX）。万为 4，亿为 8，万亿为 12：2.1万亿元即 obs_value 2.1、unit_mult 12、obs_value_scaled 2100000000000。obs_value_exact 以文本保留印出的数位。百分比以百分数计，百分点以点计。',
    },
  },
  {
    title: { en: 'Limits', zh: '局限' },
    doc: {
      en: 'The tables say what a page prints, not whether it is true: no figure is checked against the world. They come from lexicons and rules over the surface of the text. A role or relation of tier `cue` rests on a word; one of tier `template` or `default` is a guess by position, and is wrong more often. Names are not linked across pages: an actor is an actor of one article. What `flags` warns of should be read in the text before it is used.',
      zh: '各表记录版面所印的内容，不代表其真实：任何数字都未与外部核对。结果由词表与规则从文字表层得出。tier 为 cue 的角色或关系有词语依据；为 template 或 default 者按位置推断，出错更多。名称未跨版面合并，主体仅属一篇文章。flags 所提示的，使用前应查看原文。',
    },
  },
  {
    title: { en: 'Stated and implied', zh: '明示与隐含' },
    doc: {
      en: '`implied` names the columns of an observation whose value was taken from context and not from the clause itself. `rule` names the rule or lexicon entry that made a row.',
      zh: 'implied 列出观测中取自上下文、而非该分句本身的列。rule 为生成该行的规则或词条名称。',
    },
  },
]

/** Headings of the dictionary's own making. */
export const headings = {
  dictionary: { en: 'Data dictionary', zh: '数据字典' },
  codeLists: { en: 'Code lists', zh: '代码表' },
  column: { en: 'column', zh: '列' },
  type: { en: 'type', zh: '类型' },
  nullable: { en: 'null', zh: '可空' },
  notes: { en: 'unit, key, reference', zh: '单位、键、引用' },
  code: { en: 'code', zh: '代码' },
  english: { en: 'English', zh: '英文' },
  chinese: { en: 'Chinese', zh: '中文' },
} as const satisfies Record<string, Bilingual>
