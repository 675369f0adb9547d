"""What the lines of a Chinese document look like: what begins one, what ends one, what is no line of the document."""

from policyparse.lang.shape import LinesRules
from policyparse.pattern import Rule

NUMERAL = "[一二三四五六七八九十百零〇]"

STARTS = Rule(
    "zh.lines.starts",
    rf"""
    第 [ ]?+ (?: {NUMERAL}{{1,6}}+ | [0-9]{{1,3}}+ ) [ ]?+ [章节条编篇部]   # 第三条
    | {NUMERAL}{{1,3}}+ [ ]?+ [、．.]                                   # 二、
    | [（(〔] [ ]?+ (?: {NUMERAL}{{1,3}}+ | [0-9]{{1,2}}+ ) [ ]?+ [）)〕]      # （三） (12)
    | [0-9]{{1,2}}+ [ ]?+ (?: [、．] | [.] (?! [ ]?+ [0-9] ) )             # 4.
    | [0-9]{{1,2}}+ (?: [.．] [0-9]{{1,2}} ){{1,3}} [ ]?+ (?= [\p{{Han}}] )     # 2.1总体目标
    | [①-⑳⑴-⒇㈠-㈩●◆■▲★•◎○□※☆▶◇]
    | 附 [ ]?+ (?: [件录表图] [ ]?+ [0-9一二三四五六七八九十：:] | 件 $ )                  # 附件1
    | (?: 专栏 | [图表] ) [ ]?+ [0-9一二三四五六七八九十]
    | (?: 主送 | 抄送 | 附 | 责任单位 | 牵头单位 | 配合单位 | 完成时限 ) [ ]?+ [：:]
    """,
    yes=("«一、»总体要求", "«（三）»主要目标", "«4.»推广", "«第三条»本条例", "«附件1»", "«①»"),
    no=("4.5万吨", "一体化", "（以下简称", "2025年"),
)

ENDS = Rule(
    "zh.lines.ends",
    r"[。！？!?；;：:…] [”’」』）)\]】]*+ $ | [）)】] $",
    yes=("印发给你们«。»", "同志说：“好«。”»", "（责任单位：市商务局«）»"),
    no=("全面推进，",),
)

GOES_ON = Rule(
    "zh.lines.goes_on",
    r"[，,、（(《“‘〔\[] $ | [0-9.%] $ (?<! [年月] [ ]?+ [0-9.]{1,5} )",
    yes=("各部门«，»", "（国发«〔»", "下降1«4»"),
    no=("总体要求",),
)

FURNITURE = Rule(
    "zh.lines.furniture",
    r"""
    [—–\-－─·•\s]*+ (?: 第 [ ]?+ )?+ [0-9]{1,4}+ (?: [ ]?+ 页 | [ ]?+ / [ ]?+ [0-9]{1,4} )?+ [—–\-－─·•\s]*+
    (?: [共，,] [ ]?+ (?: 共 [ ]?+ )?+ [0-9]{1,4} [ ]?+ 页 )?+
    """,
    yes=("«— 3 —»", "«第 3 页»", "«- 12 -»", "«3/15»"),
    no=("章节",),
)

BLANK = r"[\s\u3000\xa0]*+"

FIELD = Rule(
    "zh.lines.field",
    rf"""
    (?<! \p{{Han}} ) (?P<name>
      索 {BLANK} 引 {BLANK} 号 | 发 {BLANK} [文布] {BLANK} (?: 机 {BLANK} [构关] | 单 {BLANK} 位 | 部 {BLANK} 门 )
      | 成 {BLANK} 文 {BLANK} [日时] {BLANK} [期间] | (?: 发 {BLANK} [布稿文] | 制发 | 公开 | 更新 | 印发 | 颁布 ) {BLANK} [日时] {BLANK} [期间]
      | (?: 发 {BLANK} )?+ 文 {BLANK} 字? {BLANK} 号 | 主 {BLANK} 题 {BLANK} (?: 分 {BLANK} 类 | 词 ) | (?: 信息 | 文章 | 稿件 )?+ 来 {BLANK} 源
      | 作 {BLANK} 者 | 政策 (?: 类型 | 层级 ) | 关 {BLANK} 键 {BLANK} [字词] | 公开 (?: 方式 | 类型 | 程度 | 形式 | 范围 ) | 有 {BLANK} 效 {BLANK} 性
      | (?: 生效 | 废止 | 实施 | 失效 ) 日期 | 标 {BLANK} 题 | 名 {BLANK} 称 | (?: 浏览 | 点击 | 阅读 | 访问 ) (?: 次数 | 量 | 数 )?+ | 字 {BLANK} [体号] (?: 大小 )?+
      | (?: 信息 | 体裁 | 组配 | 公文 ) (?: 分类 | 种类 ) | 统一编号 | 信息所属单位
    ) {BLANK} [：:]
    """,
    yes=("«发布日期:»2013-01-31", "«索 引 号：»", "政策文件 «来源：»"),
    no=("责任单位：市商务局",),
)

RULES = LinesRules(starts=STARTS, ends=ENDS, goes_on=GOES_ON, furniture=FURNITURE, field=FIELD, glue="")
