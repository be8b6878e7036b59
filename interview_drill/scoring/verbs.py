"""English verbs: irregular forms, auxiliaries, and what can be told from a word's shape."""

from interview_drill.scoring.wordlists import word_set

_IRREGULAR = """
arise arose arisen|awake awoke awoken|be was been|be were been|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|blow blew blown|break broke broken
bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got|get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lay laid laid|lead led led|lean leant leant|learn learnt learnt|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|mistake mistook mistaken|overrun overran overrun|oversee oversaw overseen
overtake overtook overtaken|pay paid paid|prove proved proven|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|redo redid redone|rewrite rewrote rewritten|rerun reran rerun|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|split split split|spoil spoilt spoilt
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
strike struck struck|strive strove striven|swallow swallowed swallowed|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|understand understood understood|undertake undertook undertaken
undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won
wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written
foresee foresaw foreseen|outgrow outgrew outgrown|override overrode overridden|overthink overthought overthought
"""

_TABLE = [row.split() for line in _IRREGULAR.split("\n") for row in line.split("|") if row]
IRREGULAR_PASTS = frozenset(past for _, past, _ in _TABLE)
_PARTICIPLES = frozenset(done for _, _, done in _TABLE)
LEMMAS = {form: base for base, *forms in _TABLE for form in forms} | {
    "is": "be", "are": "be", "am": "be", "being": "be", "has": "have", "does": "do", "drived": "drive",
    "less": "less", "wrote": "write", "ground": "ground", "wound": "wound", "found": "find", "felt": "feel",
}  # fmt: skip
"""From an irregular form to its base; words that are more often something else keep themselves."""

BASES = frozenset(base for base, *_ in _TABLE) | word_set("""
    accept add admit affect agree aim allow apply approach argue arrive ask assume avoid believe belong block
    call care carry cause challenge change check claim close collect compare complain consider contain continue
    control count create decide define deliver depend deploy describe design develop disagree drop encourage end
    engage enjoy ensure escalate estimate expect explain extend fail fear finish fix follow force handle happen
    hate help hope ignore improve include increase invite involve iterate join judge jump keep lack land last
    launch like listen live load look love maintain manage map matter measure mention merge mind miss move need
    notice offer open own pay pick plan prefer present press prevent promise propose protect pull push raise
    react reach realise receive reckon recognise record reduce refuse rely remain remember remove repair replace
    reply report require respect respond resolve rest return review roll save scale score seem serve share ship
    show sign socialise solve sort start stay stop store struggle suggest support suppose surface suspect switch
    talk tend test thank touch track train treat trust try turn update use validate visit wait walk want warn
    watch weigh wish wonder work worry would
    """)
"""Base forms that stand as a present-tense verb after a subject."""

BE = word_set("is are am was were be been being 's 're 'm")
PRESENT_AUXILIARIES = word_set("is are am has have do does isn't aren't hasn't haven't don't doesn't")
PAST_AUXILIARIES = word_set("was were had did wasn't weren't hadn't didn't couldn't")
MODALS = word_set(
    """
    would should could might may must will shall can ought wouldn't shouldn't mightn't won't can't cannot
    """
)

_NOT_PAST = word_set("""
    need speed feed seed indeed exceed proceed succeed breed weed embed shed bed red hundred sacred naked wicked
    kindred unused so-called sped bleed greed deed agreed-upon distributed embedded unplanned gated limited
    centralised centralized automated detailed skilled talented advanced complicated experienced unexpected
    distinguished united unlimited
    """)
_NOT_THIRD_PERSON = word_set("""
    this his its us is was has does always perhaps thus less unless across towards yes plus series status
    process business access press loss focus basis analysis bus class address bonus gas news means progress
    success awareness sometimes besides afterwards sites
    """)
STATES = word_set("""
    be have think know feel want like see hear believe seem need own mean understand hope wish love hate expect
    suppose guess remember notice assume wonder reckon belong depend happen become stay work start
    use come go attend join sleep live look enjoy prefer fear worry dread
    """)
"""Verbs that tell what somebody was, had or felt rather than what they did."""


def is_past(word: str) -> bool:
    """Whether a lower-case word can be a verb in the past tense."""
    if word in IRREGULAR_PASTS or word in PAST_AUXILIARIES:
        return True
    return len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST


def is_participle(word: str) -> bool:
    """Whether a lower-case word can follow 'have' or 'had'."""
    return word in _PARTICIPLES or is_past(word)


def is_base(word: str) -> bool:
    """Whether a lower-case word is a known base form."""
    return word in BASES


def is_third_person(word: str) -> bool:
    """Whether a lower-case word is a known verb with -s: 'feeds', 'asks'."""
    if not word.endswith("s") or word in _NOT_THIRD_PERSON:
        return False
    return word[:-1] in BASES or word.removesuffix("es") in BASES or word.removesuffix("ies") + "y" in BASES
