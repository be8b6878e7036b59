"""What looks like a figure and is a name: dates, versions, tickets, ports, idioms."""

import re
from collections.abc import Iterator
from itertools import chain
from string import ascii_lowercase, ascii_uppercase

from interview_drill.scoring.quantities.alternatives import by_letter
from interview_drill.scoring.quantities.letters import words_in
from interview_drill.scoring.wordlists import word_set

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|Mar(?:ch)?|May|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_SMALL = by_letter(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)")
_LABEL = by_letter(
    r"(?:version|ports?|tickets?|issue|pr|pull request|merge request|section|step|phase|tier|level"
    r"|chapter|figure|page|day|week|month|year"
    r"|sprint|round|option|priority|sev|severity|stage|item|rule|room|floor|line|number|no\.|grade"
    r"|band|part|milestone"
    r"|epic|appendix|error|code|status|http|rfc|iso|pep|gen|channel|zone|route|terminal|question"
    r"|slide|bug|cve|rc|gate"
    r"|release candidate|soc|pci|basel|article|clause|annex|wave|exit|platform|pier|unit|plan|series"
    r"|web|core|room)"
)
_YEAR_BEFORE = by_letter(
    r"(?:in|since|until|till|by|from|of|during|before|after|late|early|mid|the|spring|summer|autumn|fall|winter"
    r"|around|back in|to|and|through|last|year|election|december|january)"
)
_UNITS = by_letter(
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|milliseconds?|dollars?|euros?|pounds?|tickets?|users?|requests?)"
)
_TEENS = by_letter(r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)")
_TENS = by_letter(r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)")

