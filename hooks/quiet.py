"""jieba, which cuts Chinese text into words for the search, talks on stderr."""

import logging

import jieba

jieba.setLogLevel(logging.WARNING)
