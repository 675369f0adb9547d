"""Who signs a Chinese document: letterhead, signature, the body that the title names."""

from functools import partial

from policyparse.lang.shape import SignatureRules
from policyparse.lang.zh.dates import DATE as DATE_RULE
from policyparse.lang.zh.docnumbers import CLOSE, CODE, DIGIT, OPEN, YEAR
from policyparse.pattern import Rule
from policyparse.vocab.words import forms

KINDS = partial(forms, "genres", "zh")
GAP = r"[ \t\u3000\xa0]*"
NUMBER = (
    rf"{CODE} [ ]* {OPEN} [ ]* {YEAR} [ ]* 年? [ ]* {CLOSE} [ ]* 第? [ ]* [{DIGIT[1:-1]}一二三四五六七八九十]{{1,5}}"
)
"""Enough of a document number to know one; “行动方案（2023—2025年）” is none."""
BODY_END = """(?: 人民政府 | 政府 | 办公厅 | 办公室 | 委员会 | 人大 | 政协 | 党组 | 党委 | 市委 | 省委 | 区委 |
        县委 | 自治区 | 工委 | 改革委 | 建委 | 卫健委 | 国资委 | 科委 | 经信委 | 教委
            | 农委 | 农办 | 委 | 总局 | 分局 | 局 | 厅 | 部 | 院 | 会 | 署 | 银行 | 分行 | 支行 | 总行 | 办 |
            处 | 司 | 站 | 所 | 队 | 社 | 中心 | 领导小组 | 专项工作组 | 工作组 | 组 | 专班 | 集团 | 公司
            | 指挥部 | 大学 | 学院 | 学校 | 医院 | 海关 | 中央 | 总工会 | 妇联 | 残联 | 法院 | 检察院 |
            管理委员会 | 管委会 | 兵团 )"""
"""How the name of an issuing body ends."""

LETTERHEAD = Rule(
    "zh.signatures.letterhead",
    # The red head: the bodies and the word 文件, on a line or run together with the number.
    rf"""(?P<names> (?: (?! 文件 ) [\p{{Han}}（）() \n\u3000] ){{2,400}}+ ) 文 {GAP} 件 (?= {GAP} (?: \n | \Z |
        [（(]? {NUMBER} ) )
      | (?P<names> [\p{{Han}}]{{4,30}} ) (?P<press> 新闻发布稿 | 新闻稿 | 新闻通稿 ) (?= {GAP} (?: \n | \Z ) )
      | (?P<names> [\p{{Han}}]{{2,36}} {BODY_END} ) (?= {GAP} \n \s* [（(]? {NUMBER} )""",
    yes=(
        "«某市科学技术委员会»\n沪科指南〔2021〕25号",
        "«上海市生态环境局文件»\n沪环气〔2020〕272号",
        "«生态环境部国家能源局文件»环综合〔2022〕42号",
    ),
    no=("附件：文件清单", "现将文件印发给你们"),
)

SIGNED = Rule(
    "zh.signatures.signed",
    # The date under a signature: it ends its line, a note follows (此件公开发布), or what comes next in one line.
    rf"""(?P<date> {DATE_RULE.pattern} ) {GAP} (?! 印 ) (?= \n | \Z | [（(] {GAP} (?: 此 | 本 | 联系 | 主动 |
        公开 ) | 抄送 | 附件 | 文件下载 | 主 [ ]* 题 [ ]* 词 | 解读 | 字号 | 扫一扫 | 分享
          | [\p{{Han}}、]{{0,24}} (?: 关于 | 印发 | 办公厅 | 办公室 ) | [\p{{Han}}“”（）()0-9—\-]{{4,50}} (?:
          \L<kinds> ) | [《“（(] )""",
    lists={"kinds": KINDS},
    yes=("国务院办公厅«2013年11月18日»（此件公开发布）", "某市人民政府\n«2022年6月10日»\n"),
    no=("自2022年6月10日起施行", "2022年6月10日，会议", "办公厅2022年6月10日印发"),
)

SIGNATURE_LINE = Rule(
    "zh.signatures.signature_line",
    rf"""(?! {GAP} (?: 附 {GAP} 件 | 附 {GAP} [:：] | [（(]? [一二三四五六七八九十0-9]+ [）)、.．] | 第 | 各 |
        联系 | 地址 | 邮 | 电话 | 目 {GAP} 录 | 摘自 | 来源 | 转自 | 转载 | [^\n]{{0,200}} (?: 负责 | 牵头 |
        配合 | 落实 | 公开 | 如下 ) ) )
        {GAP} (?: [\p{{Han}}（）()·、] {GAP} ){{1,300}}""",
    yes=("«　　　北京市人民政府　»", "«生态环境部 发展改革委»"),
    no=("2022",),
)

NAME_END = Rule(
    "zh.signatures.name_end",
    # From the end, where it stands.
    rf"(?r) {BODY_END} (?: {GAP} [（(] [^（）()]{{1,16}} [）)] )? {GAP} \Z",
    yes=("北京市«人民政府»", "某领导小组«办公室（某委代章）»"),
    no=("请认真贯彻执行", "省长"),
)

