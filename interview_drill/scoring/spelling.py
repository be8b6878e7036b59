"""One spelling for words that are written in several ways: British and American, contractions, odd plurals."""

import re

_PAIRS = """
ageing aging|aluminium aluminum|amongst among|whilst while|towards toward|afterwards afterward|artefact artifact
artefacts artifacts|cheque check|cheques checks|cosy cozy|defence defense|defences defenses|offence offense
offences offenses|pretence pretense|licence license|licences licenses|licenced licensed|practise practice
practises practices|practised practiced|practising practicing|enquiry inquiry|enquiries inquiries|enquire inquire
enquired inquired|enrol enroll|enrols enrolls|enrolment enrollment|fulfil fulfill|fulfils fulfills
fulfilment fulfillment|grey gray|greyed grayed|instalment installment|instalments installments|maths math
manoeuvre maneuver|manoeuvres maneuvers|manoeuvred maneuvered|manoeuvring maneuvering|mould mold|moulded molded
orientated oriented|plough plow|ploughed plowed|programme program|programmes programs|sceptic skeptic
sceptics skeptics|sceptical skeptical|scepticism skepticism|skilful skillful|tyre tire|tyres tires|wilful willful
focussed focused|focusses focuses|focussing focusing|biassed biased|draught draft|draughts drafts|learnt learned
teh the|adn and
analysis analyse|children child|crises crisis|criteria criterion|hypotheses hypothesis|women woman
"""
_SAME = dict(pair.split() for row in _PAIRS.split("\n") for pair in row.split("|") if pair)

_CONTRACTED = """
ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shouldn't
wasn't weren't won't wouldn't could've should've would've might've must've i'm i've we've you've they've you're
they're you'll they'll it'll that'll they'd you'd that's what's there's here's who's
"""
WITHOUT_MARK = {word.replace("'", ""): word for word in _CONTRACTED.split()}
"""Contractions by how they are written without their mark; not those that are other words then, such as 'were'."""

_SAME |= WITHOUT_MARK

_ISE = re.compile(r"(?<=[a-z]{2}[iy])z(?=(?:e|es|ed|ing|er|ers|able|ations?|ational)$)")
_OUR = re.compile(
    r"^((?:dis|mis|un)?(?:arm|behavi|clam|col|demean|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|savi|splend|vig))our"
)
_TRE = re.compile(r"^((?:epi)?cent|theat|calib|fib|lust|somb|spect|[a-z]*lit|[a-z]*met)r(?:e(?=s?$)|(?=ed$|ing$))")
_DOUBLED = re.compile(
    r"^((?:re|un)?(?:backpeda|cance|channe|counse|dia|due|equa|fue|funne|initia|labe|leve|libe|marsha|mode|pane|peda"
    r"|quarre|riva|shove|signa|spira|tota|trave|tria|tunne|rave)l)l(?=(?:ed|ing|ers?|ors?)$)"
)
_LOGUE = re.compile(r"^(ana|cata|dia|mono|pro)logue")
_GEMENT = re.compile(r"(?<=d)gement")


def one_spelling(word: str) -> str:
    """A lower-case word as all its spellings are read: British or American, or a contraction without its mark."""
    known = _SAME.get(word)
    return known if known is not None else _by_ending(word)


def _by_ending(word: str) -> str:
    """Words that differ in a regular way; most come out as they were, and a look for a letter or two tells which."""
    if "z" in word:
        word = _ISE.sub("s", word)
    if "our" in word:
        word = _OUR.sub(r"\1or", word)
    if word.endswith(("re", "res", "red", "ring")):
        word = _TRE.sub(r"\1er", word)
    if "ll" in word:
        word = _DOUBLED.sub(r"\1", word)
    if "logue" in word:
        word = _LOGUE.sub(r"\1log", word)
    return _GEMENT.sub("gment", word) if "dgement" in word else word