_NUMBERING = r"^[ \t]*(?:\(\d{1,3}\)|\d{1,3}[.)])(?=[ \t])"
_WORDS = [
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}(?:,?\s\d{{4}}\b)?",
    rf"{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?![,.]\d)(?:,?\s\d{{4}}\b)?",
    rf"{_MONTH}\s\d{{4}}\b",
    r"\d{4}-\d{1,2}-\d{1,2}\b",
    r"\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b",
    r"\d{1,2}(?::\d{2}){1,2}(?:\s?[ap]\.?m\b\.?)?",
    r"\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?",
    rf"(?:\d{{1,2}}|{_SMALL})\s(?:[ap]\.?m\b\.?|o['’]?clock\b|in the (?:morning|afternoon|evening)\b|at night\b)",
    (
        r"upgrad\w+ (?:\w+ ){0,4}?(?:from )?\d[\d.]{0,9} to \d[\d.]{0,9}\b"
        r"(?:,? (?:and |then )(?:\w+ )?to \d[\d.]{0,9}\b)?"
    ),
    r"\d+(?:\.\d+){2,}\b",  # versions, addresses
    (
        rf"{_LABEL}\s(?:\#\s?)?(?:\d+(?:\.\d+)*|{_SMALL}\b)(?![\d,.]*\d|\s?%|\s(?:percent|per\scent"
        rf"|and\sa\shalf|(?:out\s)?of\s(?:the\s)?\d"
        r"|times|minutes?|hours?|seconds?|days?|weeks?|months?|years?|people)\b)"
    ),
    r"(?!(?:sub|under|over|from|to|by|about)-)[a-zM][a-z0-9]{0,19}-\d+(?:[-.]\d+)*\b",  # JIRA-123
    r"[a-zM][a-z]{0,19}/\d+(?:\.\d+)?\b",  # HTTP/2
    (
        r"(?:24\s?/\s?7|24x7|\d{1,3}/\d{1,3}/\d{1,3}|50/50|80/20|20/80|70/30|90/10|60/40"
        r"|nine[ -]to[ -]five|9[ -]to[ -]5)\b"
    ),
    (
        r"(?:fifty[ -]fifty|(?:from )?(?:zero|0) to (?:one|1)\b(?!\s?(?:%|per\b|an?\b|in\b))|\d+-on-\d+"
        r"|one[- ]on[- ]ones?|one[- ]to[- ]ones?|1:1s?|n\+1|2x2)\b"
    ),
    (
        r"(?:no|any|every|each|some|the|this|that|which|another|only|other|a|an|old|new|big|good|bad"
        r"|last|first|next"
        r"|right|wrong|same|simple|easy|hard|best|worst|real|safe)[- ]ones?\b(?!\s(?:in|of|hundred"
        r"|thousand|million)\b)"
    ),
    (
        r"one[- ](?:another|by one|day|of the|of my|of our|of their|of these|of those|of them|of us"
        r"|of his|of her|at a time"
        r"|thing|hand|way|size|point|sided|off|offs|liner|pager|person|place|evening|morning|afternoon"
        r"|guy|man|woman|side)\b"
        r"(?!\s(?:in|out\sof)\s)"
    ),
    (
        r"one[- ]way\b|two[- ](?:way|pizza|fold|faced|edged|tier)\b|three[- ](?:way|tier|legged)\b"
        r"|at[ -]least one\b"
    ),
    (
        r"second (?:thoughts?|time|half|nature|guess|look|hand|opinion|one|line)\b|half[- ](?:built"
        r"|baked|way|done|time|hearted"
        r"|dead|finished|written|asleep|open|term)\b|(?:first|second|other|better|top|bottom)[- ]half\b"
    ),
    (
        r"(?:a|one|first|second|third) (?:third|quarter)[- ](?:party|parties|time|team|person|option"
        r"|system|way|one|attempt"
        r"|supplier|vendor|copy|place|thing|reason|of the year)\b|third[- ]part(?:y|ies)\b"
    ),
    (
        r"(?:100|110|hundred|one hundred|a hundred|a thousand|1000)\s?(?:%|per\s?cent)\s(?:sure|certain"
        r"|agree\w*|convinced|committed"
        r"|right|true|behind|honest|correct|clear|confident|ready|transparent|on board|my fault)\b"
        r"|(?:give|gave|giving) (?:it )?(?:100|110)\s?%"
    ),
    r"\d+(?:\.\d+)?(?:st|nd|rd|th)s?\b(?:[- ]percentile\b)?|\d\d(?:\.\d+)? percentile\b",
    r"\d{3}-\d{3,4}(?:-\d{4})\b|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b",
    r"[1-5]\d\d(?:s\b|(?=\s(?:errors?|responses?|status(?:es)?|codes?)\b))|[1-5]xx\b",
    (
        r"(?:19[5-9]|20[0-4])\ds?(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)\b|\b)(?=\s*(?:[.,;:!?)]|$|(?:and"
        r"|to|in|when|we|i|it|they|he|she"
        r"|the|our|my|a|after|before|until|was|is|were|with|as|but|because|while|at|on|for|from|that"
        r"|which|had|who)\b))(?![.,]\d)"
    ),
    rf"{_YEAR_BEFORE}\s(?:19[5-9]|20[0-4])\d\b(?![.,]\d|\s?(?:%|ms|x\b)|\s(?:to|down\sto)\s\d{{1,3}}\b|\s{_UNITS}\b)",
    r"(?:19|20)\d0s\b",
    (
        rf"twenty (?:{_TEENS}|{_TENS}(?:[- ]{_SMALL})?)\b|nineteen (?:{_TENS})(?:[- ]{_SMALL})?\b"
        rf"|two thousand (?:and )?{_TEENS}\b"
    ),
    (
        r"\d+(?:\.\d+)?(?:(?!(?:k|m|b|bn|mn|mm|x|ms|s|h|hr|hrs|min|mins|sec|secs|d|gb|mb|tb|kb|pb|pp"
        r"|pct|ns|us|w|kg|km|qps|rps|tps"
        r"|tn|t|g|hz|mhz|ghz|khz|mbps|gbps|kloc|loc|kw|kwh|fps|percent|eur|usd|gbp|euros?|dollars?|times"
        r"|fold|days?|hours?|minutes?"
        r"|seconds?|weeks?|months?|years?|people)\b)[a-z]\w*)\b"
    ),
    r"(?:square|number|day|back to square|chapter|page|plan) one\b",
]
"""Each from the beginning of a word."""
_MARKS = [r"\#\s?\d+\b", r"(?<!\w)\+\d[\d ()-]{6,20}\d\b", r"['’]\d\ds?\b"]
_COUNTS = by_letter(
    "ones?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|hundred|thousand"
)
_OPENING = by_letter(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero|twenty|nineteen|fifty|hundred|half|second"
    r"|third|upgrad|back|pull|merge|release|from zero|at[ -]least one|giv|gave|n\+)"
)
_LIKELY = rf"(?=\d|\w++\.?[\s/-](?:[\d#]|{_COUNTS}\b)|{_OPENING})"
"""A word from which a look-alike may begin: most words are none, and this tells sooner than all the patterns do."""
_WORD = rf"\b{_LIKELY}(?:{'|'.join(_WORDS)})"
_AT_WORDS = re.compile(_WORD, re.MULTILINE)
_ANYWHERE = re.compile(rf"{_NUMBERING}|{_WORD}|(?=[#+'’])(?:{'|'.join(_MARKS)})", re.MULTILINE)
_MARKED = re.compile(r"[\n#+'’]\s*\(?\d")
"""Few texts have numbering or a figure after a mark; all others are read sooner without looking for them."""
_CAPITALISED = re.compile(
    (
        r"[A-Z](?<=[\w,;:)’'] [A-Z])\w*\s\d+(?:\.\d+)?\b(?:\sto\s\d+\.\d+\b)?"
        r"(?=\s*(?:[.,;:!?)](?!\d)|$|(?:and|or|to|in|on|for|at|with"
        r"|was|is|were|which|that|but|when"
        r"|as|by|because|so|had|has|cluster|clusters)\b))"
    ),
    re.MULTILINE,
)
_CURRENCY = re.compile(r"(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|JPY|INR|Rs)\b")

_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)
_MONTHS = re.compile(r"\b(Mar(?:ch)?|May)\b")


_DIGIT = re.compile(r"\d")
_COUNTING = word_set("""
    zero one ones two three four five six seven eight nine ten eleven twelve half second third quarter nineteen twenty
    fifty hundred thousand
    """)
"""Every look-alike has a digit or one of these words."""


def lookalikes_in(text: str) -> Iterator[tuple[int, int]]:
    """Where each look-alike stands, in order and without overlap."""
    if _DIGIT.search(text) or not _COUNTING.isdisjoint(words_in(text)):
        yield from _look(text)


def _look(text: str) -> Iterator[tuple[int, int]]:
    pattern = _ANYWHERE if _MARKED.search(f"\n{text}") else _AT_WORDS
    capitals = (match for match in _CAPITALISED.finditer(text) if not _CURRENCY.match(text, match.start()))
    spans = sorted(match.span() for match in chain(pattern.finditer(_lowered(text)), capitals))
    last = 0
    for start, end in spans:
        if start >= last and end > start:
            yield start, end
            last = end


def _lowered(text: str) -> str:
    """The text in lower case, as long as it was; Mar, March and May stay as they are, since 'may' is no month."""
    if "Ma" not in text:
        return text.translate(_LOWER)
    parts = _MONTHS.split(text)
    parts[::2] = [part.translate(_LOWER) for part in parts[::2]]
    return "".join(parts)
