"""Chinese words: where a phrase falls into them. The only module that imports ``jieba``, on first use.

``jieba`` takes half a second to load, so it is asked only for long phrases whose left edge nothing else finds.
"""

import logging
from functools import cache
from typing import Any

from policyparse.lang.shape import WordRules

LEADING = """
    推进 推动 加强 加快 开展 实施 强化 提升 优化 完善 落实 支持 鼓励 引导 促进 坚持 依托 围绕 聚焦 深化 健全 推行
    统筹 组织 指导 带动
    通过 确保 力争 实现 保持 扩大 提高 加大 抓好 做好 严格 执行 打造 发展 推广 规范 严控 控制 按照 根据 结合 探索
    建立 用好 发挥
"""


@cache
def _tokenizer() -> Any:
    """A tokenizer of our own, without the log lines of the shared one."""
    import jieba

    jieba.setLogLevel(logging.CRITICAL)
    return jieba.Tokenizer()


def words(phrase: str) -> list[str]:
    """The words of a phrase, in order; joined they are the phrase."""
    return list(_tokenizer().cut(phrase, HMM=False))


RULES = WordRules(words=words, leading=frozenset(LEADING.split()))
