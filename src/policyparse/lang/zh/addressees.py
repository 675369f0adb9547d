"""To whom a Chinese document goes: 主送机关."""

from policyparse.lang.shape import AddresseeRules
from policyparse.lang.zh.signatures import BODY_END, GAP
from policyparse.pattern import Rule

ADDRESSEES = Rule(
    "zh.addressees.addressees",
    # 主送机关: names and separators up to a colon, no sentence in it.
    rf"""{GAP} (?P<names> (?: (?! 如下 | 通知 | 要求 | 指出 | 附件 | 来源 | 时间 | 电话 | 强调 | 标题 | 日期 |
        目标 | 原则 | 讯 | 编者按 )
           [\p{{Han}}“”\-—0-9A-Za-z、，,；;（）()〔〕\[\] \t\u3000\n] ){{2,900}}? ) {GAP} [:：] """,
    yes=("«各区人民政府，市政府各委、办、局，各市属机构：»\n现将", "«广大居民朋友：»"),
    no=("一、总体要求。",),
)

ADDRESSEE = Rule(
    "zh.addressees.addressee",
    # What an addressee line ends with; it tells the line from a heading such as “一、工作目标：”. Read from the end.
    rf"""(?r)
        (?: {BODY_END} | 单位 | 部门 | 机构 | 企业 | 院校 | 朋友 | 居民 | 市民 | 群众 | 同志 | 代表 | 委员 | 学校 |
        高校 | 银行 | 学会 | 协会 | 民进中央 | 民盟中央 | 家长 | 办事处 | 机关 | 团体 | 街道 | 镇 | 村"""
    rf"""| 乡 | 各地 | 中学 | 小学 | 幼儿园 | 大学 | 学院 | 医院 | 院 \s* 校 | 市 | 县 | 区 | 省 | 园区 | 站 | 中 [ ]*
        心 | 公司 ) (?: [（(] [^（）()]{{1,20}} [）)] )? {GAP} \Z""",
    yes=("各区«人民政府»", "市政府各委、办、«局»", "省财政«厅（局）»"),
    no=("总体要求", "工作目标如下"),
)

CONTINUES = Rule(
    "zh.addressees.continues",
    # What cannot stand alone in a list: 市政府各委、办、局.
    r"[\p{Han}] | 中心 | 厅局 | 委办 | 直属机构 | 直属单位 | 派出机构",
    yes=("«办»",),
    no=("", "，"),
)

OFFICE = Rule(
    "zh.addressees.office",
    # A body with a function of its own, so that 、 separates addressees even where ， separates others.
    r"""(?<! 各 部 | 各 ) (?: 局 | 厅 | 委 | 委员会 | 监会
        | 部 | 院 | 署 | 银行 | 支行 | 分行 | 营业管理部 | 总队 | 海关 | 兵团 ) (?: [（(] [^（）()]{1,12} [）)]
        )? \Z""",
    yes=("各县教育«局»", "发展改革«委（局）»", "人行海口中心«支行»"),
    no=("国务院各部委", "各直属机构", "街道办事处"),
)

JOINED = Rule(
    "zh.addressees.joined",
    # “江西省人民政府和科技部” is two.
    r"(?<= 省人民政府 | 市人民政府 | 自治区人民政府 | 部 | 厅 ) 和 (?= [\p{Han}]{2,12} (?: 部 | 厅 ) \Z )",
    yes=("江西省人民政府«和»科技部",),
    no=("各乡镇和街道",),
)

PLACE_ONLY = Rule(
    "zh.addressees.place_only",
    # A place or a kind of place without its office: it waits for the next piece (甲省、乙省生态环境厅).
    r"""(?: 各 (?: 有关 )? | 有关 )? [\p{Han}]{0,12} (?: 省 | 自治区 | 直辖市 | 计划单列市 | 市 | 州 | 县 | 区 | 旗 |
        盟 | 乡 | 镇 | 街道 | 团 | 师 | 党委 ) (?: [（(] [^（）()]{1,12} [）)] )?""",
    yes=("«各省»", "«宁夏回族自治区»", "«各市»"),
    no=("水利厅",),
)


RULES = AddresseeRules(
    addressees=ADDRESSEES,
    addressee=ADDRESSEE,
    continues=CONTINUES,
    office=OFFICE,
    joined=JOINED,
    place_only=PLACE_ONLY,
    outer_separators="，,；;",
    inner_separators="、",
    conjunction="和",
)
