/** Counting words. The unit of a count is the printed word without its 个. */

/** After any number, 几 and 数 too. */
export const classifiers =
  '截 手 记 通 核 重 秧 港 窑 槽 败 轰 窟 楹 檩 脊 椁 棺 炷 箩 坑 池 塘 灶 摊 版 勺 瓢 笼 竿 响 厅 室 卫 味 圈 房 城 库 个 家 户 人 名 位 项 件 条 次 种 批 支 只 台 套 座 所 处 起 宗 笔 单 份 本 部 篇 首 幅 张 章 节 册 卷 页 句 段 列 层 栋 幢 间 排 组 队 班 届 期 场 轮 回 遍 趟 顿 阵 声 眼 口 头 匹 尾 羽 株 棵 根 枝 朵 粒 颗 枚 块 片 面 扇 盏 辆 艘 架 车 船 箱 袋 包 盒 瓶 罐 桶 杯 碗 盘 壶 缸 盆 筐 篮 捆 束 把 串 堆 团 丛 簇 滴 股 道 门 类 样 款 式 等 号 代 档 度 路 站 井 孔 洞 床 席 桌 坛 炉 锅 窝 群 伙 帮 双 对 副 付 剂 帖 针 例 案 则 集 幕 折 步 招 挺 顶 领 袭 顷 方 环 区 县 市 省 州 国 镇 乡 村 校 店 点 师 旅 营 连 金 银 铜 杆 球 分 票 字 栏 畦 垄 茬 季 熟 桩 宿 幼 盅 篓 沓 摞 叠 轴 筒 管 瓣 蓬 缕 尊 具 驾 辈 茎 穗 铺 封 函 帧 拨 伏 卡 碟 格 栅 篷 幔 挂 锭 刃 洼 汪 泓 湾 畈 埂 垛 坨 坯 榀 宅 弄 曲 阕 伍 撮 彪 哨 码 般 拼 揽 捧 掬 抔 握 大'

/** Counting words of more than one character. */
export const compoundClassifiers =
  '件套 车厢 天次 代人 开间 发炮弹 发子弹 发礼炮 单位 小组 病例 麻袋 车皮 劳动日 工日 学分 个学分 工分 航班 车位 国片 战全胜 单元 个单元 课时 个课时 学时 个学时 人次 户次 台次 辆次 架次 车次 班次 场次 批次 件次 艘次 列次 频次 轮次 项次 匹次 头次 台套 台(套) 人口 人份 人天 家次 届次 例次 箱次 篇次 亩次 户（次） 人（次） 个（次） 家(次) 个次 人·次 剂次 方面 部分 阶段 环节 领域 层次 维度 步骤 层面 大类 门类 品类 类别 省份 省区市 省市 县区 区县 县市 部门 部委 国 胞胎 回合 盘次 株次 头(只) 台班 人年 班列 车道 校次 张次 只次 羽次 颗星 倍频 尾次 标段 胜 负 平 金 银 铜 板 票 球 局 盘 杆 篮板 助攻 抢断 盖帽 市州 地市 条次 委局'

/** Where 个 begins a compound the rest is the unit: 两个百分点 has its own entry. */
export const generalClassifier = '个'

/** An indefinite article before these, no count: 一种, 一个. */
export const articleNumeral = '一'