NEXT_NAME = Rule(
    "zh.signatures.next_name",
    # A new body begins here in a run of joint signatures without separators: 生态环境部最高法院发展改革委.
    r"""(?<= 部 | 委 | 院 | 局 | 厅 | 办 | 会 | 行 | 署 | 央 | 联 | 室 | 组 | 总 | 司 | 府 | 办公厅 | 表 | 单 |
        录 | 案 | 告 | 书 | 料 | 图 | 稿 | 南 | 则 | 序 | 法 | ） | 定 | 度 | 册 | 站 | 明 )
        (?= 最高 (?: 人民 )? [法检] | 国家 (?! 机关事务 ) | 中国 | 中华 | 中央 | 全国 | 国务院 | (?: 教育 |
        科技 | 科学技术 | 工业和信息化 | 公安 | 民政 | 司法 | 财政 | 人力资源 | 自然资源 | 生态环境 | 环境保护
            | 住房城乡建设 | 住房和城乡建设 | 交通运输 | 水利 | 农业农村 | 农业 | 商务 | 文化 | 卫生健康 |
            退役军人 | 应急管理 | 应急 | 审计 | 外交 | 国防 | 国土资源 | 铁道 | 信息产业 | 人事 | 劳动 ) (?: 部
            | 署 | 和旅游部 | 社会保障部 | 和社会保障部 | 事务部 | 委 )
          | (?: 发展改革 | 国资 | 证监 | 银保监 | 银监 | 保监 | 发展和改革 | 卫生计生 ) 委? (?: 委 | 会 ) |
          人民银行 | 海关总署 | (?: 税务 | 市场监管 | 金融监管 | 广电 | 体育 | 质检 | 工商 | 安全监管 | 药监 |
          环保 ) 总局
          | (?: 统计 | 能源 | 气象 | 林草 | 林业 | 铁路 | 民航 | 邮政 | 文物 | 中医药 | 疾控 | 矿山安监 | 外汇
          | 药监 | 知识产权 | 粮食和储备 | 国防科工 | 移民 | 海洋 | 地震 | (?<! 国务院 ) 扶贫 | 乡村振兴 ) (?:
          局 | 办 )
          | [\p{Han}]{2,3} (?: 省 | 市 | 自治区 ) 人民政府 | (?<= 表 | 单 | 录 | 案 | 告 | 书 | 料 |
          图 | 稿 | 南 | 则 | 序 | 法 | ） | 定 | 册 ) [\p{Han}]{2,8}? (?: 省 | 市 | 县 | 区 | 州 ) (?: 人民 |
          [\p{Han}]{2,12} (?: 厅 | 局 | 委 ) )
          | 国管局 | 国铁集团 | 共青团 | 供销合作总社 | 银行业 )""",
    yes=("生态环境部«»最高法院", "工业和信息化部«»公安部", "水利部«»农业农村部", "气象局«»林草局"),
    no=("住房城乡建设部", "国家发展改革委", "人力资源社会保障部"),
)

NAME_BREAK = Rule(
    "zh.signatures.name_break",
    r"[\s\u3000、，,]+",
    yes=("生态环境部« »公安部",),
    no=("公安部",),
)

LISTED = Rule(
    "zh.signatures.listed",
    # A line of the list of attachments above a signature.
    rf"{GAP} (?: 附 {GAP} 件 | [0-9]{{1,2}} {GAP} [.．、] )",
    yes=("«附件»：名单", "«2.»汇总表"),
    no=("某市人民政府",),
)

NAME_LEAD = Rule(
    "zh.signatures.name_lead",
    # What runs into a name without a full stop: 特此公告 生态环境部.
    rf"\A {GAP} (?: 特此 (?: 通知 | 公告 | 通报 | 函复 | 批复 | 报告 | 通告 | 公示 ) | 此复 | 附件 )",
    yes=("«特此公告»某某部",),
    no=("某某部特此公告",),
)

ISSUER_IN_TITLE = Rule(
    "zh.signatures.issuer_in_title",
    # 某省人民政府关于…, 省政府办公厅转发…, 某省住房城乡建设厅等17部门关于…
    rf"""\A {GAP} (?P<names> (?: (?! 关于 | 印发 | 转发 | 批转 | 发布 | 公布 ) [\p{{Han}}（）() 、] ){{1,80}}?
        {BODY_END} ) {GAP}
        (?: 等 [ ]* [0-9一二三四五六七八九十]* [ ]* (?: 部门 | 单位 | 个部门 | 家单位 | 部委 ) )?
        (?: {GAP} 文件 )? {GAP} (?= 关于 | 印发 | 转发 | 批转 | 发布 (?! 会 ) | 公布 | 令 (?! 人 ) | 公告 \Z |
        通告 \Z )""",
    yes=(
        "«某省人民政府»关于印发某省方案的通知",
        "«国务院»批转发展改革委意见的通知",
        "«省住房城乡建设厅等 17 部门»关于加强县城建设的意见",
    ),
    no=("关于印发方案的通知", "某省“十四五”节能减排实施方案", "市委常委会召开会议"),
)

FORWARDS = Rule(
    "zh.signatures.forwards",
    r"转发 | 批转",
    yes=("市政府办公厅«转发»市卫生局意见的通知",),
    no=("关于印发方案的通知",),
)

SENTENCE_END = Rule(
    "zh.signatures.sentence_end",
    # Anything that no name is written with: a full stop, but a telephone number or a list of attachments too.
    r"[^\p{Han}\s\u3000（）()·、]",
    yes=("执行«。»某某市",),
    no=("、",),
)


RULES = SignatureRules(
    letterhead=LETTERHEAD,
    signed=SIGNED,
    signature_line=SIGNATURE_LINE,
    name_end=NAME_END,
    next_name=NEXT_NAME,
    name_break=NAME_BREAK,
    name_lead=NAME_LEAD,
    issuer_in_title=ISSUER_IN_TITLE,
    sentence_end=SENTENCE_END,
    forwards=FORWARDS,
    listed=LISTED,
    joiner="",
)
