"""jieba, which cuts Chinese text into words for the search: quiet, where it is needed.

It talks on stderr, and its dictionary takes 60 MB, which the few Chinese words on
English pages are not worth: there the search knows them uncut.
"""

import logging

import jieba
from material.plugins.search import plugin

jieba.setLogLevel(logging.WARNING)


def on_config(config):
    plugin.jieba = jieba if config.extra["language"] == "zh" else None
